"""Appointments that exist: show them, cancel one, move one; each change is confirmed before it is made."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from server.receptionist.dialogue.booking import release
from server.receptionist.dialogue.hints import hear_hints
from server.receptionist.dialogue.labels import slot_label
from server.receptionist.dialogue.meant import list_meant, names_own_time, new_time, services_of_each
from server.receptionist.dialogue.memory import Memory, Option
from server.receptionist.dialogue.offers import is_wished, offer, refusal
from server.receptionist.dialogue.questions import aside
from server.receptionist.dialogue.services import services_named
from server.receptionist.dialogue.talk import Answer, Talk
from server.receptionist.dialogue.times import ask_about_time, take_in

_QUESTIONS = {"cancel": "cancel_which", "move": "reschedule_which"}


def show(talk: Talk) -> Answer:
    """List the customer's coming appointments; what they were about to do goes on."""
    found = _mine(talk)
    if not found and not talk.memory.task:
        return _none(talk)
    lines = [talk.line(one) for one in found]
    text = talk.speak("my_appointments", lines=lines) if lines else talk.speak("no_appointments")
    if talk.memory.task:
        return aside(talk, text)
    return Answer(text, (talk.button("reschedule", "move"), talk.button("cancel", "cancel")))


def means_existing(talk: Talk) -> bool:
    """Tell whether "my appointment" is one that exists: no time was chosen yet that could be meant.

    Where not even a service was, all that can be moved exists.
    """
    memory = talk.memory
    if memory.task != "book" or memory.starts_at:
        return False
    is_bare = memory.asked == "service" and memory.wish.is_empty()
    return ((is_bare or talk.says("appointment")) and has_any(talk)) or names_booked(talk)


def names_booked(talk: Talk) -> bool:
    """Tell whether another service than the one in hand is named, of which an appointment exists."""
    services = [one for one in services_of_each(talk, _mine(talk)) if one["name"] != talk.memory.service]
    return bool(services_named(talk.heard.text, services))


def has_any(talk: Talk) -> bool:
    """Tell whether the customer has appointments to come."""
    return bool(_mine(talk))


def begin(talk: Talk, task: str) -> Answer:
    """Start to cancel or move: find out which appointment is meant, by what was said of it or by asking."""
    release(talk)
    found = _mine(talk)
    if not found:
        return _none(talk)
    said = talk.heard.said
    talk.memory = Memory(task=task, name=talk.memory.name)
    meant = list_meant(talk, found, said)
    if len(meant) == 1:
        take_in(talk, new_time(talk, said, meant[0]))
        return take_appointment(talk, meant[0])
    if task == "cancel" and talk.says("everything"):
        return _ask_to_cancel(talk, meant)
    talk.memory.asked = "appointment"
    options = tuple(_option(talk, one) for one in (meant or found))
    return Answer(talk.speak(_QUESTIONS[task]), options[:9])


def goes_from_one(talk: Talk) -> bool:
    """Tell whether the message leads from the time of one of the customer's appointments to another."""
    return not talk.heard.said.is_empty() and names_own_time(talk, _mine(talk), talk.heard.said)


def take_all(talk: Talk) -> Answer | None:
    """Take "both" for the answer to the question which appointments to cancel."""
    asked = {option.data.split(" ")[1] for option in talk.memory.options if option.kind == "appointment"}
    found = [one for one in _mine(talk) if str(one["id"]) in asked]
    if talk.memory.task != "cancel" or talk.memory.asked != "appointment" or not talk.says("everything"):
        return None
    return _ask_to_cancel(talk, found) if found else None


def correct_booked(talk: Talk) -> Answer | None:
    """Move what was booked a moment ago: "no wait, make it 6"; None when that is gone."""
    booked = next((one for one in _mine(talk) if one["id"] == talk.memory.booked), None)
    if booked is None:
        return None
    talk.memory = Memory(task="move", name=talk.memory.name)
    take_in(talk, new_time(talk, talk.heard.said, booked))
    return take_appointment(talk, booked)


def _read_weekday_later(talk: Talk) -> None:
    """Read a weekday that is today's as the next one: nobody who means today says "Wednesday"."""
    wish = talk.memory.wish
    if talk.heard.said.is_weekday and wish.day == talk.now.date().isoformat():
        wish.day = (talk.now.date() + timedelta(days=7)).isoformat()


def choose(talk: Talk, option: Option) -> Answer:
    """Go on with the appointment that was chosen, and the new time that was said with it."""
    chosen = next((one for one in _mine(talk) if str(one["id"]) == option.data.split(" ")[1]), None)
    if chosen is None:
        return _none(talk)
    take_in(talk, new_time(talk, talk.heard.said, chosen))
    return take_appointment(talk, chosen)


def take_appointment(talk: Talk, appointment: Mapping[str, Any]) -> Answer:
    """Remember which appointment it is about; ask to confirm its end, or ask for its new time."""
    memory = talk.memory
    memory.appointment_id = appointment["id"]
    memory.about = talk.line(appointment)
    if memory.task not in appointment.get("changes", (memory.task,)):
        return _too_late(talk)
    if memory.task == "cancel":
        return _ask_to_cancel(talk, [appointment])
    memory.calendar_id, memory.service = appointment["calendar_id"] or 0, appointment["service"] or ""
    memory.was = talk.moment(appointment["starts_at"]).isoformat()
    if memory.wish.is_empty():
        take_in(talk, hear_hints(talk.heard.text, memory, today=talk.now.date(), language=talk.language))
    _read_weekday_later(talk)
    if (memory.readings or not memory.wish.is_empty()) and not memory.wish.day:
        memory.wish.day = f"{talk.moment(appointment['starts_at']):%Y-%m-%d}"
    return go_on(talk)


