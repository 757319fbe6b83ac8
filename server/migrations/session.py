"""The connection that migrates: as the owner of all tables, with names looked up in `public` alone."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import psycopg2

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection
    from psycopg2.extensions import cursor as Cursor

OWNER = "frontdesk_owner"
# An event trigger that is not SECURITY DEFINER acts as whoever runs the DDL. It was written for
# administrators, and frontdesk_owner may lack what it needs: then DDL runs as the log-in itself.
_MUST_STAY = """
SELECT r.rolsuper AND EXISTS (SELECT FROM pg_event_trigger e JOIN pg_proc p ON p.oid = e.evtfoid
                              WHERE e.evtenabled <> 'D' AND NOT p.prosecdef)
FROM pg_roles r WHERE r.rolname = session_user
"""
_STRAY = """
SELECT 'TABLE', c.relname::text
FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname = ANY (%(tables)s)
  AND r.rolname <> %(owner)s
UNION ALL
SELECT 'FUNCTION', p.oid::regprocedure::text FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner
WHERE p.pronamespace = 'public'::regnamespace AND p.proname = ANY (%(functions)s)
  AND r.rolname NOT IN (%(owner)s, 'frontdesk_router')
"""


class Session:
    """Transactions on the migrating connection. Nothing else may use it at the same time."""

    def __init__(self, connection: "Connection", *, single_login: bool) -> None:
        """Take the connection over; whoever gave it closes it."""
        self.connection = connection
        self.single_login = single_login
        self._stays_login = single_login or bool(self.ask(_MUST_STAY))
        # The server looks whether we live still: what a killed run was doing then ends at once. A backfill
        # writes much WAL, and checkpoints keep writers waiting for the disk: less of it, fewer of them.
        for name, value in (("client_connection_check_interval", "500ms"), ("wal_compression", "on")):
            with suppress(psycopg2.Error):  # not every system can tell, not every log-in may
                self.ask("SELECT set_config(%s, %s, false)", (name, value))

    @property
    def pid(self) -> int:
        """Return the process that serves us."""
        return int(str(self.ask("SELECT pg_backend_pid()")))

    def ask(self, query: str, values: tuple[object, ...] = ()) -> object:
        """Return the first value of a query, in a transaction of its own."""
        with self._transaction() as cursor:
            cursor.execute(query, values or None)
            row = cursor.fetchone()
        return row[0] if row else None

    @contextmanager
    def transaction(self, *, as_login: bool = False) -> Iterator["Cursor"]:
        """Work as the owner in one transaction, or `as_login`."""
        with self._transaction() as cursor:
            cursor.execute(_settings("LOCAL"))
            if self.single_login:
                cursor.execute(
                    "SELECT set_config('app.single_login', 'on', true), set_config('app.system', 'on', true)"
                )
            elif not (self._stays_login or as_login):
                cursor.execute(f"SET LOCAL ROLE {OWNER}")
            yield cursor

    @contextmanager
    def _transaction(self) -> Iterator["Cursor"]:
        # psycopg2's own way says "connection already closed" where the server said why it closed it.
        try:
            with self.connection.cursor() as cursor:
                yield cursor
        except BaseException:
            if not self.connection.closed:
                self.connection.rollback()
            raise
        self.connection.commit()

    @contextmanager
    def outside(self) -> Iterator["Cursor"]:
        """Work as the owner without a transaction: CONCURRENTLY asks for that."""
        self.connection.rollback()
        self.connection.autocommit = True
        try:
            with self.connection.cursor() as cursor:
                cursor.execute(_settings("SESSION"))
                if not self._stays_login:
                    cursor.execute(f"SET ROLE {OWNER}")
                yield cursor
        finally:
            if not self.connection.closed:
                with suppress(psycopg2.Error), self.connection.cursor() as cursor:
                    cursor.execute("RESET ROLE")
                self.connection.autocommit = False

    def find_strays(self, *, tables: list[str], functions: list[str]) -> list[tuple[str, str]]:
        """Return (kind, name) of our objects that belong to somebody else: they were made by hand."""
        if self.single_login:
            return []
        with self._transaction() as cursor:
            cursor.execute(_STRAY, {"tables": tables, "functions": functions, "owner": OWNER})
            return [(kind, name) for kind, name in cursor.fetchall()]

    @property
    def makes_strays(self) -> bool:
        """Tell whether new objects belong to the log-in first and must be handed over."""
        return self._stays_login and not self.single_login


def _settings(scope: str) -> str:
    """Return, as one round trip, what every statement of ours needs."""
    return "; ".join(
        f"SET {scope} {setting}"
        for setting in (
            "search_path = public, pg_temp",
            "statement_timeout = 0",
            "lock_timeout = 0",
            "idle_in_transaction_session_timeout = 0",
            "timezone = 'UTC'",
        )
    )
