"""Arithmetic of dates, and the pieces that are made of them: what the builders have in common. Pure."""

import calendar
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from server.language.times.grammar import Context, Found
from server.language.times.readings import IMPOSSIBLE, Day, Days, Piece

FIRST_YEAR = 1900
LAST_YEAR = 2199  # later years are slips of the finger, and arithmetic on them overflows
_MOST_AMOUNT = 400
DAYS_IN_WEEKS = {7: 1, 8: 1, 14: 2, 15: 2, 21: 3}
UNIT_DAYS = {"day": 1, "week": 7, "fortnight": 14}


def one_day(day: date) -> Piece:
    """Make the piece of one date."""
    return Piece(days=(Day(day),))


def weekday_piece(day: date, weekday: int, *, rolls: bool = False) -> Piece:
    """Make the piece of a date that was named by its weekday; `rolls` as in `Day`."""
    return Piece(days=(Day(day, rolls=rolls),), weekday=weekday)


def month_piece(first: date) -> Piece:
    """Make the piece of a whole month that begins on `first`."""
    return Piece(days=(Days(first, add_months(first, 1)),), grain="month")


def coming(weekday: int, today: date) -> date:
    """Return the first date of the weekday from today on."""
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def nearest_weekday(day: date, weekday: int, today: date) -> date:
    """Return the date of that weekday nearest to the day, but none that is past."""
    ahead = coming(weekday, day)
    behind = ahead - timedelta(days=7)
    return behind if day - behind < ahead - day and behind >= today else ahead


def weekday_in(first: date, weekday: int, place: int) -> date | None:
    """Return the weekday's nth date in the month that begins on `first`; -1 is the last one."""
    length = calendar.monthrange(first.year, first.month)[1]
    days = [first + timedelta(days=n) for n in range(length)]
    named = [day for day in days if day.weekday() == weekday]
    if place < 0:
        return named[place] if -place <= len(named) else None
    return named[place - 1] if 1 <= place <= len(named) else None


def week_start(context: Context, weeks: int) -> date:
    """Return the first day of the week that lies so many weeks ahead, as the language begins its weeks."""
    days_in = (context.today.weekday() - context.week_start) % 7
    return context.today - timedelta(days=days_in) + timedelta(weeks=weeks)


def amount_of(found: Found) -> int | None:
    """Return the number said, one for "a week"; None when it is absurd."""
    amount = found.number("NUM") if found.has("NUM") else 1
    return amount if amount <= _MOST_AMOUNT else None


def year_of(found: Found) -> int | None:
    """Return the year said, if any."""
    return found.number("YEAR") if found.has("YEAR") else None


def year_beside(found: Found, context: Context) -> int:
    """Return the year that is said by its place: this one, the `NEXT` or `COMING`, the `LAST`."""
    return context.today.year + (found.has("NEXT") or found.has("COMING")) - found.has("LAST")


def dates_of(orders: Iterable[tuple[int, int]], year: int | None, context: Context) -> Piece:
    """Make the piece of the dates that exist of (day, month) readings; impossible where none does."""
    days = {date_of(day, month, year, context.today) for day, month in orders if month <= 12}
    known = sorted(day for day in days if day is not None)
    return Piece(days=tuple(Day(day) for day in known)) if known else IMPOSSIBLE


def date_of(day: int, month: int, year: int | None, today: date) -> date | None:
    """Return the date, without a year the coming one; None when there is none."""
    years = [year] if year is not None else [today.year, today.year + 1]
    for candidate in years:
        if not 1 <= month <= 12 or not FIRST_YEAR <= candidate <= LAST_YEAR:
            continue
        if not 1 <= day <= calendar.monthrange(candidate, month)[1]:
            continue
        if year is not None or date(candidate, month, day) >= today:
            return date(candidate, month, day)
    return None


def coming_day_of_month(number: int, today: date) -> date | None:
    """Return the coming date with this day of the month; None when there is none."""
    if not 1 <= number <= 31:
        return None
    for months in range(3):  # of three months in a row at least one has 31 days
        first = add_months(today.replace(day=1), months)
        day = date_of(number, first.month, first.year, today)
        if day is not None and day >= today:
            return day
    return None


def add_time(moment: datetime, delta: timedelta) -> datetime:
    """Add real time: on a day with a clock change the wall clock jumps too."""
    zone = moment.tzinfo
    return (moment.astimezone(UTC) + delta).astimezone(zone)


def add_months(day: date, months: int) -> date:
    """Add months; where the month is shorter its last day is meant."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
