"""What of a time is left beside what is closed already. Pure."""

from collections.abc import Sequence
from datetime import date, timedelta, tzinfo

from server.receptionist.owner.periods import Days, Hours, Part
from server.receptionist.owner.rendering import end_of_day, start_of_day

_DAY = timedelta(days=1)
_EVER = date(9000, 1, 1)  # after everything: an open end


def touching(parts: Sequence[Part], closed: Sequence[Part], zone: tzinfo) -> list[Part]:
    """Return the closures that take something away from the parts."""
    return [one for one in closed if any(_without(part, one, zone) != [part] for part in parts)]


def left_of(parts: Sequence[Part], closed: Sequence[Part], zone: tzinfo) -> list[Part]:
    """Return what of the parts no closure covers."""
    left = list(parts)
    for one in closed:
        left = [rest for part in left for rest in _without(part, one, zone)]
    return left


def _without(part: Part, closed: Part, zone: tzinfo) -> list[Part]:
    if isinstance(part, Days):
        return list(_days_without(part, closed)) if isinstance(closed, Days) else [part]
    return _hours_without(part, closed, zone)


def _days_without(part: Days, closed: Days) -> list[Days]:
    """Whole days are cut by whole days only: closed hours leave the rest of the day open."""
    part_last, closed_last = part.last or _EVER, closed.last or _EVER
    if closed.first > part_last or closed_last < part.first:
        return [part]
    before = [Days(part.first, closed.first - _DAY)] if closed.first > part.first else []
    after = [Days(closed_last + _DAY, part.last)] if closed_last < part_last else []
    return [*before, *after]


def _hours_without(part: Hours, closed: Part, zone: tzinfo) -> list[Part]:
    if isinstance(closed, Days):
        start, end = start_of_day(closed.first, zone), end_of_day(closed.last or _EVER, zone)
    else:
        start, end = closed.start, closed.end
    if start >= part.end or end <= part.start:
        return [part]
    before = [Hours(part.start, start)] if start > part.start else []
    after = [Hours(end, part.end)] if end < part.end else []
    return [*before, *after]
