"""What is listed can be booked, and nothing else: the reading for lists and the judge, side by side."""

import os
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, text, update
from sqlalchemy.dialects.postgresql import Range

from server.businesses.models import Business
from server.core.db import session, transaction
from server.core.errors import FrontdeskError
from server.core.intervals import Span, minute_of
from server.scheduling.availability import is_free
from server.scheduling.booking import BookingRequest, book_appointment
from server.scheduling.models import Appointment, CalendarBlock, VacationPeriod
from server.scheduling.worlds import open_views
from tests.api.scheduling.deeds import NOW, WORKING_HOURS
from tests.builders import Salon, a_business, a_calendar

EXAMPLES = int(os.environ.get("BOOKING_EXAMPLES", "12"))
ZONES = ("UTC", "Pacific/Auckland", "America/New_York", "Asia/Kathmandu")
MINUTE = timedelta(minutes=1)
MONDAY = datetime(2031, 3, 3, tzinfo=NOW.tzinfo)

minutes = st.integers(-20, 4 * 24 * 4).map(lambda quarter: quarter * 15)
spans = st.tuples(minutes, st.sampled_from([1, 15, 45, 60, 600]), st.sampled_from([0, 30]))


def are_apart(blocks: list[tuple[int, int, int]]) -> bool:
    """Blocks of one calendar never overlap: the database refuses them (`calendar_blocks_apart`)."""
    times = sorted((60 * start + second, 60 * (start + length) + second) for start, length, second in blocks)
    return all(first[1] <= second[0] for first, second in pairwise(times))


@dataclass
class World:
    """What is in the way on one calendar; instants are minutes from Monday on, and some seconds."""

    zone: str
    terms: dict[str, Any]
    booked: list[tuple[int, int, str, bool]]
    blocks: list[tuple[int, int, int]]
    external: list[tuple[int, int, int]]
    vacations: list[tuple[int, int | None, bool]]
    wishes: list[tuple[int, int]] = field(default_factory=list)


worlds = st.builds(
    World,
    zone=st.sampled_from(ZONES),
    terms=st.fixed_dictionaries(
        {
            "capacity": st.integers(1, 2),
            "buffer_before_minutes": st.sampled_from([0, 5, 20]),
            "buffer_after_minutes": st.sampled_from([0, 10]),
            "max_per_day": st.sampled_from([None, None, 1, 2]),
            "max_per_week": st.sampled_from([None, None, 3]),
            "min_notice_minutes": st.sampled_from([None, 48 * 60]),
            "horizon_days": st.sampled_from([None, 4]),
            "opening_hours": st.sampled_from(
                [None, {"monday": [["00:00", "24:00"]], "tuesday": [["20:00", "04:00"]]}]
            ),
        }
    ),
    booked=st.lists(
        st.tuples(
            minutes,
            st.sampled_from([15, 60, 120]),
            st.sampled_from(["confirmed", "held", "stale"]),
            st.booleans(),
        ),
        max_size=5,
    ),
    blocks=st.lists(spans, max_size=2).filter(are_apart),
    external=st.lists(spans, max_size=2),
    vacations=st.lists(
        st.tuples(st.integers(-1, 4), st.none() | st.integers(1, 2), st.booleans()), max_size=1
    ),
    wishes=st.lists(st.tuples(minutes, st.sampled_from([15, 60])), min_size=8, max_size=8),
)


def at(minute: int, second: int = 0) -> datetime:
    return MONDAY + minute * MINUTE + timedelta(seconds=second)


def build(salon: Salon, world: World) -> int:
    """Put a world onto a calendar of its own."""
    calendar_id = a_calendar(salon, **world.terms)
    mine = {"business_id": salon.id, "calendar_id": calendar_id}
    with transaction(business_id=salon.id):
        session().execute(delete(VacationPeriod).where(VacationPeriod.business_id == salon.id))
        session().execute(update(Business).where(Business.id == salon.id).values(time_zone=world.zone))
        for start, length, second in world.blocks:
            session().add(CalendarBlock(**mine, during=Range(at(start, second), at(start + length, second))))
        for first, days, is_of_all in world.vacations:
            whose = mine | {"calendar_id": None if is_of_all else calendar_id}
            begins = date(2031, 3, 3) + timedelta(days=first)
            session().add(VacationPeriod(**whose, start_date=begins, duration_days=days))
        for start, length, second in world.external:
            session().execute(
                text(
                    "INSERT INTO external_events (business_id, calendar_id, external_id, during)"
                    " VALUES (:business_id, :calendar_id, gen_random_uuid()::text, tstzrange(:starts, :ends))"
                ),
                mine | {"starts": at(start, second), "ends": at(start + length, second)},
            )
    for seat, (start, length, status, is_old) in enumerate(world.booked, 1):
        _put(mine, seat % world.terms["capacity"] + 1, at(start), at(start + length), status, is_old=is_old)
    return calendar_id


def _put(
    mine: dict[str, int], seat: int, starts_at: datetime, ends_at: datetime, status: str, *, is_old: bool
) -> None:
    """Add an appointment where there is room for it; an old one has no blocked time, as before the guard."""
    expires = {"held": NOW + MINUTE, "stale": NOW, "confirmed": None}[status]
    with transaction(business_id=mine["business_id"]):
        session().execute(
            text(
                "INSERT INTO appointments (business_id, calendar_id, seat, starts_at, ends_at, blocked,"
                " status, hold_expires_at) VALUES (:business_id, :calendar_id, :seat, :starts, :ends,"
                " CASE WHEN :is_old THEN NULL ELSE tstzrange(:starts, :ends) END, :status, :expires)"
                " ON CONFLICT DO NOTHING"
            ),
            mine
            | {"seat": seat, "starts": starts_at, "ends": ends_at, "is_old": is_old}
            | {"status": "held" if expires else "confirmed", "expires": expires},
        )


def is_listed(salon: Salon, calendar_id: int, starts_at: datetime, length: int) -> bool:
    start = minute_of(starts_at)
    (view,) = open_views(
        business_id=salon.id,
        calendar_ids=[calendar_id],
        window=Span(start, start + length),
        now=NOW,
        duration_minutes=length,
    )
    return is_free(view.world, start)


def is_booked(salon: Salon, calendar_id: int, starts_at: datetime, length: int) -> bool:
    """Book, and undo it."""
    wish = BookingRequest(starts_at=starts_at, calendar_id=calendar_id, duration_minutes=length)
    with session().begin_nested() as attempt:
        try:
            made: Appointment | None = book_appointment(business_id=salon.id, request=wish, now=NOW)
        except FrontdeskError:
            made = None
        attempt.rollback()
    return made is not None


def test_whatever_is_in_the_way_the_judge_and_the_list_agree(app: Flask) -> None:
    salon = a_business(opening_hours=WORKING_HOURS)

    @settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(worlds)
    def holds_for(world: World) -> None:
        calendar_id = build(salon, world)
        with transaction(business_id=salon.id):
            for start, length in world.wishes:
                wish = (salon, calendar_id, at(start), length)
                assert is_listed(*wish) == is_booked(*wish), wish

    holds_for()
