"""How a message is taken, in the order in which it is tried; the first step that can answer does.

Each step returns None when the message is none of its business.
"""

import re

from server.language.names import find_name
from server.receptionist.dialogue import (
    booking,
    calendar_question,
    changes,
    choices,
    facts,
    misses,
    questions,
    waiting,
)
from server.receptionist.dialogue.decisions import decide
from server.receptionist.dialogue.memory import MAX_WORDS, Memory
from server.receptionist.dialogue.names import find_told_name
from server.receptionist.dialogue.options import is_button
from server.receptionist.dialogue.services import services_hinted, services_named
from server.receptionist.dialogue.talk import Answer, Talk
from server.receptionist.dialogue.target import resolve, services_of, take_service
from server.receptionist.dialogue.times import take_in

_APPOINTMENT = re.compile(r"\b(?:appointments?|bookings?|reservations?|visit)\b", re.IGNORECASE)
_NEVER_MIND = re.compile(
    r"\b(?:never ?mind|forget (?:it|about it)|drop it|leave it|changed my mind|don'?t (?:bother|want it)"
    r"|(?:good)?bye(?: bye)?)\b",
    re.IGNORECASE,
)
_NOT_A_NAME = frozenset(
    {"cancel", "reschedule", "my_appointments", "availability", "greeting", "thanks", "affirm", "deny"}
)


def answer(talk: Talk) -> Answer:
    """Answer the message by the first step that understands it; a name told along the way is kept."""
    talk.memory.name = find_told_name(talk.heard.text) or talk.memory.name
    for step in _STEPS:
        found = step(talk)
        if found is not None:
            return booking.note_several(talk, found)
    return misses.ask_again(talk)


def _unreadable(talk: Talk) -> Answer | None:
    if talk.heard.text:
        return None
    return Answer(talk.speak("text_only"), tuple(talk.memory.options) or questions.menu(talk))


def _chosen(talk: Talk) -> Answer | None:
    found = talk.heard.choices
    if len(found) == 1:
        return choices.follow(talk, found[0])
    if len(found) == 2:
        return Answer(talk.speak("ambiguous_time", first=found[0].label, second=found[1].label), found)
    return Answer(talk.memory.question, found) if found else None


def _waiting(talk: Talk) -> Answer | None:
    """Take what is about the waiting list: leaving it, a yes to it, an answer to what it wrote."""
    if waiting.wants_to_leave(talk):
        return waiting.leave(talk)
    button = waiting.wanted(talk)
    if button is not None:
        return choices.wait(talk, button)
    if (talk.memory.asked == waiting.KIND or talk.memory.waits_for) and talk.heard.intent == "deny":
        talk.memory.waits_for = ""
        return choices.follow(talk, talk.button("other_day", "other_day"))
    return waiting.answer_offer(talk)


def _leaving(talk: Talk) -> Answer | None:
    if talk.heard.intent == "handover" and not questions.asks_who(talk.heard.text):
        return questions.hand_over(talk, "the customer asked for a person")
    if talk.heard.intent == "stop" or _NEVER_MIND.search(talk.heard.text):
        return _drop(talk)
    return None


def _drop(talk: Talk) -> Answer:
    if talk.memory.task == "book":
        return booking.abandon(talk)
    if talk.memory.task:
        return changes.keep(talk)
    talk.memory = Memory(name=talk.memory.name)
    return Answer(talk.speak("goodbye"))


def _name(talk: Talk) -> Answer | None:
    if talk.memory.asked != "name" or talk.heard.intent in _NOT_A_NAME or "?" in talk.heard.text:
        return None
    name = find_told_name(talk.heard.text) or find_name(talk.heard.text, language=talk.language)
    if not name or is_button(talk.heard.text, talk.language):
        return None
    talk.memory.name = name
    waits_for = waiting.resume(talk)
    return choices.wait(talk, waits_for) if waits_for else booking.ask_to_confirm(talk)


def _existing(talk: Talk) -> Answer | None:
    """Cancel, move or list appointments; in the middle of a booking the first two mean that booking."""
    intent, task = talk.heard.intent, talk.memory.task
    if intent == "my_appointments":
        return changes.show(talk)
    if intent == "cancel" and task == "cancel" and talk.memory.asked == "confirm":
        return changes.confirm(talk)
    if intent == "cancel" and not task and _is_about_the_rules(talk):
        return None
    if intent == "cancel":
        means_another = bool(_APPOINTMENT.search(talk.heard.text)) and changes.has_any(talk)
        in_hand = task in ("book", "move") and not means_another
        return _drop(talk) if in_hand else changes.begin(talk, "cancel")
    if intent == "reschedule" and (not _corrects_task(talk) or _means_existing(talk)):
        return changes.begin(talk, "move")
    return None


