"""Whose turn the tools act in, and where their results are kept for a retry."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from server.core.errors import Invalid

RECEPTIONIST = "receptionist"


class CustomerRequired(Invalid):
    """This tool acts for a customer; say who it is."""

    code = "customer_required"


class Journal(Protocol):
    """Remembers the results of a turn's tool calls, so that a retried turn repeats none of them."""

    def replay(self, index: int, name: str, arguments: Mapping[str, Any]) -> dict[str, Any] | None:
        """Return what this call answered before, or None when it was never made."""
        ...

    def record(self, index: int, name: str, arguments: Mapping[str, Any], result: dict[str, Any]) -> None:
        """Keep the answer, in the transaction that is open here."""
        ...


class MemoryJournal:
    """A journal that lives as long as the process: for programs that call tools without a turn."""

    def __init__(self) -> None:
        """Start with nothing recorded."""
        self.entries: dict[int, tuple[str, dict[str, Any], dict[str, Any]]] = {}

    def replay(self, index: int, name: str, arguments: Mapping[str, Any]) -> dict[str, Any] | None:
        """Return the recorded answer when the same call was made at the same place."""
        entry = self.entries.get(index)
        return entry[2] if entry and entry[:2] == (name, dict(arguments)) else None

    def record(self, index: int, name: str, arguments: Mapping[str, Any], result: dict[str, Any]) -> None:
        """Keep the answer."""
        self.entries[index] = (name, dict(arguments), result)


@dataclass(frozen=True)
class ToolContext:
    """For whom the tools act, and when. Outside a turn (`turn_id` is None) nothing is keyed or resumes.

    `labels` are those that the conversation carries; `actor` is what the audit log calls who acts.
    """

    business_id: int
    customer_id: int | None
    channel: str
    turn_id: int | None
    now: datetime
    journal: Journal
    language: str = "en"
    call_index: int = 0
    labels: tuple[str, ...] = ()
    actor: str = RECEPTIONIST

    @property
    def write_key(self) -> str | None:
        """Name this call of this turn, as the idempotency key of what it writes."""
        return None if self.turn_id is None else f"turn:{self.turn_id}:{self.call_index}"

    def customer(self) -> int:
        """Return the customer for whom the tools act; raise `CustomerRequired` when nobody said who."""
        if self.customer_id is None:
            raise CustomerRequired
        return self.customer_id
