"""Closures as times: what of a time is left beside what is closed already. Pure."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from server.receptionist.owner.periods import Days, Hours, Part
from server.receptionist.owner.rendering import end_of_day, start_of_day

_DAY = timedelta(days=1)
_EVER = date(9000, 1, 1)  # after everything: an open end


def part_of(closure: Mapping[str, Any]) -> Part:
    """Return the time of a closure as a tool answers it."""
    if "start_date" not in closure:
        return Hours(datetime.fromisoformat(closure["starts_at"]), datetime.fromisoformat(closure["ends_at"]))
    last = closure["end_date"]
    return Days(date.fromisoformat(closure["start_date"]), date.fromisoformat(last) if last else None)


def bounds(part: Part, zone: tzinfo) -> tuple[datetime, datetime | None]:
    """Return the instants at which a time begins and ends; None for an open end."""
    if isinstance(part, Hours):
        return part.start, part.end
    return start_of_day(part.first, zone), end_of_day(part.last, zone) if part.last else None


def touches(closed: Part, parts: Sequence[Part], zone: tzinfo) -> bool:
    """Tell whether the closure takes something away from the parts."""
    return any(_without(part, closed, zone) != [part] for part in parts)


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
    start, end = bounds(closed, zone)
    end = end or end_of_day(_EVER, zone)
    if start >= part.end or end <= part.start:
        return [part]
    before = [Hours(part.start, start)] if start > part.start else []
    after = [Hours(end, part.end)] if end < part.end else []
    return [*before, *after]
