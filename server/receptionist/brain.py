"""What every brain is given, what it gives back, and the one method it has."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from server.messaging.messages import QuickReply
from server.receptionist.tools.toolbox import Toolbox


@dataclass(frozen=True)
class BusinessProfile:
    """The business that is being spoken for."""

    id: int
    name: str
    slug: str
    time_zone: str
    languages: tuple[str, ...]
    phone: str | None
    address: str | None = None


@dataclass(frozen=True)
class CustomerProfile:
    """The person who writes, as far as the business knows them."""

    id: int
    name: str | None


@dataclass(frozen=True)
class Turn:
    """One turn of a conversation: what was said, by whom, when, and what was kept from the last one."""

    business: BusinessProfile
    customer: CustomerProfile
    channel: str
    texts: tuple[str, ...]
    language: str | None
    now: datetime
    state: Mapping[str, Any]
    history: tuple[tuple[str, str], ...] = ()
    is_owner: bool = False


@dataclass(frozen=True)
class Reply:
    """What to say, and what to remember until the customer writes again.

    `from_catalogue`: the text is our own phrases, filled with what tools answered, so that the guard reads
    what it claims to have done and spares its numbers.
    """

    text: str
    quick_replies: tuple[QuickReply, ...]
    language: str
    state: dict[str, Any] = field(default_factory=dict)
    handover: bool = False
    from_catalogue: bool = False


class Brain(Protocol):
    """Decides what to say; acts only through its tools."""

    def reply(self, turn: Turn, tools: Toolbox) -> Reply:
        """Answer the turn; claim nothing that no tool of this turn has said."""
        ...
