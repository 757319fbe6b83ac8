"""One marshmallow schema a tool: it checks the arguments, and what a model sees is made of it.

The JSON schema is the strict form that OpenAI-compatible servers want: every member is required, what may be
left out is nullable, nothing else is taken. A caller of ours may simply leave out what is nullable.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, validate

from server.core.errors import FrontdeskError

_TYPES: Mapping[type[fields.Field[Any]], str] = {
    fields.Integer: "integer",
    fields.Boolean: "boolean",
    fields.String: "string",
    fields.DateTime: "string",
    fields.Date: "string",
    fields.Time: "string",
    fields.List: "array",
}
_MOST_SAID = 6


class InvalidArguments(FrontdeskError):
    """The arguments do not fit the tool's schema."""

    status = 422
    code = "invalid_arguments"


class Arguments(Schema):
    """The arguments of a tool. A member that may be left out has `allow_none=True, load_default=None`."""

    error_messages = {  # noqa: RUF012 - marshmallow's way
        "unknown": "There is no such argument.",
        "type": "The arguments must be an object.",
    }

    class Meta:
        """Refuse what nobody knows: who is asking is never an argument."""

        unknown = RAISE


@cache
def json_schema(schema: type[Arguments]) -> dict[str, Any]:
    """Return the strict JSON schema of what a marshmallow schema loads."""
    members = {field.data_key or name: _member(field) for name, field in _made(schema).load_fields.items()}
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }


def check(schema: type[Arguments], arguments: Any) -> dict[str, Any]:
    """Return the arguments as keywords of the tool; raise `InvalidArguments` with all that does not fit."""
    try:
        loaded: dict[str, Any] = _made(schema).load(arguments)
    except ValidationError as error:
        raise InvalidArguments(_in_words(error.messages_dict), errors=error.messages_dict) from error
    return loaded


@cache
def _made(schema: type[Arguments]) -> Arguments:
    """Make each schema once: making copies every field, loading changes nothing."""
    return schema()


def _in_words(errors: Mapping[str, Any]) -> str:
    """Name the problems in the sentence itself, for a model that reads no further."""
    said = [f"{name[:60]}: {_first(found)}" for name, found in list(errors.items())[:_MOST_SAID]]
    return f"The arguments do not fit. {' '.join(said)}"


def _first(found: Any) -> str:
    """Return the first sentence of what marshmallow says of a field, however deep it stands."""
    while not isinstance(found, str):
        found = next(iter(found.values() if isinstance(found, Mapping) else found))
    return found


def _member(field: fields.Field[Any]) -> dict[str, Any]:
    kind = next(name for base in type(field).__mro__ if (name := _TYPES.get(base)))
    member: dict[str, Any] = {"type": [kind, "null"] if field.allow_none else kind}
    if isinstance(field, fields.List):
        member["items"] = _member(field.inner)
    said = [field.metadata["description"]] if "description" in field.metadata else []
    for rule in field.validators:
        said += _bind(member, rule, kind)
    if said:
        member["description"] = " ".join(said)
    return member


def _bind(member: dict[str, Any], rule: Any, kind: str) -> list[str]:
    """Put a rule into the member; return it in words where strict servers do not take the keyword."""
    if isinstance(rule, validate.OneOf):
        member["enum"] = [*rule.choices, *([None] if "null" in member["type"] else [])]
    elif isinstance(rule, validate.Range):
        bounds = {"minimum": rule.min, "maximum": rule.max}
        member.update({name: bound for name, bound in bounds.items() if bound is not None})
    elif isinstance(rule, validate.Length) and rule.max is not None:
        if kind == "string":
            return [f"At most {rule.max} characters."]
        member["maxItems"] = rule.max
    return []
