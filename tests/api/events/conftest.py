"""An app whose webhooks may reach the loopback, and ways to make things happen."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from server.app_factory import create_app
from server.core import clock
from server.core.db import transaction
from server.core.settings import Settings
from server.events.log import record_event
from server.postgres.databases import Databases
from tests.builders import Salon
from tests.providers.receiver import Receiver

PATIENCE_SECONDS = 20.0  # another test's transaction may hold events back for a while


@pytest.fixture(scope="session")
def _open_app(settings: Settings, databases: Databases) -> Flask:
    app = create_app(replace(settings, webhook_allow_private=True))
    app.testing = True
    return app


@pytest.fixture
def app(_open_app: Flask) -> Iterator[Flask]:
    with _open_app.app_context():
        yield _open_app


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as receiver:
        yield receiver


@pytest.fixture
def happen(business: Salon) -> Callable[..., int]:
    """Give a way to make an event happen, in a transaction of its own; it returns the event's id."""

    def happen(event_type: str = "appointment_created", *, object_id: str | None = "A", **data: Any) -> int:
        object_type = "appointment" if object_id else None
        with transaction(business.id):
            event = record_event(
                business_id=business.id,
                event_type=event_type,
                data=data,
                now=clock.now(),
                object_type=object_type,
                object_id=object_id,
            )
        return event.id

    return happen


@pytest.fixture
def follow(client: FlaskClient, auth_headers: dict[str, str]) -> Callable[..., list[dict[str, Any]]]:
    """Give a way to ask for events, again and again until there are so many."""

    def follow(count: int, *, after: int | None = None, **query: Any) -> list[dict[str, Any]]:
        deadline = time.monotonic() + PATIENCE_SECONDS
        if after is not None:
            query["after"] = after
        while True:
            answer = client.get("/api/events", headers=auth_headers, query_string=query)
            assert answer.status_code == 200, answer.get_data(as_text=True)
            items: list[dict[str, Any]] = answer.json["items"]
            if len(items) >= count or time.monotonic() > deadline:
                return items
            time.sleep(0.02)

    return follow
