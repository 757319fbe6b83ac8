"""The same talk in a text message and on the phone: shorter there, and to be heard here."""

from dataclasses import replace

import pytest

from tests.unit.receptionist.salon import Chat


def talk_over(channel: str) -> Chat:
    chat = Chat()
    chat.turn = replace(chat.turn, channel=channel)
    return chat


@pytest.mark.parametrize(
    ("channel", "offered", "booked"),
    [
        (
            "web",
            "Sunday, November 22 at 3:00 PM is free for Haircut. Shall I take it?",
            "Booked: Haircut (Cuts), Sunday, November 22 at 3:00 PM, for Ann. See you then!",
        ),
        (
            "sms",
            "Haircut: Sun, Nov 22, 3:00 PM is free. Shall I take it?",
            "Booked: Haircut, Sun, Nov 22, 3:00 PM, Ann. See you then!",
        ),
        (
            "voice",
            "Sunday, November 22 at 3 PM is free for Haircut. Shall I take it?",
            "That is booked: Haircut, Sunday, November 22 at 3 PM, for Ann. See you then, and goodbye.",
        ),
    ],
)
def test_a_booking_is_said_as_the_channel_is_spoken_to(channel: str, offered: str, booked: str) -> None:
    chat = talk_over(channel)
    assert chat.say("I'd like a haircut tomorrow at 3pm").text == offered
    chat.say("3:00 PM")
    chat.say("Ann")
    assert chat.say("Yes").text == booked


def test_hours_are_read_aloud_as_sentences() -> None:
    said = talk_over("voice").say("what are your opening hours?").text
    assert said.startswith("We are open at these times. Monday: ")
    assert [sign for sign in ("\n", "–", ":00") if sign in said] == []
    assert " AM to " in said
