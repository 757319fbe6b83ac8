"""The few shapes in which messages travel between rooms."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from server.language.phrases import Style

CHANNELS = ("whatsapp", "instagram", "telegram", "sms", "web", "voice")
SPOKEN = frozenset({"voice"})
"""The channels that show no text: a link can't be followed there."""
_SHORT = frozenset({"sms"})
InboundKind = Literal["text", "button", "media", "location", "reaction", "unsupported"]
DeliveryState = Literal["sent", "delivered", "read", "failed"]


def style_of(channel: str) -> Style:
    """Say how a channel is spoken to: aloud, in short text messages, or in ordinary text."""
    if channel in SPOKEN:
        return "voice"
    return "sms" if channel in _SHORT else "text"


@dataclass(frozen=True, slots=True)
class InboundMessage:
    """What a customer sent, the same for every channel.

    `account` is the provider's name for our end (a phone number id), `sender` its name for theirs;
    `message_id` is the provider's and makes (channel, account, message_id) unique.
    """

    channel: str
    account: str
    message_id: str
    sender: str
    text: str
    sender_name: str | None = None
    kind: InboundKind = "text"
    payload: Mapping[str, Any] = field(default_factory=dict)
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DeliveryStatus:
    """What a provider reports of a message of ours.

    `idempotency_key` is ours, where the provider gives it back: it names a message whose id we never heard.
    """

    channel: str
    account: str
    provider_message_id: str
    status: DeliveryState
    error: str | None = None
    at: datetime | None = None
    idempotency_key: str | None = None


@dataclass(frozen=True, slots=True)
class QuickReply:
    """A button: pressing it is the same as sending its `value`."""

    label: str
    value: str

    def to_json(self) -> dict[str, str]:
        """Return the shape of the widget's API."""
        return {"label": self.label, "value": self.value}


@dataclass(frozen=True, slots=True)
class OutboundText:
    """What a sender delivers: a text and at most a few buttons."""

    to: str
    text: str
    quick_replies: tuple[QuickReply, ...] = ()
    language: str = "en"
