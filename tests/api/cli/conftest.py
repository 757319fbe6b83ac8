"""The commands, run as `flask` runs them, in this process."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from click.testing import Result
from flask import Flask

Run = Callable[..., Result]


@pytest.fixture
def flask(_session_app: Flask) -> Run:
    """Give what runs a command, as from a shell: with no app context around it."""

    def run(*arguments: str, stdin: str | None = None) -> Result:
        return _session_app.test_cli_runner().invoke(args=list(arguments), input=stdin)

    return run


@pytest.fixture
def flask_json(flask: Run) -> Callable[..., Any]:
    """Give what runs a command that must succeed, and reads the JSON it prints."""

    def run(*arguments: str, stdin: str | None = None) -> Any:
        result = flask(*arguments, stdin=stdin)
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    return run
