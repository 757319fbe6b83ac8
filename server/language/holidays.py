"""Days with a name of their own: the date of a holiday in a year. Pure.

A holiday is written "12-25" (the same date every year), "11/3/4" (November, its fourth weekday 3, a Thursday;
-1 is the last) or "easter+1" (days from the Western Easter Sunday).
"""

import calendar
from datetime import date, timedelta

from dateutil.easter import easter


def date_of_holiday(holiday: str, year: int) -> date:
    """Return the holiday's date in the year."""
    if holiday.startswith("easter"):
        return easter(year) + timedelta(days=int(holiday.removeprefix("easter") or 0))
    if "/" in holiday:
        month, weekday, place = map(int, holiday.split("/"))
        days = [week[weekday] for week in calendar.monthcalendar(year, month) if week[weekday]]
        return date(year, month, days[place if place < 0 else place - 1])
    month, day = map(int, holiday.split("-"))
    return date(year, month, day)


def coming_holiday(holiday: str, today: date) -> date:
    """Return the first date of the holiday that is not past."""
    found = date_of_holiday(holiday, today.year)
    return found if found >= today else date_of_holiday(holiday, today.year + 1)
