"""What every pass over a message's nodes asks: what stands at a place, and what it says about time."""

from collections.abc import Sequence
from dataclasses import dataclass

from server.language.times.grammar import Context, Node, tag_of
from server.language.times.hours import bare_hour
from server.language.times.readings import Clock, Day, Piece

# Words that may stand inside one expression of time without ending it.
GLUE = frozenset(
    {"AT", "ON", "IN", "THE", "A", "OF", "OF_THE", "FOR", "FOR_AT", "COMMA", "APPROX", "BEFORE_TIME", "EXACT"}
    | {"PERHAPS"}
)
_LONGEST_GLUE = 3  # "in the", "at around the"; a bound keeps hostile runs of glue cheap


@dataclass(frozen=True)
class Joined:
    """A piece and how many nodes it replaces."""

    piece: Piece
    length: int
    replaces_last: bool = False  # the piece found before is part of this one


def tag_at(nodes: Sequence[Node], place: int) -> str:
    """Return the tag of the item there; a piece, and what lies outside the message, have none."""
    return tag_of(nodes[place]) if 0 <= place < len(nodes) else ""


def skip_glue(nodes: Sequence[Node], place: int) -> int:
    """Return the place behind the words that end no expression of time."""
    for node in nodes[place : place + _LONGEST_GLUE]:
        if tag_of(node) not in GLUE - {"COMMA"}:
            break
        place += 1
    return place


def single_day(piece: Piece) -> Day | None:
    """Return the one date that the piece names, if it does."""
    day = piece.days[0] if len(piece.days) == 1 else None
    return day if isinstance(day, Day) and not piece.is_conflict else None


def clocks_at(nodes: Sequence[Node], place: int, context: Context) -> tuple[Clock, ...]:
    """Return the clock readings of a node, or nothing; a counted number ("3 people") is none."""
    if place >= len(nodes):
        return ()
    node = nodes[place]
    if isinstance(node, Piece):
        if node.part and node.part.clock is not None and not node.times:
            return (Clock(node.part.clock),)
        clocks = tuple(time for time in node.times if isinstance(time, Clock))
        return clocks if len(clocks) == len(node.times) else ()
    if node.tag != "NUM" or not isinstance(node.value, int) or not _ends_here(nodes, place):
        return ()
    is_written = len(node.text) == 2 and node.text.startswith("0")  # "at 08"
    return (Clock(node.value * 60),) if is_written else bare_hour(node.value, context)


def _ends_here(nodes: Sequence[Node], place: int) -> bool:
    """Tell whether the number at `place` stands for itself: nothing counted, no longer number."""
    return tag_at(nodes, place + 1) not in {"COUNTED", "UNIT", "NUM", "LONGNUM", "YEAR", "SLASH", "COLON"}


def has_day(node: Node) -> bool:
    """Tell whether the node names a day and no time."""
    return isinstance(node, Piece) and bool(node.days) and not node.times


def has_clock(node: Node) -> bool:
    """Tell whether the node names a time of day."""
    return isinstance(node, Piece) and bool(node.times)
