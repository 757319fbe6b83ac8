"""Bookings as the owner's tools answer them, and as lines that an owner reads."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import groupby
from typing import Any

from server.core.zones import to_instant
from server.language.formats import format_short_day, format_time
from server.language.phrases import say
from server.scheduling.agenda import Visit

MOST_LINES = 12
_LONGEST_AGENDA = 60  # lines: a message of a phone has some 4,000 letters


def render_visit(visit: Visit) -> dict[str, Any]:
    """Return a booking as a tool's answer."""
    return {
        "appointment_id": visit.id,
        "calendar": visit.calendar,
        "service": visit.service,
        "name": visit.name,
        "phone": visit.phone,
        "starts_at": visit.starts_at.isoformat(),
        "ends_at": visit.ends_at.isoformat(),
    }


def start_of_day(day: date, zone: tzinfo) -> datetime:
    """Return the instant at which a local day begins."""
    return to_instant(datetime.combine(day, time()), zone)


def end_of_day(day: date, zone: tzinfo) -> datetime:
    """Return the instant at which a local day ends."""
    return start_of_day(day + timedelta(days=1), zone)


def visit_line(visit: Mapping[str, Any], language: str, zone: tzinfo, *, with_day: bool = False) -> str:
    """Name a booking in one line: "10:00 · Dana · Haircut", with the day where it is not clear."""
    starts_at = datetime.fromisoformat(visit["starts_at"]).astimezone(zone)
    day = [format_short_day(starts_at.date(), language)] if with_day else []
    facts = [format_time(starts_at.time(), language), visit["name"] or visit["phone"] or "?"]
    return " · ".join([*day, *facts, *([visit["service"]] if visit["service"] else [])])


def hit_lines(visits: Sequence[Mapping[str, Any]], language: str, zone: tzinfo) -> list[str]:
    """Name the first of several bookings, each with its day, and say how many more there are."""
    return cut([visit_line(visit, language, zone, with_day=True) for visit in visits], language)


def cut(lines: Sequence[str], language: str, *, most: int = MOST_LINES) -> list[str]:
    """Keep as many lines as a message bears, and say how many more there are."""
    more = len(lines) - most
    return [*lines[:most], *([say("owner_more", language, count=more)] if more > 0 else [])]


def day_lines(visits: Sequence[Mapping[str, Any]], language: str, zone: tzinfo) -> list[str]:
    """List a day by calendar; the calendars are named where there are several."""
    by_calendar = sorted(visits, key=lambda visit: visit["calendar"])
    groups = [(name, list(group)) for name, group in groupby(by_calendar, key=lambda one: one["calendar"])]
    return list(_lines(groups, language, zone, with_names=len(groups) > 1))


def _lines(
    groups: Sequence[tuple[str, Sequence[Mapping[str, Any]]]],
    language: str,
    zone: tzinfo,
    *,
    with_names: bool,
) -> Iterator[str]:
    for name, visits in groups:
        if with_names:
            yield f"{name}:"
        for visit in visits:
            yield visit_line(visit, language, zone)


def agenda(
    day: date, visits: Sequence[Mapping[str, Any]], language: str, zone: tzinfo, *, days: int = 1
) -> str:
    """Say who comes on a day, or that nobody does; of several `days` in one message each has fewer lines."""
    if not visits:
        return say("owner_agenda_empty", language, day=day)
    lines = cut(day_lines(visits, language, zone), language, most=_LONGEST_AGENDA // days)
    return say("owner_agenda", language, day=day, count=len(visits), lines=lines)


def local_day(visit: Mapping[str, Any], zone: tzinfo) -> date:
    """Return the day on which a booking begins."""
    return datetime.fromisoformat(visit["starts_at"]).astimezone(zone).date()
