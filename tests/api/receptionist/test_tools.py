"""The tools on a real database: what they answer and refuse, whose rows they see, what a retry repeats."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from server.core.db import session, transaction
from server.messaging.customers import get_customer
from server.receptionist.tools.context import MemoryJournal
from server.receptionist.tools.toolbox import MAX_BOOKINGS, MAX_CALLS
from server.scheduling.models import Appointment
from tests.api.receptionist.toolboxes import AT_3, NOW, a_customer, a_toolbox
from tests.builders import Salon, a_business, a_calendar, a_rule, a_service, an_appointment


def rows_of(salon: Salon, *statuses: str) -> int:
    with transaction(business_id=salon.id):
        wanted = select(func.count()).select_from(Appointment).where(Appointment.status.in_(statuses))
        return session().scalar(wanted) or 0


@pytest.fixture
def salon(app: object) -> Salon:
    del app
    hours = {day: [["09:00", "18:00"]] for day in ("sunday", "tuesday", "wednesday", "thursday", "friday")}
    return a_business(time_zone="Asia/Jerusalem", opening_hours=hours)


def test_calendars_are_listed_with_services_hours_and_prices(salon: Salon) -> None:
    cuts = a_calendar(salon, name="Cuts")
    a_service(salon, name="Haircut", duration_minutes=45, calendars=[cuts], price_cents=4500, currency="USD")
    listed = a_toolbox(salon, a_customer(salon)).call("calendar_list")["calendars"]
    found = next(calendar for calendar in listed if calendar["id"] == cuts)
    assert found["services"] == [
        {
            "name": "Haircut",
            "duration_minutes": 45,
            "price": "45.00 USD",
            "description": None,
            "labels": [],
            "keywords": [],
        }
    ]
    assert (found["type_key"], found["is_default"], found["allowed_tags"]) == (None, False, [])
    assert [calendar["id"] for calendar in listed if calendar["is_default"]] == [salon.calendar_id]
    assert found["opening_hours"]["sunday"] == [["09:00", "18:00"]]
    assert found["opening_hours"]["monday"] == []


def test_words_are_routed_to_the_calendar_that_a_rule_names(salon: Salon) -> None:
    nails = a_calendar(salon, name="Nails")
    a_rule(salon, calendar_id=nails, keywords=["manicure"])
    decision = a_toolbox(salon, a_customer(salon)).call(
        "calendar_resolve_target", {"text": "a manicure please", "labels": []}
    )
    assert decision["calendar_id"] == nails
    assert decision["needs_question"] is False


def test_free_times_are_in_the_business_wall_clock_and_can_be_booked(salon: Salon) -> None:
    tools = a_toolbox(salon, a_customer(salon))
    found = tools.call(
        "calendar_find_slots", {"from": "2026-11-22T00:00", "to": "2026-11-23T00:00", "near": "15:00"}
    )
    assert AT_3 in [slot["starts_at"] for slot in found["slots"]]
    assert found["free_days"] == ["2026-11-22"]
    booked = tools.call("calendar_create_appointment", {"starts_at": AT_3, "customer_name": "Dana"})
    assert booked["status"] == "booked"
    assert booked["appointment"]["starts_at"] == AT_3
    assert booked["appointment"]["customer_name"] == "Dana"


def test_many_free_times_are_told_as_some_of_every_day(salon: Salon) -> None:
    a_calendar(salon, name="Quick", slot_step_minutes=5, default_duration_minutes=5)
    found = a_toolbox(salon, a_customer(salon)).call("calendar_find_slots", {})
    assert len(found["slots"]) <= 60
    assert {slot["starts_at"][:10] for slot in found["slots"]} == set(found["free_days"])


def test_the_name_that_a_booking_gives_is_remembered(salon: Salon) -> None:
    customer_id = a_customer(salon)
    a_toolbox(salon, customer_id).call(
        "calendar_create_appointment", {"starts_at": AT_3, "customer_name": "Dana Levi"}
    )
    with transaction(business_id=salon.id):
        assert get_customer(business_id=salon.id, customer_id=customer_id).name == "Dana Levi"


def test_a_held_time_becomes_the_customers_booking_and_nobody_elses(salon: Salon) -> None:
    ann, bob = a_customer(salon, "Ann", "ann"), a_customer(salon, "Bob", "bob")
    assert a_toolbox(salon, ann).call("calendar_hold_slot", {"starts_at": AT_3})["status"] == "held"
    refused = a_toolbox(salon, bob).call("calendar_create_appointment", {"starts_at": AT_3})
    assert refused["error"]["code"] == "slot_taken"
    assert len(refused["error"]["alternatives"]) == 3
    assert refused["error"]["alternatives"][0]["starts_at"].endswith("+02:00")
    assert (
        a_toolbox(salon, ann).call("calendar_create_appointment", {"starts_at": AT_3})["status"] == "booked"
    )
    assert (rows_of(salon, "confirmed"), rows_of(salon, "held")) == (1, 0)


def test_what_is_booked_or_moved_comes_with_its_link_and_a_hold_does_not(salon: Salon) -> None:
    tools = a_toolbox(salon, a_customer(salon, "Ann"))
    held = tools.call("calendar_hold_slot", {"starts_at": AT_3})["hold"]
    booked = tools.call("calendar_create_appointment", {"starts_at": AT_3})["appointment"]
    wish = {"appointment_id": booked["id"], "starts_at": "2026-11-22T17:00:00+02:00"}
    moved = tools.call("calendar_reschedule_appointment", wish)["appointment"]
    assert held["self_service_url"] is None
    assert "/appointment/" in booked["self_service_url"]
    assert moved["self_service_url"] == booked["self_service_url"]


def test_a_hold_is_let_go(salon: Salon) -> None:
    ann, bob = a_customer(salon, "Ann", "ann"), a_customer(salon, "Bob", "bob")
    tools = a_toolbox(salon, ann)
    tools.call("calendar_hold_slot", {"starts_at": AT_3})
    assert tools.call("calendar_hold_slot", {"starts_at": None}) == {"status": "released"}
    assert (
        a_toolbox(salon, bob).call("calendar_create_appointment", {"starts_at": AT_3})["status"] == "booked"
    )


@pytest.mark.parametrize(
    ("starts_at", "code"),
    [
        pytest.param("2026-11-20T15:00", "in_the_past", id="a time that has passed"),
        pytest.param("2026-11-23T15:00", "closed_day", id="a closed day"),
        pytest.param("2026-11-22T20:00", "outside_hours", id="after hours"),
        pytest.param("soon", "invalid_arguments", id="no time at all"),
        pytest.param("9999-12-31T23:59:59-23:59", "invalid_arguments", id="a time beyond all calendars"),
    ],
)
def test_a_time_that_cannot_be_is_refused_with_its_reason_in_words(
    salon: Salon, starts_at: str, code: str
) -> None:
    answer = a_toolbox(salon, a_customer(salon)).call("calendar_create_appointment", {"starts_at": starts_at})
    assert answer["error"]["code"] == code
    assert answer["error"]["detail"]
    if code != "invalid_arguments":
        assert len(answer["error"]["alternatives"]) == 3
    assert rows_of(salon, "confirmed") == 0


def test_an_appointment_is_moved_and_cancelled_by_its_customer_alone(salon: Salon) -> None:
    ann, bob = a_customer(salon, "Ann", "ann"), a_customer(salon, "Bob", "bob")
    tools = a_toolbox(salon, ann)
    first = tools.call("calendar_create_appointment", {"starts_at": AT_3})["appointment"]["id"]
    stranger = a_toolbox(salon, bob)
    for name, extra in (
        ("calendar_cancel_appointment", {}),
        ("calendar_reschedule_appointment", {"starts_at": "2026-11-24T10:00"}),
    ):
        refused = stranger.call(name, {"appointment_id": first, **extra})
        assert refused["error"]["code"] == "unknown_appointment"
    moved = tools.call(
        "calendar_reschedule_appointment", {"appointment_id": first, "starts_at": "2026-11-24T10:00"}
    )["appointment"]
    assert moved["starts_at"] == "2026-11-24T10:00:00+02:00"
    assert [one["id"] for one in tools.call("calendar_my_appointments")["appointments"]] == [moved["id"]]
    assert stranger.call("calendar_my_appointments") == {"appointments": []}
    assert tools.call("calendar_cancel_appointment", {"appointment_id": moved["id"]})["status"] == "cancelled"
    assert tools.call("calendar_my_appointments") == {"appointments": []}


def test_ids_of_another_business_do_not_exist(salon: Salon, other_business: Salon) -> None:
    foreign = an_appointment(other_business)
    tools = a_toolbox(salon, a_customer(salon))
    for name, arguments in (
        ("calendar_cancel_appointment", {"appointment_id": foreign}),
        ("calendar_create_appointment", {"starts_at": AT_3, "calendar_id": other_business.calendar_id}),
        ("calendar_find_slots", {"calendar_id": other_business.calendar_id}),
    ):
        assert tools.call(name, arguments)["error"]["code"].startswith("unknown_")


def test_no_tool_takes_a_business_a_customer_or_a_channel(salon: Salon) -> None:
    for schema in a_toolbox(salon, a_customer(salon)).schemas():
        parameters = schema["parameters"]
        assert not {"business_id", "customer_id", "channel"} & set(parameters["properties"])
        assert parameters["additionalProperties"] is False
        assert parameters["required"] == list(parameters["properties"])
        assert schema["description"]


def test_arguments_and_names_that_do_not_fit_are_refused(salon: Salon) -> None:
    tools = a_toolbox(salon, a_customer(salon))
    refused = tools.call("calendar_create_appointment", {"starts_at": AT_3, "business_id": 2})
    assert refused["error"] == {
        "code": "invalid_arguments",
        "detail": "The arguments do not fit. business_id: There is no such argument.",
        "errors": {"business_id": ["There is no such argument."]},
    }
    assert tools.call("drop_everything")["error"]["code"] == "unknown_tool"


def test_calls_and_bookings_of_one_turn_are_capped(salon: Salon) -> None:
    tools = a_toolbox(salon, a_customer(salon))
    hours = [f"2026-11-22T{hour}:00" for hour in (10, 11, 12)]
    answers = [tools.call("calendar_create_appointment", {"starts_at": hour}) for hour in hours]
    assert ["error" in answer for answer in answers] == [False, False, True]
    assert rows_of(salon, "confirmed") == MAX_BOOKINGS
    for _ in range(MAX_CALLS):
        last = tools.call("calendar_my_appointments")
    assert last["error"]["code"] == "too_many_calls"


def test_a_turn_that_is_tried_again_books_once_and_gets_the_same_answers(salon: Salon) -> None:
    customer_id = a_customer(salon, "Ann")
    journal = MemoryJournal()
    wish = {"starts_at": AT_3}
    first = a_toolbox(salon, customer_id, journal=journal).call("calendar_create_appointment", wish)
    again = a_toolbox(salon, customer_id, journal=journal, now=NOW + timedelta(minutes=5)).call(
        "calendar_create_appointment", wish
    )
    assert again == first
    assert rows_of(salon, "confirmed") == 1


class BrokenJournal(MemoryJournal):
    """A journal that dies while it writes, as a process does."""

    def record(self, *_: Any) -> None:
        """Die."""
        raise RuntimeError("killed")


def test_a_death_before_the_journal_is_written_leaves_no_booking(salon: Salon) -> None:
    tools = a_toolbox(salon, a_customer(salon), journal=BrokenJournal())
    with pytest.raises(RuntimeError, match="killed"):
        tools.call("calendar_create_appointment", {"starts_at": AT_3})
    assert rows_of(salon, "confirmed") == 0
