"""Match a language's lexicon and rules against tokens, leftmost and longest first.

A lexicon gives words a tag and a value (`tagging.py`); tags mean the same in every language.
A rule is a pattern of tags ("NUM OF? MONTH YEAR?") and a builder that turns the matched items into a `Piece`
or refuses (None: try the next, shorter match). Patterns have no repetition, so each place costs a bounded
number of steps.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property

from server.language.times.readings import Part, Piece
from server.language.tokens import fold_phrase

Value = int | str | Part | None
LexiconValue = Mapping[str, Value]

_SPELT_TAGS = ("WEEKDAY", "MONTH", "DAYWORD", "PART", "TONIGHT", "NEXT")
SHORTEST_SPELT = 6  # letters; among shorter words too many differ by one letter


@dataclass(frozen=True)
class Item:
    """One or more tokens with the tag that the lexicon gave them; `start` and `end` as in `Token`."""

    tag: str
    value: Value
    text: str
    start: int
    end: int

    def tagged(self, tag: str) -> "Item":
        """Return the same words with this tag; itself where it has it, as most words of a message do."""
        return self if tag == self.tag else replace(self, tag=tag)


Node = Item | Piece


@dataclass(frozen=True)
class Context:
    """What a builder may know: the business's local now and how the language counts."""

    now: datetime
    week_start: int
    half_days: bool  # "six" may be morning or evening
    day_first: bool | None  # None: people write both orders
    written_24: bool = False  # "9:30" is the morning
    weekend_start: int = 5

    @property
    def today(self) -> date:
        """The business's local date."""
        return self.now.date()


@dataclass(frozen=True)
class Found:
    """The items that a pattern matched."""

    items: tuple[Item, ...]

    def values(self, tag: str) -> list[int]:
        """Return the whole numbers of the items with this tag, in order."""
        return [i.value for i in self.items if i.tag == tag and isinstance(i.value, int)]

    def number(self, tag: str) -> int:
        """Return the first whole number of the tag; the pattern guarantees it."""
        return self.values(tag)[0]

    def name(self, tag: str) -> str:
        """Return the first name of the tag, or an empty string."""
        return next((i.value for i in self.items if i.tag == tag and isinstance(i.value, str)), "")

    def names(self, tag: str) -> list[str]:
        """Return all names of the tag, in order."""
        return [i.value for i in self.items if i.tag == tag and isinstance(i.value, str)]

    def part(self) -> Part:
        """Return the part of day; the pattern guarantees it."""
        return next(i.value for i in self.items if isinstance(i.value, Part))

    def has(self, tag: str) -> bool:
        """Tell whether an optional tag was matched."""
        return any(i.tag == tag for i in self.items)

    def is_tight(self) -> bool:
        """Tell whether the items stand without spaces between them."""
        return all(a.end == b.start for a, b in zip(self.items, self.items[1:], strict=False))


Builder = Callable[[Found, Context], Piece | None]


@dataclass(frozen=True)
class Rule:
    """A pattern of tags and what it means, unless an item with one of these tags stands right beside it.

    With `only_after` it counts only right after one of these tags; "" is the beginning of the message.
    """

    pattern: str
    build: Builder
    unless_after: frozenset[str] = frozenset()
    unless_before: frozenset[str] = frozenset()
    only_after: frozenset[str] = frozenset()

    @cached_property
    def elements(self) -> tuple[tuple[frozenset[str], bool], ...]:
        """The pattern, cut: each element's tags, and whether it may be missing."""
        words = self.pattern.split()
        return tuple((frozenset(word.rstrip("?").split("|")), word.endswith("?")) for word in words)


