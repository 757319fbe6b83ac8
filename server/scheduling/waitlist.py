"""The waiting list's turning points: a time is freed, an offer is taken, declined or forgotten.

All inside the transaction of the caller, which `retry_deadlocks` begins again should two of them wait in a
circle: rows are changed in one order (hold, offer, entry), but whoever ends an entry locks that first.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import Row, text
from sqlalchemy.dialects.postgresql import Range

from server.core.db import session
from server.core.logs import get_logger
from server.messaging.scheduled import cancel_scheduled
from server.scheduling.models import Appointment
from server.scheduling.waitlist_matching import Freed, first_in_line
from server.scheduling.waitlist_models import WaitlistFreed
from server.scheduling.waitlist_offering import ACTOR, note_entry, offer_to_line

log = get_logger(__name__)

_BATCH = 100
_MOST_ATTEMPTS = 8
_MOMENT = 2  # as many attempts make the worker wait four seconds


def offer_freed_time(
    *, business_id: int, calendar_id: int, freed: tuple[datetime, datetime], now: datetime
) -> int | None:
    """Hold a time that became free for the first who waits for it; return the hold's id, or None.

    One statement when nobody waits. A failure beyond it does not fail the caller, who only wanted to cancel:
    it is undone, logged, and the worker offers the time a little later.
    """
    if freed[1] <= now:
        return None
    return _offer(business_id=business_id, freed=Freed(calendar_id, *freed), now=now, attempts=0)


def _offer(*, business_id: int, freed: Freed, now: datetime, attempts: int) -> int | None:
    line = first_in_line(business_id=business_id, freed=freed, now=now)
    if not line.candidates and not line.has_stale:
        return None
    try:
        with session().begin_nested():
            if line.has_stale:
                _close_offers(business_id=business_id, now=now, actor=ACTOR)
            return offer_to_line(business_id=business_id, freed=freed, line=line, now=now)
    except Exception:  # the work is kept in a row and done again, never lost
        log.exception("freed time could not be offered", calendar_id=freed.calendar_id, attempts=attempts)
        _queue(business_id=business_id, freed=freed, now=now, attempts=attempts + 1)
        return None


def look_later(*, business_id: int, freed: Sequence[Freed], now: datetime) -> None:
    """Let the worker look at these times a moment later, if some of them are free by then.

    Who joins while another transaction frees a time does not see it, nor is seen by it; both have ended then.
    """
    for one in freed:
        _queue(business_id=business_id, freed=one, now=now, attempts=_MOMENT)


def _queue(*, business_id: int, freed: Freed, now: datetime, attempts: int) -> None:
    """Keep a freed time for the worker; what has failed so often is a person's to look at."""
    if attempts > _MOST_ATTEMPTS:
        log.error("freed time given up", calendar_id=freed.calendar_id, attempts=attempts)
        return
    session().add(
        WaitlistFreed(
            business_id=business_id,
            calendar_id=freed.calendar_id,
            freed=Range(freed.starts_at, freed.ends_at),
            attempts=attempts,
            due_at=now + timedelta(seconds=2**attempts),
        )
    )


# The booking may also stand on the place of the hold: who wanted another length has let it go for that.
_ACCEPT = text("""
    WITH accepted AS (
        UPDATE public.waitlist_offers o SET status = 'accepted', updated_at = now()
        FROM public.appointments b, public.appointments h
        WHERE b.business_id = :business_id AND b.id = :appointment_id
          AND o.business_id = :business_id AND o.status = 'offered'
          AND h.business_id = :business_id AND h.id = o.appointment_id
          AND (h.id = b.id OR h.customer_id = b.customer_id AND h.calendar_id = b.calendar_id
               AND h.status IN ('expired', 'cancelled')
               AND h.starts_at < b.ends_at AND b.starts_at < h.ends_at)
        RETURNING o.entry_id
    )
    UPDATE public.waitlist_entries e SET status = 'booked', updated_at = now()
    FROM accepted WHERE e.business_id = :business_id AND e.id = accepted.entry_id RETURNING e.id
""")


def note_offer_accepted(
    *, business_id: int, appointment_id: int, now: datetime, actor: str = "customer"
) -> bool:
    """Note that a booking took what was offered, so its entry waits no longer; tell whether there was one."""
    values = {"business_id": business_id, "appointment_id": appointment_id}
    entries = list(session().scalars(_ACCEPT, values))
    for entry_id in entries:
        note_entry(
            business_id=business_id,
            entry_id=entry_id,
            what="booked",
            now=now,
            actor=actor,
            appointment_id=appointment_id,
        )
    return bool(entries)


_FULFIL = text("""
    UPDATE public.waitlist_entries e SET status = 'booked', updated_at = now()
    FROM public.appointments b
    WHERE b.business_id = :business_id AND b.id = :appointment_id
      AND e.business_id = :business_id AND e.customer_id = b.customer_id AND e.status = 'waiting'
      AND e.window_from <= b.starts_at AND b.ends_at <= e.window_to
      AND coalesce(e.calendar_id = b.calendar_id, e.calendar_id IS NULL)
      AND coalesce(e.service_id = b.service_id, e.service_id IS NULL)
      AND CASE WHEN e.day_from IS NULL THEN true
               WHEN e.day_from < e.day_to THEN :clock >= e.day_from AND :clock < e.day_to
               ELSE :clock >= e.day_from OR :clock < e.day_to END
    RETURNING e.id
""")


def note_wish_booked(booked: Appointment, *, clock: time, now: datetime, actor: str) -> None:
    """End the entries whose wish a booking fulfils that was made another way; `clock` is its wall time."""
    values = {"business_id": booked.business_id, "appointment_id": booked.id, "clock": clock}
    for entry_id in session().scalars(_FULFIL, values).all():
        note_entry(
            business_id=booked.business_id,
            entry_id=entry_id,
            what="booked",
            now=now,
            actor=actor,
            appointment_id=booked.id,
        )


