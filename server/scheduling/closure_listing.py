"""Reads of closures page by page, in the order in which they were made."""

from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.dialects.postgresql import Range

from server.calendars.models import OpeningOverride
from server.core.db import session
from server.core.paging import Page, cut_page
from server.core.zones import to_instant
from server.scheduling.closure_kinds import Kind
from server.scheduling.models import CalendarBlock, VacationPeriod

_A_DAY = timedelta(days=1)


def read_closures(
    kind: Kind,
    *,
    business_id: int,
    after_id: int,
    limit: int,
    zone: tzinfo,
    calendar_id: int | None = None,
    first_day: date | None = None,
    last_day: date | None = None,
) -> Page[Any]:
    """Return the closures of this kind after `after_id`, `limit` at most, that touch the days asked for."""
    model = kind.model
    wanted = [model.business_id == business_id, model.id > after_id]
    if calendar_id is not None:
        wanted.append(model.calendar_id == calendar_id)
    if first_day is not None or last_day is not None:
        wanted.append(_touches(model, first_day, last_day, zone))
    rows = session().scalars(select(model).where(*wanted).order_by(model.id).limit(limit + 1)).all()
    return cut_page(rows, limit=limit, key=lambda row: [row.id])


def _touches(model: Any, first: date | None, last: date | None, zone: tzinfo) -> ColumnElement[bool]:
    if model is CalendarBlock:
        # Two conditions: days asked for in the wrong order are no range, and nothing lies in both.
        after = Range(None if first is None else _midnight(first, zone), None)
        before = Range(None, None if last is None else _midnight(last + _A_DAY, zone))
        return and_(CalendarBlock.during.overlaps(after), CalendarBlock.during.overlaps(before))
    if model is OpeningOverride:
        return OpeningOverride.on_date.between(first or date.min, last or date.max)
    return _touches_vacation(first or date.min, last or date.max)


def _touches_vacation(first: date, last: date) -> ColumnElement[bool]:
    """Older rows say how many days a vacation has; without an end and without days it is open."""
    by_days = VacationPeriod.start_date + (VacationPeriod.duration_days - 1)
    end = func.coalesce(VacationPeriod.end_date, by_days)
    return and_(VacationPeriod.start_date <= last, or_(end.is_(None), end >= first))


def _midnight(day: date, zone: tzinfo) -> datetime:
    return to_instant(datetime.combine(day, datetime.min.time()), zone)
