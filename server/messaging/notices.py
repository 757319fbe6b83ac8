"""Messages that nobody asked for just now: reminders, offers, an owner's word. Into the outbox of a lane."""

from collections.abc import Sequence

from sqlalchemy import select

from server.core.db import session
from server.messaging import conversations, outbound_queue
from server.messaging.messages import QuickReply
from server.messaging.models import Conversation, Lane


def find_lane(*, business_id: int, customer_id: int | None, preferred_channel: str | None) -> Lane | None:
    """Return where to write to a customer: where they asked for it, else where they last wrote from.

    A lane that belongs to one process's talk is the last choice: only that process can deliver it.
    """
    return session().scalar(
        select(Lane)
        .join(Conversation, Conversation.lane_id == Lane.id)
        .where(
            Lane.business_id == business_id,
            Conversation.business_id == business_id,
            Conversation.customer_id == customer_id,
        )
        .order_by(
            Lane.runner.is_(None).desc(),
            (Lane.channel == preferred_channel).desc().nulls_last(),
            Lane.last_inbound_at.desc().nulls_last(),
        )
        .limit(1)
    )


def language_of(lane: Lane) -> str | None:
    """Return the language of the talk on a lane, if there was one."""
    conversation = conversations.find_conversation(business_id=lane.business_id, lane_id=lane.id)
    return conversation.language if conversation else None


def send_notice(
    lane: Lane, *, body: str, language: str, idempotency_key: str, buttons: Sequence[QuickReply] = ()
) -> None:
    """Put a message into the lane's outbox, and into its conversation, if there is one."""
    conversation = conversations.find_conversation(business_id=lane.business_id, lane_id=lane.id)
    if conversation is not None:
        conversations.add_assistant_message(
            conversation=conversation, body=body, quick_replies=buttons, language=language, turn_id=None
        )
    outbound_queue.enqueue(
        lane=lane,
        body=body,
        quick_replies=buttons,
        language=language,
        conversation_id=conversation.id if conversation else None,
        idempotency_key=idempotency_key,
    )
