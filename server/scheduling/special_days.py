"""The coming days whose hours are not the week's: exceptional ones, holidays and vacations, to be told."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from server.calendars.hours import DayRanges, OpeningHours, days_between
from server.core.db import session
from server.scheduling.closure_kinds import last_day_of
from server.scheduling.grids import close_on_holidays
from server.scheduling.models import VacationPeriod
from server.scheduling.worlds import load_business_rules


def list_special_days(
    *, business_id: int, calendar_ids: Sequence[int], first: date, last: date
) -> dict[int, dict[date, DayRanges]]:
    """Return the hours of each calendar's special days from `first` to `last`; no ranges mean closed.

    A calendar's own hours win over the business's, these over public holidays, and a vacation over all.
    """
    found: dict[int, dict[date, DayRanges]] = {calendar_id: {} for calendar_id in calendar_ids}
    rules = load_business_rules(business_id=business_id)
    for calendar in rules.all_calendars() if rules else ():
        if rules and calendar.calendar_id in found:
            hours = close_on_holidays(calendar.hours, country=rules.holiday_country, first=first, last=last)
            found[calendar.calendar_id] |= _between(hours, first, last)
    for vacation in _vacations(business_id, last):
        end = min(last_day_of(vacation) or last, last)
        for calendar_id in _whose(vacation.calendar_id, found):
            found[calendar_id] |= dict.fromkeys(days_between(max(vacation.start_date, first), end), ())
    return found


def _between(hours: OpeningHours, first: date, last: date) -> dict[date, DayRanges]:
    return {day: ranges for day, ranges in hours.overrides if first <= day <= last}


def _whose(calendar_id: int | None, known: dict[int, dict[date, DayRanges]]) -> Sequence[int]:
    return list(known) if calendar_id is None else [calendar_id] if calendar_id in known else []


def _vacations(business_id: int, last: date) -> Sequence[VacationPeriod]:
    wanted = VacationPeriod.business_id == business_id, VacationPeriod.start_date <= last
    return session().scalars(select(VacationPeriod).where(*wanted)).all()
