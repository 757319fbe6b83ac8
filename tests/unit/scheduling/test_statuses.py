"""Which status may follow which."""

from datetime import UTC, datetime, timedelta

import pytest

from server.scheduling.models import LIVE
from server.scheduling.statuses import NEXT, STATUSES, Status, next_statuses

NOW = datetime(2031, 3, 3, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("status", "before_it", "after_it"),
    [
        pytest.param("pending", ["confirmed", "cancelled"], ["confirmed", "cancelled"], id="pending"),
        pytest.param("confirmed", ["cancelled"], ["completed", "no_show", "cancelled"], id="confirmed"),
        pytest.param("completed", [], ["no_show"], id="completed, corrected"),
        pytest.param("no_show", [], ["completed"], id="no-show, corrected"),
        pytest.param("cancelled", [], [], id="cancelled is the end"),
        pytest.param("expired", [], [], id="expired is the end"),
    ],
)
def test_an_appointment_becomes_what_its_time_allows(
    status: Status, before_it: list[Status], after_it: list[Status]
) -> None:
    assert next_statuses(status, starts_at=NOW + HOUR, now=NOW) == before_it
    assert next_statuses(status, starts_at=NOW, now=NOW) == after_it


def test_what_has_left_its_seat_never_takes_one_again() -> None:
    assert set(NEXT) == set(STATUSES)
    for status in set(STATUSES) - set(LIVE):
        assert not set(NEXT[status]) & set(LIVE), "its seat may be somebody else's by now"
