"""Free times to offer: over many calendars, earliest first; and one public day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from server.calendars.hours import day_span
from server.calendars.queries import UnknownCalendar
from server.core.errors import Invalid
from server.core.intervals import Span, instant_of, intersect, minute_of, subtract
from server.scheduling.availability import first_slots, free_spans
from server.scheduling.refusals import FAR_FUTURE, ServiceNotOffered, check_duration
from server.scheduling.worlds import CalendarRules, load_rules, load_views

LONGEST_WINDOW = timedelta(days=366)


class BadWindow(Invalid):
    """The window to search must end after it begins and may be at most 366 days long."""

    code = "bad_window"


@dataclass(frozen=True)
class Slot:
    """A free time on a calendar, in UTC."""

    calendar_id: int
    starts_at: datetime
    ends_at: datetime

    def to_json(self, zone: tzinfo) -> dict[str, Any]:
        """Return the shape that clients see, with the wall clock of the business."""
        return {
            "calendar_id": self.calendar_id,
            "starts_at": self.starts_at.astimezone(zone).isoformat(),
            "ends_at": self.ends_at.astimezone(zone).isoformat(),
        }


@dataclass(frozen=True)
class CalendarDay:
    """One calendar on one local day: when it is open, and when no seat of it is free. Nobody is named."""

    calendar_id: int
    name: str
    opening: tuple[tuple[datetime, datetime], ...]
    busy: tuple[tuple[datetime, datetime], ...]


def find_slots(
    *,
    business_id: int,
    calendar_ids: Sequence[int] | None,
    window_from: datetime,
    window_to: datetime,
    now: datetime,
    limit: int | None,
    duration_minutes: int | None = None,
    service_id: int | None = None,
    customer_id: int | None = None,
) -> list[Slot]:
    """Return the free slots inside a window, earliest first, at most `limit`; what is listed can be booked.

    `calendar_ids` None means every active calendar; inactive ones have no slots. A service brings its own
    length and buffers, and only calendars that offer it are searched. A customer's own holds do not count as
    taken. Raise `BadWindow`, `WrongDuration`, `UnknownCalendar` or `ServiceNotOffered`. Two statements in
    all.
    """
    check_duration(duration_minutes)
    window = _window(window_from, window_to, now)
    rules = load_rules(
        business_id=business_id,
        calendar_ids=calendar_ids,
        service_id=service_id,
        duration_minutes=duration_minutes,
    )
    rules = _searchable(rules, calendar_ids)
    if window is None:
        return []
    views = load_views(rules, business_id=business_id, window=window, now=now, own_holds_of=customer_id)
    found = first_slots([view.world for view in views], window=window, limit=limit)
    return [
        Slot(world.calendar_id, instant_of(start), instant_of(start + world.duration))
        for start, world in found
    ]


def day_view(
    *, business_id: int, calendar_ids: Sequence[int] | None, day: date, now: datetime
) -> list[CalendarDay]:
    """Return opening and busy times of one local day, for a public page: no person, no reason, no number."""
    if abs(day.toordinal() - now.toordinal()) > LONGEST_WINDOW.days:
        raise BadWindow("Choose a day within a year of today.")
    rules = [r for r in load_rules(business_id=business_id, calendar_ids=calendar_ids) if r.is_active]
    if not rules:
        return []
    whole = day_span(day, rules[0].zone)
    days = []
    for view in load_views(rules, business_id=business_id, window=whole, now=now):
        opening = intersect(view.world.openings.windows, [whole])
        busy = subtract(opening, free_spans(view.world))
        days.append(CalendarDay(view.rules.calendar_id, view.rules.name, _instants(opening), _instants(busy)))
    return days


def _searchable(rules: Sequence[CalendarRules], calendar_ids: Sequence[int] | None) -> list[CalendarRules]:
    if calendar_ids is not None and {r.calendar_id for r in rules} != set(calendar_ids):
        raise UnknownCalendar
    offering = [r for r in rules if r.offers_service]
    if rules and not offering:
        raise ServiceNotOffered
    return [r for r in offering if r.is_active]


def _window(window_from: datetime, window_to: datetime, now: datetime) -> Span | None:
    """Return the part of the window that is still to come, in whole minutes, or None."""
    if not window_from < window_to:
        raise BadWindow
    if window_to - window_from > LONGEST_WINDOW:
        raise BadWindow
    begin, end = max(window_from, now), min(window_to, now + FAR_FUTURE)
    if begin >= end:
        return None
    start = minute_of(begin) + (instant_of(minute_of(begin)) < begin)
    return Span(start, minute_of(end))


def _instants(spans: Sequence[Span]) -> tuple[tuple[datetime, datetime], ...]:
    return tuple((instant_of(span.start), instant_of(span.end)) for span in spans)
