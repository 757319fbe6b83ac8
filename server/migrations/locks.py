"""Locks taken so that nobody waits behind them: one starter at a time, strong locks without a queue."""

import random
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from psycopg2 import errors

from server.migrations.errors import LockTimeout
from server.migrations.guard import StallGuard
from server.migrations.modes import SHARE_ROW_EXCLUSIVE, STOPS_WRITERS
from server.migrations.session import Session

if TYPE_CHECKING:
    from psycopg2.extensions import cursor as Cursor

Say = Callable[[str], None]
Lock = tuple[str, str]

STALL_SECONDS = 0.07  # whom we keep waiting for longer than this we let pass; with the way back it is 100 ms
_LOCK_TIMEOUT_MS = 150  # a bound in case the guard is slow
_CALM_TIMEOUT_MS = 5000  # longer than deadlock_timeout (1 s), after which autovacuum gives way to us
_LOOKS_EVERY_SECONDS = 0.06
_LONGEST_PAUSE_SECONDS = 1.0
_SAY_EVERY_SECONDS = 3.0
_RETRIED = (errors.LockNotAvailable, errors.QueryCanceled, errors.DeadlockDetected)

# Who holds a lock on the tables that keeps ours out. Autovacuum's own mode is left out: it gives way.
_HOLDERS = """
SELECT l.virtualtransaction, l.pid, l.relation::regclass::text, coalesce(a.application_name, ''),
       coalesce(a.state, ''), coalesce(date_trunc('second', clock_timestamp() - a.xact_start)::text, '')
FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid
WHERE l.locktype = 'relation' AND l.granted AND l.pid <> pg_backend_pid()
  AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
  AND l.mode <> 'ShareUpdateExclusiveLock'
  AND (l.relation = ANY (SELECT to_regclass('public.' || quote_ident(t)) FROM unnest(%s::text[]) t)
       OR l.relation = ANY (SELECT to_regclass('public.' || quote_ident(t)) FROM unnest(%s::text[]) t)
          AND l.mode NOT IN ('AccessShareLock', 'RowShareLock'))
"""


class Patience:
    """How long a run may wait for others at one point, and when it last said that it waits."""

    def __init__(self, seconds: float, say: Say) -> None:
        """Begin to count."""
        self._seconds = seconds
        self._say = say
        self._began = self._said = time.monotonic()

    @property
    def waited_seconds(self) -> float:
        """Return for how long this wait goes on."""
        return time.monotonic() - self._began

    def anew(self) -> "Patience":
        """Return the same patience for another wait."""
        return Patience(self._seconds, self._say)

    def check(self, what: Callable[[], str]) -> None:
        """Say every few seconds what is being waited for; raise `LockTimeout` at the end of the patience."""
        now = time.monotonic()
        if now - self._began > self._seconds:
            raise LockTimeout(f"{what()}; gave up after {self._seconds:.0f} s")
        if now - self._said >= _SAY_EVERY_SECONDS:
            self._say(f"{what()}; waiting ({now - self._began:.0f} s)")
            self._said = now


def run_calmly(
    session: Session,
    guard: StallGuard,
    *,
    locks: Sequence[Lock],
    work: Callable[["Cursor"], None],
    patience: Patience,
    may_stall_seconds: float = 0,
    as_login: bool = False,
) -> None:
    """Do a transaction that takes strong locks: again and again, until it gets through without a stall.

    `locks` are the (table, mode) of tables that exist already. Raises `LockTimeout`.
    """
    strong = [(table, mode) for table, mode in locks if mode in STOPS_WRITERS]
    limit = max(may_stall_seconds, STALL_SECONDS)
    patience = patience.anew()
    pause = 0.05
    while True:
        _await_quiet(session, strong, patience)
        try:
            with session.transaction(as_login=as_login) as cursor:
                _calm(cursor, strong)
                with guard.watching(limit_seconds=limit):
                    work(cursor)
        except _RETRIED as refused:
            reason = str(refused).partition("\n")[0]
            patience.check(lambda reason=reason: f"{_name(strong)}: {reason}")  # type: ignore[misc]
        else:
            return
        time.sleep(pause * random.uniform(0.5, 1.5))  # noqa: S311 - only to come apart
        pause = min(2 * pause, _LONGEST_PAUSE_SECONDS)


def find_holders(session: Session, strong: Sequence[Lock]) -> dict[str, str]:
    """Return the transactions that keep these locks from us: a sentence each."""
    everyone = [table for table, mode in strong if mode != SHARE_ROW_EXCLUSIVE]
    writers = [table for table, mode in strong if mode == SHARE_ROW_EXCLUSIVE]
    with session.connection, session.connection.cursor() as cursor:
        cursor.execute(_HOLDERS, (everyone, writers))
        return {
            str(
                virtual
            ): f"{table} is held by process {pid} ({', '.join(filter(None, [*words])) or 'unknown'})"
            for virtual, pid, table, *words in cursor.fetchall()
        }


def _await_quiet(session: Session, strong: Sequence[Lock], patience: Patience) -> None:
    """Wait, without queueing, for as long as one and the same transaction holds a table."""
    if not strong:
        return
    before = find_holders(session, strong)
    while before:
        time.sleep(_LOOKS_EVERY_SECONDS)
        after = find_holders(session, strong)
        stayed = [after[virtual] for virtual in after if virtual in before]
        if not stayed:
            return
        patience.check(lambda stayed=stayed: stayed[0])  # type: ignore[misc]
        before = after


def _calm(cursor: "Cursor", strong: Sequence[Lock]) -> None:
    """Send autovacuum away with a lock that no reader or writer notices, then be quick or be gone."""
    if strong:
        cursor.execute(f"SET LOCAL lock_timeout = {_CALM_TIMEOUT_MS}")
        for table in sorted({table for table, _ in strong}):
            cursor.execute(f'LOCK TABLE public."{table}" IN SHARE UPDATE EXCLUSIVE MODE')
    cursor.execute(f"SET LOCAL lock_timeout = {_LOCK_TIMEOUT_MS}")


def _name(locks: Sequence[Lock]) -> str:
    return ", ".join(sorted({table for table, _ in locks})) or "the database"


# Any constant will do as long as nobody else in the database uses it: "fdmigrat" as a number.
LOCK_KEY = int.from_bytes(b"fdmigrat", "big") & (2**63 - 1)
_POLL_SECONDS = 0.1


@contextmanager
def only_one(session: Session, patience: Patience, *, unless: Callable[[], bool]) -> Iterator[bool]:
    """Hold the session's advisory lock; yield False, without it, as soon as nothing is left to do.

    It is polled: a blocking wait deadlocks with CREATE INDEX CONCURRENTLY.
    """
    while not unless():
        if session.ask("SELECT pg_try_advisory_lock(%s)", (LOCK_KEY,)):
            break
        patience.check(lambda: "another process is migrating")
        # Many may wait long: they ask more seldom then.
        pause = min(_POLL_SECONDS + patience.waited_seconds / 30, _LONGEST_PAUSE_SECONDS)
        time.sleep(pause * random.uniform(0.5, 1.0))  # noqa: S311 - only to come apart
    else:
        yield False
        return
    try:
        yield not unless()
    finally:
        if not session.connection.closed:
            session.connection.rollback()
            session.ask("SELECT pg_advisory_unlock(%s)", (LOCK_KEY,))
