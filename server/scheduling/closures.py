"""Making, changing and deleting closures of any kind: vacations, blocks, the hours of one date."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.exc import IntegrityError

from server.calendars.changes import What, note_change
from server.calendars.queries import stop_bookings
from server.core.db import session
from server.core.errors import Conflict
from server.core.resources import in_field
from server.scheduling.closure_kinds import Kind, Values

_UNIQUE_VIOLATION = "23505"


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
    """Make a closure; a calendar nobody knows, or an end before its start, is an error of that field."""
    _check(kind, business_id, values)
    closure = kind.model(business_id=business_id, **kind.columns(values))
    session().add(closure)
    _flush()
    _note(kind, closure, "created", actor=actor, now=now, fields=values)
    return closure


def change_closure(kind: Kind, closure: Any, *, values: Values, actor: str, now: datetime) -> Any:
    """Set these values of a locked closure; none, no change. The whole is checked as a new one is."""
    if not values:
        return closure
    whole = kind.values(closure) | dict(values)
    _check(kind, closure.business_id, whole)
    for name, value in kind.columns(whole).items():
        setattr(closure, name, value)
    _flush()
    session().refresh(closure)
    _note(kind, closure, "updated", actor=actor, now=now, fields=values)
    return closure


def delete_closure(kind: Kind, closure: Any, *, actor: str, now: datetime) -> None:
    """Delete a locked closure."""
    session().delete(closure)
    session().flush()
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
    """Write what has changed; a date that has hours already is a refusal, whoever was faster."""
    try:
        session().flush()
    except IntegrityError as error:
        if getattr(error.orig, "pgcode", None) == _UNIQUE_VIOLATION:
            raise DateTaken from error
        raise


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
