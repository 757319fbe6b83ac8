"""The waiting list against a real PostgreSQL: who is first, what suits them, and never two for one time."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, time, timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import func, select, update

from server.businesses.models import Business
from server.core.db import session, transaction
from server.core.errors import FrontdeskError
from server.events.models import NotificationEvent
from server.messaging.models import Customer, ScheduledMessage
from server.scheduling.booking import cancel_appointment, reschedule_appointment, retry_deadlocks
from server.scheduling.models import Appointment
from server.scheduling.waitlist import offer_freed_time
from server.scheduling.waitlist_entries import (
    MOST_OPEN,
    TooManyWaiting,
    WaitWish,
    decline_offer,
    join_waitlist,
)
from server.scheduling.waitlist_models import WaitlistEntry, WaitlistFreed, WaitlistOffer
from server.worker.duties import end_holds
from tests.api.scheduling.deeds import (
    HOUR,
    MONDAY_TEN,
    NOW,
    WORKING_HOURS,
    a_customer,
    at_once,
    book,
    offered,
    rows,
)
from tests.builders import Salon, a_business, a_calendar, a_service, an_appointment

DAY = timedelta(days=1)
MONDAY = MONDAY_TEN.replace(hour=0)
AT_TEN = {"window_from": MONDAY_TEN, "window_to": MONDAY_TEN + HOUR}
LIVE = ("held", "pending", "confirmed")


@pytest.fixture
def salon(app: Flask) -> Salon:
    """Give a business that is open on weekdays, with a lunch break."""
    del app
    return a_business(opening_hours=WORKING_HOURS)


def wait(salon: Salon, name: str, **wish: Any) -> int:
    """Put a new customer on the waiting list for that Monday; return the entry's id."""
    wish = {"window_from": MONDAY, "window_to": MONDAY + DAY, "calendar_id": salon.calendar_id} | wish
    wish.setdefault("customer_id", a_customer(salon, name))
    with transaction(business_id=salon.id):
        return join_waitlist(business_id=salon.id, wish=WaitWish(**wish), now=NOW, actor="a test").id


def cancel(salon: Salon, appointment_id: int, *, now: datetime = NOW) -> None:
    def once() -> None:
        with transaction(business_id=salon.id):
            cancel_appointment(
                business_id=salon.id, appointment_id=appointment_id, now=now, by_customer=False
            )

    retry_deadlocks(once)


def decline(salon: Salon, *, now: datetime = NOW) -> None:
    """Say no to what is kept."""
    (hold,) = held(salon)
    with transaction(business_id=salon.id):
        decline_offer(business_id=salon.id, appointment_id=hold.id, now=now, actor="a test")


def held(salon: Salon) -> list[Appointment]:
    return [row for row in rows(salon, Appointment) if row.status == "held"]


def told(salon: Salon) -> list[tuple[str | None, str, str]]:
    """List the offers: to whom, for when, and what became of them."""
    with transaction(business_id=salon.id):
        found = session().execute(
            select(Customer.name, WaitlistOffer.starts_at, WaitlistOffer.status)
            .join(WaitlistEntry, WaitlistEntry.customer_id == Customer.id)
            .join(WaitlistOffer, WaitlistOffer.entry_id == WaitlistEntry.id)
            .where(WaitlistOffer.business_id == salon.id)
            .order_by(WaitlistOffer.id)
        )
        return [(name, f"{starts:%a %H:%M}", status) for name, starts, status in found]


def entries(salon: Salon) -> list[str]:
    return [entry.status for entry in rows(salon, WaitlistEntry)]


def events(salon: Salon) -> list[str]:
    found = rows(salon, NotificationEvent)
    return [one.event_type for one in found if one.object_type == "waitlist_entry"]


def test_a_cancelled_time_is_kept_for_the_oldest_entry_and_for_nobody_else(salon: Salon) -> None:
    taken = book(salon)
    wait(salon, "Ann", window_from=MONDAY + DAY, window_to=MONDAY + 2 * DAY)  # another day
    wait(salon, "Bob")
    wait(salon, "Cleo")
    cancel(salon, taken.id)
    assert told(salon) == [("Bob", "Mon 10:00", "offered")]
    assert entries(salon) == ["waiting", "offered", "waiting"]
    (hold,) = held(salon)
    assert (hold.starts_at, hold.ends_at, hold.customer_name) == (MONDAY_TEN, MONDAY_TEN + HOUR, "Bob")
    assert hold.hold_expires_at == NOW + timedelta(minutes=30)
    (message,) = [row for row in rows(salon, ScheduledMessage) if row.kind == "waitlist_offer"]
    assert (message.appointment_id, message.due_at, message.status) == (hold.id, NOW, "pending")
    assert "10:00" not in offered(salon, MONDAY_TEN)


