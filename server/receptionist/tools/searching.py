"""The tool that finds free times, and the search that every refusal uses to say what is possible instead."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from server.core.intervals import Span, instant_of, minute_of
from server.core.zones import to_instant
from server.receptionist.tools.catalogue import Calendar, Catalogue, Service, load_catalogue
from server.receptionist.tools.context import ToolContext
from server.receptionist.tools.own import find_own_appointment
from server.receptionist.tools.slots import MAX_SLOTS, Wish, choose_slots
from server.receptionist.tools.targets import find_service, labels_of, list_takers
from server.scheduling.availability import World
from server.scheduling.models import Appointment
from server.scheduling.refusals import FAR_FUTURE, InThePast
from server.scheduling.slots import BadWindow, Slot, render_slots
from server.scheduling.worlds import open_views

DEFAULT_WINDOW = timedelta(days=14)
LONGEST_WINDOW = timedelta(days=62)
_MINUTE = timedelta(minutes=1)


def calendar_find_slots(
    context: ToolContext,
    *,
    calendar_id: int | None = None,
    from_: datetime | None = None,
    to: datetime | None = None,
    duration_minutes: int | None = None,
    part_of_day: str | None = None,
    service: str | None = None,
    near: time | None = None,
    labels: list[str] | None = None,
    limit: int | None = None,
    moved_id: int | None = None,
) -> dict[str, Any]:
    """Find free times that can be booked: some of every day; `free_days` names all days that have one.

    Without a calendar it searches those that offer the service and take its labels or the given ones: a
    calendar with `allowed_tags` takes only what is labelled so. When nothing is free, `next_free` is the
    first free time of the two months after the window. To move an appointment give its id as `moved_id`: the
    time that it takes is free for it.
    """
    catalogue = load_catalogue(context.business_id)
    wanted = find_service(catalogue, service)
    takers = list_takers(
        catalogue, service=wanted, labels=labels_of(context, wanted, labels), calendar_id=calendar_id
    )
    wish = Wish(_window(context, catalogue, from_, to), catalogue.zone, part_of_day, near)
    length = None if wanted else duration_minutes
    moved = find_own_appointment(context, moved_id) if moved_id else None
    worlds = [
        _without(moved, world)
        for world in open_worlds(context, takers, wish.window, service=wanted, duration_minutes=length)
    ]
    found, days = choose_slots(worlds, wish, limit=limit or MAX_SLOTS)
    answer: dict[str, Any] = {
        "slots": render_starts(found, catalogue),
        "free_days": [day.isoformat() for day in days],
    }
    if not found:
        later = Span(wish.window.start, wish.window.end + _minutes(LONGEST_WINDOW))
        worlds = open_worlds(context, takers, later, service=wanted, duration_minutes=length)
        first, _ = choose_slots(worlds, Wish(later, catalogue.zone, part_of_day), limit=1)
        answer["next_free"] = next(iter(render_starts(first, catalogue)), None)
    return answer


def open_worlds(
    context: ToolContext,
    calendars: Sequence[Calendar],
    window: Span,
    *,
    service: Service | None,
    duration_minutes: int | None = None,
) -> list[World]:
    """Read what is free on these calendars in a window, in their order; the customer's own holds are free."""
    views = open_views(
        business_id=context.business_id,
        calendar_ids=[one.id for one in calendars],
        window=window,
        now=context.now,
        service_id=service.id if service else None,
        duration_minutes=duration_minutes,
        own_holds_of=context.customer_id,
    )
    worlds = {
        view.rules.calendar_id: view.world
        for view in views
        if view.rules.is_active and view.rules.offers_service
    }
    return [worlds[one.id] for one in calendars if one.id in worlds]


def _without(moved: Appointment | None, world: World) -> World:
    """Free what the appointment takes that is to be moved."""
    if moved is None or moved.blocked is None or moved.calendar_id != world.calendar_id:
        return world
    lower, upper = moved.blocked.lower, moved.blocked.upper
    if lower is None or upper is None:
        return world
    taken, seats = (minute_of(lower), minute_of(upper)), list(world.busy)
    seat = moved.seat - 1
    if seat < len(seats) and taken in seats[seat]:
        place = list(seats[seat]).index(taken)
        seats[seat] = (*seats[seat][:place], *seats[seat][place + 1 :])
    return replace(world, busy=tuple(seats))


def render_starts(found: Sequence[tuple[int, World]], catalogue: Catalogue) -> list[dict[str, Any]]:
    """Give chosen starts the shape of slots, in the business's wall clock."""
    slots = [Slot(world.calendar_id, start, start + world.duration) for start, world in found]
    return render_slots(slots, catalogue.zone)


def _window(
    context: ToolContext, catalogue: Catalogue, begins: datetime | None, ends: datetime | None
) -> Span:
    """Return the part of the wished window that is still to come, in whole minutes."""
    now = context.now
    start = to_instant(begins, catalogue.zone) if begins else now
    end = to_instant(ends, catalogue.zone) if ends else max(start, now) + DEFAULT_WINDOW
    if end <= start:
        raise _bad_window("The search must end after it begins.")
    if end <= now:
        local = now.astimezone(catalogue.zone)
        raise InThePast(f"That time is past: now it is {local:%Y-%m-%d %H:%M}.", now=local.isoformat())
    if end - start > LONGEST_WINDOW:
        raise _bad_window(
            f"At most {LONGEST_WINDOW.days} days can be searched at once; begin later for more."
        )
    first = max(start, now)
    if first - now > FAR_FUTURE:
        raise _bad_window("Nobody books that far ahead.")
    return Span(minute_of(first) + (instant_of(minute_of(first)) < first), minute_of(end))


def _bad_window(says: str) -> BadWindow:
    return BadWindow(says, errors={"to": [says]}, longest_days=LONGEST_WINDOW.days)


def _minutes(length: timedelta) -> int:
    return length // _MINUTE
