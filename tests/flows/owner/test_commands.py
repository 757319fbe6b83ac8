"""Who comes, opening again, being late, telling whom a closure hits: talks graded by what they leave."""

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select, update

from server.core.db import session, transaction
from server.language.phrases import say
from server.messaging.models import Customer
from server.receptionist.owner.registry import OWNER_TOOLS
from server.receptionist.tools.registry import TOOLS
from server.scheduling.models import Appointment
from tests.builders import Salon, a_business, a_calendar, a_service, an_appointment
from tests.flows.owner.people import an_owner, blocks, sent_to, vacations
from tests.flows.receptionist.people import NOW, Person

# NOW is Saturday 2026-11-21, 9:00 in Paris.
NINE = NOW


@pytest.fixture
def salon(app: Flask) -> Salon:
    del app
    return a_business(name="Luna", time_zone="Europe/Paris", languages=["en", "fr"])


def a_guest(salon: Salon, name: str, words: str = "hello there") -> Person:
    """Make a customer who has written once."""
    guest = Person(salon, name)
    guest.says(words)
    return guest


def books(guest: Person, starts_at: datetime, **columns: object) -> int:
    """Put an appointment of the guest into the table."""
    return an_appointment(
        guest.salon,
        starts_at=starts_at,
        customer_id=guest.customer_id(),
        customer_name=guest.name,
        **columns,  # type: ignore[arg-type]
    )


def booked(salon: Salon) -> list[int | None]:
    """Return the services of the confirmed appointments."""
    with transaction(business_id=salon.id):
        wanted = select(Appointment.service_id).where(Appointment.status == "confirmed")
        return list(session().scalars(wanted))


def test_who_is_coming_is_listed_by_calendar_with_names_and_times(salon: Salon) -> None:
    anna, bert = a_calendar(salon, name="Anna"), a_calendar(salon, name="Bert")
    cut = a_service(salon, name="Haircut", calendars=[anna])
    tomorrow = NINE + timedelta(days=1)
    an_appointment(salon, starts_at=tomorrow + timedelta(hours=2), calendar_id=bert, customer_name="Cleo")
    an_appointment(salon, starts_at=tomorrow, calendar_id=anna, customer_name="Dana", service_id=cut)
    an_appointment(salon, starts_at=tomorrow, status="cancelled", calendar_id=bert, customer_name="Nobody")
    an_appointment(salon, starts_at=tomorrow, status="held", customer_name="Maybe")
    owner = an_owner(salon)
    listed = "Sunday, November 22: 2 appointments\nAnna:\n9:00 AM · Dana · Haircut\nBert:\n11:00 AM · Cleo"
    assert owner.says("who is coming tomorrow?") == listed
    assert owner.says("who's coming on Sunday") == listed
    assert owner.says("Who is coming today?") == "Saturday, November 21: no appointments."
    assert owner.says("who is coming to Anna tomorrow?") == (
        "Sunday, November 22: 1 appointment\n9:00 AM · Dana · Haircut"
    )
    assert owner.says("who is coming next week?").endswith(": no appointments.")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "qui vient demain ?"),
        ("de", "wer kommt morgen?"),
        ("es", "¿quién viene mañana?"),
        ("it", "chi viene domani?"),
        ("pt", "quem vem amanhã?"),
        ("nl", "wie komt er morgen?"),
        ("ru", "кто придёт завтра?"),
        ("he", "מי מגיע מחר?"),
        ("ar", "من سيأتي غدا؟"),
    ],
)
def test_who_is_coming_is_understood_in_ten_languages(salon: Salon, language: str, words: str) -> None:
    an_appointment(salon, starts_at=NINE + timedelta(days=1), customer_name="Dana")
    owner = an_owner(salon)
    listed = owner.says(words)
    assert "Dana" in listed
    day = (NINE + timedelta(days=1)).date()
    assert listed.startswith(say("owner_agenda", language, day=day, count=1, lines=["x"])[:8])


