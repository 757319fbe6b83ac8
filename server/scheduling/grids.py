"""Where a calendar's starts stand: opening windows cut into stretches with one grid each."""

from collections.abc import Iterator, Sequence
from datetime import date, tzinfo

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
            for part, zero in _clock_parts(day, zone):
                first, until = max(part.start, window.start), min(part.end, window.end)
                if first < until:
                    yield Stretch(first, until, window.end, zero)


def _clock_parts(day: date, zone: tzinfo) -> Iterator[tuple[Span, int]]:
    whole, change = day_span(day, zone), clock_change(day.toordinal(), zone)
    if change is None:
        yield whole, whole.start
        return
    yield Span(whole.start, change), whole.start
    yield Span(change, whole.end), whole.end - MINUTES_A_DAY


def _days_of(window: Span, zone: tzinfo) -> Iterator[date]:
    return days_between(local_day(window.start, zone), local_day(window.end - 1, zone))
