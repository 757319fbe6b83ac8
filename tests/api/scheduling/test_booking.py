"""Booking against a real PostgreSQL: who wins, what is refused and why, and what is written beside it."""

import json
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text
from sqlalchemy.dialects.postgresql import Range

from server.businesses.models import AuditEntry
from server.calendars.models import OpeningOverride
from server.calendars.queries import get_calendar
from server.core.db import session, transaction
from server.core.errors import FrontdeskError, NotFound
from server.events.models import NotificationEvent
from server.messaging.customers import find_or_create
from server.messaging.models import ScheduledMessage
from server.scheduling.booking import SlotTaken, cancel_appointment, release_holds
from server.scheduling.closure_kinds import BLOCK
from server.scheduling.closures import create_closure
from server.scheduling.conflicts import find_conflicts
from server.scheduling.models import Appointment, CalendarBlock, VacationPeriod
from server.scheduling.waitlist import end_overdue
from tests.api.scheduling.deeds import (
    HOUR,
    MONDAY_TEN,
    NOW,
    WORKING_HOURS,
    a_customer,
    add,
    at_once,
    book,
    hold,
    offered,
    rows,
)
from tests.builders import Salon, a_business, a_calendar, a_service, an_appointment


def test_a_booking_writes_its_row_its_reminder_its_event_and_its_audit_entry(business: Salon) -> None:
    customer_id = a_customer(business)
    made = book(business, customer_id=customer_id, notes="first visit", source_channel="web")
    assert (made.status, made.seat, made.sequence) == ("confirmed", 1, 0)
    assert (made.starts_at, made.ends_at) == (MONDAY_TEN, MONDAY_TEN + HOUR)
    assert len(made.public_token) >= 43
    (reminder,) = rows(business, ScheduledMessage)
    assert (reminder.kind, reminder.due_at) == ("reminder", MONDAY_TEN - timedelta(hours=24))
    (event,) = [e for e in rows(business, NotificationEvent) if e.event_type == "appointment_created"]
    assert json.loads(event.data)["appointment_id"] == made.id
    assert "Dana" not in event.data
    assert [a.object_id for a in rows(business, AuditEntry) if a.action == "appointment.created"] == [
        str(made.id)
    ]


def test_no_reminder_is_planned_for_a_time_that_is_past(business: Salon) -> None:
    book(business, NOW + timedelta(hours=2), customer_id=a_customer(business))
    assert rows(business, ScheduledMessage) == []


def test_of_sixteen_who_want_one_slot_one_gets_it_and_the_others_three_alternatives(
    app: Flask, business: Salon
) -> None:
    results = at_once(app, [lambda: book(business) for _ in range(16)])
    assert sum(isinstance(result, Appointment) for result in results) == 1
    refusals = [result for result in results if not isinstance(result, Appointment)]
    assert all(isinstance(refusal, SlotTaken) for refusal in refusals)
    assert all(len(refusal.members["alternatives"]) == 3 for refusal in refusals)


def test_of_overlapping_wishes_one_wins(app: Flask, business: Salon) -> None:
    for day in range(5):
        starts = [MONDAY_TEN + timedelta(days=day, minutes=15 * (k % 4)) for k in range(16)]
        results = at_once(app, [lambda s=s: book(business, s) for s in starts])
        assert sum(isinstance(result, Appointment) for result in results) == 1
        assert all(isinstance(r, Appointment | SlotTaken) for r in results)


def test_a_calendar_with_three_seats_sells_three(app: Flask, business: Salon) -> None:
    calendar_id = a_calendar(business, capacity=3)
    results = at_once(app, [lambda: book(business, calendar_id=calendar_id) for _ in range(12)])
    won = [result for result in results if isinstance(result, Appointment)]
    assert sorted(appointment.seat for appointment in won) == [1, 2, 3]
    assert sum(isinstance(result, SlotTaken) for result in results) == 9


def test_one_key_for_two_wishes_at_once_is_one_booking_though_one_of_them_was_held(
    app: Flask, business: Salon
) -> None:
    calendar_id = a_calendar(business, capacity=3)
    customer_id = a_customer(business)
    for round_ in range(4):
        held_at, other = MONDAY_TEN + 4 * round_ * HOUR, MONDAY_TEN + (4 * round_ + 2) * HOUR
        hold(business, held_at, calendar_id=calendar_id, customer_id=customer_id)
        wish = {"calendar_id": calendar_id, "idempotency_key": f"turn:9:{round_}"}
        confirm = partial(book, business, held_at, customer_id=customer_id, **wish)
        answers = at_once(app, [confirm, partial(book, business, other, **wish)] * 3)
        assert len({answer.id for answer in answers}) == 1, answers


