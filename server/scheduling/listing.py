"""Reads of appointments page by page, by their start."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select, tuple_

from server.core.db import session
from server.core.paging import Page, cut_page
from server.scheduling.models import Appointment

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_LAST_MICROSECOND = 2**53  # the year 2255; a made-up cursor beyond it would overflow
# A list of appointments is a list of bookings: holds come and go.
_SHOWN = ("pending", "confirmed", "cancelled", "completed", "no_show")


def read_appointments(
    *,
    business_id: int,
    after: tuple[int, int] | None,
    limit: int,
    starts_from: datetime | None = None,
    starts_before: datetime | None = None,
    calendar_id: int | None = None,
    customer_id: int | None = None,
    status: str | None = None,
) -> Page[Appointment]:
    """Return the appointments after the place `after`, `limit` at most; holds only by their status."""
    wanted = select(Appointment).where(
        Appointment.business_id == business_id,
        Appointment.status.in_([status] if status else _SHOWN),
    )
    if after is not None:
        place = (_EPOCH + min(after[0], _LAST_MICROSECOND) * _MICROSECOND, after[1])
        wanted = wanted.where(tuple_(Appointment.starts_at, Appointment.id) > tuple_(*place))
    if starts_from is not None:
        wanted = wanted.where(Appointment.starts_at >= starts_from)
    if starts_before is not None:
        wanted = wanted.where(Appointment.starts_at < starts_before)
    if calendar_id is not None:
        wanted = wanted.where(Appointment.calendar_id == calendar_id)
    if customer_id is not None:
        wanted = wanted.where(Appointment.customer_id == customer_id)
    ordered = wanted.order_by(Appointment.starts_at, Appointment.id).limit(limit + 1)
    return cut_page(session().scalars(ordered).all(), limit=limit, key=_place)


def _place(appointment: Appointment) -> list[int]:
    """Return where a list goes on; what began before 1970 is at its beginning."""
    return [max(0, (appointment.starts_at - _EPOCH) // _MICROSECOND), appointment.id]