def test_no_and_silence_pass_the_time_on_and_nobody_is_asked_twice(salon: Salon) -> None:
    taken = book(salon)
    for name in ("Ann", "Bob", "Cleo"):
        wait(salon, name, **AT_TEN)
    cancel(salon, taken.id)
    decline(salon)
    assert told(salon)[1:] == [("Bob", "Mon 10:00", "offered")]
    assert end_holds(now=NOW + timedelta(minutes=29), businesses=[salon.id]) == 0
    assert end_holds(now=NOW + timedelta(minutes=30), businesses=[salon.id]) == 1
    decline(salon, now=NOW + timedelta(minutes=45))
    assert told(salon) == [
        ("Ann", "Mon 10:00", "declined"),
        ("Bob", "Mon 10:00", "expired"),
        ("Cleo", "Mon 10:00", "declined"),
    ]
    assert entries(salon) == ["waiting"] * 3
    assert held(salon) == []
    assert "10:00" in offered(salon, MONDAY_TEN)


def test_who_declined_one_time_is_asked_about_another(salon: Salon) -> None:
    ten, eleven = book(salon), book(salon, MONDAY_TEN + HOUR)
    wait(salon, "Ann")
    cancel(salon, ten.id)
    decline(salon)
    cancel(salon, eleven.id)
    assert told(salon) == [("Ann", "Mon 10:00", "declined"), ("Ann", "Mon 11:00", "offered")]


@pytest.mark.parametrize(
    ("freed", "wish", "starts"),
    [
        pytest.param(("10:00", 60), {}, "10:00", id="just the wished length"),
        pytest.param(("10:00", 180), {}, "10:00", id="more than is wished: its beginning"),
        pytest.param(
            ("10:00", 180), {"day_from": time(11), "day_to": time(12)}, "11:00", id="its later part"
        ),
        pytest.param(("10:00", 30), {"duration_minutes": 30}, "10:00", id="half an hour for half an hour"),
        pytest.param(("10:00", 30), {}, None, id="too short for an hour, and no room around it"),
        pytest.param(("17:00", 60), {"duration_minutes": 90}, None, id="an hour and a half do not fit"),
        pytest.param(
            ("10:00", 60), {"day_from": time(14), "day_to": time(0)}, None, id="another part of the day"
        ),
        pytest.param(
            ("10:00", 60),
            {"day_from": time(22), "day_to": time(11)},
            "10:00",
            id="a part of the day over midnight",
        ),
        pytest.param(
            ("10:00", 60),
            {"window_to": MONDAY_TEN + timedelta(minutes=59)},
            None,
            id="the window ends within it",
        ),
        pytest.param(("09:00", 120), {"window_from": MONDAY_TEN}, "10:00", id="the window begins within it"),
    ],
)
def test_what_is_offered_suits_the_wish(
    salon: Salon, freed: tuple[str, int], wish: dict[str, Any], starts: str | None
) -> None:
    begins = datetime.combine(MONDAY, time.fromisoformat(freed[0]), MONDAY.tzinfo)
    ends = begins + timedelta(minutes=freed[1])
    for hours in ((9, 13), (14, 18)):  # the rest of the day is taken
        opens, closes = (MONDAY + hour * HOUR for hour in hours)
        for first, last in ((opens, min(begins, closes)), (max(ends, opens), closes)):
            if first < last:
                minutes = (last - first) // timedelta(minutes=1)
                an_appointment(salon, starts_at=first, duration_minutes=minutes)
    freeing = an_appointment(salon, starts_at=begins, duration_minutes=freed[1])
    wait(salon, "Ann", **wish)
    cancel(salon, freeing)
    assert [when for _, when, _ in told(salon)] == ([] if starts is None else [f"Mon {starts}"])


