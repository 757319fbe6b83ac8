"""Strong locks on tables, taken so that nobody waits behind them."""

import random
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from psycopg2 import errors

from server.migrations.guard import StallGuard
from server.migrations.modes import SHARE_ROW_EXCLUSIVE, STOPS_WRITERS
from server.migrations.session import Session
from server.migrations.waiting import Patience

if TYPE_CHECKING:
    from psycopg2.extensions import cursor as Cursor

Lock = tuple[str, str]

STALL_SECONDS = 0.07  # whom we keep waiting for longer than this we let pass; with the way back it is 100 ms
_LOCK_TIMEOUT_MS = 150  # a bound in case the guard is slow
_CALM_TIMEOUT_MS = 5000  # longer than deadlock_timeout (1 s), after which autovacuum gives way to us
_LOOKS_EVERY_SECONDS = 0.06
_LONGEST_PAUSE_SECONDS = 1.0
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
