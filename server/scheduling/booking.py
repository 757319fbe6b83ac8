"""Booking, holding, moving and cancelling.

Every function runs inside the transaction of its caller, and a refusal is raised after parts of the work may
have been written: let it end the transaction (`with transaction(...)` rolls back), catch it outside. A move
may also be chosen as the victim of a deadlock; only whoever opened the transaction can begin again, with
`retry_deadlocks`.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from psycopg2.errorcodes import DEADLOCK_DETECTED
from sqlalchemy import Update, false, text, update
from sqlalchemy.exc import DBAPIError

from server.core.db import session
from server.scheduling.changes import (
    NotChangeable,
    TooLateToChange,
    cancel_appointment,
    reschedule_appointment,
)
from server.scheduling.effects import note_booked
from server.scheduling.models import Appointment
from server.scheduling.placing import BookingRequest, new_lineage, place, rules_for
from server.scheduling.queries import find_by_key, get_appointment
from server.scheduling.refusals import SlotTaken
from server.scheduling.worlds import CalendarRules

__all__ = [
    "HOLD_BY_PHONE",
    "HOLD_IN_CHAT",
    "BookingRequest",
    "NotChangeable",
    "SlotTaken",
    "TooLateToChange",
    "book_appointment",
    "cancel_appointment",
    "expire_holds",
    "hold_slot",
    "release_holds",
    "reschedule_appointment",
    "retry_deadlocks",
]

HOLD_IN_CHAT = timedelta(minutes=10)
HOLD_BY_PHONE = timedelta(seconds=90)
_ATTEMPTS = 4
_Result = TypeVar("_Result")


def book_appointment(
    *, business_id: int, request: BookingRequest, now: datetime, actor: str = "customer"
) -> Appointment:
    """Book, once per idempotency key; the customer's own hold of that time becomes the booking.

    Raise `SlotTaken` with the three nearest alternatives, one of the other refusals of `refusals.py` (each
    says what would be possible), `UnknownCalendar`, or `NotFound` for a stranger's customer.
    """
    known = find_by_key(business_id=business_id, idempotency_key=request.idempotency_key)
    if known is not None:
        return known
    rules = rules_for(business_id=business_id, request=request, now=now)
    held = _confirm_hold(business_id=business_id, request=request, rules=rules, now=now)
    if held is not None:
        note_booked(held, actor=actor, now=now)
        return held
    _end_holds(business_id=business_id, customer_id=request.customer_id, hold_id=request.hold_id)
    booked, is_new = place(
        business_id=business_id,
        request=request,
        rules=rules,
        now=now,
        status=request.status,
        lineage=new_lineage(),
    )
    if is_new:
        note_booked(booked, actor=actor, now=now)
    return booked


def hold_slot(
    *, business_id: int, request: BookingRequest, now: datetime, lasts: timedelta = HOLD_IN_CHAT
) -> Appointment:
    """Keep a slot while a customer decides; their earlier holds end. Refuses as `book_appointment` does."""
    known = find_by_key(business_id=business_id, idempotency_key=request.idempotency_key)
    if known is not None:
        return known
    rules = rules_for(business_id=business_id, request=request, now=now)
    _end_holds(business_id=business_id, customer_id=request.customer_id, hold_id=request.hold_id)
    return place(
        business_id=business_id,
        request=request,
        rules=rules,
        now=now,
        status="held",
        lineage=new_lineage(),
        hold_expires_at=now + lasts,
    ).appointment


def release_holds(*, business_id: int, customer_id: int) -> int:
    """End a customer's holds; return how many there were."""
    return _end_holds(business_id=business_id, customer_id=customer_id, hold_id=None)


def expire_holds(*, business_id: int, now: datetime) -> int:
    """End the holds whose time is over; return how many. No booking waits for this."""
    return _end(
        update(Appointment).where(Appointment.business_id == business_id, Appointment.hold_expires_at <= now)
    )


def retry_deadlocks(work: Callable[[], _Result]) -> _Result:
    """Run a whole transaction, again if PostgreSQL ended it to break a deadlock; give up after four attempts.

    For entry points: `work` opens the transaction. It is rolled back before it is run again.
    """
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            return work()
        except DBAPIError as error:
            if getattr(error.orig, "pgcode", None) != DEADLOCK_DETECTED or attempt == _ATTEMPTS:
                raise
    raise AssertionError("unreachable")


_CONFIRM_HOLD = text("""
    UPDATE public.appointments SET
        status = :status, hold_expires_at = NULL, kind = :kind,
        customer_id = coalesce(:customer_id, customer_id),
        customer_name = coalesce(:customer_name, customer_name), notes = coalesce(:notes, notes),
        customer_phone = coalesce(:customer_phone, customer_phone), turn_id = coalesce(:turn_id, turn_id),
        idempotency_key = coalesce(:idempotency_key, idempotency_key), updated_at = now()
    WHERE business_id = :business_id AND status = 'held' AND hold_expires_at > :now AND id = (
        SELECT id FROM public.appointments
        WHERE business_id = :business_id AND status = 'held' AND hold_expires_at > :now
          AND calendar_id = :calendar_id AND starts_at = :starts_at AND ends_at = :ends_at
          AND service_id IS NOT DISTINCT FROM CAST(:service_id AS integer)
          AND (customer_id = CAST(:customer_id AS bigint) AND id = coalesce(CAST(:hold_id AS bigint), id)
               OR customer_id IS NULL AND id = CAST(:hold_id AS bigint))
        ORDER BY id LIMIT 1)
    RETURNING id
""")


def _confirm_hold(
    *, business_id: int, request: BookingRequest, rules: CalendarRules, now: datetime
) -> Appointment | None:
    """Turn the customer's own hold of exactly this slot into the booking, if it has not expired."""
    values = {
        "business_id": business_id,
        "calendar_id": rules.calendar_id,
        "starts_at": request.starts_at,
        "ends_at": request.starts_at + timedelta(minutes=rules.duration),
        "now": now,
        "status": request.status,
        "kind": request.kind,
        "service_id": request.service_id,
        "customer_id": request.customer_id,
        "customer_name": request.customer_name,
        "customer_phone": request.customer_phone,
        "notes": request.notes,
        "turn_id": request.turn_id,
        "idempotency_key": request.idempotency_key,
        "hold_id": request.hold_id,
    }
    confirmed: int | None = session().scalar(_CONFIRM_HOLD, values)
    if confirmed is None:
        return None
    return get_appointment(business_id=business_id, appointment_id=confirmed)


def _end_holds(*, business_id: int, customer_id: int | None, hold_id: int | None) -> int:
    """End a customer's holds, and the one that is named if it is nobody's."""
    # An unknown customer owns nothing: `= NULL` would become IS NULL here and end everybody's nameless holds.
    own = Appointment.customer_id == customer_id if customer_id is not None else false()
    named = (Appointment.id == hold_id) & Appointment.customer_id.is_(None)
    return _end(update(Appointment).where(Appointment.business_id == business_id, own | named))


def _end(holds: Update) -> int:
    ended = session().execute(
        holds.where(Appointment.status == "held").values(status="expired").returning(Appointment.id),
        execution_options={"synchronize_session": False},
    )
    return len(ended.all())
