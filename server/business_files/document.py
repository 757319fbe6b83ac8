"""What a file says, as values. A section that the file leaves out is None and stays as it is."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar

Ranges = tuple[tuple[str, str], ...]
Hours = Mapping[str, Ranges]

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True)
class Item(ABC):
    """One thing in a section. `key` tells it from its neighbours, in the file and in the database.

    `row_id` and `active` are the database's side; a file's items are active and have no row yet.
    """

    kind: ClassVar[str]
    row_id: Any = field(default=None, compare=False, kw_only=True)
    active: bool = field(default=True, kw_only=True)

    @property
    @abstractmethod
    def key(self) -> tuple[Any, ...]:
        """Return what the item is found by."""

    @property
    def label(self) -> str:
        """Return how a person calls the item."""
        return " ".join(str(part) for part in self.key if part)


@dataclass(frozen=True)
class Owner(Item):
    """An address from which the owner's own commands are accepted."""

    kind = "owner"
    channel: str
    external_id: str
    name: str | None = None

    @property
    def key(self) -> tuple[Any, ...]:
        """Return channel and address."""
        return (self.channel, self.external_id)


@dataclass(frozen=True)
class Member(Item):
    """A user and the role in this business; the password is never in a file."""

    kind = "user"
    email: str
    role: str

    @property
    def key(self) -> tuple[Any, ...]:
        """Return the address, whatever its case."""
        return (self.email.lower(),)


@dataclass(frozen=True)
class ServiceItem(Item):
    """What is sold."""

    kind = "service"
    name: str
    duration_minutes: int
    price_cents: int | None = None
    description: str | None = None
    keywords: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    buffer_before_minutes: int | None = None
    buffer_after_minutes: int | None = None
    position: int = 0

    @property
    def key(self) -> tuple[Any, ...]:
        """Return the name."""
        return (self.name,)


@dataclass(frozen=True)
class SpecialDay(Item):
    """A day whose hours differ; no ranges close it."""

    kind = "special day"
    on_date: date
    hours: Ranges
    title: str | None = None

    @property
    def key(self) -> tuple[Any, ...]:
        """Return the day."""
        return (self.on_date,)


@dataclass(frozen=True)
class Offer:
    """A service that a calendar offers, by its name, and what is the calendar's own about it."""

    name: str
    duration_minutes: int | None = None
    price_cents: int | None = None
    description: str | None = None
    buffer_before_minutes: int | None = None
    buffer_after_minutes: int | None = None


@dataclass(frozen=True)
class CalendarItem(Item):
    """Something that can be booked. No hours: the business's. No services: its offer stays."""

    kind = "calendar"
    name: str
    type_key: str | None = None
    hours: Hours | None = None
    capacity: int = 1
    slot_grid: str = "opening"
    slot_step_minutes: int | None = None
    default_duration_minutes: int = 60
    buffer_before_minutes: int = 0
    buffer_after_minutes: int = 0
    min_notice_minutes: int | None = None
    horizon_days: int | None = None
    max_per_day: int | None = None
    max_per_week: int | None = None
    priority: int = 0
    allowed_tags: tuple[str, ...] = ()
    services: tuple[Offer, ...] | None = None
    special_days: tuple[SpecialDay, ...] = ()

    @property
    def key(self) -> tuple[Any, ...]:
        """Return the name."""
        return (self.name,)

    @property
    def is_default(self) -> bool:
        """Tell whether this calendar takes what no rule matches."""
        return self.type_key == "default"


@dataclass(frozen=True)
class RuleItem(Item):
    """Words, labels and a channel that lead a message to a calendar."""

    kind = "routing rule"
    calendar: str
    keywords: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    channel: str = "all"
    priority: int = 0
    ask: bool = False
    question: str | None = None

    @property
    def key(self) -> tuple[Any, ...]:
        """Return where the rule leads and what it listens to."""
        return (self.calendar, self.channel, self.keywords, self.labels)

    @property
    def label(self) -> str:
        """Return the words and the calendar."""
        return f"{', '.join((*self.keywords, *self.labels)) or self.channel} → {self.calendar}"


@dataclass(frozen=True)
class FaqItem(Item):
    """A question that customers ask, and its answer."""

    kind = "FAQ"
    question: str
    answer: str
    language: str = ""
    keywords: tuple[str, ...] = ()
    position: int = 0

    @property
    def key(self) -> tuple[Any, ...]:
        """Return language and question."""
        return (self.language, self.question)


@dataclass(frozen=True)
class ChannelItem(Item):
    """A provider's account that belongs to the business; its credentials are never in a file."""

    kind = "channel"
    channel: str
    account: str
    display_name: str | None = None

    @property
    def key(self) -> tuple[Any, ...]:
        """Return channel and account."""
        return (self.channel, self.account)


@dataclass(frozen=True)
class Closure(Item):
    """Days on which the business, or one calendar, is closed; up to `date.max` means until further notice."""

    kind = "closure"
    starts_on: date
    ends_on: date
    calendar: str | None = None
    title: str | None = None

    @property
    def key(self) -> tuple[Any, ...]:
        """Return the days and the calendar."""
        return (self.starts_on, self.ends_on, self.calendar)


@dataclass(frozen=True)
class BusinessFile:
    """A whole business. `facts` holds the plain values that the file mentions, by their names in the file."""

    slug: str
    facts: Mapping[str, Any]
    owners: tuple[Owner, ...] | None = None
    users: tuple[Member, ...] | None = None
    services: tuple[ServiceItem, ...] | None = None
    calendars: tuple[CalendarItem, ...] | None = None
    routing_rules: tuple[RuleItem, ...] | None = None
    faqs: tuple[FaqItem, ...] | None = None
    channels: tuple[ChannelItem, ...] | None = None
    special_days: tuple[SpecialDay, ...] | None = None
    closures: tuple[Closure, ...] | None = None


# In the order in which they are applied: what is named stands before what names it.
SECTIONS = (
    "owners",
    "users",
    "services",
    "calendars",
    "routing_rules",
    "faqs",
    "channels",
    "special_days",
    "closures",
)
