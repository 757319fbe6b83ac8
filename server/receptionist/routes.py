"""`/api/ai/tools`: the receptionist's tools, for programs."""

from typing import Any

from flask.typing import ResponseReturnValue

from server.businesses import idempotency
from server.businesses.identity import current_identity, require
from server.core import clock
from server.core.openapi import ApiBlueprint
from server.receptionist.schemas import ToolAnswerSchema, ToolCallSchema, ToolListSchema
from server.receptionist.tools.programs import Caller, run_tool
from server.receptionist.tools.registry import TOOLS, get_tool

blueprint = ApiBlueprint("ai-tools", __name__, url_prefix="/api/ai", description="The tools of AI assistants")


@blueprint.get("/tools")
@require("viewer")
@blueprint.answers(200, ToolListSchema)
def list_tools() -> Any:
    """List the tools with the JSON schemas of their arguments."""
    items = [
        {**tool.describe(), "writes": tool.writes, "needs_customer": tool.needs_customer}
        for tool in TOOLS.values()
    ]
    return {"items": items, "next_cursor": None}


@blueprint.post("/tools/<name>")
@require("staff")
@blueprint.takes_header(idempotency.HEADER, idempotency.SAYS)
@blueprint.body(ToolCallSchema)
@blueprint.answers(200, ToolAnswerSchema)
@blueprint.refuses(404, "`unknown_tool`, or something that an argument names does not exist here")
@blueprint.refuses(409, "`slot_taken` and what else stands in the way; `alternatives` are free instead")
def call_tool(wish: dict[str, Any], name: str) -> ResponseReturnValue:
    """Call a tool for one customer; the answer is the tool's own."""
    who = current_identity()
    caller = Caller(
        business_id=who.business_id,
        actor=who.actor,
        customer=wish["customer"],
        channel=wish["channel"],
        language=wish["language"],
        labels=tuple(wish["labels"]),
    )
    answer: ResponseReturnValue = run_tool(
        caller,
        get_tool(name),
        wish["arguments"],
        now=clock.now(),
        once=lambda act: idempotency.answer_once(business_id=who.business_id, status=200, act=act),
    )
    return answer
