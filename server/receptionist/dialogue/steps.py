"""How a message is taken, in the order in which it is tried; the first step that can answer does.

Each step returns None when the message is none of its business.
"""

from dataclasses import replace

from server.language.intents import SURE
from server.receptionist.dialogue import (
    actions,
    again,
    booking,
    calendar_question,
    changes,
    existing,
    facts,
    leaving,
    misses,
    naming,
    providers,
    questions,
    waiting,
)
from server.receptionist.dialogue.decisions import decide
from server.receptionist.dialogue.in_turn import (
    MAX_LATER,
    first_in_turn,
    named_in_turn,
    share_day,
    take_apart,
)
from server.receptionist.dialogue.memory import MAX_WORDS
from server.receptionist.dialogue.names import told_name
from server.receptionist.dialogue.offers import is_wished
from server.receptionist.dialogue.services import services_hinted, services_named
from server.receptionist.dialogue.talk import Answer, Talk
from server.receptionist.dialogue.target import (
    resolve,
    services_of,
    take_first_service,
    take_other_target,
)
from server.receptionist.dialogue.times import take_in

# What nobody should do on a guess, and the button that asks for it.
_GRAVE = {
    "cancel": "cancel",
    "reschedule": "move",
    "handover": "person",
    "my_appointments": "my_appointments",
}
_BUTTONS = {"cancel": "cancel", "move": "reschedule"}


def answer(talk: Talk) -> Answer:
    """Answer the message by the first step that understands it; a name told along the way is kept."""
    memory = talk.memory
    memory.name = told_name(talk) or memory.name
    memory.later = [*memory.later, *filter(None, [talk.heard.later])][:MAX_LATER]
    take_apart(talk, services_of(talk))
    if talk.heard.later:
        share_day(talk, talk.hear(talk.turn, memory, talk.heard.later, talk.language).said)
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
    is_elsewhere = talk.heard.intent in ("cancel", "reschedule") and changes.means_existing(talk)
    found = () if is_elsewhere or providers.offers_other_times(talk) else talk.heard.choices
    if len(found) == 1 and talk.heard.agrees and is_wished(found[0], talk.memory.wish):
        return actions.take_offered(talk, found[0])
    if len(found) == 1:
        return actions.follow(talk, found[0])
    if len(found) == 2:
        return Answer(talk.speak("ambiguous_time", first=found[0].label, second=found[1].label), found)
    return Answer(talk.memory.question, found) if found else None


def _several_named(talk: Talk) -> Answer | None:
    """Take several services as the answer to the question for one."""
    memory = talk.memory
    if memory.task != "book" or memory.asked != "service" or memory.service:
        return None
    several = named_in_turn(talk.heard.text, services_of(talk), talk.language)
    return booking.begin(talk) if several and talk.heard.intent != "cancel" else None


def _in_turn(talk: Talk) -> Answer | None:
    """Begin with the first of several services for who does not mind with which."""
    first = first_in_turn(talk, services_of(talk))
    return actions.follow(talk, first) if first else None


def _waiting(talk: Talk) -> Answer | None:
    """Take what is about the waiting list: leaving it, a yes to it, an answer to what it wrote."""
    if waiting.wants_to_leave(talk):
        return waiting.leave(talk)
    button = waiting.wanted(talk)
    if button is not None:
        return actions.wait(talk, button)
    if (talk.memory.asked == waiting.KIND or talk.memory.waits_for) and talk.heard.intent == "deny":
        talk.memory.waits_for = ""
        return actions.follow(talk, talk.button("other_day", "other_day"))
    return waiting.answer_offer(talk)


def _unsure(talk: Talk) -> Answer | None:
    """Ask with buttons where acting on a guess would be grave."""
    kind = _GRAVE.get(talk.heard.intent)
    if kind is None or talk.heard.confidence >= SURE or talk.memory.task or providers.is_wanted(talk):
        return None
    kinds = dict.fromkeys((kind, "move", "cancel", "person"))
    return Answer(talk.speak("did_you_mean"), tuple(talk.button(_BUTTONS.get(k, k), k) for k in kinds))


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
    return talk.heard.intent not in ("book", "availability") and is_open and talk.asks


