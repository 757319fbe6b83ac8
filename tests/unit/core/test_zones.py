"""Zones by name and offset, and what a wall clock means on the days that the clocks change."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.core.zones import parse_time_zone, to_instant

PARIS = ZoneInfo("Europe/Paris")


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        pytest.param("UTC", 0, id="by its short name"),
        pytest.param("Asia/Kolkata", 5.5, id="by its city"),
        pytest.param("America/Argentina/Buenos_Aires", -3, id="by three names"),
        pytest.param("-06:00", -6, id="by its offset"),
        pytest.param("+0530", 5.5, id="by its offset without a colon"),
        pytest.param("+14:00", 14, id="as far east as it goes"),
    ],
)
def test_a_zone_is_found(text: str, hours: float) -> None:
    zone = parse_time_zone(text)
    assert datetime(2026, 1, 1, tzinfo=zone).utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize(
    "text",
    [
        "", "Mars/Olympus_Mons", "America/Nowhere", "America", "UTC+99", "+25:61", "+14:01", "../UTC",
        "/etc/passwd", "a\0b", "\ud800", "x" * 70_000, "+1", "06:00", "Europe/Paris ", "é",
    ],
)  # fmt: skip
def test_what_is_no_zone_is_refused_with_a_hint(text: str) -> None:
    with pytest.raises(ValueError, match="Europe/Paris"):
        parse_time_zone(text)


@given(st.text(max_size=80))
def test_no_text_breaks_it(text: str) -> None:
    with suppress(ValueError):
        assert datetime(2026, 1, 1, tzinfo=parse_time_zone(text)).utcoffset() is not None


@pytest.mark.parametrize(
    ("local", "instant"),
    [
        pytest.param("2026-07-01T10:00", "2026-07-01T08:00", id="summer"),
        pytest.param("2026-12-01T10:00", "2026-12-01T09:00", id="winter"),
        pytest.param("2026-03-29T01:59", "2026-03-29T00:59", id="before the gap"),
        pytest.param("2026-03-29T02:00", "2026-03-29T01:00", id="the gap begins: its end is meant"),
        pytest.param("2026-03-29T02:30", "2026-03-29T01:00", id="inside the gap: its end is meant"),
        pytest.param("2026-03-29T02:59:59", "2026-03-29T01:00", id="the gap's last second"),
        pytest.param("2026-03-29T03:00", "2026-03-29T01:00", id="after the gap"),
        pytest.param("2026-10-25T02:30", "2026-10-25T00:30", id="a repeated time is its first pass"),
        pytest.param("2026-10-25T03:00", "2026-10-25T02:00", id="after the repeated hour"),
    ],
)
def test_a_wall_time_means_one_instant(local: str, instant: str) -> None:
    found = to_instant(datetime.fromisoformat(local), PARIS)
    assert found == datetime.fromisoformat(instant).replace(tzinfo=UTC)
    assert found.tzinfo is UTC


def test_an_aware_time_needs_no_zone() -> None:
    aware = datetime(2026, 7, 1, 10, tzinfo=timezone(timedelta(hours=-6)))
    assert to_instant(aware, PARIS) == datetime(2026, 7, 1, 16, tzinfo=UTC)


@pytest.mark.parametrize(
    "name", ["America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Beirut"]
)
def test_gaps_of_every_size_end_where_the_clocks_say(name: str) -> None:
    zone, minute = ZoneInfo(name), timedelta(minutes=1)
    moment = datetime(2026, 1, 1)  # noqa: DTZ001 - a wall time
    skipped = 0
    while moment.year == 2026:
        instant = to_instant(moment, zone)
        shown = instant.astimezone(zone).replace(tzinfo=None)
        if shown != moment:
            skipped += 1
            before = (instant - minute).astimezone(zone).replace(tzinfo=None)
            assert before < moment < shown, "the instant is the first one after the gap"
            assert shown - before > minute
        moment += timedelta(minutes=30)
    assert skipped > 0
