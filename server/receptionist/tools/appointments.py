"""Tools about the customer's appointments; each write is keyed by the turn and its call."""

from typing import Annotated, Any

from server.messaging.customers import get_customer, rename_customer
from server.receptionist.tools.context import ToolContext
from server.receptionist.tools.render import find_service, parse_instant, render_appointments, zone_of
from server.scheduling import booking
from server.scheduling.booking import BookingRequest
from server.scheduling.models import Appointment
from server.scheduling.queries import UnknownAppointment, get_appointment, list_upcoming

ACTOR = "receptionist"
MAX_NAME = 200


def calendar_hold_slot(
    context: ToolContext,
    *,
    starts_at: Annotated[
        str | None, "A free start from `calendar_find_slots`; null lets go of what is held."
    ] = None,
    calendar_id: Annotated[int | None, "The slot's calendar."] = None,
    service: Annotated[str | None, "A service's name from `calendar_list`."] = None,
) -> dict[str, Any]:
    """Keep a free time for this customer for ten minutes; their earlier hold ends. This books nothing."""
    if starts_at is None:
        booking.release_holds(business_id=context.business_id, customer_id=context.customer_id)
        return {"status": "released"}
    request = _request(context, starts_at=starts_at, calendar_id=calendar_id, service=service)
    held = booking.hold_slot(business_id=context.business_id, request=request, now=context.now)
    return {"status": "held", "hold": render_appointments(context, held)[0]}


def calendar_create_appointment(
    context: ToolContext,
    *,
    starts_at: Annotated[str, "A free start from `calendar_find_slots`, ISO 8601."],
    calendar_id: Annotated[int | None, "The slot's calendar; null means the default one."] = None,
    service: Annotated[str | None, "A service's name from `calendar_list`."] = None,
    customer_name: Annotated[str | None, "What the customer wants to be called."] = None,
    notes: Annotated[str | None, "What the business should know."] = None,
) -> dict[str, Any]:
    """Book. Call it only after the customer confirmed; say that it is booked only after it answered so."""
    name = customer_name.strip()[:MAX_NAME] if customer_name else None
    if name:
        rename_customer(business_id=context.business_id, customer_id=context.customer_id, name=name)
    known = get_customer(business_id=context.business_id, customer_id=context.customer_id).name
    request = _request(
        context,
        starts_at=starts_at,
        calendar_id=calendar_id,
        service=service,
        customer_name=name or known,
        notes=notes,
    )
    booked = booking.book_appointment(
        business_id=context.business_id, request=request, now=context.now, actor=ACTOR
    )
    return {"status": "booked", "appointment": render_appointments(context, booked)[0]}


def calendar_cancel_appointment(
    context: ToolContext,
    *,
    appointment_id: Annotated[int, "An id from `calendar_my_appointments`."],
) -> dict[str, Any]:
    """Cancel one of this customer's appointments. Call it only after they have confirmed."""
    own = _own_appointment(context, appointment_id)
    cancelled = booking.cancel_appointment(
        business_id=context.business_id, appointment_id=own.id, now=context.now, actor=ACTOR
    )
    return {"status": "cancelled", "appointment": render_appointments(context, cancelled)[0]}


def calendar_reschedule_appointment(
    context: ToolContext,
    *,
    appointment_id: Annotated[int, "An id from `calendar_my_appointments`."],
    starts_at: Annotated[str, "The new start, from `calendar_find_slots`, ISO 8601."],
    calendar_id: Annotated[int | None, "Another calendar; null keeps the appointment's."] = None,
) -> dict[str, Any]:
    """Move one of this customer's appointments, after they confirmed; if it is refused the old time stays."""
    own = _own_appointment(context, appointment_id)
    moved = booking.reschedule_appointment(
        business_id=context.business_id,
        appointment_id=own.id,
        starts_at=parse_instant("starts_at", starts_at, zone_of(context)),
        calendar_id=calendar_id,
        now=context.now,
        actor=ACTOR,
        idempotency_key=context.write_key,
        turn_id=context.turn_id,
    )
    return {"status": "rescheduled", "appointment": render_appointments(context, moved)[0]}


def calendar_my_appointments(context: ToolContext) -> dict[str, Any]:
    """List this customer's appointments to come, the next one first."""
    found = list_upcoming(business_id=context.business_id, customer_id=context.customer_id, now=context.now)
    return {"appointments": render_appointments(context, *found)}


def _request(
    context: ToolContext,
    *,
    starts_at: str,
    calendar_id: int | None,
    service: str | None,
    customer_name: str | None = None,
    notes: str | None = None,
) -> BookingRequest:
    wanted = find_service(context, service)
    return BookingRequest(
        starts_at=parse_instant("starts_at", starts_at, zone_of(context)),
        calendar_id=calendar_id,
        service_id=wanted.id if wanted else None,
        customer_id=context.customer_id,
        customer_name=customer_name,
        notes=notes,
        source_channel=context.channel,
        turn_id=context.turn_id,
        idempotency_key=context.write_key,
    )


def _own_appointment(context: ToolContext, appointment_id: int) -> Appointment:
    """Another customer's appointment is answered as one that does not exist."""
    found = get_appointment(business_id=context.business_id, appointment_id=appointment_id)
    if found.customer_id != context.customer_id or found.status == "held":
        raise UnknownAppointment
    return found
