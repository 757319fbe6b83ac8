"""The way to a booking: what, when, which free time, under what name, yes. One question at a time.

A chosen time is held before the name is asked, and nothing is called booked before the tool said so.
"""

import re
from dataclasses import replace

from server.language.phrases import Value, has_phrase
from server.receptionist.dialogue.memory import MAX_WORDS, Memory, Option, Wish
from server.receptionist.dialogue.offers import offer, refusal
from server.receptionist.dialogue.talk import Answer, Talk
from server.receptionist.dialogue.target import ask_target
from server.receptionist.dialogue.times import ask_about_time, take_in

_SEVERAL = re.compile(
    r"\b(?:two|three|four|five|[2-9]|both|all) (?:of us|people|persons|ppl|guests)\b|\bfor us (?:two|both)\b"
    r"|\bme and (?:my|a)\b|\bmy \w+ and (?:i|me)\b"
    r"|\bevery (?:week|other week|month|day|\w+day)\b|\b(?:bi)?weekly\b",
    re.IGNORECASE,
)


def begin(talk: Talk) -> Answer:
    """Start a booking with all that the message says."""
    release(talk)
    wish = talk.memory.wish if talk.memory.task == "book" else Wish()
    talk.memory = Memory(
        task="book",
        about=talk.heard.text[:MAX_WORDS],
        name=talk.memory.name,
        wish=wish,
        asked_about=talk.memory.asked_about,
    )
    take_in(talk, talk.heard.said)
    return go_on(talk)


def note_several(talk: Talk, answer: Answer) -> Answer:
    """Say first that a booking is one visit of one person, where the message wishes for more."""
    if talk.memory.task == "book" and _SEVERAL.search(talk.heard.text):
        return replace(answer, text=f"{talk.speak('one_visit')} {answer.text}")
    return answer


def go_on(talk: Talk) -> Answer:
    """Ask for what is missing, offer times, or ask to confirm."""
    memory = talk.memory
    question = ask_target(talk) or ask_about_time(talk)
    if question:
        return question
    if memory.starts_at:
        return ask_to_confirm(talk)
    return offer(talk)


def take_slot(talk: Talk, option: Option) -> Answer:
    """Hold the chosen time, so that nobody takes it while the customer answers."""
    starts_at, calendar_id = option.data.split(" ")
    memory = talk.memory
    memory.calendar_id = int(calendar_id)
    held = talk.tools.call(
        "calendar_hold_slot",
        {"starts_at": starts_at, "calendar_id": memory.calendar_id, "service": memory.service or None},
    )
    if "error" in held:
        return refusal(talk, held)
    memory.hold_id, memory.starts_at = held["hold"]["id"], held["hold"]["starts_at"]
    return ask_to_confirm(talk)


def ask_to_confirm(talk: Talk) -> Answer:
    """Ask for the name when none is known, else for a yes."""
    memory = talk.memory
    name = memory.name or talk.turn.customer.name or ""
    if not name:
        memory.asked, memory.waits_for = "name", ""
        return Answer(talk.speak("ask_name"))
    memory.asked = "confirm"
    values: dict[str, Value] = {
        "service": talk.subject(),
        "when": talk.moment(memory.starts_at),
        "name": name,
    }
    other = overlapping(talk, memory.starts_at)
    if other and has_phrase("confirm_another", talk.language):
        text = talk.speak("confirm_another", appointment=other, **values)
    else:
        text = talk.speak("confirm", **values)
    return Answer(text, (talk.button("yes", "yes"), talk.button("no", "no")))


def book(talk: Talk) -> Answer:
    """Book what was confirmed, and say what the tool says was booked."""
    memory = talk.memory
    answer = talk.tools.call(
        "calendar_create_appointment",
        {
            "starts_at": memory.starts_at,
            "calendar_id": memory.calendar_id,
            "service": memory.service or None,
            "customer_name": memory.name or None,
        },
    )
    if "error" in answer:
        memory.starts_at, memory.hold_id = "", 0
        return refusal(talk, answer)
    booked = answer["appointment"]
    talk.memory = Memory(name=memory.name)
    return Answer(talk.booked(booked), (talk.button("my_appointments", "my_appointments"),))


def refuse_slot(talk: Talk) -> Answer:
    """Let go of the time that the customer said no to, and offer others."""
    release(talk)
    talk.memory.starts_at = ""
    return offer(talk)


def abandon(talk: Talk) -> Answer:
    """Drop the booking in hand, and its hold; say that nothing was booked."""
    release(talk)
    text = talk.speak("not_booked")
    talk.memory = Memory(name=talk.memory.name)
    return Answer(text, (talk.button("book", "book"),))


def release(talk: Talk) -> None:
    """Free the held time for others; one that ran out meanwhile needs nothing."""
    if talk.memory.hold_id:
        talk.tools.call("calendar_hold_slot", {"starts_at": None})
        talk.memory.hold_id = 0


def overlapping(talk: Talk, starts_at: str) -> str:
    """Name the customer's own appointment that runs at that moment; nothing when there is none."""
    moment = talk.moment(starts_at)
    own = talk.tools.call("calendar_my_appointments").get("appointments", [])
    return next(
        (
            talk.line(one)
            for one in own
            if talk.moment(one["starts_at"]) <= moment < talk.moment(one["ends_at"])
        ),
        "",
    )
