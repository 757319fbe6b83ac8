"""What the chat page may say: strict JSON, sayable text."""

import json

import pytest
from flask import Flask
from marshmallow import ValidationError

from server.channels.web.requests import (
    MAX_BODY_BYTES,
    MAX_TEXT_CHARS,
    AfterSchema,
    MessageSchema,
    SessionSchema,
    read_object,
)
from server.core.errors import TooLarge
from server.core.json_bodies import NotJson


def read(body: bytes) -> dict[str, object]:
    with Flask("test").test_request_context(method="POST", data=body, content_type="application/json"):
        return read_object()


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"{", id="cut short"),
        pytest.param(b"[]", id="a list"),
        pytest.param(b'{"text":"\xff"}', id="not UTF-8"),
        pytest.param(b'{"text":NaN}', id="NaN"),
        pytest.param(b'{"text":' + b"9" * 5000 + b"}", id="a number of 5000 digits"),
        pytest.param(b"[" * 20_000 + b"]" * 20_000, id="bottomless"),
    ],
)
def test_what_is_no_json_object_is_refused(body: bytes) -> None:
    with pytest.raises(NotJson):
        read(body)


def test_a_large_body_is_not_even_read() -> None:
    with pytest.raises(TooLarge):
        read(b"x" * (MAX_BODY_BYTES + 1))


@pytest.mark.parametrize("letter", ["x", "é", "🙂"])
def test_the_longest_text_fits_in_every_script(letter: str) -> None:
    body = read(json.dumps({"text": letter * MAX_TEXT_CHARS}).encode())
    assert MessageSchema().load(body) == {"text": letter * MAX_TEXT_CHARS}


@pytest.mark.parametrize(
    "body",
    [
        pytest.param({}, id="nothing said"),
        pytest.param({"text": ""}, id="empty"),
        pytest.param({"text": " \n"}, id="blank"),
        pytest.param({"text": 5}, id="a number"),
        pytest.param({"text": None}, id="null"),
        pytest.param({"text": ["hi"]}, id="a list"),
        pytest.param({"text": "a\x00b"}, id="NUL"),
        pytest.param({"text": "a\ud800"}, id="half a surrogate pair"),
        pytest.param({"text": "x" * (MAX_TEXT_CHARS + 1)}, id="too long"),
        pytest.param({"text": "hi", "business_id": 2}, id="a field that is not there"),
    ],
)
def test_what_cannot_be_said_is_refused_by_field(body: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        MessageSchema().load(body)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param({"business": "demo", "language": "xx"}, id="a language we don't speak"),
        pytest.param({"business": ""}, id="no business"),
        pytest.param({"language": "en"}, id="a business is missing"),
        pytest.param({"business": "demo\x00"}, id="NUL"),
    ],
)
def test_a_session_names_a_business_and_one_of_our_languages(body: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        SessionSchema().load(body)


@pytest.mark.parametrize("after", ["-1", "x", "1e3", str(2**63), "٣x"])
def test_the_page_asks_after_a_real_item(after: str) -> None:
    with pytest.raises(ValidationError):
        AfterSchema().load({"after": after})
