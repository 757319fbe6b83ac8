"""Free times: small tables to read. Random worlds are in tests/properties."""

from collections.abc import Iterable

import pytest

from server.core.intervals import Span
from server.scheduling.availability import (
    Grid,
    Openings,
    Place,
    Stretch,
    World,
    first_slots,
    free_slots,
)

A_DAY = Span(0, 24 * 60)


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
