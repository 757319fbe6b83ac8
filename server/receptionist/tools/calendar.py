"""Tools about calendars: what can be booked, and which calendar is meant."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from server.calendars.hours import WEEKDAYS, DayRange, OpeningHours
from server.calendars.rules import load_rule_index
from server.receptionist.tools.catalogue import Calendar, Catalogue, Service, load_catalogue
from server.receptionist.tools.context import ToolContext
from server.scheduling.special_days import list_special_days
from server.scheduling.worlds import CalendarRules, load_rules

_TOLD = timedelta(days=62)


def calendar_list(context: ToolContext) -> dict[str, Any]:
    """List the calendars that take bookings, with their services, weekly hours and booking limits.

    `type_key` names a calendar's kind; the one that is `default` takes what names no calendar. A calendar
    with `allowed_tags` takes only a wish with one of these labels, its own or its service's.
    """
    catalogue = load_catalogue(context.business_id)
    found = load_rules(business_id=context.business_id, calendar_ids=None)
    rules = {rule.calendar_id: rule for rule in found if rule.is_active}
    today = context.now.astimezone(catalogue.zone).date()
    special = list_special_days(
        business_id=context.business_id, calendar_ids=list(rules), first=today, last=today + _TOLD
    )
    return {
        "calendars": [
            _render_calendar(one, rules[one.id], special[one.id], catalogue)
            for one in catalogue.calendars
            if one.id in rules
        ]
    }


def calendar_resolve_target(
    context: ToolContext, *, text: str, labels: list[str] | None = None
) -> dict[str, Any]:
    """Find the calendar that the words mean, and why; or the question to ask when they may mean several."""
    index = load_rule_index(business_id=context.business_id)
    given = [*context.labels, *(labels or ())]
    return index.resolve(text, labels=given, channel=context.channel).to_json()


def _render_calendar(
    calendar: Calendar,
    rules: CalendarRules,
    special: Mapping[date, Sequence[DayRange]],
    catalogue: Catalogue,
) -> dict[str, Any]:
    return {
        "id": calendar.id,
        "name": calendar.name,
        "type_key": calendar.type_key,
        "is_default": calendar.is_default,
        "allowed_tags": list(calendar.allowed_tags),
        "duration_minutes": rules.duration,
        "horizon_days": rules.horizon_days,
        "min_notice_minutes": rules.notice_minutes,
        "opening_hours": render_week(rules.hours),
        "special_days": render_special_days(special),
        "services": [
            _render_service(one, calendar.offers[one.id], catalogue.currency)
            for one in catalogue.services
            if one.is_active and one.id in calendar.offers
        ],
    }


def _render_service(service: Service, offer: Mapping[str, Any], currency: str) -> dict[str, Any]:
    """Describe a service as this calendar offers it: what the calendar does not say is the service's."""
    own = {name: value for name, value in offer.items() if value is not None}
    cents = own.get("price_cents", service.price_cents)
    return {
        "name": service.name,
        "duration_minutes": own.get("duration_minutes", service.duration_minutes),
        "price": None if cents is None else f"{cents / 100:.2f} {service.currency or currency}",
        "description": own.get("description", service.description),
        "labels": list(service.labels),
        "keywords": list(service.keywords),
    }


def render_week(hours: OpeningHours) -> dict[str, list[list[str]]]:
    """Give the week's hours as pairs of clock times."""
    return {day: _render_ranges(ranges) for day, ranges in zip(WEEKDAYS, hours.week, strict=True)}


def render_special_days(days: Mapping[date, Sequence[DayRange]]) -> dict[str, list[list[str]]]:
    """Give the dates whose hours replace the week's; no hours mean closed that day."""
    return {day.isoformat(): _render_ranges(ranges) for day, ranges in sorted(days.items())}


def _render_ranges(ranges: Sequence[DayRange]) -> list[list[str]]:
    return [[_face(minute) for minute in spoken] for spoken in ranges]


def _face(minute: int) -> str:
    """Write minutes after midnight as a clock time; the next midnight is "24:00"."""
    shown = minute if minute <= 24 * 60 else minute - 24 * 60
    return f"{shown // 60:02}:{shown % 60:02}"
