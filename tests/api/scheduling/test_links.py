"""What leaves Frontdesk for calendars: `.ics` files of appointments and feeds of calendars."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from icalendar import Calendar
from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import Range

from server.businesses.models import AuditEntry, Business, BusinessSettings
from server.calendars.models import OpeningOverride
from server.core import clock
from server.core.db import session, transaction
from server.core.settings import Settings
from server.events.models import NotificationEvent
from server.messaging.models import Customer
from server.scheduling.booking import cancel_appointment, reschedule_appointment
from server.scheduling.links import organizer_mailbox, self_service_url
from server.scheduling.models import CalendarBlock, VacationPeriod
from tests.api.scheduling.deeds import MONDAY_TEN, NOW, book, hold, rows
from tests.builders import Salon, a_calendar, a_service, an_api_key, an_appointment

if TYPE_CHECKING:
    from flask import Flask
    from flask.testing import FlaskClient

HOUR = timedelta(hours=1)
Headers = dict[str, str]


def a_known_customer(salon: Salon, **columns: Any) -> int:
    with transaction(business_id=salon.id):
        customer = Customer(business_id=salon.id, **({"name": "Dana Cohen"} | columns))
        session().add(customer)
    return customer.id


def change(salon: Salon, table: Any, **columns: Any) -> None:
    with transaction(business_id=salon.id):
        session().execute(update(table).values(**columns))


def keys_of(salon: Salon, role: str) -> Headers:
    return {"Authorization": f"Bearer {an_api_key(salon, role=role)}"}  # type: ignore[arg-type]


def event_of(client: "FlaskClient", appointment_id: int, headers: Headers) -> tuple[Any, Any]:
    """Return the file's calendar and its one event."""
    answer = client.get(f"/api/calendar/appointments/{appointment_id}.ics", headers=headers)
    assert answer.status_code == 200
    calendar = Calendar.from_ical(answer.data)
    (event,) = calendar.walk("VEVENT")
    return calendar, event


def test_an_appointment_is_a_file_that_calendars_take(
    client: "FlaskClient", business: Salon, settings: Settings
) -> None:
    change(
        business,
        Business,
        address="Dizengoff 99, Tel Aviv",
        phone="+972 3 555 0000",
        email="hi@salon.example",
    )
    service_id = a_service(business, name="Haircut", calendars=[business.calendar_id])
    dana = a_known_customer(business, email="dana@mail.example", language="he")
    booked = book(
        business, service_id=service_id, duration_minutes=None, customer_id=dana, customer_name=None
    )
    answer = client.get(f"/api/calendar/appointments/{booked.id}.ics", headers=keys_of(business, "viewer"))
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8; method=REQUEST"
    (event,) = Calendar.from_ical(answer.data).walk("VEVENT")
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == (booked.uid, 0, "CONFIRMED")
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (MONDAY_TEN, MONDAY_TEN + HOUR / 2)
    assert event["SUMMARY"] == "Haircut · Salon Test"
    assert event["LOCATION"] == "Salon Test, Dizengoff 99, Tel Aviv"
    assert event["ORGANIZER"] == "mailto:hi@salon.example"
    assert event["ATTENDEE"] == "mailto:dana@mail.example"
    assert event["URL"] == self_service_url(settings, booked)
    assert "+972 3 555 0000" in event["DESCRIPTION"]
    assert f"העברה או ביטול: {self_service_url(settings, booked)}" in event["DESCRIPTION"]
    (alarm,) = event.walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(hours=-24)


def test_without_addresses_the_organizer_is_nobodys_mailbox(
    client: "FlaskClient", business: Salon, auth_headers: Headers
) -> None:
    change(business, BusinessSettings, reminder_hours=None)
    _, event = event_of(client, book(business).id, auth_headers)
    assert event["ORGANIZER"] == "mailto:noreply@frontdesk.invalid"
    assert event["ORGANIZER"].params["CN"] == "Salon Test"
    assert "ATTENDEE" not in event
    assert event.walk("VALARM") == []


def test_a_moved_appointment_is_the_same_event_in_a_later_state(
    client: "FlaskClient", business: Salon, auth_headers: Headers
) -> None:
    first = book(business)
    _, before = event_of(client, first.id, auth_headers)
    with transaction(business_id=business.id):
        moved = reschedule_appointment(
            business_id=business.id, appointment_id=first.id, starts_at=MONDAY_TEN + 3 * HOUR, now=NOW
        )
    for appointment_id in (first.id, moved.id):  # the old row answers with the newest
        _, after = event_of(client, appointment_id, auth_headers)
        assert after["UID"] == before["UID"]
        assert after["SEQUENCE"] > before["SEQUENCE"]
        assert after["DTSTAMP"].dt >= before["DTSTAMP"].dt
        assert after["DTSTART"].dt == MONDAY_TEN + 3 * HOUR


