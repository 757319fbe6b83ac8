"""The MCP server: what it lists, and how it carries a call out in a thread and tells the outcome."""

import json
from collections.abc import Callable, Mapping
from typing import Any

import anyio
import mcp_types as types
from flask import Flask
from mcp.server.lowlevel import Server

from server.businesses.identity import Identity
from server.core import clock
from server.core.errors import FrontdeskError
from server.core.logs import get_logger
from server.receptionist.assistants.callers import WHO_IS_SAID, make_caller
from server.receptionist.tools.context import CustomerRequired
from server.receptionist.tools.programs import Customer, run_tool
from server.receptionist.tools.registry import TOOLS, Tool, get_tool

# A call holds a database connection; the pool has sixteen.
_AT_ONCE = 12
_INSTRUCTIONS = """\
Books appointments for customers of one business. Look with calendar_list and calendar_find_slots, book only
a time that was found free and only after the person confirmed it, and say that something is booked only after
the tool answered so. Times are the business's wall clock. A refusal says what is possible instead."""
Context = Any  # the SDK's request context, generic over what nobody here uses
log = get_logger(__name__)


def make_server(app: Flask, *, identify: Callable[[Context], Identity], standing: Customer) -> Server[Any]:
    """Return the server; `identify` tells whose key a request carries, and runs in the call's thread.

    `standing` is the customer of requests that name none.
    """
    limiter = anyio.CapacityLimiter(_AT_ONCE)

    async def list_tools(
        context: Context, params: types.PaginatedRequestParams | None
    ) -> types.ListToolsResult:
        del context, params
        return types.ListToolsResult(tools=[_describe(tool) for tool in TOOLS.values()])

    async def call_tool(context: Context, params: types.CallToolRequestParams) -> types.CallToolResult:
        def work() -> types.CallToolResult:
            with app.app_context():
                return _call(identify, context, params, standing)

        return await anyio.to_thread.run_sync(work, limiter=limiter)

    return Server(
        "frontdesk",
        title="Frontdesk",
        instructions=_INSTRUCTIONS,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


def _describe(tool: Tool) -> types.Tool:
    described = tool.describe()
    return types.Tool(
        name=tool.name,
        description=described["description"],
        input_schema=described["parameters"],
        annotations=types.ToolAnnotations(
            read_only_hint=not tool.writes,
            destructive_hint=tool.name == "calendar_cancel_appointment",
            open_world_hint=False,
        ),
    )


def _call(
    identify: Callable[[Context], Identity],
    context: Context,
    params: types.CallToolRequestParams,
    standing: Customer,
) -> types.CallToolResult:
    """Carry the call out; whatever goes wrong is an answer that the model can read."""
    try:
        caller = make_caller(
            identify(context), meta=context.meta, headers=_headers(context), standing=standing
        )
        answer = run_tool(caller, get_tool(params.name), params.arguments or {}, now=clock.now())
    except CustomerRequired as error:
        return _refused({"code": error.code, "detail": f"{error.detail} {WHO_IS_SAID}", **error.members})
    except FrontdeskError as error:
        return _refused({"code": error.code, "detail": error.detail, **error.members})
    except Exception:
        log.exception("tool failed", tool=params.name)
        return _refused({"code": "internal", "detail": "Something went wrong here. It has been noted."})
    return types.CallToolResult(content=[_text(answer)], structured_content=answer)


def _refused(error: Mapping[str, Any]) -> types.CallToolResult:
    """Say the sentence first, then all that is known of the refusal."""
    sentence = types.TextContent(type="text", text=str(error["detail"]))
    told = {"error": dict(error)}
    return types.CallToolResult(content=[sentence, _text(told)], structured_content=told, is_error=True)


def _text(document: Mapping[str, Any]) -> types.TextContent:
    return types.TextContent(type="text", text=json.dumps(document, ensure_ascii=False))


def _headers(context: Context) -> Mapping[str, str]:
    return context.request.headers if context.request is not None else {}
