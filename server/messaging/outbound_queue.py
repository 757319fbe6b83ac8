"""The outbox: what is to be sent, in order per lane, and how far each message got."""

from collections.abc import Sequence

from sqlalchemy import text

from server.core.db import session, transaction
from server.core.logs import get_logger
from server.messaging.channel_accounts import find_business
from server.messaging.inbound_queue import WAKE_CHANNEL
from server.messaging.messages import DeliveryStatus, QuickReply
from server.messaging.models import Lane, OutboundMessage

log = get_logger(__name__)

_WAKE = text("""
UPDATE public.lanes SET send_ready_at = coalesce(send_ready_at, now())
WHERE business_id = :business_id AND id = :lane_id
""")
# A status only rises: `failed` is refused once the customer has the message. A report that brings our own key
# settles a `maybe_sent`, and one that comes before we have noted the provider's id is not lost.
_RAISE = text("""
UPDATE public.outbound_messages SET status = :status, error = coalesce(:error, error), updated_at = now(),
    provider_message_id = coalesce(provider_message_id, :provider_message_id)
WHERE business_id = :business_id AND channel = :channel AND account = :account
  AND (provider_message_id = :provider_message_id
       OR provider_message_id IS NULL AND idempotency_key = CAST(:idempotency_key AS text))
  AND CASE :status
        WHEN 'sent' THEN status IN ('queued', 'sending', 'maybe_sent')
        WHEN 'delivered' THEN status IN ('queued', 'sending', 'maybe_sent', 'sent')
        WHEN 'read' THEN status IN ('queued', 'sending', 'maybe_sent', 'sent', 'delivered')
        WHEN 'failed' THEN status IN ('queued', 'sending', 'maybe_sent', 'sent')
      END
RETURNING id
""")


def enqueue(
    *,
    lane: Lane,
    body: str,
    idempotency_key: str,
    quick_replies: Sequence[QuickReply] = (),
    language: str = "en",
    conversation_id: int | None = None,
    turn_id: int | None = None,
    in_reply_to: str | None = None,
) -> OutboundMessage:
    """Put a message into the outbox of a lane, in the open transaction; it is sent after the commit."""
    message = OutboundMessage(
        business_id=lane.business_id,
        lane_id=lane.id,
        conversation_id=conversation_id,
        turn_id=turn_id,
        in_reply_to=in_reply_to,
        channel=lane.channel,
        account=lane.account,
        recipient=lane.external_id,
        text=body,
        quick_replies=[reply.to_json() for reply in quick_replies],
        language=language,
        idempotency_key=idempotency_key,
    )
    session().add(message)
    session().flush()
    session().execute(_WAKE, {"business_id": lane.business_id, "lane_id": lane.id})
    session().execute(text("SELECT pg_notify(:channel, '')"), {"channel": WAKE_CHANNEL})
    return message


def record_statuses(statuses: Sequence[DeliveryStatus], *, business_id: int | None = None) -> int:
    """Raise our messages to what the provider reports, in any order; return how many rose.

    Reports for accounts of nobody, or of another business than `business_id`, are passed over.
    """
    accounts = {(status.channel, status.account) for status in statuses}
    with transaction():
        owners = {key: find_business(channel=key[0], account=key[1]) for key in accounts}
    risen = 0
    for status in statuses:
        owner = owners[status.channel, status.account]
        if owner is None or (business_id is not None and owner != business_id):
            continue
        # One transaction each: two bodies that report the same messages in another order cannot deadlock.
        with transaction(business_id=owner):
            risen += _raise(owner, status)
    return risen


def _raise(business_id: int, status: DeliveryStatus) -> int:
    values = {
        "business_id": business_id,
        "channel": status.channel,
        "account": status.account,
        "idempotency_key": status.idempotency_key,
        "provider_message_id": status.provider_message_id,
        "status": status.status,
        "error": status.error,
    }
    return len(session().execute(_RAISE, values).all())
