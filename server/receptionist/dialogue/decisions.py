"""A yes or a no: to the question that was asked, to the times that were offered, to the calendars."""

from server.receptionist.dialogue import calendar_question, choices
from server.receptionist.dialogue.memory import Option, Wish
from server.receptionist.dialogue.offers import is_wished, offer
from server.receptionist.dialogue.talk import Answer, Talk
from server.receptionist.dialogue.times import take_in
from server.receptionist.dialogue.wishes import Said

_MEANS_YES = ("book", "thanks")  # "yes, go ahead and book the appointment", "perfect, thanks"
_LISTS = ("service", "calendar", "time", "day", "hour", "appointment")


def decide(talk: Talk) -> Answer | None:
    """Take a yes or a no, unless it comes with another time: that is a correction."""
    asked, said = talk.memory.asked, talk.heard.said
    if calendar_question.refuses_all(talk):
        return calendar_question.offer_others(talk)
    if asked in _LISTS and said.is_empty() and talk.says("either") and talk.memory.options:
        return choices.follow(talk, talk.memory.options[0])
    if not (said.is_empty() or _is_chosen_time(talk)):
        return None
    return _without_name(talk) if asked == "name" else _yes_or_no(talk)


def _yes_or_no(talk: Talk) -> Answer | None:
    if talk.heard.intent == "deny":
        is_kept = not talk.heard.said.is_empty() and talk.says("correction")  # "no wait, make it 9": it is
        return choices.go_on(talk) if is_kept else _no(talk)
    if talk.heard.intent == "affirm" or (talk.heard.agrees and talk.heard.intent in _MEANS_YES):
        return choices.confirm(talk) if talk.memory.asked == "confirm" else _yes_to_list(talk)
    return None


def _no(talk: Talk) -> Answer | None:
    if talk.memory.asked == "confirm":
        return choices.decline(talk)
    return _none_of_these(talk) if talk.memory.asked in ("time", "day") else None


def _without_name(talk: Talk) -> Answer | None:
    """Book without a name for who says yes where the name was asked, or had said yes before and goes on."""
    intent, memory = talk.heard.intent, talk.memory
    if memory.task != "book" or not memory.starts_at:
        return None
    if intent == "affirm" or (memory.agreed and intent in ("deny", "thanks")):
        return choices.confirm(talk)
    return choices.decline(talk) if intent == "deny" else None


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
    if asked == "time" and first and is_wished(first, talk.memory.wish):
        return choices.take_offered(talk, first)
    if asked == "time" and first and first.kind == "slot" and talk.memory.wish.at:
        return _offer_nearest(talk, first)
    if asked in _LISTS and len(talk.memory.options) > 1:
        return Answer(talk.speak("which_one"), tuple(talk.memory.options), question=talk.memory.question)
    return None


def _offer_nearest(talk: Talk, nearest: Option) -> Answer:
    """Ask about the nearest time alone, where a yes came to times that stand for one that is taken."""
    day, at = nearest.data[:10], nearest.data[11:16]
    take_in(talk, Said(Wish(day=day, at=at)))
    return choices.go_on(talk)


def _is_chosen_time(talk: Talk) -> bool:
    chosen, wish = talk.memory.starts_at, talk.heard.said.wish
    return (
        bool(chosen)
        and wish.day in ("", chosen[:10])
        and wish.at in ("", chosen[11:16])
        and not wish.earliest
    )
