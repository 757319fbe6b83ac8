"""Making, changing and deleting calendars."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import null, select, text

from server.calendars.changes import What, note_change
from server.calendars.models import BusinessCalendar
from server.calendars.queries import UnknownCalendar
from server.core.db import session
from server.core.errors import Conflict

DEFAULT = "default"
"""The `type_key` of the calendar that takes what no other takes."""

# The rules of appointments live above this room; how many are to come is all that matters here.
_BOOKINGS_TO_COME = text("""
    SELECT count(*) FROM public.appointments
    WHERE business_id = :business_id AND calendar_id = :calendar_id AND ends_at > :now
      AND status IN ('held', 'pending', 'confirmed')
      AND (status <> 'held' OR coalesce(hold_expires_at, 'infinity') > :now)
""")


class CalendarInUse(Conflict):
    """This calendar has bookings to come: deactivate it instead, or move them first."""

    code = "calendar_in_use"


class DefaultCalendar(Conflict):
    """The default calendar takes what no other calendar takes: make another one the default first."""

    code = "default_calendar"


def create_calendar(
    *, business_id: int, values: Mapping[str, Any], actor: str, now: datetime
) -> BusinessCalendar:
    """Make a calendar of these columns; one of the type `default` takes over from the default of before."""
    if values.get("type_key") == DEFAULT:
        _unmark_default(business_id, actor=actor, now=now)
    calendar = BusinessCalendar(business_id=business_id, **_storable(values))
    session().add(calendar)
    session().flush()
    _note(calendar, "created", actor=actor, now=now, fields=values)
    return calendar


def lock_calendar(*, business_id: int, calendar_id: int, to_delete: bool = False) -> BusinessCalendar:
    """Return a calendar that nobody else changes until the transaction ends; raise `UnknownCalendar`.

    Bookings go on meanwhile, unless it is locked `to_delete` it: then they wait.
    """
    found = session().scalar(
        select(BusinessCalendar)
        .where(BusinessCalendar.business_id == business_id, BusinessCalendar.id == calendar_id)
        .with_for_update(key_share=not to_delete)
    )
    if found is None:
        raise UnknownCalendar
    return found


def lock_all_calendars(*, business_id: int) -> None:
    """Let nobody else change a calendar until the transaction ends, so that only one becomes the default."""
    session().execute(
        select(BusinessCalendar.id)
        .where(BusinessCalendar.business_id == business_id)
        .order_by(BusinessCalendar.id)
        .with_for_update(key_share=True)
    )


def change_calendar(
    calendar: BusinessCalendar, *, values: Mapping[str, Any], actor: str, now: datetime
) -> BusinessCalendar:
    """Set these columns of a locked calendar; no columns, no change.

    A `type_key` of `default` takes the mark over from the default of before: lock all calendars for that.
    Raise `DefaultCalendar` if the default would lose its mark to no other.
    """
    if not values:
        return calendar
    if "type_key" in values:
        _change_type(calendar, values["type_key"], actor=actor, now=now)
    for name, value in _storable(values).items():
        setattr(calendar, name, value)
    session().flush()
    session().refresh(calendar)
    _note(calendar, "updated", actor=actor, now=now, fields=values)
    return calendar


def delete_calendar(calendar: BusinessCalendar, *, actor: str, now: datetime) -> None:
    """Delete a locked calendar; raise `DefaultCalendar` or `CalendarInUse`. Past bookings stay."""
    if calendar.type_key == DEFAULT:
        raise DefaultCalendar
    asked = {"business_id": calendar.business_id, "calendar_id": calendar.id, "now": now}
    bookings = session().scalar(_BOOKINGS_TO_COME, asked)
    if bookings:
        raise CalendarInUse(bookings=bookings)
    session().delete(calendar)
    session().flush()
    _note(calendar, "deleted", actor=actor, now=now, fields={})


def _change_type(calendar: BusinessCalendar, type_key: str | None, *, actor: str, now: datetime) -> None:
    if calendar.type_key == type_key:
        return
    if calendar.type_key == DEFAULT:
        raise DefaultCalendar
    if type_key == DEFAULT:
        _unmark_default(calendar.business_id, actor=actor, now=now)


def _unmark_default(business_id: int, *, actor: str, now: datetime) -> None:
    """Let the default be an ordinary calendar; its bookings stay with it."""
    lock_all_calendars(business_id=business_id)
    wanted = BusinessCalendar.business_id == business_id, BusinessCalendar.type_key == DEFAULT
    for old in session().scalars(select(BusinessCalendar).where(*wanted)).all():
        old.type_key = None
        session().flush()
        _note(old, "updated", actor=actor, now=now, fields={"type_key": None})


def _storable(values: Mapping[str, Any]) -> dict[str, Any]:
    """Write None as SQL's NULL: in a JSON column it would become JSON's null, which inherits nothing."""
    return {name: null() if value is None else value for name, value in values.items()}


def _note(
    calendar: BusinessCalendar, what: What, *, actor: str, now: datetime, fields: Mapping[str, Any]
) -> None:
    note_change(
        business_id=calendar.business_id,
        kind="calendar",
        object_id=calendar.id,
        what=what,
        actor=actor,
        now=now,
        fields=fields,
    )
