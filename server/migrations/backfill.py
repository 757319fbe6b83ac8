"""An UPDATE of a large table in small transactions, so that nobody waits long for a row."""

import random
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from psycopg2 import errors

from server.migrations import ledger, sqltext
from server.migrations.errors import MigrationRefused
from server.migrations.files import Batch, Statement
from server.migrations.guard import StallGuard
from server.migrations.locks import STALL_SECONDS
from server.migrations.progress import Progress
from server.migrations.session import Session
from server.migrations.waiting import Patience

if TYPE_CHECKING:
    from psycopg2.extensions import cursor as Cursor

AIM_SECONDS = 0.06  # for one batch: whoever wants one of its rows waits no longer than that
_FIRST_SIZE = 200
_LARGEST_SIZE = 10_000
_STRIKES = 3
_RETRIED = (errors.QueryCanceled, errors.DeadlockDetected, errors.LockNotAvailable, errors.ExclusionViolation)
_TARGET = re.compile(
    r"UPDATE\s+(?:ONLY\s+)?(?P<table>[\w.]+)(?:\s+(?:AS\s+)?(?!SET\b)(?P<alias>\w+))?\s+SET\b", re.IGNORECASE
)


class Unfinished(MigrationRefused):
    """A backfill came to no end: rows stay that its UPDATE does not change."""


