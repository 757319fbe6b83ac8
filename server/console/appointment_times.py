"""The times to which an appointment can move: days, the times of one day, and what is offered instead."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from server.calendars.queries import list_calendars
from server.console.appointment_page import AppointmentPage
from server.core.errors import FrontdeskError
from server.core.zones import parse_time_zone
from server.language.formats import format_short_day
from server.language.phrases import format_day, format_moment, format_time
from server.scheduling.models import Appointment
from server.scheduling.self_service import DAYS_SHOWN, list_free_times
from server.scheduling.slots import LONGEST_WINDOW, Slot


@dataclass(frozen=True, slots=True)
class Choice:
    """A day or a time to choose: what is sent, and what is read."""

    value: str
    label: str
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class TimesPage:
    """The days that have free times, the times of one of them, and where to look on."""

    days: tuple[Choice, ...]
    day: str | None
    times: tuple[Choice, ...]
    first: str | None
    earlier: str | None
    later: str | None


def read_times(
    appointment: Appointment, page: AppointmentPage, *, first: date | None, chosen: date | None, now: datetime
) -> TimesPage:
    """List the days and times to which the appointment could move; those of `chosen`, or of the first day."""
    zone = parse_time_zone(page.business.time_zone)
    today = now.astimezone(zone).date()
    first, free = _find_free(appointment, first=first, zone=zone, now=now)
    begins = first or min(free, default=today)
    names = _other_calendars(appointment)
    day = chosen if chosen in free else min(free, default=None)
    return TimesPage(
        days=tuple(
            Choice(one.isoformat(), format_short_day(one, page.language), one == day) for one in sorted(free)
        ),
        day=None if day is None else format_day(day, page.language, with_year=day.year != today.year),
        times=tuple(
            Choice(
                _slot_value(slot.calendar_id, slot.starts_at),
                _with_name(
                    format_time(slot.starts_at.astimezone(zone).time(), page.language),
                    names.get(slot.calendar_id),
                ),
            )
            for slot in (free[day] if day else [])
        ),
        first=None if first is None else first.isoformat(),
        earlier=(begins - timedelta(days=DAYS_SHOWN)).isoformat() if begins > today else None,
        later=_later(begins, today),
    )


def _find_free(
    appointment: Appointment, *, first: date | None, zone: tzinfo, now: datetime
) -> tuple[date | None, dict[date, list[Slot]]]:
    """Return the days from `first` on, or from where the appointment stands: people move by a day or two."""
    today = now.astimezone(zone).date()
    if first is not None:
        first = min(max(first, today), today + LONGEST_WINDOW)
        return first, list_free_times(appointment, first=first, zone=zone, now=now)
    own_day = max(appointment.starts_at.astimezone(zone).date(), today)
    free = list_free_times(appointment, first=own_day, zone=zone, now=now)
    return (own_day, free) if free else (None, list_free_times(appointment, first=None, zone=zone, now=now))


def offer_alternatives(
    appointment: Appointment, page: AppointmentPage, refusal: FrontdeskError
) -> tuple[Choice, ...]:
    """Return the times that a refusal names instead, as buttons; another calendar's have its name."""
    zone, names = parse_time_zone(page.business.time_zone), _other_calendars(appointment)
    offered: Sequence[dict[str, Any]] = refusal.members.get("alternatives") or []
    choices = []
    for one in sorted(offered, key=lambda slot: datetime.fromisoformat(slot["starts_at"])):
        starts_at, calendar_id = datetime.fromisoformat(one["starts_at"]), one["calendar_id"]
        label = format_moment(starts_at.astimezone(zone), page.language)
        choices.append(Choice(_slot_value(calendar_id, starts_at), _with_name(label, names.get(calendar_id))))
    return tuple(choices)


def parse_slot_value(text: str) -> tuple[int, datetime] | None:
    """Read a time of a form back; None for what no form of ours sends."""
    calendar_id, _, moment = text.partition("@")
    if not (calendar_id.isascii() and calendar_id.isdigit() and len(calendar_id) < 10):
        return None
    try:
        starts_at = datetime.fromisoformat(moment)
    except ValueError:
        return None
    return (int(calendar_id), starts_at) if starts_at.tzinfo and 1970 <= starts_at.year < 2200 else None


def _later(begins: date, today: date) -> str | None:
    later = begins + timedelta(days=DAYS_SHOWN)
    return later.isoformat() if later <= today + LONGEST_WINDOW else None


def _other_calendars(appointment: Appointment) -> dict[int, str]:
    """Name the calendars that are not the appointment's own: whoever moves there should know."""
    every = list_calendars(business_id=appointment.business_id)
    return {one.id: one.name for one in every if one.id != appointment.calendar_id}


def _with_name(label: str, name: str | None) -> str:
    return f"{label} · {name}" if name else label


def _slot_value(calendar_id: int, starts_at: datetime) -> str:
    """Write a time as one field of a form."""
    return f"{calendar_id}@{starts_at.isoformat()}"
