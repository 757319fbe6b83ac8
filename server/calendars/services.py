"""Making, changing and deleting services."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select, text

from server.calendars.changes import What, note_change
from server.calendars.models import Service
from server.calendars.queries import UnknownService
from server.core.db import session
from server.core.errors import Conflict

_BOOKINGS_TO_COME = text("""
    SELECT count(*) FROM public.appointments
    WHERE business_id = :business_id AND service_id = :service_id AND ends_at > :now
      AND status IN ('held', 'pending', 'confirmed')
      AND (status <> 'held' OR coalesce(hold_expires_at, 'infinity') > :now)
""")


class ServiceInUse(Conflict):
    """This service has bookings to come: deactivate it instead, or wait until they are over."""

    code = "service_in_use"


def create_service(*, business_id: int, values: Mapping[str, Any], actor: str, now: datetime) -> Service:
    """Make a service of these columns; no calendar offers it yet."""
    service = Service(business_id=business_id, **values)
    session().add(service)
    session().flush()
    _note(service, "created", actor=actor, now=now, fields=values)
    return service


def lock_service(*, business_id: int, service_id: int, to_delete: bool = False) -> Service:
    """Return a service that nobody else changes until the transaction ends; raise `UnknownService`.

    Bookings go on meanwhile, unless it is locked `to_delete` it: then they wait.
    """
    found = session().scalar(
        select(Service)
        .where(Service.business_id == business_id, Service.id == service_id)
        .with_for_update(key_share=not to_delete)
    )
    if found is None:
        raise UnknownService
    return found


def change_service(service: Service, *, values: Mapping[str, Any], actor: str, now: datetime) -> Service:
    """Set these columns of a locked service; no columns, no change. Bookings keep the length they have."""
    if not values:
        return service
    for name, value in values.items():
        setattr(service, name, value)
    session().flush()
    session().refresh(service)
    _note(service, "updated", actor=actor, now=now, fields=values)
    return service


def delete_service(service: Service, *, actor: str, now: datetime) -> None:
    """Delete a locked service; raise `ServiceInUse`, with how many. Past bookings stay, without it."""
    asked = {"business_id": service.business_id, "service_id": service.id, "now": now}
    bookings = session().scalar(_BOOKINGS_TO_COME, asked)
    if bookings:
        raise ServiceInUse(bookings=bookings)
    session().delete(service)
    session().flush()
    _note(service, "deleted", actor=actor, now=now, fields={})


def _note(service: Service, what: What, *, actor: str, now: datetime, fields: Mapping[str, Any]) -> None:
    note_change(
        business_id=service.business_id,
        kind="service",
        object_id=service.id,
        what=what,
        actor=actor,
        now=now,
        fields=fields,
    )
