"""The page behind an appointment's link, in the customer's language: what it shows and offers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from server.businesses.models import Business
from server.businesses.queries import get_business
from server.calendars.queries import list_calendars
from server.core.errors import FrontdeskError
from server.core.zones import parse_time_zone
from server.language.phrases import format_day, format_moment, format_time, is_rtl, say
from server.scheduling.invitations import find_customer, find_service, language_for
from server.scheduling.models import Appointment
from server.scheduling.policy import find_change_refusal

_OVER = ("completed", "no_show")


@dataclass(frozen=True, slots=True)
class AppointmentPage:
    """All that the page says of an appointment, ready to be shown.

    `notice` says why something cannot be changed here, and whom to ask.
    """

    business: Business
    language: str
    say: Callable[..., str]
    state: str
    sequence: int
    starts_at: str
    ends_at: str
    day: str
    time: str
    end_time: str
    when: str
    service: str | None
    calendar: str | None
    may_move: bool
    may_cancel: bool
    notice: str | None

    @property
    def direction(self) -> str:
        """Say from where the language runs."""
        return "rtl" if is_rtl(self.language) else "ltr"


def read_page(appointment: Appointment, *, now: datetime) -> AppointmentPage:
    """Describe an appointment to its customer."""
    business = get_business(business_id=appointment.business_id)
    language = language_for(find_customer(appointment), business)
    zone = parse_time_zone(business.time_zone)
    starts, ends = appointment.starts_at.astimezone(zone), appointment.ends_at.astimezone(zone)
    service = find_service(appointment)
    no_move = find_change_refusal(appointment, change="move", now=now)
    no_cancel = find_change_refusal(appointment, change="cancel", now=now)
    state = _state(appointment, now)
    with_year = starts.year != now.astimezone(zone).year
    return AppointmentPage(
        business=business,
        language=language,
        say=partial(_say, language=language),
        state=state,
        sequence=appointment.sequence,
        starts_at=starts.isoformat(),
        ends_at=ends.isoformat(),
        day=format_day(starts.date(), language, with_year=with_year),
        time=format_time(starts.time(), language),
        end_time=format_time(ends.time(), language),
        when=format_moment(starts, language, with_year=with_year),
        service=service.name if service else None,
        calendar=_calendar_name(appointment, business),
        may_move=no_move is None,
        may_cancel=no_cancel is None,
        notice=_notice(no_move, no_cancel, business, language) if state in {"live", "pending"} else None,
    )


def _say(key: str, *, language: str, **values: Any) -> str:
    return say(f"visit_{key}", language, **values)


def _state(appointment: Appointment, now: datetime) -> str:
    if appointment.status == "cancelled":
        return "cancelled"
    if appointment.status in _OVER or appointment.ends_at <= now:
        return "over"
    return "pending" if appointment.status == "pending" else "live"


def _calendar_name(appointment: Appointment, business: Business) -> str | None:
    """Name the chair or the person, where there is more than one."""
    names = {one.id: one.name for one in list_calendars(business_id=business.id, active_only=False)}
    return names.get(appointment.calendar_id or 0) if len(names) > 1 else None


def _notice(
    no_move: FrontdeskError | None, no_cancel: FrontdeskError | None, business: Business, language: str
) -> str | None:
    """Say what cannot be done here, and whom to ask instead."""
    if no_move is None and no_cancel is None:
        return None
    if no_move is None:
        key = "visit_no_cancel"
    elif no_cancel is None:
        key = "visit_no_move"
    else:
        codes = {no_move.code, no_cancel.code}
        key = "visit_too_late" if "too_late_to_change" in codes else "visit_by_people"
    whom = (
        say("visit_call", language, phone=business.phone)
        if business.phone
        else say("visit_contact", language, business=business.name)
    )
    return f"{say(key, language)} {whom}"
