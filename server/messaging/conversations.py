"""Conversations: what was said on a lane, and what is remembered of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from server.core.db import session
from server.core.errors import NotFound
from server.messaging.customers import find_or_create_by_identity, get_customer
from server.messaging.messages import QuickReply
from server.messaging.models import Conversation, Customer, Lane, Message

_HISTORY = 12


def open_conversation(*, lane: Lane, sender_name: str | None) -> tuple[Conversation, Customer]:
    """Return the lane's conversation and its customer, both made when this is the first message."""
    known = find_conversation(business_id=lane.business_id, lane_id=lane.id)
    if known is not None:
        return known, get_customer(business_id=lane.business_id, customer_id=known.customer_id)
    customer = find_or_create_by_identity(
        business_id=lane.business_id, channel=lane.channel, external_id=lane.external_id, name=sender_name
    )
    lane.customer_id = customer.id
    conversation = Conversation(
        business_id=lane.business_id, lane_id=lane.id, customer_id=customer.id, channel=lane.channel, state={}
    )
    session().add(conversation)
    session().flush()
    return conversation, customer


def get_conversation(*, business_id: int, conversation_id: int) -> Conversation:
    """Return a conversation of this business; raise `NotFound` for anybody else's."""
    found = session().scalar(
        select(Conversation).where(
            Conversation.business_id == business_id, Conversation.id == conversation_id
        )
    )
    if found is None:
        raise NotFound("There is no such conversation.")
    return found


def find_conversation(*, business_id: int, lane_id: int) -> Conversation | None:
    """Return the conversation of a lane, if anything was said there yet."""
    return session().scalar(
        select(Conversation).where(Conversation.business_id == business_id, Conversation.lane_id == lane_id)
    )


def find_conversation_of(
    *, business_id: int, channel: str, account: str, external_id: str
) -> Conversation | None:
    """Return the conversation that a customer has on a channel, as the channel knows them."""
    return session().scalar(
        select(Conversation)
        .join(Lane, Lane.id == Conversation.lane_id)
        .where(
            Conversation.business_id == business_id,
            Lane.business_id == business_id,
            Lane.channel == channel,
            Lane.account == account,
            Lane.external_id == external_id,
        )
    )


def list_messages(
    *, business_id: int, conversation_id: int, after: int = 0, limit: int = 100
) -> Sequence[Message]:
    """Return what was said after message `after`, oldest first."""
    return (
        session()
        .scalars(
            select(Message)
            .where(
                Message.business_id == business_id,
                Message.conversation_id == conversation_id,
                Message.id > after,
            )
            .order_by(Message.id)
            .limit(limit)
        )
        .all()
    )


def recent_history(*, business_id: int, conversation_id: int, before: int) -> tuple[tuple[str, str], ...]:
    """Return the last things said before inbound message `before`, as (role, text), oldest first."""
    rows = session().execute(
        select(Message.role, Message.text, Message.inbound_id)
        .where(Message.business_id == business_id, Message.conversation_id == conversation_id)
        .order_by(Message.id.desc())
        .limit(_HISTORY)
    )
    said = [(role, body) for role, body, inbound_id in rows if inbound_id is None or inbound_id < before]
    return tuple(reversed(said))


def add_customer_message(*, conversation: Conversation, body: str, inbound_id: int) -> None:
    """Keep what a customer said; a message taken up again is kept once."""
    session().execute(
        insert(Message)
        .values(
            business_id=conversation.business_id,
            conversation_id=conversation.id,
            role="customer",
            text=body,
            inbound_id=inbound_id,
        )
        .on_conflict_do_nothing()
    )


def add_assistant_message(
    *,
    conversation: Conversation,
    body: str,
    quick_replies: Sequence[QuickReply],
    language: str,
    turn_id: int | None,
) -> None:
    """Keep what the receptionist answered."""
    session().add(
        Message(
            business_id=conversation.business_id,
            conversation_id=conversation.id,
            role="assistant",
            text=body,
            quick_replies=[reply.to_json() for reply in quick_replies],
            language=language,
            turn_id=turn_id,
        )
    )


def remember(*, conversation: Conversation, state: dict[str, Any], language: str, now: datetime) -> None:
    """Keep the receptionist's memory of the conversation for its next turn."""
    conversation.state = state
    conversation.language = language
    conversation.last_message_at = now
