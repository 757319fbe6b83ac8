"""A draft of rules, tried on what customers really wrote; and the commands that show the same."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from server.calendars.models import CalendarRoutingRule
from server.core import clock
from server.core.db import session, transaction
from server.messaging.customers import find_or_create
from server.messaging.models import Conversation, Lane, Message
from tests.builders import Salon, a_calendar, a_rule

URL = "/api/calendar/routing-rules/what-if"
Headers = dict[str, str]


@pytest.fixture
def nails(business: Salon) -> int:
    return a_calendar(business, name="Nails")


def a_talk(salon: Salon, *said: str, channel: str = "whatsapp", role: str = "customer") -> list[int]:
    """Write down what was said in a conversation; return the messages' ids."""
    with transaction(salon.id):
        customer = find_or_create(business_id=salon.id, name="Dana", phone=None)
        lane = Lane(
            business_id=salon.id, channel=channel, account="1", external_id=said[0][:50], token=0, attempts=0,
            send_token=0, send_attempts=0,
        )  # fmt: skip
        session().add(lane)
        session().flush()
        talk = Conversation(
            business_id=salon.id, lane_id=lane.id, customer_id=customer.id, channel=channel, state={}
        )
        session().add(talk)
        session().flush()
        messages = [
            Message(
                business_id=salon.id, conversation_id=talk.id, role=role, text=words, quick_replies=[],
                created_at=clock.now(),
            )
            for words in said
        ]  # fmt: skip
        session().add_all(messages)
        session().flush()
        return [message.id for message in messages]


def test_a_draft_of_all_rules_shows_what_would_change_and_writes_nothing(
    client: FlaskClient, business: Salon, nails: int, auth_headers: Headers
) -> None:
    rule_id = a_rule(business, calendar_id=nails, keywords=["gel"])
    gel, polish, _ = a_talk(business, "gel please", "long  " * 40 + "polish", "hello")
    a_talk(business, "polish", role="assistant")
    draft = {"rules": [{"calendar_id": nails, "match_keywords": ["polish"], "question_text": "Which?"}]}
    answer = client.post(URL, json=draft, headers=auth_headers)
    assert answer.status_code == 200, answer.json
    found = answer.json
    assert (found["examined"], found["changed"]) == (3, 2)
    assert (found["questions_before"], found["questions_after"]) == (0, 0)
    assert found["calendars"] == [
        {"calendar_id": business.calendar_id, "before": 2, "after": 2},
        {"calendar_id": nails, "before": 1, "after": 1},
    ]
    assert [item["message_id"] for item in found["items"]] == [polish, gel]
    assert len(found["items"][0]["excerpt"]) == 141
    item = found["items"][1]
    assert (item["channel"], item["excerpt"]) == ("whatsapp", "gel please")
    assert item["before"] == {
        "calendar_id": nails,
        "rule_id": rule_id,
        "needs_question": False,
        "question": None,
        "calendar_ids": [],
        "why": "Nails: keyword 'gel'",
    }
    assert (item["after"]["calendar_id"], item["after"]["rule_id"]) == (business.calendar_id, None)
    assert found["items"][0]["after"]["rule_id"] == -1
    with transaction(business.id):
        rules = session().scalars(select(CalendarRoutingRule)).all()
    assert [(rule.id, rule.match_keywords) for rule in rules] == [(rule_id, ["gel"])]


def test_a_draft_of_changes_leaves_the_other_rules_as_they_are(
    client: FlaskClient, business: Salon, nails: int, auth_headers: Headers
) -> None:
    colour = a_calendar(business, name="Colour")
    kept = a_rule(business, calendar_id=nails, keywords=["gel"])
    changed = a_rule(business, calendar_id=nails, keywords=["dye"])
    gone = a_rule(business, calendar_id=nails, keywords=["brow"])
    a_talk(business, "gel", "dye", "brow", "new")
    draft = {
        "changes": {
            "create": [
                {"calendar_id": colour, "match_keywords": ["new"]},
                {"calendar_id": colour, "match_keywords": ["gel"], "question_text": "Gel what?"},
            ],
            "update": [{"id": changed, "calendar_id": colour}],
            "delete": [gone],
        }
    }
    found = client.post(URL, json=draft, headers=auth_headers).json
    after = {item["excerpt"]: item["after"] for item in found["items"]}
    assert {text: one["calendar_id"] for text, one in after.items()} == {
        "new": colour,
        "brow": business.calendar_id,
        "dye": colour,
        "gel": None,
    }
    assert after["gel"]["question"] == "Gel what?"
    assert after["gel"]["calendar_ids"] == [nails, colour]
    assert after["dye"]["rule_id"] == changed
    assert found["questions_after"] == 1
    assert kept not in {one["rule_id"] for one in after.values()}


