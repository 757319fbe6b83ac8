"""`/api/calendar/slots` and `/api/calendar/appointments` as a program uses them."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select

from server.businesses.queries import get_business
from server.core.db import session, transaction
from server.messaging.models import Customer
from server.scheduling.models import Appointment
from tests.builders import Salon, a_business, a_calendar, a_service, an_api_key, an_appointment

URL = "/api/calendar/appointments"
SLOTS = "/api/calendar/slots"
TEN = "2031-05-05T10:00:00+00:00"
Headers = dict[str, str]


def a_wish(salon: Salon, **members: Any) -> dict[str, Any]:
    given = {
        "calendar_id": salon.calendar_id,
        "starts_at": TEN,
        "duration_minutes": 60,
        "customer": {"name": "Dana"},
    }
    return {name: value for name, value in (given | members).items() if value is not None}


def bearer(salon: Salon) -> Headers:
    return {"Authorization": f"Bearer {an_api_key(salon)}"}


def count(salon: Salon, table: Any) -> int:
    with transaction(salon.id):
        return session().scalar(select(func.count()).select_from(table)) or 0


def test_a_listed_slot_can_be_booked_and_is_listed_no_more(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    asked = {"calendar_id": business.calendar_id, "from": "2031-05-05", "to": "2031-05-06", "limit": 2}
    slots = client.get(SLOTS, query_string=asked, headers=auth_headers).json
    first, second = slots["items"]
    assert first == {
        "calendar_id": business.calendar_id,
        "starts_at": "2031-05-05T00:00:00+00:00",
        "ends_at": "2031-05-05T01:00:00+00:00",
    }
    booked = client.post(URL, json=a_wish(business, starts_at=first["starts_at"]), headers=auth_headers)
    assert booked.status_code == 201
    assert (booked.json["status"], booked.json["starts_at"]) == ("confirmed", first["starts_at"])
    assert client.get(SLOTS, query_string=asked, headers=auth_headers).json["items"][0] == second
    one = client.get(f"{URL}/{booked.json['id']}", headers=auth_headers)
    assert one.json == booked.json


def test_a_taken_slot_names_three_alternatives(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    client.post(URL, json=a_wish(business), headers=auth_headers)
    late = client.post(URL, json=a_wish(business), headers=auth_headers)
    assert (late.status_code, late.json["code"]) == (409, "slot_taken")
    assert late.content_type == "application/problem+json"
    assert len(late.json["alternatives"]) == 3
    assert {"2031-05-05T09:00:00+00:00", "2031-05-05T11:00:00+00:00"} <= {
        slot["starts_at"] for slot in late.json["alternatives"]
    }


def test_of_many_clients_who_want_the_same_time_one_gets_it(
    app: Flask, business: Salon, auth_headers: Headers
) -> None:
    def attempt(_: int) -> int:
        return app.test_client().post(URL, json=a_wish(business), headers=auth_headers).status_code

    with ThreadPoolExecutor(8) as pool:
        statuses = list(pool.map(attempt, range(8)))
    assert sorted(statuses) == [201, *[409] * 7]
    assert count(business, Customer) == 1, "those who were too late leave no customer behind"


def test_one_key_books_once_even_from_two_clients_at_once(
    app: Flask, business: Salon, auth_headers: Headers
) -> None:
    headers = auth_headers | {"Idempotency-Key": "book-dana"}

    def attempt(_: int) -> Any:
        return app.test_client().post(URL, json=a_wish(business), headers=headers)

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(attempt, range(4)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json["id"] for answer in answers}) == 1
    assert (count(business, Appointment), count(business, Customer)) == (1, 1)


def test_a_phone_number_finds_the_customer_again(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    ids = [
        client.post(
            URL,
            json=a_wish(business, starts_at=starts_at, customer={"name": "Dana", "phone": phone}),
            headers=auth_headers,
        ).json["customer_id"]
        for starts_at, phone in (
            ("2031-05-05T10:00:00Z", "+33 6 12 34 56 78"),
            ("2031-05-05T12:00:00Z", "+33612345678"),
        )
    ]
    assert ids[0] == ids[1]


def test_times_are_the_business_s_wall_clock(client: FlaskClient) -> None:
    salon = a_business(time_zone="Europe/Paris")
    headers = bearer(salon)
    naive = client.post(URL, json=a_wish(salon, starts_at="2031-07-01T10:00:00"), headers=headers)
    assert naive.json["starts_at"] == "2031-07-01T10:00:00+02:00"
    aware = client.post(URL, json=a_wish(salon, starts_at="2031-07-01T10:00:00Z"), headers=headers)
    assert aware.json["starts_at"] == "2031-07-01T12:00:00+02:00"
    day = client.get(f"{SLOTS}?from=2031-07-01&to=2031-07-02&limit=1", headers=headers).json["items"][0]
    assert day["starts_at"] == "2031-07-01T00:00:00+02:00"


def test_the_first_search_after_a_change_of_the_time_zone_is_in_the_new_one(client: FlaskClient) -> None:
    salon = a_business(time_zone="Europe/Paris")
    for zone, starts_at in (
        ("Europe/Paris", "2031-07-01T00:00:00+02:00"),
        ("Asia/Tokyo", "2031-07-01T00:00:00+09:00"),
    ):
        with transaction(salon.id):
            get_business(business_id=salon.id).time_zone = zone
        found = client.get(f"{SLOTS}?from=2031-07-01&to=2031-07-02&limit=1", headers=bearer(salon)).json
        assert found["items"][0]["starts_at"] == starts_at


def test_a_plus_sign_that_arrived_as_a_space_is_understood(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    answer = client.get(
        f"{SLOTS}?from=2031-07-01T10:00:00+02:00&to=2031-07-01T12:00:00+02:00", headers=auth_headers
    )
    assert [slot["starts_at"] for slot in answer.json["items"]][:1] == ["2031-07-01T08:00:00+00:00"]


def test_slots_are_searched_in_the_calendars_that_are_named(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    second, _third = a_calendar(business), a_calendar(business)
    asked = {"calendar_id": [business.calendar_id, second], "from": "2031-05-05", "to": "2031-05-06"}
    found = client.get(SLOTS, query_string=asked, headers=auth_headers).json["items"]
    assert {slot["calendar_id"] for slot in found} == {business.calendar_id, second}


def test_a_service_brings_its_length(client: FlaskClient, business: Salon, auth_headers: Headers) -> None:
    service_id = a_service(business, duration_minutes=45, calendars=[business.calendar_id])
    booked = client.post(
        URL, json=a_wish(business, duration_minutes=None, service_id=service_id), headers=auth_headers
    ).json
    lasts = datetime.fromisoformat(booked["ends_at"]) - datetime.fromisoformat(booked["starts_at"])
    assert (lasts, booked["service_id"]) == (timedelta(minutes=45), service_id)


def test_an_appointment_is_moved_and_keeps_its_uid(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    old = client.post(URL, json=a_wish(business), headers=auth_headers).json
    moved = client.post(
        f"{URL}/{old['id']}/reschedule", json={"starts_at": "2031-05-05T14:00:00Z"}, headers=auth_headers
    ).json
    assert (moved["uid"], moved["sequence"], moved["rescheduled_from_id"]) == (old["uid"], 1, old["id"])
    assert moved["starts_at"] == "2031-05-05T14:00:00+00:00"
    assert client.get(f"{URL}/{old['id']}", headers=auth_headers).json["status"] == "cancelled"


def test_a_move_to_a_taken_time_leaves_the_old_one(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    old = client.post(URL, json=a_wish(business), headers=auth_headers).json
    client.post(URL, json=a_wish(business, starts_at="2031-05-05T14:00:00Z"), headers=auth_headers)
    refused = client.post(
        f"{URL}/{old['id']}/reschedule", json={"starts_at": "2031-05-05T14:00:00Z"}, headers=auth_headers
    )
    assert (refused.status_code, refused.json["code"], len(refused.json["alternatives"])) == (
        409,
        "slot_taken",
        3,
    )
    assert client.get(f"{URL}/{old['id']}", headers=auth_headers).json["status"] == "confirmed"


def test_cancelling_twice_changes_nothing(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    made = client.post(URL, json=a_wish(business), headers=auth_headers).json
    cancelled = [client.post(f"{URL}/{made['id']}/cancel", headers=auth_headers) for _ in range(2)]
    assert [answer.json["status"] for answer in cancelled] == ["cancelled", "cancelled"]
    assert client.post(URL, json=a_wish(business), headers=auth_headers).status_code == 201


def test_appointments_are_listed_by_their_start_page_by_page(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    made = [an_appointment(business) for _ in range(5)]
    an_appointment(business, status="held", hold_expires_at=datetime.fromisoformat(TEN))
    seen, cursor, pages = [], None, 0
    while pages == 0 or cursor:
        query = {"limit": 2} | ({"cursor": cursor} if cursor else {})
        page = client.get(URL, query_string=query, headers=auth_headers).json
        seen += [item["id"] for item in page["items"]]
        cursor, pages = page["next_cursor"], pages + 1
    assert (seen, pages) == (made, 3)


def test_appointments_are_found_by_status_calendar_and_time(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    at = datetime.fromisoformat(TEN)
    an_appointment(business, starts_at=at - timedelta(days=1))
    wanted = an_appointment(business, starts_at=at)
    an_appointment(business, starts_at=at, status="cancelled")
    an_appointment(business, starts_at=at, calendar_id=a_calendar(business))
    asked = {"from": "2031-05-05", "status": "confirmed", "calendar_id": business.calendar_id}
    page = client.get(URL, query_string=asked, headers=auth_headers).json
    assert [item["id"] for item in page["items"]] == [wanted]


@pytest.mark.parametrize("path", ["", "/cancel", "/reschedule"])
def test_a_strangers_appointment_looks_like_a_missing_one(
    client: FlaskClient, business: Salon, other_business: Salon, auth_headers: Headers, path: str
) -> None:
    foreign = an_appointment(other_business)
    for appointment_id in (foreign, 10**12, 10**30):
        url = f"{URL}/{appointment_id}{path}"
        if path == "/reschedule":
            answer = client.post(url, json={"starts_at": TEN}, headers=auth_headers)
        else:
            answer = (client.post if path else client.get)(url, headers=auth_headers)
        assert (answer.status_code, answer.json["code"]) == (404, "unknown_appointment")


@pytest.mark.parametrize(
    ("members", "status", "code"),
    [
        pytest.param({"starts_at": "2021-05-05T10:00:00Z"}, 422, "in_the_past", id="a past time"),
        pytest.param({"calendar_id": 2_000_000_000}, 404, "unknown_calendar", id="an unknown calendar"),
        pytest.param({"customer": None, "customer_id": 10**12}, 404, "not_found", id="an unknown customer"),
        pytest.param({"service_id": 10**6}, 404, "unknown_service", id="an unknown service"),
        pytest.param({"customer": None}, 422, "invalid", id="for nobody"),
        pytest.param({"customer_id": 5}, 422, "invalid", id="for two"),
        pytest.param({"customer": {"name": "D", "phone": "call me"}}, 422, "invalid", id="no phone number"),
        pytest.param({"duration_minutes": 0}, 422, "invalid", id="no length"),
        pytest.param({"starts_at": "2026-02-30T10:00:00Z"}, 422, "invalid", id="31 February"),
        pytest.param({"starts_at": "2031-01-01T00:00:00+24:00"}, 422, "invalid", id="an offset of a day"),
        pytest.param({"starts_at": "2031-01-01T00:00:00+15:00"}, 422, "invalid", id="an offset nobody has"),
        pytest.param({"starts_at": "9999-12-31T23:59:59+14:00"}, 422, "invalid", id="the last year"),
        pytest.param({"starts_at": "0001-01-01T00:00:00Z"}, 422, "invalid", id="the first year"),
        pytest.param({"starts_at": "٢٠٢٦-01-01T00:00:00Z"}, 422, "invalid", id="Arabic digits"),
        pytest.param({"starts_at": "2031-05-05"}, 422, "invalid", id="a date is no time"),
        pytest.param({"starts_at": 1e10}, 422, "invalid", id="seconds since 1970"),
    ],
)
def test_what_cannot_be_booked_is_said_in_words(
    client: FlaskClient,
    business: Salon,
    auth_headers: Headers,
    members: dict[str, Any],
    status: int,
    code: str,
) -> None:
    wish = a_wish(business) | members
    wish = {name: value for name, value in wish.items() if value is not None}
    answer = client.post(URL, json=wish, headers=auth_headers)
    assert (answer.status_code, answer.json["code"]) == (status, code), answer.json
    assert answer.json["detail"]
    assert (count(business, Appointment), count(business, Customer)) == (0, 0)


@pytest.mark.parametrize(
    "query",
    [
        pytest.param("from=2031-05-06&to=2031-05-05", id="backwards"),
        pytest.param("from=2031-05-05&to=2035-05-05", id="years long"),
        pytest.param("from=tomorrow", id="words"),
        pytest.param("from=9999-12-31T23:59:59%2B14:00", id="the last year"),
        pytest.param("calendar_id=1e3", id="no id"),
        pytest.param("duration_minutes=0", id="no length"),
        pytest.param("colour=red", id="unknown"),
    ],
)
def test_a_wrong_window_is_refused(
    client: FlaskClient, business: Salon, auth_headers: Headers, query: str
) -> None:
    assert client.get(f"{SLOTS}?{query}", headers=auth_headers).status_code == 422


def test_a_viewer_looks_and_does_not_book(client: FlaskClient, business: Salon) -> None:
    headers = {"Authorization": f"Bearer {an_api_key(business, role='viewer')}"}
    assert client.get(SLOTS, headers=headers).status_code == 200
    assert client.post(URL, json=a_wish(business), headers=headers).status_code == 403