def test_a_cancelled_appointment_is_withdrawn(
    client: "FlaskClient", business: Salon, auth_headers: Headers
) -> None:
    booked = book(business)
    with transaction(business_id=business.id):
        cancel_appointment(business_id=business.id, appointment_id=booked.id, now=NOW)
    calendar, event = event_of(client, booked.id, auth_headers)
    assert (calendar["METHOD"], event["STATUS"], event["SEQUENCE"]) == ("CANCEL", "CANCELLED", 1)
    answer = client.get(f"/api/calendar/appointments/{booked.id}.ics", headers=auth_headers)
    assert answer.headers["Content-Type"].endswith("method=CANCEL")


def test_a_file_that_has_not_changed_is_not_sent_again(
    client: "FlaskClient", business: Salon, auth_headers: Headers
) -> None:
    path = f"/api/calendar/appointments/{book(business).id}.ics"
    etag = client.get(path, headers=auth_headers).headers["ETag"]
    assert client.get(path, headers=auth_headers | {"If-None-Match": etag}).status_code == 304


def test_holds_strangers_and_nobody_have_no_file(
    client: "FlaskClient", business: Salon, other_business: Salon, auth_headers: Headers
) -> None:
    ids = [
        hold(business).id,
        an_appointment(business, status="expired"),
        book(other_business).id,
        2**63,
        2**80,
    ]
    answers = [client.get(f"/api/calendar/appointments/{one}.ics", headers=auth_headers) for one in ids]
    assert [(one.status_code, one.get_json()["code"]) for one in answers] == [
        (404, "unknown_appointment")
    ] * 5
    assert client.get(f"/api/calendar/appointments/{ids[0]}.ics").status_code == 401


@pytest.mark.parametrize(
    ("base", "mailbox"),
    [
        pytest.param("https://desk.salon.example", "noreply@desk.salon.example", id="a domain"),
        pytest.param("http://127.0.0.1:8000", "noreply@frontdesk.invalid", id="an address"),
        pytest.param("http://[::1]:8000", "noreply@frontdesk.invalid", id="a long address"),
        pytest.param("http://desk:8000", "noreply@frontdesk.invalid", id="a machine"),
    ],
)
def test_the_mailbox_that_nobody_reads_is_at_our_own_host(base: str, mailbox: str) -> None:
    settings = Settings.from_env(
        {"PUBLIC_BASE_URL": base, "SECRET_KEY": "x" * 40, "ENCRYPTION_KEYS": "y" * 40}
    )
    assert organizer_mailbox(settings, None) == mailbox


@pytest.fixture
def feed(client: "FlaskClient", business: Salon, auth_headers: Headers, settings: Settings) -> str:
    """Give the path of the feed of the business's calendar."""
    answer = client.post(f"/api/calendar/calendars/{business.calendar_id}/feed", headers=auth_headers)
    assert answer.status_code == 200
    found = answer.get_json()
    assert found["url"].startswith(f"{settings.public_base_url}/feeds/")
    assert found["webcal_url"] == found["url"].replace("http://", "webcal://")
    assert "by whom" in found["contains"]
    return str(found["url"].removeprefix(settings.public_base_url))


def summaries(client: "FlaskClient", path: str) -> list[str]:
    answer = client.get(path)
    assert answer.status_code == 200
    return [str(event["SUMMARY"]) for event in Calendar.from_ical(answer.data).walk("VEVENT")]


def test_a_feed_shows_who_comes_and_when_it_is_closed(
    client: "FlaskClient", business: Salon, feed: str
) -> None:
    service_id = a_service(business, name="Haircut", calendars=[business.calendar_id])
    now, dana = clock.now().replace(microsecond=0), a_known_customer(business)
    elsewhere = a_calendar(business)
    an_appointment(business, starts_at=now + HOUR, service_id=service_id, customer_id=dana)
    an_appointment(business, starts_at=now + 3 * HOUR, status="pending")
    for status in ("held", "cancelled", "expired"):
        an_appointment(business, starts_at=now + 5 * HOUR, status=status, customer_name="Nobody")
    an_appointment(business, starts_at=now + HOUR, calendar_id=elsewhere, customer_name="Elsewhere")
    for days in (-61, 401):
        an_appointment(business, starts_at=now + timedelta(days=days), customer_name="Far away")
    today = now.date()
    with transaction(business_id=business.id):
        session().add_all(
            [
                VacationPeriod(business_id=business.id, start_date=today, end_date=today, title="Sea"),
                VacationPeriod(business_id=business.id, start_date=today + timedelta(days=300)),
                VacationPeriod(business_id=business.id, start_date=today, calendar_id=elsewhere),
                OpeningOverride(business_id=business.id, on_date=today, ranges=[], title="Moving house"),
                OpeningOverride(
                    business_id=business.id, on_date=today + timedelta(days=1), ranges=[["09:00", "10:00"]]
                ),
            ]
        )
        during = Range(now, now + HOUR)
        session().add(CalendarBlock(business_id=business.id, reason="Dentist", during=during))
    assert summaries(client, feed) == [
        "Dana Cohen · Haircut",
        "Your appointment",
        "Closed: Sea",
        "Closed",
        "Closed: Dentist",
        "Closed: Moving house",
    ]


