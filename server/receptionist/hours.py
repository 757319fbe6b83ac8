"""Opening hours as the tools list them, with each calendar's week and special days: which are a day's."""

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any

from server.calendars.hours import WEEKDAYS

_DAY = 24 * 60


def hours_of_day(calendars: Sequence[Mapping[str, Any]], day: date) -> list[tuple[time, time]]:
    """Return the day's opening ranges, those of all these calendars together."""
    return _joined([spoken for one in calendars for spoken in _ranges_of(one, day)])


def hours_of_week(calendars: Sequence[Mapping[str, Any]], day: date) -> list[tuple[time, time]]:
    """Return what the week says of that weekday, of all these calendars together."""
    return _joined([spoken for one in calendars for spoken in _usual_ranges(one, day)])


def _ranges_of(calendar: Mapping[str, Any], day: date) -> Sequence[Sequence[str]]:
    special: Sequence[Sequence[str]] | None = (calendar.get("special_days") or {}).get(day.isoformat())
    return _usual_ranges(calendar, day) if special is None else special


def _usual_ranges(calendar: Mapping[str, Any], day: date) -> Sequence[Sequence[str]]:
    found: Sequence[Sequence[str]] = (calendar.get("opening_hours") or {}).get(WEEKDAYS[day.weekday()], [])
    return found


def _joined(ranges: Sequence[Sequence[str]]) -> list[tuple[time, time]]:
    """Join ranges that touch or overlap; one that ends at or before its start runs over midnight."""
    joined: list[tuple[int, int]] = []
    for opening, closing in sorted((_minutes(r[0]), _minutes(r[1])) for r in ranges):
        end = closing if closing > opening else closing + _DAY
        if joined and opening <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((opening, end))
    return [(_clock(opening), _clock(end)) for opening, end in joined]


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:5])


def _clock(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)
