"""Making, changing and deleting calendars."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import null, select, text

from server.businesses.audit import record_audit
from server.calendars.models import BusinessCalendar
from server.calendars.queries import UnknownCalendar
from server.core import logs
from server.core.db import session
from server.core.errors import Conflict
from server.events.log import record_event

log = logs.get_logger(__name__)

# The rules of appointments live above this room; that there are any to come is all that matters here.
_HAS_BOOKINGS = text("""
    SELECT EXISTS (SELECT 1 FROM public.appointments
        WHERE business_id = :business_id AND calendar_id = :calendar_id AND ends_at > :now
          AND status IN ('held', 'pending', 'confirmed'))
""")


class CalendarInUse(Conflict):
    """This calendar has bookings to come: deactivate it instead, or move them first."""

    code = "calendar_in_use"


class DefaultCalendar(Conflict):
    """The default calendar takes what no other calendar takes, so it cannot be deleted."""

    code = "default_calendar"


def create_calendar(
    *, business_id: int, values: Mapping[str, Any], actor: str, now: datetime
) -> BusinessCalendar:
    """Make a calendar of these columns; note who did it and that it happened."""
    calendar = BusinessCalendar(business_id=business_id, **_storable(values))
    session().add(calendar)
    session().flush()
    _note(calendar, "calendar.created", actor=actor, now=now, fields=values)
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


def change_calendar(
    calendar: BusinessCalendar, *, values: Mapping[str, Any], actor: str, now: datetime
) -> BusinessCalendar:
    """Set these columns of a locked calendar; note who did it and that it happened. No columns, no change."""
    if not values:
        return calendar
    for name, value in _storable(values).items():
        setattr(calendar, name, value)
    session().flush()
    session().refresh(calendar)
    _note(calendar, "calendar.updated", actor=actor, now=now, fields=values)
    return calendar


def delete_calendar(calendar: BusinessCalendar, *, actor: str, now: datetime) -> None:
    """Delete a locked calendar; raise `DefaultCalendar` or `CalendarInUse`. Past bookings stay."""
    if calendar.type_key == "default":
        raise DefaultCalendar
    asked = {"business_id": calendar.business_id, "calendar_id": calendar.id, "now": now}
    if session().scalar(_HAS_BOOKINGS, asked):
        raise CalendarInUse
    session().delete(calendar)
    session().flush()
    _note(calendar, "calendar.deleted", actor=actor, now=now, fields={})


def _storable(values: Mapping[str, Any]) -> dict[str, Any]:
    """Write None as SQL's NULL: in a JSON column it would become JSON's null, which inherits nothing."""
    return {name: null() if value is None else value for name, value in values.items()}


def _note(
    calendar: BusinessCalendar, what: str, *, actor: str, now: datetime, fields: Mapping[str, Any]
) -> None:
    business_id, calendar_id = calendar.business_id, calendar.id
    record_audit(
        business_id=business_id,
        actor=actor,
        action=what,
        object_type="calendar",
        object_id=calendar_id,
        detail={"fields": sorted(fields)} if fields else None,
    )
    event_type, data = what.replace(".", "_"), {"calendar_id": calendar_id}
    record_event(business_id=business_id, event_type=event_type, data=data, now=now)
    log.info("calendar changed", change=what, calendar_id=calendar_id)
