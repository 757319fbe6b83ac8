"""Reads of appointments, and of what every answer about them needs."""

from datetime import datetime, tzinfo

from sqlalchemy import select

from server.core.db import session
from server.core.errors import NotFound
from server.core.zones import parse_time_zone
from server.scheduling.models import LIVE, Appointment
from server.scheduling.statements import as_appointment, run


class UnknownAppointment(NotFound):
    """There is no such appointment."""

    code = "unknown_appointment"


def get_appointment(*, business_id: int, appointment_id: int) -> Appointment:
    """Return an appointment as it is in the database now; raise `UnknownAppointment` for a stranger's."""
    found = session().scalar(
        select(Appointment)
        .where(Appointment.business_id == business_id, Appointment.id == appointment_id)
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise UnknownAppointment
    return found


_ZONE = "SELECT time_zone FROM public.business WHERE id = %(business_id)s"


def read_zone(*, business_id: int) -> tzinfo:
    """Return the business's time zone; every answer is written in it."""
    for row in run(_ZONE, {"business_id": business_id}):
        return parse_time_zone(row["time_zone"])
    raise NotFound("There is no such business.")


_LOCK = "SELECT * FROM public.appointments WHERE business_id = %(business_id)s AND id = %(id)s FOR UPDATE"
_BY_KEY = """
SELECT * FROM public.appointments
WHERE business_id = %(business_id)s AND idempotency_key = %(idempotency_key)s"""


def lock_appointment(*, business_id: int, appointment_id: int) -> Appointment:
    """Return an appointment that nobody else can change before this transaction ends; a value to read.

    Raise `UnknownAppointment` for a stranger's.
    """
    for row in run(_LOCK, {"business_id": business_id, "id": appointment_id}):
        return as_appointment(row)
    raise UnknownAppointment


def find_by_key(*, business_id: int, idempotency_key: str | None) -> Appointment | None:
    """Return the appointment that was made under an idempotency key, as a value to read, or None."""
    if idempotency_key is None:
        return None
    rows = run(_BY_KEY, {"business_id": business_id, "idempotency_key": idempotency_key})
    return as_appointment(rows[0]) if rows else None


def list_upcoming(*, business_id: int, customer_id: int, now: datetime) -> list[Appointment]:
    """Return a customer's appointments that are still to come or under way, the next one first; no holds."""
    return list(
        session().scalars(
            select(Appointment)
            .where(
                Appointment.business_id == business_id,
                Appointment.customer_id == customer_id,
                Appointment.status.in_(("pending", "confirmed")),
                Appointment.ends_at > now,
            )
            .order_by(Appointment.starts_at, Appointment.id)
        )
    )


def find_last_visit(*, business_id: int, customer_id: int, now: datetime) -> Appointment | None:
    """Return the customer's latest appointment that has begun and was not cancelled or missed, or None."""
    return session().scalar(
        select(Appointment)
        .where(
            Appointment.business_id == business_id,
            Appointment.customer_id == customer_id,
            Appointment.status.in_(("confirmed", "completed")),
            Appointment.starts_at <= now,
        )
        .order_by(Appointment.starts_at.desc(), Appointment.id.desc())
        .limit(1)
    )


def list_holds(*, business_id: int, customer_id: int, now: datetime) -> list[Appointment]:
    """Return the times that are kept for a customer while they decide, the next one first."""
    return list(
        session().scalars(
            select(Appointment)
            .where(
                Appointment.business_id == business_id,
                Appointment.customer_id == customer_id,
                Appointment.status == "held",
                Appointment.hold_expires_at > now,
            )
            .order_by(Appointment.starts_at, Appointment.id)
        )
    )


def list_appointments(
    *,
    business_id: int,
    starts_from: datetime,
    starts_before: datetime,
    calendar_id: int | None = None,
    live_only: bool = True,
) -> list[Appointment]:
    """Return the appointments that start in a window, by start; with `live_only` those that take a seat."""
    wanted = select(Appointment).where(
        Appointment.business_id == business_id,
        Appointment.starts_at >= starts_from,
        Appointment.starts_at < starts_before,
    )
    if calendar_id is not None:
        wanted = wanted.where(Appointment.calendar_id == calendar_id)
    if live_only:
        wanted = wanted.where(Appointment.status.in_(LIVE))
    return list(session().scalars(wanted.order_by(Appointment.starts_at, Appointment.id)))
