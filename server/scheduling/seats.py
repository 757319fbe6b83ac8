"""Taking a seat: the statements in which PostgreSQL judges who was first."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from server.scheduling.models import Appointment
from server.scheduling.queries import find_by_key
from server.scheduling.statements import as_appointment, run

_COLUMNS = """
    business_id, calendar_id, seat, customer_id, service_id, kind, status, starts_at, ends_at, blocked,
    hold_expires_at, customer_name, customer_phone, notes, source_channel, uid, sequence, public_token,
    rescheduled_from_id, series_id, turn_id, idempotency_key"""
_VALUES = """
    %(business_id)s, %(calendar_id)s, {seat}, %(customer_id)s, %(service_id)s, %(kind)s, %(status)s,
    %(starts_at)s, %(ends_at)s, tstzrange(%(blocked_from)s, %(blocked_to)s), %(hold_expires_at)s,
    %(customer_name)s, %(customer_phone)s, %(notes)s, %(source_channel)s, %(uid)s, %(sequence)s,
    %(public_token)s, %(rescheduled_from_id)s, %(series_id)s, %(turn_id)s, %(idempotency_key)s"""

# ON CONFLICT waits for a rival that has not committed yet, and never raises. A plain INSERT whose violation
# is caught runs into chains of deadlocks.
_TAKE_THIS = f"""
INSERT INTO public.appointments ({_COLUMNS})
VALUES ({_VALUES.format(seat="%(seat)s")})
ON CONFLICT DO NOTHING
RETURNING *"""  # noqa: S608 - our own columns

# The INSERT reads from `ended`, so that stale holds are ended before their seats are looked at.
_TAKE_ANY = f"""
WITH ended AS (
    UPDATE public.appointments SET status = 'expired', updated_at = now()
    WHERE business_id = %(business_id)s AND calendar_id = %(calendar_id)s AND status = 'held'
      AND hold_expires_at <= %(now)s AND blocked && tstzrange(%(blocked_from)s, %(blocked_to)s)
    RETURNING id
), free AS (
    SELECT s.seat FROM generate_series(1, %(capacity)s) AS s (seat)
    WHERE (SELECT count(*) FROM ended) >= 0 AND NOT EXISTS (
        SELECT 1 FROM public.appointments a
        WHERE a.business_id = %(business_id)s AND a.calendar_id = %(calendar_id)s AND a.seat = s.seat
          AND a.status IN ('held', 'pending', 'confirmed')
          AND (a.status <> 'held' OR coalesce(a.hold_expires_at, 'infinity') > %(now)s)
          AND a.blocked && tstzrange(%(blocked_from)s, %(blocked_to)s))
      AND NOT EXISTS (
        SELECT 1 FROM public.external_events x
        WHERE x.business_id = %(business_id)s AND x.calendar_id = %(calendar_id)s AND x.is_busy
          AND x.during && tstzrange(%(blocked_from)s, %(blocked_to)s))
    ORDER BY s.seat LIMIT 1
), taken AS (
    INSERT INTO public.appointments ({_COLUMNS})
    SELECT {_VALUES.format(seat="free.seat")} FROM free
    ON CONFLICT DO NOTHING
    RETURNING *
)
SELECT (SELECT seat FROM free) AS free_seat, taken.* FROM (VALUES (1)) AS one (row) LEFT JOIN taken ON true"""  # noqa: S608 - as above


def take_this_seat(columns: Mapping[str, Any], *, seat: int) -> Appointment | None:
    """Insert the appointment on a seat that was free a moment ago; None when it is not, or its key used."""
    rows = run(_TAKE_THIS, {**columns, "seat": seat})
    return as_appointment(rows[0]) if rows else None


def take_any_seat(columns: Mapping[str, Any], *, capacity: int, now: datetime) -> Appointment | None:
    """Insert the appointment on the first free seat, ending the stale holds that are in its way.

    None when no seat is free, or when its idempotency key has been used in the meantime.
    """
    values = {**columns, "capacity": capacity, "now": now}
    for _ in range(capacity + 1):  # each turn but the last can lose one seat to a rival
        (row,) = run(_TAKE_ANY, values)
        if row["id"] is not None:
            return as_appointment(row)
        if row["free_seat"] is None or _is_used(columns):
            return None
    return None


def _is_used(columns: Mapping[str, Any]) -> bool:
    """Tell whether somebody has used the key: its next attempts would only fail in the same way."""
    key = columns["idempotency_key"]
    return find_by_key(business_id=columns["business_id"], idempotency_key=key) is not None