def test_blocked_hours_are_opened_again_and_a_rest_stays_blocked(salon: Salon) -> None:
    owner = an_owner(salon)
    owner.says("block Thursday from 9 am to 3 pm")
    owner.says("✅")
    assert owner.says("free Thursday morning") == (
        "This is blocked:\nThursday, November 26 at 9:00 AM – 12:00 PM\n"
        "Shall I open it for bookings? (✅ yes, ❌ no)"
    )
    assert len(blocks(salon)) == 1
    assert owner.says("✅") == "Done. This time can be booked again."
    noon = datetime(2026, 11, 26, 11, tzinfo=UTC)
    assert blocks(salon) == [(noon, noon + timedelta(hours=3), None)]
    assert owner.says("free Thursday from 1 pm to 2 pm").startswith("This is blocked:")
    owner.says("✅")
    assert blocks(salon) == [
        (noon, noon + timedelta(hours=1), None),
        (noon + timedelta(hours=2), noon + timedelta(hours=3), None),
    ]
    assert owner.says("free Monday") == "Nothing is blocked then."


def test_a_vacation_is_not_ended_by_opening_hours(salon: Salon) -> None:
    owner = an_owner(salon)
    for words in ("closed from 24 to 31 December", "✅"):
        owner.says(words)
    assert owner.says("free 26 December").startswith("A vacation covers that time: ")
    assert len(vacations(salon)) == 1


def test_being_late_is_told_only_after_a_yes_and_only_to_those_who_wait(salon: Salon) -> None:
    first, second, later = (a_guest(salon, name) for name in ("Ann", "Ben", "Cleo"))
    books(first, NINE + timedelta(minutes=30))
    books(second, NINE + timedelta(minutes=90), duration_minutes=30)
    books(later, NINE + timedelta(hours=3))
    quiet = [len(sent_to(one)) for one in (first, second, later)]
    owner = an_owner(salon)
    said = owner.says("I'm 30 minutes late")
    assert "Ann: Luna: your appointment at 9:30 AM will begin about 30 minutes later." in said
    assert "Ben: Luna: your appointment at 10:30 AM will begin about 30 minutes later." in said
    assert "Cleo" not in said
    assert said.endswith("✅ to send these 2 messages, ❌ to leave it.")
    assert [len(sent_to(one)) for one in (first, second, later)] == quiet
    assert owner.says("✅") == "2 messages are on their way."
    assert [len(sent_to(one)) for one in (first, second, later)] == [quiet[0] + 1, quiet[1] + 1, quiet[2]]
    assert sent_to(first)[-1] == (
        "Luna: your appointment at 9:30 AM will begin about 30 minutes later. We are sorry for the delay."
    )
    owner.says("✅")
    assert len(sent_to(first)) == quiet[0] + 1


def test_the_minutes_are_asked_for_where_nobody_said_them(salon: Salon) -> None:
    guest = a_guest(salon, "Ann")
    books(guest, NINE + timedelta(minutes=30))
    owner = an_owner(salon)
    assert owner.says("I'm running late") == "How many minutes late will you be?"
    assert "about 20 minutes later" in owner.says("20")


def test_a_no_and_half_an_hour_later_nothing_is_sent(salon: Salon) -> None:
    guest = a_guest(salon, "Ann")
    books(guest, NINE + timedelta(minutes=50))
    owner, quiet = an_owner(salon), len(sent_to(guest))
    owner.says("I'm 30 minutes late")
    assert owner.says("❌") == "All right, I sent nothing."
    owner.says("I'm 30 minutes late")
    assert owner.says("✅", now=NINE + timedelta(minutes=40)).startswith("That question is from a while ago")
    assert len(sent_to(guest)) == quiet


def test_who_cancelled_meanwhile_is_not_written_to(salon: Salon) -> None:
    guest = a_guest(salon, "Ann")
    made = books(guest, NINE + timedelta(minutes=30))
    owner, quiet = an_owner(salon), len(sent_to(guest))
    owner.says("I'm 30 minutes late")
    with transaction(business_id=salon.id):
        session().execute(update(Appointment).where(Appointment.id == made).values(status="cancelled"))
    assert owner.says("✅") == "No appointment is affected, so I write to nobody."
    assert len(sent_to(guest)) == quiet


