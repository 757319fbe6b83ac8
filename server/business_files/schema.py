"""The shape of a business file: every key, its kind and its default."""

import difflib
import re
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from marshmallow import EXCLUDE, Schema, ValidationError, fields, post_load, validates_schema

from server.business_files import document
from server.business_files.fields import (
    Choice,
    Day,
    DayRanges,
    Flag,
    ListOf,
    NamedOr,
    Price,
    Text,
    WeekHours,
    Whole,
)
from server.calendars.holidays import is_known_country
from server.core.zones import parse_time_zone
from server.language.phrases import LANGUAGES
from server.messaging.messages import CHANNELS

_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")
_CLOCK = re.compile("([01][0-9]|2[0-3]):[0-5][0-9]")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_LABEL = re.compile(r"[\w.-]+(?: [\w.-]+)*")
_DAY_MINUTES = 24 * 60
# What people write instead of a key, where the letters alone would not lead there.
_MEANT = {
    "timezone": "time_zone",
    "zone": "time_zone",
    "opening_hours": "hours",
    "open": "hours",
    "rules": "routing_rules",
    "routing": "routing_rules",
    "vacations": "closures",
    "holidays": "closures",
    "duration": "duration_minutes",
    "tags": "allowed_tags",
    "password": "",
}


class Part(Schema):
    """A mapping that refuses keys it does not know, and says which one was meant."""

    makes: ClassVar[type[Any] | None] = None
    error_messages = {  # noqa: RUF012 - marshmallow declares it so
        "type": "must be a mapping (key: value), not a single value"
    }

    class Meta:
        """Unknown keys are reported by `refuse_unknown`, beside all other mistakes."""

        unknown = EXCLUDE

    @validates_schema(pass_original=True, skip_on_field_errors=False)
    def refuse_unknown(self, data: Any, original: Any, **_: Any) -> None:
        """Report every key that is not in the schema."""
        known = [field.data_key or name for name, field in self.fields.items()]
        strange = [key for key in original if key not in known] if isinstance(original, Mapping) else []
        if strange:
            raise ValidationError({key: [_unknown(key, known)] for key in strange})

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> Any:
        """Turn the checked values into the type they describe."""
        return self.makes(**data) if self.makes else data


def _unknown(key: str, known: list[str]) -> str:
    if key == "password":
        return "passwords are never in a file; set one with: flask --app wsgi user reset-password"
    close = [_MEANT[key]] if _MEANT.get(key) in known else difflib.get_close_matches(key, known, n=1)
    if close:
        return f"is not known here; did you mean {close[0]}?"
    return f"is not known here; known are {', '.join(sorted(known))}"


def _minutes(low: int = 0, high: int = _DAY_MINUTES, **rest: Any) -> Whole:
    return Whole(low, high, **rest)


def _words() -> ListOf:
    return ListOf(Text(100), load_default=())


def _labels() -> ListOf:
    return ListOf(Text(64, _LABEL, "is not a label; use letters, digits, - and _"), load_default=())


class OwnerSchema(Part):
    """An owner's address on a channel."""

    makes = document.Owner
    channel = Choice(*CHANNELS, required=True)
    external_id = Text(required=True)
    name = Text(load_default=None, allow_none=True)


class MemberSchema(Part):
    """A user of the console."""

    makes = document.Member
    email = Text(254, _EMAIL, "is not an e-mail address", required=True)
    role = Choice("owner", "staff", "viewer", required=True)


class ServiceSchema(Part):
    """What is sold."""

    makes = document.ServiceItem
    name = Text(required=True)
    duration_minutes = _minutes(5, required=True)
    price_cents = Price(data_key="price", load_default=None, allow_none=True)
    description = Text(2000, load_default=None, allow_none=True)
    keywords = _words()
    labels = _labels()
    buffer_before_minutes = _minutes(load_default=None, allow_none=True)
    buffer_after_minutes = _minutes(load_default=None, allow_none=True)


class SpecialDaySchema(Part):
    """A day with other hours."""

    makes = document.SpecialDay
    on_date = Day(data_key="date", required=True)
    hours = DayRanges(required=True)
    title = Text(load_default=None, allow_none=True)


class OfferSchema(Part):
    """A service that a calendar offers; its name alone, or with what is the calendar's own."""

    makes = document.Offer
    name = Text(required=True)
    duration_minutes = _minutes(5, load_default=None, allow_none=True)
    price_cents = Price(data_key="price", load_default=None, allow_none=True)
    description = Text(2000, load_default=None, allow_none=True)
    buffer_before_minutes = _minutes(load_default=None, allow_none=True)
    buffer_after_minutes = _minutes(load_default=None, allow_none=True)


def _sorted_offers(offers: Sequence[document.Offer]) -> tuple[document.Offer, ...]:
    known: dict[str, document.Offer] = {}
    for offer in offers:
        if known.setdefault(offer.name, offer) != offer:
            raise ValidationError(f'names "{offer.name}" twice, in different ways', "services")
    return tuple(known[name] for name in sorted(known))


