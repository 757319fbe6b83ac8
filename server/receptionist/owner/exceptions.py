"""Leaving times out of a closure: "24 to 26 December except the 25th". Pure."""

from collections.abc import Sequence
from datetime import tzinfo

from server.receptionist.owner.periods import Days, Hours, Part, Period, Several, parts_of
from server.receptionist.owner.ranges import left_of
from server.receptionist.owner.rendering import end_of_day, start_of_day


def leave_out(periods: Sequence[Period], left_out: Sequence[Period], zone: tzinfo) -> tuple[Period, ...]:
    """Return the periods without what is left out of them; nothing where that is not clear."""
    if len(left_out) != 1:
        return ()
    found = [_without(parts_of(period), parts_of(left_out[0]), zone) for period in periods]
    return tuple(period for period in found if period is not None)


def _without(parts: Sequence[Part], left_out: Sequence[Part], zone: tzinfo) -> Period | None:
    """Return what is left of one period, which must be something, and less than it was."""
    if any(isinstance(one, Hours) for one in left_out):
        if any(isinstance(part, Days) and part.last != part.first for part in parts):
            return None  # hours of several days: which of them is meant?
        parts = [_as_hours(part, zone) for part in parts]
    left = left_of(parts, left_out, zone)
    if not left or left == list(parts):
        return None
    return left[0] if len(left) == 1 else Several(tuple(left))


def _as_hours(part: Part, zone: tzinfo) -> Part:
    if isinstance(part, Hours):
        return part
    return Hours(start_of_day(part.first, zone), end_of_day(part.first, zone))
