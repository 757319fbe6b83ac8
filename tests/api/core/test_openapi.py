"""The API document is complete, valid, and readable without anybody else's scripts."""

import re
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient


@pytest.fixture
def document(client: FlaskClient) -> dict[str, Any]:
    return client.get("/api/openapi.json").json


def test_every_route_of_the_api_is_in_the_document(app: Flask, document: dict[str, Any]) -> None:
    served = {
        (re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", rule.rule), method.lower())
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith("/api/") and not rule.endpoint.startswith("api-docs.")
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }
    described = {
        (path, method)
        for path, item in document["paths"].items()
        for method in item
        if method != "parameters"
    }
    assert served == described
    assert len(served) > 40


def test_every_reference_leads_somewhere(document: dict[str, Any]) -> None:
    for reference in find_references(document):
        node: Any = document
        for part in reference.removeprefix("#/").split("/"):
            node = node[part]
    assert document["openapi"] == "3.1.0"


def find_references(node: Any) -> set[str]:
    if isinstance(node, list):
        return set().union(*map(find_references, node))
    if not isinstance(node, dict):
        return set()
    own = {node["$ref"]} if "$ref" in node else set()
    return own.union(*map(find_references, node.values()))


def test_errors_are_described_as_problem_documents(document: dict[str, Any]) -> None:
    for item in document["paths"].values():
        for method, operation in item.items():
            if method != "parameters":
                assert operation["summary"]
                assert operation["responses"]["default"]["$ref"].endswith("DEFAULT_ERROR")
    answer = document["components"]["responses"]["DEFAULT_ERROR"]
    assert list(answer["content"]) == ["application/problem+json"]


def test_all_but_the_log_in_need_a_key_or_a_session(document: dict[str, Any]) -> None:
    assert document["security"] == [{"api_key": []}, {"session": []}]
    public = [path for path, item in document["paths"].items() if item.get("post", {}).get("security") == []]
    assert public == ["/api/auth/login"]


def test_the_readable_page_runs_no_script_and_loads_nothing_from_outside(client: FlaskClient) -> None:
    page = client.get("/api/docs")
    text = page.get_data(as_text=True)
    assert page.status_code == 200
    assert "script" not in text.split("<main")[0]
    assert 'src="http' not in text
    assert "<style" not in text
    assert page.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert "/api/calendar/calendars/{calendar_id}" in text
    with client.get("/api/docs.css") as style:
        assert (style.status_code, style.mimetype) == (200, "text/css")


def test_what_comes_from_the_document_is_escaped(client: FlaskClient) -> None:
    assert "Authorization: Bearer &lt;api key&gt;" in client.get("/api/docs").get_data(as_text=True)
