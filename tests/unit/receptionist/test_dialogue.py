"""Talks with the offline receptionist, on a salon's diary in memory."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from server.receptionist.dialogue.memory import VERSION
from tests.unit.receptionist.salon import NOW, Chat, Diary

HAIRCUT_AT_3 = "2026-11-22T15:00:00+02:00"


def booked(chat: Chat) -> list[tuple[str, str]]:
    return [(row["service"], row["starts_at"]) for row in chat.diary.appointments.values()]


def a_booking(chat: Chat) -> None:
    for words in ("I'd like a haircut tomorrow at 3pm", "3:00 PM", "Ann", "yes"):
        chat.say(words)
    assert booked(chat) == [("Haircut", HAIRCUT_AT_3)]


def test_the_printed_example_offers_the_wished_time_first_and_books_after_a_yes() -> None:
    chat = Chat()
    reply = chat.say("I'd like a haircut tomorrow at 3pm")
    assert "Sunday, November 22 at 3:00 PM is free for Haircut" in reply.text
    assert chat.labels() == ["3:00 PM", "2:00 PM", "4:00 PM", "More times"]
    assert chat.say("3:00 PM").text == "What name shall I put it under?"
    assert chat.say("Ann").text == "Haircut, Sunday, November 22 at 3:00 PM, for Ann. Shall I book it?"
    assert booked(chat) == []
    reply = chat.say("Yes")
    assert reply.text == "Booked: Haircut (Cuts), Sunday, November 22 at 3:00 PM, for Ann. See you then!"
    assert booked(chat) == [("Haircut", HAIRCUT_AT_3)]


def test_buttons_carry_values_that_mean_the_same_when_they_are_typed_later() -> None:
    chat = Chat(name="Ann")
    reply = chat.say("haircut tomorrow at 3pm")
    value = reply.quick_replies[0].value
    assert value == "2026-11-22 15:00"
    assert "Shall I book it?" in chat.say(value).text


@pytest.mark.parametrize(
    "choice",
    [
        pytest.param("3:00 PM", id="the label"),
        pytest.param("2026-11-22 15:00", id="the value"),
        pytest.param("1", id="a number"),
        pytest.param("the first one", id="an ordinal"),
        pytest.param("3pm please", id="the time"),
        pytest.param("15:00", id="the time as others write it"),
    ],
)
def test_an_offered_time_is_chosen_in_many_ways(choice: str) -> None:
    chat = Chat(name="Ann")
    chat.say("haircut tomorrow at 3pm")
    assert chat.say(choice).text.startswith("Haircut, Sunday, November 22 at 3:00 PM, for Ann.")


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["haircut", "tomorrow", "3pm"], id="service, day, time"),
        pytest.param(["tomorrow at 3pm", "haircut"], id="time first"),
        pytest.param(["I want to come at 3pm", "a haircut please", "tomorrow"], id="time, service, day"),
        pytest.param(
            ["hi", "can I get a hair cut?", "tomorrow afternoon", "at 3"], id="an hour inside the afternoon"
        ),
        pytest.param(["Haircut on friday at 10", "sorry, I mean tomorrow at 3pm"], id="a correction"),
        pytest.param(
            ["full colour tomorrow at 3pm", "actually a haircut"], id="another service keeps the time"
        ),
    ],
)
def test_what_is_needed_may_come_in_any_order(lines: list[str]) -> None:
    chat = Chat(name="Ann")
    for line in lines:
        chat.say(line)
    assert chat.labels()[0] == "3:00 PM"


def test_several_quick_messages_are_understood_together() -> None:
    chat = Chat()
    chat.say("hi", "haircut", "tomorrow", "3pm")
    assert chat.labels()[0] == "3:00 PM"


def test_a_name_told_at_the_start_is_not_asked_again() -> None:
    chat = Chat()
    chat.say("Hi, I'm Ann Lee and I'd like a haircut tomorrow at 3pm")
    assert chat.say("1").text == "Haircut, Sunday, November 22 at 3:00 PM, for Ann Lee. Shall I book it?"


def test_words_that_fit_two_calendars_are_asked_about_and_the_answer_is_understood() -> None:
    chat = Chat()
    reply = chat.say("I'd like a treatment tomorrow at 11")
    assert reply.text == "Is it for your hair or your nails?"
    assert chat.labels() == ["Colour", "Nails"]
    chat.say("colour please")
    assert chat.labels() == ["Full colour", "Highlights"]
    chat.say("highlights")
    assert chat.labels()[0] == "11:00 AM"


def test_a_wish_that_names_nothing_is_asked_about_with_the_services() -> None:
    chat = Chat()
    assert chat.say("I want an appointment").text.startswith("What would you like to book?")
    assert chat.labels() == ["Haircut", "Full colour", "Highlights", "Manicure"]


def test_a_time_taken_in_the_meantime_is_said_and_others_are_offered() -> None:
    chat = Chat(Diary(taken_meanwhile=True), name="Ann")
    chat.say("haircut tomorrow at 3pm")
    chat.say("1")
    reply = chat.say("yes")
    assert reply.text == "I'm sorry, that time was taken a moment ago. These are the nearest free times."
    assert len(chat.labels()) == 4
    assert booked(chat) == []
    chat.say("1")
    assert "Booked" in chat.say("yes").text
    assert len(booked(chat)) == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param("full colour on monday", "We are closed for Full colour on Monday", id="a closed day"),
        pytest.param("haircut yesterday at 3pm", "That time has already passed.", id="a day that has passed"),
        pytest.param("haircut today at 9am", "That time has already passed.", id="an hour that has passed"),
        pytest.param(
            "haircut tomorrow at 8pm", "We are not open at 8:00 PM on Sunday, November 22.", id="after hours"
        ),
        pytest.param("haircut on 31 february", "There is no", id="a date that does not exist"),
    ],
)
def test_what_cannot_be_is_said_in_words_with_what_can(words: str, said: str) -> None:
    chat = Chat()
    assert said in chat.say(words).text
    assert chat.labels()


def test_a_full_time_offers_its_neighbours_and_says_that_it_is_not_free() -> None:
    chat = Chat(Diary(busy={(1, HAIRCUT_AT_3)}))
    assert "Sunday, November 22 at 3:00 PM is not free." in chat.say("haircut tomorrow at 3pm").text
    assert chat.labels() == ["2:00 PM", "4:00 PM", "1:00 PM", "More times"]


def test_an_hour_is_settled_by_the_opening_hours_when_only_one_reading_is_open() -> None:
    chat = Chat()
    assert "3:00 PM is free" in chat.say("haircut tomorrow at 3").text


def test_an_hour_that_may_be_morning_or_evening_is_asked_about() -> None:
    chat = Chat(now=datetime(2026, 11, 21, 8, tzinfo=UTC))
    reply = chat.say("manicure on tuesday at 10")
    assert "10:00 AM" in reply.text  # 22:00 is closed, so nothing is asked
    chat.say("at 3")
    chat.say("haircut tomorrow", "3:00 PM")
    reply = chat.say("3")
    assert reply.text == "Do you mean 4:00 PM or 3:00 PM?"


def test_a_no_to_the_summary_offers_another_time_and_books_nothing() -> None:
    chat = Chat(name="Ann")
    chat.say("haircut tomorrow at 3pm")
    chat.say("1")
    chat.say("no")
    assert booked(chat) == []
    assert "More times" in chat.labels()


def test_another_time_in_place_of_a_yes_is_taken_as_a_correction() -> None:
    chat = Chat(name="Ann")
    chat.say("haircut tomorrow at 3pm")
    chat.say("1")
    assert "5:00 PM is free" in chat.say("no, at 5pm").text
    assert booked(chat) == []
    assert ("calendar_hold_slot", {"starts_at": None}) in chat.diary.calls  # the hold is let go


@pytest.mark.parametrize("words", ["never mind", "cancel", "forget it", "stop"])
def test_a_booking_can_be_dropped_at_any_moment(words: str) -> None:
    chat = Chat(name="Ann")
    chat.say("haircut tomorrow at 3pm")
    chat.say("1")
    assert chat.say(words).text == "Alright, nothing has been booked."
    assert booked(chat) == []


def test_an_appointment_is_cancelled_after_a_yes() -> None:
    chat = Chat()
    a_booking(chat)
    assert chat.say("please cancel my appointment").text.startswith("Shall I cancel Haircut")
    assert len(booked(chat)) == 1
    assert chat.say("yes").text.startswith("Cancelled: Haircut, Sunday, November 22 at 3:00 PM")
    assert booked(chat) == []


@pytest.mark.parametrize(
    "words", ["does it cost anything to cancel?", "yes, wait", "only if it's free to cancel"]
)
def test_a_question_or_a_doubt_cancels_nothing(words: str) -> None:
    chat = Chat()
    a_booking(chat)
    chat.say("cancel my appointment")
    chat.say(words)
    assert len(booked(chat)) == 1


@pytest.mark.parametrize("words", ["is that right?", "not ok", "yes, wait", "yes please, but with Anna"])
def test_only_a_yes_books(words: str) -> None:
    chat = Chat()
    assert chat.say("haircut tomorrow at 3pm").text.endswith("Shall I take it?")
    chat.say(words)
    assert booked(chat) == []


def test_an_appointment_is_kept_after_a_no() -> None:
    chat = Chat()
    a_booking(chat)
    chat.say("cancel my appointment")
    assert chat.say("no").text == "Alright, it stays as it is."
    assert len(booked(chat)) == 1


def test_an_appointment_is_moved_to_a_time_that_was_chosen_and_confirmed() -> None:
    chat = Chat()
    a_booking(chat)
    assert chat.say("move my appointment to friday at 4pm").text.startswith("Shall I move Haircut")
    assert chat.say("yes").text == "Moved: Haircut is now on Friday, November 27 at 4:00 PM."
    assert booked(chat) == [("Haircut", "2026-11-27T16:00:00+02:00")]


def test_moving_to_another_hour_alone_keeps_the_day() -> None:
    chat = Chat()
    a_booking(chat)
    assert "to Sunday, November 22 at 5:00 PM?" in chat.say("can I move my appointment to 5pm?").text


def test_of_several_appointments_the_one_that_is_meant_is_asked_for() -> None:
    chat = Chat()
    a_booking(chat)
    for words in ("a manicure on tuesday at 11am", "1", "yes"):
        chat.say(words)
    assert chat.say("cancel my appointment").text == "Which appointment shall I cancel?"
    chat.say("manicure")
    chat.say("yes")
    assert [service for service, _ in booked(chat)] == ["Haircut"]


def test_appointments_are_listed_or_there_are_none() -> None:
    chat = Chat()
    assert chat.say("my appointments").text == "You have no upcoming appointments."
    a_booking(chat)
    assert "Haircut, Sunday, November 22 at 3:00 PM, Cuts" in chat.say("what are my appointments?").text


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("do you have parking?", "free parking", id="the FAQ"),
        pytest.param("what are your hours?", "Monday: 9:00 AM–8:00 PM", id="the hours"),
        pytest.param("are you open on sunday?", "Sunday, November 22: 9:00 AM–6:00 PM", id="one day's hours"),
        pytest.param("who is this?", "automatic receptionist of Salon Demo", id="who it is"),
        pytest.param("thanks", "You're welcome!", id="small talk"),
    ],
)
def test_a_question_in_the_middle_is_answered_and_the_booking_goes_on(question: str, answer: str) -> None:
    chat = Chat()
    chat.say("haircut tomorrow at 3pm")
    chat.say("1")
    reply = chat.say(question)
    assert answer in reply.text
    assert reply.text.endswith("Back to your booking. What name shall I put it under?")
    assert chat.say("Ann").text.startswith("Haircut, Sunday")


def test_three_misunderstandings_bring_buttons_and_then_a_person() -> None:
    chat = Chat()
    assert not chat.say("qwrt zxcv").handover
    assert not chat.say("plmk bnvc").handover
    assert "Talk to a person" in chat.labels()
    reply = chat.say("wrtz vbnm")
    assert reply.handover
    assert "asked a person" in reply.text


def test_being_understood_in_between_starts_the_count_again() -> None:
    chat = Chat()
    for words in ("qwrt zxcv", "plmk bnvc", "what are your hours?", "wrtz vbnm"):
        reply = chat.say(words)
    assert not reply.handover


def test_somebody_who_only_says_their_name_is_greeted_by_it() -> None:
    assert Chat().say("my name is Ann").text.startswith("Hello Ann")


def test_the_services_are_listed_when_they_are_asked_for() -> None:
    assert "Haircut, Full colour, Highlights, and Manicure" in Chat().say("what services do you offer?").text


def test_a_part_of_the_day_without_free_times_offers_the_nearest_of_that_day() -> None:
    chat = Chat()
    assert "I have nothing at that time on Sunday, November 22." in chat.say("haircut tomorrow evening").text
    assert chat.labels()[0] == "5:00 PM"


def test_a_person_is_asked_for() -> None:
    assert Chat().say("I want to talk to a human").handover


HOSTILE = [
    pytest.param("a" * 20_000, id="twenty thousand letters"),
    pytest.param("tomorrow at 3pm " * 1300, id="twenty thousand letters of dates"),
    pytest.param("\ufffd\ufffd haircut \ufffd", id="a NUL that was replaced"),
    pytest.param("\u202eriah\u202c \u2066tomorrow\u2069", id="direction overrides"),
    pytest.param("🎉🎉🎉", id="emoji alone"),
    pytest.param("", id="nothing"),
    pytest.param("   \n\t ", id="white space"),
    pytest.param("{name} %s {0} $(reboot) '; DROP TABLE appointments; --", id="formats and commands"),
    pytest.param("9999999999999999999999 o'clock on 99.99.9999", id="numbers beyond all calendars"),
    pytest.param("²³ ½ ٣ ३", id="digits of other kinds"),
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_answered_at_every_step_of_a_talk(text: str) -> None:
    for steps in (
        (),
        ("haircut tomorrow at 3pm",),
        ("haircut tomorrow at 3pm", "1"),
        ("cancel my appointment",),
    ):
        chat = Chat()
        for words in steps:
            chat.say(words)
        reply = chat.say(text)
        assert reply.text
        assert len(str(reply.state)) < 10_000
        assert booked(chat) == []


@pytest.mark.parametrize(
    "state",
    [
        pytest.param({}, id="nothing"),
        pytest.param({"v": VERSION + 1, "task": "book"}, id="of a later version"),
        pytest.param({"v": VERSION}, id="half of one"),
        pytest.param({"v": VERSION, "wish": "tomorrow", "options": []}, id="of another shape"),
        pytest.param({"v": VERSION, "wish": {}, "options": [{"kind": 3}]}, id="with odd options"),
        pytest.param({"v": "1", "task": 5, "options": None}, id="of wrong types"),
    ],
)
def test_a_state_that_cannot_be_read_is_a_fresh_start(state: dict[str, Any]) -> None:
    chat = Chat()
    chat.turn = replace(chat.turn, state=state)
    assert "3:00 PM is free" in chat.say("haircut tomorrow at 3pm").text


def test_a_state_that_was_kept_is_read_back_as_it_was() -> None:
    chat = Chat()
    first = chat.say("haircut tomorrow at 3pm")
    chat.turn = replace(chat.turn, now=NOW + timedelta(hours=1))
    assert chat.turn.state == first.state
    assert chat.say("1").text == "What name shall I put it under?"


def test_a_booking_needs_few_tool_calls_in_each_turn() -> None:
    chat = Chat()
    for words in ("haircut tomorrow at 3pm", "1", "Ann", "no, friday at 10am", "1", "yes"):
        before = len(chat.diary.calls)
        chat.say(words)
        assert len(chat.diary.calls) - before <= 6
