"""Replies fit WhatsApp's limits, and every word of them arrives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.channels.whatsapp.rendering import render_messages, split_text
from server.messaging.messages import OutboundText, QuickReply


def a_reply(text: str = "When suits you?", labels: list[str] | None = None) -> OutboundText:
    choices = tuple(QuickReply(label, f"value {i}") for i, label in enumerate(labels or []))
    return OutboundText(to="15550001", text=text, quick_replies=choices, language="en")


def test_a_plain_reply_is_one_text() -> None:
    (body,) = render_messages(a_reply("See you soon."))
    assert body == {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "to": "15550001",
        "type": "text",
        "text": {"body": "See you soon.", "preview_url": False},
    }


def test_up_to_three_short_choices_are_buttons() -> None:
    (body,) = render_messages(a_reply(labels=["10:00", "11:30", "15:00"]))
    assert body["interactive"]["type"] == "button"
    assert body["interactive"]["body"] == {"text": "When suits you?"}
    assert body["interactive"]["action"]["buttons"][1] == {
        "type": "reply",
        "reply": {"id": "value 1", "title": "11:30"},
    }


@pytest.mark.parametrize(
    "labels",
    [
        pytest.param(["a", "b", "c", "d"], id="more than three"),
        pytest.param(["Tuesday 24 November at 15:00"], id="longer than a button"),
        pytest.param(["15:00", "15:00"], id="two that look alike"),
    ],
)
def test_other_choices_are_a_list(labels: list[str]) -> None:
    (body,) = render_messages(a_reply(labels=labels))
    rows = body["interactive"]["action"]["sections"][0]["rows"]
    assert body["interactive"]["type"] == "list"
    assert len(rows) == len(labels)
    assert 1 <= len(body["interactive"]["action"]["button"]) <= 20


def test_a_row_that_is_too_long_is_told_in_full_below_its_title() -> None:
    (body,) = render_messages(a_reply(labels=["Tuesday 24 November at 15:00 with Anna"]))
    (row,) = body["interactive"]["action"]["sections"][0]["rows"]
    assert row["title"] == "Tuesday 24 November at…"
    assert row["description"] == "Tuesday 24 November at 15:00 with Anna"


def test_choices_beyond_the_tenth_stand_in_the_text() -> None:
    (body,) = render_messages(a_reply(labels=[f"{hour}:00" for hour in range(8, 20)]))
    assert len(body["interactive"]["action"]["sections"][0]["rows"]) == 10
    assert body["interactive"]["body"]["text"].endswith("• 18:00\n• 19:00")


def test_a_choice_whose_value_fits_no_button_stands_in_the_text() -> None:
    reply = OutboundText(to="1", text="?", quick_replies=(QuickReply("Long", "x" * 201),), language="en")
    (body,) = render_messages(reply)
    assert body["text"]["body"] == "?\n• Long"


def test_a_long_text_goes_ahead_of_its_buttons() -> None:
    text = "\n\n".join(f"Paragraph {i}. " + "word " * 60 for i in range(20))
    *texts, last = render_messages(a_reply(text, ["Yes", "No"]))
    assert [body["type"] for body in texts] == ["text"] * len(texts)
    assert last["type"] == "interactive"
    assert len(last["interactive"]["body"]["text"]) <= 1024


@given(text=st.text(alphabet="ab. \n", min_size=1, max_size=400), limit=st.integers(8, 60))
def test_splitting_loses_no_letter_and_keeps_the_limits(text: str, limit: int) -> None:
    parts = split_text(text, limit=limit, last_limit=limit // 2)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(0 < len(part) <= limit for part in parts)
    assert not parts or len(parts[-1]) <= limit // 2
