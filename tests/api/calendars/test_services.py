"""`/api/calendar/services`, and what a calendar makes of them, from HTTP to the rows."""

import json
from datetime import timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select

from server.businesses.models import AuditEntry
from server.calendars.models import Service
from server.core import clock
from server.core.db import session, transaction
from server.events.models import NotificationEvent
from server.scheduling.models import Appointment
from tests.builders import Salon, a_calendar, a_service, an_api_key, an_appointment

URL = "/api/calendar/services"
CALENDARS = "/api/calendar/calendars"
Headers = dict[str, str]
WHOLE = {
    "name": "Colour",
    "duration_minutes": 90,
    "buffer_before_minutes": 5,
    "buffer_after_minutes": 10,
    "price_cents": 8000,
    "currency": "EUR",
    "description": "With a wash",
    "labels": ["colour"],
    "keywords": ["dye", "צבע"],
    "position": 3,
    "is_active": True,
}
AS_SERVICE = {
    "duration_minutes": None,
    "buffer_before_minutes": None,
    "buffer_after_minutes": None,
    "price_cents": None,
    "description": None,
}


def count_services(salon: Salon) -> int:
    with transaction(salon.id):
        return session().scalar(select(func.count()).select_from(Service)) or 0


def test_a_service_is_made_read_changed_and_deleted(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    made = client.post(URL, json=WHOLE, headers=auth_headers)
    assert made.status_code == 201
    assert made.json.items() >= WHOLE.items()
    one = f"{URL}/{made.json['id']}"
    read = client.get(one, headers=auth_headers)
    assert read.json == made.json
    assert client.get(URL, headers=auth_headers).json == {"items": [made.json], "next_cursor": None}

    seen = {"If-Match": read.headers["ETag"]}
    changed = client.patch(one, json={"price_cents": None, "is_active": False}, headers=auth_headers | seen)
    assert (changed.status_code, changed.json["price_cents"], changed.json["name"]) == (200, None, "Colour")
    late = client.patch(one, json={"name": "Tint"}, headers=auth_headers | seen)
    assert (late.status_code, late.json["code"]) == (412, "precondition_failed")
    assert client.delete(one, headers=auth_headers | seen).status_code == 412
    assert client.get(f"{URL}?is_active=true", headers=auth_headers).json["items"] == []
    assert client.delete(one, headers=auth_headers).status_code == 204
    assert client.get(one, headers=auth_headers).status_code == 404
    with transaction(business.id):
        actions = session().scalars(select(AuditEntry.action).order_by(AuditEntry.id)).all()
        events = session().scalars(select(NotificationEvent).order_by(NotificationEvent.id)).all()
    assert actions == ["service.created", "service.updated", "service.deleted"]
    assert [event.event_type for event in events] == [action.replace(".", "_") for action in actions]
    assert {(event.object_type, event.object_id) for event in events} == {("service", str(made.json["id"]))}


def test_a_repeated_creation_is_carried_out_once(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    headers = auth_headers | {"Idempotency-Key": "once"}
    first, again = (client.post(URL, json=WHOLE, headers=headers) for _ in range(2))
    assert (first.status_code, again.status_code, again.json) == (201, 201, first.json)
    assert count_services(business) == 1


def test_a_service_with_bookings_to_come_is_deactivated_not_deleted(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    service_id, now = a_service(business, calendars=[business.calendar_id]), clock.now()
    past = an_appointment(business, service_id=service_id, starts_at=now - timedelta(days=1))
    to_come = an_appointment(business, service_id=service_id, starts_at=now + timedelta(days=1))
    refused = client.delete(f"{URL}/{service_id}", headers=auth_headers)
    assert (refused.status_code, refused.json["code"], refused.json["bookings"]) == (409, "service_in_use", 1)
    with transaction(business.id):
        session().get_one(Appointment, to_come).status = "cancelled"
    assert client.delete(f"{URL}/{service_id}", headers=auth_headers).status_code == 204
    with transaction(business.id):
        left = (
            session().execute(select(Appointment.id, Appointment.service_id).order_by(Appointment.id)).all()
        )
    assert [tuple(row) for row in left] == [(past, None), (to_come, None)]


@pytest.mark.parametrize("method", ["get", "patch", "delete"])
def test_a_strangers_service_looks_like_a_missing_one(
    client: FlaskClient, business: Salon, other_business: Salon, auth_headers: Headers, method: str
) -> None:
    body = {"json": {"name": "Mine now"}} if method == "patch" else {}
    answers = [
        getattr(client, method)(f"{URL}/{service_id}", headers=auth_headers, **body)
        for service_id in (a_service(other_business), 2_000_000_000, 10**30)
    ]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.data for answer in answers}) == 1


@pytest.mark.parametrize(("role", "writes"), [("viewer", 403), ("staff", 403), ("owner", 201)])
def test_only_owners_say_what_is_sold(client: FlaskClient, business: Salon, role: Any, writes: int) -> None:
    headers = {"Authorization": f"Bearer {an_api_key(business, role=role)}"}
    offers = f"{CALENDARS}/{business.calendar_id}/services"
    assert client.get(URL, headers=headers).status_code == 200
    assert client.get(offers, headers=headers).status_code == 200
    assert client.post(URL, json=WHOLE, headers=headers).status_code == writes
    put = client.put(offers, json={"services": []}, headers=headers)
    assert put.status_code == (200 if writes == 201 else 403)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        pytest.param({"duration_minutes": 0}, "duration_minutes", id="no length"),
        pytest.param({"duration_minutes": -30}, "duration_minutes", id="a negative length"),
        pytest.param({"duration_minutes": 525_600}, "duration_minutes", id="a year"),
        pytest.param({"duration_minutes": True}, "duration_minutes", id="true is no length"),
        pytest.param({"duration_minutes": None}, "duration_minutes", id="null is no length"),
        pytest.param({"price_cents": 10**12}, "price_cents", id="a price beyond the column"),
        pytest.param({"currency": "Euro"}, "currency", id="no currency"),
        pytest.param({"currency": "EUR\n"}, "currency", id="a line end"),
        pytest.param({"description": "x" * 10_000}, "description", id="10,000 characters"),
        pytest.param({"keywords": ["a\0b"]}, "keywords", id="NUL"),
        pytest.param({"keywords": [5]}, "keywords", id="a number for a word"),
        pytest.param({"labels": {}}, "labels", id="no list"),
        pytest.param({"position": 10**10}, "position", id="an endless position"),
        pytest.param({"id": 5}, "id", id="a field that is ours to give"),
    ],
)
def test_what_is_wrong_is_said_by_field(
    client: FlaskClient, business: Salon, auth_headers: Headers, change: dict[str, Any], field: str
) -> None:
    answer = client.post(URL, json=WHOLE | change, headers=auth_headers)
    assert (answer.status_code, answer.json["code"], list(answer.json["errors"])) == (422, "invalid", [field])
    assert count_services(business) == 0


