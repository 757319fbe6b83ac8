"""`/api/calendar/slots` and `/api/calendar/appointments`: what is free, and booking it."""

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from typing import Any

from flask import jsonify
from flask.typing import ResponseReturnValue

from server.businesses import idempotency
from server.businesses.identity import Identity, current_identity, require
from server.businesses.queries import get_business
from server.core import clock
from server.core.db import transaction
from server.core.openapi import ApiBlueprint
from server.core.paging import decode_cursor
from server.core.zones import parse_time_zone, to_instant
from server.messaging.customers import find_or_create
from server.scheduling import listing, queries
from server.scheduling.booking import (
    BookingRequest,
    book_appointment,
    cancel_appointment,
    reschedule_appointment,
    retry_deadlocks,
)
from server.scheduling.schemas import (
    AppointmentPageSchema,
    AppointmentQuerySchema,
    AppointmentSchema,
    NewAppointmentSchema,
    RescheduleSchema,
    SlotPageSchema,
    SlotQuerySchema,
    render_appointment,
)
from server.scheduling.slots import find_slots

blueprint = ApiBlueprint("appointments", __name__, url_prefix="/api/calendar", description="Booking")

_A_WEEK = timedelta(days=7)
_TAKEN = "`slot_taken`: somebody was faster; `alternatives` are the three nearest free slots"


@blueprint.get("/slots")
@require("viewer")
@blueprint.query(SlotQuerySchema)
@blueprint.answers(200, SlotPageSchema)
def list_slots(query: dict[str, Any]) -> ResponseReturnValue:
    """List free times, earliest first; what is listed can be booked."""
    business_id, now = current_identity().business_id, clock.now()
    with transaction(business_id):
        zone = _zone_of(business_id)
        starts = _instant(query.get("window_from"), zone) or now
        slots = find_slots(
            business_id=business_id,
            calendar_ids=query.get("calendar_id") or None,
            window_from=starts,
            window_to=_instant(query.get("window_to"), zone) or starts + _A_WEEK,
            duration_minutes=query.get("duration_minutes"),
            service_id=query.get("service_id"),
            limit=query["limit"],
            now=now,
        )
    return jsonify({"items": [slot.to_json(zone) for slot in slots], "next_cursor": None})


@blueprint.get("/appointments")
@require("viewer")
@blueprint.query(AppointmentQuerySchema)
@blueprint.answers(200, AppointmentPageSchema)
def list_appointments(query: dict[str, Any]) -> ResponseReturnValue:
    """List the appointments, by their start."""
    business_id = current_identity().business_id
    after = decode_cursor(query.get("cursor"), int, int)
    with transaction(business_id):
        zone = _zone_of(business_id)
        page = listing.read_appointments(
            business_id=business_id,
            after=(after[0], after[1]) if after else None,
            limit=query["limit"],
            starts_from=_instant(query.get("starts_from"), zone),
            starts_before=_instant(query.get("starts_before"), zone),
            calendar_id=query.get("calendar_id"),
            customer_id=query.get("customer_id"),
            status=query.get("status"),
        )
    items = [render_appointment(appointment, zone) for appointment in page.items]
    return jsonify({"items": items, "next_cursor": page.next_cursor})


@blueprint.post("/appointments")
@require("staff")
@blueprint.takes_header(idempotency.HEADER, idempotency.SAYS)
@blueprint.body(NewAppointmentSchema)
@blueprint.answers(201, AppointmentSchema)
@blueprint.refuses(409, _TAKEN)
def create_appointment(wish: dict[str, Any]) -> ResponseReturnValue:
    """Book an appointment."""
    who, now = current_identity(), clock.now()

    def book(zone: tzinfo) -> dict[str, Any]:
        request = _booking_request(wish, business_id=who.business_id, zone=zone)
        booked = book_appointment(business_id=who.business_id, request=request, now=now, actor=who.actor)
        return render_appointment(booked, zone)

    return _answer_once(who, status=201, act=book)


