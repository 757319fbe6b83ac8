"""The day beside the chat: free and taken for everybody, one's own appointment for oneself, no names."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from server.core.db import session, transaction
from server.messaging.conversations import open_conversation
from server.messaging.models import Lane
from tests.builders import a_business, a_calendar, an_appointment

if TYPE_CHECKING:
    from flask.testing import FlaskClient

    from tests.builders import Salon

# A Tuesday some weeks ahead: pages show days of the coming year.
TUESDAY = date.today() + timedelta(days=29 - date.today().weekday())  # noqa: DTZ011 - any near one will do
DAY = TUESDAY.isoformat()
WEDNESDAY = (TUESDAY + timedelta(days=1)).isoformat()


def at(hour: int, minute: int = 0) -> datetime:
    return datetime.combine(TUESDAY, time(hour, minute), UTC)


def span(start: str, end: str, zone: tzinfo = UTC) -> dict[str, str]:
    starts_at, ends_at = (
        datetime.combine(TUESDAY, time.fromisoformat(clock), zone).isoformat() for clock in (start, end)
    )
    return {"starts_at": starts_at, "ends_at": ends_at}


@pytest.fixture
def salon(app: object) -> "Salon":
    return a_business(opening_hours={"tuesday": [["09:00", "13:00"], ["14:00", "18:00"]]})


def a_visit(client: "FlaskClient", salon: "Salon") -> dict[str, str]:
    token = client.post("/widget/v1/sessions", json={"business": salon.slug}).get_json()["token"]
    return {"Authorization": f"Bearer {token}"}


def see(client: "FlaskClient", headers: dict[str, str], date: str = DAY) -> Any:
    answer = client.get(f"/widget/v1/day?date={date}", headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.get_json()


def a_customer_of(client: "FlaskClient", salon: "Salon", headers: dict[str, str]) -> int:
    client.post("/widget/v1/messages", json={"text": "hello"}, headers=headers)
    with transaction(business_id=salon.id):
        lane = session().scalars(select(Lane).order_by(Lane.id.desc()).limit(1)).one()
        _, customer = open_conversation(lane=lane, sender_name=None)
        return customer.id


def test_an_empty_day_is_open_and_free(client: "FlaskClient", salon: "Salon") -> None:
    [calendar] = see(client, a_visit(client, salon))["calendars"]
    assert calendar["id"] == salon.calendar_id
    assert calendar["open"] == [span("09:00", "13:00"), span("14:00", "18:00")]
    assert calendar["busy"] == []


def test_a_closed_day_has_no_open_hours(client: "FlaskClient", salon: "Salon") -> None:
    [calendar] = see(client, a_visit(client, salon), WEDNESDAY)["calendars"]
    assert (calendar["open"], calendar["busy"]) == ([], [])


def test_taken_times_are_shown_as_one_without_a_word_about_whose(
    client: "FlaskClient", salon: "Salon"
) -> None:
    an_appointment(salon, starts_at=at(10), duration_minutes=30, customer_name="Giulia Rossi")
    an_appointment(salon, starts_at=at(10, 30), duration_minutes=45, notes="colour, allergic")
    found = see(client, a_visit(client, salon))
    assert found["calendars"][0]["busy"] == [span("10:00", "11:15")]
    assert found["yours"] == []
    assert "Giulia" not in str(found)
    assert "allergic" not in str(found)


def test_a_cancelled_appointment_frees_its_time(client: "FlaskClient", salon: "Salon") -> None:
    an_appointment(salon, starts_at=at(10), status="cancelled")
    assert see(client, a_visit(client, salon))["calendars"][0]["busy"] == []


def test_every_active_calendar_has_its_column(client: "FlaskClient", salon: "Salon") -> None:
    a_calendar(salon, name="Nails", priority=-1)
    a_calendar(salon, name="Retired", is_active=False)
    names = [calendar["name"] for calendar in see(client, a_visit(client, salon))["calendars"]]
    assert names[1:] == ["Nails"]


def test_a_calendar_with_two_seats_is_taken_when_both_are(client: "FlaskClient", salon: "Salon") -> None:
    calendar_id = a_calendar(salon, name="Class", capacity=2, priority=9)
    an_appointment(salon, calendar_id=calendar_id, starts_at=at(10), duration_minutes=60, seat=1)
    an_appointment(salon, calendar_id=calendar_id, starts_at=at(10, 30), duration_minutes=60, seat=2)
    assert see(client, a_visit(client, salon))["calendars"][0]["busy"] == [span("10:30", "11:00")]


def test_a_visitor_sees_their_own_appointment_and_no_other_visitor_does(
    client: "FlaskClient", salon: "Salon"
) -> None:
    mine, theirs = a_visit(client, salon), a_visit(client, salon)
    customer_id = a_customer_of(client, salon, mine)
    an_appointment(salon, starts_at=at(15), duration_minutes=45, customer_id=customer_id)
    own = {"calendar_id": salon.calendar_id, "held": False, **span("15:00", "15:45")}
    assert see(client, mine)["yours"] == [own]
    assert see(client, mine, WEDNESDAY)["yours"] != []
    assert see(client, theirs)["yours"] == []


def test_a_visitor_sees_the_time_that_is_held_for_them_until_it_runs_out(
    client: "FlaskClient", salon: "Salon"
) -> None:
    mine, theirs = a_visit(client, salon), a_visit(client, salon)
    held = {"status": "held", "customer_id": a_customer_of(client, salon, mine)}
    soon, before = (datetime.now(UTC) + timedelta(minutes=minutes) for minutes in (10, -10))
    an_appointment(salon, starts_at=at(15), duration_minutes=45, hold_expires_at=soon, **held)
    an_appointment(salon, starts_at=at(9), duration_minutes=45, hold_expires_at=before, **held)
    own = {"calendar_id": salon.calendar_id, "held": True, **span("15:00", "15:45")}
    assert see(client, mine)["yours"] == [own]
    assert see(client, theirs)["yours"] == []


def test_the_day_is_told_in_the_business_own_time(client: "FlaskClient", app: object) -> None:
    salon = a_business(time_zone="Asia/Jerusalem", opening_hours={"tuesday": [["09:00", "17:00"]]})
    zone = ZoneInfo("Asia/Jerusalem")
    an_appointment(salon, starts_at=datetime.combine(TUESDAY, time(10), zone), duration_minutes=60)
    found = see(client, a_visit(client, salon))
    assert found["calendars"][0]["open"] == [span("09:00", "17:00", zone)]
    assert found["calendars"][0]["busy"] == [span("10:00", "11:00", zone)]
    assert found["time_zone"] == "Asia/Jerusalem"


@pytest.mark.parametrize("date", ["", "yesterday", "2026-02-30", "0001-01-01", "9999-12-31", "٢٠٢٦-01-01"])
def test_a_strange_date_is_422(client: "FlaskClient", salon: "Salon", date: str) -> None:
    answer = client.get("/widget/v1/day", query_string={"date": date}, headers=a_visit(client, salon))
    assert (answer.status_code, "date" in answer.get_json()["errors"]) == (422, True)
