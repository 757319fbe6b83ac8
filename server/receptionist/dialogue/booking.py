"""The way to a booking: what, when, which free time, under what name, yes. One question at a time.

A time that was chosen is held before the name is asked, and nothing is called booked before the tool said so.
Who says yes to "Thursday at 3 PM is free, shall I take it?" has confirmed: the name may be told afterwards.
"""

from dataclasses import replace
from typing import Any

from server.language.phrases import Value
from server.receptionist.dialogue.memory import MAX_WORDS, Memory, Option, Wish
from server.receptionist.dialogue.names import visitor_name
from server.receptionist.dialogue.offers import offer, refusal
from server.receptionist.dialogue.talk import Answer, Talk
from server.receptionist.dialogue.target import ask_target, take_calendar
from server.receptionist.dialogue.times import ask_about_time, say_impossible, take_in


def begin(talk: Talk) -> Answer:
    """Start a booking with all that the message says."""
    release(talk)
    kept = talk.memory
    talk.memory = Memory(
        task="book",
        about=talk.heard.text[:MAX_WORDS],
        name=kept.name,
        wish=kept.wish if kept.task == "book" else Wish(),
        asked_about=kept.asked_about,
        for_other=talk.says("for_other"),
        visitor=visitor_name(talk),
        later=kept.later,
    )
    take_calendar(talk)
    take_in(talk, talk.heard.said)
    wish = talk.memory.wish
    if kept.booked and not wish.day and (wish.at or talk.memory.readings) and talk.says("one_more"):
        wish.day = kept.booked_at[
            :10
        ]  # "I'd also like a manicure at noon": on the day that was booked just now
    return go_on(talk)


def note_several(talk: Talk, answer: Answer) -> Answer:
    """Say first that a booking is one visit of one person, where the message wishes for more."""
    if talk.memory.task == "book" and talk.says("several"):
        return replace(answer, text=f"{talk.speak('one_visit')} {answer.text}")
    return answer


def go_on(talk: Talk) -> Answer:
    """Ask for what is missing, offer times, or ask to confirm."""
    memory = talk.memory
    question = ask_target(talk)
    if question and memory.impossible:  # what cannot be is said before anything is asked
        memory.asked = "day"
        return say_impossible(talk)
    question = question or ask_about_time(talk)
    if question:
        return question
    if memory.starts_at:
        return ask_to_confirm(talk)
    return offer(talk)


def take_slot(talk: Talk, option: Option) -> Answer:
    """Hold the chosen time, so that nobody takes it while the customer answers."""
    return _hold(talk, option) or ask_to_confirm(talk)


def take_offered(talk: Talk, option: Option) -> Answer:
    """Book the one time that was offered, now that the customer said yes to it."""
    starts_at, calendar_id = option.data.split(" ")
    if overlapping(talk, starts_at):
        return take_slot(talk, option)
    if not known_name(talk) and (talk.memory.for_other or talk.memory.later):
        refused = _hold(talk, option)
        talk.memory.agreed = refused is None
        return refused or ask_to_confirm(talk)
    talk.memory.starts_at, talk.memory.calendar_id = starts_at, int(calendar_id)
    return book(talk)


def known_name(talk: Talk) -> str:
    """Return the name of whoever comes, as far as it was told."""
    memory = talk.memory
    return memory.visitor if memory.for_other else memory.name or talk.turn.customer.name or ""


def take_name(talk: Talk, name: str) -> Answer:
    """Remember under what name to book; ask for a yes, unless that was said before."""
    if talk.memory.for_other:
        talk.memory.visitor = name
    else:
        talk.memory.name = name
    return book(talk) if talk.memory.agreed else ask_to_confirm(talk)


def ask_to_confirm(talk: Talk) -> Answer:
    """Ask for the name when none is known, else for a yes."""
    memory = talk.memory
    name = known_name(talk)
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
    if other:
        text = talk.speak("confirm_another", appointment=other, **values)
    else:
        text = talk.speak("confirm", **values)
    return Answer(text, (talk.button("yes", "yes"), talk.button("no", "no")))


def ask_to_confirm_unnamed(talk: Talk) -> Answer:
    """Say day and time and ask for a yes, where one came to the question for the name."""
    memory = talk.memory
    memory.asked, memory.agreed = "confirm", True
    text = talk.speak("offer_slot_exact", when=talk.moment(memory.starts_at), service=talk.subject())
    return Answer(text, (talk.button("yes", "yes"), talk.button("no", "no")))


def book(talk: Talk) -> Answer:
    """Book what was confirmed, and say what the tool says was booked; then what else was wished for."""
    memory = talk.memory
    answer = talk.tools.call(
        "calendar_create_appointment",
        {
            "starts_at": memory.starts_at,
            "calendar_id": memory.calendar_id,
            "service": memory.service or None,
            "customer_name": memory.name or None,
            "visitor_name": memory.visitor or None,
        },
    )
    if "error" in answer:
        memory.starts_at, memory.hold_id = "", 0
        return refusal(talk, answer)
    said = talk.booked(answer["appointment"])
    if memory.later:
        return _begin_next(talk, said, answer["appointment"])
    booked = answer["appointment"]
    talk.memory = Memory(name=memory.name, booked=booked["id"], booked_at=booked["starts_at"])
    if not known_name(talk) and not memory.visitor:
        talk.memory.asked, talk.memory.unnamed = "name", talk.memory.booked
        return Answer(f"{said}\n{talk.speak('ask_name')}")
    return Answer(said, (talk.button("my_appointments", "my_appointments"),))


def name_booked(talk: Talk, name: str) -> Answer:
    """Put what was booked just now under the name that was told after it."""
    booked_id = talk.memory.unnamed
    talk.memory = Memory(name=name, booked=booked_id, booked_at=talk.memory.booked_at)
    done = talk.tools.call("calendar_name_appointment", {"appointment_id": booked_id, "customer_name": name})
    key = "thanks_reply" if "error" in done else "named"
    values: dict[str, Value] = {} if "error" in done else {"name": name}
    return Answer(talk.speak(key, **values), (talk.button("my_appointments", "my_appointments"),))


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


def _hold(talk: Talk, option: Option) -> Answer | None:
    """Hold the time of the option; return why it cannot be, or None."""
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
    memory.agreed = memory.spoken = False
    return None


def _begin_next(talk: Talk, said: str, booked: dict[str, Any]) -> Answer:
    """Go on with the next appointment that was wished for; what it leaves open is as in the one before."""
    text, *later = talk.memory.later
    talk.memory = Memory(name=talk.memory.name, later=later, asked_about=booked["service"] or "")
    talk.hear_again(text)
    following = begin(talk)
    wish, until = talk.memory.wish, talk.moment(booked["ends_at"])
    if not wish.day:
        is_open = not (wish.at or wish.earliest or wish.latest or talk.memory.readings)
        wish.day = f"{talk.moment(booked['starts_at']):%Y-%m-%d}"
        wish.earliest = f"{until:%H:%M}" if is_open and not talk.memory.for_other else wish.earliest
        following = go_on(talk)
    return replace(following, text=f"{said}\n\n{following.text}", question=following.text)
