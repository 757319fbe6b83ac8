"""The page behind an appointment's link: what it shows, what it lets its customer do, who never sees it."""

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from icalendar import Calendar
from sqlalchemy import update

from server.businesses.models import Business, BusinessSettings
from server.core import clock
from server.core.db import session, transaction
from server.language.phrases import LANGUAGES, is_rtl, say
from server.messaging.models import Customer
from server.scheduling.booking import BookingRequest, book_appointment, reschedule_appointment
from server.scheduling.links import self_service_url
from server.scheduling.models import Appointment
from tests.api.scheduling.deeds import at_once, rows
from tests.builders import Salon, a_service, an_appointment

if TYPE_CHECKING:
    from flask import Flask
    from flask.testing import FlaskClient
    from werkzeug.test import TestResponse

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


@pytest.fixture
def soon() -> datetime:
    """Give noon in three days: the business is open day and night."""
    return clock.now().replace(hour=12, minute=0, second=0, microsecond=0) + 3 * DAY


@pytest.fixture
def booked(business: Salon, soon: datetime) -> Appointment:
    """Give an appointment of an hour that its customer may still change."""
    return a_booking(business, soon)


@pytest.fixture
def path(booked: Appointment) -> str:
    return f"/appointment/{booked.public_token}"


def a_booking(salon: Salon, starts_at: datetime, *, language: str | None = None, **wish: Any) -> Appointment:
    with transaction(business_id=salon.id):
        customer = Customer(business_id=salon.id, name="Dana", language=language)
        session().add(customer)
        session().flush()
        wish = {"calendar_id": salon.calendar_id, "duration_minutes": 60, "customer_id": customer.id} | wish
        request = BookingRequest(starts_at=starts_at, **wish)
        return book_appointment(business_id=salon.id, request=request, now=clock.now())


def change(salon: Salon, table: Any, **columns: Any) -> None:
    with transaction(business_id=salon.id):
        session().execute(update(table).values(**columns))


def form_of(client: "FlaskClient", path: str) -> dict[str, str]:
    """Return the hidden fields of a page's form."""
    page = client.get(path)
    assert page.status_code == 200
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', page.text))


def slot(salon: Salon, starts_at: datetime) -> str:
    return f"{salon.calendar_id}@{starts_at.isoformat()}"


def press(client: "FlaskClient", path: str, **fields: str) -> "TestResponse":
    return client.post(path, data=form_of(client, path) | fields)


def states(salon: Salon) -> list[tuple[str, int]]:
    return [(row.status, row.sequence) for row in rows(salon, Appointment)]


def test_the_page_shows_what_when_and_where(client: "FlaskClient", business: Salon, soon: datetime) -> None:
    change(business, Business, address="Via Appia 12", phone="+39 06 123 4567", time_zone="Europe/Rome")
    service_id = a_service(
        business, name="Haircut <b>", duration_minutes=45, calendars=[business.calendar_id]
    )
    booked = a_booking(
        business,
        soon.replace(month=11, day=25, year=soon.year + 1),
        service_id=service_id,
        duration_minutes=None,
    )
    page = client.get(f"/appointment/{booked.public_token}").text
    shown = [
        "Haircut &lt;b&gt;",
        f"November 25, {soon.year + 1}",
        "1:00 PM",
        "1:45 PM",
        "Via Appia 12",
        "tel:+39061234567",
        "Salon Test",
    ]
    assert [one for one in shown if one not in page] == []
    buttons = ("Add to my calendar", "Move to another time", "Cancel the appointment")
    assert [one for one in buttons if one not in page] == []


def test_nothing_keeps_or_gives_away_the_link(client: "FlaskClient", path: str) -> None:
    for address in (path, f"{path}/move", f"{path}/cancel", f"{path}.ics"):
        answer = client.get(address)
        assert answer.status_code == 200
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["X-Robots-Tag"] == "noindex, nofollow"
        assert "unsafe" not in answer.headers.get("Content-Security-Policy", "")
        assert "<script" not in answer.text


