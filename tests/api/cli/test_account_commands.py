"""People and keys from the shell."""

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from click.testing import Result
from flask import Flask

from server.businesses.accounts import WrongLogin, authenticate
from server.businesses.api_keys import find_api_key
from server.core.db import transaction
from tests.builders import Salon

Run = Callable[..., Result]
RunJson = Callable[..., Any]
pytestmark = pytest.mark.usefixtures("app")


@pytest.fixture
def email() -> str:
    return f"{uuid.uuid4().hex[:12]}@shell.example"


def test_a_member_signs_in_with_the_password_that_was_printed(
    flask_json: RunJson, business: Salon, email: str
) -> None:
    made = flask_json("user", "create", email, "--business", business.slug, "--role", "staff", "--json")
    assert authenticate(email, made["password"]).is_superuser is False


def test_a_password_given_on_standard_input_is_not_repeated(flask: Run, business: Salon, email: str) -> None:
    password = "a password of her own"
    made = flask(
        "user", "create", email, "--business", business.slug, "--password", "stdin", stdin=password + "\n"
    )
    assert made.exit_code == 0
    assert password not in made.output
    assert authenticate(email, password)


def test_a_weak_password_is_refused_in_a_sentence(flask: Run, business: Salon, email: str) -> None:
    made = flask("user", "create", email, "--business", business.slug, "--password", "stdin", stdin="short\n")
    assert made.exit_code == 1
    assert "password: Use 10 to 200 characters." in made.stderr


def test_somebody_known_keeps_the_password(
    flask_json: RunJson, business: Salon, other_business: Salon, email: str
) -> None:
    first = flask_json("user", "create", email, "--business", business.slug, "--json")
    again = flask_json("user", "create", email, "--business", other_business.slug, "--json")
    assert again["known"]
    assert "password" not in again
    assert authenticate(email, first["password"])


def test_an_operator_needs_no_business(flask_json: RunJson, email: str) -> None:
    made = flask_json("user", "create", email, "--superuser", "--json")
    assert authenticate(email, made["password"]).is_superuser is True


def test_a_disabled_user_is_shut_out_until_enabled(
    flask: Run, flask_json: RunJson, business: Salon, email: str
) -> None:
    password = flask_json("user", "create", email, "--business", business.slug, "--json")["password"]
    assert flask("user", "disable", email).exit_code == 0
    with pytest.raises(WrongLogin):
        authenticate(email, password)
    assert flask("user", "enable", email).exit_code == 0
    assert authenticate(email, password)


def test_a_reset_password_replaces_the_old_one(flask_json: RunJson, business: Salon, email: str) -> None:
    old = flask_json("user", "create", email, "--business", business.slug, "--json")["password"]
    new = flask_json("user", "reset-password", email, "--json")["password"]
    with pytest.raises(WrongLogin):
        authenticate(email, old)
    assert authenticate(email, new)


@pytest.mark.parametrize("command", ["disable", "enable", "reset-password"])
def test_a_stranger_is_a_sentence(flask: Run, command: str) -> None:
    result = flask("user", command, "nobody@shell.example")
    assert (result.exit_code, result.stderr) == (1, "Error: There is no such user.\n")


def test_a_key_works_until_it_is_revoked(
    flask: Run, flask_json: RunJson, business: Salon, app: Flask
) -> None:
    made = flask_json("api-key", "create", "robot", "--business", business.slug, "--json")
    with transaction():
        assert find_api_key(made["key"])[:2] == (made["id"], business.id)
    listed = flask("api-key", "list", "--business", business.slug).output
    assert made["prefix"] in listed
    assert made["key"] not in listed
    assert flask("api-key", "revoke", made["prefix"], "--business", business.slug).exit_code == 0
    with transaction():
        assert find_api_key(made["key"]) is None
    assert flask("api-key", "revoke", "nothere0", "--business", business.slug).exit_code == 1
