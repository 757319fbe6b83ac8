"""`/api/calendar/services`, and `/api/calendar/calendars/<id>/services`: what a calendar offers."""

from typing import Any

from flask import Response
from flask.typing import ResponseReturnValue

from server.businesses import idempotency
from server.businesses.identity import current_identity, require
from server.calendars import listing, queries, services
from server.calendars.editing import lock_calendar
from server.calendars.models import Service
from server.calendars.offers import list_offers, replace_offers
from server.calendars.service_schemas import (
    NewServiceSchema,
    OffersSchema,
    ServiceChangeSchema,
    ServicePageSchema,
    ServiceQuerySchema,
    ServiceSchema,
    render_offers,
    render_service,
)
from server.core import clock
from server.core.db import transaction
from server.core.etags import check_if_match
from server.core.openapi import ApiBlueprint
from server.core.resources import after_id, storable_id, with_etag

blueprint = ApiBlueprint("services", __name__, url_prefix="/api/calendar", description="What is sold")


@blueprint.get("/services")
@require("viewer")
@blueprint.query(ServiceQuerySchema)
@blueprint.answers(200, ServicePageSchema)
def list_services(query: dict[str, Any]) -> Any:
    """List the services."""
    business_id = current_identity().business_id
    with transaction(business_id):
        return listing.read_services(
            business_id=business_id,
            after_id=after_id(query),
            limit=query["limit"],
            is_active=query.get("is_active"),
        )


@blueprint.post("/services")
@require("owner")
@blueprint.takes_header(idempotency.HEADER, idempotency.SAYS)
@blueprint.body(NewServiceSchema)
@blueprint.answers(201, ServiceSchema)
def create_service(values: dict[str, Any]) -> ResponseReturnValue:
    """Make a service; no calendar offers it yet."""
    who = current_identity()

    def act() -> dict[str, Any]:
        made = services.create_service(
            business_id=who.business_id, values=values, actor=who.actor, now=clock.now()
        )
        return render_service(made)

    with transaction(who.business_id):
        return idempotency.answer_once(business_id=who.business_id, status=201, act=act)


@blueprint.get("/services/<int:service_id>")
@require("viewer")
@blueprint.answers(200, ServiceSchema)
def get_service(service_id: int) -> ResponseReturnValue:
    """Give one service, with its ETag."""
    business_id = current_identity().business_id
    with transaction(business_id):
        service = queries.get_service(business_id=business_id, service_id=storable_id(service_id))
    return with_etag(render_service(service))


@blueprint.patch("/services/<int:service_id>")
@require("owner")
@blueprint.takes_if_match()
@blueprint.body(ServiceChangeSchema)
@blueprint.answers(200, ServiceSchema)
def change_service(values: dict[str, Any], service_id: int) -> ResponseReturnValue:
    """Change what is named of a service; bookings keep the length they have."""
    who = current_identity()
    with transaction(who.business_id):
        service = _locked(who.business_id, service_id)
        changed = services.change_service(service, values=values, actor=who.actor, now=clock.now())
        return with_etag(render_service(changed))


@blueprint.delete("/services/<int:service_id>")
@require("owner")
@blueprint.takes_if_match()
@blueprint.answers(204)
@blueprint.refuses(409, "`service_in_use`: `bookings` are still to come; deactivate it instead")
def delete_service(service_id: int) -> ResponseReturnValue:
    """Delete a service that nobody has booked; past appointments stay, without it."""
    who = current_identity()
    with transaction(who.business_id):
        service = _locked(who.business_id, service_id, to_delete=True)
        services.delete_service(service, actor=who.actor, now=clock.now())
    return Response(status=204)


@blueprint.get("/calendars/<int:calendar_id>/services")
@require("viewer")
@blueprint.answers(200, OffersSchema)
def get_offers(calendar_id: int) -> ResponseReturnValue:
    """Give all that a calendar offers, with the ETag of the whole."""
    business_id = current_identity().business_id
    with transaction(business_id):
        calendar = queries.get_calendar(business_id=business_id, calendar_id=storable_id(calendar_id))
        offers = list_offers(business_id=business_id, calendar_id=calendar.id)
    return with_etag(render_offers(offers))


@blueprint.put("/calendars/<int:calendar_id>/services")
@require("owner")
@blueprint.takes_if_match()
@blueprint.body(OffersSchema)
@blueprint.answers(200, OffersSchema)
def put_offers(values: dict[str, Any], calendar_id: int) -> ResponseReturnValue:
    """Say all that a calendar offers, each with its own terms; what is not named is offered no more."""
    who = current_identity()
    with transaction(who.business_id):
        calendar = lock_calendar(business_id=who.business_id, calendar_id=storable_id(calendar_id))
        check_if_match(render_offers(list_offers(business_id=who.business_id, calendar_id=calendar.id)))
        offers = replace_offers(calendar, offers=values["services"], actor=who.actor, now=clock.now())
        return with_etag(render_offers(offers))


def _locked(business_id: int, service_id: int, *, to_delete: bool = False) -> Service:
    service = services.lock_service(
        business_id=business_id, service_id=storable_id(service_id), to_delete=to_delete
    )
    check_if_match(render_service(service))
    return service
