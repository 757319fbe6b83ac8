"""Which services a calendar offers, and in what way of its own."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from marshmallow import ValidationError
from sqlalchemy import delete, insert, select

from server.calendars.changes import note_change
from server.calendars.models import BusinessCalendar, CalendarService, Service
from server.calendars.queries import UnknownService
from server.core.db import session

Offer = Mapping[str, Any]


def list_offers(*, business_id: int, calendar_id: int) -> list[CalendarService]:
    """Return what a calendar offers, inactive services too, by service."""
    return list(
        session().scalars(
            select(CalendarService)
            .where(CalendarService.business_id == business_id, CalendarService.calendar_id == calendar_id)
            .order_by(CalendarService.service_id)
        )
    )


def replace_offers(
    calendar: BusinessCalendar, *, offers: Sequence[Offer], actor: str, now: datetime
) -> list[CalendarService]:
    """Let a locked calendar offer exactly this; a service nobody knows is an error of its field."""
    mine = {"business_id": calendar.business_id, "calendar_id": calendar.id}
    _check_services(calendar.business_id, offers)
    session().execute(delete(CalendarService).filter_by(**mine))
    if offers:
        session().execute(insert(CalendarService), [{**offer, **mine} for offer in offers])
    note_change(
        business_id=calendar.business_id,
        kind="calendar",
        object_id=calendar.id,
        what="updated",
        actor=actor,
        now=now,
        fields=["services"],
    )
    session().expire_all()
    return list_offers(**mine)


def _check_services(business_id: int, offers: Sequence[Offer]) -> None:
    asked = [offer["service_id"] for offer in offers]
    # Locked, so that none of them is deleted before it is named.
    known = set(
        session().scalars(
            select(Service.id)
            .where(Service.business_id == business_id, Service.id.in_(asked))
            .order_by(Service.id)
            .with_for_update(read=True, key_share=True)
        )
    )
    wrong = {
        index: {"service_id": [UnknownService().detail]}
        for index, service_id in enumerate(asked)
        if service_id not in known
    }
    if wrong:
        raise ValidationError({"services": wrong})
