"""A salon, its customers and their toolboxes, for the tests of tools."""

from datetime import UTC, datetime
from typing import Any

from server.core.db import transaction
from server.messaging.customers import find_or_create_by_identity
from server.receptionist.tools.context import MemoryJournal, ToolContext
from server.receptionist.tools.toolbox import Toolbox
from tests.builders import Salon

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
AT_3 = "2026-11-22T15:00:00+02:00"


def a_customer(salon: Salon, name: str | None = None, external_id: str = "dana") -> int:
    """Make a customer who writes over WhatsApp."""
    with transaction(business_id=salon.id):
        return find_or_create_by_identity(
            business_id=salon.id, channel="whatsapp", external_id=external_id, name=name
        ).id


def a_toolbox(salon: Salon, customer_id: int, **members: Any) -> Toolbox:
    """Open the toolbox of one turn."""
    given = {
        "business_id": salon.id,
        "customer_id": customer_id,
        "channel": "whatsapp",
        "turn_id": None,
        "now": NOW,
        "journal": MemoryJournal(),
    }
    return Toolbox(ToolContext(**(given | members)))
