"""Where a wish may be booked: labels, services, the default calendar; what a search says if it may not."""

from typing import Any

import pytest
from sqlalchemy import update

from server.calendars.models import BusinessCalendar
from server.core.db import session, transaction
from server.receptionist.tools.toolbox import Toolbox
from tests.api.receptionist.toolboxes import AT_3, a_customer, a_toolbox
from tests.builders import Salon, a_business, a_calendar, a_service, an_appointment
from tests.statements import counted_statements

SUNDAY = {"from": "2026-11-22", "to": "2026-11-23"}


@pytest.fixture
def salon(app: object) -> Salon:
    del app
    hours = {day: [["09:00", "18:00"]] for day in ("sunday", "tuesday", "wednesday", "thursday", "friday")}
    return a_business(time_zone="Asia/Jerusalem", opening_hours=hours)


@pytest.fixture
def tools(salon: Salon) -> Toolbox:
    return a_toolbox(salon, a_customer(salon, "Ann"))


def calendars_in(answer: dict[str, Any]) -> set[int]:
    return {slot["calendar_id"] for slot in answer["slots"]}


def test_a_calendar_with_tags_takes_only_what_carries_one(salon: Salon, tools: Toolbox) -> None:
    vip = a_calendar(salon, name="VIP", allowed_tags=["vip"], priority=9, slot_step_minutes=25)
    assert calendars_in(tools.call("calendar_find_slots", SUNDAY)) == {salon.calendar_id}
    labelled = tools.call("calendar_find_slots", {**SUNDAY, "labels": ["VIP"]})
    assert calendars_in(labelled) == {salon.calendar_id, vip}
    refused = tools.call("calendar_create_appointment", {"starts_at": AT_3, "calendar_id": vip})["error"]
    assert (refused["code"], refused["allowed_tags"]) == ("label_required", ["vip"])
    assert "vip" in refused["detail"]
    wish = {"starts_at": AT_3, "calendar_id": vip, "labels": ["vip"]}
    assert tools.call("calendar_create_appointment", wish)["appointment"]["calendar_id"] == vip


def test_the_labels_of_a_conversation_count_without_being_given(salon: Salon) -> None:
    vip = a_calendar(salon, name="VIP", allowed_tags=["vip"])
    tools = a_toolbox(salon, a_customer(salon), labels=("vip",))
    assert tools.call("calendar_find_slots", {**SUNDAY, "calendar_id": vip})["slots"]


def test_a_services_labels_open_the_calendars_that_take_them(salon: Salon, tools: Toolbox) -> None:
    skin = a_calendar(salon, name="Skin", allowed_tags=["medical"])
    plain = a_calendar(salon, name="Plain", allowed_tags=["other"])
    a_service(salon, name="Peeling", labels=["medical"], calendars=[skin, plain])
    assert calendars_in(tools.call("calendar_find_slots", {**SUNDAY, "service": "peeling"})) == {skin}
    booked = tools.call("calendar_create_appointment", {"starts_at": AT_3, "service": "Peeling"})
    assert booked["appointment"]["calendar_id"] == skin


def test_without_calendar_and_service_the_default_calendar_is_meant(salon: Salon, tools: Toolbox) -> None:
    a_calendar(salon, name="Nails", priority=100)
    booked = tools.call("calendar_create_appointment", {"starts_at": AT_3})
    assert booked["appointment"]["calendar_id"] == salon.calendar_id


def test_a_service_goes_to_the_first_calendar_that_is_free(salon: Salon, tools: Toolbox) -> None:
    first = a_calendar(salon, name="First", priority=5)
    second = a_calendar(salon, name="Second")
    a_service(salon, name="Massage", duration_minutes=60, calendars=[first, second])
    wish = {"starts_at": AT_3, "service": "Massage"}
    assert tools.call("calendar_create_appointment", wish)["appointment"]["calendar_id"] == first
    again = a_toolbox(salon, a_customer(salon, "Bob", "bob")).call("calendar_create_appointment", wish)
    assert again["appointment"]["calendar_id"] == second


def test_what_the_owner_changes_is_seen_by_the_next_call(salon: Salon, tools: Toolbox) -> None:
    assert "error" in tools.call("calendar_find_slots", {**SUNDAY, "service": "Massage"})
    a_service(salon, name="Massage", calendars=[salon.calendar_id])
    assert tools.call("calendar_find_slots", {**SUNDAY, "service": "Massage"})["slots"]
    with transaction(salon.id):
        session().execute(update(BusinessCalendar).values(is_active=False))
    refused = tools.call("calendar_find_slots", {**SUNDAY, "calendar_id": salon.calendar_id})["error"]
    assert refused["code"] == "calendar_inactive"


