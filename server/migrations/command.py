"""What `python -m server.db_migrate` does: apply, show the status, show the plan."""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from functools import partial

import psycopg2

from server.core.settings import Settings, SettingsError
from server.migrations import ledger, proof
from server.migrations.errors import MigrationRefused
from server.migrations.files import BadMigrationFile, read_steps
from server.migrations.guard import StallGuard
from server.migrations.ledger import Position
from server.migrations.locks import Patience, Say, only_one
from server.migrations.plan.planning import read_plan
from server.migrations.plan.rendering import render_plan
from server.migrations.pooler import is_pooled, refuse_shared_servers
from server.migrations.progress import Progress
from server.migrations.runner import Outcome, Run
from server.migrations.session import Session
from server.migrations.status import read_state, render_state
from server.postgres.databases import DatabaseError, Databases

REFUSED = 1  # the exit code when the database is not at the target; argparse has 2 for a wrong option


def apply(
    databases: Databases, *, target: int | None, wait_seconds: float, say: Say, bars: bool = False
) -> Outcome:
    """Bring the database to the target; nothing to do costs one query and no lock."""
    connection = databases.connect_migration()
    try:
        single_login = databases.settings.allow_single_login
        session = Session(connection, single_login=single_login)
        if is_pooled(connection):
            refuse_shared_servers(connection, databases.connect_migration)
            say("warning: the database is reached through a pooler; MIGRATION_DATABASE_URL can go past it")
        patience = Patience(wait_seconds, say)
        is_proven = partial(proof.is_proven, connection, target, single_login=single_login)
        with only_one(session, patience, unless=is_proven) as is_mine:
            if not is_mine:
                return Outcome()
            return _run(
                databases, session, target=target, patience=patience, progress=Progress(say, bars=bars)
            )
    finally:
        connection.close()


def _run(
    databases: Databases,
    session: Session,
    *,
    target: int | None,
    patience: Patience,
    progress: Progress,
) -> Outcome:
    guard = StallGuard(databases.connect_migration, pid=session.pid)
    try:
        databases.bootstrap_over(session.connection)
        run = Run(session, guard, read_steps(), target=target, patience=patience, progress=progress)
        outcome = run.apply()
        if outcome.is_settled:
            run.record_proof(proof.digest_files(target, single_login=session.single_login))
        return outcome
    finally:
        progress.close()
        guard.close()


def read_status(databases: Databases) -> Position:
    """Compare the ledger with the files, without a lock and without changing anything."""
    connection = databases.connect_migration()
    try:
        return ledger.read_position(connection, read_steps())
    finally:
        connection.close()


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
    plan = read_plan(
        databases.connect_migration,
        target=given.target,
        single_login=databases.settings.allow_single_login,
    )
    print(json.dumps(plan.as_json()) if given.json else render_plan(plan))
    return REFUSED if plan.errors else 0


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
