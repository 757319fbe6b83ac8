"""What a closure gives back when it goes: its time is offered to whoever waits for it."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import select, text

from server.calendars.models import BusinessCalendar
from server.core.db import session
from server.scheduling.waitlist import look_later, offer_freed_time
from server.scheduling.waitlist_matching import Freed

# A vacation may have been of years, and nobody waits so long: only what somebody waits for is offered.
_WAITED_FOR = text("""
    SELECT min(window_from) AS first, max(window_to) AS last FROM public.waitlist_entries
    WHERE business_id = :business_id AND status = 'waiting' AND window_to > :now
""")
_AT_ONCE = timedelta(days=14)  # a search over more of it keeps the caller waiting; the worker does the rest


def offer_reopened(
    *, business_id: int, calendar_id: int | None, times: tuple[datetime, datetime | None], now: datetime
) -> None:
    """Offer a time that is no longer closed, of one calendar or of all; what is not free is not offered."""
    waited_for = session().execute(_WAITED_FOR, {"business_id": business_id, "now": now}).one()
    if waited_for.first is None:
        return
    start = max(times[0], waited_for.first, now)
    end = min(times[1] or waited_for.last, waited_for.last)
    for one in [calendar_id] if calendar_id is not None else _calendars(business_id):
        pieces = list(_pieces(one, start, end))
        for piece in pieces[:1]:
            freed = (piece.starts_at, piece.ends_at)
            offer_freed_time(business_id=business_id, calendar_id=one, freed=freed, now=now)
        look_later(business_id=business_id, freed=pieces[1:], now=now)


def _pieces(calendar_id: int, start: datetime, end: datetime) -> Iterator[Freed]:
    while start < end:
        yield Freed(calendar_id, start, min(end, start + _AT_ONCE))
        start += _AT_ONCE


def _calendars(business_id: int) -> list[int]:
    return list(
        session().scalars(
            select(BusinessCalendar.id)
            .where(BusinessCalendar.business_id == business_id, BusinessCalendar.is_active)
            .order_by(BusinessCalendar.id)
        )
    )
