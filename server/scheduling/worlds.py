"""From rows to the pure question: a calendar's rules and busy time as `availability` takes them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from server.calendars.hours import day_span, local_day, midnight
from server.calendars.queries import UnknownCalendar
from server.core.intervals import MINUTES_A_DAY, Span, instant_of, minute_of, union
from server.scheduling.availability import World
from server.scheduling.busy import (
    BLOCK,
    EXTERNAL,
    VACATION,
    Busy,
    read_busy,
    read_rules,
    read_stamp,
)
from server.scheduling.calendar_rules import BusinessRules, CalendarRules
from server.scheduling.rules_cache import RulesCache

__all__ = [
    "BusinessRules",
    "CalendarRules",
    "Opened",
    "Question",
    "View",
    "load_business_rules",
    "load_rules",
    "monday_of",
    "open_more",
    "open_some",
    "open_views",
    "recent_rules",
    "view_by_rules",
]

_cache = RulesCache(most=256)
_WEEK = 7
# A packed grid depends on what came before it since the opening, which is at most two days ago.
_PACKED_FROM = 2 * MINUTES_A_DAY
_COUNTED_AROUND = (_WEEK + 1) * MINUTES_A_DAY


@dataclass(frozen=True)
class View:
    """A calendar over some days: its rules, what is free, and what closes it."""

    rules: CalendarRules
    world: World
    closures: tuple[Span, ...]


@dataclass(frozen=True)
class Question:
    """Which calendars are asked about, for what, and by whom."""

    business_id: int
    now: datetime
    calendar_ids: Sequence[int] | None = None
    service_id: int | None = None
    duration_minutes: int | None = None
    own_holds_of: int | None = None

    def choose(self, rules: BusinessRules) -> list[CalendarRules]:
        """Return the calendars that are meant, as far as they exist."""
        asked = self.among_all(rules)
        if self.calendar_ids is None:
            return [r for r in asked if r.is_active and r.offers_service]
        return list(asked)

    def among_all(self, rules: BusinessRules | None) -> Sequence[CalendarRules]:
        """Return the calendars that are named, or all; active or not, offering the service or not."""
        if rules is None:
            return ()
        every = rules.all_calendars(service_id=self.service_id, duration_minutes=self.duration_minutes)
        if self.calendar_ids is None:
            return every
        return [r for r in every if r.calendar_id in self.calendar_ids]

    def check(self, chosen: Sequence[CalendarRules]) -> None:
        """Raise `UnknownCalendar` when one that was named is not there."""
        if self.calendar_ids is not None and len(chosen) != len(set(self.calendar_ids)):
            raise UnknownCalendar


@dataclass(frozen=True)
class Opened:
    """Calendars as they were read, by one state of the rules, and the window they were read for."""

    rules: BusinessRules | None
    views: list[View]
    window: Span


def open_views(
    *,
    business_id: int,
    calendar_ids: Sequence[int] | None,
    window: Span,
    now: datetime,
    service_id: int | None = None,
    duration_minutes: int | None = None,
    own_holds_of: int | None = None,
) -> list[View]:
    """Return calendars over a window, by priority: each View is right for every question inside the window.

    Named calendars come whether or not they are active and offer the service, and `UnknownCalendar` is raised
    for one that does not exist; None means every active calendar that offers the service. One statement when
    this process knows the rules as they are now, otherwise one or two.
    """
    question = Question(
        business_id=business_id,
        now=now,
        calendar_ids=calendar_ids,
        service_id=service_id,
        duration_minutes=duration_minutes,
        own_holds_of=own_holds_of,
    )
    return open_some(question, window=window, whole=window).views


def open_some(question: Question, *, window: Span, whole: Span) -> Opened:
    """Open calendars over a window; over the `whole` one when the rules had to be read again on the way."""
    known = _cache.find(question.business_id)
    if known is not None:
        chosen = question.choose(known)
        busy = _read(question, chosen, window)
        if busy.stamp == known.stamp:
            question.check(chosen)
            return Opened(known, _views(question, chosen, busy, window), window)
    busy = read_busy(
        business_id=question.business_id,
        calendar_ids=None,
        span=Span(whole.start - _COUNTED_AROUND, whole.end + _COUNTED_AROUND),
        now=question.now,
        own_holds_of=question.own_holds_of,
        counted=True,
    )
    rules = _keep(question.business_id, busy)
    chosen = question.choose(rules) if rules else []
    question.check(chosen)
    return Opened(rules, _views(question, chosen, busy, whole), whole)


def open_more(question: Question, opened: Opened, *, window: Span) -> list[View]:
    """Open another window of a search by the rules that it began with. One statement."""
    chosen = [view.rules for view in opened.views]
    return _views(question, chosen, _read(question, chosen, window), window) if chosen else []


def load_rules(
    *,
    business_id: int,
    calendar_ids: Sequence[int] | None,
    service_id: int | None = None,
    duration_minutes: int | None = None,
) -> list[CalendarRules]:
    """Return the rules of the calendars (None: of all), active or not, by priority."""
    rules = load_business_rules(business_id=business_id)
    if rules is None:
        return []
    every = rules.all_calendars(service_id=service_id, duration_minutes=duration_minutes)
    return [r for r in every if calendar_ids is None or r.calendar_id in calendar_ids]


def load_business_rules(*, business_id: int) -> BusinessRules | None:
    """Return the rules as they are now; None for a business that is not there. At most two statements."""
    known = _cache.find(business_id)
    if known is not None and known.stamp == read_stamp(business_id=business_id):
        return known
    return _keep(business_id, read_rules(business_id=business_id))


def recent_rules(*, business_id: int) -> BusinessRules | None:
    """Return the rules as this process knows them, perhaps no longer true: for who has them checked later."""
    return _cache.find(business_id) or load_business_rules(business_id=business_id)


def view_by_rules(rules: CalendarRules, *, window: Span, now: datetime) -> View:
    """Return a calendar as it would be if nothing were booked and nothing closed it; asks nobody."""
    return _view(rules, Busy(), window=window, now=now)


def _keep(business_id: int, busy: Busy) -> BusinessRules | None:
    if busy.stamp is None or busy.document is None:
        return None
    rules = BusinessRules(busy.stamp, busy.document)
    _cache.keep(business_id, rules)
    return rules


def _read(question: Question, chosen: Sequence[CalendarRules], window: Span) -> Busy:
    """Read no more than these rules need around the window."""
    counted = any(r.is_limited for r in chosen)
    before = max((r.before for r in chosen), default=0)
    after = max((r.after for r in chosen), default=0)
    if counted:
        before = after = _COUNTED_AROUND
    elif any(r.grid == "packed" for r in chosen):
        before += _PACKED_FROM
    return read_busy(
        business_id=question.business_id,
        calendar_ids=[r.calendar_id for r in chosen],
        span=Span(window.start - before, window.end + after),
        now=question.now,
        own_holds_of=question.own_holds_of,
        counted=counted,
    )


def _views(question: Question, chosen: Iterable[CalendarRules], busy: Busy, window: Span) -> list[View]:
    return [_view(rules, busy, window=window, now=question.now) for rules in chosen]


def _view(rules: CalendarRules, busy: Busy, *, window: Span, now: datetime) -> View:
    calendar_id = rules.calendar_id
    closures = union(_closures(rules, busy))
    # What was booked on a seat that is no more takes one of those that are left; which one is not known.
    shut = [*closures, *busy.of(calendar_id, EXTERNAL), *busy.of_seats_beyond(calendar_id, rules.capacity)]
    world = World(
        calendar_id=calendar_id,
        openings=rules.plan.around(window),
        busy=tuple(sorted([*shut, *busy.of(calendar_id, 1 + seat)]) for seat in range(rules.capacity)),
        duration=rules.duration,
        step=rules.step,
        before=rules.before,
        after=rules.after,
        grid=rules.grid,
        earliest=_ceil_minute(now) + rules.notice_minutes,
        latest=_latest(rules, now),
        full=tuple(union(_full(rules, busy.starts.get(calendar_id, ())))) if rules.is_limited else (),
    )
    return View(rules, world, tuple(closures))


def _closures(rules: CalendarRules, busy: Busy) -> Iterator[tuple[int, int]]:
    for whose in (None, rules.calendar_id):
        yield from busy.of(whose, BLOCK)
        for first, last in busy.of(whose, VACATION):
            yield midnight(first, rules.zone), midnight(last + 1, rules.zone)


def _full(rules: CalendarRules, starts: Iterable[int]) -> Iterator[Span]:
    """Yield the local days and weeks that have reached their limit."""
    days = Counter(local_day(start, rules.zone) for start in starts)
    weeks: Counter[date] = Counter()
    for day, count in days.items():
        weeks[monday_of(day)] += count
        if rules.max_per_day and count >= rules.max_per_day:
            yield day_span(day, rules.zone)
    for monday, count in weeks.items():
        if rules.max_per_week and count >= rules.max_per_week:
            following = monday.toordinal() + _WEEK
            yield Span(midnight(monday.toordinal(), rules.zone), midnight(following, rules.zone))


def monday_of(day: date) -> date:
    """Return the first day of the week that a limit counts."""
    return day - timedelta(days=day.weekday())


def _latest(rules: CalendarRules, now: datetime) -> int | None:
    """Return the last minute of the last day that can be booked; None when there is no such day."""
    if rules.horizon_days is None:
        return None
    today = local_day(minute_of(now), rules.zone)
    return midnight(today.toordinal() + rules.horizon_days + 1, rules.zone) - 1


def _ceil_minute(now: datetime) -> int:
    return minute_of(now) + (instant_of(minute_of(now)) < now)
