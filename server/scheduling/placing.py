"""A wish finds its seat: the calendar as it is now, the pure check, limits, the taking of the seat."""

import uuid
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import text

from server.calendars.hours import local_day
from server.calendars.queries import UnknownCalendar, find_default_calendar
from server.core.crypto import new_token
from server.core.db import session
from server.core.errors import FrontdeskError, NotFound
from server.core.intervals import Span, minute_of
from server.scheduling.alternatives import LOOKED_AROUND, find_alternatives
from server.scheduling.availability import World
from server.scheduling.effects import Note, write_down
from server.scheduling.models import Appointment
from server.scheduling.queries import find_by_key, get_appointment
from server.scheduling.refusals import (
    LONGEST_MINUTES,
    SlotTaken,
    check_duration,
    check_rules,
    check_start,
    find_refusal,
)
from server.scheduling.seats import take_any_seat, take_this_seat
from server.scheduling.slots import render_slots
from server.scheduling.statements import run
from server.scheduling.worlds import CalendarRules, View, monday_of, open_views


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
    series_id: str | None = None


def new_lineage(*, series_id: str | None = None) -> Lineage:
    """Begin the life of a new appointment."""
    return Lineage(uid=str(uuid.uuid4()), public_token=new_token(), series_id=series_id)


class Seated(NamedTuple):
    """The appointment that has the seat, and whether it was made now or by an earlier use of its key."""

    appointment: Appointment
    is_new: bool


class Known(NamedTuple):
    """What there was before a wish: what its key made, and if its customer holds or waits for anything."""

    appointment: Appointment | None
    has_holds: bool
    is_waiting: bool


_LOOK = """
SELECT %(customer_id)s IS NULL OR EXISTS (
           SELECT FROM public.customers
           WHERE business_id = %(business_id)s AND id = %(customer_id)s) AS is_customer,
       EXISTS (SELECT FROM public.appointments WHERE business_id = %(business_id)s AND status = 'held'
               AND (customer_id = %(customer_id)s OR id = %(hold_id)s AND customer_id IS NULL)) AS has_holds,
       EXISTS (SELECT FROM public.waitlist_entries WHERE business_id = %(business_id)s AND status = 'waiting'
               AND customer_id = %(customer_id)s) AS is_waiting,
       (SELECT id FROM public.appointments
        WHERE business_id = %(business_id)s AND idempotency_key = %(idempotency_key)s) AS made_before"""


def look_up(*, business_id: int, request: BookingRequest) -> Known:
    """Ask what there is already, in one statement; raise `NotFound` for a customer of somebody else."""
    if request.customer_id is None and request.hold_id is None and request.idempotency_key is None:
        return Known(None, has_holds=False, is_waiting=False)
    asked = {
        "business_id": business_id,
        "customer_id": request.customer_id,
        "hold_id": request.hold_id,
        "idempotency_key": request.idempotency_key,
    }
    (row,) = run(_LOOK, asked)
    if row["made_before"] is not None:
        made = get_appointment(business_id=business_id, appointment_id=row["made_before"])
        return Known(made, row["has_holds"], row["is_waiting"])
    if not row["is_customer"]:
        raise NotFound("There is no such customer.")
    return Known(None, row["has_holds"], row["is_waiting"])


def open_view(
    *, business_id: int, request: BookingRequest, now: datetime, keeps_minutes: int | None = None
) -> View:
    """Read the wished calendar around the wish; refuse what its rules alone forbid.

    `keeps_minutes` is the length of an appointment that is moved: it stays, whatever the service takes now.
    """
    check_start(request.starts_at, now)
    check_duration(request.duration_minutes)
    start = minute_of(request.starts_at)
    minutes = keeps_minutes or request.duration_minutes or LONGEST_MINUTES
    (view,) = open_views(
        business_id=business_id,
        calendar_ids=[request.calendar_id or _default_calendar(business_id)],
        window=Span(start - LOOKED_AROUND, start + minutes + LOOKED_AROUND),
        now=now,
        service_id=request.service_id,
        duration_minutes=request.duration_minutes,
    )
    check_rules(view.rules, duration_minutes=request.duration_minutes)
    if keeps_minutes is None:
        return view
    return replace(
        view,
        rules=replace(view.rules, duration=keeps_minutes),
        world=replace(view.world, duration=keeps_minutes),
    )


