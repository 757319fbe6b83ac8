"""Days typed in digits, and bare hours that the opening hours settle."""

from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from server.language.formats import LANGUAGES
from server.receptionist.owner.exceptions import leave_out
from server.receptionist.owner.periods import Days, Hours, Period, Several
from server.receptionist.owner.reading import read_times

ZONE = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 18, 10, tzinfo=ZONE)  # a Wednesday


def hours(day: date) -> Sequence[tuple[time, time]]:
    """Open from 9 to 20, closed on Sundays."""
    return [] if day.isoweekday() == 7 else [(time(9), time(20))]


def shown(period: Period) -> str:
    if isinstance(period, Several):
        return " + ".join(shown(part) for part in period.parts)
    if isinstance(period, Hours):
        start, end = (moment.astimezone(ZONE) for moment in (period.start, period.end))
        return f"{start:%d %H:%M} - {end:%d %H:%M}"
    return f"{period.first} - {period.last or '?'}"


def read(text: str, *, language: str = "en", asked: str = "") -> tuple[str, ...]:
    found = read_times(text, now=NOW, zone=ZONE, language=language, asked=asked, hours=hours)
    return tuple(map(shown, found.periods))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_in_digits_is_an_answer_in_every_language(language: str) -> None:
    christmas_eve = ("2026-12-24 - 2026-12-24",)
    wanted = dict.fromkeys(
        ("24.12.", "24.12", "24. 12.", "24-12", "24 12", "24/12", "24.12.26"), christmas_eve
    )
    wanted["24.12.-31.12."] = ("2026-12-24 - 2026-12-31",)
    wanted["31"] = wanted["31."] = ("2026-12-31 - 2026-12-31",)
    assert {text: read(text, language=language, asked="start") for text in wanted} == wanted


def test_digits_that_are_no_answer_are_times_as_ever() -> None:
    assert read("31") == ()
    assert read("block today 14-16") == ("18 14:00 - 18 16:00",)
    assert read("31.2.", asked="start") == ()


def test_a_bare_hour_is_the_one_at_which_it_is_open() -> None:
    wanted = {
        "block Friday after 10": ("20 10:00 - 21 00:00",),
        "block Friday after 8": ("20 08:00 - 21 00:00",),  # from 8 in the evening nothing is open
        "block Friday before 10": ("20 00:00 - 20 10:00",),
        "block Friday at 7": ("20 19:00 - 20 20:00",),
        "block Friday from 3 to 5": ("20 15:00 - 20 17:00",),
        "block Sunday after 3": ("22 15:00 - 23 00:00",),
        "block next Friday to Sunday from 3 to 5": ("27 15:00 - 27 17:00 + 28 15:00 - 28 17:00",),
        "block Sunday at 8": ("22 08:00 - 22 09:00", "22 20:00 - 22 21:00"),
    }
    assert {text: read(text) for text in wanted} == wanted


def test_what_is_left_out_is_taken_from_every_reading() -> None:
    week, days = Days(date(2026, 12, 7), date(2026, 12, 13)), [date(2026, 12, n) for n in range(7, 14)]
    afternoon = Hours(datetime(2026, 12, 7, 14, tzinfo=ZONE), datetime(2026, 12, 7, 16, tzinfo=ZONE))
    wednesday, monday = Days(days[2], days[2]), Days(days[0], days[0])
    left = [shown(one) for one in leave_out([week], [wednesday], ZONE)]
    assert left == ["2026-12-07 - 2026-12-08 + 2026-12-10 - 2026-12-13"]
    assert [shown(one) for one in leave_out([monday], [afternoon], ZONE)] == [
        "07 00:00 - 07 14:00 + 07 16:00 - 08 00:00"
    ]
    assert leave_out([week], [afternoon], ZONE) == ()
    assert leave_out([monday], [monday], ZONE) == ()
    assert leave_out([monday], [wednesday], ZONE) == ()
    assert leave_out([week], [monday, wednesday], ZONE) == ()
