"""Closures of one calendar, or of the whole business, do not overlap: which one is in the way of another."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from psycopg2.errorcodes import EXCLUSION_VIOLATION
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from server.core.db import session
from server.core.errors import Conflict
from server.scheduling.closure_kinds import BLOCK, VACATION, Kind, Values

# `guarded` is what the exclusion constraint compares (migration 125); the lock's class is no other lock's.
_LOCK = text("SELECT pg_advisory_xact_lock(20817, :business_id)")
_SAME = (
    "business_id = :business_id AND coalesce(calendar_id, 0) = coalesce(:calendar_id, 0) AND id <> :besides"
)
_TIMES = ("start_date", "end_date", "starts_at", "ends_at")
_FIND: Mapping[str, tuple[str, str]] = {
    VACATION.name: ("public.vacation_periods", "daterange(:start_date, :end_date, '[]')"),
    BLOCK.name: ("public.calendar_blocks", "tstzrange(:starts_at, :ends_at)"),
}


class ClosureOverlaps(Conflict):
    """It is closed then already: another closure of the same calendar, or of all of them, lies there."""

    code = "closure_overlaps"


def check_apart(kind: Kind, *, business_id: int, values: Values, besides: int = 0) -> None:
    """Raise `ClosureOverlaps`, naming the closure in the way, its id and its times.

    Writers of one business come one after the other from here on: two that wait for each other's row in the
    exclusion constraint would end in a deadlock.
    """
    if kind.name not in _FIND:
        return
    session().execute(_LOCK, {"business_id": business_id})
    table, times = _FIND[kind.name]
    query = f"SELECT id FROM {table} WHERE {_SAME} AND guarded && {times}"  # noqa: S608 - ours
    given = {name: values.get(name) for name in ("calendar_id", *_TIMES)}
    found = session().scalar(
        text(f"{query} ORDER BY guarded LIMIT 1"), {**given, "business_id": business_id, "besides": besides}
    )
    if found is not None:
        raise ClosureOverlaps(**_members(kind, session().get_one(kind.model, found)))


@contextmanager
def settle_apart() -> Iterator[None]:
    """Let vacations overlap while several are written; raise `ClosureOverlaps` if some still do then."""
    session().execute(text("SET CONSTRAINTS public.vacation_periods_apart DEFERRED"))
    yield
    try:
        session().execute(text("SET CONSTRAINTS public.vacation_periods_apart IMMEDIATE"))
    except IntegrityError as error:
        if getattr(error.orig, "pgcode", None) != EXCLUSION_VIOLATION:
            raise
        raise ClosureOverlaps from error


def _members(kind: Kind, closure: Any) -> dict[str, Any]:
    """Name the closure as the API shows it."""
    times = {name: value for name, value in kind.values(closure).items() if name in _TIMES}
    return {"closure_id": closure.id} | {n: v.isoformat() if v else None for n, v in times.items()}
