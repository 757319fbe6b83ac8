"""Whole talks with the demo salon, through the real pipeline: queue, worker, turn, tools, outbox."""

import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from flask import Flask
from sqlalchemy import func, select, update

from server.business_files.apply import apply_business_file
from server.business_files.demo import DEMO_FILE
from server.business_files.parsing import parse_business_file
from server.chat import Talk
from server.core.db import session, transaction
from server.messaging.conversations import find_conversation_of
from server.messaging.inbound_queue import accept
from server.messaging.messages import InboundMessage
from server.messaging.models import Conversation, Lane
from server.receptionist.brain import Reply, Turn
from server.receptionist.offline import OfflineBrain
from server.receptionist.tools.toolbox import Toolbox
from server.scheduling.models import Appointment
from server.worker.answering import answer_next

# A Saturday, nine in the morning in the salon; Sunday is tomorrow.
NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)


@pytest.fixture
def demo(app: Flask) -> int:
    """Give the id of a salon of this test's own, made from the demo's file."""
    del app
    wanted = parse_business_file(DEMO_FILE.read_bytes())
    wanted = replace(wanted, slug=f"luna-{uuid.uuid4().hex[:12]}", owners=(), users=())
    business_id = apply_business_file(wanted).business_id
    assert business_id is not None
    return business_id


@pytest.fixture
def talk(app: Flask, demo: int) -> Iterator[Talk]:
    """Give a new customer of that salon."""
    talk = Talk(app, business_id=demo, now=NOW)
    yield talk
    talk.close()


def say(talk: Talk, *lines: str) -> tuple[str, list[str]]:
    """Send the lines one after the other; return the last reply and its buttons."""
    replies = [reply for line in lines for reply in talk.say(line)]
    return replies[-1].text, [button.label for button in replies[-1].quick_replies]


def test_the_printed_example_ends_in_an_appointment(talk: Talk) -> None:
    text, buttons = say(talk, "I'd like a haircut tomorrow at 3pm")
    assert "3:00 PM is free for Haircut" in text
    assert buttons == ["3:00 PM", "2:45 PM", "3:15 PM", "More times"]
    assert say(talk, "3:00 PM")[0] == "What name shall I put it under?"
    assert "Shall I book it?" in say(talk, "Ann")[0]
    assert talk.appointments() == []
    assert say(talk, "yes")[0].startswith(
        "Booked: Haircut, Sunday, November 22 at 3:00 PM, for Ann with Cuts."
    )
    (booked,) = talk.appointments()
    assert (booked["calendar"], booked["service"]) == ("Cuts", "Haircut")
    assert booked["starts_at"] == "2026-11-22T15:00:00+01:00"


def test_an_ambiguous_wish_is_asked_about_and_the_answer_leads_on(talk: Talk) -> None:
    text, buttons = say(talk, "I'd like a treatment on tuesday at 11am")
    assert text.startswith("Is the treatment to go with")
    assert set(buttons) == {"Cuts", "Colour"}
    text, _ = say(talk, "with a colour")
    assert "11:00 AM is free for Care treatment" in text
    say(talk, "yes", "Ann", "yes")
    assert [one["calendar"] for one in talk.appointments()] == ["Colour"]


def test_a_time_that_another_customer_took_meanwhile_is_said_and_others_are_offered(
    app: Flask, demo: int, talk: Talk
) -> None:
    rivals = [Talk(app, business_id=demo, now=NOW) for _ in range(2)]
    say(talk, "I'd like a haircut tomorrow at 3pm")
    for rival in rivals:  # the calendar has two seats
        say(rival, "haircut tomorrow at 3pm", "1", "Bob", "yes")
    text, buttons = say(talk, "3:00 PM")
    assert text == "I'm sorry, that time was taken a moment ago. These are the nearest free times."
    assert len(buttons) == 4
    say(talk, "1", "Ann", "yes")
    assert len(talk.appointments()) == 1
    assert talk.appointments()[0]["starts_at"] != rivals[0].appointments()[0]["starts_at"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param("full colour on monday", "We are closed on Monday, November 23.", id="a closed day"),
        pytest.param("a haircut yesterday at 3pm", "That time has already passed.", id="a past day"),
        pytest.param("a haircut tomorrow at 9pm", "We are not open at 9:00 PM", id="after hours"),
        pytest.param("a haircut on the 5th of march 2028", "at most 60 days ahead", id="beyond the horizon"),
        pytest.param("a haircut today at 9:10am", "earliest time I can book", id="too short notice"),
    ],
)
def test_what_cannot_be_is_said_with_what_is_possible(talk: Talk, words: str, said: str) -> None:
    text, buttons = say(talk, words)
    assert said in text
    assert buttons
    assert "Shall I book it?" in say(talk, buttons[0], "Ann")[0]


