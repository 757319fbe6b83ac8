"""Read ranges whose ends are days with their times: "from Monday morning to Wednesday evening".

It goes before `ranges.py`, which joins days to days and times to times.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import product

from server.language.times.compose import merge, settle_part
from server.language.times.grammar import Context, Node, tag_of
from server.language.times.nodes import GLUE, clocks_at, single_day, skip_glue, tag_at
from server.language.times.ranges import OPENERS, dates_between
from server.language.times.readings import DAY_MINUTES, Clock, Clocks, Days, Part, Piece

_MOST_PIECES = 3  # "Friday evening at eight"
_JOINS = frozenset({"TO", "DASH", "UNTIL"})
_OPEN = frozenset({"FROM", "NOT_BEFORE", "AFTER", "BEFORE", "BY", "UNTIL"})
_BEFORE_HOURS = frozenset({"AT", "FOR_AT", "UNTIL"})
_WEEK = timedelta(weeks=1)
_SHORT = 3 * 60
_NIGHT_STARTS, _NIGHT_ENDS = 18 * 60, 6 * 60
_LONGEST_NIGHT = 8  # words: "the night from Friday to the Saturday"
_NIGHT_WORDS = frozenset(
    {
        "FROM",
        "OF",
        "OF_THE",
        "BETWEEN",
        "THE",
        "AT",
        "ON",
        "TO",
        "DASH",
        "UNTIL",
        "FOR_AT",
        "FOR",
        "AND",
        "THAT",
    }
)


@dataclass(frozen=True)
class _End:
    """One end of a range: its piece, when that begins and ends in minutes of its day, the place behind it."""

    piece: Piece
    begins: tuple[int, ...]
    ends: tuple[int, ...]
    behind: int


def join_moments(nodes: Sequence[Node], context: Context) -> list[Node]:
    """Turn what lasts from a day's time to another day's time into one piece, left to right."""
    joined: list[Node] = []
    place = 0
    moves = False  # "move it from Monday morning to Tuesday evening" names two times
    while place < len(nodes):
        moves = moves or tag_of(nodes[place]) == "MOVE"
        found = (
            None
            if moves
            else _night(nodes, place)
            or (None if _is_cued(joined, nodes, place) else _range(nodes, place, context))
            or _open_range(nodes, place, joined, context)
        )
        node, length = found or (nodes[place], 1)
        joined.append(node)
        place += length
    return joined


def _night(nodes: Sequence[Node], place: int) -> tuple[Piece, int] | None:
    """Read "the night from Friday to Saturday": until six in the morning."""
    night = nodes[place]
    if not isinstance(night, Piece) or not night.part or night.times or not _is_night(night.part):
        return None
    days = [night] if night.days else []
    for behind in range(place + 1, min(place + _LONGEST_NIGHT, len(nodes))):
        node = nodes[behind]
        if isinstance(node, Piece):
            days.append(node)
        elif tag_of(node) not in _NIGHT_WORDS and node.text != "auf":
            return None
        if len(days) == 2:
            piece = _night_between(days[0], days[1], night.part)
            return (piece.at(night.start, node.end), behind + 1 - place) if piece else None
    return None


def _is_night(part: Part) -> bool:
    return part.half == "night" or part.start in {0, _NIGHT_STARTS}


def _night_between(first: Piece, last: Piece, part: Part) -> Piece | None:
    day, following = single_day(first), single_day(last)
    if day is None or following is None or first.times or last.times or last.part:
        return None
    if (following.date - day.date).days % 7 != 1:
        return None
    span = Days(day.date, day.date + timedelta(days=1), part.start or _NIGHT_STARTS, _NIGHT_ENDS)
    return Piece(days=(span,), grain="hour")


def _is_cued(before: Sequence[Node], nodes: Sequence[Node], place: int) -> bool:
    """Tell whether the hour is the cue's before it: "after 6pm Monday to Thursday" is said of each day."""
    hour = skip_glue(nodes, place)  # "depois das 18h": of the hour
    node = nodes[hour] if hour < len(nodes) else None
    if not isinstance(node, Piece) or node.days or not node.times:
        return False
    cues = [tag_of(one) for one in before[-2:] if tag_of(one) not in GLUE]
    return cues[-1:] != [] and cues[-1] in _OPEN - {"FROM", "UNTIL"}


def _range(nodes: Sequence[Node], place: int, context: Context) -> tuple[Piece, int] | None:
    opener = tag_of(nodes[place]) if tag_of(nodes[place]) in OPENERS else ""
    if not opener and not isinstance(nodes[place], Piece):
        return None
    first = _end_at(nodes, place + bool(opener), context)
    if first is None or not _is_timed(first.piece):
        return None
    middle = skip_glue(nodes, first.behind)
    if opener and tag_at(nodes, first.behind) == "AT":  # "de lundi matin à mercredi soir"
        middle = first.behind
    elif not (tag_at(nodes, middle) in _JOINS or (opener == "BETWEEN" and tag_at(nodes, middle) == "AND")):
        return None
    last = _end_at(nodes, middle + 1, context)
    if last is None:
        return None
    piece = _between(first, last) or _in_one_day(first, last)
    if piece is None:
        return None
    return piece.at(nodes[place].start, last.piece.end), last.behind - place


