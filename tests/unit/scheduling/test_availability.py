"""Free times: small tables to read, and random worlds against a search minute by minute."""

import os
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.calendars.hours import ALWAYS_OPEN
from server.core.intervals import Span, union
from server.scheduling.availability import (
    Grid,
    Openings,
    Place,
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

A_DAY = Span(0, 24 * 60)
LAST_MINUTE = 240
EVERYTHING = Span(0, 2 * LAST_MINUTE)
# Four properties share the worlds; `make nightly` asks for a hundred thousand.
WORLDS = int(os.environ.get("FRONTDESK_WORLDS", "2000")) // 4


def span(text: str) -> Span:
    start, end = (int(clock[:2]) * 60 + int(clock[3:]) for clock in text.split("-"))
    return Span(start, end)


def clock_face(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def openings(windows: Iterable[Span]) -> Openings:
    """Return windows whose grid stands on their openings."""
    kept = tuple(windows)
    return Openings(kept, tuple(Stretch(w.start, w.end, w.end, w.start) for w in kept))


@pytest.mark.parametrize(
    ("busy", "starts"),
    [
        pytest.param([], ["09:00", "10:00", "11:00"], id="an empty day offers every slot"),
        pytest.param(["10:00-11:00"], ["09:00", "11:00"], id="slots may touch a booking"),
        pytest.param(["10:59-11:01"], ["09:00"], id="one shared minute blocks both neighbours"),
        pytest.param(["00:00-24:00"], [], id="a day that is taken offers none"),
    ],
)
def test_free_starts_avoid_busy_time(busy: list[str], starts: list[str]) -> None:
    world = World(
        calendar_id=1,
        openings=openings([span("09:00-12:00")]),
        busy=(tuple(span(text) for text in busy),),
        duration=60,
        step=60,
    )
    assert [clock_face(start) for start in free_slots(world, window=A_DAY)] == starts


@pytest.mark.parametrize(
    ("grid", "zero", "starts"),
    [
        pytest.param("opening", "09:10", ["09:10", "10:40"], id="from the opening"),
        pytest.param("clock", "00:00", ["09:30", "10:30", "11:00"], id="on the clock"),
        pytest.param("packed", "09:10", ["09:10", "10:15", "11:00"], id="from the first free minute"),
    ],
)
def test_the_three_grids(grid: Grid, zero: str, starts: list[str]) -> None:
    opening, closing, origin = (span(f"{text}-24:00").start for text in ("09:10", "11:50", zero))
    world = World(
        calendar_id=1,
        openings=Openings((Span(opening, closing),), (Stretch(opening, closing, closing, origin),)),
        busy=((span("10:10-10:15"),),),
        duration=35,
        step={"opening": 45, "clock": 30, "packed": 45}[grid],
        grid=grid,
    )
    assert [clock_face(start) for start in free_slots(world, window=A_DAY)] == starts


@pytest.mark.parametrize(
    ("before", "after", "starts"),
    [
        pytest.param(0, 0, ["09:00", "09:30", "10:30", "11:00", "11:30"], id="none"),
        pytest.param(15, 0, ["09:00", "09:30", "11:00", "11:30"], id="before"),
        pytest.param(0, 15, ["09:00", "10:30", "11:00", "11:30"], id="after, which need not fit the hours"),
        pytest.param(15, 15, ["09:00", "11:00", "11:30"], id="both add to those of the neighbour"),
    ],
)
def test_buffers_keep_a_distance_to_neighbours(before: int, after: int, starts: list[str]) -> None:
    world = World(
        calendar_id=1,
        openings=openings([span("09:00-12:00")]),
        busy=((span("10:00-10:30"),),),
        duration=30,
        step=30,
        before=before,
        after=after,
    )
    assert [clock_face(start) for start in free_slots(world, window=A_DAY)] == starts


def test_one_seat_must_be_free_for_the_whole_slot() -> None:
    world = World(
        calendar_id=1,
        openings=openings([span("09:00-11:00")]),
        busy=((span("09:00-09:30"),), (span("09:30-10:00"),)),
        duration=60,
        step=30,
    )
    assert [clock_face(start) for start in free_slots(world, window=A_DAY)] == ["09:30", "10:00"]


def test_full_days_notice_and_horizon_take_starts_away() -> None:
    world = World(
        calendar_id=1,
        openings=openings([Span(0, 600)]),
        busy=((),),
        duration=60,
        step=60,
        earliest=61,
        latest=420,
        full=(Span(180, 300),),
    )
    assert list(free_slots(world, window=A_DAY)) == [120, 300, 360, 420]


def test_the_first_slots_of_many_calendars_are_found_without_looking_further() -> None:
    worlds = [
        World(calendar_id=n, openings=openings([Span(n * 30, 10**9)]), busy=((),), duration=60, step=60)
        for n in (2, 0, 1)
    ]
    everything = Span(0, 10**9)
    found = first_slots(worlds, window=everything, limit=4)
    assert [(start, worlds[place].calendar_id) for start, place in found] == [
        (0, 0),
        (30, 1),
        (60, 2),
        (60, 0),
    ]
    assert first_slots(worlds, window=everything, limit=0) == []
    assert first_slots(worlds, window=everything, limit=9, until=61) == found
    assert first_slots(worlds, window=Span(0, 150), limit=None, until=61) == found
    later = first_slots(worlds, window=everything, limit=2, after=Place(60, 2))
    assert later == [(60, 1), (90, 2)]
    gone = first_slots(worlds, window=everything, limit=1, after=Place(60, 7))
    assert gone == [(90, 2)]


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


def seat_is_free(world: World, busy: Iterable[tuple[int, int]], start: int) -> bool:
    taken = {minute for b in busy for minute in range(*b)}
    return taken.isdisjoint(range(start - world.before, start + world.duration + world.after))


def starts_of_seat(world: World, busy: Iterable[tuple[int, int]]) -> set[int]:
    """Walk every window minute by minute: a step on, or a minute where packed is blocked."""
    found = set()
    for opening, until, closing, zero in world.openings.stretches:
        assert until == closing
        minute = opening
        while (minute - zero) % world.step and world.grid == "clock":
            minute += 1
        while minute + world.duration <= closing:
            free = seat_is_free(world, busy, minute)
            if free:
                found.add(minute)
            minute += 1 if world.grid == "packed" and not free else world.step
    return found


def is_allowed(world: World, window: Span, start: int) -> bool:
    on_a_full_day = any(f[0] <= start < f[1] for f in world.full)
    in_time = world.earliest <= start and (world.latest is None or start <= world.latest)
    return in_time and not on_a_full_day and window.start <= start <= window.end - world.duration


def can_be_booked(world: World, start: int) -> bool:
    """Judge one start by itself: open, allowed, and a seat free for it with its buffers."""
    opened = any(w.start <= start and start + world.duration <= w.end for w in world.openings.windows)
    seated = any(seat_is_free(world, busy, start) for busy in world.busy)
    return opened and seated and is_allowed(world, EVERYTHING, start)


@settings(max_examples=WORLDS, deadline=None)
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
    for minute in minutes | listed:
        bookable = can_be_booked(world, minute)
        assert bookable == is_free(world, minute) == (find_refusal(a_view(world), minute) is None)
        assert bookable == (
            minute in each_minute
        )  # with a grid of single minutes all that can be booked is listed
    assert listed <= each_minute


@settings(max_examples=WORLDS, deadline=None)
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


@settings(max_examples=WORLDS, deadline=None)
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
