"""Two closures of one calendar, or of the whole business, never overlap; what goes gives its time back."""

import threading
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select, text

from server.business_files.apply import apply_business_file
from server.business_files.document import BusinessFile, Closure
from server.core.db import session, transaction
from server.messaging.models import Customer
from server.scheduling.booking import retry_deadlocks
from server.scheduling.closure_kinds import BLOCK, VACATION, Kind
from server.scheduling.closures import change_closure, create_closure, delete_closure, lock_closure
from server.scheduling.models import Appointment, VacationPeriod
from server.scheduling.overlaps import ClosureOverlaps
from server.scheduling.waitlist_entries import WaitWish, join_waitlist
from tests.api.scheduling.deeds import HOUR, MONDAY_TEN, WORKING_HOURS
from tests.api.scheduling.deeds import NOW as EARLIER
from tests.builders import Salon, a_business, a_calendar

BASE = "/api/calendar"
Body = dict[str, Any]
VACATION_BODY: Body = {"start_date": "2031-08-04", "end_date": "2031-08-15"}
BLOCK_BODY: Body = {"starts_at": "2031-08-04T10:00:00Z", "ends_at": "2031-08-04T12:00:00Z"}
NOW = datetime(2031, 8, 1, tzinfo=UTC)


def days(first: str, last: str | None) -> Body:
    return {"start_date": first, "end_date": last}


def hours(first: str, last: str) -> Body:
    return {"starts_at": f"2031-08-04T{first}Z", "ends_at": f"2031-08-04T{last}Z"}


@pytest.mark.parametrize(
    ("path", "there", "wanted", "status"),
    [
        pytest.param("vacations", VACATION_BODY, VACATION_BODY, 409, id="the same days"),
        pytest.param("vacations", VACATION_BODY, days("2031-08-15", "2031-08-20"), 409, id="the last day"),
        pytest.param("vacations", VACATION_BODY, days("2031-08-16", "2031-08-20"), 201, id="the day after"),
        pytest.param("vacations", VACATION_BODY, days("2031-08-01", None), 409, id="open from before it"),
        pytest.param(
            "vacations", days("2031-08-04", None), days("2040-01-01", None), 409, id="in the open end"
        ),
        pytest.param("blocks", BLOCK_BODY, hours("11:59", "13:00"), 409, id="one minute"),
        pytest.param("blocks", BLOCK_BODY, hours("12:00", "13:00"), 201, id="hours may touch"),
    ],
)
def test_what_overlaps_is_refused_by_name(
    client: FlaskClient,
    business: Salon,
    auth_headers: dict[str, str],
    path: str,
    there: Body,
    wanted: Body,
    status: int,
) -> None:
    first = client.post(f"{BASE}/{path}", json=there, headers=auth_headers).json
    answer = client.post(f"{BASE}/{path}", json=wanted, headers=auth_headers)
    assert answer.status_code == status
    if status == 409:
        assert (answer.json["code"], answer.json["closure_id"]) == ("closure_overlaps", first["id"])


def test_a_calendar_and_the_whole_business_close_apart_from_each_other(
    client: FlaskClient, business: Salon, auth_headers: dict[str, str]
) -> None:
    for calendar_id in (None, business.calendar_id, a_calendar(business)):
        sent = VACATION_BODY | {"calendar_id": calendar_id}
        assert client.post(f"{BASE}/vacations", json=sent, headers=auth_headers).status_code == 201


def test_a_change_is_checked_too_but_never_against_itself(
    client: FlaskClient, business: Salon, auth_headers: dict[str, str]
) -> None:
    made = client.post(f"{BASE}/vacations", json=VACATION_BODY, headers=auth_headers).json
    client.post(f"{BASE}/vacations", json=days("2031-09-01", "2031-09-02"), headers=auth_headers)
    one = f"{BASE}/vacations/{made['id']}"
    assert client.patch(one, json={"end_date": "2031-08-20"}, headers=auth_headers).status_code == 200
    refused = client.patch(one, json={"end_date": "2031-09-01"}, headers=auth_headers)
    assert (refused.status_code, refused.json["code"]) == (409, "closure_overlaps")


