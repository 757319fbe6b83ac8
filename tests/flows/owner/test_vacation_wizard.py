"""An owner sends one word and ends with a row in `vacation_periods`."""

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import update

from server.core.db import session, transaction
from server.language.phrases import say
from server.messaging import leases, turns
from server.messaging.models import Lane
from server.receptionist import turn as receptionist
from server.receptionist.offline import OfflineBrain
from server.worker import answering
from tests.builders import Salon, a_business, a_calendar
from tests.flows.owner.people import an_owner, blocks, dismiss, vacations
from tests.flows.receptionist.people import NOW, Person

TRIGGERS = {
    "fr": ("Vacances", "VACANCES 🏖️", "congés", "conges !"),
    "en": ("Vacation", "holiday", "Time off"),
    "ru": ("Отпуск", "отпуск!", "каникулы"),
    "de": ("Urlaub", "Ferien", "betriebsferien"),
    "he": ("חופשה", "חופש", "חֻפְשָׁה"),
    "es": ("Vacaciones", "vacaciones…", "de vacaciones"),
    "ar": ("إجازة", "اجازة", "عطلة"),
    "pt": ("Férias", "ferias", "folga"),
    "it": ("Ferie", "vacanze", "FERIE"),
    "nl": ("Vakantie", "verlof", "vakantie."),
}
EACH_TRIGGER = [
    pytest.param(language, word, id=f"{language}: {word}")
    for language, said in TRIGGERS.items()
    for word in said
]


@pytest.fixture
def salon(app: Flask) -> Salon:
    del app
    return a_business(time_zone="Europe/Paris", languages=["fr", "en"])


def test_the_french_talk_of_the_reference_goes_word_for_word(salon: Salon) -> None:
    owner = an_owner(salon)
    assert owner.says("Vacances") == "Quelle est la date de début de vos congés ?"
    assert owner.says("24/12/2024") == "Parfait. Et quand se termine-t-il ?"
    assert owner.says("08/01/2025") == (
        "Merci de confirmer : du 2024-12-24 au 2025-01-08 (✅ pour enregistrer, ❌ pour annuler)."
    )
    assert vacations(salon) == []
    assert owner.says("✅") == "Enregistré ! Profitez de vos congés."
    assert vacations(salon) == [("2024-12-24", "2025-01-08", None)]


@pytest.mark.parametrize(("language", "word"), EACH_TRIGGER)
def test_one_word_begins_the_wizard_in_its_language(salon: Salon, language: str, word: str) -> None:
    owner = an_owner(salon)
    assert owner.says(word) == say("owner_ask_start", language)
    assert owner.says("2026-12-24") == say("owner_ask_end", language)
    assert "2027-01-08" in owner.says("2027-01-08")
    assert owner.says("✅") == say("owner_saved", language)
    assert vacations(salon) == [("2026-12-24", "2027-01-08", None)]


@pytest.mark.parametrize(
    "words", ["Vacances", "Vacation", "Отпуск", "closed tomorrow", "block Tuesday after 3"]
)
def test_a_customer_never_closes_the_shop(salon: Salon, words: str) -> None:
    customer = Person(salon, "Ann")
    for said in (words, "24/12/2026", "08/01/2027", "✅", "✅"):
        customer.says(said)
    assert (vacations(salon), blocks(salon)) == ([], [])


@pytest.mark.parametrize(
    ("start", "end", "row"),
    [
        pytest.param("December 24", "January 8", ("2026-12-24", "2027-01-08"), id="without a year"),
        pytest.param(
            "24 December 2027", "8 January", ("2027-12-24", "2028-01-08"), id="the year of the start"
        ),
        pytest.param("tomorrow", "two weeks", ("2026-11-22", "2026-12-05"), id="a length"),
        pytest.param("tomorrow", "until December 1", ("2026-11-22", "2026-12-01"), id="until a day"),
        pytest.param("from tomorrow", "on the 25th", ("2026-11-22", "2026-11-25"), id="from and on"),
        pytest.param("from 24 to 31 December", None, ("2026-12-24", "2026-12-31"), id="both at once"),
        pytest.param("tomorrow", "until further notice", ("2026-11-22", None), id="an open end"),
        pytest.param("tomorrow", "I don't know", ("2026-11-22", None), id="nobody knows"),
        pytest.param("tomorrow", "tomorrow", ("2026-11-22", "2026-11-22"), id="one day"),
    ],
)
def test_dates_are_read_as_people_say_them(
    salon: Salon, start: str, end: str | None, row: tuple[str, str | None]
) -> None:
    owner = an_owner(salon)
    owner.says("Vacation")
    confirm = owner.says(start)
    confirm = owner.says(end) if end else confirm
    assert confirm.startswith("Please confirm: from ")
    assert owner.says("✅") == "Saved! Enjoy your time off."
    assert vacations(salon) == [(*row, None)]


