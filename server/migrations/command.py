"""What `python -m server.db_migrate` does: apply, show the status, show the plan."""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence

import psycopg2

from server.core.settings import Settings, SettingsError
from server.migrations.applying import apply
from server.migrations.errors import BadMigrationFile, MigrationRefused
from server.postgres.databases import DatabaseError, Databases

REFUSED = 1  # the exit code when the database is not at the target; argparse has 2 for a wrong option


def run(arguments: Sequence[str], environ: Mapping[str, str]) -> int:
    """Run the command line; return the exit code: 0 at the target, 1 refused or failed, 2 a wrong option."""
    given = _parse(arguments)
    try:
        settings = Settings.from_env(environ)
        databases = Databases(settings)
        try:
            return _choose(databases, given)
        finally:
            databases.close()
    except (SettingsError, BadMigrationFile, MigrationRefused, DatabaseError) as error:
        _say(str(error))
    except psycopg2.Error as error:
        _say(f"PostgreSQL refused: {str(error).strip()}")
    except KeyboardInterrupt:
        _say("Stopped. Nothing is half done: run it again to go on.")
    return REFUSED


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m server.db_migrate", description="Apply database migrations."
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--status", action="store_true", help="show what is applied, pending or amiss; change nothing"
    )
    what.add_argument(
        "--plan", action="store_true", help="show what a run would do, and whom it would keep waiting"
    )
    parser.add_argument("--target", type=int, metavar="N", help="stop after migration number N")
    parser.add_argument(
        "--wait",
        type=float,
        default=600,
        metavar="SECONDS",
        help="for others: who migrates, or holds a table (600)",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")
    return parser.parse_args(arguments)


def _choose(databases: Databases, given: argparse.Namespace) -> int:
    if given.status:
        return _show_status(databases, given)
    if given.plan:
        return _show_plan(databases, given)
    outcome = apply(databases, target=given.target, wait_seconds=given.wait, say=_say, bars=not given.json)
    if given.json:
        print(
            json.dumps(
                {"applied": outcome.applied, "mended": outcome.mended, "kept": [*outcome.kept.values()]}
            )
        )
    elif not outcome.applied and not outcome.mended:
        print("The database is up to date.")
    return 0


def _show_status(databases: Databases, given: argparse.Namespace) -> int:
    from server.migrations.status import read_state, render_state  # noqa: PLC0415 - as above

    connection = databases.connect_migration()
    try:
        state = read_state(
            connection, target=given.target, single_login=databases.settings.allow_single_login
        )
    finally:
        connection.close()
    print(json.dumps(state) if given.json else render_state(state))
    return 0


def _show_plan(databases: Databases, given: argparse.Namespace) -> int:
    # A run that only waits for another should not read all of this first.
    from server.migrations.plan.planning import read_plan  # noqa: PLC0415
    from server.migrations.plan.rendering import render_plan  # noqa: PLC0415

    plan = read_plan(
        databases.connect_migration,
        target=given.target,
        single_login=databases.settings.allow_single_login,
    )
    print(json.dumps(plan.as_json()) if given.json else render_plan(plan))
    return REFUSED if plan.errors else 0


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
