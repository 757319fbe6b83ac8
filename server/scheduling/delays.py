"""Who waits when somebody is late: a delay runs on to the next appointment, until a pause ends it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from server.scheduling.agenda import Visit

_LEAST = timedelta(minutes=5)  # nobody is written to for less
_NEXT_HOURS = timedelta(hours=4)  # who is late now is in time for what begins after them


@dataclass(frozen=True)
class Delay:
    """An appointment and by how many minutes it will begin later."""

    visit: Visit
    minutes: int


def find_delays(visits: Sequence[Visit], *, now: datetime, minutes: int) -> list[Delay]:
    """Return whom it concerns that whoever serves them is `minutes` late from now on. Pure.

    Each seat of a calendar is a row of its own. Whoever should have begun within these minutes waits already.
    """
    late = timedelta(minutes=minutes)
    free_from: dict[tuple[int | None, int], datetime] = {}
    found = []
    for visit in sorted(visits, key=lambda one: (one.starts_at, one.id)):
        if visit.starts_at <= now - late:
            continue
        seat = (visit.calendar_id, visit.seat)
        is_soon = visit.starts_at < now + _NEXT_HOURS
        begins = max(visit.starts_at, free_from.get(seat, visit.starts_at + late * is_soon))
        if begins - visit.starts_at < _LEAST:
            free_from[seat] = visit.starts_at  # the pause before it was long enough: the day is on time again
            continue
        free_from[seat] = begins + (visit.ends_at - visit.starts_at)
        found.append(Delay(visit, round((begins - visit.starts_at) / timedelta(minutes=1))))
    return found
