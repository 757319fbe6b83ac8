"""Undo: whatever an owner changed is as it was; what was sent is said to be sent. Graded by the rows."""

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask

from server.language.phrases import say
from tests.builders import Salon, a_business, a_calendar, an_appointment
from tests.flows.owner.people import an_owner, blocks, confirm_each, sent_to, vacations
from tests.flows.receptionist.people import NOW, Person

# NOW is Saturday 2026-11-21, 9:00 in Paris.
NOTHING = "There is nothing left to undo."


@pytest.fixture
def salon(app: Flask) -> Salon:
    del app
    return a_business(name="Luna", time_zone="Europe/Paris", languages=["en", "fr"])


def a_guest(salon: Salon, starts_at: datetime) -> Person:
    """Make a customer who has written, with an appointment."""
    guest = Person(salon, "Ann")
    guest.says("hello there")
    an_appointment(salon, starts_at=starts_at, customer_id=guest.customer_id(), customer_name="Ann")
    return guest


def test_without_anything_done_there_is_nothing_to_undo(salon: Salon) -> None:
    owner = an_owner(salon)
    assert owner.says("undo") == NOTHING
    assert owner.says("undo") == NOTHING


def test_a_customers_cancel_is_no_undo(salon: Salon) -> None:
    an_appointment(salon, starts_at=NOW + timedelta(days=2))
    assert an_owner(salon).says("annuler") != say("owner_nothing_to_undo", "fr")


def test_undo_is_remembered_over_small_talk_and_a_second_one_finds_nothing(salon: Salon) -> None:
    owner = an_owner(salon)
    for words in ("closed tomorrow", "✅", "thanks", "hello"):
        owner.says(words)
    assert owner.says("undo") == say("owner_undone", "en")
    assert vacations(salon) == []
    assert owner.says("undo") == NOTHING


@pytest.mark.parametrize("words", ["closed on Tuesday", "free Thursday", "cancel the closure of Monday"])
def test_undo_of_what_is_only_shown_leaves_what_was_done_before(salon: Salon, words: str) -> None:
    owner = an_owner(salon)
    for said in ("block Thursday from 9 am to 3 pm", "✅", "closed on Monday", "✅", words):
        owner.says(said)
    assert owner.says("undo") == "All right, I changed nothing."
    assert len(vacations(salon)) == len(blocks(salon)) == 1


def test_time_that_was_opened_is_blocked_again(salon: Salon) -> None:
    anna, _ = a_calendar(salon, name="Anna"), a_calendar(salon, name="Bert")
    owner = an_owner(salon)
    confirm_each(owner, "block Anna's calendar Thursday from 9 am to 3 pm", "free Anna Thursday morning")
    eight = datetime(2026, 11, 26, 8, tzinfo=UTC)
    assert blocks(salon) == [(eight + timedelta(hours=3), eight + timedelta(hours=6), anna)]
    assert owner.buttons() == ["Undo"]
    assert owner.says("undo") == (
        "Undone: it is closed again then:\nAnna: Thursday, November 26 at 9:00 AM – 12:00 PM"
    )
    assert blocks(salon) == [
        (eight, eight + timedelta(hours=3), anna),
        (eight + timedelta(hours=3), eight + timedelta(hours=6), anna),
    ]
    assert owner.says("undo") == NOTHING


def test_a_vacation_that_was_ended_is_there_again(salon: Salon) -> None:
    owner = an_owner(salon)
    confirm_each(owner, "closed from 24 December until further notice")
    later = NOW + timedelta(hours=2)
    shown = owner.says("cancel my vacation", now=later)
    assert shown.startswith("This is closed:\nThursday, December 24, 2026 – until further notice\nShall I")
    assert len(vacations(salon)) == 1
    owner.says("✅", now=later)
    assert vacations(salon) == []
    assert owner.says("undo", now=later).startswith("Undone: it is closed again then:\nThursday")
    assert vacations(salon) == [("2026-12-24", None, None)]


def test_cancel_vacation_takes_back_no_delay(salon: Salon) -> None:
    a_guest(salon, NOW + timedelta(minutes=30))
    owner = an_owner(salon)
    confirm_each(owner, "closed from 24 to 31 December", "I'm 30 minutes late")
    assert owner.says("cancel my vacation").startswith("This is closed:\nThursday, December 24")
    assert vacations(salon) == [("2026-12-24", "2026-12-31", None)]


def test_an_end_of_a_closure_says_what_stays_closed(salon: Salon) -> None:
    owner = an_owner(salon)
    confirm_each(owner, "closed on Monday afternoon", "closed on Monday")
    later = NOW + timedelta(hours=2)
    owner.says("cancel the closure of Monday", now=later)
    owner.says("2", now=later)
    assert owner.says("✅", now=later).startswith("Undone: the closure is removed, but it stays closed then:")


def test_what_was_opened_and_closed_by_somebody_else_is_not_closed_twice(salon: Salon) -> None:
    owner, other = an_owner(salon), an_owner(salon, "Otto")
    confirm_each(owner, "block Thursday from 9 am to 3 pm", "free Thursday")
    for words in ("block Thursday from 10 am to 11 am", "✅"):
        other.says(words)
    assert owner.says("undo").startswith("It is already closed then: ")
    assert len(blocks(salon)) == 1


def test_undo_of_a_delay_says_who_was_told_and_drafts_that_all_begins_on_time(salon: Salon) -> None:
    guest = a_guest(salon, NOW + timedelta(minutes=30))
    owner, quiet = an_owner(salon), len(sent_to(guest))
    confirm_each(owner, "I'm 30 minutes late")
    assert owner.says("undo") == (
        "1 customer has already been told of the delay. No message can be taken back.\n"
        "This is what I would send:\nAnn: Luna: your appointment at 9:30 AM begins on time after all.\n"
        "✅ to send this message, ❌ to leave it."
    )
    assert len(sent_to(guest)) == quiet + 1
    owner.says("✅")
    assert sent_to(guest)[-1] == "Luna: your appointment at 9:30 AM begins on time after all."
    assert owner.says("undo") == NOTHING
    assert "already" not in owner.says("I'm 30 minutes late")


def test_undo_of_a_delay_that_was_only_drafted_sends_nothing(salon: Salon) -> None:
    guest = a_guest(salon, NOW + timedelta(minutes=30))
    owner, quiet = an_owner(salon), len(sent_to(guest))
    owner.says("I'm 30 minutes late")
    assert owner.says("undo") == "All right, I changed nothing."
    owner.says("✅")
    assert len(sent_to(guest)) == quiet


def test_undo_says_how_many_customers_know_of_the_closure(salon: Salon) -> None:
    guest = a_guest(salon, NOW + timedelta(days=2))
    owner = an_owner(salon)
    confirm_each(owner, "closed on Monday", "✅")
    assert "we have to close" in sent_to(guest)[-1]
    assert owner.says("undo").endswith("1 customer has already been told of the closure.")
    assert vacations(salon) == []


def test_a_second_delay_says_who_was_told_of_the_first(salon: Salon) -> None:
    guest = a_guest(salon, NOW + timedelta(minutes=30))
    owner, quiet = an_owner(salon), len(sent_to(guest))
    for words in ("I'm 30 minutes late", "✅", "thanks"):
        owner.says(words)
    assert "They have been told of a delay already:\nAnn" in owner.says("I'm 30 minutes late")
    assert owner.says("❌") == "All right, I sent nothing."
    assert len(sent_to(guest)) == quiet + 1
