"""What an owner's turn may do: closing, opening again, looking who comes, writing to customers.

Thin, as all tools are: each calls one use case, inside the transaction that the toolbox opened. They stand in
no customer's toolbox.
"""

from datetime import date, datetime, timedelta
from typing import Any

from marshmallow import ValidationError

from server.businesses.queries import get_business
from server.calendars.queries import list_calendars
from server.core.errors import Invalid
from server.core.zones import parse_time_zone, to_instant
from server.messaging.notices import send_notice
from server.receptionist.owner.notices import Notice, compose_notices
from server.receptionist.owner.rendering import end_of_day, render_visit
from server.receptionist.owner.report import read_report
from server.receptionist.tools.calendar import render_special_days, render_week
from server.receptionist.tools.context import ToolContext
from server.scheduling import closures
from server.scheduling.agenda import BOOKED, CAME, list_visits
from server.scheduling.closed_times import find_blocks, list_vacations
from server.scheduling.closure_kinds import BLOCK, VACATION, Kind, last_day_of
from server.scheduling.conflicts import times_of
from server.scheduling.delays import find_delays
from server.scheduling.freeing import find_vacation, free_hours, list_blocks
from server.scheduling.models import CalendarBlock, VacationPeriod
from server.scheduling.special_days import list_special_days
from server.scheduling.worlds import load_rules

ACTOR = "owner"
_INSTANT = timedelta(microseconds=1)
_KINDS = {kind.name: kind for kind in (VACATION, BLOCK)}


def owner_calendars(context: ToolContext) -> dict[str, Any]:
    """List the calendars that can be closed, with the hours of their week."""
    rules = load_rules(business_id=context.business_id, calendar_ids=None)
    weeks = {one.calendar_id: render_week(one.hours) for one in rules}
    found = list_calendars(business_id=context.business_id)
    return {
        "calendars": [
            {"id": one.id, "name": one.name, "opening_hours": weeks.get(one.id, {})} for one in found
        ]
    }


def owner_hours(
    context: ToolContext, *, first_day: date, last_day: date, calendar_ids: list[int]
) -> dict[str, Any]:
    """List the opening hours of each day, special ones and closures of days included."""
    rules = load_rules(business_id=context.business_id, calendar_ids=calendar_ids or None)
    active = [one for one in rules if one.is_active]
    special = list_special_days(
        business_id=context.business_id,
        calendar_ids=[one.calendar_id for one in active],
        first=first_day,
        last=last_day,
    )
    calendars = [
        {
            "opening_hours": render_week(one.hours),
            "special_days": render_special_days(special[one.calendar_id]),
        }
        for one in active
    ]
    return {"calendars": calendars}


def owner_visits(
    context: ToolContext,
    *,
    starts_at: datetime,
    ends_at: datetime | None = None,
    calendar_id: int | None = None,
) -> dict[str, Any]:
    """List who is booked in a time, or came then."""
    zone = parse_time_zone(get_business(business_id=context.business_id).time_zone)
    statuses = BOOKED if to_instant(starts_at, zone) >= context.now else CAME
    found = list_visits(
        business_id=context.business_id,
        starts_at=starts_at,
        ends_at=ends_at,
        calendar_id=calendar_id,
        statuses=statuses,
    )
    return {"visits": [render_visit(one) for one in found]}


def owner_closed(
    context: ToolContext,
    *,
    starts_at: datetime,
    ends_at: datetime | None = None,
    calendar_ids: list[int],
) -> dict[str, Any]:
    """List what is closed already in a time."""
    zone = parse_time_zone(get_business(business_id=context.business_id).time_zone)
    first = starts_at.astimezone(zone).date()
    last = None if ends_at is None else (ends_at - _INSTANT).astimezone(zone).date()
    mine = context.business_id
    vacations = list_vacations(business_id=mine, first=first, last=last, calendar_ids=calendar_ids)
    blocks = find_blocks(business_id=mine, starts_at=starts_at, ends_at=ends_at, calendar_ids=calendar_ids)
    return {
        "vacations": [_vacation(one) for one in vacations],
        "blocks": [_block(one) for one in blocks],
    }


