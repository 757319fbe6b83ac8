"""`/api/calendar/waitlist`: who waits for a time to become free."""

from datetime import datetime, tzinfo
from typing import Any

from flask import Response, jsonify
from flask.typing import ResponseReturnValue

from server.businesses import idempotency
from server.businesses.identity import current_identity, require
from server.businesses.queries import get_business
from server.calendars.queries import get_calendar, get_service
from server.core import clock
from server.core.db import transaction
from server.core.etags import check_if_match
from server.core.openapi import ApiBlueprint
from server.core.resources import after_id, in_field, storable_id, with_etag
from server.core.zones import parse_time_zone
from server.messaging.customers import find_or_create, get_customer
from server.scheduling import waitlist_entries, waitlist_queries
from server.scheduling.booking import retry_deadlocks
from server.scheduling.waitlist_entries import WaitWish
from server.scheduling.waitlist_models import WaitlistEntry
from server.scheduling.waitlist_schemas import (
    NewWaitlistEntrySchema,
    WaitlistChangeSchema,
    WaitlistEntrySchema,
    WaitlistPageSchema,
    WaitlistQuerySchema,
    instants,
    render_entries,
)

blueprint = ApiBlueprint(
    "waitlist", __name__, url_prefix="/api/calendar", description="Waiting for a free time"
)

_CLOSED = "`entry_closed`: it was booked, or its time is over"


@blueprint.get("/waitlist")
@require("viewer")
@blueprint.query(WaitlistQuerySchema)
@blueprint.answers(200, WaitlistPageSchema)
def list_entries(query: dict[str, Any]) -> ResponseReturnValue:
    """List the waiting list, the first in line first."""
    business_id = current_identity().business_id
    with transaction(business_id):
        page = waitlist_queries.read_entries(
            business_id=business_id,
            after_id=after_id(query),
            limit=query["limit"],
            status=query.get("status"),
            calendar_id=query.get("calendar_id"),
            customer_id=query.get("customer_id"),
        )
        items = _render(business_id, *page.items)
    return jsonify({"items": items, "next_cursor": page.next_cursor})


@blueprint.post("/waitlist")
@require("staff")
@blueprint.takes_header(idempotency.HEADER, idempotency.SAYS)
@blueprint.body(NewWaitlistEntrySchema)
@blueprint.answers(201, WaitlistEntrySchema)
@blueprint.refuses(409, "`too_many_waiting`, or `calendar_inactive`")
def create_entry(wish: dict[str, Any]) -> ResponseReturnValue:
    """Put a customer on the waiting list; who waits for just that already keeps their place."""
    who, now = current_identity(), clock.now()

    def act() -> dict[str, Any]:
        entry = waitlist_entries.join_waitlist(
            business_id=who.business_id,
            wish=_wish(wish, business_id=who.business_id, now=now),
            now=now,
            actor=who.actor,
        )
        return _render(who.business_id, entry)[0]

    with transaction(who.business_id):
        return idempotency.answer_once(business_id=who.business_id, status=201, act=act)


@blueprint.get("/waitlist/<int:entry_id>")
@require("viewer")
@blueprint.answers(200, WaitlistEntrySchema)
def get_entry(entry_id: int) -> ResponseReturnValue:
    """Give one entry, with its ETag."""
    business_id = current_identity().business_id
    with transaction(business_id):
        entry = waitlist_queries.get_entry(
            business_id=business_id, entry_id=storable_id(entry_id, is_big=True)
        )
        return with_etag(_render(business_id, entry)[0])


@blueprint.patch("/waitlist/<int:entry_id>")
@require("staff")
@blueprint.takes_if_match()
@blueprint.body(WaitlistChangeSchema)
@blueprint.answers(200, WaitlistEntrySchema)
@blueprint.refuses(409, _CLOSED)
def change_entry(values: dict[str, Any], entry_id: int) -> ResponseReturnValue:
    """Change the window, the part of the day or the notes of an entry."""
    who, now = current_identity(), clock.now()
    with transaction(who.business_id):
        entry = waitlist_queries.lock_entry(
            business_id=who.business_id, entry_id=storable_id(entry_id, is_big=True)
        )
        check_if_match(_render(who.business_id, entry)[0])
        changed = waitlist_entries.change_entry(
            entry, values=instants(values, _zone_of(who.business_id)), now=now, actor=who.actor
        )
        return with_etag(_render(who.business_id, changed)[0])


@blueprint.delete("/waitlist/<int:entry_id>")
@require("staff")
@blueprint.takes_if_match()
@blueprint.answers(204)
@blueprint.refuses(409, _CLOSED)
def cancel_entry(entry_id: int) -> ResponseReturnValue:
    """Take an entry off the list; what is kept for it goes to the next in line."""
    who, now = current_identity(), clock.now()
    wanted = storable_id(entry_id, is_big=True)

    def attempt() -> ResponseReturnValue:
        with transaction(who.business_id):
            entry = waitlist_queries.lock_entry(business_id=who.business_id, entry_id=wanted)
            check_if_match(_render(who.business_id, entry)[0])
            waitlist_entries.cancel_entry(
                business_id=who.business_id, entry_id=wanted, now=now, actor=who.actor
            )
        return Response(status=204)

    return retry_deadlocks(attempt)


def _wish(wish: dict[str, Any], *, business_id: int, now: datetime) -> WaitWish:
    given = {"window_from": now} | instants(wish, _zone_of(business_id))
    customer = given.pop("customer", None)
    if customer:
        given["customer_id"] = find_or_create(
            business_id=business_id, name=customer["name"], phone=customer.get("phone")
        ).id
    _check_names(given, business_id=business_id)
    return WaitWish(**given)


def _check_names(given: dict[str, Any], *, business_id: int) -> None:
    """Raise a field error for a calendar, service or customer that is not there."""
    with in_field("calendar_id"):
        if "calendar_id" in given:
            get_calendar(business_id=business_id, calendar_id=given["calendar_id"])
    with in_field("service_id"):
        if "service_id" in given:
            get_service(business_id=business_id, service_id=given["service_id"])
    with in_field("customer_id"):
        get_customer(business_id=business_id, customer_id=given["customer_id"])


def _render(business_id: int, *entries: WaitlistEntry) -> list[dict[str, Any]]:
    offers = waitlist_queries.find_offers(
        business_id=business_id, entry_ids=[entry.id for entry in entries], now=clock.now()
    )
    return render_entries(entries, offers, _zone_of(business_id))


def _zone_of(business_id: int) -> tzinfo:
    return parse_time_zone(get_business(business_id=business_id).time_zone)
