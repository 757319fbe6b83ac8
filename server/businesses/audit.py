"""The audit log: who did what."""

from collections.abc import Mapping
from typing import Any

from server.businesses.models import AuditEntry
from server.core.db import session


def record_audit(
    *,
    business_id: int,
    actor: str,
    action: str,
    object_type: str,
    object_id: int | str,
    detail: Mapping[str, Any] | None = None,
) -> None:
    """Note a change in the open transaction, so that neither is kept without the other.

    `actor` is an `Identity.actor` (`user:<id>`, `api_key:<id>`) or `shell`; `action` a word such as
    `calendar.created`; `detail` holds ids and settings, never a person's data.
    """
    session().add(
        AuditEntry(
            business_id=business_id,
            actor=actor,
            action=action,
            object_type=object_type,
            object_id=str(object_id),
            detail=dict(detail or {}),
        )
    )
