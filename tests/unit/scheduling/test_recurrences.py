"""When a recurring booking takes place."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from server.scheduling.recurrences import BadRecurrence, Recurrence, occurrences

PARIS = ZoneInfo("Europe/Paris")


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PARIS)


@pytest.mark.parametrize(
    ("starts_at", "recurrence", "expected"),
    [
        pytest.param(
            "2031-03-29T10:00",
            Recurrence("daily", times=3),
            ["2031-03-29T10:00:00+01:00", "2031-03-30T10:00:00+02:00", "2031-03-31T10:00:00+02:00"],
            id="ten o'clock stays ten o'clock when summer time begins",
        ),
        pytest.param(
            "2031-03-29T02:30",
            Recurrence("daily", times=3),
            ["2031-03-29T02:30:00+01:00", "2031-03-30T03:00:00+02:00", "2031-03-31T02:30:00+02:00"],
            id="a time that the clocks skip is the end of the gap, that day only",
        ),
        pytest.param(
            "2031-03-03T10:00",
            Recurrence("weekly", interval=2, until=date(2031, 3, 31)),
            ["2031-03-03T10:00:00+01:00", "2031-03-17T10:00:00+01:00", "2031-03-31T10:00:00+02:00"],
            id="every other week, the last day included",
        ),
        pytest.param(
            "2031-01-31T10:00",
            Recurrence("monthly", times=3),
            ["2031-01-31T10:00:00+01:00", "2031-03-31T10:00:00+02:00", "2031-05-31T10:00:00+02:00"],
            id="a month without the day is left out",
        ),
        pytest.param(
            "2031-11-15T10:00",
            Recurrence("monthly", interval=3, times=2),
            ["2031-11-15T10:00:00+01:00", "2032-02-15T10:00:00+01:00"],
            id="over the end of a year",
        ),
        pytest.param(
            "2031-03-03T10:00", Recurrence("daily", times=1), ["2031-03-03T10:00:00+01:00"], id="once"
        ),
    ],
)
def test_the_clock_on_the_wall_stays(starts_at: str, recurrence: Recurrence, expected: list[str]) -> None:
    found = occurrences(local(starts_at), recurrence, PARIS)
    assert [moment.astimezone(PARIS).isoformat() for moment in found] == expected


@pytest.mark.parametrize(
    "recurrence",
    [
        pytest.param(Recurrence("daily", until=date(2031, 3, 2)), id="it would end before it begins"),
        pytest.param(Recurrence("daily", until=date(2031, 5, 30)), id="ninety days in a row"),
        pytest.param(Recurrence("daily", until=date(2199, 12, 31)), id="for ever"),
    ],
)
def test_what_never_takes_place_or_too_often_is_refused(recurrence: Recurrence) -> None:
    with pytest.raises(BadRecurrence):
        occurrences(local("2031-03-03T10:00"), recurrence, PARIS)


def test_the_first_time_is_the_one_that_was_asked_for() -> None:
    second_pass = local("2031-10-26T02:30").replace(fold=1)
    first, following = occurrences(second_pass, Recurrence("daily", times=2), PARIS)
    assert first == second_pass
    assert following == local("2031-10-27T02:30")
