"""Join days with the times said for them, side by side or with other words between."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

from server.language.times.alternatives import (
    chained,
    is_alternative,
    is_listed,
    share_over_or,
    with_time_of,
)
from server.language.times.dayparts import within
from server.language.times.grammar import Context, Node, tag_of
from server.language.times.hours import span_readings
from server.language.times.nodes import GLUE
from server.language.times.open_ranges import closed_span
from server.language.times.readings import DAY_MINUTES, Clock, Clocks, Day, Days, Part, Piece
from server.language.times.weekdays import agree

# Between a week and a day of it these say that another day is meant.
_TURNS = frozenset({"OR", "AND", "BUT", "DOT", "MARK", "NOT", "NOT_AFTER", "CANNOT", "RATHER"})
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
        merged = _joined(groups[-1], node, set(gap), context) if groups else None
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


def _joined(last: Piece, node: Piece, gap: set[str], context: Context) -> Piece | None:
    """Join a piece to the last one by what stands between them, where they belong together."""
    merged = None
    if gap <= GLUE:
        merged = _absorb(last, node) or merge(last, node, context)
        if merged and merged.is_conflict and "PERHAPS" in gap:  # "tomorrow, maybe Friday"
            merged = None
    if merged is None and gap <= GLUE | _BOTH:
        merged = _close(last, node)
    if merged is None and not _TURNS & gap and ("PERHAPS" in gap or "COMMA" not in gap):
        merged = _in_week(last, node)  # "next week only Wednesday works", "next week, preferably Tuesday"
    return merged


def _absorb(first: Piece, second: Piece) -> Piece | None:
    """Let "31 February at 3pm" be one impossible thing, not that and a time."""
    impossible, other = (first, second) if first.is_impossible else (second, first)
    if not impossible.is_impossible or other.days or other.moment or not (other.times or other.part):
        return None
    return impossible.at(min(first.start, second.start), max(first.end, second.end))


def _close(first: Piece, second: Piece) -> Piece | None:
    """Join "after 2pm but before 5pm" to one range; a day said with either is the day of both."""
    if first.days and second.days:
        return _close_days(first, second)
    after, before = (first, second) if _open_ends(first, "end") else (second, first)
    starts, ends = _open_ends(after, "end"), _open_ends(before, "start")
    if not any(start.minute < end.minute for start in starts for end in ends):
        return None
    dated = first if first.days else second
    return replace(dated, times=span_readings(starts, ends), start=first.start, end=second.end)


def _close_days(first: Piece, second: Piece) -> Piece | None:
    """Join "from tomorrow on" and "until Friday", "after Monday" and "before Friday"."""
    spans = [piece.days[0] for piece in (first, second) if len(piece.days) == 1]
    if len(spans) != 2 or any(piece.times or piece.part for piece in (first, second)):
        return None
    after, before = spans
    if not isinstance(after, Days) or not isinstance(before, Days):
        return None
    if after.first is None:
        after, before = before, after
    if after.first is None or after.end or before.end is None or not after.first < before.end:
        return None
    if before.first and before.first > after.first:
        return None
    both = replace(before, first=after.first, first_minute=after.first_minute)
    return replace(first, days=(both,), end=second.end)


def _open_ends(piece: Piece, side: Literal["start", "end"]) -> tuple[Clock, ...]:
    """Return the known ends of ranges that are open at that side; nothing where one is not."""
    spans = [span for span in piece.times if isinstance(span, Clocks)]
    known = [span.start if side == "end" else span.end for span in spans if getattr(span, side) is None]
    minutes = [minute for minute in known if minute is not None]
    return tuple(map(Clock, minutes)) if len(minutes) == len(piece.times) else ()


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
    span = closed_span(week)
    if named.grain != "day" or span is None or len(named.days) != 1 or not _holds_days(week, span, named):
        return None
    first, end = span
    inner = named.days[0]
    if isinstance(inner, Day):
        if not inner.rolls or named.weekday is None:
            return named if first <= inner.date < end else None
        day = first + timedelta(days=(named.weekday - first.weekday()) % 7)
        return replace(named, days=(Day(day),)) if day < end else None
    if inner.first is None or inner.end is None or inner.first_minute or inner.end_minute:
        return None
    shift = timedelta(days=0 if inner.first >= first else 7)
    starts, ends = inner.first + shift, inner.end + shift
    return replace(named, days=(Days(starts, ends),)) if first <= starts and ends <= end else None


def _holds_days(week: Piece, span: tuple[date, date], named: Piece) -> bool:
    """Tell whether it is a week, a part of one ("end of the week, on Friday") or the day's weekend."""
    first, end = span
    is_weekend = (end - first).days == 2 and named.weekday in {first.weekday(), (first.weekday() + 1) % 7}
    return week.grain == "week" or is_weekend or (week.approximate and (end - first).days < 7)


def _complete(groups: Sequence[Piece], linked: set[int]) -> list[Piece]:
    """Give a day without time the time without day that stands next to it, other words between them."""
    complete: list[Piece] = []
    follows_or: list[bool] = []
    timed: Piece | None = None  # the time said before the day that it was given to
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
            timed = complete[-1] if not last.days else None
        else:
            shares = timed is not None and place in linked and group.is_bare_day
            complete.append(with_time_of(timed, group) if shares and timed else group)
            follows_or.append(place in linked)
            timed = timed if shares else None  # "in the morning if you can, Tuesday or Thursday"
    return complete


def _give_back(complete: list[Piece], follows_or: Sequence[bool]) -> None:
    """Give the time of the last day to those it is an alternative to: "the 1st or 2nd, if you can at 3"."""
    timed = complete[-1]
    for place in range(len(complete) - 1, 0, -1):
        day = complete[place - 1]
        if not follows_or[place] or not day.is_bare_day:
            return
        complete[place - 1] = with_time_of(timed, day)


def _lacks(last: Piece, group: Piece) -> bool:
    if last.days and group.days:
        return False
    if not last.days:
        return bool(last.times or last.part) and group.is_bare_day
    if group.part and (last.part or (last.times and not within(group.part, last.times))):
        return False
    return bool(group.part or group.times) and not (last.times and group.times)


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