def test_of_two_who_close_the_same_days_at_once_one_does(app: Flask) -> None:
    salon = a_business()
    together, refused = threading.Barrier(2), []

    def close() -> None:
        def once() -> None:
            with transaction(salon.id):
                values = {"start_date": date(2031, 8, 4), "end_date": date(2031, 8, 15)}
                create_closure(VACATION, business_id=salon.id, values=values, actor="a test", now=NOW)

        with app.app_context():
            together.wait()
            try:
                retry_deadlocks(once)
            except ClosureOverlaps:
                refused.append(1)

    owners = [threading.Thread(target=close) for _ in range(2)]
    for owner in owners:
        owner.start()
    for owner in owners:
        owner.join()
    with transaction(salon.id):
        assert session().scalar(select(func.count()).select_from(VacationPeriod)) == 1
    assert refused == [1]


def test_a_row_that_overlapped_before_stays_until_its_days_are_changed(
    client: FlaskClient, business: Salon, auth_headers: dict[str, str]
) -> None:
    made = client.post(f"{BASE}/vacations", json=VACATION_BODY, headers=auth_headers).json
    with transaction(business.id):
        session().execute(
            text("UPDATE public.vacation_periods SET guarded = NULL WHERE id = :id"), {"id": made["id"]}
        )
    second = client.post(f"{BASE}/vacations", json=VACATION_BODY, headers=auth_headers)
    assert second.status_code == 201
    one = f"{BASE}/vacations/{made['id']}"
    assert client.patch(one, json={"title": "Old"}, headers=auth_headers).status_code == 200
    assert client.patch(one, json={"end_date": "2031-08-14"}, headers=auth_headers).status_code == 409


def test_a_file_may_change_all_closures_at_once_but_not_make_them_overlap(app: Flask) -> None:
    del app
    salon = a_business()

    def apply(*closures: tuple[date, date]) -> None:
        items = tuple(Closure(starts_on=first, ends_on=last) for first, last in closures)
        apply_business_file(BusinessFile(salon.slug, {}, closures=items))

    apply((date(2031, 8, 4), date(2031, 8, 10)), (date(2031, 8, 11), date(2031, 8, 20)))
    apply((date(2031, 8, 4), date(2031, 8, 12)), (date(2031, 8, 13), date(2031, 8, 20)))
    with pytest.raises(ClosureOverlaps):
        apply((date(2031, 8, 4), date(2031, 8, 12)), (date(2031, 8, 12), date(2031, 8, 20)))
    with transaction(salon.id):
        found = session().execute(
            select(VacationPeriod.start_date, VacationPeriod.end_date).order_by(VacationPeriod.start_date)
        )
        assert [tuple(row) for row in found] == [
            (date(2031, 8, 4), date(2031, 8, 12)),
            (date(2031, 8, 13), date(2031, 8, 20)),
        ]


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        pytest.param(
            VACATION, {"start_date": MONDAY_TEN.date(), "end_date": MONDAY_TEN.date()}, id="a vacation"
        ),
        pytest.param(
            VACATION, {"start_date": MONDAY_TEN.date(), "end_date": None}, id="one with an open end"
        ),
        pytest.param(BLOCK, {"starts_at": MONDAY_TEN, "ends_at": MONDAY_TEN + 4 * HOUR}, id="a block"),
    ],
)
@pytest.mark.parametrize("is_shortened", [False, True], ids=["deleted", "moved away"])
def test_time_that_is_open_again_is_offered_to_whoever_waits(
    app: Flask, kind: Kind, values: Body, is_shortened: bool
) -> None:
    del app
    salon = a_business(opening_hours=WORKING_HOURS)
    with transaction(salon.id):
        made = create_closure(kind, business_id=salon.id, values=values, actor="a test", now=NOW).id
        wish = WaitWish(
            customer_id=a_customer_here(salon),
            window_from=MONDAY_TEN,
            window_to=MONDAY_TEN + HOUR,
            calendar_id=salon.calendar_id,
        )
        join_waitlist(business_id=salon.id, wish=wish, now=EARLIER, actor="a test")
    with transaction(salon.id):
        closure = lock_closure(kind, business_id=salon.id, closure_id=made)
        if is_shortened:
            later = {name: value + timedelta(days=30) for name, value in values.items() if value}
            change_closure(kind, closure, values=later, actor="a test", now=EARLIER)
        else:
            delete_closure(kind, closure, actor="a test", now=EARLIER)
    with transaction(salon.id):
        held = session().scalars(select(Appointment).where(Appointment.status == "held")).all()
        assert [one.starts_at for one in held] == [MONDAY_TEN]


def a_customer_here(salon: Salon) -> int:
    customer = Customer(business_id=salon.id, name="Dana")
    session().add(customer)
    session().flush()
    return customer.id
