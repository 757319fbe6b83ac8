"""The days on which the clocks change, against a walk through them minute by minute.

Every zone whose clocks change in 2026, both changes, five kinds of opening hours. The suite takes a few of
them, `make nightly` (FRONTDESK_ZONES=all) every one.
"""

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

import pytest

from server.calendars.hours import WEEKDAYS, OpeningHours, midnight, parse_week
from server.core.intervals import Span, instant_of, minute_of
from server.scheduling.availability import World, free_slots
from server.scheduling.grids import OpeningPlan
from server.scheduling.wall_clock import WallClock

FEW_ZONES = (
    "America/Havana",
    "America/Santiago",
    "Antarctica/Troll",
    "Asia/Beirut",
    "Australia/Lord_Howe",
    "Europe/Paris",
    "Pacific/Chatham",
)
ZONES = FEW_ZONES if os.environ.get("FRONTDESK_ZONES") != "all" else sorted(available_timezones())
DURATION, STEP = 60, 25
AROUND = 2 * 24 * 60
FURTHER = AROUND + 24 * 60
PATTERNS = ("by day", "over midnight", "day and night", "from the change", "until the change")


@cache
def changes_of(zone: str) -> tuple[int, ...]:
    """Return the minutes of 2026 in which a zone's clocks change."""
    where = ZoneInfo(zone)
    hours = range(
        minute_of(datetime(2026, 1, 1, tzinfo=UTC)), minute_of(datetime(2027, 1, 1, tzinfo=UTC)), 60
    )
    offsets = {hour: instant_of(hour).astimezone(where).utcoffset() for hour in hours}
    changed = [hour for hour in hours[1:] if offsets[hour] != offsets[hour - 60]]
    return tuple(
        next(
            m
            for m in range(hour - 59, hour + 1)
            if instant_of(m).astimezone(where).utcoffset() == offsets[hour]
        )
        for hour in changed
    )


def pattern_of(name: str, change: int, zone: ZoneInfo) -> tuple[str, str]:
    """Return opening and closing of every day; two kinds begin or end inside the gap or the repeated hour."""
    before = instant_of(change - 1).astimezone(zone) + timedelta(minutes=1)
    after = instant_of(change).astimezone(zone)
    wall_before, wall_after = before.replace(tzinfo=None), after.replace(tzinfo=None)
    inside = min(wall_before, wall_after) + abs(wall_after - wall_before) / 2
    return {
        "by day": ("09:00", "17:00"),
        "over midnight": ("22:00", "06:00"),
        "day and night": ("00:00", "24:00"),
        "from the change": (f"{inside:%H:%M}", f"{inside + timedelta(hours=5):%H:%M}"),
        "until the change": (f"{inside - timedelta(hours=5):%H:%M}", f"{inside:%H:%M}"),
    }[name]


@cache
def walls(change: int, zone: ZoneInfo) -> dict[int, datetime]:
    """Return what the clock on the wall shows in each minute around a change."""
    around = range(change - FURTHER, change + FURTHER)
    return {minute: instant_of(minute).astimezone(zone).replace(tzinfo=None) for minute in around}


def walk_open_minutes(opens: str, closes: str, change: int, zone: ZoneInfo) -> set[int]:
    """Walk with the clock in hand: open from the first minute in which it shows opening hours to the last."""
    wall = walls(change, zone)
    found: set[int] = set()
    for day in {local.date() for local in wall.values()}:
        start, end = at(day, opens), at(day, closes)
        if end <= start:
            end += timedelta(days=1)
        inside = [minute for minute, local in wall.items() if start <= local < end]
        if inside:
            found.update(range(inside[0], inside[-1] + 1))
    return found


def at(day: date, clock: str) -> datetime:
    return datetime(day.year, day.month, day.day) + timedelta(hours=int(clock[:2]), minutes=int(clock[3:]))  # noqa: DTZ001 - a wall's


def walk_starts(opened: set[int], zone: ZoneInfo) -> Iterator[int]:
    """Count from each opening, and anew from the midnight before each whole day inside an opening."""
    zero = 0
    for minute in sorted(opened):
        if minute - 1 not in opened or begins_a_whole_day(minute, opened, zone):
            zero = minute
        if (minute - zero) % STEP == 0 and opened.issuperset(range(minute, minute + DURATION)):
            yield minute


def begins_a_whole_day(minute: int, opened: set[int], zone: ZoneInfo) -> bool:
    today = instant_of(minute).astimezone(zone).date()
    if instant_of(minute - 1).astimezone(zone).date() == today:
        return False
    return all(
        m in opened for m in range(minute, minute + 27 * 60) if instant_of(m).astimezone(zone).date() == today
    )


@pytest.mark.parametrize("zone", [name for name in ZONES if changes_of(name)])
def test_slots_of_days_with_a_clock_change_are_those_of_a_walk_with_a_clock(zone: str) -> None:
    where = ZoneInfo(zone)
    for change in changes_of(zone):
        window = Span(change - AROUND, change + AROUND)
        for name in PATTERNS:
            opens, closes = pattern_of(name, change, where)
            hours = OpeningHours(week=parse_week({day: [[opens, closes]] for day in WEEKDAYS}))
            openings = OpeningPlan(hours, grid="opening", zone=where).around(window)
            world = World(calendar_id=1, openings=openings, busy=((),), duration=DURATION, step=STEP)
            expected = walk_starts(walk_open_minutes(opens, closes, change, where), where)
            inside = [start for start in expected if window.start <= start <= window.end - DURATION]
            assert list(free_slots(world, window=window)) == inside, f"{name} around {instant_of(change)}"


@pytest.mark.parametrize("zone", FEW_ZONES)
def test_the_wall_clock_says_what_datetime_says(zone: str) -> None:
    where = ZoneInfo(zone)
    clock = WallClock(where)
    for change in changes_of(zone):
        for minute in range(change - 3000, change + 3000, 7):
            assert clock.read(minute) == datetime.fromtimestamp(minute * 60, where).isoformat()
            assert midnight(instant_of(minute).astimezone(where).toordinal(), where) <= minute
