"""Join days with the times said for them, side by side or with other words between."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from server.language.clocks import within
from server.language.grammar import Context, Node, tag_of
from server.language.ranges import GLUE
from server.language.readings import Clock, Clocks, Day, Part, Piece
from server.language.weekdays import agree

_BOTH = frozenset({"AND", "BUT"})  # between the ends of a range: "after 2 and before 5"


def group_pieces(nodes: Sequence[Node], context: Context) -> list[Piece]:
    """Join days and times that belong together, wherever in the message they stand.

    What stands side by side is joined first; then a day that has no time takes the next time that has no day,
    and the other way round. "Or" hands the day on: "tomorrow at 3 or 4".
    """
    groups, linked = _neighbours(nodes, context)
    groups = _share_over_or(groups, linked)
    return _complete(groups)


def _neighbours(nodes: Sequence[Node], context: Context) -> tuple[list[Piece], set[int]]:
    """Join pieces with nothing but glue between them; also tell which groups an "or" leads to."""
    groups: list[Piece] = []
    linked: set[int] = set()
    gap: list[str] = []
    for node in nodes:
        if not isinstance(node, Piece):
            gap.append(tag_of(node))
            continue
        merged = None
        if groups and set(gap) <= GLUE:
            merged = _absorb(groups[-1], node) or _merge(groups[-1], node, context)
        if groups and merged is None and set(gap) <= GLUE | _BOTH:
            merged = _close(groups[-1], node)
        if merged is None:
            if groups and _is_alternative(groups[-1], gap, node):
                linked.add(len(groups))
            groups.append(node)
        else:
            groups[-1] = merged
        gap = []
    return groups, linked


def _is_alternative(first: Piece, gap: Sequence[str], second: Piece) -> bool:
    """Tell whether "or" stands between, or what lists: "at 9, 10 or 11", "Monday and Tuesday afternoon"."""
    both_timed = bool(first.times and second.times) and not second.days
    lists = both_timed and (
        ("COMMA" in gap and set(gap) <= {"COMMA", "AT"}) or ("AND" in gap and set(gap) <= GLUE | {"AND"})
    )
    bare_day = first.days and not (first.times or first.part) and second.days
    both_days = bool(bare_day) and "AND" in gap and set(gap) <= GLUE | {"AND"}
    return lists or both_days or ("OR" in gap and set(gap) <= GLUE | {"OR"})


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


def _merge(first: Piece, second: Piece, context: Context) -> Piece | None:
    """Join two pieces when each says what the other lacks, or a weekday and its date."""
    if _is_closed(first) or _is_closed(second):
        return None
    both = first
    if first.days and second.days:
        agreed = agree(first, second, context)
        if agreed is None or (first.times and second.times) or (first.part and second.part):
            return None
        both = agreed
    if (first.times and second.times) or (first.part and second.part):
        return None
    timed = first if first.times else second
    return replace(
        both,
        days=both.days or second.days,
        times=timed.times,
        part=first.part or second.part,
        weekday=both.weekday if both.weekday is not None else second.weekday,
        grain=first.grain if first.days else second.grain,
        time_grain=timed.time_grain,
        approximate=first.approximate or second.approximate,
        start=min(first.start, second.start),
        end=max(first.end, second.end),
    )


def _share_over_or(groups: Sequence[Piece], linked: set[int]) -> list[Piece]:
    shared = list(groups)
    for index in sorted(linked, reverse=True):
        shared[index - 1] = _in_same_half(shared[index - 1], shared[index])
        shared[index] = _in_same_week(shared[index - 1], shared[index])
    for index in sorted(linked):
        first, second = shared[index - 1], shared[index]
        if first.days and not second.days and not _is_closed(second):
            part = second.part or _part_for(second, first)
            shared[index] = replace(second, days=first.days, weekday=first.weekday, part=part)
        elif second.days and not first.days and not _is_closed(first):
            part = first.part or _part_for(first, second)
            shared[index - 1] = replace(first, days=second.days, weekday=second.weekday, part=part)
        elif not first.times and not first.part and (second.times or second.part):
            shared[index - 1] = replace(
                first, times=second.times, part=second.part, time_grain=second.time_grain
            )
    return shared


def _part_for(piece: Piece, other: Piece) -> Part | None:
    """Hand on the part of day to a time that can lie in it: "tomorrow morning at 10 or 11"."""
    return other.part if other.part and piece.times and within(other.part, piece.times) else None


def _in_same_half(first: Piece, second: Piece) -> Piece:
    """Let "8 or 10 in the morning", "3 or 4 pm" name times of one half of the day: the nearest reading."""
    times = [time for time in (*first.times, *second.times) if isinstance(time, Clock)]
    if len(first.times) != 2 or len(second.times) != 1 or len(times) != 3 or first.part:
        return first
    near = tuple(t for t in first.times if isinstance(t, Clock) and 0 < abs(t.minute - times[2].minute) < 360)
    return replace(first, times=near) if len(near) == 1 else first


def _in_same_week(first: Piece, second: Piece) -> Piece:
    """Let "next week Wednesday or Thursday" name two days of that week: a bare weekday follows the first."""
    if first.weekday is None or second.weekday is None or len(first.days) != 1 or len(second.days) != 1:
        return second
    one, other = first.days[0], second.days[0]
    if not isinstance(one, Day) or not isinstance(other, Day) or one.rolls or not other.rolls:
        return second
    ahead = (second.weekday - first.weekday) % 7
    return replace(second, days=(Day(one.date + timedelta(days=ahead)),)) if other.date < one.date else second


def _complete(groups: Sequence[Piece]) -> list[Piece]:
    """Give a day without time the time without day that stands next to it, other words between them."""
    complete: list[Piece] = []
    for group in groups:
        last = complete[-1] if complete else None
        if last and not _is_closed(last) and not _is_closed(group) and _lacks(last, group):
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
        else:
            complete.append(group)
    return complete


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
    kept = within(piece.part, piece.times)
    if kept:
        return replace(piece, times=kept, part=None)
    part_span = Clocks(piece.part.start, piece.part.end)
    return replace(piece, times=(*piece.times, part_span), part=None, is_conflict=True)


def _is_closed(piece: Piece) -> bool:
    return piece.is_impossible or piece.moment is not None