def _corrects_task(talk: Talk) -> bool:
    return talk.memory.task in ("book", "move") and not talk.heard.said.is_empty()


def _means_existing(talk: Talk) -> bool:
    """Tell whether "my appointment" is one that exists: no time was chosen yet that could be meant."""
    is_open = talk.memory.task == "book" and not talk.memory.starts_at
    return is_open and bool(_APPOINTMENT.search(talk.heard.text)) and changes.has_any(talk)


def _is_about_the_rules(talk: Talk) -> bool:
    """Tell "what if I have to cancel?" from "can you cancel my appointment?"."""
    text = talk.heard.text
    return questions.looks_like_question(text) and not _APPOINTMENT.search(text) and not changes.has_any(talk)


def _question(talk: Talk) -> Answer | None:
    text = facts.about_service(talk) or questions.answer_question(talk)
    if text is None and _asks_something_else(talk):
        text = questions.answer_from_faq(talk) or facts.about_business(talk)
    return questions.aside(talk, text) if text is not None else None


def _asks_something_else(talk: Talk) -> bool:
    if talk.heard.intent == "faq":
        return True
    named = services_named(talk.heard.text, services_of(talk))
    is_open = talk.heard.said.is_empty() and not (named and talk.heard.intent in ("book", "availability"))
    return (
        talk.heard.intent not in ("book", "availability")
        and is_open
        and questions.looks_like_question(talk.heard.text)
    )


def _carry_on(talk: Talk) -> Answer | None:
    """Take in what adds to or corrects the booking or move in hand."""
    memory = talk.memory
    if memory.task not in ("book", "move"):
        return None
    is_new_service = memory.task == "book" and _take_other_service(talk)
    if is_new_service or not talk.heard.said.is_empty():
        booking.release(talk)
        memory.starts_at = ""
        take_in(talk, talk.heard.said)
        if memory.asked == calendar_question.KIND and not is_new_service:
            return _asked_what_again(talk) or misses.ask_again(talk)
        return choices.go_on(talk)
    if memory.asked in ("service", "calendar"):
        return _asked_what_again(talk)
    says_more = talk.heard.intent in ("book", "availability") or find_told_name(talk.heard.text)
    return choices.go_on(talk) if says_more else None


def _take_other_service(talk: Talk) -> bool:
    named = services_named(talk.heard.text, services_of(talk))
    if len(named) != 1 or named[0]["name"] == talk.memory.service:
        return False
    talk.memory.calendar_id = 0
    take_service(talk, named[0]["name"])
    return True


def _asked_what_again(talk: Talk) -> Answer | None:
    """Other words for what is wanted; None when they name nothing, or lead to the same question."""
    memory = talk.memory
    decision = resolve(talk, talk.heard.text)
    names_rule = decision.get("rule_id") is not None or decision.get("needs_question")
    if not names_rule and not services_hinted(talk.heard.text, services_of(talk), besides=""):
        return None
    before, kept = memory.question, memory.about
    memory.about, memory.calendar_id = talk.heard.text[:MAX_WORDS], 0
    found = choices.go_on(talk)
    if found.text != before:
        return found
    memory.about = kept
    return None


def _start(talk: Talk) -> Answer | None:
    heard = talk.heard
    wants = heard.intent in ("book", "availability") or not heard.said.is_empty()
    wants = wants or questions.asks_for_services(heard.text)
    if wants or services_named(heard.text, services_of(talk)):
        return booking.begin(talk)
    return None


def _small_talk(talk: Talk) -> Answer | None:
    if talk.heard.intent == "thanks":
        return (
            questions.aside(talk, talk.speak("thanks_reply"))
            if talk.memory.task
            else Answer(talk.speak("thanks_reply"))
        )
    if talk.heard.intent in ("greeting", "start"):
        return (
            questions.aside(talk, talk.speak("greet", business=talk.turn.business.name))
            if talk.memory.task
            else questions.greet(talk)
        )
    if find_told_name(talk.heard.text) and not talk.memory.task:
        return questions.greet(talk)
    if talk.heard.intent in ("affirm", "deny") and not talk.memory.task:
        return Answer(talk.speak("goodbye"), questions.menu(talk))
    return None


def _routed(talk: Talk) -> Answer | None:
    """Guess last: words that a routing rule knows ("my nails") are a wish to book."""
    decision = resolve(talk, talk.heard.text)
    if decision.get("rule_id") is None and not decision.get("needs_question"):
        return None
    return booking.begin(talk)


_STEPS = (
    _unreadable,
    _chosen,
    _waiting,
    _leaving,
    decide,
    _name,
    _existing,
    _question,
    _carry_on,
    misses.lead_by_buttons,
    _start,
    _small_talk,
    _routed,
)
