"""Builders of weekdays: this one, the next one, of that week, the third one of the month, in any language."""

from dataclasses import replace
from datetime import date, timedelta

from server.language.times.dates import (
    LAST_YEAR,
    UNIT_DAYS,
    add_months,
    amount_of,
    coming,
    coming_day_of_month,
    nearest_weekday,
    week_start,
    weekday_in,
    weekday_piece,
    year_of,
)
from server.language.times.grammar import Builder, Context, Found, Item
from server.language.times.readings import IMPOSSIBLE, Day, Piece


def coming_weekday(found: Found, context: Context) -> Piece | None:
    """Build "Friday", "this Friday"."""
    weekday = found.number("WEEKDAY")
    return weekday_piece(coming(weekday, context.today), weekday, rolls=True)


def weekday_of_week(weeks: int) -> Builder:
    """Build "next Friday" (1) or "Friday after next" (2): the weekday of that week."""

    def build(found: Found, context: Context) -> Piece | None:
        if found.has("UNIT") and found.name("UNIT") != "week":
            return None
        weekday = found.number("WEEKDAY")
        day = week_start(context, weeks) + timedelta(days=(weekday - context.week_start) % 7)
        return replace(weekday_piece(day, weekday), names_week=found.has("UNIT"))

    return build


def last_weekday(found: Found, context: Context) -> Piece | None:
    """Build "last Friday"."""
    weekday = found.number("WEEKDAY")
    days_ago = (context.today.weekday() - weekday - 1) % 7 + 1
    return weekday_piece(context.today - timedelta(days=days_ago), weekday)


def weekday_and_day(found: Found, context: Context) -> Piece | None:
    """Build "Friday 27": a date, if the numbers agree; a number that can be an hour is left alone."""
    weekday, number = found.number("WEEKDAY"), found.number("NUM")
    day = coming_day_of_month(number, context.today)
    if day is not None and day.weekday() == weekday:
        return weekday_piece(day, weekday)
    if number <= 12:
        return None
    if day is None:
        return IMPOSSIBLE
    coming = nearest_weekday(day, weekday, context.today)
    return Piece(days=(Day(day), Day(coming)), is_conflict=True)


def later_weekday(found: Found, context: Context) -> Piece | None:
    """Build "a week from Friday", "two weeks from Tuesday"."""
    weekday = found.number("WEEKDAY")
    amount, days = amount_of(found), UNIT_DAYS.get(found.name("UNIT"), 1)
    if amount is None or days == 1:
        return None
    next_week = week_start(context, 1) + timedelta(days=(weekday - context.week_start) % 7)
    first = next_week if found.has("NEXT") else coming(weekday, context.today)
    return weekday_piece(first + timedelta(days=amount * days), weekday)


def weekday_in_weeks(weeks: int) -> Builder:
    """Build "mardi en huit" (1), "mardi en quinze" (2): the coming weekday and so many weeks."""

    def build(found: Found, context: Context) -> Piece | None:
        weekday = found.number("WEEKDAY")
        return weekday_piece(coming(weekday, context.today) + timedelta(weeks=weeks), weekday)

    return build


def some_weekdays_on(found: Found, context: Context) -> Piece | None:
    """Build "dentro de dos martes": the second Tuesday from now."""
    weeks = found.number("NUM") - 1
    return weekday_in_weeks(weeks)(found, context) if 0 <= weeks < 10 else None


def weekday_after_that(found: Found, context: Context) -> Piece | None:
    """Build the "next" of "not this Friday but next": so many (`LATER`) weeks after the coming one."""
    return weekday_in_weeks(found.number("LATER"))(found, context)


def weekday_of_month(found: Found, context: Context) -> Piece | None:
    """Build "first Monday of March", "last Friday of the month", "second Tuesday of next month".

    The place is an `ORD` (or `NUM`); `LAST` counts from the end. Without a month, or with `UNIT`, it is this
    month, the next one with `NEXT`, or when this month's has passed.
    """
    weekday = found.number("WEEKDAY")
    places = found.values("NTH") + found.values("ORD") + found.values("NUM")
    place = -(places[0] if places else 1) if found.has("LAST") else places[0]
    if place > 5 or (found.has("UNIT") and found.name("UNIT") not in {"month", "year"}):
        return None
    if found.has("MONTH"):
        month = found.number("MONTH")
        years = [year_of(found)] if found.has("YEAR") else [context.today.year, context.today.year + 1]
        firsts = [date(year, month, 1) for year in years if year and year <= LAST_YEAR]
    else:
        this = context.today.replace(day=1)
        firsts = [add_months(this, 1)] if found.has("NEXT") else [this, add_months(this, 1)]
        if found.name("UNIT") == "year":  # "the last Tuesday of the year"
            month, year = (12 if place < 0 else 1), context.today.year + found.has("NEXT")
            firsts = [date(year, month, 1), date(year + 1, month, 1)]
    for first in firsts:
        day = weekday_in(first, weekday, place)
        if day is not None and (day >= context.today or len(firsts) == 1):
            return weekday_piece(day, weekday)
    return IMPOSSIBLE


def weekday_of_later_week(found: Found, context: Context) -> Piece | None:
    """Build "in zwei Wochen am Dienstag": the Tuesday of the week that is so far ahead."""
    amount, length = amount_of(found), found.name("UNIT")
    if amount is None or not length:
        return None
    if length != "fortnight":
        return weekday_of_week(amount)(found, context)
    weekday = Found(tuple(item for item in found.items if item.tag == "WEEKDAY"))
    return weekday_of_week(2 * amount)(weekday, context)


def last_but_one_of_month(found: Found, context: Context) -> Piece | None:
    """Build "el penúltimo viernes de diciembre", "den vorletzten Freitag im Dezember"."""
    rest = (i for i in found.items if i.tag not in {"SECOND_LAST", "BEFORE_LAST"})
    places = (Item("ORD", 2, "", 0, 0), Item("LAST", None, "", 0, 0))
    return weekday_of_month(Found((*places, *rest)), context)


def agree(day: Piece, other: Piece, context: Context) -> Piece | None:
    """Join a weekday and a date said side by side; None when they are two separate days."""
    named, dated = (day, other) if day.weekday is not None else (other, day)
    if named.weekday is None or dated.weekday is not None:
        return None
    dates = [d for d in dated.days if isinstance(d, Day)]
    if len(dates) != len(dated.days) or dated.is_conflict:
        return None
    matching = tuple(d for d in dates if d.date.weekday() == named.weekday)
    if matching:
        return replace(dated, days=matching, weekday=named.weekday)
    nearest = nearest_weekday(dates[0].date, named.weekday, context.today)
    return replace(dated, days=(dates[0], Day(nearest)), is_conflict=True)


def weekday_after_today(found: Found, context: Context) -> Piece | None:
    """Build "vendredi prochain", "venerdì prossimo": the coming one, and never today."""
    weekday = found.number("WEEKDAY")
    ahead = (weekday - context.today.weekday() - 1) % 7 + 1
    return Piece(days=(Day(context.today + timedelta(days=ahead)),), weekday=weekday)


def dated_weekday(build: Builder) -> Builder:
    """Build "mercredi 25 novembre" as one piece, so that a range can end with it; `build` makes the date."""

    def build_dated(found: Found, context: Context) -> Piece | None:
        dated = build(Found(tuple(i for i in found.items if i.tag != "WEEKDAY")), context)
        named = coming_weekday(found, context)
        if dated is None or named is None or dated.is_impossible:
            return dated
        return agree(named, dated, context)

    return build_dated
