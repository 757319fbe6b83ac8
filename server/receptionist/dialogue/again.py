"""The same as last time: the service and the calendar of the last visit, and its hour where none is said."""

from datetime import date, timedelta
from typing import Any

from server.language.intents import begins_with_yes
from server.receptionist.dialogue import booking
from server.receptionist.dialogue.memory import Memory
from server.receptionist.dialogue.talk import Answer, Talk
from server.receptionist.dialogue.times import take_in

_OPEN = frozenset({"affirm", "thanks", "other"})


def wants_same(talk: Talk) -> bool:
    """Tell whether the customer wants what they had before, in so many words."""
    return talk.memory.task in ("", "book") and talk.says("same_as_last")


def begin(talk: Talk) -> Answer | None:
    """Book it again; None when there is nothing to go by."""
    last = _last(talk)
    if last is None:
        return None
    booking.release(talk)
    talk.memory = Memory(
        task="book",
        name=talk.memory.name,
        service=last["service"] or "",
        calendar_id=last["calendar_id"] or 0,
        later=talk.memory.later,
    )
    take_in(talk, talk.heard.said)
    _fill_in(talk, last)
    return booking.go_on(talk)


def begin_for_other(talk: Talk) -> Answer | None:
    """Book the same for somebody else on the day that was booked just now: "perfect, for my mother too?"."""
    memory, heard = talk.memory, talk.heard
    if memory.task or not memory.booked or not talk.says("for_other"):
        return None
    is_pleased = begins_with_yes(heard.text, language=talk.language) or talk.says("and_also")
    wants = (is_pleased and talk.asks) or talk.says("one_more")
    if heard.intent not in _OPEN or not wants:
        return None
    mine = talk.tools.call("calendar_my_appointments").get("appointments", [])
    booked = next((one for one in mine if one["id"] == memory.booked), None)
    if booked is None:
        return None
    memory.asked_about = booked["service"] or ""
    begun = booking.begin(talk)
    if heard.said.is_empty() and talk.memory.service:
        start = talk.moment(booked["starts_at"])
        talk.memory.wish.day = f"{start:%Y-%m-%d}"
        talk.memory.wish.at = f"{start:%H:%M}" if talk.says("same_time") else ""
        return booking.go_on(talk)
    return begun


def _last(talk: Talk) -> dict[str, Any] | None:
    """Return the last appointment that they came to, else the latest that is still to come."""
    mine = talk.tools.call("calendar_my_appointments")
    found: list[dict[str, Any]] = [one for one in (mine.get("last"),) if one] or mine.get("appointments", [])
    active = {c["id"] for c in talk.calendars}
    return found[-1] if found and found[-1]["calendar_id"] in active else None


def _fill_in(talk: Talk, last: dict[str, Any]) -> None:
    """Wish for the hour of last time, and in a span of days for its weekday."""
    wish, start = talk.memory.wish, talk.moment(last["starts_at"])
    if wish.until:
        first = date.fromisoformat(wish.day)
        day = first + timedelta(days=(start.weekday() - first.weekday()) % 7)
        if day < date.fromisoformat(wish.until):
            wish.day, wish.until = day.isoformat(), ""
    if not (wish.at or wish.earliest or wish.latest or talk.memory.readings):
        wish.at = f"{start:%H:%M}"
