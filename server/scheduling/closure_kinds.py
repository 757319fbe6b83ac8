"""The kinds of closure: a vacation is days, a block is hours, an opening override the hours of a date."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from marshmallow import ValidationError
from sqlalchemy.dialects.postgresql import Range

from server.calendars.models import OpeningOverride
from server.core.errors import NotFound
from server.scheduling.models import CalendarBlock, VacationPeriod

Values = Mapping[str, Any]

_LONGEST_VACATION = timedelta(days=3660)
_LONGEST_BLOCK = timedelta(days=366)


class UnknownVacation(NotFound):
    """There is no such vacation."""

    code = "unknown_vacation"


class UnknownBlock(NotFound):
    """There is no such block."""

    code = "unknown_block"


class UnknownOverride(NotFound):
    """There are no such opening hours of a date."""

    code = "unknown_opening_override"


@dataclass(frozen=True)
class Kind:
    """One kind of closure: its table, its names, what makes it sound, and how its values are stored."""

    name: str
    model: type[Any]
    unknown: type[NotFound]
    check: Callable[[Values], None]
    columns: Callable[[Values], dict[str, Any]]
    values: Callable[[Any], dict[str, Any]]


def last_day_of(vacation: VacationPeriod) -> date | None:
    """Return the last day of a vacation, which older rows keep as a number of days; None for an open end."""
    if vacation.end_date is None and vacation.duration_days is not None:
        return vacation.start_date + timedelta(days=vacation.duration_days - 1)
    return vacation.end_date


def _check_vacation(values: Values) -> None:
    first, last = values["start_date"], values.get("end_date")
    if last is not None and last < first:
        raise ValidationError({"end_date": ["Lies before start_date."]})
    if last is not None and last - first >= _LONGEST_VACATION:
        raise ValidationError({"end_date": ["Is more than ten years after start_date; leave the end open."]})


def _vacation_columns(values: Values) -> dict[str, Any]:
    return {name: values.get(name) for name in ("calendar_id", "start_date", "end_date", "title")} | {
        "duration_days": None
    }


def _vacation_values(row: VacationPeriod) -> dict[str, Any]:
    shared = {name: getattr(row, name) for name in ("calendar_id", "start_date", "title")}
    return shared | {"end_date": last_day_of(row)}


def _check_block(values: Values) -> None:
    starts_at, ends_at = values["starts_at"], values["ends_at"]
    if ends_at <= starts_at:
        raise ValidationError({"ends_at": ["Does not lie after starts_at."]})
    if ends_at - starts_at > _LONGEST_BLOCK:
        raise ValidationError({"ends_at": ["Is more than a year after starts_at; make a vacation of it."]})


def _block_columns(values: Values) -> dict[str, Any]:
    during = Range(values["starts_at"], values["ends_at"])
    return {"calendar_id": values.get("calendar_id"), "during": during, "reason": values.get("reason")}


def _block_values(row: CalendarBlock) -> dict[str, Any]:
    times = {"starts_at": row.during.lower, "ends_at": row.during.upper}
    return {"calendar_id": row.calendar_id, "reason": row.reason, **times}


def _check_override(values: Values) -> None:
    """Leave it to the schema: any ranges are good, on any date."""


def _override_columns(values: Values) -> dict[str, Any]:
    return {
        "calendar_id": values.get("calendar_id"),
        "on_date": values["on_date"],
        "ranges": values["ranges"],
        "title": values.get("title"),
    }


def _override_values(row: OpeningOverride) -> dict[str, Any]:
    return {name: getattr(row, name) for name in ("calendar_id", "on_date", "ranges", "title")}


VACATION = Kind(
    "vacation", VacationPeriod, UnknownVacation, _check_vacation, _vacation_columns, _vacation_values
)
BLOCK = Kind("block", CalendarBlock, UnknownBlock, _check_block, _block_columns, _block_values)
OVERRIDE = Kind(
    "opening_override",
    OpeningOverride,
    UnknownOverride,
    _check_override,
    _override_columns,
    _override_values,
)
