"""Turns scheduled messages that are due into words in the outbox, each exactly once."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select, text

from server.core.db import session, transaction
from server.core.logs import get_logger
from server.messaging import conversations, outbound_queue
from server.messaging.models import Conversation, Lane, ScheduledMessage
from server.messaging.scheduled import get_scheduled
from server.reminders.words import is_still_true, write
from server.scheduling.models import Appointment

log = get_logger(__name__)

_CLAIM = text("SELECT * FROM public.claim_scheduled(:now, :lease, :businesses, :limit)")
_LEASE = timedelta(seconds=30)


def send_due(*, now: datetime, businesses: Sequence[int] | None = None, limit: int = 20) -> int:
    """Put every message that is due into the outbox of its customer's lane; return how many."""
    values = {
        "now": now,
        "lease": _LEASE,
        "businesses": list(businesses) if businesses else None,
        "limit": limit,
    }
    with transaction():
        claimed = session().execute(_CLAIM, values).all()
    sent = 0
    for row in claimed:
        with transaction(business_id=row.business_id):
            sent += _send(business_id=row.business_id, scheduled_id=row.scheduled_id, now=now)
    return sent


def _send(*, business_id: int, scheduled_id: int, now: datetime) -> int:
    """Write one message, or say on its row why there is none."""
    planned = get_scheduled(business_id=business_id, scheduled_id=scheduled_id)
    if planned is None:
        return 0
    appointment = _appointment(planned)
    if appointment is None or not is_still_true(planned.kind, appointment, now=now):
        planned.status, planned.reason = "cancelled", "the appointment is no longer to come"
        return 0
    lane = _lane(planned, asked_on=appointment.source_channel)
    if lane is None:
        planned.status, planned.reason = "failed", "the customer has no conversation to write to"
        return 0
    conversation = conversations.find_conversation(business_id=business_id, lane_id=lane.id)
    language = (conversation.language if conversation else None) or "en"
    body, buttons = write(planned.kind, appointment, language=language, now=now)
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
        idempotency_key=f"scheduled:{planned.id}",
    )
    planned.status = "done"
    log.info("scheduled message queued", kind=planned.kind, appointment_id=appointment.id)
    return 1


def _appointment(planned: ScheduledMessage) -> Appointment | None:
    return session().scalar(
        select(Appointment).where(
            Appointment.business_id == planned.business_id, Appointment.id == planned.appointment_id
        )
    )


def _lane(planned: ScheduledMessage, *, asked_on: str | None) -> Lane | None:
    """Where the customer asked for it, else where they last wrote from.

    A lane that belongs to one process's talk is never written to.
    """
    return session().scalar(
        select(Lane)
        .join(Conversation, Conversation.lane_id == Lane.id)
        .where(
            Lane.business_id == planned.business_id,
            Conversation.business_id == planned.business_id,
            Conversation.customer_id == planned.customer_id,
            Lane.runner.is_(None),
        )
        .order_by((Lane.channel == asked_on).desc().nulls_last(), Lane.last_inbound_at.desc().nulls_last())
        .limit(1)
    )
