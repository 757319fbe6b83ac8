"""Take in what was said about time, and ask when it can be read in two ways or in none."""

from dataclasses import replace
from datetime import date, time, timedelta

from server.receptionist.dialogue.memory import Option, Wish
from server.receptionist.dialogue.offers import offer
from server.receptionist.dialogue.reasons import is_open
from server.receptionist.dialogue.talk import Answer, Talk
from server.receptionist.dialogue.wishes import Said, correct, in_span
from server.receptionist.halves import lies_within, other_half


def take_in(talk: Talk, said: Said) -> None:
    """Put what was said over what was known; a time chosen before is open again."""
    if said.is_empty():
        return
    memory = talk.memory
    if said.wish.at:
        memory.plain = said.is_plain
    wished = _half_meant(memory.wish.at, said.wish, is_plain=memory.plain)
    memory.wish = correct(memory.wish, in_span(memory.wish, said))
    if wished:
        memory.wish = replace(memory.wish, at=wished, earliest="", latest="")
    memory.readings = list(said.readings) or ([] if said.wish.at else memory.readings)
    memory.days = list(said.days) or ([] if said.wish.day else memory.days)
    memory.impossible = said.impossible
    memory.starts_at, memory.skip = "", 0


def _half_meant(at: str, said: Wish, *, is_plain: bool) -> str:
    """Return the hour meant by who says "2:45" and then "in the afternoon"; nothing where it is another."""
    if not at or said.at or not said.earliest:
        return ""
    halves = [at, other_half(at)][: 1 + is_plain]
    return next((half for half in halves if lies_within(half, said.earliest, said.latest)), "")


def ask_about_time(talk: Talk) -> Answer | None:
    """Return the question that the words leave open, or None when the time is clear."""
    memory = talk.memory
    if memory.impossible:
        return say_impossible(talk, offer(talk).options)
    if memory.days:
        return _which_day(talk)
    if memory.readings:
        return _which_hour(talk)
    _take_open_half(talk)
    return None


def say_impossible(talk: Talk, options: tuple[Option, ...] = ()) -> Answer:
    """Name the date that does not exist, and ask for another."""
    text, talk.memory.impossible = talk.memory.impossible, ""
    return Answer(talk.speak("impossible_date", text=text), options)


def _take_open_half(talk: Talk) -> None:
    """Read a plain "4:30" outside the opening hours as the half past four that lies within."""
    wish = talk.memory.wish
    if not (wish.at and talk.memory.plain and wish.at < "12:00"):
        return
    early, late = (time.fromisoformat(half) for half in (wish.at, other_half(wish.at)))
    spans = _hours_meant(talk)
    is_open_late = any(is_open(late, span) for span in spans)
    if is_open_late and not any(is_open(early, span) for span in spans):
        talk.memory.wish = replace(wish, at=f"{late:%H:%M}")


def _hours_meant(talk: Talk) -> list[tuple[time, time]]:
    """List the hours of the wished day; on a closed one those of the coming week tell what is meant."""
    wish, calendar_id = talk.memory.wish, talk.memory.calendar_id
    spans = talk.hours_on(date.fromisoformat(wish.day), calendar_id) if wish.day else []
    week = [talk.now.date() + timedelta(days=offset) for offset in range(7)]
    return spans or [span for each in week for span in talk.hours_on(each, calendar_id)]


def settle(talk: Talk, readings: list[str]) -> list[str]:
    """Keep the readings of an hour that can be: in the wished part of the day, and when it is open.

    Where none can be, the hour is taken as it was said, so that the refusal names what the customer named.
    """
    wish = talk.memory.wish
    inside = [reading for reading in readings if lies_within(reading, wish.earliest, wish.latest)]
    readings, spans = inside or readings, _hours_meant(talk)
    fitting = [
        reading for reading in readings if any(is_open(time.fromisoformat(reading), span) for span in spans)
    ]
    return fitting or readings[:1]


def _which_hour(talk: Talk) -> Answer | None:
    memory = talk.memory
    fitting = settle(talk, memory.readings)
    if len(fitting) == 1:
        memory.wish = correct(memory.wish, Wish(at=fitting[0]))
        memory.readings, memory.plain = [], True
        return None
    memory.asked = "hour"
    first, second = (time.fromisoformat(reading) for reading in fitting[:2])
    options = tuple(Option("hour", talk.clock(time.fromisoformat(r)), r, r) for r in fitting[:2])
    return Answer(talk.speak("ambiguous_time", first=first, second=second), options)


def _which_day(talk: Talk) -> Answer:
    talk.memory.asked = "day"
    first, second = (date.fromisoformat(day) for day in talk.memory.days[:2])
    return Answer(
        talk.speak("conflict_date", first=first, second=second), talk.day_options(talk.memory.days[:2])
    )
