"""Which grammar of dates and times each language has: the `GRAMMAR` of `languages/<code>.py`."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from server.language.times import languages
from server.language.times.grammar import Grammar, Value
from server.language.times.languages import neutral

# What a word of another language may say in this one: names of days, which nobody mistakes.
_BORROWED_TAGS = ("WEEKDAY", "MONTH", "DAYWORD")
_SHORTEST_BORROWED = 4  # letters: "mar" is Tuesday in one language and March in another


@cache
def grammar_of(language: str) -> Grammar:
    """Return the language's grammar, loaded on first use; digits alone where there is none."""
    if language not in grammar_languages():
        return neutral.GRAMMAR
    grammar: Grammar = import_module(f"{languages.__name__}.{language}").GRAMMAR
    return grammar


@cache
def grammar_languages() -> frozenset[str]:
    """Name the languages that have a grammar."""
    names = (module.name for module in iter_modules(languages.__path__))
    return frozenset(name for name in names if len(name) == 2)  # the others are what families share


@cache
def borrowed_words() -> dict[str, tuple[str, Value]]:
    """Return the day words of all languages, but those that mean different things in two of them."""
    found: dict[str, set[tuple[str, Value]]] = {}
    for language in sorted(grammar_languages()):
        for word, tag, value in grammar_of(language).single_words(_BORROWED_TAGS):
            found.setdefault(word, set()).add((tag, value))
    return {
        word: next(iter(meanings))
        for word, meanings in found.items()
        if len(meanings) == 1 and len(word) >= _SHORTEST_BORROWED
    }
