"""Builders of weeks and weekends, their edges, and days counted from them, in any language."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from server.language import days
from server.language.grammar import Builder, Context, Found
from server.language.readings import Day, Days, Part, Piece

_WEEK = timedelta(weeks=1)
_MORNING = Part(6 * 60, 12 * 60, "am")
_EDGES: dict[str, Callable[[date, date], tuple[date, date]]] = {
    "early": lambda start, end: (start, start + timedelta(days=3)),
    "mid": lambda start, end: (start + timedelta(days=1), start + timedelta(days=4)),
    "late": lambda start, end: (end - timedelta(days=4), end),
}


def weekday_after_today(found: Found, context: Context) -> Piece | None:
    """Build "vendredi prochain", "venerdì prossimo": the coming one, and never today."""
    weekday = found.number("WEEKDAY")
    ahead = (weekday - context.today.weekday() - 1) % 7 + 1
    return Piece(days=(Day(context.today + timedelta(days=ahead)),), weekday=weekday)


def day_offset_in_weeks(weeks: int) -> Builder:
    """Build "demain en huit", "domani a otto": that day and so many weeks."""

    def build(found: Found, context: Context) -> Piece | None:
        day = context.today + timedelta(days=found.number("DAYWORD"), weeks=weeks)
        return Piece(days=(Day(day),))

    return build


def morning_of(build: Builder) -> Builder:
    """Build "Montag morgen", "maandag morgen": behind a day the word for tomorrow is its morning."""

    def build_morning(found: Found, context: Context) -> Piece | None:
        last = found.items[-1]
        if last.value != 1 or not last.text.startswith("mor"):
            return None
        piece = build(Found(found.items[:-1]), context)
        return replace(piece, part=_MORNING) if piece else None

    return build_morning


def as_next(build: Builder) -> Builder:
    """Read the `COMING` of "kommende Woche", "komende week" as `NEXT`."""

    def build_next(found: Found, context: Context) -> Piece | None:
        items = (replace(i, tag="NEXT") if i.tag == "COMING" else i for i in found.items)
        return build(Found(tuple(items)), context)

    return build_next


def edge(name: str) -> Builder:
    """Build "fin décembre", "début de la semaine prochaine" (`name`: "early", "mid", "late"), approximately."""

    def build(found: Found, context: Context) -> Piece | None:
        if found.name("UNIT") != "week":
            return days.month_edge(name)(found, context)
        return days.edge_of_period(_EDGES[name])(found, context)

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


def in_week(day: Piece, week: Piece) -> Piece | None:
    """Join a weekday and a week said side by side: "la semaine prochaine, jeudi"."""
    span = week.days[0] if len(week.days) == 1 else None
    if day.weekday is None or week.grain != "week" or not isinstance(span, Days) or span.first is None:
        return None
    ahead = (day.weekday - span.first.weekday()) % 7
    return replace(day, days=(Day(span.first + timedelta(days=ahead)),))


def _start(day: date, context: Context) -> date:
    return day - timedelta(days=(day.weekday() - context.week_start) % 7)


def _named_day(found: Found, context: Context) -> date | None:
    build = days.day_and_month if found.has("MONTH") else days.day_of_month
    if found.has("SLASH"):
        at = next(place for place, item in enumerate(found.items) if item.tag == "SLASH")
        found, build = Found(found.items[at - 1 : at + 2]), days.numeric_date
    piece = build(found, context)
    day = piece.days[0] if piece and len(piece.days) == 1 else None
    return day.date if isinstance(day, Day) else None
