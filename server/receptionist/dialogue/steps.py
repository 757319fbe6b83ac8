"""How a message is taken, in the order in which it is tried; the first step that can answer does.

Each step returns None when the message is none of its business.
"""

from server.language.intents import SURE
from server.language.names import find_name
from server.receptionist.dialogue import (
    again,
    booking,
    calendar_question,
    changes,
    choices,
    facts,
    misses,
    providers,
    questions,
    waiting,
)
from server.receptionist.dialogue.decisions import decide
from server.receptionist.dialogue.memory import MAX_WORDS, Memory, Option
from server.receptionist.dialogue.names import is_bookable, told_name
from server.receptionist.dialogue.offers import is_wished
from server.receptionist.dialogue.options import is_button
from server.receptionist.dialogue.services import services_hinted, services_named
from server.receptionist.dialogue.talk import Answer, Talk
from server.receptionist.dialogue.target import (
    MAX_LATER,
    resolve,
    services_of,
    take_first_service,
    take_other_target,
)
from server.receptionist.dialogue.times import take_in

_NOT_A_NAME = frozenset(
    {"cancel", "reschedule", "my_appointments", "availability", "greeting", "thanks", "affirm", "deny"}
)


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
    found = () if providers.offers_other_times(talk) else talk.heard.choices
    if len(found) == 1 and talk.heard.agrees and is_wished(found[0], talk.memory.wish):
        return choices.take_offered(talk, found[0])
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


def _unsure(talk: Talk) -> Answer | None:
    """Ask with buttons where acting on a guess would be grave."""
    kind = _GRAVE.get(talk.heard.intent)
    if kind is None or talk.heard.confidence >= SURE or talk.memory.task or providers.is_wanted(talk):
        return None
    kinds = dict.fromkeys((kind, "move", "cancel", "person"))
    return Answer(talk.speak("did_you_mean"), tuple(talk.button(_BUTTONS.get(k, k), k) for k in kinds))


def _leaving(talk: Talk) -> Answer | None:
    if talk.heard.intent == "handover" and not providers.is_wanted(talk):
        return questions.hand_over(talk, "the customer asked for a person")
    if talk.heard.intent == "stop":
        return _drop(talk)
    if not talk.says("never_mind") or talk.heard.agrees or _changes_mind(talk):
        return None
    is_booked = talk.memory.booked and not talk.memory.task and talk.heard.intent in ("cancel", "deny")
    return changes.begin(talk, "cancel") if is_booked else _drop(talk)


def _changes_mind(talk: Talk) -> bool:
    """Tell "I changed my mind, how about Friday?" from giving up."""
    return not talk.heard.said.is_empty() and talk.heard.intent != "cancel"


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
    name = told_name(talk) or find_name(talk.heard.text, language=talk.language)
    if not name or is_button(talk.heard.text, talk.language) or is_bookable(talk, name):
        return None
    if providers.names_any(talk) and not talk.memory.unnamed:
        return None
    if talk.memory.unnamed:
        return booking.name_booked(talk, name)
    waits_for = waiting.resume(talk)
    if waits_for:
        talk.memory.name = name
        return choices.wait(talk, waits_for)
    return booking.take_name(talk, name)


def _name_instead(talk: Talk) -> Answer | None:
    """Take a name that was told where something else was asked: "Elena Ruiz", "it's Jim"."""
    memory, heard = talk.memory, talk.heard
    if memory.task != "book" or memory.asked not in ("time", "confirm", "day") or not heard.said.is_empty():
        return None
    name = (
        find_name(heard.text, language=talk.language) if heard.intent == "other" and not talk.asks else None
    )
    if talk.says("correction"):
        return None
    if not name or is_bookable(talk, name) or not all(part[0].isupper() for part in name.split()):
        return None
    first: Option | None = memory.options[0] if memory.options else None
    if not (memory.starts_at or memory.wish.at or (first and first.kind == "slot")):
        return None  # so early it may be a town: "San Jose"
    memory.name = name
    if memory.asked == "time" and first and is_wished(first, memory.wish):
        return booking.take_slot(talk, first)
    return choices.go_on(talk)


def _existing(talk: Talk) -> Answer | None:
    """Cancel, move or list appointments; in the middle of a booking the first two mean that booking."""
    intent = talk.heard.intent
    if intent == "my_appointments":
        return changes.show(talk)
    if intent == "cancel":
        return _cancel(talk)
    if _corrects_booked(talk) and (moved := changes.correct_booked(talk)):
        return moved
    if intent == "reschedule" and (not _corrects_task(talk) or changes.means_existing(talk)):
        return changes.begin(talk, "move")
    return None


def _cancel(talk: Talk) -> Answer | None:
    task = talk.memory.task
    if task == "cancel" and talk.memory.asked == "confirm":
        return changes.confirm(talk)
    if not task and _is_about_the_rules(talk):
        return None
    means_another = talk.says("appointment") and changes.has_any(talk)
    in_hand = task in ("book", "move") and not means_another
    return _drop(talk) if in_hand else changes.begin(talk, "cancel")


def _corrects_booked(talk: Talk) -> bool:
    """Tell whether another time is said for what was booked a moment ago, and not for another visit."""
    heard, memory = talk.heard, talk.memory
    if memory.task or not memory.booked:
        return False
    compares = talk.says("earlier") or talk.says("later")
    if (heard.intent == "faq" and talk.asks) or (heard.said.is_empty() and not compares):
        return False
    changes_it = compares or heard.intent in ("deny", "reschedule") or talk.says("correction")
    return changes_it and not services_named(heard.text, services_of(talk))


def _corrects_task(talk: Talk) -> bool:
    return talk.memory.task in ("book", "move") and not talk.heard.said.is_empty()


def _is_about_the_rules(talk: Talk) -> bool:
    """Tell "what if I have to cancel?" from "can you cancel my appointment?"."""
    return talk.asks and not talk.says("appointment") and not changes.has_any(talk)


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
    is_new_service = memory.task == "book" and take_other_target(talk)
    if is_new_service or not talk.heard.said.is_empty():
        booking.release(talk)
        memory.starts_at = ""
        take_in(talk, talk.heard.said)
        if memory.asked == calendar_question.KIND and not is_new_service:
            return _asked_what_again(talk) or misses.ask_again(talk)
        if memory.asked == "service" and not is_new_service:
            _count_unsaid_service(talk)
        return choices.go_on(talk)
    if memory.asked in ("service", "calendar"):
        return _asked_what_again(talk)
    says_more = talk.heard.intent in ("book", "availability") or told_name(talk)
    return choices.go_on(talk) if says_more else None


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
    found = choices.go_on(talk)
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
    _chosen,
    _waiting,
    _unsure,
    _leaving,
    providers.step,
    decide,
    _name,
    _name_instead,
    _existing,
    _question,
    _carry_on,
    _start,
    _small_talk,
    _routed,
)