def owner_close(
    context: ToolContext,
    *,
    first_days: list[date],
    last_days: list[date | None],
    starts_at: list[datetime],
    ends_at: list[datetime],
    calendar_ids: list[int],
) -> dict[str, Any]:
    """Close days and hours, all or none. Call it only after the owner has confirmed."""
    made = []
    whose: list[int | None] = [*calendar_ids] or [None]
    for calendar_id in whose:
        for first, last in zip(first_days, last_days, strict=True):
            days = {"start_date": first, "end_date": last, "calendar_id": calendar_id}
            made.append(_close(context, VACATION, days))
        for start, end in zip(starts_at, ends_at, strict=True):
            hours = {"starts_at": start, "ends_at": end, "calendar_id": calendar_id}
            made.append(_close(context, BLOCK, hours))
    return {"status": "closed", "closures": made}


def owner_undo(context: ToolContext, *, kinds: list[str], closure_ids: list[int]) -> dict[str, Any]:
    """Take closures back; their time can be booked again and is offered to the waiting list."""
    zone = parse_time_zone(get_business(business_id=context.business_id).time_zone)
    stays: list[dict[str, Any]] = []
    ended: list[dict[str, Any]] = []
    for name, closure_id in zip(kinds, closure_ids, strict=True):
        kind = _KINDS[name]
        closure = closures.lock_closure(kind, business_id=context.business_id, closure_id=closure_id)
        times = times_of(closure, zone)
        ended.append(_vacation(closure) if kind is VACATION else _block(closure))
        closures.delete_closure(kind, closure, actor=ACTOR, now=context.now)
        calendar_ids = [] if closure.calendar_id is None else [closure.calendar_id]
        found = owner_closed(context, starts_at=times[0], ends_at=times[1], calendar_ids=calendar_ids)
        stays += [*found["vacations"], *found["blocks"]]
    return {"status": "undone", "ended": ended, "stays": stays}


def owner_close_again(
    context: ToolContext,
    *,
    first_days: list[date],
    last_days: list[date | None],
    starts_at: list[datetime],
    ends_at: list[datetime],
    calendar_ids: list[int | None],
) -> dict[str, Any]:
    """Close again what was opened just now, each with its own calendar: the days' come first."""
    whose = iter(calendar_ids)
    for first, last in zip(first_days, last_days, strict=True):
        _close(context, VACATION, {"start_date": first, "end_date": last, "calendar_id": next(whose)})
    for start, end in zip(starts_at, ends_at, strict=True):
        _close(context, BLOCK, {"starts_at": start, "ends_at": end, "calendar_id": next(whose)})
    return {"status": "closed"}


def owner_blocked(
    context: ToolContext, *, starts_at: datetime, ends_at: datetime, calendar_id: int | None = None
) -> dict[str, Any]:
    """List the blocked hours in a time, and the vacation that covers it."""
    business = get_business(business_id=context.business_id)
    zone = parse_time_zone(business.time_zone)
    blocks = list_blocks(
        business_id=business.id, starts_at=starts_at, ends_at=ends_at, calendar_id=calendar_id
    )
    first, last = (to_instant(moment, zone).astimezone(zone).date() for moment in (starts_at, ends_at))
    vacation = find_vacation(business_id=business.id, first=first, last=last, calendar_id=calendar_id)
    return {
        "blocks": [_block(one, starts_at, ends_at) for one in blocks],
        "vacation": None if vacation is None else _vacation(vacation),
    }


