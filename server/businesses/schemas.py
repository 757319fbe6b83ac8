"""The shapes of log-ins and of who one is."""

from marshmallow import Schema, fields, validate

from server.core.fields import Text


class LoginSchema(Schema):
    """What a person signs in with."""

    email = Text(3, 320, required=True)
    password = fields.String(
        required=True, validate=validate.Length(1, 1000), metadata={"format": "password"}, load_only=True
    )


class UserSchema(Schema):
    """A person."""

    id = fields.UUID(required=True)
    email = fields.String(allow_none=True, metadata={"description": "Null for somebody without a business."})
    is_superuser = fields.Boolean(required=True)


class BusinessOfUserSchema(Schema):
    """A business that the user belongs to."""

    id = fields.Integer(required=True)
    name = fields.String(required=True)
    slug = fields.String(required=True)
    role = fields.String(required=True, validate=validate.OneOf(["owner", "staff", "viewer"]))


class MeSchema(Schema):
    """Who is signed in, where, and the token that every change must carry."""

    user = fields.Nested(UserSchema, required=True)
    businesses = fields.List(fields.Nested(BusinessOfUserSchema), required=True)
    csrf_token = fields.String(required=True)
