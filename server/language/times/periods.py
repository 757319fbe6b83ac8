"""Builders of weeks, weekends, months and years, their edges and parts, in any language."""

from datetime import date, timedelta

from server.language.times.dates import (
    LAST_YEAR,
    add_months,
    coming_day_of_month,
    date_of,
    month_piece,
    week_start,
    year_beside,
    year_of,
)
from server.language.times.days import day_and_month, day_of_month, dotted_date, named_day, numeric_date
from server.language.times.grammar import Builder, Context, Found
from server.language.times.readings import IMPOSSIBLE, Day, Days, Piece

_WEEK = timedelta(weeks=1)
_MOST_YEARS = 10


def days_of_month(found: Found, context: Context) -> Piece | None:
    """Build "24-26 November"."""
    first, last = found.values("NUM") or found.values("ORD")
    month = found.number("MONTH")
    from_day = date_of(first, month, year_of(found), context.today)
    to_day = date_of(last, month, from_day.year if from_day else None, context.today)
    if from_day is None or to_day is None or to_day < from_day:
        return IMPOSSIBLE
    return Piece(days=(Days(from_day, to_day + timedelta(days=1)),))


def period(offset: int) -> Builder:
    """Build "this week" (0), "next month" (1), "last week" (-1): the whole of it."""

    def build(found: Found, context: Context) -> Piece | None:
        if found.name("UNIT") == "week":
            start = week_start(context, offset)
            return Piece(days=(Days(start, start + timedelta(weeks=1)),), grain="week")
        if found.name("UNIT") == "month":
            return month_piece(add_months(context.today.replace(day=1), offset))
        if found.name("UNIT") == "year":
            first = date(context.today.year + offset, 1, 1)
            return Piece(days=(Days(first, add_months(first, 12)),), grain="month")
        return None

    return build


def quarter(found: Found, context: Context) -> Piece | None:
    """Build "next quarter", "first quarter of 2027"; without a year the coming one, the present included."""
    this = (context.today.month - 1) // 3
    said = found.values("ORD") + found.values("NUM")
    if said and not 1 <= said[0] <= 4:
        return IMPOSSIBLE
    offset = said[0] - 1 if said else this + found.has("NEXT") + found.has("COMING") - found.has("LAST")
    year = year_of(found) or context.today.year + bool(said and offset < this)
    first = add_months(date(year, 1, 1), 3 * offset)
    return Piece(days=(Days(first, add_months(first, 3)),), grain="month")


def later_period(found: Found, context: Context) -> Piece | None:
    """Build the "next" of "not this week but next": so many (`LATER`) weeks or months on."""
    return period(found.number("LATER"))(found, context)


def this_week(found: Found, context: Context) -> Piece | None:
    """Build this week where one phrase says it: "на неделе"."""
    return Piece(days=(Days(week_start(context, 0), week_start(context, 1)),), grain="week")


def days_of_numeric_month(found: Found, context: Context) -> Piece | None:
    """Build "24.-26.11."."""
    first, last, month = found.values("NUM")[:3]
    from_day = date_of(first, month, None, context.today)
    to_day = date_of(last, month, from_day.year if from_day else None, context.today)
    if from_day is None or to_day is None or to_day < from_day:
        return None
    return Piece(days=(Days(from_day, to_day + timedelta(days=1)),))


def days_without_month(found: Found, context: Context) -> Piece | None:
    """Build "vom 24. bis zum 28.": from the coming 24th on."""
    first, last = found.values("NUM")
    from_day = coming_day_of_month(first, context.today)
    to_day = coming_day_of_month(last, from_day) if from_day else None
    if from_day is None or to_day is None:
        return IMPOSSIBLE
    return Piece(days=(Days(from_day, to_day + timedelta(days=1)),))


def named_year(found: Found, context: Context) -> Piece | None:
    """Build "in 2028": the whole of it, when it is not past and not far away."""
    year = found.number("YEAR")
    if (
        found.name("UNIT") not in {"", "year"}
        or not context.today.year <= year <= context.today.year + _MOST_YEARS
    ):
        return None
    return Piece(days=(Days(date(year, 1, 1), date(year + 1, 1, 1)),), grain="month")


