"""Opening hours, with the days on which the clocks change."""

from datetime import UTC, date, datetime, tzinfo
from typing import Any

import pytest

from server.calendars.hours import (
    ALWAYS_OPEN,
    BadHours,
    OpeningHours,
    clock_change,
    day_span,
    local_day,
    opening_windows,
    parse_ranges,
    parse_week,
)
from server.core.intervals import instant_of, minute_of
from server.core.zones import parse_time_zone

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def daily(*ranges: str) -> OpeningHours:
    pairs = [text.split("-") for text in ranges]
    return OpeningHours(week=parse_week(dict.fromkeys(WEEKDAYS, pairs)))


def opened(hours: OpeningHours, day: date, zone: tzinfo, last: date | None = None) -> list[str]:
    windows = opening_windows(hours, first=day, last=last or day, zone=zone)
    return [f"{instant_of(w.start):%d %H:%M}-{instant_of(w.end):%d %H:%M}" for w in windows]


@pytest.mark.parametrize(
    ("ranges", "windows"),
    [
        pytest.param(
            ["09:00-13:00", "14:00-18:00"], ["03 09:00-03 13:00", "03 14:00-03 18:00"], id="two ranges"
        ),
        pytest.param(["09:00-13:00", "13:00-18:00"], ["03 09:00-03 18:00"], id="ranges that touch are one"),
        pytest.param(["09:00-14:00", "12:00-18:00"], ["03 09:00-03 18:00"], id="ranges that overlap are one"),
        pytest.param(["00:00-24:00"], ["03 00:00-04 00:00"], id="24:00 is the next midnight"),
        pytest.param(["20:00-00:00"], ["03 20:00-04 00:00"], id="00:00 at the end is the next midnight"),
        pytest.param(["22:00-02:00"], ["03 22:00-04 02:00"], id="over midnight"),
        pytest.param(["09:00-09:00"], ["03 09:00-04 09:00"], id="an end at its start is a whole day later"),
        pytest.param([], [], id="closed"),
    ],
)
def test_the_windows_of_an_ordinary_day(ranges: list[str], windows: list[str]) -> None:
    assert opened(daily(*ranges), date(2031, 3, 3), UTC) == windows


def test_ranges_that_meet_at_midnight_are_one_window() -> None:
    hours = daily("18:00-24:00", "00:00-02:00")
    assert opened(hours, date(2031, 3, 3), UTC, date(2031, 3, 4)) == [
        "03 00:00-03 02:00",
        "03 18:00-04 02:00",
        "04 18:00-05 00:00",
    ]
    assert opened(ALWAYS_OPEN, date(2031, 3, 3), UTC, date(2031, 3, 5)) == ["03 00:00-06 00:00"]


def test_an_override_replaces_the_whole_day_and_an_empty_one_closes_it() -> None:
    week = daily("09:00-17:00").week
    days = ((date(2031, 3, 3), parse_ranges([["12:00", "13:00"]])), (date(2031, 3, 4), ()))
    hours = OpeningHours(week=week, overrides=days)
    assert opened(hours, date(2031, 3, 3), UTC, date(2031, 3, 5)) == [
        "03 12:00-03 13:00",
        "05 09:00-05 17:00",
    ]
    assert hours.ranges_on(date(2031, 3, 4)) == ()


