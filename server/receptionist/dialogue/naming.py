"""The question under what name to book: its answers, and a name told where something else was asked."""

from server.language.name_words import has_capitals
from server.language.names import find_name
from server.receptionist.dialogue import actions, booking, providers, waiting
from server.receptionist.dialogue.memory import Option
from server.receptionist.dialogue.names import is_bookable, is_partly_bookable, told_name
from server.receptionist.dialogue.offers import is_wished
from server.receptionist.dialogue.options import is_button
from server.receptionist.dialogue.talk import Answer, Talk

_WISHES = frozenset({"cancel", "reschedule", "my_appointments", "availability"})
_OPEN = frozenset({"time", "confirm", "day"})
_MANNERS = frozenset({"greeting", "thanks", "affirm", "deny"})


def take(talk: Talk) -> Answer | None:
    """Take the answer to the question for the name."""
    if talk.memory.asked != "name" or talk.heard.intent in _WISHES or "?" in talk.heard.text:
        return None
    name = told_name(talk) or find_name(talk.heard.text, language=talk.language)
    if not name or is_button(talk.heard.text, talk.language) or is_bookable(talk, name):
        return None
    if talk.heard.intent in _MANNERS and not _is_full_name(name):  # "Luc Bon" agrees to nothing
        return None
    if providers.names_any(talk) and not talk.memory.unnamed:
        return None
    return _keep(talk, name)


def take_instead(talk: Talk) -> Answer | None:
    """Take a name that was told where something else was asked: "Elena Ruiz", "it's Jim"."""
    memory = talk.memory
    name = _written_name(talk) if memory.task == "book" and memory.asked in _OPEN else ""
    if not name:
        return None
    if memory.asked == "confirm" and memory.agreed:  # it was asked for just before
        return booking.take_name(talk, name)
    first: Option | None = memory.options[0] if memory.options else None
    knows_time = memory.starts_at or memory.wish.at or (first and first.kind == "slot")
    if not knows_time or is_partly_bookable(talk, name):  # it may be a town: "San Jose"
        return None
    if memory.for_other:
        memory.visitor = name
    else:
        memory.name = name
    if memory.asked == "time" and first and is_wished(first, memory.wish):
        return booking.take_slot(talk, first)
    return actions.go_on(talk)


def go_without(talk: Talk) -> Answer | None:
    """Take a yes or a no for an answer: who agreed to the time, or named it, is booked without a name.

    Where nobody did, a yes is asked whether it means that day and time; a no gives the time back.
    """
    intent, memory = talk.heard.intent, talk.memory
    if memory.task != "book" or not memory.starts_at:
        return None
    if memory.agreed and intent in ("affirm", "deny", "thanks"):
        return actions.confirm(talk)
    if intent == "affirm":
        return actions.confirm(talk) if memory.spoken else booking.ask_to_confirm_unnamed(talk)
    return actions.decline(talk) if intent == "deny" else None


def _written_name(talk: Talk) -> str:
    """Return the name that the message is and no more, written with capitals."""
    heard = talk.heard
    if heard.intent != "other" or not heard.said.is_empty() or talk.asks or talk.says("correction"):
        return ""
    name = find_name(heard.text, language=talk.language) or ""
    is_written = has_capitals(name) or _has_no_case(name)
    return name if is_written and not is_bookable(talk, name) else ""


def _has_no_case(name: str) -> bool:
    """Tell whether the script has no capitals; a first and a last name together stand for them."""
    return " " in name and name.upper() == name.lower()


def _keep(talk: Talk, name: str) -> Answer:
    if talk.memory.unnamed:
        return booking.name_booked(talk, name)
    waits_for = waiting.resume(talk)
    if waits_for:
        talk.memory.name = name
        return actions.wait(talk, waits_for)
    return booking.take_name(talk, name)


def _is_full_name(name: str) -> bool:
    return " " in name and has_capitals(name)
