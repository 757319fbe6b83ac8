"""Turns scheduled messages that are due into words in the outbox, each exactly once."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select, text

from server.core.db import session, transaction
from server.core.logs import get_logger
from server.messaging.messages import style_of
from server.messaging.models import ScheduledMessage
from server.messaging.notices import find_lane, language_of, send_notice
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
    lane = find_lane(
        business_id=business_id,
        customer_id=planned.customer_id,
        preferred_channel=appointment.source_channel,
    )
    if lane is None:
        planned.status, planned.reason = "failed", "the customer has no conversation to write to"
        return 0
    language = language_of(lane) or "en"
    body, buttons = write(planned.kind, appointment, language=language, style=style_of(lane.channel), now=now)
    send_notice(
        lane, body=body, buttons=buttons, language=language, idempotency_key=f"scheduled:{planned.id}"
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
