"""`/api/calendar/settings` and `/api/calendar/holidays`: the rules by which the whole business is booked."""

import json
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from server.businesses.models import AuditEntry
from server.core.db import session, transaction
from server.events.models import NotificationEvent
from tests.builders import ALWAYS, Salon, an_api_key

URL = "/api/calendar/settings"
HOLIDAYS = "/api/calendar/holidays"
Headers = dict[str, str]
OTHER_RULES = {
    "time_zone": "Europe/Paris",
    "opening_hours": {"monday": [["09:00", "17:00"]]},
    "allow_24_7": True,
    "holiday_country": "DE-BY",
    "min_notice_min": 60,
    "booking_window_days": 90,
    "customers_may_cancel": False,
    "customers_may_move": False,
    "cancel_notice_min": 1440,
    "move_notice_min": 120,
    "reminder_hours": None,
    "evening_report_at": "19:30",
    "waitlist_hold_min": 15,
}


def test_a_business_begins_with_mild_rules(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    rules = client.get(URL, headers=auth_headers).json
    assert rules.pop("updated_at")
    assert rules == {
        "time_zone": "UTC",
        "opening_hours": ALWAYS,
        "allow_24_7": False,
        "holiday_country": None,
        "min_notice_min": 0,
        "booking_window_days": None,
        "customers_may_cancel": True,
        "customers_may_move": True,
        "cancel_notice_min": 0,
        "move_notice_min": None,
        "reminder_hours": 24,
        "evening_report_at": None,
        "waitlist_hold_min": 30,
    }


def test_rules_are_changed_and_a_lost_update_is_noticed(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    read = client.get(URL, headers=auth_headers)
    seen = {"If-Match": read.headers["ETag"]}
    changed = client.patch(URL, json=OTHER_RULES, headers=auth_headers | seen)
    assert changed.status_code == 200
    assert changed.json.items() >= OTHER_RULES.items()
    again = client.get(URL, headers=auth_headers)
    assert (again.json, again.headers["ETag"]) == (changed.json, changed.headers["ETag"])
    late = client.patch(URL, json={"min_notice_min": 5}, headers=auth_headers | seen)
    assert (late.status_code, late.json["code"]) == (412, "precondition_failed")
    part = client.patch(URL, json={"holiday_country": None}, headers=auth_headers)
    assert part.json == changed.json | {"holiday_country": None, "updated_at": part.json["updated_at"]}


def test_a_change_is_in_the_audit_log_and_among_the_events_and_no_change_is_not(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    client.patch(URL, json={"time_zone": "-06:00", "reminder_hours": 48}, headers=auth_headers)
    client.patch(URL, json={}, headers=auth_headers)
    with transaction(business.id):
        (entry,) = session().scalars(select(AuditEntry)).all()
        (event,) = session().scalars(select(NotificationEvent)).all()
    assert (entry.action, entry.detail) == (
        "business_settings.updated",
        {"fields": ["reminder_hours", "time_zone"]},
    )
    assert (event.event_type, event.object_type) == ("business_settings_updated", "business_settings")
    assert json.loads(event.data)["fields"] == ["reminder_hours", "time_zone"]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        pytest.param({"time_zone": "Mars/Olympus"}, "time_zone", id="no zone on Earth"),
        pytest.param({"time_zone": "+15:00"}, "time_zone", id="further than anybody lives"),
        pytest.param({"time_zone": "../../etc/passwd"}, "time_zone", id="a path"),
        pytest.param({"time_zone": None}, "time_zone", id="no zone"),
        pytest.param({"holiday_country": "XX"}, "holiday_country", id="no country"),
        pytest.param({"holiday_country": "DE-XX"}, "holiday_country", id="no part of it"),
        pytest.param({"holiday_country": "FR-"}, "holiday_country", id="half a part"),
        pytest.param({"holiday_country": True}, "holiday_country", id="true is no country"),
        pytest.param({"opening_hours": None}, "opening_hours", id="no hours to inherit"),
        pytest.param({"opening_hours": {"mon": []}}, "opening_hours", id="no weekday"),
        pytest.param({"min_notice_min": None}, "min_notice_min", id="null notice"),
        pytest.param({"min_notice_min": -1}, "min_notice_min", id="less than no notice"),
        pytest.param({"booking_window_days": 0}, "booking_window_days", id="no day"),
        pytest.param({"booking_window_days": 10**400}, "booking_window_days", id="an endless number"),
        pytest.param({"customers_may_cancel": 1}, "customers_may_cancel", id="1 is no boolean"),
        pytest.param({"reminder_hours": 0}, "reminder_hours", id="a reminder at once"),
        pytest.param({"evening_report_at": "25:00"}, "evening_report_at", id="a report at no time"),
        pytest.param({"waitlist_hold_min": 0}, "waitlist_hold_min", id="a hold of nothing"),
        pytest.param({"slug": "mine"}, "slug", id="what is not here to change"),
    ],
)
def test_what_is_wrong_is_said_by_field_and_nothing_is_kept(
    client: FlaskClient, business: Salon, auth_headers: Headers, change: dict[str, Any], field: str
) -> None:
    before = client.get(URL, headers=auth_headers).json
    answer = client.patch(URL, json={"cancel_notice_min": 7} | change, headers=auth_headers)
    assert (answer.status_code, list(answer.json["errors"])) == (422, [field])
    assert client.get(URL, headers=auth_headers).json == before


@pytest.mark.parametrize(("role", "writes"), [("viewer", 403), ("staff", 403), ("owner", 200)])
def test_only_owners_make_rules(
    client: FlaskClient, business: Salon, other_business: Salon, role: Any, writes: int
) -> None:
    headers = {"Authorization": f"Bearer {an_api_key(business, role=role)}"}
    theirs = {"Authorization": f"Bearer {an_api_key(other_business)}"}
    before = client.get(URL, headers=theirs).json
    assert client.get(URL, headers=headers).status_code == 200
    assert client.patch(URL, json={"allow_24_7": True}, headers=headers).status_code == writes
    assert client.get(URL, headers=theirs).json == before


def test_a_countrys_holidays_of_a_year_are_listed_in_pages(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    whole = client.get(f"{HOLIDAYS}?country=DE-BY&year=2026", headers=auth_headers).json
    days = [item["date"] for item in whole["items"]]
    assert (days[0], days == sorted(days), "2026-01-06" in days) == ("2026-01-01", True, True)
    first = client.get(f"{HOLIDAYS}?country=DE-BY&year=2026&limit=3", headers=auth_headers).json
    query = f"country=DE-BY&year=2026&cursor={first['next_cursor']}"
    rest = client.get(f"{HOLIDAYS}?{query}", headers=auth_headers).json
    assert first["items"] + rest["items"] == whole["items"]
    for wrong in ("country=XX&year=2026", "country=FR&year=9999", "country=FR", "year=2026"):
        assert client.get(f"{HOLIDAYS}?{wrong}", headers=auth_headers).status_code == 422