def test_only_the_latest_messages_of_this_business_are_looked_at(
    client: FlaskClient, business: Salon, other_business: Salon, nails: int, auth_headers: Headers
) -> None:
    a_talk(business, "gel one", "gel two", "gel three", channel="sms")
    a_talk(other_business, "gel of somebody else")
    rule = {"calendar_id": nails, "match_keywords": ["gel"], "channel_scope": "sms"}
    found = client.post(URL, json={"rules": [rule], "last": 2}, headers=auth_headers).json
    assert [item["excerpt"] for item in found["items"]] == ["gel three", "gel two"]


@pytest.mark.parametrize(
    ("draft", "errors"),
    [
        pytest.param({}, {"rules": ["Give either rules or changes."]}, id="nothing"),
        pytest.param(
            {"rules": [], "changes": {}}, {"rules": ["Give either rules or changes."]}, id="both at once"
        ),
        pytest.param(
            {"rules": [{"calendar_id": 2_000_000_000, "match_keywords": ["x"]}]},
            {"rules": {"0": {"calendar_id": ["There is no such calendar."]}}},
            id="an unknown calendar",
        ),
        pytest.param(
            {"changes": {"create": [{"calendar_id": 2_000_000_000, "match_keywords": ["x"]}]}},
            {"changes": {"create": {"0": {"calendar_id": ["There is no such calendar."]}}}},
            id="an unknown calendar among changes",
        ),
        pytest.param(
            {"changes": {"update": [{"id": 2_000_000_000, "priority": 1}]}},
            {"changes": {"update": {"0": {"id": ["There is no such routing rule."]}}}},
            id="an unknown rule",
        ),
        pytest.param(
            {"changes": {"delete": [2_000_000_000]}},
            {"changes": {"delete": {"0": ["There is no such routing rule."]}}},
            id="an unknown rule to delete",
        ),
    ],
)
def test_a_bad_draft_is_refused_by_field(
    client: FlaskClient, auth_headers: Headers, draft: dict[str, Any], errors: dict[str, Any]
) -> None:
    refused = client.post(URL, json=draft, headers=auth_headers)
    assert (refused.status_code, refused.json["errors"]) == (422, errors)


@pytest.mark.parametrize("last", [0, 2001, "5", None])
def test_at_most_two_thousand_messages_are_looked_at(
    client: FlaskClient, auth_headers: Headers, last: Any
) -> None:
    refused = client.post(URL, json={"rules": [], "last": last}, headers=auth_headers)
    assert (refused.status_code, list(refused.json["errors"])) == (422, ["last"])


@pytest.fixture
def flask(_session_app: Flask) -> Callable[..., Result]:
    """Give what runs a command, as from a shell."""
    return lambda *arguments: _session_app.test_cli_runner().invoke(args=list(arguments))


def test_the_shell_shows_a_decision(business: Salon, nails: int, flask: Callable[..., Result]) -> None:
    rule_id = a_rule(business, calendar_id=nails, keywords=["gel"], channel_scope="sms")
    a_rule(business, calendar_id=business.calendar_id, match_labels=["vip"])
    run = ["route", "Gel, please", "--business", business.slug]
    assert json.loads(flask(*run, "--channel", "sms").stdout)["rule_id"] == rule_id
    assert json.loads(flask(*run).stdout)["why"] == "no rule matched; Calendar is the default"
    assert (
        json.loads(flask(*run, "--label", "new", "--label", "VIP").stdout)["why"] == "Calendar: label 'vip'"
    )
    assert flask("route", "x" * 20_001, "--business", business.slug).exit_code == 2


def test_the_shell_shows_what_a_draft_would_change(
    business: Salon, nails: int, flask: Callable[..., Result], tmp_path: Path
) -> None:
    a_talk(business, "לק ג'ל", "gel")
    draft = tmp_path / "draft.yaml"
    draft.write_text(f"rules:\n  - calendar_id: {nails}\n    match_keywords: [gel, לק]\n", encoding="utf-8")
    run = ["route-what-if", "--business", business.slug, "--draft", str(draft)]
    found = json.loads(flask(*run).stdout)
    assert (found["examined"], found["changed"]) == (2, 2)
    assert json.loads(flask(*run, "--last", "1").stdout)["examined"] == 1
    for wrong in ("rules: [", "just words", "rules: [{calendar_id: 2000000000, match_keywords: [x]}]"):
        draft.write_text(wrong, encoding="utf-8")
        assert flask(*run).exit_code == 1
