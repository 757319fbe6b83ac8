"""Holds: kept for a customer while they decide, turned into their booking, or ended."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from server.scheduling.effects import Note, write_down
from server.scheduling.models import Appointment
from server.scheduling.placing import BookingRequest
from server.scheduling.statements import as_appointment, run
from server.scheduling.waitlist import offer_freed_time
from server.scheduling.waitlist_matching import Freed
from server.scheduling.worlds import CalendarRules

HOLD_IN_CHAT = timedelta(minutes=10)
HOLD_BY_PHONE = timedelta(seconds=90)

_CONFIRM = """
    UPDATE public.appointments SET
        status = %(status)s, hold_expires_at = NULL, kind = %(kind)s,
        customer_id = coalesce(%(customer_id)s, customer_id),
        customer_name = coalesce(%(customer_name)s, customer_name), notes = coalesce(%(notes)s, notes),
        customer_phone = coalesce(%(customer_phone)s, customer_phone),
        turn_id = coalesce(%(turn_id)s, turn_id),
        idempotency_key = coalesce(%(idempotency_key)s, idempotency_key), updated_at = now()
    WHERE business_id = %(business_id)s AND status = 'held' AND hold_expires_at > %(now)s AND id = (
        SELECT id FROM public.appointments
        WHERE business_id = %(business_id)s AND status = 'held' AND hold_expires_at > %(now)s
          AND calendar_id = %(calendar_id)s AND starts_at = %(starts_at)s AND ends_at = %(ends_at)s
          AND service_id IS NOT DISTINCT FROM %(service_id)s
          AND (customer_id = %(customer_id)s AND id = coalesce(%(hold_id)s, id)
               OR customer_id IS NULL AND id = %(hold_id)s)
        ORDER BY id LIMIT 1)
    RETURNING *"""

# What the waiting list has offered stays offered while its customer books something else, unless it is in
# the way.
_END_OWN = """
UPDATE public.appointments a SET status = 'expired', updated_at = now()
WHERE a.business_id = %(business_id)s AND a.status = 'held'
  AND (a.customer_id = %(customer_id)s OR a.id = %(hold_id)s AND a.customer_id IS NULL)
  AND (a.calendar_id = %(calendar_id)s AND a.blocked && tstzrange(%(blocked_from)s, %(blocked_to)s)
       OR NOT EXISTS (SELECT 1 FROM public.waitlist_offers o WHERE o.business_id = a.business_id
                      AND o.appointment_id = a.id AND o.status = 'offered'))
RETURNING a.calendar_id, a.starts_at, a.ends_at"""


def confirm_hold(
    *, business_id: int, request: BookingRequest, rules: CalendarRules, now: datetime, note: Note
) -> Appointment | None:
    """Turn the customer's own hold of exactly this slot into the booking, if it has not expired."""
    values = {
        "business_id": business_id,
        "calendar_id": rules.calendar_id,
        "starts_at": request.starts_at,
        "ends_at": request.starts_at + timedelta(minutes=rules.duration),
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
        "now": now,
    }
    rows = run(_CONFIRM, values)
    if not rows:
        return None
    booked = as_appointment(rows[0])
    write_down(note, booked, now=now)
    return booked


def end_own_holds(*, business_id: int, request: BookingRequest, rules: CalendarRules) -> list[Freed]:
    """End the holds of whoever wishes for something else, and the one that is named if it is nobody's.

    Return the times that are free now; they are the caller's to offer when the wish has its own.
    """
    minutes = timedelta(minutes=1)
    return _end_own(
        {
            "business_id": business_id,
            "customer_id": request.customer_id,
            "hold_id": request.hold_id,
            "calendar_id": rules.calendar_id,
            "blocked_from": request.starts_at - rules.before * minutes,
            "blocked_to": request.starts_at + (rules.duration + rules.after) * minutes,
        }
    )


def release_holds(*, business_id: int, customer_id: int, now: datetime | None = None) -> int:
    """End a customer's holds but those that the waiting list offers; return how many there were.

    With `now` their times are offered to whoever waits.
    """
    nowhere = {"hold_id": None, "calendar_id": None, "blocked_from": None, "blocked_to": None}
    ended = _end_own({"business_id": business_id, "customer_id": customer_id, **nowhere})
    if now is not None:
        offer_all(ended, business_id=business_id, now=now)
    return len(ended)


def offer_all(freed: Sequence[Freed], *, business_id: int, now: datetime) -> None:
    """Offer times that are free again to whoever waits for them."""
    for one in freed:
        times = (one.starts_at, one.ends_at)
        offer_freed_time(business_id=business_id, calendar_id=one.calendar_id, freed=times, now=now)


def _end_own(values: Mapping[str, Any]) -> list[Freed]:
    return [Freed(**row) for row in run(_END_OWN, values) if row["calendar_id"] is not None]
