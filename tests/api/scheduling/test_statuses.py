"""`PATCH /api/calendar/appointments/<id>`, ETags, and who may change what and how late."""

import json
from datetime import datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from server.core import clock
from server.core.db import transaction
from server.core.errors import FrontdeskError
from server.events.models import NotificationEvent
from server.scheduling.booking import cancel_appointment, reschedule_appointment
from server.scheduling.models import Appointment
from server.scheduling.policy import find_change_refusal
from server.scheduling.queries import get_appointment
from server.scheduling.schemas import AppointmentSchema
from tests.api.scheduling.deeds import HOUR, MONDAY_TEN, NOW, a_customer, book, hold, rows
from tests.builders import Salon, a_business, an_api_key, an_appointment

URL = "/api/calendar/appointments"
Headers = dict[str, str]
NO_CANCELLING = {"customers_may_cancel": False}
NO_MOVING = {"customers_may_move": False}
A_DAY = {"cancel_notice_min": 24 * 60}
MOVE_LATER = A_DAY | {"move_notice_min": 60}


def patch(client: FlaskClient, headers: Headers, appointment_id: int, **values: Any) -> Any:
    return client.patch(f"{URL}/{appointment_id}", json=values, headers=headers)


def test_the_staff_confirms_what_is_pending(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    wish = {"starts_at": MONDAY_TEN.isoformat(), "customer": {"name": "Dana"}, "status": "pending"}
    made = client.post(URL, json=wish | {"kind": "follow_up"}, headers=auth_headers).json
    assert (made["status"], made["kind"]) == ("pending", "follow_up")
    again = client.post(URL, json=wish, headers=auth_headers)
    assert again.json["code"] == "slot_taken"
    assert patch(client, auth_headers, made["id"], status="confirmed").json["status"] == "confirmed"


def test_notes_names_and_kind_change_and_are_told_once(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    made = book(business, customer_id=a_customer(business))
    values = {
        "notes": "allergic",
        "customer_name": "Dana K.",
        "customer_phone": "+33 6 12",
        "kind": "follow_up",
    }
    for _ in range(2):
        answer = patch(client, auth_headers, made.id, **values)
        assert {name: answer.json[name] for name in values} == values | {"customer_phone": "+33612"}
    (event,) = [e for e in rows(business, NotificationEvent) if e.event_type == "appointment_updated"]
    assert event.object_id == made.uid
    assert "Dana" not in event.data


@pytest.mark.parametrize(
    ("status", "is_past", "wanted", "answer"),
    [
        pytest.param("confirmed", True, "completed", 200, id="it took place"),
        pytest.param("confirmed", True, "no_show", 200, id="nobody came"),
        pytest.param("completed", True, "no_show", 200, id="a correction"),
        pytest.param("confirmed", False, "completed", 409, id="not before it began"),
        pytest.param("confirmed", False, "no_show", 409, id="nobody fails to come early"),
        pytest.param("cancelled", False, "confirmed", 409, id="what was cancelled stays so"),
        pytest.param("completed", True, "confirmed", 409, id="what is over stays over"),
        pytest.param("held", False, "confirmed", 409, id="a hold is booked, not edited"),
        pytest.param("confirmed", False, "cancelled", 200, id="cancelled by the staff"),
    ],
)
def test_a_status_follows_another_or_is_refused_with_what_is_possible(
    client: FlaskClient,
    business: Salon,
    auth_headers: Headers,
    status: str,
    is_past: bool,
    wanted: str,
    answer: int,
) -> None:
    starts_at = clock.now().replace(second=0, microsecond=0) + (-2 if is_past else 2) * HOUR
    columns = {"hold_expires_at": starts_at} if status == "held" else {}
    made = an_appointment(business, starts_at=starts_at, status=status, **columns)
    given = patch(client, auth_headers, made, status=wanted)
    assert given.status_code == answer, given.json
    (row,) = rows(business, Appointment)
    assert row.status == (wanted if answer == 200 else status)
    if answer == 409:
        assert given.json["code"] == "not_changeable"
    if wanted == "cancelled":
        assert row.cancelled_by == "staff"


def test_a_cancelling_patch_keeps_its_notes_too(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    made = book(business)
    answer = patch(client, auth_headers, made.id, status="cancelled", notes="ill").json
    assert (answer["status"], answer["notes"]) == ("cancelled", "ill")


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        pytest.param("patch", "", {"notes": "mine"}, id="patch"),
        pytest.param("post", "/cancel", {}, id="cancel"),
        pytest.param("post", "/reschedule", {"starts_at": "2031-03-04T10:00:00Z"}, id="reschedule"),
    ],
)
def test_a_change_of_what_was_not_read_is_refused(
    client: FlaskClient, business: Salon, auth_headers: Headers, method: str, path: str, body: dict[str, str]
) -> None:
    made = book(business)
    read = client.get(f"{URL}/{made.id}", headers=auth_headers).headers["ETag"]
    patch(client, auth_headers, made.id, notes="theirs")
    call = getattr(client, method)
    late = call(f"{URL}/{made.id}{path}", json=body, headers=auth_headers | {"If-Match": read})
    assert (late.status_code, late.json["code"]) == (412, "precondition_failed")
    assert [(a.status, a.notes) for a in rows(business, Appointment)] == [("confirmed", "theirs")]
    fresh = client.get(f"{URL}/{made.id}", headers=auth_headers).headers["ETag"]
    done = call(f"{URL}/{made.id}{path}", json=body, headers=auth_headers | {"If-Match": fresh})
    assert done.status_code == 200, done.json


def test_whoever_has_the_newest_state_gets_no_second_copy(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    made = book(business)
    etag = client.get(f"{URL}/{made.id}", headers=auth_headers).headers["ETag"]
    again = client.get(f"{URL}/{made.id}", headers=auth_headers | {"If-None-Match": etag})
    assert again.status_code == 304


def test_the_document_has_what_its_schema_promises(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    made = book(business, customer_id=a_customer(business))
    document = client.get(f"{URL}/{made.id}", headers=auth_headers).json
    assert set(document) == set(AppointmentSchema().fields)
    assert document["self_service_url"].endswith(f"/appointment/{made.public_token}")


def test_a_stranger_or_a_viewer_changes_nothing(
    client: FlaskClient, business: Salon, other_business: Salon, auth_headers: Headers
) -> None:
    foreign = book(other_business)
    assert patch(client, auth_headers, foreign.id, notes="x").status_code == 404
    viewer = {"Authorization": f"Bearer {an_api_key(business, role='viewer')}"}
    assert patch(client, viewer, book(business).id, notes="x").status_code == 403


def test_moving_into_the_past_is_an_error_of_the_field_and_changes_nothing(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    made = book(business)
    answer = client.post(
        f"{URL}/{made.id}/reschedule", json={"starts_at": "2021-05-05T10:00:00Z"}, headers=auth_headers
    )
    assert (answer.status_code, answer.json["code"], list(answer.json["errors"])) == (
        422,
        "in_the_past",
        ["starts_at"],
    )
    assert [a.status for a in rows(business, Appointment)] == ["confirmed"]


@pytest.mark.parametrize("minutes", [0, -60, 525600])
def test_a_length_that_nothing_has_is_an_error_of_its_field(
    client: FlaskClient, business: Salon, auth_headers: Headers, minutes: int
) -> None:
    wish = {"starts_at": MONDAY_TEN.isoformat(), "customer": {"name": "D"}, "duration_minutes": minutes}
    answer = client.post(URL, json=wish, headers=auth_headers)
    assert (answer.status_code, list(answer.json["errors"])) == (422, ["duration_minutes"])


@pytest.mark.parametrize(
    ("rules", "hours_before", "change", "code", "possible"),
    [
        pytest.param(NO_CANCELLING, 48, "cancel", "change_not_allowed", ["move"], id="may only move"),
        pytest.param(NO_MOVING, 48, "move", "change_not_allowed", ["cancel"], id="may only cancel"),
        pytest.param(A_DAY, 23, "cancel", "too_late_to_change", [], id="too late for both"),
        pytest.param(A_DAY, 23, "move", "too_late_to_change", [], id="moving has the same notice"),
        pytest.param(MOVE_LATER, 23, "cancel", "too_late_to_change", ["move"], id="moving has its own"),
        pytest.param(MOVE_LATER, 23, "move", None, [], id="still to be moved"),
        pytest.param({}, 0, "cancel", "not_changeable", [], id="it has begun"),
    ],
)
def test_customers_are_held_to_the_rules_and_told_what_is_possible(
    app: Flask, rules: dict[str, Any], hours_before: int, change: Any, code: str | None, possible: list[str]
) -> None:
    salon = a_business(**rules)
    made, now = book(salon), MONDAY_TEN - hours_before * HOUR
    with transaction(salon.id):
        stored = get_appointment(business_id=salon.id, appointment_id=made.id)
        refusal = find_change_refusal(stored, change=change, now=now)
        assert find_change_refusal(stored, change=change, now=now, by_customer=False) is None
    assert (refusal.code if refusal else None) == code
    assert refusal is None or refusal.members["possible"] == possible
    act = {
        "cancel": lambda: try_to_cancel(salon, made.id, now),
        "move": lambda: try_to_move(salon, made.id, now),
    }
    assert act[change]() == code


def try_to_cancel(salon: Salon, appointment_id: int, now: datetime) -> str | None:
    try:
        with transaction(salon.id):
            cancel_appointment(business_id=salon.id, appointment_id=appointment_id, now=now)
    except FrontdeskError as refusal:
        return refusal.code
    return None


def try_to_move(salon: Salon, appointment_id: int, now: datetime) -> str | None:
    try:
        with transaction(salon.id):
            reschedule_appointment(
                business_id=salon.id, appointment_id=appointment_id, starts_at=now + 99 * HOUR, now=now
            )
    except FrontdeskError as refusal:
        return refusal.code
    return None


def test_a_hold_can_always_be_given_up(app: Flask) -> None:
    salon = a_business(customers_may_cancel=False, cancel_notice_min=10**6)
    held = hold(salon, customer_id=a_customer(salon))
    with transaction(salon.id):
        assert cancel_appointment(business_id=salon.id, appointment_id=held.id, now=NOW).status == "cancelled"


def test_an_event_has_facts_and_the_appointments_uid(business: Salon) -> None:
    made = book(business, customer_id=a_customer(business))
    with transaction(business.id):
        moved = reschedule_appointment(
            business_id=business.id, appointment_id=made.id, starts_at=MONDAY_TEN + timedelta(days=1), now=NOW
        )
    told = [e for e in rows(business, NotificationEvent) if e.object_type == "appointment"]
    assert [(e.event_type, e.object_id) for e in told] == [
        ("appointment_created", made.uid),
        ("appointment_rescheduled", made.uid),
    ]
    assert json.loads(told[1].data)["rescheduled_from_id"] == made.id
    assert json.loads(told[1].data)["appointment_id"] == moved.id
