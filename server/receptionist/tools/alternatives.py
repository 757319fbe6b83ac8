"""What is possible instead of a time that was refused: the free times nearest to it."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from heapq import nsmallest
from typing import Any

from server.core.errors import FrontdeskError
from server.core.intervals import Span, minute_of
from server.core.zones import to_instant
from server.receptionist.tools.catalogue import Catalogue, load_catalogue
from server.receptionist.tools.context import ToolContext
from server.receptionist.tools.render import render_members
from server.receptionist.tools.searching import open_worlds, render_starts
from server.receptionist.tools.targets import find_service, labels_of, list_takers
from server.scheduling import refusals
from server.scheduling.availability import free_slots
from server.scheduling.queries import get_appointment

_HOW_MANY = 3
_BACK, _AHEAD = timedelta(days=1), timedelta(days=14)
_OF_TIME = (
    refusals.InThePast,
    refusals.TooSoon,
    refusals.BeyondHorizon,
    refusals.ClosedDay,
    refusals.OutsideHours,
    refusals.ClosedPeriod,
    refusals.FullyBooked,
    refusals.NotAMinute,
)


def explain(context: ToolContext, keywords: Mapping[str, Any], error: FrontdeskError) -> dict[str, Any]:
    """Return a refusal as a model reads it, with what is free instead. Needs an open transaction."""
    catalogue = load_catalogue(context.business_id)
    members = render_members(error.members, catalogue.zone)
    if (
        isinstance(error, _OF_TIME)
        and keywords.get("starts_at") is not None
        and "alternatives" not in members
    ):
        with suppress(FrontdeskError):  # a refusal without alternatives is one all the same
            members["alternatives"] = _find_alternatives(context, catalogue, keywords)
    return {"code": error.code, "detail": error.detail, **members}


def _find_alternatives(
    context: ToolContext, catalogue: Catalogue, keywords: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """Return the free starts nearest to the wish; what is past or too far ahead begins today."""
    wish = to_instant(keywords["starts_at"], catalogue.zone)
    service, calendar_id = _wanted(context, catalogue, keywords)
    takers = list_takers(
        catalogue,
        service=service,
        labels=labels_of(context, service, keywords.get("labels")),
        calendar_id=calendar_id,
    )
    near = _within_reach(wish, context.now)
    start = minute_of(near)
    window = Span(minute_of(max(context.now, near - _BACK)), minute_of(near + _AHEAD))
    worlds = open_worlds(context, takers, window, service=service)
    free = {minute: world for world in reversed(worlds) for minute in free_slots(world, window=window)}
    nearest = nsmallest(_HOW_MANY, free, key=lambda minute: abs(minute - start))
    return render_starts([(minute, free[minute]) for minute in sorted(nearest)], catalogue)


def _wanted(
    context: ToolContext, catalogue: Catalogue, keywords: Mapping[str, Any]
) -> tuple[Any, int | None]:
    """Return the service and the calendar of the wish; a move's are those of what is moved."""
    if "appointment_id" not in keywords:
        return find_service(catalogue, keywords.get("service")), keywords.get("calendar_id")
    moved = get_appointment(business_id=context.business_id, appointment_id=keywords["appointment_id"])
    service = next((one for one in catalogue.services if one.id == moved.service_id), None)
    return service, keywords.get("calendar_id") or moved.calendar_id


def _within_reach(wish: datetime, now: datetime) -> datetime:
    return now if wish < now or wish - now > refusals.FAR_FUTURE else wish
