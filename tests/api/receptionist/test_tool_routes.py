"""`/api/ai/tools`: what a program sees of the tools, and what it may do with them."""

from datetime import timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select

from server.businesses.models import AuditEntry
from server.core import clock
from server.core.db import session, transaction
from server.events.models import NotificationEvent
from server.messaging.models import Customer
from server.receptionist.tools.registry import TOOLS
from server.scheduling.models import Appointment
from tests.api.receptionist.toolboxes import a_customer
from tests.builders import Salon, an_api_key

URL = "/api/ai/tools"
ANN = {"name": "Ann", "phone": "+33 6 12 34 56 78"}
Headers = dict[str, str]


def tomorrow(hour: int = 10) -> str:
    start = clock.now().replace(hour=hour, minute=0, second=0, microsecond=0) + timedelta(days=1)
    return start.isoformat()


def call(
    client: FlaskClient, headers: Headers, name: str, arguments: dict[str, Any] | None = None, **body: Any
) -> Any:
    return client.post(f"{URL}/{name}", json={"arguments": arguments or {}, **body}, headers=headers)


def count(salon: Salon, model: type[Any]) -> int:
    with transaction(salon.id):
        return session().scalar(select(func.count()).select_from(model)) or 0


@pytest.fixture
def staff_headers(business: Salon) -> Headers:
    return {"Authorization": f"Bearer {an_api_key(business, role='staff')}"}


@pytest.fixture
def viewer_headers(business: Salon) -> Headers:
    return {"Authorization": f"Bearer {an_api_key(business, role='viewer')}"}


def test_all_tools_are_listed_with_strict_schemas(client: FlaskClient, viewer_headers: Headers) -> None:
    listed = client.get(URL, headers=viewer_headers).json
    assert [tool["name"] for tool in listed["items"]] == list(TOOLS)
    assert listed["next_cursor"] is None
    create = next(tool for tool in listed["items"] if tool["name"] == "calendar_create_appointment")
    assert (create["writes"], create["needs_customer"], create["strict"]) == (True, True, True)
    assert create["parameters"] == TOOLS["calendar_create_appointment"].describe()["parameters"]


def test_a_program_finds_books_and_lists_for_a_customer(
    client: FlaskClient, business: Salon, staff_headers: Headers
) -> None:
    found = call(client, staff_headers, "calendar_find_slots", {"limit": 6}).json
    start = found["slots"][-1]["starts_at"]
    booked = call(client, staff_headers, "calendar_create_appointment", {"starts_at": start}, customer=ANN)
    assert (booked.status_code, booked.json["status"]) == (200, "booked")
    mine = call(client, staff_headers, "calendar_my_appointments", customer={"phone": "+33612345678"}).json
    assert [one["id"] for one in mine["appointments"]] == [booked.json["appointment"]["id"]]
    with transaction(business.id):
        row = session().scalars(select(Appointment)).one()
        audited = session().scalars(select(AuditEntry.actor).order_by(AuditEntry.id.desc())).first()
    assert (row.customer_name, row.source_channel) == ("Ann", "api")
    assert audited is not None
    assert audited.startswith("api_key:")
    assert count(business, NotificationEvent) >= 1


def test_a_taken_time_is_a_409_with_alternatives(
    client: FlaskClient, business: Salon, staff_headers: Headers
) -> None:
    wish = {"starts_at": tomorrow()}
    assert call(client, staff_headers, "calendar_create_appointment", wish, customer=ANN).status_code == 200
    bob = {"name": "Bob", "phone": "+44 20 7946 0000"}
    taken = call(client, staff_headers, "calendar_create_appointment", wish, customer=bob)
    assert (taken.status_code, taken.json["code"]) == (409, "slot_taken")
    assert taken.content_type == "application/problem+json"
    assert len(taken.json["alternatives"]) == 3
    with transaction(business.id):
        names = set(session().scalars(select(Customer.name)))
    assert names == {"Ann"}  # a refusal leaves nothing, not even the customer


def test_a_repeated_call_with_its_key_happens_once(
    client: FlaskClient, business: Salon, staff_headers: Headers
) -> None:
    headers = {**staff_headers, "Idempotency-Key": "book-1"}
    wish = {"starts_at": tomorrow(11)}
    first = call(client, headers, "calendar_create_appointment", wish, customer=ANN)
    again = call(client, headers, "calendar_create_appointment", wish, customer=ANN)
    assert (again.status_code, again.json) == (200, first.json)
    assert count(business, Appointment) == 1


@pytest.mark.parametrize(
    ("name", "arguments", "body", "status", "code"),
    [
        pytest.param("drop_everything", {}, {}, 404, "unknown_tool", id="no such tool"),
        pytest.param(
            "calendar_create_appointment", {}, {"customer": ANN}, 422, "invalid_arguments", id="no time"
        ),
        pytest.param(
            "calendar_create_appointment",
            {"starts_at": "2020-01-01T10:00"},
            {"customer": ANN},
            422,
            "in_the_past",
            id="the past",
        ),
        pytest.param(
            "calendar_create_appointment",
            {"starts_at": "2020-01-01T10:00"},
            {},
            422,
            "customer_required",
            id="for nobody",
        ),
        pytest.param("calendar_my_appointments", {}, {}, 422, "customer_required", id="whose appointments"),
        pytest.param(
            "calendar_my_appointments", {}, {"customer": {"phone": "+15550009999"}}, 422, "customer_required",
            id="a number nobody has",
        ),
        pytest.param(
            "calendar_my_appointments", {}, {"customer": {"name": "Ann"}}, 422, "invalid", id="only a name"
        ),
        pytest.param(
            "calendar_my_appointments", {}, {"customer": {"id": 2**60}}, 404, "not_found", id="a stranger"
        ),
        pytest.param("calendar_list", {"business_id": 1}, {}, 422, "invalid_arguments", id="a business"),
        pytest.param("calendar_list", {}, {"business_id": 1}, 422, "invalid", id="the same in the body"),
        pytest.param("calendar_list", {}, {"channel": "pigeon"}, 422, "invalid", id="an unknown channel"),
    ],
)  # fmt: skip
def test_a_call_that_cannot_be_is_a_problem(
    client: FlaskClient,
    staff_headers: Headers,
    name: str,
    arguments: dict[str, Any],
    body: dict[str, Any],
    status: int,
    code: str,
) -> None:
    answer = call(client, staff_headers, name, arguments, **body)
    assert (answer.status_code, answer.json["code"]) == (status, code)
    assert answer.json["detail"]


def test_tools_are_called_by_staff_and_read_by_viewers(client: FlaskClient, viewer_headers: Headers) -> None:
    assert call(client, viewer_headers, "calendar_list").status_code == 403
    assert client.get(URL).status_code == 401
    assert call(client, {}, "calendar_list").status_code == 401


def test_a_strangers_customer_does_not_exist(
    client: FlaskClient, staff_headers: Headers, other_business: Salon
) -> None:
    foreign = a_customer(other_business)
    answer = call(client, staff_headers, "calendar_my_appointments", customer={"id": foreign})
    assert (answer.status_code, answer.json["code"]) == (404, "not_found")


def test_a_wish_for_a_person_is_an_event_of_the_business(
    client: FlaskClient, business: Salon, staff_headers: Headers
) -> None:
    asked = call(client, staff_headers, "handoff_to_human", {"reason": "It is a complaint."}, customer=ANN)
    assert asked.json["status"] == "handed_over"
    with transaction(business.id):
        found = session().scalars(select(NotificationEvent)).all()
    assert [one.event_type for one in found] == ["handoff_requested"]
    assert "Ann" not in str(found[0].data)
