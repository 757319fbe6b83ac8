"""What a message says of the time that does not suit: "not tomorrow", "pas le matin". Pure.

The language's own rules drop it, as nobody asked for it; in a talk it says where to look instead.
"""

from datetime import date, datetime, timedelta, tzinfo

from server.language.times.grammars import grammar_of
from server.language.times.tagging import tag_tokens
from server.language.times.when import find_when
from server.language.tokens import clean, tokenize
from server.receptionist.dialogue.memory import Memory, Wish
from server.receptionist.dialogue.wishes import OPEN_ENDED_DAYS, Said, hear_times

_DENIES = frozenset({"NOT", "NO", "CANNOT", "NOT_AFTER", "MINUS"})
_NOON = "12:00"


def hear_denied(text: str, memory: Memory, *, now: datetime, zone: tzinfo, language: str) -> Said:
    """Return where to look instead of the day or the part of day that is refused; maybe nothing."""
    cleaned = clean(text)
    items = tag_tokens(tokenize(cleaned), grammar_of(language))
    denials = [item for item in items if item.tag in _DENIES]
    is_booked = bool(memory.booked) and not memory.task
    if not denials or not (is_booked or memory.task in ("book", "move")):
        return Said(Wish())
    for item in reversed(denials):
        cleaned = f"{cleaned[: item.start]} {cleaned[item.end :]}"
    whens = find_when(cleaned, now=now, time_zone=zone, language=language)
    wish = _beside(hear_times(whens, now=now, zone=zone, language=language), memory)
    return Said(wish, is_denied=not wish.is_empty())


def _beside(said: Said, memory: Memory) -> Wish:
    """Look on the days after a refused day, and in the other half of a day."""
    refused = said.wish
    day = _day_meant(said, memory)
    if day:
        following = day + timedelta(days=1)
        end = following + timedelta(days=OPEN_ENDED_DAYS)
        return Wish(day=following.isoformat(), until=end.isoformat())
    if refused.day or refused.at or not (refused.earliest or refused.latest):
        return Wish()
    is_morning = refused.latest and refused.latest <= _NOON
    return Wish(earliest=refused.latest) if is_morning else Wish(latest=refused.earliest)


def _day_meant(said: Said, memory: Memory) -> date | None:
    """Return the day spoken of that is refused; "not Friday" means the Friday that was, in whatever week."""
    refused = said.wish
    if not refused.day or refused.until:
        return None
    day = date.fromisoformat(refused.day)
    spoken_of = sorted(date.fromisoformat(each) for each in _days_spoken_of(memory) if each)
    if day in spoken_of or not said.is_weekday:
        return day if day in spoken_of else None
    return next((each for each in spoken_of if each.weekday() == day.weekday()), None)


def _days_spoken_of(memory: Memory) -> set[str]:
    slots = {option.data[:10] for option in memory.options if option.kind in ("slot", "day")}
    booked = "" if memory.task else memory.booked_at[:10]
    return {memory.wish.day, memory.starts_at[:10], booked, *slots}
