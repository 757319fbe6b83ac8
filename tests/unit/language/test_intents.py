"""What English messages want."""

import pytest

from server.language.choices import find_choice
from server.language.intents import NAMES, find_intent

INTENTS = {
    "book": [
        "I'd like to book a haircut tomorrow at 3pm",
        "I'd like a haircut tomorrow at 3pm",
        "can I get an appointment",
        "can you fit me in today?",
        "I need an appointment for my daughter",
        "Hi! I want to make a reservation",
        "book me in for Friday",
        "could I come in for a manicure on Tuesday",
    ],
    "reschedule": [
        "I need to reschedule",
        "move my appointment to Friday please",
        "can we move it to Thursday?",
        "hello, I'd like to change my booking",
        "please postpone my haircut",
        "can I change the time of my appointment?",
    ],
    "cancel": [
        "cancel",
        "I need to cancel my appointment",
        "please cancel my booking for tomorrow",
        "I can't make it tomorrow",
        "Hi, I won't be able to come on Friday",
        "yes I want to cancel my appointment",
        "no, cancel it",
    ],
    "my_appointments": [
        "when is my appointment?",
        "do I have an appointment tomorrow?",
        "show my bookings",
        "what do I have booked?",
        "my appointments",
        "What time is my appointment on Friday",
    ],
    "availability": [
        "do you have anything on Friday?",
        "are you free tomorrow afternoon?",
        "any slots this week?",
        "what times do you have on Monday",
        "is 3pm available?",
        "when can I come?",
        "another day",
        "what's the earliest you have",
    ],
    "faq": [
        "what are your hours?",
        "are you open on Sunday?",
        "how much is a haircut?",
        "where are you located?",
        "who is this?",
        "is this a bot?",
        "Do you take cards?",
        "is there parking?",
        "what services do you offer",
        "how long does a colour take",
    ],
    "greeting": ["hi", "Hello!", "good morning", "hey there", "👋"],
    "thanks": ["thanks!", "thank you so much", "🙏", "thanks, bye"],
    "affirm": [
        "yes",
        "Yes please",
        "ok",
        "👍",
        "sounds good",
        "perfect, book it",
        "sure",
        "yes, cancel it",
        "yep ✅",
    ],
    "deny": ["no", "no thanks", "nope", "not really", "👎", "never mind", "No, keep it"],
    "choose": [
        "3",
        "the second one",
        "2nd please",
        "I'll take the first one",
        "the later one",
        "#2",
        "2️⃣",
        "last",
    ],
    "handover": [
        "can I talk to a person?",
        "I want to speak to someone",
        "human please",
        "call me back",
        "let me talk to the manager",
        "are you a bot? I want a real person",
    ],
    "stop": ["stop", "STOP", "Unsubscribe", "please stop messaging me", "opt out"],
    "start": ["start", "START", "unstop"],
    "owner_command": ["Vacation", "who is coming tomorrow", "block tuesday after 3", "day off on Friday"],
    "other": ["", "asdf qwerty", "🎉", "the weather is nice", "3pm", "start over"],
}
TABLE = [(text, name) for name, texts in INTENTS.items() for text in texts]


@pytest.mark.parametrize("name", INTENTS)
def test_a_message_has_the_intent_a_person_would_hear(name: str) -> None:
    heard = {text: find_intent(text, language="en") for text in INTENTS[name]}
    assert {text: intent.name for text, intent in heard.items()} == dict.fromkeys(INTENTS[name], name)
    assert all((intent.confidence == 0) == (name == "other") for intent in heard.values())
    assert all(0 <= intent.confidence <= 1 for intent in heard.values())


def test_every_intent_of_the_contract_has_examples() -> None:
    assert set(INTENTS) == set(NAMES)
    assert len(TABLE) >= 60


def test_two_wishes_at_once_are_less_sure_than_one() -> None:
    both = find_intent("cancel my appointment and reschedule my appointment", language="en")
    assert both.confidence < find_intent("cancel my appointment", language="en").confidence


@pytest.mark.parametrize(
    ("text", "index"),
    [
        ("1", 0),
        ("2.", 1),
        ("number 3 please", 2),
        ("the second one", 1),
        ("Third", 2),
        ("first", 0),
        ("last", 3),
        ("the later one", 3),
        ("I'll take the earliest", 0),
        ("let's go with the 2nd", 1),
        ("option two", 1),
        ("3️⃣", 2),
        ("5", None),
        ("0", None),
        ("3pm", None),
        ("at 3", None),
        ("3:30", None),
        ("1 or 2", None),
        ("the second of May", None),
        ("tomorrow", None),
        ("", None),
        ("12345678901234567890", None),
    ],
)
def test_a_choice_is_found_only_where_nothing_else_is_said(text: str, index: int | None) -> None:
    assert find_choice(text, count=4, language="en") == index


def test_there_is_nothing_to_choose_from_nothing() -> None:
    assert find_choice("last", count=0, language="en") is None
