"""Words about time that mean something only in this talk: "11", "anything earlier?", "asap". Pure.

They are tried when a message names no time of its own. English for now, like the rest of the talk's grammar.
"""

import re
from datetime import date, datetime, timedelta

from server.receptionist.dialogue.memory import Memory, Wish
from server.receptionist.dialogue.wishes import Said

SOON_DAYS = 14
_BARE_HOUR = re.compile(
    r"\W*(?:at|around|about)?\s*(\d{1,2})\s*(?:o'?clock|please|pls|then|works|is fine)?\W*"
)
_SOON = re.compile(
    r"\b(?:asap|as soon as (?:possible|you can)|(?:first|next|soonest|earliest) (?:available|possible|free)"
    r"|the (?:soonest|earliest)(?: you have)?|(?:your|earliest) (?:next )?(?:slot|opening|appointment)"
    r"|right away|straight away)\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(r"\b(?:earlier|sooner|before (?:that|then))\b", re.IGNORECASE)
_LATER = re.compile(r"\b(?:later|after (?:that|then))\b(?! than)", re.IGNORECASE)
_AMOUNT = re.compile(r"\b(half an|an?|one|two|three|\d{1,3})\s+(hours?|hrs?|minutes?|mins?)\b", re.IGNORECASE)
_SAME_TIME = re.compile(r"\bsame (?:time|hour)\b", re.IGNORECASE)
_NUMBERS = {"a": 1.0, "an": 1.0, "one": 1.0, "two": 2.0, "three": 3.0, "half an": 0.5}


def hear_hints(text: str, memory: Memory, *, today: date) -> Said:
    """Return what the words say about time, given what was offered and chosen so far; maybe nothing."""
    if memory.asked in ("time", "hour") and (hour := _BARE_HOUR.fullmatch(text)):
        return _hour(int(hour[1]))
    reference = _reference(memory)
    if reference and (_EARLIER.search(text) or _LATER.search(text)):
        return Said(_shifted(text, reference))
    if _SOON.search(text) or (memory.asked == "day" and _EARLIER.search(text)):
        until = today + timedelta(days=SOON_DAYS)
        return Said(Wish(day=today.isoformat(), until=until.isoformat(), earliest="00:00"))
    return Said(Wish())


def says_same_time(text: str) -> bool:
    """Tell whether the time is to stay as it is: "friday, same time"."""
    return bool(_SAME_TIME.search(text))


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


def _shifted(text: str, reference: datetime) -> Wish:
    earlier = bool(_EARLIER.search(text))
    amount = _AMOUNT.search(text)
    day, clock = f"{reference:%Y-%m-%d}", f"{reference:%H:%M}"
    if amount:
        number = _NUMBERS.get(amount[1].casefold()) or float(amount[1])
        step = timedelta(hours=number) if amount[2][0] in "hH" else timedelta(minutes=number)
        moved = reference - step if earlier else reference + step
        return Wish(day=f"{moved:%Y-%m-%d}", at=f"{moved:%H:%M}")
    if earlier:
        return Wish(day=day, latest=clock)
    return Wish(day=day, earliest=f"{min(reference + timedelta(minutes=1), _end_of(reference)):%H:%M}")


def _end_of(moment: datetime) -> datetime:
    return moment.replace(hour=23, minute=59)
