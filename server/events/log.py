"""Notes events in the transaction that makes them true."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from server.core.db import session
from server.events.models import NotificationEvent


def record_event(*, business_id: int, event_type: str, data: Mapping[str, Any], now: datetime) -> None:
    """Note that something happened; it is seen by others only if the open transaction commits.

    `data` holds ids and facts, as JSON; names and numbers of people stay in their own tables.
    """
    session().add(
        NotificationEvent(
            business_id=business_id,
            event_type=event_type,
            ts_iso=now.isoformat(),
            data=json.dumps(data, ensure_ascii=False, default=str),
        )
    )
