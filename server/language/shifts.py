"""By how much earlier or later a message wants something: "an hour later", "deux heures plus tôt". Pure.

The comparison stands right behind the length; Hebrew and Arabic may say it before. In "later, at 3 hours" the
hours are a time of day. Of an appointment that is to be moved the length alone says it: "décalez d'un jour".
"""

from collections.abc import Sequence
from datetime import timedelta

from server.language.cues import says
from server.language.times.grammar import Item
from server.language.times.grammars import grammar_of
from server.language.times.tagging import tag_tokens
from server.language.tokens import clean, tokenize

_UNITS = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": timedelta(days=1)}
_UNITS |= {"week": timedelta(weeks=1)}
_LONGEST = timedelta(weeks=8)
_NEIGHBOURS = (("next_day", 1), ("day_before", -1))
_NEAR = 18  # characters in which the comparison ends: "plus tard", "en retard", "earlier than that"
_ONE_DAY = frozenset({"one day", "un jour", "un giorno", "יום אחד"})  # elsewhere some day, no length
_NO_ARTICLE = frozenset({"he", "ar", "ru"})  # "a week" is said by "week" alone
_ARABIC_ONE = frozenset({"واحد", "واحدا", "واحده"})
# What may stand before a bare length that is a difference: "by a day", "um eine Stunde"; never "in", "to".
_BEFORE_BARE = frozenset({"WORD", "MOVE", "BY", "AT", "OF", "FOR_AT", "THE", "MINUS", "A"})


def find_shift(text: str, *, language: str, moves: bool = False) -> timedelta | None:
    """Return the length with its sign, earlier being negative; None where none is said.

    With `moves` it is said of an appointment to be moved: a length alone is later, unless a verb brings it
    forward.
    """
    for cue, sign in _NEIGHBOURS:
        if says(cue, text, language=language):
            return _UNITS["day"] * sign
    cleaned = clean(text)
    items = tag_tokens(tokenize(cleaned), grammar_of(language))
    bare: list[timedelta] = []
    for place in range(len(items)):
        length, size = _length_at(items, place, language)
        if not size or not timedelta(0) < length <= _LONGEST:
            continue
        behind = cleaned[items[place + size - 1].end :][:_NEAR]
        sign = _compared(behind, language)
        if not sign and _may_follow(items, place, size):
            sign = _compared(cleaned[: items[place].start][-_NEAR:], language)
        if sign:
            return length * sign
        if _is_bare(items, place, size, language) and not says("appointment", behind, language=language):
            bare.append(length)
    if not (moves and bare):
        return None
    is_forward = any(says(cue, text, language=language) for cue in ("brings_forward", "earlier"))
    return -bare[0] if is_forward else bare[0]


def _compared(text: str, language: str) -> int:
    earlier, later = (says(cue, text, language=language) for cue in ("earlier", "later"))
    return int(later) - int(earlier)


def _length_at(items: Sequence[Item], place: int, language: str) -> tuple[timedelta, int]:
    """Read a length that begins here; also tell how many items it takes, 0 where there is none."""
    first = items[place]
    if first.tag == "DURATION" and isinstance(first.value, int):
        return timedelta(minutes=first.value), 1
    if first.tag == "IDIOM" and first.text in _ONE_DAY:
        return _UNITS["day"], 1
    following = items[place + 1] if place + 1 < len(items) else None
    if first.tag == "HALF" and following and _unit(following) == _UNITS["hour"]:
        return timedelta(minutes=30), 2
    if first.tag in {"NUM", "LONGNUM", "A", "SOME"} and following and _unit(following):
        amount = first.value if isinstance(first.value, int) else 1
        return _unit(following) * amount, 2
    # "later in the week" is no week later, and "the same day, later" no day.
    alone = first.tag == "UNIT" and (_unit(first) == _UNITS["hour"] or _is_said_alone(items, place, language))
    return (_unit(first), 1) if alone else (timedelta(0), 0)


def _is_said_alone(items: Sequence[Item], place: int, language: str) -> bool:
    """Tell whether a bare "week" is one week: a language without articles says so."""
    before = items[place - 1].tag if place else "MOVE"
    if language != "ar":
        return language in _NO_ARTICLE and before in {"MOVE", "FOR_AT", "AT"}
    behind = items[place + 1] if place + 1 < len(items) else None  # "another day" is "a day other"
    is_other = behind is not None and behind.tag in {"WORD", "LATE"} and behind.text not in _ARABIC_ONE
    return before in {"MOVE", "WORD"} and not is_other


def _unit(item: Item) -> timedelta:
    """Return what one of the unit is; the word behind a clock's hour ("heures", "uur") is one too."""
    if item.tag == "OCLOCK":
        return _UNITS["hour"]
    return _UNITS.get(str(item.value), timedelta(0)) if item.tag == "UNIT" else timedelta(0)


def _may_follow(items: Sequence[Item], place: int, size: int) -> bool:
    """Tell whether the comparison may stand before it ("earlier by half an hour"): it is no hour of day."""
    return (size == 1 and _unit(items[place]) in (timedelta(0), _UNITS["hour"])) or items[place].tag == "HALF"


def _is_bare(items: Sequence[Item], place: int, size: int, language: str) -> bool:
    """Tell whether the length may be a difference that nothing compares."""
    if place and items[place - 1].tag not in _BEFORE_BARE:
        return False
    return size > 1 or items[place].tag != "UNIT" or language in _NO_ARTICLE
