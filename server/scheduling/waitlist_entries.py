"""Joining the waiting list, changing one's wish, leaving it, and saying no to what it offers.

As everywhere in this room: inside the caller's transaction, which a refusal must end.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import select

from server.calendars.queries import get_calendar, get_service
from server.core.db import session
from server.core.errors import Conflict, Invalid
from server.messaging.customers import get_customer
from server.messaging.models import Customer
from server.scheduling.refusals import ServiceNotOffered, check_duration, check_rules
from server.scheduling.waitlist import look_later, offer_freed_time, release_offer
from server.scheduling.waitlist_matching import Freed
from server.scheduling.waitlist_models import WaitlistEntry
from server.scheduling.waitlist_offering import note_entry
from server.scheduling.waitlist_queries import OPEN, OpenOffer, find_offers, list_open_entries, lock_entry
from server.scheduling.worlds import load_rules

MOST_OPEN = 5
LONGEST_WAIT = timedelta(days=366)


class TooManyWaiting(Conflict):
    """This customer is waiting for as many times as one may; end one of those first."""

    code = "too_many_waiting"


class EntryClosed(Conflict):
    """This entry waits no longer, so it can't be changed."""

    code = "entry_closed"


@dataclass(frozen=True)
class WaitWish:
    """What a customer waits for. Without a calendar any will do that offers the service, or any at all."""

    customer_id: int
    window_from: datetime
    window_to: datetime
    calendar_id: int | None = None
    service_id: int | None = None
    duration_minutes: int | None = None
    day_from: time | None = None
    day_to: time | None = None
    notes: str | None = None
    source_channel: str | None = None


def join_waitlist(
    *, business_id: int, wish: WaitWish, now: datetime, actor: str, idempotency_key: str | None = None
) -> WaitlistEntry:
    """Put a customer on the waiting list; who waits for just that already keeps their place in the line.

    Raise `Invalid` for a window that is over or too long, `TooManyWaiting`, `UnknownCalendar`,
    `UnknownService`, `ServiceNotOffered`, `WrongDuration`, `CalendarInactive` or `NotFound`.
    """
    _check_window(wish.window_from, wish.window_to, now)
    calendar_ids = _check_target(business_id=business_id, wish=wish)
    _lock_customer(business_id=business_id, customer_id=wish.customer_id)
    waiting = list_open_entries(business_id=business_id, customer_id=wish.customer_id)
    same = next((entry for entry in waiting if _is_same(entry, wish, idempotency_key)), None)
    if same is not None:
        return same
    if len(waiting) >= MOST_OPEN:
        raise TooManyWaiting(limit=MOST_OPEN)
    entry = WaitlistEntry(business_id=business_id, idempotency_key=idempotency_key, **asdict(wish))
    session().add(entry)
    session().flush()
    session().refresh(entry)
    _note(entry, "created", now=now, actor=actor)
    window = (max(wish.window_from, now), wish.window_to)
    freed = [Freed(calendar_id, *window) for calendar_id in calendar_ids]
    look_later(business_id=business_id, freed=freed, now=now)
    return entry


def change_entry(
    entry: WaitlistEntry, *, values: Mapping[str, Any], now: datetime, actor: str
) -> WaitlistEntry:
    """Change the window, the part of the day or the notes of an entry that was locked and still waits."""
    if entry.status not in OPEN:
        raise EntryClosed
    for name, value in values.items():
        setattr(entry, name, value)
    _check_window(entry.window_from, entry.window_to, now)
    session().flush()
    session().refresh(entry)
    _note(entry, "updated", now=now, actor=actor)
    return entry


