"""Offering a freed time: a hold for the first in line, then for the next, as long as there is room."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import text
from sqlalchemy.dialects.postgresql import insert

from server.businesses.audit import record_audit
from server.calendars.queries import UnknownCalendar, UnknownService
from server.core.db import session
from server.core.errors import FrontdeskError
from server.core.intervals import Span, instant_of
from server.core.logs import get_logger
from server.events.log import record_event
from server.messaging.scheduled import schedule
from server.scheduling.models import Appointment
from server.scheduling.placing import BookingRequest, new_lineage, place
from server.scheduling.refusals import (
    LONGEST_MINUTES,
    CalendarInactive,
    ServiceNotOffered,
    WrongDuration,
    check_rules,
)
from server.scheduling.waitlist_matching import (
    Candidate,
    Freed,
    Line,
    choose_start,
    first_in_line,
    list_starts,
    lock_waiting,
)
from server.scheduling.waitlist_models import WaitlistOffer
from server.scheduling.worlds import View, open_views

log = get_logger(__name__)

ACTOR = "waitlist"
MESSAGE = "waitlist_offer"
_REACH = LONGEST_MINUTES  # what is offered overlaps the freed time, and nothing lasts longer
_CANNOT_BE_THERE = (UnknownCalendar, UnknownService, CalendarInactive, ServiceNotOffered, WrongDuration)
_OFFERED = text("""
    UPDATE public.waitlist_entries SET status = 'offered', updated_at = now()
    WHERE business_id = :business_id AND id = :entry_id
""")


@dataclass(frozen=True)
class _Look:
    """A calendar around the freed time, and the starts that use some of it."""

    view: View
    starts: tuple[int, ...]


@dataclass(frozen=True)
class _Wish:
    """What decides how a calendar looks to a candidate: candidates of one wish share one look."""

    service_id: int | None
    duration_minutes: int | None


def offer_to_line(*, business_id: int, freed: Freed, line: Line, now: datetime) -> int | None:
    """Hold the freed time for the first in line whom it suits, and what is left of it for the next.

    Return the first hold's id, or None.
    """
    first: int | None = None
    seen: dict[_Wish, _Look | None] = {}
    while True:
        for candidate in line.candidates:
            made = _offer(business_id=business_id, freed=freed, candidate=candidate, seen=seen, now=now)
            if made is not None:
                seen.clear()  # a hold changes what the next may have
                first = first or made
        if line.after is None:
            return first
        line = first_in_line(business_id=business_id, freed=freed, now=now, after=line.after)


def _offer(
    *, business_id: int, freed: Freed, candidate: Candidate, seen: dict[_Wish, _Look | None], now: datetime
) -> int | None:
    """Hold what suits this candidate; None when nothing does, or somebody was faster."""
    wish = _Wish(candidate.service_id, candidate.duration_minutes)
    if wish not in seen:
        seen[wish] = _look(business_id=business_id, freed=freed, wish=wish, now=now)
    look = seen[wish]
    if look is None:
        return None
    view, zone = look.view, look.view.rules.zone
    start = choose_start(look.starts, candidate, duration=view.rules.duration, freed=freed.span, zone=zone)
    if start is None:
        return None
    try:
        with session().begin_nested() as attempt:
            if not lock_waiting(business_id=business_id, entry_id=candidate.entry_id):
                return None
            held = _hold(business_id=business_id, view=view, candidate=candidate, start=start, now=now)
            if held is None:
                attempt.rollback()
            return held
    except FrontdeskError as refusal:
        log.info("freed time not held", entry_id=candidate.entry_id, code=refusal.code)
        return None


def _look(*, business_id: int, freed: Freed, wish: _Wish, now: datetime) -> _Look | None:
    """Return the calendar around the freed time as the wish meets it; None when it cannot be there at all."""
    around = Span(freed.span.start - _REACH, freed.span.end + _REACH)
    try:
        (view,) = open_views(
            business_id=business_id,
            calendar_ids=[freed.calendar_id],
            window=around,
            now=now,
            service_id=wish.service_id,
            duration_minutes=wish.duration_minutes,
        )
        check_rules(view.rules, duration_minutes=wish.duration_minutes)
    except _CANNOT_BE_THERE:
        return None
    return _Look(view, list_starts(view.world, freed.span))


def _hold(*, business_id: int, view: View, candidate: Candidate, start: int, now: datetime) -> int | None:
    """Take the seat as any booking does, and write down whom it is kept for and until when.

    None when the candidate was offered this time since they were read: the caller gives the seat back.
    """
    starts_at = instant_of(start)
    until = min(now + timedelta(minutes=candidate.hold_minutes), starts_at)
    held = place(
        business_id=business_id,
        request=BookingRequest(
            starts_at=starts_at,
            calendar_id=view.rules.calendar_id,
            duration_minutes=candidate.duration_minutes,
            service_id=candidate.service_id,
            customer_id=candidate.customer_id,
            customer_name=candidate.customer_name,
            customer_phone=candidate.customer_phone,
            notes=candidate.notes,
            source_channel=candidate.source_channel,
        ),
        now=now,
        status="held",
        lineage=new_lineage(),
        hold_expires_at=until,
    ).appointment
    if not _write_offer(held, candidate=candidate, until=until):
        return None
    schedule(
        business_id=business_id,
        kind=MESSAGE,
        due_at=now,
        appointment_id=held.id,
        customer_id=candidate.customer_id,
        idempotency_key=f"{MESSAGE}:{held.id}",
    )
    note_entry(
        business_id=business_id,
        entry_id=candidate.entry_id,
        what="offered",
        now=now,
        actor=ACTOR,
        appointment_id=held.id,
        calendar_id=view.rules.calendar_id,
        starts_at=starts_at.isoformat(),
        expires_at=until.isoformat(),
    )
    log.info("freed time offered", entry_id=candidate.entry_id, appointment_id=held.id)
    return held.id


def _write_offer(held: Appointment, *, candidate: Candidate, until: datetime) -> bool:
    """Write the offer; False when the entry was offered this time before."""
    written = session().scalar(
        insert(WaitlistOffer)
        .values(
            business_id=held.business_id,
            entry_id=candidate.entry_id,
            appointment_id=held.id,
            calendar_id=held.calendar_id,
            starts_at=held.starts_at,
            expires_at=until,
        )
        .on_conflict_do_nothing()
        .returning(WaitlistOffer.id)
    )
    if written is None:
        return False
    session().execute(_OFFERED, {"business_id": held.business_id, "entry_id": candidate.entry_id})
    return True


def note_entry(
    *, business_id: int, entry_id: int, what: str, now: datetime, actor: str, **facts: int | str | None
) -> None:
    """Write the event and the audit row of a change of an entry."""
    record_event(
        business_id=business_id,
        event_type=f"waitlist_entry_{what}",
        data={"entry_id": entry_id, **facts},
        now=now,
        object_type="waitlist_entry",
        object_id=entry_id,
    )
    record_audit(
        business_id=business_id,
        actor=actor,
        action=f"waitlist_entry.{what}",
        object_type="waitlist_entry",
        object_id=entry_id,
        detail=facts,
    )
