"""What routing is told, and what it answers: rules, calendars, services; a decision with its reasons."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

ALL_CHANNELS = "all"


class Rule(NamedTuple):
    """A routing rule as its table holds it."""

    id: int
    calendar_id: int
    match_labels: Sequence[str] = ()
    match_keywords: Sequence[str] = ()
    channel_scope: str = ALL_CHANNELS
    when_ambiguous_ask: bool = False
    question_text: str | None = None
    priority: int = 0


# Ten thousand rules are read in less time as what a Rule is underneath.
RuleRow = tuple[int, int, Sequence[str], Sequence[str], str, bool, str | None, int]


@dataclass(frozen=True)
class CalendarProfile:
    """What routing knows of an active calendar."""

    id: int
    name: str
    type_key: str | None = None
    priority: int = 0
    allowed_tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class ServiceProfile:
    """What routing knows of an active service: how it is called, and what it is labelled."""

    names: tuple[str, ...]
    labels: tuple[str, ...]


@dataclass(frozen=True)
class Candidate:
    """A calendar that may be meant, with the rule that says so best."""

    calendar_id: int
    rule_id: int | None
    score: float
    why: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the shape that clients and models see."""
        return {
            "calendar_id": self.calendar_id,
            "rule_id": self.rule_id,
            "score": self.score,
            "why": list(self.why),
        }


@dataclass(frozen=True)
class RoutingDecision:
    """A calendar, or the question that decides between the candidates, and why."""

    calendar_id: int | None
    rule_id: int | None
    confidence: float
    needs_question: bool
    question: str | None
    candidates: tuple[Candidate, ...]
    why: str

    def to_json(self) -> dict[str, Any]:
        """Return the shape that clients and models see."""
        return {
            "calendar_id": self.calendar_id,
            "rule_id": self.rule_id,
            "confidence": self.confidence,
            "needs_question": self.needs_question,
            "question": self.question,
            "candidates": [candidate.to_json() for candidate in self.candidates],
            "why": self.why,
        }
