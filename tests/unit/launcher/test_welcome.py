"""The last lines of a start."""

from pathlib import Path

import pytest

from server.launcher.steps import Demo, DemoUser, parse_demo
from server.launcher.welcome import render_welcome

_USERS = (DemoUser("owner@demo.example", "owner"), DemoUser("staff@demo.example", "staff"))


def _render(demo: Demo | None, *, root: Path = Path("/app"), port: int = 8000) -> str:
    python = root / ".venv/bin/python"
    return "\n".join(render_welcome(url=f"http://127.0.0.1:{port}", demo=demo, python=python, root=root))


def test_a_demo_start_ends_with_the_log_in_and_three_things_to_try() -> None:
    text = _render(Demo(slug="demo", users=_USERS, password="made-up-password"))
    for words in (
        "http://127.0.0.1:8000/chat/demo and write: I'd like a haircut tomorrow at 3pm",
        "owner@demo.example  password made-up-password  (owner)",
        "cd /app && /app/.venv/bin/python -m flask --app wsgi chat --business demo",
        "  3. Sign in at http://127.0.0.1:8000/login",
    ):
        assert words in text


def test_a_command_to_try_can_be_pasted_also_where_the_folder_has_a_space() -> None:
    text = _render(Demo(slug="demo"), root=Path("/srv/front desk"))
    assert "cd '/srv/front desk' && '/srv/front desk/.venv/bin/python' -m flask --app wsgi chat" in text


def test_a_command_to_try_knows_the_port_that_was_asked_for() -> None:
    text = _render(Demo(slug="demo"), port=9740)
    assert "cd /app && PORT=9740 /app/.venv/bin/python -m flask --app wsgi chat" in text


def test_disabled_demo_users_are_not_promised() -> None:
    text = _render(Demo(slug="demo", users=_USERS, note="Others can reach this address."))
    assert "Demo log-in: disabled" in text
    assert "Others can reach this address." in text
    assert "Sign in" not in text


@pytest.mark.parametrize(
    "demo",
    [
        pytest.param(None, id="no demo asked for"),
        pytest.param(Demo(slug=None), id="other businesses live here"),
    ],
)
def test_without_a_demo_only_the_address_is_said(demo: Demo | None) -> None:
    assert _render(demo).splitlines() == ["Frontdesk runs at http://127.0.0.1:8000", "", "Stop with Ctrl-C."]


def test_the_demo_commands_json_is_read() -> None:
    users = '[{"email": "a@b", "role": "owner"}]'
    answer = f'a warning\n{{"slug": "demo", "users": {users}, "password": "pw", "note": ""}}\n'
    assert parse_demo(answer) == Demo(slug="demo", users=(DemoUser("a@b", "owner"),), password="pw")


@pytest.mark.parametrize("answer", ["", "no JSON", "[]"], ids=["nothing", "words", "a list"])
def test_an_answer_that_says_nothing_is_no_demo(answer: str) -> None:
    assert parse_demo(answer) == Demo(slug=None)
