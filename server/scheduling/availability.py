"""Which times are free. Pure: whole minutes in, whole minutes out; one function lists, checks and books.

A busy span takes away the starts whose slot, with its buffers, would touch it: the starts that are *barred*.
What is free is then the grid between the barred spans, in `range`s, however many starts those have.

Listed starts stand on the calendar's grid. A client may name any other start: the same function is then asked
with a grid of single minutes, so the listing is always a part of what can be booked.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from heapq import merge
from itertools import chain, dropwhile, groupby, islice, repeat, takewhile
from typing import Literal, NamedTuple

from server.core.intervals import Span, intersect, subtract, union

Grid = Literal["opening", "clock", "packed"]
Minutes = Sequence[tuple[int, int]]
"""Half-open spans of minutes in the order of their starts."""
_NEVER = -(2**63)


class Stretch(NamedTuple):
    """A part of an opening window with one grid: starts lie in `first <= start < until`.

    The grid's points are `zero`, `zero + step`, ...; a slot may run past `until`, but not past `closing`.
    """

    first: int
    until: int
    closing: int
    zero: int


@dataclass(frozen=True)
class Openings:
    """When a calendar is open, and where its grid stands."""

    windows: tuple[Span, ...]
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True)
class World:
    """All that decides whether a start on one calendar is free.

    `busy` has the taken minutes of each seat, buffers of their bookings included, and what closes the
    calendar (vacations, blocks) in all of them; they may overlap. Starts lie in `earliest <= start <= latest`
    and on no day of `full`, which are disjoint.
    """

    calendar_id: int
    openings: Openings
    busy: tuple[Minutes, ...]
    duration: int
    step: int
    before: int = 0
    after: int = 0
    grid: Grid = "opening"
    earliest: int = 0
    latest: int | None = None
    full: Minutes = field(default=())


def free_slots(world: World, *, window: Span) -> Iterator[int]:
    """Yield every bookable start of one calendar whose slot lies inside `window`, earliest first.

    A start is free when one seat is free for the whole slot with its buffers.
    """
    return chain.from_iterable(free_ranges(world, window=window))


def free_ranges(world: World, *, window: Span) -> Iterator[range]:
    """Yield the same starts in runs of equal distance, which nobody has to walk through one by one."""
    begin = max(window.start, world.earliest)
    end = window.end - world.duration
    if world.latest is not None:
        end = min(end, world.latest)
    if world.grid == "packed":
        yield from _packed_ranges(world, begin, end)
        return
    # Whatever the seats have in common cannot be booked; of the rest some seat is free for the whole slot.
    seats = [_barred(world, busy) for busy in world.busy]
    barred: Minutes = seats[0]
    for other in seats[1:]:
        barred = intersect(barred, other)
    if world.full:
        barred = union([*barred, *world.full])
    yield from _between(barred, world, begin, end)


def _between(barred: Minutes, world: World, begin: int, end: int) -> Iterator[range]:
    """Yield the points of the grid from `begin` to `end` that are not barred."""
    many, i, step, duration = len(barred), 0, world.step, world.duration
    for first, until, closing, zero in _stretches(world.openings, begin, end):
        last = min(until - 1, closing - duration, end)
        clear = first if first > begin else begin
        while clear <= last:
            while i < many and barred[i][1] <= clear:
                i += 1
            stop = barred[i][0] if i < many and barred[i][0] <= last else last + 1
            start = zero - (zero - clear) // step * step  # the first grid point at or after it
            if start < stop:
                yield range(start, stop, step)
            if stop > last:
                break
            clear = barred[i][1]


def _packed_ranges(world: World, begin: int, end: int) -> Iterator[range]:
    seats = [_packed_starts(world, _barred(world, busy), begin, end) for busy in world.busy]
    starts = seats[0] if len(seats) == 1 else (start for start, _ in groupby(merge(*seats)))
    for start in starts:
        if not _holds(world.full, start):
            yield range(start, start + 1)


def _packed_starts(world: World, barred: Minutes, begin: int, end: int) -> Iterator[int]:
    """Yield one seat's starts when the grid begins anew at the first minute after whatever was in the way."""
    for first, until, closing, _ in _stretches(world.openings, begin, end):
        start, last = first, min(until - 1, closing - world.duration, end)
        i = max(bisect_left(barred, (first,)) - 1, 0)
        while start <= last:
            while i < len(barred) and barred[i][1] <= start:
                i += 1
            if i < len(barred) and barred[i][0] <= start:
                start = barred[i][1]
                continue
            if start >= begin:
                yield start
            start += world.step