def test_a_wish_that_needs_more_than_was_freed_takes_what_is_free_beside_it(salon: Salon) -> None:
    freeing = an_appointment(salon, starts_at=MONDAY_TEN, duration_minutes=30)
    wait(salon, "Ann", duration_minutes=90)
    cancel(salon, freeing)
    ((_, when, _),) = told(salon)
    assert when in ("Mon 09:00", "Mon 10:30")


def test_a_long_time_serves_several_who_wait(salon: Salon) -> None:
    freeing = book(salon, duration_minutes=180)
    for name in ("Ann", "Bob", "Cleo"):
        wait(salon, name)
    cancel(salon, freeing.id)
    assert [(name, when) for name, when, _ in told(salon)] == [
        ("Ann", "Mon 10:00"),
        ("Bob", "Mon 11:00"),
        ("Cleo", "Mon 12:00"),
    ]


def test_buffers_of_the_service_need_room_too(salon: Salon) -> None:
    chair = a_calendar(salon)
    cut = a_service(salon, duration_minutes=60, buffer_after_minutes=15, calendars=[chair])
    an_appointment(salon, calendar_id=chair, starts_at=MONDAY_TEN + HOUR)
    freeing = an_appointment(salon, calendar_id=chair, starts_at=MONDAY_TEN)
    an_appointment(salon, calendar_id=chair, starts_at=MONDAY_TEN - HOUR)
    wait(salon, "Ann", calendar_id=chair, service_id=cut)
    wait(salon, "Bob", calendar_id=chair)
    cancel(salon, freeing)
    assert told(salon) == [("Bob", "Mon 10:00", "offered")]
    (hold,) = held(salon)
    assert (hold.blocked.lower, hold.blocked.upper) == (MONDAY_TEN, MONDAY_TEN + HOUR)


def test_any_calendar_that_offers_the_service_will_do(salon: Salon) -> None:
    with_it, without = a_calendar(salon, name="A"), a_calendar(salon, name="B")
    cut = a_service(salon, duration_minutes=60, calendars=[with_it])
    wait(salon, "Ann", calendar_id=None, service_id=cut)
    for calendar_id in (without, with_it):
        cancel(salon, an_appointment(salon, calendar_id=calendar_id, starts_at=MONDAY_TEN))
    (hold,) = held(salon)
    assert (hold.calendar_id, hold.service_id) == (with_it, cut)


def test_each_seat_is_offered_once(salon: Salon) -> None:
    chair = a_calendar(salon, capacity=2)
    both = [book(salon, calendar_id=chair) for _ in range(2)]
    for name in ("Ann", "Bob", "Cleo"):
        wait(salon, name, calendar_id=chair)
    for one in both:
        cancel(salon, one.id)
    assert [name for name, _, _ in told(salon)] == ["Ann", "Bob"]
    assert sorted(hold.seat for hold in held(salon)) == [1, 2]


@pytest.mark.parametrize(
    ("rules", "now"),
    [
        pytest.param({}, MONDAY_TEN + HOUR, id="it is past"),
        pytest.param({"min_notice_min": 120}, MONDAY_TEN - HOUR, id="it is too soon"),
        pytest.param({"booking_window_days": 1}, NOW, id="it is beyond the horizon"),
        pytest.param({"waitlist_hold_min": 0}, NOW, id="the business keeps nothing"),
    ],
)
def test_what_cannot_be_booked_is_not_offered(app: Flask, rules: dict[str, Any], now: datetime) -> None:
    salon = a_business(opening_hours=WORKING_HOURS, **rules)
    taken = an_appointment(salon, starts_at=MONDAY_TEN)
    wait(salon, "Ann")
    cancel(salon, taken, now=now)
    assert told(salon) == []


def test_a_time_soon_to_come_is_kept_only_until_it_begins(salon: Salon) -> None:
    taken = book(salon)
    wait(salon, "Ann")
    cancel(salon, taken.id, now=MONDAY_TEN - timedelta(minutes=10))
    assert held(salon)[0].hold_expires_at == MONDAY_TEN


def test_who_said_stop_is_passed_over(salon: Salon) -> None:
    taken = book(salon)
    wait(salon, "Ann")
    wait(salon, "Bob")
    with transaction(business_id=salon.id):
        session().execute(
            update(Customer)
            .where(Customer.business_id == salon.id, Customer.name == "Ann")
            .values(opted_out_at=NOW)
        )
    cancel(salon, taken.id)
    assert [name for name, _, _ in told(salon)] == ["Bob"]