def place(
    *,
    business_id: int,
    request: BookingRequest,
    now: datetime,
    status: str,
    lineage: Lineage,
    hold_expires_at: datetime | None = None,
    note: Note | None = None,
    view: View | None = None,
) -> Seated:
    """Put the wish on its first free seat; raise the refusal that says why it cannot be there.

    `view` is what `open_view` has read for this wish, if the caller has asked; `note` what is said of it.
    """
    view = view or open_view(business_id=business_id, request=request, now=now)
    if view.rules.max_per_day or view.rules.max_per_week:
        _lock_week(business_id=business_id, rules=view.rules, starts_at=request.starts_at)
        view = open_view(business_id=business_id, request=request, now=now, keeps_minutes=view.rules.duration)
    columns = _columns(request, lineage) | _times(request, view.rules)
    columns |= {"business_id": business_id, "status": status, "hold_expires_at": hold_expires_at}
    start = minute_of(request.starts_at)
    refusal = find_refusal(view, start)
    made = None if refusal else take_this_seat(columns, seat=_free_seat(view.world, start))
    if made is None and refusal is None:  # a rival was faster, or a stale hold is in the way
        view = open_view(business_id=business_id, request=request, now=now, keeps_minutes=view.rules.duration)
        refusal = find_refusal(view, start)
        made = None if refusal else take_any_seat(columns, capacity=view.rules.capacity, now=now)
    if made is None:
        # The same request may have been the one that took the seat a moment ago.
        known = find_by_key(business_id=business_id, idempotency_key=request.idempotency_key)
        if known is None:
            raise _explain(refusal, business_id=business_id, request=request, view=view, now=now)
        return Seated(known, is_new=False)
    if note is not None:
        write_down(note, made, now=now)
    return Seated(made, is_new=True)


def _free_seat(world: World, start: int) -> int:
    """Return the first seat that nobody has, buffers included; the wish has been found free."""
    begin, end = start - world.before, start + world.duration + world.after
    free = (
        seat
        for seat, busy in enumerate(world.busy, 1)
        if not any(taken < end and begin < until for taken, until in busy)
    )
    return next(free, 1)


def _times(request: BookingRequest, rules: CalendarRules) -> dict[str, Any]:
    ends_at = request.starts_at + timedelta(minutes=rules.duration)
    return {
        "calendar_id": rules.calendar_id,
        "starts_at": request.starts_at,
        "ends_at": ends_at,
        "blocked_from": request.starts_at - timedelta(minutes=rules.before),
        "blocked_to": ends_at + timedelta(minutes=rules.after),
    }


def _columns(request: BookingRequest, lineage: Lineage) -> dict[str, Any]:
    return {
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
        "series_id": lineage.series_id,
    }


def _explain(
    refusal: FrontdeskError | None,
    *,
    business_id: int,
    request: BookingRequest,
    view: View,
    now: datetime,
) -> FrontdeskError:
    """Give the calendar's own reason; of a time that others have, the nearest times that can be had."""
    if refusal is not None and not isinstance(refusal, SlotTaken):
        return refusal
    alternatives = find_alternatives(
        view,
        business_id=business_id,
        service_id=request.service_id,
        starts_at=request.starts_at,
        now=now,
        own_holds_of=request.customer_id,
    )
    return SlotTaken(alternatives=render_slots(alternatives, view.rules.zone))


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


def _lock_week(*, business_id: int, rules: CalendarRules, starts_at: datetime) -> None:
    monday = monday_of(local_day(minute_of(starts_at), rules.zone))
    session().execute(
        _LOCK_WEEK, {"business_id": business_id, "calendar_id": rules.calendar_id, "monday": monday}
    )
