"""Which calendar a message is about, and why. Pure: text, labels and rules in, a decision out.

A rule speaks for its calendar when one of its keywords stands in the text as whole words, when it has one of
the labels, or, if it has neither, when it is for this channel alone. A calendar's score is what all its rules
have found, each word of the text counted once, with the priority of the best of them. Two calendars closer
than `MARGIN` are a question to the customer; when nothing matches, it is the default calendar. A service that
the text names gives it the service's labels.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from typing import Any, Final, NamedTuple

from server.calendars.keyword_tree import KeywordTree
from server.calendars.words import words_of

MARGIN = 0.4
_LABEL, _KEYWORD, _FURTHER_WORD, _OWN_CHANNEL = 2.0, 1.0, 0.5, 0.5
_RULE_PRIORITY = 0.9  # one step decides between two rules that found the same, whatever their calendars
_CALENDAR_PRIORITY = 0.01  # orders the candidates; ten steps stay within the margin and decide nothing
_MOST_STEPS = 10
_UNCERTAIN, _ALONE = 0.2, 0.8
_ALL_CHANNELS = "all"


class Rule(NamedTuple):
    """A routing rule as its table holds it."""

    id: int
    calendar_id: int
    match_labels: Sequence[str] = ()
    match_keywords: Sequence[str] = ()
    channel_scope: str = _ALL_CHANNELS
    when_ambiguous_ask: bool = False
    question_text: str | None = None
    priority: int = 0


# Ten thousand rules are read in less time as what a Rule is underneath.
RuleRow = tuple[int, int, Sequence[str], Sequence[str], str, bool, str | None, int]
_CALENDAR: Final = 1
_LABELS: Final = 2
_KEYWORDS: Final = 3


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


def resolve(
    text: str,
    labels: Collection[str],
    channel: str,
    rules: Sequence[Rule],
    calendars: Sequence[CalendarProfile],
) -> RoutingDecision:
    """Decide once; keep a `RuleIndex` to decide often."""
    return RuleIndex(rules, calendars).resolve(text, labels=labels, channel=channel)


class _Hit(NamedTuple):
    """Something of a rule that was found, what it weighs, and in which words of the text it stands."""

    rule: Rule
    why: str
    weight: float
    places: range = range(0)


class _Match(NamedTuple):
    """A candidate with the rule that says so best."""

    candidate: Candidate
    rule: Rule


class RuleIndex:
    """The rules of a business, compiled: the cost of a decision grows with the text, not with the rules.

    What it answers never changes, so it may be kept and shared for as long as the business's `rules_version`
    and `calendars_version` stay the same.
    """

    def __init__(
        self,
        rules: Iterable[RuleRow],
        calendars: Sequence[CalendarProfile],
        services: Sequence[ServiceProfile] = (),
    ) -> None:
        """Compile the active rules of the active calendars; rules of other calendars count for nothing."""
        self._calendars = {calendar.id: calendar for calendar in calendars}
        self._tags = {c.id: frozenset(filter(None, map(_label, c.allowed_tags))) for c in calendars}
        self._rows = [row for row in rules if row[_CALENDAR] in self._calendars]
        keywords = [row[_KEYWORDS] for row in self._rows]
        self._ends = list(accumulate(map(len, keywords)))  # behind the last keyword of each rule
        self._keywords = list(chain.from_iterable(keywords))
        self._tree = KeywordTree(self._keywords)
        self._named = [
            (name, service.labels) for service in services if service.labels for name in service.names
        ]
        self._services = KeywordTree([name for name, _ in self._named])
        self._labels: dict[str, list[tuple[Rule, str]]] = {}
        self._channels: dict[str, list[Rule]] = {}
        for row in self._rows:
            if row[_LABELS] or not row[_KEYWORDS]:
                self._add(Rule._make(row))

    def __len__(self) -> int:
        """Return how many rules there are."""
        return len(self._rows)

    def resolve(self, text: str, *, labels: Collection[str] = (), channel: str) -> RoutingDecision:
        """Choose the calendar for a text, or the question to ask."""
        given = frozenset(filter(None, map(_label, [*labels, *self._labels_named(text)])))
        matches = self._matches(text, given, channel)
        if not matches:
            return self._by_default(given)
        best, others = matches[0], matches[1:]
        if best.rule.when_ambiguous_ask and others:
            name = self._name(best.candidate)
            return self._question(matches, f"the rule of {name} asks when others match too:")
        rivals = [one for one in others if round(best.candidate.score - one.candidate.score, 2) < MARGIN]
        if rivals:
            return self._question([best, *rivals], "ambiguous between")
        return RoutingDecision(
            calendar_id=best.candidate.calendar_id,
            rule_id=best.rule.id,
            confidence=_confidence(matches),
            needs_question=False,
            question=None,
            candidates=tuple(match.candidate for match in matches),
            why=self._explain(best, others),
        )

    def _add(self, rule: Rule) -> None:
        labels = {_label(label): label for label in reversed(rule.match_labels) if _label(label)}
        for key, label in labels.items():
            self._labels.setdefault(key, []).append((rule, label))
        if not rule.match_keywords and not rule.match_labels and rule.channel_scope != _ALL_CHANNELS:
            self._channels.setdefault(rule.channel_scope, []).append(rule)

    def _labels_named(self, text: str) -> Iterator[str]:
        """Yield the labels of the services that the text names."""
        if self._named:
            for number, _ in self._services.find(text):
                yield from self._named[number][1]

    def _matches(self, text: str, labels: frozenset[str], channel: str) -> list[_Match]:
        """Return each calendar that a rule speaks for, with its best rule, best first."""
        by_calendar: dict[int, dict[int, list[_Hit]]] = {}
        for hit in self._hits(text, labels, channel):
            rule = hit.rule
            if rule.channel_scope in {_ALL_CHANNELS, channel} and self._takes(rule.calendar_id, labels):
                by_calendar.setdefault(rule.calendar_id, {}).setdefault(rule.id, []).append(hit)
        return sorted(map(self._match, by_calendar.values()), key=self._order)

    def _takes(self, calendar_id: int, labels: frozenset[str]) -> bool:
        tags = self._tags[calendar_id]
        return not tags or not tags.isdisjoint(labels)

    def _hits(self, text: str, labels: frozenset[str], channel: str) -> Iterator[_Hit]:
        for label in sorted(labels):
            for rule, written in self._labels.get(label, ()):
                yield _Hit(rule, f"label '{written.strip()}'", _LABEL)
        for number, places in self._tree.find(text):
            rule = Rule._make(self._rows[bisect_right(self._ends, number)])
            weight = _KEYWORD + _FURTHER_WORD * (len(places) - 1)
            yield _Hit(rule, f"keyword '{self._keywords[number].strip()}'", weight, places)
        for rule in self._channels.get(channel, ()):
            yield _Hit(rule, f"channel '{channel}'", 0.0)

    def _match(self, by_rule: dict[int, list[_Hit]]) -> _Match:
        """Find the best rule of a calendar, and add what its other rules have found besides."""
        _, minus_id = max(
            (round(sum(_evidence(hits).values()) + _bonus(hits[0].rule), 2), -rule_id)
            for rule_id, hits in by_rule.items()
        )
        own = by_rule[-minus_id]
        rule = own[0].rule
        evidence = _evidence(own, [hit for hits in by_rule.values() if hits is not own for hit in hits])
        steps = max(-_MOST_STEPS, min(_MOST_STEPS, self._calendars[rule.calendar_id].priority))
        score = round(sum(evidence.values()) + _bonus(rule) + _CALENDAR_PRIORITY * steps, 2)
        return _Match(Candidate(rule.calendar_id, rule.id, score, tuple(evidence)), rule)

    def _order(self, match: _Match) -> tuple[float, int, int]:
        calendar = self._calendars[match.rule.calendar_id]
        return (-match.candidate.score, -calendar.priority, calendar.id)

    def _question(self, matches: Sequence[_Match], reason: str) -> RoutingDecision:
        return RoutingDecision(
            calendar_id=None,
            rule_id=None,
            confidence=_confidence(matches),
            needs_question=True,
            question=next((match.rule.question_text for match in matches if match.rule.question_text), None),
            candidates=tuple(match.candidate for match in matches),
            why=f"{reason} {self._list(matches)}",
        )

    def _explain(self, best: _Match, others: Sequence[_Match]) -> str:
        reasons, rule = list(best.candidate.why), best.rule
        if rule.channel_scope != _ALL_CHANNELS and f"channel '{rule.channel_scope}'" not in reasons:
            reasons.append(f"channel '{rule.channel_scope}'")
        if rule.priority:
            reasons.append(f"rule priority {rule.priority}")
        ahead = f"; ahead of {self._list(others)}" if others else ""
        return f"{self._name(best.candidate)}: {', '.join(reasons)}{ahead}"

    def _list(self, matches: Sequence[_Match]) -> str:
        return ", ".join(f"{self._name(one.candidate)} ({', '.join(one.candidate.why)})" for one in matches)

    def _by_default(self, labels: frozenset[str]) -> RoutingDecision:
        """Take the default calendar, else the first, of those that take a message with these labels."""
        open_to = [c for c in self._calendars.values() if self._takes(c.id, labels)]
        chosen = min(open_to, key=lambda c: (c.type_key != "default", -c.priority, c.id), default=None)
        if chosen is None:
            why = "no rule matched, and no calendar takes a message without its labels"
        else:
            role = "is the default" if chosen.type_key == "default" else "is the first calendar"
            why = f"no rule matched; {chosen.name} {role}"
        return RoutingDecision(
            calendar_id=chosen.id if chosen else None,
            rule_id=None,
            confidence=_UNCERTAIN if chosen else 0.0,
            needs_question=False,
            question=None,
            candidates=(),
            why=why,
        )

    def _name(self, candidate: Candidate) -> str:
        return self._calendars[candidate.calendar_id].name


def _evidence(*groups: Sequence[_Hit]) -> dict[str, float]:
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
    return _RULE_PRIORITY * rule.priority + (_OWN_CHANNEL if rule.channel_scope != _ALL_CHANNELS else 0.0)


def _confidence(matches: Sequence[_Match]) -> float:
    """Return how sure the first is: one reason 0.8, more of them more; a rival near by takes up to half."""
    best, *others = [match.candidate for match in matches]
    alone = 1 - (1 - _ALONE) / max(1, len(best.why))
    distance = min(1.0, best.score - others[0].score) if others else 1.0
    return round(alone * (0.5 + 0.5 * distance), 2)


def _label(text: str) -> str:
    """Return what labels are compared by; one that has no word, such as "+", is compared as it is."""
    return " ".join(words_of(text)) or text.strip()
