"""Tools about calendars: what can be booked, which calendar is meant, which times are free."""

from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from typing import Annotated, Any, Literal

from server.businesses.queries import get_business
from server.calendars.hours import DayRange, OpeningHours
from server.calendars.models import Service
from server.calendars.queries import list_calendars, list_services_by_calendar, load_rule_index
from server.receptionist.tools.context import ToolContext
from server.receptionist.tools.render import find_service, parse_instant, zone_of
from server.receptionist.tools.schema import InvalidArguments
from server.receptionist.tools.slots import in_part_of_day, spread_slots
from server.scheduling.slots import find_slots
from server.scheduling.special_days import list_special_days
from server.scheduling.worlds import load_rules

PartOfDay = Literal["morning", "afternoon", "evening", "night"]
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DEFAULT_WINDOW = timedelta(days=14)
LONGEST_WINDOW = timedelta(days=62)


def calendar_list(context: ToolContext) -> dict[str, Any]:
    """List the calendars that take bookings, with their services, weekly hours and booking limits."""
    rules = {
        rule.calendar_id: rule for rule in load_rules(business_id=context.business_id, calendar_ids=None)
    }
    offered = list_services_by_calendar(business_id=context.business_id)
    today = context.now.astimezone(zone_of(context)).date()
    special = list_special_days(
        business_id=context.business_id,
        calendar_ids=list(rules),
        first=today,
        last=today + LONGEST_WINDOW,
    )
    currency = get_business(business_id=context.business_id).currency
    return {
        "calendars": [
            {
                "id": calendar.id,
                "name": calendar.name,
                "type_key": calendar.type_key,
                "duration_minutes": rules[calendar.id].duration,
                "horizon_days": rules[calendar.id].horizon_days,
                "min_notice_minutes": rules[calendar.id].notice_minutes,
                "opening_hours": _render_week(rules[calendar.id].hours),
                "special_days": _render_special_days(special[calendar.id]),
                "services": [_render_service(service, currency) for service in offered.get(calendar.id, [])],
            }
            for calendar in list_calendars(business_id=context.business_id)
        ]
    }


def calendar_resolve_target(
    context: ToolContext,
    *,
    text: Annotated[str, "What the customer wants, in their own words."],
    labels: Annotated[list[str] | None, "Labels that the conversation has already."] = None,
) -> dict[str, Any]:
    """Find the calendar that the words mean, and why; or the question to ask when they may mean several."""
    index = load_rule_index(business_id=context.business_id)
    return index.resolve(text, labels=labels or (), channel=context.channel).to_json()


def calendar_find_slots(
    context: ToolContext,
    *,
    calendar_id: Annotated[int | None, "An id from `calendar_list`; null searches all."] = None,
    from_: Annotated[str | None, "Search from this time on, ISO 8601; null means now."] = None,
    to: Annotated[str | None, "Search up to this time, ISO 8601; null means two weeks later."] = None,
    duration_minutes: Annotated[int | None, "Null means the service's or the calendar's own."] = None,
    part_of_day: Annotated[PartOfDay | None, "Keep only starts in this part of the day."] = None,
    service: Annotated[str | None, "A service's name from `calendar_list`."] = None,
    near: Annotated[str | None, 'A clock time such as "15:00": of each day the starts nearest to it.'] = None,
) -> dict[str, Any]:
    """Find free times that can be booked: some of every day; `free_days` names all days that have one."""
    zone = zone_of(context)
    wanted = find_service(context, service)
    start = parse_instant("from", from_, zone) if from_ else context.now
    end = parse_instant("to", to, zone) if to else start + DEFAULT_WINDOW
    found = find_slots(
        business_id=context.business_id,
        calendar_ids=None if calendar_id is None else [calendar_id],
        window_from=start,
        window_to=min(end, start + LONGEST_WINDOW),
        now=context.now,
        limit=None,
        duration_minutes=None if wanted else duration_minutes,
        service_id=wanted.id if wanted else None,
        customer_id=context.customer_id,
    )
    fitting = [slot for slot in found if in_part_of_day(slot.starts_at.astimezone(zone), part_of_day)]
    return {
        "slots": [slot.to_json(zone) for slot in spread_slots(fitting, zone=zone, near=_clock(near))],
        "free_days": sorted({f"{slot.starts_at.astimezone(zone):%Y-%m-%d}" for slot in fitting}),
    }


def _clock(near: str | None) -> time | None:
    if near is None:
        return None
    try:
        return time.fromisoformat(near)
    except ValueError as error:
        raise InvalidArguments(errors={"near": 'must be a clock time such as "15:00"'}) from error


def _render_service(service: Service, currency: str) -> dict[str, Any]:
    price = None
    if service.price_cents is not None:
        price = f"{service.price_cents / 100:.2f} {service.currency or currency}"
    return {
        "name": service.name,
        "duration_minutes": service.duration_minutes,
        "price": price,
        "keywords": [str(word) for word in service.keywords],
    }


def _render_week(hours: OpeningHours) -> dict[str, list[list[str]]]:
    return {day: _render_ranges(ranges) for day, ranges in zip(WEEKDAYS, hours.week, strict=True)}


def _render_special_days(days: Mapping[date, Sequence[DayRange]]) -> dict[str, list[list[str]]]:
    """Give the coming dates whose hours replace the week's; no hours mean closed that day."""
    return {day.isoformat(): _render_ranges(ranges) for day, ranges in sorted(days.items())}


def _render_ranges(ranges: Sequence[DayRange]) -> list[list[str]]:
    return [[_face(minute) for minute in spoken] for spoken in ranges]


def _face(minute: int) -> str:
    """Write minutes after midnight as a clock time; the next midnight is "24:00"."""
    shown = minute if minute <= 24 * 60 else minute - 24 * 60
    return f"{shown // 60:02}:{shown % 60:02}"
