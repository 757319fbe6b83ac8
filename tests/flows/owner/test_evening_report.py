"""The report of the day: sent to the owners in the evening, once, if it is switched on."""

from datetime import UTC, datetime, time, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from server.businesses.models import BusinessSettings
from server.core.db import session, transaction
from server.worker.duties import report
from tests.builders import Salon, a_business, an_appointment
from tests.flows.owner.people import an_owner, sent_to
from tests.flows.receptionist.people import NOW

NOON = datetime(2026, 11, 21, 11, tzinfo=UTC)
EVENING = datetime(2026, 11, 21, 18, tzinfo=UTC)  # 19:00 in Paris
DAY = timedelta(days=1)


@pytest.fixture
def salon(app: Flask) -> Salon:
    del app
    return a_business(name="Luna", time_zone="Europe/Paris", languages=["en"], evening_report_at=time(19))


def tick(salon: Salon, *moments: datetime) -> int:
    """Let the worker's duty run at these moments; return how many messages that made."""
    return sum(report(now=moment, businesses=[salon.id]) for moment in moments)


def test_it_is_sent_once_at_its_time_with_times_as_people_read_them(salon: Salon) -> None:
    before, today = NOW - 9 * DAY, NOW + timedelta(minutes=1)
    an_appointment(salon, starts_at=NOW, customer_name="Ann", created_at=before)
    an_appointment(salon, starts_at=NOW + timedelta(hours=2), status="cancelled", created_at=before)
    an_appointment(salon, starts_at=NOW + DAY, customer_name="Dana", created_at=today)
    owner = an_owner(salon)
    owner.says("help")
    assert tick(salon, NOON, EVENING - timedelta(minutes=1)) == 0
    assert tick(salon, EVENING, EVENING + timedelta(seconds=1), EVENING + timedelta(hours=1)) == 1
    assert sent_to(owner)[-1] == (
        "Luna, Saturday, November 21\n1 appointment took place.\n1 was cancelled.\n"
        "1 new appointment was booked today.\n"
        "Sunday, November 22: 1 appointment\n9:00 AM · Dana"
    )
    assert tick(salon, EVENING + DAY, EVENING + DAY) == 1


def test_it_speaks_the_language_of_the_owners_talk(salon: Salon) -> None:
    owner = an_owner(salon)
    owner.says("aide")
    tick(salon, NOON, EVENING)
    assert sent_to(owner)[-1].startswith("Luna, samedi 21 novembre")


def test_a_worker_that_was_away_all_night_sends_none_in_the_morning(salon: Salon) -> None:
    an_owner(salon).says("help")
    assert tick(salon, NOON, EVENING + timedelta(hours=12), EVENING + timedelta(hours=12, minutes=1)) == 0
    assert tick(salon, EVENING + DAY) == 1


def test_another_time_is_reckoned_anew_and_none_switches_it_off(salon: Salon) -> None:
    an_owner(salon).says("help")
    tick(salon, NOON)
    for at, expected in ((time(21), [0, 1]), (None, [0, 0])):
        with transaction(business_id=salon.id):
            settings = session().scalars(select(BusinessSettings)).one()
            settings.evening_report_at = at
        moments = [EVENING, EVENING + timedelta(hours=2, minutes=1)]
        assert [tick(salon, moment) for moment in moments] == expected
        tick(salon, NOON + DAY)


def test_who_never_wrote_is_not_written_to_and_a_fixed_offset_is_a_zone_too(app: Flask) -> None:
    del app
    salon = a_business(time_zone="-06:00", languages=["en"], evening_report_at=time(19))
    silent, owner = an_owner(salon, "Silent"), an_owner(salon)
    owner.says("help")
    seven = datetime(2026, 11, 22, 1, tzinfo=UTC)
    assert tick(salon, NOON, seven - timedelta(minutes=1)) == 0
    assert tick(salon, seven) == 1
    assert sent_to(silent) == []
