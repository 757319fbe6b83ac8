"""Holds: kept for a customer while they decide, and ended; `book_seat` turns them into bookings."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from server.scheduling.seats import as_freed
from server.scheduling.statements import run
from server.scheduling.waitlist import offer_freed_time
from server.scheduling.waitlist_matching import Freed

HOLD_IN_CHAT = timedelta(minutes=10)
HOLD_BY_PHONE = timedelta(seconds=90)

_END_OWN = """
SELECT public.end_own_holds(jsonb_populate_record(NULL::public.appointments, %(whose)s), NULL) AS freed"""


def release_holds(*, business_id: int, customer_id: int, now: datetime) -> int:
    """End a customer's holds and offer their times to whoever waits; return how many there were."""
    ended = end_own_holds(business_id=business_id, customer_id=customer_id)
    offer_all(ended, business_id=business_id, now=now)
    return len(ended)


def end_own_holds(*, business_id: int, customer_id: int) -> tuple[Freed, ...]:
    """End a customer's holds but those that the waiting list offers; return the times that are free now."""
    whose = json.dumps({"business_id": business_id, "customer_id": customer_id})
    (row,) = run(_END_OWN, {"whose": whose})
    return as_freed(row["freed"])


def offer_all(freed: Sequence[Freed], *, business_id: int, now: datetime) -> None:
    """Offer times that are free again to whoever waits for them."""
    for one in freed:
        times = (one.starts_at, one.ends_at)
        offer_freed_time(business_id=business_id, calendar_id=one.calendar_id, freed=times, now=now)
