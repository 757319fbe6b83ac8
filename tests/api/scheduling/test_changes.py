"""Moving and cancelling against a real PostgreSQL."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from flask import Flask

from server.calendars.queries import get_calendar, get_service
from server.core.db import transaction
from server.core.errors import FrontdeskError
from server.events.models import NotificationEvent
from server.messaging.models import ScheduledMessage
from server.scheduling.booking import (
    BookingRequest,
    SlotTaken,
    book_appointment,
    cancel_appointment,
    reschedule_appointment,
    retry_deadlocks,
)
from server.scheduling.models import Appointment
from tests.api.scheduling.deeds import HOUR, MONDAY_TEN, NOW, a_customer, at_once, book, hold, rows
from tests.builders import Salon, a_business, a_calendar, a_service, an_appointment
from tests.cluster import wait_for_lock


def move(salon: Salon, appointment_id: int, starts_at: Any, **how: Any) -> Appointment:
    def once() -> Appointment:
        with transaction(business_id=salon.id):
            return reschedule_appointment(
                business_id=salon.id,
                appointment_id=appointment_id,
                starts_at=starts_at,
                **{"now": NOW} | how,
            )

    return retry_deadlocks(once)


def cancel(salon: Salon, appointment_id: int, **how: Any) -> Appointment:
    with transaction(business_id=salon.id):
        return cancel_appointment(business_id=salon.id, appointment_id=appointment_id, **{"now": NOW} | how)


def statuses(salon: Salon) -> list[str]:
    return [row.status for row in rows(salon, Appointment)]


@pytest.mark.parametrize(
    "by",
    [
        pytest.param(timedelta(days=1), id="to another day"),
        pytest.param(timedelta(minutes=30), id="overlapping its own time"),
        pytest.param(timedelta(0), id="to the time it has"),
    ],
)
def test_a_move_keeps_uid_and_link_and_raises_the_sequence(business: Salon, by: timedelta) -> None:
    old = book(business, customer_id=a_customer(business), notes="first visit")
    new = move(business, old.id, MONDAY_TEN + by, idempotency_key="turn:9:0")
    assert (new.uid, new.public_token, new.sequence) == (old.uid, old.public_token, 1)
    assert (new.rescheduled_from_id, new.status, new.notes) == (old.id, "confirmed", "first visit")
    assert (new.starts_at, new.ends_at) == (MONDAY_TEN + by, MONDAY_TEN + by + HOUR)
    assert statuses(business) == ["cancelled", "confirmed"]
    assert [(m.appointment_id, m.status) for m in rows(business, ScheduledMessage)] == [
        (old.id, "cancelled"),
        (new.id, "pending"),
    ]
    assert move(business, old.id, MONDAY_TEN + by, idempotency_key="turn:9:0").id == new.id


def test_a_move_to_a_taken_time_leaves_the_old_one(business: Salon) -> None:
    old = book(business)
    book(business, MONDAY_TEN + HOUR)
    for wish in (MONDAY_TEN + HOUR, MONDAY_TEN + timedelta(minutes=30)):
        with pytest.raises(SlotTaken) as caught:
            move(business, old.id, wish)
        assert len(caught.value.members["alternatives"]) == 3
    assert statuses(business) == ["confirmed", "confirmed"]


def test_a_move_within_a_full_day_is_no_second_booking(business: Salon) -> None:
    calendar_id = a_calendar(business, max_per_day=1)
    old = book(business, calendar_id=calendar_id)
    assert move(business, old.id, MONDAY_TEN + 3 * HOUR).starts_at == MONDAY_TEN + 3 * HOUR


def test_a_move_keeps_a_length_that_the_service_no_longer_has(business: Salon) -> None:
    service = a_service(business, duration_minutes=90, calendars=[business.calendar_id])
    old = book(business, service_id=service, duration_minutes=None)
    with transaction(business_id=business.id):
        get_service(business_id=business.id, service_id=service).duration_minutes = 30
    moved = move(business, old.id, MONDAY_TEN + timedelta(days=1))
    assert moved.ends_at - moved.starts_at == timedelta(minutes=90)


def test_an_appointment_whose_service_is_given_up_can_still_be_moved_where_it_is(business: Salon) -> None:
    service = a_service(business, duration_minutes=90, calendars=[business.calendar_id])
    old = book(business, service_id=service, duration_minutes=None)
    with transaction(business_id=business.id):
        get_service(business_id=business.id, service_id=service).is_active = False
    moved = move(business, old.id, MONDAY_TEN + timedelta(days=1))
    assert (moved.service_id, moved.ends_at - moved.starts_at) == (service, timedelta(minutes=90))
    with pytest.raises(FrontdeskError) as caught:
        move(business, moved.id, MONDAY_TEN, calendar_id=a_calendar(business))
    assert caught.value.code == "service_not_offered"


def test_an_appointment_is_not_in_its_own_way_when_buffers_have_become_shorter(business: Salon) -> None:
    wide = a_calendar(business, buffer_before_minutes=240, buffer_after_minutes=240)
    old = book(business, calendar_id=wide)
    with transaction(business_id=business.id):
        calendar = get_calendar(business_id=business.id, calendar_id=wide)
        calendar.buffer_before_minutes = calendar.buffer_after_minutes = 0
    assert move(business, old.id, MONDAY_TEN + 3 * HOUR).starts_at == MONDAY_TEN + 3 * HOUR


def test_a_move_to_another_calendar_frees_the_first(business: Salon) -> None:
    other = a_calendar(business)
    moved = move(business, book(business).id, MONDAY_TEN, calendar_id=other)
    assert moved.calendar_id == other
    assert book(business).calendar_id == business.calendar_id


def test_a_move_into_the_past_changes_nothing(business: Salon) -> None:
    old = book(business)
    with pytest.raises(FrontdeskError) as caught:
        move(business, old.id, NOW - HOUR)
    assert caught.value.code == "in_the_past"
    assert statuses(business) == ["confirmed"]


def test_of_two_moves_of_one_appointment_one_counts(app: Flask, business: Salon) -> None:
    old = book(business)
    wishes = [MONDAY_TEN + timedelta(days=day) for day in range(1, 9)]
    results = at_once(app, [lambda w=w: move(business, old.id, w) for w in wishes])
    assert sum(isinstance(result, Appointment) for result in results) == 1
    assert {r.code for r in results if isinstance(r, FrontdeskError)} == {"not_changeable"}
    assert sorted(statuses(business)) == ["cancelled", "confirmed"]


def test_a_move_whose_key_becomes_another_booking_meanwhile_leaves_the_old_one(
    app: Flask, business: Salon, admin_url: str
) -> None:
    key = "turn:9:0"
    old = book(business)
    (before,) = rows(business, Appointment)

    def move_by_half_an_hour() -> Appointment:
        with app.app_context():
            return move(business, old.id, MONDAY_TEN + HOUR / 2, idempotency_key=key)

    with ThreadPoolExecutor() as pool:
        with transaction(business.id):
            wish = BookingRequest(starts_at=MONDAY_TEN + 5 * HOUR, duration_minutes=60, idempotency_key=key)
            other = book_appointment(business_id=business.id, request=wish, now=NOW)
            moving = pool.submit(move_by_half_an_hour)
            wait_for_lock(admin_url)
        assert moving.result().id == other.id
    first, second = rows(business, Appointment)
    for name in ("id", "status", "cancelled_at", "cancelled_by", "updated_at"):
        assert getattr(first, name) == getattr(before, name)
    assert (second.id, second.status) == (other.id, "confirmed")


def test_a_crowd_that_moves_and_books_never_overlaps_and_never_fails(app: Flask, business: Salon) -> None:
    half = timedelta(minutes=30)
    for day in range(4):
        ten = MONDAY_TEN + timedelta(days=day)
        mine = [book(business, ten + k * HOUR).id for k in range(4)]
        moves = [
            lambda i=i, k=k, ten=ten: move(business, i, ten + k * HOUR + half) for k, i in enumerate(mine)
        ]
        swaps = [
            lambda i=i, k=k, ten=ten: move(business, i, ten + (3 - k) * HOUR) for k, i in enumerate(mine)
        ]
        news = [lambda k=k, ten=ten: book(business, ten + k * half) for k in range(8)]
        assert all(isinstance(r, Appointment | FrontdeskError) for r in at_once(app, moves + swaps + news))
    live = [row for row in rows(business, Appointment) if row.status == "confirmed"]
    assert len(live) >= 16
    live.sort(key=lambda row: row.starts_at)
    assert all(a.ends_at <= b.starts_at for a, b in pairwise(live))


def test_cancelling_frees_the_slot_withdraws_the_reminder_and_is_noted_once(business: Salon) -> None:
    made = book(business, customer_id=a_customer(business))
    cancelled = cancel(business, made.id)
    assert (cancelled.status, cancelled.cancelled_by, cancelled.cancelled_at) == (
        "cancelled",
        "customer",
        NOW,
    )
    assert cancel(business, made.id).id == made.id
    assert [m.status for m in rows(business, ScheduledMessage)] == ["cancelled"]
    events = [e for e in rows(business, NotificationEvent) if e.event_type == "appointment_cancelled"]
    assert [json.loads(event.data)["appointment_id"] for event in events] == [made.id]
    assert book(business).id != made.id


def test_a_customer_is_held_to_the_notice_and_the_staff_is_not(app: Flask) -> None:
    salon = a_business(cancel_notice_min=24 * 60)
    made = book(salon)
    late = MONDAY_TEN - timedelta(hours=23)
    for change in (
        lambda: cancel(salon, made.id, now=late),
        lambda: move(salon, made.id, late + 50 * HOUR, now=late),
    ):
        with pytest.raises(FrontdeskError) as caught:
            change()
        assert caught.value.code == "too_late_to_change"
    assert cancel(salon, made.id, now=late, by_customer=False).cancelled_by == "staff"


def test_what_has_begun_or_is_over_cannot_be_changed_by_a_customer(business: Salon) -> None:
    made = book(business)
    with pytest.raises(FrontdeskError) as begun:
        cancel(business, made.id, now=MONDAY_TEN)
    assert begun.value.code == "not_changeable"
    done = an_appointment(business, starts_at=MONDAY_TEN - 5 * HOUR, status="completed")
    with pytest.raises(FrontdeskError) as over:
        cancel(business, done, by_customer=False)
    assert over.value.code == "not_changeable"


def test_a_hold_can_be_given_up_but_not_moved(business: Salon) -> None:
    held = hold(business, customer_id=a_customer(business))
    with pytest.raises(FrontdeskError) as caught:
        move(business, held.id, MONDAY_TEN + HOUR)
    assert caught.value.code == "not_changeable"
    assert cancel(business, held.id).status == "cancelled"


def test_a_strangers_appointment_is_unknown(business: Salon, other_business: Salon) -> None:
    made = book(other_business)
    for change in (lambda: cancel(business, made.id), lambda: move(business, made.id, MONDAY_TEN + HOUR)):
        with pytest.raises(FrontdeskError) as caught:
            change()
        assert caught.value.code == "unknown_appointment"
