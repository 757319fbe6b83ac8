"""From rows to the pure question: a calendar's rules and busy time as `availability` takes them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Any, cast

from sqlalchemy import Row

from server.calendars.hours import (
    ALWAYS_OPEN,
    OpeningHours,
    day_span,
    local_day,
    midnight,
    parse_ranges,
    parse_week,
)
from server.core.intervals import Span, instant_of, minute_of, union
from server.core.zones import parse_time_zone
from server.scheduling.availability import Grid, Openings, World
from server.scheduling.grids import make_openings
from server.scheduling.queries import Busy, load_busy, load_setup

# What a day's grid is never depends on the question: see grids.py.
_DAYS_AROUND = 2
_WEEK = 7


@dataclass(frozen=True)
class CalendarRules:
    """One calendar as a wish meets it: inherited values filled in, length and buffers the service's."""

    calendar_id: int
    name: str
    is_active: bool
    offers_service: bool
    zone: tzinfo
    hours: OpeningHours
    grid: Grid
    step: int
    duration: int
    before: int
    after: int
    capacity: int
    notice_minutes: int
    horizon_days: int | None
    max_per_day: int | None
    max_per_week: int | None


@dataclass(frozen=True)
class View:
    """A calendar over some days: its rules, what is free, and what closes it."""

    rules: CalendarRules
    world: World
    closures: tuple[Span, ...]
    starts: tuple[int, ...]


def load_rules(
    *,
    business_id: int,
    calendar_ids: Sequence[int] | None,
    service_id: int | None = None,
    duration_minutes: int | None = None,
) -> list[CalendarRules]:
    """Return the rules of the calendars (None: of all), those of the highest priority first."""
    rows = load_setup(business_id=business_id, calendar_ids=calendar_ids, service_id=service_id)
    return [_as_rules(row, service_id=service_id, duration_minutes=duration_minutes) for row in rows]


def load_views(
    rules: Sequence[CalendarRules],
    *,
    business_id: int,
    window: Span,
    now: datetime,
    own_holds_of: int | None = None,
) -> list[View]:
    """Read all that is busy around a window, in one statement, and return each calendar over those days."""
    if not rules:
        return []
    zone = rules[0].zone  # a business has one
    first, last = _days_around(window, zone, weekly=any(r.max_per_day or r.max_per_week for r in rules))
    busy = load_busy(
        business_id=business_id,
        calendar_ids=[r.calendar_id for r in rules],
        span=Span(midnight(first.toordinal(), zone), midnight(last.toordinal() + 1, zone)),
        first=first,
        last=last,
        now=now,
        own_holds_of=own_holds_of,
    )
    shared: dict[tuple[OpeningHours, Grid], Openings] = {}
    return [_view(r, busy, first=first, last=last, now=now, shared=shared) for r in rules]


def _as_rules(row: Row[Any], *, service_id: int | None, duration_minutes: int | None) -> CalendarRules:
    duration = row.service_duration or duration_minutes or row.default_duration_minutes or 60
    return CalendarRules(
        calendar_id=row.id,
        name=row.name,
        is_active=row.is_active,
        offers_service=service_id is None or row.service_duration is not None,
        zone=parse_time_zone(row.time_zone),
        hours=_hours(row),
        grid=cast("Grid", row.slot_grid),
        step=row.slot_step_minutes or duration,
        duration=duration,
        before=_first_known(row.service_before, row.buffer_before_minutes),
        after=_first_known(row.service_after, row.buffer_after_minutes),
        capacity=row.capacity,
        notice_minutes=row.notice_minutes,
        horizon_days=row.horizon_days,
        max_per_day=row.max_per_day,
        max_per_week=row.max_per_week,
    )


def _hours(row: Row[Any]) -> OpeningHours:
    """Take the calendar's own week, else the business's, which may be open day and night."""
    if row.opening_hours is None and row.always_open:
        return ALWAYS_OPEN
    stored = row.business_hours if row.opening_hours is None else row.opening_hours
    return OpeningHours(week=parse_week(stored or {}))


def _view(
    rules: CalendarRules,
    busy: Busy,
    *,
    first: date,
    last: date,
    now: datetime,
    shared: dict[tuple[OpeningHours, Grid], Openings],
) -> View:
    hours = replace(rules.hours, overrides=_overrides(rules.calendar_id, busy))
    if (hours, rules.grid) not in shared:
        shared[hours, rules.grid] = make_openings(
            hours, first=first, last=last, zone=rules.zone, grid=rules.grid
        )
    openings = shared[hours, rules.grid]
    own = [taken for taken in busy.taken if taken[0] == rules.calendar_id]
    starts = tuple(start for *_, start in own)
    closures = tuple(union(_closures(rules, busy, last)))
    world = World(
        calendar_id=rules.calendar_id,
        openings=openings,
        busy=tuple(
            tuple(union([*closures, *(blocked for _, taken, blocked, _ in own if taken == seat)]))
            for seat in range(1, rules.capacity + 1)
        ),
        duration=rules.duration,
        step=rules.step,
        before=rules.before,
        after=rules.after,
        grid=rules.grid,
        earliest=_ceil_minute(now) + rules.notice_minutes,
        latest=_latest(rules, now),
        full=tuple(union(_full(rules, starts))),
    )
    return View(replace(rules, hours=hours), world, closures, starts)


def _overrides(calendar_id: int, busy: Busy) -> tuple[tuple[date, tuple[Any, ...]], ...]:
    """Let the calendar's own exceptional days win over those of the business."""
    days: dict[date, tuple[Any, ...]] = {}
    for whose in (None, calendar_id):
        days |= {day: parse_ranges(ranges) for of, day, ranges in busy.overrides if of == whose}
    return tuple(sorted(days.items()))


def _closures(rules: CalendarRules, busy: Busy, last: date) -> Iterator[Span]:
    ours = {None, rules.calendar_id}
    yield from (span for of, span in busy.blocks if of in ours)
    for of, first_day, last_day in busy.vacations:
        if of in ours:
            end = min(last_day or last, last)
            yield Span(midnight(first_day.toordinal(), rules.zone), midnight(end.toordinal() + 1, rules.zone))


def _full(rules: CalendarRules, starts: Iterable[int]) -> Iterator[Span]:
    """Yield the local days and weeks that have reached their limit."""
    if not rules.max_per_day and not rules.max_per_week:
        return
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


def _days_around(window: Span, zone: tzinfo, *, weekly: bool) -> tuple[date, date]:
    around = timedelta(days=_DAYS_AROUND + (_WEEK if weekly else 0))
    return local_day(window.start, zone) - around, local_day(window.end, zone) + around


def _ceil_minute(now: datetime) -> int:
    return minute_of(now) + (instant_of(minute_of(now)) < now)


def _first_known(*values: int | None) -> int:
    return next((value for value in values if value is not None), 0)
