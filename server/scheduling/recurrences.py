"""When a recurring booking takes place. Pure: local days in, instants out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from itertools import count, islice, takewhile
from typing import Literal

from server.core.errors import Invalid
from server.core.zones import to_instant

MOST_OCCURRENCES = 60
Frequency = Literal["daily", "weekly", "monthly"]
_MONTHS_A_YEAR = 12
_LAST_YEAR = 2199


class BadRecurrence(Invalid):
    """A booking can take place at most 60 times, and not before its first day."""

    code = "bad_recurrence"


@dataclass(frozen=True)
class Recurrence:
    """Every `interval` days, weeks or months: `times` in all, or up to and with the local day `until`."""

    frequency: Frequency
    interval: int = 1
    times: int | None = None
    until: date | None = None


def occurrences(starts_at: datetime, recurrence: Recurrence, zone: tzinfo) -> list[datetime]:
    """Return the instants of a recurring booking, the first one as it is given; raise `BadRecurrence`.

    The clock on the wall stays, whatever the clocks do. A month that has no such day is left out, as
    calendars do it (RFC 5545).
    """
    local = starts_at.astimezone(zone)
    days = _days(local.date(), recurrence)
    if recurrence.until is not None:
        days = takewhile(lambda day: day <= _last_day(recurrence), days)
    wanted = list(islice(days, min(recurrence.times or MOST_OCCURRENCES, MOST_OCCURRENCES) + 1))
    if recurrence.times is not None:
        wanted = wanted[: recurrence.times]
    if not wanted or len(wanted) > MOST_OCCURRENCES:
        raise BadRecurrence(
            errors={"recurrence": {"until": [f"Gives none, or more than {MOST_OCCURRENCES}."]}}
        )
    later = (to_instant(datetime.combine(day, local.time().replace(fold=0)), zone) for day in wanted[1:])
    return [starts_at, *later]


def _last_day(recurrence: Recurrence) -> date:
    return recurrence.until or date.max


def _days(first: date, recurrence: Recurrence) -> Iterator[date]:
    if recurrence.frequency == "monthly":
        return _monthly(first, recurrence.interval)
    step = timedelta(days=recurrence.interval * (7 if recurrence.frequency == "weekly" else 1))
    return takewhile(lambda day: day.year <= _LAST_YEAR, (first + n * step for n in count()))


def _monthly(first: date, interval: int) -> Iterator[date]:
    for months in count(first.month - 1, interval):
        year, month = first.year + months // _MONTHS_A_YEAR, months % _MONTHS_A_YEAR + 1
        if year > _LAST_YEAR:
            return
        try:
            yield date(year, month, first.day)
        except ValueError:  # the 31st of a short month
            continue
