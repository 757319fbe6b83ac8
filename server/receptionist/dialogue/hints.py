"""Words about time that mean something only in this talk: "11", "anything earlier?", "asap". Pure.

They are tried when a message names no time of its own.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

from server.language.cues import says
from server.language.grammar import Item, tag_tokens
from server.language.grammars import grammar_of
from server.language.talks import talk_of
from server.language.tokens import clean, tokenize
from server.language.vocabulary import said_words
from server.receptionist.dialogue.memory import Memory, Wish
from server.receptionist.dialogue.wishes import Said

SOON_DAYS = 14
_TIMELY = frozenset({"time", "hour", "confirm", "day"})
_BESIDE_HOUR = frozenset({"TO", "AT", "APPROX", "OCLOCK", "POLITE", "COMMA", "DOT", "FOR", "THE"})
_STEPS = {"hour": timedelta(hours=1), "minute": timedelta(minutes=1)}


def hear_hints(text: str, memory: Memory, *, today: date, language: str) -> Said:
    """Return what the words say about time, given what was offered and chosen so far; maybe nothing."""
    items = tag_tokens(tokenize(clean(text)), grammar_of(language))
    hour = _bare_hour(text, items, language) if _speaks_of_time(memory) else None
    if hour is not None:
        return _hour(hour)
    earlier, later = (says(cue, text, language=language) for cue in ("earlier", "later"))
    reference = _reference(memory)
    if reference and (earlier or later):
        return Said(_shifted(_amount(items), reference, earlier=earlier))
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


def _hour(number: int) -> Said:
    if 1 <= number <= 12:
        return Said(Wish(), readings=(f"{number % 12:02}:00", f"{number % 12 + 12:02}:00"))
    return Said(Wish(at=f"{number:02}:00")) if number < 24 else Said(Wish())


def _reference(memory: Memory) -> datetime | None:
    """Return the local time that "earlier" compares with: the chosen, the wished, the first offered."""
    offered = next((option.data.split(" ")[0] for option in memory.options if option.kind == "slot"), "")
    wish = memory.wish
    wished = f"{wish.day}T{wish.at}" if wish.day and wish.at and not wish.until else ""
    known = memory.starts_at or wished or offered or memory.was
    return datetime.fromisoformat(known).replace(tzinfo=None) if known else None


def _amount(items: Sequence[Item]) -> timedelta | None:
    """Read "an hour", "30 minutes", "half an hour"."""
    if any(item.tag == "HALF_HOUR" for item in items):
        return timedelta(minutes=30)
    for number, unit in pairwise(items):
        if unit.tag == "UNIT" and unit.value in _STEPS and number.tag in ("NUM", "A", "LONGNUM"):
            return _STEPS[str(unit.value)] * (number.value if isinstance(number.value, int) else 1)
    return next((_STEPS[str(i.value)] for i in items[:1] if i.tag == "UNIT" and i.value in _STEPS), None)


def _shifted(step: timedelta | None, reference: datetime, *, earlier: bool) -> Wish:
    day, clock = f"{reference:%Y-%m-%d}", f"{reference:%H:%M}"
    if step is not None:
        moved = reference - step if earlier else reference + step
        return Wish(day=f"{moved:%Y-%m-%d}", at=f"{moved:%H:%M}")
    if earlier:
        return Wish(day=day, latest=clock)
    return Wish(day=day, earliest=f"{min(reference + timedelta(minutes=1), _end_of(reference)):%H:%M}")


def _end_of(moment: datetime) -> datetime:
    return moment.replace(hour=23, minute=59)
