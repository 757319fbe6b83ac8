"""Whole talks with the demo salon, through the real pipeline: queue, worker, turn, tools, outbox."""

import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from flask import Flask
from sqlalchemy import func, select, update

from server.business_files.apply import apply_business_file
from server.business_files.demo import DEMO_FILE
from server.business_files.parsing import parse_business_file
from server.calendars.models import OpeningOverride
from server.chat import Talk
from server.core.db import session, transaction
from server.knowledge.models import Faq
from server.language.detect import detect_language
from server.language.phrases import say as speak
from server.messaging.conversations import find_conversation_of
from server.messaging.inbound_queue import accept
from server.messaging.messages import InboundMessage
from server.messaging.models import Conversation, Lane
from server.receptionist.brain import Reply, Turn
from server.receptionist.offline import OfflineBrain
from server.receptionist.tools.toolbox import Toolbox
from server.scheduling.models import Appointment
from server.worker.answering import answer_next
from server.worker.duties import remind

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
    assert say(talk, "yes")[0].startswith("Booked: Haircut (Cuts), Sunday, November 22 at 3:00 PM, for Ann.")
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
        pytest.param("full colour on monday", "We are closed for Full colour on Monday", id="a closed day"),
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
    assert text.startswith("Que souhaitez-vous réserver")
    assert buttons[0] == "Haircut"
    for _ in range(3):  # service, day, time: the first button each time
        _, buttons = say(talk, buttons[0])
    assert "Je réserve ?" in say(talk, "Anne Dupont")[0]
    assert say(talk, "Oui")[0].startswith("C'est réservé : Haircut")
    assert len(talk.appointments()) == 1


def test_a_booking_and_a_move_are_told_with_the_link_to_change_them(talk: Talk) -> None:
    text, _ = say(talk, "haircut tomorrow at 3pm", "1", "Ann", "yes")
    assert "\nChange or cancel: http" in text
    moved, _ = say(talk, "move my appointment to friday at 4pm", "4pm", "yes")
    assert moved.splitlines()[-1] == text.splitlines()[-1]


def test_the_faq_answers_in_the_customers_language(app: Flask, demo: int) -> None:
    with transaction(business_id=demo):
        entry = {"business_id": demo, "question": "Parking ?", "keywords": ["parking"]}
        session().add(Faq(**entry, answer="Il y a un parking derrière le salon.", language="fr"))
    for language, answer in (("fr", "derrière"), ("en", "Lilas")):
        asking = Talk(app, business_id=demo, now=NOW, language=language)
        assert answer in say(asking, "parking?")[0]
        asking.close()


def test_questions_are_answered_from_the_salons_own_faq(talk: Talk) -> None:
    assert "Lilas car park" in say(talk, "is there parking?")[0]
    assert "38 €" in say(talk, "what are your prices?")[0]
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


def booked(talk: Talk, *lines: str) -> Talk:
    """Book with these lines, a yes and a name."""
    say(talk, *lines, "yes", "Ann")
    return talk


def test_an_appointment_moved_to_a_day_keeps_its_hour(talk: Talk) -> None:
    booked(talk, "haircut monday at 2pm")
    assert "to Friday, November 27 at 2:00 PM?" in say(talk, "move it to friday same time")[0]
    say(talk, "yes")
    assert [a["starts_at"][:16] for a in talk.appointments() if a["status"] == "confirmed"] == [
        "2026-11-27T14:00"
    ]


def test_an_appointment_is_never_offered_its_own_time_again(talk: Talk) -> None:
    booked(talk, "haircut monday at 9:15")
    say(talk, "move my appointment to next week")
    _, buttons = say(talk, "Mon, Nov 23")
    assert "9:15 AM" not in buttons


def test_my_appointment_means_the_one_that_exists_while_another_is_begun(talk: Talk) -> None:
    booked(talk, "haircut monday at 10am")
    say(talk, "i want to book a manicure")
    say(talk, "move my appointment an hour later", "yes", "yes")
    assert [a["starts_at"][:16] for a in talk.appointments() if a["status"] == "confirmed"] == [
        "2026-11-23T11:00"
    ]


def test_a_window_that_can_be_read_twice_is_the_one_in_the_day(talk: Talk) -> None:
    assert say(talk, "haircut thursday", "anything after 5?")[1][0] == "5:00 PM"
    assert say(talk, "manicure between 10 and 12 on thursday")[1][0] == "10:00 AM"


def test_something_earlier_and_later_is_found(talk: Talk) -> None:
    say(talk, "haircut tomorrow at 4pm")
    assert say(talk, "do you have something earlier")[1][:3] == ["3:15 PM", "3:30 PM", "3:45 PM"]
    assert say(talk, "later")[1][:1] == ["3:30 PM"]
    assert talk.appointments() == []


def test_nothing_in_the_wished_hours_is_said(talk: Talk) -> None:
    text, buttons = say(talk, "haircut tonight")
    assert "I have nothing at that time on Saturday, November 21." in text
    assert buttons[3:] == ["More times", "Waiting list"]


