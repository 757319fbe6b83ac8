"""Days with a name of their own: the date of a holiday in a year. Pure.

A holiday is written "12-25" (the same date every year), "11/3/4" (November, its fourth weekday 3, a Thursday;
-1 is the last), "easter+1" (days from the Western Easter Sunday), "advent+7" (from the first Sunday of
Advent), "hebrew 7-1", "islamic 10-1" (month and day of that calendar) or "independence" (Israel's).
"""

import calendar
from datetime import date, timedelta

from dateutil.easter import easter

from server.language.times.lunar import hebrew_date, independence_day, islamic_date

_HEBREW, _ISLAMIC = 3760, 622  # years between the calendars' first years and ours


def date_of_holiday(holiday: str, year: int) -> date:
    """Return the holiday's date in the year."""
    if holiday.startswith("easter"):
        return easter(year) + timedelta(days=int(holiday.removeprefix("easter") or 0))
    if holiday.startswith("advent"):
        earliest = date(year, 11, 27)
        sunday = earliest + timedelta(days=6 - earliest.weekday())
        return sunday + timedelta(days=int(holiday.removeprefix("advent") or 0))
    if holiday == "independence":
        return independence_day(year + _HEBREW)
    if " " in holiday:
        return _lunar_dates(holiday, year)[0]
    if "/" in holiday:
        month, weekday, place = map(int, holiday.split("/"))
        days = [week[weekday] for week in calendar.monthcalendar(year, month) if week[weekday]]
        return date(year, month, days[place if place < 0 else place - 1])
    month, day = map(int, holiday.split("-"))
    return date(year, month, day)


def _lunar_dates(holiday: str, year: int) -> list[date]:
    """Return the dates in the year of a day of the Hebrew or the Islamic calendar: one, or rarely two."""
    calendar_name, _, day_said = holiday.partition(" ")
    month, day = map(int, day_said.split("-"))
    if calendar_name == "hebrew":
        found = [hebrew_date(year + _HEBREW + more, month, day) for more in (0, 1)]
    else:
        first = (year - _ISLAMIC) * 33 // 32 - 1
        found = [islamic_date(first + more, month, day) for more in range(4)]
    return [one for one in found if one.year == year]


def coming_holiday(holiday: str, today: date) -> date:
    """Return the first date of the holiday that is not past."""
    found = _lunar_dates(holiday, today.year) if " " in holiday else [date_of_holiday(holiday, today.year)]
    coming = (one for one in found if one >= today)
    return next(coming, None) or date_of_holiday(holiday, today.year + 1)
