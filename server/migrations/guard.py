"""The stall guard: a second connection that cancels our statement when others wait behind it too long."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import psycopg2

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection

_LOOKS_EVERY_SECONDS = 0.025
# Only who has waited so long is asked for whom: pg_blocking_pids() halts the lock table for a moment.
_CANCEL = """
SELECT pg_cancel_backend(%(pid)s)
WHERE EXISTS (
    SELECT FROM pg_locks w
    WHERE NOT w.granted AND w.pid <> %(pid)s
      AND w.waitstart < clock_timestamp() - %(limit)s * interval '1 second'
      AND %(pid)s = ANY (pg_blocking_pids(w.pid)))
"""


class StallGuard:
    """Watches one backend. Opens its connection when it is first needed; `close` it."""

    def __init__(self, connect: Callable[[], "Connection"], *, pid: int) -> None:
        """Keep how to connect, and whom to watch."""
        self._connect = connect
        self._pid = pid
        self._connection: Connection | None = None

    @property
    def connection(self) -> "Connection":
        """Return the second connection."""
        if self._connection is None:
            self._connection = self._connect()
            self._connection.autocommit = True
        return self._connection

    @contextmanager
    def watching(self, *, limit_seconds: float) -> Iterator[None]:
        """Cancel what the backend does inside as soon as somebody has waited for it for so long."""
        connection = self.connection
        over = threading.Event()
        thread = threading.Thread(target=self._watch, args=(connection, over, limit_seconds), daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()

    def close(self) -> None:
        """Let the connection go."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _watch(self, connection: "Connection", over: threading.Event, limit_seconds: float) -> None:
        while not over.wait(_LOOKS_EVERY_SECONDS):
            try:
                with connection.cursor() as cursor:
                    cursor.execute(_CANCEL, {"pid": self._pid, "limit": limit_seconds})
            except psycopg2.Error:
                self._connection = None  # opened again for the next statement, if the server lives
                return
