"""What Meta posts to the webhook, turned into messages and delivery statuses.

Meta sends many kinds of update in one envelope and adds new ones without notice, so nothing here
trusts a shape: a leaf that is not what it should be is skipped and counted, and only a body that
is no JSON object at all is refused.
"""

import math
import re
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from server.channels.text import replace_unstorable
from server.core.errors import FrontdeskError
from server.core.json_bodies import NotJson, parse_json
from server.messaging.messages import DeliveryState, DeliveryStatus, InboundKind, InboundMessage

CHANNEL: Final = "whatsapp"

# WhatsApp itself ends a text at 4096 characters; longer ones only come from forgers.
MAX_TEXT_CHARS: Final = 4096
MAX_NAME_CHARS: Final = 200
MAX_ERROR_CHARS: Final = 300

_ID = re.compile(r"[!-~]{1,256}")
_PHONE = re.compile(r"[!-~]{1,64}")
_UNIX_SECONDS = re.compile(r"[0-9]{1,11}")

_KINDS: Final[Mapping[str, InboundKind]] = {
    "text": "text",
    "interactive": "button",
    "button": "button",
    "image": "media",
    "video": "media",
    "audio": "media",
    "document": "media",
    "sticker": "media",
    "location": "location",
    "reaction": "reaction",
}
_STATUSES: Final[Mapping[str, DeliveryState]] = {
    "sent": "sent",
    "delivered": "delivered",
    "read": "read",
    "failed": "failed",
}


class BadPayload(FrontdeskError):
    """The body is not a JSON object that this webhook can read."""

    status = 400
    code = "bad_payload"


@dataclass(frozen=True)
class ParsedWebhook:
    """Everything one request of the provider told us, in its order."""

    messages: list[InboundMessage]
    statuses: list[DeliveryStatus]
    skipped: int


def parse_webhook(body: bytes) -> ParsedWebhook:
    """Read one webhook body; skip and count what is strange, raise `BadPayload` when nothing is readable."""
    messages: list[InboundMessage] = []
    statuses: list[DeliveryStatus] = []
    skipped = 0
    for value in _values(_load(body)):
        account = _text_at(value, "metadata", "phone_number_id")
        names = _names_by_number(value)
        for raw in _list_at(value, "messages"):
            message = _parse_message(raw, account, names)
            skipped += message is None
            messages += [message] if message else []
        for raw in _list_at(value, "statuses"):
            status = _parse_status(raw, account)
            skipped += status is None
            statuses += [status] if status else []
    return ParsedWebhook(messages, statuses, skipped)


def _load(body: bytes) -> dict[str, Any]:
    try:
        document = parse_json(body.removeprefix(BOM_UTF8))
    except NotJson as error:
        raise BadPayload from error
    if not isinstance(document, dict):
        raise BadPayload
    cleaned: dict[str, Any] = _clean(document)
    return cleaned


def _clean(node: Any) -> Any:
    """Return the same tree with every string and number storable."""
    if isinstance(node, str):
        return replace_unstorable(node)
    if isinstance(node, float):
        return node if math.isfinite(node) else None  # 1e999 is valid JSON and becomes infinity
    if isinstance(node, list):
        return [_clean(child) for child in node]
    if isinstance(node, dict):
        return {_clean(key): _clean(child) for key, child in node.items()}
    return node


def _values(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for entry in _list_at(document, "entry"):
        for change in _list_at(entry, "changes"):
            value = _at(change, "value")
            if isinstance(value, dict):
                yield value


def _names_by_number(value: Mapping[str, Any]) -> dict[str, str]:
    return {
        _text_at(contact, "wa_id"): _text_at(contact, "profile", "name")[:MAX_NAME_CHARS]
        for contact in _list_at(value, "contacts")
    }


def _parse_message(raw: Any, account: str, names: Mapping[str, str]) -> InboundMessage | None:
    message_id, sender, type_name = (_text_at(raw, key) for key in ("id", "from", "type"))
    if not (_ID.fullmatch(message_id) and _PHONE.fullmatch(sender) and _ID.fullmatch(account)):
        return None
    if type_name == "system":  # "changed their number": the provider speaking, not the customer
        return None
    kind = _KINDS.get(type_name, "unsupported")
    text = _spoken_text(raw, type_name)
    if kind in {"text", "button"} and not text.strip():
        kind, text = "unsupported", ""
    return InboundMessage(
        channel=CHANNEL,
        account=account,
        message_id=message_id,
        sender=sender,
        sender_name=names.get(sender) or None,
        text=text,
        kind=kind,
        payload=raw,
        sent_at=_instant(_at(raw, "timestamp")),
    )


def _spoken_text(raw: Any, type_name: str) -> str:
    """Return what the customer said; for a pressed button that is its id, the value we gave it."""
    match type_name:
        case "text":
            said = _text_at(raw, "text", "body")
        case "button":
            said = _text_at(raw, "button", "payload") or _text_at(raw, "button", "text")
        case "interactive":
            reply = _at(raw, "interactive", _text_at(raw, "interactive", "type"))
            said = _text_at(reply, "id") or _text_at(reply, "title")
        case _:
            said = ""
    return said[:MAX_TEXT_CHARS]


def _parse_status(raw: Any, account: str) -> DeliveryStatus | None:
    provider_message_id = _text_at(raw, "id")
    status = _STATUSES.get(_text_at(raw, "status"))
    if status is None or not (_ID.fullmatch(provider_message_id) and _ID.fullmatch(account)):
        return None
    return DeliveryStatus(
        channel=CHANNEL,
        account=account,
        provider_message_id=provider_message_id,
        status=status,
        error=_error_text(raw),
        at=_instant(_at(raw, "timestamp")),
        idempotency_key=_text_at(raw, "biz_opaque_callback_data") or None,
    )


def _error_text(raw: Any) -> str | None:
    for error in _list_at(raw, "errors"):
        code, title = _at(error, "code"), _text_at(error, "title")
        return f"{code} {title}".strip()[:MAX_ERROR_CHARS]
    return None


def _instant(timestamp: Any) -> datetime | None:
    if isinstance(timestamp, bool) or not _UNIX_SECONDS.fullmatch(str(timestamp)):
        return None
    return datetime.fromtimestamp(int(timestamp), UTC)


def _at(node: Any, *path: str) -> Any:
    for key in path:
        node = node.get(key) if isinstance(node, dict) else None
    return node


def _text_at(node: Any, *path: str) -> str:
    found = _at(node, *path)
    return found if isinstance(found, str) else ""


def _list_at(node: Any, *path: str) -> list[Any]:
    found = _at(node, *path)
    return found if isinstance(found, list) else []
