"""The coming days whose hours are not the week's: exceptional hours and vacations, for telling them."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import or_, select

from server.calendars.hours import DayRanges, days_between, parse_ranges
from server.calendars.models import OpeningOverride
from server.core.db import session
from server.scheduling.models import VacationPeriod


def list_special_days(
    *, business_id: int, calendar_ids: Sequence[int], first: date, last: date
) -> dict[int, dict[date, DayRanges]]:
    """Return the hours of each calendar's special days from `first` to `last`; no ranges mean closed.

    A calendar's own hours win over the business's, and a vacation over both.
    """
    found: dict[int, dict[date, DayRanges]] = {calendar_id: {} for calendar_id in calendar_ids}
    for override in _overrides(business_id, first, last):
        for calendar_id in _whose(override.calendar_id, found):
            found[calendar_id][override.on_date] = parse_ranges(override.ranges)
    for vacation in _vacations(business_id, first, last):
        end = min(vacation.end_date or last, last)
        for calendar_id in _whose(vacation.calendar_id, found):
            found[calendar_id] |= dict.fromkeys(days_between(max(vacation.start_date, first), end), ())
    return found


def _whose(calendar_id: int | None, known: dict[int, dict[date, DayRanges]]) -> Sequence[int]:
    return list(known) if calendar_id is None else [calendar_id] if calendar_id in known else []


def _overrides(business_id: int, first: date, last: date) -> Sequence[OpeningOverride]:
    wanted = OpeningOverride.business_id == business_id, OpeningOverride.on_date.between(first, last)
    # The business's own first: those of a calendar are put over them.
    ordered = select(OpeningOverride).where(*wanted).order_by(OpeningOverride.calendar_id.nulls_first())
    return session().scalars(ordered).all()


def _vacations(business_id: int, first: date, last: date) -> Sequence[VacationPeriod]:
    still_on = or_(VacationPeriod.end_date.is_(None), VacationPeriod.end_date >= first)
    wanted = VacationPeriod.business_id == business_id, VacationPeriod.start_date <= last, still_on
    return session().scalars(select(VacationPeriod).where(*wanted)).all()
