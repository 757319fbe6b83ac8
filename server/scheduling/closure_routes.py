"""`/api/calendar/vacations`, `/blocks`, `/opening-overrides`: when calendars are closed, or open otherwise.

The three are alike but for their fields and for who may write them, so that their endpoints are made by one
function. Whoever writes one is told which bookings to come it falls upon.
"""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from flask import Response, jsonify
from flask.typing import ResponseReturnValue
from marshmallow import Schema

from server.businesses import idempotency
from server.businesses.accounts import Role
from server.businesses.identity import current_identity, require
from server.businesses.queries import get_business
from server.core import clock
from server.core.db import transaction
from server.core.etags import check_if_match
from server.core.openapi import ApiBlueprint
from server.core.resources import after_id, storable_id, with_etag
from server.core.zones import parse_time_zone
from server.scheduling import closure_schemas as schemas
from server.scheduling import closures
from server.scheduling.closure_kinds import BLOCK, OVERRIDE, VACATION, Kind
from server.scheduling.closure_listing import read_closures
from server.scheduling.conflicts import find_conflicts

blueprint = ApiBlueprint("closures", __name__, url_prefix="/api/calendar", description="When it is closed")


@dataclass(frozen=True)
class Address:
    """Where a kind of closure is served, what people call it, who may write it, and its shapes."""

    path: str
    one: str
    many: str
    writer: Role
    kind: Kind
    new: type[Schema]
    change: type[Schema]
    shown: type[Schema]
    written: type[Schema]
    page: type[Schema]

    def render(self, closure: Any, zone: tzinfo) -> dict[str, Any]:
        """Give a closure out as a document, with the wall clock of its business."""
        values = {"id": closure.id} | schemas.with_wall_clock(self.kind.values(closure), zone)
        return dict(self.shown().dump(values))


VACATIONS = Address(
    path="/vacations",
    one="a vacation",
    many="vacations",
    writer="owner",
    kind=VACATION,
    new=schemas.NewVacationSchema,
    change=schemas.VacationChangeSchema,
    shown=schemas.VacationSchema,
    written=schemas.WrittenVacationSchema,
    page=schemas.VacationPageSchema,
)
BLOCKS = Address(
    path="/blocks",
    one="a block",
    many="blocks",
    writer="staff",
    kind=BLOCK,
    new=schemas.NewBlockSchema,
    change=schemas.BlockChangeSchema,
    shown=schemas.BlockSchema,
    written=schemas.WrittenBlockSchema,
    page=schemas.BlockPageSchema,
)
OVERRIDES = Address(
    path="/opening-overrides",
    one="the hours of a date",
    many="hours of single dates",
    writer="owner",
    kind=OVERRIDE,
    new=schemas.NewOverrideSchema,
    change=schemas.OverrideChangeSchema,
    shown=schemas.OverrideSchema,
    written=schemas.WrittenOverrideSchema,
    page=schemas.OverridePageSchema,
)


def _serve_many(at: Address) -> None:
    """Serve the list of a kind of closure, and making one."""

    @blueprint.get(at.path, endpoint=f"list_{at.kind.name}s")
    @require("viewer")
    @blueprint.query(schemas.ClosureQuerySchema)
    @blueprint.answers(200, at.page)
    @blueprint.summary(f"List the {at.many}")
    def list_closures(query: dict[str, Any]) -> ResponseReturnValue:
        business_id = current_identity().business_id
        filters = {name: query.get(name) for name in ("calendar_id", "first_day", "last_day")}
        with transaction(business_id):
            zone = _zone_of(business_id)
            page = read_closures(
                at.kind,
                business_id=business_id,
                after_id=after_id(query),
                limit=query["limit"],
                zone=zone,
                **filters,
            )
        items = [at.render(row, zone) for row in page.items]
        return jsonify({"items": items, "next_cursor": page.next_cursor})

    @blueprint.post(at.path, endpoint=f"create_{at.kind.name}")
    @require(at.writer)
    @blueprint.takes_header(idempotency.HEADER, idempotency.SAYS)
    @blueprint.body(at.new)
    @blueprint.answers(201, at.written)
    @blueprint.summary(f"Make {at.one}; the answer names the bookings it falls upon")
    def create_closure(values: dict[str, Any]) -> ResponseReturnValue:
        who, now = current_identity(), clock.now()

        def act() -> dict[str, Any]:
            zone = _zone_of(who.business_id)
            closure = closures.create_closure(
                at.kind,
                business_id=who.business_id,
                values=schemas.with_instants(values, zone),
                actor=who.actor,
                now=now,
            )
            return at.render(closure, zone) | _conflicts(closure, now)

        with transaction(who.business_id):
            return idempotency.answer_once(
                business_id=who.business_id, status=201, act=act, beside=["conflicts"]
            )


def _serve_one(at: Address) -> None:
    """Serve one closure of a kind: reading, changing and deleting it."""
    path = f"{at.path}/<int:closure_id>"

    @blueprint.get(path, endpoint=f"get_{at.kind.name}")
    @require("viewer")
    @blueprint.answers(200, at.shown)
    @blueprint.summary(f"Give {at.one}, with its ETag")
    def get_closure(closure_id: int) -> ResponseReturnValue:
        business_id = current_identity().business_id
        with transaction(business_id):
            closure = closures.get_closure(
                at.kind, business_id=business_id, closure_id=storable_id(closure_id)
            )
            return with_etag(at.render(closure, _zone_of(business_id)))

    @blueprint.patch(path, endpoint=f"change_{at.kind.name}")
    @require(at.writer)
    @blueprint.takes_if_match()
    @blueprint.body(at.change)
    @blueprint.answers(200, at.written)
    @blueprint.summary(f"Change what is named of {at.one}; the answer names the bookings it falls upon")
    def change_closure(values: dict[str, Any], closure_id: int) -> ResponseReturnValue:
        who, now = current_identity(), clock.now()
        with transaction(who.business_id):
            zone = _zone_of(who.business_id)
            closure = _locked(at, closure_id, zone)
            changed = closures.change_closure(
                at.kind, closure, values=schemas.with_instants(values, zone), actor=who.actor, now=now
            )
            return with_etag(at.render(changed, zone), beside=_conflicts(changed, now))

    @blueprint.delete(path, endpoint=f"delete_{at.kind.name}")
    @require(at.writer)
    @blueprint.takes_if_match()
    @blueprint.answers(204)
    @blueprint.summary(f"Delete {at.one}")
    def delete_closure(closure_id: int) -> ResponseReturnValue:
        who, now = current_identity(), clock.now()
        with transaction(who.business_id):
            closure = _locked(at, closure_id, _zone_of(who.business_id))
            closures.delete_closure(at.kind, closure, actor=who.actor, now=now)
        return Response(status=204)


def _locked(at: Address, closure_id: int, zone: tzinfo) -> Any:
    business_id = current_identity().business_id
    closure = closures.lock_closure(at.kind, business_id=business_id, closure_id=storable_id(closure_id))
    check_if_match(at.render(closure, zone))
    return closure


def _conflicts(closure: Any, now: datetime) -> dict[str, Any]:
    return {"conflicts": find_conflicts(closure, now=now).to_json()}


def _zone_of(business_id: int) -> tzinfo:
    return parse_time_zone(get_business(business_id=business_id).time_zone)


for address in (VACATIONS, BLOCKS, OVERRIDES):
    _serve_many(address)
    _serve_one(address)
