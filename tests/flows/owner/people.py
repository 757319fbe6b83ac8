"""An owner who writes to their own salon, and the rows that their commands leave."""

from datetime import datetime
from typing import Any

from sqlalchemy import select

from server.businesses.owners import add_owner_contact, remove_owner_contact
from server.core.db import session, transaction
from server.messaging.models import OutboundMessage
from server.scheduling.models import CalendarBlock, VacationPeriod
from tests.builders import Salon
from tests.flows.receptionist.people import Person


def an_owner(salon: Salon, name: str = "Olga", **members: Any) -> Person:
    """Make somebody whose address is an owner contact of the salon."""
    person = Person(salon, name, **members)
    with transaction(business_id=salon.id):
        add_owner_contact(business_id=salon.id, channel=person.channel, external_id=person.sender, name=name)
    return person


def confirm_each(owner: Person, *commands: str) -> None:
    """Write commands and press ✅ after each."""
    for command in commands:
        owner.says(command)
        owner.says("✅")


def dismiss(person: Person) -> None:
    """Take the owner contact away."""
    with transaction(business_id=person.salon.id):
        remove_owner_contact(business_id=person.salon.id, channel=person.channel, external_id=person.sender)


def vacations(salon: Salon) -> list[tuple[str, str | None, int | None]]:
    """Return the closed days: first, last, calendar."""
    with transaction(business_id=salon.id):
        rows = session().scalars(select(VacationPeriod).order_by(VacationPeriod.start_date)).all()
    return [
        (f"{row.start_date}", f"{row.end_date}" if row.end_date else None, row.calendar_id) for row in rows
    ]


def blocks(salon: Salon) -> list[tuple[datetime | None, datetime | None, int | None]]:
    """Return the closed hours: start, end, calendar."""
    with transaction(business_id=salon.id):
        rows = session().scalars(select(CalendarBlock).order_by(CalendarBlock.during)).all()
    return [(row.during.lower, row.during.upper, row.calendar_id) for row in rows]


def sent_to(person: Person) -> list[str]:
    """Return everything on its way to somebody, oldest first."""
    with transaction(business_id=person.salon.id):
        return list(
            session().scalars(
                select(OutboundMessage.text)
                .where(
                    OutboundMessage.business_id == person.salon.id,
                    OutboundMessage.recipient == person.sender,
                )
                .order_by(OutboundMessage.id)
            )
        )
