"""The shapes of events and webhooks, as the API takes and gives them."""

from typing import Any

from marshmallow import Schema, ValidationError, fields, validate, validates_schema

from server.core.fields import Moment, QueryWhole, Text
from server.core.paging import PageQuerySchema, PageSchema

_LARGEST_ID = 9_999_999_999  # what the query's digits can say; events are far from it
_TYPES = {"description": "Only events of this type; repeatable."}


class EventType(Text):
    """The name of a kind of event."""

    def __init__(self, **options: Any) -> None:
        """Accept names such as `appointment_created`."""
        super().__init__(1, 64, **options)


class StreamQuerySchema(Schema):
    """Which events a stream brings."""

    after = QueryWhole(
        0,
        _LARGEST_ID,
        metadata={"description": "The id of the last event that you have seen; 0: from the beginning."},
    )
    type = fields.List(EventType(), validate=validate.Length(max=50), load_default=list, metadata=_TYPES)


class EventQuerySchema(PageQuerySchema, StreamQuerySchema):
    """Which events."""

    @validates_schema
    def _begins_once(self, data: dict[str, Any], **_: Any) -> None:
        if "after" in data and "cursor" in data:
            raise ValidationError({"cursor": ["Send either after or cursor."]})


class EventSchema(Schema):
    """Something that happened: ids and facts."""

    id = fields.Integer(required=True)
    type = fields.String(required=True)
    ts = fields.String(required=True, metadata={"description": "When it happened, ISO 8601."})
    object_type = fields.String(required=True, allow_none=True)
    object_id = fields.String(required=True, allow_none=True)
    data = fields.Dict(required=True)


class EventPageSchema(PageSchema):
    """A page of events. When it is the last one, ask again with `after` and the id of its last event."""

    items = fields.List(fields.Nested(EventSchema), required=True)


class WebhookChangeSchema(Schema):
    """What may be changed of a webhook; what is absent stays as it is."""

    url = Text(1, 2000, metadata={"description": "An https address; redirects are not followed."})
    event_types = fields.List(
        EventType(),
        validate=validate.Length(max=100),
        metadata={"description": "Only these types of events; empty: all."},
    )
    description = Text(0, 200, allow_none=True)
    is_active = fields.Boolean(truthy={True}, falsy={False})


class NewWebhookSchema(WebhookChangeSchema):
    """A webhook to be made."""

    url = Text(1, 2000, required=True)


class WebhookSchema(Schema):
    """An address that is told what happens."""

    id = fields.Integer(required=True)
    url = fields.String(required=True)
    event_types = fields.List(fields.String(), required=True)
    description = fields.String(allow_none=True, required=True)
    is_active = fields.Boolean(required=True)
    disabled_reason = fields.String(
        allow_none=True,
        required=True,
        metadata={"description": "Why we switched it off: `gone` (it answered 410) or `failing` (for days)."},
    )
    created_at = Moment()
    updated_at = Moment()


class NewSecretSchema(Schema):
    """A secret that was just made; it is not shown again."""

    secret = fields.String(required=True)


class MadeWebhookSchema(WebhookSchema):
    """A webhook that was just made, with its secret. A repetition of the request gets no secret."""

    secret = fields.String(metadata={"description": "Checks our signatures; it is not shown again."})


class WebhookPageSchema(PageSchema):
    """A page of webhooks."""

    items = fields.List(fields.Nested(WebhookSchema), required=True)


class DeliveryQuerySchema(PageQuerySchema):
    """Which deliveries."""

    status = fields.String(validate=validate.OneOf(["pending", "delivered", "dead"]))


class DeliverySchema(Schema):
    """One event on its way to one webhook, or how that went."""

    id = fields.Integer(required=True)
    event_id = fields.Integer(required=True)
    status = fields.String(required=True)
    attempts = fields.Integer(required=True)
    due_at = Moment(required=True, metadata={"description": "When it is tried next, while it is pending."})
    response_status = fields.Integer(allow_none=True, required=True)
    error = fields.String(allow_none=True, required=True)
    attempted_at = Moment(allow_none=True, required=True)
    delivered_at = Moment(allow_none=True, required=True)
    created_at = Moment(required=True)


class DeliveryPageSchema(PageSchema):
    """A page of deliveries, the newest first."""

    items = fields.List(fields.Nested(DeliverySchema), required=True)