def owner_open_hours(
    context: ToolContext, *, starts_at: datetime, ends_at: datetime, calendar_id: int | None = None
) -> dict[str, Any]:
    """Open blocked hours again. Call it only after the owner has confirmed."""
    blocks = list_blocks(
        business_id=context.business_id, starts_at=starts_at, ends_at=ends_at, calendar_id=calendar_id
    )
    opened = [_block(one, starts_at, ends_at) for one in blocks]
    free_hours(blocks, starts_at=starts_at, ends_at=ends_at, actor=ACTOR, now=context.now)
    return {"status": "opened", "opened": opened}


def owner_delays(context: ToolContext, *, minutes: int, calendar_id: int | None = None) -> dict[str, Any]:
    """List whom it concerns that somebody is late, and by how much each begins later. Sends nothing."""
    business = get_business(business_id=context.business_id)
    zone = parse_time_zone(business.time_zone)
    ends_at = end_of_day(context.now.astimezone(zone).date(), zone)
    visits = list_visits(
        business_id=business.id, starts_at=context.now, ends_at=ends_at, calendar_id=calendar_id
    )
    found = find_delays(visits, now=context.now, minutes=minutes)
    return {"delays": [render_visit(one.visit) | {"minutes": one.minutes} for one in found]}


def owner_draft(
    context: ToolContext, *, kind: str, appointment_ids: list[int], minutes: list[int]
) -> dict[str, Any]:
    """Show the messages as they would be sent. Sends nothing."""
    notices = _compose(context, kind, appointment_ids, minutes)
    return {"notices": [notice.to_json() for notice in notices]}


def owner_send(
    context: ToolContext, *, kind: str, appointment_ids: list[int], minutes: list[int]
) -> dict[str, Any]:
    """Send the messages to the customers. Call it only after the owner has seen and confirmed them."""
    sent = []
    for notice in _compose(context, kind, appointment_ids, minutes):
        if notice.lane is not None:
            key = f"{context.write_key or 'owner'}:{notice.visit.id}"
            send_notice(notice.lane, body=notice.text, language=notice.language, idempotency_key=key)
            sent.append(notice.visit.id)
    return {"status": "sent", "appointment_ids": sent}


def _compose(context: ToolContext, kind: str, appointment_ids: list[int], minutes: list[int]) -> list[Notice]:
    business = get_business(business_id=context.business_id)
    zone = parse_time_zone(business.time_zone)
    about = dict(zip(appointment_ids, minutes, strict=False))
    return compose_notices(kind, about, business=business, zone=zone, now=context.now)


def owner_report(context: ToolContext) -> dict[str, Any]:
    """Tell how the day went, and who comes tomorrow."""
    business = get_business(business_id=context.business_id)
    return read_report(business, now=context.now)


def _close(context: ToolContext, kind: Kind, values: dict[str, Any]) -> dict[str, Any]:
    try:
        made = closures.create_closure(
            kind, business_id=context.business_id, values=values, actor=ACTOR, now=context.now
        )
    except ValidationError as error:  # ten years, or a calendar that was deleted meanwhile
        raise Invalid(errors=error.messages) from error
    return {"kind": kind.name, "closure_id": made.id}


def _vacation(vacation: VacationPeriod) -> dict[str, Any]:
    last = last_day_of(vacation)
    return {
        "kind": VACATION.name,
        "closure_id": vacation.id,
        "calendar_id": vacation.calendar_id,
        "start_date": vacation.start_date.isoformat(),
        "end_date": None if last is None else last.isoformat(),
    }


def _block(
    block: CalendarBlock, starts_at: datetime | None = None, ends_at: datetime | None = None
) -> dict[str, Any]:
    """Give a block, or the part of it that lies in the time."""
    lower, upper = block.during.lower, block.during.upper
    assert lower is not None and upper is not None  # noqa: PT018, S101 - a block has both ends
    return {
        "kind": BLOCK.name,
        "closure_id": block.id,
        "calendar_id": block.calendar_id,
        "starts_at": max(lower, starts_at or lower).isoformat(),
        "ends_at": min(upper, ends_at or upper).isoformat(),
    }
