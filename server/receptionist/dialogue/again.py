"""The same as last time: the service and the calendar of the last visit, and its hour where none is said."""

from datetime import date, timedelta
from typing import Any

from server.receptionist.dialogue import booking
from server.receptionist.dialogue.memory import Memory
from server.receptionist.dialogue.talk import Answer, Talk
from server.receptionist.dialogue.times import take_in


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
