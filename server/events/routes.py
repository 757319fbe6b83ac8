"""`/api/events`: what happened, to be asked for again and again. The live process streams the same."""

from typing import Any

from server.businesses.identity import current_identity, require
from server.core.db import transaction
from server.core.openapi import ApiBlueprint
from server.core.paging import cut_page
from server.core.resources import after_id
from server.events import feed
from server.events.schemas import EventPageSchema, EventQuerySchema

blueprint = ApiBlueprint("events", __name__, url_prefix="/api", description="What happened")


@blueprint.get("/events")
@require("viewer")
@blueprint.query(EventQuerySchema)
@blueprint.answers(200, EventPageSchema)
def list_events(query: dict[str, Any]) -> dict[str, Any]:
    """List the events after the one that you saw last, none missed, each object's in their order."""
    business_id = current_identity().business_id
    after = query.get("after", after_id(query))
    with transaction(business_id):
        events = feed.read_after(
            after, business_id=business_id, limit=query["limit"] + 1, types=query["type"]
        )
    page = cut_page(events, limit=query["limit"], key=lambda event: [event.id])
    return {"items": [feed.render_event(event) for event in page.items], "next_cursor": page.next_cursor}
