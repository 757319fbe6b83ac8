"""Drop the days and times that a message says are not wanted: "not on Friday", "Tuesday is no good"."""

from collections.abc import Callable, Sequence
from datetime import date

from server.language.times.grammar import Context, Item, Node, tag_of
from server.language.times.nodes import GLUE, skip_glue, tag_at
from server.language.times.readings import Clocks, Day, Days, Piece

# What stands behind a "no" that ends its clause ("Friday no, ..."); elsewhere it belongs to what follows.
_AFTER_NO = GLUE | {"DOT", "RATHER"}
# What ends the clause in which something has happened.
_CLAUSE_ENDS = frozenset({"COMMA", "DOT", "MARK", "AND", "BUT", "RATHER", "OR"})
_CLAUSE = 9  # words from what has happened to its day


def drop_negated(nodes: Sequence[Node], context: Context) -> list[Node]:
    """Drop what is said not to suit ("not on Friday at 3"): nobody asked for it. One cue drops one thing."""
    kept: list[Node] = []
    denied: Piece | None = None
    said = _without_denied(_past_denied(nodes, context))
    listed = 0  # up to here a list of days is denied: "not Monday or Tuesday"
    for place, node in enumerate(said):
        if place < listed:
            continue
        cue = _cue_before(kept)
        if denied and (tag_of(node) in GLUE - {"COMMA"} or _completes(denied, node)):
            continue
        denied = None
        if isinstance(node, Piece) and cue and tag_of(cue[0]) in {"NOT", "NO", "CANNOT", "MINUS"}:
            del kept[-len(cue) :]
            denied = node
            listed = _end_of_list(said, place)
        else:
            kept.append(node)
    return _without_refused(kept)


def _end_of_list(nodes: Sequence[Node], place: int) -> int:
    """Return the place behind the bare days that "and" or "or" joins to the one at the place."""
    node = nodes[place]
    while isinstance(node, Piece) and node.is_bare_day and tag_at(nodes, place + 1) in {"AND", "OR"}:
        behind = skip_glue(nodes, place + 2)
        node = nodes[behind] if behind < len(nodes) else node
        if not (isinstance(node, Piece) and node.is_bare_day) or behind >= len(nodes):
            break
        place = behind
    return place + 1


def _past_denied(nodes: Sequence[Node], context: Context) -> list[Node]:
    """Deny the day of what is over ("I was there on Monday", "it hurts from Sunday on"): none that comes."""
    over: set[int] = set()
    for place, node in enumerate(nodes):
        if tag_of(node) == "HAPPENED":
            over |= _found(nodes, place, 1, _is_open_to_past) or _found(nodes, place, -1, _is_open_to_past)
        elif tag_of(node) == "HURTS":
            over |= _found(nodes, place, 1, _is_since) or _found(nodes, place, -1, _is_since)
        elif isinstance(node, Piece) and _began_before(node, context.today):
            over.add(place)
    denial = [Item("NOT", None, "", 0, 0)]
    return [one for place, node in enumerate(nodes) for one in (*(denial if place in over else ()), node)]


def _began_before(piece: Piece, today: date) -> bool:
    """Tell whether it lasts since a past day ("since yesterday"): nobody can come then."""
    span = piece.days[0] if len(piece.days) == 1 else None
    return isinstance(span, Days) and span.end is None and span.first is not None and span.first < today


def _found(nodes: Sequence[Node], place: int, step: int, fits: Callable[[Piece], bool]) -> set[int]:
    """Return the place of the first piece on that side in the clause, if it fits."""
    for _ in range(_CLAUSE):
        place += step
        if not 0 <= place < len(nodes) or tag_of(nodes[place]) in _CLAUSE_ENDS:
            break
        node = nodes[place]
        if isinstance(node, Piece):
            return {place} if fits(node) else set()
    return set()


def _is_open_to_past(piece: Piece) -> bool:
    """Tell whether only the coming day was named and not its date: a weekday, a month, a time."""
    if not piece.days:
        return bool(piece.part or piece.times)
    day = piece.days[0] if len(piece.days) == 1 else None
    return (isinstance(day, Day) and day.rolls) or piece.grain == "month"


def _is_since(piece: Piece) -> bool:
    """Tell whether it is a range with an open end."""
    spans = [*piece.days, *piece.times]
    return all(isinstance(span, Days | Clocks) and span.end is None for span in spans)


def _completes(denied: Piece, node: Node) -> bool:
    """Tell whether the time right behind a denied day is denied with it, or the day behind a time."""
    if not isinstance(node, Piece):
        return False
    return bool(denied.days) != bool(node.days) and not (denied.times and node.times)


def _cue_before(kept: Sequence[Node]) -> Sequence[Node]:
    """Return the last word before a piece that is no glue, and the glue behind it."""
    for length in range(1, min(3, len(kept)) + 1):
        if tag_of(kept[-length]) not in {"AT", "ON", "THE", "IN", "FOR", "FOR_AT", "OF", "OF_THE"}:
            return kept[-length:]
    return ()


def _without_denied(nodes: Sequence[Node]) -> list[Node]:
    """Drop what a "no" right behind it denies: "el lunes no, el martes"; "¿el lunes no?" only asks."""
    kept: list[Node] = []
    for place, node in enumerate(nodes):
        following = nodes[place + 1] if place + 1 < len(nodes) else None
        ends = following is None or isinstance(following, Piece) or tag_of(following) in _AFTER_NO
        follows = bool(kept) and isinstance(kept[-1], Piece)
        if follows and (tag_of(node) == "CANNOT" or (ends and tag_of(node) == "NO")):
            while kept and (isinstance(kept[-1], Piece) or tag_of(kept[-1]) in GLUE - {"COMMA"}):
                kept.pop()
        else:
            kept.append(node)
    return kept


def _follows_piece(kept: Sequence[Node]) -> bool:
    """Tell whether a piece stands right before, or with a word between: "tomorrow I can't"."""
    last = kept[-2:] if kept and tag_of(kept[-1]) == "WORD" else kept[-1:]
    return bool(last) and isinstance(last[0], Piece)


def _without_refused(nodes: Sequence[Node]) -> list[Node]:
    """Drop what is refused behind it: "Tuesday is no good", "Friday does not suit me, Monday then"."""
    kept: list[Node] = []
    for place, node in enumerate(nodes):
        after = tag_of(nodes[place + 1]) if place + 1 < len(nodes) else ""
        ends = after in {"COMMA", "DOT", "BUT", "RATHER"}
        refuses = tag_of(node) == "NOT_AFTER" or (tag_of(node) == "NOT" and ends and _follows_piece(kept))
        if refuses:
            while kept and tag_of(kept[-1]) in {*GLUE, "WORD", "NOT"}:
                kept.pop()
            while kept and (isinstance(kept[-1], Piece) or tag_of(kept[-1]) in GLUE):
                kept.pop()
        kept.append(node)
    return kept
