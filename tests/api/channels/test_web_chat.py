"""The chat page: a token for whoever asks, a lane for what they say, their own talk and nobody else's."""

import json
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import text

from server.core.db import session, transaction

if TYPE_CHECKING:
    from flask.testing import FlaskClient
    from werkzeug.test import TestResponse

    from tests.builders import Salon


class Visit:
    """A visitor's way through the widget's API."""

    def __init__(self, client: "FlaskClient", business: "Salon", **wish: str) -> None:
        self.client, self.business_id = client, business.id
        answer = client.post("/widget/v1/sessions", json={"business": business.slug, **wish})
        assert answer.status_code == 201, answer.text
        self.headers = {"Authorization": f"Bearer {answer.get_json()['token']}"}

    def say(self, body: Any, **headers: str) -> "TestResponse":
        return self.client.post("/widget/v1/messages", json=body, headers=self.headers | headers)

    def heard(self, after: object = 0) -> "TestResponse":
        return self.client.get(f"/widget/v1/messages?after={after}", headers=self.headers)

    def queued(self) -> list[Any]:
        with transaction(business_id=self.business_id):
            rows = session().execute(text("SELECT payload FROM inbound_message_queue ORDER BY id"))
            return [json.loads(row.payload)["text"] for row in rows]


@pytest.fixture
def visit(client: "FlaskClient", business: "Salon") -> Visit:
    return Visit(client, business)


def test_what_a_visitor_says_is_accepted_and_queued(visit: Visit) -> None:
    answer = visit.say({"text": "I'd like a haircut tomorrow at 3pm"})
    assert answer.status_code == 202
    assert answer.get_json()["id"].startswith("web-")
    assert visit.queued() == ["I'd like a haircut tomorrow at 3pm"]


def test_before_anything_was_said_there_is_nothing_to_hear(visit: Visit) -> None:
    assert visit.heard().get_json() == {"items": [], "next_cursor": None}


def test_a_retry_with_the_same_key_is_the_same_message(visit: Visit) -> None:
    first, again = (visit.say({"text": "hello"}, **{"Idempotency-Key": "k1"}) for _ in range(2))
    assert first.get_json() == again.get_json()
    assert visit.queued() == ["hello"]


def test_two_visitors_with_one_key_do_not_swallow_each_other(
    client: "FlaskClient", business: "Salon"
) -> None:
    for said in ("from one", "from another"):
        Visit(client, business).say({"text": said}, **{"Idempotency-Key": "same"})
    assert sorted(Visit(client, business).queued()) == ["from another", "from one"]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param({"text": ""}, id="empty"),
        pytest.param({"text": "a\x00b"}, id="NUL"),
        pytest.param({"text": "x" * 4001}, id="too long"),
        pytest.param({"text": 7}, id="not a text"),
        pytest.param({"text": "hi", "business": 2}, id="an unknown field"),
    ],
)
def test_what_cannot_be_said_is_422_with_the_field(visit: Visit, body: object) -> None:
    answer = visit.say(body)
    assert (answer.status_code, answer.mimetype) == (422, "application/problem+json")
    assert answer.get_json()["errors"]
    assert visit.queued() == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        pytest.param(b"{", 400, id="broken JSON"),
        pytest.param(b"[" * 30_000, 400, id="deep nesting"),
        pytest.param(b"x" * 1_000_000, 413, id="a megabyte"),
    ],
)
def test_a_broken_body_is_a_clear_refusal(visit: Visit, body: bytes, status: int) -> None:
    answer = visit.client.post(
        "/widget/v1/messages", data=body, headers=visit.headers, content_type="application/json"
    )
    assert (answer.status_code, answer.mimetype) == (status, "application/problem+json")
    assert visit.queued() == []


@pytest.mark.parametrize(
    "authorization", ["", "Bearer", "Bearer x", "Bearer a.b.c", "Basic eDp5", "Bearer " + "A" * 5000]
)
@pytest.mark.parametrize("path", ["/widget/v1/messages", "/widget/v1/day?date=2026-11-24"])
def test_without_a_good_token_there_is_no_talk(client: "FlaskClient", authorization: str, path: str) -> None:
    answer = client.get(path, headers={"Authorization": authorization})
    assert (answer.status_code, answer.get_json()["code"]) == (401, "bad_visitor_token")


@pytest.mark.parametrize("after", ["-1", "x", str(2**70), "1.5"])
def test_a_strange_place_to_read_from_is_422(visit: Visit, after: str) -> None:
    assert visit.heard(after).status_code == 422


@pytest.mark.parametrize(
    ("wish", "status"),
    [
        pytest.param({"business": "nobody-here"}, 404, id="an unknown business"),
        pytest.param({"business": "demo", "language": "tlh"}, 422, id="a language we do not speak"),
        pytest.param({}, 422, id="no business"),
        pytest.param({"business": "a\x00"}, 422, id="NUL"),
    ],
)
def test_a_session_is_for_a_real_business(client: "FlaskClient", wish: dict[str, str], status: int) -> None:
    assert client.post("/widget/v1/sessions", json=wish).status_code == status


def test_answers_are_kept_by_no_cache_and_open_to_no_other_site(visit: Visit) -> None:
    answer = visit.heard()
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_whoever_floods_is_asked_to_slow_down(visit: Visit) -> None:
    answers = [visit.say({"text": f"message {n}"}) for n in range(31)]
    assert {answer.status_code for answer in answers[:30]} == {202}
    assert (answers[30].status_code, answers[30].get_json()["code"]) == (429, "too_many_requests")
    assert int(answers[30].headers["Retry-After"]) > 0
