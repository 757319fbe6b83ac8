"""Reading the business's wall clock for many minutes in a row."""

from datetime import date, tzinfo

from server.calendars.hours import local_day
from server.core.intervals import MINUTES_A_DAY
from server.scheduling.grids import clock_parts

_FIRST_DAY = date(1970, 1, 1).toordinal()
_FACES = tuple(f"T{minute // 60:02}:{minute % 60:02}:00" for minute in range(MINUTES_A_DAY))


class WallClock:
    """Writes minutes as ISO 8601 with the zone's offset: the same text as `datetime.isoformat`.

    What two minutes share, which is their date and offset between two changes of the clocks, is found once.
    """

    def __init__(self, zone: tzinfo) -> None:
        """Read the clock of a zone."""
        self._zone = zone
        self._start = self._end = self._midnight = 0
        self._date = self._offset = ""

    def read(self, minute: int) -> str:
        """Return the text of a minute of UTC."""
        if not self._start <= minute < self._end:
            self._turn_to(minute)
        return self._date + _FACES[minute - self._midnight] + self._offset

    def _turn_to(self, minute: int) -> None:
        day = local_day(minute, self._zone)
        for part, midnight in clock_parts(day, self._zone):
            if part.start <= minute < part.end:
                self._start, self._end, self._midnight = part.start, part.end, midnight
                break
        self._date = day.isoformat()
        self._offset = _render_offset((day.toordinal() - _FIRST_DAY) * MINUTES_A_DAY - self._midnight)


def _render_offset(minutes: int) -> str:
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
