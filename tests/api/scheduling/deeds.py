"""What the tests of booking do again and again: book, hold, ask for slots, and all at once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier
from typing import Any

from flask import Flask
from sqlalchemy import select

from server.core.db import session, transaction
from server.core.errors import FrontdeskError
from server.messaging.customers import find_or_create
from server.scheduling.booking import BookingRequest, book_appointment, hold_slot
from server.scheduling.models import Appointment
from server.scheduling.slots import find_slots
from tests.builders import Salon

NOW = datetime(2031, 3, 1, 12, 0, tzinfo=UTC)
MONDAY_TEN = datetime(2031, 3, 3, 10, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
WORKING_HOURS = {
    day: [["09:00", "13:00"], ["14:00", "18:00"]]
    for day in ("monday", "tuesday", "wednesday", "thursday", "friday")
}


def book(salon: Salon, starts_at: datetime = MONDAY_TEN, *, now: datetime = NOW, **wish: Any) -> Appointment:
    wish = {"calendar_id": salon.calendar_id, "duration_minutes": 60, "customer_name": "Dana"} | wish
    with transaction(business_id=salon.id):
        return book_appointment(
            business_id=salon.id, request=BookingRequest(starts_at=starts_at, **wish), now=now
        )


def a_customer(salon: Salon, name: str = "Dana") -> int:
    with transaction(business_id=salon.id):
        return find_or_create(business_id=salon.id, name=name, phone=None).id


def hold(salon: Salon, starts_at: datetime = MONDAY_TEN, *, now: datetime = NOW, **wish: Any) -> Appointment:
    wish = {"calendar_id": salon.calendar_id, "duration_minutes": 60} | wish
    with transaction(business_id=salon.id):
        return hold_slot(business_id=salon.id, request=BookingRequest(starts_at=starts_at, **wish), now=now)


def rows(salon: Salon, what: Any) -> list[Any]:
    with transaction(business_id=salon.id):
        return list(session().scalars(select(what).where(what.business_id == salon.id).order_by(what.id)))


def add(salon: Salon, row: Any) -> None:
    with transaction(business_id=salon.id):
        session().add(row)


def offered(salon: Salon, day: datetime, **question: Any) -> list[str]:
    with transaction(business_id=salon.id):
        found = find_slots(
            business_id=salon.id,
            **{"calendar_ids": [salon.calendar_id], "now": NOW, "limit": None, "duration_minutes": 60}
            | question,
            window_from=day.replace(hour=0),
            window_to=day.replace(hour=0) + timedelta(days=1),
        )
    return [f"{slot.starts_at:%H:%M}" for slot in found]


def at_once(app: Flask, attempts: list[Any]) -> list[Any]:
    """Run every attempt in a thread of its own, all starting at one instant; return results or refusals."""
    barrier = Barrier(len(attempts))

    def run(attempt: Any) -> Any:
        with app.app_context():
            barrier.wait()
            try:
                return attempt()
            except FrontdeskError as refusal:
                return refusal

    with ThreadPoolExecutor(len(attempts)) as pool:
        return list(pool.map(run, attempts))
