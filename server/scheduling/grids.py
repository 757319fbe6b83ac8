"""Where a calendar's starts stand: opening windows cut into stretches with one grid each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, tzinfo

from server.calendars.holidays import holiday_dates
from server.calendars.hours import (
    OpeningHours,
    clock_change,
    day_span,
    days_between,
    local_day,
    opening_windows,
)
from server.core.intervals import MINUTES_A_DAY, Span
from server.scheduling.availability import Grid, Openings, Stretch

_DAYS_A_BLOCK = 16
_DAYS_AROUND = 3
_MOST_BLOCKS = 8
_FIRST_DAY = date(1970, 1, 1).toordinal()


class OpeningPlan:
    """A calendar's hours through the years; what was computed of them is kept for the next question.

    Threads may share one: they may compute the same twice, and then both results are equal.
    """

    def __init__(
        self, hours: OpeningHours, *, grid: Grid, zone: tzinfo, holiday_country: str | None = None
    ) -> None:
        """Open by these hours, and close on those holidays of the country that have no hours of their own."""
        self._hours, self._grid, self._zone = hours, grid, zone
        self._holiday_country = holiday_country
        self._known: dict[tuple[int, int], Openings] = {}

    def around(self, window: Span) -> Openings:
        """Return the openings of a window and of at least two days on either side of it."""
        first, last = (minute // MINUTES_A_DAY // _DAYS_A_BLOCK for minute in window)
        found = self._known.get((first, last))
        if found is None:
            found = self._compute(first * _DAYS_A_BLOCK, (last + 1) * _DAYS_A_BLOCK - 1)
            if len(self._known) >= _MOST_BLOCKS:
                self._known = {}
            self._known[first, last] = found
        return found

    def _compute(self, first_day: int, last_day: int) -> Openings:
        first = date.fromordinal(_FIRST_DAY + first_day - _DAYS_AROUND)
        last = date.fromordinal(_FIRST_DAY + last_day + _DAYS_AROUND)
        hours = close_on_holidays(self._hours, country=self._holiday_country, first=first, last=last)
        return make_openings(hours, first=first, last=last, zone=self._zone, grid=self._grid)


def close_on_holidays(hours: OpeningHours, *, country: str | None, first: date, last: date) -> OpeningHours:
    """Return the hours with the public holidays of some days closed, unless a day has hours of its own."""
    if country is None:
        return hours
    closed = dict.fromkeys(holiday_dates(country, first, last), ())
    return replace(hours, overrides=tuple(sorted((closed | dict(hours.overrides)).items())))


def make_openings(hours: OpeningHours, *, first: date, last: date, zone: tzinfo, grid: Grid) -> Openings:
    """Return when a calendar is open on some days, and the grid of its starts.

    Load two days more on either side than are asked about: what a day's grid is then never depends on the
    question.
    """
    windows = opening_windows(hours, first=first, last=last, zone=zone)
    cut = _on_the_clock if grid == "clock" else _from_the_opening
    return Openings(windows=tuple(windows), stretches=tuple(cut(windows, zone)))


def _from_the_opening(windows: Sequence[Span], zone: tzinfo) -> Iterator[Stretch]:
    """Count from each opening, and anew from each midnight with a whole open day after it.

    Without the second half a business that never closes would have a grid from the beginning of time.
    """
    for window in windows:
        zero = window.start
        for day in _days_of(window, zone):
            whole = day_span(day, zone)
            if window.start < whole.start and whole.end <= window.end:
                yield Stretch(zero, whole.start, window.end, zero)
                zero = whole.start
        yield Stretch(zero, window.end, window.end, zero)


def _on_the_clock(windows: Sequence[Span], zone: tzinfo) -> Iterator[Stretch]:
    """Count from each local midnight, by the wall clock also after it has changed."""
    for window in windows:
        for day in _days_of(window, zone):
            for part, zero in clock_parts(day, zone):
                first, until = max(part.start, window.start), min(part.end, window.end)
                if first < until:
                    yield Stretch(first, until, window.end, zero)


def clock_parts(day: date, zone: tzinfo) -> Iterator[tuple[Span, int]]:
    """Yield the parts of a local day between clock changes, each with the midnight of its own clock."""
    whole, change = day_span(day, zone), clock_change(day.toordinal(), zone)
    if change is None:
        yield whole, whole.start
        return
    yield Span(whole.start, change), whole.start
    yield Span(change, whole.end), whole.end - MINUTES_A_DAY


def _days_of(window: Span, zone: tzinfo) -> Iterator[date]:
    return days_between(local_day(window.start, zone), local_day(window.end - 1, zone))
