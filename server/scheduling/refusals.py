"""Why a wish cannot be booked: one error for each reason, with what is possible where that is known."""

from datetime import date, datetime, timedelta
from typing import Any

from server.calendars.hours import day_span, days_between, local_day
from server.calendars.queries import UnknownService
from server.core.errors import Conflict, FrontdeskError, Invalid
from server.core.intervals import Span, instant_of, intersect
from server.scheduling.availability import is_free
from server.scheduling.worlds import CalendarRules, View

SHORTEST_MINUTES, LONGEST_MINUTES = 5, 24 * 60
# Nobody books for the year 9999; arithmetic that far would only overflow.
FAR_FUTURE = timedelta(days=365 * 50)
_DAYS_TO_LOOK_AHEAD = 2  # as many as are read around a wish


class InThePast(Invalid):
    """That time is already past."""

    code = "in_the_past"


class TooSoon(Invalid):
    """That is too short notice."""

    code = "too_soon"


class BeyondHorizon(Invalid):
    """That is further ahead than can be booked."""

    code = "beyond_horizon"


class ClosedDay(Invalid):
    """It is closed on that day."""

    code = "closed_day"


class OutsideHours(Invalid):
    """That time is outside the opening hours."""

    code = "outside_hours"


class ClosedPeriod(Invalid):
    """It is closed for a while at that time."""

    code = "closed_period"


class FullyBooked(Conflict):
    """No more appointments are taken for that day or week."""

    code = "fully_booked"


class CalendarInactive(Conflict):
    """This calendar takes no bookings at present."""

    code = "calendar_inactive"


class ServiceNotOffered(Invalid):
    """That service is not offered there."""

    code = "service_not_offered"


class WrongDuration(Invalid):
    """An appointment lasts between 5 minutes and 24 hours."""

    code = "wrong_duration"


class NotAMinute(Invalid):
    """An appointment begins on a full minute."""

    code = "not_a_minute"


class SlotTaken(Conflict):
    """That time has just been taken."""

    code = "slot_taken"


def check_duration(duration_minutes: int | None) -> None:
    """Refuse a length that nothing has, with `WrongDuration`."""
    if duration_minutes is not None and not SHORTEST_MINUTES <= duration_minutes <= LONGEST_MINUTES:
        raise WrongDuration(
            errors={"duration_minutes": [f"Must be {SHORTEST_MINUTES} to {LONGEST_MINUTES}."]}
        )


def check_start(starts_at: datetime, now: datetime) -> None:
    """Refuse a start that no calendar could take: past, in a far future, or between two minutes."""
    if starts_at < now:
        raise InThePast(errors={"starts_at": ["Lies in the past."]})
    if starts_at - now > FAR_FUTURE:
        raise BeyondHorizon(errors={"starts_at": ["Lies too far ahead."]})
    if starts_at.second or starts_at.microsecond:
        raise NotAMinute(errors={"starts_at": ["Has seconds."]})


def check_rules(rules: CalendarRules, *, duration_minutes: int | None) -> None:
    """Refuse a calendar that is off, a service it does not offer, or a length that is not the service's."""
    if not rules.is_active:
        raise CalendarInactive(f"{rules.name} takes no bookings at present.")
    if not rules.knows_service:
        raise UnknownService
    if not rules.offers_service:
        raise ServiceNotOffered(f"{rules.name} does not offer that service.")
    if duration_minutes is not None and duration_minutes != rules.duration:
        raise WrongDuration(
            f"That service takes {rules.duration} minutes.",
            duration_minutes=rules.duration,
            errors={"duration_minutes": [f"Must be {rules.duration}, or absent."]},
        )


def find_refusal(view: View, start: int) -> FrontdeskError | None:
    """Say why a start cannot be booked, or None when it can. What others have is a bare `SlotTaken`."""
    if is_free(view.world, start):
        return None
    return _not_now(view, start) or _not_open(view, start) or SlotTaken()


def _not_now(view: View, start: int) -> FrontdeskError | None:
    """Measure the wish against today: notice and horizon."""
    world = view.world
    if start < world.earliest:
        earliest = _shown(world.earliest, view)
        return TooSoon(
            f"The earliest time that can be booked is {_words(earliest)}.", earliest=earliest.isoformat()
        )
    if world.latest is not None and start > world.latest:
        latest = local_day(world.latest, view.rules.zone)
        return BeyondHorizon(f"Bookings are open up to {latest}.", latest=latest.isoformat())
    return None


def _not_open(view: View, start: int) -> FrontdeskError | None:
    """Measure the wish against the calendar's own time: hours, closures, limits."""
    wish, day = Span(start, start + view.world.duration), local_day(start, view.rules.zone)
    whole = day_span(day, view.rules.zone)
    windows = view.world.openings.windows
    if not any(window.start <= wish.start and wish.end <= window.end for window in windows):
        hours = _hours_of(view, day)
        if hours:
            said = " and ".join(f"{opens} to {closes}" for opens, closes in hours)
            return OutsideHours(f"On {day} it is open from {said}.", opening_hours=hours)
        return ClosedDay(f"It is closed on {day}.", **_next_open_day(view, day))
    guarded = Span(wish.start - view.world.before, wish.end + view.world.after)
    if intersect(view.closures, [guarded]):
        return ClosedPeriod(f"It is closed at that time on {day}.", **_next_open_day(view, day))
    if intersect(view.world.full, [whole]):
        return FullyBooked(f"No more appointments are taken for {day} or its week.")
    return None


def _hours_of(view: View, day: date) -> list[list[str]]:
    """Return the windows that touch a local day, in its wall clock."""
    zone = view.rules.zone
    windows = [w for w in view.world.openings.windows if intersect([w], [day_span(day, zone)])]
    return [[f"{instant_of(m).astimezone(zone):%H:%M}" for m in window] for window in windows]


def _next_open_day(view: View, day: date) -> dict[str, Any]:
    """Return the next local day with opening hours, when it is among the days that were read."""
    zone = view.rules.zone
    windows = view.world.openings.windows
    for later in days_between(day, date.fromordinal(day.toordinal() + _DAYS_TO_LOOK_AHEAD)):
        opening = intersect(windows, [day_span(later, zone)])
        if later > day and any(not intersect(view.closures, [window]) for window in opening):
            return {"next_open_day": later.isoformat()}
    return {}


def _shown(minute: int, view: View) -> datetime:
    return instant_of(minute).astimezone(view.rules.zone)


def _words(local: datetime) -> str:
    return f"{local:%Y-%m-%d %H:%M}"
