"""What may leave: clauses that a tool, the business or the customer backs, and nothing else."""

from datetime import UTC, datetime
from typing import Any

import pytest

from server.receptionist.brain import BusinessProfile, CustomerProfile, Reply, Turn
from server.receptionist.guard import check_reply
from server.receptionist.tools.context import ToolContext
from server.receptionist.tools.toolbox import Toolbox
from server.receptionist.turn import answer
from tests.unit.receptionist.salon import NOW, Chat, Diary

BOOKED = (
    "calendar_create_appointment",
    {"status": "booked", "appointment": {"id": 1, "starts_at": "2026-11-22T15:00:00+02:00"}},
)
REFUSED = ("calendar_create_appointment", {"error": {"code": "slot_taken", "detail": "Taken."}})
CANCELLED = ("calendar_cancel_appointment", {"status": "cancelled", "appointment": {"id": 1}})
PRICES = ("calendar_list", {"calendars": [{"services": [{"name": "Haircut", "price": "45.00 USD"}]}]})


def guarded(
    text: str,
    *results: tuple[str, dict[str, Any]],
    said: str = "hello",
    language: str = "en",
) -> str:
    turn = Turn(
        business=BusinessProfile(1, "Salon", "salon", "Asia/Jerusalem", ("en",), None),
        customer=CustomerProfile(1, None),
        channel="web",
        texts=(said,),
        language="en",
        now=datetime(2026, 11, 21, 8, tzinfo=UTC),
        state={},
    )
    return check_reply(text, turn=turn, results=results, language=language)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("You are all booked!", id="booked"),
        pytest.param("Your appointment is confirmed.", id="confirmed"),
        pytest.param("C'est réservé.", id="in French"),
        pytest.param("נקבע: תספורת.", id="in Hebrew"),
        pytest.param("No problem, you are booked.", id="a no that denies nothing"),
        pytest.param("Not a problem you are booked.", id="a not that denies nothing"),
        pytest.param("You are booked, ok?", id="a claim with a question mark"),
        pytest.param("Nothing was booked before, but now it is confirmed.", id="a claim behind a denial"),
    ],
)
def test_a_booking_that_no_tool_made_is_not_claimed(text: str) -> None:
    for results in ((), (REFUSED,), (CANCELLED,)):
        assert guarded(text, *results) == "I could not book that. Nothing has been booked."


def test_a_booking_that_a_tool_made_is_said() -> None:
    text = "Booked: Haircut, Sunday, November 22 at 3:00 PM. See you then!"
    assert guarded(text, BOOKED) == text


def test_a_cancellation_and_a_move_need_their_own_tool() -> None:
    assert guarded("Cancelled: your haircut.", CANCELLED) == "Cancelled: your haircut."
    assert "Cancelled" not in guarded("Cancelled: your haircut.", BOOKED)
    assert "Moved" not in guarded("Moved: your haircut.", BOOKED)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Shall I have it booked?", id="a question"),
        pytest.param("Nothing has been booked.", id="a denial"),
        pytest.param("Once it is booked I will tell you.", id="a condition"),
        pytest.param("What would you like to book?", id="an offer"),
        pytest.param("D'accord, rien n'a été réservé.", id="a French denial"),
        pytest.param("In Ordnung, es wurde nichts gebucht.", id="a German denial"),
        pytest.param("Está bem, não foi marcado nada.", id="a Portuguese denial"),
    ],
)
def test_words_about_booking_that_claim_nothing_pass(text: str) -> None:
    assert guarded(text) == text


@pytest.mark.parametrize(
    "clause",
    [
        pytest.param("We have time at 4:30 PM.", id="a clock time"),
        pytest.param("Come at 5 pm.", id="an hour"),
        pytest.param("Come on December 24.", id="a date"),
        pytest.param("Come on the 24 December.", id="a date the other way round"),
        pytest.param("It costs $30.", id="a price"),
        pytest.param("It costs 30 EUR.", id="a price in words"),
        pytest.param("Pay at https://example.com/pay.", id="a link"),
    ],
)
def test_a_fact_that_nobody_said_is_dropped_and_the_rest_stays(clause: str) -> None:
    assert guarded(f"Welcome. {clause} How can I help?", BOOKED) == "Welcome. How can I help?"


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        pytest.param("You said 4:30 PM.", "at half past four pm", id="the customer's time"),
        pytest.param("You said Thursday, December 24.", "on the 24th of december", id="the customer's date"),
        pytest.param("Do you mean 6:00 AM or 6:00 PM?", "tomorrow at 6", id="both readings of their hour"),
        pytest.param("A haircut is 45 USD.", "how much?", id="the business's price"),
        pytest.param("It is on November 22 at 3:00 PM.", "when?", id="a tool's time"),
    ],
)
def test_a_fact_that_somebody_said_passes(clause: str, said: str) -> None:
    assert guarded(clause, BOOKED, PRICES, said=said) == clause


