"""Every endpoint under /api/calendar keeps the promises of the API: repeatable, guarded, paged."""

from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask

Operation = tuple[str, str, dict[str, Any]]


@pytest.fixture
def document(app: Flask) -> dict[str, Any]:
    found: dict[str, Any] = app.test_client().get("/api/openapi.json").json
    return found


def list_operations(document: dict[str, Any]) -> Iterator[Operation]:
    for path, item in document["paths"].items():
        if path.startswith("/api/calendar/"):
            for method in item.keys() - {"parameters"}:
                yield method, path, item[method]


def parameters_of(operation: dict[str, Any], place: str) -> set[str]:
    return {each["name"] for each in operation.get("parameters", ()) if each["in"] == place}


def answer_of(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, Any]:
    schema = (
        operation["responses"].get("200", {}).get("content", {}).get("application/json", {}).get("schema", {})
    )
    name = schema.get("$ref", "").rsplit("/", 1)[-1]
    resolved: dict[str, Any] = document["components"]["schemas"].get(name, schema)
    return resolved


def test_what_makes_something_may_be_repeated_with_a_key(document: dict[str, Any]) -> None:
    without = [
        path
        for method, path, operation in list_operations(document)
        if method == "post" and "201" in operation["responses"]
        if "Idempotency-Key" not in parameters_of(operation, "header")
    ]
    assert without == []


def test_what_overwrites_or_deletes_can_be_told_what_was_read(document: dict[str, Any]) -> None:
    without = [
        f"{method} {path}"
        for method, path, operation in list_operations(document)
        if method in {"put", "patch", "delete"}
        if "If-Match" not in parameters_of(operation, "header") or "412" not in operation["responses"]
    ]
    assert without == []


def test_every_list_comes_in_pages(document: dict[str, Any]) -> None:
    lists = [
        (path, parameters_of(operation, "query"), answer_of(document, operation))
        for method, path, operation in list_operations(document)
        if method == "get" and "items" in answer_of(document, operation).get("properties", {})
    ]
    unpaged = [
        path
        for path, parameters, answer in lists
        if not {"limit", "cursor"} <= parameters or "next_cursor" not in answer["properties"]
    ]
    assert unpaged == []
    assert len(lists) >= 7


def test_every_body_refuses_fields_it_does_not_know(document: dict[str, Any]) -> None:
    bodies = {
        content["schema"]["$ref"].rsplit("/", 1)[-1]
        for _, _, operation in list_operations(document)
        for content in operation.get("requestBody", {}).get("content", {}).values()
    }
    schemas = document["components"]["schemas"]
    assert {name for name in bodies if schemas[name].get("additionalProperties") is not False} == set()
    assert len(bodies) > 10
