"""What goes into the log: events and ids, never what people wrote."""

import io
import json
import logging
from collections.abc import Iterator

import pytest

from server.core import logs

QUOTED = 'duplicate key\nDETAIL:  Key (phone)=(+4915112345) already exists.\nCONTEXT:  row "Ann"\nmore'


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """Give what our log writes, and put the suite's own log back afterwards."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    logs.configure(stream=stream)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)


def test_the_rows_that_postgresql_quotes_are_cut_out() -> None:
    assert logs.hide_rows(QUOTED) == "duplicate key\nDETAIL: (hidden)\nCONTEXT: (hidden)\nmore"


@pytest.mark.parametrize("name", ["server.core.tested", "some.library"])
def test_an_exception_is_logged_without_them(written: io.StringIO, name: str) -> None:
    try:
        _fail()
    except ValueError:
        if name.startswith("server"):
            logs.get_logger(name).exception("it failed")
        else:
            logging.getLogger(name).exception("it failed")
    event = json.loads(written.getvalue())
    assert event["event"] == "it failed"
    assert "ValueError: duplicate key" in event["exception"]
    assert "49151" not in written.getvalue()
    assert "Ann" not in written.getvalue()


@pytest.mark.parametrize(
    ("path", "logged"),
    [
        pytest.param("/appointment/3f6d-secret/move", "/appointment/(hidden)/move", id="a customer's link"),
        pytest.param("/feeds/3f6d-secret.ics", "/feeds/(hidden)", id="a feed"),
        pytest.param("/api/calendar/appointments/7", "/api/calendar/appointments/7", id="an id is no secret"),
    ],
)
def test_an_address_is_logged_without_its_token(written: io.StringIO, path: str, logged: str) -> None:
    logs.get_logger("server.core.tested").info("request refused", path=path)
    logging.getLogger("werkzeug").warning('"GET %s HTTP/1.1" 200 -', path)
    ours, theirs = map(json.loads, written.getvalue().splitlines())
    assert (ours["path"], theirs["event"]) == (logged, f'"GET {logged} HTTP/1.1" 200 -')


def _fail() -> None:
    raise ValueError(QUOTED)