def test_a_move_frees_its_old_time(salon: Salon) -> None:
    taken = book(salon)
    wait(salon, "Ann", window_to=MONDAY_TEN + HOUR)
    with transaction(business_id=salon.id):
        reschedule_appointment(
            business_id=salon.id,
            appointment_id=taken.id,
            starts_at=MONDAY_TEN + DAY,
            now=NOW,
            by_customer=False,
        )
    assert told(salon) == [("Ann", "Mon 10:00", "offered")]


def test_a_hold_that_the_staff_cancels_goes_to_the_next(salon: Salon) -> None:
    taken = book(salon)
    wait(salon, "Ann")
    wait(salon, "Bob")
    cancel(salon, taken.id)
    cancel(salon, held(salon)[0].id)
    assert told(salon) == [("Ann", "Mon 10:00", "declined"), ("Bob", "Mon 10:00", "offered")]
    assert entries(salon) == ["waiting", "offered"]


def test_the_hold_becomes_the_booking_whoever_books_it(salon: Salon) -> None:
    taken = book(salon)
    entry_id = wait(salon, "Ann")
    cancel(salon, taken.id)
    (hold,) = held(salon)
    booked = book(salon, customer_id=hold.customer_id)
    assert (booked.id, booked.status) == (hold.id, "confirmed")
    assert told(salon) == [("Ann", "Mon 10:00", "accepted")]
    assert entries(salon) == ["booked"]
    assert events(salon) == ["waitlist_entry_created", "waitlist_entry_offered", "waitlist_entry_booked"]
    facts = [json.loads(one.data) for one in rows(salon, NotificationEvent) if "waitlist" in one.event_type]
    assert {one["entry_id"] for one in facts} == {entry_id}
    assert "Ann" not in json.dumps(facts)


def test_other_wishes_of_the_customer_leave_the_offer_alone(salon: Salon) -> None:
    taken = book(salon)
    wait(salon, "Ann")
    cancel(salon, taken.id)
    (hold,) = held(salon)
    book(salon, MONDAY_TEN + 5 * HOUR, customer_id=hold.customer_id)
    assert [one.id for one in held(salon)] == [hold.id]


@pytest.mark.parametrize(
    ("wish", "status"),
    [
        pytest.param({}, "booked", id="what was waited for"),
        pytest.param({"calendar_id": None}, "booked", id="any calendar"),
        pytest.param({"day_from": time(15), "day_to": time(16)}, "booked", id="in the part of the day"),
        pytest.param({"day_from": time(20), "day_to": time(15, 30)}, "booked", id="over midnight"),
        pytest.param({"day_from": time(9), "day_to": time(15)}, "waiting", id="another part of the day"),
        pytest.param(AT_TEN, "waiting", id="another time"),
    ],
)
def test_who_books_what_they_wait_for_another_way_waits_no_longer(
    salon: Salon, wish: dict[str, Any], status: str
) -> None:
    customer_id = a_customer(salon, "Ann")
    wait(salon, "Ann", customer_id=customer_id, **wish)
    wait(salon, "Bob")
    book(salon, MONDAY_TEN + 5 * HOUR, customer_id=customer_id)
    assert entries(salon) == [status, "waiting"]
    assert ("waitlist_entry_booked" in events(salon)) == (status == "booked")


def test_another_service_or_calendar_does_not_end_the_waiting(salon: Salon) -> None:
    other = a_calendar(salon, name="Other")
    service_id = a_service(salon, duration_minutes=60, calendars=[salon.calendar_id])
    customer_id = a_customer(salon, "Ann")
    wait(salon, "Ann", customer_id=customer_id, calendar_id=other)
    wait(salon, "Ann", customer_id=customer_id, service_id=service_id)
    book(salon, MONDAY_TEN, customer_id=customer_id)
    assert entries(salon) == ["waiting", "waiting"]
    book(salon, MONDAY_TEN + HOUR, customer_id=customer_id, service_id=service_id)
    assert entries(salon) == ["waiting", "booked"]


