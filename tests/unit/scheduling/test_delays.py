"""A delay runs on from one appointment to the next until a pause takes it up."""

from datetime import UTC, datetime, timedelta

import pytest

from server.scheduling.agenda import Visit
from server.scheduling.delays import find_delays

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def visits(*times: str, calendar_id: int = 1, seat: int = 1) -> list[Visit]:
    """Make visits of "9:30-10:00"."""
    found = []
    for number, text in enumerate(times):
        start, end = (
            timedelta(hours=int(t.split(":")[0]), minutes=int(t.split(":")[1])) for t in text.split("-")
        )
        day = NOW.replace(hour=0)
        found.append(
            Visit(number, calendar_id, "Anna", seat, None, None, "Ann", None, day + start, day + end)
        )
    return found


@pytest.mark.parametrize(
    ("times", "minutes", "expected"),
    [
        pytest.param(["9:30-10:00"], 30, [30], id="the next one"),
        pytest.param(["9:30-10:00", "10:00-11:00"], 30, [30, 30], id="back to back"),
        pytest.param(["9:30-10:00", "10:20-11:00"], 30, [30, 10], id="a pause takes some of it up"),
        pytest.param(["9:30-10:00", "10:30-11:00"], 30, [30], id="a pause takes all of it up"),
        pytest.param(["9:30-10:00", "10:27-11:00"], 30, [30], id="three minutes are not worth a message"),
        pytest.param(["8:45-9:30"], 30, [30], id="who should have begun waits already"),
        pytest.param(["8:00-9:30"], 30, [], id="what is long under way goes on"),
        pytest.param(["17:00-18:00"], 30, [], id="what is far off is in time"),
        pytest.param([], 30, [], id="nobody"),
    ],
)
def test_who_waits_and_how_long(times: list[str], minutes: int, expected: list[int]) -> None:
    found = find_delays(visits(*times), now=NOW, minutes=minutes)
    assert [delay.minutes for delay in found] == expected


def test_each_seat_and_calendar_is_late_by_itself() -> None:
    both = visits("9:30-10:00") + visits("10:00-10:30", seat=2) + visits("10:10-10:30", calendar_id=2)
    assert [delay.minutes for delay in find_delays(both, now=NOW, minutes=30)] == [30, 30, 30]
