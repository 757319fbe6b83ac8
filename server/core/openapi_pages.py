"""The OpenAPI document in the order in which a person reads it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Field:
    """One parameter, header or member of a body or answer."""

    name: str
    place: str
    type: str
    is_required: bool
    says: str


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of an operation."""

    status: str
    says: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one path."""

    method: str
    path: str
    summary: str
    says: str
    is_public: bool
    fields: tuple[Field, ...]
    answers: tuple[Answer, ...]

    @property
    def anchor(self) -> str:
        """Name the operation within the page."""
        return f"{self.method}-{self.path}".replace("/", "-").translate({123: None, 125: None})


def list_operations(document: Mapping[str, Any]) -> dict[str, list[Operation]]:
    """Return the operations of a document by tag, in the document's order, references resolved."""
    groups: dict[str, list[Operation]] = {}
    for path, item in document.get("paths", {}).items():
        for method in _METHODS:
            if method in item:
                tag = (item[method].get("tags") or ["other"])[0]
                groups.setdefault(tag, []).append(_operation(document, path, method, item))
    return groups


def _operation(document: Mapping[str, Any], path: str, method: str, item: Mapping[str, Any]) -> Operation:
    found = item[method]
    parameters = [*item.get("parameters", ()), *found.get("parameters", ())]
    body = _content_schema(document, found.get("requestBody", {}))
    return Operation(
        method=method.upper(),
        path=path,
        summary=found.get("summary", ""),
        says=found.get("description", ""),
        is_public=found.get("security") == [],
        fields=(*(_parameter(document, each) for each in parameters), *_members(document, body, "body")),
        answers=tuple(_answer(document, *pair) for pair in sorted(found.get("responses", {}).items())),
    )


def _answer(document: Mapping[str, Any], status: str, found: Mapping[str, Any]) -> Answer:
    answer = _resolve(document, found)
    is_problem = "application/problem+json" in answer.get("content", {})
    # Every problem has the same members; the page says so once.
    fields = () if is_problem else _members(document, _content_schema(document, answer), "answer")
    return Answer("any error" if status == "default" else status, answer.get("description", ""), fields)


def _parameter(document: Mapping[str, Any], found: Mapping[str, Any]) -> Field:
    parameter = _resolve(document, found)
    schema = _resolve(document, parameter.get("schema", {}))
    says = parameter.get("description") or schema.get("description", "")
    return Field(
        parameter["name"], parameter["in"], _type(document, schema), bool(parameter.get("required")), says
    )


def _members(document: Mapping[str, Any], schema: Mapping[str, Any], place: str) -> tuple[Field, ...]:
    required = schema.get("required", ())
    return tuple(
        Field(name, place, _type(document, member), name in required, member.get("description", ""))
        for name, member in schema.get("properties", {}).items()
    )


def _content_schema(document: Mapping[str, Any], found: Mapping[str, Any]) -> Mapping[str, Any]:
    for content in found.get("content", {}).values():
        return _resolve(document, content.get("schema", {}))
    return {}


def _type(document: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    """Say a type in a few words: `integer`, `list of string`, `Slot`, `string or null`."""
    if "$ref" in schema:
        return str(schema["$ref"].rsplit("/", 1)[-1])
    for one_of in ("anyOf", "oneOf", "allOf"):
        if one_of in schema:
            return " or ".join(_type(document, each) for each in schema[one_of])
    if schema.get("type") == "array":
        return f"list of {_type(document, schema.get('items', {}))}"
    if "enum" in schema:
        return " | ".join("null" if each is None else str(each) for each in schema["enum"])
    found = schema.get("type", "any")
    return " or ".join(found) if isinstance(found, list) else str(schema.get("format") or found)


def _resolve(document: Mapping[str, Any], found: Mapping[str, Any] | str) -> Mapping[str, Any]:
    reference = found.get("$ref") if isinstance(found, Mapping) else None
    if reference is None:
        return found if isinstance(found, Mapping) else {}
    node: Any = document
    for part in str(reference).lstrip("#/").split("/"):
        node = node.get(part, {})
    return _resolve(document, node)
