"""The question which calendar is meant: asked, asked again, and the ways out of it.

The day and time that were said meanwhile are kept; whoever means none of the calendars gets the default one
or a person.
"""

from collections.abc import Mapping
from typing import Any

from server.receptionist.dialogue.memory import Option
from server.receptionist.dialogue.talk import Answer, Talk
from server.receptionist.dialogue.times import take_in

KIND = "calendar"
MOST_NAMED = 8
_MISSES_UNTIL_WAY_OUT = 2


def ask(talk: Talk, decision: Mapping[str, Any]) -> Answer:
    """Ask between the candidates: in the rule's own words, else in ours."""
    named = [found for one in decision["candidates"] if (found := talk.calendar(one["calendar_id"]))]
    options = tuple(_option(calendar) for calendar in named[:MOST_NAMED])
    talk.memory.asked = KIND
    names = [option.label for option in options]
    return Answer(decision.get("question") or talk.speak("ask_calendar", options=names), options)


def ask_again(talk: Talk) -> Answer:
    """Ask in other words after an answer that chooses none, the second time with the ways out."""
    said, memory = talk.heard.said, talk.memory
    if memory.misses >= _MISSES_UNTIL_WAY_OUT:
        return _ways_out(talk, _candidates(talk))
    text = talk.speak("which_one") if said.is_empty() else f"{talk.speak('time_noted')} {memory.question}"
    return Answer(text, tuple(memory.options), question=memory.question)


def refuses_all(talk: Talk) -> bool:
    """Tell whether the customer means none of the calendars that were named."""
    if talk.memory.asked != KIND:
        return False
    is_no = talk.heard.intent == "deny" and talk.heard.said.is_empty()
    return is_no or talk.says("none_of_them")


def offer_others(talk: Talk) -> Answer:
    """Offer the default calendar, unless it was refused too, or a person."""
    take_in(talk, talk.heard.said)
    refused = _candidates(talk)
    return _ways_out(talk, () if set(_default(talk)) - set(refused) else refused)


def _ways_out(talk: Talk, candidates: tuple[Option, ...]) -> Answer:
    options = dict.fromkeys((*candidates, *_default(talk), talk.button("person", "person")))
    return Answer(talk.speak("choose_or_person"), tuple(options), question=talk.memory.question)


def _candidates(talk: Talk) -> tuple[Option, ...]:
    return tuple(option for option in talk.memory.options if option.kind == KIND)


def _default(talk: Talk) -> tuple[Option, ...]:
    """Return the default calendar, if it takes whatever comes."""
    return tuple(
        _option(calendar)
        for calendar in talk.calendars
        if calendar.get("is_default") and not calendar.get("allowed_tags")
    )


def _option(calendar: Mapping[str, Any]) -> Option:
    return Option(KIND, calendar["name"], calendar["name"], str(calendar["id"]))