def test_public_holidays_are_closed_days_unless_they_have_hours(
    client: "FlaskClient", business: Salon, feed: str
) -> None:
    change(business, BusinessSettings, holiday_country="FR")
    closed = summaries(client, feed)
    assert len(closed) >= 11
    assert set(closed) == {"Closed"}
    first = Calendar.from_ical(client.get(feed).data).walk("VEVENT")[0]["DTSTART"].dt
    with transaction(business_id=business.id):
        session().add(OpeningOverride(business_id=business.id, on_date=first, ranges=[["09:00", "12:00"]]))
    assert len(summaries(client, feed)) == len(closed) - 1


def test_a_feed_says_what_it_is_and_how_often_to_come(
    client: "FlaskClient", business: Salon, feed: str
) -> None:
    answer = client.get(feed)
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Cache-Control"] == "private, max-age=300"
    calendar = Calendar.from_ical(answer.data)
    assert str(calendar["METHOD"]) == "PUBLISH"
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT15M" in answer.text
    assert "Salon Test" in str(calendar["X-WR-CALNAME"])


def test_a_feed_that_has_not_changed_is_not_sent_again(
    client: "FlaskClient", business: Salon, feed: str
) -> None:
    etag = {"If-None-Match": client.get(feed).headers["ETag"]}
    same = client.get(feed, headers=etag)
    assert (same.status_code, same.data) == (304, b"")
    an_appointment(business, starts_at=clock.now() + HOUR)
    assert client.get(feed, headers=etag).status_code == 200


def test_a_new_address_ends_the_old_one_and_revoking_ends_both(
    client: "FlaskClient", business: Salon, auth_headers: Headers, feed: str, settings: Settings
) -> None:
    path = f"/api/calendar/calendars/{business.calendar_id}/feed"
    url = client.post(path, headers=auth_headers).get_json()["url"]
    second = url.removeprefix(settings.public_base_url)
    assert [client.get(one).status_code for one in (feed, second)] == [404, 200]
    shown = client.get(path, headers=auth_headers)
    assert shown.get_json()["url"] == url
    stale = client.delete(path, headers=auth_headers | {"If-Match": '"another"'})
    assert (stale.status_code, client.get(second).status_code) == (412, 200)
    read = auth_headers | {"If-Match": shown.headers["ETag"]}
    assert client.delete(path, headers=read).status_code == 204
    assert client.delete(path, headers=auth_headers).status_code == 204
    assert client.get(path, headers=auth_headers).get_json()["code"] == "unknown_feed"
    assert client.get(second).get_json()["code"] == "unknown_feed"


def test_only_an_owner_makes_or_revokes_a_feed_of_their_own_calendar(
    client: "FlaskClient", business: Salon, other_business: Salon, auth_headers: Headers
) -> None:
    mine = f"/api/calendar/calendars/{business.calendar_id}/feed"
    theirs = f"/api/calendar/calendars/{other_business.calendar_id}/feed"
    staff = keys_of(business, "staff")
    methods = (client.post, client.get, client.delete)
    assert [method(mine, headers=staff).status_code for method in methods] == [403] * 3
    for path in (theirs, f"/api/calendar/calendars/{2**31}/feed"):
        answers = [method(path, headers=auth_headers) for method in methods]
        assert [one.get_json()["code"] for one in answers] == ["unknown_calendar"] * 3


@pytest.mark.parametrize(
    "token", ["x", "A" * 43, "%00", "%ed%a0%80", "..", "' OR 1=1", "x" * 4000, "-"], ids=lambda text: text[:9]
)
def test_an_unknown_feed_is_nothing(client: "FlaskClient", business: Salon, token: str) -> None:
    assert client.get(f"/feeds/{token}.ics").status_code == 404


def test_what_was_done_to_a_feed_is_noted_without_its_token(
    client: "FlaskClient", business: Salon, auth_headers: Headers, feed: str
) -> None:
    client.delete(f"/api/calendar/calendars/{business.calendar_id}/feed", headers=auth_headers)
    token = feed.removeprefix("/feeds/").removesuffix(".ics")
    with transaction(business_id=business.id):
        types = list(session().scalars(select(NotificationEvent.event_type).order_by(NotificationEvent.id)))
    audit = rows(business, AuditEntry)
    assert types[-2:] == ["calendar_feed_opened", "calendar_feed_closed"]
    assert [entry.action for entry in audit][-2:] == ["calendar.feed_opened", "calendar.feed_closed"]
    assert token not in str([entry.detail for entry in audit])


def test_the_feed_of_a_business_that_was_switched_off_is_closed(
    client: "FlaskClient", business: Salon, feed: str
) -> None:
    change(business, Business, is_active=False)
    assert client.get(feed).status_code == 404


def test_one_feed_may_not_be_asked_for_without_end(app: "Flask", business: Salon) -> None:
    client = app.test_client()
    codes = [client.get("/feeds/somebody-asks-and-asks.ics").status_code for _ in range(31)]
    assert codes == [404] * 30 + [429]
