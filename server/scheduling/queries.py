"""Reads of availability, in two statements however many calendars and days, and of appointments."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, select, text

from server.core.db import session
from server.core.errors import NotFound
from server.core.intervals import Span, instant_of
from server.scheduling.models import LIVE, Appointment


class UnknownAppointment(NotFound):
    """There is no such appointment."""

    code = "unknown_appointment"


@dataclass(frozen=True)
class Busy:
    """All that takes time away on some calendars in a span, as stored. `None` means all calendars."""

    taken: tuple[tuple[int, int, Span, int], ...]  # calendar, seat, blocked minutes, start
    blocks: tuple[tuple[int | None, Span], ...]
    vacations: tuple[tuple[int | None, date, date | None], ...]
    overrides: tuple[tuple[int | None, date, Any], ...]


_SETUP = text("""
    SELECT c.id, c.name, c.is_active, c.capacity, c.opening_hours, c.slot_grid, c.slot_step_minutes,
           c.default_duration_minutes, c.buffer_before_minutes, c.buffer_after_minutes,
           c.max_per_day, c.max_per_week,
           coalesce(c.min_notice_minutes, s.min_notice_min, 0) AS notice_minutes,
           coalesce(c.horizon_days, s.booking_window_days) AS horizon_days,
           b.time_zone, s.opening_hours AS business_hours, coalesce(s.allow_24_7, false) AS always_open,
           v.duration_minutes AS service_duration, v.buffer_before_minutes AS service_before,
           v.buffer_after_minutes AS service_after
    FROM public.business_calendars c
    JOIN public.business b ON b.id = c.business_id
    LEFT JOIN public.business_settings s ON s.business_id = c.business_id
    LEFT JOIN public.calendar_services o
        ON o.business_id = c.business_id AND o.calendar_id = c.id AND o.service_id = :service_id
    LEFT JOIN public.services v ON v.business_id = c.business_id AND v.id = o.service_id AND v.is_active
    WHERE c.business_id = :business_id
      AND (CAST(:calendar_ids AS integer[]) IS NULL OR c.id = ANY (:calendar_ids))
    ORDER BY c.priority DESC, c.id
""")

# Appointments are found by their start, which the index has: none is longer than a day, and a buffer that
# reaches further than a week into the window is left to the exclusion constraint. Rows that were there before
# the constraint have no `blocked` and count with their own times.
_BUSY = text("""
    SELECT 'taken' AS what, a.calendar_id, a.seat,
           floor(extract(epoch FROM lower(t.span)) / 60)::bigint AS start,
           ceil(extract(epoch FROM upper(t.span)) / 60)::bigint AS until,
           floor(extract(epoch FROM a.starts_at) / 60)::bigint AS begins,
           NULL::date AS first_day, NULL::date AS last_day, NULL::jsonb AS ranges
    FROM public.appointments a
    CROSS JOIN LATERAL (SELECT coalesce(a.blocked, tstzrange(a.starts_at, a.ends_at)) AS span) t
    WHERE a.business_id = :business_id AND a.calendar_id = ANY (:calendar_ids)
      AND a.status IN ('held', 'pending', 'confirmed')
      AND a.starts_at > CAST(:from AS timestamptz) - interval '8 days'
      AND a.starts_at < CAST(:to AS timestamptz) + interval '7 days'
      AND t.span && tstzrange(:from, :to)
      AND (a.status <> 'held' OR coalesce(a.hold_expires_at, 'infinity') > :now)
      AND (a.status <> 'held' OR a.customer_id IS DISTINCT FROM CAST(:own_holds_of AS bigint))
    UNION ALL
    SELECT 'block', k.calendar_id, NULL,
           floor(extract(epoch FROM greatest(lower(k.during), :from)) / 60)::bigint,
           ceil(extract(epoch FROM least(upper(k.during), :to)) / 60)::bigint,
           NULL, NULL, NULL, NULL
    FROM public.calendar_blocks k
    WHERE k.business_id = :business_id AND (k.calendar_id IS NULL OR k.calendar_id = ANY (:calendar_ids))
      AND k.during && tstzrange(:from, :to)
    UNION ALL
    SELECT 'vacation', p.calendar_id, NULL, NULL, NULL, NULL, p.start_date, p.end_date, NULL
    FROM public.vacation_periods p
    WHERE p.business_id = :business_id AND (p.calendar_id IS NULL OR p.calendar_id = ANY (:calendar_ids))
      AND p.start_date <= :last_day AND (p.end_date IS NULL OR p.end_date >= :first_day)
    UNION ALL
    SELECT 'override', d.calendar_id, NULL, NULL, NULL, NULL, d.on_date, NULL, d.ranges
    FROM public.opening_overrides d
    WHERE d.business_id = :business_id AND (d.calendar_id IS NULL OR d.calendar_id = ANY (:calendar_ids))
      AND d.on_date BETWEEN :first_day AND :last_day
""")


def load_setup(
    *, business_id: int, calendar_ids: Sequence[int] | None, service_id: int | None
) -> Sequence[Row[Any]]:
    """Return the rules of the calendars (None: of all), those of the highest priority first.

    `service_duration` is NULL on a calendar that does not offer the service.
    """
    values = {
        "business_id": business_id,
        "service_id": service_id,
        "calendar_ids": None if calendar_ids is None else list(calendar_ids),
    }
    return session().execute(_SETUP, values).all()


def load_busy(
    *,
    business_id: int,
    calendar_ids: Sequence[int],
    span: Span,
    first: date,
    last: date,
    now: datetime,
    own_holds_of: int | None = None,
) -> Busy:
    """Return what takes time away in a span of minutes, and on the local days `first` to `last`.

    Holds that have expired do not count, nor do those of the customer who is asking.
    """
    values = {
        "business_id": business_id,
        "calendar_ids": list(calendar_ids),
        "from": instant_of(span.start),
        "to": instant_of(span.end),
        "first_day": first,
        "last_day": last,
        "now": now,
        "own_holds_of": own_holds_of,
    }
    return _as_busy(session().execute(_BUSY, values))


def _as_busy(rows: Iterable[Row[Any]]) -> Busy:
    found: dict[str, list[Any]] = {"taken": [], "block": [], "vacation": [], "override": []}
    for row in rows:
        found[row.what].append(row)
    return Busy(
        taken=tuple((r.calendar_id, r.seat, Span(r.start, r.until), r.begins) for r in found["taken"]),
        blocks=tuple((r.calendar_id, Span(r.start, r.until)) for r in found["block"]),
        vacations=tuple((r.calendar_id, r.first_day, r.last_day) for r in found["vacation"]),
        overrides=tuple((r.calendar_id, r.first_day, r.ranges) for r in found["override"]),
    )


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


def find_by_key(*, business_id: int, idempotency_key: str | None) -> Appointment | None:
    """Return the appointment that was made under an idempotency key, or None."""
    if idempotency_key is None:
        return None
    return session().scalar(
        select(Appointment).where(
            Appointment.business_id == business_id, Appointment.idempotency_key == idempotency_key
        )
    )


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
