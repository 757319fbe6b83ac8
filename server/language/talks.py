"""Which lexicons of talk each language has."""

from collections.abc import Mapping

from server.language.talk import en
from server.language.talk.lexicon import Talk

_TALKS: Mapping[str, Talk] = {"en": en.TALK}


def talk_of(language: str) -> Talk:
    """Return the language's lexicons, or English: its "ok", "stop" and emoji are said everywhere."""
    return _TALKS.get(language, en.TALK)
