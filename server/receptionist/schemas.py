"""The shapes of the AI tools' part of the API."""

from typing import Any

from marshmallow import Schema, ValidationError, fields, post_load, validate, validates_schema

from server.core.fields import Phone, Text, Whole
from server.core.paging import PageSchema
from server.language.phrases import LANGUAGES
from server.messaging.messages import CHANNELS
from server.receptionist.tools.programs import Customer

_LARGEST_CUSTOMER_ID = 2**63 - 1


class ToolCustomerSchema(Schema):
    """For whom a tool acts: a customer's id, or a phone number, with a name for a new customer."""

    id = Whole(1, _LARGEST_CUSTOMER_ID, allow_none=True)
    phone = Phone(allow_none=True)
    name = Text(1, 200, allow_none=True)

    @validates_schema
    def _says_who(self, data: dict[str, Any], **_: Any) -> None:
        given = {name for name, value in data.items() if value is not None}
        # A name alone identifies nobody: the second call would act for somebody else.
        if given not in ({"id"}, {"phone"}, {"phone", "name"}):
            raise ValidationError("Give either id, or phone and name.")

    @post_load
    def _as_customer(self, data: dict[str, Any], **_: Any) -> Customer:
        return Customer(**data)


class ToolCallSchema(Schema):
    """A call of a tool. `arguments` follow the tool's own schema; who and where stand beside them."""

    arguments = fields.Dict(
        keys=fields.String(),
        load_default=dict,
        metadata={"description": "As the `parameters` of the tool in `GET /api/ai/tools` say."},
    )
    customer = fields.Nested(ToolCustomerSchema, load_default=Customer())
    channel = fields.String(
        load_default="api",
        validate=validate.OneOf(["api", *CHANNELS]),
        metadata={"description": "Where the customer writes; routing rules may be of one channel."},
    )
    language = fields.String(load_default="en", validate=validate.OneOf(LANGUAGES))
    labels = fields.List(
        Text(1, 64),
        load_default=list,
        validate=validate.Length(max=50),
        metadata={"description": "Labels that the conversation carries, for routing and `allowed_tags`."},
    )


class ToolSchema(Schema):
    """A tool as a model sees it, and what it takes to call it."""

    name = fields.String(required=True)
    description = fields.String(required=True)
    strict = fields.Boolean(required=True, metadata={"description": "`parameters` are a strict schema."})
    parameters = fields.Dict(required=True, metadata={"description": "JSON Schema of the arguments."})
    writes = fields.Boolean(required=True, metadata={"description": "It changes something."})
    needs_customer = fields.Boolean(required=True, metadata={"description": "It acts for a customer."})


class ToolListSchema(PageSchema):
    """All tools."""

    items = fields.List(fields.Nested(ToolSchema), required=True)


class ToolAnswerSchema(Schema):
    """What the tool answers: an object of its own."""
