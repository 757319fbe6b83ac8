"""What customers do with their link: see free times, move, cancel. The business's policy binds them."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta, tzinfo

from server.calendars.hours import day_span
from server.calendars.queries import UnknownCalendar, UnknownService, get_calendar
from server.core.intervals import instant_of
from server.scheduling.booking import cancel_appointment, reschedule_appointment
from server.scheduling.links import get_linked_appointment
from server.scheduling.models import Appointment
from server.scheduling.refusals import ServiceNotOffered
from server.scheduling.slots import LONGEST_WINDOW, Slot, find_slots

DAYS_SHOWN = 14
_MINUTE = timedelta(minutes=1)


def list_free_times(
    appointment: Appointment, *, first: date | None, zone: tzinfo, now: datetime
) -> dict[date, list[Slot]]:
    """Return two weeks of times to which an appointment could move, by local day; from `first`, or today.

    Without a `first` they begin with the first day on which there is anything.
    """
    begins = now if first is None else max(now, _midnight(first, zone))
    found = _search(appointment, begins, _two_weeks_on(begins, zone), now=now)
    if not found and first is None:
        next_free = _search(appointment, now, now + LONGEST_WINDOW, now=now, limit=1)
        if next_free:
            begins = next_free[0].starts_at
            found = _search(appointment, begins, _two_weeks_on(begins, zone), now=now)
    days: dict[date, list[Slot]] = {}
    for slot in found:
        days.setdefault(slot.starts_at.astimezone(zone).date(), []).append(slot)
    return days


def move_linked(
    *,
    business_id: int,
    token: str,
    sequence: int,
    starts_at: datetime,
    calendar_id: int | None,
    now: datetime,
) -> Appointment:
    """Move the appointment of a link and return its newest state.

    `sequence` is what the customer saw: if it has changed since, nothing is done, so the same form twice
    moves once. Refuses as `reschedule_appointment` does for a customer.
    """
    appointment = get_linked_appointment(business_id=business_id, token=token)
    if appointment.sequence != sequence:
        return appointment
    # Without a service nothing says which other calendar would do.
    chosen = calendar_id if appointment.service_id else None
    return reschedule_appointment(
        business_id=business_id,
        appointment_id=appointment.id,
        starts_at=starts_at,
        calendar_id=chosen,
        now=now,
        by_customer=True,
        idempotency_key=f"link:{appointment.uid}:{sequence}:{starts_at.isoformat()}:{chosen or ''}",
    )


def cancel_linked(*, business_id: int, token: str, sequence: int, now: datetime) -> Appointment:
    """Cancel the appointment of a link, unless it has changed since the customer saw it; return its state."""
    appointment = get_linked_appointment(business_id=business_id, token=token)
    if appointment.sequence != sequence:
        return appointment
    return cancel_appointment(
        business_id=business_id, appointment_id=appointment.id, now=now, by_customer=True
    )


def _search(
    appointment: Appointment, begins: datetime, ends: datetime, *, now: datetime, limit: int | None = None
) -> list[Slot]:
    """Look on the appointment's own calendar; on others of its service only if that takes none any more."""
    own_length = (appointment.ends_at - appointment.starts_at) // _MINUTE
    for calendar_ids in _calendars_to_ask(appointment):
        try:
            return find_slots(
                business_id=appointment.business_id,
                calendar_ids=calendar_ids,
                window_from=begins,
                window_to=ends,
                duration_minutes=None if appointment.service_id else own_length,
                service_id=appointment.service_id,
                customer_id=appointment.customer_id,
                limit=limit,
                now=now,
            )
        except (UnknownCalendar, UnknownService, ServiceNotOffered):  # it offers something else by now
            continue
    return []


def _calendars_to_ask(appointment: Appointment) -> Iterator[list[int] | None]:
    """Yield one calendar, or None for all of them."""
    if appointment.calendar_id is not None:
        calendar = get_calendar(business_id=appointment.business_id, calendar_id=appointment.calendar_id)
        if calendar.is_active:
            yield [calendar.id]
    if appointment.service_id is not None:
        yield None


def _two_weeks_on(moment: datetime, zone: tzinfo) -> datetime:
    """Return the midnight that ends two weeks, so that the last day is whole."""
    return _midnight(moment.astimezone(zone).date() + DAYS_SHOWN * timedelta(days=1), zone)


def _midnight(day: date, zone: tzinfo) -> datetime:
    return instant_of(day_span(day, zone).start)
