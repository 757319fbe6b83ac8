"""Which bookings the changed hours of one date leave outside."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Any, NamedTuple

from sqlalchemy import or_, select

from server.businesses.queries import get_business_settings
from server.calendars.hours import (
    ALL_DAY,
    DayRanges,
    OpeningHours,
    day_span,
    opening_windows,
    parse_ranges,
    parse_week,
)
from server.calendars.models import BusinessCalendar, OpeningOverride
from server.core.db import session
from server.core.intervals import Span, minute_of

_A_DAY = timedelta(days=1)


class Booking(NamedTuple):
    """When a calendar is booked."""

    id: int
    calendar_id: int | None
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True)
class Hours:
    """When a calendar is open around an override's day: with it, and as if it were not there."""

    now: OpeningHours
    without: OpeningHours


def find_outside_hours(
    override: OpeningOverride, hours: Mapping[int, Hours], bookings: Iterable[Booking], *, zone: tzinfo
) -> list[int]:
    """Return the bookings that the override leaves outside: of its day, or of the night that began on it."""
    first, last = override.on_date - _A_DAY, override.on_date + _A_DAY
    windows = {
        calendar_id: [opening_windows(of, first=first, last=last, zone=zone) for of in (own.now, own.without)]
        for calendar_id, own in hours.items()
    }
    day = day_span(override.on_date, zone)
    found = []
    for booking in bookings:
        span = Span(minute_of(booking.starts_at), minute_of(booking.ends_at))
        now, without = windows.get(booking.calendar_id or 0, ((), ()))
        is_concerned = day.start <= span.start < day.end or _is_inside(span, without)
        if is_concerned and not _is_inside(span, now):
            found.append(booking.id)
    return found


def _is_inside(span: Span, windows: Sequence[Span]) -> bool:
    return any(start <= span.start and span.end <= end for start, end in windows)


def load_hours(override: OpeningOverride) -> dict[int, Hours]:
    """Read the hours of the calendars that an override is about."""
    business_id = override.business_id
    rules = get_business_settings(business_id=business_id)
    inherited = (ALL_DAY,) * 7 if rules.allow_24_7 else parse_week(rules.opening_hours)
    mine = [BusinessCalendar.business_id == business_id]
    if override.calendar_id is not None:
        mine.append(BusinessCalendar.id == override.calendar_id)
    nearby = _load_nearby(override)
    others = [other for other in nearby if other.id != override.id]
    return {
        calendar_id: Hours(
            now=_hours(calendar_id, own, inherited, nearby),
            without=_hours(calendar_id, own, inherited, others),
        )
        for calendar_id, own in session().execute(
            select(BusinessCalendar.id, BusinessCalendar.opening_hours).where(*mine)
        )
    }


def _hours(
    calendar_id: int, own: Any, inherited: tuple[DayRanges, ...], overrides: Sequence[OpeningOverride]
) -> OpeningHours:
    """Let the calendar's own exceptional days win over those of the business."""
    days: dict[date, DayRanges] = {}
    for whose in (None, calendar_id):
        days |= {one.on_date: parse_ranges(one.ranges) for one in overrides if one.calendar_id == whose}
    return OpeningHours(week=inherited if own is None else parse_week(own), overrides=tuple(days.items()))


def _load_nearby(override: OpeningOverride) -> Sequence[OpeningOverride]:
    wanted = [
        OpeningOverride.business_id == override.business_id,
        OpeningOverride.on_date.between(override.on_date - _A_DAY, override.on_date + _A_DAY),
    ]
    if override.calendar_id is not None:
        own = OpeningOverride.calendar_id == override.calendar_id
        wanted.append(or_(OpeningOverride.calendar_id.is_(None), own))
    return session().scalars(select(OpeningOverride).where(*wanted)).all()
