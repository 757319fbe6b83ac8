"""Whole talks in which it is not clear which calendar is meant."""

import pytest
from flask import Flask

from server.language.phrases import say
from tests.builders import Salon, a_business, a_calendar, a_rule, a_service
from tests.flows.receptionist.people import Person

WORDS = {"en": "a treatment please", "fr": "Bonjour, je voudrais un soin", "he": "שלום, אני רוצה טיפול"}
TREATMENT = ("treatment", "soin", "טיפול")


def a_salon(*, question: str | None = None) -> Salon:
    """Make a salon in which a treatment may be two things."""
    salon = a_business(languages=["he", "fr", "en"])
    for name in ("Cuts", "Colour"):
        calendar_id = a_calendar(salon, name=name)
        a_service(salon, name=f"{name} care", calendars=[calendar_id])
        a_rule(salon, calendar_id=calendar_id, keywords=TREATMENT, question_text=question)
    return salon


@pytest.fixture
def salon(app: Flask) -> Salon:
    del app
    return a_salon()


@pytest.mark.parametrize("language", list(WORDS))
def test_the_question_is_asked_in_the_customers_language_with_a_button_for_each(
    salon: Salon, language: str
) -> None:
    person = Person(salon, "Ann")
    asked = say("ask_calendar", language, options=["Cuts", "Colour"])
    assert person.says(WORDS[language]) == asked
    assert person.buttons()[:2] == ["Cuts", "Colour"]
    person.says("Colour")
    assert "Cuts" not in person.hears()


@pytest.mark.parametrize("language", list(WORDS))
def test_a_rule_asks_in_its_own_words(app: Flask, language: str) -> None:
    del app
    person = Person(a_salon(question="Coupe ou couleur ?"), "Ann")
    assert person.says(WORDS[language]) == "Coupe ou couleur ?"
    assert person.buttons()[:2] == ["Cuts", "Colour"]


def test_a_time_said_instead_is_kept_until_the_calendar_is_chosen(salon: Salon) -> None:
    person = Person(salon, "Ann")
    question = person.says("a treatment please")
    assert person.says("tomorrow at 10am") == f"I have noted when you would like to come. {question}"
    assert person.buttons() == ["Cuts", "Colour"]
    assert person.says("Colour").startswith("Sunday, November 22 at 10:00 AM is free for Colour care.")


@pytest.mark.parametrize("answers", [("tomorrow", "at 10am"), ("purple elephants", "tomorrow at 10am")])
def test_after_a_second_miss_the_default_calendar_and_a_person_are_offered(
    salon: Salon, answers: tuple[str, str]
) -> None:
    person = Person(salon, "Ann")
    questions = [person.says(words) for words in ("a treatment please", *answers)]
    assert len(set(questions)) == 3
    *named, default, help_button = person.buttons()
    assert (named, help_button) == (["Cuts", "Colour"], "Talk to a person")
    person.says(default)
    assert "10:00 AM" in person.hears()


@pytest.mark.parametrize("answer", ["neither", "none of them", "no"])
def test_who_means_none_of_them_gets_the_default_calendar_or_a_person(salon: Salon, answer: str) -> None:
    person = Person(salon, "Ann")
    person.says("a treatment tomorrow at 10am")
    assert person.says(answer) == "Please choose one of these, or talk to a person."
    default, help_button = person.buttons()
    assert (default in {"Cuts", "Colour"}, help_button) == (False, "Talk to a person")
    person.says(default)
    assert "Sunday, November 22 at 10:00 AM" in person.hears()


def test_a_service_that_is_named_leads_to_the_calendar_that_takes_its_labels(salon: Salon) -> None:
    clinic = a_calendar(salon, name="Clinic", allowed_tags=["medical"])
    a_service(salon, name="Peeling", labels=["medical"], calendars=[clinic, salon.calendar_id])
    a_rule(salon, calendar_id=clinic, keywords=["skin"])
    a_rule(salon, calendar_id=clinic, match_labels=["medical"])
    person = Person(salon, "Ann")
    person.says("a peeling tomorrow at 10am")
    assert "Booked: Peeling (Clinic)" in person.says("yes")
