"""Whatever is thrown at the API, it answers with a clear problem document, quickly, and stores nothing."""

import json
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select

from server.core.db import session, transaction
from server.scheduling.models import Appointment
from tests.builders import Salon

URL = "/api/calendar/appointments"
Headers = dict[str, str]


def valid_body(salon: Salon) -> bytes:
    wish = {
        "calendar_id": salon.calendar_id,
        "starts_at": "2031-05-05T10:00:00Z",
        "customer": {"name": "Dana"},
    }
    return json.dumps(wish).encode()


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        pytest.param(b"", {}, 400, id="empty"),
        pytest.param(b"hello", {}, 400, id="no JSON"),
        pytest.param(b'{"calendar_id": 1', {}, 400, id="half of it"),
        pytest.param(b"{}}}", {}, 400, id="too much of it"),
        pytest.param(b"\xef\xbb\xbf{}", {}, 400, id="a byte order mark"),
        pytest.param(b'{"a":"\xff\xfe"}', {}, 400, id="no UTF-8"),
        pytest.param(b'{"a":"\xc0\xaf"}', {}, 400, id="overlong UTF-8"),
        pytest.param(b"\0" * 1000, {}, 400, id="NULs"),
        pytest.param(b"[" * 100_000 + b"]" * 100_000, {}, 400, id="a deep list"),
        pytest.param(b'{"a":' * 40_000 + b"1" + b"}" * 40_000, {}, 400, id="a deep object"),
        pytest.param(b'{"a":' * 40 + b"1" + b"}" * 40, {}, 400, id="nested deeper than any of ours"),
        pytest.param(b'{"a":' + b"9" * 100_000 + b"}", {}, 400, id="an endless number"),
        pytest.param(b"NaN", {}, 400, id="NaN"),
        pytest.param(b'{"a": -Infinity}', {}, 400, id="infinity"),
        pytest.param(b'{"a":"' + b"A" * 2_000_000 + b'"}', {}, 413, id="two megabytes"),
        pytest.param(b"null", {}, 422, id="null"),
        pytest.param(b"[]", {}, 422, id="a list"),
        pytest.param(b'"text"', {}, 422, id="text"),
        pytest.param(b"{}", {}, 422, id="an empty object"),
        pytest.param(None, {"Content-Type": "text/xml"}, 415, id="said to be XML"),
        pytest.param(
            None, {"Content-Type": "application/x-www-form-urlencoded"}, 415, id="said to be a form"
        ),
        pytest.param(
            None, {"Content-Type": "multipart/form-data; boundary=y"}, 415, id="said to be multipart"
        ),
        pytest.param(None, {"Content-Type": ""}, 415, id="said to be nothing"),
        pytest.param(None, {"Content-Type": "application/json; charset=klingon"}, 415, id="another charset"),
        pytest.param(None, {"Content-Encoding": "gzip"}, 415, id="said to be compressed"),
    ],
)
def test_a_broken_body_is_a_clear_problem(
    client: FlaskClient,
    business: Salon,
    auth_headers: Headers,
    body: bytes | None,
    headers: Headers,
    status: int,
) -> None:
    sent = valid_body(business) if body is None else body
    given = {"Content-Type": "application/json"} | auth_headers | headers
    answer = client.post(URL, data=sent, headers=given)
    assert answer.status_code == status, answer.data
    assert answer.content_type == "application/problem+json"
    assert {"type", "title", "status", "detail", "code"} <= set(answer.json)
    with transaction(business.id):
        assert session().scalar(select(func.count()).select_from(Appointment)) == 0


@pytest.mark.parametrize(
    "value",
    [
        None, [], {}, [[]], True, 0, -1, 2**31, 2**63, 10**400, 1.5, 1e308, "", " ", "a\0b", "\ud800",
        "\ufeff", "<script>alert(1)</script>", "' OR 1=1 --", "{{7*7}}", "%s%n", "../../x", "A" * 70_000,
    ],
    ids=lambda value: repr(value)[:20],
)  # fmt: skip
def test_no_value_of_any_field_breaks_it(
    client: FlaskClient, business: Salon, auth_headers: Headers, value: Any
) -> None:
    for name in (
        "calendar_id",
        "starts_at",
        "duration_minutes",
        "service_id",
        "customer_id",
        "customer",
        "notes",
    ):
        wish = json.loads(valid_body(business)) | {name: value}
        answer = client.post(
            URL, data=json.dumps(wish), headers=auth_headers | {"Content-Type": "application/json"}
        )
        assert answer.status_code in {201, 404, 409, 422}, (name, answer.data)
        assert b"<script>" not in answer.data or answer.status_code == 201


@pytest.mark.parametrize(
    "key",
    ["", " ", "x" * 201, "a\tb", "ключ".encode().decode("latin-1")],
    ids=["empty", "blank", "long", "tab", "Cyrillic"],
)
def test_an_idempotency_key_that_cannot_be_kept_is_refused(
    client: FlaskClient, business: Salon, auth_headers: Headers, key: str
) -> None:
    answer = client.post(
        URL,
        data=valid_body(business),
        headers=auth_headers | {"Content-Type": "application/json", "Idempotency-Key": key},
    )
    assert (answer.status_code, list(answer.json["errors"])) == (422, ["Idempotency-Key"])


@pytest.mark.parametrize(
    "query",
    ["from=%00", "from=%ED%A0%80", "calendar_id=%D9%A1", "limit=1e999", "from=" + "A" * 7000, "cursor=%00"],
)
def test_no_query_breaks_it(client: FlaskClient, business: Salon, auth_headers: Headers, query: str) -> None:
    for url in ("/api/calendar/slots", URL, "/api/calendar/calendars"):
        assert client.get(f"{url}?{query}", headers=auth_headers).status_code == 422


def test_who_asks_comes_before_what_is_asked(client: FlaskClient) -> None:
    answer = client.post(URL, data=b"not json", headers={"Content-Type": "application/json"})
    assert answer.status_code == 401


def test_an_unknown_address_and_a_wrong_method_are_problems_too(client: FlaskClient) -> None:
    missing, wrong = client.get("/api/nothing"), client.put("/api/calendar/slots")
    assert (missing.status_code, missing.json["code"]) == (404, "not_found")
    assert (wrong.status_code, wrong.json["code"]) == (405, "method_not_allowed")
    assert "GET" in wrong.headers["Allow"]
