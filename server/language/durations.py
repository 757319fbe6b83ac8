"""Builders of times counted from now by a length: hours and minutes, about ten days, three days ago."""

from dataclasses import replace
from datetime import UTC, timedelta

from server.language import days
from server.language.grammar import Context, Found
from server.language.readings import Day, Days, Piece

_SHARES = {"QUARTER": 15, "HALF": 30, "THREE_QUARTERS": 45}
_MOST_HOURS = 240
_MONTHS = {"month": 1, "year": 12}
_MOST_MONTHS = 100


def after_hours(found: Found, context: Context) -> Piece | None:
    """Build "dans 1h30", "tra un'ora e mezza", where the word for hours is the one of the clock (`OCLOCK`)."""
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


def after_about(found: Found, context: Context) -> Piece | None:
    """Build "dans une dizaine de jours", "in a few hours": `SOME` has the number."""
    numbered = tuple(replace(item, tag="NUM") if item.tag == "SOME" else item for item in found.items)
    piece = days.after_some_time(Found(numbered), context)
    return replace(piece, approximate=True) if piece else None


def coming_about(found: Found, context: Context) -> Piece | None:
    """Build "in the next few days"."""
    numbered = tuple(replace(item, tag="NUM") if item.tag == "SOME" else item for item in found.items)
    piece = days.coming_days(Found(numbered), context)
    return replace(piece, approximate=True) if piece else None


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
        return days.after_months(-min(amount, _MOST_MONTHS) * _MONTHS[found.name("UNIT")])(found, context)
    ahead = days.after_some_time(found, context)
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
