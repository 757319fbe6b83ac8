"""The demo is believable, and the example that the server prints always works."""

import pytest

from server.business_files.demo import DEMO_FILE, is_loopback
from server.business_files.document import WEEKDAYS
from server.business_files.parsing import parse_business_file
from server.language.phrases import LANGUAGES

DEMO = parse_business_file(DEMO_FILE.read_bytes())
CALENDARS = {calendar.name: calendar for calendar in DEMO.calendars or ()}


def test_cuts_are_open_at_three_on_every_day() -> None:
    hours = CALENDARS["Cuts"].hours or DEMO.facts["hours"]
    for day in WEEKDAYS:
        assert any(opens <= "15:00" and closes >= "16:00" for opens, closes in hours[day]), day


def test_another_calendar_has_a_closed_day() -> None:
    hours = CALENDARS["Colour"].hours or {}
    assert hours["monday"] == ()


def test_it_has_three_calendars_five_answers_two_users_and_an_owner() -> None:
    assert list(CALENDARS) == ["Cuts", "Colour", "Nails"]
    assert len(DEMO.faqs or ()) == 5
    assert [(user.email, user.role) for user in DEMO.users or ()] == [
        ("owner@luna.example", "owner"),
        ("staff@luna.example", "staff"),
    ]
    assert DEMO.owners


def test_every_service_can_be_booked_somewhere_and_has_a_price() -> None:
    offered = {offer.name for calendar in CALENDARS.values() for offer in calendar.services or ()}
    for service in DEMO.services or ():
        assert service.name in offered
        assert service.price_cents


def test_it_speaks_all_languages_english_first() -> None:
    assert DEMO.facts["languages"][0] == "en"
    assert set(DEMO.facts["languages"]) == set(LANGUAGES)


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("127.0.0.1", True),
        ("127.1.2.3", True),
        ("localhost", True),
        ("::1", True),
        ("[::1]", True),
        ("0.0.0.0", False),  # noqa: S104 - only a name to judge
        ("::", False),
        ("192.168.1.5", False),
        ("salon.example", False),
        ("", False),
    ],
)
def test_only_loopback_addresses_are_private(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected
