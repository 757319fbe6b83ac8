"""Builders of times counted from now by a length: hours, days and weeks, in any language."""

from dataclasses import replace
from datetime import UTC, timedelta

from server.language.builders import about, reading
from server.language.dates import DAYS_IN_WEEKS, UNIT_DAYS, add_months, add_time, amount_of, one_day
from server.language.grammar import Builder, Context, Found
from server.language.readings import Day, Days, Piece

_SHARES = {"QUARTER": 15, "HALF": 30, "THREE_QUARTERS": 45}
_MOST_HOURS = 240
_MONTHS = {"month": 1, "year": 12}
_MOST_MONTHS = 100


def after_some_time(found: Found, context: Context) -> Piece | None:
    """Build "in three days", "in two weeks", "in an hour"; months keep the day of the month."""
    amount, unit = amount_of(found), found.name("UNIT")
    if amount is None:
        return None
    if unit in {"hour", "minute"}:
        delta = timedelta(minutes=amount * 60 if unit == "hour" else amount)
        # Seconds nobody said: the minute is what people mean.
        later = context.now.replace(second=0, microsecond=0)
        return Piece(moment=add_time(later, delta), time_grain="minute")
    if unit in {"month", "year"}:
        return one_day(add_months(context.today, amount * (12 if unit == "year" else 1)))
    return one_day(context.today + timedelta(days=amount * UNIT_DAYS[unit]))


def after_months(months: int) -> Builder:
    """Build "in half a year" (6)."""

    def build(found: Found, context: Context) -> Piece | None:
        return one_day(add_months(context.today, months))

    return build


def after_day(found: Found, context: Context) -> Piece | None:
    """Build "a week from tomorrow", "two days from today"."""
    amount, unit = amount_of(found), found.name("UNIT")
    if amount is None:
        return None
    day = context.today + timedelta(days=found.number("DAYWORD"))
    if unit in _MONTHS:
        return one_day(add_months(day, min(amount, _MOST_MONTHS) * _MONTHS[unit]))
    return one_day(day + timedelta(days=amount * UNIT_DAYS[unit])) if unit in UNIT_DAYS else None


def day_and_eight_days(found: Found, context: Context) -> Piece | None:
    """Build "heute in acht Tagen", "vandaag over acht dagen": a week from that day."""
    if found.number("NUM") not in {8, 15} or found.name("UNIT") != "day":
        return None
    days = found.number("DAYWORD") + DAYS_IN_WEEKS[found.number("NUM")] * 7
    return one_day(context.today + timedelta(days=days))


def after_minutes(found: Found, context: Context) -> Piece | None:
    """Build "in anderthalb Stunden", "over een kwartier": the `DURATION` is in minutes."""
    moment = context.now.replace(second=0, microsecond=0)
    return Piece(moment=add_time(moment, timedelta(minutes=found.number("DURATION"))), time_grain="minute")


def coming_days(found: Found, context: Context) -> Piece | None:
    """Build "in the next three days", "within a week": from today on, so many days."""
    amount, unit = amount_of(found), found.name("UNIT")
    if amount is None or unit not in UNIT_DAYS:
        return None
    return Piece(days=(Days(context.today, context.today + timedelta(days=amount * UNIT_DAYS[unit])),))


def day_offset_in_weeks(weeks: int) -> Builder:
    """Build "demain en huit", "domani a otto": that day and so many weeks."""

    def build(found: Found, context: Context) -> Piece | None:
        day = context.today + timedelta(days=found.number("DAYWORD"), weeks=weeks)
        return Piece(days=(Day(day),))

    return build


def after_hours(found: Found, context: Context) -> Piece | None:
    """Build "dans 1h30", "tra un'ora e mezza": the word for hours is the one of the clock (`OCLOCK`)."""
    hours, *minutes = found.values("NUM")
    share = next((value for tag, value in _SHARES.items() if found.has(tag)), 0)
    if hours > _MOST_HOURS:
        return None
    return _later(context, timedelta(hours=hours, minutes=sum(minutes) + share))


def within_hours(found: Found, context: Context) -> Piece | None:
    """Build "sous 48h": from today on, so many whole days."""
    whole_days, rest = divmod(found.number("NUM"), 24)
    if rest or not 1 <= whole_days <= 10:
        return None
    return Piece(days=(Days(context.today, context.today + timedelta(days=whole_days)),))


# "Dans une dizaine de jours", "in a few hours": `SOME` has the number.
after_about = about(reading("SOME", "NUM", after_some_time))
coming_about = about(reading("SOME", "NUM", coming_days))


def after_range(found: Found, context: Context) -> Piece | None:
    """Build "in two or three days"; of other units nothing, so that no part of it is read alone."""
    first, last = found.values("NUM")
    days = UNIT_DAYS.get(found.name("UNIT"))
    if days is None or not first < last <= _MOST_MONTHS:
        return Piece()
    start, end = (context.today + timedelta(days=days * amount) for amount in (first, last))
    return Piece(days=(Days(start, end + timedelta(days=1)),), approximate=True)


def after_and_half(found: Found, context: Context) -> Piece | None:
    """Build "in an hour and a half", "in two and a half hours", "in 2.5 hours" (`DOT` before a 5)."""
    whole, *rest = found.values("NUM") or [1]
    if found.name("UNIT") != "hour" or whole > _MOST_HOURS or (rest and rest != [5]):
        return None
    return _later(context, timedelta(hours=whole, minutes=30))


def some_time_ago(found: Found, context: Context) -> Piece | None:
    """Build "il y a trois jours", "two months ago"."""
    amount = found.number("NUM") if found.has("NUM") else 1
    if found.name("UNIT") in _MONTHS:
        return after_months(-min(amount, _MOST_MONTHS) * _MONTHS[found.name("UNIT")])(found, context)
    ahead = after_some_time(found, context)
    day = ahead.days[0] if ahead and len(ahead.days) == 1 else None
    if ahead is None or not isinstance(day, Day):
        return None
    return replace(ahead, days=(Day(context.today - (day.date - context.today)),))


def this_moment(found: Found, context: Context) -> Piece | None:
    """Build "now"."""
    return _later(context, timedelta(0))


def _later(context: Context, length: timedelta) -> Piece:
    """Add real time: on a day with a clock change the wall clock jumps too."""
    now = context.now.replace(second=0, microsecond=0)
    return Piece(moment=(now.astimezone(UTC) + length).astimezone(now.tzinfo), time_grain="minute")
