"""Days and hours, as an owner means them. Pure.

Days are whole and both ends are meant ("from 24 to 31 December" closes the 31st); hours are half open.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

Open = Callable[[date], Sequence[tuple[time, time]]]  # the opening hours of a day


@dataclass(frozen=True)
class Days:
    """Whole days. Without `last` the end was not said; `from_now`: only the end was ("until Friday")."""

    first: date
    last: date | None
    from_now: bool = False


@dataclass(frozen=True)
class Hours:
    """A time between two moments; `is_hour`: nobody said until when."""

    start: datetime
    end: datetime
    is_hour: bool = False


Part = Days | Hours


@dataclass(frozen=True)
class Several:
    """Several times that are all meant: "24 December and 31 December"."""

    parts: tuple[Part, ...]


Period = Days | Hours | Several


def parts_of(period: Period) -> tuple[Part, ...]:
    """Return the days and hours that a period is made of."""
    return period.parts if isinstance(period, Several) else (period,)


def first_day(period: Period) -> date:
    """Return the day on which a period begins."""
    return min(part.start.date() if isinstance(part, Hours) else part.first for part in parts_of(period))


def last_day(period: Period) -> date:
    """Return the day on which a period ends, as far as that was said."""
    return max(
        part.start.date() if isinstance(part, Hours) else part.last or part.first for part in parts_of(period)
    )


@dataclass(frozen=True)
class Spoken:
    """What a message says: one period, or several of which one is meant, or a date that does not exist."""

    periods: tuple[Period, ...] = ()
    impossible: str = ""
