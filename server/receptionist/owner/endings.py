"""When a closure ends, said after its start: a date, a length, a date without its year. Pure."""

from datetime import date, timedelta, tzinfo

from server.language.owner_commands import words_of_owner
from server.receptionist.owner.periods import Days, Spoken, last_day
from server.receptionist.owner.reading import read_times
from server.receptionist.owner.rendering import start_of_day

_DAY = timedelta(days=1)
_SOON = timedelta(days=183)  # an end "of next year" that is further off was rather meant for this one
_READ = 200  # characters


def read_end(text: str, spoken: Spoken, *, first: date, language: str, zone: tzinfo) -> Spoken:
    """Return the end; `spoken` is what the message says as seen from today.

    A date that lies before the start is looked for again from the start on: of "8 January" the next one.
    """
    later = _not_before(first, spoken)
    if later.impossible or any(last_day(one) >= first for one in later.periods):
        return later
    if not later.periods:
        return _read_length(text, first=first, language=language, zone=zone)
    again = _not_before(first, _read(text, first, language, zone))
    return again if any(first <= last_day(one) <= first + _SOON for one in again.periods) else later


def _read_length(text: str, *, first: date, language: str, zone: tzinfo) -> Spoken:
    """Read "two weeks" as "in two weeks" from the start on; the day before is the last one."""
    found = _read(words_of_owner(language).after.format(text[:_READ]), first, language, zone)
    days = [one for one in found.periods if isinstance(one, Days) and one.last == one.first > first]
    return Spoken(tuple(Days(one.first - _DAY, one.first - _DAY) for one in days))


def _read(text: str, first: date, language: str, zone: tzinfo) -> Spoken:
    start = start_of_day(first, zone)
    return read_times(text[:_READ], now=start, zone=zone, language=language, asked="end")


def _not_before(first: date, spoken: Spoken) -> Spoken:
    """Of several readings keep those that do not lie before the start, if there are any."""
    later = tuple(one for one in spoken.periods if last_day(one) >= first)
    return Spoken(later or spoken.periods, spoken.impossible)
