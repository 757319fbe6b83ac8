"""`/api/calendar/routing-rules`, from HTTP to the rows; and that the rules kept in the process stay true."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select, text, update

from server.businesses.models import AuditEntry
from server.calendars.models import BusinessCalendar, CalendarRoutingRule
from server.calendars.rules import load_rule_index
from server.core.db import session, transaction
from server.events.models import NotificationEvent
from tests.builders import Salon, a_calendar, a_rule, a_service, an_api_key

URL = "/api/calendar/routing-rules"
Headers = dict[str, str]
NO_RULE = {"code": "unknown_rule", "status": 404}


@pytest.fixture
def nails(business: Salon) -> int:
    return a_calendar(business, name="Nails")


def decide(client: FlaskClient, headers: Headers, said: str, **more: Any) -> Any:
    answer = client.post(f"{URL}/resolve", json={"text": said, **more}, headers=headers)
    assert answer.status_code == 200, answer.json
    return answer.json


def test_naming_a_labelled_service_leads_to_the_calendar_that_takes_its_labels(
    client: FlaskClient, business: Salon, auth_headers: Headers
) -> None:
    clinic = a_calendar(business, name="Clinic", allowed_tags=["medical"])
    a_rule(business, calendar_id=clinic, keywords=["peeling"])
    assert decide(client, auth_headers, "a peeling please")["calendar_id"] == business.calendar_id
    a_service(business, name="Peeling", labels=["medical"], calendars=[clinic])
    assert decide(client, auth_headers, "a peeling please")["calendar_id"] == clinic


def test_a_rule_is_made_read_changed_and_deleted(
    client: FlaskClient, nails: int, auth_headers: Headers
) -> None:
    wish = {
        "calendar_id": nails,
        "match_keywords": [" gel  nails ", "💅"],
        "match_labels": ["vip"],
        "channel_scope": "whatsapp",
        "when_ambiguous_ask": True,
        "question_text": "Gel or polish?",
        "priority": 3,
        "is_active": False,
    }
    made = client.post(URL, json=wish, headers=auth_headers)
    assert made.status_code == 201
    assert made.json.items() >= (wish | {"match_keywords": ["gel nails", "💅"]}).items()
    one = f"{URL}/{made.json['id']}"
    read = client.get(one, headers=auth_headers)
    assert read.json == made.json

    etag = {"If-Match": read.headers["ETag"]}
    changed = client.patch(one, json={"question_text": None, "is_active": True}, headers=auth_headers | etag)
    assert (changed.status_code, changed.json["question_text"], changed.json["priority"]) == (200, None, 3)
    assert changed.headers["ETag"] != read.headers["ETag"]
    late = client.patch(one, json={"priority": 9}, headers=auth_headers | etag)
    assert (late.status_code, late.json["code"]) == (412, "precondition_failed")
    assert client.delete(one, headers=auth_headers | etag).status_code == 412

    assert client.delete(one, headers=auth_headers).status_code == 204
    assert client.get(one, headers=auth_headers).json.items() >= NO_RULE.items()


def test_each_change_is_in_the_audit_log_and_among_the_events(
    client: FlaskClient, business: Salon, nails: int, auth_headers: Headers
) -> None:
    made = client.post(URL, json={"calendar_id": nails, "match_keywords": ["gel"]}, headers=auth_headers)
    one = f"{URL}/{made.json['id']}"
    client.patch(one, json={"priority": 5}, headers=auth_headers)
    client.patch(one, json={}, headers=auth_headers)
    client.delete(one, headers=auth_headers)
    expected = ["routing_rule.created", "routing_rule.updated", "routing_rule.deleted"]
    with transaction(business.id):
        entries = session().scalars(select(AuditEntry).order_by(AuditEntry.id)).all()
        events = session().scalars(select(NotificationEvent).order_by(NotificationEvent.id)).all()
    assert [entry.action for entry in entries] == expected
    assert [event.event_type for event in events] == [name.replace(".", "_") for name in expected]
    facts = {"routing_rule_id": made.json["id"], "calendar_id": nails}
    assert json.loads(events[1].data) == facts | {"fields": ["priority"]}
    assert {(event.object_type, event.object_id) for event in events} == {
        ("routing_rule", str(made.json["id"]))
    }


def test_a_repeated_creation_is_carried_out_once(
    client: FlaskClient, nails: int, auth_headers: Headers
) -> None:
    wish = {"calendar_id": nails, "match_keywords": ["gel"]}
    answers = [
        client.post(URL, json=wish, headers=auth_headers | {"Idempotency-Key": "rule-1"}) for _ in range(2)
    ]
    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].json == answers[1].json
    assert len(client.get(URL, headers=auth_headers).json["items"]) == 1


def test_pages_and_filters(client: FlaskClient, business: Salon, nails: int, auth_headers: Headers) -> None:
    ids = [a_rule(business, calendar_id=nails, keywords=[f"word {n}"]) for n in range(3)]
    off = a_rule(business, calendar_id=business.calendar_id, keywords=["cut"], is_active=False)
    first = client.get(URL, query_string={"limit": 2}, headers=auth_headers).json
    cursor = {"limit": 2, "cursor": first["next_cursor"]}
    second = client.get(URL, query_string=cursor, headers=auth_headers).json
    assert [item["id"] for item in first["items"] + second["items"]] == [*ids, off]
    assert second["next_cursor"] is None
    for query, expected in (
        ({"calendar_id": nails}, ids),
        ({"is_active": "false"}, [off]),
        ({"calendar_id": nails, "is_active": "false"}, []),
    ):
        answer = client.get(URL, query_string=query, headers=auth_headers).json
        assert [item["id"] for item in answer["items"]] == expected


@pytest.mark.parametrize(
    ("wish", "field"),
    [
        pytest.param({"match_keywords": [""]}, "match_keywords", id="an empty keyword"),
        pytest.param({"match_keywords": ["   "]}, "match_keywords", id="a keyword of spaces"),
        pytest.param({"match_keywords": ["gel", "?!…"]}, "match_keywords", id="a keyword of signs"),
        pytest.param({"match_keywords": ["\u200b\u0301"]}, "match_keywords", id="a keyword nobody sees"),
        pytest.param({"match_keywords": ["a\x00b"]}, "match_keywords", id="what cannot be stored"),
        pytest.param({"match_keywords": ["a" * 101]}, "match_keywords", id="an endless keyword"),
        pytest.param({"match_keywords": ["gel"] * 201}, "match_keywords", id="too many keywords"),
        pytest.param({"match_keywords": "gel"}, "match_keywords", id="a text for a list"),
        pytest.param({"match_keywords": None}, "match_keywords", id="null for a list"),
        pytest.param({}, "match_keywords", id="a rule that never speaks"),
        pytest.param({"match_labels": [""]}, "match_labels", id="an empty label"),
        pytest.param({"match_labels": ["x"], "channel_scope": "fax"}, "channel_scope", id="a channel"),
        pytest.param({"match_labels": ["x"], "question_text": "?" * 501}, "question_text", id="a question"),
        pytest.param({"match_labels": ["x"], "priority": 1001}, "priority", id="a priority"),
        pytest.param({"match_labels": ["x"], "priority": True}, "priority", id="a priority that is none"),
        pytest.param({"match_labels": ["x"], "is_active": "yes"}, "is_active", id="yes for true"),
        pytest.param({"match_labels": ["x"], "colour": "red"}, "colour", id="an unknown field"),
        pytest.param({"match_labels": ["x"], "calendar_id": 2_000_000_000}, "calendar_id", id="no calendar"),
    ],
)
def test_a_bad_rule_is_refused_by_field(
    client: FlaskClient, nails: int, auth_headers: Headers, wish: dict[str, Any], field: str
) -> None:
    refused = client.post(URL, json={"calendar_id": nails} | wish, headers=auth_headers)
    assert (refused.status_code, list(refused.json["errors"])) == (422, [field])
    assert client.get(URL, headers=auth_headers).json["items"] == []


def test_a_change_may_not_silence_a_rule(
    client: FlaskClient, business: Salon, nails: int, auth_headers: Headers
) -> None:
    one = f"{URL}/{a_rule(business, calendar_id=nails, keywords=['gel'])}"
    refused = client.patch(one, json={"match_keywords": []}, headers=auth_headers)
    assert (refused.status_code, list(refused.json["errors"])) == (422, ["match_keywords"])
    whole_channel = {"match_keywords": [], "channel_scope": "voice"}
    assert client.patch(one, json=whole_channel, headers=auth_headers).status_code == 200


@pytest.mark.parametrize("keyword", ["a.*b", "(", "[x", "cut\\", "(?i)gel{9999}", "%s '; --", "*gel"])
def test_a_keyword_that_looks_like_a_pattern_is_plain_text(
    client: FlaskClient, nails: int, auth_headers: Headers, keyword: str
) -> None:
    made = client.post(URL, json={"calendar_id": nails, "match_keywords": [keyword]}, headers=auth_headers)
    assert made.status_code == (422 if keyword == "(" else 201)
    assert decide(client, auth_headers, "axxb anything at all")["rule_id"] is None
    if made.status_code == 201:
        assert decide(client, auth_headers, f"so: {keyword}!")["candidates"][0]["why"] == [
            f"keyword '{keyword}'"
        ]


def test_a_message_is_tried_with_its_labels_and_channel(
    client: FlaskClient, business: Salon, nails: int, auth_headers: Headers
) -> None:
    colour = a_calendar(business, name="Colour")
    rule_id = a_rule(business, calendar_id=nails, keywords=["לק ג'ל"], channel_scope="whatsapp")
    a_rule(business, calendar_id=colour, match_labels=["colour"])
    assert decide(client, auth_headers, "אפשר ללק גל?", channel="whatsapp") == {
        "calendar_id": nails,
        "rule_id": rule_id,
        "confidence": 0.8,
        "needs_question": False,
        "question": None,
        "candidates": [{"calendar_id": nails, "rule_id": rule_id, "score": 2.0, "why": ["keyword 'לק ג'ל'"]}],
        "why": "Nails: keyword 'לק ג'ל', channel 'whatsapp'",
    }
    assert decide(client, auth_headers, "אפשר ללק גל?")["calendar_id"] == business.calendar_id
    assert decide(client, auth_headers, "", labels=["Colour"])["calendar_id"] == colour


def test_long_texts_are_fine_and_endless_ones_are_not(
    client: FlaskClient, business: Salon, nails: int, auth_headers: Headers
) -> None:
    a_rule(business, calendar_id=nails, keywords=["gel nails"])
    assert decide(client, auth_headers, "שלום " * 2_000 + "gel nails")["calendar_id"] == nails
    assert decide(client, auth_headers, "é" * 20_000)["rule_id"] is None
    refused = client.post(f"{URL}/resolve", json={"text": "x" * 20_001}, headers=auth_headers)
    assert (refused.status_code, list(refused.json["errors"])) == (422, ["text"])


@pytest.mark.parametrize(
    ("role", "reads", "writes"), [("viewer", 200, 403), ("staff", 200, 403), ("owner", 200, 201)]
)
def test_viewers_read_and_owners_write(
    client: FlaskClient, business: Salon, nails: int, role: Any, reads: int, writes: int
) -> None:
    headers = {"Authorization": f"Bearer {an_api_key(business, role=role)}"}
    one = f"{URL}/{a_rule(business, calendar_id=nails, keywords=['gel'])}"
    assert client.get(URL, headers=headers).status_code == reads
    assert client.get(one, headers=headers).status_code == reads
    assert client.post(f"{URL}/resolve", json={"text": "gel"}, headers=headers).status_code == reads
    wish = {"calendar_id": nails, "match_keywords": ["gel"]}
    assert client.post(URL, json=wish, headers=headers).status_code == writes
    allowed = writes == 201
    assert client.patch(one, json={"priority": 1}, headers=headers).status_code == (200 if allowed else 403)
    draft = {"rules": []}
    assert client.post(f"{URL}/what-if", json=draft, headers=headers).status_code == (200 if allowed else 403)
    assert client.delete(one, headers=headers).status_code == (204 if allowed else 403)


def test_nobody_is_refused(client: FlaskClient, business: Salon) -> None:
    assert client.get(URL).status_code == 401
    assert client.post(f"{URL}/resolve", json={"text": "gel"}).status_code == 401


@pytest.mark.parametrize("method", ["get", "patch", "delete"])
def test_a_strangers_rule_looks_like_a_missing_one(
    client: FlaskClient, other_business: Salon, auth_headers: Headers, method: str
) -> None:
    theirs = a_rule(other_business, calendar_id=other_business.calendar_id, keywords=["gel"])
    body = {"json": {"priority": 1}} if method == "patch" else {}
    answers = [
        getattr(client, method)(f"{URL}/{rule_id}", headers=auth_headers, **body)
        for rule_id in (theirs, 2_000_000_000, 10**30)
    ]
    assert {answer.status_code for answer in answers} == {404}
    assert len({json.dumps(answer.json, sort_keys=True) for answer in answers}) == 1


def test_a_strangers_calendar_looks_like_a_missing_one(
    client: FlaskClient, other_business: Salon, auth_headers: Headers
) -> None:
    answers = [
        client.post(URL, json={"calendar_id": one, "match_keywords": ["gel"]}, headers=auth_headers)
        for one in (other_business.calendar_id, 2_000_000_000)
    ]
    assert {answer.status_code for answer in answers} == {422}
    assert (
        answers[0].json["errors"]
        == answers[1].json["errors"]
        == {"calendar_id": ["There is no such calendar."]}
    )


def test_a_rule_counts_from_the_next_message_on(
    client: FlaskClient, business: Salon, nails: int, auth_headers: Headers
) -> None:
    assert decide(client, auth_headers, "gel")["calendar_id"] == business.calendar_id
    one = f"{URL}/{a_rule(business, calendar_id=nails, keywords=['gel'])}"
    assert decide(client, auth_headers, "gel")["calendar_id"] == nails
    client.patch(one, json={"is_active": False}, headers=auth_headers)
    assert decide(client, auth_headers, "gel")["calendar_id"] == business.calendar_id
    client.patch(one, json={"is_active": True}, headers=auth_headers)
    client.patch(f"/api/calendar/calendars/{nails}", json={"is_active": False}, headers=auth_headers)
    assert decide(client, auth_headers, "gel")["calendar_id"] == business.calendar_id


def test_what_is_current_is_not_read_again(business: Salon, nails: int) -> None:
    a_rule(business, calendar_id=nails, keywords=["gel"])
    with transaction(business.id):
        first = load_rule_index(business_id=business.id)
    with transaction(business.id):
        assert load_rule_index(business_id=business.id) is first
    a_rule(business, calendar_id=nails, keywords=["polish"])
    with transaction(business.id):
        assert load_rule_index(business_id=business.id) is not first


def test_rules_that_were_never_committed_are_forgotten(business: Salon, nails: int) -> None:
    """Another transaction's next version has the same number and other rules."""

    def load(said: str) -> int | None:
        return load_rule_index(business_id=business.id).resolve(said, channel="web").rule_id

    def fail() -> None:
        with transaction(business.id) as own:
            own.add(CalendarRoutingRule(business_id=business.id, calendar_id=nails, match_keywords=["ghost"]))
            own.flush()
            assert load("ghost") is not None
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    a_rule(business, calendar_id=nails, keywords=["real"])
    with transaction(business.id):
        assert (load("ghost"), load("real") is not None) == (None, True)


