"""`/api/calendar/waitlist` as a client sees it."""

import json
from datetime import timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient

from server.core import clock
from server.events.models import NotificationEvent
from tests.api.scheduling.deeds import a_customer, rows
from tests.builders import Salon, a_calendar, a_service, an_api_key, an_appointment

PATH = "/api/calendar/waitlist"
TOMORROW = clock.now().replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
DAY = timedelta(days=1)


def headers(salon: Salon, role: Any = "staff") -> dict[str, str]:
    return {"Authorization": f"Bearer {an_api_key(salon, role=role)}"}


def a_wish(**members: Any) -> dict[str, Any]:
    wish = {
        "window_from": TOMORROW.isoformat(),
        "window_to": (TOMORROW + DAY).isoformat(),
        "customer": {"name": "Ann", "phone": "+15550001"},
    } | members
    return {name: value for name, value in wish.items() if value is not None}


def test_an_entry_is_made_once_listed_read_changed_and_ended(client: FlaskClient, business: Salon) -> None:
    who = headers(business)
    once = who | {"Idempotency-Key": "a"}
    made = client.post(PATH, headers=once, json=a_wish(calendar_id=business.calendar_id, notes="soon"))
    again = client.post(PATH, headers=once, json=a_wish(calendar_id=business.calendar_id, notes="soon"))
    assert (made.status_code, again.json) == (201, made.json)
    entry = made.json
    assert entry | {"id": 0, "customer_id": 0, "created_at": ""} == {
        "id": 0,
        "customer_id": 0,
        "calendar_id": business.calendar_id,
        "service_id": None,
        "duration_minutes": None,
        "window_from": TOMORROW.isoformat(),
        "window_to": (TOMORROW + DAY).isoformat(),
        "day_from": None,
        "day_to": None,
        "status": "waiting",
        "source_channel": None,
        "notes": "soon",
        "created_at": "",
        "offer": None,
    }
    listed = client.get(PATH, headers=who, query_string={"status": "waiting"}).json
    assert listed == {"items": [entry], "next_cursor": None}
    read = client.get(f"{PATH}/{entry['id']}", headers=who)
    etag = {"If-Match": read.headers["ETag"]}
    part = {"day_from": "09:00", "day_to": "24:00", "notes": None}
    changed = client.patch(f"{PATH}/{entry['id']}", headers=who | etag, json=part)
    assert (changed.json["day_from"], changed.json["day_to"], changed.json["notes"]) == (
        "09:00",
        "00:00",
        None,
    )
    assert client.delete(f"{PATH}/{entry['id']}", headers=who | etag).status_code == 412
    for _ in range(2):
        assert client.delete(f"{PATH}/{entry['id']}", headers=who).status_code == 204
    assert client.get(f"{PATH}/{entry['id']}", headers=who).json["status"] == "cancelled"
    late = client.patch(f"{PATH}/{entry['id']}", headers=who, json={"notes": "x"})
    assert (late.status_code, late.json["code"]) == (409, "entry_closed")
    kinds = [
        one.event_type for one in rows(business, NotificationEvent) if one.object_type == "waitlist_entry"
    ]
    assert kinds == [f"waitlist_entry_{what}" for what in ("created", "updated", "cancelled")]


def test_what_is_kept_is_shown_and_ending_the_entry_passes_it_on(
    client: FlaskClient, business: Salon
) -> None:
    who = headers(business)
    starts_at = TOMORROW + timedelta(hours=10)
    taken = an_appointment(business, starts_at=starts_at)
    first, second = (
        client.post(PATH, headers=who, json=a_wish(customer={"name": name})).json["id"] for name in "AB"
    )
    assert client.post(f"/api/calendar/appointments/{taken}/cancel", headers=who).status_code == 200
    shown = client.get(f"{PATH}/{first}", headers=who).json
    assert (shown["status"], shown["offer"]["starts_at"]) == ("offered", starts_at.isoformat())
    assert client.delete(f"{PATH}/{first}", headers=who).status_code == 204
    shown = client.get(f"{PATH}/{second}", headers=who).json
    assert (shown["status"], shown["offer"]["starts_at"]) == ("offered", starts_at.isoformat())
    booked = client.post(
        "/api/calendar/appointments",
        headers=who,
        json={
            "calendar_id": business.calendar_id,
            "starts_at": starts_at.isoformat(),
            "customer_id": shown["customer_id"],
        },
    )
    assert (booked.status_code, booked.json["id"]) == (201, shown["offer"]["appointment_id"])
    assert client.get(f"{PATH}/{second}", headers=who).json["status"] == "booked"


