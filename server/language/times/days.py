"""Builders of days: what a rule about dates, weekdays and weeks means, in any language.

The documented rules, where people differ:
- A weekday alone, or with "this", is the coming one; today counts, unless the time said has passed.
- "next Friday" is the Friday of the next week, "last Friday" the latest one before today.
- Weeks begin as the grammar says (Monday in English); a weekend is Saturday and Sunday.
- A date without a year is the coming one, today included; one that does not come within a year is impossible.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from server.language.times.dates import (
    FIRST_YEAR,
    LAST_YEAR,
    add_months,
    coming_day_of_month,
    date_of,
    dates_of,
    one_day,
    year_beside,
    year_of,
)
from server.language.times.grammar import Context, Found, Item
from server.language.times.holidays import coming_holiday, date_of_holiday
from server.language.times.readings import IMPOSSIBLE, Clock, Day, Part, Piece
from server.language.times.weekdays import coming_weekday

_MORNING = Part(6 * 60, 12 * 60, "am")
_AFTERNOON = Part(12 * 60, 18 * 60, "pm")
_MOST_OPTIONS = 5


def day_offset(found: Found, context: Context) -> Piece | None:
    """Build "tomorrow", and "tonight" where the lexicon's next item is a part of day."""
    return one_day(context.today + timedelta(days=found.number("DAYWORD")))


def day_offset_part(found: Found, context: Context) -> Piece | None:
    """Build "tomorrow morning" said as one: "demain matin", "morgen frueh"."""
    return replace(one_day(context.today + timedelta(days=found.number("DAYWORD"))), part=found.part())


def this_part(found: Found, context: Context) -> Piece | None:
    """Build "this evening": today's."""
    return replace(one_day(context.today), part=found.part())


def last_part(found: Found, context: Context) -> Piece | None:
    """Build "last night": yesterday's."""
    return replace(one_day(context.today - timedelta(days=1)), part=found.part())


def day_and_month(found: Found, context: Context) -> Piece | None:
    """Build "24 November 2026", "November 24th"; the year is optional."""
    day = (found.values("NUM") + found.values("ORD"))[0]
    return dates_of([(day, found.number("MONTH"))], year_of(found), context)


def date_of_year(found: Found, context: Context) -> Piece | None:
    """Build "5. Januar nächsten Jahres", "le 5 janvier de l'année prochaine", "el 5 de enero de este año"."""
    if "year" not in found.names("UNIT"):
        return None
    day = (found.values("NUM") + found.values("ORD"))[0]
    return dates_of([(day, found.number("MONTH"))], year_beside(found, context), context)


def day_of_month(found: Found, context: Context) -> Piece | None:
    """Build "the 24th": the coming one."""
    number = (found.values("NUM") + found.values("ORD"))[0]
    day = coming_day_of_month(number, context.today)
    return IMPOSSIBLE if day is None else one_day(day)


def late_day_of_month(found: Found, context: Context) -> Piece | None:
    """Build "the tenth" without a cue: up to the fifth it may be one of some options."""
    return day_of_month(found, context) if found.number("ORD") > _MOST_OPTIONS else None


def numeric_date(found: Found, context: Context) -> Piece | None:
    """Build "24/11", "11/24/2026", "24.11.2026": both orders where the language leaves that open."""
    if not found.is_tight():
        return None
    first, second, *rest = found.values("NUM")
    if max(first, second) > 31 or min(first, second) > 12:
        return None  # "50/50": no date in any order
    year = found.number("YEAR") if found.has("YEAR") else (2000 + rest[0] if rest else None)
    orders = {None: [(first, second), (second, first)], True: [(first, second)], False: [(second, first)]}
    day_first = True if found.has("DOT") else context.day_first
    possible = [(day, month) for day, month in orders[day_first] if month <= 12]
    return dates_of(possible or [(second, first), (first, second)], year, context)


def hyphened_date(found: Found, context: Context) -> Piece | None:
    """Build "24-Nov-2026", "24-nov-26"."""
    day, *rest = found.values("NUM")
    year = found.number("YEAR") if found.has("YEAR") else 2000 + rest[0]
    return dates_of([(day, found.number("MONTH"))], year, context) if found.is_tight() else None


def year_first_date(found: Found, context: Context) -> Piece | None:
    """Build "2027/04/02"."""
    if not found.is_tight():
        return None
    month, day = found.values("NUM")
    return dates_of([(day, month)], found.number("YEAR"), context)


