"""What goes in and out of tools: wall-clock times, services by name, appointments as JSON."""

from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import Any

from server.businesses.queries import get_business
from server.calendars.models import BusinessCalendar, Service
from server.calendars.queries import UnknownService, list_calendars, list_services
from server.core.zones import parse_time_zone, to_instant
from server.receptionist.tools.context import ToolContext
from server.receptionist.tools.schema import InvalidArguments
from server.scheduling.models import Appointment
from server.scheduling.slots import Slot


def zone_of(context: ToolContext) -> tzinfo:
    """Return the business's time zone."""
    return parse_time_zone(get_business(business_id=context.business_id).time_zone)


def parse_instant(name: str, value: str, zone: tzinfo) -> datetime:
    """Read an ISO 8601 time; without an offset it is the business's wall time. Raise `InvalidArguments`."""
    try:
        return to_instant(datetime.fromisoformat(value), zone)
    except (ValueError, OverflowError) as error:
        raise InvalidArguments(errors={name: "must be an ISO 8601 time"}) from error


def find_service(context: ToolContext, name: str | None) -> Service | None:
    """Return the service of that name, whatever its case; raise `UnknownService` for a name nobody knows."""
    if name is None:
        return None
    services = list_services(business_id=context.business_id)
    found = next((one for one in services if one.name.casefold() == name.strip().casefold()), None)
    if found is None:
        raise UnknownService(
            f"There is no service named {name[:80]}.", services=[one.name for one in services]
        )
    return found


def render_appointment(
    appointment: Appointment, *, zone: tzinfo, calendars: Mapping[int, str], services: Mapping[int, str]
) -> dict[str, Any]:
    """Give an appointment the shape that brains read."""
    return {
        "id": appointment.id,
        "calendar_id": appointment.calendar_id,
        "calendar": calendars.get(appointment.calendar_id or 0, ""),
        "service": services.get(appointment.service_id or 0),
        "starts_at": appointment.starts_at.astimezone(zone).isoformat(),
        "ends_at": appointment.ends_at.astimezone(zone).isoformat(),
        "status": appointment.status,
        "customer_name": appointment.customer_name,
    }


def render_appointments(context: ToolContext, *appointments: Appointment) -> list[dict[str, Any]]:
    """Give appointments the shape that brains read, with the names of their calendars and services."""
    zone, calendars, services = zone_of(context), calendar_names(context), service_names(context)
    return [
        render_appointment(one, zone=zone, calendars=calendars, services=services) for one in appointments
    ]


def calendar_names(context: ToolContext) -> dict[int, str]:
    """Return the names of all calendars, inactive ones too: an appointment may still lie there."""
    found: list[BusinessCalendar] = list_calendars(business_id=context.business_id, active_only=False)
    return {calendar.id: calendar.name for calendar in found}


def service_names(context: ToolContext) -> dict[int, str]:
    """Return the names of all services, inactive ones too."""
    return {one.id: one.name for one in list_services(business_id=context.business_id, active_only=False)}


def render_members(members: Mapping[str, Any], zone: tzinfo) -> dict[str, Any]:
    """Give the extra members of a refusal a JSON shape: slots and instants in the business's wall clock."""
    return {name: _render(value, zone) for name, value in members.items()}


def _render(value: Any, zone: tzinfo) -> Any:
    if isinstance(value, Slot):
        return value.to_json(zone)
    if isinstance(value, datetime):
        return value.astimezone(zone).isoformat()
    if isinstance(value, list | tuple):
        return [_render(item, zone) for item in value]
    return value
