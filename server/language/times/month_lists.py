"""Say the month of a list with each of its days: "24, 25 and 26 December", "December 24 or 26".

Ranges are left to the rules, but for moves: "from the 24th to the 26th of December" then names two days.
"""

from collections.abc import Sequence
from dataclasses import replace

from server.language.times.grammar import Item
from server.language.times.nodes import tag_at

_NUMBERS = frozenset({"NUM", "ORD"})
_MARKS = frozenset({"SUFFIX", "DOT"})  # behind a number: "24th", "24."
_ARTICLES = frozenset({"THE", "ON", "AT", "TO", "FOR"})  # before a number: "den 24.", "dia 24", "ב-24"
# Between the last number and the month.
_LINKS = frozenset({"OF", "OF_THE", "AT", "TO", "FOR", "FROM", "UNIT"})
_ANDS = frozenset({"AND", "OR"})
_RANGES = frozenset({"TO", "UNTIL", "DASH"})
_MOVED_TO = frozenset({"auf", "naar"})
_MOST_DAYS = 7
# Behind a number these say that it is no day.
_NO_DAY = frozenset(
    {"COUNTED", "UNIT", "COLON", "OCLOCK", "MERIDIEM", "MONTH", "SLASH", "NUM"}
    | {"DASH", "HALF", "QUARTER", "PART"}
)


def spread_months(items: Sequence[Item]) -> list[Item]:
    """Write the month, and the year said with it, to each number of the list that it ends or begins."""
    written: dict[int, list[Item]] = {}  # what stands before the item at a place
    moves = any(item.tag == "MOVE" for item in items)
    for place, item in enumerate(items):
        if item.tag != "MONTH":
            continue
        said = [item, *(year for year in items[place + 1 : place + 2] if year.tag == "YEAR")]
        days = _days_before(items, place, moves=moves)
        for day in days[1:]:
            behind = day + 1 + (tag_at(items, day + 1) in _MARKS)
            written[behind] = [
                replace(one, start=items[behind - 1].end, end=items[behind - 1].end) for one in said
            ]
        for day in [] if days else _days_behind(items, place):
            written[day] = [replace(item, start=items[day].start, end=items[day].start)]
    if not written:
        return list(items)
    return [one for place, item in enumerate(items) for one in (*written.get(place, ()), item)]


def _days_before(items: Sequence[Item], month: int, *, moves: bool) -> list[int]:
    """Return the places of the days that a month ends, the last of them first."""
    place = month - 1
    for _ in range(2):  # "of the", Arabic "of month"
        place -= place > 0 and items[place].tag in _LINKS
    days: list[int] = []
    joints: set[str] = set()
    while (number := _number_at(items, place)) is not None and len(days) < _MOST_DAYS:
        if days and tag_at(items, number - 1) in {"SLASH", "DOT"}:
            break  # "24/11 or 3 December" has its month
        days.append(number)
        joint = _joint_before(items, number, moves=moves)
        if joint is None:
            break
        joints.add(items[joint].tag)
        place = joint - 1
        if items[joint].tag in _RANGES and not moves and not _is_named(items, place):
            break
        place -= place > 0 and items[place].tag == "COMMA"  # "24, 25, and 26"
    return days if joints - {"COMMA"} or len(days) > 2 else days[:1]


def _joint_before(items: Sequence[Item], number: int, *, moves: bool) -> int | None:
    """Return the place of the word that joins the number to one before it."""
    named = False
    for place in range(number - 1, max(number - 5, 0), -1):
        item = items[place]
        named = named or item.tag == "WEEKDAY"
        if named and (item.tag in _RANGES or item.tag in {"AND", "OR"}):
            return place
        if item.tag in _ANDS | {"COMMA", "SLASH"}:
            return place
        if item.text in _MOVED_TO or (item.tag in {"TO", "FOR_AT"} and moves):
            return place
        if item.tag == "FOR_AT" and _is_opened(items, place):
            return place
        if item.tag not in _ARTICLES | {"WEEKDAY"} and not _is_day_word(item):
            return None
    return None


def _is_named(items: Sequence[Item], place: int) -> bool:
    """Tell whether the number that ends at the place stands behind a weekday: "Monday 23 to Wednesday 25"."""
    number = _number_at(items, place)
    before = [item.tag for item in items[max((number or 0) - 3, 0) : number]]
    while before and before[-1] in _ARTICLES | {"COMMA"}:
        before.pop()
    return number is not None and before[-1:] == ["WEEKDAY"]


def _is_opened(items: Sequence[Item], joint: int) -> bool:
    """Tell whether "from" stands before the number that the joint follows: "с 15 на 16 декабря"."""
    number = _number_at(items, joint - 1) or 0
    return number > 0 and items[number - 1].tag == "FROM"


def _number_at(items: Sequence[Item], place: int) -> int | None:
    """Return where the day of the month stands that ends at the place, if one does."""
    place -= place > 0 and items[place].tag in _MARKS
    if place < 0 or items[place].tag not in _NUMBERS:
        return None
    value = items[place].value
    return place if isinstance(value, int) and 1 <= value <= 31 else None


def _days_behind(items: Sequence[Item], month: int) -> list[int]:
    """Return the places of the later days that stand behind their month."""
    days: list[int] = []
    joints: set[str] = set()
    last, place = 0, month + 1
    while True:
        place += tag_at(items, place) == "THE"
        value = items[place].value if tag_at(items, place) in _NUMBERS else None
        mark = place + 1 + (tag_at(items, place + 1) in _MARKS)
        if not isinstance(value, int) or not last < value <= 31 or tag_at(items, mark) in _NO_DAY:
            break
        days.append(place)
        last, place = value, mark
        while tag_at(items, place) in _ANDS | {"COMMA"}:
            joints.add(items[place].tag)
            place += 1
    return days[1:] if joints & _ANDS else []


def _is_day_word(item: Item) -> bool:
    return item.tag == "UNIT" and item.value == "day"
