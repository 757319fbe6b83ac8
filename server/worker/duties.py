"""What falls due without anybody writing: ended holds, the waiting list, reminders, reports, old rows."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import text

from server.core.db import session, transaction
from server.core.logs import get_logger
from server.receptionist.owner.report import send_reports
from server.reminders.due import send_due
from server.scheduling.booking import retry_deadlocks
from server.scheduling.waitlist import end_overdue

log = get_logger(__name__)

_KEEP_ANSWERED = timedelta(days=30)
_KEEP_IDEMPOTENCY = timedelta(days=2)
_KEEP_EVENTS = timedelta(days=30)
_WITH_OVERDUE = text("""
    SELECT public.businesses_with_expired_holds(:now, :businesses)
    UNION SELECT public.businesses_with_waitlist_due(:now, :businesses)
""")


def end_holds(*, now: datetime, businesses: Sequence[int] | None = None) -> int:
    """End the holds that ran out and offer their time to the waiting list; return how many holds ended."""
    with transaction():
        owners = (
            session()
            .scalars(_WITH_OVERDUE, {"now": now, "businesses": list(businesses) if businesses else None})
            .all()
        )
    ended = sum(_end_overdue(business_id, now) for business_id in owners)
    if ended:
        log.info("holds ended", count=ended)
    return ended


def _end_overdue(business_id: int, now: datetime) -> int:
    """Serve one business; what fails there is tried again with the next tick and keeps no other waiting."""

    def once() -> int:
        with transaction(business_id=business_id):
            return end_overdue(business_id=business_id, now=now)

    try:
        return retry_deadlocks(once)
    except Exception:
        log.exception("overdue holds and entries not ended", business_id=business_id)
        return 0


def remind(*, now: datetime, businesses: Sequence[int] | None = None) -> int:
    """Put what is due into the outbox; return how many messages that was."""
    return send_due(now=now, businesses=businesses)


def report(*, now: datetime, businesses: Sequence[int] | None = None) -> int:
    """Send the owners the reports of the day that are due; return how many messages that was."""
    return send_reports(now=now, businesses=businesses)


def prune() -> None:
    """Forget ended sessions, and answered messages, idempotency keys and events that are past their time."""
    with transaction():
        session().execute(text("SELECT public.prune_sessions()"))
    with transaction():
        session().execute(text("SELECT public.prune_inbound(:keep, 5000)"), {"keep": _KEEP_ANSWERED})
    with transaction():
        session().execute(text("SELECT public.prune_idempotency_keys(:keep)"), {"keep": _KEEP_IDEMPOTENCY})
    with transaction():
        session().execute(text("SELECT public.prune_events(:keep, 5000)"), {"keep": _KEEP_EVENTS})
    mend_event_positions()


def mend_event_positions() -> None:
    """Show events again whose places a restored database has brought from another server (migration 122)."""
    with transaction():
        mended = session().scalar(text("SELECT public.mend_event_positions()"))
    if mended:
        log.warning("event positions mended after a restore", count=mended)


def beat(process: str) -> None:
    """Say that this worker lives."""
    with transaction():
        session().execute(text("SELECT public.beat(:process, 'worker')"), {"process": process})
