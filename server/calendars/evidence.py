"""What speaks for a calendar, weighed: a word of the text counts once, however many rules name it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from server.calendars.decisions import ALL_CHANNELS, Candidate, Rule

LABEL, KEYWORD, FURTHER_WORD, _OWN_CHANNEL = 2.0, 1.0, 0.5, 0.5
_RULE_PRIORITY = 0.9  # one step decides between two rules that found the same, whatever their calendars
_CALENDAR_PRIORITY = 0.01  # orders the candidates; ten steps stay within the margin and decide nothing
_MOST_STEPS = 10
_ALONE = 0.8


class Hit(NamedTuple):
    """Something of a rule that was found, what it weighs, and in which words of the text it stands."""

    rule: Rule
    why: str
    weight: float
    places: range = range(0)


class Match(NamedTuple):
    """A candidate with the rule that says so best."""

    candidate: Candidate
    rule: Rule


def weigh(by_rule: Mapping[int, Sequence[Hit]], *, calendar_priority: int) -> Match:
    """Find the best rule of a calendar, and add what its other rules have found besides."""
    _, minus_id = max(
        (round(sum(_evidence(hits).values()) + _bonus(hits[0].rule), 2), -rule_id)
        for rule_id, hits in by_rule.items()
    )
    own = by_rule[-minus_id]
    rule = own[0].rule
    evidence = _evidence(own, [hit for hits in by_rule.values() if hits is not own for hit in hits])
    steps = max(-_MOST_STEPS, min(_MOST_STEPS, calendar_priority))
    score = round(sum(evidence.values()) + _bonus(rule) + _CALENDAR_PRIORITY * steps, 2)
    return Match(Candidate(rule.calendar_id, rule.id, score, tuple(evidence)), rule)


def confidence_of(matches: Sequence[Match]) -> float:
    """Return how sure the first is: one reason 0.8, more of them more; a rival near by takes up to half."""
    best, *others = [match.candidate for match in matches]
    alone = 1 - (1 - _ALONE) / max(1, len(best.why))
    distance = min(1.0, best.score - others[0].score) if others else 1.0
    return round(alone * (0.5 + 0.5 * distance), 2)


def _evidence(*groups: Sequence[Hit]) -> dict[str, float]:
    """Return reasons with weights, each word of the text used once: earlier groups, longer keywords first."""
    used: set[int] = set()
    evidence: dict[str, float] = {}
    for group in groups:
        for hit in sorted(group, key=lambda one: (-one.weight, one.places.start, one.rule.id)):
            if hit.why not in evidence and used.isdisjoint(hit.places):
                used.update(hit.places)
                evidence[hit.why] = hit.weight
    return evidence


def _bonus(rule: Rule) -> float:
    return _RULE_PRIORITY * rule.priority + (_OWN_CHANNEL if rule.channel_scope != ALL_CHANNELS else 0.0)
