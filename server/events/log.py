"""Notes events in the transaction that makes them true."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from server.core.db import session
from server.events.models import NotificationEvent


def record_event(
    *,
    business_id: int,
    event_type: str,
    data: Mapping[str, Any],
    now: datetime,
    object_type: str | None = None,
    object_id: int | str | None = None,
) -> NotificationEvent:
    """Note that something happened to an object; others see it only if the open transaction commits.

    `data` holds ids and facts, as JSON; names and numbers of people stay in their own tables. The events of
    one object (`object_type`, `object_id`) reach everybody who follows in the order in which they happened,
    if the object's row is locked or changed (flushed) before this is called.
    """
    event = NotificationEvent(
        business_id=business_id,
        event_type=event_type,
        ts_iso=now.isoformat(),
        data=json.dumps(data, ensure_ascii=False, default=str),
        object_type=object_type,
        object_id=None if object_id is None else str(object_id),
    )
    session().add(event)
    return event
