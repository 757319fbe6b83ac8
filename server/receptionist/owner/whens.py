"""From the times a message names to the days or hours that an owner means. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from server.core.zones import to_instant
from server.language.times.when import When
from server.receptionist.owner.halves import settle
from server.receptionist.owner.periods import Days, Hours, Open, Part, Period, Several, Spoken

_DAY = timedelta(days=1)
_MOST_DAYS = timedelta(days=14)
_AN_HOUR = timedelta(hours=1)  # "block Tuesday at 3": nobody said until when


@dataclass(frozen=True)
class _Clocks:
    """Clock times without a day; minutes of the day."""

    start: int
    end: int
    is_hour: bool = False


_Reading = Days | Hours | _Clocks


def read_periods(whens: Sequence[When], *, now: datetime, zone: tzinfo, hours: Open | None = None) -> Spoken:
    """Return what a message's times make up; of several days and several hours each with each.

    Of the two readings of "after 10" the one is meant that lies in the opening `hours` of the day.
    """
    wrong = next((when.text for when in whens if when.kind == "impossible"), "")
    if wrong:
        return Spoken(impossible=wrong)
    today = now.astimezone(zone).date()
    found = [readings for when in whens if (readings := _readings(when, now, zone))]
    days = [one for one in found if not isinstance(one[0], _Clocks)]
    clocks = [one for one in found if isinstance(one[0], _Clocks)]
    if clocks and all(isinstance(one, Days) for readings in days for one in readings):
        on = [one for readings in days or [[Days(today, today)]] for one in _each_day(readings, hours)]
        timed = [
            [part for d in day for c in clock for part in _at(d, c, zone)] for day in on for clock in clocks
        ]
        return Spoken(_all_of([settle(each, zone, hours) for each in timed]))
    parts = [[one for one in each if not isinstance(one, _Clocks)] for each in days]
    return Spoken(_all_of([settle(each, zone, hours) for each in parts]))


def _each_day(readings: Sequence[_Reading], hours: Open | None) -> list[Sequence[_Reading]]:
    """Take days apart that clock times are said of, without closed ones: "Monday to Friday from 9 to 12"."""
    span = readings[0]
    if len(readings) > 1 or not isinstance(span, Days) or span.last is None:
        return [readings]
    if not _DAY <= span.last - span.first <= _MOST_DAYS:
        return [readings]
    days = [span.first + n * _DAY for n in range((span.last - span.first).days + 1)]
    open_days = [day for day in days if hours and hours(day)]
    return [[Days(day, day)] for day in open_days or days]


def _all_of(said: Sequence[Sequence[Part]]) -> tuple[Period, ...]:
    """Take everything that was said; of times that have several readings each the nth of all is meant."""
    if not said:
        return ()
    if len(said) == 1:
        return tuple(said[0])
    most = max(len(readings) for readings in said)
    if any(len(readings) not in {1, most} for readings in said):
        return ()
    ways = [[readings[min(n, len(readings) - 1)] for readings in said] for n in range(most)]
    return tuple(dict.fromkeys(period for way in ways for period in _together(way)))


def _together(parts: Sequence[Part]) -> tuple[Period, ...]:
    """Join days that follow each other; of two single days that are apart those between may be meant too."""
    days = sorted((one for one in parts if isinstance(one, Days)), key=lambda one: one.first)
    hours = dict.fromkeys(one for one in parts if isinstance(one, Hours))
    whole: list[Part] = [*_joined(days), *hours]
    whole.sort(key=_beginning)
    if len(whole) == 1:
        return (whole[0],)
    several = Several(tuple(whole))
    if len(parts) == len(days) == 2 and all(one.last == one.first for one in days):
        return (Days(days[0].first, days[1].last), several)
    return (several,)


def _beginning(part: Part) -> tuple[date, float]:
    """Order whole days and hours by when they begin."""
    if isinstance(part, Days):
        return part.first, 0
    return part.start.date(), part.start.timestamp()


def _joined(days: Sequence[Days]) -> list[Days]:
    joined: list[Days] = []
    for one in days:
        before = joined[-1] if joined else None
        if before is not None and (before.last is None or one.first <= before.last + _DAY):
            last = None if before.last is None or one.last is None else max(before.last, one.last)
            joined[-1] = Days(before.first, last, before.from_now)
        else:
            joined.append(one)
    return joined


def _readings(when: When, now: datetime, zone: tzinfo) -> list[_Reading]:
    if when.kind in ("ambiguous", "conflict"):
        each = [_reading(candidate, now, zone) for candidate in when.candidates]
    else:
        each = [_reading(when, now, zone)]
    return list(dict.fromkeys(_known(each)))


def _known(readings: Iterable[_Reading | None]) -> Iterable[_Reading]:
    return (reading for reading in readings if reading is not None)


def _reading(when: When, now: datetime, zone: tzinfo) -> _Reading | None:
    if when.kind == "date" and when.value:
        day = date.fromisoformat(when.value[:10])
        return Days(day, day)
    if when.kind == "datetime" and when.value:
        moment = datetime.fromisoformat(when.value)
        return Hours(moment, moment + _AN_HOUR, is_hour=True)
    if when.kind == "time" and when.value:
        minute = _minute(when.value)
        return _Clocks(minute, minute + 60, is_hour=True)
    if when.kind == "interval":
        return _interval(when.start, when.end, now, zone)
    return None


def _interval(start: str | None, end: str | None, now: datetime, zone: tzinfo) -> _Reading | None:
    if _is_clock(start) or _is_clock(end):
        first, last = _minute(start or "00:00"), _minute(end or "24:00")
        return _Clocks(first, last if last > first else last + 24 * 60)
    if start is None and end is None:
        return None
    first_day = _whole_day(start, zone) if start else now.astimezone(zone).date()
    if end is None:
        if first_day is not None:
            return Days(first_day, None)
        moment = datetime.fromisoformat(start or "")
        return Hours(moment, _midnight(moment.astimezone(zone).date() + _DAY, zone))
    end_day = _whole_day(end, zone)
    if first_day is not None and end_day is not None:
        return Days(first_day, end_day - _DAY, start is None) if end_day > first_day else None
    begin = datetime.fromisoformat(start) if start else now
    until = datetime.fromisoformat(end)
    return Hours(begin, until) if until > begin else None


def _at(days: _Reading, clock: _Reading, zone: tzinfo) -> Iterable[Part]:
    """Put clock times on a day; "next week after 2" is hours of several days, which no one closure is."""
    if isinstance(days, Days) and isinstance(clock, _Clocks) and days.first == days.last:
        start, end = _moment(days.first, clock.start, zone), _moment(days.first, clock.end, zone)
        yield Hours(start, end, clock.is_hour)


def _moment(day: date, minute: int, zone: tzinfo) -> datetime:
    days, minute = divmod(minute, 24 * 60)
    wall = datetime.combine(day + timedelta(days=days), time(minute // 60, minute % 60))
    return to_instant(wall, zone)


def _midnight(day: date, zone: tzinfo) -> datetime:
    return _moment(day, 0, zone)


def _whole_day(value: str | None, zone: tzinfo) -> date | None:
    """Return the day when the value is a day's beginning; else it is a moment."""
    if value is None or len(value) == len("2026-11-24"):
        return date.fromisoformat(value) if value else None
    moment = datetime.fromisoformat(value)
    local = moment.astimezone(zone) if moment.tzinfo else moment.replace(tzinfo=zone)
    return local.date() if moment == _midnight(local.date(), zone) else None


def _is_clock(value: str | None) -> bool:
    return value is not None and value[2:3] == ":"


def _minute(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:5])
