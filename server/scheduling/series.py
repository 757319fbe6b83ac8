"""Recurring bookings: all their appointments or none. As in `booking`, a refusal must end the transaction."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import Any, Literal

from sqlalchemy import select

from server.core.db import session
from server.core.errors import Conflict, FrontdeskError, NotFound
from server.scheduling.changes import cancel_appointment, lock_calendar
from server.scheduling.effects import Note
from server.scheduling.holds import end_own_holds, offer_all
from server.scheduling.models import Appointment
from server.scheduling.placing import (
    BookingRequest,
    Seated,
    new_lineage,
    open_view,
    place,
)
from server.scheduling.queries import find_by_key, get_appointment
from server.scheduling.recurrences import Recurrence, occurrences
from server.scheduling.waitlist_matching import Freed

Scope = Literal["this", "following", "series"]


class SeriesRefused(Conflict):
    """Not every time of this recurring booking can be had, so none was booked."""

    code = "series_refused"


def book_series(
    *,
    business_id: int,
    request: BookingRequest,
    recurrence: Recurrence,
    zone: tzinfo,
    now: datetime,
    actor: str = "customer",
) -> list[Appointment]:
    """Book every occurrence or none, once per idempotency key; return them, the first one first.

    Raise `SeriesRefused`, which says which occurrences cannot be and why, `BadRecurrence`, or what is wrong
    with the wish whenever it took place.
    """
    known = find_by_key(business_id=business_id, idempotency_key=request.idempotency_key)
    if known is not None:
        return list_series(known)
    starts = occurrences(request.starts_at, recurrence, zone)
    view = open_view(business_id=business_id, request=request, now=now)
    # Two series that take the same times in another order would wait for each other.
    lock_calendar(business_id=business_id, calendar_id=view.rules.calendar_id)
    freed: tuple[Freed, ...] = ()
    if request.customer_id is not None:
        freed = end_own_holds(business_id=business_id, customer_id=request.customer_id)
    placing = _Placing(business_id, request, str(uuid.uuid4()), Note("created", actor), now)
    booked, refused = [], []
    for starts_at in starts:
        try:
            seated = placing.place(starts_at)
        except NotFound:  # of the customer: no other time would change that
            raise
        except FrontdeskError as refusal:
            refused.append((starts_at, refusal))
            continue
        if not seated.is_new:
            return list_series(seated.appointment)
        booked.append(seated.appointment)
    if refused:
        raise _refuse(refused, zone)
    offer_all(freed, business_id=business_id, now=now)  # only now: the series may have wanted these times
    return booked


@dataclass(frozen=True)
class _Placing:
    """What all occurrences of one series have in common."""

    business_id: int
    request: BookingRequest
    series_id: str
    note: Note
    now: datetime

    def place(self, starts_at: datetime) -> Seated:
        """Place one occurrence; the first has the key."""
        is_first = starts_at == self.request.starts_at
        key = self.request.idempotency_key if is_first else None
        return place(
            business_id=self.business_id,
            request=replace(self.request, starts_at=starts_at, idempotency_key=key),
            now=self.now,
            status=self.request.status,
            lineage=new_lineage(series_id=self.series_id),
            note=self.note,
        )


def cancel_series(
    *,
    business_id: int,
    appointment_id: int,
    scope: Scope,
    now: datetime,
    by_customer: bool = True,
    actor: str = "customer",
) -> list[Appointment]:
    """Cancel an appointment and the others of its series that are still to come, or those after it.

    Return what was cancelled, the named one first. Refuses as `cancel_appointment` does, and then all stay.
    """
    named = get_appointment(business_id=business_id, appointment_id=appointment_id)
    also = [] if scope == "this" else _still_to_come(named, scope=scope, now=now)
    return [
        cancel_appointment(
            business_id=business_id, appointment_id=one, now=now, by_customer=by_customer, actor=actor
        )
        for one in (appointment_id, *also)
    ]


def list_series(appointment: Appointment) -> list[Appointment]:
    """Return the appointments of a recurring booking that nobody has moved, by start; a single one alone."""
    if appointment.series_id is None:
        return [appointment]
    wanted = _of_series(appointment).where(Appointment.rescheduled_from_id.is_(None))
    return list(session().scalars(wanted.order_by(Appointment.starts_at, Appointment.id)))


def _still_to_come(named: Appointment, *, scope: Scope, now: datetime) -> Sequence[int]:
    if named.series_id is None:
        return []
    wanted = _of_series(named).where(
        Appointment.id != named.id,
        Appointment.status.in_(("pending", "confirmed")),
        Appointment.starts_at > (max(now, named.starts_at) if scope == "following" else now),
    )
    return session().scalars(wanted.with_only_columns(Appointment.id).order_by(Appointment.starts_at)).all()


def _of_series(appointment: Appointment) -> Any:
    return select(Appointment).where(
        Appointment.business_id == appointment.business_id, Appointment.series_id == appointment.series_id
    )


def _refuse(refused: Sequence[tuple[datetime, FrontdeskError]], zone: tzinfo) -> SeriesRefused:
    failing = [
        {"starts_at": starts_at.astimezone(zone).isoformat(), "code": why.code, "detail": why.detail}
        for starts_at, why in refused
    ]
    alternatives = refused[0][1].members.get("alternatives", [])
    return SeriesRefused(
        f"{len(failing)} of the times cannot be had, so none was booked.",
        occurrences=failing,
        alternatives=alternatives,
    )
