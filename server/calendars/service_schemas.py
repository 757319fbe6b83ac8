"""The shapes of services, and of what one calendar makes of them."""

from collections.abc import Mapping
from typing import Any

from marshmallow import Schema, ValidationError, fields, validate, validates_schema

from server.calendars.models import CalendarService, Service
from server.calendars.schemas import A_DAY
from server.core.fields import Flag, Id, Moment, Text, Whole
from server.core.paging import PageQuerySchema, PageSchema

_DEAREST = 2_000_000_000
_MOST_WORDS = 100
_MOST_OFFERS = 500
_OF_CALENDAR = "null: the calendar's."
_OF_SERVICE = "null: the service's."


class ServiceChangeSchema(Schema):
    """What may be changed of a service; what is absent stays as it is."""

    name = Text(1, 255)
    duration_minutes = Whole(5, A_DAY)
    buffer_before_minutes = Whole(0, A_DAY, allow_none=True, metadata={"description": _OF_CALENDAR})
    buffer_after_minutes = Whole(0, A_DAY, allow_none=True, metadata={"description": _OF_CALENDAR})
    price_cents = Whole(
        0, _DEAREST, allow_none=True, metadata={"description": "In hundredths; null: no price is told."}
    )
    currency = fields.String(
        allow_none=True,
        # The length, too: to a pattern a line end at the end is nothing.
        validate=[
            validate.Length(equal=3),
            validate.Regexp("^[A-Z]{3}$", error="Write three capitals, such as EUR."),
        ],
        metadata={"description": "ISO 4217; null: the business's."},
    )
    description = Text(
        0, 2000, allow_none=True, metadata={"description": "What customers are told about it."}
    )
    labels = fields.List(
        Text(1, 64),
        validate=validate.Length(max=_MOST_WORDS),
        metadata={"description": "For calendars that take only some labels (`allowed_tags`)."},
    )
    keywords = fields.List(
        Text(1, 100),
        validate=validate.Length(max=_MOST_WORDS),
        metadata={"description": "Words by which customers call it."},
    )
    position = Whole(0, 100_000, metadata={"description": "Services are shown in this order."})
    is_active = Flag(metadata={"description": "false: it can't be booked; appointments that name it stay."})


class NewServiceSchema(ServiceChangeSchema):
    """A service to be made; calendars offer it once `PUT .../calendars/<id>/services` says so."""

    name = Text(1, 255, required=True)
    duration_minutes = Whole(5, A_DAY, required=True)


class ServiceSchema(ServiceChangeSchema):
    """Something that can be booked, with its own length."""

    id = fields.Integer(required=True)
    name = Text(1, 255, required=True)
    duration_minutes = Whole(5, A_DAY, required=True)
    created_at = Moment(required=True)
    updated_at = Moment(required=True)


class ServicePageSchema(PageSchema):
    """A page of services."""

    items = fields.List(fields.Nested(ServiceSchema), required=True)


class ServiceQuerySchema(PageQuerySchema):
    """Which services."""

    is_active = fields.Boolean(
        truthy={"true", "1"}, falsy={"false", "0"}, metadata={"description": "Only these; both when absent."}
    )


class OfferSchema(Schema):
    """A service that a calendar offers. What is null, or absent, is as the service itself says."""

    service_id = Id(required=True)
    duration_minutes = Whole(
        5, A_DAY, allow_none=True, load_default=None, metadata={"description": _OF_SERVICE}
    )
    buffer_before_minutes = Whole(
        0, A_DAY, allow_none=True, load_default=None, metadata={"description": _OF_SERVICE}
    )
    buffer_after_minutes = Whole(
        0, A_DAY, allow_none=True, load_default=None, metadata={"description": _OF_SERVICE}
    )
    price_cents = Whole(
        0, _DEAREST, allow_none=True, load_default=None, metadata={"description": _OF_SERVICE}
    )
    description = Text(0, 2000, allow_none=True, load_default=None, metadata={"description": _OF_SERVICE})


class OffersSchema(Schema):
    """Everything that one calendar offers: what is read can be changed and sent back whole."""

    services = fields.List(
        fields.Nested(OfferSchema), required=True, validate=validate.Length(max=_MOST_OFFERS)
    )

    @validates_schema
    def _names_each_once(self, data: dict[str, Any], **_: Any) -> None:
        seen: set[int] = set()
        for index, offer in enumerate(data["services"]):
            if offer["service_id"] in seen:
                twice = {index: {"service_id": ["This service stands here twice."]}}
                raise ValidationError({"services": twice})
            seen.add(offer["service_id"])


def render_service(service: Service) -> dict[str, Any]:
    """Give a service out as a document."""
    document: Mapping[str, Any] = ServiceSchema().dump(service)
    return dict(document)


def render_offers(offers: list[CalendarService]) -> dict[str, Any]:
    """Give all that a calendar offers out as one document."""
    document: Mapping[str, Any] = OffersSchema().dump({"services": offers})
    return dict(document)
