"""Phrases with loose ends, found in a message: the pattern language of `talk/` and its matcher. Pure.

A pattern is words, folded as messages are, separated by spaces:
    cancel my appointment      these words, one after the other; marks such as "-" and "," never count
    annul* / *termin*          any word that begins so; any word that contains it
    my|the|our                 one of these words
    please?                    a word that may be missing (with "|" too: "my|the?")
    ~                          any one word, or none ("cancel ~ appointment")
    ^ help $                   only where the message begins, only where it ends
Patterns stand one on a line or are separated by " / "; a line that ends in "|" goes on in the next.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from server.language.vocabulary import Vocabulary, said_words

Words = tuple[str, ...]
ANY = "~"
_CONTINUED = re.compile(r"\|\s*\n\s*")
_SURER = 0.1
_MOST_FORMS = 100  # of one pattern: more means that it wants to be several


@dataclass(frozen=True)
class Pattern:
    """One way to say it: symbols as `Vocabulary` gives them to words."""

    symbols: Words
    at_start: bool
    at_end: bool


@dataclass(frozen=True)
class Match:
    """What was found between two words of the message."""

    name: str
    weight: float
    start: int
    end: int


@dataclass(frozen=True)
class _Ending:
    name: str
    weight: float
    at_start: bool
    at_end: bool
    rank: int  # of two that fit equally the name that was given first


class _Node:
    """One place in the tree of patterns."""

    __slots__ = ("endings", "next")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.endings: list[_Ending] = []


class Phrasebook:
    """Named, weighted patterns; finds the longest that fits at each place of a message."""

    def __init__(
        self, entries: Mapping[str, Mapping[float, str]], vocabulary: Vocabulary, *, whole: bool = False
    ) -> None:
        """Take name -> weight -> patterns; with `whole` they match only whole messages."""
        self._vocabulary = vocabulary
        self._root = _Node()
        for rank, (name, by_weight) in enumerate(entries.items()):
            for weight, text in by_weight.items():
                for pattern in read_patterns(text):
                    at = (whole or pattern.at_start, whole or pattern.at_end)
                    self._add(pattern.symbols, _Ending(name, weight, *at, -rank))

    def _add(self, symbols: Words, ending: _Ending) -> None:
        node = self._root
        for symbol in symbols:
            node = node.next.setdefault(symbol, _Node())
        node.endings.append(ending)

    def find(self, said: Sequence[str]) -> Iterator[Match]:
        """Yield what the words say, leftmost and longest first, without overlaps."""
        symbols = [self._vocabulary.symbols(word) for word in said]
        longest = [self._longest(symbols, place) for place in range(len(said))]
        place = 0
        while place < len(said):
            found = longest[place]
            if found and not any(_outdoes(other, found) for other in longest[place + 1 : found.end]):
                yield found
                place = found.end
            else:
                place += 1

    def has(self, said: Sequence[str]) -> bool:
        """Tell whether any of the patterns is said."""
        return next(self.find(said), None) is not None

    def at_start(self, said: Sequence[str]) -> Match | None:
        """Return the longest that the words begin with."""
        return self._longest([self._vocabulary.symbols(word) for word in said], 0)

    def _longest(self, symbols: Sequence[Words], start: int) -> Match | None:
        fitting = [
            (end, ending.weight, ending.rank, ending.name)
            for end, ending in _endings(self._root, symbols, start)
            if not (ending.at_start and start) and not (ending.at_end and end < len(symbols))
        ]
        if not fitting:
            return None
        end, weight, _, name = max(fitting)
        return Match(name, weight, start, end)


def _outdoes(other: Match | None, found: Match) -> bool:
    """Tell whether a surer one, as long, begins inside: "can I change" and "change the time of mine"."""
    if other is None or other.weight < found.weight + _SURER:
        return False
    return other.end - other.start >= found.end - found.start


def _endings(node: _Node, symbols: Sequence[Words], place: int) -> Iterator[tuple[int, _Ending]]:
    for ending in node.endings:
        yield place, ending
    if place < len(symbols):
        for symbol in (*symbols[place], ANY):
            following = node.next.get(symbol)
            if following is not None:
                yield from _endings(following, symbols, place + 1)


def read_patterns(text: str) -> list[Pattern]:
    """Read the patterns of a text; a pattern that says nothing, or too much, is refused."""
    return [form for line in lines_of(text) for form in _forms(line)]


def words_of_patterns(text: str) -> Iterable[str]:
    """Name each symbol that the patterns are made of: a word, a stem, or a choice of these."""
    return (symbol for pattern in read_patterns(text) for symbol in pattern.symbols if symbol != ANY)


def lines_of(text: str) -> Iterator[str]:
    """Cut a text into its patterns."""
    for line in _CONTINUED.sub("|", text).splitlines():
        yield from (part for part in line.split(" / ") if part.strip(" /"))


def _forms(line: str) -> Iterator[Pattern]:
    elements = line.split()
    at_start, at_end = elements[0] == "^", elements[-1] == "$"
    choices = [_element(element) for element in elements if element not in ("^", "$", "/")]
    forms = {sum(form, ()) for form in product(*choices)} - {()}
    if not forms or len(forms) > _MOST_FORMS or any(set(form) <= {ANY} for form in forms):
        raise ValueError(f"no usable pattern: {line!r}")
    for form in sorted(forms):
        yield Pattern(form, at_start, at_end)


def _element(element: str) -> list[Words]:
    """Return the words that may stand for one element; the empty tuple where it may be missing."""
    if element == ANY:
        return [(), (ANY,)]
    is_optional = element.endswith("?") and len(element) > 1
    parts = [_symbols(part) for part in element.removesuffix("?").split("|") if part]
    single = sorted({part[0] for part in parts if len(part) == 1})
    forms: list[Words] = [part for part in parts if len(part) > 1]
    forms += [("|".join(single),)] if single else []
    return [*forms, ()] if is_optional else forms


def _symbols(part: str) -> Words:
    starts, ends = part.startswith("*"), part.endswith("*")
    words = said_words(part.strip("*"))
    if not words or (starts and len(words) > 1):
        raise ValueError(f"no word: {part!r}")
    last = f"{'*' if starts else ''}{words[-1]}{'*' if ends else ''}"
    return (*words[:-1], last)
