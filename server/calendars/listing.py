"""Reads of calendars and services page by page, in the order in which they were made."""

from sqlalchemy import select

from server.calendars.models import BusinessCalendar, Service
from server.core.db import session
from server.core.paging import Page, cut_page


def read_calendars(
    *, business_id: int, after_id: int, limit: int, is_active: bool | None = None
) -> Page[BusinessCalendar]:
    """Return the calendars after `after_id`, `limit` at most."""
    wanted = select(BusinessCalendar).where(
        BusinessCalendar.business_id == business_id, BusinessCalendar.id > after_id
    )
    if is_active is not None:
        wanted = wanted.where(BusinessCalendar.is_active.is_(is_active))
    rows = session().scalars(wanted.order_by(BusinessCalendar.id).limit(limit + 1)).all()
    return cut_page(rows, limit=limit, key=lambda calendar: [calendar.id])


def read_services(
    *, business_id: int, after_id: int, limit: int, is_active: bool | None = None
) -> Page[Service]:
    """Return the services after `after_id`, `limit` at most."""
    wanted = select(Service).where(Service.business_id == business_id, Service.id > after_id)
    if is_active is not None:
        wanted = wanted.where(Service.is_active.is_(is_active))
    rows = session().scalars(wanted.order_by(Service.id).limit(limit + 1)).all()
    return cut_page(rows, limit=limit, key=lambda service: [service.id])
