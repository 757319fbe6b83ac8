"""Making, changing and deleting routing rules."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import null

from server.calendars.changes import What, note_change
from server.calendars.models import CalendarRoutingRule
from server.calendars.queries import keep_calendar
from server.calendars.rule_schemas import check_speaks, render_rule
from server.core.db import session
from server.core.resources import in_field


def create_rule(
    *, business_id: int, values: Mapping[str, Any], actor: str, now: datetime
) -> CalendarRoutingRule:
    """Make a rule; a calendar that the business does not have is an error of that field."""
    _check_calendar(business_id, values)
    rule = CalendarRoutingRule(business_id=business_id, **_storable(values))
    session().add(rule)
    session().flush()
    _note(rule, "created", values, actor=actor, now=now)
    return rule


def change_rule(
    rule: CalendarRoutingRule, *, values: Mapping[str, Any], actor: str, now: datetime
) -> CalendarRoutingRule:
    """Set these columns of a locked rule; no columns, no change. A rule that never speaks is refused."""
    if not values:
        return rule
    check_speaks({**render_rule(rule), **values})
    _check_calendar(rule.business_id, values)
    for name, value in _storable(values).items():
        setattr(rule, name, value)
    session().flush()
    session().refresh(rule)
    _note(rule, "updated", values, actor=actor, now=now)
    return rule


def delete_rule(rule: CalendarRoutingRule, *, actor: str, now: datetime) -> None:
    """Delete a locked rule."""
    session().delete(rule)
    session().flush()
    _note(rule, "deleted", {}, actor=actor, now=now)


def _check_calendar(business_id: int, values: Mapping[str, Any]) -> None:
    if "calendar_id" in values:
        with in_field("calendar_id"):
            keep_calendar(business_id=business_id, calendar_id=values["calendar_id"])


def _storable(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: null() if value is None else value for name, value in values.items()}


def _note(
    rule: CalendarRoutingRule, what: What, values: Mapping[str, Any], *, actor: str, now: datetime
) -> None:
    note_change(
        business_id=rule.business_id,
        kind="routing_rule",
        object_id=rule.id,
        what=what,
        actor=actor,
        now=now,
        fields=values,
        facts={"calendar_id": rule.calendar_id},
    )
