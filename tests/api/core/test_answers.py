"""What every answer has in common, also when the database is away."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from server.app_factory import create_app
from server.calendars.models import CalendarRoutingRule
from server.core.auth import authentication
from server.core.db import session, transaction
from server.core.settings import Settings
from server.scheduling.statements import run
from tests.builders import Salon

if TYPE_CHECKING:
    from flask import Flask
    from flask.testing import FlaskClient

AWAY = "postgresql://nobody@127.0.0.1:1/nothing"


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        pytest.param(
            "/api/calendar/calendars", {"Authorization": f"Bearer fd_0123abcd_{'x' * 43}"}, id="the API"
        ),
        pytest.param("/api/auth/me", {}, id="a session"),
        pytest.param("/chat/demo", {}, id="a page"),
    ],
)
def test_while_the_database_is_away_the_answer_is_to_come_again(
    settings: Settings, path: str, headers: dict[str, str]
) -> None:
    client = create_app(replace(settings, database_url=AWAY, migration_database_url=None)).test_client()
    client.set_cookie("frontdesk_session", "a token")
    answer = client.get(path, headers=headers)
    assert (answer.status_code, answer.mimetype) == (503, "application/problem+json")
    assert (answer.get_json()["code"], answer.headers["Retry-After"]) == ("unavailable", "2")
    assert answer.headers["X-Request-ID"]


@pytest.mark.parametrize("by", ["the session", "the driver"])
def test_a_connection_that_is_lost_in_mid_statement_is_no_mistake_of_ours(
    settings: Settings, by: str
) -> None:
    app = create_app(settings)

    @app.get("/lost")
    @authentication("public")
    def lose_the_connection() -> str:
        with transaction():
            if by == "the session":
                session().execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))
            else:
                run("SELECT pg_terminate_backend(pg_backend_pid())", {})
        return "still here"

    answer = app.test_client().get("/lost")
    assert (answer.status_code, answer.get_json()["code"]) == (503, "unavailable")


def test_what_was_deleted_at_the_same_moment_is_a_conflict(settings: Settings, business: Salon) -> None:
    app = create_app(settings)

    @app.get("/late")
    @authentication("public")
    def refer_to_what_is_gone() -> str:
        with transaction(business.id):
            session().add(CalendarRoutingRule(business_id=business.id, calendar_id=2**31 - 1))
        return "still here"

    answer = app.test_client().get("/late")
    assert (answer.status_code, answer.get_json()["code"]) == (409, "deleted_meanwhile")


@pytest.mark.parametrize("path", ["/healthz", "/api/calendar/calendars", "/nowhere", "/login"])
def test_no_cache_keeps_an_answer(client: "FlaskClient", path: str) -> None:
    assert client.get(path).headers["Cache-Control"] == "no-store"


def test_a_database_error_does_not_repeat_what_was_written(app: "Flask") -> None:
    query = text("SELECT CAST(:words AS text), 1 / 0")
    with pytest.raises(DBAPIError) as caught, transaction():
        session().execute(query, {"words": "my secret wish"})
    assert "my secret wish" not in str(caught.value)
