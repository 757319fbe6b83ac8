"""Turns: opening one for what waits on a leased lane, and writing its answer as the lease's holder only.

A turn ends in one of three ways: `finish` (answer, usage and acknowledgement in one transaction), `bury`
(given up; the lane goes on), or `leases.put_back` (tried again later, in order); one that cannot
even be opened is `abandon`ed. All check the lane's token.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, text, update

from server.core.db import session, transaction
from server.core.logs import get_logger
from server.events.log import record_event
from server.messaging import conversations, outbound_queue
from server.messaging.leases import Lease, lock, release
from server.messaging.messages import QuickReply
from server.messaging.models import Conversation, Customer, Lane, TurnRow
from server.usage.records import record_usage

log = get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Waiting:
    """One message that a turn answers."""

    id: int
    message_id: str
    text: str
    kind: str
    sender_name: str | None = None
    language: str | None = None  # the page's, where the customer chose one


@dataclass(frozen=True, slots=True)
class OpenTurn:
    """All that answering needs, read in one transaction that is over."""

    id: int
    lease: Lease
    lane: Lane
    conversation: Conversation
    customer: Customer
    messages: tuple[Waiting, ...]
    history: tuple[tuple[str, str], ...]
    now: datetime
    journal: list[dict[str, Any]]


_WAITING = text("""
SELECT id, message_id, payload FROM public.inbound_message_queue
WHERE business_id = :business_id AND lane_id = :lane_id AND status IN ('pending', 'processing') ORDER BY id
""")
_BEGIN = text("""
UPDATE public.inbound_message_queue
SET status = 'processing', turn_id = :turn_id, attempts = attempts + 1, locked_at = now(), updated_at = now()
WHERE business_id = :business_id AND lane_id = :lane_id AND id BETWEEN :first AND :last
  AND status IN ('pending', 'processing')
""")
_FAIL = text("""
UPDATE public.inbound_message_queue SET status = 'failed', locked_at = NULL, updated_at = now()
WHERE business_id = :business_id AND lane_id = :lane_id AND status IN ('pending', 'processing')
""")
_END = text("""
UPDATE public.inbound_message_queue SET status = :status, locked_at = NULL, updated_at = now()
WHERE business_id = :business_id AND turn_id = :turn_id AND status = 'processing'
""")


def open_turn(lease: Lease, *, now: datetime) -> OpenTurn | None:
    """Open the lane's turn, or take up the one that a crash left open; None when nothing waits.

    A turn that has begun (its journal has an entry) keeps its messages and its `now`; later ones wait.
    """
    with transaction(business_id=lease.business_id):
        lane = lock(lease)
        row, waiting = _turn_row(lease, _waiting(lease), now=now)
        if row is None:
            release(lease)
            return None
        session().execute(
            _BEGIN,
            {**lease.key, "turn_id": row.id, "first": row.first_message_id, "last": row.last_message_id},
        )
        conversation, customer = conversations.open_conversation(
            lane=lane, sender_name=waiting[0].sender_name
        )
        for message in waiting:
            conversations.add_customer_message(
                conversation=conversation, body=message.text, inbound_id=message.id
            )
        history = conversations.recent_history(
            business_id=lease.business_id, conversation_id=conversation.id, before=waiting[0].id
        )
        return OpenTurn(
            id=row.id,
            lease=lease,
            lane=lane,
            conversation=conversation,
            customer=customer,
            messages=tuple(waiting),
            history=history,
            now=row.now,
            journal=list(row.journal),
        )


def finish(
    turn: OpenTurn,
    *,
    reply: str | None,
    quick_replies: Sequence[QuickReply],
    language: str,
    state: Mapping[str, Any],
    handover: bool = False,
) -> None:
    """Write the answer, the usage and the acknowledgement, all or none; raise `LeaseLost` when too late.

    `reply` None ends the turn in silence: a person is answering this conversation.
    """
    business_id = turn.lease.business_id
    with transaction(business_id=business_id):
        lane = lock(turn.lease)
        conversation = _conversation_now(turn)
        conversations.remember(conversation=conversation, state=dict(state), language=language, now=turn.now)
        if reply is not None:
            _answer(turn, lane, conversation, reply=reply, quick_replies=quick_replies, language=language)
        if handover:
            conversation.status = "human"
            _tell(turn, "conversation_handed_over")
        _close(turn, status="done", message_status="done")


def bury(turn: OpenTurn, *, error: str, apology: str, language: str) -> None:
    """Give the turn's messages up, tell the customer and the owner, and let the lane go on."""
    with transaction(business_id=turn.lease.business_id):
        lane = lock(turn.lease)
        conversation = _conversation_now(turn)
        _answer(turn, lane, conversation, reply=apology, quick_replies=(), language=language)
        _tell(turn, "message_dead_lettered")
        _close(turn, status="dead", message_status="failed", error=error)
    log.error("turn given up", turn_id=turn.id, attempts=turn.lease.attempts)