def test_a_calendar_offers_services_in_its_own_way(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    cut, colour = a_service(business, name="Cut"), a_service(business, name="Colour", duration_minutes=90)
    url = f"{CALENDARS}/{a_calendar(business)}/services"
    empty = client.get(url, headers=auth_headers)
    assert empty.json == {"services": []}

    own = {"service_id": colour, "duration_minutes": 120, "price_cents": 9000}
    seen = {"If-Match": empty.headers["ETag"]}
    put = client.put(url, json={"services": [{"service_id": cut}, own]}, headers=auth_headers | seen)
    assert put.status_code == 200
    assert put.json == {"services": [AS_SERVICE | {"service_id": cut}, AS_SERVICE | own]}
    read = client.get(url, headers=auth_headers)
    assert (read.json, read.headers["ETag"]) == (put.json, put.headers["ETag"])

    late = client.put(url, json={"services": []}, headers=auth_headers | seen)
    assert (late.status_code, late.json["code"]) == (412, "precondition_failed")
    back = client.put(url, json=read.json, headers=auth_headers | {"If-Match": read.headers["ETag"]})
    assert (back.status_code, back.json) == (200, read.json)
    with transaction(business.id):
        event = session().scalars(select(NotificationEvent).order_by(NotificationEvent.id.desc())).first()
    assert event is not None
    assert (event.event_type, json.loads(event.data)["fields"]) == ("calendar_updated", ["services"])


def test_what_a_calendar_cannot_offer_is_said_by_place(
    client: FlaskClient, business: Salon, other_business: Salon, auth_headers: Headers
) -> None:
    known = a_service(business)
    url = f"{CALENDARS}/{business.calendar_id}/services"
    for strange in (a_service(other_business), 2_000_000_000):
        sent = {"services": [{"service_id": known}, {"service_id": strange}]}
        answer = client.put(url, json=sent, headers=auth_headers)
        assert answer.status_code == 422
        assert answer.json["errors"] == {"services": {"1": {"service_id": ["There is no such service."]}}}
    twice = client.put(url, json={"services": [{"service_id": known}] * 2}, headers=auth_headers)
    assert list(twice.json["errors"]["services"]) == ["1"]
    assert client.get(url, headers=auth_headers).json == {"services": []}


def test_the_offer_of_a_strangers_calendar_looks_missing(
    client: FlaskClient, business: Salon, other_business: Salon, auth_headers: Headers
) -> None:
    for calendar_id in (other_business.calendar_id, 2_000_000_000, 10**30):
        url = f"{CALENDARS}/{calendar_id}/services"
        answers = (
            client.get(url, headers=auth_headers),
            client.put(url, json={"services": []}, headers=auth_headers),
        )
        assert [answer.status_code for answer in answers] == [404, 404]
