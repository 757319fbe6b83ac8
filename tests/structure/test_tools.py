"""What a model is told about a tool is what the function takes, and who is asking is never an argument."""

import inspect
from collections.abc import Callable
from typing import Any

import pytest

from server.receptionist.tools.schema import describe
from server.receptionist.tools.toolbox import TOOLS

PROMISED = {
    "calendar_list", "calendar_resolve_target", "calendar_find_slots", "calendar_create_appointment",
    "calendar_cancel_appointment", "calendar_reschedule_appointment", "calendar_my_appointments",
    "faq_search", "handoff_to_human",
}  # fmt: skip
FROM_THE_TURN = {"business", "business_id", "customer", "customer_id", "channel"}
each_tool = pytest.mark.parametrize("tool", [pytest.param(tool, id=name) for name, tool in TOOLS.items()])


def test_every_promised_tool_exists() -> None:
    assert set(TOOLS) >= PROMISED


@each_tool
def test_the_schema_names_exactly_the_parameters_of_the_function(tool: Callable[..., Any]) -> None:
    schema = describe(tool)
    parameters = inspect.signature(tool).parameters.values()
    names = {
        parameter.name.rstrip("_") for parameter in parameters if parameter.kind is parameter.KEYWORD_ONLY
    }
    assert set(schema["parameters"]["properties"]) == names
    assert schema["name"] == tool.__name__
    assert schema["description"]


@each_tool
def test_the_schema_is_strict(tool: Callable[..., Any]) -> None:
    parameters = describe(tool)["parameters"]
    assert parameters["additionalProperties"] is False
    assert set(parameters["required"]) == set(parameters["properties"])


@each_tool
def test_what_may_be_left_out_may_be_null(tool: Callable[..., Any]) -> None:
    members = describe(tool)["parameters"]["properties"]
    for parameter in inspect.signature(tool).parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY:
            kinds = members[parameter.name.rstrip("_")]["type"]
            assert ("null" in kinds) == (parameter.default is None), parameter.name


@each_tool
def test_no_tool_lets_a_model_choose_for_whom_it_acts(tool: Callable[..., Any]) -> None:
    assert FROM_THE_TURN.isdisjoint(describe(tool)["parameters"]["properties"])