_RELEASE = text("""
    UPDATE public.appointments SET status = 'expired', updated_at = now()
    WHERE business_id = :business_id AND id = :appointment_id AND status = 'held'
    RETURNING calendar_id, starts_at, ends_at
""")
_CLOSE = text("""
    WITH over AS (
        SELECT o.id, CASE WHEN h.hold_expires_at <= :now THEN 'expired' ELSE 'declined' END AS status
        FROM public.waitlist_offers o
        JOIN public.appointments h ON h.business_id = o.business_id AND h.id = o.appointment_id
        WHERE o.business_id = :business_id AND o.status = 'offered' AND h.status IN ('expired', 'cancelled')
          AND (CAST(:appointment_id AS bigint) IS NULL OR o.appointment_id = :appointment_id)
        ORDER BY o.id LIMIT :batch FOR UPDATE OF o SKIP LOCKED
    ), closed AS (
        UPDATE public.waitlist_offers o SET status = over.status, updated_at = now()
        FROM over WHERE o.business_id = :business_id AND o.id = over.id
        RETURNING o.entry_id, o.appointment_id, o.status
    ), back AS (
        UPDATE public.waitlist_entries e SET status = 'waiting', updated_at = now()
        FROM closed WHERE e.business_id = :business_id AND e.id = closed.entry_id AND e.status = 'offered'
        RETURNING e.id
    )
    SELECT c.appointment_id, c.entry_id, c.status, c.entry_id IN (SELECT id FROM back) AS waits_on
    FROM closed c
""")


def release_offer(*, business_id: int, appointment_id: int, now: datetime, actor: str) -> Freed | None:
    """End an offer that is declined; its entry waits on for other times. Return the time that is free again.

    None when the hold was over already. The caller passes what was freed to `offer_freed_time`.
    """
    values = {"business_id": business_id, "appointment_id": appointment_id}
    released = session().execute(_RELEASE, values).first()
    _close_offers(business_id=business_id, now=now, actor=actor, appointment_id=appointment_id)
    return None if released is None else Freed(released.calendar_id, released.starts_at, released.ends_at)


def _close_offers(*, business_id: int, now: datetime, actor: str, appointment_id: int | None = None) -> None:
    """Close the offers whose holds are over; their entries wait on, and no message about them is sent."""
    values = {
        "business_id": business_id,
        "now": now,
        "appointment_id": appointment_id,
        "batch": _BATCH,
    }
    for row in session().execute(_CLOSE, values).all():
        cancel_scheduled(business_id=business_id, appointment_id=row.appointment_id)
        if row.waits_on:
            note_entry(
                business_id=business_id,
                entry_id=row.entry_id,
                what="updated",
                now=now,
                actor=actor,
                status="waiting",
                offer=row.status,
                appointment_id=row.appointment_id,
            )


_END_HOLDS = text("""
    UPDATE public.appointments SET status = 'expired', updated_at = now()
    WHERE business_id = :business_id AND status = 'held' AND hold_expires_at <= :now AND id IN (
        SELECT a.id FROM public.appointments a
        WHERE a.business_id = :business_id AND a.status = 'held' AND a.hold_expires_at <= :now
        ORDER BY a.id LIMIT :batch FOR UPDATE SKIP LOCKED)
    RETURNING calendar_id, starts_at, ends_at
""")
_END_ENTRIES = text("""
    UPDATE public.waitlist_entries SET status = 'expired', updated_at = now()
    WHERE business_id = :business_id AND status = 'waiting' AND window_to <= :now AND id IN (
        SELECT e.id FROM public.waitlist_entries e
        WHERE e.business_id = :business_id AND e.status = 'waiting' AND e.window_to <= :now
        ORDER BY e.id LIMIT :batch FOR UPDATE SKIP LOCKED)
    RETURNING id
""")
_TAKE_FREED = text("""
    DELETE FROM public.waitlist_freed WHERE business_id = :business_id AND id IN (
        SELECT f.id FROM public.waitlist_freed f WHERE f.business_id = :business_id AND f.due_at <= :now
        ORDER BY f.id LIMIT :batch FOR UPDATE SKIP LOCKED)
    RETURNING calendar_id, lower(freed) AS starts_at, upper(freed) AS ends_at, attempts
""")


def end_overdue(*, business_id: int, now: datetime) -> int:
    """End the holds and the entries whose time is over, and offer what is free to the next in line.

    Return how many holds ended. What somebody else is working on is left to them, or to the next time.
    """
    values = {"business_id": business_id, "now": now, "batch": _BATCH}
    ended = session().execute(_END_HOLDS, values).all()
    _close_offers(business_id=business_id, now=now, actor=ACTOR)
    for entry_id in session().scalars(_END_ENTRIES, values).all():
        note_entry(business_id=business_id, entry_id=entry_id, what="expired", now=now, actor=ACTOR)
    _offer_all([(row, 0) for row in ended if row.calendar_id], business_id=business_id, now=now)
    kept = session().execute(_TAKE_FREED, values).all()
    _offer_all([(row, row.attempts) for row in kept], business_id=business_id, now=now)
    return len(ended)


def _offer_all(rows: Iterable[tuple[Row[Any], int]], *, business_id: int, now: datetime) -> None:
    for row, attempts in rows:
        if row.ends_at > now:
            freed = Freed(row.calendar_id, row.starts_at, row.ends_at)
            _offer(business_id=business_id, freed=freed, now=now, attempts=attempts)
