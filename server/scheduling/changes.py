"""Cancelling, moving and editing an appointment. As in `booking`, a refusal ends the caller's transaction."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from server.calendars.models import BusinessCalendar
from server.core.db import session
from server.scheduling.effects import Note, write_down
from server.scheduling.models import Appointment
from server.scheduling.placing import BookingRequest, Kept, Lineage, place
from server.scheduling.policy import NotChangeable, find_change_refusal, lock_with_rules, not_changeable
from server.scheduling.queries import find_by_key
from server.scheduling.statements import as_appointment, run
from server.scheduling.statuses import next_statuses
from server.scheduling.waitlist import offer_freed_time

_MINUTE = timedelta(minutes=1)
EDITABLE = ("status", "kind", "customer_name", "customer_phone", "notes")
"""What `update_appointment` changes."""

_CANCEL = """
SELECT c.has_line, (c.made).*
FROM public.cancel_booking(%(business_id)s, %(id)s, %(by)s, %(actor)s, %(now)s) c"""
# Who moves gives their time up first when it is in their way; until the transaction ends nobody can take it.
_STAY = """
UPDATE public.appointments
SET status = %(status)s, cancelled_at = NULL, cancelled_by = NULL, updated_at = %(updated_at)s
WHERE business_id = %(business_id)s AND id = %(id)s AND status = 'cancelled'"""
_UPDATE = """
UPDATE public.appointments
SET status = %(status)s, kind = %(kind)s, customer_name = %(customer_name)s,
    customer_phone = %(customer_phone)s, notes = %(notes)s, updated_at = now()
WHERE business_id = %(business_id)s AND id = %(id)s
RETURNING *"""


def cancel_appointment(
    *,
    business_id: int,
    appointment_id: int,
    now: datetime,
    by_customer: bool = True,
    actor: str = "customer",
) -> Appointment:
    """Cancel and free the seat; cancelling twice changes nothing.

    A customer is held to the business's rules (`CustomersMayNot`, `TooLateToChange`), the staff is not. Raise
    `NotChangeable` for what is over, `UnknownAppointment` for a stranger's.
    """
    appointment, rules = lock_with_rules(business_id=business_id, appointment_id=appointment_id)
    if appointment.status == "cancelled":
        return appointment
    refusal = find_change_refusal(appointment, change="cancel", now=now, by_customer=by_customer, rules=rules)
    if refusal is not None:
        raise refusal
    by = "customer" if by_customer else "staff"
    key = {"business_id": business_id, "id": appointment_id}
    (row,) = run(_CANCEL, key | {"by": by, "actor": actor, "now": now})
    cancelled = as_appointment(row)
    if row["has_line"]:
        _offer(cancelled, now=now)
    return cancelled


def reschedule_appointment(
    *,
    business_id: int,
    appointment_id: int,
    starts_at: datetime,
    now: datetime,
    calendar_id: int | None = None,
    by_customer: bool = True,
    actor: str = "customer",
    idempotency_key: str | None = None,
    turn_id: int | None = None,
) -> Appointment:
    """Move an appointment, keeping its length, its `uid` and its link: a new row with a higher `sequence`.

    Refuses as booking does, and then the old time stays (the caller's transaction is rolled back). Raise also
    `CustomersMayNot`, `TooLateToChange` and `NotChangeable`.
    """
    # Locked first: two moves of one appointment would else wait for each other's half.
    old, rules = lock_with_rules(business_id=business_id, appointment_id=appointment_id)
    refusal = find_change_refusal(old, change="move", now=now, by_customer=by_customer, rules=rules)
    if refusal is not None:
        known = find_by_key(business_id=business_id, idempotency_key=idempotency_key)
        if known is None:
            raise refusal
        return known  # it has been moved already, by this key
    request = _moved_request(old, starts_at=starts_at, calendar_id=calendar_id)
    request = replace(request, idempotency_key=idempotency_key, turn_id=turn_id)
    moved = place(
        business_id=business_id,
        request=request,
        now=now,
        status=old.status,
        lineage=Lineage(old.uid, old.public_token, old.sequence + 1, old.id, old.series_id),
        note=Note("rescheduled", actor),
        kept=Kept((old.ends_at - old.starts_at) // _MINUTE, old.calendar_id),
    )
    if not moved.is_new:  # the key has made another one, perhaps a moment ago: this one stays
        kept = {"status": old.status, "updated_at": old.updated_at}
        run(_STAY, {"business_id": business_id, "id": old.id, **kept})
    elif moved.has_line:
        _offer(old, now=now)
    return moved.appointment


def update_appointment(
    appointment: Appointment, *, values: Mapping[str, Any], now: datetime, actor: str
) -> Appointment:
    """Change what is named of an appointment that `lock_appointment` gave: the staff's notes, status, names.

    Raise `NotChangeable`, with the statuses that are possible, for one that its status cannot become. Holds
    are booked or let go, not edited. To become `cancelled` is to be cancelled by the staff.
    """
    kept = {name: getattr(appointment, name) for name in EDITABLE}
    wanted = kept | {name: value for name, value in values.items() if name in EDITABLE}
    if wanted == kept:
        return appointment
    is_cancelled = wanted["status"] == "cancelled" != appointment.status
    _check_editable(appointment, status=wanted["status"], now=now)
    key = {"business_id": appointment.business_id, "id": appointment.id}
    changed = appointment
    if not is_cancelled or wanted != kept | {"status": "cancelled"}:
        edited = wanted | ({"status": appointment.status} if is_cancelled else {})
        changed = as_appointment(run(_UPDATE, key | edited)[0])
        write_down(Note("updated", actor), changed, now=now)
    if not is_cancelled:
        return changed
    return cancel_appointment(
        business_id=appointment.business_id,
        appointment_id=appointment.id,
        now=now,
        by_customer=False,
        actor=actor,
    )


def _check_editable(appointment: Appointment, *, status: str, now: datetime) -> None:
    if appointment.status in {"held", "expired"}:
        raise NotChangeable(
            "This time is only held: book it, or let it go.", current_status=appointment.status
        )
    possible = next_statuses(appointment.status, starts_at=appointment.starts_at, now=now)  # type: ignore[arg-type]  # a CHECK holds it
    if status != appointment.status and status not in possible:
        raise not_changeable(appointment, now=now)


def _moved_request(old: Appointment, *, starts_at: datetime, calendar_id: int | None) -> BookingRequest:
    """Wish for the same appointment at another time. Without a service its length is its own."""
    own_length = (old.ends_at - old.starts_at) // _MINUTE
    return BookingRequest(
        starts_at=starts_at,
        calendar_id=calendar_id or old.calendar_id,
        duration_minutes=None if old.service_id else own_length,
        service_id=old.service_id,
        customer_id=old.customer_id,
        customer_name=old.customer_name,
        customer_phone=old.customer_phone,
        notes=old.notes,
        source_channel=old.source_channel,
        kind=old.kind,
    )


def lock_calendar(*, business_id: int, calendar_id: int | None) -> None:
    """Let changes of one calendar that hold some times while they want others go one after the other."""
    session().execute(
        select(BusinessCalendar.id)
        .where(BusinessCalendar.business_id == business_id, BusinessCalendar.id == calendar_id)
        .with_for_update(key_share=True)  # bookings, which only refer to the calendar, go on
    )


def _offer(freed: Appointment, *, now: datetime) -> None:
    """Offer the time that an appointment had to whoever waits for it."""
    if freed.calendar_id is not None:
        times = (freed.starts_at, freed.ends_at)
        offer_freed_time(business_id=freed.business_id, calendar_id=freed.calendar_id, freed=times, now=now)
