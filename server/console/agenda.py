"""Who is coming today, for the people of a business."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from server.businesses.queries import find_user, get_business, list_business_ids_of_user
from server.calendars.hours import day_span
from server.calendars.queries import list_calendars, list_services
from server.core.db import transaction
from server.core.intervals import instant_of
from server.core.zones import parse_time_zone
from server.language.phrases import format_day, format_time
from server.messaging.customers import get_customer
from server.scheduling.models import Appointment
from server.scheduling.queries import list_appointments


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a day's list, ready to be shown."""

    starts_at: str
    time: str
    customer: str | None
    service: str | None
    calendar: str | None


@dataclass(frozen=True, slots=True)
class Agenda:
    """One business's day."""

    name: str
    slug: str
    day: str
    appointments: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """Who is logged in, and the days of their businesses."""

    who: str | None
    agendas: tuple[Agenda, ...]


def read_account(*, user_id: uuid.UUID, now: datetime) -> Account:
    """Return the day of each business that the user belongs to. Call it outside of a transaction."""
    with transaction():
        business_ids = list_business_ids_of_user(user_id)
    who: str | None = None
    agendas: list[Agenda] = []
    for business_id in business_ids:
        with transaction(business_id=business_id):
            user = find_user(business_id=business_id, user_id=user_id)
            agendas.append(_read_agenda(business_id=business_id, now=now))
        who = who or (user.email if user else None)
    return Account(who=who, agendas=tuple(agendas))


def _read_agenda(*, business_id: int, now: datetime) -> Agenda:
    business = get_business(business_id=business_id)
    zone = parse_time_zone(business.time_zone)
    language = business.languages[0] if business.languages else "en"
    today = now.astimezone(zone).date()
    span = day_span(today, zone)
    services = {
        service.id: service.name for service in list_services(business_id=business_id, active_only=False)
    }
    calendars = {
        calendar.id: calendar.name for calendar in list_calendars(business_id=business_id, active_only=False)
    }
    coming = list_appointments(
        business_id=business_id, starts_from=instant_of(span.start), starts_before=instant_of(span.end)
    )

    def show(appointment: Appointment) -> Entry:
        local = appointment.starts_at.astimezone(zone)
        return Entry(
            starts_at=local.isoformat(),
            time=format_time(local.time(), language),
            customer=appointment.customer_name or _name_of_customer(appointment),
            service=services.get(appointment.service_id or 0),
            calendar=calendars.get(appointment.calendar_id or 0),
        )

    return Agenda(
        name=business.name,
        slug=business.slug,
        day=format_day(today, language),
        appointments=tuple(show(appointment) for appointment in coming if appointment.status != "held"),
    )


def _name_of_customer(appointment: Appointment) -> str | None:
    if appointment.customer_id is None:
        return None
    customer = get_customer(business_id=appointment.business_id, customer_id=appointment.customer_id)
    return customer.name
