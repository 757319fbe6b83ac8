"""Which of the pool's connections can still be used, without asking each of them each time."""

import select
import time
from typing import Any

import psycopg2
from psycopg2.extensions import connection, cursor
from sqlalchemy import Pool, event
from sqlalchemy.exc import InvalidatePoolError

# A server that goes away says so on its connections, unless the network between has gone as well.
_TRUSTED_SECONDS = 5.0
_GIVEN_BACK = "given back"


def watch(pool: Pool) -> None:
    """Replace connections that have ended before anybody meets them.

    A connection is asked only when something has arrived on it, as the news of its end does, or when nobody
    has used it for some seconds. Asking each time would cost every transaction a journey.
    """
    event.listen(pool, "checkin", _note_return)
    event.listen(pool, "checkout", _require_life)


def _note_return(_: Any, record: Any) -> None:
    record.info[_GIVEN_BACK] = time.monotonic()


def _require_life(dbapi_connection: connection, record: Any, _: Any) -> None:
    given_back = record.info.get(_GIVEN_BACK)
    if given_back is None:
        return
    if dbapi_connection.closed:
        raise InvalidatePoolError
    if time.monotonic() - given_back < _TRUSTED_SECONDS and not _has_news(dbapi_connection):
        return
    try:
        with dbapi_connection.cursor(cursor_factory=cursor) as plain:
            plain.execute("SELECT 1")
    except psycopg2.Error as error:
        raise InvalidatePoolError from error


def _has_news(dbapi_connection: connection) -> bool:
    """Tell whether the server has said something that nobody asked for."""
    watched = select.poll()
    watched.register(dbapi_connection.fileno(), select.POLLIN)
    return bool(watched.poll(0))
