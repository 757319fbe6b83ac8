"""What a model is told about a tool is what the function takes, and who is asking is never an argument."""

import inspect

import pytest

from server.receptionist.owner.registry import OWNER_TOOLS, TOOLS_OF_OWNERS
from server.receptionist.tools.registry import TOOLS, Tool

PROMISED = {
    "calendar_list", "calendar_resolve_target", "calendar_find_slots", "calendar_create_appointment",
    "calendar_cancel_appointment", "calendar_reschedule_appointment", "calendar_my_appointments",
    "faq_search", "handoff_to_human",
}  # fmt: skip
FROM_THE_TURN = {"business", "business_id", "customer", "customer_id", "channel"}
each_tool = pytest.mark.parametrize(
    "tool", [pytest.param(tool, id=name) for name, tool in TOOLS_OF_OWNERS.items()]
)


def parameters_of(tool: Tool) -> dict[str, inspect.Parameter]:
    parameters = inspect.signature(tool.run).parameters.values()
    return {one.name: one for one in parameters if one.kind is one.KEYWORD_ONLY}


def test_every_promised_tool_exists() -> None:
    assert set(TOOLS) >= PROMISED


@each_tool
def test_the_schema_names_exactly_the_parameters_of_the_function(tool: Tool) -> None:
    described = tool.describe()
    assert set(tool.arguments().load_fields) == set(parameters_of(tool))
    assert set(described["parameters"]["properties"]) == {name.rstrip("_") for name in parameters_of(tool)}
    assert described["name"] == tool.name == tool.run.__name__
    assert described["description"]


@each_tool
def test_the_schema_is_strict_and_explains_every_member(tool: Tool) -> None:
    parameters = tool.describe()["parameters"]
    assert parameters["additionalProperties"] is False
    assert set(parameters["required"]) == set(parameters["properties"])
    assert all(member["description"] for member in parameters["properties"].values())


@each_tool
def test_what_may_be_left_out_may_be_null(tool: Tool) -> None:
    members = tool.describe()["parameters"]["properties"]
    for name, parameter in parameters_of(tool).items():
        assert ("null" in members[name.rstrip("_")]["type"]) == (parameter.default is None), name


@each_tool
def test_no_tool_lets_a_model_choose_for_whom_it_acts(tool: Tool) -> None:
    assert FROM_THE_TURN.isdisjoint(tool.describe()["parameters"]["properties"])


@each_tool
def test_whatever_writes_acts_for_a_customer_or_an_owner(tool: Tool) -> None:
    assert tool.needs_customer or not tool.writes or tool.name in OWNER_TOOLS
