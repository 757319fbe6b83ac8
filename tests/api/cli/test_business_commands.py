"""Businesses, their answers and their channels from the shell."""

import json
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from server.core.crypto import hash_token
from server.core.db import transaction
from server.messaging.channel_accounts import credentials
from tests.builders import Salon

Run = Callable[..., Result]
RunJson = Callable[..., Any]


@pytest.fixture
def slug() -> str:
    return f"shell-{uuid.uuid4().hex[:10]}"


@pytest.fixture
def file(tmp_path: Path, slug: str) -> Path:
    path = tmp_path / "salon.yaml"
    path.write_text(
        f"name: Shell\nslug: {slug}\ntime_zone: UTC\nusers:\n  - {{email: a@{slug}.example, role: owner}}\n"
        f"channels:\n  - {{channel: whatsapp, account: '{slug}'}}\n"
    )
    return path


def test_a_file_is_shown_applied_and_then_nothing_is_left_to_do(flask: Run, file: Path, slug: str) -> None:
    shown = flask("business", "apply", str(file), "--dry-run")
    assert shown.exit_code == 0
    assert shown.output.splitlines()[0] == f"+ business {slug}"
    assert "nothing was changed" in shown.output
    made = flask("business", "apply", str(file))
    assert f"user reset-password a@{slug}.example" in made.output
    again = flask("business", "apply", str(file))
    assert again.output == f"{slug} is as the file says; nothing to change.\n"


def test_changes_are_shown_from_old_to_new(flask: Run, file: Path, slug: str) -> None:
    flask("business", "apply", str(file))
    changed = flask("business", "apply", "-", "--dry-run", stdin=f"name: New\nslug: {slug}\ntime_zone: UTC\n")
    assert changed.output.splitlines()[:2] == [f"~ business {slug}", '    name: "Shell" → "New"']


def test_an_outcome_can_be_read_by_a_program(flask_json: RunJson, file: Path, slug: str) -> None:
    made = flask_json("business", "apply", str(file), "--json")
    assert made["slug"] == slug
    assert [change["kind"] for change in made["changes"]] == ["business", "user", "channel"]
    assert flask_json("business", "apply", str(file), "--json")["changes"] == []


def test_an_export_goes_back_in(flask: Run, flask_json: RunJson, file: Path, slug: str) -> None:
    flask("business", "apply", str(file))
    text = flask("business", "export", slug).output
    assert flask("business", "apply", "-", stdin=text).output.endswith("nothing to change.\n")
    assert flask_json("business", "export", slug, "--json")["slug"] == slug


def test_mistakes_are_sentences_and_no_traceback(flask: Run) -> None:
    result = flask("business", "apply", "-", stdin="name: X\nslug: x\ntime_zone: Mars\ncolour: red\n")
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: line 3: time_zone: 'Mars' is no time zone")
    assert "line 4: colour: is not known here" in result.stderr
    assert "Traceback" not in result.output


def test_a_business_is_made_listed_and_deleted(flask: Run, flask_json: RunJson, slug: str) -> None:
    made = flask_json("business", "create", slug, "--name", "By hand", "--language", "fr", "--json")
    listed = flask_json("business", "list", "--json")
    assert [row["name"] for row in listed if row["id"] == made["id"]] == ["By hand"]
    refused = flask("business", "delete", slug, stdin="another\n")
    assert refused.exit_code == 1
    assert "Nothing was deleted." in refused.output
    assert flask("business", "delete", slug, "--yes").exit_code == 0
    assert flask("business", "export", slug).stderr.startswith(f'Error: There is no business "{slug}"')


def test_a_bad_business_is_refused_field_by_field(flask: Run) -> None:
    result = flask("business", "create", "Bad Slug", "--name", "X", "--time-zone", "Mars")
    assert result.exit_code == 1
    assert "  slug: " in result.stderr
    assert "  time_zone: " in result.stderr


def test_answers_are_imported(flask_json: RunJson, business: Salon) -> None:
    answers = json.dumps([{"question": "Parking?", "answer": "Behind the house."}])
    first = flask_json("faq", "import", "-", "--business", business.slug, "--json", stdin=answers)
    assert [change["action"] for change in first["changes"]] == ["create"]
    again = flask_json("faq", "import", "-", "--business", business.slug, "--json", stdin=answers)
    assert again["changes"] == []


def test_credentials_are_sealed_and_never_printed(
    flask: Run, flask_json: RunJson, file: Path, slug: str, settings: Any, app: Any
) -> None:
    made = flask_json("business", "apply", str(file), "--json")
    secret = hash_token(slug).hex()
    arguments = ("channel", "set-credentials", "whatsapp", slug, "--business", slug)
    sealed = flask(*arguments, stdin=json.dumps({"access_token": secret}))
    assert sealed.exit_code == 0
    assert secret not in sealed.output
    with transaction(business_id=made["business_id"]):
        opened = credentials(
            business_id=made["business_id"], channel="whatsapp", account=slug, keys=settings.encryption_keys
        )
    assert opened == {"access_token": secret}
    assert flask(*arguments, stdin="[]").exit_code == 1
