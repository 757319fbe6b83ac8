"""What the commands that judge print, and that `understand` needs no database."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from flask import Flask

from server.app_factory import create_app
from server.calendars.models import CalendarRoutingRule
from server.core.db import session, transaction
from server.core.settings import Settings
from server.scheduling.models import Appointment
from tests.builders import Salon, a_calendar

Run = Callable[..., Result]
RunJson = Callable[..., Any]


@pytest.fixture(scope="module")
def lonely_app(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """Give an app whose database does not exist."""
    folder: Path = tmp_path_factory.mktemp("lonely")
    return create_app(
        Settings.from_env(
            {
                "DATABASE_URL": "postgresql://nobody@127.0.0.1:9/nowhere",
                "SECRET_KEY": "a secret of the test suite only",
                "ENCRYPTION_KEYS": "a key of the test suite only",
                "FRONTDESK_DATA_DIR": str(folder),
                "LOG_LEVEL": "WARNING",
            }
        )
    )


def lonely(app: Flask, *arguments: str, stdin: str | None = None) -> Result:
    return app.test_cli_runner().invoke(args=list(arguments), input=stdin)


def test_understand_answers_without_a_database(lonely_app: Flask) -> None:
    result = lonely(
        lonely_app,
        *(
            "understand",
            "a haircut tomorrow at 3pm",
            "--now",
            "2026-11-21T10:00",
            "--time-zone",
            "Europe/Paris",
        ),
    )
    answer = json.loads(result.stdout)
    assert set(answer) == {"language", "intent", "confidence", "when"}
    assert answer["language"] == "en"
    assert answer["when"][0]["value"] == "2026-11-22T15:00:00+01:00"


def test_understand_answers_every_line_of_requests(lonely_app: Flask) -> None:
    requests = [
        json.dumps({"text": "tomorrow at 3pm", "now": "2026-11-21T10:00:00Z", "language": "en"}),
        "",
        "{bad",
        json.dumps({"text": 5}),
        json.dumps({"text": "x", "time_zone": "Mars"}),
        json.dumps({"text": "x", "now": "yesterday"}),
        json.dumps({"text": "x", "languages": ["xx"]}),
        json.dumps({"text": "x", "languages": {"en": 1}}),
        json.dumps([]),
        json.dumps({"text": "tomorrow", "now": "9999-12-31T23:00:00", "time_zone": "Europe/Paris"}),
        json.dumps({"text": "tomorrow", "now": "2026-11-21T10:00:00Z", "languages": ["en", "fr"]}),
    ]
    result = lonely(lonely_app, "understand", "--jsonl", stdin="\n".join(requests) + "\n")
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 0
    assert len(answers) == 10
    assert answers[0]["when"][0]["value"] == "2026-11-22T15:00:00+00:00"
    assert all("error" in answer for answer in answers[1:9])
    assert answers[9]["when"][0]["value"] == "2026-11-22"


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(("understand",), id="no text"),
        pytest.param(("understand", "x", "--now", "soon"), id="no time"),
        pytest.param(("understand", "x", "--time-zone", "Mars"), id="no zone"),
        pytest.param(("understand", "x", "--language", "xx"), id="no language"),
    ],
)
def test_bad_options_are_a_usage_error(lonely_app: Flask, arguments: tuple[str, ...]) -> None:
    result = lonely(lonely_app, *arguments)
    assert result.exit_code == 2
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    "arguments",
    [("business", "list"), ("slots",), ("queue",), ("demo",), ("chat", "--json"), ("worker",)],
)
def test_a_database_that_is_away_is_a_plain_sentence(lonely_app: Flask, arguments: tuple[str, ...]) -> None:
    result = lonely(lonely_app, *arguments)
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")
    assert "Traceback" not in result.output


def test_the_doctor_says_that_the_database_is_away(lonely_app: Flask) -> None:
    result = lonely(lonely_app, "doctor", "--json")
    assert result.exit_code == 1
    checks = {check["name"]: check["ok"] for check in json.loads(result.stdout)["checks"]}
    assert checks["python"] is True
    assert checks["database"] is False


def test_the_doctor_finds_a_healthy_server_healthy(flask: Run) -> None:
    result = flask("doctor")
    assert result.exit_code == 0, result.output
    assert [line.split(":")[0] for line in result.output.splitlines()] == [
        f"ok   {name}"
        for name in ("python", "disk", "database", "clock", "extensions", "roles", "log-in", "migrations")
    ]


def test_route_says_which_calendar_and_why(flask_json: RunJson, business: Salon) -> None:
    calendar_id = a_calendar(business, name="Colour")
    with transaction(business_id=business.id):
        rule = {"business_id": business.id, "calendar_id": calendar_id, "match_keywords": ["highlights"]}
        session().add(CalendarRoutingRule(**rule))
    found = flask_json("route", "I want highlights", "--business", business.slug)
    assert found["calendar_id"] == calendar_id
    assert found["candidates"][0]["why"] == ["keyword 'highlights'"]


def test_route_takes_no_channel_that_there_is_not(flask: Run, business: Salon) -> None:
    result = flask("route", "I want highlights", "--business", business.slug, "--channel", "bogus")
    assert result.exit_code == 2
    assert "'whatsapp'" in result.output
    assert "'voice'" in result.output


def test_slots_are_in_the_time_of_the_business(flask_json: RunJson, business: Salon) -> None:
    found = flask_json(
        *("slots", "--business", business.slug, "--calendar", str(business.calendar_id)),
        *("--from", "2031-03-03T10:00", "--to", "2031-03-03T12:00:00+00:00", "--duration-minutes", "60"),
    )
    assert [slot["starts_at"] for slot in found] == ["2031-03-03T10:00:00+00:00", "2031-03-03T11:00:00+00:00"]
    assert set(found[0]) == {"calendar_id", "starts_at", "ends_at"}


def test_a_calendar_of_somebody_else_is_unknown(flask: Run, business: Salon, other_business: Salon) -> None:
    result = flask("slots", "--business", business.slug, "--calendar", str(other_business.calendar_id))
    assert result.exit_code == 1
    assert "Traceback" not in result.output


def test_the_queue_is_counted(flask_json: RunJson) -> None:
    assert set(flask_json("queue", "--json")) == {"waiting", "oldest_seconds", "unsent", "dead"}
    assert isinstance(flask_json("queue", "--dead", "--json"), list)


def test_a_talk_books_an_appointment_that_is_in_the_database(flask: Run, business: Salon) -> None:
    words = "I'd like an appointment tomorrow at 3pm\n\n2031-03-04 15:00\nAnna\nYes\n"
    result = flask("chat", "--business", business.slug, "--json", "--now", "2031-03-03T09:00", stdin=words)
    assert result.exit_code == 0, result.output
    turns = [json.loads(line) for line in result.stdout.splitlines()]
    assert len(turns) == 4, "an empty line is no turn"
    assert all(set(turn) == {"customer", "replies", "appointments"} for turn in turns)
    assert all(turn["replies"] for turn in turns)
    (booked,) = turns[-1]["appointments"]
    assert booked["starts_at"] == "2031-03-04T15:00:00+00:00"
    with transaction(business_id=business.id):
        row = session().get_one(Appointment, booked["id"])
    assert (row.status, row.customer_name) == (booked["status"], "Anna") == ("confirmed", "Anna")


def test_a_talk_without_json_shows_words_and_numbered_buttons(flask: Run, business: Salon) -> None:
    words = "an appointment tomorrow at 3pm\n1\n"
    result = flask("chat", "--business", business.slug, "--now", "2031-03-03T09:00", stdin=words)
    assert result.exit_code == 0, result.output
    assert "  1. " in result.output


def test_a_talk_shows_its_tool_calls_to_who_debugs(flask: Run, business: Salon) -> None:
    words = "an appointment tomorrow at 3pm\n"
    arguments = ("chat", "--business", business.slug, "--now", "2031-03-03T09:00")
    assert "calendar_find_slots(" in flask(*arguments, "--debug", stdin=words).output
    assert "calendar_find_slots" not in flask(*arguments, stdin=words).output


def test_now_of_a_talk_may_carry_an_offset(flask: Run, business: Salon) -> None:
    moment = datetime(2031, 3, 3, 9).astimezone().isoformat()
    assert flask("chat", "--business", business.slug, "--json", "--now", moment, stdin="").exit_code == 0
    assert flask("chat", "--business", business.slug, "--json", "--now", "soon", stdin="").exit_code == 2
