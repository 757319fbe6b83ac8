"""Who comes, and when: bookings with the names that people read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from server.calendars.models import BusinessCalendar, Service
from server.core.db import session
from server.messaging.models import Customer
from server.scheduling.models import Appointment

BOOKED = ("pending", "confirmed")
CAME = (*BOOKED, "completed")
MOST_VISITS = 500


@dataclass(frozen=True)
class Visit:
    """One booking, as an owner is told of it."""

    id: int
    calendar_id: int | None
    calendar: str
    seat: int
    service: str | None
    customer_id: int | None
    name: str | None
    phone: str | None
    starts_at: datetime
    ends_at: datetime


def list_visits(
    *,
    business_id: int,
    starts_at: datetime | None = None,
    ends_at: datetime | None = None,
    calendar_id: int | None = None,
    ids: Sequence[int] | None = None,
    statuses: Sequence[str] = BOOKED,
    limit: int = MOST_VISITS,
) -> list[Visit]:
    """Return the bookings that touch a time, by start; held times are none. `ids`: only these."""
    wanted = [Appointment.business_id == business_id, Appointment.status.in_(statuses)]
    if starts_at is not None:
        wanted.append(Appointment.ends_at > starts_at)
    if ends_at is not None:
        wanted.append(Appointment.starts_at < ends_at)
    if calendar_id is not None:
        wanted.append(Appointment.calendar_id == calendar_id)
    if ids is not None:
        wanted.append(Appointment.id.in_(ids))
    rows = session().execute(
        select(
            Appointment.id,
            Appointment.calendar_id,
            func.coalesce(BusinessCalendar.name, ""),
            Appointment.seat,
            Service.name,
            Appointment.customer_id,
            func.coalesce(func.nullif(Appointment.customer_name, ""), Customer.name),
            func.coalesce(Appointment.customer_phone, Customer.phone),
            Appointment.starts_at,
            Appointment.ends_at,
        )
        .outerjoin(
            BusinessCalendar,
            (BusinessCalendar.business_id == business_id) & (BusinessCalendar.id == Appointment.calendar_id),
        )
        .outerjoin(Service, (Service.business_id == business_id) & (Service.id == Appointment.service_id))
        .outerjoin(Customer, (Customer.business_id == business_id) & (Customer.id == Appointment.customer_id))
        .where(*wanted)
        .order_by(Appointment.starts_at, Appointment.id)
        .limit(limit)
    )
    return [Visit(*row) for row in rows]


@dataclass(frozen=True)
class DayCounts:
    """How a day went: what took place, was cancelled, was missed, and what was newly booked on it."""

    done: int
    cancelled: int
    missed: int
    booked: int


def count_day(*, business_id: int, starts_at: datetime, ends_at: datetime, now: datetime) -> DayCounts:
    """Count the appointments of a day so far, and those made on it; one that was moved counts once."""
    inside = (Appointment.starts_at >= starts_at) & (Appointment.starts_at < ends_at)
    made = (Appointment.created_at >= starts_at) & (Appointment.created_at < ends_at)
    # A move leaves its old row behind, cancelled; its `uid` lives on in the new one.
    moved_on = (
        select(Appointment.uid)
        .where(Appointment.business_id == business_id, Appointment.rescheduled_from_id.is_not(None))
        .scalar_subquery()
    )
    is_cancelled = (Appointment.status == "cancelled") & Appointment.uid.not_in(moved_on)
    row = session().execute(
        select(
            func.count().filter(inside & (Appointment.starts_at <= now) & Appointment.status.in_(CAME)),
            func.count().filter(inside & is_cancelled),
            func.count().filter(inside & (Appointment.status == "no_show")),
            func.count().filter(
                made & Appointment.status.in_(BOOKED) & Appointment.rescheduled_from_id.is_(None)
            ),
        ).where(Appointment.business_id == business_id, inside | made)
    )
    return DayCounts(*row.one())