def test_what_was_booked_on_a_seat_that_is_gone_takes_one_of_those_that_are_left(business: Salon) -> None:
    pair = a_calendar(business, capacity=2)
    first = book(business, calendar_id=pair)
    assert book(business, calendar_id=pair).seat == 2
    with transaction(business_id=business.id):
        cancel_appointment(business_id=business.id, appointment_id=first.id, now=NOW)
        get_calendar(business_id=business.id, calendar_id=pair).capacity = 1
    assert "10:00" not in offered(business, MONDAY_TEN, calendar_ids=[pair])
    with pytest.raises(SlotTaken):
        book(business, calendar_id=pair)
    assert book(business, MONDAY_TEN + HOUR, calendar_id=pair).seat == 1


def test_whoever_closes_a_calendar_is_told_of_every_booking_inside(app: Flask, business: Salon) -> None:
    def close() -> int:
        with transaction(business_id=business.id):
            block = create_closure(
                BLOCK,
                business_id=business.id,
                values={"starts_at": MONDAY_TEN, "ends_at": MONDAY_TEN + 12 * HOUR, "calendar_id": None},
                actor="a test",
                now=NOW,
            )
            return find_conflicts(block, now=NOW).count

    def wish(hour: int) -> Any:
        return lambda: book(business, MONDAY_TEN + hour * HOUR)

    answers = at_once(
        app, [*(wish(hour) for hour in range(6)), close, *(wish(hour) for hour in range(6, 12))]
    )
    booked = sum(isinstance(answer, Appointment) for answer in answers)
    assert booked == answers[6]


def test_a_booking_has_the_number_of_its_customer(business: Salon) -> None:
    with transaction(business_id=business.id):
        dana = find_or_create(business_id=business.id, name="Dana", phone="+972501234567")
    assert book(business, customer_id=dana.id).customer_phone == "+972501234567"


def test_one_key_used_many_times_at_once_makes_one_booking(app: Flask, business: Salon) -> None:
    calendar_id = a_calendar(business, capacity=3)
    wish = {"calendar_id": calendar_id, "idempotency_key": "turn:1:0"}
    results = at_once(app, [lambda: book(business, **wish) for _ in range(16)])
    assert len({result.id for result in results}) == 1
    assert len(rows(business, Appointment)) == 1
    assert len([e for e in rows(business, NotificationEvent) if e.event_type == "appointment_created"]) == 1


def test_the_alternatives_are_the_nearest_of_the_calendar_and_can_be_booked(business: Salon) -> None:
    book(business)
    with pytest.raises(SlotTaken) as caught:
        book(business, MONDAY_TEN + timedelta(minutes=30))
    starts = [slot["starts_at"] for slot in caught.value.members["alternatives"]]
    assert starts == [f"2031-03-03T{hour}:00:00+00:00" for hour in ("11", "09", "12")]
    assert book(business, datetime.fromisoformat(starts[0])).status == "confirmed"


def test_siblings_that_offer_the_service_are_alternatives_when_the_calendar_has_none(app: Flask) -> None:
    salon = a_business(opening_hours={})
    only_one = a_calendar(salon, name="Anna", opening_hours={"monday": [["10:00", "11:00"]]}, horizon_days=7)
    sibling = a_calendar(salon, name="Ben", opening_hours=WORKING_HOURS)
    stranger = a_calendar(salon, name="Nails", opening_hours=WORKING_HOURS)
    service = a_service(salon, duration_minutes=60, calendars=[only_one, sibling])
    wish = {"calendar_id": only_one, "service_id": service, "duration_minutes": None}
    book(salon, **wish)
    with pytest.raises(SlotTaken) as caught:
        book(salon, **wish)
    alternatives = caught.value.members["alternatives"]
    assert {slot["calendar_id"] for slot in alternatives} == {sibling}
    assert alternatives[0]["starts_at"] == "2031-03-03T10:00:00+00:00"
    assert stranger not in {slot["calendar_id"] for slot in alternatives}


