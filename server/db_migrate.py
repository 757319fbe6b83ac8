"""Applies the migrations: `apply_migrations()` from code, `python -m server.db_migrate` from the shell."""

import argparse
import json
import os
import sys
from collections.abc import Sequence

import psycopg2
from dotenv import load_dotenv

from server.core.settings import Settings, SettingsError
from server.migrations.files import BadMigrationFile, Step, read_steps
from server.migrations.ledger import Position, read_position
from server.migrations.runner import LockTimeout, Say, apply_pending
from server.postgres.databases import DatabaseError, Databases

_OVERLAPPING = """
SELECT count(*) FROM public.appointments
WHERE blocked IS NULL AND ends_at > now() AND status IN ('held', 'pending', 'confirmed')
"""


def apply_migrations(
    settings: Settings | None = None,
    *,
    target: int | None = None,
    wait_seconds: float = 600,
    say: Say | None = None,
) -> list[str]:
    """Bring the database to `target` (the newest by default); return the step names applied now.

    Without settings they are those of the current Flask app. Safe to call from many processes at once.
    """
    databases = Databases(settings or _settings_of_current_app())
    try:
        return _apply(databases, target=target, wait_seconds=wait_seconds, say=say or _say)
    finally:
        databases.close()


def read_status(databases: Databases, *, target: int | None = None) -> Position:
    """Compare the database with the migration files, without a lock and without changing anything."""
    connection = databases.connect_migration()
    try:
        return read_position(connection, _up_to(target))
    finally:
        connection.close()


def require_current(databases: Databases) -> None:
    """Refuse a database that is behind, and a log-in that row-level security does not bind."""
    databases.check_app_login()
    pending = [step.name for step in read_status(databases).pending]
    if pending:
        names = ", ".join(pending[:5]) + (", ..." if len(pending) > 5 else "")
        advice = "Run: python -m server.db_migrate"
        raise DatabaseError(f"The database lacks {len(pending)} steps ({names}). {advice}")


def _apply(databases: Databases, *, target: int | None, wait_seconds: float, say: Say) -> list[str]:
    connection = databases.connect_migration()
    try:
        return apply_pending(
            connection,
            _up_to(target),
            single_login=databases.settings.allow_single_login,
            prepare=databases.bootstrap,
            say=say,
            wait_seconds=wait_seconds,
        )
    finally:
        connection.close()


def _up_to(target: int | None) -> list[Step]:
    return [step for step in read_steps() if target is None or step.number <= target]


def _settings_of_current_app() -> Settings:
    from flask import current_app  # noqa: PLC0415 - only when called inside an app; Flask costs more than a run

    settings: Settings = current_app.extensions["settings"]
    return settings


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _count_unguarded(databases: Databases) -> int:
    """Count appointments to come that no constraint guards: they overlapped before it was made."""
    connection = databases.connect_migration()
    try:
        with connection, connection.cursor() as cursor:
            cursor.execute(_OVERLAPPING)
            (count,) = cursor.fetchone() or (0,)
    finally:
        connection.close()
    return int(count)


def _show_status(databases: Databases, *, target: int | None, as_json: bool) -> int:
    position = read_status(databases, target=target)
    pending = [step.name for step in position.pending]
    guarded = any(name.startswith("117_no_double") for name in position.applied)
    unguarded = _count_unguarded(databases) if guarded else 0
    if as_json:
        found = {"applied": position.applied, "pending": pending, "changed": position.changed}
        print(json.dumps(found | {"overlapping_appointments": unguarded}))
        return 0
    print(f"{len(position.applied)} steps applied, {len(pending)} pending")
    for name in pending:
        print(f"  pending  {name}")
    for name in position.changed:
        print(f"  changed since it was applied  {name}")
    if unguarded:
        print(f"  {unguarded} future appointments overlap others from before and are not guarded")
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; exit 0 when the database is at the target."""
    parser = argparse.ArgumentParser(
        prog="python -m server.db_migrate", description="Apply database migrations."
    )
    parser.add_argument(
        "--status", action="store_true", help="show what is applied and pending; change nothing"
    )
    parser.add_argument("--target", type=int, metavar="N", help="stop after migration number N")
    parser.add_argument(
        "--wait", type=float, default=600, metavar="SECONDS", help="for another process that migrates"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")
    given = parser.parse_args(arguments)
    try:
        load_dotenv()
        settings = Settings.from_env(os.environ)
        return _run(settings, given)
    except (SettingsError, BadMigrationFile, LockTimeout, DatabaseError) as error:
        _say(str(error))
    except psycopg2.Error as error:
        _say(f"PostgreSQL refused: {str(error).strip()}")
    return 1


def _run(settings: Settings, given: argparse.Namespace) -> int:
    databases = Databases(settings)
    try:
        if given.status:
            return _show_status(databases, target=given.target, as_json=given.json)
        applied = _apply(databases, target=given.target, wait_seconds=given.wait, say=_say)
    finally:
        databases.close()
    if given.json:
        print(json.dumps({"applied": applied}))
    elif not applied:
        print("The database is up to date.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
