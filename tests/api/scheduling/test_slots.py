"""Searching for free times and the public day, against a real PostgreSQL."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import text, update
from sqlalchemy.dialects.postgresql import Range

from server.businesses.models import Business
from server.calendars.models import BusinessCalendar, CalendarService, OpeningOverride
from server.core.db import session, transaction
from server.core.errors import FrontdeskError
from server.core.zones import parse_time_zone
from server.scheduling.models import CalendarBlock, VacationPeriod
from server.scheduling.slots import CalendarDay, Slot, day_view, find_slots
from tests.api.scheduling.deeds import (
    HOUR,
    MONDAY_TEN,
    NOW,
    WORKING_HOURS,
    a_customer,
    add,
    book,
    hold,
    offered,
)
from tests.builders import WEEK, Salon, a_business, a_calendar, a_service
from tests.statements import counted_statements

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


def test_the_earliest_slots_of_many_calendars_come_first(app: Flask) -> None:
    salon = a_business(opening_hours={})
    late = a_calendar(salon, opening_hours={"monday": [["12:00", "14:00"]]}, priority=5)
    early = a_calendar(salon, opening_hours={"monday": [["11:00", "13:00"]]})
    found = [(slot.calendar_id, slot.starts_at.hour) for slot in search(salon, limit=3)]
    assert found == [(early, 11), (late, 12), (early, 12)]


def test_a_search_takes_one_or_two_statements_however_many_calendars_and_days(business: Salon) -> None:
    for _ in range(5):
        a_calendar(business)
    for end, limit in ((60, None), (60, None), (1, 6), (300, 2000)):
        with counted_statements() as seen:
            assert len(search(business, end=NOW + end * DAY, limit=limit)) >= 6
        assert len(seen) <= (2 if end == 300 else 1)


def test_a_change_of_the_rules_costs_a_search_two_statements_once(business: Salon) -> None:
    search(business)
    a_calendar(business, priority=9)
    with counted_statements() as seen:
        first, again = search(business, limit=1), search(business, limit=1)
    assert first == again
    assert len(seen) == 3


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
        pytest.param({"service_id": 0x7FFFFFFF}, "unknown_service", id="an unknown service"),
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


def test_a_time_that_is_held_for_nobody_known_is_not_offered_to_anybody(app: Flask) -> None:
    salon = a_business(opening_hours={"monday": [["10:00", "12:00"]]})
    hold(salon, MONDAY_TEN)
    assert offered(salon, MONDAY_TEN) == ["11:00"]
    assert offered(salon, MONDAY_TEN, customer_id=a_customer(salon)) == ["11:00"]


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


def test_slots_before_the_first_opening_are_found_far_ahead(app: Flask) -> None:
    salon = a_business(opening_hours={})
    calendar_id = a_calendar(salon)
    add(
        salon,
        OpeningOverride(
            business_id=salon.id,
            calendar_id=calendar_id,
            on_date=date(2031, 5, 3),
            ranges=[["10:00", "12:00"]],
        ),
    )
    found = search(salon, end=NOW + 90 * DAY, limit=6)
    assert [f"{slot.starts_at:%m-%d %H:%M}" for slot in found] == ["05-03 10:00", "05-03 11:00"]
    assert search(salon, NOW + 60 * DAY, NOW + 90 * DAY, limit=1) == found[:1]


HOLIDAY = datetime(2031, 12, 25, tzinfo=UTC)


@pytest.mark.parametrize(
    ("country", "own", "starts"),
    [
        pytest.param(None, None, ["09:00", "10:00"], id="ordinary days unless the business says otherwise"),
        pytest.param("FR", None, [], id="closed"),
        pytest.param("DE-BY", None, [], id="of a part of a country"),
        pytest.param("FR", [["12:00", "13:00"]], ["12:00"], id="open by its own hours"),
        pytest.param("XX", None, ["09:00", "10:00"], id="of a country that nobody knows any more"),
    ],
)
def test_public_holidays(
    app: Flask, country: str | None, own: list[list[str]] | None, starts: list[str]
) -> None:
    week = {day: [["09:00", "11:00"]] for day in WEEK}
    salon = a_business(opening_hours=week, holiday_country=country)
    if own:
        add(salon, OpeningOverride(business_id=salon.id, on_date=HOLIDAY.date(), ranges=own))
    assert offered(salon, HOLIDAY) == starts
    assert offered(salon, HOLIDAY + 2 * DAY) == ["09:00", "10:00"]


def test_the_days_own_hours_of_a_calendar_win_over_those_of_the_business(app: Flask) -> None:
    salon = a_business(opening_hours=WORKING_HOURS)
    other = a_calendar(salon)
    monday = MONDAY_TEN.date()
    add(salon, OpeningOverride(business_id=salon.id, on_date=monday, ranges=[]))
    add(
        salon,
        OpeningOverride(business_id=salon.id, calendar_id=other, on_date=monday, ranges=[["22:00", "00:30"]]),
    )
    assert offered(salon, MONDAY_TEN) == []
    assert [
        f"{s.starts_at:%d %H:%M}" for s in search(salon, MONDAY_TEN, MONDAY_TEN + DAY, calendar_ids=[other])
    ] == [
        "03 22:00",
        "03 23:00",
        "04 09:00",
    ]


def closing(salon: Salon, what: str) -> Any:
    """Take Monday from ten to twelve away, each in its own way."""
    during = Range(MONDAY_TEN, MONDAY_TEN + 2 * HOUR)
    return {
        "block": CalendarBlock(business_id=salon.id, calendar_id=salon.calendar_id, during=during),
        "block of all": CalendarBlock(business_id=salon.id, during=during),
        "open block": CalendarBlock(business_id=salon.id, during=Range(MONDAY_TEN, None)),
        "vacation": VacationPeriod(business_id=salon.id, start_date=MONDAY_TEN.date()),
        "short vacation": VacationPeriod(
            business_id=salon.id, calendar_id=salon.calendar_id, start_date=date(2031, 3, 2), duration_days=2
        ),
    }[what]


@pytest.mark.parametrize(
    ("what", "monday", "tuesday"),
    [
        pytest.param("block", ["09:00", "12:00", "14:00"], ["09:00", "10:00"], id="a block"),
        pytest.param(
            "block of all", ["09:00", "12:00", "14:00"], ["09:00", "10:00"], id="a block of all calendars"
        ),
        pytest.param("open block", ["09:00"], [], id="a block without an end"),
        pytest.param("vacation", [], [], id="a vacation without an end"),
        pytest.param("short vacation", [], ["09:00", "10:00"], id="a vacation of two days"),
        pytest.param("external", ["09:00", "12:00", "14:00"], ["09:00", "10:00"], id="an event elsewhere"),
        pytest.param(
            "free", ["09:00", "10:00", "11:00"], ["09:00", "10:00"], id="an event elsewhere that is free"
        ),
    ],
)
def test_what_closes_a_calendar(app: Flask, what: str, monday: list[str], tuesday: list[str]) -> None:
    salon = a_business(opening_hours=WORKING_HOURS)
    search(salon)  # the rules are known by now
    if what in ("external", "free"):
        an_external_event(salon, MONDAY_TEN, hours=2, is_busy=what == "external")
    else:
        add(salon, closing(salon, what))
    assert offered(salon, MONDAY_TEN)[:3] == monday
    assert offered(salon, MONDAY_TEN + DAY)[:2] == tuesday


def an_external_event(salon: Salon, starts_at: datetime, *, hours: int, is_busy: bool = True) -> None:
    with transaction(business_id=salon.id):
        session().execute(
            text(
                "INSERT INTO external_events (business_id, calendar_id, external_id, during, is_busy) VALUES"
                " (:business_id, :calendar_id, gen_random_uuid()::text, tstzrange(:starts, :ends), :is_busy)"
            ),
            {
                "business_id": salon.id,
                "calendar_id": salon.calendar_id,
                "starts": starts_at,
                "ends": starts_at + hours * HOUR,
                "is_busy": is_busy,
            },
        )


def test_an_event_elsewhere_takes_every_seat(app: Flask) -> None:
    salon = a_business(opening_hours=WORKING_HOURS)
    change(salon, BusinessCalendar, capacity=3)
    an_external_event(salon, MONDAY_TEN, hours=1)
    assert offered(salon, MONDAY_TEN)[:2] == ["09:00", "11:00"]


def test_a_calendar_offers_a_service_in_its_own_way(app: Flask) -> None:
    salon = a_business(opening_hours={"monday": [["09:00", "11:00"]]})
    quick, slow = a_calendar(salon, priority=1), a_calendar(salon)
    service = a_service(salon, duration_minutes=60, calendars=[quick, slow])
    change(salon, CalendarService, calendar_id=quick, duration_minutes=40, buffer_after_minutes=20)
    book(salon, MONDAY_TEN, calendar_id=quick, duration_minutes=None, service_id=service)
    found = search(salon, calendar_ids=[quick, slow], service_id=service)
    assert [(slot.calendar_id, f"{slot.starts_at:%H:%M}", slot.length_minutes) for slot in found] == [
        (quick, "09:00", 40),
        (slow, "09:00", 60),
        (slow, "10:00", 60),
    ]


@pytest.mark.parametrize(
    ("zone", "first"),
    [
        pytest.param("-06:00", "2031-03-03T09:00:00-06:00", id="a fixed offset"),
        pytest.param("+05:45", "2031-03-03T09:00:00+05:45", id="a fixed offset with minutes"),
        pytest.param("Asia/Kathmandu", "2031-03-03T09:00:00+05:45", id="a name"),
        pytest.param("Pacific/Kiritimati", "2031-03-03T09:00:00+14:00", id="the furthest east"),
    ],
)
def test_hours_are_those_of_any_zone(app: Flask, zone: str, first: str) -> None:
    salon = a_business(time_zone=zone, opening_hours=WORKING_HOURS)
    slot = search(salon, limit=1)[0]
    assert slot.to_json(parse_time_zone(zone))["starts_at"] == first


def test_a_search_with_an_unknown_zone_in_the_settings_says_so(business: Salon) -> None:
    change(business, Business, time_zone="Mars/Olympus")
    with pytest.raises(FrontdeskError) as caught:
        search(business)
    assert caught.value.code == "unknown_time_zone"


def test_rules_of_a_transaction_that_was_rolled_back_are_forgotten(app: Flask) -> None:
    salon = a_business(opening_hours=WORKING_HOURS)
    search(salon)

    def searched_after(minutes: int) -> int:
        session().execute(update(BusinessCalendar).values(default_duration_minutes=minutes))
        return find_slots(
            business_id=salon.id,
            calendar_ids=None,
            window_from=NOW,
            window_to=NOW + 7 * DAY,
            now=NOW,
            limit=1,
        )[0].length_minutes

    with transaction(business_id=salon.id) as open_one:
        assert searched_after(20) == 20
        open_one.rollback()
    with transaction(business_id=salon.id):  # which gives the rules the same version again
        assert searched_after(25) == 25
    assert search(salon, limit=1)[0].length_minutes == 25


def test_pages_of_slots_leave_none_out_and_repeat_none(
    client: FlaskClient, business: Salon, auth_headers: dict[str, str]
) -> None:
    for _ in range(2):
        a_calendar(business)
    asked = {"from": "2031-03-03", "to": "2031-03-04", "limit": 7}
    seen: list[tuple[str, int]] = []
    cursor: str | None = None
    while cursor or not seen:
        page = client.get(
            "/api/calendar/slots",
            query_string=asked | ({"cursor": cursor} if cursor else {}),
            headers=auth_headers,
        ).get_json()
        seen += [(item["starts_at"], item["calendar_id"]) for item in page["items"]]
        cursor = page["next_cursor"]
    assert len(seen) == len(set(seen)) == 3 * 24
    assert seen == sorted(seen)


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        pytest.param({"duration_minutes": "0"}, "duration_minutes", id="no length"),
        pytest.param({"duration_minutes": "525600"}, "duration_minutes", id="a year"),
        pytest.param({"from": "tomorrow"}, "from", id="words"),
        pytest.param({"cursor": "x"}, "cursor", id="an unknown cursor"),
        pytest.param({"limit": "1001"}, "limit", id="too many"),
    ],
)
def test_a_bad_question_names_its_field(
    client: FlaskClient, auth_headers: dict[str, str], asked: dict[str, str], field: str
) -> None:
    answer = client.get("/api/calendar/slots", query_string=asked, headers=auth_headers)
    assert (answer.status_code, list(answer.get_json()["errors"])) == (422, [field])


def test_ten_years_are_refused(client: FlaskClient, auth_headers: dict[str, str]) -> None:
    asked = {"from": "2031-01-01", "to": "2041-01-01"}
    answer = client.get("/api/calendar/slots", query_string=asked, headers=auth_headers)
    assert (answer.status_code, answer.get_json()["code"]) == (422, "bad_window")


def change(salon: Salon, what: Any, *, calendar_id: int | None = None, **columns: Any) -> None:
    """Change what a business has of a table, or what one calendar has of it."""
    whose = what.id == salon.id if what is Business else what.business_id == salon.id
    with transaction(business_id=salon.id):
        changed = update(what).where(whose).values(**columns)
        session().execute(changed if calendar_id is None else changed.where(what.calendar_id == calendar_id))


def _clock(times: tuple[tuple[datetime, datetime], ...]) -> list[str]:
    return [f"{start:%H:%M}-{end:%H:%M}" for start, end in times]
