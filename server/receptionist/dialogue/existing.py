"""Whether a message is about appointments that exist: to list, cancel or move them."""

from server.language.intents import SURE
from server.receptionist.dialogue import changes, leaving
from server.receptionist.dialogue.services import services_named
from server.receptionist.dialogue.talk import Answer, Talk
from server.receptionist.dialogue.target import services_of

_LOOSE = 0.8  # words that only together mean it are less sure than this


def take(talk: Talk) -> Answer | None:
    """Cancel, move or list appointments; in the middle of a booking the first two mean that booking."""
    intent = talk.heard.intent
    if intent == "my_appointments" and not _books(talk):
        return changes.show(talk)
    if intent == "cancel":
        return _cancel(talk)
    if _corrects_booked(talk) and (moved := changes.correct_booked(talk)):
        return moved
    if intent == "reschedule" and (not _corrects_task(talk) or changes.means_existing(talk)):
        return changes.begin(talk, "move")
    return changes.begin(talk, "move") if _leads_elsewhere(talk) else None


def _books(talk: Talk) -> bool:
    """Tell "a haircut on Tuesday at 3, my name is Ann" from a wish to see what is booked."""
    is_clear = talk.heard.confidence > _LOOSE or talk.asks
    return not is_clear and not talk.heard.said.is_empty() and _named(talk)


def _named(talk: Talk) -> bool:
    return bool(services_named(talk.heard.text, services_of(talk)))


def _cancel(talk: Talk) -> Answer | None:
    task = talk.memory.task
    if task == "cancel" and talk.memory.asked == "confirm":
        is_told = not (talk.asks or talk.says("provided"))  # "what does it cost to cancel?" is no yes
        return changes.confirm(talk) if is_told else None
    if not task and _is_about_the_rules(talk):
        return None
    means_any = talk.says("appointment") or talk.says("everything")
    means_another = (means_any and changes.has_any(talk)) or changes.names_booked(talk)
    in_hand = task in ("book", "move") and not means_another
    if in_hand and talk.heard.said.is_denied:
        return None  # "I can't on Thursday" of a Thursday that was offered
    return leaving.drop(talk) if in_hand else changes.begin(talk, "cancel")


def _corrects_booked(talk: Talk) -> bool:
    """Tell whether another time is said for what was booked a moment ago, and not for another visit."""
    heard, memory = talk.heard, talk.memory
    if memory.task or not memory.booked:
        return False
    compares = any(talk.says(cue) for cue in ("earlier", "later", "brings_forward", "same_time"))
    if (heard.intent == "faq" and talk.asks) or (heard.said.is_empty() and not compares):
        return False
    if talk.says("one_more"):
        return False
    changes_it = compares or heard.said.is_denied or heard.intent in ("deny", "reschedule")
    return (changes_it or talk.says("correction")) and not _named(talk)


def _leads_elsewhere(talk: Talk) -> bool:
    """Tell "from Thursday to Friday" of an appointment on Thursday, though nothing says to move it."""
    is_unclear = talk.heard.intent == "other" or talk.heard.confidence < SURE
    if talk.memory.task or not is_unclear or _named(talk):
        return False
    return changes.goes_from_one(talk)


def _corrects_task(talk: Talk) -> bool:
    is_chosen = talk.memory.task == "book" or (talk.memory.task == "move" and talk.memory.appointment_id)
    return bool(is_chosen) and not talk.heard.said.is_empty()


def _is_about_the_rules(talk: Talk) -> bool:
    """Tell "what if I have to cancel?" from "can you cancel my appointment?"."""
    return talk.asks and not talk.says("appointment") and not changes.has_any(talk)
