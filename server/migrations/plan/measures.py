"""What a plan asks the database as it is now: how fast it reads, how many rows, who is in the way.

Everything is a short read-only transaction that gives up rather than wait.
"""

import re
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

import psycopg2
from psycopg2 import errors

from server.migrations import ledger
from server.migrations.catalogue import Catalogue, read_catalogue
from server.migrations.errors import LockTimeout
from server.migrations.files import Statement
from server.migrations.ledger import Entry
from server.migrations.locks import Lock, find_holders
from server.migrations.modes import ROW_EXCLUSIVE, SHARE_ROW_EXCLUSIVE, STOPS_WRITERS, locks_of
from server.migrations.plan.forecast import SCAN_BYTES_PER_SECOND, Server
from server.migrations.session import Session
from server.migrations.sqltext import without_comments
from server.migrations.tasks import Task

if TYPE_CHECKING:
    from psycopg2.extensions import cursor as Cursor

_PAGES = 2048  # 16 MB: read in a tenth of a second, and enough to tell
_SMALLEST_BYTES = 1024 * 1024
_TIMEOUT_MS = 1000
_ALONE = """
SELECT string_agg(concat(l.relation::regclass, ' is held by process ', l.pid, ' (',
                         concat_ws(', ', nullif(a.application_name, ''), a.state), ')'), '; ')
FROM pg_locks l JOIN pg_class c ON c.oid = l.relation LEFT JOIN pg_stat_activity a ON a.pid = l.pid
WHERE l.granted AND l.mode = 'AccessExclusiveLock' AND c.relkind = 'r'
  AND c.relnamespace = 'public'::regnamespace
  AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""
_CHANGES_ROWS = re.compile(r"(?:INSERT|UPDATE|DELETE|MERGE|WITH)\b", re.IGNORECASE)


def read_state(session: Session) -> tuple[dict[str, Entry], datetime | None, Catalogue]:
    """Read ledger, clock and catalogue; raise `LockTimeout` where even that would have to wait.

    PostgreSQL shows the definition of an index or a default to nobody while somebody holds its table alone.
    """
    try:
        with session.transaction(as_login=True) as cursor:
            cursor.execute(f"SET LOCAL lock_timeout = {_TIMEOUT_MS}")
            return *ledger.read(cursor), read_catalogue(cursor, single_login=session.single_login)
    except errors.LockNotAvailable:
        who = session.ask(_ALONE) or "somebody held a table a moment ago"
        raise LockTimeout(f"The catalogue cannot be read: {who}; try again later") from None


class Measures:
    """The answers for one plan, about the tables that it locks."""

    def __init__(self, session: Session, catalogue: Catalogue, locked: Collection[str]) -> None:
        """Measure nothing yet."""
        self._session = session
        self._catalogue = catalogue
        self._locked = locked

    @cached_property
    def server(self) -> Server:
        """What the forecasts need; times the reading of the largest table that is locked."""
        return Server(self._catalogue.tables, self._read_speed(), self._rows_where)

    def locks(self, task: Task) -> list[Lock]:
        """Return the locks of a task on tables that exist; of CONCURRENTLY and of batches too."""
        if task.backfill is not None:
            found = [(_bare(task.backfill), ROW_EXCLUSIVE)]
        else:
            found = list(task.locks) or locks_of(Statement(task.sql))
        return [(table, mode) for table, mode in found if table in self._catalogue.tables]

    def blockers(self, task: Task) -> list[str]:
        """Return who holds what a task needs: a sentence each."""
        strong = [lock for lock in self.locks(task) if lock[1] in STOPS_WRITERS]
        if task.is_concurrent:  # it waits until those who write now have ended
            strong = [(table, SHARE_ROW_EXCLUSIVE) for table, _ in self.locks(task)]
        return list(find_holders(self._session, strong).values()) if strong else []

    def is_done(self, task: Task) -> bool:
        """Tell whether its end condition holds already; one that asks for what is not there yet does not."""
        condition = task.ends
        if task.backfill is not None and task.backfill.batch is not None:
            batch = task.backfill.batch
            condition = f"NOT EXISTS (SELECT FROM {batch.table} WHERE {batch.pending})"
        return condition is not None and self._ask(f"SELECT {condition}") is True

    def changes(self, task: Task) -> int | None:
        """Estimate how many rows it inserts, updates or deletes; None for DDL. At worst all of its tables."""
        query = _query_of(task)
        if query is None:
            return None
        rows = self._explain(query)
        return sum(self._rows(table) for table, _ in self.locks(task)) if rows is None else rows

    def can_tell(self, task: Task) -> bool:
        """Tell whether it asks for nothing that an earlier step must make before its rows can be counted."""
        query = _query_of(task)
        return query is None or not self.locks(task) or self._explain(query) is not None

    def _rows(self, table: str) -> int:
        return self._catalogue.tables[table].rows if table in self._catalogue.tables else 0

    def _rows_where(self, table: str, condition: str) -> int:
        found = self._explain(f'SELECT FROM public."{table}" WHERE {condition}')
        return self._rows(table) if found is None else found

    def _explain(self, sql: str) -> int | None:
        """Return the planner's estimate of the rows of a query, or of those that an UPDATE changes."""
        found = self._ask(f"EXPLAIN (FORMAT JSON) {sql}")
        if not isinstance(found, list):
            return None
        plan: dict[str, Any] = found[0]["Plan"]
        if plan["Node Type"] == "ModifyTable":
            plan = next(part for part in plan["Plans"] if part["Parent Relationship"] == "Outer")
        return int(plan["Plan Rows"])

    def _ask(self, query: str) -> object:
        """Return the first value; None when the database cannot say, or not in time."""
        try:
            with self._reading() as cursor:
                cursor.execute(query)
                row = cursor.fetchone()
        except psycopg2.Error:
            return None
        return row[0] if row else None

    def _read_speed(self) -> float:
        """Time the first pages of the largest table, in bytes per second."""
        tables = self._catalogue.tables
        sizes = {table: tables[table].bytes for table in self._locked if table in tables}
        largest = max(sizes, key=lambda table: sizes[table], default=None)
        if largest is None or sizes[largest] < _SMALLEST_BYTES:
            return SCAN_BYTES_PER_SECOND
        pages = min(_PAGES, sizes[largest] // 8192)
        started = time.monotonic()
        if self._ask(f"SELECT count(*) FROM public.\"{largest}\" WHERE ctid < '({pages},0)'") is None:
            return SCAN_BYTES_PER_SECOND  # somebody holds it
        return pages * 8192 / max(time.monotonic() - started, 0.001)

    @contextmanager
    def _reading(self) -> "Iterator[Cursor]":
        with self._session.transaction(as_login=True) as cursor:
            cursor.execute(
                f"SET LOCAL transaction_read_only = on; SET LOCAL lock_timeout = 100; "
                f"SET LOCAL statement_timeout = {_TIMEOUT_MS}"
            )
            yield cursor


def _query_of(task: Task) -> str | None:
    """Return the query whose plan tells how many rows a task changes; None for DDL."""
    if task.backfill is not None and task.backfill.batch is not None:
        return f"SELECT FROM {task.backfill.batch.table} WHERE {task.backfill.batch.pending}"
    return task.sql if _CHANGES_ROWS.match(without_comments(task.sql)) else None


def _bare(statement: Statement) -> str:
    return statement.batch.table.rpartition(".")[2] if statement.batch is not None else ""
