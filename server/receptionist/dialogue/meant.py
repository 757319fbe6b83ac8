"""Which of the customer's appointments a message means, and what it says of the new time."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from server.language.choices import find_choice
from server.language.talks import talk_of
from server.language.vocabulary import said_words
from server.receptionist.dialogue.memory import Wish
from server.receptionist.dialogue.services import services_named
from server.receptionist.dialogue.talk import Talk
from server.receptionist.dialogue.target import services_of
from server.receptionist.dialogue.wishes import Said
from server.receptionist.halves import lies_within, other_half

Appointments = Sequence[Mapping[str, Any]]


def list_meant(talk: Talk, found: Appointments, said: Said) -> list[Mapping[str, Any]]:
    """List those whose day, time, service or place the message names; all of them when it names none."""
    is_cancelled = talk.memory.task == "cancel"
    timed = [one for one in found if _is_at(_start(talk, one), said.first, spans=is_cancelled)]
    names = {s["name"] for s in services_named(talk.heard.text, services_of_each(talk, found))}
    by_service = [one for one in (timed or found) if one["service"] in names]
    meant = by_service or timed or list(found)
    return meant if is_cancelled and talk.says("everything") else _by_place(talk, meant)


def new_time(talk: Talk, said: Said, appointment: Mapping[str, Any]) -> Said:
    """Keep what was said of the new time: not the words that named the old one."""
    old, wish = _start(talk, appointment), said.wish
    ends = _end_of_move(old, wish)
    if ends:
        return replace(said, wish=ends, readings=(), days=())
    return Said(Wish()) if _is_old(old, said) else said


def _is_old(old: datetime, said: Said) -> bool:
    day, clock, wish = f"{old:%Y-%m-%d}", f"{old:%H:%M}", said.wish
    if wish.until or wish.day not in ("", day):
        return False
    is_its_hour = clock == wish.at or (not wish.at and clock in said.readings)
    return is_its_hour or (wish.day == day and not (wish.at or said.readings))


def names_own_time(talk: Talk, found: Appointments, said: Said) -> bool:
    """Tell whether the message names one's own time and then another: "from Thursday to Friday"."""
    return any(_goes_from(_start(talk, one), said) for one in found)


def _goes_from(old: datetime, said: Said) -> bool:
    if _end_of_move(old, said.wish):
        return True
    day, clock, first, wish = f"{old:%Y-%m-%d}", f"{old:%H:%M}", said.first, said.wish
    is_days = first.day == day and first.at in ("", clock) and wish.day not in ("", day) and not wish.until
    is_hours = first.at == clock and first.day in ("", day) and wish.at not in ("", clock)
    return is_days or is_hours


def _end_of_move(old: datetime, wish: Wish) -> Wish | None:
    """Return where "from 3 to 4" or "from Thursday to Friday" leads, said of a visit that begins it so."""
    day, clock = f"{old:%Y-%m-%d}", f"{old:%H:%M}"
    if wish.until and wish.day == day:
        last = date.fromisoformat(wish.until) - timedelta(days=1)
        return Wish(day=last.isoformat()) if last > old.date() else None
    if not (wish.earliest and wish.latest) or wish.at or wish.day not in ("", day):
        return None
    if wish.earliest == clock:
        return Wish(day=day, at=wish.latest)
    return Wish(day=day, at=other_half(wish.latest)) if other_half(wish.earliest) == clock else None


def _by_place(talk: Talk, meant: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Choose "the later one" or "the second" of several, in the order in which they come."""
    if len(meant) < 2:
        return meant
    said = said_words(talk.heard.text)
    spoken = {place for m in talk_of(talk.language).wishes.find(said) for place in range(m.start, m.end)}
    rest = " ".join(word for place, word in enumerate(said) if place not in spoken)
    chosen = find_choice(rest, count=len(meant), language=talk.language)
    if chosen is None and talk.memory.task == "cancel" and talk.says("later") != talk.says("earlier"):
        chosen = -1 if talk.says("later") else 0
    return meant if chosen is None else [sorted(meant, key=lambda one: str(one["starts_at"]))[chosen]]


def _is_at(start: datetime, wish: Wish, *, spans: bool) -> bool:
    """Tell whether the appointment is at that time; a span of time counts only where `spans` says so."""
    day, clock = f"{start:%Y-%m-%d}", f"{start:%H:%M}"
    if wish.until:
        return not spans or wish.day <= day < wish.until
    in_span = not spans or lies_within(clock, wish.earliest, wish.latest)
    return wish.day in ("", day) and wish.at in ("", clock) and in_span


def _start(talk: Talk, appointment: Mapping[str, Any]) -> datetime:
    return talk.moment(appointment["starts_at"])


def services_of_each(talk: Talk, found: Appointments) -> list[Mapping[str, Any]]:
    """List the services of appointments, with all the words for them that the business knows."""
    known = {service["name"]: service for service in services_of(talk)}
    return [known.get(one["service"] or "", {"name": one["service"] or ""}) for one in found]