@pytest.mark.parametrize(
    ("starts_at", "wish", "code"),
    [
        pytest.param(NOW - HOUR, {}, "in_the_past", id="a time that is over"),
        pytest.param(datetime(1, 1, 1, tzinfo=UTC), {}, "in_the_past", id="the first day there is"),
        pytest.param(
            datetime(9999, 12, 31, 23, tzinfo=UTC), {}, "beyond_horizon", id="the last day there is"
        ),
        pytest.param(datetime(2031, 3, 3, 8, tzinfo=UTC), {}, "outside_hours", id="before it opens"),
        pytest.param(
            datetime(2031, 3, 3, 12, 30, tzinfo=UTC), {}, "outside_hours", id="into the lunch break"
        ),
        pytest.param(datetime(2031, 3, 2, 10, tzinfo=UTC), {}, "closed_day", id="on a closed day"),
        pytest.param(MONDAY_TEN.replace(second=1), {}, "not_a_minute", id="between two minutes"),
        pytest.param(MONDAY_TEN, {"calendar_id": 0x7FFFFFFF}, "unknown_calendar", id="an unknown calendar"),
        pytest.param(MONDAY_TEN, {"service_id": 0x7FFFFFFF}, "unknown_service", id="an unknown service"),
        pytest.param(MONDAY_TEN, {"duration_minutes": 0}, "wrong_duration", id="no length"),
        pytest.param(MONDAY_TEN, {"duration_minutes": -60}, "wrong_duration", id="a negative length"),
        pytest.param(MONDAY_TEN, {"duration_minutes": 525600}, "wrong_duration", id="a year"),
        pytest.param(MONDAY_TEN, {"customer_id": 0x7FFFFFFF}, "not_found", id="an unknown customer"),
    ],
)
def test_a_wish_that_cannot_be_is_refused_with_its_reason(
    app: Flask, starts_at: datetime, wish: dict[str, Any], code: str
) -> None:
    salon = a_business(opening_hours=WORKING_HOURS)
    with pytest.raises(FrontdeskError) as caught:
        book(salon, starts_at, **wish)
    assert caught.value.code == code
    assert rows(salon, Appointment) == []


def test_a_refusal_names_the_hours_and_the_next_open_day(app: Flask) -> None:
    salon = a_business(opening_hours=WORKING_HOURS)
    with pytest.raises(FrontdeskError) as outside:
        book(salon, datetime(2031, 3, 3, 8, tzinfo=UTC))
    assert outside.value.members["opening_hours"] == [["09:00", "13:00"], ["14:00", "18:00"]]
    with pytest.raises(FrontdeskError) as closed:
        book(salon, datetime(2031, 3, 2, 10, tzinfo=UTC))
    assert closed.value.members["next_open_day"] == "2031-03-03"


def test_notice_and_horizon_are_refused_with_the_day_that_is_possible(app: Flask) -> None:
    salon = a_business(min_notice_min=120, booking_window_days=10)
    with pytest.raises(FrontdeskError) as soon:
        book(salon, NOW + HOUR)
    assert (soon.value.code, soon.value.members["earliest"]) == ("too_soon", "2031-03-01T14:00:00+00:00")
    with pytest.raises(FrontdeskError) as far:
        book(salon, NOW + timedelta(days=11))
    assert (far.value.code, far.value.members["latest"]) == ("beyond_horizon", "2031-03-11")
    assert book(salon, datetime(2031, 3, 11, 23, 0, tzinfo=UTC)).status == "confirmed"


def test_without_a_horizon_years_ahead_can_be_booked(business: Salon) -> None:
    assert book(business, MONDAY_TEN + timedelta(days=3650)).status == "confirmed"


def test_a_start_off_the_grid_can_be_booked_by_name(app: Flask) -> None:
    salon = a_business(opening_hours=WORKING_HOURS)
    assert "10:07" not in offered(salon, MONDAY_TEN)
    assert book(salon, MONDAY_TEN + timedelta(minutes=7)).status == "confirmed"