def test_an_appointment_is_moved_and_then_cancelled(talk: Talk) -> None:
    say(talk, "haircut tomorrow at 3pm", "1", "Ann", "yes")
    assert say(talk, "move my appointment to friday at 4pm", "4pm", "yes")[0].startswith("Moved: Haircut")
    live = [one["starts_at"] for one in talk.appointments() if one["status"] == "confirmed"]
    assert live == ["2026-11-27T16:00:00+01:00"]
    assert say(talk, "cancel my appointment", "yes")[0].startswith("Cancelled: Haircut, Friday")
    assert {one["status"] for one in talk.appointments()} == {"cancelled"}


def test_a_french_customer_books_with_buttons_alone(talk: Talk) -> None:
    text, buttons = say(talk, "Bonjour, je voudrais prendre rendez-vous")
    assert "en anglais" in text
    assert buttons[0] == "Haircut"
    for _ in range(3):  # service, day, time: the first button each time
        _, buttons = say(talk, buttons[0])
    assert "Je réserve ?" in say(talk, "Anne Dupont")[0]
    assert say(talk, "Oui")[0].startswith("C'est réservé : Haircut")
    assert len(talk.appointments()) == 1


def test_questions_are_answered_from_the_salons_own_faq(talk: Talk) -> None:
    assert "Lilas car park" in say(talk, "is there parking?")[0]
    assert "38 €" in say(talk, "how much is a haircut?")[0]
    assert "Monday: 9:00 AM–7:00 PM" in say(talk, "what are your hours?")[0]


def test_three_misunderstandings_end_with_a_person(demo: int, talk: Talk) -> None:
    say(talk, "qwrt zxcv", "plmk bnvc", "wrtz vbnm")
    with transaction(business_id=demo):
        assert session().scalars(select(Conversation.status)).all() == ["human"]
    assert talk.say("hello?") == []


class DiesOnce(OfflineBrain):
    """A brain whose process dies after it has acted and before it has answered, the first time."""

    def __init__(self) -> None:
        """Be ready to die."""
        self.deaths = 0

    def reply(self, turn: Turn, tools: Toolbox) -> Reply:
        """Act as always; then die, once, when something was booked."""
        reply = super().reply(turn, tools)
        if not self.deaths and "Booked" in reply.text:
            self.deaths += 1
            raise RuntimeError("killed")
        return reply


def test_a_turn_that_dies_after_booking_goes_on_and_books_once(demo: int) -> None:
    brain = DiesOnce()
    runner = f"test:{uuid.uuid4()}"
    for words in ("haircut tomorrow at 3pm", "1", "Ann", "yes"):
        message = InboundMessage("web", f"terminal:{demo}", uuid.uuid4().hex, runner, words)
        accept([message], business_id=demo, runner=runner, own_account=True)
        _answer_all(brain, demo, runner)
    with transaction(business_id=demo):
        booked = session().scalars(select(Appointment.status)).all()
        conversation = find_conversation_of(
            business_id=demo, channel="web", account=f"terminal:{demo}", external_id=runner
        )
    assert brain.deaths == 1
    assert booked == ["confirmed"]
    assert conversation is not None
    assert conversation.state["task"] == ""


def _answer_all(brain: OfflineBrain, business_id: int, runner: str) -> None:
    """Work until nothing waits; a turn that was put back need not sit its pause out."""
    while answer_next(brain=brain, clock=lambda: NOW, runner=runner, businesses=[business_id]):
        with transaction(business_id=business_id):
            session().execute(update(Lane).where(Lane.ready_at.is_not(None)).values(ready_at=func.now()))


def test_a_question_about_cancelling_is_not_a_cancellation(talk: Talk) -> None:
    assert "two hours before" in say(talk, "what if I have to cancel?")[0]
    assert say(talk, "can you cancel my appointment?")[0] == "You have no upcoming appointments."
