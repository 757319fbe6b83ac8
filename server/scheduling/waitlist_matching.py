"""Who is first in line for a freed time, and which start of it fits them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, tzinfo
from typing import Any

from sqlalchemy import Row, text

from server.core.db import session
from server.core.intervals import Span, instant_of, minute_of
from server.scheduling.availability import World, free_slots

_PAGE = 50

# A slot that overlaps the freed time and lies in the window: so the window overlaps the freed time. Nobody is
# asked who may not be written to. `offered` are the times this customer was offered since they joined.
# One row at least: it tells of offers on the calendar whose hold was ended by who does not know of them.
_CANDIDATES = text("""
    SELECT stale.found AS has_stale, line.*
    FROM (SELECT EXISTS (
        SELECT FROM public.waitlist_offers o
        JOIN public.appointments h ON h.business_id = o.business_id AND h.id = o.appointment_id
        WHERE o.business_id = :business_id AND o.status = 'offered' AND o.calendar_id = :calendar_id
          AND h.status IN ('cancelled', 'expired')) AS found) stale
    LEFT JOIN (
        SELECT e.id, e.customer_id, e.service_id, e.duration_minutes, e.window_from, e.window_to, e.day_from,
               e.day_to, e.source_channel, e.notes, u.name, u.phone, s.waitlist_hold_min AS hold_minutes,
               ARRAY(SELECT ARRAY[h.starts_at, h.ends_at]
                     FROM public.waitlist_entries w
                     JOIN public.waitlist_offers o ON o.business_id = w.business_id AND o.entry_id = w.id
                     JOIN public.appointments h ON h.business_id = o.business_id AND h.id = o.appointment_id
                     WHERE w.business_id = e.business_id AND w.customer_id = e.customer_id
                       AND o.calendar_id = :calendar_id
                       AND (w.id = e.id OR o.created_at >= e.created_at)) AS offered
        FROM public.waitlist_entries e
        JOIN public.customers u ON u.business_id = e.business_id AND u.id = e.customer_id
        JOIN public.business_settings s ON s.business_id = e.business_id
        WHERE e.business_id = :business_id AND e.status = 'waiting' AND e.id > :after
          AND e.window_from < :until AND e.window_to > :from AND e.window_to > :now
          AND u.opted_out_at IS NULL AND s.waitlist_hold_min > 0
          AND (e.calendar_id = :calendar_id OR e.calendar_id IS NULL AND (e.service_id IS NULL OR EXISTS (
               SELECT FROM public.calendar_services c
               WHERE c.business_id = e.business_id AND c.calendar_id = :calendar_id
                 AND c.service_id = e.service_id)) AND EXISTS (
               SELECT FROM public.business_calendars k
               LEFT JOIN public.services v ON v.business_id = k.business_id AND v.id = e.service_id
               WHERE k.business_id = e.business_id AND k.id = :calendar_id AND (k.allowed_tags = '[]'
                 OR jsonb_exists_any(k.allowed_tags, ARRAY(SELECT jsonb_array_elements_text(v.labels))))))
        ORDER BY e.id LIMIT :limit
    ) line ON true
    ORDER BY line.id
""")
_LOCK = text("""
    SELECT 1 FROM public.waitlist_entries
    WHERE business_id = :business_id AND id = :entry_id AND status = 'waiting' FOR UPDATE SKIP LOCKED
""")


@dataclass(frozen=True)
class Freed:
    """A time on a calendar that is free now and was not."""

    calendar_id: int
    starts_at: datetime
    ends_at: datetime

    @property
    def span(self) -> Span:
        """The whole minutes of it."""
        return Span(minute_of(self.starts_at), minute_of(self.ends_at))


@dataclass(frozen=True)
class Candidate:
    """An entry that waits, as far as a freed time is concerned."""

    entry_id: int
    customer_id: int
    customer_name: str | None
    customer_phone: str | None
    service_id: int | None
    duration_minutes: int | None
    window: Span
    part_of_day: tuple[time, time] | None
    source_channel: str | None
    notes: str | None
    hold_minutes: int
    offered: tuple[Span, ...]


@dataclass(frozen=True)
class Line:
    """Those who may want a freed time, the oldest first, and where the line goes on, if it does.

    `has_stale` tells that offers on this calendar are still called open although their holds are over.
    """

    candidates: tuple[Candidate, ...]
    after: int | None
    has_stale: bool


def first_in_line(*, business_id: int, freed: Freed, now: datetime, after: int = 0) -> Line:
    """Return those who may want a freed time, the first of them after entry `after`; one statement."""
    values = {
        "business_id": business_id,
        "calendar_id": freed.calendar_id,
        "from": freed.starts_at,
        "until": freed.ends_at,
        "now": now,
        "after": after,
        "limit": _PAGE,
    }
    rows = session().execute(_CANDIDATES, values).all()
    found = tuple(_candidate(row) for row in rows if row.id is not None)
    return Line(found, found[-1].entry_id if len(found) == _PAGE else None, rows[0].has_stale)


def lock_waiting(*, business_id: int, entry_id: int) -> bool:
    """Lock an entry that still waits; False when it does not, or when somebody else is serving it."""
    return session().scalar(_LOCK, {"business_id": business_id, "entry_id": entry_id}) is not None


def list_starts(world: World, freed: Span) -> tuple[int, ...]:
    """Return the listed starts whose slots use some of the freed minutes. Pure."""
    around = Span(freed.start - world.duration, freed.end + world.duration)
    starts = free_slots(world, window=around)
    return tuple(start for start in starts if _overlap(Span(start, start + world.duration), freed))


def choose_start(
    starts: Sequence[int], candidate: Candidate, *, duration: int, freed: Span, zone: tzinfo
) -> int | None:
    """Return the start that suits the candidate best, or None. Pure.

    One inside the freed time comes before one that only runs into it; then the nearest to its beginning.
    """
    slots = (Span(start, start + duration) for start in starts)
    fitting = [
        slot
        for slot in slots
        if candidate.window.start <= slot.start
        and slot.end <= candidate.window.end
        and not any(_overlap(slot, told) for told in candidate.offered)
        and is_in_part(instant_of(slot.start).astimezone(zone).time(), candidate.part_of_day)
    ]
    best = min(
        fitting, key=lambda slot: (slot.start < freed.start, abs(slot.start - freed.start)), default=None
    )
    return None if best is None else best.start


def is_in_part(clock: time, part: tuple[time, time] | None) -> bool:
    """Tell whether a wall time lies in a part of the day, which may run over midnight."""
    if part is None:
        return True
    first, end = part
    return first <= clock < end if first < end else clock >= first or clock < end


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _candidate(row: Row[Any]) -> Candidate:
    part = None if row.day_from is None else (row.day_from, row.day_to)
    return Candidate(
        entry_id=row.id,
        customer_id=row.customer_id,
        customer_name=row.name,
        customer_phone=row.phone,
        service_id=row.service_id,
        duration_minutes=None if row.service_id else row.duration_minutes,
        window=_inner(row.window_from, row.window_to),
        part_of_day=part,
        source_channel=row.source_channel,
        notes=row.notes,
        hold_minutes=row.hold_minutes,
        offered=tuple(Span(minute_of(start), minute_of(end)) for start, end in row.offered),
    )


def _inner(begin: datetime, end: datetime) -> Span:
    """Return the whole minutes inside a window."""
    start = minute_of(begin)
    return Span(start + (instant_of(start) < begin), minute_of(end))