@pytest.mark.parametrize(
    ("wish", "field"),
    [
        pytest.param({"window_to": TOMORROW.isoformat()}, "window_to", id="a window without length"),
        pytest.param(
            {"window_from": "2020-01-01", "window_to": "2020-01-02"}, "window_to", id="a past window"
        ),
        pytest.param({"window_to": (TOMORROW + 400 * DAY).isoformat()}, "window_to", id="more than a year"),
        pytest.param({"window_to": "2199-12-31"}, "window_to", id="a far future"),
        pytest.param({"window_to": None}, "window_to", id="no end"),
        pytest.param({"calendar_id": 2**31 - 1}, "calendar_id", id="an unknown calendar"),
        pytest.param({"service_id": 2**31 - 1}, "service_id", id="an unknown service"),
        pytest.param({"customer": None, "customer_id": 2**40}, "customer_id", id="an unknown customer"),
        pytest.param({"customer": None}, "customer", id="nobody"),
        pytest.param({"duration_minutes": 0}, "duration_minutes", id="no length"),
        pytest.param({"duration_minutes": 525600}, "duration_minutes", id="a year long"),
        pytest.param({"day_from": "09:00"}, "day_to", id="half a part of the day"),
        pytest.param({"day_from": "9am", "day_to": "24:30"}, "day_from", id="no clock times"),
        pytest.param({"notes": "x" * 10_000}, "notes", id="ten thousand characters"),
    ],
)
def test_bad_input_is_a_field_error_and_changes_nothing(
    client: FlaskClient, business: Salon, wish: dict[str, Any], field: str
) -> None:
    who = headers(business)
    refused = client.post(PATH, headers=who, json=a_wish(**wish))
    assert refused.status_code == 422
    assert field in refused.json["errors"]
    assert client.get(PATH, headers=who).json["items"] == []


def test_a_service_that_the_calendar_does_not_offer_is_refused(client: FlaskClient, business: Salon) -> None:
    other = a_calendar(business)
    service_id = a_service(business, calendars=[other])
    wish = a_wish(service_id=service_id, calendar_id=business.calendar_id)
    refused = client.post(PATH, headers=headers(business), json=wish)
    assert (refused.status_code, refused.json["code"]) == (422, "service_not_offered")


def test_viewers_read_staff_writes_and_strangers_find_nothing(
    client: FlaskClient, business: Salon, other_business: Salon
) -> None:
    entry_id = client.post(PATH, headers=headers(business), json=a_wish()).json["id"]
    path, viewer = f"{PATH}/{entry_id}", headers(business, "viewer")
    assert client.get(path, headers=viewer).status_code == 200
    for method in (client.post, client.patch, client.delete):
        target = PATH if method == client.post else path
        assert method(target, headers=viewer, json=a_wish()).status_code == 403
    stranger = headers(other_business)
    assert client.get(PATH, headers=stranger).json["items"] == []
    assert client.get(path, headers=stranger).status_code == 404
    assert client.patch(path, headers=stranger, json={"notes": "x"}).status_code == 404
    assert client.delete(path, headers=stranger).status_code == 404
    theirs = a_wish(customer=None, customer_id=a_customer(business))
    refused = client.post(PATH, headers=stranger, json=theirs)
    assert "customer_id" in refused.json["errors"]
    assert json.loads(refused.get_data())["status"] == 422


def test_the_list_goes_on_page_by_page(client: FlaskClient, business: Salon) -> None:
    who = headers(business)
    made = [client.post(PATH, headers=who, json=a_wish(customer={"name": name})).json["id"] for name in "ABC"]
    first = client.get(PATH, headers=who, query_string={"limit": 2}).json
    rest = client.get(PATH, headers=who, query_string={"limit": 2, "cursor": first["next_cursor"]}).json
    assert [one["id"] for one in (*first["items"], *rest["items"])] == made
    assert rest["next_cursor"] is None