def test_the_link_survives_in_the_settings_address(path: str, booked: Appointment, settings: Any) -> None:
    assert self_service_url(settings, booked) == settings.public_base_url + path


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_speak_the_customers_language(
    client: "FlaskClient", business: Salon, soon: datetime, language: str
) -> None:
    path = f"/appointment/{a_booking(business, soon, language=language).public_token}"
    said = {"": "visit_heading", "/move": "visit_choose", "/cancel": "visit_ask_cancel"}
    for part, key in said.items():
        page = client.get(path + part).text
        assert f'<html lang="{language}" dir="{"rtl" if is_rtl(language) else "ltr"}">' in page
        assert f'<h1 id="title">{say(key, language)}</h1>'.replace("'", "&#39;") in page


def test_without_a_known_language_it_is_the_first_of_the_business(
    client: "FlaskClient", business: Salon, soon: datetime
) -> None:
    change(business, Business, languages=["tlh", "fr", "en"])
    page = client.get(f"/appointment/{a_booking(business, soon, language='xx').public_token}").text
    assert "Votre rendez-vous" in page


def test_the_file_of_the_page_is_the_customers(client: "FlaskClient", path: str, booked: Appointment) -> None:
    answer = client.get(f"{path}.ics")
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8; method=REQUEST"
    (event,) = Calendar.from_ical(answer.data).walk("VEVENT")
    assert event["UID"] == booked.uid


def test_a_customer_moves_the_appointment(
    client: "FlaskClient", business: Salon, path: str, soon: datetime
) -> None:
    answer = press(client, f"{path}/move", slot=slot(business, soon + 2 * HOUR))
    assert (answer.status_code, answer.headers["Location"]) == (303, f"{path}?done=moved")
    page = client.get(answer.headers["Location"]).text
    assert "Moved. This is your new time." in page
    assert "2:00 PM" in page
    assert states(business) == [("cancelled", 0), ("confirmed", 1)]


def test_what_the_page_lists_can_be_chosen(client: "FlaskClient", business: Salon, path: str) -> None:
    page = client.get(f"{path}/move").text
    listed = re.findall(r'<input type="radio" name="slot" value="([^"]+)"', page)
    assert len(listed) > 5
    assert press(client, f"{path}/move", slot=listed[-1]).headers["Location"].endswith("done=moved")


def test_the_page_turns_to_another_day_and_to_later_weeks(
    client: "FlaskClient", path: str, soon: datetime
) -> None:
    page = client.get(f"{path}/move?day={soon.date() + DAY}").text
    assert len(re.findall(r'aria-current="date"', page)) == 1
    assert f'value="{soon.date() + DAY}' not in page
    later = re.search(r'href="([^"]+)">Later days', page)
    assert later
    page = client.get(later[1].replace("&amp;", "&")).text
    assert "Earlier days" in page
    assert f"day={soon.date() + 14 * DAY}" in page


@pytest.mark.parametrize(
    "query", ["since=x", "day=2026-02-31", "since=9999-12-31", "since=0001-01-01&day=%00"]
)
def test_a_made_up_day_is_no_error(client: "FlaskClient", path: str, query: str) -> None:
    assert client.get(f"{path}/move?{query}").status_code == 200


def test_the_same_form_twice_moves_once(
    client: "FlaskClient", business: Salon, path: str, soon: datetime
) -> None:
    form = form_of(client, f"{path}/move") | {"slot": slot(business, soon + 2 * HOUR)}
    answers = [client.post(f"{path}/move", data=form) for _ in range(3)]
    assert {answer.headers["Location"] for answer in answers} == {f"{path}?done=moved"}
    assert states(business) == [("cancelled", 0), ("confirmed", 1)]


@pytest.mark.parametrize("hours", [0.25, 2], ids=["into its own time", "elsewhere"])
def test_a_button_pressed_four_times_at_once_moves_once(
    app: "Flask", client: "FlaskClient", business: Salon, path: str, soon: datetime, hours: float
) -> None:
    form = form_of(client, f"{path}/move") | {"slot": slot(business, soon + hours * HOUR)}
    answers = at_once(app, [lambda: app.test_client().post(f"{path}/move", data=form)] * 4)
    assert {answer.headers["Location"] for answer in answers} == {f"{path}?done=moved"}
    assert states(business) == [("cancelled", 0), ("confirmed", 1)]