def iso_moment(found: Found, context: Context) -> Piece | None:
    """Build "2026-11-24", "2026-11-24T15:00", "2026-11-24T15:00:00+02:00"."""
    text = found.name("ISO").upper()
    if not FIRST_YEAR <= int(text[:4]) <= LAST_YEAR:
        return IMPOSSIBLE
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        return IMPOSSIBLE
    if "T" not in text:
        return one_day(value.date())
    if value.tzinfo is not None:
        return Piece(moment=value, time_grain="minute")
    minute = value.hour * 60 + value.minute
    return Piece(days=(Day(value.date()),), times=(Clock(minute),), time_grain="minute")


def day_of_period(found: Found, context: Context) -> Piece | None:
    """Build "the 3rd of next month", "the 24th of this month"."""
    if "month" not in found.names("UNIT"):
        return None
    number = (found.values("NUM") + found.values("ORD"))[0]
    first = add_months(context.today.replace(day=1), 1 if found.has("NEXT") else 0)
    day = date_of(number, first.month, first.year, context.today)
    if day is not None and day < context.today and not found.has("THIS"):  # "le 2 du mois"
        first = add_months(first, 1)
        day = date_of(number, first.month, first.year, context.today)
    return IMPOSSIBLE if day is None else one_day(day)


def dotted_date(found: Found, context: Context) -> Piece | None:
    """Build "24.11.", "24. 11. 2026", "4.12": the dots touch their numbers; "15.30" is no date."""
    numbers = [item for item in found.items if item.tag in {"NUM", "YEAR"}]
    dots = [item for item in found.items if item.tag == "DOT"]
    if any(number.end != dot.start for number, dot in zip(numbers, dots, strict=False)):
        return None
    if len(dots) == 1 and dots[0].end != numbers[1].start:
        return None
    day, month, *rest = found.values("NUM")
    if not 1 <= day <= 31 or not 1 <= month <= 12 or (rest and dots[-1].end != numbers[-1].start):
        return None
    year = found.number("YEAR") if found.has("YEAR") else (2000 + rest[0] if rest else None)
    return dates_of([(day, month)], year, context)


def named_day(found: Found, context: Context) -> Piece | None:
    """Build a day with a name of its own ("Christmas"); `holidays.py` says how the `HOLIDAY` is written."""
    holiday, year = found.name("HOLIDAY"), year_of(found)
    if year is not None:
        return one_day(date_of_holiday(holiday, year)) if FIRST_YEAR <= year <= LAST_YEAR else IMPOSSIBLE
    return one_day(coming_holiday(holiday, context.today))


def past_holiday(found: Found, context: Context) -> Piece | None:
    """Build "last Christmas": the latest that is over."""
    coming = coming_holiday(found.name("HOLIDAY"), context.today)
    return one_day(date_of_holiday(found.name("HOLIDAY"), coming.year - 1))


def past_date(found: Found, context: Context) -> Piece | None:
    """Build "el pasado 3 de noviembre": the latest one before today."""
    day, month = (found.values("NUM") + found.values("ORD"))[0], found.number("MONTH")
    years = (context.today.year, context.today.year - 1)
    dates = [date_of(day, month, year, context.today) for year in years]
    past = [one for one in dates if one is not None and one < context.today]
    return one_day(past[0]) if past else None


def half_of_day(found: Found, context: Context) -> Piece | None:
    """Build "Monday AM", "tomorrow pm"."""
    day = coming_weekday(found, context) if found.has("WEEKDAY") else day_offset(found, context)
    return replace(day, part=_MORNING if found.name("MERIDIEM") == "am" else _AFTERNOON) if day else None


def no_one_day(found: Found, context: Context) -> Piece | None:
    """Build "any Monday in December", "every other Monday": words that name no day, so that no part does."""
    return Piece()


def spoken_date(found: Found, context: Context) -> Piece | None:
    """Build "am fünften zwölften": day and month as ordinals."""
    day, month = found.values("ORD")
    spoken = (Item("NUM", day, "", 0, 0), Item("MONTH", month, "", 0, 0))
    years = tuple(item for item in found.items if item.tag == "YEAR")
    return day_and_month(Found((*spoken, *years)), context) if month <= 12 else None
