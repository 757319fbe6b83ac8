"""`/api/calendar/appointments`: booking, moving and cancelling."""

from collections.abc import Callable
from datetime import datetime, tzinfo
from typing import Any

from flask import Response, jsonify
from flask.typing import ResponseReturnValue

from server.businesses import idempotency
from server.businesses.identity import Identity, current_identity, require
from server.core import clock
from server.core.db import transaction
from server.core.etags import check_if_match
from server.core.openapi import ApiBlueprint
from server.core.paging import decode_cursor
from server.core.resources import storable_id, with_etag
from server.core.zones import to_instant
from server.messaging.customers import find_or_create
from server.scheduling import listing, queries
from server.scheduling.booking import (
    BookingRequest,
    book_appointment,
    reschedule_appointment,
    retry_deadlocks,
    update_appointment,
)
from server.scheduling.models import Appointment
from server.scheduling.schemas import (
    AppointmentChangeSchema,
    AppointmentPageSchema,
    AppointmentQuerySchema,
    AppointmentSchema,
    BookedSchema,
    CancellationSchema,
    CancelledSchema,
    NewAppointmentSchema,
    RescheduleSchema,
    render_appointment,
    render_occurrence,
)
from server.scheduling.series import book_series, cancel_series

blueprint = ApiBlueprint("appointments", __name__, url_prefix="/api/calendar", description="Booking")

_TAKEN = "`slot_taken`: somebody was faster; `alternatives` are the three nearest free slots"


@blueprint.get("/appointments")
@require("viewer")
@blueprint.query(AppointmentQuerySchema)
@blueprint.answers(200, AppointmentPageSchema)
def list_appointments(query: dict[str, Any]) -> ResponseReturnValue:
    """List the appointments, by their start."""
    business_id = current_identity().business_id
    after = decode_cursor(query.get("cursor"), int, int)
    with transaction(business_id):
        zone = queries.read_zone(business_id=business_id)
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
    items = [_render(appointment, zone) for appointment in page.items]
    return jsonify({"items": items, "next_cursor": page.next_cursor})


@blueprint.post("/appointments")
@require("staff")
@blueprint.takes_header(idempotency.HEADER, idempotency.SAYS)
@blueprint.body(NewAppointmentSchema)
@blueprint.answers(201, BookedSchema)
@blueprint.refuses(409, _TAKEN)
def create_appointment(wish: dict[str, Any]) -> ResponseReturnValue:
    """Book an appointment, or with `recurrence` all of its times or none."""
    who, now = current_identity(), clock.now()

    def book(zone: tzinfo) -> dict[str, Any]:
        request = _booking_request(wish, business_id=who.business_id, zone=zone)
        asked: dict[str, Any] = {
            "business_id": who.business_id,
            "request": request,
            "now": now,
            "actor": who.actor,
        }
        if "recurrence" not in wish:
            return _render(book_appointment(**asked), zone)
        booked = book_series(**asked, recurrence=wish["recurrence"], zone=zone)
        times = [render_occurrence(appointment, zone) for appointment in booked]
        return _render(booked[0], zone) | {"occurrences": times}

    return _answer_once(who, status=201, act=book)


@blueprint.get("/appointments/<int:appointment_id>")
@require("viewer")
@blueprint.answers(200, AppointmentSchema)
def get_appointment(appointment_id: int) -> ResponseReturnValue:
    """Give one appointment, with its ETag."""
    business_id = current_identity().business_id
    with transaction(business_id):
        appointment = queries.get_appointment(
            business_id=business_id, appointment_id=storable_id(appointment_id, is_big=True)
        )
        return with_etag(_render(appointment, queries.read_zone(business_id=business_id)))


