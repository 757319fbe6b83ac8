"""Booking, holding, moving and cancelling.

Every function runs inside the transaction of its caller, and a refusal is raised after parts of the work may
have been written: let it end the transaction (`with transaction(...)` rolls back), catch it outside. A change
may also be chosen as the victim of a deadlock; only whoever opened the transaction can begin again, with
`retry_deadlocks`.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from psycopg2.errorcodes import DEADLOCK_DETECTED
from sqlalchemy.exc import DBAPIError

from server.scheduling.changes import cancel_appointment, reschedule_appointment, update_appointment
from server.scheduling.effects import Note
from server.scheduling.holds import (
    HOLD_BY_PHONE,
    HOLD_IN_CHAT,
    offer_all,
    release_holds,
)
from server.scheduling.models import Appointment
from server.scheduling.placing import BookingRequest, new_lineage, place
from server.scheduling.policy import CustomersMayNot, NotChangeable, TooLateToChange
from server.scheduling.queries import read_zone
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
    seated = place(
        business_id=business_id,
        request=request,
        now=now,
        status=request.status,
        lineage=new_lineage(),
        note=Note("created", actor),
        own_holds="confirm",
    )
    booked = seated.appointment
    if seated.has_line:
        note_offer_accepted(business_id=business_id, appointment_id=booked.id, now=now, actor=actor)
        offer_all(seated.freed, business_id=business_id, now=now)
        clock = booked.starts_at.astimezone(read_zone(business_id=business_id)).time()
        note_wish_booked(booked, clock=clock, now=now, actor=actor)
    return booked


def hold_slot(
    *, business_id: int, request: BookingRequest, now: datetime, lasts: timedelta = HOLD_IN_CHAT
) -> Appointment:
    """Keep a slot while a customer decides; their earlier holds end. Refuses as `book_appointment` does."""
    seated = place(
        business_id=business_id,
        request=request,
        now=now,
        status="held",
        lineage=new_lineage(),
        hold_expires_at=now + lasts,
        own_holds="end",
    )
    if seated.has_line:
        offer_all(seated.freed, business_id=business_id, now=now)
    return seated.appointment


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
