"""Which words of talk each language has: `talk/<xx>.py`, loaded when it is first needed."""

from functools import cache
from importlib import import_module

from server.language.formats import LANGUAGES
from server.language.talk.lexicon import Talk


@cache
def talk_of(language: str) -> Talk:
    """Return the language's words; a language that we do not speak is heard as English."""
    spoken = language if language in LANGUAGES else "en"
    found: Talk = import_module(f"server.language.talk.{spoken}").TALK
    return found
