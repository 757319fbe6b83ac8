"""A yes or a no: to the question that was asked, to the times that were offered, to the calendars."""

from server.receptionist.dialogue import actions, calendar_question, changes, misses, naming
from server.receptionist.dialogue.memory import Option, Wish
from server.receptionist.dialogue.offers import is_wished
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
    if (every := changes.take_all(talk)) is not None:
        return every
    if asked in _LISTS and said.is_empty() and talk.says("either") and talk.memory.options:
        return actions.follow(talk, talk.memory.options[0])
    if not (said.is_empty() or _is_chosen_time(talk)):
        return None
    if asked == "name":
        return naming.take(talk) or naming.go_without(talk)  # "Anna Ja" is a name
    return _yes_or_no(talk)


def _yes_or_no(talk: Talk) -> Answer | None:
    if talk.heard.intent == "deny":
        is_kept = not talk.heard.said.is_empty() and talk.says("correction")  # "no wait, make it 9": it is
        return actions.go_on(talk) if is_kept else _no(talk)
    if _says_yes(talk):
        return actions.confirm(talk) if talk.memory.asked == "confirm" else _yes_to_list(talk)
    return None


def _says_yes(talk: Talk) -> bool:
    """Tell whether it is a yes; after one to the question for the name a "thanks" is another."""
    intent, memory = talk.heard.intent, talk.memory
    is_second = memory.asked == "confirm" and memory.agreed and intent == "thanks"
    return intent == "affirm" or (talk.heard.agrees and intent in _MEANS_YES) or is_second


def _no(talk: Talk) -> Answer | None:
    if talk.memory.asked == "confirm":
        return actions.decline(talk)
    return _none_of_these(talk) if talk.memory.asked in ("time", "day") else None


def _none_of_these(talk: Talk) -> Answer:
    """Lead from some times to a list of days, and from that list to the next days."""
    if talk.memory.asked == "day" and not talk.memory.wish.day:
        return actions.follow(talk, talk.button("other_day", "other_day"))
    talk.memory.wish = Wish()
    return actions.go_on(talk)


def _yes_to_list(talk: Talk) -> Answer | None:
    """Take the time that was wished for; ask which one where a yes does not say it."""
    asked = talk.memory.asked
    first = talk.memory.options[0] if talk.memory.options else None
    if asked == "time" and first and is_wished(first, talk.memory.wish):
        return actions.take_offered(talk, first)
    if asked == "time" and first and first.kind == "slot" and talk.memory.wish.at:
        return _offer_nearest(talk, first)
    if asked in _LISTS and len(talk.memory.options) > 1:
        return misses.ask_which(talk)
    return None


def _offer_nearest(talk: Talk, nearest: Option) -> Answer:
    """Ask about the nearest time alone, where a yes came to times that stand for one that is taken."""
    day, at = nearest.data[:10], nearest.data[11:16]
    take_in(talk, Said(Wish(day=day, at=at)))
    return actions.go_on(talk)


def _is_chosen_time(talk: Talk) -> bool:
    """Tell whether what is said of time names just the day and hour that were chosen."""
    chosen, said = talk.memory.starts_at, talk.heard.said
    wish = said.wish
    if not chosen or wish.earliest or wish.latest or said.days or said.impossible:
        return False
    clocks = said.readings or (wish.at or chosen[11:16],)
    return wish.day in ("", chosen[:10]) and chosen[11:16] in clocks