def go_on(talk: Talk) -> Answer:
    """Ask for the new time, offer times, or ask to confirm the move."""
    memory = talk.memory
    question = ask_about_time(talk)
    if question:
        return question
    if memory.starts_at:
        return _ask_to_move(talk)
    _keep_clock(talk)
    if memory.wish.is_empty():
        memory.asked = "day"
        days = offer(talk)
        return Answer(talk.speak("reschedule_ask", appointment=memory.about), days.options)
    offered = offer(talk)
    first = offered.options[0] if offered.options else None
    return take_slot(talk, first) if first and is_wished(first, memory.wish) else offered


def _keep_clock(talk: Talk) -> None:
    """Where only a day was said, or "same time", the appointment keeps its hour."""
    wish = talk.memory.wish
    names_day = (
        bool(wish.day)
        and wish.day != talk.memory.was[:10]
        and not (wish.until or wish.at or wish.earliest or wish.latest)
    )
    if (names_day or talk.says("same_time")) and not talk.memory.skip:
        talk.memory.wish = replace(wish, at=talk.memory.was[11:16], earliest="", latest="")


def take_slot(talk: Talk, option: Option) -> Answer:
    """Remember the new time; it is not held, because it may overlap the old one."""
    starts_at, calendar_id = option.data.split(" ")
    talk.memory.starts_at, talk.memory.calendar_id = starts_at, int(calendar_id)
    return _ask_to_move(talk)


def confirm(talk: Talk) -> Answer:
    """Do what was confirmed, and say what the tool says was done."""
    return _cancel(talk) if talk.memory.task == "cancel" else _move(talk)


def _cancel(talk: Talk) -> Answer:
    """Cancel one after the other; say of each what the tool says."""
    memory = talk.memory
    said: list[str] = []
    for appointment_id in (memory.appointment_id, *memory.also):
        done = talk.tools.call("calendar_cancel_appointment", {"appointment_id": appointment_id})
        if "error" in done:
            refused = refusal(talk, done)
            return replace(refused, text="\n".join([*said, refused.text]))
        said.append(talk.speak("cancelled", appointment=talk.line(done["appointment"])))
    talk.memory = Memory(name=memory.name)
    return Answer("\n".join(said), (talk.button("book", "book"),))


def _move(talk: Talk) -> Answer:
    memory = talk.memory
    done = talk.tools.call(
        "calendar_reschedule_appointment",
        {
            "appointment_id": memory.appointment_id,
            "starts_at": memory.starts_at,
            "calendar_id": memory.calendar_id or None,
        },
    )
    if "error" in done:
        memory.starts_at = ""
        return refusal(talk, done)
    moved = done["appointment"]
    talk.memory = Memory(name=memory.name, booked=moved["id"], booked_at=moved["starts_at"])
    subject, when = moved["service"] or moved["calendar"], talk.moment(moved["starts_at"])
    said = talk.with_link(talk.speak("rescheduled", appointment=subject, when=when), moved)
    if moved["customer_name"] or memory.name or talk.turn.customer.name:
        return Answer(said)
    talk.memory.asked, talk.memory.unnamed = "name", moved["id"]
    return Answer(f"{said}\n{talk.speak('ask_name')}")


def _too_late(talk: Talk) -> Answer:
    """Say that it can no longer be changed here, before anything is asked about it."""
    text = talk.speak("too_late", appointment=talk.memory.about)
    talk.memory = Memory(name=talk.memory.name)
    return Answer(text, (talk.button("person", "person"), talk.button("book", "book")))


def keep(talk: Talk) -> Answer:
    """Leave the appointment as it is."""
    talk.memory = Memory(name=talk.memory.name)
    return Answer(talk.speak("kept"))


def _ask_to_move(talk: Talk) -> Answer:
    memory = talk.memory
    memory.asked = "confirm"
    text = talk.speak("confirm_reschedule", appointment=memory.about, when=talk.moment(memory.starts_at))
    return Answer(text, (talk.button("yes", "yes"), talk.button("no", "no")))


def _ask_to_cancel(talk: Talk, appointments: Sequence[Mapping[str, Any]]) -> Answer:
    memory = talk.memory
    open_ones = [one for one in appointments if "cancel" in one.get("changes", ("cancel",))]
    memory.about = "; ".join(talk.line(one) for one in open_ones or appointments)
    if not open_ones:
        return _too_late(talk)
    memory.asked = "confirm"
    memory.appointment_id, *memory.also = [one["id"] for one in open_ones]
    text = talk.speak("confirm_cancel", appointment=memory.about)
    return Answer(text, (talk.button("cancel", "yes"), talk.button("keep", "no")))


def _mine(talk: Talk) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = talk.tools.call("calendar_my_appointments").get("appointments", [])
    return found


def _none(talk: Talk) -> Answer:
    talk.memory = Memory(name=talk.memory.name)
    return Answer(talk.speak("no_appointments"), (talk.button("book", "book"),))


def _option(talk: Talk, one: Mapping[str, Any]) -> Option:
    when = slot_label(talk.moment(one["starts_at"]), talk.language, today=talk.now.date(), with_day=True)
    named = f"{when} {one['service'] or one['calendar']}"[:40]
    return Option("appointment", named, named, f"{talk.moment(one['starts_at']).isoformat()} {one['id']}")
