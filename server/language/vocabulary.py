"""Which known words a word of a message may be: itself, without its attached prefix, or spelt right. Pure.

The answers are symbols, as patterns are made of: "cancel", "annul*" for what begins so, "*termin*" for what
contains it, "my|the" for a choice. A word that some lexicon of the language knows is never taken for another
one's misspelling.
"""

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA

from server.language.tokens import clean, tokenize

_SPELT_FROM = 6  # letters: shorter words are too close to each other
_SHORTEST_REST = 2  # letters that an attached prefix must leave
_MOST_PREFIXES = 3  # "ושב..." in Hebrew, "وبال..." in Arabic
_KEPT = 8192  # words whose answer is remembered
_FIRST_PICTURE = 0x2190
_NO_PICTURES = frozenset("\ufe0f\u20e3\u3001\u3002")


class Vocabulary:
    """The words of one language's patterns."""

    def __init__(
        self, words: Iterable[str], *, prefixes: Iterable[str] = (), others: Iterable[str] = ()
    ) -> None:
        """Take the symbols of all patterns, prefixes, and `others`: words that mean something else.

        A prefix marked "+" ("and" in Hebrew), and one with an apostrophe, is cut off known words too.
        """
        given = set(words)
        self._choices = _by_member(given)
        symbols = {part for symbol in given for part in symbol.split("|")}
        self._literal = {word for word in symbols if "*" not in word}
        self._stems = {word for word in symbols if word.endswith("*") and not word.startswith("*")}
        self._stem_sizes = sorted({len(stem) - 1 for stem in self._stems})
        self._inner = [(word.strip("*"), word) for word in symbols if word.startswith("*")]
        self._contracted = {word.replace("'", ""): word for word in self._literal if "'" in word}
        self._others = frozenset(others)
        given_prefixes = list(prefixes)
        self._prefixes = sorted((prefix.rstrip("+") for prefix in given_prefixes), key=len, reverse=True)
        self._loose = tuple(prefix.rstrip("+") for prefix in given_prefixes if prefix.endswith(("+", "'")))
        self._spelt = _by_first_letter(self._literal | {stem[:-1] for stem in self._stems})
        self.symbols = lru_cache(_KEPT)(self._symbols)

    def knows(self, word: str) -> bool:
        """Tell whether the word is one of the patterns' as it stands."""
        return bool(self._direct(word))

    def _symbols(self, word: str) -> tuple[str, ...]:
        """Return all symbols that the word may stand for, alone and as one of a choice ("my|the")."""
        found = self._direct(word)
        if not found and word not in self._others:
            found = self._without_prefix(word, _MOST_PREFIXES) or self._corrected(word)
        elif word.startswith(self._loose):
            # "j'aimerais" is known whole to one pattern, as "aimerais" to the others.
            found = [*found, *self._without_prefix(word, _MOST_PREFIXES)]
        return tuple({choice for symbol in found for choice in (symbol, *self._choices.get(symbol, ()))})

    def _direct(self, word: str) -> list[str]:
        found = [word] if word in self._literal else []
        found += [self._contracted[word]] if word in self._contracted else []
        found += [f"{word[:size]}*" for size in self._stem_sizes if f"{word[:size]}*" in self._stems]
        return found + [symbol for part, symbol in self._inner if part in word and _fits(part, word, symbol)]

    def _without_prefix(self, word: str, left: int) -> list[str]:
        """Cut off attached prefixes, longest first, until the rest is known."""
        for prefix in self._prefixes if left else ():
            rest = word.removeprefix(prefix)
            if rest == word or len(rest) < _SHORTEST_REST:
                continue
            found = self._direct(rest) or self._without_prefix(rest, left - 1)
            if found:
                return found
        return []

    def _corrected(self, word: str) -> list[str]:
        """Find the long words of which this is one letter, or two letters swapped, away."""
        if len(word) < _SPELT_FROM - 1 or not word.isalpha():
            return []
        alike = self._spelt.get(word[0], ())
        if len(word) < _SPELT_FROM:  # "cncel": it may lack one letter, neither the first nor the last
            meant = [known for known in alike if known[-1] == word[-1] and _lacks_one(word, known)]
        else:
            meant = [known for known in alike if OSA.distance(word, known, score_cutoff=1) <= 1]
        # What a stem only begins with is another form of the word: "encanta" beside "encantad*".
        meant = [known for known in meant if known in self._literal or not known.startswith(word)]
        return [symbol for known in meant for symbol in self._direct(known)]


def said_words(text: str) -> tuple[str, ...]:
    """Cut a text into folded words, numbers and pictures; other marks say nothing: "opt-out" is two."""
    return tuple(t.text for t in tokenize(clean(text)) if t.kind != "mark" or _is_picture(t.text))


def _is_picture(mark: str) -> bool:
    return ord(mark) > _FIRST_PICTURE and mark not in _NO_PICTURES


def _by_member(symbols: Iterable[str]) -> dict[str, list[str]]:
    choices: dict[str, list[str]] = {}
    for symbol in symbols:
        for part in symbol.split("|") if "|" in symbol else ():
            choices.setdefault(part, []).append(symbol)
    return choices


def _by_first_letter(words: Iterable[str]) -> dict[str, list[str]]:
    spelt: dict[str, list[str]] = {}
    for word in sorted(words):
        if len(word) >= _SPELT_FROM - 1 and word.isalpha():
            spelt.setdefault(word[0], []).append(word)
    return spelt


def _lacks_one(word: str, known: str) -> bool:
    if len(known) != len(word) + 1:
        return False
    return any(known[:cut] + known[cut + 1 :] == word for cut in range(1, len(word)))


def _fits(part: str, word: str, symbol: str) -> bool:
    """Tell whether "*termin" stands at the word's end; "*termin*" may stand anywhere in it."""
    return symbol.endswith("*") or word.endswith(part)
