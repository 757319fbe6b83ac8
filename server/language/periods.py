"""Builders of weeks, weekends, months and years, their edges and parts, in any language."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from server.language.dates import (
    LAST_YEAR,
    UNIT_DAYS,
    add_months,
    coming_day_of_month,
    date_of,
    month_piece,
    one_day,
    week_start,
    year_of,
)
from server.language.days import day_and_month, day_of_month, dotted_date, numeric_date
from server.language.grammar import Builder, Context, Found
from server.language.holidays import coming_holiday
from server.language.readings import IMPOSSIBLE, Day, Days, Piece
from server.language.weekdays import weekday_of_month

_WEEK = timedelta(weeks=1)
_EDGES: dict[str, Callable[[date, date], tuple[date, date]]] = {
    "early": lambda start, end: (start, start + timedelta(days=3)),
    "mid": lambda start, end: (start + timedelta(days=1), start + timedelta(days=4)),
    "late": lambda start, end: (end - timedelta(days=4), end),
}


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


def this_week(found: Found, context: Context) -> Piece | None:
    """Build this week where one phrase says it: "на неделе"."""
    return Piece(days=(Days(week_start(context, 0), week_start(context, 1)),), grain="week")


def weekend(offset: int) -> Builder:
    """Build "this weekend" (0), "next weekend" (1): both of its days in that week."""

    def build(found: Found, context: Context) -> Piece | None:
        first = (context.weekend_start - context.week_start) % 7
        start = week_start(context, offset) + timedelta(days=first)
        return Piece(days=(Days(start, start + timedelta(days=2)),))

    return build


def holiday_weekend(found: Found, context: Context) -> Piece | None:
    """Build "Thanksgiving weekend", "Memorial Day weekend": the holiday and the weekend next to it."""
    day = coming_holiday(found.name("HOLIDAY"), context.today)
    weekday = day.weekday()
    saturday = day + timedelta(days=5 - weekday if weekday >= 2 else -weekday - 2)
    return Piece(days=(Days(min(day, saturday), max(day, saturday + timedelta(days=1)) + timedelta(days=1)),))


def part_of_month(found: Found, context: Context) -> Piece | None:
    """Build "third day of December", "last day of the month", "first week of March" (days 1 to 7)."""
    if found.names("UNIT")[1:] not in ([], ["month"]):
        return None
    place = -1 if found.has("LAST") else (found.values("ORD") + found.values("NTH"))[0]
    whole = named_month(found, context) if found.has("MONTH") else None
    if whole is None:
        whole = month_piece(add_months(context.today.replace(day=1), 1 if found.has("NEXT") else 0))
    days, unit = whole.days[0] if whole.days else None, found.name("UNIT")
    if not isinstance(days, Days) or days.first is None or days.end is None or unit not in UNIT_DAYS:
        return None
    length = UNIT_DAYS[unit] + (unit == "fortnight")  # half a month
    first = (
        days.end - timedelta(days=length)
        if place == -1
        else days.first + timedelta(days=length * (place - 1))
    )
    if not days.first <= first < days.end:
        return IMPOSSIBLE
    if unit == "day":
        return one_day(first)
    is_rest = unit == "fortnight" and place == 2  # "la segunda quincena": sixteen days in a long month
    end = days.end if is_rest else min(first + timedelta(days=length), days.end)
    return Piece(days=(Days(first, end),), grain="week")


def month_edge(edge: str) -> Builder:
    """Build "early December", "mid-December", "end of December" (`edge`: "early", "mid", "late").

    Ten days each, approximately; without a named month it is this one, or the next with `NEXT`.
    """

    def build(found: Found, context: Context) -> Piece | None:
        if found.has("MONTH"):
            whole = named_month(found, context)
        elif found.name("UNIT") in ("", "month"):
            whole = month_piece(add_months(context.today.replace(day=1), 1 if found.has("NEXT") else 0))
        else:
            return None
        days = whole.days[0] if whole and whole.days else None
        if not isinstance(days, Days) or days.first is None or days.end is None:
            return whole
        spans = {
            "early": (days.first, days.first + timedelta(days=10)),
            "mid": (days.first + timedelta(days=10), days.first + timedelta(days=20)),
            "late": (days.end - timedelta(days=10), days.end),
        }
        return Piece(days=(Days(*spans[edge]),), approximate=True, grain="day")

    return build


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


def rest_of_period(found: Found, context: Context) -> Piece | None:
    """Build "until the end of the week": from today to its end."""
    whole = period(1 if found.has("NEXT") else 0)(found, context)
    days = whole.days[0] if whole else None
    return Piece(days=(Days(context.today, days.end),)) if isinstance(days, Days) else None


def named_month(found: Found, context: Context) -> Piece | None:
    """Build "in May", "May 2027": the coming one, this month included."""
    month = found.number("MONTH")
    year = year_of(found) or context.today.year + (month < context.today.month)
    return IMPOSSIBLE if year > LAST_YEAR else month_piece(date(year, month, 1))


def edge_of_period(first: Callable[[date, date], tuple[date, date]]) -> Builder:
    """Build "the end of the month": the dates that `first` cuts from the period, approximately."""

    def build(found: Found, context: Context) -> Piece | None:
        whole = period(1 if found.has("NEXT") else 0)(found, context)
        if whole is None or not isinstance(whole.days[0], Days):
            return None
        start, end = whole.days[0].first, whole.days[0].end
        assert start is not None and end is not None  # noqa: S101, PT018  a period has both ends
        return replace(whole, days=(Days(*first(start, end)),), approximate=True, grain="day")

    return build


def edge(name: str) -> Builder:
    """Build "fin décembre", "début de semaine" (`name`: "early", "mid", "late"), approximately."""

    def build(found: Found, context: Context) -> Piece | None:
        if found.name("UNIT") != "week":
            return month_edge(name)(found, context)
        return edge_of_period(_EDGES[name])(found, context)

    return build


def edge_of_week(name: str) -> Builder:
    """Build the same where the word for the week is part of the cue ("fin de semaine")."""

    def build(found: Found, context: Context) -> Piece | None:
        start = _start(context.today, context) + (_WEEK if found.has("NEXT") else timedelta(0))
        return Piece(days=(Days(*_EDGES[name](start, start + _WEEK)),), approximate=True)

    return build


def week_of_day(found: Found, context: Context) -> Piece | None:
    """Build "la semaine du 7 décembre": the week in which the day lies."""
    day = _named_day(found, context)
    if day is None or found.name("UNIT") != "week":
        return None
    start = _start(day, context)
    return Piece(days=(Days(start, start + _WEEK),), grain="week")


def weekend_of_day(found: Found, context: Context) -> Piece | None:
    """Build "le week-end du 5 décembre": the weekend in whose week the day lies."""
    day = _named_day(found, context)
    if day is None:
        return None
    start = _start(day, context) + timedelta(days=(context.weekend_start - context.week_start) % 7)
    return Piece(days=(Days(start, start + timedelta(days=2)),))


def weekend_of_month(found: Found, context: Context) -> Piece | None:
    """Build "le premier week-end de décembre": that of the month's nth Saturday (the weekend's first day)."""
    saturday = context.weekend_start
    items = (replace(i, tag="WEEKDAY", value=saturday) if i.tag == "WEEKEND" else i for i in found.items)
    piece = weekday_of_month(Found(tuple(items)), context)
    day = piece.days[0] if piece and piece.days else None
    return Piece(days=(Days(day.date, day.date + timedelta(days=2)),)) if isinstance(day, Day) else piece


def span_of_months(found: Found, context: Context) -> Piece | None:
    """Build "de enero a marzo": from the coming first month to the end of the last."""
    first, last = found.values("MONTH")
    year = context.today.year + (first < context.today.month)
    end = add_months(date(year + (last < first), last, 1), 1)
    return Piece(days=(Days(date(year, first, 1), end),), grain="month")


def calendar_week(found: Found, context: Context) -> Piece | None:
    """Build "KW 48", "week 48": the coming week of that number, as ISO 8601 counts them."""
    number = found.number("NUM")
    for year in (context.today.year, context.today.year + 1):
        if not 1 <= number <= date(year, 12, 28).isocalendar().week:
            continue
        monday = date.fromisocalendar(year, number, 1)
        if monday + _WEEK > context.today:
            return Piece(days=(Days(monday, monday + _WEEK),), grain="week")
    return None


def month_of_next_year(found: Found, context: Context) -> Piece | None:
    """Build "nächstes Jahr im Februar", "in februari volgend jaar"."""
    if found.name("UNIT") != "year":
        return None
    first = date(context.today.year + 1, found.number("MONTH"), 1)
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return Piece(days=(Days(first, following),), grain="month")


def _start(day: date, context: Context) -> date:
    return day - timedelta(days=(day.weekday() - context.week_start) % 7)


def _named_day(found: Found, context: Context) -> date | None:
    build = day_and_month if found.has("MONTH") else day_of_month
    if found.has("DOT") and len(found.values("NUM")) > 1:
        first = next(place for place, item in enumerate(found.items) if item.tag == "NUM")
        found, build = Found(found.items[first:]), dotted_date
    elif found.has("SLASH"):
        at = next(place for place, item in enumerate(found.items) if item.tag == "SLASH")
        found, build = Found(found.items[at - 1 : at + 2]), numeric_date
    piece = build(found, context)
    day = piece.days[0] if piece and len(piece.days) == 1 else None
    return day.date if isinstance(day, Day) else None
