"""Builders of clock times as they are written: "3:30 pm", "15h30", "at 1530", "3ish"."""

from dataclasses import replace
from itertools import pairwise

from server.language.times.grammar import Context, Found
from server.language.times.hours import (
    bare_hour,
    clock_piece,
    half_day_piece,
    hour_and_minute_of,
    hour_piece,
    in_half,
    span_readings,
)
from server.language.times.readings import DAY_MINUTES, IMPOSSIBLE, Clocks, Piece, hour_readings


def hour_with_half(found: Found, context: Context) -> Piece | None:
    """Build "3pm", "3:30 pm", "3.30pm"; an hour past noon with "pm" keeps its sense."""
    if found.has("DOT") and not _touches(found):  # "not 10. 11 am"
        return None
    hour, minute = hour_and_minute_of(found)
    half = found.name("MERIDIEM")
    if minute > 59 or hour > 24 or (hour > 12 and half == "am") or (hour == 0 and half == "pm"):
        return IMPOSSIBLE
    return hour_piece(hour, minute, context) if hour > 12 else half_day_piece(hour, minute, half)


def hour_and_letter(found: Found, context: Context) -> Piece | None:
    """Build "9a": the letter written onto the hour is its half of the day."""
    return hour_with_half(found, context) if found.is_tight() and found.number("NUM") <= 12 else None


def hour_and_minute(found: Found, context: Context) -> Piece | None:
    """Build "15:00", "3:30": an hour up to twelve without a leading zero may be either half of the day."""
    _, minute = (i for i in found.items if i.tag == "NUM")
    return _written(found, context) if _touches(found) and len(minute.text) == 2 else None


def zero_hour(found: Found, context: Context) -> Piece | None:
    """Build "09.45", "0900": the leading zero shows that it is a time, whatever stands before it."""
    said = next(i.text for i in found.items if i.tag in {"NUM", "YEAR"})
    if not said.startswith("0"):
        return None
    return military(found, context) if found.has("YEAR") else hour_and_minute(found, context)


def _touches(found: Found) -> bool:
    """Tell whether the mark between hour and minutes touches both."""
    place = next(n for n, i in enumerate(found.items) if i.tag in {"COLON", "DOT", "COMMA"})
    before, mark, after = found.items[place - 1 : place + 2]
    return before.end == mark.start and mark.end == after.start


def hour_mark_minute(found: Found, context: Context) -> Piece | None:
    """Build "15h30", "15 h 30", "9 Uhr 15", "trois heures dix": digits are read as those with a colon."""
    return _written(found, context)


def spaced_time(found: Found, context: Context) -> Piece | None:
    """Build "5 30 pm", "at 10 15": digits, the minutes with two of them and round."""
    hour, minute = found.values("NUM")
    words = [i.text for i in found.items if i.tag == "NUM"]
    last = 23 if context.written_24 else 12
    if not all(word.isdigit() for word in words) or len(words[1]) != 2 or not 1 <= hour <= last:
        return None
    if minute > 59:
        return None
    if found.has("MERIDIEM"):
        return hour_with_half(found, context)
    return None if minute % 5 else _written(found, context)


def dashed_time(found: Found, context: Context) -> Piece | None:
    """Build "at 9-30": written tight, the minutes with two digits that can be no hour or are round."""
    numbers = [i for i in found.items if i.tag in {"NUM", "DASH"}]
    hour, minute = found.values("NUM")
    is_tight = all(a.end == b.start for a, b in pairwise(numbers))
    if not is_tight or len(numbers[-1].text) != 2 or hour > 23 or minute > 59:
        return None
    return None if minute % 15 else _written(found, context)


def hours_and_minutes(found: Found, context: Context) -> Piece | None:
    """Build "15 hours 30 minutes" as a time of day."""
    units = found.names("UNIT")
    return hour_mark_minute(found, context) if units in (["hour"], ["hour", "minute"]) else None


def whole_hour(found: Found, context: Context) -> Piece | None:
    """Build "3 o'clock", "at six", "at 25" (impossible)."""
    hour = found.number("NUM")
    if hour <= 24 and any(i.tag == "NUM" and i.text.startswith("0") for i in found.items):
        return clock_piece(hour * 60)
    return hour_piece(hour, 0, context) if hour <= 24 else IMPOSSIBLE


def hour_said(found: Found, context: Context) -> Piece | None:
    """Build "3 hours" where it names the time of day; other units are none."""
    return whole_hour(found, context) if found.name("UNIT") == "hour" else None


def military(found: Found, context: Context) -> Piece | None:
    """Build "at 1530"; what could be a year or no time at all is left alone."""
    number = found.number("YEAR")
    hour, minute = divmod(number, 100)
    if hour > 23 or minute > 59 or (minute % 5 and not found.has("UNIT")):
        return None
    return clock_piece(hour * 60 + minute)


def run_together(found: Found, context: Context) -> Piece | None:
    """Build "930am", "at 930", "1130 pm": hour and minutes written without anything between."""
    numbers = found.values("LONGNUM") + found.values("YEAR")
    hour, minute = divmod(numbers[0], 100) if numbers else (0, 60)
    if not 1 <= hour <= 12 or minute > 59 or minute % 5:
        return None
    half = found.name("MERIDIEM")
    return half_day_piece(hour, minute, half) if half else hour_piece(hour, minute, context)


def dotted_hours(found: Found, context: Context) -> Piece | None:
    """Build "15.30-17.00"."""
    hours, minutes = found.values("NUM")[::2], found.values("NUM")[1::2]
    written = all(len(item.text) == 2 for item in found.items[2::4])  # the minutes
    if not written or max(hours) > 24 or max(minutes) > 59:
        return None
    starts, ends = (
        hour_readings(hour, minute, half_days=context.half_days and not context.written_24)
        for hour, minute in zip(hours, minutes, strict=True)
    )
    return Piece(times=span_readings(starts, ends), time_grain="minute")


def hours_to_twelve(found: Found, context: Context) -> Piece | None:
    """Build "10 to 12 am": midnight by the clock, noon by what many mean; both are kept."""
    first, last = found.values("NUM")
    if last != 12 or found.name("MERIDIEM") != "am" or not 6 <= first < 12:
        return None
    noon = DAY_MINUTES // 2
    return Piece(times=(Clocks(first * 60, noon), Clocks(first * 60 + noon, DAY_MINUTES)))


def between_hours(found: Found, context: Context) -> Piece | None:
    """Build "entre las 3 y 5", "entre 15 e 17h": numbers that a bare "3 and 5" would not join."""
    start, end = found.values("NUM")
    starts, ends = bare_hour(start, context), in_half(bare_hour(end, context), found.name("MERIDIEM"))
    spans = span_readings(starts, ends) if starts and ends else ()
    return Piece(times=spans) if spans else None


def about_hour(found: Found, context: Context) -> Piece | None:
    """Build "3ish", "3pm-ish"."""
    piece = hour_with_half(found, context) if found.has("MERIDIEM") else whole_hour(found, context)
    return replace(piece, approximate=True) if piece else None


def _written(found: Found, context: Context) -> Piece:
    """Read an hour and its minutes: in digits a leading zero decides, or that people write 24 hours."""
    hour, minute = hour_and_minute_of(found)
    if minute > 59 or hour * 60 + minute > DAY_MINUTES:
        return IMPOSSIBLE
    said = [i.text for i in found.items if i.tag == "NUM"]
    is_settled = all(text.isdigit() for text in said) and (said[0].startswith("0") or context.written_24)
    return clock_piece(hour * 60 + minute) if is_settled else hour_piece(hour, minute, context)