@blueprint.get("/appointments/<int:appointment_id>")
@require("viewer")
@blueprint.answers(200, AppointmentSchema)
def get_appointment(appointment_id: int) -> ResponseReturnValue:
    """Give one appointment."""
    business_id = current_identity().business_id
    with transaction(business_id):
        appointment = queries.get_appointment(
            business_id=business_id, appointment_id=_storable_id(appointment_id)
        )
        return jsonify(render_appointment(appointment, _zone_of(business_id)))


@blueprint.post("/appointments/<int:appointment_id>/cancel")
@require("staff")
@blueprint.answers(200, AppointmentSchema)
@blueprint.refuses(409, "It is over")
def cancel(appointment_id: int) -> ResponseReturnValue:
    """Cancel an appointment and free its time; cancelling twice changes nothing."""
    who, now = current_identity(), clock.now()

    def attempt() -> ResponseReturnValue:
        with transaction(who.business_id):
            cancelled = cancel_appointment(
                business_id=who.business_id,
                appointment_id=_storable_id(appointment_id),
                now=now,
                by_customer=False,
                actor=who.actor,
            )
            return jsonify(render_appointment(cancelled, _zone_of(who.business_id)))

    return retry_deadlocks(attempt)


@blueprint.post("/appointments/<int:appointment_id>/reschedule")
@require("staff")
@blueprint.takes_header(idempotency.HEADER, idempotency.SAYS)
@blueprint.body(RescheduleSchema)
@blueprint.answers(200, AppointmentSchema)
@blueprint.refuses(409, _TAKEN)
def reschedule(wish: dict[str, Any], appointment_id: int) -> ResponseReturnValue:
    """Move an appointment; the answer is the new one. If the new time is taken the old one stays."""
    who, now = current_identity(), clock.now()

    def move(zone: tzinfo) -> dict[str, Any]:
        moved = reschedule_appointment(
            business_id=who.business_id,
            appointment_id=_storable_id(appointment_id),
            starts_at=to_instant(wish["starts_at"], zone),
            calendar_id=wish.get("calendar_id"),
            now=now,
            by_customer=False,
            actor=who.actor,
        )
        return render_appointment(moved, zone)

    return _answer_once(who, status=200, act=move)


def _answer_once(
    who: Identity, *, status: int, act: Callable[[tzinfo], dict[str, Any]]
) -> ResponseReturnValue:
    """Run a change in one transaction, once per `Idempotency-Key`, again when PostgreSQL broke a deadlock."""

    def attempt() -> ResponseReturnValue:
        with transaction(who.business_id):
            zone = _zone_of(who.business_id)
            return idempotency.answer_once(business_id=who.business_id, status=status, act=lambda: act(zone))

    return retry_deadlocks(attempt)


def _booking_request(wish: dict[str, Any], *, business_id: int, zone: tzinfo) -> BookingRequest:
    customer_id, customer = wish.get("customer_id"), wish.get("customer") or {}
    if customer:
        customer_id = find_or_create(
            business_id=business_id, name=customer["name"], phone=customer.get("phone")
        ).id
    return BookingRequest(
        starts_at=to_instant(wish["starts_at"], zone),
        calendar_id=wish.get("calendar_id"),
        duration_minutes=wish.get("duration_minutes"),
        service_id=wish.get("service_id"),
        customer_id=customer_id,
        customer_name=customer.get("name"),
        customer_phone=customer.get("phone"),
        notes=wish.get("notes"),
        source_channel="api",
    )


def _zone_of(business_id: int) -> tzinfo:
    return parse_time_zone(get_business(business_id=business_id).time_zone)


def _instant(moment: datetime | None, zone: tzinfo) -> datetime | None:
    return None if moment is None else to_instant(moment, zone)


def _storable_id(given: int) -> int:
    """Let an id that no row can have be one that no row has."""
    return given if given < 2**63 else 0
