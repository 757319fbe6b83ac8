"""What words about time can mean, before day and time have found each other.

A `Piece` is a stretch of the message with its possible readings. Several readings mean that the words
are ambiguous, and they stay so until something said beside them decides.
Times of day are minutes since local midnight (1440 is the next midnight), ranges are half-open.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

DAY_MINUTES = 24 * 60


@dataclass(frozen=True)
class Day:
    """One local date; `rolls` marks a bare weekday that means the next week once its time has passed."""

    date: date
    rolls: bool = False


@dataclass(frozen=True)
class Days:
    """Dates from `first` up to and without `end`; None is open.

    With minutes it begins at that time of `first`, ends at that time of `end`: "Monday noon to Tuesday 5 pm".
    """

    first: date | None
    end: date | None
    first_minute: int = 0
    end_minute: int = 0


@dataclass(frozen=True)
class Clock:
    """One time of day."""

    minute: int


@dataclass(frozen=True)
class Clocks:
    """A range of times of day; None is open, an end beyond 1440 is after midnight."""

    start: int | None
    end: int | None


@dataclass(frozen=True)
class Part:
    """A part of the day, and the half of the day in which it puts a bare hour.

    `clock` is the time that the word means when no hour is said: noon.
    """

    start: int
    end: int
    half: Literal["am", "forenoon", "noon", "pm", "night"]
    clock: int | None = None

    def allows(self, minute: int) -> bool:
        """Tell whether a clock time can be said together with this part of day."""
        if self.half == "am":
            return minute < DAY_MINUTES // 2
        if self.half == "forenoon":  # Spanish: "las 12:30 de la mañana" is half past noon
            return 60 <= minute < 13 * 60
        if self.half == "noon":
            return 11 * 60 <= minute < 18 * 60
        if self.half == "pm":
            return minute >= DAY_MINUTES // 2
        return minute >= 18 * 60 or minute < 5 * 60


Grain = Literal["minute", "hour", "day", "week", "month"]


@dataclass(frozen=True)
class Piece:
    """Words that say something about time, with every reading they allow."""

    days: tuple[Day | Days, ...] = ()
    times: tuple[Clock | Clocks, ...] = ()
    part: Part | None = None
    moment: datetime | None = None
    weekday: int | None = None  # the weekday that was named: it must agree with a date beside it
    grain: Grain = "day"
    time_grain: Grain = "hour"
    approximate: bool = False
    is_impossible: bool = False
    is_conflict: bool = False
    names_week: bool = False  # "Friday next week": a weekday listed before it is of that week too
    start: int = 0
    end: int = 0

    @property
    def is_bare_day(self) -> bool:
        """Tell whether days are said and no time."""
        return bool(self.days) and not (self.times or self.part)

    @property
    def is_closed(self) -> bool:
        """Tell whether nothing said beside it can change it."""
        return self.is_impossible or self.moment is not None

    def at(self, start: int, end: int) -> "Piece":
        """Return the piece with its place in the message."""
        return replace(self, start=start, end=end)


IMPOSSIBLE = Piece(is_impossible=True)


def hour_readings(hour: int, minute: int, *, half_days: bool) -> tuple[Clock, ...]:
    """Read an hour without am or pm: morning and evening where the language counts to twelve."""
    if half_days and 1 <= hour <= 12:
        early = hour % 12 * 60 + minute
        return (Clock(early), Clock(early + DAY_MINUTES // 2))
    return (Clock(hour * 60 + minute),)
