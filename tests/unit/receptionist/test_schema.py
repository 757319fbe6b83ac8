"""Schemas of tools follow their signatures, and arguments follow the schemas."""

from typing import Annotated, Any, Literal

import pytest

from server.receptionist.tools.context import ToolContext
from server.receptionist.tools.schema import InvalidArguments, check, describe


def find_rooms(
    context: ToolContext,
    *,
    from_: Annotated[str, "When it begins."],
    size: Annotated[Literal["small", "large"] | None, "How large."] = None,
    labels: Annotated[list[str] | None, "Marks."] = None,
    seats: Annotated[int | None, "How many seats."] = None,
) -> dict[str, Any]:
    """Find rooms."""
    return {"context": context, "from": from_, "size": size, "labels": labels, "seats": seats}


def test_a_schema_is_strict_and_names_every_parameter_but_the_context() -> None:
    parameters = describe(find_rooms)["parameters"]
    assert parameters["additionalProperties"] is False
    assert parameters["required"] == ["from", "size", "labels", "seats"]
    assert parameters["properties"]["from"] == {"type": "string", "description": "When it begins."}
    assert parameters["properties"]["size"] == {
        "type": ["string", "null"],
        "enum": ["small", "large", None],
        "description": "How large.",
    }
    assert parameters["properties"]["labels"] == {
        "type": ["array", "null"],
        "items": {"type": "string"},
        "description": "Marks.",
    }


def test_what_may_be_null_may_be_left_out() -> None:
    assert check(find_rooms, {"from": "now"}) == {"from_": "now", "size": None, "labels": None, "seats": None}


@pytest.mark.parametrize(
    ("arguments", "errors"),
    [
        pytest.param({}, {"from": "required"}, id="a missing argument"),
        pytest.param({"from": 3}, {"from": "must be of type string"}, id="a number for a text"),
        pytest.param(
            {"from": "x", "business_id": 2}, {"business_id": "unknown"}, id="an argument nobody has"
        ),
        pytest.param(
            {"from": "x", "size": "huge"}, {"size": "must be one of small, large"}, id="not in the list"
        ),
        pytest.param(
            {"from": "x", "seats": True}, {"seats": "must be of type integer"}, id="true is no number"
        ),
        pytest.param({"from": "x", "seats": 2**40}, {"seats": "must be of type integer"}, id="beyond any id"),
        pytest.param(
            {"from": "x", "labels": [1]}, {"labels": "items must be of type string"}, id="a list of numbers"
        ),
        pytest.param(
            {"from": "x" * 3000}, {"from": "must have at most 2000 characters"}, id="a text without end"
        ),
    ],
)
def test_arguments_that_do_not_fit_are_named(arguments: dict[str, Any], errors: dict[str, str]) -> None:
    with pytest.raises(InvalidArguments) as caught:
        check(find_rooms, arguments)
    assert caught.value.members["errors"] == errors
