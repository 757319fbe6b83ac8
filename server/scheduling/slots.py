"""Free times to offer: over many calendars, earliest first; and one public day."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import partial
from typing import Any, NamedTuple

from server.calendars.hours import day_span
from server.calendars.queries import UnknownService
from server.core.errors import Invalid
from server.core.intervals import MINUTES_A_DAY, Span, instant_of, intersect, minute_of, subtract
from server.scheduling.availability import Place, first_slots, free_spans
from server.scheduling.refusals import FAR_FUTURE, ServiceNotOffered, check_duration
from server.scheduling.wall_clock import WallClock
from server.scheduling.worlds import Opened, Question, View, open_more, open_some, open_views

LONGEST_WINDOW = timedelta(days=366)
# Most searches want a few slots, and these days have them; whoever finds too few there reads the rest.
_FIRST_LOOK = 3 * MINUTES_A_DAY
# Around the noon of UTC lies the local day, whatever the zone.
_ANYWHERE = 2 * MINUTES_A_DAY


class BadWindow(Invalid):
    """The window to search must end after it begins and may be at most 366 days long."""

    code = "bad_window"


class Slot(NamedTuple):
    """A free time on a calendar, in minutes of UTC."""

    calendar_id: int
    start: int
    end: int

    @property
    def starts_at(self) -> datetime:
        """Return the instant at which it begins, in UTC."""
        return instant_of(self.start)

    @property
    def ends_at(self) -> datetime:
        """Return the instant at which it ends, in UTC."""
        return instant_of(self.end)

    @property
    def length_minutes(self) -> int:
        """Return how long it is."""
        return self.end - self.start

    def to_json(self, zone: tzinfo) -> dict[str, Any]:
        """Return the shape that clients see, with the wall clock of the business."""
        return render_slots([self], zone)[0]


# Without the keywords of its constructor a slot is made in a third of the time.
_new_slot: Callable[[tuple[int, int, int]], Slot] = partial(tuple.__new__, Slot)


@dataclass(frozen=True)
class CalendarDay:
    """One calendar on one local day: when it is open, and when no seat of it is free. Nobody is named."""

    calendar_id: int
    name: str
    opening: tuple[tuple[datetime, datetime], ...]
    busy: tuple[tuple[datetime, datetime], ...]


def find_slots(
    *,
    business_id: int,
    calendar_ids: Sequence[int] | None,
    window_from: datetime,
    window_to: datetime,
    now: datetime,
    limit: int | None,
    duration_minutes: int | None = None,
    service_id: int | None = None,
    customer_id: int | None = None,
    after: Place | None = None,
) -> list[Slot]:
    """Return the free slots inside a window, earliest first, at most `limit`; what is listed can be booked.

    `calendar_ids` None means every active calendar; inactive ones have no slots. A service brings its own
    length and buffers, and only calendars that offer it are searched. A customer's own holds do not count as
    taken. `after` names the last slot of an earlier answer. Raise `BadWindow`, `WrongDuration`,
    `UnknownCalendar`, `UnknownService` or `ServiceNotOffered`. At most two statements, and usually one.
    """
    check_duration(duration_minutes)
    window = _window(window_from, window_to, now)
    question = Question(
        business_id=business_id,
        now=now,
        calendar_ids=calendar_ids,
        service_id=service_id,
        duration_minutes=duration_minutes,
        own_holds_of=customer_id,
    )
    if after is not None:
        window = Span(min(max(window.start, after.start), window.end), window.end)
    return _search(question, window=window, limit=limit, after=after)


def render_slots(slots: Iterable[Slot], zone: tzinfo) -> list[dict[str, Any]]:
    """Return many slots in the shape that clients see, with the wall clock of the business."""
    read = WallClock(zone).read
    return [
        {"calendar_id": calendar_id, "starts_at": read(start), "ends_at": read(end)}
        for calendar_id, start, end in slots
    ]


def day_view(
    *, business_id: int, calendar_ids: Sequence[int] | None, day: date, now: datetime
) -> list[CalendarDay]:
    """Return opening and busy times of one local day, for a public page: no person, no reason, no number."""
    if abs(day.toordinal() - now.toordinal()) > LONGEST_WINDOW.days:
        raise BadWindow("Choose a day within a year of today.")
    noon = minute_of(datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
    anywhere = Span(noon - _ANYWHERE, noon + _ANYWHERE)
    views = open_views(business_id=business_id, calendar_ids=calendar_ids, window=anywhere, now=now)
    return [_day_of(view, day) for view in views if view.rules.is_active]


def _day_of(view: View, day: date) -> CalendarDay:
    opening = intersect(view.world.openings.windows, [day_span(day, view.rules.zone)])
    busy = subtract(opening, free_spans(view.world))
    return CalendarDay(view.rules.calendar_id, view.rules.name, _instants(opening), _instants(busy))


def _search(question: Question, *, window: Span, limit: int | None, after: Place | None) -> list[Slot]:
    """Look at the first days; read the others only when these have too little."""
    split = window.end if limit is None else min(window.end, window.start + _FIRST_LOOK)
    # A slot that begins on the last of the first days may end on the next one.
    first = Span(window.start, min(window.end, split + MINUTES_A_DAY))
    opened = open_some(question, window=first, whole=window)
    if opened.window == window:
        split = window.end
    _check_service(question, opened)
    found = _slots(opened.views, window=window, until=split, limit=limit, after=after)
    if limit is None or len(found) == limit or split == window.end:
        return found
    rest = Span(split, window.end)
    views = open_more(question, opened, window=rest)
    return found + _slots(views, window=rest, until=rest.end, limit=limit - len(found), after=None)


def _check_service(question: Question, opened: Opened) -> None:
    asked = question.among_all(opened.rules)
    if not any(rules.knows_service for rules in asked) and asked:
        raise UnknownService
    if not any(rules.offers_service for rules in asked) and asked:
        raise ServiceNotOffered


def _slots(
    views: Sequence[View], *, window: Span, until: int, limit: int | None, after: Place | None
) -> list[Slot]:
    worlds = [view.world for view in views if view.rules.is_active and view.rules.offers_service]
    found = first_slots(worlds, window=window, until=until, limit=limit, after=after)
    about = [(world.calendar_id, world.duration) for world in worlds]
    return [_new_slot((about[place][0], start, start + about[place][1])) for start, place in found]


def _window(window_from: datetime, window_to: datetime, now: datetime) -> Span:
    """Return the part of the window that is still to come, in whole minutes; it may be empty."""
    if not window_from < window_to:
        raise BadWindow
    if window_to - window_from > LONGEST_WINDOW:
        raise BadWindow
    begin, end = max(window_from, now), min(window_to, now + FAR_FUTURE)
    if begin >= end:
        return Span(minute_of(now), minute_of(now))
    start = minute_of(begin) + (instant_of(minute_of(begin)) < begin)
    return Span(start, max(start, minute_of(end)))


def _instants(spans: Sequence[Span]) -> tuple[tuple[datetime, datetime], ...]:
    return tuple((instant_of(span.start), instant_of(span.end)) for span in spans)
