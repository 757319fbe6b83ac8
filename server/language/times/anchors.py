"""Read days counted from another day: "a week before Christmas", "the first Saturday after New Year".

It goes before the ranges: there "after Christmas" alone is an open one.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from server.language.times.dates import UNIT_DAYS, add_months, weekday_piece
from server.language.times.grammar import Context, Item, Node, tag_of
from server.language.times.nodes import single_day, skip_glue
from server.language.times.readings import Day, Days, Piece

_SIDES = {"AFTER": 1, "BEFORE": -1, "BEFORE_TIME": -1}
_MOST = 100
_WEEK = timedelta(weeks=1)
_SET = {"week": _WEEK, "fortnight": 2 * _WEEK}


def join_anchored(nodes: Sequence[Node], context: Context) -> list[Node]:
    """Turn a count or a weekday, "after" or "before", and a day into one piece, left to right."""
    joined: list[Node] = []
    place = 0
    while place < len(nodes):
        node, target = nodes[place], skip_glue(nodes, place + 1)
        anchor = nodes[target] if tag_of(node) in _SIDES and target < len(nodes) else None
        found = _anchored(joined, tag_of(node), anchor, context) if isinstance(anchor, Piece) else None
        if found is None or anchor is None:
            joined.append(node)
            place += 1
            continue
        piece, length = found
        start = joined[-length].start
        joined[-length:] = [piece.at(start, anchor.end)]
        place = target + 1
    return joined


def _anchored(before: Sequence[Node], cue: str, anchor: Piece, context: Context) -> tuple[Piece, int] | None:
    """Return the day and how many nodes before the cue belong to it."""
    day = single_day(anchor)
    if day is None or anchor.times or anchor.part or not before:
        return None
    last = before[-1]
    first = before[-2] if len(before) > 1 else None
    if isinstance(last, Piece):
        return _weekday_beside(last, first, cue, day.date, context)
    return _units_beside(last, first, _SIDES[cue], day.date, context) if last.tag == "UNIT" else None


def _weekday_beside(
    named: Piece, first: Node | None, cue: str, anchor: date, context: Context
) -> tuple[Piece, int] | None:
    """Read "the (first) Saturday after New Year", "the last Saturday before Christmas".

    Dutch "voor" alone is "for" more often than "before".
    """
    day = single_day(named)
    if day is None or named.weekday is None or named.times or named.part:
        return None
    is_last = day.date < context.today and _SIDES[cue] < 0
    if not (day.rolls or is_last):
        return None
    is_first = isinstance(first, Item) and first.tag in {"ORD", "NTH"} and first.value == 1
    if cue == "BEFORE_TIME" and tag_of(first or named) != "THE" and not is_last:
        return None
    side = _SIDES[cue]
    away = (side * (named.weekday - anchor.weekday()) - 1) % 7 + 1
    return weekday_piece(anchor + timedelta(days=side * away), named.weekday), 1 + is_first


def _units_beside(
    unit: Item, count: Node | None, side: int, anchor: date, context: Context
) -> tuple[Piece, int] | None:
    """Read "two days after Christmas", "a month before", and without a count the whole week after it."""
    number = count.value if isinstance(count, Item) and count.tag == "NUM" else None
    number = 1 if tag_of(count or unit) == "A" else number
    if isinstance(number, int) and 0 < number <= _MOST:
        if unit.value in {"month", "year"}:
            months = number if unit.value == "month" else 12 * number
            return Piece(days=(Day(add_months(anchor, side * months)),)), 2
        length = UNIT_DAYS.get(str(unit.value), 0)
        return (Piece(days=(Day(anchor + timedelta(days=side * number * length)),)), 2) if length else None
    if " " in unit.text and unit.value in _SET:  # "quinze jours avant Noël"
        return Piece(days=(Day(anchor + side * _SET[str(unit.value)]),)), 1
    if unit.value == "day":
        return Piece(days=(Day(anchor + timedelta(days=side)),)), 1
    if unit.value != "week":
        return None
    monday = anchor - timedelta(days=(anchor.weekday() - context.week_start) % 7)
    return Piece(days=(Days(monday + side * _WEEK, monday + (side + 1) * _WEEK),), grain="week"), 1