def test_a_form_that_is_out_of_date_changes_nothing_and_says_so(
    client: "FlaskClient", business: Salon, path: str, booked: Appointment, soon: datetime
) -> None:
    move, cancel = form_of(client, f"{path}/move"), form_of(client, f"{path}/cancel")
    with transaction(business_id=business.id):
        reschedule_appointment(
            business_id=business.id, appointment_id=booked.id, starts_at=soon + HOUR, now=clock.now()
        )
    for answer in (
        client.post(f"{path}/move", data=move | {"slot": slot(business, soon + 5 * HOUR)}),
        client.post(f"{path}/cancel", data=cancel),
    ):
        assert answer.headers["Location"] == f"{path}?done=changed"
    assert "has changed in the meantime" in client.get(f"{path}?done=changed").text
    assert states(business) == [("cancelled", 0), ("confirmed", 1)]


def test_a_customer_cancels_after_being_asked(client: "FlaskClient", business: Salon, path: str) -> None:
    assert "Cancel this appointment?" in client.get(f"{path}/cancel").text
    assert states(business) == [("confirmed", 0)]
    form = form_of(client, f"{path}/cancel")
    answers = [client.post(f"{path}/cancel", data=form) for _ in range(2)]
    assert [(one.status_code, one.headers["Location"]) for one in answers] == [(303, path)] * 2
    assert states(business) == [("cancelled", 0)]
    page = client.get(path).text
    assert "This appointment is cancelled." in page
    assert f"/chat/{business.slug}" in page
    assert f"{path}/" not in page


def test_a_time_that_was_taken_meanwhile_brings_others_as_buttons(
    client: "FlaskClient", business: Salon, path: str, soon: datetime
) -> None:
    form = form_of(client, f"{path}/move")
    a_booking(business, soon + 2 * HOUR)
    answer = client.post(f"{path}/move", data=form | {"slot": slot(business, soon + 2 * HOUR)})
    assert answer.status_code == 409
    assert "That time has just been taken." in answer.text
    others = re.findall(r'<button [^>]*name="slot" value="([^"]+)"', answer.text)
    assert len(others) == 3
    assert client.post(f"{path}/move", data=form | {"slot": others[0]}).headers["Location"].endswith("=moved")


@pytest.mark.parametrize(
    "wish",
    [
        pytest.param("", id="nothing"),
        pytest.param("1@tomorrow", id="no time"),
        pytest.param("1@2026-11-24T15:00:00", id="a time without its offset"),
        pytest.param("x@2026-11-24T15:00:00+00:00", id="no calendar"),
        pytest.param("1@0001-01-01T00:00:00+00:00", id="before all time"),
        pytest.param("1@2020-01-01T00:00:00+00:00", id="the past"),
        pytest.param("1@2199-01-01T00:00:00+00:00", id="a far future"),
    ],
)
def test_what_no_form_sends_is_refused_on_the_page(
    client: "FlaskClient", business: Salon, path: str, wish: str
) -> None:
    answer = press(client, f"{path}/move", slot=wish)
    assert (answer.status_code, answer.mimetype) == (422, "text/html")
    assert states(business) == [("confirmed", 0)]


def test_without_the_forms_own_token_nothing_happens(
    client: "FlaskClient", business: Salon, path: str, soon: datetime
) -> None:
    for part, fields in (("move", {"slot": slot(business, soon + HOUR)}), ("cancel", {})):
        answer = client.post(f"{path}/{part}", data={"sequence": "0"} | fields)
        assert (answer.status_code, answer.get_json()["code"]) == (403, "csrf_refused")
    assert states(business) == [("confirmed", 0)]


def test_looking_changes_nothing(client: "FlaskClient", business: Salon, path: str) -> None:
    for part in ("", "/move", "/cancel", ".ics"):
        assert client.head(path + part).status_code == 200
    assert states(business) == [("confirmed", 0)]