@dataclass(frozen=True)
class Grammar:
    """All that one language knows about days and times."""

    lexicon: Mapping[str, LexiconValue]  # tag -> phrase -> value
    rules: Sequence[Rule]
    week_start: int = 0
    half_days: bool = False
    day_first: bool | None = True
    written_24: bool = False
    weekend_start: int = 5
    prefixes: tuple[str, ...] = ()  # written onto the next word, folded: "l'", "d'"
    # Gives words of several senses the one that fits beside their neighbours.
    settle: Callable[[list[Item]], list[Item]] | None = None

    @cached_property
    def phrases(self) -> Mapping[str, Sequence[tuple[tuple[str, ...], str, Value]]]:
        """The lexicon by first word, longest phrases first."""
        by_word: dict[str, list[tuple[tuple[str, ...], str, Value]]] = {}
        for tag, entries in self.lexicon.items():
            for phrase, value in entries.items():
                for words in self._cuts(phrase):
                    by_word.setdefault(words[0], []).append((words, tag, value))
        return {word: sorted(found, key=lambda f: -len(f[0])) for word, found in by_word.items()}

    def _cuts(self, phrase: str) -> Iterator[tuple[str, ...]]:
        """Yield the phrase as messages have it: whole, and with elided words ("quart d'heure") cut off."""
        words = (phrase,) if phrase in self.prefixes else fold_phrase(phrase)
        yield words
        elided = [p for p in self.prefixes if p.endswith("'")]
        cut: list[str] = []
        for word in words:
            prefix = next((p for p in elided if word.startswith(p) and word != p), "")
            cut += [prefix, word[len(prefix) :]] if prefix else [word]
        if len(cut) > len(words) > 1:
            yield tuple(cut)
        head, _, last = phrase.rpartition(" ")
        if head and last in elided:
            yield (*fold_phrase(head), last)

    def single_words(self, tags: Iterable[str]) -> Iterator[tuple[str, str, Value]]:
        """Yield the one-word entries of these tags: word, tag, value."""
        for tag in tags:
            for phrase, value in self.lexicon.get(tag, {}).items():
                words = fold_phrase(phrase)
                if len(words) == 1 and words[0].isalpha():
                    yield words[0], tag, value

    @cached_property
    def spelling(self) -> Mapping[str, Sequence[str]]:
        """The words that are recognised when misspelt, by first letter."""
        by_letter: dict[str, list[str]] = {}
        for word, _, _ in self.single_words(_SPELT_TAGS):
            if len(word) >= SHORTEST_SPELT - 1:
                by_letter.setdefault(word[0], []).append(word)
        return by_letter

    @cached_property
    def rules_by_tag(self) -> Mapping[str, Sequence[tuple[Rule, frozenset[str] | None]]]:
        """The rules by every tag that they can begin with, each with the tags that may stand second."""
        by_tag: dict[str, list[tuple[Rule, frozenset[str] | None]]] = {}
        for rule in self.rules:
            for tag in _first_tags(rule):
                by_tag.setdefault(tag, []).append((rule, _second_tags(rule, tag)))
        return by_tag


def tag_of(node: Node) -> str:
    """Return an item's tag; a piece has none."""
    return node.tag if isinstance(node, Item) else ""


def find_pieces(items: Sequence[Item], grammar: Grammar, context: Context) -> list[Node]:
    """Replace what the rules understand by pieces; the other items stay where they are."""
    nodes: list[Node] = []
    place = 0
    while place < len(items):
        piece, length = _piece_at(items, place, grammar, context)
        nodes.append(piece or items[place])
        place += length
    return nodes


def _piece_at(
    items: Sequence[Item], place: int, grammar: Grammar, context: Context
) -> tuple[Piece | None, int]:
    rules = grammar.rules_by_tag.get(items[place].tag, ())
    before = items[place - 1].tag if place else ""
    second = items[place + 1].tag if place + 1 < len(items) else ""
    matches = [
        (length, rule)
        for rule, seconds in rules
        if (seconds is None or second in seconds)
        and before not in rule.unless_after
        and (not rule.only_after or before in rule.only_after)
        for length in _lengths(rule.elements, items, place)
    ]
    for length, rule in sorted(matches, key=lambda match: -match[0]):
        found = tuple(items[place : place + length])
        if place + length < len(items) and items[place + length].tag in rule.unless_before:
            continue
        piece = rule.build(Found(found), context)
        if piece is not None:
            return piece.at(found[0].start, found[-1].end), length
    return None, 1


def _lengths(elements: Sequence[tuple[frozenset[str], bool]], items: Sequence[Item], place: int) -> list[int]:
    """Return how many items the pattern can take here, one length for each way to match."""
    ends = [place]  # behind what the elements so far can have taken
    last = len(items)
    for tags, optional in elements:
        taken = [end + 1 for end in ends if end < last and items[end].tag in tags]
        if optional:
            taken += [end for end in ends if end not in taken]
        elif not taken:
            return []
        ends = taken
    return [end - place for end in ends]


def _second_tags(rule: Rule, tag: str) -> frozenset[str] | None:
    """Return what may stand behind a first item with the tag, or None where the item may stand alone."""
    seconds: set[str] = set()
    for place, (tags, optional) in enumerate(rule.elements):
        if tag in tags:
            for following, may_lack in rule.elements[place + 1 :]:
                seconds |= following
                if not may_lack:
                    break
            else:
                return None
        if not optional:
            break
    return frozenset(seconds)


def _first_tags(rule: Rule) -> set[str]:
    first: set[str] = set()
    for tags, optional in rule.elements:
        first |= tags
        if not optional:
            break
    return first
