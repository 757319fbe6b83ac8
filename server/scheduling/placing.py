"""A wish finds its seat: rules are judged here, what others have by PostgreSQL; refusals are explained."""

import uuid
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, NamedTuple

from server.calendars.queries import UnknownCalendar
from server.core.crypto import new_token
from server.core.errors import FrontdeskError, NotFound, Unavailable
from server.core.intervals import Span, minute_of
from server.scheduling.alternatives import LOOKED_AROUND, find_alternatives
from server.scheduling.availability import is_free
from server.scheduling.calendar_rules import BusinessRules, CalendarRules
from server.scheduling.effects import Note
from server.scheduling.models import Appointment
from server.scheduling.refusals import (
    LONGEST_MINUTES,
    SlotTaken,
    check_duration,
    check_rules,
    check_start,
    find_refusal,
)
from server.scheduling.seats import OwnHolds, Terms, ask_for_seat
from server.scheduling.slots import render_slots
from server.scheduling.waitlist_matching import Freed
from server.scheduling.worlds import (
    View,
    load_business_rules,
    open_views,
    recent_rules,
    view_by_rules,
)

# Each reading of the rules that is not true any more has a change behind it; nobody changes them so often.
_MOST_READINGS = 20


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


@dataclass(frozen=True)
class Kept:
    """What a move keeps, whatever the service has become: the length, and the calendar it was on."""

    minutes: int
    calendar_id: int | None


def new_lineage(*, series_id: str | None = None) -> Lineage:
    """Begin the life of a new appointment."""
    return Lineage(uid=str(uuid.uuid4()), public_token=new_token(), series_id=series_id)


class Seated(NamedTuple):
    """The appointment that has the seat, and whether it was made now or by an earlier use of its key.

    `freed` are the times of the customer's holds that it has ended; `has_line` tells whether anybody may want
    those, or the time that an appointment was moved from.
    """

    appointment: Appointment
    is_new: bool
    has_line: bool = False
    freed: tuple[Freed, ...] = ()


def place(
    *,
    business_id: int,
    request: BookingRequest,
    now: datetime,
    status: str,
    lineage: Lineage,
    hold_expires_at: datetime | None = None,
    note: Note | None = None,
    own_holds: OwnHolds | None = None,
    kept: Kept | None = None,
) -> Seated:
    """Put the wish on its first free seat, once per idempotency key; raise the refusal that says why not.

    `note` is what is said of it, `own_holds` what becomes of what the customer holds. `kept` is what an
    appointment that is moved keeps.
    """
    row = _columns(request, lineage)
    row |= {"business_id": business_id, "status": status, "hold_expires_at": hold_expires_at}
    deed: dict[str, Any] = {"own_holds": own_holds, "hold_id": request.hold_id, "note": note, "now": now}
    wish: dict[str, Any] = {"business_id": business_id, "request": request, "now": now}
    for _ in range(_MOST_READINGS):
        terms = _find_terms(**wish, kept=kept)
        answer = ask_for_seat(row, starts_at=request.starts_at, terms=terms, **deed)
        if answer.outcome != "stale":
            break
        load_business_rules(business_id=business_id)  # somebody has changed them
    else:
        raise Unavailable
    if answer.made is not None:
        return Seated(answer.made, answer.outcome == "made", answer.has_line, answer.freed)
    if answer.outcome == "no_customer":
        raise NotFound("There is no such customer.")
    raise terms.refusal or _explain(**wish, kept=kept)


def _find_terms(*, business_id: int, request: BookingRequest, now: datetime, kept: Kept | None) -> Terms:
    """Judge a wish by the rules as this process knows them: all that needs no look at what others have."""
    rules = recent_rules(business_id=business_id)
    if rules is None:
        raise UnknownCalendar
    try:
        check_start(request.starts_at, now)
        check_duration(request.duration_minutes)
        calendar_id = _calendar_of(request, rules)
        asked = rules.all_calendars(service_id=request.service_id, duration_minutes=request.duration_minutes)
        found = next((one for one in asked if one.calendar_id == calendar_id), None)
        if found is None:
            raise UnknownCalendar
        found = _as_kept(found, kept)
        check_rules(found, duration_minutes=request.duration_minutes)
    except FrontdeskError as refusal:  # not raised yet: a key that was used has its answer all the same
        return Terms(rules.stamp, None, is_open=False, refusal=refusal)
    start = minute_of(request.starts_at)
    view = view_by_rules(found, window=Span(start, start + found.duration), now=now)
    return Terms(rules.stamp, found, is_open=is_free(view.world, start))


def open_view(*, business_id: int, request: BookingRequest, now: datetime, kept: Kept | None = None) -> View:
    """Read the wished calendar around the wish; refuse what its rules alone forbid."""
    check_start(request.starts_at, now)
    check_duration(request.duration_minutes)
    rules = recent_rules(business_id=business_id)
    if rules is None:
        raise UnknownCalendar
    start = minute_of(request.starts_at)
    minutes = (kept and kept.minutes) or request.duration_minutes or LONGEST_MINUTES
    (view,) = open_views(
        business_id=business_id,
        calendar_ids=[_calendar_of(request, rules)],
        window=Span(start - LOOKED_AROUND, start + minutes + LOOKED_AROUND),
        now=now,
        service_id=request.service_id,
        duration_minutes=request.duration_minutes,
    )
    found = _as_kept(view.rules, kept)
    check_rules(found, duration_minutes=request.duration_minutes)
    return replace(view, rules=found, world=replace(view.world, duration=found.duration))


def _as_kept(rules: CalendarRules, kept: Kept | None) -> CalendarRules:
    """Let what is moved keep its length, and on its own calendar a service that is not offered any more."""
    if kept is None:
        return rules
    is_at_home = rules.calendar_id == kept.calendar_id
    return replace(rules, duration=kept.minutes, offers_service=rules.offers_service or is_at_home)


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
    *, business_id: int, request: BookingRequest, now: datetime, kept: Kept | None
) -> FrontdeskError:
    """Say why PostgreSQL has refused: the calendar's reason, or the nearest times instead of a taken one.

    It judges nothing any more: should the time be free by now, it was taken a moment ago.
    """
    view = open_view(business_id=business_id, request=request, now=now, kept=kept)
    refusal = find_refusal(view, minute_of(request.starts_at))
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


def _calendar_of(request: BookingRequest, rules: BusinessRules) -> int:
    """Return the wished calendar. A default that is off is still the one that is meant, and refuses."""
    found = request.calendar_id or rules.default_calendar_id()
    if found is None:
        raise UnknownCalendar("This business has no calendar that takes bookings.")
    return found
