"""Brings a database to its target: one starter does it, the others wait until nothing is left to do."""

from functools import partial

from server.migrations import proof
from server.migrations.outcome import Outcome
from server.migrations.pooler import is_pooled, refuse_shared_servers
from server.migrations.session import Session
from server.migrations.waiting import Patience, Say, only_one
from server.postgres.databases import Databases


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
            # Many may start at once, and most only wait: they need not read all of the runner for that.
            from server.migrations.runner import run_once  # noqa: PLC0415

            return run_once(databases, session, target=target, patience=patience, say=say, bars=bars)
    finally:
        connection.close()
