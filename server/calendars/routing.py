"""Which calendar a message is about, and why. Pure: text, labels and rules in, a decision out.

A rule speaks for its calendar when one of its keywords stands in the text as whole words, when it has one of
the labels, or, if it has neither, when it is for this channel alone. Its score adds up what it found and its
priority. Two calendars closer than `MARGIN` are a question to the customer; when nothing matches, it is the
default calendar.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from server.calendars.words import forms_of, words_of

MARGIN = 0.5
_LABEL, _KEYWORD, _FURTHER_WORD, _OWN_CHANNEL = 2.0, 1.0, 0.5, 0.25
_RULE_PRIORITY = 0.9  # one step decides between two rules that found the same, whatever their calendars
_CALENDAR_PRIORITY = 0.02  # orders the candidates; twenty steps stay within the margin and decide nothing
_MOST_STEPS = 10
_DEFAULT_CONFIDENCE = 0.2
_ALL_CHANNELS = "all"


@dataclass(frozen=True)
class Rule:
    """A routing rule as its table holds it."""

    id: int
    calendar_id: int
    match_labels: tuple[str, ...] = ()
    match_keywords: tuple[str, ...] = ()
    channel_scope: str = _ALL_CHANNELS
    when_ambiguous_ask: bool = False
    question_text: str | None = None
    priority: int = 0


@dataclass(frozen=True)
class CalendarProfile:
    """What routing knows of an active calendar."""

    id: int
    name: str
    type_key: str | None = None
    priority: int = 0
    allowed_tags: tuple[str, ...] = ()


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


class _Node:
    """A step in the tree of keywords: the words that may follow, and the rules whose keyword ends here."""

    __slots__ = ("following", "found")

    def __init__(self) -> None:
        self.following: dict[str, _Node] = {}
        self.found: list[tuple[Rule, str, float]] = []


class RuleIndex:
    """The rules of a business, compiled: the cost of a decision grows with the text, not with the rules.

    It never changes, so it may be kept and shared for as long as the business's `rules_version` and
    `calendars_version` stay the same.
    """

    def __init__(self, rules: Sequence[Rule], calendars: Sequence[CalendarProfile]) -> None:
        """Compile the active rules of the active calendars; rules of other calendars count for nothing."""
        self._calendars = {calendar.id: calendar for calendar in calendars}
        self._tags = {c.id: frozenset(map(_label, c.allowed_tags)) for c in calendars}
        self._keywords = _Node()
        self._labels: dict[str, list[tuple[Rule, str]]] = {}
        self._channels: dict[str, list[Rule]] = {}
        self._rules: dict[int, Rule] = {}
        for rule in rules:
            if rule.calendar_id in self._calendars:
                self._add(rule)

    def resolve(self, text: str, *, labels: Collection[str] = (), channel: str) -> RoutingDecision:
        """Choose the calendar for a text, or the question to ask."""
        given = frozenset(map(_label, labels))
        candidates = self._candidates(text, given, channel)
        if not candidates:
            return self._by_default(given)
        best, others = candidates[0], candidates[1:]
        rule = self._rules[best.rule_id] if best.rule_id is not None else None
        rivals = others if rule and rule.when_ambiguous_ask else _close(best, others)
        if rivals:
            return self._question((best, *rivals))
        return RoutingDecision(
            calendar_id=best.calendar_id,
            rule_id=best.rule_id,
            confidence=_confidence(best, others),
            needs_question=False,
            question=None,
            candidates=candidates,
            why=f"{self._name(best.calendar_id)}: {', '.join(best.why)}",
        )

    def _add(self, rule: Rule) -> None:
        keywords = {tuple(words_of(keyword)): keyword for keyword in rule.match_keywords}
        keywords.pop((), None)  # an empty keyword would stand in every text
        for words, keyword in keywords.items():
            node = self._keywords
            for word in words:
                node = node.following.setdefault(word, _Node())
            weight = _KEYWORD + _FURTHER_WORD * (len(words) - 1)
            node.found.append((rule, f"keyword '{keyword.strip()}'", weight))
        labels = {_label(label): label for label in rule.match_labels if _label(label)}
        for key, label in labels.items():
            self._labels.setdefault(key, []).append((rule, f"label '{label.strip()}'"))
        if not rule.match_keywords and not rule.match_labels and rule.channel_scope != _ALL_CHANNELS:
            self._channels.setdefault(rule.channel_scope, []).append(rule)
        self._rules[rule.id] = rule

    def _candidates(self, text: str, labels: frozenset[str], channel: str) -> tuple[Candidate, ...]:
        """Return each calendar that a rule speaks for, with its best rule, best first."""
        best: dict[int, Candidate] = {}
        for rule, why, evidence in self._evidence(text, labels, channel):
            found = self._candidate(rule, why, evidence)
            rival = best.get(rule.calendar_id)
            if rival is None or (found.score, -rule.id) > (rival.score, -(rival.rule_id or 0)):
                best[rule.calendar_id] = found
        return tuple(sorted(best.values(), key=lambda c: (-c.score, c.calendar_id)))

    def _evidence(
        self, text: str, labels: frozenset[str], channel: str
    ) -> Iterator[tuple[Rule, tuple[str, ...], float]]:
        """Yield the rules that match and may be followed, with all that was found for each."""
        found: dict[int, dict[str, float]] = {}
        for rule, why, weight in self._hits(text, labels, channel):
            found.setdefault(rule.id, {})[why] = weight
        for rule_id, reasons in found.items():
            rule = self._rules[rule_id]
            tags = self._tags[rule.calendar_id]
            if rule.channel_scope in {_ALL_CHANNELS, channel} and (not tags or tags & labels):
                yield rule, tuple(reasons), sum(reasons.values())

    def _hits(self, text: str, labels: frozenset[str], channel: str) -> Iterator[tuple[Rule, str, float]]:
        for label in labels:
            for rule, why in self._labels.get(label, ()):
                yield rule, why, _LABEL
        words = [forms_of(word) for word in words_of(text)]
        for start in range(len(words)):
            yield from _walk(self._keywords, words, start)
        for rule in self._channels.get(channel, ()):
            yield rule, f"channel '{channel}'", 0.0

    def _candidate(self, rule: Rule, why: tuple[str, ...], evidence: float) -> Candidate:
        calendar = self._calendars[rule.calendar_id]
        score = (
            evidence + _RULE_PRIORITY * _steps(rule.priority) + _CALENDAR_PRIORITY * _steps(calendar.priority)
        )
        if rule.channel_scope != _ALL_CHANNELS:
            score += _OWN_CHANNEL
        return Candidate(rule.calendar_id, rule.id, round(score, 2), why)

    def _question(self, candidates: tuple[Candidate, ...]) -> RoutingDecision:
        texts = (self._rules[c.rule_id].question_text for c in candidates if c.rule_id is not None)
        names = ", ".join(self._name(candidate.calendar_id) for candidate in candidates)
        return RoutingDecision(
            calendar_id=None,
            rule_id=None,
            confidence=_confidence(candidates[0], candidates[1:]),
            needs_question=True,
            question=next((text for text in texts if text), None),
            candidates=candidates,
            why=f"ambiguous between {names}",
        )

    def _by_default(self, labels: frozenset[str]) -> RoutingDecision:
        """Take the default calendar, else the first, of those that take a message with these labels."""
        open_to = [c for c in self._calendars.values() if not self._tags[c.id] or self._tags[c.id] & labels]
        chosen = min(open_to, key=lambda c: (c.type_key != "default", -c.priority, c.id), default=None)
        return RoutingDecision(
            calendar_id=chosen.id if chosen else None,
            rule_id=None,
            confidence=_DEFAULT_CONFIDENCE if chosen else 0.0,
            needs_question=False,
            question=None,
            candidates=(),
            why=f"no rule matched; {chosen.name} is the default"
            if chosen
            else "no calendar takes this message",
        )

    def _name(self, calendar_id: int) -> str:
        return self._calendars[calendar_id].name


def _walk(node: _Node, words: Sequence[tuple[str, ...]], start: int) -> Iterator[tuple[Rule, str, float]]:
    """Yield what every keyword says that begins at this word."""
    if start == len(words):
        return
    for form in words[start]:
        following = node.following.get(form)
        if following is not None:
            yield from following.found
            yield from _walk(following, words, start + 1)


def _close(best: Candidate, others: Sequence[Candidate]) -> tuple[Candidate, ...]:
    return tuple(other for other in others if round(best.score - other.score, 2) < MARGIN)


def _confidence(best: Candidate, others: Sequence[Candidate]) -> float:
    """Return how sure it is: one clear reason 0.8, a rival takes away as much as it comes near."""
    alone = 1 - 0.2 / max(1.0, best.score)
    if not others or best.score <= 0:
        return round(max(0.3, alone), 2) if best.score > 0 else 0.3
    distance = min(1.0, (best.score - others[0].score) / best.score)
    return round(alone * (0.5 + 0.5 * distance), 2)


def _label(text: str) -> str:
    return " ".join(words_of(text))


def _steps(priority: int) -> int:
    return max(-_MOST_STEPS, min(_MOST_STEPS, priority))