@pytest.mark.parametrize(
    ("rules", "buttons", "sentence"),
    [
        pytest.param(
            {"cancel_notice_min": 10_000}, [], "It is too late to change this online.", id="too late"
        ),
        pytest.param(
            {"customers_may_cancel": False, "customers_may_move": False},
            [],
            "This appointment can&#39;t be changed online.",
            id="customers may change nothing",
        ),
        pytest.param(
            {"customers_may_cancel": False},
            ["/move"],
            "This appointment can&#39;t be cancelled online.",
            id="only moving",
        ),
        pytest.param(
            {"cancel_notice_min": 0, "move_notice_min": 10_000},
            ["/cancel"],
            "This appointment can&#39;t be moved online.",
            id="too late for moving only",
        ),
    ],
)
def test_the_businesss_rules_bind_its_customers(
    client: "FlaskClient",
    business: Salon,
    path: str,
    soon: datetime,
    rules: Any,
    buttons: list[str],
    sentence: str,
) -> None:
    forms = {part: form_of(client, path + part) for part in ("/move", "/cancel")}
    change(business, Business, phone="+39 06 123 4567")
    change(business, BusinessSettings, **rules)
    page = client.get(path).text
    assert sentence in page
    assert "Please call +39 06 123 4567." in page
    assert [part for part in ("/move", "/cancel") if f'href="{path}{part}"' in page] == buttons
    for part in {"/move", "/cancel"} - set(buttons):
        assert client.get(path + part).headers["Location"] == path
        answer = client.post(path + part, data=forms[part] | {"slot": slot(business, soon + HOUR)})
        assert answer.headers["Location"] == f"{path}?done=changed"
    assert states(business) == [("confirmed", 0)]


@pytest.mark.parametrize(
    ("hours", "status", "sentence"),
    [
        pytest.param(-3, "confirmed", "This appointment is over.", id="it has been"),
        pytest.param(-3, "completed", "This appointment is over.", id="it was kept"),
        pytest.param(-3, "no_show", "This appointment is over.", id="it was not kept"),
        pytest.param(30, "cancelled", "This appointment is cancelled.", id="it is cancelled"),
    ],
)
def test_what_is_over_offers_a_new_booking_only(
    client: "FlaskClient", business: Salon, hours: int, status: str, sentence: str
) -> None:
    path = link_of(business, an_appointment(business, starts_at=clock.now() + hours * HOUR, status=status))
    page = client.get(path).text
    assert sentence in page
    assert "Book a new appointment" in page
    assert f"{path}/" not in page
    assert client.get(f"{path}/move").status_code == 303
    assert client.get(f"{path}/cancel").status_code == 303


def test_what_has_begun_can_only_be_looked_at(client: "FlaskClient", business: Salon) -> None:
    path = link_of(business, an_appointment(business, starts_at=clock.now() - HOUR / 2))
    page = client.get(path).text
    assert "Please contact Salon Test." in page
    assert f'href="{path}/' not in page


def test_what_has_not_been_confirmed_says_so(client: "FlaskClient", business: Salon) -> None:
    path = link_of(business, an_appointment(business, status="pending"))
    assert "Salon Test has yet to confirm this time." in client.get(path).text


def link_of(salon: Salon, appointment_id: int) -> str:
    with transaction(business_id=salon.id):
        return f"/appointment/{session().get_one(Appointment, appointment_id).public_token}"


@pytest.fixture(params=["held", "expired"])
def hidden(request: pytest.FixtureRequest, business: Salon) -> str:
    """Give the link of what has none."""
    return link_of(business, an_appointment(business, status=request.param))


def test_a_hold_has_no_page(client: "FlaskClient", hidden: str) -> None:
    codes = [client.get(hidden + part).status_code for part in ("", ".ics", "/move", "/cancel")]
    assert codes == [404] * 4


@pytest.mark.parametrize("token", ["x", "A" * 43, "%00", "%ed%a0%80", "x" * 4000], ids=lambda text: text[:9])
def test_an_unknown_link_is_a_page_that_says_so(client: "FlaskClient", business: Salon, token: str) -> None:
    answer = client.get(f"/appointment/{token}", headers=BROWSER)
    assert (answer.status_code, answer.mimetype) == (404, "text/html")
    assert client.get(f"/appointment/{token}.ics").status_code == 404
    assert client.post(f"/appointment/{token}/cancel").status_code in {403, 404}


def test_a_service_moves_to_another_calendar_only_if_that_offers_it(
    client: "FlaskClient", business: Salon, other_business: Salon, path: str, soon: datetime
) -> None:
    wish = f"{other_business.calendar_id}@{(soon + HOUR).isoformat()}"
    press(client, f"{path}/move", slot=wish)  # without a service it stays on its own
    assert [row.calendar_id for row in rows(business, Appointment)] == [business.calendar_id] * 2
