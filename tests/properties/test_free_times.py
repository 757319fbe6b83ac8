"""Free times of random worlds against a search minute by minute: what is listed is what can be booked.

`FRONTDESK_WORLDS` says how many; `make nightly` asks for a hundred thousand.
"""

import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC

from hypothesis import given, settings
from hypothesis import strategies as st

from server.calendars.hours import ALWAYS_OPEN
from server.core.intervals import Span, union
from server.scheduling.availability import (
    Openings,
    Stretch,
    World,
    first_slots,
    free_slots,
    free_spans,
    is_free,
)
from server.scheduling.calendar_rules import CalendarRules
from server.scheduling.grids import OpeningPlan
from server.scheduling.refusals import find_refusal
from server.scheduling.worlds import View

LAST_MINUTE = 240
EVERYTHING = Span(0, 2 * LAST_MINUTE)
WORLDS = int(os.environ.get("FRONTDESK_WORLDS", "2000"))
FEWER = max(1, WORLDS // 4)  # for the properties beside the main one


def some_spans(most: int) -> st.SearchStrategy[list[Span]]:
    lengths = st.tuples(st.integers(0, LAST_MINUTE), st.integers(1, 40))
    return st.lists(lengths.map(lambda found: Span(found[0], sum(found))), max_size=most)


BUSY = some_spans(6).map(
    lambda spans: tuple(sorted(spans))
)  # what closes a calendar may overlap its bookings
DISJOINT = some_spans(6).map(lambda spans: tuple(union(spans)))


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Draw a calendar with a few ranges, up to three seats, buffers, limits and any grid."""
    windows, grid = draw(DISJOINT), draw(st.sampled_from(["opening", "clock", "packed"]))
    zeros = [draw(st.integers(-500, 500)) if grid == "clock" else w.start for w in windows]
    stretches = tuple(Stretch(*w, w.end, zero) for w, zero in zip(windows, zeros, strict=True))
    return World(
        calendar_id=1,
        openings=Openings(windows, stretches),
        busy=tuple(draw(st.lists(BUSY, min_size=1, max_size=3))),
        duration=draw(st.integers(1, 30)),
        step=draw(st.integers(1, 30)),
        before=draw(st.integers(0, 10)),
        after=draw(st.integers(0, 10)),
        grid=grid,
        earliest=draw(st.integers(0, 60)),
        latest=draw(st.none() | st.integers(100, LAST_MINUTE)),
        full=draw(DISJOINT.filter(lambda spans: len(spans) < 3)),
    )


def minutes_of(spans: Iterable[tuple[int, int]]) -> set[int]:
    return {minute for span in spans for minute in range(*span)}


def seat_is_free(world: World, taken: set[int], start: int) -> bool:
    return taken.isdisjoint(range(start - world.before, start + world.duration + world.after))


def starts_of_seat(world: World, busy: Iterable[tuple[int, int]]) -> set[int]:
    """Walk every window minute by minute: a step on, or a minute where packed is blocked."""
    found, taken = set(), minutes_of(busy)
    for opening, until, closing, zero in world.openings.stretches:
        assert until == closing
        minute = opening
        while (minute - zero) % world.step and world.grid == "clock":
            minute += 1
        while minute + world.duration <= closing:
            free = seat_is_free(world, taken, minute)
            if free:
                found.add(minute)
            minute += 1 if world.grid == "packed" and not free else world.step
    return found


def is_allowed(world: World, window: Span, start: int) -> bool:
    on_a_full_day = any(f[0] <= start < f[1] for f in world.full)
    in_time = world.earliest <= start and (world.latest is None or start <= world.latest)
    return in_time and not on_a_full_day and window.start <= start <= window.end - world.duration


def can_be_booked(world: World, seats: Sequence[set[int]], start: int) -> bool:
    """Judge one start by itself: open, allowed, and a seat free for it with its buffers."""
    opened = any(w.start <= start and start + world.duration <= w.end for w in world.openings.windows)
    seated = any(seat_is_free(world, taken, start) for taken in seats)
    return opened and seated and is_allowed(world, EVERYTHING, start)


@settings(max_examples=FEWER, deadline=None)
@given(worlds(), st.integers(0, 150), st.integers(1, 250))
def test_free_slots_are_those_of_a_search_minute_by_minute(world: World, begin: int, length: int) -> None:
    window = Span(begin, begin + length)
    every = set().union(*(starts_of_seat(world, busy) for busy in world.busy))
    expected = sorted(start for start in every if is_allowed(world, window, start))
    assert list(free_slots(world, window=window)) == expected
    assert [start for start, _ in first_slots([world], window=window, limit=None)] == expected


@settings(max_examples=WORLDS, deadline=None)
@given(worlds(), st.sets(st.integers(0, EVERYTHING.end), max_size=40))
def test_what_is_listed_is_what_can_be_booked(world: World, minutes: set[int]) -> None:
    listed = set(free_slots(world, window=EVERYTHING))
    each_minute = set(free_slots(replace(world, step=1, grid="opening"), window=EVERYTHING))
    seats = [minutes_of(busy) for busy in world.busy]
    for minute in minutes | listed:
        bookable = can_be_booked(world, seats, minute)
        assert bookable == is_free(world, minute) == (find_refusal(a_view(world), minute) is None)
        assert bookable == (
            minute in each_minute
        )  # with a grid of single minutes all that can be booked is listed
    assert listed <= each_minute


@settings(max_examples=FEWER, deadline=None)
@given(worlds(), st.data())
def test_removing_what_is_busy_takes_no_slot_away(world: World, data: st.DataObject) -> None:
    """On a fixed grid whatever was listed stays listed. Packed starts may move, but stay bookable."""
    listed = set(free_slots(world, window=EVERYTHING))
    seat = data.draw(st.integers(0, len(world.busy) - 1))
    left = list(world.busy[seat])
    if left:
        left.pop(data.draw(st.integers(0, len(left) - 1)))
    freer = replace(world, busy=(*world.busy[:seat], tuple(left), *world.busy[seat + 1 :]))
    if world.grid != "packed":
        assert listed <= set(free_slots(freer, window=EVERYTHING))
    assert all(is_free(freer, start) for start in listed)


@settings(max_examples=FEWER, deadline=None)
@given(worlds())
def test_the_public_day_is_free_where_a_seat_is(world: World) -> None:
    shown = {minute for s in free_spans(world) for minute in range(*s)}
    opened = {minute for w in world.openings.windows for minute in range(*w)}
    free = {m for m in opened if any(all(not b[0] <= m < b[1] for b in busy) for busy in world.busy)}
    assert shown == free


def a_view(world: World) -> View:
    """Give the world to a calendar in UTC; its rules are those that a refusal speaks of."""
    rules = CalendarRules(
        calendar_id=world.calendar_id,
        name="Chair",
        is_active=True,
        knows_service=True,
        offers_service=True,
        zone=UTC,
        hours=ALWAYS_OPEN,
        grid=world.grid,
        step=world.step,
        duration=world.duration,
        before=world.before,
        after=world.after,
        capacity=len(world.busy),
        notice_minutes=0,
        horizon_days=None,
        max_per_day=None,
        max_per_week=None,
        plan=OpeningPlan(ALWAYS_OPEN, grid=world.grid, zone=UTC),
    )
    return View(rules, world, closures=())
