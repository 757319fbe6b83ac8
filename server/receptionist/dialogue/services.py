"""Which service or calendar a message names: by its own words, whatever their form, or by keywords. Pure."""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

from rapidfuzz.distance import OSA

from server.language.formats import LANGUAGES
from server.language.talks import talk_of

Named = Mapping[str, Any]
_LONG_ENOUGH = 5  # letters: shorter words are too alike to be taken for each other's misspelling
_VERY_LONG = 9
_TITLES = frozenset(
    ("dr", "doctor", "mr", "mrs", "ms", "prof", "professor", "dds", "md", "phd", "frau", "herr")
)
_SHORTEST_STEM = 3
_SHORTEST_REST = 2  # Arabic has words of two letters: "qass", a cut


def services_named(text: str, services: Sequence[Named]) -> list[Named]:
    """List the services that the text names in full, those with the longest name; else misspelt ones."""
    said = _said_words(text)
    return _named(said, services, _written) or _named(said, services, _heard)


def _named(
    said: set[str], services: Sequence[Named], is_said: Callable[[str, set[str]], bool]
) -> list[Named]:
    full = [
        (len(words), service)
        for service in services
        for name in _names(service)
        for words in _forms(name)
        if words and all(is_said(word, said) for word in words)
    ]
    longest = max((length for length, _ in full), default=0)
    return _each_once(service for length, service in full if length == longest)


def _forms(name: str) -> tuple[list[str], ...]:
    """Return the words of a name, and all of them as one: "Haareschneiden"."""
    words = _words(name)
    return (words, ["".join(words)]) if len(words) > 1 else (words,)


@dataclass(frozen=True)
class Mention:
    """A service that a text names in full, and where; `words` are the places of its words."""

    name: str
    words: frozenset[int]
    start: int
    end: int


def mentions(text: str, services: Sequence[Named]) -> list[Mention]:
    """List the services that the text names in full, by other words each, in the order of the words.

    "Haircut" of "kids' haircut" counts for the longer one; none are listed where one word means two.
    """
    found = list(_all_mentions(text, services))
    longest = [one for one in found if not any(one.words < other.words for other in found)]
    first = {one.name: one for one in sorted(longest, key=lambda one: one.start, reverse=True)}
    named = sorted(first.values(), key=lambda one: one.start)
    return named if all(one.end <= other.start for one, other in pairwise(named)) else []


def _all_mentions(text: str, services: Sequence[Named]) -> Iterable[Mention]:
    said = [
        ({word, *_without_prefix(word)}, match)
        for match in re.finditer(r"[^\W_]+", text)
        for word in _words(match[0])[:1]
    ]
    for service in services:
        for name in _names(service):
            wanted = _words(name)
            places = [next((i for i, (forms, _) in enumerate(said) if _heard(w, forms)), -1) for w in wanted]
            if wanted and min(places) >= 0:
                first, last = said[min(places)][1], said[max(places)][1]
                yield Mention(service["name"], frozenset(places), first.start(), last.end())


def services_hinted(text: str, services: Sequence[Named], *, besides: str) -> list[Named]:
    """List the services named in full, else in part; words of `besides` (the calendar's) do not count."""
    said = _said_words(text, besides=besides)
    named = services_named(text, services)
    partly = [s for s in services if any(_heard(word, said) for word in _words(s["name"]))]
    return named or _each_once(partly) or _each_once(_by_own_keyword(said, services))


def _by_own_keyword(said: set[str], services: Sequence[Named]) -> Iterable[Named]:
    """Yield the services of which a keyword's word was said that no other has: "tooth" of "broken tooth"."""
    words = {s["name"]: {word for name in _names(s) for word in _words(name)} for s in services}
    for service in services:
        others = set().union(*(found for name, found in words.items() if name != service["name"]))
        if any(len(w) > _SHORTEST_STEM and w in said for w in words[service["name"]] - others):
            yield service


