"""The owner's tools by name; a customer's toolbox has none of them."""

from collections.abc import Mapping

from server.receptionist.owner import arguments, tools
from server.receptionist.tools.arguments import NoArguments
from server.receptionist.tools.registry import TOOLS, Tool

_OWN = (
    Tool(tools.owner_calendars, NoArguments),
    Tool(tools.owner_visits, arguments.VisitsArguments),
    Tool(tools.owner_hours, arguments.DaysArguments),
    Tool(tools.owner_closed, arguments.ClosedArguments),
    Tool(tools.owner_close, arguments.CloseArguments, writes=True),
    Tool(tools.owner_undo, arguments.UndoArguments, writes=True),
    Tool(tools.owner_close_again, arguments.CloseAgainArguments, writes=True),
    Tool(tools.owner_blocked, arguments.HoursArguments),
    Tool(tools.owner_open_hours, arguments.HoursArguments, writes=True),
    Tool(tools.owner_delays, arguments.DelayArguments),
    Tool(tools.owner_draft, arguments.NoticesArguments),
    Tool(tools.owner_send, arguments.NoticesArguments, writes=True),
    Tool(tools.owner_report, NoArguments),
)
OWNER_TOOLS: Mapping[str, Tool] = {tool.name: tool for tool in _OWN}
# An owner may book as a customer too: what is no command goes on to the customers' brain.
TOOLS_OF_OWNERS: Mapping[str, Tool] = {**TOOLS, **OWNER_TOOLS}
