"""Builders of the parts of weeks, months and years: "the end of May", "the first week of March"."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from server.language.times.dates import (
    LAST_YEAR,
    UNIT_DAYS,
    add_months,
    month_piece,
    one_day,
)
from server.language.times.grammar import Builder, Context, Found
from server.language.times.periods import first_of_week, named_month, period
from server.language.times.readings import IMPOSSIBLE, Days, Piece

_WEEK = timedelta(weeks=1)
_EDGES: dict[str, Callable[[date, date], tuple[date, date]]] = {
    "early": lambda start, end: (start, start + timedelta(days=3)),
    "mid": lambda start, end: (start + timedelta(days=1), start + timedelta(days=4)),
    "late": lambda start, end: (end - timedelta(days=4), end),
}


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


def edge_day_of_year(found: Found, context: Context) -> Piece | None:
    """Build "el último día del año", "o primeiro dia do ano que vem"."""
    is_last = found.has("LAST")
    if found.names("UNIT") != ["day", "year"] or not (is_last or found.number("ORD") == 1):
        return None
    year = context.today.year + (found.has("NEXT") or not is_last)
    return one_day(date(year, 12, 31) if is_last else date(year, 1, 1))


def half_of_month(found: Found, context: Context) -> Piece | None:
    """Build "the first half of December", "во второй половине месяца": to the 15th, or from the 16th on."""
    if found.names("UNIT") not in ([], ["month"]):
        return None
    place = (found.values("ORD") + found.values("NTH") + [0])[0]
    whole = named_month(found, context) if found.has("MONTH") else None
    if whole is None:
        whole = month_piece(add_months(context.today.replace(day=1), 1 if found.has("NEXT") else 0))
    days = whole.days[0] if whole.days else None
    if not isinstance(days, Days) or days.first is None or place not in {1, 2}:
        return None
    middle = days.first + timedelta(days=15)
    half = Days(days.first, middle) if place == 1 else Days(middle, days.end)
    return Piece(days=(half,), approximate=True)


def part_of_year(found: Found, context: Context) -> Piece | None:
    """Build "the last day of the year", "the first month of next year", "the first week of the year"."""
    unit, *whole = found.names("UNIT")
    if whole != ["year"]:
        return None
    place = -1 if found.has("LAST") else found.values("ORD")[0]
    year = context.today.year + found.has("NEXT")
    if unit not in {"day", "week", "month"} or (unit == "month" and place > 12):
        return None
    first = _part_of_year(unit, place, year)
    if first < context.today and not found.has("NEXT") and not found.has("THIS"):  # the coming one
        first = _part_of_year(unit, place, year + 1)
    if unit == "month":
        return month_piece(first)
    return one_day(first) if unit == "day" else Piece(days=(Days(first, first + _WEEK),), grain="week")


def _part_of_year(unit: str, place: int, year: int) -> date:
    """Return the first day of the unit at that place of the year; -1 is the last."""
    if unit == "month":
        return date(year, place if place > 0 else 12, 1)
    length = _WEEK if unit == "week" else timedelta(days=1)
    return date(year + 1, 1, 1) - length if place < 0 else date(year, 1, 1) + length * (place - 1)


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


def before_end_of_period(found: Found, context: Context) -> Piece | None:
    """Build "before the end of the month", "vor Ende Januar"."""
    whole = (named_month if found.has("MONTH") else period(1 if found.has("NEXT") else 0))(found, context)
    days = whole.days[0] if whole else None
    return Piece(days=(Days(None, days.end),)) if isinstance(days, Days) else None


def rest_of_period(found: Found, context: Context) -> Piece | None:
    """Build "until the end of the week": from today to its end."""
    whole = period(1 if found.has("NEXT") else 0)(found, context)
    days = whole.days[0] if whole else None
    return Piece(days=(Days(context.today, days.end),)) if isinstance(days, Days) else None


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
        if found.name("UNIT") == "year" and not found.has("MONTH"):
            return _edge_of_year(name, context, is_next=found.has("NEXT"))
        if found.name("UNIT") != "week":
            return month_edge(name)(found, context)
        return edge_of_period(_EDGES[name])(found, context)

    return build


def _edge_of_year(name: str, context: Context, *, is_next: bool, year: int | None = None) -> Piece | None:
    """Take the first ten days of January, the last ten of December; the coming ones but for `is_next`."""
    has_begun = name == "early" and not is_next
    year = year or context.today.year + (is_next or has_begun)
    edges = {
        "early": (date(year, 1, 1), date(year, 1, 11)),
        "late": (date(year, 12, 22), date(year + 1, 1, 1)),
    }
    return Piece(days=(Days(*edges[name]),), approximate=True) if name in edges else None


def edge_of_named_year(name: str) -> Builder:
    """Build "début 2027", "fine 2026"."""

    def build(found: Found, context: Context) -> Piece | None:
        year = found.number("YEAR")
        is_near = context.today.year <= year <= LAST_YEAR
        return _edge_of_year(name, context, is_next=False, year=year) if is_near else None

    return build


def edge_of_week(name: str) -> Builder:
    """Build the same where the word for the week is part of the cue ("fin de semaine")."""

    def build(found: Found, context: Context) -> Piece | None:
        start = first_of_week(context.today, context) + (_WEEK if found.has("NEXT") else timedelta(0))
        return Piece(days=(Days(*_EDGES[name](start, start + _WEEK)),), approximate=True)

    return build
