"""Times said for days on which the clocks change, and for zones without names."""

from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest

from server.language.times.when import find_when


def value(text: str, *, now: str, zone: tzinfo) -> str | None:
    (when,) = find_when(text, now=datetime.fromisoformat(now), time_zone=zone)
    return when.value or f"{when.start} to {when.end}"


@pytest.mark.parametrize(
    ("zone", "text", "expected"),
    [
        pytest.param(
            "Europe/London",
            "29 March 2026 at 00:30",
            "2026-03-29T00:30:00+00:00",
            id="before the clocks go forward",
        ),
        pytest.param("Europe/London", "29 March 2026 at 01:30", "2026-03-29T02:00:00+01:00", id="in the gap"),
        pytest.param(
            "Europe/London", "29 March 2026 at 01:00", "2026-03-29T02:00:00+01:00", id="the gap begins"
        ),
        pytest.param(
            "Europe/London", "29 March 2026 at 3pm", "2026-03-29T15:00:00+01:00", id="after the gap"
        ),
        pytest.param(
            "Europe/London",
            "25 October 2026 at 01:30",
            "2026-10-25T01:30:00+01:00",
            id="a repeated hour's first pass",
        ),
        pytest.param(
            "Asia/Jerusalem", "27 March 2026 at 02:15", "2026-03-27T03:00:00+03:00", id="Israel's gap"
        ),
        pytest.param(
            "Australia/Lord_Howe", "4 October 2026 at 02:10", "2026-10-04T02:30:00+11:00", id="half an hour"
        ),
        pytest.param(
            "America/Santiago", "6 September 2026 at 00:20", "2026-09-06T01:00:00-03:00", id="no midnight"
        ),
    ],
)
def test_a_wall_time_carries_the_offset_of_its_day(zone: str, text: str, expected: str) -> None:
    assert value(text, now="2026-01-10T10:00:00+00:00", zone=ZoneInfo(zone)) == expected


def test_a_week_over_a_clock_change_has_both_offsets() -> None:
    zone = ZoneInfo("Europe/Berlin")
    expected = "2026-03-23T00:00:00+01:00 to 2026-03-30T00:00:00+02:00"
    assert value("next week", now="2026-03-18T10:00:00+01:00", zone=zone) == expected


def test_in_two_hours_counts_real_hours() -> None:
    zone = ZoneInfo("Europe/Berlin")
    assert value("in two hours", now="2026-03-29T01:30:00+01:00", zone=zone) == "2026-03-29T04:30:00+02:00"


def test_a_fixed_offset_is_a_zone_too() -> None:
    zone = timezone(timedelta(hours=-6))
    assert value("tomorrow at 3pm", now="2026-11-18T01:00:00+00:00", zone=zone) == "2026-11-18T15:00:00-06:00"


@pytest.mark.parametrize("sunday", ["2026-11-22T10:00:00+00:00"])
def test_weeks_begin_on_monday_in_english(sunday: str) -> None:
    zone = ZoneInfo("Europe/London")
    assert value("next Monday", now=sunday, zone=zone) == "2026-11-23"
    assert value("next Friday", now=sunday, zone=zone) == "2026-11-27"
    assert value("this weekend", now=sunday, zone=zone).startswith("2026-11-21")  # type: ignore[union-attr]
