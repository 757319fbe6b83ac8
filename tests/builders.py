"""Things to test with. Sensible defaults: a test names only what matters to it.

Whatever has a use case of the product is made by it; the rest is a row.
"""

import itertools
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import Range

from server.businesses.accounts import Role
from server.businesses.api_keys import create_api_key
from server.businesses.creation import create_business
from server.businesses.models import BusinessSettings
from server.calendars.models import BusinessCalendar, CalendarRoutingRule, CalendarService, Service
from server.core import clock
from server.core.db import session, transaction
from server.messaging.messages import InboundMessage
from server.scheduling.models import Appointment

WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ALWAYS = {day: [["00:00", "24:00"]] for day in WEEK}
# Whole hours from a month ahead on, one after the other, so that two appointments of a test do not collide.
_next_month = clock.now().replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=30)
_free_hours: Iterator[datetime] = (_next_month + timedelta(hours=hour) for hour in itertools.count())


@dataclass(frozen=True)
class Salon:
    """A business that a test made."""

    id: int
    slug: str
    calendar_id: int
    time_zone: str


def a_business(
    *,
    name: str = "Salon Test",
    slug: str | None = None,
    time_zone: str = "UTC",
    languages: Sequence[str] = ("en",),
    opening_hours: dict[str, Any] | None = None,
    **rules: Any,
) -> Salon:
    """Make a business, open day and night unless hours are given; `rules` go into its settings."""
    slug = slug or f"salon-{uuid.uuid4().hex[:12]}"
    with transaction():
        business_id = create_business(name=name, slug=slug, time_zone=time_zone, languages=languages)
        session().execute(
            update(BusinessSettings)
            .where(BusinessSettings.business_id == business_id)
            .values(opening_hours=ALWAYS if opening_hours is None else opening_hours, **rules)
        )
        calendar_id = session().scalars(select(BusinessCalendar.id)).one()
    return Salon(id=business_id, slug=slug, calendar_id=calendar_id, time_zone=time_zone)


def an_api_key(salon: Salon, *, role: Role = "owner") -> str:
    """Make a key for a program; return the key itself."""
    with transaction(business_id=salon.id):
        _, key = create_api_key(business_id=salon.id, name="a test", role=role)
    return key


def a_calendar(salon: Salon, *, name: str = "Chair", services: Sequence[int] = (), **columns: Any) -> int:
    """Add a calendar that inherits the business's hours; return its id."""
    with transaction(business_id=salon.id):
        calendar = BusinessCalendar(business_id=salon.id, name=name, **columns)
        session().add(calendar)
        session().flush()
        for service_id in services:
            offered = CalendarService(business_id=salon.id, calendar_id=calendar.id, service_id=service_id)
            session().add(offered)
    return calendar.id


def a_service(
    salon: Salon,
    *,
    name: str = "Haircut",
    duration_minutes: int = 30,
    calendars: Sequence[int] = (),
    **columns: Any,
) -> int:
    """Add a service, offered by these calendars; return its id."""
    with transaction(business_id=salon.id):
        service = Service(business_id=salon.id, name=name, duration_minutes=duration_minutes, **columns)
        session().add(service)
        session().flush()
        for calendar_id in calendars:
            offered = CalendarService(business_id=salon.id, calendar_id=calendar_id, service_id=service.id)
            session().add(offered)
    return service.id


def a_rule(salon: Salon, *, calendar_id: int, keywords: Sequence[str] = (), **columns: Any) -> int:
    """Add a routing rule; return its id."""
    with transaction(business_id=salon.id):
        rule = CalendarRoutingRule(
            business_id=salon.id, calendar_id=calendar_id, match_keywords=list(keywords), **columns
        )
        session().add(rule)
    return rule.id


def an_appointment(
    salon: Salon,
    *,
    starts_at: datetime | None = None,
    duration_minutes: int = 60,
    calendar_id: int | None = None,
    status: str = "confirmed",
    **columns: Any,
) -> int:
    """Put an appointment into the table, whatever the hours say; return its id.

    Tests of booking itself book; this one is for what must be there already.
    """
    starts_at = starts_at or next(_free_hours)
    ends_at = starts_at + timedelta(minutes=duration_minutes)
    with transaction(business_id=salon.id):
        appointment = Appointment(
            business_id=salon.id,
            calendar_id=calendar_id or salon.calendar_id,
            starts_at=starts_at,
            ends_at=ends_at,
            status=status,
            **{"blocked": Range(starts_at, ends_at), **columns},
        )
        session().add(appointment)
    return appointment.id


def an_inbound_message(text: str = "hello", **members: Any) -> InboundMessage:
    """Make a customer's message as a channel hands it over."""
    given = {
        "channel": "whatsapp",
        "account": "100000000000001",
        "message_id": f"wamid.{uuid.uuid4().hex}",
        "sender": "15550001111",
        "sender_name": "Dana",
        "text": text,
    }
    return InboundMessage(**(given | members))
