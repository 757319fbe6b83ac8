"""The least that a search can cost: one indexed query through psycopg2, and a sweep for one kind of hours.

It has no holidays, closures, holds of one's own, limits, notice, seats, services or clock changes inside
opening hours, which are constants. It is as quick as its author knows to make it.
"""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from benchmarks.scheduling.salon import BUFFER_MINUTES, RANGES, SLOT_MINUTES, STEP_MINUTES, ZONE

_QUERY = """
    SELECT calendar_id, (date_part('epoch', lower(blocked)) / 60)::int,
           (date_part('epoch', upper(blocked)) / 60)::int
    FROM appointments
    WHERE business_id = %s AND calendar_id = ANY (%s) AND status IN ('held', 'pending', 'confirmed')
      AND starts_at > %s AND starts_at < %s
    ORDER BY calendar_id, starts_at"""
_SUNDAY = 6
_ZONE = ZoneInfo(ZONE)


def find_free(
    cursor: Any, business_id: int, calendar_ids: list[int], begin: datetime, end: datetime
) -> list[tuple[int, int, int]]:
    """Return (calendar, start, end) of every free slot, in minutes, earliest first."""
    cursor.execute(_QUERY, (business_id, calendar_ids, begin - timedelta(days=1), end))
    busy: dict[int, list[tuple[int, int]]] = {calendar_id: [] for calendar_id in calendar_ids}
    for calendar_id, start, until in cursor.fetchall():
        busy[calendar_id].append((start, until))
    windows = list(_windows(begin, end))
    found = []
    for calendar_id in calendar_ids:
        taken, i = busy[calendar_id], 0
        for opening, closing in windows:
            start = opening
            while start + SLOT_MINUTES <= closing:
                while i < len(taken) and taken[i][1] <= start:
                    i += 1
                if i < len(taken) and taken[i][0] < start + SLOT_MINUTES + BUFFER_MINUTES:
                    start += -(-(taken[i][1] - start) // STEP_MINUTES) * STEP_MINUTES
                    continue
                found.append((start, calendar_id))
                start += STEP_MINUTES
    found.sort()
    return [(calendar_id, start, start + SLOT_MINUTES) for start, calendar_id in found]


def _windows(begin: datetime, end: datetime) -> Any:
    day, last = begin.astimezone(_ZONE).date(), end.astimezone(_ZONE).date()
    low, high = begin.timestamp() // 60, end.timestamp() // 60
    while day <= last:
        if day.weekday() != _SUNDAY:
            for opens, closes in RANGES:
                start = int(datetime(day.year, day.month, day.day, opens, tzinfo=_ZONE).timestamp()) // 60
                if low <= start and start + (closes - opens) * 60 <= high:
                    yield start, start + (closes - opens) * 60
        day += timedelta(days=1)


def to_text(found: list[tuple[int, int, int]]) -> list[dict[str, Any]]:
    """Write slots as the API gives them."""
    return [
        {
            "calendar_id": calendar_id,
            "starts_at": datetime.fromtimestamp(start * 60, _ZONE).isoformat(),
            "ends_at": datetime.fromtimestamp(end * 60, _ZONE).isoformat(),
        }
        for calendar_id, start, end in found
    ]
