"""Builders of parts of the day and of times that they decide: "in the evening", "9 in the morning"."""

from dataclasses import replace

from server.language.times.grammar import Builder, Context, Found
from server.language.times.hours import clock_piece, hour_and_minute_of
from server.language.times.readings import DAY_MINUTES, Clock, Clocks, Day, Part, Piece, hour_readings


def part_of_day(found: Found, context: Context) -> Piece | None:
    """Build "morning", "in the evening"."""
    return Piece(part=found.part())


def part_of_today(found: Found, context: Context) -> Piece | None:
    """Build "tonight"."""
    return Piece(days=(Day(context.today),), part=found.part())


def named_time(found: Found, context: Context) -> Piece | None:
    """Build "noon"."""
    return clock_piece(found.number("CLOCK"))


def about_noon(found: Found, context: Context) -> Piece | None:
    """Build "noonish"."""
    noon = (found.values("CLOCK") + found.values("NOONISH"))[0]
    return replace(clock_piece(noon), approximate=True)


def midnight(found: Found, context: Context) -> Piece | None:
    """Build "midnight": alone 00:00; beside a day it is either end of that day, so both are kept."""
    return Piece(times=(Clock(0), Clock(DAY_MINUTES)))


def clock_of_today(found: Found, context: Context) -> Piece | None:
    """Build "ce midi": today's."""
    return replace(clock_piece(found.number("CLOCK")), days=(Day(context.today),))


def hour_of_part(found: Found, context: Context) -> Piece | None:
    """Build "9 in the morning", "3 de la tarde": the hour that lies in the part of day, if there is one."""
    hour, part = found.number("NUM"), found.part()
    if hour == 12 and part.half == "am" and part.start:
        return None  # the noon that ends the morning, or midnight: "from 10 to 12 in the morning" decides
    kept = within(part, hour_readings(hour, 0, half_days=context.half_days)) if hour < 24 else ()
    return Piece(times=kept) if kept else None


def time_of_part(found: Found, context: Context) -> Piece | None:
    """Build "9:30 da noite", "9h30 du soir": a part of day decides even where writing counts to 24."""
    hour, minute = hour_and_minute_of(found)
    part = found.part()
    if minute > 59 or (hour == 12 and part.half == "am" and part.start):
        return None  # as in `hour_of_part`
    kept = within(part, hour_readings(hour, minute, half_days=True))
    return Piece(times=kept, time_grain="minute") if kept else None


def of_part(build: Builder) -> Builder:
    """Build "las seis y media de la tarde": the part of day decides at once, so ranges work."""

    def build_settled(found: Found, context: Context) -> Piece | None:
        piece = build(found, context)
        kept = within(found.part(), piece.times) if piece else ()
        return replace(piece, times=kept) if piece and kept else None

    return build_settled


def within(part: Part, times: tuple[Clock | Clocks, ...]) -> tuple[Clock | Clocks, ...]:
    """Keep the readings that can be said together with the part of day, ranges cut to it."""
    kept: list[Clock | Clocks] = []
    for reading in times:
        edge = reading.minute if isinstance(reading, Clock) else _edge(reading)
        if not part.allows(edge % DAY_MINUTES):
            continue
        kept.append(reading if isinstance(reading, Clock) else _cut(reading, part))
    return tuple(kept)


def _edge(reading: Clocks) -> int:
    return reading.start if reading.start is not None else (reading.end or 1) - 1


def _cut(reading: Clocks, part: Part) -> Clocks:
    start = reading.start
    if start is None and (reading.end is None or part.start < reading.end):
        start = part.start  # "by two in the morning" ends before the morning begins: it stays open
    end = max(part.end, (start or 0) + 1) if reading.end is None else reading.end
    return Clocks(start, end)
