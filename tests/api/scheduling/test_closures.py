"""`/api/calendar/vacations`, `/blocks` and `/opening-overrides`, from HTTP to what can be booked."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select

from server.businesses.models import AuditEntry
from server.calendars.models import OpeningOverride
from server.core import clock
from server.core.db import session, transaction
from server.events.models import NotificationEvent
from server.scheduling.models import CalendarBlock, VacationPeriod
from tests.builders import Salon, a_business, a_calendar, an_api_key, an_appointment

BASE = "/api/calendar"
Headers = dict[str, str]
Body = dict[str, Any]

VACATION: Body = {"start_date": "2031-08-04", "end_date": "2031-08-15", "title": "Summer"}
BLOCK: Body = {"starts_at": "2031-08-04T10:00:00Z", "ends_at": "2031-08-04T12:00:00Z", "reason": "Plumber"}
OVERRIDE: Body = {"on_date": "2031-08-04", "ranges": [["10:00", "12:00"]], "title": "Short day"}
KINDS = [
    pytest.param("vacations", VACATION, {"title": "Later"}, id="vacation"),
    pytest.param("blocks", BLOCK, {"reason": "Painter"}, id="block"),
    pytest.param("opening-overrides", OVERRIDE, {"ranges": []}, id="opening override"),
]
OTHER_DAY: Body = {
    "on_date": "2031-08-05",
    "starts_at": "2031-08-05T10:00:00Z",
    "ends_at": "2031-08-05T12:00:00Z",
}
MONDAY = datetime(2031, 8, 4, tzinfo=UTC)


def headers_of(salon: Salon, role: Any = "owner") -> Headers:
    return {"Authorization": f"Bearer {an_api_key(salon, role=role)}"}


def at(hours: float, day: datetime = MONDAY) -> datetime:
    return day + timedelta(hours=hours)


def count(salon: Salon) -> int:
    with transaction(salon.id):
        models = (VacationPeriod, CalendarBlock, OpeningOverride)
        return sum(session().scalar(select(func.count()).select_from(model)) or 0 for model in models)


@pytest.mark.parametrize(("path", "body", "change"), KINDS)
def test_a_closure_is_made_read_listed_changed_and_deleted(
    client: FlaskClient, business: Salon, auth_headers: Headers, path: str, body: Body, change: Body
) -> None:
    made = client.post(f"{BASE}/{path}", json=body, headers=auth_headers)
    assert made.status_code == 201, made.json
    assert made.json["conflicts"] == {"count": 0, "appointment_ids": []}
    one = f"{BASE}/{path}/{made.json['id']}"
    read = client.get(one, headers=auth_headers)
    assert read.json == {name: value for name, value in made.json.items() if name != "conflicts"}
    assert read.json["calendar_id"] is None
    page = client.get(f"{BASE}/{path}", headers=auth_headers).json
    assert page == {"items": [read.json], "next_cursor": None}

    seen = {"If-Match": read.headers["ETag"]}
    changed = client.patch(one, json=change, headers=auth_headers | seen)
    assert changed.status_code == 200
    expected = read.json | change | {"conflicts": {"count": 0, "appointment_ids": []}}
    assert changed.json == expected
    assert changed.headers["ETag"] == client.get(one, headers=auth_headers).headers["ETag"]

    late = client.patch(one, json=change, headers=auth_headers | seen)
    assert (late.status_code, late.json["code"]) == (412, "precondition_failed")
    assert client.delete(one, headers=auth_headers | seen).status_code == 412
    fresh = {"If-Match": changed.headers["ETag"]}
    assert client.delete(one, headers=auth_headers | fresh).status_code == 204
    assert client.get(one, headers=auth_headers).status_code == 404


@pytest.mark.parametrize(("path", "body", "change"), KINDS)
def test_each_write_is_in_the_audit_log_and_among_the_events(
    client: FlaskClient, business: Salon, auth_headers: Headers, path: str, body: Body, change: Body
) -> None:
    kind = path.removesuffix("s").replace("-", "_")
    one = f"{BASE}/{path}/{client.post(f'{BASE}/{path}', json=body, headers=auth_headers).json['id']}"
    client.patch(one, json=change, headers=auth_headers)
    client.patch(one, json={}, headers=auth_headers)
    client.delete(one, headers=auth_headers)
    with transaction(business.id):
        actions = session().scalars(select(AuditEntry.action).order_by(AuditEntry.id)).all()
        events = session().scalars(select(NotificationEvent).order_by(NotificationEvent.id)).all()
    assert actions == [f"{kind}.{what}" for what in ("created", "updated", "deleted")]
    assert [event.event_type for event in events] == [action.replace(".", "_") for action in actions]
    assert {(event.object_type, event.object_id) for event in events} == {(kind, one.rsplit("/", 1)[1])}
    assert json.loads(events[1].data)["fields"] == list(change)


@pytest.mark.parametrize(("path", "body", "change"), KINDS)
def test_a_repeated_creation_is_carried_out_once(
    client: FlaskClient, business: Salon, auth_headers: Headers, path: str, body: Body, change: Body
) -> None:
    headers = auth_headers | {"Idempotency-Key": "once"}
    first, again = (client.post(f"{BASE}/{path}", json=body, headers=headers) for _ in range(2))
    assert (first.status_code, again.status_code, again.json) == (201, 201, first.json)
    assert count(business) == 1


@pytest.mark.parametrize(("path", "body", "change"), KINDS)
def test_a_strangers_closure_and_calendar_look_like_missing_ones(
    client: FlaskClient,
    business: Salon,
    other_business: Salon,
    auth_headers: Headers,
    path: str,
    body: Body,
    change: Body,
) -> None:
    theirs = client.post(f"{BASE}/{path}", json=body, headers=headers_of(other_business)).json["id"]
    for method, sent in (("get", None), ("patch", change), ("delete", None)):
        answers = [
            client.open(
                f"{BASE}/{path}/{each}",
                method=method,
                headers=auth_headers,
                **({"json": sent} if sent else {}),
            )
            for each in (theirs, 2_000_000_000, 10**30)
        ]
        assert {answer.status_code for answer in answers} == {404}
        assert len({answer.data for answer in answers}) == 1
    named = [
        client.post(f"{BASE}/{path}", json=body | {"calendar_id": each}, headers=auth_headers)
        for each in (other_business.calendar_id, 2_000_000_000)
    ]
    assert {(answer.status_code, json.dumps(answer.json["errors"])) for answer in named} == {
        (422, '{"calendar_id": ["There is no such calendar."]}')
    }
    assert client.get(f"{BASE}/{path}", headers=auth_headers).json["items"] == []
    assert count(business) == 0


@pytest.mark.parametrize(
    ("path", "body", "staff"),
    [
        pytest.param("vacations", VACATION, 403, id="owners close days"),
        pytest.param("blocks", BLOCK, 201, id="staff blocks hours"),
        pytest.param("opening-overrides", OVERRIDE, 403, id="owners open days"),
    ],
)
def test_roles_bound_who_closes(
    client: FlaskClient, business: Salon, path: str, body: Body, staff: int
) -> None:
    for role, allowed in (("viewer", 403), ("staff", staff), ("owner", 201)):
        sent = body | (OTHER_DAY if role == "owner" else {})
        sent = {name: value for name, value in sent.items() if name in body}
        headers = headers_of(business, role)
        assert client.post(f"{BASE}/{path}", json=sent, headers=headers).status_code == allowed
        assert client.get(f"{BASE}/{path}", headers=headers).status_code == 200
    assert client.get(f"{BASE}/{path}").status_code == 401


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        pytest.param("vacations", {}, "start_date", id="no day"),
        pytest.param(
            "vacations", VACATION | {"end_date": "2031-08-03"}, "end_date", id="ends before it begins"
        ),
        pytest.param("vacations", VACATION | {"end_date": "2051-08-03"}, "end_date", id="twenty years"),
        pytest.param("vacations", VACATION | {"end_date": "9999-12-31"}, "end_date", id="the year 9999"),
        pytest.param("vacations", VACATION | {"start_date": "2031-02-31"}, "start_date", id="31 February"),
        pytest.param("vacations", VACATION | {"start_date": 20310804}, "start_date", id="a number for a day"),
        pytest.param("vacations", VACATION | {"calendar_id": True}, "calendar_id", id="true for an id"),
        pytest.param("vacations", VACATION | {"calendar_id": 2**63}, "calendar_id", id="a huge id"),
        pytest.param("vacations", VACATION | {"title": "a\0b"}, "title", id="NUL"),
        pytest.param("vacations", VACATION | {"title": "x" * 10_000}, "title", id="10,000 characters"),
        pytest.param("vacations", VACATION | {"colour": "red"}, "colour", id="a field nobody knows"),
        pytest.param("blocks", BLOCK | {"ends_at": "2031-08-04T10:00:00Z"}, "ends_at", id="no time at all"),
        pytest.param("blocks", BLOCK | {"ends_at": "2033-08-04T10:00:00Z"}, "ends_at", id="two years"),
        pytest.param("blocks", BLOCK | {"starts_at": "9999-12-31T23:59:59Z"}, "starts_at", id="9999"),
        pytest.param("blocks", BLOCK | {"starts_at": "soon"}, "starts_at", id="soon"),
        pytest.param("blocks", BLOCK | {"starts_at": None}, "starts_at", id="null"),
        pytest.param("opening-overrides", OVERRIDE | {"ranges": [["9", "10"]]}, "ranges", id="no clock time"),
        pytest.param("opening-overrides", OVERRIDE | {"ranges": "closed"}, "ranges", id="a word for ranges"),
        pytest.param("opening-overrides", OVERRIDE | {"ranges": [[[], {}]]}, "ranges", id="lists for times"),
        pytest.param(
            "opening-overrides", OVERRIDE | {"ranges": [["09:00", "10:00"]] * 50}, "ranges", id="50"
        ),
        pytest.param("opening-overrides", {"on_date": "2031-08-04"}, "ranges", id="no ranges"),
    ],
)
def test_what_is_wrong_is_said_by_field_and_nothing_is_kept(
    client: FlaskClient, business: Salon, auth_headers: Headers, path: str, body: Body, field: str
) -> None:
    answer = client.post(f"{BASE}/{path}", json=body, headers=auth_headers)
    assert (answer.status_code, answer.json["code"]) == (422, "invalid"), answer.json
    assert list(answer.json["errors"]) == [field]
    assert count(business) == 0


@pytest.mark.parametrize(
    ("path", "body", "change", "field"),
    [
        pytest.param("vacations", VACATION, {"start_date": "2031-08-16"}, "end_date", id="a vacation"),
        pytest.param("blocks", BLOCK, {"starts_at": "2031-08-04T12:00:00Z"}, "ends_at", id="a block"),
    ],
)
def test_half_a_change_is_checked_against_what_stays(
    client: FlaskClient,
    business: Salon,
    auth_headers: Headers,
    path: str,
    body: Body,
    change: Body,
    field: str,
) -> None:
    one = f"{BASE}/{path}/{client.post(f'{BASE}/{path}', json=body, headers=auth_headers).json['id']}"
    before = client.get(one, headers=auth_headers).json
    answer = client.patch(one, json=change, headers=auth_headers)
    assert (answer.status_code, list(answer.json["errors"])) == (422, [field])
    assert client.get(one, headers=auth_headers).json == before


def test_a_date_has_one_set_of_hours_for_each_calendar_and_one_for_all(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    url = f"{BASE}/opening-overrides"
    for whose in ({}, {"calendar_id": business.calendar_id}):
        assert client.post(url, json=OVERRIDE | whose, headers=auth_headers).status_code == 201
        again = client.post(url, json=OVERRIDE | whose, headers=auth_headers)
        assert (again.status_code, again.json["code"]) == (409, "date_taken")
    other = client.post(url, json=OVERRIDE | {"on_date": "2031-08-05"}, headers=auth_headers).json["id"]
    moved = client.patch(f"{url}/{other}", json={"on_date": "2031-08-04"}, headers=auth_headers)
    assert (moved.status_code, moved.json["code"]) == (409, "date_taken")


def test_an_open_end_is_given_and_taken_as_null(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    far = an_appointment(business, starts_at=at(10, datetime(2039, 1, 3, tzinfo=UTC)))
    made = client.post(f"{BASE}/vacations", json={"start_date": "2031-08-04"}, headers=auth_headers).json
    assert made["end_date"] is None
    assert made["conflicts"] == {"count": 1, "appointment_ids": [far]}


def test_old_vacations_that_count_their_days_have_a_last_one(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    with transaction(business.id):
        old = VacationPeriod(business_id=business.id, start_date=MONDAY.date(), duration_days=3)
        session().add(old)
    one = client.get(f"{BASE}/vacations/{old.id}", headers=auth_headers).json
    assert one["end_date"] == "2031-08-06"
    for asked, found in (("from=2031-08-06", 1), ("from=2031-08-07", 0)):
        page = client.get(f"{BASE}/vacations?{asked}", headers=auth_headers).json
        assert len(page["items"]) == found


def test_times_without_an_offset_are_the_business_clock(client: FlaskClient) -> None:
    paris = a_business(time_zone="Europe/Paris")
    wish = {"starts_at": "2031-08-04T10:00", "ends_at": "2031-08-04T12:00"}
    made = client.post(f"{BASE}/blocks", json=wish, headers=headers_of(paris)).json
    assert made["starts_at"] == "2031-08-04T10:00:00+02:00"
    booked = an_appointment(paris, starts_at=at(8.5))
    wish = {"start_date": "2031-08-04", "end_date": "2031-08-04"}
    vacation = client.post(f"{BASE}/vacations", json=wish, headers=headers_of(paris)).json
    assert vacation["conflicts"]["appointment_ids"] == [booked]


def test_whoever_closes_is_told_whom_it_falls_upon(
    client: FlaskClient, business: Salon, other_business: Salon, auth_headers: Headers
) -> None:
    chair = a_calendar(business)
    first, second = (an_appointment(business, starts_at=at(hour)) for hour in (9.5, 11.5))
    on_chair = an_appointment(business, calendar_id=chair, starts_at=at(11))
    for nobody in ("cancelled", "completed", "expired"):
        an_appointment(business, calendar_id=a_calendar(business), starts_at=at(11), status=nobody)
    an_appointment(
        business,
        calendar_id=a_calendar(business),
        starts_at=at(11),
        status="held",
        hold_expires_at=clock.now() - timedelta(minutes=1),
    )
    an_appointment(business, calendar_id=chair, starts_at=at(12))  # touches the end
    an_appointment(other_business, starts_at=at(11))
    all_of_them = client.post(f"{BASE}/blocks", json=BLOCK, headers=auth_headers).json
    assert all_of_them["conflicts"] == {"count": 3, "appointment_ids": [first, on_chair, second]}
    one = f"{BASE}/blocks/{all_of_them['id']}"
    narrowed = client.patch(one, json={"calendar_id": chair}, headers=auth_headers).json
    assert narrowed["conflicts"] == {"count": 1, "appointment_ids": [on_chair]}


@pytest.mark.parametrize(
    ("ranges", "outside"),
    [
        pytest.param([["09:00", "18:00"]], {"late", "night"}, id="a day with no night"),
        pytest.param([], {"morning", "late", "night"}, id="closed"),
        pytest.param([["20:00", "03:00"]], {"morning"}, id="only the night"),
        pytest.param([["09:00", "12:00"], ["20:00", "03:00"]], set(), id="the hours of always"),
    ],
)
def test_changed_hours_of_a_date_name_the_bookings_left_outside(
    client: FlaskClient, ranges: Any, outside: set[str]
) -> None:
    bar = a_business(
        opening_hours={
            "sunday": [["20:00", "03:00"]],
            "monday": [["09:00", "12:00"], ["20:00", "03:00"]],
            "tuesday": [["09:00", "12:00"]],
        }
    )
    booked = {
        an_appointment(bar, starts_at=at(hour)): name
        for name, hour in [
            ("night before", 1),
            ("morning", 10),
            ("late", 22),
            ("night", 25),
            ("next day", 34),
        ]
    }
    wish = {"on_date": "2031-08-04", "ranges": ranges}
    made = client.post(f"{BASE}/opening-overrides", json=wish, headers=headers_of(bar)).json
    named = {booked[appointment_id] for appointment_id in made["conflicts"]["appointment_ids"]}
    assert named == outside  # the night before belongs to Sunday
    assert made["conflicts"]["count"] == len(named)


def test_lists_page_and_can_be_narrowed(client: FlaskClient, business: Salon, auth_headers: Headers) -> None:
    chair = a_calendar(business)
    ids = [
        client.post(
            f"{BASE}/vacations",
            json={"start_date": f"2031-08-{day:02}", "end_date": f"2031-08-{day:02}"} | whose,
            headers=auth_headers,
        ).json["id"]
        for day, whose in [(1, {}), (5, {"calendar_id": chair}), (9, {})]
    ]

    def listed(query: str) -> list[int]:
        page = client.get(f"{BASE}/vacations?{query}", headers=auth_headers).json
        return [item["id"] for item in page["items"]]

    first = client.get(f"{BASE}/vacations?limit=2", headers=auth_headers).json
    assert [item["id"] for item in first["items"]] == ids[:2]
    assert listed(f"limit=2&cursor={first['next_cursor']}") == ids[2:]
    assert listed(f"calendar_id={chair}") == [ids[1]]
    assert listed("from=2031-08-05") == ids[1:]
    assert listed("to=2031-08-05") == ids[:2]
    assert listed("from=2031-08-02&to=2031-08-08") == [ids[1]]


def test_blocks_and_overrides_can_be_narrowed_by_day(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    for path, body in (("blocks", BLOCK), ("opening-overrides", OVERRIDE)):
        client.post(f"{BASE}/{path}", json=body, headers=auth_headers)
        for query, found in (
            ("from=2031-08-04&to=2031-08-04", 1), ("from=2031-08-05", 0), ("to=2031-08-03", 0),
            ("from=1970-01-01", 1), ("to=2199-12-31", 1), ("from=2031-08-06&to=2031-08-01", 0),
        ):  # fmt: skip
            page = client.get(f"{BASE}/{path}?{query}", headers=auth_headers)
            assert (page.status_code, len(page.json["items"])) == (200, found), (path, query)


@pytest.mark.parametrize(("path", "body", "change"), KINDS)
def test_what_is_closed_cannot_be_booked_and_what_is_reopened_can(
    client: FlaskClient, business: Salon, auth_headers: Headers, path: str, body: Body, change: Body
) -> None:
    def starts() -> list[str]:
        query = {"from": "2031-08-04T10:00:00Z", "to": "2031-08-04T13:00:00Z", "duration_minutes": 60}
        page = client.get(f"{BASE}/slots", query_string=query, headers=auth_headers).json
        return [slot["starts_at"][11:16] for slot in page["items"]]

    assert starts() == ["10:00", "11:00", "12:00"]
    made = client.post(f"{BASE}/{path}", json=body, headers=auth_headers).json
    expected = {"vacations": [], "blocks": ["12:00"], "opening-overrides": ["10:00", "11:00"]}
    assert starts() == expected[path]
    client.delete(f"{BASE}/{path}/{made['id']}", headers=auth_headers)
    assert starts() == ["10:00", "11:00", "12:00"]
