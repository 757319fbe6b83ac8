"""By how much earlier or later a message wants something: "an hour later", "deux heures plus tôt". Pure.

The comparison stands right behind the length; Hebrew and Arabic may say it before. In "later, at 3 hours" the
hours are a time of day.
"""

from collections.abc import Sequence
from datetime import timedelta

from server.language.cues import says
from server.language.grammar import Item
from server.language.grammars import grammar_of
from server.language.tagging import tag_tokens
from server.language.tokens import clean, tokenize

_UNITS = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": timedelta(days=1)}
_UNITS |= {"week": timedelta(weeks=1)}
_LONGEST = timedelta(weeks=8)
_NEAR = 18  # characters in which the comparison ends: "plus tard", "en retard", "earlier than that"


def find_shift(text: str, *, language: str) -> timedelta | None:
    """Return the length with its sign, earlier being negative; None where none is said."""
    cleaned = clean(text)
    items = tag_tokens(tokenize(cleaned), grammar_of(language))
    for place in range(len(items)):
        length, size = _length_at(items, place)
        if not size or not timedelta(0) < length <= _LONGEST:
            continue
        sign = _compared(cleaned[items[place + size - 1].end :][:_NEAR], language)
        if not sign and _may_follow(items, place, size):
            sign = _compared(cleaned[: items[place].start][-_NEAR:], language)
        if sign:
            return length * sign
    return None


def _compared(text: str, language: str) -> int:
    earlier, later = (says(cue, text, language=language) for cue in ("earlier", "later"))
    return int(later) - int(earlier)


def _length_at(items: Sequence[Item], place: int) -> tuple[timedelta, int]:
    """Read a length that begins here; also tell how many items it takes, 0 where there is none."""
    first = items[place]
    if first.tag == "DURATION" and isinstance(first.value, int):
        return timedelta(minutes=first.value), 1
    following = items[place + 1] if place + 1 < len(items) else None
    if first.tag == "HALF" and following and _unit(following) == _UNITS["hour"]:
        return timedelta(minutes=30), 2
    if first.tag in {"NUM", "LONGNUM", "A", "SOME"} and following and _unit(following):
        amount = first.value if isinstance(first.value, int) else 1
        return _unit(following) * amount, 2
    alone = first.tag == "UNIT" and _unit(first) == _UNITS["hour"]  # "later in the week" is no week later
    return (_unit(first), 1) if alone else (timedelta(0), 0)


def _unit(item: Item) -> timedelta:
    """Return what one of the unit is; the word behind a clock's hour ("heures", "uur") is one too."""
    if item.tag == "OCLOCK":
        return _UNITS["hour"]
    return _UNITS.get(str(item.value), timedelta(0)) if item.tag == "UNIT" else timedelta(0)


def _may_follow(items: Sequence[Item], place: int, size: int) -> bool:
    """Tell whether the comparison may stand before it ("earlier by half an hour"): it is no hour of day."""
    return size == 1 or items[place].tag == "HALF"
