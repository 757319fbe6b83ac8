"""Notices a pooler between us and PostgreSQL, and refuses one that shares servers between its clients."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from server.migrations.errors import MigrationRefused

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection

# Under traffic the one we used last may be taken by a third: so often nobody takes it by chance.
_ROUNDS = 20


def is_pooled(connection: "Connection") -> bool:
    """Tell whether somebody answers for PostgreSQL: who serves us is not who let us in."""
    return _pid(connection) != connection.info.backend_pid


def refuse_shared_servers(connection: "Connection", connect: Callable[[], "Connection"]) -> None:
    """Raise `MigrationRefused` when the pooler gives our server to others between two transactions.

    An advisory lock or a setting of ours would be theirs. A second client opens a transaction, and with it
    takes the server that became free last: ours, unless it is ours alone.
    """
    other = connect()
    try:
        for _ in range(_ROUNDS):
            before = _pid(connection)
            with other.cursor() as cursor:
                cursor.execute("SELECT pg_backend_pid()")
                (taken,) = cursor.fetchone() or (None,)
            after = _pid(connection)
            other.rollback()
            if taken == before or before != after:
                raise MigrationRefused(
                    "The database is reached through a pooler in transaction mode, which cannot carry "
                    "migrations. Set MIGRATION_DATABASE_URL to a direct connection."
                )
    finally:
        other.close()


def _pid(connection: "Connection") -> int:
    with connection, connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (pid,) = cursor.fetchone() or (0,)
    return int(pid)
