"""Which half of the day an owner means who says a bare hour. Pure."""

from collections.abc import Sequence
from datetime import time, tzinfo

from server.receptionist.halves import is_waking
from server.receptionist.owner.periods import Days, Hours, Open, Part


def settle(readings: Sequence[Part], zone: tzinfo, hours: Open | None) -> Sequence[Part]:
    """Keep the reading that lies in the opening hours, or else in the day, where just one does."""
    if len(readings) < 2:
        return readings
    for lies_in in (_is_open, _is_partly_open, _is_waking):
        fitting = [one for one in readings if isinstance(one, Days) or lies_in(one, zone, hours)]
        if len(fitting) == 1:
            return fitting
    return readings


def _is_open(part: Hours, zone: tzinfo, hours: Open | None) -> bool:
    """Tell of what begins while it is open, or ends so and begins with the day: "before 10"."""
    start, end = (moment.astimezone(zone) for moment in (part.start, part.end))
    spans = hours(start.date()) if hours else ()
    if start.time() == time():
        return end.date() == start.date() and any(first < end.time() <= last for first, last in spans)
    return any(first <= start.time() < last for first, last in spans)


def _is_partly_open(part: Hours, zone: tzinfo, hours: Open | None) -> bool:
    """Tell of what closes anything: "after 8" where it is open from 9 to 20."""
    start, end = (moment.astimezone(zone) for moment in (part.start, part.end))
    last = end.time() if end.date() == start.date() else time.max
    spans = hours(start.date()) if hours else ()
    return any(opening < last and start.time() < closing for opening, closing in spans)


def _is_waking(part: Hours, zone: tzinfo, _hours: Open | None) -> bool:
    """Tell of what begins while people are up: nobody blocks "after 3" of the night."""
    return is_waking(f"{part.start.astimezone(zone):%H:%M}")
