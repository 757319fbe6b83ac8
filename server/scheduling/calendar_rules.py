"""The rules of a business's calendars as a search meets them: inherited values filled in, hours read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, tzinfo
from typing import Any, NamedTuple

from server.calendars.hours import ALWAYS_OPEN, OpeningHours, parse_ranges, parse_week
from server.core.errors import Conflict
from server.core.zones import parse_time_zone
from server.scheduling.availability import Grid
from server.scheduling.grids import OpeningPlan

_MOST_WISHES = 64
_NO_SERVICE_LASTS = 60


class UnknownTimeZone(Conflict):
    """The time zone in this business's settings is unknown; choose another there."""

    code = "unknown_time_zone"


class Stamp(NamedTuple):
    """Tells one state of a business's rules from every other.

    The version alone would not: a transaction that is rolled back may have shown us the number that the next
    one commits for something else. `written_by` is the transaction that wrote the row with the version.
    """

    version: int
    written_by: int


@dataclass(frozen=True)
class CalendarRules:
    """One calendar as a wish meets it: inherited values filled in, length and buffers the service's.

    `knows_service` says that the business has the service, `offers_service` that this calendar offers it.
    """

    calendar_id: int
    name: str
    is_active: bool
    knows_service: bool
    offers_service: bool
    zone: tzinfo
    hours: OpeningHours
    grid: Grid
    step: int
    duration: int
    before: int
    after: int
    capacity: int
    notice_minutes: int
    horizon_days: int | None
    max_per_day: int | None
    max_per_week: int | None
    plan: OpeningPlan = field(compare=False, repr=False)

    @property
    def is_limited(self) -> bool:
        """Tell whether the day's or the week's appointments are counted."""
        return bool(self.max_per_day or self.max_per_week)


class _Terms(NamedTuple):
    """How one calendar offers one service."""

    duration: int
    before: int | None
    after: int | None


class BusinessRules:
    """All calendars of a business in one state. Shared by threads: what it keeps, it keeps complete."""

    def __init__(self, stamp: Stamp, document: Mapping[str, Any]) -> None:
        """Read the document that `busy.py` asks PostgreSQL for; raise `UnknownTimeZone`."""
        self.stamp = stamp
        self.zone = _parse_zone(document["time_zone"])
        self.holiday_country: str | None = document["holiday_country"]
        self._business = document
        self._calendars: Sequence[Mapping[str, Any]] = document["calendars"]
        self._services = {
            (calendar_id, service_id): _Terms(*terms)
            for calendar_id, service_id, *terms in document["services"]
        }
        self._known_services = frozenset(document["known_services"])
        self._plans: dict[tuple[OpeningHours, Grid], OpeningPlan] = {}
        self._hours = {row["id"]: self._read_hours(row) for row in self._calendars}
        self._wishes: dict[tuple[int | None, int | None], tuple[CalendarRules, ...]] = {}

    def all_calendars(
        self, *, service_id: int | None = None, duration_minutes: int | None = None
    ) -> tuple[CalendarRules, ...]:
        """Return every calendar as a wish for this service or this length meets it, by priority."""
        wish = (service_id, duration_minutes)
        found = self._wishes.get(wish)
        if found is None:
            found = tuple(self._compile(row, service_id, duration_minutes) for row in self._calendars)
            if len(self._wishes) >= _MOST_WISHES:  # every length there is may be asked for
                self._wishes = {}
            self._wishes[wish] = found
        return found

    def default_calendar_id(self) -> int | None:
        """Return where wishes without a calendar go: the default, on or off, else the first that is on."""
        default = (row["id"] for row in self._calendars if row["type_key"] == "default")
        active = (row["id"] for row in self._calendars if row["is_active"])
        return next(default, None) or next(active, None)

    def _compile(
        self, row: Mapping[str, Any], service_id: int | None, duration_minutes: int | None
    ) -> CalendarRules:
        terms = None if service_id is None else self._services.get((row["id"], service_id))
        duration = row["default_duration_minutes"] or _NO_SERVICE_LASTS
        duration = terms.duration if terms else duration_minutes or duration
        hours = self._hours[row["id"]]
        return CalendarRules(
            calendar_id=row["id"],
            name=row["name"],
            is_active=row["is_active"],
            knows_service=service_id is None or service_id in self._known_services,
            offers_service=service_id is None or terms is not None,
            zone=self.zone,
            hours=hours,
            grid=row["slot_grid"],
            step=row["slot_step_minutes"] or duration,
            duration=duration,
            before=_first_known(terms and terms.before, row["buffer_before_minutes"], 0),
            after=_first_known(terms and terms.after, row["buffer_after_minutes"], 0),
            capacity=row["capacity"],
            notice_minutes=_first_known(row["min_notice_minutes"], self._business["min_notice_min"], 0),
            horizon_days=row["horizon_days"] or self._business["booking_window_days"],
            max_per_day=row["max_per_day"],
            max_per_week=row["max_per_week"],
            plan=self._plan(hours, row["slot_grid"]),
        )

    def _plan(self, hours: OpeningHours, grid: Grid) -> OpeningPlan:
        """Let calendars with the same hours share what is computed of them."""
        if (hours, grid) not in self._plans:
            self._plans[hours, grid] = OpeningPlan(
                hours, grid=grid, zone=self.zone, holiday_country=self.holiday_country
            )
        return self._plans[hours, grid]

    def _read_hours(self, row: Mapping[str, Any]) -> OpeningHours:
        """Take the calendar's own week, else the business's, which may be open day and night."""
        own, business = row["opening_hours"], self._business
        week = ALWAYS_OPEN.week
        if own is not None or not business["always_open"]:
            week = parse_week((business["opening_hours"] if own is None else own) or {})
        return OpeningHours(week=week, overrides=self._read_overrides(row["id"]))

    def _read_overrides(self, calendar_id: int) -> tuple[tuple[date, tuple[Any, ...]], ...]:
        """Let the calendar's own exceptional days win over those of the business."""
        days: dict[date, tuple[Any, ...]] = {}
        for whose in (None, calendar_id):
            days |= {
                date.fromisoformat(day): parse_ranges(ranges)
                for of, day, ranges in self._business["overrides"]
                if of == whose
            }
        return tuple(sorted(days.items()))


def _parse_zone(name: str) -> tzinfo:
    try:
        return parse_time_zone(name)
    except ValueError as error:
        raise UnknownTimeZone(str(error)) from error


def _first_known(*values: int | None) -> int:
    return next(value for value in values if value is not None)
