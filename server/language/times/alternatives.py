"""What days and times around an "or" hand on to each other: "tomorrow at 3 or 4", "Friday or Monday at 9".

Lists count as well: "at 9, 10 or 11", "Monday and Tuesday afternoon".
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from server.language.times.dayparts import within
from server.language.times.nodes import GLUE
from server.language.times.readings import Clock, Day, Part, Piece

# "Friday at 3, no sorry, 4": what amends hands the day on too.
_ORS = frozenset({"OR", "AMENDS"})
_AMENDING = frozenset({"AMENDS", "RATHER", "PERHAPS", "NO"})
_AMENDED_OVER = GLUE | _ORS | _AMENDING | {"DASH", "DOT", "WORD"}


def is_alternative(first: Piece, gap: Sequence[str], second: Piece) -> bool:
    """Tell whether "or" stands between, or what lists: "at 9, 10 or 11", "Monday and Tuesday afternoon"."""
    both_timed = bool(first.times and second.times) and not second.days
    lists = both_timed and (
        ("COMMA" in gap and set(gap) <= {"COMMA", "AT"}) or ("AND" in gap and set(gap) <= GLUE | {"AND"})
    )
    both_days = first.is_bare_day and bool(second.days)
    both_days = both_days and ("SLASH" in gap or "AND" in gap) and set(gap) <= GLUE | {"AND", "SLASH"}
    ors = bool(_ORS & set(gap)) and set(gap) <= GLUE | _ORS | {"RATHER"}
    return lists or both_days or ors or (both_timed and _amends(gap))


def _amends(gap: Sequence[str]) -> bool:
    """Tell whether the first time is taken back, one unknown word at most between: "4pm - oh no wait, 5"."""
    return bool(_AMENDING & set(gap)) and set(gap) <= _AMENDED_OVER and gap.count("WORD") <= 1


def is_listed(groups: Sequence[Piece], gap: Sequence[str], piece: Piece) -> bool:
    """Tell whether a comma puts the day into a list with the one before."""
    return bool(groups) and gap == ["COMMA"] and groups[-1].is_bare_day and bool(piece.days)


def chained(linked: set[int], listed: set[int]) -> set[int]:
    """Add the groups that commas list before an "or", and lists of three and more: "Mo, We, Fr at 5"."""
    chained = set(linked)
    for index in sorted(listed, reverse=True):
        if index + 1 in chained or {index - 1, index + 1} & listed:
            chained.add(index)
    return chained


def share_over_or(groups: Sequence[Piece], linked: set[int], timed_first: set[int]) -> list[Piece]:
    """Hand on what one side of each "or" (`linked`) has and the other lacks."""
    shared = list(groups)
    for index in sorted(linked, reverse=True):
        shared[index - 1] = _in_same_half(shared[index - 1], shared[index])
        shared[index] = _in_half_before(shared[index - 1], shared[index])
        shared[index - 1] = _in_week_behind(shared[index - 1], shared[index])
    for index in sorted(linked):
        shared[index] = _in_same_week(shared[index - 1], shared[index])
    for index in sorted(linked):
        first, second = shared[index - 1], shared[index]
        is_bare = bool(second.days) and not (second.times or second.part)
        if index - 1 in timed_first and is_bare and not first.is_closed:
            # "After 4 on Tuesday or Thursday"
            shared[index] = with_time_of(first, second)
        elif first.days and not second.days and not second.is_closed:
            part = second.part or _part_for(second, first)
            is_about = second.approximate or (first.approximate and bool(first.times))
            shared[index] = replace(
                second, days=first.days, weekday=first.weekday, part=part, approximate=is_about
            )
        elif second.days and not first.days and not first.is_closed:
            part = first.part or _part_for(first, second)
            shared[index - 1] = replace(first, days=second.days, weekday=second.weekday, part=part)
        elif not first.times and not first.part and (second.times or second.part):
            shared[index - 1] = with_time_of(second, first)
            _hand_back(shared, index - 1, linked)
    return shared


def with_time_of(timed: Piece, day: Piece) -> Piece:
    """Give the day the time of the other one, which may be "about" it."""
    return replace(
        day,
        times=timed.times,
        part=timed.part,
        time_grain=timed.time_grain,
        approximate=day.approximate or timed.approximate,
    )


def _hand_back(shared: list[Piece], index: int, linked: set[int]) -> None:
    """Give the time also to the days listed before: "Monday, Wednesday or Friday after 5"."""
    timed = shared[index]
    while index in linked and shared[index - 1].is_bare_day and timed.days:
        index -= 1
        shared[index] = with_time_of(timed, shared[index])


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


def _in_half_before(first: Piece, second: Piece) -> Piece:
    """Let "at three in the afternoon or at four" name a second time that is soon after the first."""
    if len(first.times) != 1 or len(second.times) != 2 or second.days or second.part:
        return second
    said = first.times[0]
    if not isinstance(said, Clock):
        return second
    near = tuple(t for t in second.times if isinstance(t, Clock) and 0 < t.minute - said.minute < 360)
    return replace(second, times=near) if len(near) == 1 else second


def _in_same_week(first: Piece, second: Piece) -> Piece:
    """Let "next week Wednesday or Thursday" name two days of that week: a bare weekday follows the first."""
    if first.weekday is None or second.weekday is None or len(first.days) != 1 or len(second.days) != 1:
        return second
    one, other = first.days[0], second.days[0]
    if not isinstance(one, Day) or not isinstance(other, Day) or one.rolls or not other.rolls:
        return second
    if other.date >= one.date + timedelta(days=7):
        return second
    ahead = (second.weekday - first.weekday) % 7
    return replace(second, days=(Day(one.date + timedelta(days=ahead)),))


def _in_week_behind(first: Piece, second: Piece) -> Piece:
    """Let "Thursday or Friday next week" name two days of that week: the week stands behind both."""
    one, other = (piece.days[0] if len(piece.days) == 1 else None for piece in (first, second))
    if not second.names_week or not isinstance(one, Day) or not isinstance(other, Day) or not one.rolls:
        return first
    if one.date.weekday() >= other.date.weekday():  # "Friday or Monday next week" are of two weeks
        return first
    return replace(first, days=(Day(other.date - timedelta(days=other.date.weekday() - one.date.weekday())),))
