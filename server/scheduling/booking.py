"""Booking, holding, moving and cancelling.

Every function runs inside the transaction of its caller, and a refusal is raised after parts of the work may
have been written: let it end the transaction (`with transaction(...)` rolls back), catch it outside. A change
may also be chosen as the victim of a deadlock; only whoever opened the transaction can begin again, with
`retry_deadlocks`.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, TypeVar

from psycopg2.errorcodes import DEADLOCK_DETECTED
from sqlalchemy.exc import DBAPIError

from server.scheduling.changes import cancel_appointment, reschedule_appointment, update_appointment
from server.scheduling.effects import Note
from server.scheduling.holds import (
    HOLD_BY_PHONE,
    HOLD_IN_CHAT,
    confirm_hold,
    end_own_holds,
    offer_all,
    release_holds,
)
from server.scheduling.models import Appointment
from server.scheduling.placing import BookingRequest, look_up, new_lineage, open_view, place
from server.scheduling.policy import CustomersMayNot, NotChangeable, TooLateToChange
from server.scheduling.refusals import SlotTaken
from server.scheduling.waitlist import note_offer_accepted, note_wish_booked

__all__ = [
    "HOLD_BY_PHONE",
    "HOLD_IN_CHAT",
    "BookingRequest",
    "CustomersMayNot",
    "NotChangeable",
    "SlotTaken",
    "TooLateToChange",
    "book_appointment",
    "cancel_appointment",
    "hold_slot",
    "release_holds",
    "reschedule_appointment",
    "retry_deadlocks",
    "update_appointment",
]

_ATTEMPTS = 4
_Result = TypeVar("_Result")


def book_appointment(
    *, business_id: int, request: BookingRequest, now: datetime, actor: str = "customer"
) -> Appointment:
    """Book, once per idempotency key; the customer's own hold of that time becomes the booking.

    Raise `SlotTaken` with the three nearest alternatives, one of the other refusals of `refusals.py` (each
    says what would be possible), `UnknownCalendar`, or `NotFound` for a stranger's customer.
    """
    known, has_holds, is_waiting = look_up(business_id=business_id, request=request)
    if known is not None:
        return known
    view = open_view(business_id=business_id, request=request, now=now)
    wish: dict[str, Any] = {"business_id": business_id, "request": request, "rules": view.rules}
    note = Note("created", actor)
    booked = confirm_hold(**wish, now=now, note=note) if has_holds else None
    ended = end_own_holds(**wish) if has_holds and booked is None else []
    if booked is None:
        booked = place(
            business_id=business_id,
            request=request,
            now=now,
            status=request.status,
            lineage=new_lineage(),
            note=note,
            view=None if ended else view,  # what they held is free now
        ).appointment
    if has_holds:
        note_offer_accepted(business_id=business_id, appointment_id=booked.id, now=now, actor=actor)
        offer_all(ended, business_id=business_id, now=now)
    if is_waiting:
        note_wish_booked(
            booked, clock=booked.starts_at.astimezone(view.rules.zone).time(), now=now, actor=actor
        )
    return booked


def hold_slot(
    *, business_id: int, request: BookingRequest, now: datetime, lasts: timedelta = HOLD_IN_CHAT
) -> Appointment:
    """Keep a slot while a customer decides; their earlier holds end. Refuses as `book_appointment` does."""
    known, has_holds, _ = look_up(business_id=business_id, request=request)
    if known is not None:
        return known
    view = open_view(business_id=business_id, request=request, now=now)
    ended = end_own_holds(business_id=business_id, request=request, rules=view.rules) if has_holds else []
    held = place(
        business_id=business_id,
        request=request,
        now=now,
        status="held",
        lineage=new_lineage(),
        hold_expires_at=now + lasts,
        view=None if ended else view,
    ).appointment
    offer_all(ended, business_id=business_id, now=now)
    return held


def retry_deadlocks(work: Callable[[], _Result]) -> _Result:
    """Run a whole transaction, again if PostgreSQL ended it to break a deadlock; give up after four attempts.

    For entry points: `work` opens the transaction. It is rolled back before it is run again.
    """
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            return work()
        except DBAPIError as error:
            if getattr(error.orig, "pgcode", None) != DEADLOCK_DETECTED or attempt == _ATTEMPTS:
                raise
    raise AssertionError("unreachable")
