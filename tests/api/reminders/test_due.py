"""Scheduled messages: each is sent once, where it belongs, and only while it is true."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from flask import Flask
from sqlalchemy import select, update

from server.businesses.models import Business
from server.core.db import session, transaction
from server.language.phrases import LANGUAGES, say
from server.messaging.models import Conversation, Customer, Lane, OutboundMessage, ScheduledMessage
from server.reminders.due import send_due
from server.scheduling.booking import cancel_appointment, reschedule_appointment
from server.scheduling.waitlist_entries import WaitWish, decline_offer, join_waitlist
from tests.api.scheduling.deeds import book, rows
from tests.builders import Salon, a_business, a_service
from tests.flows.receptionist.people import NOW, Person

STARTS = NOW + timedelta(days=3, hours=2)
A_DAY_BEFORE = STARTS - timedelta(days=1)
HOUR = timedelta(hours=1)


@pytest.fixture
def salon(app: Flask) -> Salon:
    """Give a business that is always open."""
    del app
    return a_business(name="Salon Luna")


def a_writer(salon: Salon) -> int:
    """Let somebody write to the salon; return who it is."""
    Person(salon, "Ann").says("hello")
    with transaction(business_id=salon.id):
        return session().scalars(select(Customer.id).order_by(Customer.id.desc())).first() or 0


def sent(salon: Salon, *, now: datetime) -> list[str]:
    """Send what is due; return the words of it."""
    before = len(rows(salon, OutboundMessage))
    count = send_due(now=now, businesses=[salon.id])
    new = [one.text for one in rows(salon, OutboundMessage)[before:]]
    assert len(new) == count
    return new


def test_a_reminder_is_sent_once_when_it_is_due(salon: Salon) -> None:
    book(salon, STARTS, now=NOW, customer_id=a_writer(salon))
    assert sent(salon, now=A_DAY_BEFORE - HOUR) == []
    (words,) = sent(salon, now=A_DAY_BEFORE)
    assert "Salon Luna" in words
    assert "10:00 AM" in words
    assert sent(salon, now=A_DAY_BEFORE) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reminder_speaks_the_language_of_the_talk_and_says_where_to_change_it(
    salon: Salon, language: str
) -> None:
    customer_id = a_writer(salon)
    with transaction(business_id=salon.id):
        session().execute(update(Business).values(time_zone="Asia/Jerusalem"))
        session().execute(update(Conversation).values(language=language))
    service_id = a_service(salon, name="Manicure", duration_minutes=60, calendars=[salon.calendar_id])
    booked = book(salon, STARTS, now=NOW, customer_id=customer_id, service_id=service_id)
    (words,) = sent(salon, now=A_DAY_BEFORE)
    said, link = words.split("\n")
    local = STARTS.astimezone(ZoneInfo("Asia/Jerusalem"))
    values = {"business": "Salon Luna", "service": "Manicure", "when": local}
    assert said == say("reminder", language, **values)
    assert link.endswith(f"/appointment/{booked.public_token}")


def test_a_reminder_by_text_message_is_short(salon: Salon) -> None:
    customer_id = a_writer(salon)
    with transaction(business_id=salon.id):
        session().execute(update(Lane).values(channel="sms"))
    service_id = a_service(salon, name="Manicure", duration_minutes=60, calendars=[salon.calendar_id])
    booked = book(salon, STARTS, now=NOW, customer_id=customer_id, service_id=service_id)
    (words,) = sent(salon, now=A_DAY_BEFORE)
    said, link = words.split("\n")
    assert said == "Salon Luna: Manicure, Tue, Nov 24, 10:00 AM."
    assert link.startswith("Change: http")
    assert link.endswith(booked.public_token)
    assert len(words) <= 160, "one message, not two"


def test_who_cancelled_is_not_reminded(salon: Salon) -> None:
    booked = book(salon, STARTS, now=NOW, customer_id=a_writer(salon))
    with transaction(business_id=salon.id):
        cancel_appointment(business_id=salon.id, appointment_id=booked.id, now=NOW)
    assert sent(salon, now=A_DAY_BEFORE) == []


def test_a_moved_appointment_is_reminded_of_at_its_new_time_only(salon: Salon) -> None:
    booked = book(salon, STARTS, now=NOW, customer_id=a_writer(salon))
    with transaction(business_id=salon.id):
        reschedule_appointment(
            business_id=salon.id, appointment_id=booked.id, starts_at=STARTS + 5 * HOUR, now=NOW
        )
    assert sent(salon, now=A_DAY_BEFORE) == []
    (words,) = sent(salon, now=A_DAY_BEFORE + 5 * HOUR)
    assert "3:00 PM" in words


def test_what_was_taken_back_between_its_claim_and_its_turn_is_not_sent(salon: Salon) -> None:
    booked = book(salon, STARTS, now=NOW, customer_id=a_writer(salon))
    with transaction(business_id=salon.id):
        cancel_appointment(business_id=salon.id, appointment_id=booked.id, now=NOW)
        planned = session().scalars(select(ScheduledMessage)).one()
        planned.status = "pending"  # as if the cancellation had not withdrawn it
    assert sent(salon, now=A_DAY_BEFORE) == []
    assert [one.status for one in rows(salon, ScheduledMessage)] == ["cancelled"]


@pytest.mark.parametrize(
    ("minutes", "is_declined", "is_sent"),
    [
        pytest.param(0, False, True, id="while it is kept"),
        pytest.param(30, False, False, id="kept no longer"),
        pytest.param(0, True, False, id="declined already"),
    ],
)
def test_an_offer_is_sent_only_while_the_time_is_kept(
    salon: Salon, minutes: int, is_declined: bool, is_sent: bool
) -> None:
    customer_id = a_writer(salon)
    taken = book(salon, STARTS, now=NOW)
    wish = WaitWish(customer_id=customer_id, window_from=STARTS, window_to=STARTS + HOUR)
    with transaction(business_id=salon.id):
        join_waitlist(business_id=salon.id, wish=wish, now=NOW, actor="a test")
        cancel_appointment(business_id=salon.id, appointment_id=taken.id, now=NOW)
        planned = session().scalars(select(ScheduledMessage).where(ScheduledMessage.kind == "waitlist_offer"))
        held = planned.one().appointment_id
        if is_declined and held is not None:
            decline_offer(business_id=salon.id, appointment_id=held, now=NOW, actor="a test")
    words = sent(salon, now=NOW + timedelta(minutes=minutes))
    assert [text.startswith("A time has become free") for text in words] == [True] * is_sent
