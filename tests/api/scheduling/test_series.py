"""Recurring bookings: all or nothing, and their cancelling."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.dialects.postgresql import Range

from server.core import clock
from server.core.db import transaction
from server.scheduling.models import Appointment, CalendarBlock
from server.scheduling.placing import BookingRequest
from server.scheduling.recurrences import Recurrence
from server.scheduling.series import book_series
from server.scheduling.waitlist_entries import WaitWish, join_waitlist
from tests.api.scheduling.deeds import a_customer, add, at_once, rows
from tests.builders import Salon, a_business, a_calendar, an_api_key, an_appointment

URL = "/api/calendar/appointments"
TEN = "2031-05-05T10:00:00+00:00"
Headers = dict[str, str]


def a_wish(salon: Salon, **members: Any) -> dict[str, Any]:
    return {
        "calendar_id": salon.calendar_id,
        "starts_at": TEN,
        "duration_minutes": 60,
        "customer": {"name": "Dana"},
        "recurrence": {"frequency": "weekly", "count": 4},
    } | members


def book(client: FlaskClient, salon: Salon, headers: Headers, **members: Any) -> Any:
    return client.post(URL, json=a_wish(salon, **members), headers=headers)


def live(salon: Salon) -> list[str]:
    return sorted(f"{a.starts_at:%m-%d}" for a in rows(salon, Appointment) if a.status == "confirmed")


def test_every_occurrence_is_booked_and_shown(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    answer = book(client, business, auth_headers)
    assert answer.status_code == 201, answer.json
    assert [o["starts_at"][:10] for o in answer.json["occurrences"]] == [
        "2031-05-05",
        "2031-05-12",
        "2031-05-19",
        "2031-05-26",
    ]
    assert answer.json["id"] == answer.json["occurrences"][0]["id"]
    assert {a.series_id for a in rows(business, Appointment)} == {answer.json["series_id"]}
    assert len({a.uid for a in rows(business, Appointment)}) == 4


def test_one_taken_occurrence_books_none_and_says_which_and_why(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    an_appointment(business, starts_at=datetime.fromisoformat("2031-05-12T10:30:00+00:00"))
    block = Range(datetime.fromisoformat("2031-05-19T00:00Z"), datetime.fromisoformat("2031-05-20T00:00Z"))
    add(business, CalendarBlock(business_id=business.id, during=block))
    refused = book(client, business, auth_headers)
    assert (refused.status_code, refused.json["code"]) == (409, "series_refused")
    assert [(o["starts_at"], o["code"]) for o in refused.json["occurrences"]] == [
        ("2031-05-12T10:00:00+00:00", "slot_taken"),
        ("2031-05-19T10:00:00+00:00", "closed_period"),
    ]
    assert [slot["starts_at"][:10] for slot in refused.json["alternatives"]] == ["2031-05-12"] * 3
    assert live(business) == ["05-12"]


def test_the_local_time_stays_when_the_clocks_change(client: FlaskClient) -> None:
    salon = a_business(time_zone="Europe/Paris")
    headers = {"Authorization": f"Bearer {an_api_key(salon)}"}
    wish = {"starts_at": "2031-03-27T10:00:00", "recurrence": {"frequency": "weekly", "count": 2}}
    times = [o["starts_at"] for o in book(client, salon, headers, **wish).json["occurrences"]]
    assert times == ["2031-03-27T10:00:00+01:00", "2031-04-03T10:00:00+02:00"]


def test_limits_count_the_series_own_occurrences(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    calendar_id = a_calendar(business, max_per_week=3)
    wish = {"calendar_id": calendar_id, "recurrence": {"frequency": "daily", "count": 5}}
    refused = book(client, business, auth_headers, **wish).json
    assert [o["code"] for o in refused["occurrences"]] == ["fully_booked", "fully_booked"]
    assert live(business) == []


def test_occurrences_that_overlap_each_other_are_refused(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    calendar_id = a_calendar(business, buffer_after_minutes=60)
    wish = {
        "calendar_id": calendar_id,
        "duration_minutes": 24 * 60,
        "recurrence": {"frequency": "daily", "count": 2},
    }
    refused = book(client, business, auth_headers, **wish)
    assert [o["code"] for o in refused.json["occurrences"]] == ["slot_taken"]


def test_one_key_makes_one_series_under_races(app: Flask, business: Salon, auth_headers: Headers) -> None:
    headers = auth_headers | {"Idempotency-Key": "weekly-dana"}
    answers = at_once(app, [lambda: book(app.test_client(), business, headers) for _ in range(4)])
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json["series_id"] for answer in answers}) == 1
    assert len(live(business)) == 4


def test_two_series_for_the_same_times_do_not_mix(app: Flask, business: Salon, auth_headers: Headers) -> None:
    answers = at_once(app, [lambda: book(app.test_client(), business, auth_headers) for _ in range(4)])
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
    assert len({a.series_id for a in rows(business, Appointment)}) == 1


@pytest.mark.parametrize(
    ("scope", "left"),
    [
        pytest.param({"scope": "this"}, ["05-05", "05-19", "05-26"], id="this one"),
        pytest.param({}, ["05-05", "05-19", "05-26"], id="this one, when nothing is said"),
        pytest.param({"scope": "following"}, ["05-05"], id="it and those after it"),
        pytest.param({"scope": "series"}, [], id="the whole series"),
    ],
)
def test_a_series_is_cancelled_as_far_as_is_asked(
    client: FlaskClient, business: Salon, auth_headers: Headers, scope: dict[str, str], left: list[str]
) -> None:
    second = book(client, business, auth_headers).json["occurrences"][1]["id"]
    answer = client.post(f"{URL}/{second}/cancel", json=scope, headers=auth_headers)
    assert (answer.json["id"], answer.json["status"]) == (second, "cancelled")
    assert len(answer.json["also_cancelled"]) == 3 - len(left)
    assert live(business) == left


def test_a_moved_occurrence_stays_in_its_series(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    made = book(client, business, auth_headers).json
    moved = client.post(
        f"{URL}/{made['id']}/reschedule", json={"starts_at": "2031-05-06T10:00:00Z"}, headers=auth_headers
    ).json
    assert moved["series_id"] == made["series_id"]
    client.post(f"{URL}/{moved['id']}/cancel", json={"scope": "series"}, headers=auth_headers)
    assert live(business) == []


@pytest.mark.parametrize(
    "recurrence",
    [
        pytest.param({"frequency": "yearly", "count": 2}, id="a frequency we do not have"),
        pytest.param({"frequency": "daily"}, id="without an end"),
        pytest.param({"frequency": "daily", "count": 2, "until": "2031-06-01"}, id="with two ends"),
        pytest.param({"frequency": "daily", "count": 61}, id="too often"),
        pytest.param({"frequency": "daily", "until": "2031-05-01"}, id="ends before it begins"),
        pytest.param({"frequency": "daily", "interval": 0, "count": 2}, id="an interval of nothing"),
        pytest.param({"frequency": "daily", "interval": -1, "count": 2}, id="backwards"),
    ],
)
def test_a_recurrence_that_makes_no_sense_is_an_error_of_its_field(
    client: FlaskClient, business: Salon, auth_headers: Headers, recurrence: dict[str, Any]
) -> None:
    answer = book(client, business, auth_headers, recurrence=recurrence)
    assert (answer.status_code, list(answer.json["errors"])) == (422, ["recurrence"])
    assert rows(business, Appointment) == []


def test_a_series_beyond_the_horizon_is_refused_from_there_on(client: FlaskClient) -> None:
    salon = a_business(booking_window_days=10)
    headers = {"Authorization": f"Bearer {an_api_key(salon)}"}
    soon = (clock.now() + timedelta(days=2)).replace(minute=0, second=0, microsecond=0)
    refused = book(client, salon, headers, starts_at=soon.isoformat()).json
    assert [o["code"] for o in refused["occurrences"]] == ["beyond_horizon"] * 2


def test_a_series_takes_what_its_customer_held_and_offers_the_rest_to_whoever_waits(
    app: Flask, business: Salon
) -> None:
    del app
    first = clock.now().replace(hour=10, minute=0, second=0, microsecond=0) + timedelta(days=7)
    dana, eve = a_customer(business), a_customer(business, "Eve")
    asked: dict[str, Any] = {"calendar_id": business.calendar_id, "customer_id": dana, "duration_minutes": 60}
    for starts_at in (first, first + timedelta(hours=3)):
        an_appointment(business, starts_at=starts_at, status="held", customer_id=dana, hold_expires_at=first)
    with transaction(business.id):
        day = {"window_from": first, "window_to": first + timedelta(hours=5)}
        wish = WaitWish(customer_id=eve, calendar_id=business.calendar_id, duration_minutes=60, **day)
        join_waitlist(business_id=business.id, wish=wish, now=clock.now(), actor="a test")
    with transaction(business.id):
        book_series(
            business_id=business.id,
            request=BookingRequest(starts_at=first, **asked),
            recurrence=Recurrence("weekly", times=2),
            zone=UTC,
            now=clock.now(),
        )
    mine = [a.starts_at for a in rows(business, Appointment) if a.status == "confirmed"]
    assert mine == [first, first + timedelta(days=7)]
    kept = [(a.customer_id, a.starts_at) for a in rows(business, Appointment) if a.status == "held"]
    assert kept == [(eve, first + timedelta(hours=3))]
