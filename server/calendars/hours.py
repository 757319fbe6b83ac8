"""Opening hours: the stored week, and the minutes of a span of days in which it is open.

Stored as JSON, `{"monday": [["09:00", "13:00"], ["14:00", "18:00"]], ..., "sunday": []}`: local wall time,
half open. `24:00` is the next midnight, and an end at or before its start lies on the next day.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Any, NamedTuple

from server.core.intervals import MINUTES_A_DAY, Span, minute_of, union
from server.core.zones import to_instant

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)|24:00")


class BadHours(ValueError):
    """Opening hours that cannot be read; the message says where and why."""


class DayRange(NamedTuple):
    """Minutes after local midnight; `end` passes 1440 when the range runs into the next day."""

    start: int
    end: int


DayRanges = tuple[DayRange, ...]
ALL_DAY: DayRanges = (DayRange(0, MINUTES_A_DAY),)


@dataclass(frozen=True)
class OpeningHours:
    """A week of ranges, Monday first, and the dates whose own ranges replace it."""

    week: tuple[DayRanges, ...]
    overrides: tuple[tuple[date, DayRanges], ...] = ()

    def ranges_on(self, day: date) -> DayRanges:
        """Return the ranges that begin on a local day."""
        return dict(self.overrides).get(day, self.week[day.weekday()])


ALWAYS_OPEN = OpeningHours(week=(ALL_DAY,) * 7)


def parse_week(stored: Mapping[str, Any]) -> tuple[DayRanges, ...]:
    """Read a stored week, Monday first; a day that is not named is closed. Raise `BadHours`."""
    unknown = set(stored) - set(WEEKDAYS)
    if unknown:
        raise BadHours(f"{min(unknown)!r} is no weekday; write one of {', '.join(WEEKDAYS)}.")
    return tuple(parse_ranges(stored.get(day) or ()) for day in WEEKDAYS)


def parse_ranges(stored: Sequence[Any]) -> DayRanges:
    """Read the ranges of one day, such as `[["09:00", "13:00"]]`. Raise `BadHours`."""
    return tuple(_parse_range(pair) for pair in stored)


def _parse_range(pair: Any) -> DayRange:
    if not isinstance(pair, list | tuple) or len(pair) != 2:
        raise BadHours(f'{pair!r} is no range; write ["09:00", "17:00"].')
    start, end = _parse_clock(pair[0]), _parse_clock(pair[1])
    if start == MINUTES_A_DAY:
        raise BadHours("A range cannot begin at 24:00; write 00:00 on the next day.")
    return DayRange(start, end if end > start else end + MINUTES_A_DAY)


def _parse_clock(text: Any) -> int:
    if not isinstance(text, str) or not _CLOCK.fullmatch(text):
        raise BadHours(f"{text!r} is no time of day; write it as 09:00, up to 24:00.")
    return int(text[:2]) * 60 + int(text[3:])


def opening_windows(hours: OpeningHours, *, first: date, last: date, zone: tzinfo) -> list[Span]:
    """Return when it is open, for the ranges that begin on the local days `first` to `last`.

    Ranges that touch or overlap, also across midnight, are one window.
    """
    overrides = dict(hours.overrides)
    return union(
        span
        for day in days_between(first, last)
        for span in _windows_of_day(day.toordinal(), overrides.get(day, hours.week[day.weekday()]), zone)
    )


def days_between(first: date, last: date) -> Iterator[date]:
    """Yield the days from `first` to `last`, both included."""
    return map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1))


def day_span(day: date, zone: tzinfo) -> Span:
    """Return the minutes of a local day: 24 hours, or what a change of the clocks makes of them."""
    return Span(midnight(day.toordinal(), zone), midnight(day.toordinal() + 1, zone))


def local_day(minute: int, zone: tzinfo) -> date:
    """Return the local date of a minute."""
    from_midnight = _utc_day(minute)
    # The local date is the UTC date, the day before or the day after: only three midnights can matter.
    return date.fromordinal(
        max(o for o in range(from_midnight - 1, from_midnight + 2) if midnight(o, zone) <= minute)
    )


@lru_cache(maxsize=65536)
def midnight(ordinal: int, zone: tzinfo) -> int:
    """Return the minute in which a local day begins."""
    return minute_of(to_instant(datetime.fromordinal(ordinal), zone))


@lru_cache(maxsize=65536)
def clock_change(ordinal: int, zone: tzinfo) -> int | None:
    """Return the minute within a local day at which the clocks change, or None."""
    low, high = midnight(ordinal, zone), midnight(ordinal + 1, zone)
    if high - low == MINUTES_A_DAY:
        return None
    before = _offset(low, zone)
    if before == _offset(high - 1, zone):
        return low  # the gap swallowed midnight
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _offset(middle, zone) == before else (low, middle)
    return high


@lru_cache(maxsize=65536)
def _windows_of_day(ordinal: int, ranges: DayRanges, zone: tzinfo) -> tuple[Span, ...]:
    return tuple(Span(_opening(ordinal, r.start, zone), _closing(ordinal, r.end, zone)) for r in ranges)


def _opening(ordinal: int, minute: int, zone: tzinfo) -> int:
    """Return when a range opens: a skipped time means the end of the gap, a repeated one its first pass."""
    if clock_change(ordinal, zone) is None:
        return midnight(ordinal, zone) + minute
    return minute_of(to_instant(_wall(ordinal, minute), zone))


def _closing(ordinal: int, minute: int, zone: tzinfo) -> int:
    """Return when a range closes: inside a repeated hour, in its second pass, so that both passes count."""
    ordinal, minute = ordinal + minute // MINUTES_A_DAY, minute % MINUTES_A_DAY
    # At midnight the change that matters may be on the day that ends there.
    if minute and clock_change(ordinal, zone) is None:
        return midnight(ordinal, zone) + minute
    wall = _wall(ordinal, minute)
    last_minute = wall - timedelta(minutes=1)
    if _is_repeated(wall, zone) and _is_repeated(last_minute, zone):
        return minute_of(to_instant(last_minute.replace(fold=1), zone)) + 1
    return minute_of(to_instant(wall, zone))


def _wall(ordinal: int, minute: int) -> datetime:
    return datetime.combine(date.fromordinal(ordinal), time(minute // 60, minute % 60))


def _is_repeated(wall: datetime, zone: tzinfo) -> bool:
    first, second = (wall.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1))
    return first is not None and second is not None and first > second


def _offset(minute: int, zone: tzinfo) -> timedelta | None:
    return datetime.fromtimestamp(minute * 60, zone).utcoffset()


def _utc_day(minute: int) -> int:
    return date(1970, 1, 1).toordinal() + minute // MINUTES_A_DAY
