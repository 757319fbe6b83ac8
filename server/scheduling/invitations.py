"""An appointment as the customer's calendar takes it, and whose language the customer speaks."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select

from server.businesses.models import Business
from server.businesses.queries import get_business, get_business_settings
from server.calendars.ics import (
    CalendarEvent,
    Method,
    Person,
    Status,
    is_mailbox,
    join_lines,
    render_invitation,
)
from server.calendars.models import Service
from server.core.db import session
from server.core.settings import Settings
from server.language.phrases import LANGUAGES, say
from server.messaging.models import Conversation, Customer
from server.scheduling.links import organizer_mailbox, self_service_url
from server.scheduling.models import Appointment

_STATUSES: dict[str, Status] = {"pending": "TENTATIVE", "cancelled": "CANCELLED"}


@dataclass(frozen=True, slots=True)
class Invitation:
    """An `.ics` file and the method that its content type repeats."""

    content: bytes
    method: Method


def load_invitation(appointment: Appointment, *, settings: Settings) -> Invitation:
    """Write an appointment as an invitation, or as the withdrawal of one when it is cancelled.

    Two states of one appointment have one UID; the later one has the higher SEQUENCE.
    """
    business = get_business(business_id=appointment.business_id)
    customer = find_customer(appointment)
    method: Method = "CANCEL" if appointment.status == "cancelled" else "REQUEST"
    event = _event(appointment, business=business, customer=customer, settings=settings)
    return Invitation(render_invitation(event, method=method), method)


def find_customer(appointment: Appointment) -> Customer | None:
    """Return whose appointment it is, as far as that is known."""
    return session().scalar(
        select(Customer).where(
            Customer.business_id == appointment.business_id, Customer.id == appointment.customer_id
        )
    )


def find_service(appointment: Appointment) -> Service | None:
    """Return what is booked, unless only a time is."""
    return session().scalar(
        select(Service).where(
            Service.business_id == appointment.business_id, Service.id == appointment.service_id
        )
    )


def language_for(customer: Customer | None, business: Business) -> str:
    """Return the customer's language: as noted, else as last spoken, else the first of the business."""
    spoken = [] if customer is None else [customer.language, _last_spoken(customer)]
    known = (language for language in [*spoken, *business.languages] if language in LANGUAGES)
    return next(known, "en")


def _last_spoken(customer: Customer) -> str | None:
    return session().scalar(
        select(Conversation.language)
        .where(
            Conversation.business_id == customer.business_id,
            Conversation.customer_id == customer.id,
            Conversation.language.is_not(None),
        )
        .order_by(Conversation.last_message_at.desc().nulls_last(), Conversation.id.desc())
        .limit(1)
    )


def _event(
    appointment: Appointment, *, business: Business, customer: Customer | None, settings: Settings
) -> CalendarEvent:
    service, language = find_service(appointment), language_for(customer, business)
    link = self_service_url(settings, appointment)
    hours = get_business_settings(business_id=business.id).reminder_hours
    is_cancelled = appointment.status == "cancelled"
    return CalendarEvent(
        uid=appointment.uid,
        # A cancellation is the last state, newer than the same row when it was live.
        sequence=appointment.sequence + is_cancelled,
        stamp=appointment.updated_at,
        starts=appointment.starts_at,
        ends=appointment.ends_at,
        status=_STATUSES.get(appointment.status, "CONFIRMED"),
        summary=f"{service.name} · {business.name}" if service else business.name,
        location=", ".join(part for part in (business.name, business.address) if part),
        description=join_lines(
            [
                service.name if service else None,
                business.name,
                business.address,
                say("visit_ics_phone", language, phone=business.phone) if business.phone else None,
                None if is_cancelled else say("change_link", language, link=link),
            ]
        ),
        url=link,
        organizer=Person(
            business.name,
            organizer_mailbox(settings, business.email if is_mailbox(business.email) else None),
        ),
        attendee=_attendee(appointment, customer),
        reminder=timedelta(hours=hours) if hours else None,
    )


def _attendee(appointment: Appointment, customer: Customer | None) -> Person | None:
    if customer is None or customer.email is None or not is_mailbox(customer.email):
        return None
    return Person(appointment.customer_name or customer.name or customer.email, customer.email)
