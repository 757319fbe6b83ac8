"""Sending what the outbox holds: in order per lane, fenced, and never twice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from sqlalchemy import text

from server.core.db import session, transaction
from server.core.http import OutsideError
from server.core.logs import get_logger
from server.messaging.channel_accounts import credentials
from server.messaging.messages import OutboundText, QuickReply

log = get_logger(__name__)

# Shorter than the slowest send: whoever takes a lane over never sends again what was being sent.
LEASE = timedelta(seconds=20)
MAX_ATTEMPTS = 8


class Sender(Protocol):
    """What a channel offers to the outbox."""

    def send(
        self, message: OutboundText, *, account: str, credentials: Mapping[str, str], idempotency_key: str
    ) -> str | None:
        """Send a message and return the provider's id for it, if it has one; raise `OutsideError`."""
        ...


@dataclass(frozen=True, slots=True)
class Delivery:
    """The right to send a lane's messages, for as long as nobody has taken it over."""

    lane_id: int
    business_id: int
    token: int
    attempts: int


@dataclass(frozen=True, slots=True)
class Parcel:
    """One message, taken out of the outbox for sending."""

    id: int
    channel: str
    account: str
    text: OutboundText
    idempotency_key: str


_CLAIM = text("SELECT * FROM public.claim_delivery(:lease, :runner, :businesses)")
# What a crashed sender left in `sending` may have gone out: it is never sent again.
_SETTLE = text("""
UPDATE public.outbound_messages SET status = 'maybe_sent', updated_at = now()
WHERE business_id = :business_id AND lane_id = :lane_id AND status = 'sending' AND send_token < :token
""")
_TAKE = text("""
UPDATE public.outbound_messages o
SET status = 'sending', send_token = :token, attempts = attempts + 1, updated_at = now()
WHERE o.business_id = :business_id AND o.id = (
    SELECT id FROM public.outbound_messages
    WHERE business_id = :business_id AND lane_id = :lane_id AND status = 'queued' ORDER BY id LIMIT 1)
RETURNING o.id, o.channel, o.account, o.recipient, o.text, o.quick_replies, o.language, o.idempotency_key
""")
_FENCE = text("""
UPDATE public.lanes SET send_lease_until = now() + :lease
WHERE business_id = :business_id AND id = :lane_id AND send_token = :token RETURNING id
""")
# Only the holder of the lane puts a message back: nobody would wake the lane for another.
_NOTE = text("""
UPDATE public.outbound_messages SET status = :status, error = :error, updated_at = now(),
    provider_message_id = coalesce(:provider_message_id, provider_message_id)
WHERE business_id = :business_id AND id = :id AND status IN ('sending', 'maybe_sent')
  AND (:status <> 'queued' OR send_token = :token AND status = 'sending')
""")
# Locked in a statement of its own, so that the release sees what was put in while it waited for the lock.
_LOCK = text("""
SELECT id FROM public.lanes
WHERE business_id = :business_id AND id = :lane_id AND send_token = :token FOR UPDATE
""")
_RELEASE = text("""
UPDATE public.lanes SET send_lease_until = NULL, send_attempts = :attempts,
    send_ready_at = CASE WHEN EXISTS (
        SELECT 1 FROM public.outbound_messages o
        WHERE o.business_id = :business_id AND o.lane_id = :lane_id AND o.status = 'queued')
        THEN now() + :pause ELSE NULL END
WHERE business_id = :business_id AND id = :lane_id AND send_token = :token
""")


def deliver_next(
    senders: Mapping[str, Sender],
    *,
    keys: Sequence[str],
    runner: str | None = None,
    businesses: Sequence[int] | None = None,
) -> bool:
    """Send all that waits on one lane; return whether there was a lane to serve."""
    delivery = _claim(runner=runner, businesses=businesses)
    if delivery is None:
        return False
    while (parcel := _take(delivery)) is not None:
        if not _send(delivery, parcel, senders, keys=keys):
            return True
    _release(delivery, attempts=0, pause=timedelta())
    return True


def _claim(*, runner: str | None, businesses: Sequence[int] | None) -> Delivery | None:
    with transaction():
        row = (
            session()
            .execute(
                _CLAIM,
                {"lease": LEASE, "runner": runner, "businesses": list(businesses) if businesses else None},
            )
            .first()
        )
    return Delivery(row.lane_id, row.business_id, row.send_token, row.send_attempts) if row else None


def _take(delivery: Delivery) -> Parcel | None:
    """Mark the lane's next message as being sent, and commit that before anything leaves the house."""
    who = {"business_id": delivery.business_id, "lane_id": delivery.lane_id, "token": delivery.token}
    with transaction(business_id=delivery.business_id):
        if session().execute(_FENCE, {**who, "lease": LEASE}).first() is None:
            log.warning("delivery taken over by another worker", lane_id=delivery.lane_id)
            return None
        session().execute(_SETTLE, who)
        row = session().execute(_TAKE, who).first()
    if row is None:
        return None
    replies = tuple(QuickReply(**reply) for reply in row.quick_replies)
    body = OutboundText(to=row.recipient, text=row.text, quick_replies=replies, language=row.language)
    return Parcel(row.id, row.channel, row.account, body, row.idempotency_key)


def _send(delivery: Delivery, parcel: Parcel, senders: Mapping[str, Sender], *, keys: Sequence[str]) -> bool:
    """Send one message and note how it went; return whether the lane may go on."""
    with transaction(business_id=delivery.business_id):
        own = credentials(
            business_id=delivery.business_id, channel=parcel.channel, account=parcel.account, keys=keys
        )
    try:
        provider_id = senders[parcel.channel].send(
            parcel.text, account=parcel.account, credentials=own, idempotency_key=parcel.idempotency_key
        )
    except OutsideError as error:
        return _note_failure(delivery, parcel, error)
    _note(delivery, parcel, status="sent", provider_message_id=provider_id)
    log.info("message sent", outbound_id=parcel.id, channel=parcel.channel)
    return True


def _note_failure(delivery: Delivery, parcel: Parcel, error: OutsideError) -> bool:
    given_up = error.permanent or delivery.attempts >= MAX_ATTEMPTS
    if error.reached and not error.permanent:
        _note(delivery, parcel, status="maybe_sent", error=error.detail)
        log.warning("no answer after sending; not sent again", outbound_id=parcel.id, channel=parcel.channel)
        return True
    if given_up:
        _note(delivery, parcel, status="failed", error=error.detail)
        log.warning(
            "message refused", outbound_id=parcel.id, provider_code=error.provider_code, status=error.status
        )
        return True
    _note(delivery, parcel, status="queued", error=error.detail)
    _release(delivery, attempts=delivery.attempts, pause=timedelta(seconds=min(2**delivery.attempts, 300)))
    log.warning("message will be tried again", outbound_id=parcel.id, attempts=delivery.attempts)
    return False


def _note(
    delivery: Delivery,
    parcel: Parcel,
    *,
    status: str,
    provider_message_id: str | None = None,
    error: str | None = None,
) -> None:
    with transaction(business_id=delivery.business_id):
        session().execute(
            _NOTE,
            {
                "business_id": delivery.business_id,
                "id": parcel.id,
                "token": delivery.token,
                "status": status,
                "provider_message_id": provider_message_id,
                "error": error,
            },
        )


def _release(delivery: Delivery, *, attempts: int, pause: timedelta) -> None:
    who = {"business_id": delivery.business_id, "lane_id": delivery.lane_id, "token": delivery.token}
    with transaction(business_id=delivery.business_id):
        session().execute(_LOCK, who)
        session().execute(_RELEASE, {**who, "attempts": attempts, "pause": pause})
