"""What is closed already in a time, for the whole business or for some of its calendars."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import func, or_, select
from sqlalchemy.dialects.postgresql import Range

from server.core.db import session
from server.scheduling.models import CalendarBlock, VacationPeriod


def list_vacations(
    *, business_id: int, first: date, last: date | None, calendar_ids: Sequence[int]
) -> list[VacationPeriod]:
    """Return the vacations of the business, and of these calendars, that touch the days."""
    table = VacationPeriod
    end = func.least(table.end_date, table.start_date + (table.duration_days - 1))
    wanted = select(table).where(
        table.business_id == business_id,
        or_(table.calendar_id.is_(None), table.calendar_id.in_(calendar_ids)),
        or_(end.is_(None), end >= first),
    )
    if last is not None:
        wanted = wanted.where(table.start_date <= last)
    return list(session().scalars(wanted.order_by(table.start_date, table.id)))


def find_blocks(
    *, business_id: int, starts_at: datetime, ends_at: datetime | None, calendar_ids: Sequence[int]
) -> list[CalendarBlock]:
    """Return the blocks of the business, and of these calendars, that touch the time."""
    table = CalendarBlock
    wanted = select(table).where(
        table.business_id == business_id,
        or_(table.calendar_id.is_(None), table.calendar_id.in_(calendar_ids)),
        table.during.overlaps(Range(starts_at, ends_at)),
    )
    return list(session().scalars(wanted.order_by(table.during, table.id)))