def _between(first: _End, last: _End) -> Piece | None:
    """Join "Monday morning" and "Wednesday evening"; of ambiguous hours each with each."""
    dates = dates_between(first.piece, last.piece)
    if dates is None:
        return None
    day, until = dates
    spans = tuple(
        Days(day, _rolled(day, begin, until, end, last.piece), begin, end)
        for begin, end in product(first.begins, last.ends)
    )
    kept = tuple(s for s in spans if s.end and (s.end, s.end_minute) > (day, s.first_minute))
    return Piece(days=kept, grain="hour") if kept else None


def _rolled(day: date, begin: int, until: date, end: int, last: Piece) -> date:
    """Let "Friday evening to Friday noon" end a week later."""
    return until + _WEEK if (until, end) <= (day, begin) and last.weekday is not None else until


def _in_one_day(first: _End, last: _End) -> Piece | None:
    """Join "Friday morning" and "evening", "Monday morning" and "3 pm": times of one day."""
    is_parted = any(end.piece.part and not end.piece.times for end in (first, last))
    if last.piece.days or not is_parted or not _is_timed(last.piece):
        return None
    spans = tuple(Clocks(b, e) for b, e in product(first.begins, last.ends) if b < e)
    inside = tuple(span for span in spans if first.piece.part and _is_inside(span, first.piece.part))
    spans = inside or spans  # "in the morning until 11" is no 23:00
    return replace(first.piece, times=spans, part=None) if spans else None


def _is_inside(span: Clocks, part: Part) -> bool:
    """Tell whether a range, and not a short one ("from morning until 8"), lies in the part of day."""
    return span.end is not None and part.start + _SHORT <= span.end <= part.end


def _open_range(
    nodes: Sequence[Node], place: int, before: Sequence[Node], context: Context
) -> tuple[Piece, int] | None:
    """Read "from Wednesday afternoon", "until Friday evening": open, and not only of that day."""
    cue = tag_of(nodes[place])
    if cue not in _OPEN:
        return None
    if cue == "UNTIL" and before and isinstance(before[-1], Piece) and before[-1].is_bare_day:
        return None  # "Monday until Wednesday, in the afternoons"
    found = _end_at(nodes, place + 1, context)
    if found is None or tag_at(nodes, found.behind) in _JOINS:
        return None
    day = single_day(found.piece)
    if day is None or found.piece.times or not found.piece.part or found.piece.part.clock is not None:
        return None
    if cue in {"FROM", "NOT_BEFORE", "AFTER"}:
        span = Days(day.date, None, (found.ends if cue == "AFTER" else found.begins)[0])
    else:
        span = Days(None, day.date, 0, (found.begins if cue == "BEFORE" else found.ends)[0])
    return Piece(days=(span,), grain="hour").at(nodes[place].start, found.piece.end), found.behind - place


def _end_at(nodes: Sequence[Node], place: int, context: Context) -> _End | None:
    """Read the day and the time that stand here side by side, in any order."""
    piece: Piece | None = None
    behind = place
    for _ in range(_MOST_PIECES):
        target = skip_glue(nodes, behind)
        node = _piece_at(nodes, target, context)
        both = node if piece is None or node is None else merge(piece, node, context)
        if both is None or both.is_conflict:  # "from tomorrow noon to Friday": the other end
            break
        piece, behind = both, target + 1
    minutes = _minutes(piece) if piece else None
    return _End(piece, *minutes, behind) if piece and minutes else None


def _piece_at(nodes: Sequence[Node], place: int, context: Context) -> Piece | None:
    node = nodes[place] if place < len(nodes) else None
    if node is None or isinstance(node, Piece):
        return node
    clocks = clocks_at(nodes, place, context) if place and tag_at(nodes, place - 1) in _BEFORE_HOURS else ()
    return Piece(times=clocks).at(node.start, node.end) if clocks else None


def _minutes(piece: Piece) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """Return when the piece begins and ends in its day, or None where it names no one time."""
    settled = settle_part(piece)
    if piece.is_impossible or piece.moment is not None or settled.is_conflict:
        return None
    clocks = tuple(time.minute for time in settled.times if isinstance(time, Clock))
    if len(clocks) != len(settled.times):
        return None
    if clocks:
        return clocks, clocks
    part = settled.part or Part(0, DAY_MINUTES, "am")
    return (part.start,), (part.end,)


def _is_timed(piece: Piece) -> bool:
    return bool(piece.times or piece.part)
