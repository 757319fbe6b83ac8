"""What to offer instead of a time that is taken."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from heapq import nsmallest
from itertools import chain, islice

from server.core.intervals import MINUTES_A_DAY, Span, minute_of
from server.scheduling.availability import World, free_ranges, free_slots
from server.scheduling.slots import Slot
from server.scheduling.worlds import View, open_views

HOW_MANY = 3
LOOKED_AROUND = MINUTES_A_DAY // 2
"""How far around a wish its own calendar is read at once: mostly the nearest free times are there."""
# Days to look back and ahead: near first, far only if there is too little near.
_REACHES = ((2, 7), (0, 60))


def find_alternatives(
    view: View,
    *,
    business_id: int,
    service_id: int | None,
    starts_at: datetime,
    now: datetime,
    own_holds_of: int | None = None,
) -> list[Slot]:
    """Return the free slots nearest to a wish: of its calendar, then of others that offer the service.

    `view` is the wished calendar, read `LOOKED_AROUND` the wish. More is read only when that is not enough.
    """
    start, rules = minute_of(starts_at), view.rules
    near = Span(start - LOOKED_AROUND, start + LOOKED_AROUND + rules.duration)
    found = nearest_slots([view.world], window=near, start=start, limit=HOW_MANY)
    for back, ahead in _REACHES:
        if len(found) == HOW_MANY:
            break
        window = Span(max(minute_of(now), start - back * MINUTES_A_DAY), start + ahead * MINUTES_A_DAY)
        views = open_views(
            business_id=business_id,
            calendar_ids=None if service_id else [rules.calendar_id],
            window=window,
            now=now,
            service_id=service_id,
            duration_minutes=None if service_id else rules.duration,
            own_holds_of=own_holds_of,
        )
        worlds = [view.world for view in views]
        own = [replace(w, duration=rules.duration) for w in worlds if w.calendar_id == rules.calendar_id]
        others = [w for w in worlds if w.calendar_id != rules.calendar_id]
        found = nearest_slots(own, window=window, start=start, limit=HOW_MANY)
        found += nearest_slots(others, window=window, start=start, limit=HOW_MANY - len(found))
    return found


def nearest_slots(worlds: Sequence[World], *, window: Span, start: int, limit: int) -> list[Slot]:
    """Return the free slots of a window that begin nearest to a minute; of two as near, the earlier one."""
    near = (
        (abs(minute - start), minute, place)
        for place, world in enumerate(worlds)
        for minute in chain(
            islice(free_slots(world, window=Span(start, window.end)), limit),
            islice(_backwards(world, window=window, start=start), limit),
        )
    )
    return [
        Slot(worlds[place].calendar_id, minute, minute + worlds[place].duration)
        for _, minute, place in nsmallest(limit, near)
    ]


def _backwards(world: World, *, window: Span, start: int) -> Iterator[int]:
    """Yield the free starts before a minute, the latest first."""
    before = Span(window.start, min(start - 1 + world.duration, window.end))
    for run in reversed(list(free_ranges(world, window=before))):
        yield from reversed(run)