def test_another_calendars_closed_day_is_not_the_salons(talk: Talk) -> None:
    text, buttons = say(talk, "gel nails tomorrow evening")
    assert text.startswith("We are closed for Gel nails on Sunday, November 22.")
    assert buttons[:3] == ["Mon 5:00 PM", "Mon 5:15 PM", "Mon 5:30 PM"]


def test_an_hour_on_a_closed_day_is_read_by_the_hours_of_the_others(talk: Talk) -> None:
    assert say(talk, "highlights monday at 10")[1][0] == "Tue 10:00 AM"


def test_a_time_that_does_not_exist_still_offers_real_ones(talk: Talk) -> None:
    text, buttons = say(talk, "haircut tomorrow at 25:00")
    assert 'There is no "25:00".' in text
    assert buttons[0] == "10:00 AM"


def test_a_price_is_told_and_the_booking_remembers_the_service(talk: Talk) -> None:
    assert say(talk, "how much are highlights")[0] == "Highlights: €110."
    assert say(talk, "and gel nails?")[0] == "Gel nails: €45."
    assert say(talk, "how long do they take?")[0] == "Gel nails: 60 minutes."
    assert "For Gel nails on Tuesday" in say(talk, "ok book me one for tuesday morning")[0]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("where are you?", "12 rue des Lilas", id="the address"),
        pytest.param("whats your phone number", "+33 1 55 01 02 03", id="the phone number"),
        pytest.param("can i bring my kids", "a corner with toys", id="children"),
        pytest.param("who will do my hair", "I don't know that.", id="what nobody wrote down"),
        pytest.param(
            "are you a human?", "This is the automatic receptionist", id="a bot says that it is one"
        ),
        pytest.param("are you open now?", "Saturday, November 21: 9:00 AM–6:00 PM", id="now"),
    ],
)
def test_a_question_gets_its_own_answer(talk: Talk, question: str, answer: str) -> None:
    assert answer in say(talk, question)[0]


def test_a_second_booking_at_the_same_time_is_asked_about(talk: Talk) -> None:
    booked(talk, "haircut tomorrow 3pm")
    text, _ = say(talk, "haircut tomorrow 3pm", "yes")
    assert text.startswith("You already have Haircut, Sunday, November 22 at 3:00 PM")


def test_a_party_is_told_that_visits_are_booked_one_by_one(talk: Talk) -> None:
    assert say(talk, "haircut for 2 people tomorrow at 11")[0].startswith("I book one visit for one person")
    assert say(talk, "haircut every tuesday at 3")[0].startswith("I book one visit for one person")


def test_two_services_are_taken_one_after_the_other(talk: Talk) -> None:
    text, buttons = say(talk, "I'd like a haircut and a manicure on tuesday")
    assert text == "Let's take them one after the other. Which shall I book first?"
    assert buttons == ["Haircut", "Manicure"]


def test_a_day_refused_while_the_name_is_asked_moves_the_booking(talk: Talk) -> None:
    say(talk, "haircut on friday at 3pm", "yes")
    text, buttons = say(talk, "yes but not on friday")
    assert (text, buttons[0]) == ("When would you like to come for Haircut?", "Sat, Nov 28")
    assert "Shall I move Haircut, Friday, November 27" in say(talk, "saturday")[0]


def test_the_service_is_asked_for_in_other_words_where_only_a_time_is_said(talk: Talk) -> None:
    first = say(talk, "I want to book something")
    assert first[0].startswith("What would you like to book?")
    assert say(talk, "tuesday at 3") == ("Which one would you like?", first[1])


def test_two_services_are_also_taken_as_the_answer_to_the_question_for_one(talk: Talk) -> None:
    say(talk, "hi, I need an appointment")
    assert say(talk, "a haircut and a pedicure please")[1] == ["Haircut", "Pedicure"]
    assert "free for Haircut" in say(talk, "tuesday 11am")[0]


def test_the_prices_of_two_services_are_told_together(talk: Talk) -> None:
    told = say(talk, "how much is a haircut and a manicure?")[0]
    assert "38" in told
    assert "32" in told
    assert "110" not in told


def test_a_service_of_two_names_and_one_or_the_other_are_asked_for(talk: Talk) -> None:
    assert say(talk, "haircut or manicure on saturday at 10")[0].startswith("What would you like to book?")


def test_a_yes_to_several_things_is_asked_which(talk: Talk) -> None:
    _, offered = say(talk, "could I get a gel manicure on friday?")
    assert say(talk, "yes") == ("Which one would you like?", offered)


def test_no_after_no_leads_to_later_days(talk: Talk) -> None:
    first = say(talk, "haircut on friday", "no")[1]
    assert say(talk, "no")[1] != first


@pytest.mark.parametrize("name", ["Will", "May", "✨Lola✨", "דנה כהן", "O'Neil"])
def test_names_that_look_like_something_else_are_names(talk: Talk, name: str) -> None:
    assert (
        f"for {name.strip('✨')}. Shall I book it?" in say(talk, "haircut tuesday at 2", "2:00 PM", name)[0]
    )