def named_month(found: Found, context: Context) -> Piece | None:
    """Build "in May", "May 2027": the coming one, this month included."""
    month = found.number("MONTH")
    year = year_of(found) or context.today.year + (month < context.today.month)
    return IMPOSSIBLE if year > LAST_YEAR else month_piece(date(year, month, 1))


def month_after_day(found: Found, context: Context) -> Piece | None:
    """Build "in May after the 10th": open from the day behind it on."""
    day = day_and_month(found, context)
    named = day.days[0] if day and day.days else None
    return Piece(days=(Days(named.date + timedelta(days=1), None),)) if isinstance(named, Day) else None


def past_month(found: Found, context: Context) -> Piece | None:
    """Build "last December": the latest that is over."""
    month = found.number("MONTH")
    return month_piece(date(context.today.year - (month >= context.today.month), month, 1))


def week_of_day(found: Found, context: Context) -> Piece | None:
    """Build "la semaine du 7 décembre": the week in which the day lies."""
    day = day_named(found, context)
    if day is None or found.name("UNIT") != "week":
        return None
    start = first_of_week(day, context)
    return Piece(days=(Days(start, start + _WEEK),), grain="week")


def open_month(found: Found, context: Context) -> Piece | None:
    """Build "a partir de enero", "before March", "until May": a range open to one side."""
    whole = named_month(found, context)
    month = whole.days[0] if whole and whole.days else None
    if not isinstance(month, Days):
        return whole
    if found.has("BEFORE") or found.has("UNTIL") or found.has("BY"):
        return Piece(days=(Days(None, month.first if found.has("BEFORE") else month.end),))
    return Piece(days=(Days(month.end if found.has("AFTER") else month.first, None),))


def span_of_months(found: Found, context: Context) -> Piece | None:
    """Build "de enero a marzo": from the coming first month to the end of the last."""
    first, last = found.values("MONTH")
    year = context.today.year + (first < context.today.month)
    end = add_months(date(year + (last < first), last, 1), 1)
    return Piece(days=(Days(date(year, first, 1), end),), grain="month")


def calendar_week(found: Found, context: Context) -> Piece | None:
    """Build "KW 48", "week 48": the coming week of that number, as ISO 8601 counts them."""
    if found.name("UNIT") not in {"", "week"}:
        return None
    number = found.number("NUM")
    for year in (context.today.year, context.today.year + 1):
        if not 1 <= number <= date(year, 12, 28).isocalendar().week:
            continue
        monday = date.fromisocalendar(year, number, 1)
        if monday + _WEEK > context.today:
            return Piece(days=(Days(monday, monday + _WEEK),), grain="week")
    return None


def month_of_year(found: Found, context: Context) -> Piece | None:
    """Build "nächstes Jahr im Februar", "in februari volgend jaar", "letztes Jahr im Dezember"."""
    if found.name("UNIT") != "year":
        return None
    return month_piece(date(year_beside(found, context), found.number("MONTH"), 1))


def first_of_week(day: date, context: Context) -> date:
    """Return the first day of the week in which the day lies, as the language begins its weeks."""
    return day - timedelta(days=(day.weekday() - context.week_start) % 7)


def day_named(found: Found, context: Context) -> date | None:
    """Return the one date that the words of a day name."""
    build = day_and_month if found.has("MONTH") else day_of_month
    build = named_day if found.has("HOLIDAY") else build
    if found.has("DOT") and len(found.values("NUM")) > 1:
        first = next(place for place, item in enumerate(found.items) if item.tag == "NUM")
        found, build = Found(found.items[first:]), dotted_date
    elif found.has("SLASH"):
        at = next(place for place, item in enumerate(found.items) if item.tag == "SLASH")
        found, build = Found(found.items[at - 1 : at + 2]), numeric_date
    piece = build(found, context)
    day = piece.days[0] if piece and len(piece.days) == 1 else None
    return day.date if isinstance(day, Day) else None
