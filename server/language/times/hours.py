"""What hours of the clock mean: which half of the day a bare one may lie in, and the pieces made of them.

An hour up to twelve is of the morning or of the evening where the language counts to twelve; what is said
beside it ("pm", a leading zero, a part of the day) decides. Pure.
"""

from collections.abc import Sequence

from server.language.times.grammar import Context, Found
from server.language.times.readings import DAY_MINUTES, IMPOSSIBLE, Clock, Clocks, Piece, hour_readings

_NOON = DAY_MINUTES // 2


def bare_hour(number: int, context: Context) -> tuple[Clock, ...]:
    """Read a lone number as an hour; empty when it can't be one."""
    return _readings(number, 0, context) if 0 <= number <= 24 else ()


def hour_and_minute_of(found: Found) -> tuple[int, int]:
    """Return the hour and the minutes said, no minutes being none."""
    hour, *minute = found.values("NUM")
    return hour, minute[0] if minute else 0


def hour_piece(hour: int, minute: int, context: Context) -> Piece:
    """Make the piece of an hour with its minutes, in either half of the day."""
    return Piece(times=_readings(hour, minute, context), time_grain="minute" if minute else "hour")


def clock_piece(minute: int) -> Piece:
    """Make the piece of one time of day."""
    return Piece(times=(Clock(minute),), time_grain="minute" if minute % 60 else "hour")


def half_day_piece(hour: int, minute: int, half: str) -> Piece:
    """Make the piece of an hour up to twelve in a half of the day: "am" or "pm"."""
    return clock_piece(hour % 12 * 60 + minute + (_NOON if half == "pm" else 0))


def shifted_piece(hour: int, shift: int, half: str, context: Context) -> Piece:
    """Make the piece of so many minutes before or after an hour; `half` may say which half of the day.

    Spoken times count to twelve everywhere: "halb zwölf" may be late at night.
    """
    readings = hour_readings(hour, 0, half_days=context.half_days) if 0 <= hour <= 24 else ()
    moved = sorted((r.minute + shift) % DAY_MINUTES for r in in_half(readings, half))
    return Piece(times=tuple(map(Clock, moved)), time_grain="minute") if moved else IMPOSSIBLE


def in_half(readings: Sequence[Clock], half: str) -> tuple[Clock, ...]:
    """Keep the readings that lie in a half of the day; all of them where none is said."""
    return tuple(r for r in readings if not half or (r.minute >= _NOON) == (half == "pm"))


def span_readings(starts: tuple[Clock, ...], ends: tuple[Clock, ...]) -> tuple[Clocks, ...]:
    """Pair both ends of "from 9 to 5": each range runs forward and is the shortest that the words allow.

    "3-4pm" is one hour, "10 to 2" four; "2 to 5" stays open between afternoon and night.
    """
    pairs = [Clocks(s.minute, e.minute) for s in starts for e in _ends(ends) if s.minute < e.minute]
    if len(starts) == 1 and not pairs:  # "from 22 to 2" runs past midnight
        start, end = starts[0].minute, min(end.minute for end in ends) + DAY_MINUTES
        return (Clocks(start, end),) if start < end else ()
    if len(starts) == 1 or len(ends) == 1:
        return tuple(sorted(pairs, key=_length)[:1])
    firsts = {pair.start: pair for pair in sorted(pairs, key=_length, reverse=True)}
    return tuple(firsts[start.minute] for start in starts if start.minute in firsts)


def _readings(hour: int, minute: int, context: Context) -> tuple[Clock, ...]:
    """Read an hour by the language; where people write 24 hours, twelve is noon ("à 12h", "alle 12")."""
    is_noon = hour == 12 and context.written_24
    return hour_readings(hour, minute, half_days=context.half_days and not is_noon)


def _ends(ends: tuple[Clock, ...]) -> tuple[Clock, ...]:
    """As an end, 00:00 is the midnight that closes the day."""
    return tuple(Clock(end.minute or DAY_MINUTES) for end in ends)


def _length(span: Clocks) -> int:
    return (span.end or 0) - (span.start or 0)