def test_lists_that_are_none_say_nothing(business: Salon, nails: int) -> None:
    """Older rows may hold any JSON where a list belongs."""
    odd = ["{}", "null", '"gel"', '[1, null, ["gel"]]', "7"]
    ids = [a_rule(business, calendar_id=nails, keywords=["x"]) for _ in odd]
    with transaction(business.id):
        for rule_id, document in zip(ids, odd, strict=True):
            session().execute(
                update(CalendarRoutingRule)
                .where(CalendarRoutingRule.id == rule_id)
                .values(match_keywords=text("cast(:document AS jsonb)").bindparams(document=document))
            )
        session().execute(
            update(BusinessCalendar)
            .where(BusinessCalendar.business_id == business.id)
            .values(allowed_tags={})
        )
    with transaction(business.id):
        index = load_rule_index(business_id=business.id)
    assert index.resolve("gel", channel="web").why == "Nails: keyword '['gel']'"
    assert index.resolve("1", channel="web").rule_id == ids[3]


def test_many_threads_share_what_is_kept(app: Flask, business: Salon, nails: int) -> None:
    a_rule(business, calendar_id=nails, keywords=["gel", "gel nails", "gel polish"])

    def ask(number: int) -> int | None:
        with app.app_context(), transaction(business.id):
            index = load_rule_index(business_id=business.id)
        return index.resolve(f"gel nails {number}", channel="web").calendar_id

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(ask, range(40))) == {nails}
