"""Taking a seat: the one statement in which PostgreSQL judges who was first."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import text

from server.core.db import session
from server.scheduling.models import Appointment
from server.scheduling.queries import find_by_key, get_appointment

# The INSERT reads from `ended`, so that stale holds are ended before their seats are looked at; ON CONFLICT
# waits for a rival that has not committed yet, and never raises. A plain INSERT whose violation is caught
# runs into chains of deadlocks.
_TAKE = text("""
    WITH ended AS (
        UPDATE public.appointments SET status = 'expired', updated_at = now()
        WHERE business_id = :business_id AND calendar_id = :calendar_id AND status = 'held'
          AND hold_expires_at <= :now AND blocked && tstzrange(:blocked_from, :blocked_to)
        RETURNING id
    ), free AS (
        SELECT s.seat FROM generate_series(1, :capacity) AS s (seat)
        WHERE (SELECT count(*) FROM ended) >= 0 AND NOT EXISTS (
            SELECT 1 FROM public.appointments a
            WHERE a.business_id = :business_id AND a.calendar_id = :calendar_id AND a.seat = s.seat
              AND a.status IN ('held', 'pending', 'confirmed')
              AND (a.status <> 'held' OR coalesce(a.hold_expires_at, 'infinity') > :now)
              AND a.blocked && tstzrange(:blocked_from, :blocked_to))
        ORDER BY s.seat LIMIT 1
    ), taken AS (
        INSERT INTO public.appointments (
            business_id, calendar_id, seat, customer_id, service_id, kind, status, starts_at, ends_at,
            blocked, hold_expires_at, customer_name, customer_phone, notes, source_channel, uid, sequence,
            public_token, rescheduled_from_id, turn_id, idempotency_key)
        SELECT :business_id, :calendar_id, free.seat, :customer_id, :service_id, :kind, :status,
            :starts_at, :ends_at, tstzrange(:blocked_from, :blocked_to), :hold_expires_at, :customer_name,
            :customer_phone, :notes, :source_channel, :uid, :sequence, :public_token,
            :rescheduled_from_id, :turn_id, :idempotency_key
        FROM free
        ON CONFLICT DO NOTHING
        RETURNING id
    )
    SELECT (SELECT seat FROM free) AS seat, (SELECT id FROM taken) AS id
""")


class Seated(NamedTuple):
    """The appointment that has the seat, and whether it was made now or by an earlier use of its key."""

    appointment: Appointment
    is_new: bool


def take_seat(
    columns: Mapping[str, Any], *, capacity: int, blocked_from: datetime, blocked_to: datetime, now: datetime
) -> Seated | None:
    """Insert the appointment on the first free seat; return None when no seat is free.

    If its idempotency key was used in the meantime, the row that has it is the answer.
    """
    values = {
        **columns,
        "capacity": capacity,
        "blocked_from": blocked_from,
        "blocked_to": blocked_to,
        "now": now,
    }
    for _ in range(capacity + 1):  # each turn but the last can lose one seat to a rival
        seat, appointment_id = session().execute(_TAKE, values).one()
        if appointment_id is not None:
            made = get_appointment(business_id=columns["business_id"], appointment_id=appointment_id)
            return Seated(made, is_new=True)
        known = find_by_key(business_id=columns["business_id"], idempotency_key=columns["idempotency_key"])
        if known is not None:
            return Seated(known, is_new=False)
        if seat is None:
            return None
    return None
