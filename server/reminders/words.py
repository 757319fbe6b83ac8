"""The words of each kind of message that falls due, and whether what it says still holds."""

from datetime import datetime, tzinfo

from sqlalchemy import select

from server.businesses.queries import get_business
from server.calendars.models import BusinessCalendar, Service
from server.core.db import session
from server.core.zones import parse_time_zone
from server.language.phrases import Style, Value, say
from server.messaging.messages import QuickReply
from server.scheduling.links import find_link
from server.scheduling.models import Appointment
from server.scheduling.waitlist_offering import MESSAGE as WAITLIST_OFFER

_BOOKED = {"pending", "confirmed"}
_ANSWERS = ("button_take_offer", "button_decline_offer")


def is_still_true(kind: str, appointment: Appointment, *, now: datetime) -> bool:
    """Tell whether a message about an appointment may still be sent: it was not moved, cancelled or over."""
    if appointment.starts_at <= now:
        return False
    if kind == WAITLIST_OFFER:
        expires = appointment.hold_expires_at
        return appointment.status == "held" and expires is not None and expires > now
    return appointment.status in _BOOKED


def write(
    kind: str, appointment: Appointment, *, language: str, style: Style, now: datetime
) -> tuple[str, tuple[QuickReply, ...]]:
    """Return the text and the buttons of a message that is due."""
    business = get_business(business_id=appointment.business_id)
    zone = parse_time_zone(business.time_zone)
    if kind == WAITLIST_OFFER:
        return _offer(appointment, business.name, language=language, style=style, zone=zone, now=now)
    return _reminder(appointment, business.name, language=language, style=style, zone=zone), ()


def _reminder(appointment: Appointment, business: str, *, language: str, style: Style, zone: tzinfo) -> str:
    """Say what is to come, and where it can be changed unless nobody can follow a link there."""
    said = say(
        "reminder",
        language,
        style=style,
        business=business,
        service=_subject(appointment) or business,
        when=appointment.starts_at.astimezone(zone),
    )
    link = None if style == "voice" else find_link(appointment)
    return f"{said}\n{say('change_link', language, style=style, link=link)}" if link else said


def _offer(
    appointment: Appointment, business: str, *, language: str, style: Style, zone: tzinfo, now: datetime
) -> tuple[str, tuple[QuickReply, ...]]:
    """Offer a time of the waiting list; the day until which it is kept is said only if it is another one."""
    expires = (appointment.hold_expires_at or appointment.starts_at).astimezone(zone)
    until: Value = expires.time() if expires.date() == now.astimezone(zone).date() else expires
    text = say(
        "waitlist_offer",
        language,
        style=style,
        service=_subject(appointment) or business,
        when=appointment.starts_at.astimezone(zone),
        until=until,
    )
    labels = [say(key, language) for key in _ANSWERS]
    return text, tuple(QuickReply(label, label) for label in labels)


def _subject(appointment: Appointment) -> str | None:
    """Name the service, else the calendar."""
    if appointment.service_id is not None:
        wanted = select(Service.name).where(
            Service.business_id == appointment.business_id, Service.id == appointment.service_id
        )
    else:
        wanted = select(BusinessCalendar.name).where(
            BusinessCalendar.business_id == appointment.business_id,
            BusinessCalendar.id == appointment.calendar_id,
        )
    return session().scalar(wanted)
