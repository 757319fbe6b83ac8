"""Choose which of many free times are worth telling: near the wished time, and some of every day. Pure."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from functools import cached_property
from heapq import nsmallest

from server.calendars.hours import day_span, days_between, local_day
from server.core.intervals import Span, intersect, minute_of
from server.core.zones import to_instant
from server.scheduling.availability import World, free_ranges, is_free

MAX_SLOTS = 60
MIN_PER_DAY = 4
PARTS_OF_DAY: Mapping[str, tuple[time, time]] = {
    "morning": (time(5), time(12)),
    "afternoon": (time(12), time(17)),
    "evening": (time(17), time(21)),
    "night": (time(21), time(5)),
}


Day = tuple[date, list[Span]]
"""A local day, with the minutes in which a slot may begin."""


@dataclass(frozen=True)
class Wish:
    """Which free times are wanted: in which window, in which part of the days, near which clock time."""

    window: Span
    zone: tzinfo
    part_of_day: str | None = None
    near: time | None = None


def choose_slots(
    worlds: Sequence[World], wish: Wish, *, limit: int
) -> tuple[list[tuple[int, World]], list[date]]:
    """Return some free starts with their calendars, earliest first, and every local day that has one.

    Each day gives its share of `limit`: the starts nearest to the wished clock time, that time itself off the
    grid too, else evenly over the day. A start that several calendars have is told once, with the calendar
    that stands first.
    """
    free = [_Free(world, wish.window) for world in worlds]
    days = [(day, parts) for day, parts in _days(wish) if any(True for one in free for _ in one.runs(parts))]
    share = min(limit, max(MIN_PER_DAY, limit // max(1, len(days))))
    enough = -(-limit // share)  # days, when each has its share
    kept: list[tuple[int, World]] = []
    for place in range(0, len(days), enough):
        kept += _choose_of(worlds, days[place : place + enough], wish, share=share)
        if len(kept) >= limit:
            break
    return kept[:limit], [day for day, _ in days]


def _choose_of(
    worlds: Sequence[World], days: Sequence[Day], wish: Wish, *, share: int
) -> Iterator[tuple[int, World]]:
    """Yield each day's share of free starts; only these days are worked out for every calendar."""
    window = Span(days[0][1][0].start, days[-1][1][-1].end)
    free = [_Free(world, _with_ends(window, world, wish)) for world in worlds]
    for day, parts in days:
        starts = _first_of_each(free, parts) | _just_then(worlds, day, parts, wish)
        for start in _share_of_day(sorted(starts), share, day, wish):
            yield start, starts[start]


def _with_ends(window: Span, world: World, wish: Wish) -> Span:
    """Let slots end after the part of the day in which they begin, but not after the wished window."""
    return Span(window.start, min(wish.window.end, window.end - 1 + world.duration))


class _Free:
    """The free starts of one calendar over a window, in runs that need not be walked through."""

    def __init__(self, world: World, window: Span) -> None:
        self.world = world
        self._window = window

    def runs(self, parts: Sequence[Span]) -> Iterator[Sequence[int]]:
        """Yield the slots that begin in these spans."""
        for begin, end in parts:
            for place in range(bisect_left(self._lasts, begin), len(self._runs)):
                run = self._runs[place]
                if run[0] >= end:
                    break
                cut = run[bisect_left(run, begin) : bisect_left(run, end)]
                if cut:
                    yield cut

    @cached_property
    def _runs(self) -> list[Sequence[int]]:
        """Work the runs out when they are first asked for: most calendars are not, for most days."""
        return [run for run in free_ranges(self.world, window=self._window) if run]

    @cached_property
    def _lasts(self) -> list[int]:
        return [run[-1] for run in self._runs]


def _days(wish: Wish) -> Iterator[Day]:
    """Yield the local days of the window."""
    if wish.window.start >= wish.window.end:
        return
    first, last = (local_day(minute, wish.zone) for minute in (wish.window.start, wish.window.end - 1))
    for day in days_between(first, last):
        yield day, _parts(day, wish)


def _first_of_each(free: Sequence[_Free], parts: Sequence[Span]) -> dict[int, World]:
    """Return every free start of a day, each with the first calendar that has it."""
    found: dict[int, World] = {}
    for one in reversed(free):
        for run in one.runs(parts):
            found.update(dict.fromkeys(run, one.world))
    return found


def _just_then(worlds: Sequence[World], day: date, parts: Sequence[Span], wish: Wish) -> dict[int, World]:
    """Return the wished clock time of that day with the first calendar that is free just then."""
    if wish.near is None:
        return {}
    start = _minute(day, wish.near, wish.zone)
    lies_within = any(begin <= start < end for begin, end in parts)
    fitting = (one for one in worlds if lies_within and start + one.duration <= wish.window.end)
    world = next((one for one in fitting if is_free(one, start)), None)
    return {} if world is None else {start: world}


def _parts(day: date, wish: Wish) -> list[Span]:
    """Return the minutes of a local day in which a slot may begin; the night has two parts."""
    if wish.part_of_day is None:
        return intersect([day_span(day, wish.zone)], [wish.window])
    first, end = (_minute(day, clock, wish.zone) for clock in PARTS_OF_DAY[wish.part_of_day])
    whole = day_span(day, wish.zone)
    spans = [Span(first, end)] if first < end else [Span(whole.start, end), Span(first, whole.end)]
    return intersect(spans, [wish.window])


def _minute(day: date, clock: time, zone: tzinfo) -> int:
    return minute_of(to_instant(datetime.combine(day, clock), zone))


def _share_of_day(starts: Sequence[int], share: int, day: date, wish: Wish) -> Sequence[int]:
    if len(starts) <= share:
        return starts
    if wish.near is None:
        return [starts[place * len(starts) // share] for place in range(share)]
    wished = _minute(day, wish.near, wish.zone)
    return sorted(nsmallest(share, starts, key=lambda start: abs(start - wished)))
