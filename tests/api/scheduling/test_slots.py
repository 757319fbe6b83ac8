"""Searching for free times and the public day, against a real PostgreSQL."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from flask import Flask
from sqlalchemy import event

from server.core.db import db, transaction
from server.core.errors import FrontdeskError
from server.scheduling.slots import CalendarDay, Slot, day_view, find_slots
from tests.api.scheduling.deeds import MONDAY_TEN, NOW, WORKING_HOURS, a_customer, book, hold
from tests.builders import Salon, a_business, a_calendar, a_service

DAY = timedelta(days=1)
PARIS = ZoneInfo("Europe/Paris")


def search(salon: Salon, begin: datetime = NOW, end: datetime | None = None, **question: Any) -> list[Slot]:
    with transaction(business_id=salon.id):
        return find_slots(
            business_id=salon.id,
            window_from=begin,
            window_to=end or begin + 7 * DAY,
            **{"calendar_ids": None, "now": NOW, "limit": 6} | question,
        )


@contextmanager
def counted_statements() -> Iterator[list[str]]:
    seen: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        seen.append(statement)

    event.listen(db.engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(db.engine, "before_cursor_execute", note)


def test_the_earliest_slots_of_many_calendars_come_first(app: Flask) -> None:
    salon = a_business(opening_hours={})
    late = a_calendar(salon, opening_hours={"monday": [["12:00", "14:00"]]}, priority=5)
    early = a_calendar(salon, opening_hours={"monday": [["11:00", "13:00"]]})
    found = [(slot.calendar_id, slot.starts_at.hour) for slot in search(salon, limit=3)]
    assert found == [(early, 11), (late, 12), (early, 12)]


def test_a_search_takes_two_statements_however_many_calendars_and_days(business: Salon) -> None:
    for _ in range(5):
        a_calendar(business)
    with counted_statements() as seen:
        assert len(search(business, end=NOW + 60 * DAY, limit=None)) > 1000
    assert len([statement for statement in seen if "set_config" not in statement]) == 2


def test_everything_listed_can_be_booked(app: Flask) -> None:
    salon = a_business(time_zone="Europe/Paris", opening_hours=WORKING_HOURS, min_notice_min=90)
    calendar_id = a_calendar(salon, buffer_before_minutes=10, buffer_after_minutes=5, slot_grid="packed")
    listed = search(salon, MONDAY_TEN, MONDAY_TEN + DAY, calendar_ids=[calendar_id], limit=None)
    assert listed
    while listed:
        chosen = listed[len(listed) // 2]
        book(salon, chosen.starts_at, calendar_id=calendar_id, duration_minutes=None)
        listed = search(salon, MONDAY_TEN, MONDAY_TEN + DAY, calendar_ids=[calendar_id], limit=None)


def test_only_calendars_that_offer_the_service_are_searched(business: Salon) -> None:
    calendar_id = a_calendar(business)
    service = a_service(business, duration_minutes=25, calendars=[calendar_id])
    found = search(business, service_id=service)
    assert {slot.calendar_id for slot in found} == {calendar_id}
    assert {slot.ends_at - slot.starts_at for slot in found} == {timedelta(minutes=25)}


def test_a_slot_is_shown_with_the_wall_clock_of_the_business(app: Flask) -> None:
    salon = a_business(time_zone="Europe/Paris", opening_hours=WORKING_HOURS)
    slot = search(salon, MONDAY_TEN, limit=1)[0]
    assert slot.to_json(PARIS) == {
        "calendar_id": salon.calendar_id,
        "starts_at": "2031-03-03T11:00:00+01:00",
        "ends_at": "2031-03-03T12:00:00+01:00",
    }


def test_nothing_is_offered_in_the_past(business: Salon) -> None:
    assert search(business, NOW - 7 * DAY, NOW) == []
    assert search(business, NOW - DAY, NOW + DAY)[0].starts_at == NOW


@pytest.mark.parametrize(
    ("question", "code"),
    [
        pytest.param({"end": NOW}, "bad_window", id="an empty window"),
        pytest.param({"end": NOW + 3650 * DAY}, "bad_window", id="ten years"),
        pytest.param({"duration_minutes": 0}, "wrong_duration", id="no length"),
        pytest.param({"calendar_ids": [0x7FFFFFFF]}, "unknown_calendar", id="an unknown calendar"),
        pytest.param({"service_id": 0x7FFFFFFF}, "service_not_offered", id="an unknown service"),
    ],
)
def test_a_question_that_makes_no_sense_is_refused(
    business: Salon, question: dict[str, Any], code: str
) -> None:
    with pytest.raises(FrontdeskError) as caught:
        search(business, **question)
    assert caught.value.code == code


def test_far_windows_are_searched_without_overflow(business: Salon) -> None:
    last = datetime(9999, 12, 31, 23, tzinfo=UTC)
    assert search(business, last - DAY, last) == []
    assert search(business, datetime(1, 1, 1, tzinfo=UTC), datetime(1, 1, 2, tzinfo=UTC)) == []


def test_the_public_day_shows_opening_and_busy_times_and_nothing_else(app: Flask) -> None:
    salon = a_business(opening_hours=WORKING_HOURS)
    book(salon)
    hold(salon, MONDAY_TEN + timedelta(hours=5), customer_id=a_customer(salon))
    with transaction(business_id=salon.id):
        (shown,) = day_view(business_id=salon.id, calendar_ids=None, day=date(2031, 3, 3), now=NOW)
    assert isinstance(shown, CalendarDay)
    assert _clock(shown.opening) == ["09:00-13:00", "14:00-18:00"]
    assert _clock(shown.busy) == ["10:00-11:00", "15:00-16:00"]


def test_a_day_with_one_free_seat_left_is_not_busy(business: Salon) -> None:
    calendar_id = a_calendar(business, capacity=2)
    book(business, calendar_id=calendar_id)
    book(business, MONDAY_TEN + timedelta(minutes=30), calendar_id=calendar_id)
    with transaction(business_id=business.id):
        (shown,) = day_view(
            business_id=business.id, calendar_ids=[calendar_id], day=date(2031, 3, 3), now=NOW
        )
    assert _clock(shown.busy) == ["10:30-11:00"]


def test_a_day_out_of_reach_is_refused(business: Salon) -> None:
    with transaction(business_id=business.id), pytest.raises(FrontdeskError):
        day_view(business_id=business.id, calendar_ids=None, day=date.max, now=NOW)


def _clock(times: tuple[tuple[datetime, datetime], ...]) -> list[str]:
    return [f"{start:%H:%M}-{end:%H:%M}" for start, end in times]
