"""`/api/calendar/calendars` and `/api/calendar/services`: the pattern for every endpoint of the API.

Who may is said first, then what comes in and goes out; the view opens the transaction, calls one use case and
hands out what it returns.
"""

from typing import Any

from flask import Response, jsonify, request
from flask.typing import ResponseReturnValue

from server.businesses import idempotency
from server.businesses.identity import current_identity, require
from server.calendars import editing, listing, queries
from server.calendars.schemas import (
    CalendarChangeSchema,
    CalendarPageSchema,
    CalendarQuerySchema,
    CalendarSchema,
    NewCalendarSchema,
    ServicePageSchema,
    ServiceSchema,
    render_calendar,
)
from server.core import clock
from server.core.db import transaction
from server.core.etags import check_if_match, etag_headers
from server.core.openapi import ApiBlueprint
from server.core.paging import PageQuerySchema, decode_cursor

blueprint = ApiBlueprint("calendars", __name__, url_prefix="/api/calendar", description="What can be booked")

_IF_MATCH = "The ETag of what you have read: if somebody has changed it since, the answer is 412."


@blueprint.get("/calendars")
@require("viewer")
@blueprint.query(CalendarQuerySchema)
@blueprint.answers(200, CalendarPageSchema)
def list_calendars(query: dict[str, Any]) -> Any:
    """List the calendars."""
    business_id = current_identity().business_id
    with transaction(business_id):
        return listing.read_calendars(
            business_id=business_id,
            after_id=_after_id(query),
            limit=query["limit"],
            is_active=query.get("is_active"),
        )


@blueprint.post("/calendars")
@require("owner")
@blueprint.takes_header(idempotency.HEADER, idempotency.SAYS)
@blueprint.body(NewCalendarSchema)
@blueprint.answers(201, CalendarSchema)
def create_calendar(values: dict[str, Any]) -> ResponseReturnValue:
    """Make a calendar."""
    who = current_identity()

    def act() -> dict[str, Any]:
        return render_calendar(
            editing.create_calendar(
                business_id=who.business_id, values=values, actor=who.actor, now=clock.now()
            )
        )

    with transaction(who.business_id):
        return idempotency.answer_once(business_id=who.business_id, status=201, act=act)


@blueprint.get("/calendars/<int:calendar_id>")
@require("viewer")
@blueprint.answers(200, CalendarSchema)
def get_calendar(calendar_id: int) -> ResponseReturnValue:
    """Give one calendar, with its ETag."""
    business_id = current_identity().business_id
    with transaction(business_id):
        calendar = queries.get_calendar(business_id=business_id, calendar_id=_storable_id(calendar_id))
    return _with_etag(render_calendar(calendar))


@blueprint.patch("/calendars/<int:calendar_id>")
@require("owner")
@blueprint.takes_header("If-Match", _IF_MATCH)
@blueprint.body(CalendarChangeSchema)
@blueprint.answers(200, CalendarSchema)
@blueprint.refuses(412, "It has changed since you read it")
def change_calendar(values: dict[str, Any], calendar_id: int) -> ResponseReturnValue:
    """Change what is named of a calendar."""
    who = current_identity()
    with transaction(who.business_id):
        calendar = _locked(who.business_id, calendar_id)
        changed = editing.change_calendar(calendar, values=values, actor=who.actor, now=clock.now())
        return _with_etag(render_calendar(changed))


@blueprint.delete("/calendars/<int:calendar_id>")
@require("owner")
@blueprint.takes_header("If-Match", _IF_MATCH)
@blueprint.answers(204)
@blueprint.refuses(409, "It is the default calendar, or has bookings to come; deactivate it instead")
@blueprint.refuses(412, "It has changed since you read it")
def delete_calendar(calendar_id: int) -> ResponseReturnValue:
    """Delete a calendar that nobody has booked; past appointments stay."""
    who = current_identity()
    with transaction(who.business_id):
        calendar = _locked(who.business_id, calendar_id, to_delete=True)
        editing.delete_calendar(calendar, actor=who.actor, now=clock.now())
    return Response(status=204)


@blueprint.get("/services")
@require("viewer")
@blueprint.query(PageQuerySchema)
@blueprint.answers(200, ServicePageSchema)
def list_services(query: dict[str, Any]) -> Any:
    """List the services."""
    business_id = current_identity().business_id
    with transaction(business_id):
        return listing.read_services(business_id=business_id, after_id=_after_id(query), limit=query["limit"])


@blueprint.get("/services/<int:service_id>")
@require("viewer")
@blueprint.answers(200, ServiceSchema)
def get_service(service_id: int) -> Any:
    """Give one service."""
    business_id = current_identity().business_id
    with transaction(business_id):
        return queries.get_service(business_id=business_id, service_id=_storable_id(service_id))


def _locked(business_id: int, calendar_id: int, *, to_delete: bool = False) -> Any:
    calendar = editing.lock_calendar(
        business_id=business_id, calendar_id=_storable_id(calendar_id), to_delete=to_delete
    )
    check_if_match(render_calendar(calendar))
    return calendar


def _with_etag(document: dict[str, Any]) -> Response:
    answer = jsonify(document)
    answer.headers.update(etag_headers(document))
    if request.method == "GET":
        answer.make_conditional(request)
    return answer


def _after_id(query: dict[str, Any]) -> int:
    return int((decode_cursor(query.get("cursor"), int) or [0])[0])


def _storable_id(given: int) -> int:
    """Let an id that no row can have be one that no row has."""
    return given if given < 2**31 else 0
