"""Drop the days and times that a message says are not wanted: "not on Friday", "Tuesday is no good"."""

from collections.abc import Sequence

from server.language.grammar import Node, tag_of
from server.language.nodes import GLUE
from server.language.readings import Piece

# What stands behind a "no" that ends its clause ("Friday no, ..."); elsewhere it belongs to what follows.
_AFTER_NO = GLUE | {"DOT", "RATHER"}


def drop_negated(nodes: Sequence[Node]) -> list[Node]:
    """Drop what is said not to suit ("not on Friday at 3"): nobody asked for it. One cue drops one thing."""
    kept: list[Node] = []
    denied: Piece | None = None
    for node in _without_denied(nodes):
        cue = _cue_before(kept)
        if denied and (tag_of(node) in GLUE - {"COMMA"} or _completes(denied, node)):
            continue
        denied = None
        if isinstance(node, Piece) and cue and tag_of(cue[0]) in {"NOT", "NO", "CANNOT", "MINUS"}:
            del kept[-len(cue) :]
            denied = node
        else:
            kept.append(node)
    return _without_refused(kept)


def _completes(denied: Piece, node: Node) -> bool:
    """Tell whether the time right behind a denied day is denied with it, or the day behind a time."""
    if not isinstance(node, Piece):
        return False
    return bool(denied.days) != bool(node.days) and not (denied.times and node.times)


def _cue_before(kept: Sequence[Node]) -> Sequence[Node]:
    """Return the last word before a piece that is no glue, and the glue behind it."""
    for length in range(1, min(3, len(kept)) + 1):
        if tag_of(kept[-length]) not in {"AT", "ON", "THE", "IN", "FOR"}:
            return kept[-length:]
    return ()


def _without_denied(nodes: Sequence[Node]) -> list[Node]:
    """Drop what a "no" right behind it denies: "el lunes no, el martes"; "¿el lunes no?" only asks."""
    kept: list[Node] = []
    for place, node in enumerate(nodes):
        following = nodes[place + 1] if place + 1 < len(nodes) else None
        ends = following is None or isinstance(following, Piece) or tag_of(following) in _AFTER_NO
        follows = bool(kept) and isinstance(kept[-1], Piece)
        if follows and tag_of(node) == "CANNOT":
            ends = _speaks_of_more(nodes, place)
            if not ends:  # "mañana no puedo": perhaps what is to be cancelled
                continue
        if follows and ends and tag_of(node) in {"NO", "CANNOT"}:
            while kept and (isinstance(kept[-1], Piece) or tag_of(kept[-1]) in GLUE - {"COMMA"}):
                kept.pop()
        else:
            kept.append(node)
    return kept


def _speaks_of_more(nodes: Sequence[Node], place: int) -> bool:
    """Tell whether other times are said than those right before the place."""
    first = place
    while first and (isinstance(nodes[first - 1], Piece) or tag_of(nodes[first - 1]) in GLUE - {"COMMA"}):
        first -= 1
    return any(isinstance(node, Piece) for node in (*nodes[:first], *nodes[place:]))


def _without_refused(nodes: Sequence[Node]) -> list[Node]:
    """Drop what is refused behind it, when something else comes later ("Tuesday is no good, Friday then")."""
    kept: list[Node] = []
    for place, node in enumerate(nodes):
        follows = bool(kept) and isinstance(kept[-1], Piece)
        after = tag_of(nodes[place + 1]) if place + 1 < len(nodes) else ""
        refuses = tag_of(node) == "NOT_AFTER" or (
            tag_of(node) == "NOT" and follows and after in {"COMMA", "DOT"}
        )
        if refuses and any(isinstance(later, Piece) for later in nodes[place:]):
            while kept and tag_of(kept[-1]) in {*GLUE, "WORD", "NOT"}:
                kept.pop()
            while kept and (isinstance(kept[-1], Piece) or tag_of(kept[-1]) in GLUE):
                kept.pop()
        kept.append(node)
    return kept