def _carry_on(talk: Talk) -> Answer | None:
    """Take in what adds to or corrects the booking or move in hand."""
    memory = talk.memory
    if memory.task not in ("book", "move"):
        return None
    if memory.task == "move" and not memory.appointment_id:  # which one was asked, and this may say it
        return None if talk.heard.said.is_empty() else changes.begin(talk, "move")
    is_new_service = memory.task == "book" and take_other_target(talk)
    if is_new_service or not talk.heard.said.is_empty():
        booking.release(talk)
        memory.starts_at = ""
        take_in(talk, talk.heard.said)
        if memory.asked == calendar_question.KIND and not is_new_service:
            return _asked_what_again(talk) or misses.ask_again(talk)
        if memory.asked == "service" and not is_new_service:
            _count_unsaid_service(talk)
        return _in_other_words(talk, actions.go_on(talk))
    if memory.asked in ("service", "calendar"):
        return _asked_what_again(talk)
    says_more = talk.heard.intent in ("book", "availability") or told_name(talk)
    return actions.go_on(talk) if says_more else None


def _in_other_words(talk: Talk, found: Answer) -> Answer:
    """Ask for the service in other words where a time is what was said: nothing is asked twice alike."""
    before = talk.memory.question
    if talk.memory.asked != "service" or found.text != before:
        return found
    return replace(found, text=talk.speak("which_one"), question=before)


def _count_unsaid_service(talk: Talk) -> None:
    """Take the first service for who says all else and not which one: they are told it in the end."""
    memory = talk.memory
    memory.misses += 1
    if memory.wants_calendar or memory.misses > 1:
        take_first_service(talk)


def _asked_what_again(talk: Talk) -> Answer | None:
    """Other words for what is wanted; None when they name nothing, or lead to the same question."""
    memory = talk.memory
    decision = resolve(talk, talk.heard.text)
    names_rule = decision.get("rule_id") is not None or decision.get("needs_question")
    if not names_rule and not services_hinted(talk.heard.text, services_of(talk), besides=""):
        return None
    before, kept = memory.question, memory.about
    memory.about, memory.calendar_id = talk.heard.text[:MAX_WORDS], 0
    found = actions.go_on(talk)
    if found.text != before:
        return found
    memory.about = kept
    return None


def _start(talk: Talk) -> Answer | None:
    heard = talk.heard
    if again.wants_same(talk) and (same := again.begin(talk)):
        return same
    wants = heard.intent in ("book", "availability") or not heard.said.is_empty()
    wants = wants or talk.says("services") or providers.is_wanted(talk)
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
    if talk.heard.intent == "owner_command" and not talk.memory.task:
        return _owners_words(talk)
    if talk.heard.intent in ("greeting", "start"):
        return (
            questions.aside(talk, talk.speak("greet", business=talk.turn.business.name))
            if talk.memory.task
            else questions.greet(talk)
        )
    if told_name(talk) and not talk.memory.task:
        return questions.greet(talk)
    if talk.heard.intent in ("affirm", "deny") and not talk.memory.task:
        return Answer(talk.speak("goodbye"), questions.menu(talk))
    return None


def _owners_words(talk: Talk) -> Answer:
    """Answer "I'm 20 minutes late" from a customer with what can be done; the rest is small talk to them."""
    if changes.has_any(talk):
        kinds = {"reschedule": "move", "cancel": "cancel", "person": "person"}
        return Answer(
            talk.speak("did_you_mean"), tuple(talk.button(key, kind) for key, kind in kinds.items())
        )
    return questions.greet(talk)


def _routed(talk: Talk) -> Answer | None:
    """Guess last: words that a routing rule knows ("my nails") are a wish to book."""
    decision = resolve(talk, talk.heard.text)
    if decision.get("rule_id") is None and not decision.get("needs_question"):
        return None
    return booking.begin(talk)


_STEPS = (
    _unreadable,
    _several_named,
    _chosen,
    _in_turn,
    _waiting,
    _unsure,
    leaving.take,
    providers.step,
    leaving.pause,
    decide,
    naming.take,
    naming.take_instead,
    existing.take,
    again.begin_for_other,
    _question,
    _carry_on,
    _start,
    _small_talk,
    _routed,
)