# 2026: Paris springs 29 March 02:00 -> 03:00, falls back 25 October 03:00 -> 02:00; New York 8 March and
# 1 November, both at 02:00; Lord Howe moves by half an hour on 5 April and 4 October. Beirut's gap in spring
# swallows midnight, Havana's autumn repeats it.
@pytest.mark.parametrize(
    ("zone", "day", "ranges", "windows"),
    [
        pytest.param("Europe/Paris", "2026-03-29", "09:00-17:00", ["29 07:00-29 15:00"], id="a spring day"),
        pytest.param(
            "Europe/Paris", "2026-03-29", "00:00-24:00", ["28 23:00-29 22:00"], id="23 hours in all"
        ),
        pytest.param(
            "Europe/Paris", "2026-03-29", "02:30-05:00", ["29 01:00-29 03:00"], id="opens at the gap's end"
        ),
        pytest.param(
            "Europe/Paris", "2026-03-29", "01:00-02:30", ["29 00:00-29 01:00"], id="closes at the gap's end"
        ),
        pytest.param("Europe/Paris", "2026-03-29", "02:10-02:50", [], id="a range inside the gap is none"),
        pytest.param(
            "Europe/Paris", "2026-03-28", "22:00-04:00", ["28 21:00-29 02:00"], id="a night with the gap"
        ),
        pytest.param(
            "Europe/Paris", "2026-10-25", "00:00-24:00", ["24 22:00-25 23:00"], id="25 hours in all"
        ),
        pytest.param(
            "Europe/Paris", "2026-10-25", "01:00-03:00", ["24 23:00-25 02:00"], id="both passes count"
        ),
        pytest.param(
            "Europe/Paris", "2026-10-25", "02:30-05:00", ["25 00:30-25 04:00"], id="opens in the first pass"
        ),
        pytest.param(
            "Europe/Paris", "2026-10-25", "01:00-02:30", ["24 23:00-25 01:30"], id="closes in the second"
        ),
        pytest.param(
            "Europe/Paris", "2026-10-25", "00:00-02:00", ["24 22:00-25 00:00"], id="closes before the hour"
        ),
        pytest.param(
            "America/New_York", "2026-03-08", "01:00-04:00", ["08 06:00-08 08:00"], id="New York, spring"
        ),
        pytest.param(
            "America/New_York", "2026-11-01", "00:30-01:30", ["01 04:30-01 06:30"], id="New York, autumn"
        ),
        pytest.param(
            "America/New_York", "2026-10-31", "22:00-02:00", ["01 02:00-01 07:00"], id="New York, by night"
        ),
        pytest.param(
            "Australia/Lord_Howe", "2026-10-04", "00:00-24:00", ["03 13:30-04 13:00"], id="half an hour less"
        ),
        pytest.param(
            "Australia/Lord_Howe", "2026-04-05", "00:00-24:00", ["04 13:00-05 13:30"], id="half an hour more"
        ),
        pytest.param(
            "Asia/Beirut", "2026-03-29", "00:00-02:00", ["28 22:00-28 23:00"], id="midnight in the gap"
        ),
        pytest.param(
            "America/Havana",
            "2026-10-31",
            "20:00-24:00",
            ["01 00:00-01 04:00"],
            id="the first midnight closes",
        ),
        pytest.param(
            "America/Havana", "2026-11-01", "00:00-02:00", ["01 04:00-01 07:00"], id="midnight twice"
        ),
        pytest.param("-06:00", "2026-03-29", "09:00-17:00", ["29 15:00-29 23:00"], id="a fixed offset"),
    ],
)
def test_the_windows_of_a_day_whose_clocks_change(
    zone: str, day: str, ranges: str, windows: list[str]
) -> None:
    assert opened(daily(ranges), date.fromisoformat(day), parse_time_zone(zone)) == windows


@pytest.mark.parametrize("zone", ["Europe/Paris", "America/Havana", "Asia/Beirut", "Pacific/Apia", "+05:30"])
def test_every_minute_lies_in_its_local_day(zone: str) -> None:
    where = parse_time_zone(zone)
    for minute in range(
        minute_of(datetime(2026, 1, 1, tzinfo=UTC)), minute_of(datetime(2027, 1, 1, tzinfo=UTC)), 61
    ):
        day = local_day(minute, where)
        assert day == instant_of(minute).astimezone(where).date()
        whole = day_span(day, where)
        assert whole.start <= minute < whole.end


def test_the_minute_of_a_clock_change_is_found() -> None:
    paris = parse_time_zone("Europe/Paris")
    change = clock_change(date(2026, 3, 29).toordinal(), paris)
    assert change is not None
    assert instant_of(change) == datetime(2026, 3, 29, 1, tzinfo=UTC)
    assert clock_change(date(2026, 3, 30).toordinal(), paris) is None


@pytest.mark.parametrize(
    "stored",
    [
        pytest.param({"funday": []}, id="no weekday"),
        pytest.param({"monday": ["09:00"]}, id="no pair"),
        pytest.param({"monday": [["9:00", "17:00"]]}, id="no two digits"),
        pytest.param({"monday": [["09:00", "25:00"]]}, id="no hour"),
        pytest.param({"monday": [["24:00", "25:00"]]}, id="begins at the end of the day"),
        pytest.param({"monday": [[9, 17]]}, id="numbers"),
    ],
)
def test_bad_hours_are_refused(stored: dict[str, Any]) -> None:
    with pytest.raises(BadHours):
        parse_week(stored)
