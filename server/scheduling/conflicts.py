"""Which appointments a closure falls upon: owners want to know whom to call."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select

from server.businesses.queries import get_business
from server.calendars.hours import midnight
from server.calendars.models import OpeningOverride
from server.core.db import session
from server.core.intervals import instant_of
from server.core.zones import parse_time_zone
from server.scheduling.closure_kinds import last_day_of
from server.scheduling.models import LIVE, Appointment, CalendarBlock, VacationPeriod
from server.scheduling.outside_hours import Booking, find_outside_hours, load_hours

_MOST_NAMED = 100


@dataclass(frozen=True)
class Conflicts:
    """How many appointments still to come stand in the way, and the ids of the first of them."""

    count: int
    appointment_ids: tuple[int, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the conflicts as plain values."""
        return {"count": self.count, "appointment_ids": list(self.appointment_ids)}


def find_conflicts(closure: VacationPeriod | CalendarBlock | OpeningOverride, *, now: datetime) -> Conflicts:
    """Return the bookings to come that lie, wholly or in part, in a time that the closure closes."""
    zone = parse_time_zone(get_business(business_id=closure.business_id).time_zone)
    start, end = times_of(closure, zone)
    inside = [Appointment.ends_at > start, *([] if end is None else [Appointment.starts_at < end])]
    wanted = [*_to_come(closure.business_id, closure.calendar_id, now), *inside]
    if isinstance(closure, OpeningOverride):
        found = find_outside_hours(closure, load_hours(closure), _bookings(wanted), zone=zone)
        return Conflicts(len(found), tuple(found[:_MOST_NAMED]))
    count = session().scalar(select(func.count()).select_from(Appointment).where(*wanted))
    return Conflicts(count or 0, tuple(booking.id for booking in _bookings(wanted, limit=_MOST_NAMED)))


def times_of(
    closure: VacationPeriod | CalendarBlock | OpeningOverride, zone: tzinfo
) -> tuple[datetime, datetime | None]:
    """Return the time that a closure is about; a vacation's end may be open."""
    if isinstance(closure, CalendarBlock):
        assert closure.during.lower is not None  # noqa: S101 - its kind has both ends
        return closure.during.lower, closure.during.upper
    if isinstance(closure, OpeningOverride):  # its hours may run into the next day
        first, after = closure.on_date.toordinal(), closure.on_date.toordinal() + 2
        return instant_of(midnight(first, zone)), instant_of(midnight(after, zone))
    last = last_day_of(closure)
    end = None if last is None else instant_of(midnight(last.toordinal() + 1, zone))
    return instant_of(midnight(closure.start_date.toordinal(), zone)), end


def _to_come(business_id: int, calendar_id: int | None, now: datetime) -> list[ColumnElement[bool]]:
    is_alive = or_(
        Appointment.status != "held",
        Appointment.hold_expires_at.is_(None),
        Appointment.hold_expires_at > now,
    )
    wanted = [Appointment.business_id == business_id, Appointment.status.in_(LIVE), is_alive]
    mine = [] if calendar_id is None else [Appointment.calendar_id == calendar_id]
    return [*wanted, Appointment.ends_at > now, *mine]


def _bookings(wanted: Sequence[ColumnElement[bool]], *, limit: int | None = None) -> list[Booking]:
    columns = Appointment.id, Appointment.calendar_id, Appointment.starts_at, Appointment.ends_at
    ordered = select(*columns).where(*wanted).order_by(Appointment.starts_at, Appointment.id)
    return [Booking(*row) for row in session().execute(ordered.limit(limit))]
