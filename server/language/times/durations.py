"""Builders of times counted from now by a length: hours, days and weeks, in any language."""

from datetime import UTC, timedelta

from server.language.times.builders import about, reading
from server.language.times.dates import DAYS_IN_WEEKS, UNIT_DAYS, add_months, add_time, amount_of, one_day
from server.language.times.grammar import Builder, Context, Found
from server.language.times.readings import Day, Days, Piece

_SHARES = {"QUARTER": 15, "HALF": 30, "THREE_QUARTERS": 45}
_MOST_HOURS = 240
_MONTHS = {"month": 1, "year": 12}
_MINUTES = {"hour": 60, "minute": 1}
_MOST_AMOUNT = 400
_MOST_MONTHS = 100


def after_some_time(found: Found, context: Context) -> Piece | None:
    """Build "in three days", "in an hour", "in a week and two days"; months keep the day of the month."""
    return _away(found, context, 1)


def some_time_ago(found: Found, context: Context) -> Piece | None:
    """Build "il y a trois jours", "two months ago", "three hours ago"."""
    return _away(found, context, -1)


def _away(found: Found, context: Context, sign: int) -> Piece | None:
    """Count the lengths said from now on, or back with the sign -1; with hours among them it is a moment."""
    lengths = _lengths(found)
    if not lengths or max(amount for amount, _ in lengths) > _MOST_AMOUNT:
        return None
    months, days, minutes = (
        sign * sum(amount * size[unit] for amount, unit in lengths if unit in size)
        for size in (_MONTHS, UNIT_DAYS, _MINUTES)
    )
    if len({unit for _, unit in lengths}) < len(lengths):
        return None
    if not minutes:
        return one_day(add_months(context.today, months) + timedelta(days=days))
    # Seconds nobody said: the minute is what people mean.
    now = context.now.replace(second=0, microsecond=0)
    return Piece(moment=add_time(now, timedelta(days=days, minutes=minutes)), time_grain="minute")


def _lengths(found: Found) -> list[tuple[int, str]]:
    """Return the amounts with their units, one for "a week"; the word of the clock may be the hours'."""
    lengths: list[tuple[int, str]] = []
    amount: int | None = None
    for item in found.items:
        if item.tag == "NUM" and isinstance(item.value, int):
            amount = item.value
        elif item.tag in {"UNIT", "OCLOCK"}:
            lengths.append(
                (1 if amount is None else amount, "hour" if item.tag == "OCLOCK" else str(item.value))
            )
            amount = None
    # Russian "месяца через два" says the number last.
    return [(amount, lengths[0][1])] if amount is not None and len(lengths) == 1 else lengths


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


def minutes_ago(found: Found, context: Context) -> Piece | None:
    """Build "mezz'ora fa", "un'ora fa": the `DURATION` is in minutes."""
    now = context.now.replace(second=0, microsecond=0)
    return Piece(moment=add_time(now, -timedelta(minutes=found.number("DURATION"))), time_grain="minute")


def coming_days(found: Found, context: Context) -> Piece | None:
    """Build "in the next three days", "within a week", "within two hours": from today or now on, so long."""
    amount, unit = (_lengths(found) or [(0, "")])[0]
    if unit in _MINUTES and 0 < amount <= _MOST_AMOUNT:
        return _coming_minutes(amount * _MINUTES[unit], context)
    if unit in _MONTHS and 0 < amount <= _MOST_MONTHS:
        return Piece(days=(Days(context.today, add_months(context.today, amount * _MONTHS[unit])),))
    if unit not in UNIT_DAYS or not 0 < amount <= _MOST_AMOUNT:
        return None
    return Piece(days=(Days(context.today, context.today + timedelta(days=amount * UNIT_DAYS[unit])),))


def coming_minutes(found: Found, context: Context) -> Piece | None:
    """Build "entro un'ora", "d'ici une demi-heure": the `DURATION` is in minutes."""
    return _coming_minutes(found.number("DURATION"), context)


def coming_hour(found: Found, context: Context) -> Piece | None:
    """Build "in the next hour"; "the next week" is a week of its own."""
    return coming_days(found, context) if found.name("UNIT") in _MINUTES else None


def _coming_minutes(minutes: int, context: Context) -> Piece:
    now = context.now.replace(second=0, microsecond=0)
    end = add_time(now, timedelta(minutes=minutes))
    first_minute, end_minute = (moment.hour * 60 + moment.minute for moment in (now, end))
    return Piece(days=(Days(now.date(), end.date(), first_minute, end_minute),), grain="hour")


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
    """Build "sous 48h": from today on, so many whole days; of fewer hours from now on."""
    whole_days, rest = divmod(found.number("NUM"), 24)
    if rest:
        return coming_days(found, context) if found.has("WITHIN") else None  # "d'ici 18h" names the hour
    if not 1 <= whole_days <= 10:
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
    """Build "in an hour and a half", "in 2.5 hours", "en una hora y cuarto", "in a year and a half".

    Of other units nothing is read: not the whole without its half.
    """
    whole, *rest = found.values("NUM") or [1]
    if whole > _MOST_HOURS or rest not in ([], [5], [1, 2]):
        return None
    unit, is_half = found.name("UNIT"), not found.has("QUARTER")
    if unit == "year" and is_half:
        return after_months(whole * 12 + 6)(found, context)
    if unit not in {"hour", ""}:
        return Piece()
    return _later(context, timedelta(hours=whole, minutes=30 if is_half else 15))


def this_moment(found: Found, context: Context) -> Piece | None:
    """Build "now"."""
    return _later(context, timedelta(0))


def _later(context: Context, length: timedelta) -> Piece:
    """Add real time: on a day with a clock change the wall clock jumps too."""
    now = context.now.replace(second=0, microsecond=0)
    return Piece(moment=(now.astimezone(UTC) + length).astimezone(now.tzinfo), time_grain="minute")
