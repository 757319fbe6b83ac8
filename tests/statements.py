"""Counts what a deed asks the database."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from server.core.db import db
from server.core.lazy_connection import LazyConnection, LazyCursor


@contextmanager
def counted_statements() -> Iterator[list[str]]:
    """Yield what the pool's connections are asked from their next transaction on, however it is asked."""
    seen: list[str] = []

    class NotingCursor(LazyCursor):
        def execute(self, query: Any, vars: Any = None) -> None:
            seen.append(str(query))
            super().execute(query, vars)

    def equip(connection: LazyConnection, *_: object) -> None:
        connection.cursor_factory = NotingCursor

    def strip(connection: LazyConnection, *_: object) -> None:
        connection.cursor_factory = LazyCursor

    pool = db.engine.pool
    event.listen(pool, "checkout", equip)
    event.listen(pool, "checkin", strip)
    try:
        yield seen
    finally:
        event.remove(pool, "checkout", equip)
        event.remove(pool, "checkin", strip)
