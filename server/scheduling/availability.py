"""Which times are free. Pure: whole minutes in, whole minutes out; one function lists, checks and books.

Listed starts stand on the calendar's grid. A client may name any other start: the same function is then asked
with a grid of single minutes, so the listing is always a part of what can be booked.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from heapq import merge
from itertools import groupby
from typing import Literal, NamedTuple

from server.core.intervals import Span, subtract, union

Grid = Literal["opening", "clock", "packed"]


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
    """All that decides whether a start on one calendar is free. Spans are sorted and disjoint.

    `busy` has the taken minutes of each seat, buffers of their bookings included, and what closes the
    calendar (vacations, blocks) in all of them. Starts lie in `earliest <= start <= latest` and on no day of
    `full`.
    """

    calendar_id: int
    openings: Openings
    busy: tuple[tuple[Span, ...], ...]
    duration: int
    step: int
    before: int = 0
    after: int = 0
    grid: Grid = "opening"
    earliest: int = 0
    latest: int | None = None
    full: tuple[Span, ...] = field(default=())


def free_slots(world: World, *, window: Span) -> Iterator[int]:
    """Yield every bookable start of one calendar whose slot lies inside `window`, earliest first.

    A start is free when one seat is free for the whole slot with its buffers.
    """
    begin = max(window.start, world.earliest)
    end = window.end - world.duration
    if world.latest is not None:
        end = min(end, world.latest)
    stretches = [s for s in world.openings.stretches if s.until > begin and s.first <= end]
    seats = [
        free_starts(
            stretches=stretches,
            busy=busy,
            duration=world.duration,
            step=world.step,
            before=world.before,
            after=world.after,
            earliest=begin,
            packed=world.grid == "packed",
        )
        for busy in world.busy
    ]
    i = 0
    for start in seats[0] if len(seats) == 1 else (start for start, _ in groupby(merge(*seats))):
        if start > end:
            return
        while i < len(world.full) and world.full[i].end <= start:
            i += 1
        if i == len(world.full) or start < world.full[i].start:
            yield start


def free_starts(
    *,
    stretches: Sequence[Stretch],
    busy: Sequence[Span],
    duration: int,
    step: int,
    before: int = 0,
    after: int = 0,
    earliest: int = 0,
    packed: bool = False,
) -> Iterator[int]:
    """Yield the start of every bookable slot of one seat, earliest first.

    Times are whole minutes since the epoch, UTC; spans are half-open, sorted and disjoint. `before` and
    `after` are the new booking's own buffers; every span of `busy` already contains its own. With `packed`
    the grid begins anew at the first minute after whatever was in the way.
    """
    i = 0
    for first, until, closing, zero in stretches:
        # A packed grid depends on what came before, so only a fixed one may begin in the middle.
        start = first if packed else _on_grid(max(first, earliest), zero=zero, step=step)
        while start < until and start + duration <= closing:
            while i < len(busy) and busy[i].end <= start - before:
                i += 1
            if i < len(busy) and busy[i].start < start + duration + after:
                clear = busy[i].end + before
                start = clear if packed else _on_grid(clear, zero=zero, step=step)
                continue
            if start >= earliest:
                yield start
            start += step


def is_free(world: World, start: int) -> bool:
    """Tell whether exactly this start can be booked, on the grid or off it."""
    window = Span(start, start + world.duration)
    exact = Openings(
        windows=world.openings.windows,
        stretches=tuple(Stretch(*w, w.end, w.start) for w in world.openings.windows),
    )
    probe = replace(world, openings=exact, step=1, grid="opening")
    return next(free_slots(probe, window=window), None) == start


def free_spans(world: World) -> list[Span]:
    """Return the open minutes in which at least one seat is free; what a public page may show."""
    return union(span for busy in world.busy for span in subtract(world.openings.windows, busy))


def first_slots(worlds: Sequence[World], *, window: Span, limit: int | None) -> list[tuple[int, World]]:
    """Return the earliest free starts over many calendars; stop as soon as there are `limit`.

    Of equal starts the calendar that stands first in `worlds` comes first.
    """
    found: list[tuple[int, World]] = []
    if limit == 0:
        return found
    for start, place in merge(*(_placed(world, place, window) for place, world in enumerate(worlds))):
        found.append((start, worlds[place]))
        if len(found) == limit:
            break
    return found


def _placed(world: World, place: int, window: Span) -> Iterator[tuple[int, int]]:
    return ((start, place) for start in free_slots(world, window=window))


def _on_grid(minute: int, *, zero: int, step: int) -> int:
    """Return the first grid point at or after a minute."""
    return zero - (zero - minute) // step * step
