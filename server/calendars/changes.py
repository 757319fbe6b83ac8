"""What every change of a business's set-up leaves behind: a line in the audit log and an event."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Literal

from server.businesses.audit import record_audit
from server.core import logs
from server.events.log import record_event

What = Literal["created", "updated", "deleted"]

log = logs.get_logger(__name__)


def note_change(
    *,
    business_id: int,
    kind: str,
    object_id: int,
    what: What,
    actor: str,
    now: datetime,
    fields: Iterable[str] = (),
    facts: Mapping[str, Any] | None = None,
) -> None:
    """Note in the open transaction who did what to which thing, and tell those who follow the events.

    The audit log gets `<kind>.<what>`, the event is `<kind>_<what>`; both say which fields were written,
    never what was written into them. `facts` are more ids and counts for the event.
    """
    detail = {"fields": sorted(fields)} if fields else {}
    record_audit(
        business_id=business_id,
        actor=actor,
        action=f"{kind}.{what}",
        object_type=kind,
        object_id=object_id,
        detail=detail,
    )
    record_event(
        business_id=business_id,
        event_type=f"{kind}_{what}",
        data={f"{kind}_id": object_id, **detail, **(facts or {})},
        now=now,
        object_type=kind,
        object_id=object_id,
    )
    log.info("set-up changed", change=f"{kind}.{what}", object_id=object_id)
