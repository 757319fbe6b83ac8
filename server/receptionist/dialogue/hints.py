"""Words about time that mean something only in this talk: "11", "anything earlier?", "asap". Pure.

They are tried when a message names no time of its own.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from server.language.cues import says
from server.language.shifts import find_shift
from server.language.talk.lexicon import Talk as Words
from server.language.talks import talk_of
from server.language.times.grammar import Item
from server.language.times.grammars import grammar_of
from server.language.times.tagging import tag_tokens
from server.language.tokens import clean, tokenize
from server.language.vocabulary import said_words
from server.receptionist.dialogue.memory import Memory, Wish
from server.receptionist.dialogue.wishes import Said

SOON_DAYS = 14
_NUMBERS = frozenset({"NUM", "ORDHOUR"})  # Arabic counts the hours: "the fourth"
_TIMELY = frozenset({"time", "hour", "confirm", "day"})
_BESIDE_HOUR = frozenset({"TO", "AT", "APPROX", "OCLOCK", "POLITE", "COMMA", "DOT", "FOR", "THE"})


def hear_hints(text: str, memory: Memory, *, today: date, language: str) -> Said:
    """Return what the words say about time, given what was offered and chosen so far; maybe nothing."""
    shifted = hear_shift(text, memory, language=language, moves=memory.task == "move")
    if shifted:
        return shifted
    items = tag_tokens(tokenize(clean(text)), grammar_of(language))
    if _speaks_of_time(memory) or (memory.asked == "name" and says("correction", text, language=language)):
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
    """Return the number of "at 11 please" and "no wait, is 6 free?", where it can be nothing but an hour.

    Where a correction ends with it the other words may be any: "actually, can you check 5?".
    """
    talk, said = talk_of(language), said_words(text)
    numbers = [i for i in items if i.tag in _NUMBERS and (i.text.isdigit() or i.tag != "NUM")]
    if len(numbers) != 1 or not isinstance(numbers[0].value, int):
        return None
    corrects = said[-1] == numbers[0].text and talk.cue("correction").has(said)
    return numbers[0].value if corrects or _is_idle_but_for_hours(items, said, talk) else None


def _is_idle_but_for_hours(items: Sequence[Item], said: Sequence[str], talk: Words) -> bool:
    """Tell whether nothing is said beside the number that could be counted by it."""
    books = (talk.wishes, talk.cue("correction"), talk.cue("and_also"))
    spoken = {word for book in books for m in book.find(said) for word in said[m.start : m.end]}
    idle = talk.polite_words | talk.filler_words | spoken
    rest = [item for item in items if item.tag not in _NUMBERS and item.text.isalpha()]
    return all(item.tag in _BESIDE_HOUR or item.text in idle for item in rest)


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
    known = memory.starts_at or wished or offered or memory.was or memory.booked_at
    return datetime.fromisoformat(known).replace(tzinfo=None) if known else None


def _is_settled(memory: Memory) -> bool:
    """Tell whether that time is one that was meant, and not the first of a list."""
    is_listed = any(option.kind == "slot" for option in memory.options)
    return bool(memory.starts_at or memory.wish.at or not is_listed)


def hear_shift(text: str, memory: Memory, *, language: str, moves: bool = False) -> Said | None:
    """Return the time that "an hour later" or "a day earlier" asks for, given what it is compared with.

    `moves`: it is said of an appointment that is to be moved ("by a day").
    """
    reference = _reference(memory)
    shift = find_shift(text, language=language, moves=moves) if reference else None
    if reference is None or shift is None:
        return None
    moved = reference + shift
    is_hour_open = not shift % timedelta(days=1) and not _is_settled(memory)
    return Said(Wish(day=f"{moved:%Y-%m-%d}", at="" if is_hour_open else f"{moved:%H:%M}"))


def _beyond(reference: datetime, *, earlier: bool) -> Wish:
    day, clock = f"{reference:%Y-%m-%d}", f"{reference:%H:%M}"
    if earlier:
        return Wish(day=day, latest=clock)
    return Wish(day=day, earliest=f"{min(reference + timedelta(minutes=1), _end_of(reference)):%H:%M}")


def _end_of(moment: datetime) -> datetime:
    return moment.replace(hour=23, minute=59)
