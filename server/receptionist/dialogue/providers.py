"""Whose time is booked, where several calendars offer the same: named at any moment, listed when asked for.

Calendars are people ("Dr. Stone") or places ("Bella Salon"). Who names one means it, whatever question was
open; whoever asks for somebody else is told who there is; and to "talk to a therapist" is to book one.
"""

from dataclasses import replace
from itertools import takewhile

from server.language.talks import talk_of
from server.language.vocabulary import said_words
from server.receptionist.dialogue import actions, booking, calendar_question, changes, facts, questions
from server.receptionist.dialogue.memory import Option
from server.receptionist.dialogue.services import calendars_named, services_named
from server.receptionist.dialogue.talk import Answer, Talk
from server.receptionist.dialogue.target import calendars_heard, services_of, take_other_target
from server.receptionist.dialogue.times import take_in

KIND = "provider"
MOST_NAMED = 8
_NEAR = 3  # words after "talk to" in which it is said whom
_ELSEWHERE = frozenset({"cancel", "my_appointments", "handover", "stop", "owner_command"})
_OPEN = frozenset({"day", KIND})


def is_named(talk: Talk) -> bool:
    """Tell whether the message names another calendar for the booking in hand than it has so far.

    Where a name was asked for it takes more than a first name that a calendar has too.
    """
    memory = talk.memory
    if memory.task != "book" or memory.asked == calendar_question.KIND or talk.heard.intent in _ELSEWHERE:
        return False
    tells_name = memory.asked == "name" or talk.says("name_told")
    named = calendars_heard(talk, least=2 if tells_name else 1)
    return len(named) == 1 and not (memory.wants_calendar and named[0]["id"] == memory.calendar_id)


def names_any(talk: Talk) -> bool:
    """Tell whether the message names a calendar at all, and so no customer."""
    return bool(calendars_heard(talk, least=2))


def offers_other_times(talk: Talk) -> bool:
    """Tell whether an offered time is named together with another calendar than it is of."""
    is_timed = all(option.kind in ("slot", "day", "hour") for option in talk.heard.choices)
    return is_timed and is_named(talk)


def is_wanted(talk: Talk) -> bool:
    """Tell "I want to talk to a therapist" from "I want to talk to a person": the one can be booked."""
    if talk.heard.intent != "handover":
        return False
    said, words = said_words(talk.heard.text), talk_of(talk.language)
    found = [m for m in words.wishes.find(said) if m.name == "handover"]
    ends = words.name_end_words - words.empty_words  # "to a person about my checkup" is not to the checkup
    whom = [
        [*said[m.start : m.end], *takewhile(lambda w: w not in ends, said[m.end : m.end + _NEAR])]
        for m in found
    ]
    return bool(whom) and all(_can_be_booked(talk, " ".join(each)) for each in whom)


def step(talk: Talk) -> Answer | None:
    """Take the calendar that is named, whatever was asked; list all where another is asked for."""
    if is_named(talk) and not (talk.heard.intent == "reschedule" and changes.means_existing(talk)):
        booking.release(talk)
        take_other_target(talk)
        talk.memory.starts_at = ""
        take_in(talk, talk.heard.said)
        return _answer_with(talk, actions.go_on(talk))
    return _list_all(talk) if _asks_for_others(talk) else _decide(talk)


def _asks_for_others(talk: Talk) -> bool:
    """Tell whether somebody else is asked for: before a time was spoken of, "anything else?" means that."""
    memory, heard = talk.memory, talk.heard
    if memory.task != "book" or memory.asked not in _OPEN or not heard.said.is_empty():
        return False
    return len(_candidates(talk)) > 1 and (talk.says("more_times") or talk.says("none_of_them"))


def _list_all(talk: Talk) -> Answer:
    """Say who there is."""
    options = _candidates(talk)
    talk.memory.asked = KIND
    names = [option.label for option in options]
    return Answer(talk.speak("ask_calendar", options=names), options)


def _answer_with(talk: Talk, going: Answer) -> Answer:
    """Answer what was asked beside the name ("Dr. Stone, where is that?"), then ask the next question."""
    if talk.heard.intent != "faq":
        return going
    found = questions.answer_from_faq(talk) or facts.about_business(talk) or talk.speak("faq_unknown")
    return replace(going, text=f"{found}\n\n{going.text}", question=going.text)


def _decide(talk: Talk) -> Answer | None:
    """Take a yes or a no to the list: neither says who, and the next question is when."""
    if talk.memory.asked != KIND or talk.heard.intent not in ("affirm", "deny"):
        return None
    return actions.go_on(talk) if talk.heard.said.is_empty() else None


def _candidates(talk: Talk) -> tuple[Option, ...]:
    offering = talk.offering(talk.memory.service)[:MOST_NAMED]
    return tuple(Option("calendar", c["name"], c["name"], str(c["id"])) for c in offering)


def _can_be_booked(talk: Talk, words: str) -> bool:
    return bool(services_named(words, services_of(talk)) or calendars_named(words, talk.calendars))
