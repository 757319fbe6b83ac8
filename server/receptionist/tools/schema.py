"""A tool's JSON schema, derived from its Python signature, and the check of arguments against it.

One source for both: what the schema says to a model is what the check enforces. Every member is
required and nullable where it has a default (the strict form that OpenAI-compatible servers want);
a caller of ours may simply leave those out.
"""

import inspect
import types
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from server.core.errors import FrontdeskError

MAX_TEXT = 2000
_JSON_TYPES: dict[type, str] = {str: "string", int: "integer", bool: "boolean"}


class InvalidArguments(FrontdeskError):
    """The arguments do not fit the tool's schema."""

    status = 422
    code = "invalid_arguments"


def describe(tool: Callable[..., Any]) -> dict[str, Any]:
    """Return the tool as a strict function schema: name, description, parameters."""
    members = {_public(name): _member(hint) for name, (hint, _) in _parameters(tool).items()}
    return {
        "name": tool.__name__,
        "description": inspect.getdoc(tool) or "",
        "strict": True,
        "parameters": {
            "type": "object",
            "properties": members,
            "required": list(members),
            "additionalProperties": False,
        },
    }


def check(tool: Callable[..., Any], arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments as keywords of the tool; raise `InvalidArguments` with all that does not fit."""
    known = _parameters(tool)
    errors = {name: "unknown" for name in arguments if name not in {_public(key) for key in known}}
    keywords: dict[str, Any] = {}
    for name, (hint, default) in known.items():
        value = arguments.get(_public(name))
        if value is None and default is not inspect.Parameter.empty:
            keywords[name] = default
        elif problem := _problem(value, _member(hint)):
            errors[_public(name)] = problem
        else:
            keywords[name] = value
    if errors:
        raise InvalidArguments(errors=errors)
    return keywords


def _parameters(tool: Callable[..., Any]) -> dict[str, tuple[Any, Any]]:
    hints = get_type_hints(tool, include_extras=True)
    signature = inspect.signature(tool)
    return {
        name: (hints[name], parameter.default)
        for name, parameter in signature.parameters.items()
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY
    }


def _public(name: str) -> str:
    """`from` is a word of Python's own, so its parameter ends in an underscore."""
    return name.rstrip("_")


def _member(hint: Any) -> dict[str, Any]:
    if get_origin(hint) is Annotated:
        inner, description = get_args(hint)[:2]
        return {**_member(inner), "description": description}
    if get_origin(hint) in (Union, types.UnionType):
        inner = next(part for part in get_args(hint) if part is not type(None))
        member = _member(inner)
        return {**member, "type": [member["type"], "null"], **_nullable_enum(member)}
    if get_origin(hint) is Literal:
        return {"type": "string", "enum": list(get_args(hint))}
    if get_origin(hint) is list:
        return {"type": "array", "items": _member(get_args(hint)[0])}
    return {"type": _JSON_TYPES[hint]}


def _nullable_enum(member: Mapping[str, Any]) -> dict[str, Any]:
    return {"enum": [*member["enum"], None]} if "enum" in member else {}


def _problem(value: Any, member: Mapping[str, Any]) -> str | None:
    kinds = member["type"] if isinstance(member["type"], list) else [member["type"]]
    if value is None:
        return None if "null" in kinds else "required"
    if not _fits(value, kinds[0]):
        return f"must be of type {kinds[0]}"
    if "enum" in member and value not in member["enum"]:
        return f"must be one of {', '.join(str(word) for word in member['enum'] if word is not None)}"
    if isinstance(value, str) and len(value) > MAX_TEXT:
        return f"must have at most {MAX_TEXT} characters"
    if isinstance(value, list):
        return next((f"items {found}" for item in value if (found := _problem(item, member["items"]))), None)
    return None


def _fits(value: Any, kind: str) -> bool:
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**31
    return isinstance(value, {"string": str, "boolean": bool, "array": list}[kind])
