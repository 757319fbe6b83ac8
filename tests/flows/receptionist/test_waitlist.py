"""Whole talks about the waiting list, over the queue, the worker's duties and the outbox."""

from datetime import datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from server.core.db import session, transaction
from server.language.phrases import say
from server.scheduling.models import Appointment
from server.scheduling.waitlist_models import WaitlistEntry
from server.worker.duties import end_holds, remind
from tests.builders import Salon, a_business, a_calendar, a_service
from tests.flows.receptionist.people import NOW, Person

# The chair is free for one haircut a week: Tuesday at ten.
TUESDAY = "Tuesday, November 24 at 10:00 AM"
MINUTE = timedelta(minutes=1)


class Guest(Person):
    """Somebody who wants that one haircut."""

    def books(self) -> None:
        """Book that one haircut."""
        for words in ("a haircut on tuesday at 10am", "1", self.name, "yes"):
            said = self.says(words)
        assert said.startswith("Booked: Haircut")

    def waits(self) -> None:
        """Find nothing on Tuesday, and wait."""
        assert "I have no free time for Haircut" in self.says("a haircut on tuesday")
        assert "Waiting list" in self.buttons()
        assert self.says("Waiting list") == "What name shall I put it under?"
        assert self.says(self.name).startswith("You are on the waiting list for Haircut")

    def cancels(self, *, now: datetime = NOW) -> None:
        """Give the haircut up."""
        self.says("cancel my appointment", now=now)
        assert "cancelled" in self.says("yes", now=now).casefold()


@pytest.fixture
def salon(app: Flask) -> Salon:
    """Give a salon with one chair."""
    del app
    salon = a_business(opening_hours={"tuesday": [["10:00", "11:00"]]}, booking_window_days=20)
    a_service(salon, duration_minutes=60, calendars=[salon.calendar_id])
    return salon


def appointments(salon: Salon) -> list[tuple[str | None, str]]:
    with transaction(business_id=salon.id):
        found = session().execute(
            select(Appointment.customer_name, Appointment.status)
            .where(Appointment.business_id == salon.id)
            .order_by(Appointment.id)
        )
        return [(name, status) for name, status in found]


def test_a_freed_time_is_offered_where_the_next_one_asked_and_a_yes_books_it(salon: Salon) -> None:
    ann, bob = Guest(salon, "Ann"), Guest(salon, "Bob", channel="web")
    ann.books()
    bob.waits()
    ann.cancels()
    assert remind(now=NOW, businesses=[salon.id]) == 1
    assert bob.hears() == (
        f"A time has become free: Haircut, {TUESDAY}. I'm keeping it for you until 8:30 AM. "
        "Would you like it?"
    )
    assert bob.buttons() == ["Yes, I'll take it", "No, not this time"]
    said = bob.says("yes", now=NOW + 5 * MINUTE)
    assert said.startswith(f"Booked: Haircut, {TUESDAY}, for Bob.")
    assert appointments(salon)[-1][1] == "confirmed"
    assert appointments(salon)[0] == ("Ann", "cancelled")
    with transaction(business_id=salon.id):
        assert session().scalars(select(WaitlistEntry.status)).all() == ["booked"]


def test_a_time_that_somebody_held_and_gave_up_is_offered_on(salon: Salon) -> None:
    ann, bob = Guest(salon, "Ann"), Guest(salon, "Bob")
    for words in ("a haircut on tuesday at 10am", "1", "Ann"):
        ann.says(words)
    bob.waits()
    ann.says("never mind")
    assert remind(now=NOW, businesses=[salon.id]) == 1
    assert TUESDAY in bob.hears()


def test_a_no_and_then_silence_pass_it_on_and_a_late_yes_is_told_so(salon: Salon) -> None:
    ann, bob, cleo, dora = (Guest(salon, name) for name in ("Ann", "Bob", "Cleo", "Dora"))
    ann.books()
    for person in (bob, cleo, dora):
        person.waits()
    ann.cancels()
    remind(now=NOW, businesses=[salon.id])
    assert bob.says("No, not this time").startswith("Alright, I have let that time go.")
    assert remind(now=NOW + MINUTE, businesses=[salon.id]) == 1
    assert TUESDAY in cleo.hears()
    later = NOW + 31 * MINUTE
    assert end_holds(now=later, businesses=[salon.id]) == 1
    assert remind(now=later, businesses=[salon.id]) == 1
    assert "no longer kept for you" in cleo.says("yes", now=later)
    assert dora.says("Yes, I'll take it", now=later).startswith("Booked: Haircut")
    assert [status for _, status in appointments(salon)] == ["cancelled", "expired", "expired", "confirmed"]


def test_it_speaks_the_language_of_the_talk_and_its_buttons_lead_through(salon: Salon) -> None:
    ann, luc = Guest(salon, "Ann"), Guest(salon, "Luc", language="fr")
    ann.books()
    luc.says("Bonjour, je voudrais un rendez-vous mardi")
    assert say("button_waitlist", "fr") in luc.buttons()
    luc.says(say("button_waitlist", "fr"))
    assert luc.says("Luc").startswith("Vous êtes sur la liste d'attente")
    ann.cancels()
    remind(now=NOW, businesses=[salon.id])
    assert luc.hears().startswith("Un horaire s'est libéré")
    assert "mardi 24 novembre" in luc.hears()
    luc.says(luc.buttons()[0])
    assert appointments(salon)[-1] == ("Luc", "confirmed")


def test_words_about_the_list_are_understood_and_leaving_passes_the_offer_on(salon: Salon) -> None:
    ann, bob, cleo = (Guest(salon, name) for name in ("Ann", "Bob", "Cleo"))
    ann.books()
    bob.waits()
    cleo.says("a haircut on tuesday")
    cleo.says("put me on the waiting list please")
    assert "on the waiting list" in cleo.says("Cleo")
    ann.cancels()
    assert bob.says("take me off the waiting list") == "Alright, you are no longer on the waiting list."
    assert remind(now=NOW, businesses=[salon.id]) == 1
    assert "Would you like it?" in cleo.hears()


def test_a_question_that_was_asked_last_is_what_a_yes_answers(salon: Salon) -> None:
    nails = a_calendar(salon, name="Nails", opening_hours={"monday": [["10:00", "12:00"]]})
    a_service(salon, name="Manicure", duration_minutes=60, calendars=[nails])
    ann, bob = Guest(salon, "Ann"), Guest(salon, "Bob")
    ann.books()
    bob.waits()
    ann.cancels()
    remind(now=NOW, businesses=[salon.id])
    bob.says("a manicure on monday at 10am")
    assert bob.says("yes").startswith("Booked: Manicure")
    assert bob.says("Yes, I'll take it").startswith("Booked: Haircut")
