"""The one door between a brain and the business: calls are counted, checked, executed once, journalled."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from server.core.db import transaction
from server.core.errors import FrontdeskError
from server.core.logs import get_logger
from server.receptionist.tools.alternatives import explain
from server.receptionist.tools.context import ToolContext
from server.receptionist.tools.registry import TOOLS, Tool, get_tool
from server.receptionist.tools.schema import check
from server.scheduling.booking import retry_deadlocks

MAX_CALLS = 8
MAX_BOOKINGS = 2
BOOKING_TOOLS = frozenset(
    {"calendar_create_appointment", "calendar_reschedule_appointment", "calendar_answer_offer"}
)
log = get_logger(__name__)


class TooManyCalls(FrontdeskError):
    """This turn has used up its tool calls; answer with what is known."""

    status = 429
    code = "too_many_calls"


class Toolbox:
    """The tools of one turn. Remembers what they answered, for the guard to hold claims against."""

    def __init__(self, context: ToolContext, tools: Mapping[str, Tool] = TOOLS) -> None:
        """Open the toolbox for one turn; an owner's has more `tools`."""
        self.context = context
        self._tools = tools
        self.results: list[tuple[str, dict[str, Any]]] = []
        self._bookings = 0

    def schemas(self) -> list[dict[str, Any]]:
        """Return the strict JSON schema of every tool, in a stable order."""
        return [tool.describe() for tool in self._tools.values()]

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
        keywords: dict[str, Any] = {}
        try:
            tool = self._admit(index, name)
            keywords = check(tool.arguments, arguments)
            return retry_deadlocks(lambda: self._execute(index, tool, arguments, keywords))
        except FrontdeskError as error:
            log.info("tool refused", tool=name, code=error.code)
            return self._refuse(index, name, arguments, keywords, error)

    def _execute(
        self, index: int, tool: Tool, arguments: dict[str, Any], keywords: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Run the tool and journal its answer in one transaction: a crash leaves both or neither."""
        with transaction(business_id=self.context.business_id):
            result = tool.run(replace(self.context, call_index=index), **keywords)
            self.context.journal.record(index, tool.name, arguments, result)
        return result

    def _refuse(
        self,
        index: int,
        name: str,
        arguments: dict[str, Any],
        keywords: Mapping[str, Any],
        error: FrontdeskError,
    ) -> dict[str, Any]:
        """Journal a refusal too, in a transaction of its own: the tool's was rolled back."""
        with transaction(business_id=self.context.business_id):
            result = {"error": explain(self.context, keywords, error)}
            self.context.journal.record(index, name, arguments, result)
        return result

    def _admit(self, index: int, name: str) -> Tool:
        tool = get_tool(name, self._tools)
        if index >= MAX_CALLS or (name in BOOKING_TOOLS and self._bookings >= MAX_BOOKINGS):
            raise TooManyCalls
        return tool
