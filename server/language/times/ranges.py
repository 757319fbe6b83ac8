"""Read cues and ranges: "at 6", "after 2pm", "from 3 to 5", "Monday to Friday"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from server.language.times.grammar import Context, Item, Node, tag_of
from server.language.times.hours import span_readings
from server.language.times.nodes import Joined, clocks_at, has_clock, has_day, single_day, skip_glue, tag_at
from server.language.times.open_ranges import closed_span, find_open_range
from server.language.times.readings import Day, Days, Piece

_CUES = frozenset({"AT", "FOR_AT", "APPROX"})
# Before a number these make it an hour: "at 3", "put me down for 3".
_HOUR_CUES = frozenset({"AT", "FOR_AT"})
# What opens a range; "de 9 a 11" and "del lunes al viernes" do it with the word for "of".
OPENERS = frozenset({"FROM", "BETWEEN", "OF", "OF_THE"})
_ONE_DAY = timedelta(days=1)


def join_cues_and_ranges(nodes: Sequence[Node], context: Context) -> list[Node]:
    """Turn "at 6", "after 2pm", "from 3 to 5", "Monday to Friday" into pieces, left to right."""
    joined: list[Node] = []
    place = 0
    moves = False  # "move it from Tuesday to Thursday" names two days, not a range
    while place < len(nodes):
        node = nodes[place]
        moves = moves or tag_of(node) == "MOVE"
        found = (
            _range(nodes, place, joined, context, moves=moves)
            or _approximate_after(nodes, place, joined)
            or find_open_range(nodes, place, context, moves=moves)
            or _day_beside(nodes, place)
            or _approximate(nodes, place, context)
            or _cued_hour(nodes, place, joined, context, moves=moves)
        )
        if found and found.replaces_last:
            joined.pop()
        joined.append(found.piece if found else node)
        place += found.length if found else 1
    return joined


def _range(
    nodes: Sequence[Node], place: int, before: Sequence[Node], context: Context, *, moves: bool
) -> Joined | None:
    opener = tag_of(nodes[place]) if tag_of(nodes[place]) in OPENERS else ""
    first = skip_glue(nodes, place + 1 if opener else place)
    after_day, day = _skip_day(nodes, first)
    if day and clocks_at(nodes, after_day, context):
        first, middle = after_day, after_day + 1
    else:
        middle, day = _middle(nodes, first, opener)
    last = skip_glue(nodes, middle + 1)
    if last >= len(nodes) or not _joins(nodes, middle, opener, moves=moves):
        return None
    has_cue = bool(opener) or bool(before and (tag_of(before[-1]) in _CUES or isinstance(before[-1], Piece)))
    has_cue = has_cue or _leads_to_day(nodes, last) or _leads_to_range(nodes, last)
    piece = _time_range(nodes, first, last, context, has_cue=has_cue)
    if piece and day:
        piece = replace(piece, days=day.days, weekday=day.weekday)
    if piece is None and day is None:
        piece = day_range(nodes[first], nodes[last])
    if piece is None:
        return None
    if "APPROX" in (tag_of(nodes[place]), tag_of(before[-1]) if before else ""):
        piece = replace(piece, approximate=True)
    return Joined(piece.at(nodes[place].start, nodes[last].end), last - place + 1)


def _leads_to_day(nodes: Sequence[Node], last: int) -> bool:
    """Tell whether what follows the numbers makes them hours: "6-8 Friday evening", "3 to 5 on Monday"."""
    behind = skip_glue(nodes, last + 1)
    node = nodes[behind] if behind < len(nodes) else None
    return isinstance(node, Piece) and not node.times and bool(node.days or node.part)


def _leads_to_range(nodes: Sequence[Node], last: int) -> bool:
    """Tell whether another range follows an "or": "8-10 or 14-16"."""
    return [tag_at(nodes, last + ahead) for ahead in (1, 2, 3)] == ["OR", "NUM", "DASH"]


def _day_beside(nodes: Sequence[Node], place: int) -> Joined | None:
    """Read "the day after Christmas", "the day before the 24th"."""
    shift = {"DAY_AFTER": _ONE_DAY, "DAY_BEFORE": -_ONE_DAY}.get(tag_of(nodes[place]))
    target = skip_glue(nodes, place + 1)
    node = nodes[target] if shift and target < len(nodes) else None
    day = single_day(node) if isinstance(node, Piece) and not node.times else None
    if shift is None or day is None:
        return None
    piece = Piece(days=(Day(day.date + shift),))
    return Joined(piece.at(nodes[place].start, nodes[target].end), target - place + 1)


def _skip_day(nodes: Sequence[Node], place: int) -> tuple[int, Piece | None]:
    """Step over the day in "from 3pm tomorrow to 5pm", wherever it stands beside the first time."""
    node = nodes[place] if place < len(nodes) else None
    if isinstance(node, Piece) and has_day(node) and not node.part:
        return skip_glue(nodes, place + 1), node
    return place, None


def _middle(nodes: Sequence[Node], first: int, opener: str) -> tuple[int, Piece | None]:
    """Find the word that joins both ends; "at" does in "de 9 à 11" and "14h à 16h"."""
    if tag_at(nodes, first + 1) == "AT" and (opener or has_clock(nodes[first])):
        return first + 1, None
    return _skip_day(nodes, skip_glue(nodes, first + 1))


def _joins(nodes: Sequence[Node], middle: int, opener: str, *, moves: bool) -> bool:
    tag = tag_at(nodes, middle)
    if tag == "AND":
        return opener == "BETWEEN"
    if moves and opener != "BETWEEN":
        return tag == "DASH"
    if tag == "SLASH":  # "14h/16h"
        last = nodes[skip_glue(nodes, middle + 1)]
        return all(isinstance(n, Piece) and n.times and not n.days for n in (nodes[middle - 1], last))
    if tag == "AT" and not opener:
        return has_clock(nodes[skip_glue(nodes, middle + 1)])  # the caller saw that it is there
    return tag in {"TO", "DASH", "UNTIL", "AT"}


def _time_range(
    nodes: Sequence[Node], first: int, last: int, context: Context, *, has_cue: bool
) -> Piece | None:
    starts, ends = clocks_at(nodes, first, context), clocks_at(nodes, last, context)
    if not starts or not ends:
        return None
    bare = not isinstance(nodes[first], Piece) and not isinstance(nodes[last], Piece)
    if bare and not has_cue and not (len(starts) == 1 and len(ends) == 1):
        return None  # "3-5" alone may be anything; "16-18" can hardly be
    spans = span_readings(starts, ends)
    if not spans:
        return None
    beside = [node for node in (nodes[first], nodes[last]) if isinstance(node, Piece)]
    days = next((piece.days for piece in beside if piece.days), ())
    part = next((piece.part for piece in beside if piece.part and piece.times), None)
    return Piece(days=days, times=spans, part=part)


def day_range(first: Node, last: Node) -> Piece | None:
    """Join two days to the range between them; "Friday to Tuesday" runs into the next week."""
    if not isinstance(first, Piece) or not isinstance(last, Piece) or first.times or last.times:
        return None
    if first.part or last.part:
        return None
    ends = dates_between(first, last)
    return Piece(days=(Days(ends[0], ends[1] + _ONE_DAY),)) if ends else _span_between(first, last)


def _span_between(first: Piece, last: Piece) -> Piece | None:
    """Join two months or two weeks, and a day to the end of a week or month."""
    start, end = closed_span(first), closed_span(last)
    if start is None or end is None or not start[0] < end[1]:
        return None
    is_like = first.grain == last.grain != "day"
    are_edges = first.approximate and last.approximate  # "end of November to early December"
    to_end = single_day(first) and (last.approximate or last.grain == "month")
    to_day = first.grain != "day" and single_day(last) and last.weekday is None  # "next week until Christmas"
    if not (is_like or are_edges or to_end or to_day):
        return None
    return Piece(
        days=(Days(start[0], end[1]),), grain=first.grain if is_like else "day", approximate=are_edges
    )


def dates_between(first: Piece, last: Piece) -> tuple[date, date] | None:
    """Return the first and the last date of a range of two days."""
    start, end = single_day(first), single_day(last)
    if start is None or end is None:
        return None
    apart = (end.date.weekday() - start.date.weekday()) % 7
    if last.names_week and last.weekday is not None and start.rolls and apart:
        return end.date - timedelta(days=apart), end.date  # "Thursday to Friday next week"
    until = end.date
    while until < start.date:  # "Friday to Tuesday" runs into the next week
        if last.weekday is None:
            return None
        until += timedelta(days=7)
    return start.date, until


def _cued_hour(
    nodes: Sequence[Node], place: int, before: Sequence[Node], context: Context, *, moves: bool
) -> Joined | None:
    """Read a bare number as an hour after "at", "or", "move it from", and beside a day or a part of day."""
    node = nodes[place]
    if not isinstance(node, Item) or node.tag != "NUM":
        return None
    after_at = bool(before) and tag_of(before[-1]) in (
        _HOUR_CUES | {"FROM", "OF", "TO"} if moves else _HOUR_CUES
    )
    after_or = len(before) > 1 and tag_of(before[-1]) == "OR" and has_clock(before[-2])
    if len(before) > 1 and tag_of(before[-1]) == "COMMA" and has_clock(before[-2]):  # "at 9, 10 or 11"
        after_or = tag_at(nodes, place + 1) in {"OR", "COMMA"}
    beside_day = _follows_day(nodes, place, before) or _precedes_day(nodes, place)
    if not (after_at or after_or or beside_day or _precedes_other(nodes, place)):
        return None
    clocks = clocks_at(nodes, place, context)
    start = before[-1].start if after_at else node.start
    return Joined(Piece(times=clocks).at(start, node.end), 1) if clocks else None


def _precedes_other(nodes: Sequence[Node], place: int) -> bool:
    """Tell whether the hour after an "or" is one: "2 or 4 tomorrow", "3 or 4pm"."""
    if tag_at(nodes, place + 1) != "OR" or place + 2 >= len(nodes):
        return False
    return has_clock(nodes[place + 2]) or (
        tag_at(nodes, place + 2) == "NUM" and _precedes_day(nodes, place + 2)
    )


def _follows_day(nodes: Sequence[Node], place: int, before: Sequence[Node]) -> bool:
    """Tell whether digits right after a day ("tomorrow 3") are an hour: they count nothing."""
    if not before:
        return False
    last = before[-2] if len(before) > 1 and tag_of(before[-1]) == "COMMA" else before[-1]
    node = nodes[place]
    return (
        has_day(last)
        and isinstance(node, Item)
        and node.text.isdigit()
        and tag_at(nodes, place + 1) not in {"WORD", "MONTH", "SUFFIX", "A", "HAPPENED", "HURTS"}
    )


def _precedes_day(nodes: Sequence[Node], place: int) -> bool:
    """Tell whether a number before a part of day or a day is an hour: "3 in the afternoon", "3 tomorrow"."""
    node, after = nodes[place], nodes[skip_glue(nodes, place + 1) :][:1]
    if not after or not isinstance(after[0], Piece) or not isinstance(node, Item):
        return False
    if after[0].part and not after[0].times:
        return True
    return has_day(after[0]) and node.text.isdigit() and after[0] is nodes[place + 1]


def _approximate(nodes: Sequence[Node], place: int, context: Context) -> Joined | None:
    """Read "around 3" and mark it as approximate."""
    if tag_of(nodes[place]) != "APPROX":
        return None
    target = skip_glue(nodes, place)
    if target >= len(nodes):
        return None
    clocks, node = clocks_at(nodes, target, context), nodes[target]
    if not clocks and not has_day(node) and not (isinstance(node, Piece) and node.moment):
        return None
    piece = node if isinstance(node, Piece) else Piece(times=clocks)
    return Joined(replace(piece, approximate=True).at(nodes[place].start, node.end), target - place + 1)


def _approximate_after(nodes: Sequence[Node], place: int, before: Sequence[Node]) -> Joined | None:
    """Read the "approximately" that follows a time, where none comes that it could belong to."""
    last = before[-1] if before else None
    if (
        tag_of(nodes[place]) != "APPROX"
        or not isinstance(last, Piece)
        or not (last.times or last.days or last.moment)
    ):
        return None
    target = skip_glue(nodes, place + 1)
    if target < len(nodes) and (has_clock(nodes[target]) or tag_of(nodes[target]) == "NUM"):
        return None
    piece = replace(last, approximate=True).at(last.start, nodes[place].end)
    return Joined(piece, 1, replaces_last=True)
