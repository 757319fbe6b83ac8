"""How a message is taken, in the order in which it is tried; the first step that can answer does.

Each step returns None when the message is none of its business.
"""

import re
from dataclasses import replace

from server.language.names import find_name
from server.language.phrases import has_phrase, say
from server.receptionist.dialogue import booking, changes, choices, facts, questions, waiting
from server.receptionist.dialogue.memory import MAX_WORDS, Memory, Option, Wish
from server.receptionist.dialogue.names import find_told_name
from server.receptionist.dialogue.offers import offer
from server.receptionist.dialogue.options import is_button
from server.receptionist.dialogue.services import services_hinted, services_named
from server.receptionist.dialogue.talk import Answer, Talk
from server.receptionist.dialogue.target import services_of, take_service
from server.receptionist.dialogue.times import take_in

MISSES_UNTIL_PERSON = 3
_LISTS = ("service", "calendar", "time", "day", "hour", "appointment")
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
    return _misunderstood(talk)


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


def _decision(talk: Talk) -> Answer | None:
    """Take a yes or a no, unless it comes with another time: that is a correction."""
    asked, intent, said = talk.memory.asked, talk.heard.intent, talk.heard.said
    if intent not in ("affirm", "deny") or not (said.is_empty() or _is_chosen_time(talk)):
        return None
    if asked == "confirm":
        return choices.confirm(talk) if intent == "affirm" else choices.decline(talk)
    if asked == "name" and intent == "deny":
        return choices.decline(talk)
    if asked in ("time", "day") and intent == "deny":
        return _none_of_these(talk)
    return _yes_to_list(talk) if intent == "affirm" else None


def _none_of_these(talk: Talk) -> Answer:
    """Lead from some times to a list of days, and from that list to the next days."""
    if talk.memory.asked == "day" and not talk.memory.wish.day:
        return choices.follow(talk, talk.button("other_day", "other_day"))
    talk.memory.wish = Wish()
    return offer(talk)


def _yes_to_list(talk: Talk) -> Answer | None:
    """Take the time that was wished for; ask which one where a yes does not say it."""
    asked = talk.memory.asked
    first = talk.memory.options[0] if talk.memory.options else None
    if asked == "time" and first and first.kind == "slot" and _is_wished(first, talk.memory.wish):
        return choices.follow(talk, first)
    if asked in _LISTS and len(talk.memory.options) > 1:
        return Answer(talk.speak("which_one"), tuple(talk.memory.options), question=talk.memory.question)
    return None


def _is_wished(option: Option, wish: Wish) -> bool:
    return (option.data[:10], option.data[11:16]) == (wish.day, wish.at)


def _is_chosen_time(talk: Talk) -> bool:
    chosen, wish = talk.memory.starts_at, talk.heard.said.wish
    return (
        bool(chosen)
        and wish.day in ("", chosen[:10])
        and wish.at in ("", chosen[11:16])
        and not wish.earliest
    )


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
    decision = talk.tools.call("calendar_resolve_target", {"text": talk.heard.text, "labels": []})
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
    decision = talk.tools.call("calendar_resolve_target", {"text": talk.heard.text, "labels": []})
    if decision.get("rule_id") is None and not decision.get("needs_question"):
        return None
    return booking.begin(talk)


def _by_buttons(talk: Talk) -> Answer | None:
    """Another language than English: say so in it, and let the buttons speak."""
    if talk.language == "en" or talk.memory.task:
        return None
    begun = booking.begin(talk)
    person = talk.button("person", "person")
    return Answer(say("only_english", talk.language), (*begun.options, person))


def _misunderstood(talk: Talk) -> Answer:
    """Ask again; with all buttons the second time; the third time ask a person to take over."""
    memory = talk.memory
    memory.misses += 1
    if memory.misses >= MISSES_UNTIL_PERSON:
        return questions.hand_over(talk, "not understood three times")
    if memory.asked == "name" and not questions.looks_like_question(talk.heard.text):
        key = "ask_name_again" if has_phrase("ask_name_again", talk.language) else "ask_name"
        return Answer(talk.speak(key))
    if talk.language != "en":
        return Answer(say("only_english", talk.language), tuple(memory.options) or questions.menu(talk))
    if talk.heard.intent == "faq" or questions.looks_like_question(talk.heard.text):
        said = questions.aside(talk, talk.speak("faq_unknown"))
        return replace(said, options=(*said.options, talk.button("person", "person")))
    if memory.misses == 1 and memory.task and memory.question:
        return Answer(memory.question, tuple(memory.options))
    buttons = {option.kind + option.value: option for option in (*memory.options, *questions.menu(talk))}
    return Answer(talk.speak("did_not_understand"), tuple(buttons.values()), question=memory.question)


_STEPS = (
    _unreadable,
    _chosen,
    _waiting,
    _leaving,
    _decision,
    _name,
    _existing,
    _question,
    _carry_on,
    _by_buttons,
    _start,
    _small_talk,
    _routed,
)
