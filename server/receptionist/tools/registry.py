"""All tools, each with the one schema of its arguments and what it takes to call it."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from server.core.errors import FrontdeskError
from server.receptionist.tools import appointments, arguments, calendar, people, searching, waiting
from server.receptionist.tools.schema import Arguments, json_schema


class UnknownTool(FrontdeskError):
    """There is no such tool."""

    status = 404
    code = "unknown_tool"


@dataclass(frozen=True)
class Tool:
    """A function for brains and programs. `writes`: it changes something; then it acts for a customer."""

    run: Callable[..., dict[str, Any]]
    arguments: type[Arguments]
    writes: bool = False
    needs_customer: bool = False

    @property
    def name(self) -> str:
        """The name by which it is called."""
        return self.run.__name__

    def describe(self) -> dict[str, Any]:
        """Return the tool as a strict function schema: name, description, parameters."""
        return {
            "name": self.name,
            "description": inspect.getdoc(self.run) or "",
            "strict": True,
            "parameters": json_schema(self.arguments),
        }


_ALL = (
    Tool(calendar.calendar_list, arguments.NoArguments),
    Tool(calendar.calendar_resolve_target, arguments.ResolveTargetArguments),
    Tool(searching.calendar_find_slots, arguments.FindSlotsArguments),
    Tool(appointments.calendar_hold_slot, arguments.HoldSlotArguments, writes=True, needs_customer=True),
    Tool(
        appointments.calendar_create_appointment,
        arguments.CreateAppointmentArguments,
        writes=True,
        needs_customer=True,
    ),
    Tool(
        appointments.calendar_cancel_appointment,
        arguments.CancelAppointmentArguments,
        writes=True,
        needs_customer=True,
    ),
    Tool(
        appointments.calendar_reschedule_appointment,
        arguments.RescheduleAppointmentArguments,
        writes=True,
        needs_customer=True,
    ),
    Tool(appointments.calendar_my_appointments, arguments.NoArguments, needs_customer=True),
    Tool(
        appointments.calendar_name_appointment,
        arguments.NameAppointmentArguments,
        writes=True,
        needs_customer=True,
    ),
    Tool(waiting.calendar_join_waitlist, waiting.JoinWaitlistArguments, writes=True, needs_customer=True),
    Tool(waiting.calendar_answer_offer, waiting.AnswerOfferArguments, writes=True, needs_customer=True),
    Tool(waiting.calendar_leave_waitlist, arguments.NoArguments, writes=True, needs_customer=True),
    Tool(people.faq_search, arguments.FaqArguments),
    Tool(people.handoff_to_human, arguments.HandoffArguments, writes=True, needs_customer=True),
)
TOOLS: Mapping[str, Tool] = {tool.name: tool for tool in _ALL}


def get_tool(name: str, tools: Mapping[str, Tool] = TOOLS) -> Tool:
    """Return the tool of a name; raise `UnknownTool` with the names there are."""
    if name not in tools:
        raise UnknownTool(
            f"There is no tool named {name[:60]}. There are: {', '.join(tools)}.", tools=list(tools)
        )
    return tools[name]
