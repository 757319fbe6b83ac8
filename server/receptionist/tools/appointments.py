"""Tools about the customer's appointments; each write is keyed by the turn and its call."""

from datetime import datetime
from typing import Any

from server.core.intervals import Span, minute_of
from server.core.zones import to_instant
from server.messaging.customers import get_customer, rename_customer
from server.receptionist.tools.catalogue import Calendar, Catalogue, Service, load_catalogue
from server.receptionist.tools.context import ToolContext
from server.receptionist.tools.own import find_own_appointment
from server.receptionist.tools.render import render_appointment
from server.receptionist.tools.searching import open_worlds
from server.receptionist.tools.targets import find_service, labels_of, list_takers
from server.scheduling import booking
from server.scheduling.availability import is_free
from server.scheduling.booking import BookingRequest
from server.scheduling.changes import update_appointment
from server.scheduling.policy import list_changes
from server.scheduling.queries import (
    find_last_visit,
    list_upcoming,
    lock_appointment,
)
from server.scheduling.refusals import LONGEST_MINUTES, check_start


def calendar_hold_slot(
    context: ToolContext,
    *,
    starts_at: datetime | None = None,
    calendar_id: int | None = None,
    service: str | None = None,
    labels: list[str] | None = None,
) -> dict[str, Any]:
    """Keep a free time for this customer for ten minutes; their earlier hold ends. This books nothing."""
    if starts_at is None:
        booking.release_holds(
            business_id=context.business_id, customer_id=context.customer(), now=context.now
        )
        return {"status": "released"}
    catalogue = load_catalogue(context.business_id)
    request = _request(
        context, catalogue, starts_at=starts_at, calendar_id=calendar_id, service=service, labels=labels
    )
    held = booking.hold_slot(business_id=context.business_id, request=request, now=context.now)
    return {"status": "held", "hold": render_appointment(held, catalogue)}


def calendar_create_appointment(
    context: ToolContext,
    *,
    starts_at: datetime,
    calendar_id: int | None = None,
    service: str | None = None,
    customer_name: str | None = None,
    visitor_name: str | None = None,
    notes: str | None = None,
    labels: list[str] | None = None,
) -> dict[str, Any]:
    """Book. Call it only after the customer confirmed; say that it is booked only after it answered so.

    A refusal says why and has `alternatives`, free times near the wished one.
    """
    catalogue = load_catalogue(context.business_id)
    if customer_name:
        rename_customer(business_id=context.business_id, customer_id=context.customer(), name=customer_name)
    known = get_customer(business_id=context.business_id, customer_id=context.customer()).name
    request = _request(
        context,
        catalogue,
        starts_at=starts_at,
        calendar_id=calendar_id,
        service=service,
        labels=labels,
        customer_name=visitor_name or customer_name or known,
        notes=notes,
    )
    booked = booking.book_appointment(
        business_id=context.business_id, request=request, now=context.now, actor=context.actor
    )
    return {"status": "booked", "appointment": render_appointment(booked, catalogue)}


def calendar_cancel_appointment(context: ToolContext, *, appointment_id: int) -> dict[str, Any]:
    """Cancel one of this customer's appointments. Call it only after they have confirmed."""
    own = find_own_appointment(context, appointment_id)
    cancelled = booking.cancel_appointment(
        business_id=context.business_id, appointment_id=own.id, now=context.now, actor=context.actor
    )
    catalogue = load_catalogue(context.business_id)
    return {"status": "cancelled", "appointment": render_appointment(cancelled, catalogue)}


def calendar_reschedule_appointment(
    context: ToolContext, *, appointment_id: int, starts_at: datetime, calendar_id: int | None = None
) -> dict[str, Any]:
    """Move one of this customer's appointments, after they confirmed; if it is refused the old time stays."""
    catalogue = load_catalogue(context.business_id)
    own = find_own_appointment(context, appointment_id)
    if calendar_id is not None and calendar_id != own.calendar_id:
        service = next((one for one in catalogue.services if one.id == own.service_id), None)
        labels = labels_of(context, service, None)
        list_takers(catalogue, service=service, labels=labels, calendar_id=calendar_id)
    moved = booking.reschedule_appointment(
        business_id=context.business_id,
        appointment_id=own.id,
        starts_at=to_instant(starts_at, catalogue.zone),
        calendar_id=calendar_id,
        now=context.now,
        actor=context.actor,
        idempotency_key=context.write_key,
        turn_id=context.turn_id,
    )
    return {"status": "rescheduled", "appointment": render_appointment(moved, catalogue)}


def calendar_my_appointments(context: ToolContext) -> dict[str, Any]:
    """List this customer's appointments to come, the next one first, and the `last` one that they came to.

    `changes` are what they may still do with one: cancel it, move it.
    """
    catalogue = load_catalogue(context.business_id)
    whose = {"business_id": context.business_id, "customer_id": context.customer()}
    coming = list_upcoming(**whose, now=context.now)
    last = find_last_visit(**whose, now=context.now)
    listed = [
        render_appointment(one, catalogue) | {"changes": list_changes(one, now=context.now)} for one in coming
    ]
    return {"appointments": listed} | ({"last": render_appointment(last, catalogue)} if last else {})


def calendar_name_appointment(
    context: ToolContext, *, appointment_id: int, customer_name: str
) -> dict[str, Any]:
    """Put one of this customer's appointments under a name that they told after it was booked."""
    own = find_own_appointment(context, appointment_id)
    rename_customer(business_id=context.business_id, customer_id=context.customer(), name=customer_name)
    locked = lock_appointment(business_id=context.business_id, appointment_id=own.id)
    named = update_appointment(
        locked, values={"customer_name": customer_name}, now=context.now, actor=context.actor
    )
    return {"status": "named", "appointment": render_appointment(named, load_catalogue(context.business_id))}


def _request(
    context: ToolContext,
    catalogue: Catalogue,
    *,
    starts_at: datetime,
    calendar_id: int | None,
    service: str | None,
    labels: list[str] | None,
    customer_name: str | None = None,
    notes: str | None = None,
) -> BookingRequest:
    wanted = find_service(catalogue, service)
    takers = list_takers(
        catalogue, service=wanted, labels=labels_of(context, wanted, labels), calendar_id=calendar_id
    )
    start = to_instant(starts_at, catalogue.zone)
    return BookingRequest(
        starts_at=start,
        calendar_id=_choose(context, takers, start, wanted).id,
        service_id=wanted.id if wanted else None,
        customer_id=context.customer(),
        customer_name=customer_name,
        notes=notes,
        source_channel=context.channel,
        turn_id=context.turn_id,
        idempotency_key=context.write_key,
    )


def _choose(
    context: ToolContext, takers: list[Calendar], start: datetime, service: Service | None
) -> Calendar:
    """Take the first that is free then; without a service the default calendar, when it is among them.

    When none is free it is the first: booking then says why, and what is free instead.
    """
    first = takers[0]
    if len(takers) == 1 or (service is None and first.is_default):
        return first
    check_start(start, context.now)
    window = Span(minute_of(start), minute_of(start) + LONGEST_MINUTES)
    worlds = open_worlds(context, takers, window, service=service)
    free = next((world.calendar_id for world in worlds if is_free(world, minute_of(start))), first.id)
    return next(one for one in takers if one.id == free)
