"""`/api/calendar/calendars`: the pattern for every endpoint of the API.

Who may is said first, then what comes in and goes out; the view opens the transaction, calls one use case and
hands out what it returns.
"""

from typing import Any

from flask import Response
from flask.typing import ResponseReturnValue

from server.businesses import idempotency
from server.businesses.identity import current_identity, require
from server.calendars import editing, listing, queries
from server.calendars.models import BusinessCalendar
from server.calendars.schemas import (
    CalendarChangeSchema,
    CalendarPageSchema,
    CalendarQuerySchema,
    CalendarSchema,
    NewCalendarSchema,
    render_calendar,
)
from server.core import clock
from server.core.db import transaction
from server.core.etags import check_if_match
from server.core.openapi import ApiBlueprint
from server.core.resources import after_id, storable_id, with_etag

blueprint = ApiBlueprint("calendars", __name__, url_prefix="/api/calendar", description="What can be booked")


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
            after_id=after_id(query),
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
        calendar = queries.get_calendar(business_id=business_id, calendar_id=storable_id(calendar_id))
    return with_etag(render_calendar(calendar))


@blueprint.patch("/calendars/<int:calendar_id>")
@require("owner")
@blueprint.takes_if_match()
@blueprint.body(CalendarChangeSchema)
@blueprint.answers(200, CalendarSchema)
@blueprint.refuses(409, "`default_calendar`: it is the default until another calendar is made it")
def change_calendar(values: dict[str, Any], calendar_id: int) -> ResponseReturnValue:
    """Change what is named of a calendar."""
    who = current_identity()
    with transaction(who.business_id):
        if values.get("type_key") == editing.DEFAULT:
            editing.lock_all_calendars(business_id=who.business_id)
        calendar = _locked(who.business_id, calendar_id)
        changed = editing.change_calendar(calendar, values=values, actor=who.actor, now=clock.now())
        return with_etag(render_calendar(changed))


@blueprint.delete("/calendars/<int:calendar_id>")
@require("owner")
@blueprint.takes_if_match()
@blueprint.answers(204)
@blueprint.refuses(
    409, "`default_calendar`, or `calendar_in_use`: `bookings` are to come; deactivate it instead"
)
def delete_calendar(calendar_id: int) -> ResponseReturnValue:
    """Delete a calendar with no bookings to come; past appointments stay, without it."""
    who = current_identity()
    with transaction(who.business_id):
        calendar = _locked(who.business_id, calendar_id, to_delete=True)
        editing.delete_calendar(calendar, actor=who.actor, now=clock.now())
    return Response(status=204)


def _locked(business_id: int, calendar_id: int, *, to_delete: bool = False) -> BusinessCalendar:
    calendar = editing.lock_calendar(
        business_id=business_id, calendar_id=storable_id(calendar_id), to_delete=to_delete
    )
    check_if_match(render_calendar(calendar))
    return calendar