@pytest.mark.parametrize(
    ("arguments", "code", "names"),
    [
        pytest.param(
            {"service": "Hair cut"}, "unknown_service", ["Haircut"], id="a service that is almost known"
        ),
        pytest.param(
            {"service": "Tattoo"}, "unknown_service", ["Haircut", "Massage"], id="an unknown service"
        ),
        pytest.param({"calendar_id": 2**31 - 1}, "unknown_calendar", ["Cuts"], id="an unknown calendar"),
        pytest.param({"service": "Massage"}, "service_not_offered", [], id="a service that nobody offers"),
        pytest.param({"to": "2026-11-20"}, "in_the_past", [], id="a window that is past"),
        pytest.param(
            {"from": "2026-12-02", "to": "2026-12-01"}, "bad_window", [], id="a window that ends first"
        ),
        pytest.param({"to": "2036-11-20"}, "bad_window", ["62 days"], id="a window of ten years"),
        pytest.param({"duration_minutes": 0}, "invalid_arguments", ["duration_minutes"], id="no length"),
        pytest.param(
            {"duration_minutes": -30}, "invalid_arguments", ["duration_minutes"], id="a negative length"
        ),
        pytest.param({"duration_minutes": 525_600}, "invalid_arguments", ["1440"], id="a length of a year"),
        pytest.param({"service": "x" * 10_000}, "invalid_arguments", ["service"], id="a name without end"),
        pytest.param({"near": "noon"}, "invalid_arguments", ["15:00"], id="a word for a clock time"),
    ],
)
def test_a_search_that_cannot_be_says_what_can(
    salon: Salon, tools: Toolbox, arguments: dict[str, Any], code: str, names: list[str]
) -> None:
    a_service(salon, name="Haircut", calendars=[a_calendar(salon, name="Cuts")])
    a_service(salon, name="Massage")
    refused = tools.call("calendar_find_slots", {"from": "2026-11-19", **arguments})["error"]
    assert refused["code"] == code
    assert all(name in refused["detail"] for name in names)


def test_a_full_window_names_the_next_free_time(salon: Salon, tools: Toolbox) -> None:
    closed = tools.call("calendar_find_slots", {"from": "2026-11-23", "to": "2026-11-24"})
    assert (closed["slots"], closed["free_days"]) == ([], [])
    assert closed["next_free"]["starts_at"] == "2026-11-24T09:00:00+02:00"


def test_six_offers_are_near_the_wished_hour_and_the_days_are_all_told(salon: Salon, tools: Toolbox) -> None:
    found = tools.call("calendar_find_slots", {"from": "2026-11-22", "limit": 6, "near": "15:00"})
    assert [slot["starts_at"][8:16] for slot in found["slots"]] == [
        *("22T13:00", "22T14:00", "22T15:00", "22T16:00"),
        *("24T13:00", "24T14:00"),
    ]
    assert len(found["free_days"]) == 10


@pytest.mark.parametrize(
    ("part", "first", "last"),
    [
        pytest.param("morning", "09:00", "11:00", id="morning"),
        pytest.param("afternoon", "12:00", "16:00", id="afternoon"),
        pytest.param("evening", "17:00", "17:00", id="evening"),
        pytest.param("night", None, None, id="night"),
    ],
)
def test_a_part_of_the_day_is_where_the_slots_begin(
    tools: Toolbox, part: str, first: str | None, last: str | None
) -> None:
    found = tools.call("calendar_find_slots", {**SUNDAY, "part_of_day": part})["slots"]
    starts = [slot["starts_at"][11:16] for slot in found]
    assert (min(starts, default=None), max(starts, default=None)) == (first, last)


def test_a_search_costs_two_statements_however_many_calendars(salon: Salon, tools: Toolbox) -> None:
    for number in range(12):
        a_calendar(salon, name=f"Chair {number}")
    an_appointment(salon)
    tools.call("calendar_find_slots", {"limit": 6})
    with counted_statements() as seen:
        tools.call("calendar_find_slots", {"limit": 6})
    assert 1 <= len(seen) <= 2
