"""Words about time that mean something only in this talk: "11", "anything earlier?", "asap". Pure.

They are tried when a message names no time of its own.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from server.language.cues import says
from server.language.grammar import Item
from server.language.grammars import grammar_of
from server.language.shifts import find_shift
from server.language.tagging import tag_tokens
from server.language.talks import talk_of
from server.language.tokens import clean, tokenize
from server.language.vocabulary import said_words
from server.receptionist.dialogue.memory import Memory, Wish
from server.receptionist.dialogue.wishes import Said

SOON_DAYS = 14
_TIMELY = frozenset({"time", "hour", "confirm", "day"})
_BESIDE_HOUR = frozenset({"TO", "AT", "APPROX", "OCLOCK", "POLITE", "COMMA", "DOT", "FOR", "THE"})


def hear_hints(text: str, memory: Memory, *, today: date, language: str) -> Said:
    """Return what the words say about time, given what was offered and chosen so far; maybe nothing."""
    shifted = hear_shift(text, memory, language=language)
    if shifted:
        return shifted
    items = tag_tokens(tokenize(clean(text)), grammar_of(language))
    if _speaks_of_time(memory):
        dotted = _dotted(items)
        hour = _bare_hour(text, items, language)
        if dotted or hour is not None:
            return dotted or _hour(hour or 0)
    earlier, later = (says(cue, text, language=language) for cue in ("earlier", "later"))
    reference = _reference(memory)
    if reference and (earlier or later):
        return Said(_beyond(reference, earlier=earlier))
    if says("soon", text, language=language) or (memory.asked == "day" and earlier):
        until = today + timedelta(days=SOON_DAYS)
        return Said(Wish(day=today.isoformat(), until=until.isoformat(), earliest="00:00"))
    return Said(Wish())


def _speaks_of_time(memory: Memory) -> bool:
    return memory.asked in _TIMELY or memory.task == "move" or bool(memory.booked)


def _bare_hour(text: str, items: Sequence[Item], language: str) -> int | None:
    """Return the number of "at 11 please" and "no wait, is 6 free?", where it can be nothing but an hour."""
    talk = talk_of(language)
    said = said_words(text)
    rest = [item for item in items if item.tag != "NUM"]
    numbers = [item.value for item in items if item.tag == "NUM" and item.text.isdigit()]
    books = (talk.wishes, talk.cue("correction"), talk.cue("and_also"))
    spoken = {word for book in books for m in book.find(said) for word in said[m.start : m.end]}
    idle = talk.polite_words | talk.filler_words | spoken
    if len(numbers) != 1 or any(
        i.tag not in _BESIDE_HOUR and i.text not in idle for i in rest if i.text.isalpha()
    ):
        return None
    return numbers[0] if isinstance(numbers[0], int) else None


def _dotted(items: Sequence[Item]) -> Said | None:
    """Read "10.30" or "10 30", which may be many things elsewhere, as the time that was asked for."""
    values = [item.value for item in items if item.tag != "DOT"]
    if [item.tag for item in items if item.tag != "DOT"] != ["NUM", "NUM"] or len(items) > 3:
        return None
    hour, minute = (value if isinstance(value, int) else 99 for value in values)
    return _hour(hour, minute) if minute < 60 else None


def _hour(number: int, minute: int = 0) -> Said:
    if 1 <= number <= 12:
        return Said(Wish(), readings=(f"{number % 12:02}:{minute:02}", f"{number % 12 + 12:02}:{minute:02}"))
    return Said(Wish(at=f"{number:02}:{minute:02}")) if number < 24 else Said(Wish())


def _reference(memory: Memory) -> datetime | None:
    """Return the local time that "earlier" compares with: the chosen, the wished, the first offered."""
    offered = next((option.data.split(" ")[0] for option in memory.options if option.kind == "slot"), "")
    wish = memory.wish
    wished = f"{wish.day}T{wish.at}" if wish.day and wish.at and not wish.until else ""
    known = memory.starts_at or wished or offered or memory.was
    return datetime.fromisoformat(known).replace(tzinfo=None) if known else None


def hear_shift(text: str, memory: Memory, *, language: str) -> Said | None:
    """Return the time that "an hour later" or "a day earlier" asks for, given what it is compared with."""
    reference = _reference(memory)
    shift = find_shift(text, language=language) if reference else None
    if reference is None or shift is None:
        return None
    moved = reference + shift
    return Said(Wish(day=f"{moved:%Y-%m-%d}", at=f"{moved:%H:%M}"))


def _beyond(reference: datetime, *, earlier: bool) -> Wish:
    day, clock = f"{reference:%Y-%m-%d}", f"{reference:%H:%M}"
    if earlier:
        return Wish(day=day, latest=clock)
    return Wish(day=day, earliest=f"{min(reference + timedelta(minutes=1), _end_of(reference)):%H:%M}")


def _end_of(moment: datetime) -> datetime:
    return moment.replace(hour=23, minute=59)
