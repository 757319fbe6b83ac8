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


def union(spans: Iterable[Span]) -> list[Span]:
    """Return the same minutes as sorted, disjoint spans; spans that touch become one, empty ones vanish."""
    joined: list[Span] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if joined and start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, end))
        else:
            joined.append(Span(start, end))
    return joined


def subtract(spans: Sequence[Span], holes: Sequence[Span]) -> list[Span]:
    """Return the minutes of `spans` that lie in no hole. Both are sorted and disjoint."""
    left: list[Span] = []
    i = 0
    for start, end in spans:
        while i < len(holes) and holes[i].end <= start:
            i += 1
        clear, k = start, i
        while k < len(holes) and holes[k].start < end:
            if holes[k].start > clear:
                left.append(Span(clear, holes[k].start))
            clear = holes[k].end
            k += 1
        if clear < end:
            left.append(Span(clear, end))
    return left


def intersect(left: Sequence[Span], right: Sequence[Span]) -> list[Span]:
    """Return the minutes that both hold. Both are sorted and disjoint."""
    shared: list[Span] = []
    i = k = 0
    while i < len(left) and k < len(right):
        start, end = max(left[i].start, right[k].start), min(left[i].end, right[k].end)
        if start < end:
            shared.append(Span(start, end))
        if left[i].end <= right[k].end:
            i += 1
        else:
            k += 1
    return shared