@dataclass(slots=True)
class Pace:
    """How many rows a batch has, so that it takes about as long as it may."""

    size: int = _FIRST_SIZE

    def took(self, seconds: float, rows: int) -> None:
        """Learn from a batch."""
        if rows:
            factor = min(2.0, max(0.5, AIM_SECONDS / max(seconds, 0.001)))
            self.size = max(10, min(_LARGEST_SIZE, int(self.size * factor)))

    def stumbled(self) -> None:
        """Learn from a batch that had to be taken back."""
        self.size = max(10, self.size // 2)


def batch_sql(statement: Statement) -> str:
    """Return the UPDATE for one batch of keys, `%(keys)s`: it locks what is free and changes only that."""
    batch = _batch_of(statement)
    match = _TARGET.match(statement.sql)
    if match is None:
        raise ValueError("a batched statement is an UPDATE")
    row = match["alias"] or batch.table
    locked = (
        (
            f"SELECT {batch.key} FROM {batch.table} WHERE {batch.key} = ANY (%(keys)s) AND ({batch.pending}) "
            "FOR NO KEY UPDATE SKIP LOCKED"
        )
        .replace("%", "%%")
        .replace("%%(keys)s", "%(keys)s")
    )
    head, condition = _cut_where(statement.sql)
    where = f"({condition}) AND " if condition else ""
    body = f"{head} WHERE {where}".replace("%", "%%")
    return f"WITH batch AS MATERIALIZED ({locked}) {body}{row}.{batch.key} IN (SELECT {batch.key} FROM batch)"


def _batch_of(statement: Statement) -> Batch:
    if statement.batch is None:
        raise ValueError("this statement is not batched")
    return statement.batch


def _cut_where(sql: str) -> tuple[str, str]:
    depth = 0
    for token in sqltext.tokens(sql):
        depth += {"(": 1, ")": -1}.get(token.text, 0)
        if not depth and token.kind == "word" and token.text.upper() == "WHERE":
            return sql[: token.start], sql[token.start + len("WHERE") :]
    return sql, ""


class Backfill:
    """One batched statement, from where an earlier run was broken off to its end."""

    def __init__(
        self, session: Session, guard: StallGuard, *, name: str, statement: Statement, progress: Progress
    ) -> None:
        """Prepare; `name` finds the progress again after a kill."""
        self._session = session
        self._guard = guard
        self._name = name
        self._batch = _batch_of(statement)
        self._sql = batch_sql(statement)
        self._limits = f"SELECT min({self._batch.key}), max({self._batch.key}) FROM {self._batch.table}"
        self._progress = progress
        self._pace = Pace()
        self._rows = 0
        self._high: Any = None

    def is_done(self) -> bool:
        """Tell whether no row is pending."""
        query = f"SELECT EXISTS (SELECT FROM {self._batch.table} WHERE {self._batch.pending})"
        with self._session.transaction() as cursor:
            cursor.execute(query)
            return cursor.fetchone() == (False,)

    def run(self, patience: Patience) -> int:
        """Go through all keys, then sweep until no row is pending; return the rows changed.

        Rows that come in meanwhile are not waited for: a bridge sees to them, or they are meant to stay.
        """
        patience = patience.anew()
        with self._session.transaction() as cursor:
            begun = ledger.read_progress(cursor, self._name)
            cursor.execute(self._limits)
            low, self._high = cursor.fetchone() or (None, None)
        after: Any = None
        if begun is not None:
            after, self._rows = begun
        before, strikes = 0, 0
        while True:
            gained = self._pass(after, low, patience)
            if gained is None:
                return self._rows
            # Each sweep finds fewer rows than the one before, or the UPDATE does not do what it is for.
            strikes = strikes + 1 if gained and gained >= before > 0 else 0
            if strikes == _STRIKES:
                raise Unfinished(f"{gained} rows of {self._batch.table} stay with {self._batch.pending}")
            before, after = gained, None
            if gained:
                patience = patience.anew()
            else:
                patience.check(lambda: f"{self._batch.table}: somebody holds the last rows")
                time.sleep(random.uniform(0.02, 0.1))  # noqa: S311 - only to come apart

    def _pass(self, after: Any, low: Any, patience: Patience) -> int | None:
        """Go through the keys once; return the rows changed, None when nothing was pending."""
        from_the_beginning = after is None
        gained = 0
        found_any = False
        while keys := self._collect(after):
            found_any = True
            gained += self._change(keys, low, patience)
            after = keys[-1]
        return None if from_the_beginning and not found_any else gained

    def _collect(self, after: Any) -> list[Any]:
        """Read the next pending keys, without locking a row."""
        batch = self._batch
        beyond = "" if after is None else f"{batch.key} > %(after)s AND "
        pending = batch.pending.replace("%", "%%")
        query = (
            f"SELECT {batch.key} FROM {batch.table} WHERE {beyond}{batch.key} <= %(high)s AND ({pending}) "
            f"ORDER BY {batch.key} LIMIT %(size)s"
        )
        with self._session.transaction() as cursor:
            cursor.execute(query, {"after": after, "high": self._high, "size": self._pace.size})
            return [key for (key,) in cursor.fetchall()]

    def _change(self, keys: Sequence[Any], low: Any, patience: Patience) -> int:
        """Change what is free of these rows; halve them while others wait for us."""
        keys = list(keys)
        patience = patience.anew()
        while True:
            started = time.monotonic()
            try:
                with self._session.transaction() as cursor:
                    # A crash may take the last batches back: they are only done again.
                    cursor.execute("SET LOCAL synchronous_commit = off")
                    with self._guard.watching(limit_seconds=STALL_SECONDS):
                        cursor.execute(self._sql, {"keys": keys})
                    changed = cursor.rowcount
                    share = _share(keys[-1], low, self._high)
                    self._note(cursor, keys[-1], changed, share)
            except _RETRIED as refused:
                if isinstance(refused, errors.ExclusionViolation) and len(keys) == 1:
                    reason = str(refused).partition("\n")[0]
                    raise Unfinished(f"row {keys[0]} of {self._batch.table}: {reason}") from refused
                self._pace.stumbled()
                patience.check(lambda: f"{self._batch.table}: others want the same rows")
                keys = keys[: max(1, len(keys) // 2)]
                time.sleep(random.uniform(0.01, 0.05))  # noqa: S311 - only to come apart
                continue
            self._rows += changed
            self._pace.took(time.monotonic() - started, len(keys))
            self._progress.advance(self._name, share=share, rows=self._rows)
            return changed

    def _note(self, cursor: "Cursor", key: Any, changed: int, share: float) -> None:
        ledger.record_progress(cursor, self._name, key=str(key), rows=self._rows + changed, share=share)


def _share(key: Any, low: Any, high: Any) -> float:
    """Return how much of the keys lies behind us, 0 to 1; keys that are not numbers tell nothing."""
    if isinstance(key, int) and isinstance(low, int) and isinstance(high, int):
        return min(1.0, (key - low + 1) / max(1, high - low + 1))
    return 0.0
