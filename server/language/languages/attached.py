"""What Hebrew and Arabic share: words written onto the next one, and numbers inside words.

"To" and "for" are one letter, so the neighbours tell "from three to five" from "an appointment for five".
"""

from collections.abc import Sequence
from dataclasses import replace

from server.language import clocks, days
from server.language.grammar import Builder, Context, Found, Item
from server.language.readings import Piece

_ENDS = frozenset(
    """NUM HALF QUARTER THIRD PART CLOCK MIDNIGHT WEEKDAY DAYWORD MONTH YEAR UNIT NEXT THIS COMING
    MERIDIEM ORD ORDHOUR ISO""".split()  # noqa: SIM905  as a list it would fill a page
)
_COUNTS = frozenset({"UNIT", "COUNTED", "DUAL"})
_DATES = frozenset({"MONTH", "UNIT"})
_HOURS = frozenset({"NUM", "ORDHOUR"})
_SHIFTS = frozenset({"NUM", "QUARTER", "UNIT"})
_STARTS = frozenset(
    {"NUM", "ORDHOUR", "AT", "ON", "THE", "WEEKDAY", "DAYWORD", "TO", "CLOCK", "PART", "QUARTER"}
)


def settle_to(items: Sequence[Item], *, counting: frozenset[str] = frozenset()) -> list[Item]:
    """Let "to" before an hour or a day mean "at" or "for" where it joins nothing.

    `counting` has the numerals that count people and things and never name an hour.
    """
    settled = list(items)
    opener, moved = "", False
    for place, item in enumerate(items):
        moved = moved or item.tag == "MOVE"
        if item.tag in {"FROM", "BETWEEN"}:
            opener = item.tag
            if opener == "FROM" and moved and _is_hour(items, place + 1, counting):
                settled[place] = replace(item, tag="AT")
        elif _joins(items, place, opener) and not moved:
            settled[place], opener = replace(item, tag="UNTIL"), ""
        elif item.tag == "TO" and (moved or not _belongs(items, place)):
            tag = "AT" if _is_hour(items, place + 1, counting) else "FOR"
            settled[place] = replace(item, tag=tag)
    return settled


def split_duals(items: Sequence[Item]) -> list[Item]:
    """Make two items of "two days" said in one word."""
    split: list[Item] = []
    for item in items:
        if item.tag == "DUAL":
            split += [replace(item, tag="NUM", value=2), replace(item, tag="UNIT")]
        else:
            split.append(item)
    return split


def tag_at(items: Sequence[Item], place: int) -> str:
    """Return the tag at a place, which may lie outside."""
    return items[place].tag if 0 <= place < len(items) else ""


def touches(items: Sequence[Item], place: int) -> bool:
    """Tell whether the item at a place is written onto the next one."""
    return place + 1 < len(items) and items[place].end == items[place + 1].start


def date_or_time(hour_word: str) -> Builder:
    """Build "24.11" as a date and "9.30" as a time: what can be a date is one but after "hour"."""

    def build(found: Found, context: Context) -> Piece | None:
        said = found.items[0].text if found.items[0].tag == "AT" else ""
        numbers = Found(tuple(item for item in found.items if item.tag in {"NUM", "DOT"}))
        first, second = numbers.values("NUM")
        if hour_word not in said and 1 <= second <= 12:
            return days.dotted_date(numbers, context)
        if first <= 24 and second <= 59 and len(numbers.items[2].text) == 2:
            return clocks.hour_and_minute(numbers, context)
        return days.numeric_date(numbers, context) if not said else None

    return build


def _joins(items: Sequence[Item], place: int, opener: str) -> bool:
    """Tell whether the word ends the range that was opened: "from 3 to 5", "between 3 and 5"."""
    tag, before, after = items[place].tag, tag_at(items, place - 1), tag_at(items, place + 1)
    if not opener or before not in _ENDS or (tag == "TO" and before == "QUARTER" and after in _HOURS):
        return False
    if tag == "AND":
        return opener == "BETWEEN" and after in _STARTS and tag_at(items, place + 2) != "UNIT"
    return tag == "TO" and after not in _DATES


def _belongs(items: Sequence[Item], place: int) -> bool:
    """Tell whether the "to" is that of "ten to five" or "the 24th of November"."""
    before, after = tag_at(items, place - 1), tag_at(items, place + 1)
    if after in _HOURS and before in _SHIFTS:
        return True
    return after in _DATES and (after == "UNIT" or before in {"NUM", "ORD", "WEEKDAY", "MONTH"})


def _is_hour(items: Sequence[Item], place: int, counting: frozenset[str]) -> bool:
    return (
        tag_at(items, place) in _HOURS
        and items[place].text not in counting
        and tag_at(items, place + 1) not in _COUNTS
    )
