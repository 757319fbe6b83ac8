"""Leave out days and times beside a word about time that nothing has read: what it changes is unknown. Pure.

"The last but two Friday of December", "the week of ...": a rule may know the Friday alone, and be wrong.
"""

from collections.abc import Sequence

from server.language.times.grammar import Item, Node
from server.language.times.readings import Piece

_BETWEEN = frozenset({"THE", "OF", "OF_THE", "A"})  # may stand between the two
_BEFORE = frozenset(
    {
        "LAST",
        "SECOND_LAST",
        "BEFORE_LAST",
        "NTH",
        "QUARTER",
        "THREE_QUARTERS",
        "AGO",
        "MONTH",
        "BEFORE",
        "UNTIL",
    }
)
_BEHIND = frozenset({"MONTH", "PAST", "BEFORE_LAST", "HALF", "QUARTER", "THREE_QUARTERS", "AGO", "AGO_AFTER"})
_COUNTING = frozenset({"ORD", "AFTER_NEXT"})
_PERIODS = frozenset({"week", "month", "year", "fortnight"})


def drop_half_read(nodes: Sequence[Node]) -> list[Node]:
    """Drop each piece of which a word beside it says more than was understood."""
    return [
        node
        for place, node in enumerate(nodes)
        if not (isinstance(node, Piece) and (_is_led(nodes, place) or _is_followed(nodes, place)))
    ]


def _is_led(nodes: Sequence[Node], place: int) -> bool:
    """Tell whether "the last but two", "the week of" or, of no month, "the third" stands before the piece."""
    item, is_joined = _beside(nodes, place, -1)
    if item is None:
        return False
    node = nodes[place]
    counts = isinstance(node, Piece) and node.weekday is not None and item.tag in _COUNTING
    return item.tag in _BEFORE or counts or (item.tag == "UNIT" and item.value in _PERIODS and is_joined)


def _is_followed(nodes: Sequence[Node], place: int) -> bool:
    item, _ = _beside(nodes, place, 1)
    return item is not None and item.tag in _BEHIND


def _beside(nodes: Sequence[Node], place: int, step: int) -> tuple[Item | None, bool]:
    """Return the word on that side of the place, and whether an "of" stands between."""
    is_joined = False
    place += step
    while 0 <= place < len(nodes):
        node = nodes[place]
        if not isinstance(node, Item):
            break
        if node.tag not in _BETWEEN:
            return node, is_joined
        is_joined = is_joined or node.tag in {"OF", "OF_THE"}
        place += step
    return None, is_joined
