"""Builders of weekends: this one, the next one, that of a day, of a month, of a holiday, in any language."""

from dataclasses import replace
from datetime import timedelta

from server.language.times.dates import add_months, amount_of, date_of, week_start
from server.language.times.grammar import Builder, Context, Found
from server.language.times.holidays import coming_holiday
from server.language.times.periods import day_named, first_of_week
from server.language.times.readings import Day, Days, Piece
from server.language.times.weekdays import weekday_of_month


def weekend(offset: int) -> Builder:
    """Build "this weekend" (0), "next weekend" (1): both of its days in that week."""

    def build(found: Found, context: Context) -> Piece | None:
        first = (context.weekend_start - context.week_start) % 7
        start = week_start(context, offset) + timedelta(days=first)
        return Piece(days=(Days(start, start + timedelta(days=2)),))

    return build


def later_weekend(found: Found, context: Context) -> Piece | None:
    """Build the "next" of "not this weekend but next"."""
    return weekend(found.number("LATER"))(found, context)


def weekend_beside(found: Found, context: Context) -> Piece | None:
    """Build "the weekend before Christmas", "the weekend after New Year": the nearest that holds it not."""
    day = coming_holiday(found.name("HOLIDAY"), context.today)
    ahead = (context.weekend_start - day.weekday() - 1) % 7 + 1
    behind = (day.weekday() - context.weekend_start - 2) % 7 + 2  # its second day is over by then
    start = day + timedelta(days=-behind if found.has("BEFORE") else ahead)
    return Piece(days=(Days(start, start + timedelta(days=2)),))


def weekend_in_weeks(found: Found, context: Context) -> Piece | None:
    """Build "le week-end dans deux semaines": that of the week so far ahead."""
    amount, weeks = amount_of(found), {"week": 1, "fortnight": 2}.get(found.name("UNIT"))
    return weekend(amount * weeks)(found, context) if amount is not None and weeks else None


def holiday_weekend(found: Found, context: Context) -> Piece | None:
    """Build "Thanksgiving weekend", "Memorial Day weekend": the holiday and the weekend next to it."""
    day = coming_holiday(found.name("HOLIDAY"), context.today)
    weekday = day.weekday()
    saturday = day + timedelta(days=5 - weekday if weekday >= 2 else -weekday - 2)
    return Piece(days=(Days(min(day, saturday), max(day, saturday + timedelta(days=1)) + timedelta(days=1)),))


def weekend_of_day(found: Found, context: Context) -> Piece | None:
    """Build "le week-end du 5 décembre": the weekend in whose week the day lies."""
    day = day_named(found, context)
    if day is None:
        return None
    start = first_of_week(day, context) + timedelta(days=(context.weekend_start - context.week_start) % 7)
    return Piece(days=(Days(start, start + timedelta(days=2)),))


def weekend_of_dates(found: Found, context: Context) -> Piece | None:
    """Build "el fin de semana del 19 y 20": the coming Saturday and Sunday of these numbers."""
    first, last = found.values("NUM")
    for months in range(12):
        month = add_months(context.today.replace(day=1), months)
        day = date_of(first, month.month, month.year, context.today)
        if last == first + 1 and day and day >= context.today and day.weekday() == context.weekend_start:
            return Piece(days=(Days(day, day + timedelta(days=2)),))
    return None


def some_weekends_on(found: Found, context: Context) -> Piece | None:
    """Build "dentro de dos fines de semana": the second weekend from now."""
    weeks = found.number("NUM") - 1
    return weekend(weeks)(found, context) if 0 <= weeks < 10 else None


def weekend_of_month(found: Found, context: Context) -> Piece | None:
    """Build "le premier week-end de décembre": that of the month's nth Saturday (the weekend's first day)."""
    saturday = context.weekend_start
    items = (replace(i, tag="WEEKDAY", value=saturday) if i.tag == "WEEKEND" else i for i in found.items)
    piece = weekday_of_month(Found(tuple(items)), context)
    day = piece.days[0] if piece and piece.days else None
    return Piece(days=(Days(day.date, day.date + timedelta(days=2)),)) if isinstance(day, Day) else piece
