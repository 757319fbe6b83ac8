"""Which changes lead from what is there to what a file says."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from server.business_files.compare import compare
from server.business_files.demo import DEMO_FILE
from server.business_files.document import (
    BusinessFile,
    CalendarItem,
    Closure,
    FaqItem,
    Item,
    Member,
    Offer,
    RuleItem,
)
from server.business_files.export import AmbiguousNames, export_business
from server.business_files.parsing import parse_business_file


def a_file(**sections: Any) -> BusinessFile:
    return BusinessFile("salon", sections.pop("facts", {}), **sections)


def steps(wanted: BusinessFile, present: BusinessFile | None) -> list[str]:
    return [f"{change.action} {change.kind} {change.name}" for change in compare(wanted, present)]


A, B = CalendarItem("A", row_id=1), CalendarItem("B", row_id=2)
DEFAULT = CalendarItem("Calendar", type_key="default", row_id=3)
MAIN = CalendarItem("Main", type_key="default")


@pytest.mark.parametrize(
    ("wanted", "present", "expected"),
    [
        pytest.param({"calendars": (A,)}, {"calendars": (A,)}, [], id="nothing to do"),
        pytest.param({"calendars": (A, B)}, {"calendars": (A,)}, ["create calendar B"], id="one more"),
        pytest.param({"calendars": (A,)}, {"calendars": (A, B)}, ["remove calendar B"], id="one less"),
        pytest.param({}, {"calendars": (A, B)}, [], id="a section that is left out stays"),
        pytest.param({"calendars": ()}, {"calendars": (A,)}, ["remove calendar A"], id="an empty one goes"),
        pytest.param(
            {"calendars": (replace(A, capacity=2),)},
            {"calendars": (A,)},
            ["update calendar A"],
            id="another value",
        ),
        pytest.param(
            {"calendars": (A,)},
            {"calendars": (A, replace(B, active=False))},
            [],
            id="what is off already stays off",
        ),
        pytest.param(
            {"calendars": (A,)},
            {"calendars": (replace(A, active=False),)},
            ["update calendar A"],
            id="on again",
        ),
        pytest.param(
            {"calendars": (A,)},
            {"calendars": (replace(A, active=False), replace(A, row_id=9))},
            [],
            id="of two twins the live one",
        ),
        pytest.param(
            {"calendars": (MAIN,)}, {"calendars": (DEFAULT,)}, ["update calendar Main"], id="a new default"
        ),
        pytest.param(
            {"calendars": (replace(A, type_key="default"),)},
            {"calendars": (A, DEFAULT)},
            ["remove calendar Calendar", "update calendar A"],
            id="an old calendar becomes the default",
        ),
        pytest.param(
            {"users": (Member("a@b.example", "staff"),)},
            {"users": (Member("A@B.example", "staff"),)},
            ["update user a@b.example"],
            id="an address is the same in any case",
        ),
        pytest.param(
            {"routing_rules": (RuleItem("A", ("cut", "trim")),)},
            {"routing_rules": (RuleItem("A", ("cut",)),)},
            ["remove routing rule cut → A", "create routing rule cut, trim → A"],
            id="other words are another rule",
        ),
        pytest.param(
            {"closures": (Closure(date(2026, 8, 1), date(2026, 8, 9)),)},
            {"closures": ()},
            ["create closure 2026-08-01 2026-08-09"],
            id="a vacation",
        ),
        pytest.param(
            {"facts": {"phone": "1"}},
            {"facts": {"phone": "2", "email": "x"}},
            ["update business salon"],
            id="a fact",
        ),
    ],
)
def test_the_steps_are_the_difference(
    wanted: dict[str, Any], present: dict[str, Any], expected: list[str]
) -> None:
    assert steps(a_file(**wanted), a_file(**present)) == expected


def test_a_default_takes_over_the_row_of_the_old_one() -> None:
    (change,) = compare(a_file(calendars=(MAIN,)), a_file(calendars=(DEFAULT,)))
    assert change.present is DEFAULT
    assert change.fields == {"name": ("Calendar", "Main")}


def test_a_calendar_that_names_no_services_keeps_its_offer() -> None:
    present = replace(A, services=(Offer("Cut"),))
    assert steps(a_file(calendars=(A,)), a_file(calendars=(present,))) == []


def test_what_the_demo_exports_is_the_demo() -> None:
    demo = parse_business_file(DEMO_FILE.read_bytes())
    again = parse_business_file(export_business(demo).encode())
    assert compare(again, demo) == []
    assert compare(demo, again) == []


@pytest.mark.parametrize(
    ("section", "item"),
    [
        pytest.param(
            "faqs", FaqItem("yes", "no: - #\n\n  null '\"", "fr", ("~", "09:00", "true")), id="YAML's words"
        ),
        pytest.param(
            "faqs", FaqItem("ש", "\u200fمرحبا 🙂 \u2028 \u0085 é", "he", ("1.5", "007", "+1")), id="letters"
        ),
        pytest.param("closures", Closure(date(2026, 1, 1), date.max, None, "closed"), id="no end"),
        pytest.param("calendars", replace(A, type_key="default", services=(), hours=None), id="no services"),
    ],
)
def test_an_export_says_the_same_however_odd_the_words(section: str, item: Item) -> None:
    facts = {"name": "# odd: {x}", "time_zone": "UTC"}
    present = replace(a_file(facts=facts), **{section: (item,)})
    again = parse_business_file(export_business(present).encode())
    assert compare(again, present) == []


def test_two_things_of_one_name_cannot_be_exported() -> None:
    present = a_file(facts={"name": "X", "time_zone": "UTC"}, calendars=(A, replace(A, row_id=2)))
    with pytest.raises(AmbiguousNames, match="the same calendar, A"):
        export_business(present)
