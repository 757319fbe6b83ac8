"""Applies the migrations: `apply_migrations()` from code, `python -m server.db_migrate` from the shell.

Most starts have nothing to do. Those import nothing but the driver; the rest is imported when it is needed.
"""

# ruff: noqa: PLC0415 - the reason stands above

import os
import sys

from server.migrations import proof

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from flask import Flask

    from server.core.settings import Settings
    from server.migrations.ledger import Position
    from server.migrations.waiting import Say
    from server.postgres.databases import Databases


def apply_migrations(
    settings: "Settings | None" = None,
    *,
    target: int | None = None,
    wait_seconds: float = 600,
    say: "Say | None" = None,
) -> list[str]:
    """Bring the database to `target` (the newest by default); return the step names applied now.

    Without settings they are those of the current Flask app. Safe to call from many processes at once.
    Raises `MigrationRefused`, `LockTimeout`, `DatabaseError`.
    """
    if settings is None:
        from flask import current_app

        databases = current_app.extensions["databases"]
        if target is None and _is_settled(current_app, databases.settings.allow_single_login):
            return []
        return _apply(databases, target, wait_seconds, say or _say)
    from server.postgres.databases import Databases

    databases = Databases(settings)
    try:
        return _apply(databases, target, wait_seconds, say or _say)
    finally:
        databases.close()


def read_status(databases: "Databases") -> "Position":
    """Compare the database with the migration files, without a lock and without changing anything."""
    from server.migrations.files import read_steps
    from server.migrations.ledger import read_position

    connection = databases.connect_migration()
    try:
        return read_position(connection, read_steps())
    finally:
        connection.close()


def require_current(databases: "Databases") -> None:
    """Refuse a database that is behind, and a log-in that row-level security does not bind."""
    from server.postgres.errors import DatabaseError

    databases.check_app_login()
    pending = [step.name for step in read_status(databases).lacking]
    if pending:
        names = ", ".join(pending[:5]) + (", ..." if len(pending) > 5 else "")
        advice = "Run: python -m server.db_migrate"
        raise DatabaseError(f"The database lacks {len(pending)} steps ({names}). {advice}")


def main(arguments: "Sequence[str] | None" = None) -> int:
    """Run the command line; docs/migrations.md has the options and the exit codes."""
    given = sys.argv[1:] if arguments is None else arguments
    if os.path.exists(".env"):
        from dotenv import load_dotenv

        load_dotenv()
    if not given and proof.is_settled(os.environ):
        print("The database is up to date.", flush=True)
        if arguments is None:
            # Nothing is open. To take the interpreter down in order would cost a tenth of such a start.
            os._exit(0)
        return 0
    from server.migrations.command import run

    return run(given, os.environ)


def _is_settled(app: "Flask", single_login: bool) -> bool:
    """Ask over a connection that a started app has open already; False when that is not plain to see."""
    try:
        pooled = app.extensions["sqlalchemy"].engine.raw_connection()
    except Exception:  # noqa: BLE001 - whatever is wrong, the direct way says it in words
        return False
    try:
        return proof.is_proven(pooled.driver_connection, None, single_login=single_login)
    finally:
        pooled.close()


def _apply(databases: "Databases", target: int | None, wait_seconds: float, say: "Say") -> list[str]:
    connection = databases.connect_migration()
    try:
        if proof.is_proven(connection, target, single_login=databases.settings.allow_single_login):
            return []
    finally:
        connection.close()
    from server.migrations.applying import apply

    return apply(databases, target=target, wait_seconds=wait_seconds, say=say).applied


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
