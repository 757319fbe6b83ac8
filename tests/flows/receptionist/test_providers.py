"""Whole talks with a practice in which several offer the same: who is booked, and when."""

import pytest
from flask import Flask
from sqlalchemy import select

from server.calendars.models import BusinessCalendar
from server.core.db import session, transaction
from server.messaging.models import Conversation
from server.scheduling.models import Appointment
from tests.builders import Salon, a_business, a_calendar, a_service
from tests.flows.receptionist.people import Person

STONE, LAKESIDE, MAY = "Dr. Emily Stone", "Lakeside Family Clinic", "May Linden MD"


@pytest.fixture
def practice(app: Flask) -> Salon:
    del app
    salon = a_business(languages=["en"])
    calendars = [a_calendar(salon, name=name) for name in (STONE, LAKESIDE, MAY)]
    a_service(salon, name="Consultation", calendars=calendars, keywords=["doctor", "therapist", "checkup"])
    return salon


def booked(salon: Salon) -> list[tuple[str, str]]:
    """List who is booked and when."""
    with transaction(business_id=salon.id):
        rows = session().execute(
            select(BusinessCalendar.name, Appointment.starts_at)
            .join(Appointment, Appointment.calendar_id == BusinessCalendar.id)
            .where(Appointment.business_id == salon.id, Appointment.status == "confirmed")
        )
        return [(name, f"{starts_at:%m-%d %H:%M}") for name, starts_at in rows]


@pytest.mark.parametrize(
    ("lines", "row"),
    [
        pytest.param(
            ["find me a doctor", "With Lakeside Family Clinic", "Tuesday at 10 am", "yes"],
            (LAKESIDE, "11-24 10:00"),
            id="named where a time was asked for",
        ),
        pytest.param(
            ["a checkup on Tuesday at 10 am", "Yes, I like Emily Stone. Where is she?", "yes"],
            (STONE, "11-24 10:00"),
            id="named beside a yes and a question",
        ),
        pytest.param(
            ["a checkup with Lakeside", "Nah. Dr. Stone?", "Tuesday 10 am", "that's correct"],
            (STONE, "11-24 10:00"),
            id="named beside a no",
        ),
        pytest.param(
            ["Lakeside, Tuesday morning", "Dr. Stone at 10:30", "yes"],
            (STONE, "11-24 10:30"),
            id="named beside a time that was offered with another",
        ),
        pytest.param(
            ["May Linden on Tuesday at 10 am", "Actually, not May Linden. Dr. Stone.", "yes"],
            (STONE, "11-24 10:00"),
            id="named beside the one that is not meant",
        ),
        pytest.param(
            ["Dr. Stone on December 3rd at 10 am", "Friday instead", "yes"],
            (STONE, "12-04 10:00"),
            id="a weekday is that of the week that was spoken of",
        ),
        pytest.param(
            ["Dr. Stone on Tuesday at 10 am", "Is the clinic near a station?", "yes please, book it"],
            (STONE, "11-24 10:00"),
            id="a word for any such place names none",
        ),
        pytest.param(
            ["Dr. Stone on Tuesday", "I'll take 10 am", "Rita Moss", "No wait, make that 10 am", "yes"],
            (STONE, "11-24 10:00"),
            id="put right to what it was",
        ),
        pytest.param(
            ["Dr. Stone on Tuesday morning", "10 would be good", "yes"],
            (STONE, "11-24 10:00"),
            id="an hour and what is thought of it",
        ),
        pytest.param(
            ["I want to talk to a doctor", "Dr. Stone", "Tuesday 10 am", "Lakeside instead?", "yes"],
            (LAKESIDE, "11-24 10:00"),
            id="to talk to a doctor is no wish for a person of the house",
        ),
        pytest.param(
            ["I need a doctor", "Do you have someone else?", "the second one", "Tuesday 10 am", "yes"],
            (LAKESIDE, "11-24 10:00"),
            id="chosen from the list by its place",
        ),
        pytest.param(
            ["I need a doctor", "Someone else?", "yes please", "Dr. Stone, Tuesday 10 am", "yes"],
            (STONE, "11-24 10:00"),
            id="a yes to the list says nothing yet",
        ),
        pytest.param(
            ["May I see Dr. Stone on Tuesday at 10 am?", "yes"],
            (STONE, "11-24 10:00"),
            id="may is a word, and a name only beside more",
        ),
        pytest.param(
            ["a checkup with May Linden on Tuesday at 10 am", "yes"],
            (MAY, "11-24 10:00"),
            id="may is a name",
        ),
        pytest.param(
            ["Dr. Stone on Tuesday at 10:10 am", "yes"],
            (STONE, "11-24 10:10"),
            id="a free time off the grid is as good",
        ),
        pytest.param(
            ["Dr. Stone on Tuesday at 2:15", "in the afternoon", "yes, correct"],
            (STONE, "11-24 14:15"),
            id="the part of day that was meant",
        ),
        pytest.param(
            ["Dr. Stone on Tuesday at 10 am", "I changed my mind, how about half past 4 pm?", "yes"],
            (STONE, "11-24 16:30"),
            id="another time is no giving up",
        ),
        pytest.param(
            ["Dr. Stone on Tuesday at 10 am", "Yes, that one"],
            (STONE, "11-24 10:00"),
            id="that one is the one that was asked about",
        ),
    ],
)
def test_a_talk_books_whom_the_customer_named(
    practice: Salon, lines: list[str], row: tuple[str, str]
) -> None:
    person = Person(practice, "")
    for line in lines:
        person.says(line)
    assert booked(practice) == [row], person.hears()


