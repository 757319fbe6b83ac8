"""The waiting list in a talk: offered when nothing is free, joined, and its offers answered."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from server.language.phrases import format_day
from server.receptionist.dialogue.memory import Memory, Option, Wish
from server.receptionist.dialogue.talk import Answer, Talk

KIND = "waitlist"
_MIDNIGHT = "00:00"


def ask(talk: Talk, said: Answer, *, first: date, days: int, wish: Wish) -> Answer:
    """Offer the waiting list for these days beside what was said: nothing in them is free."""
    return replace(
        said,
        text=f"{said.text} {talk.speak('waitlist_hint')}",
        options=(*said.options, _button(talk, first=first, days=days, wish=wish)),
    )


def ask_only(talk: Talk, reason: str, *, first: date, days: int, wish: Wish) -> Answer:
    """Ask whether to wait, where there is nothing else to offer."""
    talk.memory.asked = KIND
    return Answer(
        f"{reason} {talk.speak('waitlist_ask')}",
        (
            _button(talk, first=first, days=days, wish=wish),
            talk.button("other_day", "other_day"),
            talk.button("person", "person"),
        ),
    )


def join(talk: Talk, option: Option) -> Answer | None:
    """Put the customer on the waiting list for what the button means; None when something is free there."""
    name = talk.memory.name or talk.turn.customer.name or ""
    if not name:
        talk.memory.asked, talk.memory.waits_for = "name", option.data
        return Answer(talk.speak("ask_name"))
    first, end, earliest, latest = option.data.split("/")
    result = talk.tools.call(
        "calendar_join_waitlist",
        {
            "from": _midnight(talk, date.fromisoformat(first)),
            "to": _midnight(talk, date.fromisoformat(end)),
            "calendar_id": talk.memory.calendar_id or None,
            "service": talk.memory.service or None,
            "earliest": earliest or None,
            "latest": latest or None,
            "customer_name": talk.memory.name or None,
        },
    )
    if "error" in result:
        return _not_joined(talk, option, result["error"])
    when = _days(talk, date.fromisoformat(first), date.fromisoformat(end) - timedelta(days=1))
    text = talk.speak("waitlist_joined", service=talk.subject(), when=when)
    talk.memory = Memory(name=talk.memory.name)
    return Answer(text, (talk.button("leave_waitlist", "leave_waitlist"), talk.button("book", "book")))


def take(talk: Talk) -> Answer:
    """Book the time that the waiting list keeps for the customer."""
    return _taken(talk, talk.tools.call("calendar_answer_offer", {"accept": True}))


def let_go(talk: Talk) -> Answer:
    """Let the time go that the waiting list keeps for the customer; they stay on the list."""
    return _let_go(talk, talk.tools.call("calendar_answer_offer", {"accept": False}))


def leave(talk: Talk) -> Answer:
    """Take the customer off the waiting list."""
    talk.tools.call("calendar_leave_waitlist")
    return Answer(talk.speak("waitlist_left"), (talk.button("book", "book"),))


def resume(talk: Talk) -> Option | None:
    """Return what the waiting list is to be joined for, now that the name was told."""
    kept, talk.memory.waits_for = talk.memory.waits_for, ""
    return talk.button("waitlist", KIND, kept) if kept else None


def wants_to_leave(talk: Talk) -> bool:
    """Tell whether the customer asks to be taken off the list."""
    return talk.says("leave_waitlist")


def wanted(talk: Talk) -> Option | None:
    """Return the button for the waiting list, when the customer says yes to it or names it."""
    button = next((option for option in talk.memory.options if option.kind == KIND), None)
    says_yes = talk.memory.asked == KIND and talk.heard.intent == "affirm"
    return button if button and (says_yes or talk.says("waitlist")) else None


def answer_offer(talk: Talk) -> Answer | None:
    """Take a bare yes or no as the answer to what the waiting list wrote; None when it means something else.

    It does when that was said last, and not a question of ours.
    """
    if talk.heard.intent not in ("affirm", "deny") or not talk.heard.said.is_empty():
        return None
    spoken = [text for role, text in talk.turn.history if role == "assistant"]
    if not spoken or (talk.memory.question and spoken[-1].endswith(talk.memory.question)):
        return None
    accept = talk.heard.intent == "affirm"
    result = talk.tools.call("calendar_answer_offer", {"accept": accept})
    if "error" in result and (result["error"]["code"] != "offer_over" or not accept):
        return None
    return _taken(talk, result) if accept else _let_go(talk, result)


def _taken(talk: Talk, result: Mapping[str, Any]) -> Answer:
    if "error" in result:
        return _over(talk, result["error"])
    booked = result["appointment"]
    talk.memory = Memory(name=talk.memory.name)
    return Answer(talk.booked(booked), (talk.button("my_appointments", "my_appointments"),))


def _let_go(talk: Talk, result: Mapping[str, Any]) -> Answer:
    if "error" in result:
        return _over(talk, result["error"])
    return Answer(
        talk.speak("waitlist_declined"),
        (talk.button("leave_waitlist", "leave_waitlist"), talk.button("book", "book")),
    )


def _over(talk: Talk, error: Mapping[str, Any]) -> Answer:
    """Say that the time is gone, or whatever else the tool refused for."""
    is_gone = error["code"] in ("offer_over", "no_offer")
    said = talk.speak("waitlist_over") if is_gone else talk.speak("refused")
    return Answer(said, (talk.button("book", "book"), talk.button("leave_waitlist", "leave_waitlist")))


def _not_joined(talk: Talk, option: Option, error: Mapping[str, Any]) -> Answer | None:
    if error["code"] != "time_is_free":
        return Answer(
            talk.speak("refused_person"), (talk.button("person", "person"), talk.button("book", "book"))
        )
    first, end, earliest, latest = option.data.split("/")
    talk.memory.wish = Wish(day=first, until=end, earliest=earliest, latest=latest)
    talk.memory.skip = 0
    return None


def _button(talk: Talk, *, first: date, days: int, wish: Wish) -> Option:
    end = first + timedelta(days=days)
    has_part = bool(wish.earliest or wish.latest)
    part = (wish.earliest or _MIDNIGHT, wish.latest or _MIDNIGHT) if has_part else ("", "")
    return talk.button("waitlist", KIND, f"{first}/{end}/{part[0]}/{part[1]}")


def _days(talk: Talk, first: date, last: date) -> str:
    told = [format_day(day, talk.language) for day in dict.fromkeys((first, last))]
    return " \u2013 ".join(told)


def _midnight(talk: Talk, day: date) -> str:
    return datetime.combine(day, time(0), talk.zone).isoformat()