def test_a_dutch_yes_is_no_name(talk: Talk) -> None:
    say(talk, "Hoi, kan ik een afspraak maken?", "Haircut", "1", "1")
    assert "zaterdag 21 november om 09:30 is vrij" in say(talk, "Ja")[0]
    assert talk.appointments() == []
    assert "Geboekt: Haircut" in say(talk, "Ja")[0]
    assert say(talk, "Anna")[0].startswith("Dank u, Anna")


def test_the_buttons_of_earlier_messages_still_work(talk: Talk) -> None:
    say(talk, "haircut tomorrow")
    assert "When would you like to come" in say(talk, "Another day")[0]
    assert "Our opening hours" in say(talk, "Opening hours")[0]


def test_a_person_can_be_asked_for_without_english(talk: Talk) -> None:
    _, buttons = say(talk, "Bonjour")
    assert buttons[-1] == "Parler à quelqu'un"
    assert say(talk, buttons[-1])[0].startswith("J'ai demandé à quelqu'un de Luna Hair & Nails")


def test_closures_of_the_coming_days_are_told_with_the_hours(demo: int, talk: Talk) -> None:
    with transaction(business_id=demo):
        session().add(OpeningOverride(business_id=demo, on_date=date(2026, 11, 24), ranges=[]))
    assert "Please note:\nTuesday, November 24: closed" in say(talk, "what are your hours?")[0]
    assert "We are closed" in say(talk, "haircut on tuesday")[0]


def test_a_look_at_the_appointments_does_not_lose_the_booking_in_hand(talk: Talk) -> None:
    say(talk, "haircut tomorrow at 3pm", "1")
    text, _ = say(talk, "what do I have booked?")
    assert text.startswith("You have no upcoming appointments.")
    assert text.endswith("What name shall I put it under?")
    say(talk, "Ann", "yes")
    assert len(talk.appointments()) == 1


def test_a_no_to_the_name_gives_the_time_back(talk: Talk) -> None:
    say(talk, "haircut tomorrow at 3pm", "1")
    assert "3:00 PM" in say(talk, "wait no")[1]


def test_a_bare_hour_is_the_full_hour_on_offer(talk: Talk) -> None:
    say(talk, "haircut on wednesday after 6pm")
    assert say(talk, "6")[0] == "What name shall I put it under?"


def test_the_cancel_button_leaves_a_french_booking(talk: Talk) -> None:
    say(talk, "Bonjour", "Haircut", "Demain", "1")
    assert say(talk, speak("button_cancel", "fr"))[0] == "D'accord, rien n'a été réservé."
    assert talk.appointments() == []


@pytest.mark.parametrize(
    "hello",
    [
        pytest.param("Bonjour", id="French"),
        pytest.param("שלום", id="Hebrew"),
        pytest.param("Здравствуйте", id="Russian"),
        pytest.param("Guten Tag", id="German"),
        pytest.param("Hola", id="Spanish"),
        pytest.param("مرحبا", id="Arabic"),
        pytest.param("Olá", id="Portuguese"),
        pytest.param("Ciao", id="Italian"),
        pytest.param("Hoi", id="Dutch"),
    ],
)
def test_buttons_alone_book_move_and_cancel_in_the_customers_own_language(talk: Talk, hello: str) -> None:
    def press(*places: int) -> None:
        """Press the buttons at these places, one after the other."""
        for place in places:
            labels[:] = say(talk, labels[place])[1]

    _, labels = say(talk, hello)
    press(0, 0, 2, 0)
    labels = say(talk, "Anna")[1]
    press(0)
    assert [one["status"] for one in talk.appointments()] == ["confirmed"]
    press(0, 0, 1, 1, 0)
    assert sorted(one["status"] for one in talk.appointments()) == ["cancelled", "confirmed"]
    labels[:] = say(talk, speak("button_my_appointments", detect_language(hello)))[1]
    press(1, 0)
    assert {one["status"] for one in talk.appointments()} == {"cancelled"}


def test_an_offer_of_the_waiting_list_reaches_a_talk_in_the_terminal(
    app: Flask, demo: int, talk: Talk
) -> None:
    with transaction(business_id=demo):
        session().add(
            OpeningOverride(business_id=demo, on_date=date(2026, 11, 24), ranges=[["10:00", "10:45"]])
        )
    guests = [Talk(app, business_id=demo, now=NOW) for _ in range(2)]
    for guest in guests:  # the calendar has two seats
        say(guest, "haircut on tuesday at 10am", "yes", "Bob")
    assert say(talk, "haircut on tuesday", "Waiting list", "Ann")[0].startswith("You are on the waiting list")
    assert talk.listen() == []
    say(guests[0], "cancel my appointment", "yes")
    remind(now=NOW, businesses=[demo])
    (offer,) = talk.listen()
    assert "A time has become free: Haircut, Tuesday, November 24 at 10:00 AM" in offer.text
    assert say(talk, "yes")[0].startswith("Booked: Haircut (Cuts), Tuesday, November 24 at 10:00 AM, for Ann")