def test_a_proposal_says_whose_time_it_is(practice: Salon) -> None:
    person = Person(practice, "")
    assert f"Consultation, {STONE}" in person.says("a checkup on Tuesday at 10 am")


def test_whoever_asks_for_others_is_told_who_there_is(practice: Salon) -> None:
    person = Person(practice, "")
    person.says("I need a doctor")
    assert STONE in person.says("any other options?")
    assert person.buttons() == [STONE, LAKESIDE, MAY]


def test_a_person_of_the_house_is_still_to_be_had(practice: Salon) -> None:
    person = Person(practice, "")
    person.says("I want to talk to a person about my checkup")
    with transaction(business_id=practice.id):
        wanted = select(Conversation.status).where(Conversation.business_id == practice.id)
        assert session().scalars(wanted).all() == ["human"]


def test_a_yes_to_times_beside_a_taken_one_asks_about_the_nearest(practice: Salon) -> None:
    first, second = Person(practice, "Ann"), Person(practice, "Bea")
    for line in ("Dr. Stone on Tuesday at 10 am", "yes"):
        first.says(line)
    assert "not free" in second.says("Dr. Stone on Tuesday at 10 am")
    assert "Shall I take it?" in second.says("yes")
    assert len(booked(practice)) == 1


def test_what_was_just_booked_is_cancelled_at_a_yes(practice: Salon) -> None:
    person = Person(practice, "")
    for line in ("Dr. Stone on Tuesday at 10 am", "yes", "never mind, cancel it please"):
        person.says(line)
    assert len(booked(practice)) == 1
    person.says("yes")
    assert booked(practice) == []


def test_a_town_is_no_name(practice: Salon) -> None:
    person = Person(practice, "")
    for line in ("I need a doctor", "Santa Clara", "Dr. Stone on Tuesday at 10 am"):
        person.says(line)
    assert "Santa Clara" not in person.says("yes")


def test_a_town_that_begins_like_a_calendar_chooses_none(practice: Salon) -> None:
    person = Person(practice, "")
    person.says("I need a doctor in Lakeside Park")
    assert f"Consultation, {STONE}" in person.says("on Tuesday at 10 am")
    assert f"Consultation, {LAKESIDE}" in person.says("Lakeside instead?")
