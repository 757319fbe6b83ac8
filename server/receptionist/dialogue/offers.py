"""Find free times for a wish and offer the nearest; say why when the wish itself cannot be."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from server.receptionist.dialogue import waiting
from server.receptionist.dialogue.memory import Option, Wish
from server.receptionist.dialogue.reasons import is_past, why_closed, why_not_that_day, why_not_then
from server.receptionist.dialogue.talk import Answer, Talk
from server.receptionist.halves import lies_within

Slots = Sequence[Mapping[str, Any]]
SHOWN = 3
SEARCH_DAYS = 14
LONGEST_SEARCH_DAYS = 60


def offer(talk: Talk) -> Answer:
    """Offer real free times for the wish, or days when no day was said."""
    wish = talk.memory.wish
    talk.memory.asked = "time"
    if not wish.day:
        return _offer_coming_days(talk, talk.now.date(), SEARCH_DAYS)
    day = date.fromisoformat(wish.day)
    days = (date.fromisoformat(wish.until) - day).days if wish.until else 1
    reason = why_not_that_day(talk, day + timedelta(days=days - 1) if is_past(talk, day) else day)
    if reason:
        return _offer_nearest(talk, reason, talk.now.date(), reason_asks=True)
    return _offer_coming_days(talk, day, days) if days > 1 else _offer_on(talk, day)


def offer_slots(talk: Talk, text: str, slots: Slots, *, with_day: bool = True) -> Answer:
    """Offer these times and a way to see more; the buttons name the day unless the text does."""
    talk.memory.asked = "time"
    return Answer(text, (*talk.slot_options(slots, with_day=with_day), talk.button("more_times", "more")))


def is_wished(option: Option, wish: Wish) -> bool:
    """Tell whether the option is just the day and time that were wished for."""
    is_slot = option.kind == "slot" and bool(wish.day and wish.at and not wish.until)
    return is_slot and (option.data[:10], option.data[11:16]) == (wish.day, wish.at)


def refusal(talk: Talk, result: Mapping[str, Any]) -> Answer:
    """Say in words why a tool refused; ask for another time."""
    error = result["error"]
    talk.memory.asked = "time"
    alternatives = error.get("alternatives") or []
    if error["code"] == "slot_taken":
        key = "slot_taken" if alternatives else "slot_taken_none"
        return offer_slots(talk, talk.speak(key), alternatives)
    if alternatives:
        return offer_slots(talk, talk.speak("refused"), alternatives[:SHOWN])
    return Answer(talk.speak("refused"), (talk.button("other_day", "other_day"),))


def _offer_on(talk: Talk, day: date) -> Answer:
    found = _find(talk, day, 1)
    if "error" in found:
        return refusal(talk, found)
    slots = _fitting(found["slots"], talk.memory.wish)
    if not found["slots"]:
        return _offer_other_days(talk, day)
    if not slots:
        nearest = _nearest_to_window(found["slots"], talk.memory.wish)[:SHOWN]
        text = talk.speak(
            "offer_slots_other", reason=talk.speak("nothing_then", day=day), service=talk.subject()
        )
        found_instead = offer_slots(talk, text, nearest, with_day=False)
        return _or_wait(talk, found_instead, first=day, days=1, wish=talk.memory.wish)
    shown = _page(slots, talk.memory.wish, talk.memory.skip)
    if not shown:
        return _no_more_on(talk, day)
    return offer_slots(talk, _words_for(talk, day, shown, found["slots"]), shown, with_day=False)


def _words_for(talk: Talk, day: date, shown: Slots, all_free: Slots) -> str:
    """Say whether the wished time is free, else why it is not."""
    at = talk.memory.wish.at
    if not at or talk.memory.skip:
        return talk.speak("offer_slots", service=talk.subject(), day=day)
    wished = datetime.combine(day, time.fromisoformat(at))
    if shown[0]["starts_at"][11:16] == at:
        subject = talk.subject(shown[0]["calendar_id"])
        return talk.speak("offer_slot_exact", when=wished, service=subject)
    first_free = talk.moment(min(slot["starts_at"] for slot in all_free))
    reason = why_not_then(talk, wished, first_free=first_free)
    return talk.speak("offer_slots_other", reason=reason, service=talk.subject())


def _offer_other_days(talk: Talk, day: date) -> Answer:
    """Nothing is free that day: say why, and offer the next free times."""
    closed = why_closed(talk, day)
    if closed:
        return _offer_nearest(talk, closed, day)
    wish = talk.memory.wish
    no_slots = talk.speak("no_slots", service=talk.subject(), day=day)
    return _or_wait(talk, _offer_nearest(talk, no_slots, day, reason_asks=True), first=day, days=1, wish=wish)


def _or_wait(talk: Talk, said: Answer, *, first: date, days: int, wish: Wish) -> Answer:
    """Offer the waiting list beside other times; what is moved has a time, and is kept instead."""
    if talk.memory.task == "move" or talk.memory.asked == waiting.KIND:
        return said
    return waiting.ask(talk, said, first=first, days=days, wish=wish)


def _nothing_soon(talk: Talk, reason: str, start: date) -> Answer:
    if talk.memory.task != "move":
        soon = talk.speak("nothing_soon", service=talk.subject(), count=SEARCH_DAYS)
        return waiting.ask_only(
            talk, f"{reason}\n{soon}", first=start, days=SEARCH_DAYS, wish=talk.memory.wish
        )
    return Answer(
        f"{reason}\n{talk.speak('no_slots_at_all', service=talk.subject(), count=SEARCH_DAYS)}",
        (talk.button("person", "person"), talk.button("other_day", "other_day")),
    )


def _offer_nearest(talk: Talk, reason: str, day: date, *, reason_asks: bool = False) -> Answer:
    start = max(day, talk.now.date())
    found = _find(talk, start, SEARCH_DAYS)
    slots = found.get("slots", [])
    if not slots:
        return _nothing_soon(talk, reason, start)
    fitting = _fitting(slots, talk.memory.wish) or _nearest_on_first_day(slots, talk.memory.wish)
    shown = (_first_of_each_day(fitting) if talk.memory.wish.at else fitting)[:SHOWN]
    days = {slot["starts_at"][:10] for slot in shown}
    # What follows ("more times", "at ten then") is about the days now on offer, not the one that cannot be.
    talk.memory.wish = replace(talk.memory.wish, day=days.pop() if len(days) == 1 else "", until="")
    talk.memory.skip = 0
    return offer_slots(talk, reason, shown) if reason_asks else _offer_instead(talk, reason, shown)


def _offer_instead(talk: Talk, reason: str, slots: Slots) -> Answer:
    text = talk.speak("offer_slots_other", reason=reason, service=talk.subject())
    return offer_slots(talk, text, slots)


def _offer_coming_days(talk: Talk, start: date, days: int) -> Answer:
    """No single day was said: offer days, or the wished time on each of the next days that have it."""
    wish, first = talk.memory.wish, max(start, talk.now.date())
    left = days - (first - start).days
    found = _find(talk, first, max(1, min(left, LONGEST_SEARCH_DAYS)))
    if "error" in found:
        return refusal(talk, found)
    fitting = _fitting(found["slots"], wish)
    if not fitting and found["slots"]:
        instead = _offer_instead(
            talk, talk.speak("nothing_then_at_all"), _nearest_of_each_day(found["slots"], wish)[:SHOWN]
        )
        return _or_wait(talk, instead, first=first, days=max(1, left), wish=wish)
    if wish.at:
        fitting = [slot for slot in fitting if slot["starts_at"][11:16] == wish.at] or fitting
    if not fitting:
        return _offer_nearest(talk, ask_when(talk), start, reason_asks=True)
    skip = talk.memory.skip
    if wish.at or wish.earliest or wish.latest:
        shown = _first_of_each_day(fitting)[skip : skip + SHOWN] or fitting[:SHOWN]
        return offer_slots(talk, _these_times(talk), shown)
    free = found["free_days"]
    shown = free[skip : skip + SHOWN] or free[:SHOWN]
    talk.memory.asked = "day"
    listed = Answer(ask_when(talk), (*talk.day_options(shown), talk.button("other_day", "other_day")))
    full = _full_days(talk, until=date.fromisoformat(free[0]), start=first)
    return _or_wait(talk, listed, first=full[0], days=len(full), wish=Wish()) if full else listed


def _full_days(talk: Talk, *, start: date, until: date) -> list[date]:
    """List the days before the first free one, when some of them but today are days of business."""
    days = [start + timedelta(days=offset) for offset in range((until - start).days)]
    later = [day for day in days if day > talk.now.date()]
    is_business = any(talk.hours_on(day, talk.memory.calendar_id) for day in later)
    return days if is_business else []


def _these_times(talk: Talk) -> str:
    """Offer times of several days."""
    return talk.speak("offer_times", service=talk.subject())


def ask_when(talk: Talk) -> str:
    """Ask for the day."""
    return talk.speak("ask_when", service=talk.subject())


def _no_more_on(talk: Talk, day: date) -> Answer:
    said = talk.speak("no_more_times", service=talk.subject(), day=day)
    return _offer_nearest(talk, said, day + timedelta(days=1), reason_asks=True)


def _find(talk: Talk, start: date, days: int) -> dict[str, Any]:
    """Ask the calendar for the free times of some days, those near the wished hours where any were said."""
    memory = talk.memory
    found = talk.tools.call(
        "calendar_find_slots",
        {
            "calendar_id": memory.calendar_id or None,
            "from": _midnight(talk, start),
            "to": _midnight(talk, start + timedelta(days=days)),
            "service": memory.service or None,
            "moved_id": memory.appointment_id if memory.task == "move" else None,
            "near": memory.wish.at or _full_hour(memory.wish.earliest or memory.wish.latest) or None,
        },
    )
    if "error" in found:
        return found
    # Nobody moves an appointment to the time it has.
    return {**found, "slots": [slot for slot in found["slots"] if slot["starts_at"] != memory.was]}


def _full_hour(bound: str) -> str:
    """Return the full hour at or after a bound: near it are times of the grid, and not the bound itself."""
    return f"{min(23, int(bound[:2]) + (bound[3:] > '00')):02}:00" if bound else ""


def _midnight(talk: Talk, day: date) -> str:
    return datetime.combine(day, time(0), talk.zone).isoformat()


def _fitting(slots: Slots, wish: Wish) -> list[Mapping[str, Any]]:
    """Put the times of each day that are nearest to the wished one first; of a part of day keep its own."""
    if wish.at:
        return sorted(slots, key=lambda slot: (slot["starts_at"][:10], _distance(slot, wish.at)))
    return [slot for slot in slots if lies_within(slot["starts_at"][11:16], wish.earliest, wish.latest)]


def _page(slots: Slots, wish: Wish, skip: int) -> Slots:
    """Take the next few times; of those before an hour the last ones, which come nearest to it."""
    if not wish.latest or wish.earliest or wish.at:
        return slots[skip : skip + SHOWN]
    end = max(0, len(slots) - skip)
    return slots[max(0, end - SHOWN) : end]


def _nearest_on_first_day(slots: Slots, wish: Wish) -> Slots:
    if not (wish.earliest or wish.latest):
        return slots
    first_day = slots[0]["starts_at"][:10]
    nearest = _nearest_to_window([slot for slot in slots if slot["starts_at"][:10] == first_day], wish)
    return sorted(nearest[:SHOWN], key=lambda slot: str(slot["starts_at"]))


def _nearest_to_window(slots: Slots, wish: Wish) -> list[Mapping[str, Any]]:
    return sorted(slots, key=lambda slot: _distance(slot, wish.earliest or wish.latest))


def _distance(slot: Mapping[str, Any], at: str) -> int:
    return abs(_minutes(slot["starts_at"][11:16]) - _minutes(at))


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:5])


def _first_of_each_day(slots: Slots) -> list[Mapping[str, Any]]:
    first: dict[str, Mapping[str, Any]] = {}
    for slot in slots:
        first.setdefault(slot["starts_at"][:10], slot)
    return list(first.values())


def _nearest_of_each_day(slots: Slots, wish: Wish) -> list[Mapping[str, Any]]:
    nearest = _first_of_each_day(_nearest_to_window(slots, wish))
    return sorted(nearest, key=lambda slot: str(slot["starts_at"]))
