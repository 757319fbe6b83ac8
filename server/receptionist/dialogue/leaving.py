"""Ways out of what is in hand: a person, a stop, "never mind", and a pause for thought."""

from server.receptionist.dialogue import booking, changes, providers, questions
from server.receptionist.dialogue.memory import Memory
from server.receptionist.dialogue.talk import Answer, Talk

_MANNERS = frozenset({"other", "affirm", "deny", "thanks"})
_CLEAR = 0.8  # a wish that is less sure is outweighed by a pause


def take(talk: Talk) -> Answer | None:
    """Hand over to a person, or drop what is in hand, where the message asks for it."""
    if talk.heard.intent == "handover" and not providers.is_wanted(talk):
        return questions.hand_over(talk, "the customer asked for a person")
    if talk.heard.intent == "stop":
        return drop(talk)
    if _takes_back(talk):
        return changes.begin(talk, "cancel")
    if not talk.says("never_mind") or talk.heard.agrees or _changes_mind(talk):
        return None
    is_booked = talk.memory.booked and not talk.memory.task and talk.heard.intent in ("cancel", "deny")
    return changes.begin(talk, "cancel") if is_booked else drop(talk)


def pause(talk: Talk) -> Answer | None:
    """Give time to think: "maybe", "let me ask my wife" neither agree nor refuse, and are understood."""
    heard, memory = talk.heard, talk.memory
    is_clear = heard.intent not in _MANNERS and heard.confidence >= _CLEAR
    if is_clear or not heard.said.is_empty() or heard.choices or not talk.says("pause"):
        return None
    return Answer(talk.speak("goodbye"), tuple(memory.options), question=memory.question)


def drop(talk: Talk) -> Answer:
    """Drop what is in hand; an appointment that exists stays as it is."""
    if talk.memory.task == "book":
        return booking.abandon(talk)
    if talk.memory.task:
        return changes.keep(talk)
    talk.memory = Memory(name=talk.memory.name)
    return Answer(talk.speak("goodbye"))


def _takes_back(talk: Talk) -> bool:
    """Tell "actually no" of what was booked just now from a plain no, which refuses nothing."""
    memory, heard = talk.memory, talk.heard
    is_just_booked = bool(memory.booked) and not memory.task
    return is_just_booked and heard.intent == "deny" and heard.said.is_empty() and talk.says("correction")


def _changes_mind(talk: Talk) -> bool:
    """Tell "I changed my mind, how about Friday?" from giving up."""
    return not talk.heard.said.is_empty() and talk.heard.intent != "cancel"
