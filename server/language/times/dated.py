"""Join a weekday and the date said behind it, so that a range can end with them: "Mon 23/11 to Wed 25/11"."""

from collections.abc import Sequence

from server.language.times.grammar import Context, Node, tag_of
from server.language.times.nodes import single_day
from server.language.times.readings import Piece
from server.language.times.weekdays import agree

_BETWEEN = frozenset({"COMMA", "DOT", "THE", "ON", "AT"})
_MOST_BETWEEN = 2


def join_dated_weekdays(nodes: Sequence[Node], context: Context) -> list[Node]:
    """Make one piece of each weekday with its date where the two agree."""
    joined: list[Node] = []
    for node in nodes:
        length = _length_before(joined)
        named = joined[-length - 1] if length < len(joined) else None
        both = _agreed(named, node, context)
        if both is None or named is None:
            joined.append(node)
        else:
            joined[-length - 1 :] = [both.at(named.start, node.end)]
    return joined


def _length_before(joined: Sequence[Node]) -> int:
    """Return how many words that may stand between end what is joined so far."""
    length = 0
    while length < min(_MOST_BETWEEN, len(joined)) and tag_of(joined[-length - 1]) in _BETWEEN:
        length += 1
    return length


def _agreed(named: Node | None, dated: Node, context: Context) -> Piece | None:
    if not isinstance(named, Piece) or not isinstance(dated, Piece) or dated.weekday is not None:
        return None
    day = single_day(named)
    if not named.is_bare_day or not dated.is_bare_day or day is None or not day.rolls:
        return None
    both = agree(named, dated, context)
    return both if both and not both.is_conflict else None
