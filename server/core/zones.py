"""Time zones by name or by offset, and the instant that a wall clock means."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}")
_OFFSET = re.compile(r"([+-])([01]\d):?([0-5]\d)")
_LARGEST_OFFSET = timedelta(hours=14)  # Kiribati; nobody lives further from UTC
_MINUTE = timedelta(minutes=1)


@lru_cache(maxsize=1024)
def parse_time_zone(text: str) -> tzinfo:
    """Return the zone of an IANA name or of a fixed offset such as `-06:00`; raise `ValueError` otherwise."""
    offset = _OFFSET.fullmatch(text)
    if offset:
        return _fixed(*offset.groups())
    if not _NAME.fullmatch(text) or len(text) > 64:
        raise ValueError(_refusal(text))
    try:
        return ZoneInfo(text)
    except (LookupError, OSError, ValueError) as error:  # no such file, a folder of zones, no zone file
        raise ValueError(_refusal(text)) from error


def to_instant(local: datetime, zone: tzinfo) -> datetime:
    """Return the UTC instant of a wall time in `zone`, or of an aware time whatever its zone.

    A wall time that the clocks skip means the end of the gap; of a repeated one the first pass is taken.
    """
    if local.tzinfo is not None:
        return local.astimezone(UTC)
    instant = local.replace(tzinfo=zone).astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None) == local.replace(fold=0):
        return instant
    return _end_of_gap(local, zone)


def _end_of_gap(local: datetime, zone: tzinfo) -> datetime:
    """Find the minute of the change: the old offset leads to one side of it, the new one to the other."""
    after = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    before = local.replace(tzinfo=zone, fold=1).astimezone(UTC)
    new_offset = after.astimezone(zone).utcoffset()
    while after - before > _MINUTE:
        middle = before + (after - before) // 2
        if middle.astimezone(zone).utcoffset() == new_offset:
            after = middle
        else:
            before = middle
    return after.replace(second=0, microsecond=0)


def _fixed(sign: str, hours: str, minutes: str) -> tzinfo:
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    if offset > _LARGEST_OFFSET:
        raise ValueError(_refusal(f"{sign}{hours}:{minutes}"))
    return timezone(-offset if sign == "-" else offset)


def _refusal(text: str) -> str:
    return f"{text[:64]!r} is no time zone; write a name such as Europe/Paris, or an offset such as -06:00."
