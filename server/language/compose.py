"""Join days with the times said for them, side by side or with other words between."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from server.language.alternatives import (
    chained,
    is_alternative,
    is_listed,
    share_over_or,
)
from server.language.dayparts import within
from server.language.grammar import Context, Node, tag_of
from server.language.nodes import GLUE
from server.language.readings import DAY_MINUTES, Clock, Clocks, Day, Days, Part, Piece
from server.language.weekdays import agree

_BOTH = frozenset({"AND", "BUT"})  # between the ends of a range: "after 2 and before 5"


def group_pieces(nodes: Sequence[Node], context: Context) -> list[Piece]:
    """Join days and times that belong together, wherever in the message they stand.

    What stands side by side is joined first; then a day that has no time takes the next time that has no day,
    and the other way round. "Or" hands the day on: "tomorrow at 3 or 4".
    """
    groups, linked, timed_first = _neighbours(nodes, context)
    groups = share_over_or(groups, linked, timed_first)
    return _complete(groups, linked)


def _neighbours(nodes: Sequence[Node], context: Context) -> tuple[list[Piece], set[int], set[int]]:
    """Join pieces with nothing but glue between them.

    Also tell which groups an "or" leads to, and in which the time is said before the day.
    """
    groups: list[Piece] = []
    linked: set[int] = set()
    timed_first: set[int] = set()
    listed: set[int] = set()  # by commas: "Monday, Wednesday or Friday after 5"
    gap: list[str] = []
    for node in nodes:
        if not isinstance(node, Piece):
            gap.append(tag_of(node))
            continue
        merged = None
        if groups and set(gap) <= GLUE:
            merged = _absorb(groups[-1], node) or merge(groups[-1], node, context)
        if groups and merged is None and set(gap) <= GLUE | _BOTH:
            merged = _close(groups[-1], node)
        if merged is None:
            if groups and is_alternative(groups[-1], gap, node):
                linked.add(len(groups))
            elif is_listed(groups, gap, node):
                listed.add(len(groups))
            groups.append(node)
        else:
            if not groups[-1].days and node.days:
                timed_first.add(len(groups) - 1)
            groups[-1] = merged
        gap = []
    return groups, chained(linked, listed), timed_first


def _absorb(first: Piece, second: Piece) -> Piece | None:
    """Let "31 February at 3pm" be one impossible thing, not that and a time."""
    impossible, other = (first, second) if first.is_impossible else (second, first)
    if not impossible.is_impossible or other.days or other.moment or not (other.times or other.part):
        return None
    return impossible.at(min(first.start, second.start), max(first.end, second.end))


def _close(first: Piece, second: Piece) -> Piece | None:
    """Join "after 2pm but before 5pm" to one range; a day said with either is the day of both."""
    if (first.days and second.days) or len(first.times) != 1 or len(second.times) != 1:
        return None
    after, before = first.times[0], second.times[0]
    if not isinstance(after, Clocks) or not isinstance(before, Clocks):
        return None
    if after.start is None:
        after, before = before, after
    if after.end is not None or before.start is not None or after.start is None or before.end is None:
        return None
    if after.start >= before.end:
        return None
    dated = first if first.days else second
    times = (Clocks(after.start, before.end),)
    return replace(dated, times=times, start=first.start, end=second.end)


def merge(first: Piece, second: Piece, context: Context) -> Piece | None:
    """Join two pieces when each says what the other lacks, or a weekday and its date."""
    if first.is_closed or second.is_closed:
        return None
    both = first
    if first.days and second.days:
        agreed = agree(first, second, context) or _in_week(first, second) or _in_week(second, first)
        if agreed is None:
            return None
        both = agreed
    part = _narrower(first.part, second.part)
    if (first.times and second.times) or (part is None and first.part):
        return None
    timed = first if first.times else second
    return replace(
        both,
        days=both.days or second.days,
        times=timed.times,
        part=part,
        weekday=both.weekday if both.weekday is not None else second.weekday,
        grain=first.grain if first.days else second.grain,
        time_grain=timed.time_grain,
        approximate=first.approximate or second.approximate,
        start=min(first.start, second.start),
        end=max(first.end, second.end),
    )


def _narrower(first: Part | None, second: Part | None) -> Part | None:
    """Return the part of day said, of "first thing tomorrow morning" the one inside the other, or None."""
    if first is None or second is None:
        return first or second
    outer, inner = sorted((first, second), key=lambda part: part.start - part.end)
    return inner if outer.start <= inner.start and inner.end <= outer.end else None


def _in_week(week: Piece, named: Piece) -> Piece | None:
    """Let "Monday to Wednesday next week" and "next week on Monday or ..." be days of that week."""
    span, inner = week.days[0], named.days[0]
    if week.grain != "week" or named.grain != "day" or len(week.days) != 1 or len(named.days) != 1:
        return None
    if not isinstance(span, Days) or span.first is None or span.end is None:
        return None
    if isinstance(inner, Day):
        if not inner.rolls or named.weekday is None:
            return None
        ahead = (named.weekday - span.first.weekday()) % 7
        return replace(named, days=(Day(span.first + timedelta(days=ahead)),))
    if inner.first is None or inner.end is None or inner.first_minute or inner.end_minute:
        return None
    shift = timedelta(days=0 if inner.first >= span.first else 7)
    first, end = inner.first + shift, inner.end + shift
    return replace(named, days=(Days(first, end),)) if span.first <= first and end <= span.end else None


def _complete(groups: Sequence[Piece], linked: set[int]) -> list[Piece]:
    """Give a day without time the time without day that stands next to it, other words between them."""
    complete: list[Piece] = []
    follows_or: list[bool] = []
    for place, group in enumerate(groups):
        last = complete[-1] if complete else None
        if last and not last.is_closed and not group.is_closed and _lacks(last, group):
            complete[-1] = replace(
                last,
                days=last.days or group.days,
                weekday=last.weekday if last.weekday is not None else group.weekday,
                times=last.times or group.times,
                part=last.part or group.part,
                grain=last.grain if last.days else group.grain,
                time_grain=last.time_grain if last.times else group.time_grain,
                approximate=last.approximate or group.approximate,
                end=group.end,
            )
            if last.is_bare_day:
                _give_back(complete, follows_or)
        else:
            complete.append(group)
            follows_or.append(place in linked)
    return complete


def _give_back(complete: list[Piece], follows_or: Sequence[bool]) -> None:
    """Give the time of the last day to those it is an alternative to: "the 1st or 2nd, if you can at 3"."""
    timed = complete[-1]
    for place in range(len(complete) - 1, 0, -1):
        day = complete[place - 1]
        if not follows_or[place] or not day.is_bare_day:
            return
        complete[place - 1] = replace(day, times=timed.times, part=timed.part, time_grain=timed.time_grain)


def _lacks(last: Piece, group: Piece) -> bool:
    timed_last, timed_group = bool(last.times or last.part), bool(group.times or group.part)
    if last.days and group.days:
        return False
    if last.days and not group.days:
        return not (last.times and group.times) and not (last.part and group.part) and timed_group
    return timed_last and not timed_group and bool(group.days)


def settle_part(piece: Piece) -> Piece:
    """Let a part of day decide between the readings of a time; contradiction is a conflict."""
    if piece.part is None:
        return piece
    if not piece.times:
        noon = piece.part.clock
        return piece if noon is None else replace(piece, times=(Clock(noon),), part=None)
    kept = within(piece.part, piece.times) or within(piece.part, _evenings(piece.times))
    if kept:
        return replace(piece, times=kept, part=None)
    part_span = Clocks(piece.part.start, piece.part.end)
    return replace(piece, times=(*piece.times, part_span), part=None, is_conflict=True)


def _evenings(times: Sequence[Clock | Clocks]) -> tuple[Clock, ...]:
    """Read "9:30" beside "in the evening" as people write it who do not count to 24."""
    half = DAY_MINUTES // 2
    return tuple(
        Clock(time.minute + half) for time in times if isinstance(time, Clock) and time.minute < half
    )
