"""One schema checks the arguments, and what a model sees of it says just what the check enforces."""

import os
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from marshmallow import fields, validate

from server.core.fields import Id, Moment, Text, Whole
from server.receptionist.tools.arguments import FindSlotsArguments
from server.receptionist.tools.schema import Arguments, InvalidArguments, check, json_schema


class FindRoomsArguments(Arguments):
    """Which rooms."""

    from_ = Moment(data_key="from", required=True, metadata={"description": "When it begins."})
    size = fields.String(
        allow_none=True,
        load_default=None,
        validate=validate.OneOf(["small", "large"]),
        metadata={"description": "How large."},
    )
    labels = fields.List(
        Text(1, 64), allow_none=True, load_default=None, validate=validate.Length(max=3), metadata={}
    )
    seats = Whole(1, 900, allow_none=True, load_default=None, metadata={"description": "How many seats."})
    room = Id(allow_none=True, load_default=None)
    name = Text(0, 20, allow_none=True, load_default=None, metadata={"description": "Its name."})


NOON = "2026-11-24T12:00"


def test_a_json_schema_is_strict_and_names_every_member() -> None:
    schema = json_schema(FindRoomsArguments)
    assert schema["additionalProperties"] is False
    assert schema["required"] == ["from", "size", "labels", "seats", "room", "name"]
    assert schema["properties"] == {
        "from": {"type": "string", "description": "When it begins."},
        "size": {
            "type": ["string", "null"],
            "enum": ["small", "large", None],
            "description": "How large.",
        },
        "labels": {
            "type": ["array", "null"],
            "items": {"type": "string", "description": "At most 64 characters."},
            "maxItems": 3,
        },
        "seats": {
            "type": ["integer", "null"],
            "minimum": 1,
            "maximum": 900,
            "description": "How many seats.",
        },
        "room": {"type": ["integer", "null"], "minimum": 1, "maximum": 2**31 - 1},
        "name": {"type": ["string", "null"], "description": "Its name. At most 20 characters."},
    }


def test_what_may_be_null_may_be_left_out() -> None:
    assert check(FindRoomsArguments, {"from": NOON}) == {
        "from_": datetime.fromisoformat(NOON),
        "size": None,
        "labels": None,
        "seats": None,
        "room": None,
        "name": None,
    }


@pytest.mark.parametrize(
    ("arguments", "errors"),
    [
        pytest.param({}, {"from"}, id="a missing argument"),
        pytest.param({"from": None}, {"from"}, id="null for what must be said"),
        pytest.param({"from": 3}, {"from"}, id="a number for a time"),
        pytest.param({"from": "soon"}, {"from"}, id="a word for a time"),
        pytest.param({"from": NOON, "business_id": 2}, {"business_id"}, id="an argument nobody has"),
        pytest.param({"from": NOON, "size": "huge"}, {"size"}, id="not in the list"),
        pytest.param({"from": NOON, "seats": True}, {"seats"}, id="true is no number"),
        pytest.param({"from": NOON, "seats": 0}, {"seats"}, id="too few"),
        pytest.param({"from": NOON, "seats": -3}, {"seats"}, id="a negative number"),
        pytest.param({"from": NOON, "room": 2**40}, {"room"}, id="beyond any id"),
        pytest.param({"from": NOON, "labels": [1]}, {"labels"}, id="a list of numbers"),
        pytest.param({"from": NOON, "labels": ["a"] * 4}, {"labels"}, id="a list without end"),
        pytest.param({"from": NOON, "name": "x" * 10_000}, {"name"}, id="a text without end"),
        pytest.param({"from": NOON, "name": "a\0b"}, {"name"}, id="a text that cannot be stored"),
        pytest.param({"from": 1, "seats": "x", "z": 1}, {"from", "seats", "z"}, id="all problems at once"),
        pytest.param([], {"_schema"}, id="no object at all"),
    ],
)
def test_arguments_that_do_not_fit_are_named_in_the_sentence_too(arguments: Any, errors: set[str]) -> None:
    with pytest.raises(InvalidArguments) as caught:
        check(FindRoomsArguments, arguments)
    assert set(caught.value.members["errors"]) == errors
    assert all(name in caught.value.detail for name in errors)


members = {
    "calendar_id": st.one_of(st.none(), st.integers(-2, 2**33)),
    "duration_minutes": st.one_of(st.none(), st.integers(-5, 2000)),
    "part_of_day": st.one_of(st.none(), st.sampled_from(["morning", "night", "noon"])),
    "service": st.one_of(st.none(), st.text(max_size=20)),
    "labels": st.one_of(st.none(), st.lists(st.text(max_size=8), max_size=4)),
    "limit": st.one_of(st.none(), st.integers(-2, 90), st.booleans()),
    "moved_id": st.one_of(st.none(), st.integers(-2, 2**40)),
}


def problems_with(arguments: dict[str, Any]) -> set[str]:
    try:
        check(FindSlotsArguments, arguments)
    except InvalidArguments as refused:
        return set(refused.members["errors"])
    return set()


@settings(max_examples=int(os.environ.get("PROPERTY_EXAMPLES", "30")), deadline=None)
@given(st.fixed_dictionaries(members))
def test_what_the_json_schema_refuses_the_check_refuses(arguments: dict[str, Any]) -> None:
    spoken = {"from": None, "to": None, "near": None, **arguments}
    fits = Draft202012Validator(json_schema(FindSlotsArguments)).is_valid(spoken)
    # A text's own rules are in words in the schema: its length, and what cannot be stored.
    assert fits == (problems_with(spoken) <= {"service", "labels"})
