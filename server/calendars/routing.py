"""Which calendar a message is about, and why. Pure: text, labels and rules in, a decision out.

A rule speaks for its calendar when one of its keywords stands in the text as whole words, when it has one of
the labels, or, if it has neither, when it is for this channel alone. A calendar's score is what all its rules
have found, each word of the text counted once, with the priority of the best of them. Two calendars closer
than `MARGIN` are a question to the customer; when nothing matches, it is the default calendar. A service that
the text names gives it the service's labels.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate, chain
from typing import Final

from server.calendars.decisions import (
    ALL_CHANNELS,
    CalendarProfile,
    Candidate,
    RoutingDecision,
    Rule,
    RuleRow,
    ServiceProfile,
)
from server.calendars.evidence import FURTHER_WORD, KEYWORD, LABEL, Hit, Match, confidence_of, weigh
from server.calendars.keyword_tree import KeywordTree
from server.calendars.words import words_of

MARGIN = 0.4
_UNCERTAIN = 0.2
_CALENDAR: Final = 1
_LABELS: Final = 2
_KEYWORDS: Final = 3


def resolve(
    text: str,
    labels: Collection[str],
    channel: str,
    rules: Sequence[Rule],
    calendars: Sequence[CalendarProfile],
) -> RoutingDecision:
    """Decide once; keep a `RuleIndex` to decide often."""
    return RuleIndex(rules, calendars).resolve(text, labels=labels, channel=channel)


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
            confidence=confidence_of(matches),
            needs_question=False,
            question=None,
            candidates=tuple(match.candidate for match in matches),
            why=self._explain(best, others),
        )

    def _add(self, rule: Rule) -> None:
        labels = {_label(label): label for label in reversed(rule.match_labels) if _label(label)}
        for key, label in labels.items():
            self._labels.setdefault(key, []).append((rule, label))
        if not rule.match_keywords and not rule.match_labels and rule.channel_scope != ALL_CHANNELS:
            self._channels.setdefault(rule.channel_scope, []).append(rule)

    def _labels_named(self, text: str) -> Iterator[str]:
        """Yield the labels of the services that the text names."""
        if self._named:
            for number, _ in self._services.find(text):
                yield from self._named[number][1]

    def _matches(self, text: str, labels: frozenset[str], channel: str) -> list[Match]:
        """Return each calendar that a rule speaks for, with its best rule, best first."""
        by_calendar: dict[int, dict[int, list[Hit]]] = {}
        for hit in self._hits(text, labels, channel):
            rule = hit.rule
            if rule.channel_scope in {ALL_CHANNELS, channel} and self._takes(rule.calendar_id, labels):
                by_calendar.setdefault(rule.calendar_id, {}).setdefault(rule.id, []).append(hit)
        found = [
            weigh(by_rule, calendar_priority=self._calendars[calendar_id].priority)
            for calendar_id, by_rule in by_calendar.items()
        ]
        return sorted(found, key=self._order)

    def _takes(self, calendar_id: int, labels: frozenset[str]) -> bool:
        tags = self._tags[calendar_id]
        return not tags or not tags.isdisjoint(labels)

    def _hits(self, text: str, labels: frozenset[str], channel: str) -> Iterator[Hit]:
        for label in sorted(labels):
            for rule, written in self._labels.get(label, ()):
                yield Hit(rule, f"label '{written.strip()}'", LABEL)
        for number, places in self._tree.find(text):
            rule = Rule._make(self._rows[bisect_right(self._ends, number)])
            weight = KEYWORD + FURTHER_WORD * (len(places) - 1)
            yield Hit(rule, f"keyword '{self._keywords[number].strip()}'", weight, places)
        for rule in self._channels.get(channel, ()):
            yield Hit(rule, f"channel '{channel}'", 0.0)

    def _order(self, match: Match) -> tuple[float, int, int]:
        calendar = self._calendars[match.rule.calendar_id]
        return (-match.candidate.score, -calendar.priority, calendar.id)

    def _question(self, matches: Sequence[Match], reason: str) -> RoutingDecision:
        return RoutingDecision(
            calendar_id=None,
            rule_id=None,
            confidence=confidence_of(matches),
            needs_question=True,
            question=next((match.rule.question_text for match in matches if match.rule.question_text), None),
            candidates=tuple(match.candidate for match in matches),
            why=f"{reason} {self._list(matches)}",
        )

    def _explain(self, best: Match, others: Sequence[Match]) -> str:
        reasons, rule = list(best.candidate.why), best.rule
        if rule.channel_scope != ALL_CHANNELS and f"channel '{rule.channel_scope}'" not in reasons:
            reasons.append(f"channel '{rule.channel_scope}'")
        if rule.priority:
            reasons.append(f"rule priority {rule.priority}")
        ahead = f"; ahead of {self._list(others)}" if others else ""
        return f"{self._name(best.candidate)}: {', '.join(reasons)}{ahead}"

    def _list(self, matches: Sequence[Match]) -> str:
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


def _label(text: str) -> str:
    """Return what labels are compared by; one that has no word, such as "+", is compared as it is."""
    return " ".join(words_of(text)) or text.strip()
