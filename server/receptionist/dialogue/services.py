"""Which service a message names: by its own words, whatever their form, or by its keywords. Pure."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from itertools import pairwise
from typing import Any

_EMPTY_WORDS = frozenset(("a", "an", "and", "the", "for", "of", "with", "or", "in", "on", "to"))
_LONG_ENOUGH = 5
_ALIKE = 0.85


def services_named(text: str, services: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """List the services that the text names in full: those with the longest name."""
    said = _said_words(text)
    full = [
        (len(_words(name)), service)
        for service in services
        for name in _names(service)
        if _all_said(name, said)
    ]
    longest = max((length for length, _ in full), default=0)
    return _each_once(service for length, service in full if length == longest)


def services_hinted(
    text: str, services: Sequence[Mapping[str, Any]], *, besides: str
) -> list[Mapping[str, Any]]:
    """List the services named in full, else in part; words of `besides` (the calendar's) do not count."""
    said = _said_words(text, besides=besides)
    named = services_named(text, services)
    return named or _each_once(s for s in services if any(_heard(word, said) for word in _words(s["name"])))


def _names(service: Mapping[str, Any]) -> list[str]:
    return [service["name"], *service.get("keywords", [])]


def _all_said(name: str, said: set[str]) -> bool:
    words = _words(name)
    return bool(words) and all(_heard(word, said) for word in words)


def _said_words(text: str, *, besides: str = "") -> set[str]:
    """Return the words, and each pair written together: "hair cut" names a haircut."""
    unwanted = set(_words(besides))
    words = [word for word in _words(text) if word not in unwanted]
    return {*words, *(first + second for first, second in pairwise(words))}


def _words(text: str) -> list[str]:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return [
        word
        for word in re.findall(r"[^\W_]+", plain.replace("'", "").replace("’", ""))
        if word not in _EMPTY_WORDS
    ]


def _heard(word: str, said: set[str]) -> bool:
    """Tell whether the word was said: itself, its plural, or one letter off in a long word."""
    if {word, f"{word}s", word.removesuffix("s")} & said:
        return True
    return len(word) >= _LONG_ENOUGH and bool(get_close_matches(word, said, n=1, cutoff=_ALIKE))


def _each_once(services: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    return list({service["name"]: service for service in services}.values())
