"""Applies what is pending: one starter at a time, each step one transaction with its row in the ledger."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from server.migrations import ledger
from server.migrations.files import Step

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection

# Any constant will do as long as nobody else in the database uses it: "fdmigrat" as a number.
LOCK_KEY = int.from_bytes(b"fdmigrat", "big") & (2**63 - 1)
_POLL_SECONDS = 0.1
_SAY_EVERY_SECONDS = 3.0

Say = Callable[[str], None]


class LockTimeout(Exception):
    """Another starter kept the migration lock for longer than this one may wait."""


def apply_pending(
    connection: "Connection",
    steps: Sequence[Step],
    *,
    single_login: bool,
    prepare: Callable[[], None],
    say: Say,
    wait_seconds: float,
) -> list[str]:
    """Bring the database to the last of `steps`; return the names applied by this call.

    Nothing pending: no lock is taken and `prepare` (the roles) is not called. Of many starters at once
    one applies, the others wait and find nothing left to do.
    """
    if ledger.read_position(connection, steps).is_current:
        return []
    with _only_one(connection, say=say, wait_seconds=wait_seconds):
        position = ledger.read_position(connection, steps)
        if position.is_current:
            return []
        prepare()
        with _owner_transaction(connection, single_login=single_login) as cursor:
            ledger.create(cursor)
        for step in position.pending:
            _apply(connection, step, single_login=single_login, say=say)
        return [step.name for step in position.pending]


@contextmanager
def _only_one(connection: "Connection", *, say: Say, wait_seconds: float) -> Iterator[None]:
    """Hold the session's advisory lock, polled: a blocking wait deadlocks with CREATE INDEX CONCURRENTLY."""
    started = said = time.monotonic()
    while not _try_lock(connection):
        now = time.monotonic()
        if now - started > wait_seconds:
            raise LockTimeout(f"another process has been migrating for {wait_seconds:.0f} s; giving up")
        if now - said >= _SAY_EVERY_SECONDS:
            say(f"another process is migrating; waiting ({now - started:.0f} s)")
            said = now
        time.sleep(_POLL_SECONDS)
    try:
        yield
    finally:
        if not connection.closed:
            connection.rollback()
            _execute(connection, "SELECT pg_advisory_unlock(%s)", (LOCK_KEY,))


def _try_lock(connection: "Connection") -> bool:
    return bool(_execute(connection, "SELECT pg_try_advisory_lock(%s)", (LOCK_KEY,)))


def _execute(connection: "Connection", statement: str, values: tuple[object, ...]) -> object:
    with connection, connection.cursor() as cursor:
        cursor.execute(statement, values)
        row = cursor.fetchone()
    return row[0] if row else None


def _apply(connection: "Connection", step: Step, *, single_login: bool, say: Say) -> None:
    started = time.monotonic()
    with _owner_transaction(connection, single_login=single_login) as cursor:
        # No parameters: psycopg2 then sends the text as it stands, percent signs included.
        cursor.execute(step.sql)
        ledger.record(cursor, step, seconds=time.monotonic() - started)
    say(f"applied {step.name}")


@contextmanager
def _owner_transaction(connection: "Connection", *, single_login: bool) -> Iterator["Cursor"]:
    """Work as the owner of all tables, with names looked up in `public` and nowhere else."""
    with connection, connection.cursor() as cursor:
        cursor.execute("SET LOCAL search_path = public, pg_temp")
        cursor.execute("SET LOCAL statement_timeout = 0")
        if single_login:
            cursor.execute(
                "SELECT set_config('app.single_login', 'on', true), set_config('app.system', 'on', true)"
            )
        else:
            cursor.execute("SET LOCAL ROLE frontdesk_owner")
        yield cursor


if TYPE_CHECKING:
    from psycopg2.extensions import cursor as Cursor
