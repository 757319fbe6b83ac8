"""Read ranges with one end: "after 2pm", "before Friday", "until the end of the month", "3 or later"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from server.language.times.grammar import Context, Node, tag_of
from server.language.times.nodes import Joined, clocks_at, has_day, skip_glue
from server.language.times.readings import DAY_MINUTES, Clocks, Day, Days, Piece

_ONE_DAY = timedelta(days=1)


def find_open_range(nodes: Sequence[Node], place: int, context: Context, *, moves: bool) -> Joined | None:
    """Read the open range that begins here, if one does; `moves` as in `ranges.py`."""
    cue = tag_of(nodes[place])
    if cue == "NOT_BEFORE":  # "not before": its beginning is not where something moves from
        cue, moves = "FROM", False
    if cue == "BEFORE_TIME":  # Dutch "voor": before an hour, but for a day
        return _before_time(nodes, place, context)
    if cue in {"AFTER", "BEFORE", "BY", "UNTIL", "FROM"} and not (moves and cue == "FROM"):
        target = skip_glue(nodes, place + 1)
        length = target - place + 1
    elif place + 1 < len(nodes) and tag_of(nodes[place + 1]) in {"OR_LATER", "OR_EARLIER"}:
        cue = {"OR_LATER": "FROM", "OR_EARLIER": "BY"}[tag_of(nodes[place + 1])]
        target, length = place, 2
    else:
        return None
    if target >= len(nodes):
        return None
    piece = (
        _open_times(nodes, target, cue, context)
        or _open_moment(nodes, target, cue, context)
        or _open_days(nodes[target], cue)
    )
    if piece is None:
        return None
    if piece.times and has_day(nodes[target]) and not clocks_at(nodes, target, context):  # it stands behind
        length += skip_glue(nodes, target + 1) - target
    return Joined(piece.at(nodes[place].start, nodes[place + length - 1].end), length)


def _before_time(nodes: Sequence[Node], place: int, context: Context) -> Joined | None:
    target = skip_glue(nodes, place + 1)
    piece = _open_times(nodes, target, "BEFORE", context)
    if piece is None or piece.days:
        return None
    return Joined(piece.at(nodes[place].start, nodes[target].end), target - place + 1)


def _open_times(nodes: Sequence[Node], target: int, cue: str, context: Context) -> Piece | None:
    clocks = clocks_at(nodes, target, context)
    if not clocks:
        return _open_part(nodes, target, cue) if target < len(nodes) else None
    node = nodes[target]
    if cue in {"AFTER", "FROM"}:
        spans = tuple(Clocks(clock.minute, None) for clock in clocks if clock.minute < DAY_MINUTES)
    else:
        spans = tuple(Clocks(None, clock.minute) for clock in clocks if clock.minute)
    if isinstance(node, Piece):
        return replace(node, times=spans, part=node.part if node.times else None)
    return Piece(times=spans)


def _open_part(nodes: Sequence[Node], target: int, cue: str) -> Piece | None:
    """Read "until the evening", "from the afternoon on": until it begins, from when it does.

    Behind a day it is all of the part: Arabic "tomorrow from the morning".
    """
    node = nodes[target]
    if not isinstance(node, Piece) or not node.part or node.days or node.times:
        return None
    if cue == "FROM" and not any(has_day(before) for before in nodes[max(target - 3, 0) : target]):
        return Piece(times=(Clocks(node.part.start, None),))
    if cue not in {"UNTIL", "BEFORE", "BY"} or not node.part.start:
        return None
    return Piece(times=(Clocks(None, node.part.start),))


def _open_moment(nodes: Sequence[Node], target: int, cue: str, context: Context) -> Piece | None:
    """Read "before Friday 3pm": the day with the open range of its times."""
    day = nodes[target]
    if not isinstance(day, Piece) or not has_day(day):
        return None
    timed = _open_times(nodes, skip_glue(nodes, target + 1), cue, context)
    return replace(timed, days=day.days, weekday=day.weekday) if timed else None


def _open_days(node: Node, cue: str) -> Piece | None:
    """Read "after Friday", "before next week", "until the end of the month"."""
    span = closed_span(node) if isinstance(node, Piece) and not node.times and not node.part else None
    if span is None:
        return None
    first, end = span
    if cue in {"AFTER", "FROM"}:
        return Piece(days=(Days(end if cue == "AFTER" else first, None),))
    return Piece(days=(Days(None, first if cue == "BEFORE" else end),))


def closed_span(piece: Piece) -> tuple[date, date] | None:
    """Return the first date of a day or of several, and the one after the last."""
    day = piece.days[0] if len(piece.days) == 1 and not piece.is_conflict else None
    if isinstance(day, Day):
        return day.date, day.date + _ONE_DAY
    return (day.first, day.end) if day and day.first and day.end else None