def test_a_bad_date_is_asked_again_with_an_example(salon: Salon) -> None:
    owner = an_owner(salon)
    owner.says("Vacation")
    assert owner.says("some day") == ("I found no date in that. Please write one, for example 12/21/2026.")
    assert owner.says("31 February") == (
        "There is no such date: 31 February. Please write one, for example 12/21/2026."
    )
    assert owner.says("December 24") == "Good. And when does it end?"
    assert owner.says("December 20, 2026") == (
        "The end (2026-12-20) lies before the start (2026-12-24). When does it end?"
    )
    assert owner.says("January 8, 2040") == (
        "That is more than ten years. When does it end? You can also write “until further notice”."
    )
    owner.says("January 8")
    owner.says("✅")
    assert vacations(salon) == [("2026-12-24", "2027-01-08", None)]


@pytest.mark.parametrize("leaving", ["❌", "no", "cancel", "never mind"])
@pytest.mark.parametrize("before", [[], ["December 24"], ["December 24", "January 8"]])
def test_it_can_be_abandoned_at_any_point(salon: Salon, before: list[str], leaving: str) -> None:
    owner = an_owner(salon)
    for words in ("Vacation", *before):
        owner.says(words)
    assert owner.says(leaving) == "All right, I changed nothing."
    assert owner.says("✅") == "There is nothing to confirm just now."
    assert vacations(salon) == []


def test_after_three_answers_that_are_none_it_is_dropped(salon: Salon) -> None:
    owner = an_owner(salon)
    owner.says("Vacation")
    assert [owner.says("purple elephants") for _ in range(3)][-1] == "All right, I changed nothing."


@pytest.mark.parametrize(
    ("correction", "row"),
    [
        ("no, until January 10", ("2026-12-24", "2027-01-10")),
        ("from December 20 to January 2", ("2026-12-20", "2027-01-02")),
        ("until further notice", ("2026-12-24", None)),
    ],
)
def test_what_is_shown_can_be_corrected(salon: Salon, correction: str, row: tuple[str, str | None]) -> None:
    owner = an_owner(salon)
    for words in ("Vacation", "December 24", "January 8"):
        owner.says(words)
    assert owner.says(correction).startswith("Please confirm: from ")
    owner.says("✅")
    assert vacations(salon) == [(*row, None)]


def test_hours_that_are_shown_can_be_corrected(salon: Salon) -> None:
    owner = an_owner(salon)
    owner.says("closed tomorrow from 2 to 5 pm")
    assert "3:00 PM – 6:00 PM" in owner.says("tomorrow from 3 to 6 pm")
    owner.says("✅")
    assert [start and start.hour for start, _, _ in blocks(salon)] == [14]


def test_a_yes_pressed_twice_saves_once(salon: Salon) -> None:
    owner = an_owner(salon)
    for words in ("Vacation", "December 24", "January 8", "✅", "✅"):
        owner.says(words)
    assert owner.hears() == "There is nothing to confirm just now."
    assert vacations(salon) == [("2026-12-24", "2027-01-08", None)]


def test_a_yes_long_after_does_nothing(salon: Salon) -> None:
    owner = an_owner(salon)
    for words in ("Vacation", "December 24", "January 8"):
        owner.says(words)
    late = owner.says("✅", now=NOW + timedelta(days=2))
    assert late.startswith("That question is from a while ago")
    assert vacations(salon) == []


def test_a_turn_that_was_cut_off_after_the_closure_is_answered_without_a_second_one(salon: Salon) -> None:
    owner = an_owner(salon)
    for words in ("Vacation", "December 24", "January 8"):
        owner.says(words)
    owner.sends("✅")
    lease = leases.claim(businesses=[salon.id])
    assert lease is not None
    cut_off = turns.open_turn(lease, now=NOW)
    assert cut_off is not None
    asked = answering._for_brain(cut_off)
    receptionist.answer(asked, answering._toolbox(cut_off, for_owner=True), OfflineBrain())
    assert len(vacations(salon)) == 1
    with transaction(business_id=salon.id):
        session().execute(
            update(Lane).where(Lane.id == lease.lane_id).values(lease_until=NOW - timedelta(days=9))
        )
    assert answering.answer_next(brain=OfflineBrain(), clock=lambda: NOW, businesses=[salon.id])
    assert owner.hears() == "Saved! Enjoy your time off."
    assert len(vacations(salon)) == 1


def test_a_picture_in_the_middle_does_not_end_the_wizard(salon: Salon) -> None:
    owner = an_owner(salon)
    owner.says("Vacation")
    owner.says(" ")
    assert owner.says("December 24") == "Good. And when does it end?"


def test_an_owner_who_is_one_no_longer_closes_nothing(salon: Salon) -> None:
    owner = an_owner(salon)
    for words in ("Vacation", "December 24", "January 8"):
        owner.says(words)
    dismiss(owner)
    owner.says("✅")
    owner.says("Vacation")
    assert vacations(salon) == []


def test_of_two_owners_who_close_the_same_days_the_second_is_told(salon: Salon) -> None:
    first, second = an_owner(salon, "Olga"), an_owner(salon, "Otto")
    for words in ("Vacation", "December 24", "January 8"):
        first.says(words)
        second.says(words)
    assert first.says("✅") == "Saved! Enjoy your time off."
    assert second.says("✅") == (
        "It is already closed then: Thursday, December 24, 2026 – Friday, January 8, 2027. I changed nothing."
    )
    assert len(vacations(salon)) == 1


