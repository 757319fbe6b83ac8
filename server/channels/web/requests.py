"""What the page may ask: bodies are strict JSON, and small."""

from datetime import date
from typing import Any, Final

from marshmallow import Schema, ValidationError, fields, validate

from server.channels.text import UNSTORABLE
from server.core.json_bodies import NotJson, read_json
from server.language.phrases import LANGUAGES

MAX_BODY_BYTES: Final = 64 * 1024  # 4000 characters, each escaped as \uXXXX\uXXXX, and some room
MAX_TEXT_CHARS: Final = 4000
MAX_ID: Final = 2**63 - 1
# No business books outside of these; further out the arithmetic of zones ends.
FIRST_DAY: Final = date(2000, 1, 1)
LAST_DAY: Final = date(2199, 12, 31)


def _is_sayable(text: str) -> None:
    if UNSTORABLE.search(text):
        raise ValidationError("Contains a character that cannot be stored.")
    if not text.strip():
        raise ValidationError("Write something.")


class SessionSchema(Schema):
    """A wish to talk to a business."""

    business = fields.String(required=True, validate=[validate.Length(1, 64), _is_sayable])
    language = fields.String(load_default=None, allow_none=True, validate=validate.OneOf(LANGUAGES))


class MessageSchema(Schema):
    """One thing that a visitor says."""

    text = fields.String(required=True, validate=[validate.Length(1, MAX_TEXT_CHARS), _is_sayable])


class AfterSchema(Schema):
    """From where on the page wants to read."""

    after = fields.Integer(load_default=0, validate=validate.Range(0, MAX_ID))


class DaySchema(Schema):
    """Which day the page wants to show."""

    date = fields.Date(required=True, validate=validate.Range(FIRST_DAY, LAST_DAY))


def read_object() -> dict[str, Any]:
    """Return the body's JSON object; raise `NotJson`, or whatever `read_json` refuses."""
    document = read_json(max_bytes=MAX_BODY_BYTES)
    if not isinstance(document, dict):
        raise NotJson("The body is not a JSON object.")
    return document
