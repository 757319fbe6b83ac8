"""`/api/calendar/slots`: what is free."""

from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

from flask import jsonify
from flask.typing import ResponseReturnValue

from server.businesses.identity import current_identity, require
from server.core import clock
from server.core.db import transaction
from server.core.openapi import ApiBlueprint
from server.core.paging import decode_cursor, encode_cursor
from server.core.zones import to_instant
from server.scheduling.availability import Place
from server.scheduling.slot_schemas import SlotPageSchema, SlotQuerySchema
from server.scheduling.slots import Slot, find_slots, render_slots
from server.scheduling.worlds import recent_rules

blueprint = ApiBlueprint("slots", __name__, url_prefix="/api/calendar", description="Free times")

_A_WEEK = timedelta(days=7)


@blueprint.get("/slots")
@require("viewer")
@blueprint.query(SlotQuerySchema)
@blueprint.answers(200, SlotPageSchema)
def list_slots(query: dict[str, Any]) -> ResponseReturnValue:
    """List free times, earliest first; what is listed can be booked."""
    business_id, now, limit = current_identity().business_id, clock.now(), query["limit"]
    cursor = decode_cursor(query.get("cursor"), int, int)

    def find(zone: tzinfo) -> list[Slot]:
        starts = _instant(query.get("window_from"), zone) or now
        return find_slots(
            business_id=business_id,
            calendar_ids=query.get("calendar_id") or None,
            window_from=starts,
            window_to=_instant(query.get("window_to"), zone) or starts + _A_WEEK,
            duration_minutes=query.get("duration_minutes"),
            service_id=query.get("service_id"),
            limit=limit + 1,
            now=now,
            after=Place(*cursor) if cursor else None,
        )

    with transaction(business_id):
        zone = _recent_zone(business_id)
        slots = find(zone)
        noticed = _recent_zone(business_id)
        if noticed != zone:
            zone, slots = noticed, find(noticed)
    more = (
        encode_cursor([slots[limit - 1].start, slots[limit - 1].calendar_id]) if len(slots) > limit else None
    )
    return jsonify({"items": render_slots(slots[:limit], zone), "next_cursor": more})


def _recent_zone(business_id: int) -> tzinfo:
    """Return the business's time zone as this process knows it; a search notices when it has changed."""
    rules = recent_rules(business_id=business_id)
    return rules.zone if rules else UTC


def _instant(moment: datetime | None, zone: tzinfo) -> datetime | None:
    return None if moment is None else to_instant(moment, zone)
