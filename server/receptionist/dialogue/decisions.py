"""A yes or a no: to the question that was asked, to the times that were offered, to the calendars."""

from server.receptionist.dialogue import calendar_question, choices
from server.receptionist.dialogue.memory import Option, Wish
from server.receptionist.dialogue.offers import offer
from server.receptionist.dialogue.talk import Answer, Talk

_LISTS = ("service", "calendar", "time", "day", "hour", "appointment")


def decide(talk: Talk) -> Answer | None:
    """Take a yes or a no, unless it comes with another time: that is a correction."""
    asked, intent, said = talk.memory.asked, talk.heard.intent, talk.heard.said
    if calendar_question.refuses_all(talk):
        return calendar_question.offer_others(talk)
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