def calendars_named(
    text: str, calendars: Sequence[Named], *, unsure: Collection[str] = (), least: int = 1, known: int = 0
) -> list[Named]:
    """List the calendars that the text names by a word of theirs alone: "with Dr Levi", "Anna please".

    `least` is how many words have to be said; a word of `unsure` ("May") names nobody alone. Beside another
    one the one that is `known` is the one that is left: "not May Linden, Dr. Stone".
    """
    exact = [c for c in calendars if _words(c["name"]) == _words(text)]
    if exact:
        return exact
    said = _said_words(text)
    busy = {word for c in calendars for s in c["services"] for n in _names(s) for word in _words(n)}
    own = {c["id"]: [w for w in _words(c["name"]) if not _heard(w, busy | _TITLES)] for c in calendars}
    shared = {
        w for i, words in own.items() for w in words for j, other in own.items() if i != j and w in other
    }
    hits = {i: sum(_heard(word, said) for word in words) for i, words in own.items()}
    told = {i: any(_heard(word, said) for word in words if word not in shared) for i, words in own.items()}
    sure = {i: sum(_heard(word, said) for word in words if word not in unsure) for i, words in own.items()}
    others = {c["id"] for c in calendars if _names_another(text, _words(c["name"]), besides=unsure)}
    enough = {i for i in own if hits[i] >= least and (sure[i] or hits[i] > 1)}
    enough -= {i for i in others if hits[i] == 1}
    named = {i for i in enough if told[i]}
    if named - {known}:
        hits.pop(known, None)
    most = max(hits.values(), default=0)
    return [c for c in calendars if c["id"] in named and hits.get(c["id"]) == most]


def _names_another(text: str, name: Sequence[str], *, besides: Collection[str]) -> bool:
    """Tell "Walnut Creek" from "Walnut Grove": a word of the name, and then a capital that is not of it."""
    for first, second in pairwise(re.finditer(r"[^\W_]+", text)):
        goes_on = (
            text[first.end() : second.start()].isspace()
            and second[0][0].isupper()
            and not second[0].isupper()
        )
        words = _words(first[0]), _words(second[0])
        if goes_on and all(words) and words[0][0] in name and words[1][0] not in {*name, *besides}:
            return True
    return False


def _names(service: Named) -> list[str]:
    return [service["name"], *service.get("keywords", [])]


def _said_words(text: str, *, besides: str = "") -> set[str]:
    """Return the words, without attached prefixes too, and each pair written together ("hair cut")."""
    unwanted = set(_words(besides))
    words = [word for word in _words(text) if word not in unwanted]
    pairs = (first + second for first, second in pairwise(words))
    return {*words, *pairs, *(rest for word in words for rest in _without_prefix(word))}


def _words(text: str) -> list[str]:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    apart = plain.replace("’", "'").replace("'s", "s").replace("s'", "s")
    return [word for word in re.findall(r"[^\W_]+", apart) if word not in _empty_words()]


def _without_prefix(word: str) -> Iterable[str]:
    """Yield the word without what Hebrew and Arabic write onto it, if it may have one."""
    for prefix in _prefixes():
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST_REST:
            yield word[len(prefix) :]


@cache
def _empty_words() -> frozenset[str]:
    """Return the particles of all languages: a service's name may be in another than the customer's."""
    return frozenset().union(*(talk_of(language).empty_words for language in LANGUAGES))


@cache
def _prefixes() -> frozenset[str]:
    alone = (p.rstrip("+") for language in ("he", "ar") for p in talk_of(language).prefixes.split())
    return frozenset(prefix for prefix in alone if prefix.isalpha() and not prefix.isascii())


def _written(word: str, said: set[str]) -> bool:
    """Tell whether the word was said, or its plural."""
    return not {word, f"{word}s", word.removesuffix("s")}.isdisjoint(said)


def _heard(word: str, said: set[str]) -> bool:
    """Tell whether the word was said: itself, its plural, or with a slip or another ending if it is long."""
    if _written(word, said):
        return True
    if len(word) < _LONG_ENOUGH:
        return False
    slips = 2 if len(word) >= _VERY_LONG else 1
    return any(
        other[:1] == word[:1]
        and len(other) >= _LONG_ENOUGH
        and OSA.distance(word, other, score_cutoff=slips) <= slips
        for other in said
    )


def _each_once(services: Iterable[Named]) -> list[Named]:
    return list({service["name"]: service for service in services}.values())
