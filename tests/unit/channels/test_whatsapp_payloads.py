"""What a webhook body says, and that no body can break the reader."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.channels.whatsapp.payloads import MAX_TEXT_CHARS, BadPayload, ParsedWebhook, parse_webhook
from server.messaging.messages import InboundMessage

PAYLOADS = Path(__file__).parents[2] / "payloads" / "whatsapp"
ACCOUNT = "106540352242922"


def parse_sample(name: str) -> ParsedWebhook:
    return parse_webhook((PAYLOADS / name).read_bytes())


def a_body(**changes: Any) -> dict[str, Any]:
    message = {
        "from": "15550001",
        "id": "wamid.1",
        "timestamp": "1795255200",
        "type": "text",
        "text": {"body": "hi"},
    }
    value = {"metadata": {"phone_number_id": ACCOUNT}, "contacts": [], "messages": [message | changes]}
    return {
        "object": "whatsapp_business_account",
        "entry": [{"changes": [{"field": "messages", "value": value}]}],
    }


def parse_message(**changes: Any) -> InboundMessage:
    parsed = parse_webhook(json.dumps(a_body(**changes)).encode())
    assert parsed.skipped == 0
    return parsed.messages[0]


def test_a_text_message_carries_everything_the_queue_needs() -> None:
    (message,) = parse_sample("text.json").messages
    assert message == InboundMessage(
        channel="whatsapp",
        account=ACCOUNT,
        message_id="wamid.SEJnTS0xLWZyb250ZGVzay1zYW1wbGU=",
        sender="393471234567",
        sender_name="Giulia Rossi",
        text="Ciao! Vorrei prenotare un taglio martedì alle 16 🙂",
        kind="text",
        payload=message.payload,
        sent_at=datetime(2026, 11, 21, 10, 0, tzinfo=UTC),
    )
    assert message.payload["text"]["body"] == message.text


@pytest.mark.parametrize(
    ("sample", "kind", "text"),
    [
        pytest.param(
            "interactive_button_reply.json", "button", "confirm:apt_481", id="a pressed button is its id"
        ),
        pytest.param(
            "interactive_list_reply.json", "button", "slot:2026-11-24T16:00", id="a chosen row is its id"
        ),
        pytest.param("template_button.json", "button", "STOP_PROMO", id="a template's button is its payload"),
        pytest.param("media_image.json", "media", "", id="a picture"),
        pytest.param("media_voice.json", "media", "", id="a voice note"),
        pytest.param("location.json", "location", "", id="a place"),
        pytest.param("reaction.json", "reaction", "", id="a reaction"),
        pytest.param("unsupported.json", "unsupported", "", id="what WhatsApp itself can't pass on"),
    ],
)
def test_each_kind_of_message_is_recognised(sample: str, kind: str, text: str) -> None:
    (message,) = parse_sample(sample).messages
    assert (message.kind, message.text) == (kind, text)


def test_a_pressed_button_keeps_the_id_of_the_message_it_answers() -> None:
    (message,) = parse_sample("interactive_button_reply.json").messages
    assert message.payload["context"]["id"] == "wamid.SEJnTS05MC1mcm9udGRlc2stc2FtcGxl"


@pytest.mark.parametrize("status", ["sent", "delivered", "read", "failed"])
def test_a_delivery_status_names_our_message(status: str) -> None:
    (found,) = parse_sample(f"status_{status}.json").statuses
    assert (found.status, found.account) == (status, ACCOUNT)
    assert found.provider_message_id.startswith("wamid.")


def test_a_delivery_status_brings_back_the_key_that_we_sent_along() -> None:
    raw = {"id": "wamid.1", "status": "sent", "biz_opaque_callback_data": "turn:7:reply"}
    value = {"metadata": {"phone_number_id": ACCOUNT}, "statuses": [raw]}
    (found,) = parse_webhook(json.dumps({"entry": [{"changes": [{"value": value}]}]}).encode()).statuses
    assert found.idempotency_key == "turn:7:reply"


def test_a_failure_says_why() -> None:
    (found,) = parse_sample("status_failed.json").statuses
    assert found.error == "131047 Re-engagement message"


def test_one_body_may_hold_several_messages_and_statuses_in_order() -> None:
    parsed = parse_sample("batch_two_messages_one_status.json")
    assert [message.text for message in parsed.messages] == ["Martedì", "alle 16"]
    assert [status.status for status in parsed.statuses] == ["read"]


def test_an_envelope_without_changes_is_empty_but_fine() -> None:
    assert parse_sample("malformed_no_changes.json") == ParsedWebhook([], [], 0)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"hello", id="not JSON"),
        pytest.param((PAYLOADS / "malformed_truncated.json").read_bytes(), id="cut short"),
        pytest.param(b'{"a":"\xff\xfe"}', id="not UTF-8"),
        pytest.param(json.dumps({}).encode("utf-16"), id="UTF-16"),
        pytest.param(b"[]", id="a list"),
        pytest.param(b'"text"', id="a string"),
        pytest.param(b"null", id="null"),
        pytest.param(b'{"a":NaN}', id="NaN, which is not JSON"),
        pytest.param(b'{"a":-Infinity}', id="infinity, which is not JSON"),
        pytest.param(b'{"a":' + b"9" * 5000 + b"}", id="a number of 5000 digits"),
        pytest.param(b"[" * 100_000 + b"]" * 100_000, id="a hundred thousand lists"),
        pytest.param(b'{"a":' * 50_000 + b"1" + b"}" * 50_000, id="fifty thousand objects"),
        pytest.param(b'{"a":' * 40 + b"1" + b"}" * 40, id="deeper than any real body"),
    ],
)
def test_a_body_that_is_no_readable_object_is_refused(body: bytes) -> None:
    with pytest.raises(BadPayload):
        parse_webhook(body)


def test_a_byte_order_mark_does_no_harm() -> None:
    assert parse_webhook(b"\xef\xbb\xbf" + json.dumps(a_body()).encode()).messages


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        pytest.param("a\x00b", "a\N{REPLACEMENT CHARACTER}b", id="NUL"),
        pytest.param("a\ud800b", "a\N{REPLACEMENT CHARACTER}b", id="half of a surrogate pair"),
        pytest.param("👩‍👧 שלום", "👩‍👧 שלום", id="a real pair and a real script stay"),
        pytest.param("x" * 70_000, "x" * MAX_TEXT_CHARS, id="longer than WhatsApp allows"),
    ],
)
def test_text_is_made_storable(said: str, kept: str) -> None:
    assert parse_message(text={"body": said}).text == kept


def test_what_cannot_be_stored_is_replaced_everywhere_in_the_payload() -> None:
    message = parse_message(text={"body": "hi", "k\x00": ["\udfff", {"n": 1}]})
    assert message.payload["text"] == {"body": "hi", "k\ufffd": ["\ufffd", {"n": 1}]}


def test_a_number_too_large_for_a_float_becomes_null() -> None:
    body = json.dumps(a_body(odd="@")).replace('"@"', "1e999").encode()
    assert parse_webhook(body).messages[0].payload["odd"] is None


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"text": {"body": ["a"]}}, id="a text that is a list"),
        pytest.param({"text": None}, id="no text"),
        pytest.param({"text": {"body": "  "}}, id="a blank text"),
        pytest.param({"type": {"$gt": ""}}, id="a type that is an object"),
        pytest.param({"type": "hologram"}, id="a type of next year"),
        pytest.param(
            {"type": "interactive", "interactive": {"type": "nfm_reply"}}, id="a form we never sent"
        ),
    ],
)
def test_a_message_without_readable_words_is_unsupported_but_kept(changes: dict[str, Any]) -> None:
    message = parse_message(**changes)
    assert (message.kind, message.text) == ("unsupported", "")


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"id": None}, id="no id"),
        pytest.param({"id": 5}, id="an id that is a number"),
        pytest.param({"id": ""}, id="an empty id"),
        pytest.param({"id": "x" * 257}, id="an endless id"),
        pytest.param({"id": "a\x00b"}, id="an id with NUL"),
        pytest.param({"from": ["1"]}, id="a sender that is a list"),
        pytest.param({"from": "1 2"}, id="a sender with a space"),
        pytest.param({"type": "system"}, id="a notice of the provider"),
    ],
)
def test_a_message_that_belongs_to_nobody_is_skipped_and_counted(changes: dict[str, Any]) -> None:
    parsed = parse_webhook(json.dumps(a_body(**changes)).encode())
    assert (parsed.messages, parsed.skipped) == ([], 1)


@pytest.mark.parametrize(
    "timestamp", [None, True, -1, "", "1e10", "٢٠٢٦", 10**400, "9" * 40, 1.5, [], "yesterday"]
)
def test_an_odd_time_is_no_time(timestamp: object) -> None:
    assert parse_message(timestamp=timestamp).sent_at is None


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
_PLACES = st.sampled_from(
    [
        ("entry",),
        ("entry", 0),
        ("entry", 0, "changes"),
        ("entry", 0, "changes", 0),
        ("entry", 0, "changes", 0, "value"),
        ("entry", 0, "changes", 0, "value", "metadata"),
        ("entry", 0, "changes", 0, "value", "metadata", "phone_number_id"),
        ("entry", 0, "changes", 0, "value", "contacts"),
        ("entry", 0, "changes", 0, "value", "statuses"),
        ("entry", 0, "changes", 0, "value", "messages"),
        ("entry", 0, "changes", 0, "value", "messages", 0),
        ("entry", 0, "changes", 0, "value", "messages", 0, "id"),
        ("entry", 0, "changes", 0, "value", "messages", 0, "text"),
        ("entry", 0, "changes", 0, "value", "messages", 0, "timestamp"),
    ]
)


@given(place=_PLACES, value=_JSON)
def test_no_value_anywhere_breaks_the_reader(place: tuple[str | int, ...], value: object) -> None:
    body = a_body()
    node: Any = body
    for key in place[:-1]:
        node = node[key]
    node[place[-1]] = value
    parsed = parse_webhook(json.dumps(body).encode())
    assert len(parsed.messages) <= 1
