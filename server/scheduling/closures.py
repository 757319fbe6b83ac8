"""Making, changing and deleting closures of any kind: vacations, blocks, the hours of one date."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from psycopg2.errorcodes import EXCLUSION_VIOLATION, UNIQUE_VIOLATION
from sqlalchemy import ColumnElement, select
from sqlalchemy.exc import IntegrityError

from server.businesses.queries import get_business
from server.calendars.changes import What, note_change
from server.calendars.queries import stop_bookings
from server.core.db import session
from server.core.errors import Conflict
from server.core.resources import in_field
from server.core.zones import parse_time_zone
from server.scheduling.closure_kinds import BLOCK, VACATION, Kind, Values
from server.scheduling.conflicts import times_of
from server.scheduling.overlaps import ClosureOverlaps, check_apart
from server.scheduling.reopening import offer_reopened

_WORDS = frozenset({"title", "reason"})
_Closed = tuple[int | None, tuple[datetime, datetime | None]]


class DateTaken(Conflict):
    """That date has hours of its own already: change those."""

    code = "date_taken"


def get_closure(kind: Kind, *, business_id: int, closure_id: int) -> Any:
    """Return a closure of this kind; raise its `unknown`, for a stranger's id too."""
    return _found(kind, session().scalar(select(kind.model).where(*_is(kind, business_id, closure_id))))


def lock_closure(kind: Kind, *, business_id: int, closure_id: int) -> Any:
    """Return a closure that nobody else changes until the transaction ends; raise its `unknown`."""
    wanted = select(kind.model).where(*_is(kind, business_id, closure_id)).with_for_update()
    return _found(kind, session().scalar(wanted))


def create_closure(kind: Kind, *, business_id: int, values: Values, actor: str, now: datetime) -> Any:
    """Make a closure; a calendar nobody knows, or an end before its start, is an error of that field.

    Raise `ClosureOverlaps` when it is closed then already, `DateTaken` when the date has hours of its own.
    """
    _check(kind, business_id, values)
    check_apart(kind, business_id=business_id, values=values)
    closure = kind.model(business_id=business_id, **kind.columns(values))
    session().add(closure)
    _flush()
    _note(kind, closure, "created", actor=actor, now=now, fields=values)
    return closure


def change_closure(kind: Kind, closure: Any, *, values: Values, actor: str, now: datetime) -> Any:
    """Set these values of a locked closure; none, no change. The whole is checked as a new one is.

    Time that is closed no longer is offered to the waiting list.
    """
    if not values:
        return closure
    whole = kind.values(closure) | dict(values)
    _check(kind, closure.business_id, whole)
    moves = any(whole[name] != value for name, value in kind.values(closure).items() if name not in _WORDS)
    if moves:
        check_apart(kind, business_id=closure.business_id, values=whole, besides=closure.id)
    before = _closed_by(kind, closure) if moves else None
    for name, value in kind.columns(whole).items():
        setattr(closure, name, value)
    _flush()
    session().refresh(closure)
    _offer(closure.business_id, before, now)
    _note(kind, closure, "updated", actor=actor, now=now, fields=values)
    return closure


def delete_closure(kind: Kind, closure: Any, *, actor: str, now: datetime) -> None:
    """Delete a locked closure and offer its time to the waiting list."""
    before = _closed_by(kind, closure)
    session().delete(closure)
    session().flush()
    _offer(closure.business_id, before, now)
    _note(kind, closure, "deleted", actor=actor, now=now, fields=())


def _is(kind: Kind, business_id: int, closure_id: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return kind.model.business_id == business_id, kind.model.id == closure_id


def _found(kind: Kind, closure: Any) -> Any:
    if closure is None:
        raise kind.unknown
    return closure


def _check(kind: Kind, business_id: int, values: Values) -> None:
    kind.check(values)
    with in_field("calendar_id"):
        stop_bookings(business_id=business_id, calendar_id=values.get("calendar_id"))


def _flush() -> None:
    """Write what has changed; what another writer was faster with is a refusal."""
    try:
        session().flush()
    except IntegrityError as error:
        refusal = _REFUSALS.get(getattr(error.orig, "pgcode", None) or "")
        if refusal is None:
            raise
        raise refusal from error


_REFUSALS: Mapping[str, type[Conflict]] = {
    UNIQUE_VIOLATION: DateTaken,
    EXCLUSION_VIOLATION: ClosureOverlaps,
}


def _closed_by(kind: Kind, closure: Any) -> _Closed | None:
    """Return which time a closure closes; the hours of a date close nothing by themselves."""
    if kind not in (VACATION, BLOCK):
        return None
    zone = parse_time_zone(get_business(business_id=closure.business_id).time_zone)
    return closure.calendar_id, times_of(closure, zone)


def _offer(business_id: int, closed: _Closed | None, now: datetime) -> None:
    if closed is not None:
        calendar_id, times = closed
        offer_reopened(business_id=business_id, calendar_id=calendar_id, times=times, now=now)


def _note(kind: Kind, closure: Any, what: What, *, actor: str, now: datetime, fields: Iterable[str]) -> None:
    note_change(
        business_id=closure.business_id,
        kind=kind.name,
        object_id=closure.id,
        what=what,
        actor=actor,
        now=now,
        fields=fields,
        facts={"calendar_id": closure.calendar_id},
    )