def abandon(lease: Lease, *, now: datetime) -> None:
    """Give up what waits on a lane whose turn cannot even be opened or buried; tell the owner, go on."""
    with transaction(business_id=lease.business_id):
        lock(lease)
        session().execute(_FAIL, lease.key)
        session().execute(
            update(TurnRow)
            .where(
                TurnRow.business_id == lease.business_id,
                TurnRow.lane_id == lease.lane_id,
                TurnRow.status == "open",
            )
            .values(status="dead", error="could not be opened", finished_at=text("now()"))
        )
        record_event(
            business_id=lease.business_id,
            event_type="message_dead_lettered",
            data={"lane_id": lease.lane_id},
            now=now,
        )
        release(lease)
    log.error("messages given up", lane_id=lease.lane_id, attempts=lease.attempts)


def _waiting(lease: Lease) -> list[Waiting]:
    rows = session().execute(_WAITING, {"business_id": lease.business_id, "lane_id": lease.lane_id})
    return [_read(row.id, row.message_id, json.loads(row.payload)) for row in rows]


def _read(row_id: int, message_id: str, body: Mapping[str, Any]) -> Waiting:
    return Waiting(
        id=row_id,
        message_id=message_id,
        text=body.get("text") or "",
        kind=body.get("kind") or "text",
        sender_name=body.get("sender_name"),
        language=_text_or_none((body.get("payload") or {}).get("language")),
    )


def _text_or_none(value: object) -> str | None:
    """Pass on a text only: a provider's own payload may hold anything under any name."""
    return value if isinstance(value, str) else None


def _turn_row(lease: Lease, waiting: list[Waiting], *, now: datetime) -> tuple[TurnRow | None, list[Waiting]]:
    row = session().scalar(
        select(TurnRow)
        .where(
            TurnRow.business_id == lease.business_id,
            TurnRow.lane_id == lease.lane_id,
            TurnRow.status == "open",
        )
        .with_for_update()
    )
    if row is None and not waiting:
        return None, []
    if row is None:
        row = TurnRow(
            business_id=lease.business_id,
            lane_id=lease.lane_id,
            first_message_id=waiting[0].id,
            now=now,
            journal=[],
            status="open",
        )
        session().add(row)
    if not row.journal:
        row.last_message_id = waiting[-1].id
    row.token = lease.token
    session().flush()
    return row, [message for message in waiting if message.id <= row.last_message_id]


def _answer(
    turn: OpenTurn,
    lane: Lane,
    conversation: Conversation,
    *,
    reply: str,
    quick_replies: Sequence[QuickReply],
    language: str,
) -> None:
    conversations.add_assistant_message(
        conversation=conversation, body=reply, quick_replies=quick_replies, language=language, turn_id=turn.id
    )
    outbound_queue.enqueue(
        lane=lane,
        body=reply,
        quick_replies=quick_replies,
        language=language,
        conversation_id=conversation.id,
        turn_id=turn.id,
        in_reply_to=turn.messages[-1].message_id,
        idempotency_key=f"turn:{turn.id}:reply",
    )
    for direction in ("inbound", "outbound"):
        record_usage(
            business_id=lane.business_id,
            direction=direction,
            channel=lane.channel,
            turn_id=turn.id,
            trace_id=f"turn:{turn.id}",
        )


def _conversation_now(turn: OpenTurn) -> Conversation:
    """Read the conversation again: a person may have taken it over while the answer was being found."""
    return conversations.get_conversation(
        business_id=turn.lease.business_id, conversation_id=turn.conversation.id
    )


def _close(turn: OpenTurn, *, status: str, message_status: str, error: str | None = None) -> None:
    lease = turn.lease
    session().execute(_END, {"business_id": lease.business_id, "turn_id": turn.id, "status": message_status})
    session().execute(
        update(TurnRow)
        .where(TurnRow.business_id == lease.business_id, TurnRow.id == turn.id)
        .values(status=status, error=error, finished_at=text("now()"))
    )
    release(lease)


def _tell(turn: OpenTurn, event_type: str) -> None:
    record_event(
        business_id=turn.lease.business_id,
        event_type=event_type,
        data={"conversation_id": turn.conversation.id, "turn_id": turn.id},
        now=turn.now,
    )
