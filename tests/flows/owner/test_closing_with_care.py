"""What an owner could overlook is said before the check mark, and nothing is closed that was not meant."""

import pytest
from flask import Flask

from tests.builders import Salon, a_business, a_calendar, a_service
from tests.flows.owner.people import an_owner, blocks, vacations

# Now is Saturday 2026-11-21, 9:00 in Paris.


@pytest.fixture
def salon(app: Flask) -> Salon:
    del app
    return a_business(time_zone="Europe/Paris", languages=["en", "fr"])


@pytest.mark.parametrize(
    ("words", "rows"),
    [
        ("closed on 24, 25 and 26 December", [("2026-12-24", "2026-12-26", None)]),
        (
            "closed on 24 and 25 December and 1 January",
            [("2026-12-24", "2026-12-25", None), ("2027-01-01", "2027-01-01", None)],
        ),
        (
            "closed 24/12 to 26/12 and 31/12",
            [("2026-12-24", "2026-12-26", None), ("2026-12-31", "2026-12-31", None)],
        ),
    ],
)
def test_of_several_days_all_are_closed_and_taken_back(
    salon: Salon, words: str, rows: list[tuple[str, str, None]]
) -> None:
    owner = an_owner(salon)
    assert owner.says(words).startswith("Please confirm")
    owner.says("✅")
    assert vacations(salon) == rows
    assert owner.says("undo").startswith("Undone: ")
    assert vacations(salon) == []
    assert owner.says("undo") == "There is nothing left to undo."


def test_a_customers_wish_or_hours_are_no_days_of_a_vacation(salon: Salon) -> None:
    a_service(salon, name="Haircut", calendars=[salon.calendar_id])
    owner = an_owner(salon)
    owner.says("vacation")
    assert owner.says("tomorrow at 3pm").startswith("I need a day here, without hours.")
    owner.says("I want to book a haircut tomorrow at 3pm")
    assert "Haircut" in owner.hears()
    owner.says("✅")
    assert (vacations(salon), blocks(salon)) == ([], [])


@pytest.mark.parametrize(
    "words", ["we are not closed tomorrow", "closed every Monday", "are we closed tomorrow?"]
)
def test_what_only_sounds_like_a_closure_begins_none(salon: Salon, words: str) -> None:
    owner = an_owner(salon)
    owner.says(words)
    owner.says("✅")
    assert (vacations(salon), blocks(salon)) == ([], [])


def test_weekly_closing_is_referred_to_the_opening_hours(salon: Salon) -> None:
    assert "opening hours" in an_owner(salon).says("closed every Monday")


def test_an_overlap_is_said_before_the_check_mark_and_the_rest_is_closed(salon: Salon) -> None:
    owner = an_owner(salon)
    for words in ("closed from 24 to 31 December", "✅"):
        owner.says(words)
    assert owner.says("closed from 28 December to 3 January") == (
        "It is already closed then:\nThursday, December 24, 2026 – Thursday, December 31, 2026\n"
        "What is left:\nPlease confirm: from 2027-01-01 to 2027-01-03 (✅ to save, ❌ to cancel)."
    )
    owner.says("✅")
    assert vacations(salon) == [("2026-12-24", "2026-12-31", None), ("2027-01-01", "2027-01-03", None)]
    assert owner.says("closed on 25 December").endswith("I changed nothing.")


def test_two_calendars_are_both_blocked(salon: Salon) -> None:
    nails, colour = a_calendar(salon, name="Nails"), a_calendar(salon, name="Colour")
    owner = an_owner(salon)
    assert "Nails" in owner.says("block nail and colour tomorrow 2-4pm")
    owner.says("✅")
    assert {row[2] for row in blocks(salon)} == {nails, colour}


def test_an_end_before_the_start_and_a_long_closure_are_said(salon: Salon) -> None:
    owner = an_owner(salon)
    for words in ("vacation", "24 Dec"):
        owner.says(words)
    assert owner.says("20 Dec").startswith("The end (2026-12-20) lies before the start (2026-12-24).")
    assert owner.says("1 April 2027").endswith("That is 99 days.")


def test_undo_says_what_stays_closed(salon: Salon) -> None:
    owner = an_owner(salon)
    for words in ("closed on friday afternoon", "✅"):
        owner.says(words)
    other = an_owner(salon, "Otto")
    for words in ("closed on friday", "✅"):
        other.says(words)
    assert owner.says("undo") == (
        "Undone: the closure is removed, but it stays closed then:\nFriday, November 27, 2026"
    )


def test_cancel_vacation_takes_it_back_and_closing_at_four_lasts_to_the_days_end(salon: Salon) -> None:
    owner = an_owner(salon)
    assert "4:00 PM – end of the day" in owner.says("we close at 4 today")
    owner.says("✅")
    assert len(blocks(salon)) == 1
    owner.says("cancel vacation")
    assert blocks(salon) == []
