"""Reads of calendars and services."""

from sqlalchemy import select

from server.calendars.models import BusinessCalendar, CalendarService, Service
from server.core.db import session
from server.core.errors import NotFound


class UnknownCalendar(NotFound):
    """There is no such calendar."""

    code = "unknown_calendar"


class UnknownService(NotFound):
    """There is no such service."""

    code = "unknown_service"


def list_calendars(*, business_id: int, active_only: bool = True) -> list[BusinessCalendar]:
    """Return the calendars, those of the highest priority first."""
    wanted = select(BusinessCalendar).where(BusinessCalendar.business_id == business_id)
    if active_only:
        wanted = wanted.where(BusinessCalendar.is_active)
    return list(session().scalars(wanted.order_by(BusinessCalendar.priority.desc(), BusinessCalendar.id)))


def get_calendar(*, business_id: int, calendar_id: int) -> BusinessCalendar:
    """Return a calendar, active or not; raise `UnknownCalendar`, for a stranger's id too."""
    found = session().scalar(
        select(BusinessCalendar).where(
            BusinessCalendar.business_id == business_id, BusinessCalendar.id == calendar_id
        )
    )
    if found is None:
        raise UnknownCalendar
    return found


def keep_calendar(*, business_id: int, calendar_id: int) -> None:
    """Let nobody delete a calendar until the transaction ends; raise `UnknownCalendar`."""
    found = session().scalar(
        select(BusinessCalendar.id)
        .where(BusinessCalendar.business_id == business_id, BusinessCalendar.id == calendar_id)
        .with_for_update(read=True, key_share=True)
    )
    if found is None:
        raise UnknownCalendar


def stop_bookings(*, business_id: int, calendar_id: int | None) -> None:
    """Let nothing be booked on a calendar (None: on any) until the transaction ends; raise `UnknownCalendar`.

    Waits for bookings that are on their way, so that what is read afterwards is all there is.
    """
    wanted = select(BusinessCalendar.id).where(BusinessCalendar.business_id == business_id)
    if calendar_id is not None:
        wanted = wanted.where(BusinessCalendar.id == calendar_id)
    found = session().scalars(wanted.order_by(BusinessCalendar.id).with_for_update()).all()
    if calendar_id is not None and not found:
        raise UnknownCalendar


def list_services(*, business_id: int, active_only: bool = True) -> list[Service]:
    """Return the services in the order in which the business shows them."""
    wanted = select(Service).where(Service.business_id == business_id)
    if active_only:
        wanted = wanted.where(Service.is_active)
    return list(session().scalars(wanted.order_by(Service.position, Service.id)))


def get_service(*, business_id: int, service_id: int) -> Service:
    """Return a service, active or not; raise `UnknownService`, for a stranger's id too."""
    found = session().scalar(
        select(Service).where(Service.business_id == business_id, Service.id == service_id)
    )
    if found is None:
        raise UnknownService
    return found


def list_services_by_calendar(*, business_id: int) -> dict[int, list[Service]]:
    """Return the active services of each calendar that offers any."""
    rows = session().execute(
        select(CalendarService.calendar_id, Service)
        .join(
            Service,
            (Service.id == CalendarService.service_id) & (Service.business_id == CalendarService.business_id),
        )
        .where(CalendarService.business_id == business_id, Service.is_active)
        .order_by(Service.position, Service.id)
    )
    offered: dict[int, list[Service]] = {}
    for calendar_id, service in rows:
        offered.setdefault(calendar_id, []).append(service)
    return offered