def test_who_joins_while_a_time_is_being_freed_is_offered_it_a_moment_later(app: Flask, salon: Salon) -> None:
    taken = book(salon)

    def join() -> None:
        with app.app_context():
            wait(salon, "Ann", **AT_TEN)

    with ThreadPoolExecutor(1) as meanwhile, transaction(business_id=salon.id):
        cancel_appointment(business_id=salon.id, appointment_id=taken.id, now=NOW, by_customer=False)
        meanwhile.submit(join).result()
    assert told(salon) == []
    end_holds(now=NOW + timedelta(seconds=5), businesses=[salon.id])
    assert told(salon) == [("Ann", "Mon 10:00", "offered")]


def test_a_window_that_is_over_ends_the_entry(salon: Salon) -> None:
    wait(salon, "Ann")
    end_holds(now=MONDAY + DAY, businesses=[salon.id])
    assert entries(salon) == ["expired"]
    assert events(salon) == ["waitlist_entry_created", "waitlist_entry_expired"]


def set_zone(salon: Salon, time_zone: str) -> None:
    with transaction(business_id=salon.id):
        session().execute(update(Business).where(Business.id == salon.id).values(time_zone=time_zone))


def test_a_failure_to_offer_cancels_all_the_same_and_is_made_good_by_the_worker(salon: Salon) -> None:
    taken = book(salon)
    wait(salon, "Ann", **AT_TEN)
    set_zone(salon, "Europe/Atlantis")
    cancel(salon, taken.id)
    assert [one.status for one in rows(salon, Appointment)] == ["cancelled"]
    assert len(rows(salon, WaitlistFreed)) == 2  # one of them since she joined
    set_zone(salon, "UTC")
    end_holds(now=NOW + timedelta(minutes=1), businesses=[salon.id])
    assert told(salon) == [("Ann", "Mon 10:00", "offered")]
    assert rows(salon, WaitlistFreed) == []


def test_nobody_waits_costs_one_statement(salon: Salon) -> None:
    statements: list[str] = []
    with transaction(business_id=salon.id):
        session().scalar(select(func.now()))
        from sqlalchemy import event  # noqa: PLC0415 - only here

        def note(*args: Any) -> None:
            statements.append(args[2])

        connection = session().connection()
        event.listen(connection, "before_cursor_execute", note)
        freed = (MONDAY_TEN, MONDAY_TEN + HOUR)
        made = offer_freed_time(business_id=salon.id, calendar_id=salon.calendar_id, freed=freed, now=NOW)
    assert made is None
    assert len(statements) == 1


def test_many_cancellations_at_once_serve_as_many_each_with_a_time_of_their_own(
    app: Flask, salon: Salon
) -> None:
    starts = [MONDAY_TEN + day * DAY + hour * HOUR for day in (0, 1, 2, 3) for hour in (0, 1, 4, 5)]
    taken = [book(salon, start).id for start in starts]
    for number in range(20):
        wait(salon, f"W{number}", window_to=MONDAY + 5 * DAY)
    refusals = at_once(app, [lambda one=one: cancel(salon, one) for one in taken])
    assert [one for one in refusals if isinstance(one, FrontdeskError)] == []
    now_held = held(salon)
    assert sorted(hold.starts_at for hold in now_held) == sorted(starts)
    assert len({hold.customer_id for hold in now_held}) == len(starts)


def test_one_cancellation_by_many_at_once_is_one_offer(app: Flask, salon: Salon) -> None:
    taken = book(salon)
    for name in ("Ann", "Bob", "Cleo"):
        wait(salon, name)
    at_once(app, [lambda: cancel(salon, taken.id)] * 8)
    assert [name for name, _, _ in told(salon)] == ["Ann"]


def test_the_same_wish_keeps_its_place_and_there_is_a_limit(salon: Salon) -> None:
    customer_id = a_customer(salon)
    first = wait(salon, "", customer_id=customer_id)
    assert wait(salon, "", customer_id=customer_id) == first
    for day in range(1, MOST_OPEN):
        wait(salon, "", customer_id=customer_id, window_to=MONDAY + (day + 1) * DAY)
    with pytest.raises(TooManyWaiting):
        wait(salon, "", customer_id=customer_id, window_to=MONDAY + 30 * DAY)


def test_another_business_never_sees_or_serves_the_list(salon: Salon, other_business: Salon) -> None:
    wait(other_business, "Stranger", calendar_id=None)
    cancel(salon, book(salon).id)
    assert told(other_business) == []
    assert held(salon) == []