def test_who_cannot_be_written_to_is_named_with_the_number(salon: Salon) -> None:
    an_appointment(
        salon, starts_at=NINE + timedelta(minutes=30), customer_name="Phone Phil", customer_phone="+331234"
    )
    silent = a_guest(salon, "Sue")
    books(silent, NINE + timedelta(minutes=90))
    who = silent.customer_id()
    with transaction(business_id=salon.id):
        session().execute(update(Customer).where(Customer.id == who).values(opted_out_at=NOW))
    owner, quiet = an_owner(salon), len(sent_to(silent))
    assert owner.says("I'm 30 minutes late") == (
        f"I cannot write to them, please call:\nPhone Phil +331234\nSue +{silent.sender}"
    )
    owner.says("✅")
    assert len(sent_to(silent)) == quiet


def test_a_closure_shows_whom_it_hits_and_writes_to_them_after_a_second_yes(salon: Salon) -> None:
    english, french = a_guest(salon, "Ann"), a_guest(salon, "Bruno", "Bonjour, quels sont vos horaires ?")
    books(english, NINE + timedelta(days=2))
    books(french, NINE + timedelta(days=2, hours=2))
    owner = an_owner(salon)
    shown = owner.says("closed on Monday")
    assert shown.endswith(
        "2 appointments fall in this time:\nMon, Nov 23 · 9:00 AM · Ann\nMon, Nov 23 · 11:00 AM · Bruno"
    )
    saved = owner.says("✅")
    assert saved == "Saved! Enjoy your time off.\nShall I write to these 2 customers?"
    assert vacations(salon) == [("2026-11-23", "2026-11-23", None)]
    before = len(sent_to(french))
    draft = owner.says("✅")
    assert draft.startswith("This is what I would send:\nAnn: Luna: we are sorry, we have to close")
    assert len(sent_to(french)) == before
    assert owner.says("✅") == "2 messages are on their way."
    assert sent_to(french)[-1] == say(
        "notice_closed",
        "fr",
        business="Luna",
        service="Calendar",
        when=datetime(2026, 11, 23, 11, 0),  # noqa: DTZ001 - a wall time
    )


def test_help_lists_the_commands_in_the_language_of_the_question(salon: Salon) -> None:
    owner = an_owner(salon)
    assert owner.says("help") == say("owner_help", "en")
    assert owner.says("aide") == say("owner_help", "fr")


def test_a_report_of_the_day_is_given_when_it_is_asked_for(salon: Salon) -> None:
    an_appointment(salon, starts_at=NINE - timedelta(hours=1), customer_name="Early")
    an_appointment(salon, starts_at=NINE, status="no_show", customer_name="Gone")
    an_appointment(salon, starts_at=NINE + timedelta(days=1), customer_name="Dana")
    owner = an_owner(salon)
    assert owner.says("report").startswith(
        "Luna, Saturday, November 21\n1 appointment took place.\n1 did not come."
    )
    assert owner.hears().endswith("Sunday, November 22: 1 appointment\n9:00 AM · Dana")


def test_a_day_without_appointments_is_reported_in_words(salon: Salon) -> None:
    owner = an_owner(salon)
    for words, language in (("report", "en"), ("bilan du jour", "fr"), ("דוח יומי", "he"), ("تقرير", "ar")):
        assert say("owner_report_none", language) in owner.says(words)


def test_an_owner_who_wants_to_book_may(salon: Salon) -> None:
    cut = a_service(salon, name="Haircut", calendars=[salon.calendar_id])
    owner = an_owner(salon)
    for words in ("I'd like to book a haircut on Monday at 10 am", "yes", "Olga", "yes"):
        owner.says(words)
    assert booked(salon) == [cut]


def test_a_command_never_becomes_an_appointment(salon: Salon) -> None:
    a_service(salon, name="Haircut", calendars=[salon.calendar_id])
    owner = an_owner(salon)
    owner.says("I'd like to book a haircut on Monday at 10 am")
    for words in ("block Tuesday after 3", "✅", "✅", "✅", "yes"):
        owner.says(words)
    assert booked(salon) == []
    assert len(blocks(salon)) == 1


def test_a_customer_has_none_of_the_owners_tools() -> None:
    assert OWNER_TOOLS.keys().isdisjoint(TOOLS)
