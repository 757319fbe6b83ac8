"""What comes out of tools: appointments and refusals as JSON, in the business's wall clock."""

from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import Any

from server.receptionist.tools.catalogue import Catalogue
from server.scheduling.links import find_link
from server.scheduling.models import Appointment
from server.scheduling.slots import Slot


def render_appointment(appointment: Appointment, catalogue: Catalogue) -> dict[str, Any]:
    """Give an appointment the shape that brains read, with the names of its calendar and service."""
    return {
        "id": appointment.id,
        "calendar_id": appointment.calendar_id,
        "calendar": catalogue.calendar_names.get(appointment.calendar_id or 0, ""),
        "service": catalogue.service_names.get(appointment.service_id or 0),
        "starts_at": appointment.starts_at.astimezone(catalogue.zone).isoformat(),
        "ends_at": appointment.ends_at.astimezone(catalogue.zone).isoformat(),
        "status": appointment.status,
        "customer_name": appointment.customer_name,
        "self_service_url": find_link(appointment),
    }


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
