"""The last lines of a start: where it is, who can sign in, what to try."""

import shlex
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from server.launcher.steps import Demo

_USUAL_PORT = 8000


def render_welcome(*, url: str, demo: Demo | None, python: Path, root: Path) -> list[str]:
    """Return the lines that a person reads when everything runs."""
    lines = [f"Frontdesk runs at {url}"]
    if demo is not None and demo.slug:
        lines += ["", *_log_in(demo), "", *_things_to_try(demo, url, python, root)]
    if demo is not None and demo.note:
        lines += ["", demo.note]
    return [*lines, "", "Stop with Ctrl-C."]


def _log_in(demo: Demo) -> Iterator[str]:
    if demo.password is None:
        yield "Demo log-in: disabled"  # the note says why
        return
    yield "Demo log-in"
    width = max((len(user.email) for user in demo.users), default=0)
    for user in demo.users:
        yield f"  {user.email:<{width}}  password {demo.password}  ({user.role})"


def _things_to_try(demo: Demo, url: str, python: Path, root: Path) -> Iterator[str]:
    port = urlsplit(url).port or _USUAL_PORT
    # What the command says of links must lead to this server.
    setting = "" if port == _USUAL_PORT else f"PORT={port} "
    flask = f"{setting}{shlex.quote(str(python))} -m flask --app wsgi"
    yield "Try it"
    yield f"  1. Open {url}/chat/{demo.slug} and write: I'd like a haircut tomorrow at 3pm"
    yield "  2. The same talk in a terminal:"
    yield f"     cd {shlex.quote(str(root))} && {flask} chat --business {demo.slug}"
    sign_in = f"Sign in at {url}/login, or read" if demo.password else "Read"
    yield f"  3. {sign_in} the API at {url}/api/docs"
