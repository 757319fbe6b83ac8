"""Asking PostgreSQL for a seat: one call of `book_seat` (migration 124), in which it judges who was first."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from server.calendars.hours import day_span, local_day, midnight
from server.core.errors import FrontdeskError
from server.core.intervals import instant_of, minute_of
from server.scheduling.calendar_rules import CalendarRules, Stamp
from server.scheduling.effects import Note
from server.scheduling.models import Appointment
from server.scheduling.statements import as_appointment, run
from server.scheduling.waitlist_matching import Freed
from server.scheduling.worlds import monday_of

OwnHolds = Literal["confirm", "end"]
Outcome = Literal["made", "known", "no_customer", "stale", "ruled_out", "closed", "full", "taken"]
_WEEK = 7

BOOK = """
SELECT b.outcome, b.freed, b.has_line, (b.made).*
FROM public.book_seat(
    jsonb_populate_record(NULL::public.appointments, %(wish)s), %(version)s, %(written_by)s, %(is_open)s,
    %(capacity)s, %(first_day)s, %(last_day)s, %(limits)s, %(own_holds)s, %(hold_id)s, %(note)s, %(actor)s,
    %(now)s) b"""

_NOWHERE: tuple[Mapping[str, Any], Mapping[str, Any]] = (
    {},
    {"capacity": None, "first_day": None, "last_day": None, "limits": None},
)


@dataclass(frozen=True)
class Terms:
    """What the rules of one state say to a wish.

    `refusal` is why there is nothing to ask for, such as a calendar that is off; then there are no `rules`.
    """

    stamp: Stamp
    rules: CalendarRules | None
    is_open: bool
    refusal: FrontdeskError | None = None


@dataclass(frozen=True)
class Answer:
    """What PostgreSQL says to a wish: the row, or a word that says why there is none.

    `freed` are the times of holds that the wish has ended; `has_line` tells whether anybody may want those.
    """

    outcome: Outcome
    made: Appointment | None
    freed: tuple[Freed, ...]
    has_line: bool


def ask_for_seat(
    row: Mapping[str, Any],
    *,
    starts_at: datetime,
    terms: Terms,
    now: datetime,
    own_holds: OwnHolds | None = None,
    hold_id: int | None = None,
    note: Note | None = None,
) -> Answer:
    """Take a seat for a row, all but its times, seat and calendar, if it can be had."""
    values = compose(row, starts_at=starts_at, terms=terms)
    values |= {
        "own_holds": own_holds,
        "hold_id": hold_id,
        "note": note and note.what,
        "actor": note and note.actor,
        "now": now,
    }
    return _as_answer(run(BOOK, values)[0])


def compose(row: Mapping[str, Any], *, starts_at: datetime, terms: Terms) -> dict[str, Any]:
    """Return what the judge must know of a wish and its rules. Pure."""
    columns, days = _NOWHERE if terms.rules is None else _place_in_time(starts_at, terms.rules)
    return {
        "wish": json.dumps({**row, **columns}, default=datetime.isoformat),
        "version": terms.stamp.version,
        "written_by": terms.stamp.written_by,
        "is_open": terms.is_open,
        **days,
    }


def _place_in_time(starts_at: datetime, rules: CalendarRules) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the columns that say when and where, and what the judge must know of that time."""
    ends_at = starts_at + timedelta(minutes=rules.duration)
    begin = starts_at - timedelta(minutes=rules.before)
    end = ends_at + timedelta(minutes=rules.after)
    columns = {
        "calendar_id": rules.calendar_id,
        "starts_at": starts_at,
        "ends_at": ends_at,
        "blocked": f"[{begin.isoformat()},{end.isoformat()})",
    }
    return columns, {
        "capacity": rules.capacity,
        "first_day": local_day(minute_of(begin), rules.zone),
        "last_day": local_day(minute_of(end) - 1, rules.zone),
        "limits": json.dumps(_limits(starts_at, rules)) if rules.is_limited else None,
    }


def _limits(starts_at: datetime, rules: CalendarRules) -> dict[str, Any]:
    """Return how many appointments a day and a week may have, and which instants those are."""
    day = local_day(minute_of(starts_at), rules.zone)
    monday = monday_of(day)
    week = (midnight(monday.toordinal(), rules.zone), midnight(monday.toordinal() + _WEEK, rules.zone))
    return {
        "per_day": rules.max_per_day,
        "per_week": rules.max_per_week,
        "day": _as_range(*day_span(day, rules.zone)),
        "week": _as_range(*week),
        "monday": monday.isoformat(),
    }


def _as_range(start: int, end: int) -> str:
    return f"[{instant_of(start).isoformat()},{instant_of(end).isoformat()})"


def as_freed(ended: Sequence[Mapping[str, Any]] | None) -> tuple[Freed, ...]:
    """Read the times that ended holds have left free."""
    return tuple(
        Freed(one["calendar_id"], *(datetime.fromisoformat(one[at]) for at in ("starts_at", "ends_at")))
        for one in ended or ()
    )


def _as_answer(row: Mapping[str, Any]) -> Answer:
    return Answer(
        outcome=row["outcome"],
        made=None if row["id"] is None else as_appointment(row),
        freed=as_freed(row["freed"]),
        has_line=bool(row["has_line"]),
    )
