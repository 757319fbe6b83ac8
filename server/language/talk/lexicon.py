"""The shape of a language's talk: what `intents.py`, `choices.py` and `names.py` need to know of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from server.language.tokens import fold_phrase

Phrase = tuple[str, ...]
Weighted = Mapping[float, str]  # weight -> phrases, one on a line or separated by " / "


@dataclass(frozen=True)
class Talk:
    """One language's lexicons; a weight is how sure one phrase alone makes us of the intent."""

    intents: Mapping[str, Weighted]
    whole_messages: Mapping[str, str]  # intent -> phrases that count only when nothing else is said
    polite: str  # words that add nothing
    choices: Mapping[str, int]  # phrase -> place, from 1; -1 is the last
    choice_fillers: str
    name_openers: str
    no_names: str

    @cached_property
    def weights(self) -> Mapping[Phrase, tuple[str, float]]:
        """Every phrase with its intent and weight."""
        return {
            phrase: (intent, weight)
            for intent, by_weight in self.intents.items()
            for weight, text in by_weight.items()
            for phrase in phrases(text)
        }

    @cached_property
    def longest(self) -> int:
        """The number of tokens in the longest phrase."""
        return max(map(len, self.weights))

    @cached_property
    def whole(self) -> Mapping[Phrase, str]:
        """Whole messages and their intents."""
        return {phrase: intent for intent, text in self.whole_messages.items() for phrase in phrases(text)}

    @cached_property
    def polite_words(self) -> frozenset[str]:
        """The folded words that add nothing."""
        return words(self.polite)

    @cached_property
    def places(self) -> Mapping[Phrase, int]:
        """Choices, cut as messages are."""
        return {fold_phrase(phrase): place for phrase, place in self.choices.items()}

    @cached_property
    def filler_words(self) -> frozenset[str]:
        """The folded words that may stand beside a choice."""
        return words(self.choice_fillers)

    @cached_property
    def openers(self) -> tuple[Phrase, ...]:
        """What may stand before a name, longest first."""
        return tuple(sorted(phrases(self.name_openers), key=len, reverse=True))

    @cached_property
    def no_name_words(self) -> frozenset[str]:
        """The folded words that are no names."""
        return words(self.no_names)


def phrases(text: str) -> Iterable[Phrase]:
    """Cut "book it / sounds good" into phrases of folded tokens."""
    lines = (part for line in text.splitlines() for part in line.split(" / "))
    return [fold_phrase(line) for line in lines if line.strip()]


def words(text: str) -> frozenset[str]:
    """Cut a text into its folded words."""
    return frozenset(word for line in text.split() for word in fold_phrase(line))
