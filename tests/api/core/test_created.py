"""What was made can be changed at once: a 201 says where it is and which state it has."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from server.core import clock
from tests.builders import Salon, a_service

if TYPE_CHECKING:
    from flask.testing import FlaskClient

CALENDAR = "/api/calendar"


@pytest.mark.parametrize(
    ("path", "wish"),
    [
        pytest.param("calendars", {"name": "Nails", "capacity": 2}, id="a calendar"),
        pytest.param("services", {"name": "Cut", "duration_minutes": 30}, id="a service"),
        pytest.param("routing-rules", {"match_keywords": ["nails"]}, id="a rule"),
        pytest.param("appointments", {"customer": {"name": "Dana"}}, id="an appointment"),
        pytest.param(
            "appointments",
            {"customer": {"name": "Dana"}, "recurrence": {"frequency": "weekly", "count": 3}},
            id="the first of a series",
        ),
        pytest.param("waitlist", {"customer": {"name": "Dana"}}, id="an entry of the waiting list"),
        pytest.param("vacations", {"start_date": "2031-08-01", "end_date": "2031-08-14"}, id="a vacation"),
    ],
)
def test_what_was_made_has_an_address_and_the_etag_of_a_later_get(
    client: "FlaskClient", business: Salon, auth_headers: dict[str, str], path: str, wish: dict[str, Any]
) -> None:
    times: dict[str, dict[str, Any]] = {
        "routing-rules": {"calendar_id": business.calendar_id},
        "appointments": {"starts_at": "2031-05-05T10:00:00Z", "duration_minutes": 60},
        "waitlist": {"window_to": (clock.now() + timedelta(days=7)).isoformat()},
    }
    once = auth_headers | {"Idempotency-Key": "made-once"}
    made = client.post(f"{CALENDAR}/{path}", json=wish | times.get(path, {}), headers=once)
    again = client.post(f"{CALENDAR}/{path}", json=wish | times.get(path, {}), headers=once)
    assert (made.status_code, again.status_code) == (201, 201), made.json
    read = client.get(made.headers["Location"], headers=auth_headers)
    assert read.json["id"] == made.json["id"]
    assert made.headers["ETag"] == again.headers["ETag"] == read.headers["ETag"]


def test_a_service_that_the_business_does_not_have_is_404_and_one_that_nobody_offers_422(
    client: "FlaskClient", business: Salon, auth_headers: dict[str, str]
) -> None:
    not_offered = a_service(business)
    for service_id, expected in (
        (2**31 - 1, (404, "unknown_service")),
        (not_offered, (422, "service_not_offered")),
    ):
        found = client.get(f"{CALENDAR}/slots?service_id={service_id}", headers=auth_headers)
        assert (found.status_code, found.json["code"]) == expected
