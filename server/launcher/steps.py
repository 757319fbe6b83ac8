"""What is done once at each start, by commands that end: migrations, the demo business."""

import json
import os
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from server.core.settings import Settings
from server.launcher.child import Child
from server.launcher.output import Output
from server.launcher.refusal import LaunchRefused
from server.launcher.stopping import StopSignals

_STOPPING_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class DemoUser:
    """Somebody who can sign in to the demo."""

    email: str
    role: str


@dataclass(frozen=True, slots=True)
class Demo:
    """The demo business, as its command describes it. Without a slug there is none, and the note says why."""

    slug: str | None
    users: tuple[DemoUser, ...] = ()
    password: str | None = None
    note: str = ""


def prepare_database(
    settings: Settings, *, environment: Mapping[str, str], output: Output, signals: StopSignals
) -> None:
    """Migrate; with `AUTO_MIGRATE=0` only look, and refuse a database that is behind."""
    command = [sys.executable, "-m", "server.db_migrate"]
    if settings.auto_migrate:
        step = Child("migrations", command, environment=environment, output=output)
        _run(step, signals, refusal="The database could not be prepared; the lines above say why.")
        return
    step = Child(
        "migrations",
        [*command, "--status", "--json"],
        environment=environment,
        output=output,
        keeps_answer=True,
    )
    _run(step, signals, refusal="The database could not be read; the lines above say why.")
    pending = _parse(step.answer()).get("pending", [])
    if pending:
        names = ", ".join(pending[:5]) + (", ..." if len(pending) > 5 else "")
        raise LaunchRefused(
            f"The database lacks {len(pending)} steps ({names}), and AUTO_MIGRATE=0 forbids applying them. "
            "Run: python -m server.db_migrate"
        )


def prepare_demo(host: str, *, environment: Mapping[str, str], output: Output, signals: StopSignals) -> Demo:
    """Create the demo business in an empty database; return what its command says about it."""
    command = [sys.executable, "-m", "flask", "--app", "wsgi", "demo", "--host", host]
    step = Child("demo", command, environment=environment, output=output, keeps_answer=True)
    _run(step, signals, refusal="The demo business could not be made; the lines above say why.")
    return parse_demo(step.answer())


def parse_demo(answer: str) -> Demo:
    """Read the demo command's JSON."""
    found = _parse(answer)
    users = tuple(DemoUser(email=user["email"], role=user["role"]) for user in found.get("users") or ())
    return Demo(
        slug=found.get("slug"), users=users, password=found.get("password"), note=found.get("note") or ""
    )


def read_environment(settings: Settings, *, port: int, mark: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of every child: ours, with what the command line decided."""
    decided = {
        "PORT": str(port),
        "FRONTDESK_DATA_DIR": str(settings.data_dir),
        "PYTHONUNBUFFERED": "1",
        "FRONTDESK_PREPARED": "1",  # gunicorn's hook need not migrate again
    }
    return {**os.environ, **decided, **mark}


def _run(step: Child, signals: StopSignals, *, refusal: str) -> None:
    step.start()
    try:
        while step.is_running:
            signals.raise_if_requested()
            time.sleep(0.02)
    finally:
        _end(step)
    if step.code != 0:
        raise LaunchRefused(refusal)


def _end(step: Child) -> None:
    """Leave nothing of the step running, whyever we go on."""
    step.ask_to_end()
    deadline = time.monotonic() + _STOPPING_SECONDS
    while step.is_running and time.monotonic() < deadline:
        time.sleep(0.02)
    if step.is_running:
        step.kill()
    step.finish_output()


def _parse(answer: str) -> dict[str, Any]:
    try:
        found = json.loads(answer.strip().splitlines()[-1])
    except (ValueError, IndexError):
        return {}
    return found if isinstance(found, dict) else {}