def _barred(world: World, busy: Minutes) -> Minutes:
    """Return the starts that one seat's busy time takes away; what touches is one."""
    ahead, behind = world.duration + world.after - 1, world.before
    barred: list[tuple[int, int]] = []
    low = high = _NEVER
    for start, end in busy:
        if start - ahead > high:
            if high > _NEVER:
                barred.append((low, high))
            low, high = start - ahead, end + behind
        elif end + behind > high:
            high = end + behind
    if high > _NEVER:
        barred.append((low, high))
    return barred


def _stretches(openings: Openings, begin: int, end: int) -> Iterator[Stretch]:
    """Yield the stretches with starts from `begin` to `end`."""
    stretches = openings.stretches
    for place in range(max(bisect_left(stretches, (begin,)) - 1, 0), len(stretches)):
        stretch = stretches[place]
        if stretch.first > end:
            return
        if stretch.until > begin:
            yield stretch


def is_free(world: World, start: int) -> bool:
    """Tell whether exactly this start can be booked, on the grid or off it."""
    window = Span(start, start + world.duration)
    around = [w for w in world.openings.windows if w.start <= start < w.end]
    exact = Openings(windows=tuple(around), stretches=tuple(Stretch(*w, w.end, w.start) for w in around))
    probe = replace(world, openings=exact, step=1, grid="opening")
    return next(free_slots(probe, window=window), None) == start


def free_spans(world: World) -> list[Span]:
    """Return the open minutes in which at least one seat is free; what a public page may show."""
    return union(span for busy in world.busy for span in subtract(world.openings.windows, union(busy)))


class Place(NamedTuple):
    """A place in the order of `first_slots`, to go on after."""

    start: int
    calendar_id: int


def first_slots(
    worlds: Sequence[World],
    *,
    window: Span,
    limit: int | None,
    until: int | None = None,
    after: Place | None = None,
) -> list[tuple[int, int]]:
    """Return the earliest free starts over many calendars, each with the place of its world in `worlds`.

    Only those before `until`; stop as soon as there are `limit`. Of equal starts the calendar that stands
    first comes first.
    """
    if limit is None and after is None:
        return _all_slots(worlds, window, window.end if until is None else until)
    placed: Iterator[tuple[int, int]] = merge(
        *(_placed(world, place, window) for place, world in enumerate(worlds))
    )
    if after is not None:
        done = (after.start, _place_of(after.calendar_id, worlds))
        placed = dropwhile(lambda found: found <= done, placed)
    if until is not None:
        placed = takewhile(lambda found: found[0] < until, placed)
    return list(islice(placed, limit))


def _place_of(calendar_id: int, worlds: Sequence[World]) -> int:
    """Return a calendar's place; when it is not there any more, one behind all others."""
    places = (place for place, world in enumerate(worlds) if world.calendar_id == calendar_id)
    return next(places, len(worlds))


def _placed(world: World, place: int, window: Span) -> Iterator[tuple[int, int]]:
    return ((start, place) for start in free_slots(world, window=window))


def _all_slots(worlds: Sequence[World], window: Span, until: int) -> list[tuple[int, int]]:
    """Order many starts as numbers, in which a start and its place are one: no tuple is compared."""
    places = len(worlds)
    if places == 1:
        return list(
            zip(takewhile(until.__gt__, free_slots(worlds[0], window=window)), repeat(0), strict=False)
        )
    coded: list[int] = []
    for place, world in enumerate(worlds):
        for run in free_ranges(world, window=window):
            coded.extend(range(run.start * places + place, run.stop * places, run.step * places))
    coded.sort()  # runs that are in order already are only merged
    return list(map(divmod, takewhile((until * places).__gt__, coded), repeat(places)))


def _holds(spans: Minutes, minute: int) -> bool:
    return any(start <= minute < end for start, end in spans)
