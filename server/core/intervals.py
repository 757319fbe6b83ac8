"""Half-open spans of whole minutes since the epoch, UTC: what availability counts in."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

MINUTES_A_DAY = 24 * 60
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)


class Span(NamedTuple):
    """The minutes from `start` up to, and without, `end`."""

    start: int
    end: int


def minute_of(instant: datetime) -> int:
    """Return the minute in which an aware instant lies; seconds are cut off."""
    return (instant - _EPOCH) // _MINUTE


def instant_of(minute: int) -> datetime:
    """Return the instant, in UTC, at which a minute begins."""
    return _EPOCH + minute * _MINUTE


def union(spans: Iterable[tuple[int, int]]) -> list[Span]:
    """Return the same minutes as sorted, disjoint spans; spans that touch become one, empty ones vanish."""
    joined: list[Span] = []
    begin = until = None
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if until is None or begin is None:
            begin, until = start, end
        elif start <= until:
            until = max(until, end)
        else:
            joined.append(Span(begin, until))
            begin, until = start, end
    if begin is not None and until is not None:
        joined.append(Span(begin, until))
    return joined


def subtract(spans: Sequence[tuple[int, int]], holes: Sequence[tuple[int, int]]) -> list[Span]:
    """Return the minutes of `spans` that lie in no hole. Both are sorted and disjoint."""
    left: list[Span] = []
    i = 0
    for start, end in spans:
        while i < len(holes) and holes[i][1] <= start:
            i += 1
        clear, k = start, i
        while k < len(holes) and holes[k][0] < end:
            if holes[k][0] > clear:
                left.append(Span(clear, holes[k][0]))
            clear = holes[k][1]
            k += 1
        if clear < end:
            left.append(Span(clear, end))
    return left


def intersect(left: Sequence[tuple[int, int]], right: Sequence[tuple[int, int]]) -> list[Span]:
    """Return the minutes that both hold. Both are sorted and disjoint."""
    shared: list[Span] = []
    i = k = 0
    while i < len(left) and k < len(right):
        start, end = max(left[i][0], right[k][0]), min(left[i][1], right[k][1])
        if start < end:
            shared.append(Span(start, end))
        if left[i][1] <= right[k][1]:
            i += 1
        else:
            k += 1
    return shared
