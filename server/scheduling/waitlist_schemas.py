"""The shapes of the waiting list, as the API takes and gives them."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime, time, tzinfo
from typing import Any

from marshmallow import Schema, ValidationError, fields, validate, validates_schema

from server.core.fields import Id, Moment, QueryId, QueryWhole, Text, Whole
from server.core.paging import PageQuerySchema, PageSchema
from server.core.zones import to_instant
from server.scheduling.refusals import LONGEST_MINUTES, SHORTEST_MINUTES
from server.scheduling.schemas import CustomerOfBookingSchema
from server.scheduling.waitlist_models import WaitlistEntry
from server.scheduling.waitlist_queries import OpenOffer

STATUSES = ("waiting", "offered", "booked", "cancelled", "expired")
_LARGEST_CUSTOMER_ID = 2**63 - 1
_CLOCK = re.compile(r"([01]\d|2[0-4]):([0-5]\d)", re.ASCII)


class ClockTime(fields.Field[time]):
    """A wall time such as 15:00; 24:00 is the next midnight."""

    default_error_messages = {"invalid": "Write a clock time as 15:00."}  # noqa: RUF012 - marshmallow's way

    def _deserialize(self, value: Any, *_: Any, **__: Any) -> time:
        found = _CLOCK.fullmatch(value) if isinstance(value, str) else None
        if found is None or (found[1] == "24" and found[2] != "00"):
            raise self.make_error("invalid")
        return time(int(found[1]) % 24, int(found[2]))

    def _serialize(self, value: Any, *_: Any, **__: Any) -> str | None:
        return None if value is None else f"{value:%H:%M}"


class _WaitSchema(Schema):
    """What may be said and changed of a wish to wait."""

    day_from = ClockTime(
        allow_none=True,
        metadata={"type": "string", "description": "With `day_to`: only starts in this part of each day."},
    )
    day_to = ClockTime(
        allow_none=True,
        metadata={"type": "string", "description": "Not included; before `day_from` it runs over midnight."},
    )
    notes = Text(0, 2000, allow_none=True)

    @validates_schema
    def _has_whole_part_of_day(self, data: dict[str, Any], **_: Any) -> None:
        if (data.get("day_from") is None) != (data.get("day_to") is None):
            raise ValidationError("Give both day_from and day_to, or neither.", "day_to")


class NewWaitlistEntrySchema(_WaitSchema):
    """A wish to wait for a time to become free."""

    calendar_id = Id(metadata={"description": "Any that offers the service when absent."})
    service_id = Id()
    duration_minutes = Whole(
        SHORTEST_MINUTES,
        LONGEST_MINUTES,
        metadata={"description": "The calendar's when absent; a service has its own."},
    )
    window_from = Moment(date_allowed=True, metadata={"description": "Now when absent."})
    window_to = Moment(
        required=True, date_allowed=True, metadata={"description": "At most 366 days ahead; not included."}
    )
    customer_id = Whole(1, _LARGEST_CUSTOMER_ID)
    customer = fields.Nested(CustomerOfBookingSchema)

    @validates_schema
    def _is_for_one_customer(self, data: dict[str, Any], **_: Any) -> None:
        if ("customer" in data) == ("customer_id" in data):
            raise ValidationError("Give either customer_id or customer.", "customer")
        if "service_id" in data and "duration_minutes" in data:
            raise ValidationError("A service has a length of its own.", "duration_minutes")


class WaitlistChangeSchema(_WaitSchema):
    """What is to be changed of an entry."""

    window_from = Moment(date_allowed=True)
    window_to = Moment(date_allowed=True)


class WaitlistOfferSchema(Schema):
    """A time that is kept for the customer until they answer."""

    appointment_id = fields.Integer(required=True, metadata={"description": "The hold."})
    calendar_id = fields.Integer(required=True)
    starts_at = Moment(required=True)
    ends_at = Moment(required=True)
    expires_at = Moment(required=True)


class WaitlistEntrySchema(Schema):
    """A customer who waits."""

    id = fields.Integer(required=True)
    customer_id = fields.Integer(required=True)
    calendar_id = fields.Integer(required=True, allow_none=True)
    service_id = fields.Integer(required=True, allow_none=True)
    duration_minutes = fields.Integer(required=True, allow_none=True)
    window_from = Moment(required=True)
    window_to = Moment(required=True)
    day_from = ClockTime(required=True, allow_none=True, metadata={"type": "string"})
    day_to = ClockTime(required=True, allow_none=True, metadata={"type": "string"})
    status = fields.String(required=True, validate=validate.OneOf(STATUSES))
    source_channel = fields.String(required=True, allow_none=True)
    notes = fields.String(required=True, allow_none=True)
    created_at = Moment(required=True)
    offer = fields.Nested(WaitlistOfferSchema, required=True, allow_none=True)


class WaitlistQuerySchema(PageQuerySchema):
    """Which entries, in the order of the line."""

    status = fields.String(validate=validate.OneOf(STATUSES))
    calendar_id = QueryId()
    customer_id = QueryWhole(1, 2**31 - 1)


class WaitlistPageSchema(PageSchema):
    """A page of the waiting list."""

    items = fields.List(fields.Nested(WaitlistEntrySchema), required=True)


def instants(values: Mapping[str, Any], zone: tzinfo) -> dict[str, Any]:
    """Make instants of the wall times among checked values."""
    return {
        name: to_instant(value, zone) if isinstance(value, datetime) else value
        for name, value in values.items()
    }


def render_entries(
    entries: Iterable[WaitlistEntry], offers: Iterable[OpenOffer], zone: tzinfo
) -> list[dict[str, Any]]:
    """Give entries out as documents, with what is kept for them, in the wall clock of their business."""
    kept = {offer.entry_id: offer for offer in offers}
    return [_render(entry, kept.get(entry.id), zone) for entry in entries]


def _render(entry: WaitlistEntry, offer: OpenOffer | None, zone: tzinfo) -> dict[str, Any]:
    document = dict(WaitlistEntrySchema(exclude=["offer"]).dump(entry))
    for name in ("window_from", "window_to", "created_at"):
        document[name] = getattr(entry, name).astimezone(zone).isoformat()
    document["offer"] = None if offer is None else _render_offer(offer, zone)
    return document


def _render_offer(offer: OpenOffer, zone: tzinfo) -> dict[str, Any]:
    document: dict[str, Any] = {"appointment_id": offer.appointment_id, "calendar_id": offer.calendar_id}
    for name in ("starts_at", "ends_at", "expires_at"):
        document[name] = getattr(offer, name).astimezone(zone).isoformat()
    return document
