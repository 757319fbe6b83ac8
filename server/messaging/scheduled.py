"""Messages for later, written and withdrawn in the transaction of the booking they belong to."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert

from server.core.db import session
from server.messaging.models import ScheduledMessage


def schedule(
    *,
    business_id: int,
    kind: str,
    due_at: datetime,
    appointment_id: int,
    customer_id: int | None,
    idempotency_key: str,
) -> None:
    """Plan a message; the same key plans it once."""
    session().execute(
        insert(ScheduledMessage)
        .values(
            business_id=business_id,
            kind=kind,
            due_at=due_at,
            appointment_id=appointment_id,
            customer_id=customer_id,
            idempotency_key=idempotency_key,
        )
        .on_conflict_do_nothing()
    )


def cancel_scheduled(
    *, business_id: int, appointment_id: int | None = None, customer_id: int | None = None
) -> int:
    """Withdraw what is still planned for an appointment or a customer; return how many messages that was."""
    about = (
        ScheduledMessage.appointment_id == appointment_id
        if appointment_id is not None
        else ScheduledMessage.customer_id == customer_id
    )
    return len(
        session()
        .execute(
            update(ScheduledMessage)
            .where(
                ScheduledMessage.business_id == business_id,
                about,
                ScheduledMessage.status == "pending",
            )
            .values(status="cancelled", reason="moved, cancelled or over")
            .returning(ScheduledMessage.id)
        )
        .all()
    )


def get_scheduled(*, business_id: int, scheduled_id: int) -> ScheduledMessage | None:
    """Return a planned message that is still pending, locked for this transaction."""
    return session().scalar(
        select(ScheduledMessage)
        .where(
            ScheduledMessage.business_id == business_id,
            ScheduledMessage.id == scheduled_id,
            ScheduledMessage.status == "pending",
        )
        .with_for_update()
    )