@pytest.mark.parametrize("of_calendar", [True, False], ids=["of the calendar", "of the business"])
def test_vacations_blocks_and_closed_dates_take_slots_away_and_refuse(app: Flask, of_calendar: bool) -> None:
    salon = a_business(opening_hours=WORKING_HOURS)
    whose = {"business_id": salon.id, "calendar_id": salon.calendar_id if of_calendar else None}
    tuesday, wednesday, thursday = (MONDAY_TEN + timedelta(days=d) for d in (1, 2, 3))
    add(salon, CalendarBlock(**whose, during=Range(tuesday, tuesday + 4 * HOUR), reason="dentist"))
    add(salon, OpeningOverride(**whose, on_date=wednesday.date(), ranges=[]))
    add(salon, VacationPeriod(**whose, start_date=thursday.date(), end_date=None))
    assert offered(salon, tuesday) == ["09:00", "14:00", "15:00", "16:00", "17:00"]
    assert offered(salon, wednesday) == []
    assert offered(salon, thursday + timedelta(days=7)) == []
    for starts_at, code in (
        (tuesday, "closed_period"),
        (wednesday, "closed_day"),
        (thursday, "closed_period"),
    ):
        with pytest.raises(FrontdeskError) as caught:
            book(salon, starts_at)
        assert caught.value.code == code


def test_an_open_date_replaces_a_closed_weekday(app: Flask) -> None:
    salon = a_business(opening_hours=WORKING_HOURS)
    sunday = datetime(2031, 3, 2, 10, tzinfo=UTC)
    add(salon, OpeningOverride(business_id=salon.id, on_date=sunday.date(), ranges=[["10:00", "12:00"]]))
    assert offered(salon, sunday) == ["10:00", "11:00"]


def test_an_inactive_calendar_has_no_slots_and_takes_no_booking(business: Salon) -> None:
    calendar_id = a_calendar(business, is_active=False)
    assert offered(business, MONDAY_TEN, calendar_ids=[calendar_id]) == []
    with pytest.raises(FrontdeskError) as caught:
        book(business, calendar_id=calendar_id)
    assert caught.value.code == "calendar_inactive"


def test_without_a_calendar_the_default_is_meant_and_refuses_while_it_is_off(business: Salon) -> None:
    a_calendar(business, name="Anna", priority=9)
    assert book(business, calendar_id=None).calendar_id == business.calendar_id
    with transaction(business.id):
        get_calendar(business_id=business.id, calendar_id=business.calendar_id).is_active = False
    with pytest.raises(FrontdeskError) as caught:
        book(business, MONDAY_TEN + HOUR, calendar_id=None)
    assert caught.value.code == "calendar_inactive"


def test_a_known_service_that_nobody_offers_is_not_unknown(business: Salon) -> None:
    service = a_service(business, calendars=[])
    for wish in ({"calendar_id": business.calendar_id}, {"calendar_id": None}):
        with pytest.raises(FrontdeskError) as caught:
            book(business, service_id=service, duration_minutes=None, **wish)
        assert caught.value.code == "service_not_offered"


def test_a_service_brings_its_own_length_and_buffers(business: Salon) -> None:
    calendar_id = a_calendar(business, buffer_after_minutes=30)
    service = a_service(
        business,
        duration_minutes=45,
        buffer_before_minutes=15,
        buffer_after_minutes=0,
        calendars=[calendar_id],
    )
    made = book(business, calendar_id=calendar_id, service_id=service, duration_minutes=None)
    assert made.ends_at - made.starts_at == timedelta(minutes=45)
    assert made.blocked is not None
    assert (made.blocked.lower, made.blocked.upper) == (MONDAY_TEN - timedelta(minutes=15), made.ends_at)
    with pytest.raises(FrontdeskError) as caught:
        book(business, calendar_id=calendar_id, service_id=service, duration_minutes=60)
    assert (caught.value.code, caught.value.members["duration_minutes"]) == ("wrong_duration", 45)


def test_a_business_cannot_book_the_calendar_of_another(business: Salon, other_business: Salon) -> None:
    with pytest.raises(NotFound):
        book(business, calendar_id=other_business.calendar_id)


@pytest.mark.parametrize("limit", ["max_per_day", "max_per_week"])
def test_limits_hold_when_many_book_at_once(app: Flask, business: Salon, limit: str) -> None:
    calendar_id = a_calendar(business, **{limit: 2})
    starts = [MONDAY_TEN.replace(hour=hour) for hour in range(8, 20)]
    results = at_once(app, [lambda s=s: book(business, s, calendar_id=calendar_id) for s in starts])
    assert sum(isinstance(result, Appointment) for result in results) == 2
    assert {r.code for r in results if isinstance(r, FrontdeskError)} == {"fully_booked"}
    assert offered(business, MONDAY_TEN, calendar_ids=[calendar_id]) == []
    tomorrow = offered(business, MONDAY_TEN + timedelta(days=1), calendar_ids=[calendar_id])
    assert bool(tomorrow) == (limit == "max_per_day")


