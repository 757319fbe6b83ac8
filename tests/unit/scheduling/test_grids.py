"""Where starts stand, on ordinary days, on endless ones and when the clocks change."""

import time
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.calendars import hours as hours_module
from server.calendars.hours import ALWAYS_OPEN, OpeningHours, day_span, parse_week
from server.core.intervals import instant_of
from server.core.zones import parse_time_zone
from server.scheduling.availability import Grid, World, free_slots
from server.scheduling.grids import make_openings

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def starts_on(
    day: str, hours: OpeningHours, *, step: int, zone: str, grid: Grid = "opening", loaded: int = 2
) -> list[str]:
    """List the starts of ten minutes on a local day, by the wall clock; * marks a second pass."""
    where, asked = parse_time_zone(zone), date.fromisoformat(day)
    around = timedelta(days=loaded)
    openings = make_openings(hours, first=asked - around, last=asked + around, zone=where, grid=grid)
    world = World(calendar_id=1, openings=openings, busy=((),), duration=10, step=step, grid=grid)
    whole = day_span(asked, where)
    found = (instant_of(start).astimezone(where) for start in free_slots(world, window=whole))
    return [f"{local:%H:%M}" + "*" * local.fold for local in found]


def daily(*ranges: str) -> OpeningHours:
    pairs = [text.split("-") for text in ranges]
    return OpeningHours(week=parse_week(dict.fromkeys(WEEKDAYS, pairs)))


@pytest.mark.parametrize("loaded", [2, 3, 9])
@pytest.mark.parametrize("grid", ["opening", "clock"])
def test_the_grid_of_an_endless_opening_does_not_depend_on_the_question(grid: Grid, loaded: int) -> None:
    found = starts_on("2031-03-05", ALWAYS_OPEN, step=7 * 60, zone="UTC", grid=grid, loaded=loaded)
    assert found == ["00:00", "07:00", "14:00", "21:00"]


def test_a_night_keeps_the_grid_of_its_opening() -> None:
    hours = daily("18:00-24:00", "00:00-02:00")
    found = starts_on("2031-03-05", hours, step=50, zone="UTC")
    assert found == ["00:40", "01:30", "18:00", "18:50", "19:40", "20:30", "21:20", "22:10", "23:00", "23:50"]


@pytest.mark.parametrize(
    ("day", "zone", "grid", "starts"),
    [
        pytest.param(
            "2026-03-29", "Europe/Paris", "opening", ["01:00", "03:30", "05:00"], id="90 minutes over a gap"
        ),
        pytest.param(
            "2026-03-29", "Europe/Paris", "clock", ["01:30", "03:00", "04:30"], id="the clock over a gap"
        ),
        pytest.param(
            "2026-10-25",
            "Europe/Paris",
            "opening",
            ["01:00", "02:30", "03:00", "04:30"],
            id="90 minutes, an hour twice",
        ),
        pytest.param(
            "2026-10-25", "Europe/Paris", "clock", ["01:30", "03:00", "04:30"], id="the clock, an hour twice"
        ),
        pytest.param(
            "2026-10-04",
            "Australia/Lord_Howe",
            "clock",
            ["01:30", "03:00", "04:30"],
            id="the clock over half an hour",
        ),
    ],
)
def test_the_grids_when_the_clocks_change(day: str, zone: str, grid: Grid, starts: list[str]) -> None:
    assert starts_on(day, daily("01:00-05:30"), step=90, zone=zone, grid=grid) == starts


def test_clock_multiples_are_those_of_the_wall_clock() -> None:
    assert starts_on("2031-03-05", daily("09:10-12:00"), step=60, zone="Asia/Kathmandu", grid="clock") == [
        "10:00",
        "11:00",
    ]


@pytest.fixture
def process_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Let a test change the zone that the process itself is in."""
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


def test_slots_do_not_depend_on_the_zone_of_the_process(process_zone: pytest.MonkeyPatch) -> None:
    @settings(max_examples=40, deadline=None)
    @given(st.data())
    def compare(data: st.DataObject) -> None:
        check_everywhere(process_zone, data)

    compare()


def check_everywhere(process_zone: pytest.MonkeyPatch, data: st.DataObject) -> None:
    zone = data.draw(st.sampled_from(["Europe/Paris", "America/Santiago", "Asia/Kathmandu", "-06:00", "UTC"]))
    opens, lasts = data.draw(st.integers(0, 23)), data.draw(st.integers(1, 23))
    hours = daily(f"{opens:02}:30-{(opens + lasts) % 24:02}:30")
    day = date(2026, 1, 1) + timedelta(days=data.draw(st.integers(0, 364)))
    seen = []
    for process in ("UTC", "America/New_York", "Asia/Kathmandu"):
        process_zone.setenv("TZ", process)
        time.tzset()
        for remembered in (hours_module.midnight, hours_module.clock_change, hours_module._windows_of_day):
            remembered.cache_clear()
        seen.append(starts_on(day.isoformat(), hours, step=40, zone=zone))
    assert seen[0] == seen[1] == seen[2]
