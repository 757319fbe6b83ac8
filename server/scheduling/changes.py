"""Cancelling and moving an appointment. As in `booking`, a refusal must end the caller's transaction."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import select, update

from server.businesses.queries import get_business_settings
from server.calendars.models import BusinessCalendar
from server.core.db import session
from server.core.errors import Conflict
from server.scheduling.effects import note_cancelled, note_moved
from server.scheduling.models import LIVE, Appointment
from server.scheduling.placing import BookingRequest, Lineage, place, rules_for
from server.scheduling.queries import find_by_key, get_appointment
from server.scheduling.worlds import CalendarRules

_MOVABLE = ("pending", "confirmed")
_MINUTE = timedelta(minutes=1)


class TooLateToChange(Conflict):
    """It is too late to move or cancel this appointment here; please call."""

    code = "too_late_to_change"


class NotChangeable(Conflict):
    """This appointment can no longer be changed."""

    code = "not_changeable"


def cancel_appointment(
    *,
    business_id: int,
    appointment_id: int,
    now: datetime,
    by_customer: bool = True,
    actor: str = "customer",
) -> Appointment:
    """Cancel and free the seat; cancelling twice changes nothing.

    A customer is held to the business's notice (`TooLateToChange`), the staff is not. Raise `NotChangeable`
    for what is over, `UnknownAppointment` for a stranger's.
    """
    appointment = get_appointment(business_id=business_id, appointment_id=appointment_id)
    if appointment.status == "cancelled":
        return appointment
    _check_changeable(appointment, now=now, by_customer=by_customer)
    if not _set_cancelled(appointment, now=now, by="customer" if by_customer else "staff"):
        return get_appointment(business_id=business_id, appointment_id=appointment_id)
    cancelled = get_appointment(business_id=business_id, appointment_id=appointment_id)
    note_cancelled(cancelled, actor=actor, now=now)
    return cancelled


def reschedule_appointment(
    *,
    business_id: int,
    appointment_id: int,
    starts_at: datetime,
    now: datetime,
    calendar_id: int | None = None,
    by_customer: bool = True,
    actor: str = "customer",
    idempotency_key: str | None = None,
    turn_id: int | None = None,
) -> Appointment:
    """Move an appointment, keeping its length, its `uid` and its link: a new row with a higher `sequence`.

    Refuses as booking does, and then the old time stays (the caller's transaction is rolled back).
    Raise also `TooLateToChange` and `NotChangeable`.
    """
    old = get_appointment(business_id=business_id, appointment_id=appointment_id)
    known = find_by_key(business_id=business_id, idempotency_key=idempotency_key)
    if known is not None:
        return known
    if old.status not in _MOVABLE:
        raise NotChangeable
    _check_changeable(old, now=now, by_customer=by_customer)
    request = _moved_request(old, starts_at=starts_at, calendar_id=calendar_id)
    request = replace(request, idempotency_key=idempotency_key, turn_id=turn_id)
    rules = rules_for(business_id=business_id, request=request, now=now)
    rules = replace(rules, duration=(old.ends_at - old.starts_at) // _MINUTE)
    in_own_way = _is_in_own_way(old, request=request, rules=rules)
    if in_own_way:
        _free_for_move(old, now=now)
    new, is_new = place(
        business_id=business_id,
        request=request,
        rules=rules,
        now=now,
        status=old.status,
        lineage=Lineage(old.uid, old.public_token, old.sequence + 1, old.id),
    )
    if not is_new:
        return new
    if not in_own_way and not _set_cancelled(old, now=now, by="move"):
        raise NotChangeable  # somebody else moved or cancelled it in this moment
    note_moved(new, old=old, actor=actor, now=now)
    return new


def _check_changeable(appointment: Appointment, *, now: datetime, by_customer: bool) -> None:
    if appointment.status not in LIVE:
        raise NotChangeable
    if not by_customer:
        return
    if appointment.starts_at <= now:
        raise NotChangeable("This appointment has already begun.")
    notice = get_business_settings(business_id=appointment.business_id).cancel_notice_min
    if appointment.starts_at - timedelta(minutes=notice) < now and appointment.status != "held":
        raise TooLateToChange(notice_minutes=notice)


def _set_cancelled(appointment: Appointment, *, now: datetime, by: str) -> bool:
    """Cancel the row if it is still live; tell whether it was."""
    changed = session().scalar(
        update(Appointment)
        .where(
            Appointment.business_id == appointment.business_id,
            Appointment.id == appointment.id,
            Appointment.status.in_(LIVE),
        )
        .values(status="cancelled", cancelled_at=now, cancelled_by=by)
        .returning(Appointment.id),
        execution_options={"synchronize_session": False},
    )
    return changed is not None


def _moved_request(old: Appointment, *, starts_at: datetime, calendar_id: int | None) -> BookingRequest:
    """Wish for the same appointment at another time. Without a service its length is its own."""
    own_length = (old.ends_at - old.starts_at) // _MINUTE
    return BookingRequest(
        starts_at=starts_at,
        calendar_id=calendar_id or old.calendar_id,
        duration_minutes=None if old.service_id else own_length,
        service_id=old.service_id,
        customer_id=old.customer_id,
        customer_name=old.customer_name,
        customer_phone=old.customer_phone,
        notes=old.notes,
        source_channel=old.source_channel,
        kind=old.kind,
    )


def _is_in_own_way(old: Appointment, *, request: BookingRequest, rules: CalendarRules) -> bool:
    """Tell whether the old time must be given up first: it overlaps the new one, or fills the day or week."""
    if old.calendar_id != rules.calendar_id:
        return False
    if rules.max_per_day or rules.max_per_week:
        return True
    around = timedelta(minutes=rules.before + rules.after + rules.duration)
    return old.starts_at < request.starts_at + 2 * around and request.starts_at < old.ends_at + 2 * around


def _free_for_move(old: Appointment, *, now: datetime) -> None:
    """Give up the old time, with the calendar's row locked: of two such moves one waits for the other."""
    session().execute(
        select(BusinessCalendar.id)
        .where(BusinessCalendar.business_id == old.business_id, BusinessCalendar.id == old.calendar_id)
        .with_for_update(key_share=True)  # bookings, which only refer to the calendar, go on
    )
    if not _set_cancelled(old, now=now, by="move"):
        raise NotChangeable
