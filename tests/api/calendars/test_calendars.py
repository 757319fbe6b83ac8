"""`/api/calendar/calendars`, from HTTP to the rows, as a program and as its roles see it."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select

from server.businesses.models import AuditEntry
from server.calendars.models import BusinessCalendar
from server.core import clock
from server.core.db import session, transaction
from server.events.models import NotificationEvent
from server.scheduling.models import Appointment
from tests.builders import Salon, a_calendar, an_api_key, an_appointment

URL = "/api/calendar/calendars"
Headers = dict[str, str]


def count_calendars(salon: Salon) -> int:
    with transaction(salon.id):
        return session().scalar(select(func.count()).select_from(BusinessCalendar)) or 0


def test_a_business_begins_with_its_default_calendar(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    answer = client.get(URL, headers=auth_headers)
    assert answer.status_code == 200
    (only,) = answer.json["items"]
    assert (only["id"], only["type_key"], only["is_active"]) == (business.calendar_id, "default", True)
    assert answer.json["next_cursor"] is None


def test_a_calendar_is_made_read_changed_and_deleted(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    hours = {"monday": [["09:00", "13:00"], ["14:00", "18:00"]]}
    wish = {"name": "  Colour ", "capacity": 2, "opening_hours": hours, "allowed_tags": ["colour"]}
    made = client.post(URL, json=wish, headers=auth_headers)
    assert made.status_code == 201
    assert made.json["name"] == "Colour"
    assert made.json["opening_hours"] == hours
    one = f"{URL}/{made.json['id']}"
    assert client.get(one, headers=auth_headers).json == made.json

    changed = client.patch(one, json={"capacity": 3, "opening_hours": None}, headers=auth_headers)
    assert changed.status_code == 200
    assert (changed.json["capacity"], changed.json["opening_hours"]) == (3, None)
    assert changed.json["name"] == "Colour"

    assert client.delete(one, headers=auth_headers).status_code == 204
    assert client.get(one, headers=auth_headers).status_code == 404


def test_each_change_is_in_the_audit_log_and_among_the_events(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    one = f"{URL}/{client.post(URL, json={'name': 'Nails'}, headers=auth_headers).json['id']}"
    client.patch(one, json={"priority": 5}, headers=auth_headers)
    client.delete(one, headers=auth_headers)
    expected = ["calendar.created", "calendar.updated", "calendar.deleted"]
    with transaction(business.id):
        entries = session().scalars(select(AuditEntry).order_by(AuditEntry.id)).all()
        events = session().scalars(select(NotificationEvent).order_by(NotificationEvent.id)).all()
    assert [entry.action for entry in entries] == expected
    assert entries[1].detail == {"fields": ["priority"]}
    assert all(entry.actor.startswith("api_key:") for entry in entries)
    assert [event.event_type for event in events] == [name.replace(".", "_") for name in expected]
    assert {(event.object_type, event.object_id) for event in events} == {("calendar", one.rsplit("/", 1)[1])}


def test_pages_follow_each_other_without_gaps(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    expected = [business.calendar_id, *(a_calendar(business, name=f"Chair {n}") for n in range(4))]
    seen, cursor, pages = [], None, 0
    while pages == 0 or cursor:
        query = {"limit": 2} | ({"cursor": cursor} if cursor else {})
        page = client.get(URL, query_string=query, headers=auth_headers).json
        seen += [item["id"] for item in page["items"]]
        cursor, pages = page["next_cursor"], pages + 1
    assert (seen, pages) == (expected, 3)


def test_inactive_calendars_can_be_left_out(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    sleeping = a_calendar(business, is_active=False)
    ids = {
        asked: [
            item["id"] for item in client.get(f"{URL}?is_active={asked}", headers=auth_headers).json["items"]
        ]
        for asked in ("true", "false")
    }
    assert ids == {"true": [business.calendar_id], "false": [sleeping]}


def test_a_repeated_creation_is_carried_out_once(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    headers = auth_headers | {"Idempotency-Key": "make-nails-1"}
    first = client.post(URL, json={"name": "Nails", "capacity": 1}, headers=headers)
    again = client.post(URL, json={"capacity": 1, "name": "Nails"}, headers=headers)
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.json == first.json
    assert again.headers["Idempotency-Replayed"] == "true"
    assert count_calendars(business) == 2


def test_a_key_is_not_good_for_another_request(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    headers = auth_headers | {"Idempotency-Key": "make-nails-1"}
    client.post(URL, json={"name": "Nails"}, headers=headers)
    other = client.post(URL, json={"name": "Hair"}, headers=headers)
    assert (other.status_code, other.json["code"]) == (422, "idempotency_key_reused")
    assert count_calendars(business) == 2


def test_a_refused_request_may_be_repeated_with_its_key(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    headers = auth_headers | {"Idempotency-Key": "make-nails-1"}
    assert client.post(URL, json={"name": ""}, headers=headers).status_code == 422
    assert client.post(URL, json={"name": "Nails"}, headers=headers).status_code == 201


def test_two_businesses_may_use_the_same_key(
    client: FlaskClient, business: Salon, other_business: Salon
) -> None:
    made = {
        client.post(
            URL,
            json={"name": "Nails"},
            headers={"Authorization": f"Bearer {an_api_key(salon)}", "Idempotency-Key": "1"},
        ).json["id"]
        for salon in (business, other_business)
    }
    assert len(made) == 2


def test_a_lost_update_is_noticed(client: FlaskClient, business: Salon, auth_headers: Headers) -> None:
    one = f"{URL}/{business.calendar_id}"
    seen = {"If-Match": client.get(one, headers=auth_headers).headers["ETag"]}
    first = client.patch(one, json={"name": "Mine"}, headers=auth_headers | seen)
    late = client.patch(one, json={"name": "Yours"}, headers=auth_headers | seen)
    assert first.status_code == 200
    assert (late.status_code, late.json["code"]) == (412, "precondition_failed")
    fresh = {"If-Match": first.headers["ETag"]}
    assert client.patch(one, json={"name": "Yours"}, headers=auth_headers | fresh).status_code == 200


def test_what_a_client_has_already_is_not_sent_again(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    one = f"{URL}/{business.calendar_id}"
    etag = client.get(one, headers=auth_headers).headers["ETag"]
    answer = client.get(one, headers=auth_headers | {"If-None-Match": etag})
    assert (answer.status_code, answer.data) == (304, b"")


def test_the_default_calendar_cannot_be_deleted(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    answer = client.delete(f"{URL}/{business.calendar_id}", headers=auth_headers)
    assert (answer.status_code, answer.json["code"]) == (409, "default_calendar")


def test_a_calendar_with_bookings_to_come_is_deactivated_not_deleted(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    calendar_id = a_calendar(business)
    for days in (1, 2):
        an_appointment(business, calendar_id=calendar_id, starts_at=clock.now() + timedelta(days=days))
    one = f"{URL}/{calendar_id}"
    refused = client.delete(one, headers=auth_headers)
    assert (refused.status_code, refused.json["code"], refused.json["bookings"]) == (
        409,
        "calendar_in_use",
        2,
    )
    assert client.patch(one, json={"is_active": False}, headers=auth_headers).json["is_active"] is False


def test_what_is_over_or_cancelled_does_not_keep_a_calendar_and_stays_without_it(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    calendar_id, now = a_calendar(business), clock.now()
    ids = [
        an_appointment(business, calendar_id=calendar_id, starts_at=now + timedelta(days=days), **columns)
        for days, columns in (
            (-9, {}),
            (1, {"status": "cancelled"}),
            (2, {"status": "held", "hold_expires_at": now - timedelta(minutes=1)}),
        )
    ]
    assert client.delete(f"{URL}/{calendar_id}", headers=auth_headers).status_code == 204
    with transaction(business.id):
        left = (
            session().execute(select(Appointment.id, Appointment.calendar_id).order_by(Appointment.id)).all()
        )
    assert [tuple(row) for row in left] == [(one, None) for one in ids]


def test_the_default_mark_passes_to_another_calendar_and_cannot_be_dropped(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    default = f"{URL}/{business.calendar_id}"
    dropped = client.patch(default, json={"type_key": "chair"}, headers=auth_headers)
    assert (dropped.status_code, dropped.json["code"]) == (409, "default_calendar")

    other = f"{URL}/{a_calendar(business)}"
    taken = client.patch(other, json={"type_key": "default"}, headers=auth_headers)
    assert (taken.status_code, taken.json["type_key"]) == (200, "default")
    assert client.get(default, headers=auth_headers).json["type_key"] is None
    with transaction(business.id):
        changed = session().scalars(select(NotificationEvent.object_id).order_by(NotificationEvent.id)).all()
    assert changed == [default.rsplit("/", 1)[1], other.rsplit("/", 1)[1]]
    made = client.post(URL, json={"name": "New", "type_key": "default"}, headers=auth_headers).json
    kinds = {one["id"]: one["type_key"] for one in client.get(URL, headers=auth_headers).json["items"]}
    assert [calendar_id for calendar_id, kind in kinds.items() if kind == "default"] == [made["id"]]
    assert client.delete(default, headers=auth_headers).status_code == 204


def test_of_two_that_become_the_default_at_once_one_is(
    app: Flask, client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    rivals = [a_calendar(business) for _ in range(4)]

    def attempt(calendar_id: int) -> int:
        answer = app.test_client().patch(
            f"{URL}/{calendar_id}", json={"type_key": "default"}, headers=auth_headers
        )
        return answer.status_code

    with ThreadPoolExecutor(len(rivals)) as pool:
        assert set(pool.map(attempt, rivals)) == {200}
    items = client.get(URL, headers=auth_headers).json["items"]
    assert [item["type_key"] for item in items].count("default") == 1


@pytest.mark.parametrize("method", ["get", "patch", "delete"])
def test_a_strangers_calendar_looks_like_a_missing_one(
    client: FlaskClient, business: Salon, other_business: Salon, auth_headers: Headers, method: str
) -> None:
    body = {"json": {"name": "Mine now"}} if method == "patch" else {}
    answers = [
        getattr(client, method)(f"{URL}/{calendar_id}", headers=auth_headers, **body)
        for calendar_id in (other_business.calendar_id, 2_000_000_000, 10**30)
    ]
    assert {answer.status_code for answer in answers} == {404}
    assert len({json.dumps(answer.json, sort_keys=True) for answer in answers}) == 1


@pytest.mark.parametrize(
    ("role", "reads", "writes"),
    [
        pytest.param("viewer", 200, 403, id="a viewer reads"),
        pytest.param("staff", 200, 403, id="staff reads, and books elsewhere"),
        pytest.param("owner", 200, 201, id="an owner configures"),
    ],
)
def test_roles_bound_what_a_key_may_do(
    client: FlaskClient, business: Salon, role: Any, reads: int, writes: int
) -> None:
    headers = {"Authorization": f"Bearer {an_api_key(business, role=role)}"}
    assert client.get(URL, headers=headers).status_code == reads
    assert client.post(URL, json={"name": "Nails"}, headers=headers).status_code == writes


@pytest.mark.parametrize(
    ("body", "field"),
    [
        pytest.param({}, "name", id="nothing"),
        pytest.param({"name": "   "}, "name", id="blank"),
        pytest.param({"name": "a\0b"}, "name", id="NUL"),
        pytest.param({"name": "\ud800"}, "name", id="half a surrogate pair"),
        pytest.param({"name": "x" * 256}, "name", id="too long"),
        pytest.param({"name": 5}, "name", id="a number for a name"),
        pytest.param({"name": "N", "colour": "red"}, "colour", id="a field nobody knows"),
        pytest.param({"name": "N", "id": 5}, "id", id="a field that is ours to give"),
        pytest.param({"name": "N", "business_id": 1}, "business_id", id="the tenant"),
        pytest.param({"name": "N", "capacity": 10**400}, "capacity", id="an endless number"),
        pytest.param({"name": "N", "capacity": True}, "capacity", id="true is no number"),
        pytest.param({"name": "N", "capacity": "2"}, "capacity", id="text is no number"),
        pytest.param({"name": "N", "capacity": 1.5}, "capacity", id="one and a half"),
        pytest.param({"name": "N", "is_active": "yes"}, "is_active", id="yes is no boolean"),
        pytest.param({"name": "N", "is_active": 1}, "is_active", id="1 is no boolean"),
        pytest.param({"name": "N", "priority": -(10**9)}, "priority", id="a priority beyond measure"),
        pytest.param({"name": "N", "max_per_day": 0}, "max_per_day", id="a limit of nothing"),
        pytest.param(
            {"name": "N", "default_duration_minutes": 0}, "default_duration_minutes", id="no length"
        ),
        pytest.param(
            {"name": "N", "default_duration_minutes": 525600}, "default_duration_minutes", id="a year"
        ),
        pytest.param({"name": "N", "slot_grid": "diagonal"}, "slot_grid", id="an unknown grid"),
        pytest.param({"name": "N", "opening_hours": {"mon": []}}, "opening_hours", id="no weekday"),
        pytest.param({"name": "N", "opening_hours": {"monday": 5}}, "opening_hours", id="no ranges"),
        pytest.param({"name": "N", "opening_hours": {"monday": "09:00"}}, "opening_hours", id="bare text"),
        pytest.param(
            {"name": "N", "opening_hours": {"monday": [["25:00", "26:00"]]}}, "opening_hours", id="25:00"
        ),
        pytest.param(
            {"name": "N", "opening_hours": {"monday": [["09:00", "09:00"]]}}, "opening_hours", id="no time"
        ),
        pytest.param({"name": "N", "allowed_tags": "x"}, "allowed_tags", id="no list"),
        pytest.param({"name": "N", "allowed_tags": ["x"] * 51}, "allowed_tags", id="fifty-one labels"),
    ],
)
def test_what_is_wrong_is_said_by_field(
    client: FlaskClient, business: Salon, auth_headers: Headers, body: dict[str, Any], field: str
) -> None:
    answer = client.post(URL, json=body, headers=auth_headers)
    assert (answer.status_code, answer.json["code"]) == (422, "invalid")
    assert list(answer.json["errors"]) == [field]
    assert answer.content_type == "application/problem+json"
    assert count_calendars(business) == 1


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=201", "limit=x", "cursor=x", "cursor=WzFd!", "colour=red"]
)
def test_a_wrong_query_is_refused(
    client: FlaskClient, business: Salon, auth_headers: Headers, query: str
) -> None:
    answer = client.get(f"{URL}?{query}", headers=auth_headers)
    assert (answer.status_code, list(answer.json["errors"])) == (422, [query.split("=", maxsplit=1)[0]])
