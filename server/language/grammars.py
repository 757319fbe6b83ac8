"""Which grammar of dates and times each language has."""

from collections.abc import Mapping

from server.language.grammar import Grammar
from server.language.languages import en, neutral

_GRAMMARS: Mapping[str, Grammar] = {"en": en.GRAMMAR}


def grammar_of(language: str) -> Grammar:
    """Return the language's grammar, or the one for digits alone where it has none yet."""
    return _GRAMMARS.get(language, neutral.GRAMMAR)
