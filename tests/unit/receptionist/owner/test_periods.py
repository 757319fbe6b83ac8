"""From what a message says about time to the days or hours that an owner means."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from server.language.times.when import find_when
from server.receptionist.owner.endings import read_end
from server.receptionist.owner.periods import Days, Hours, Period, Several
from server.receptionist.owner.whens import read_periods

ZONE = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 18, 10, tzinfo=ZONE)  # a Wednesday


def shown(period: Period) -> str:
    if isinstance(period, Several):
        return " + ".join(shown(part) for part in period.parts)
    if isinstance(period, Hours):
        start, end = period.start.astimezone(ZONE), period.end.astimezone(ZONE)
        return f"{start:%Y-%m-%d %H:%M} - {end:%Y-%m-%d %H:%M}"
    return f"{period.first} - {period.last or '?'}"


def read(text: str) -> list[str]:
    spoken = read_periods(find_when(text, now=NOW, time_zone=ZONE), now=NOW, zone=ZONE)
    return ["impossible"] if spoken.impossible else [shown(one) for one in spoken.periods]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("closed tomorrow", ["2026-11-19 - 2026-11-19"]),
        ("closed from 24 December to 8 January", ["2026-12-24 - 2027-01-08"]),
        ("closed next week", ["2026-11-23 - 2026-11-29"]),
        ("closed until Friday", ["2026-11-18 - 2026-11-20"]),
        ("closed from Monday", ["2026-11-23 - ?"]),
        ("closed on Monday and Tuesday", ["2026-11-23 - 2026-11-24"]),
        ("closed tomorrow from 2 to 5 pm", ["2026-11-19 14:00 - 2026-11-19 17:00"]),
        ("block Tuesday after 3", ["2026-11-24 15:00 - 2026-11-25 00:00"]),
        ("block Tuesday from 3 to 5", ["2026-11-24 15:00 - 2026-11-24 17:00"]),
        ("block Tuesday at 15:00", ["2026-11-24 15:00 - 2026-11-24 16:00"]),
        ("free Thursday morning", ["2026-11-19 06:00 - 2026-11-19 12:00"]),
        ("closed from 3 pm", ["2026-11-18 15:00 - 2026-11-19 00:00"]),
        (
            "block next Monday to Wednesday from 9 to 11 am",
            [
                "2026-11-23 09:00 - 2026-11-23 11:00 + 2026-11-24 09:00 - 2026-11-24 11:00"
                " + 2026-11-25 09:00 - 2026-11-25 11:00"
            ],
        ),
        ("block from Monday on after 2 pm", []),
        (
            "closed Monday, Wednesday and Friday",
            ["2026-11-18 - 2026-11-18 + 2026-11-20 - 2026-11-20 + 2026-11-23 - 2026-11-23"],
        ),
        (
            "closed 24/12 to 26/12 and 31/12",
            ["2026-12-24 - 2026-12-26 + 2026-12-31 - 2026-12-31"],
        ),
        (
            "closed Monday and Tuesday from 2 to 4 pm",
            ["2026-11-23 14:00 - 2026-11-23 16:00 + 2026-11-24 14:00 - 2026-11-24 16:00"],
        ),
        ("block Wednesday after 10", ["2026-11-18 10:00 - 2026-11-19 00:00"]),
        ("block 31 February", ["impossible"]),
        ("block something", []),
    ],
)
def test_a_sentence_is_one_period(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_days_that_are_apart_may_be_meant_each_by_itself() -> None:
    assert read("closed on 1 December and 4 December") == [
        "2026-12-01 - 2026-12-04",
        "2026-12-01 - 2026-12-01 + 2026-12-04 - 2026-12-04",
    ]


@pytest.mark.parametrize(
    ("text", "first", "expected"),
    [
        ("8 January", date(2026, 12, 24), "2027-01-08"),
        ("8 January", date(2027, 12, 24), "2028-01-08"),
        ("two weeks", date(2026, 12, 1), "2026-12-14"),
        ("3 days", date(2026, 12, 1), "2026-12-03"),
        ("20 December 2026", date(2026, 12, 24), "2026-12-20"),
        ("20 December", date(2026, 12, 24), "2026-12-20"),
        ("no idea", date(2026, 12, 24), ""),
    ],
)
def test_an_end_is_looked_for_after_the_start(text: str, first: date, expected: str) -> None:
    spoken = read_periods(find_when(text, now=NOW, time_zone=ZONE), now=NOW, zone=ZONE)
    found = read_end(text, spoken, first=first, language="en", zone=ZONE)
    assert [shown(one) for one in found.periods] == ([f"{expected} - {expected}"] if expected else [])


def test_hours_on_the_day_the_clocks_change_are_wall_time() -> None:
    at = datetime(2026, 10, 20, 10, tzinfo=ZONE)
    found = find_when("block Sunday from 9 am to 1 pm", now=at, time_zone=ZONE)
    spoken = read_periods(found, now=at, zone=ZONE)
    assert [shown(one) for one in spoken.periods] == ["2026-10-25 09:00 - 2026-10-25 13:00"]
    assert spoken.periods != (Days(date(2026, 10, 25), date(2026, 10, 25)),)