def test_a_link_that_a_tool_gave_passes_whatever_its_letters_look_like() -> None:
    link = "https://salon.example/appointment/x3pm-booked_4pm"
    result = {"appointment": {"id": 1, "self_service_url": link}}
    said = f"Here it is.\nChange or cancel: {link}"
    assert guarded(said, ("calendar_my_appointments", result)) == said
    assert guarded(said) == "Here it is."


def test_line_breaks_between_clauses_stay() -> None:
    assert guarded("One.\nTwo at 4:44 AM.\n\nThree.") == "One.\nThree."


LISTED = ("calendar_my_appointments", {"appointments": [{"starts_at": "2026-11-22T15:00:00+02:00"}]})
FAQ = (
    "faq_search",
    {"answers": [{"answer": "Every visit is confirmed by text message. Until then it waits."}]},
)


def test_an_appointment_that_was_listed_backs_only_what_names_its_time() -> None:
    said = "You are booked on Sunday, November 22 at 3:00 PM."
    assert guarded(said, LISTED) == said
    for claim in ("You are booked.", "You are booked at 4:00 PM."):
        assert guarded(claim, LISTED, said="4:00 PM") == "I could not book that. Nothing has been booked."


def test_the_businesss_own_answer_is_said_as_it_stands() -> None:
    said = "Every visit is confirmed by text message."
    assert guarded(said, FAQ) == said
    assert guarded("It is confirmed.", FAQ) != "It is confirmed."


@pytest.mark.parametrize("said", ["2026-11-24T15:00:00+99:00", "2026-02-31T25:61", "0001-01-01T00:00+14:00"])
def test_an_impossible_moment_of_the_customer_backs_nothing_and_breaks_nothing(said: str) -> None:
    assert guarded("We open at 9:00 AM.", said=said) != "We open at 9:00 AM."
    assert guarded("When would you like to come?", said=said) == "When would you like to come?"


def test_the_full_stop_behind_a_day_of_the_month_cuts_nothing_off() -> None:
    said = "Dienstag, 24. November um 15:00 Uhr ist nicht frei."
    assert guarded(said, said="2026-11-24T15:00:00+02:00", language="de") == said


class Boaster:
    """A brain that says something without having called a tool."""

    def __init__(self, said: str, *, from_catalogue: bool) -> None:
        """Know what to say, and where the words are said to be from."""
        self.said, self.from_catalogue = said, from_catalogue

    def reply(self, turn: Turn, tools: Toolbox) -> Reply:
        """Say it."""
        del turn, tools
        return Reply(text=self.said, quick_replies=(), language="en", from_catalogue=self.from_catalogue)


def sent(said: str, *, from_catalogue: bool) -> str:
    context = ToolContext(business_id=1, customer_id=7, channel="web", turn_id=1, now=NOW, journal=Diary())
    return answer(Chat().turn, Toolbox(context), Boaster(said, from_catalogue=from_catalogue)).text


@pytest.mark.parametrize("from_catalogue", [False, True])
def test_nobody_says_booked_who_has_not_booked(from_catalogue: bool) -> None:
    said = sent("You are all booked!", from_catalogue=from_catalogue)
    assert said == "I could not book that. Nothing has been booked."


def test_the_numbers_of_our_own_phrases_are_the_tools_and_the_customers() -> None:
    assert sent("At 4:15 PM nothing is free.", from_catalogue=True) == "At 4:15 PM nothing is free."
    assert sent("At 4:15 PM nothing is free.", from_catalogue=False) != "At 4:15 PM nothing is free."