@blueprint.patch("/appointments/<int:appointment_id>")
@require("staff")
@blueprint.takes_if_match()
@blueprint.body(AppointmentChangeSchema)
@blueprint.answers(200, AppointmentSchema)
@blueprint.refuses(409, "It cannot become that; `possible_statuses` says what it can")
def change_appointment(values: dict[str, Any], appointment_id: int) -> ResponseReturnValue:
    """Change an appointment's status, notes, kind or names. It is moved with `reschedule`."""
    who, now = current_identity(), clock.now()

    def change(zone: tzinfo) -> Response:
        locked = _locked(who, appointment_id, zone)
        return with_etag(_render(update_appointment(locked, values=values, now=now, actor=who.actor), zone))

    return _retried(who, change)


@blueprint.post("/appointments/<int:appointment_id>/cancel")
@require("staff")
@blueprint.takes_if_match()
@blueprint.body(CancellationSchema)
@blueprint.answers(200, CancelledSchema)
@blueprint.refuses(409, "It is over")
def cancel(wish: dict[str, Any], appointment_id: int) -> ResponseReturnValue:
    """Cancel an appointment, or a recurring one's others too; cancelling twice changes nothing."""
    who, now = current_identity(), clock.now()

    def give_up(zone: tzinfo) -> Response:
        cancelled, *others = cancel_series(
            business_id=who.business_id,
            appointment_id=_locked(who, appointment_id, zone).id,
            scope=wish["scope"],
            now=now,
            by_customer=False,
            actor=who.actor,
        )
        return with_etag(_render(cancelled, zone) | {"also_cancelled": [other.id for other in others]})

    return _retried(who, give_up)


@blueprint.post("/appointments/<int:appointment_id>/reschedule")
@require("staff")
@blueprint.takes_header(idempotency.HEADER, idempotency.SAYS)
@blueprint.takes_if_match()
@blueprint.body(RescheduleSchema)
@blueprint.answers(200, AppointmentSchema)
@blueprint.refuses(409, _TAKEN)
def reschedule(wish: dict[str, Any], appointment_id: int) -> ResponseReturnValue:
    """Move an appointment; the answer is the new one. If the new time is taken the old one stays."""
    who, now = current_identity(), clock.now()

    def move(zone: tzinfo) -> dict[str, Any]:
        moved = reschedule_appointment(
            business_id=who.business_id,
            appointment_id=_locked(who, appointment_id, zone).id,
            starts_at=to_instant(wish["starts_at"], zone),
            calendar_id=wish.get("calendar_id"),
            now=now,
            by_customer=False,
            actor=who.actor,
        )
        return _render(moved, zone)

    return _answer_once(who, status=200, act=move)


def _locked(who: Identity, appointment_id: int, zone: tzinfo) -> Appointment:
    """Return the appointment to change; refuse to change what its caller has not read."""
    found = queries.lock_appointment(
        business_id=who.business_id, appointment_id=storable_id(appointment_id, is_big=True)
    )
    check_if_match(_render(found, zone))
    return found


def _render(appointment: Appointment, zone: tzinfo) -> dict[str, Any]:
    return render_appointment(appointment, zone)


def _retried(who: Identity, act: Callable[[tzinfo], Response]) -> ResponseReturnValue:
    """Run a change in one transaction, again when PostgreSQL broke a deadlock."""

    def attempt() -> ResponseReturnValue:
        with transaction(who.business_id):
            return act(queries.read_zone(business_id=who.business_id))

    return retry_deadlocks(attempt)


def _answer_once(
    who: Identity, *, status: int, act: Callable[[tzinfo], dict[str, Any]]
) -> ResponseReturnValue:
    """Run a change in one transaction, once per `Idempotency-Key`, again when PostgreSQL broke a deadlock."""

    def answer(zone: tzinfo) -> Response:
        return idempotency.answer_once(
            business_id=who.business_id, status=status, act=lambda: act(zone), beside=["occurrences"]
        )

    return _retried(who, answer)


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
        kind=wish["kind"],
        status=wish["status"],
        source_channel="api",
    )


def _instant(moment: datetime | None, zone: tzinfo) -> datetime | None:
    return None if moment is None else to_instant(moment, zone)
