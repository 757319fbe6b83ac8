"""What falls due without anybody writing: holds that ran out, reminders, old rows."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import text

from server.core.db import session, transaction
from server.core.logs import get_logger
from server.reminders.due import send_due
from server.scheduling.booking import expire_holds

log = get_logger(__name__)

_KEEP_ANSWERED = timedelta(days=30)
_KEEP_IDEMPOTENCY = timedelta(days=2)


def end_holds(*, now: datetime, businesses: Sequence[int] | None = None) -> int:
    """End the holds that ran out, so that lists and pages show the time as free; return how many."""
    with transaction():
        owners = (
            session()
            .scalars(
                text("SELECT public.businesses_with_expired_holds(:now, :businesses)"),
                {"now": now, "businesses": list(businesses) if businesses else None},
            )
            .all()
        )
    ended = 0
    for business_id in owners:
        with transaction(business_id=business_id):
            ended += expire_holds(business_id=business_id, now=now)
    if ended:
        log.info("holds ended", count=ended)
    return ended


def remind(*, now: datetime, businesses: Sequence[int] | None = None) -> int:
    """Put what is due into the outbox; return how many messages that was."""
    return send_due(now=now, businesses=businesses)


def prune() -> None:
    """Forget sessions that ended, answered messages and idempotency keys that are past their time."""
    with transaction():
        session().execute(text("SELECT public.prune_sessions()"))
    with transaction():
        session().execute(text("SELECT public.prune_inbound(:keep, 5000)"), {"keep": _KEEP_ANSWERED})
    with transaction():
        session().execute(text("SELECT public.prune_idempotency_keys(:keep)"), {"keep": _KEEP_IDEMPOTENCY})


def beat(process: str) -> None:
    """Say that this worker lives."""
    with transaction():
        session().execute(text("SELECT public.beat(:process, 'worker')"), {"process": process})
