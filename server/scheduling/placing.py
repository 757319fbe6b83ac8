"""A wish finds its seat: rules, the pure check, limits, the statement that takes the seat, or `SlotTaken`."""

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import Any

from sqlalchemy import text

from server.calendars.hours import local_day
from server.calendars.queries import UnknownCalendar, find_default_calendar
from server.core.crypto import new_token
from server.core.db import session
from server.core.intervals import Span, minute_of
from server.messaging.customers import get_customer
from server.scheduling.alternatives import find_alternatives
from server.scheduling.queries import find_by_key
from server.scheduling.refusals import (
    SlotTaken,
    check_duration,
    check_rules,
    check_start,
    find_refusal,
)
from server.scheduling.seats import Seated, take_seat
from server.scheduling.worlds import CalendarRules, load_rules, load_views, monday_of


@dataclass(frozen=True)
class BookingRequest:
    """A wish to book. Without a calendar the default is meant, without a length the service's or calendar's.

    `kind` is `appointment` or `follow_up`, `status` `confirmed` or `pending`. `hold_id` names the hold that
    becomes the booking when the customer is not known; a known customer's own hold is found without it.
    """

    starts_at: datetime
    calendar_id: int | None = None
    duration_minutes: int | None = None
    service_id: int | None = None
    customer_id: int | None = None
    customer_name: str | None = None
    customer_phone: str | None = None
    notes: str | None = None
    source_channel: str | None = None
    turn_id: int | None = None
    idempotency_key: str | None = None
    hold_id: int | None = None
    kind: str = "appointment"
    status: str = "confirmed"


@dataclass(frozen=True)
class Lineage:
    """What an appointment keeps when it is moved."""

    uid: str
    public_token: str
    sequence: int = 0
    rescheduled_from_id: int | None = None


def new_lineage() -> Lineage:
    """Begin the life of a new appointment."""
    return Lineage(uid=str(uuid.uuid4()), public_token=new_token())


def rules_for(*, business_id: int, request: BookingRequest, now: datetime) -> CalendarRules:
    """Return the rules of the wished calendar; refuse what needs no look at the calendar's time."""
    check_start(request.starts_at, now)
    check_duration(request.duration_minutes)
    if request.customer_id is not None:
        get_customer(business_id=business_id, customer_id=request.customer_id)
    calendar_id = request.calendar_id or _default_calendar(business_id)
    found = load_rules(
        business_id=business_id,
        calendar_ids=[calendar_id],
        service_id=request.service_id,
        duration_minutes=request.duration_minutes,
    )
    if not found:
        raise UnknownCalendar
    check_rules(found[0], duration_minutes=request.duration_minutes)
    return found[0]


def place(
    *,
    business_id: int,
    request: BookingRequest,
    rules: CalendarRules,
    now: datetime,
    status: str,
    lineage: Lineage,
    hold_expires_at: datetime | None = None,
) -> Seated:
    """Put the wish on its first free seat; raise the refusal that says why it cannot be there."""
    if rules.max_per_day or rules.max_per_week:
        _lock_limits(business_id=business_id, rules=rules, starts_at=request.starts_at)
    start = minute_of(request.starts_at)
    window = Span(start, start + rules.duration)
    view = load_views([rules], business_id=business_id, window=window, now=now)[0]
    refusal = find_refusal(view, start)
    seated = None
    if refusal is None:
        ends_at = request.starts_at + timedelta(minutes=rules.duration)
        columns = _columns(request, lineage) | {
            "business_id": business_id,
            "calendar_id": rules.calendar_id,
            "status": status,
            "ends_at": ends_at,
            "hold_expires_at": hold_expires_at,
        }
        seated = take_seat(
            columns,
            capacity=rules.capacity,
            blocked_from=request.starts_at - timedelta(minutes=rules.before),
            blocked_to=ends_at + timedelta(minutes=rules.after),
            now=now,
        )
    else:  # the same request may have been the one that took the seat a moment ago
        known = find_by_key(business_id=business_id, idempotency_key=request.idempotency_key)
        seated = Seated(known, is_new=False) if known else None
    if seated is None:
        raise (
            refusal
            if refusal and not isinstance(refusal, SlotTaken)
            else _taken(business_id=business_id, request=request, rules=rules, now=now)
        )
    return seated


def _columns(request: BookingRequest, lineage: Lineage) -> dict[str, Any]:
    return {
        "starts_at": request.starts_at,
        "customer_id": request.customer_id,
        "service_id": request.service_id,
        "kind": request.kind,
        "customer_name": request.customer_name,
        "customer_phone": request.customer_phone,
        "notes": request.notes,
        "source_channel": request.source_channel,
        "turn_id": request.turn_id,
        "idempotency_key": request.idempotency_key,
        "uid": lineage.uid,
        "public_token": lineage.public_token,
        "sequence": lineage.sequence,
        "rescheduled_from_id": lineage.rescheduled_from_id,
    }


def _taken(*, business_id: int, request: BookingRequest, rules: CalendarRules, now: datetime) -> SlotTaken:
    zone: tzinfo = rules.zone
    alternatives = find_alternatives(
        rules,
        business_id=business_id,
        service_id=request.service_id,
        starts_at=request.starts_at,
        now=now,
        own_holds_of=request.customer_id,
    )
    return SlotTaken(alternatives=[slot.to_json(zone) for slot in alternatives])


def _default_calendar(business_id: int) -> int:
    calendar = find_default_calendar(business_id=business_id)
    if calendar is None:
        raise UnknownCalendar("This business has no calendar that takes bookings.")
    return calendar.id


# The row is there to be locked, so that bookings of one calendar and week count one after the other. What
# counts is read from the appointments: a number kept here would drift with every hold that expires.
_LOCK_WEEK = text("""
    INSERT INTO public.booking_counters (business_id, calendar_id, period, starts_on)
    VALUES (:business_id, :calendar_id, 'week', :monday)
    ON CONFLICT (business_id, calendar_id, period, starts_on) DO UPDATE SET booked = booking_counters.booked
""")


def _lock_limits(*, business_id: int, rules: CalendarRules, starts_at: datetime) -> None:
    monday = monday_of(local_day(minute_of(starts_at), rules.zone))
    session().execute(
        _LOCK_WEEK, {"business_id": business_id, "calendar_id": rules.calendar_id, "monday": monday}
    )
