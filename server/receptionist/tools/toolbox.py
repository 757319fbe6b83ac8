"""The one door between a brain and the business: calls are counted, checked, executed once, journalled."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from server.core.db import transaction
from server.core.errors import FrontdeskError
from server.core.logs import get_logger
from server.receptionist.tools import appointments, calendar, people
from server.receptionist.tools.context import ToolContext
from server.receptionist.tools.render import render_members, zone_of
from server.receptionist.tools.schema import check, describe
from server.scheduling.booking import retry_deadlocks

MAX_CALLS = 8
MAX_BOOKINGS = 2
Tool = Callable[..., dict[str, Any]]
TOOLS: Mapping[str, Tool] = {
    tool.__name__: tool
    for tool in (
        calendar.calendar_list,
        calendar.calendar_resolve_target,
        calendar.calendar_find_slots,
        appointments.calendar_hold_slot,
        appointments.calendar_create_appointment,
        appointments.calendar_cancel_appointment,
        appointments.calendar_reschedule_appointment,
        appointments.calendar_my_appointments,
        people.faq_search,
        people.handoff_to_human,
    )
}
BOOKING_TOOLS = frozenset({"calendar_create_appointment", "calendar_reschedule_appointment"})
log = get_logger(__name__)


class UnknownTool(FrontdeskError):
    """There is no such tool."""

    status = 404
    code = "unknown_tool"


class TooManyCalls(FrontdeskError):
    """This turn has used up its tool calls; answer with what is known."""

    status = 429
    code = "too_many_calls"


class Toolbox:
    """The tools of one turn. Remembers what they answered, for the guard to hold claims against."""

    def __init__(self, context: ToolContext) -> None:
        """Open the toolbox for one turn."""
        self.context = context
        self.results: list[tuple[str, dict[str, Any]]] = []
        self._bookings = 0

    def schemas(self) -> list[dict[str, Any]]:
        """Return the strict JSON schema of every tool, in a stable order."""
        return [describe(tool) for tool in TOOLS.values()]

    def call(self, name: str, arguments: dict[str, Any] | None = None) -> dict[str, Any]:
        """Run a tool and return its answer, or `{"error": {...}}` when it refused.

        A call that this turn's journal already holds is answered from there and not run again.
        """
        index = len(self.results)
        given = arguments or {}
        result = self.context.journal.replay(index, name, given)
        if result is None:
            result = self._run(index, name, given)
        self.results.append((name, result))
        if name in BOOKING_TOOLS and "error" not in result:
            self._bookings += 1
        return result

    def _run(self, index: int, name: str, arguments: dict[str, Any]) -> dict[str, Any]:
        try:
            tool, keywords = self._admit(index, name, arguments)
            return retry_deadlocks(lambda: self._execute(index, name, arguments, tool, keywords))
        except FrontdeskError as error:
            log.info("tool refused", tool=name, code=error.code)
            return self._refuse(index, name, arguments, error)

    def _execute(
        self, index: int, name: str, arguments: dict[str, Any], tool: Tool, keywords: dict[str, Any]
    ) -> dict[str, Any]:
        """Run the tool and journal its answer in one transaction: a crash leaves both or neither."""
        with transaction(business_id=self.context.business_id):
            result = tool(replace(self.context, call_index=index), **keywords)
            self.context.journal.record(index, name, arguments, result)
        return result

    def _refuse(
        self, index: int, name: str, arguments: dict[str, Any], error: FrontdeskError
    ) -> dict[str, Any]:
        """Journal a refusal too, in a transaction of its own: the tool's was rolled back."""
        with transaction(business_id=self.context.business_id):
            members = render_members(error.members, zone_of(self.context))
            result = {"error": {"code": error.code, "detail": error.detail, **members}}
            self.context.journal.record(index, name, arguments, result)
        return result

    def _admit(self, index: int, name: str, arguments: Mapping[str, Any]) -> tuple[Tool, dict[str, Any]]:
        if name not in TOOLS:
            raise UnknownTool(f"There is no tool named {name[:60]}.")
        if index >= MAX_CALLS or (name in BOOKING_TOOLS and self._bookings >= MAX_BOOKINGS):
            raise TooManyCalls
        return TOOLS[name], check(TOOLS[name], arguments)
