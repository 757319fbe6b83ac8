"""Wishes told from words that stand anywhere in a sentence, where no phrase of the talk says them. Pure.

A set is elements separated by spaces, as in `phrasebook`: "not|won't come|attend anymore" wants one word of
each, in any order, "!cost|price" none of these. Sets are separated by " / " or a line end.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from server.language.phrasebook import lines_of, read_patterns
from server.language.tokens import clean, tokenize
from server.language.vocabulary import Vocabulary, said_words

_SENTENCE_ENDS = frozenset(".!?؟\n")
_CLAUSE_ENDS = _SENTENCE_ENDS | frozenset(",;:،؛()")


@dataclass(frozen=True)
class _WordSet:
    name: str
    needed: tuple[str, ...]  # symbols, as `Vocabulary` gives them to words
    barred: tuple[str, ...]

    def fits(self, places: Mapping[str, set[int]]) -> bool:
        """Tell whether each needed symbol is said by a word of its own, and none of the barred."""
        if any(symbol not in places for symbol in self.needed) or any(one in places for one in self.barred):
            return False
        return len(set().union(*(places[symbol] for symbol in self.needed))) >= len(self.needed)


class WordSets:
    """Named sets of words; those named first are looked for first."""

    def __init__(
        self, entries: Mapping[str, str], vocabulary: Vocabulary, *, in_clause: Collection[str] = ()
    ) -> None:
        """Take name -> sets; those of `in_clause` must be said in one clause: "not quite, I want to come"."""
        self._vocabulary = vocabulary
        self._in_clause = frozenset(in_clause)
        self._sets = [one for name, text in entries.items() for one in _read(name, text)]

    def find(self, text: str) -> str | None:
        """Return the first name of which a set stands in one sentence of the text."""
        if not self._sets:
            return None
        sentences, clauses = (
            [self._places(said) for said in _cut(text, ends)] for ends in (_SENTENCE_ENDS, _CLAUSE_ENDS)
        )
        for one in self._sets:
            if any(one.fits(places) for places in (clauses if one.name in self._in_clause else sentences)):
                return one.name.removesuffix("?")
        return None

    def _places(self, said: Sequence[str]) -> dict[str, set[int]]:
        places: dict[str, set[int]] = {}
        for place, word in enumerate(said):
            for symbol in self._vocabulary.symbols(word):
                places.setdefault(symbol, set()).add(place)
        return places


def words_of_sets(text: str) -> Iterable[str]:
    """Name each symbol that the sets are made of."""
    return (symbol for one in _read("", text) for symbol in (*one.needed, *one.barred))


def _read(name: str, text: str) -> Iterator[_WordSet]:
    """Read the sets; one that bars only is refused."""
    for line in lines_of(text):
        if all(element.startswith("!") for element in line.split()):
            raise ValueError(f"no usable set: {line!r}")
        needed = (element for element in line.split() if not element.startswith("!"))
        barred = (element[1:] for element in line.split() if element.startswith("!"))
        yield _WordSet(name, tuple(map(_symbol, needed)), tuple(map(_symbol, barred)))


def _symbol(element: str) -> str:
    (pattern,) = read_patterns(element)
    (symbol,) = pattern.symbols
    return symbol


def _cut(text: str, ends: Collection[str]) -> list[tuple[str, ...]]:
    """Cut a message into the words between these marks."""
    parts: list[list[str]] = [[]]
    before = ""
    for token in tokenize(clean(text)):
        ordinal = token.text == "." and before == "number"  # "am 12. Dezember" is one sentence
        before = token.kind
        if token.text in ends and not ordinal:
            parts.append([])
        else:
            parts[-1] += said_words(token.text)
    return [tuple(said) for said in parts if said]