class CalendarSchema(Part):
    """Something that can be booked."""

    name = Text(required=True)
    default = Flag(load_default=False)
    type_key = Text(64, _LABEL, "is not a kind; use letters, digits, - and _", load_default=None)
    hours = WeekHours(load_default=None, allow_none=True)
    capacity = Whole(1, 1000, load_default=1)
    slot_grid = Choice("opening", "clock", "packed", load_default="opening")
    slot_step_minutes = _minutes(1, load_default=None, allow_none=True)
    default_duration_minutes = _minutes(5, load_default=60)
    buffer_before_minutes = _minutes(load_default=0)
    buffer_after_minutes = _minutes(load_default=0)
    min_notice_minutes = _minutes(0, 525_600, load_default=None, allow_none=True)
    horizon_days = Whole(1, 3650, load_default=None, allow_none=True)
    max_per_day = Whole(1, 100_000, load_default=None, allow_none=True)
    max_per_week = Whole(1, 100_000, load_default=None, allow_none=True)
    priority = Whole(-1_000_000, 1_000_000, load_default=0)
    allowed_tags = _labels()
    services = ListOf(NamedOr(OfferSchema), load_default=None)
    special_days = ListOf(fields.Nested(SpecialDaySchema), load_default=())

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> document.CalendarItem:
        """Turn `default: true` into the kind that means it."""
        if data.pop("default"):
            data["type_key"] = "default"
        if data["services"] is not None:
            data["services"] = _sorted_offers(data["services"])
        data["special_days"] = tuple(sorted(data["special_days"], key=lambda day: day.on_date))
        return document.CalendarItem(**data)


class RuleSchema(Part):
    """Words that lead to a calendar."""

    makes = document.RuleItem
    calendar = Text(required=True)
    keywords = _words()
    labels = _labels()
    channel = Choice("all", *CHANNELS, load_default="all")
    priority = Whole(-1_000_000, 1_000_000, load_default=0)
    ask = Flag(load_default=False)
    question = Text(500, load_default=None, allow_none=True)

    @validates_schema
    def need_something(self, data: dict[str, Any], **_: Any) -> None:
        """Refuse a rule that listens to everything: that is what the default calendar is for."""
        if not (data.get("keywords") or data.get("labels")) and data.get("channel") == "all":
            raise ValidationError("needs keywords or labels, or a channel of its own", "keywords")


class FaqSchema(Part):
    """A question and its answer."""

    makes = document.FaqItem
    question = Text(500, required=True)
    answer = Text(5000, required=True)
    language = Choice(*LANGUAGES, load_default="")  # the business's first
    keywords = _words()


class ChannelSchema(Part):
    """A provider's account."""

    makes = document.ChannelItem
    channel = Choice(*CHANNELS, required=True)
    account = Text(required=True)
    display_name = Text(load_default=None, allow_none=True)


class ClosureSchema(Part):
    """Days when it is closed."""

    starts_on = Day(data_key="from", required=True)
    ends_on = Day(data_key="to", load_default=None, allow_none=True)
    calendar = Text(load_default=None, allow_none=True)
    title = Text(load_default=None, allow_none=True)

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> document.Closure:
        """Let one day be enough."""
        data["ends_on"] = data["ends_on"] or data["starts_on"]
        return document.Closure(**data)

    @validates_schema
    def check_order(self, data: dict[str, Any], **_: Any) -> None:
        """Refuse an end before the start."""
        if data.get("ends_on") and data["ends_on"] < data["starts_on"]:
            raise ValidationError("is before the first day", "to")


def _check_zone(value: str) -> None:
    try:
        parse_time_zone(value)
    except ValueError as error:
        raise ValidationError(str(error)) from error


def _check_country(value: str) -> None:
    if not is_known_country(value):
        raise ValidationError(f'"{value}" has no known holidays; write a country, or its part: FR, DE-BY')


class BusinessSchema(Part):
    """The whole file. Only name, slug and time zone must be there."""

    slug = Text(64, _SLUG, "is not an address; use small letters, digits and inner hyphens", required=True)
    name = Text(required=True)
    time_zone = Text(64, required=True, validate=_check_zone)
    languages = ListOf(Choice(*LANGUAGES))
    currency = Text(3, re.compile("[A-Z]{3}"), "is not a currency; write three capitals, such as EUR")
    phone = Text(64, allow_none=True)
    address = Text(500, allow_none=True)
    email = Text(254, _EMAIL, "is not an e-mail address", allow_none=True)
    hours = WeekHours()
    booking_window_days = Whole(1, 3650, allow_none=True)
    min_notice_minutes = _minutes(0, 525_600)
    cancel_notice_minutes = _minutes(0, 525_600)
    move_notice_minutes = _minutes(0, 525_600, allow_none=True)
    customers_may_cancel = Flag()
    customers_may_move = Flag()
    reminder_hours = Whole(1, 720, allow_none=True)
    evening_report_at = Text(5, _CLOCK, "is not a time of day; write 19:00", allow_none=True)
    waitlist_hold_minutes = _minutes(1)
    holiday_country = Text(16, validate=_check_country, allow_none=True)
    always_open = Flag()
    owners = ListOf(fields.Nested(OwnerSchema))
    users = ListOf(fields.Nested(MemberSchema))
    services = ListOf(fields.Nested(ServiceSchema))
    calendars = ListOf(fields.Nested(CalendarSchema))
    routing_rules = ListOf(fields.Nested(RuleSchema))
    faqs = ListOf(fields.Nested(FaqSchema))
    channels = ListOf(fields.Nested(ChannelSchema))
    special_days = ListOf(fields.Nested(SpecialDaySchema))
    closures = ListOf(fields.Nested(ClosureSchema))
