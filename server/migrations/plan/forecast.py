"""How long a statement will keep others waiting, and why. Pure; plan.py measures what goes in.

Forecasts are rounded up and meant to be right within a factor of two or three; the constants say where they
come from. What a statement costs in the catalogue is not assumed but was measured in the trial.
"""

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from server.migrations.backfill import AIM_SECONDS
from server.migrations.catalogue import TableFacts
from server.migrations.locks import STALL_SECONDS, Lock
from server.migrations.modes import (
    ACCESS_EXCLUSIVE,
    ROW_EXCLUSIVE,
    ROW_SHARE,
    SHARE,
    SHARE_ROW_EXCLUSIVE,
    SHARE_UPDATE_EXCLUSIVE,
    STOPS_WRITERS,
)
from server.migrations.plan.trial import Finding, Work
from server.migrations.tasks import Task

SCAN_BYTES_PER_SECOND = 200e6  # a cautious disk; taken where a table is too small to be measured
_ROWS_PER_SECOND = 15_000  # what a batched UPDATE of a table with a few indexes reaches on two old cores
_SECONDS_PER_INDEXED_ROW = 1e-6  # sorted and written; GiST takes up to four times as long
_REWRITES_COST = 8  # times reading it: the rows are written twice, the second time to the log
_UNTRIED_SECONDS = 0.005  # DDL that changes the catalogue only

STRENGTHS = (ACCESS_EXCLUSIVE, SHARE_ROW_EXCLUSIVE, SHARE, SHARE_UPDATE_EXCLUSIVE, ROW_EXCLUSIVE, ROW_SHARE)
_KEEPS_OUT = {
    ACCESS_EXCLUSIVE: "readers and writers wait",
    SHARE_ROW_EXCLUSIVE: "writers wait",
    SHARE: "writers wait",
}
_READS = re.compile(
    r"ADD\s+(?:CONSTRAINT\s+\S+\s+)?(?:CHECK|UNIQUE|PRIMARY|EXCLUDE|FOREIGN)\b|\bTYPE\b|\bSET\s+NOT\s+NULL\b"
    r"|\bVALIDATE\b|^CREATE\s+(?:UNIQUE\s+)?INDEX\b",
    re.IGNORECASE,
)

_BUILDS = re.compile(r"CREATE\s+(?:UNIQUE\s+)?INDEX\b", re.IGNORECASE)

RowsWhere = Callable[[str, str], int]


@dataclass(frozen=True, slots=True)
class Forecast:
    """How long others wait, how long it takes, how many rows it reads or changes, and the reason."""

    stall_seconds: float
    seconds: float
    rows: int
    why: str


@dataclass(frozen=True, slots=True)
class Server:
    """What was measured: the real tables, how fast they are read, and how many rows have a condition."""

    tables: Mapping[str, TableFacts]
    bytes_per_second: float
    rows_where: RowsWhere


def keeps_out(modes: Iterable[str], *, changes: bool = False) -> str:
    """Say who waits while these locks are held; `changes`: rows are changed as well."""
    said = {_KEEPS_OUT[mode] for mode in modes if mode in _KEEPS_OUT}
    otherwise = "who wants the same rows waits" if changes else "nobody waits"
    return next((words for words in _KEEPS_OUT.values() if words in said), otherwise)


def forecast(
    task: Task, finding: Finding, server: Server, *, locks: Sequence[Lock], changes: int | None
) -> Forecast:
    """Foretell a statement; `changes`: how many rows it inserts, updates or deletes, None for DDL."""
    if task.backfill is not None:
        return _of_batches(changes or 0)
    if changes is not None:
        seconds = changes / _ROWS_PER_SECOND
        return Forecast(seconds, seconds, changes, f"all in one transaction of about {duration(seconds)}")
    found = finding.work if finding.untried is None else _guess(task, locks)
    work = [one for one in found if _size(one, server)]
    rows = max((_rows(one, server) for one in work), default=0)
    seconds = sum(_seconds(one, server) for one in work)
    if task.is_concurrent:
        why = f"beside the traffic, about {duration(max(2 * seconds, 0.01))}"  # it reads the table twice
        return Forecast(0.0, 2 * seconds, rows, why)
    seconds += finding.seconds or _UNTRIED_SECONDS
    stall = seconds if any(mode in STOPS_WRITERS for _, mode in locks) else 0.0
    return Forecast(stall, seconds, rows, _reason(work, server))


def limit_of(may_stall_seconds: float) -> float:
    """Return for how long the runner lets others wait."""
    return max(may_stall_seconds, STALL_SECONDS)


def milliseconds(seconds: float) -> int:
    """Round up."""
    return math.ceil(seconds * 1000)


def duration(seconds: float) -> str:
    """Say it for a person."""
    return f"{milliseconds(seconds):,} ms" if seconds < 2 else f"{seconds:,.0f} s"


def _of_batches(rows: int) -> Forecast:
    seconds = rows / _ROWS_PER_SECOND
    batches = math.ceil(seconds / AIM_SECONDS)
    many = "1 batch" if batches == 1 else f"{batches:,} batches"
    why = f"about {many} of {milliseconds(AIM_SECONDS)} ms, {duration(seconds)} in all"
    return Forecast(AIM_SECONDS if rows else 0.0, seconds, rows, why)


def _guess(task: Task, locks: Sequence[Lock]) -> Sequence[Work]:
    """Say from the words alone what a statement that was not tried may do to its table."""
    if not _READS.search(task.sql) or "NOT VALID" in task.sql.upper():
        return ()
    verb = "building" if _BUILDS.match(task.sql) else "verifying"
    return [Work(verb, table) for table, _ in locks[:1]]


def _size(work: Work, server: Server) -> int:
    return server.tables[work.table].bytes if work.table in server.tables else 0


def _rows(work: Work, server: Server) -> int:
    return server.tables[work.table].rows if work.table in server.tables else 0


def _seconds(work: Work, server: Server) -> float:
    if work.table not in server.tables:
        return 0.0
    reading = _size(work, server) / server.bytes_per_second
    if work.verb == "rewriting":
        return reading * _REWRITES_COST
    if work.verb == "building":
        where = work.where
        rows = server.rows_where(work.table, where) if where else _rows(work, server)
        return reading + rows * _SECONDS_PER_INDEXED_ROW
    return reading


def _reason(work: Sequence[Work], server: Server) -> str:
    if not work:
        return "changes the catalogue only"
    said = {"verifying": "reads all of", "rewriting": "writes all of", "building": "builds an index of"}
    parts = [f"{said[one.verb]} {one.table} ({_size(one, server) / 1e6:,.1f} MB)" for one in work]
    return f"{' and '.join(dict.fromkeys(parts))}, at {server.bytes_per_second / 1e6:,.0f} MB/s"