def test_a_hold_keeps_others_out_until_it_expires(business: Salon) -> None:
    held = hold(business, customer_id=a_customer(business))
    with pytest.raises(SlotTaken):
        book(business)
    assert "10:00" not in offered(business, MONDAY_TEN)
    later = NOW + timedelta(minutes=10)
    assert "10:00" in offered(business, MONDAY_TEN, now=later)
    assert book(business, now=later).status == "confirmed"
    assert {row.id: row.status for row in rows(business, Appointment)}[held.id] == "expired"


def test_the_customers_own_hold_becomes_the_booking(business: Salon) -> None:
    customer_id = a_customer(business)
    held = hold(business, customer_id=customer_id)
    assert "10:00" in offered(business, MONDAY_TEN, customer_id=customer_id)
    booked = book(business, customer_id=customer_id, idempotency_key="turn:7:1")
    assert (booked.id, booked.status, booked.hold_expires_at) == (held.id, "confirmed", None)
    assert book(business, customer_id=customer_id, idempotency_key="turn:7:1").id == held.id
    assert len(rows(business, ScheduledMessage)) == 1


def test_a_hold_of_nobody_becomes_the_booking_of_who_names_it(business: Salon) -> None:
    held = hold(business)
    customer_id = a_customer(business)
    booked = book(business, customer_id=customer_id, hold_id=held.id)
    assert (booked.id, booked.customer_id) == (held.id, customer_id)


def test_a_stranger_cannot_take_over_a_hold(business: Salon) -> None:
    held = hold(business, customer_id=a_customer(business))
    with pytest.raises(SlotTaken):
        book(business, customer_id=a_customer(business, "Eve"), hold_id=held.id)


def test_a_customer_may_book_across_their_own_hold(business: Salon) -> None:
    customer_id = a_customer(business)
    held = hold(business, customer_id=customer_id)
    book(business, MONDAY_TEN + timedelta(minutes=30), customer_id=customer_id)
    assert {row.id: row.status for row in rows(business, Appointment)}[held.id] == "expired"


def test_holds_are_ended_when_their_time_is_over_or_when_they_are_given_up(business: Salon) -> None:
    first, second = a_customer(business), a_customer(business, "Eve")
    hold(business, customer_id=first)
    hold(business, MONDAY_TEN + HOUR, customer_id=second, now=NOW + timedelta(minutes=5))
    with transaction(business_id=business.id):
        assert end_overdue(business_id=business.id, now=NOW + timedelta(minutes=10)) == 1
        assert release_holds(business_id=business.id, customer_id=second, now=NOW) == 1


def test_old_rows_without_a_blocked_range_count_as_busy(business: Salon) -> None:
    an_appointment(business, starts_at=MONDAY_TEN, blocked=None)
    assert "10:00" not in offered(business, MONDAY_TEN)
    with pytest.raises(SlotTaken):
        book(business)


def test_what_an_external_calendar_says_is_taken_cannot_be_booked(business: Salon) -> None:
    values = {
        "business_id": business.id,
        "calendar_id": business.calendar_id,
        "from": MONDAY_TEN + timedelta(minutes=30),
        "to": MONDAY_TEN + 2 * HOUR,
    }
    with transaction(business.id):
        session().execute(
            text("""INSERT INTO external_events (business_id, calendar_id, external_id, during)
                    VALUES (:business_id, :calendar_id, 'theirs', tstzrange(:from, :to))"""),
            values,
        )
    with pytest.raises(SlotTaken) as caught:
        book(business)
    starts = [slot["starts_at"][11:16] for slot in caught.value.members["alternatives"]]
    assert starts == ["09:00", "08:00", "12:00"]
    assert book(business, MONDAY_TEN - HOUR).status == "confirmed"


def test_whoever_loses_a_race_is_not_offered_what_the_winner_took(app: Flask, business: Salon) -> None:
    results = at_once(app, [lambda: book(business) for _ in range(8)])
    refusals = [result for result in results if isinstance(result, SlotTaken)]
    assert len(refusals) == 7
    for refusal in refusals:
        starts = {slot["starts_at"][11:16] for slot in refusal.members["alternatives"]}
        assert starts == {"09:00", "11:00", "08:00"}


def test_a_booking_by_nobody_known_leaves_other_nameless_holds_alone(business: Salon) -> None:
    held = hold(business)
    book(business, MONDAY_TEN + 3 * HOUR)
    assert {row.id: row.status for row in rows(business, Appointment)}[held.id] == "held"