def test_undo_right_after_takes_the_closure_back(salon: Salon) -> None:
    owner = an_owner(salon)
    for words in ("Vacances", "24/12/2026", "08/01/2027", "✅"):
        owner.says(words)
    assert owner.says("annuler") == say("owner_undone", "fr")
    assert vacations(salon) == []


def test_later_the_same_word_is_about_something_else(salon: Salon) -> None:
    owner = an_owner(salon)
    for words in ("Vacances", "24/12/2026", "08/01/2027", "✅"):
        owner.says(words)
    owner.says("annuler", now=NOW + timedelta(hours=3))
    assert len(vacations(salon)) == 1


@pytest.mark.parametrize(
    ("words", "row"),
    [
        ("we are closed from 24 to 31 December", ("2026-12-24", "2026-12-31")),
        ("closed tomorrow", ("2026-11-22", "2026-11-22")),
        ("Holiday from December 24 to January 8", ("2026-12-24", "2027-01-08")),
        ("closed from tomorrow until further notice", ("2026-11-22", None)),
        ("block Monday", ("2026-11-23", "2026-11-23")),
    ],
)
def test_days_can_be_closed_in_one_sentence(salon: Salon, words: str, row: tuple[str, str | None]) -> None:
    owner = an_owner(salon)
    assert owner.says(words).startswith("Please confirm: from ")
    assert vacations(salon) == []
    owner.says("✅")
    assert vacations(salon) == [(*row, None)]


def test_hours_are_closed_in_one_sentence(salon: Salon) -> None:
    owner = an_owner(salon)
    assert owner.says("closed tomorrow from 2 to 5 pm") == (
        "Please confirm: closed Sunday, November 22 at 2:00 PM – 5:00 PM (✅ to save, ❌ to cancel)."
    )
    assert owner.says("✅") == "Saved. Nobody can book this time."
    assert blocks(salon) == [
        (datetime(2026, 11, 22, 13, tzinfo=UTC), datetime(2026, 11, 22, 16, tzinfo=UTC), None)
    ]
    assert owner.says("undo") == say("owner_undone", "en")
    assert blocks(salon) == []


def test_one_calendar_is_closed_by_its_name(salon: Salon) -> None:
    anna, _ = a_calendar(salon, name="Anna"), a_calendar(salon, name="Bert")
    owner = an_owner(salon)
    assert owner.says("block Anna's calendar Tuesday after 3") == (
        "Please confirm: closed Tuesday, November 24 at 3:00 PM – end of the day "
        "(✅ to save, ❌ to cancel).\nCalendar: Anna"
    )
    owner.says("✅")
    assert blocks(salon) == [
        (datetime(2026, 11, 24, 14, tzinfo=UTC), datetime(2026, 11, 24, 23, tzinfo=UTC), anna)
    ]


def test_a_calendar_that_nobody_knows_is_asked_for(salon: Salon) -> None:
    anna, _ = a_calendar(salon, name="Anna"), a_calendar(salon, name="Bert")
    owner = an_owner(salon)
    assert owner.says("block Zoe's calendar on Monday") == "For which calendar?"
    assert owner.buttons()[0] == "All calendars"
    assert owner.says("Anna").endswith("Calendar: Anna")
    owner.says("✅")
    assert vacations(salon) == [("2026-11-23", "2026-11-23", anna)]


def test_two_readings_are_offered_as_buttons(salon: Salon) -> None:
    owner = an_owner(salon)
    owner.says("Vacation")
    assert owner.says("5/6/2027") == "Which of these do you mean?"
    assert len(owner.buttons()) == 2
    assert owner.says(owner.buttons()[1]) == "Good. And when does it end?"


def test_quick_messages_are_taken_one_after_the_other(salon: Salon) -> None:
    owner = an_owner(salon)
    owner.sends("Vacances")
    owner.sends("24/12/2026")
    assert owner.says("08/01/2027").startswith("Merci de confirmer : du 2024-12-24".replace("2024", "2026"))


def test_a_question_in_the_middle_is_answered_and_the_wizard_goes_on(salon: Salon) -> None:
    owner = an_owner(salon)
    owner.says("Vacation")
    assert owner.says("who is coming tomorrow?") == (
        "Sunday, November 22: no appointments.\n\nWhat is the first day of your vacation?"
    )
    assert owner.says("December 24") == "Good. And when does it end?"


@pytest.mark.parametrize(
    "words",
    [
        "x" * 20_000,
        "\u202eVacation\u202c",
        "✅❌" * 500,
        "1 " * 3000,
        "\u2067" * 50,
        "31/12/9999",
        "24/12/0000",
    ],
)
def test_hostile_words_close_nothing_and_are_answered(salon: Salon, words: str) -> None:
    owner = an_owner(salon)
    owner.says("Vacation")
    assert owner.says(words)
    assert vacations(salon) == []
