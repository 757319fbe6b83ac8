"""One attempt: an event in its envelope, signed, posted, and how that ended."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from server.core import crypto
from server.core.http import OutsideError
from server.events.client import post
from server.events.endpoints import WebhookPolicy
from server.events.feed import parse_data
from server.events.signing import sign

_TOO_BUSY = {429, 502, 503, 504}


@dataclass(frozen=True, slots=True)
class Parcel:
    """One event, ready to be sent. Without a body the event itself is gone."""

    id: int
    attempts: int
    object_key: str
    url: str
    sealed: tuple[bytes, ...]
    message_id: str
    body: bytes | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an attempt ended: the status of an answer, or the reason why there is none."""

    status: int | None = None
    error: str | None = None
    was_sent: bool = True

    @property
    def is_fine(self) -> bool:
        """Tell whether the receiver took it."""
        return self.status is not None and 200 <= self.status < 300

    @property
    def is_of_the_endpoint(self) -> bool:
        """Tell whether the next event would hardly fare better now."""
        return self.was_sent and (self.status is None or self.status in _TOO_BUSY)


def send(parcel: Parcel, *, business_id: int, policy: WebhookPolicy, now: datetime) -> Outcome:
    """Sign a parcel and post it; whatever goes wrong outside is in the outcome."""
    if parcel.body is None:
        return Outcome(error="the event is no longer kept", was_sent=False)
    timestamp = int(now.timestamp())
    try:
        secrets = [
            crypto.decrypt(sealed, business_id=business_id, keys=policy.keys) for sealed in parcel.sealed
        ]
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "Frontdesk",
            "webhook-id": parcel.message_id,
            "webhook-timestamp": str(timestamp),
            "webhook-signature": sign(
                parcel.body, message_id=parcel.message_id, timestamp=timestamp, secrets_=secrets
            ),
        }
        status = post(parcel.url, parcel.body, headers=headers, allow_private=policy.allow_private)
    except OutsideError as error:
        return Outcome(error=error.detail)
    except crypto.Undecryptable:
        return Outcome(error="the secret cannot be opened with ENCRYPTION_KEYS; give the webhook a new one")
    return Outcome(status, None if 200 <= status < 300 else f"answered {status}")


def render_body(event_id: int, event: Any) -> bytes:
    """Return the bytes that are signed and sent: type, timestamp and data, and whose event it is."""
    document = {
        "type": event.event_type,
        "timestamp": event.ts_iso,
        "data": parse_data(event.data),
        "id": event_id,
        "object_type": event.object_type,
        "object_id": event.object_id,
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
