"""A connection whose transactions begin on the way: BEGIN and the tenant travel with the first statement."""

from typing import Any

from psycopg2.extensions import TRANSACTION_STATUS_IDLE, connection, cursor

from server.core.tenancy import render_tenant


class LazyCursor(cursor):
    """Sends what begins a transaction together with the transaction's first statement."""

    connection: "LazyConnection"

    def execute(self, query: Any, vars: Any = None) -> None:
        """Run a statement, and begin the transaction on the way when there is none."""
        opening = self.connection.opening()
        if opening and isinstance(query, str):
            query = opening + query
        elif opening:
            super().execute(opening)
        super().execute(query, vars)

    def executemany(self, query: Any, vars_list: Any) -> None:
        """Run a statement for each of these values, inside a transaction."""
        opening = self.connection.opening()
        if opening:
            super().execute(opening)
        super().executemany(query, vars_list)


class LazyConnection(connection):
    """Begins a transaction with its first statement, for the tenant that was named before.

    The driver would spend a journey on BEGIN alone, and we another on the tenant. A tenant counts for one
    transaction: its end forgets it, however it ends.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        """Connect; the driver's own BEGIN is switched off."""
        super().__init__(*arguments, **options)
        self.autocommit = True
        self.cursor_factory = LazyCursor
        self.tenant: int | None = None

    def opening(self) -> str:
        """Return what has to be said before the next statement; nothing inside a transaction."""
        if self.get_transaction_status() != TRANSACTION_STATUS_IDLE:
            return ""
        return "BEGIN;" if self.tenant is None else f"BEGIN;{render_tenant(self.tenant)};"

    def commit(self) -> None:
        """Commit what was begun."""
        self._end("COMMIT")

    def rollback(self) -> None:
        """Undo what was begun."""
        self._end("ROLLBACK")

    def _end(self, how: str) -> None:
        self.tenant = None
        if self.get_transaction_status() == TRANSACTION_STATUS_IDLE and not self.closed:
            return
        with self.cursor(cursor_factory=cursor) as plain:
            plain.execute(how)
