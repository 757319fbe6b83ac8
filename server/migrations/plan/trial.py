"""Executes a plan on an empty copy of the tables, in one transaction that is rolled back.

PostgreSQL itself says there what is wrong with a statement, and what it would read, rewrite or build. What
the rows themselves would refuse is not seen: the copy has none.
"""

import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import psycopg2
from psycopg2 import errors

from server.migrations.backfill import batch_sql
from server.migrations.guard import StallGuard
from server.migrations.locks import STALL_SECONDS
from server.migrations.plan.empty_copy import Occupied, make_copy
from server.migrations.session import Session
from server.migrations.sqltext import without_comments
from server.migrations.tasks import Task

if TYPE_CHECKING:
    from psycopg2.extensions import cursor as Cursor

_NOT_ITS_FAULT = (
    errors.LockNotAvailable,
    errors.QueryCanceled,
    errors.DeadlockDetected,
    psycopg2.OperationalError,
)

_SAID = re.compile(
    r'(?P<verb>rewriting|verifying) table "(?P<table>\w+)"'
    r'|(?P<build>building) index "(?P<index>\w+)" on table "(?P<of>\w+)"'
    r"|(?P<key>validating) foreign key"
)
_UNKNOWN = re.compile(r'(\w+)(?:"|\([^)]*\)) does not exist')
_PREDICATE = "SELECT pg_get_expr(indpred, indrelid) FROM pg_index WHERE indexrelid = to_regclass(%s)"


@dataclass(frozen=True, slots=True)
class Work:
    """What PostgreSQL does to a table beside its catalogue. `where`: the rows that a partial index is of."""

    verb: str
    table: str
    where: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """How a statement went: the work and the time without rows; what is wrong; or why it was not tried."""

    work: tuple[Work, ...] = ()
    seconds: float = 0
    error: str | None = None
    untried: str | None = None


def try_out(session: Session, guard: StallGuard, tasks: Sequence[Task]) -> list[Finding]:
    """Return a finding for each task; after the first that is wrong nothing is tried."""
    findings: list[Finding] = []
    untried = "an earlier statement is wrong"
    try:
        with guard.watching(limit_seconds=STALL_SECONDS), session.transaction() as cursor:
            try:
                lacking = make_copy(cursor, session)
                for finding in _try_all(cursor, tasks, lacking):
                    findings.append(finding)
            finally:
                session.connection.rollback()
    except psycopg2.Error as no:
        untried = _message(no)
    except Occupied as no:
        untried = str(no)
    return findings + [Finding(untried=untried)] * (len(tasks) - len(findings))


def _try_all(cursor: "Cursor", tasks: Sequence[Task], lacking: frozenset[str]) -> Iterator[Finding]:
    cursor.execute("SET LOCAL client_min_messages = debug1")
    for task in tasks:
        finding = _try(cursor, task, lacking)
        yield finding
        if finding.error:
            return


def _try(cursor: "Cursor", task: Task, lacking: frozenset[str]) -> Finding:
    cursor.execute("SAVEPOINT before_task")
    del cursor.connection.notices[:]
    started = time.monotonic()
    try:
        _execute(cursor, task)
    except _NOT_ITS_FAULT:
        raise
    except psycopg2.Error as no:
        if lacking & set(_UNKNOWN.findall(_message(no))):
            raise
        if task.needed:
            return Finding(error=_message(no))
        cursor.execute("ROLLBACK TO before_task")
    return Finding(tuple(_work(cursor, task)), time.monotonic() - started)


def _execute(cursor: "Cursor", task: Task) -> None:
    if task.backfill is not None:
        cursor.execute(batch_sql(task.backfill), {"keys": []})
        return
    if task.ends is not None:
        cursor.execute(f"SELECT {task.ends}")
    sql = task.sql
    if task.is_concurrent:
        sql = re.sub(r"\s+CONCURRENTLY\b", "", without_comments(sql), count=1, flags=re.IGNORECASE)
    cursor.execute(sql)


def _work(cursor: "Cursor", task: Task) -> Iterator[Work]:
    """Read the notes that PostgreSQL writes for its developers; they are not translated."""
    for note in list(cursor.connection.notices):
        match = _SAID.search(note)
        if match is None:
            continue
        if match["build"]:
            cursor.execute(_PREDICATE, (f'public."{match["index"]}"',))
            (where,) = cursor.fetchone() or (None,)
            yield Work("building", match["of"], where)
        elif match["key"]:
            yield Work("verifying", task.locks[0][0] if task.locks else "")
        else:
            yield Work(match["verb"], match["table"])


def _message(error: psycopg2.Error) -> str:
    """Return PostgreSQL's message, and its detail where there is one."""
    said = error.diag
    return ". ".join(filter(None, [said.message_primary, said.message_detail])) or str(error).strip()