def cancel_entry(*, business_id: int, entry_id: int, now: datetime, actor: str) -> WaitlistEntry:
    """End an entry; what is kept for it goes to the next in line. Ending it twice changes nothing.

    Raise `EntryClosed` for one that was booked or is over, `UnknownWaitlistEntry` for a stranger's.
    """
    entry = lock_entry(business_id=business_id, entry_id=entry_id)
    if entry.status == "cancelled":
        return entry
    if entry.status not in OPEN:
        raise EntryClosed
    kept = find_offers(business_id=business_id, entry_ids=[entry_id], now=now)
    freed = [_release(offer, business_id=business_id, now=now, actor=actor) for offer in kept]
    entry.status = "cancelled"
    session().flush()
    session().refresh(entry)
    _note(entry, "cancelled", now=now, actor=actor)
    _offer_again(freed, business_id=business_id, now=now)
    return entry


def decline_offer(*, business_id: int, appointment_id: int, now: datetime, actor: str) -> None:
    """Let go of what is kept for a customer and offer it to the next in line; the customer waits on."""
    freed = release_offer(business_id=business_id, appointment_id=appointment_id, now=now, actor=actor)
    _offer_again([freed], business_id=business_id, now=now)


def _check_window(window_from: datetime, window_to: datetime, now: datetime) -> None:
    if not window_from < window_to:
        raise Invalid(errors={"window_to": ["Must be after window_from."]})
    if window_to <= now:
        raise Invalid(errors={"window_to": ["Is past already."]})
    if window_to - now > LONGEST_WAIT or window_to - window_from > LONGEST_WAIT:
        raise Invalid(errors={"window_to": [f"May be at most {LONGEST_WAIT.days} days ahead."]})


def _check_target(*, business_id: int, wish: WaitWish) -> list[int]:
    """Return the calendars on which it may come; refuse to wait for what can never come at all."""
    check_duration(wish.duration_minutes)
    if wish.calendar_id is not None:
        get_calendar(business_id=business_id, calendar_id=wish.calendar_id)
    if wish.service_id is not None:
        get_service(business_id=business_id, service_id=wish.service_id)
    offering = load_rules(
        business_id=business_id,
        calendar_ids=None if wish.calendar_id is None else [wish.calendar_id],
        service_id=wish.service_id,
        duration_minutes=wish.duration_minutes,
    )
    if wish.calendar_id is not None:
        check_rules(offering[0], duration_minutes=wish.duration_minutes)
    found = [rules.calendar_id for rules in offering if rules.is_active and rules.offers_service]
    if not found:
        raise ServiceNotOffered("No calendar offers that service at present.")
    return found


def _lock_customer(*, business_id: int, customer_id: int) -> None:
    """Let one customer join once at a time, so that limits and repetitions are seen."""
    get_customer(business_id=business_id, customer_id=customer_id)
    session().execute(
        select(Customer.id)
        .where(Customer.business_id == business_id, Customer.id == customer_id)
        .with_for_update(key_share=True)
    )


def _is_same(entry: WaitlistEntry, wish: WaitWish, idempotency_key: str | None) -> bool:
    if idempotency_key is not None and entry.idempotency_key == idempotency_key:
        return True
    ignored = {"notes", "source_channel"}
    return all(getattr(entry, name) == value for name, value in asdict(wish).items() if name not in ignored)


def _release(offer: OpenOffer, *, business_id: int, now: datetime, actor: str) -> Freed | None:
    return release_offer(business_id=business_id, appointment_id=offer.appointment_id, now=now, actor=actor)


def _offer_again(freed: Iterable[Freed | None], *, business_id: int, now: datetime) -> None:
    for one in freed:
        if one is not None:
            offer_freed_time(
                business_id=business_id,
                calendar_id=one.calendar_id,
                freed=(one.starts_at, one.ends_at),
                now=now,
            )


def _note(entry: WaitlistEntry, what: str, *, now: datetime, actor: str) -> None:
    note_entry(
        business_id=entry.business_id,
        entry_id=entry.id,
        what=what,
        now=now,
        actor=actor,
        status=entry.status,
        customer_id=entry.customer_id,
        calendar_id=entry.calendar_id,
        service_id=entry.service_id,
        window_from=entry.window_from.isoformat(),
        window_to=entry.window_to.isoformat(),
    )
