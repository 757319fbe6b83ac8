"""What to offer instead of a time that is taken."""

from collections.abc import Sequence
from datetime import datetime
from heapq import nsmallest

from server.core.intervals import MINUTES_A_DAY, Span, instant_of, minute_of
from server.scheduling.availability import free_slots
from server.scheduling.slots import Slot
from server.scheduling.worlds import CalendarRules, View, load_rules, load_views

HOW_MANY = 3
# Days to look back and ahead: near first, far only if there is too little near.
_REACHES = ((2, 7), (0, 60))


def find_alternatives(
    rules: CalendarRules,
    *,
    business_id: int,
    service_id: int | None,
    starts_at: datetime,
    now: datetime,
    own_holds_of: int | None = None,
) -> list[Slot]:
    """Return the free slots nearest to a wish: of its calendar, then of others that offer the service."""
    every = [rules, *_siblings(rules, business_id=business_id, service_id=service_id)]
    start = minute_of(starts_at)
    found: list[Slot] = []
    for back, ahead in _REACHES:
        window = Span(max(minute_of(now), start - back * MINUTES_A_DAY), start + ahead * MINUTES_A_DAY)
        views = load_views(every, business_id=business_id, window=window, now=now, own_holds_of=own_holds_of)
        found = _nearest(views, window=window, start=start)
        if len(found) == HOW_MANY:
            break
    return found


def _siblings(rules: CalendarRules, *, business_id: int, service_id: int | None) -> list[CalendarRules]:
    if service_id is None:
        return []
    offering = load_rules(business_id=business_id, calendar_ids=None, service_id=service_id)
    return [r for r in offering if r.is_active and r.offers_service and r.calendar_id != rules.calendar_id]


def _nearest(views: Sequence[View], *, window: Span, start: int) -> list[Slot]:
    own, others = views[:1], views[1:]
    found = _nearest_of(own, window=window, start=start, limit=HOW_MANY)
    return [*found, *_nearest_of(others, window=window, start=start, limit=HOW_MANY - len(found))]


def _nearest_of(views: Sequence[View], *, window: Span, start: int, limit: int) -> list[Slot]:
    free = (
        (abs(minute - start), minute, view.world)
        for view in views
        for minute in free_slots(view.world, window=window)
    )
    nearest = nsmallest(limit, free, key=lambda found: found[:2])
    return [
        Slot(world.calendar_id, instant_of(minute), instant_of(minute + world.duration))
        for _, minute, world in nearest
    ]
