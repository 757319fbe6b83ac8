"""Our replies in the shapes of the Graph API, within its limits and with nothing lost.

A text that is too long becomes several messages, in order. A choice that can't be a button
becomes a line of the text, so that the customer can still write it.
"""

from collections.abc import Sequence
from typing import Any, Final

from server.messaging.messages import OutboundText, QuickReply

# https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages
MAX_TEXT_CHARS: Final = 4096
MAX_INTERACTIVE_CHARS: Final = 1024
MAX_BUTTONS: Final = 3
MAX_BUTTON_TITLE_CHARS: Final = 20
MAX_ROWS: Final = 10
MAX_ROW_TITLE_CHARS: Final = 24
MAX_ROW_DESCRIPTION_CHARS: Final = 72
MAX_ROW_ID_CHARS: Final = 200
# What opens a list; the label is required and this one needs no language.
LIST_OPENER: Final = "👇"

Body = dict[str, Any]


def render_messages(message: OutboundText) -> list[Body]:
    """Return the request bodies that say this reply, in the order in which to send them."""
    pressable, written = _divide_choices(message.quick_replies)
    text = "\n".join([message.text, *(f"• {choice.label}" for choice in written)]).strip() or "…"
    last_limit = MAX_INTERACTIVE_CHARS if pressable else MAX_TEXT_CHARS
    *first, last = split_text(text, limit=MAX_TEXT_CHARS, last_limit=last_limit)
    bodies = [_text_body(message.to, part) for part in first]
    if pressable:
        return [*bodies, _interactive_body(message.to, last, pressable)]
    return [*bodies, _text_body(message.to, last)]


def split_text(text: str, *, limit: int, last_limit: int) -> list[str]:
    """Cut a text where a reader would pause: every part fits `limit`, the last one `last_limit`."""
    parts: list[str] = []
    rest = text.strip()
    while len(rest) > last_limit:
        # Leave something for the last part: an interactive message needs a text of its own.
        cut = _pause_before(rest, min(limit, len(rest) - 1))
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [part for part in [*parts, rest] if part]


def shorten(label: str, limit: int) -> str:
    """Return the label, ended by an ellipsis when it doesn't fit."""
    label = " ".join(label.split())
    return label if len(label) <= limit else label[: limit - 1].rstrip() + "…"


def _pause_before(text: str, limit: int) -> int:
    for pause in ("\n\n", "\n", ". ", " "):
        at = text.rfind(pause, 0, limit)
        if at >= limit // 2:
            return at + len(pause)
    return limit


def _divide_choices(choices: Sequence[QuickReply]) -> tuple[list[QuickReply], list[QuickReply]]:
    """Part the choices that can be pressed from those that only fit in the text."""
    pressable: list[QuickReply] = []
    written: list[QuickReply] = []
    values: set[str] = set()
    for choice in choices:
        fits = 0 < len(choice.value) <= MAX_ROW_ID_CHARS and choice.label.strip()
        if fits and choice.value not in values and len(pressable) < MAX_ROWS:
            pressable.append(choice)
            values.add(choice.value)  # the Graph API refuses two buttons with one id
        elif choice.label.strip():
            written.append(choice)
    return pressable, written


def _interactive_body(to: str, text: str, choices: Sequence[QuickReply]) -> Body:
    as_buttons = (
        len(choices) <= MAX_BUTTONS
        and all(len(choice.label) <= MAX_BUTTON_TITLE_CHARS for choice in choices)
        and len({choice.label for choice in choices}) == len(choices)
    )
    shape = _buttons(choices) if as_buttons else _list(choices)
    return _envelope(to) | {"type": "interactive", "interactive": shape | {"body": {"text": text}}}


def _buttons(choices: Sequence[QuickReply]) -> Body:
    buttons = [{"type": "reply", "reply": {"id": choice.value, "title": choice.label}} for choice in choices]
    return {"type": "button", "action": {"buttons": buttons}}


def _list(choices: Sequence[QuickReply]) -> Body:
    rows = [_row(choice) for choice in choices]
    return {"type": "list", "action": {"button": LIST_OPENER, "sections": [{"rows": rows}]}}


def _row(choice: QuickReply) -> Body:
    row = {"id": choice.value, "title": shorten(choice.label, MAX_ROW_TITLE_CHARS)}
    if len(choice.label) > MAX_ROW_TITLE_CHARS:
        row["description"] = shorten(choice.label, MAX_ROW_DESCRIPTION_CHARS)
    return row


def _text_body(to: str, text: str) -> Body:
    return _envelope(to) | {"type": "text", "text": {"body": text, "preview_url": False}}


def _envelope(to: str) -> Body:
    return {"messaging_product": "whatsapp", "recipient_type": "individual", "to": to}
