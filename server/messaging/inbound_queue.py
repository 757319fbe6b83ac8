"""Accepting messages: into a lane and the queue, one short transaction a business, then the 200."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import text

from server.core.db import session, transaction
from server.core.logs import get_logger
from server.messaging.channel_accounts import find_business
from server.messaging.messages import InboundMessage

log = get_logger(__name__)

# One statement a message. The lane's row is locked before the queue's id is drawn, so ids within a lane rise
# in the order of acceptance; a key that is there already leaves the queue alone.
_ACCEPT = text("""
WITH lane AS (
    INSERT INTO public.lanes (business_id, channel, account, external_id, runner, ready_at, last_inbound_at)
    VALUES (:business_id, :channel, :account, :sender, :runner, now(), now())
    ON CONFLICT (business_id, channel, account, external_id)
    DO UPDATE SET ready_at = coalesce(lanes.ready_at, now()), last_inbound_at = now(),
        runner = excluded.runner
    RETURNING id
), key AS (
    INSERT INTO public.inbound_message_keys (channel, account, message_id, business_id)
    SELECT :channel, :account, :message_id, :business_id FROM lane
    ON CONFLICT DO NOTHING RETURNING message_id
)
INSERT INTO public.inbound_message_queue (business_id, lane_id, channel, account, message_id, wa_id, payload)
SELECT :business_id, lane.id, :channel, :account, key.message_id, :wa_id, :payload FROM lane, key
RETURNING id
""")
WAKE_CHANNEL = "frontdesk_work"
_NOTIFY = text("SELECT pg_notify(:channel, '')")


@dataclass(frozen=True, slots=True)
class Accepted:
    """How many messages were new, were known already, and were for nobody here."""

    accepted: int = 0
    duplicates: int = 0
    unknown: int = 0


def accept(
    messages: Sequence[InboundMessage],
    *,
    business_id: int | None = None,
    runner: str | None = None,
    own_account: bool = False,
) -> Accepted:
    """Put messages into their lanes; when this returns they are committed and will be answered exactly once.

    Each account is resolved to its business. With `business_id` only its messages are taken:
    the others count as unknown. `own_account` says that no provider is behind it: a page or a terminal
    has already named the business. A `runner` keeps the lanes for one process. Call it in no transaction.
    """
    if own_account:
        owners = {(message.channel, message.account): business_id for message in messages}
    else:
        owners = _owners(messages, business_id=business_id)
    known = [message for message in messages if owners[message.channel, message.account] is not None]

    def lane_of(message: InboundMessage) -> tuple[int, str, str, str]:
        owner = owners[message.channel, message.account]
        return (owner or 0, message.channel, message.account, message.sender)

    # Sorting is stable: lanes are locked in the order of their keys, which excludes deadlocks between bodies,
    # and the messages of one lane stay in the order they came in.
    new = 0
    for owner, group in groupby(sorted(known, key=lane_of), key=lambda message: lane_of(message)[0]):
        new += _accept_for(owner, list(group), runner=runner)
    result = Accepted(accepted=new, duplicates=len(known) - new, unknown=len(messages) - len(known))
    log.info("messages accepted", accepted=new, duplicates=result.duplicates, unknown=result.unknown)
    return result


def _owners(
    messages: Sequence[InboundMessage], *, business_id: int | None
) -> dict[tuple[str, str], int | None]:
    accounts = {(message.channel, message.account) for message in messages}
    with transaction():
        owners = {key: find_business(channel=key[0], account=key[1]) for key in accounts}
    if business_id is None:
        return owners
    return {key: owner if owner == business_id else None for key, owner in owners.items()}


def _accept_for(business_id: int, messages: Sequence[InboundMessage], *, runner: str | None) -> int:
    with transaction(business_id=business_id):
        new = sum(_insert(business_id, message, runner=runner) for message in messages)
        session().execute(_NOTIFY, {"channel": WAKE_CHANNEL})
    return new


def _insert(business_id: int, message: InboundMessage, *, runner: str | None) -> int:
    values = {
        "business_id": business_id,
        "channel": message.channel,
        "account": message.account,
        "sender": message.sender,
        "runner": runner,
        "message_id": message.message_id,
        "wa_id": message.sender if message.channel == "whatsapp" else None,
        "payload": json.dumps(_payload(message)),
    }
    return len(session().execute(_ACCEPT, values).all())


def _payload(message: InboundMessage) -> dict[str, Any]:
    return {
        "text": message.text,
        "kind": message.kind,
        "sender_name": message.sender_name,
        "sent_at": message.sent_at.isoformat() if message.sent_at else None,
        "payload": dict(message.payload),
    }
