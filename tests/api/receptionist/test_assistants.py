"""Other assistants over the Model Context Protocol, with the SDK's own client: real pipes, real HTTP."""

import os
import socket
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import anyio
import httpx2
import pytest
import uvicorn
from flask import Flask
from mcp.client import Client
from mcp.client.stdio import StdioServerParameters
from mcp.client.streamable_http import streamable_http_client

from server.core import clock
from server.core.settings import Settings
from server.receptionist.assistants.transports import make_web_app
from server.receptionist.tools.registry import TOOLS
from tests.builders import Salon, a_business, an_api_key, an_appointment
from tests.structure.project import ROOT

ANN = {"X-Frontdesk-Customer-Phone": "+33 6 12 34 56 78", "X-Frontdesk-Customer-Name": "Ann%20L%C3%A9vy"}


def tomorrow(hour: int) -> Any:
    return clock.now().replace(hour=hour, minute=0, second=0, microsecond=0) + timedelta(days=1)


def run(work: Callable[[], Awaitable[Any]]) -> Any:
    async def bounded() -> Any:
        with anyio.fail_after(30):
            return await work()

    return anyio.run(bounded)


@pytest.fixture
def salon(app: object) -> Salon:
    del app
    return a_business(name="Salon of Assistants")


@pytest.fixture(scope="module")
def address(_session_app: Flask) -> Iterator[str]:
    """Give the address of a real server of this module's own."""
    listening = socket.create_server(("127.0.0.1", 0))
    web = make_web_app(_session_app, host="127.0.0.1", allowed_hosts=[])
    server = uvicorn.Server(uvicorn.Config(web, log_config=None, access_log=False, lifespan="on"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}/mcp"
    server.should_exit = True
    thread.join(timeout=10)
    listening.close()


@asynccontextmanager
async def connected(address: str, key: str, **headers: str) -> Any:
    with_key = {"Authorization": f"Bearer {key}", **headers}
    async with (
        httpx2.AsyncClient(headers=with_key, trust_env=False) as http,
        Client(streamable_http_client(address, http_client=http)) as client,
    ):
        yield client


def test_an_assistant_lists_finds_and_books_over_http(salon: Salon, address: str) -> None:
    key = an_api_key(salon, role="staff")

    async def work() -> None:
        async with connected(address, key, **ANN) as client:
            tools = {tool.name: tool for tool in (await client.list_tools()).tools}
            assert set(tools) == set(TOOLS)
            assert tools["calendar_list"].annotations.read_only_hint is True
            assert tools["calendar_create_appointment"].input_schema["additionalProperties"] is False
            found = await client.call_tool("calendar_find_slots", {"limit": 6})
            start = found.structured_content["slots"][-1]["starts_at"]
            booked = await client.call_tool("calendar_create_appointment", {"starts_at": start})
            assert not booked.is_error
            assert booked.structured_content["appointment"]["customer_name"] == "Ann Lévy"
            mine = (await client.call_tool("calendar_my_appointments", {})).structured_content
            assert [one["starts_at"] for one in mine["appointments"]] == [start]

    run(work)


def test_a_taken_time_is_an_error_that_a_model_can_act_on(salon: Salon, address: str) -> None:
    an_appointment(salon, starts_at=tomorrow(10))
    key = an_api_key(salon, role="staff")

    async def work() -> None:
        async with connected(address, key, **ANN) as client:
            taken = await client.call_tool(
                "calendar_create_appointment", {"starts_at": tomorrow(10).isoformat()}
            )
            assert taken.is_error
            error = taken.structured_content["error"]
            assert error["code"] == "slot_taken"
            assert len(error["alternatives"]) == 3
            assert taken.content[0].text == error["detail"]
            again = await client.call_tool("calendar_create_appointment", error["alternatives"][0])
            assert again.structured_content["error"]["errors"] == {"ends_at": ["There is no such argument."]}

    run(work)


def test_without_a_customer_an_assistant_may_only_look(salon: Salon, address: str) -> None:
    key = an_api_key(salon, role="staff")
    wish = {"starts_at": tomorrow(12).isoformat()}

    async def work() -> None:
        async with connected(address, key) as client:
            assert not (await client.call_tool("calendar_find_slots", {})).is_error
            refused = await client.call_tool("calendar_create_appointment", wish)
            assert refused.is_error
            assert "--customer-phone" in refused.content[0].text
            nonsense = await client.call_tool("calendar_list", {}, meta={"frontdesk/customer": "Bob"})
            assert nonsense.structured_content["error"]["code"] == "customer_required"
            said = {"frontdesk/customer": {"phone": "+4930123456", "name": "Bob"}}
            booked = await client.call_tool("calendar_create_appointment", wish, meta=said)
            assert booked.structured_content["appointment"]["customer_name"] == "Bob"

    run(work)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        pytest.param({}, 401, id="no key"),
        pytest.param({"Authorization": "Bearer fd_wrong"}, 401, id="a wrong key"),
        pytest.param({"Authorization": "viewer"}, 403, id="a viewer's key"),
        pytest.param({"Authorization": "staff", "Host": "evil.example"}, 421, id="another host's name"),
        pytest.param({"Authorization": "staff", "Origin": "https://evil.example"}, 403, id="another page"),
    ],
)
def test_a_request_without_the_right_to_is_refused(
    salon: Salon, address: str, headers: dict[str, str], status: int
) -> None:
    role = headers.get("Authorization")
    if role in {"staff", "viewer"}:
        headers = {**headers, "Authorization": f"Bearer {an_api_key(salon, role=role)}"}  # type: ignore[arg-type]
    body = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}
    accepts = {"Accept": "application/json, text/event-stream"}
    with httpx2.Client(trust_env=False) as http:
        answer = http.post(address, json=body, headers=accepts | headers)
    assert answer.status_code == status


def test_a_desktop_assistant_books_over_a_pipe(salon: Salon, settings: Settings) -> None:
    key = an_api_key(salon, role="staff")
    start = tomorrow(15).isoformat()
    arguments = ["-m", "flask", "--app", "wsgi", "mcp", "--customer-phone", "+33611111111"]
    parameters = StdioServerParameters(
        command=sys.executable,
        args=[*arguments, "--customer-name", "Chloé"],
        env={**environment(settings), "FRONTDESK_API_KEY": key},
        cwd=ROOT,
    )

    async def work() -> None:
        async with Client(parameters) as client:
            assert {tool.name for tool in (await client.list_tools()).tools} == set(TOOLS)
            booked = await client.call_tool("calendar_create_appointment", {"starts_at": start})
            assert booked.structured_content["appointment"]["customer_name"] == "Chloé"
            closed = await client.call_tool(
                "calendar_create_appointment", {"starts_at": "2020-01-01T10:00:00+00:00"}
            )
            assert (closed.is_error, closed.structured_content["error"]["code"]) == (True, "in_the_past")

    run(work)


def environment(settings: Settings) -> dict[str, str]:
    """Return the variables with which another process is a server of the same database."""
    assert settings.database_url is not None
    return {
        "DATABASE_URL": settings.database_url,
        "SECRET_KEY": settings.secret_key,
        "ENCRYPTION_KEYS": "an encryption key of the test suite only",
        "FRONTDESK_DATA_DIR": str(settings.data_dir),
        "LOG_LEVEL": "INFO",
        "XDG_RUNTIME_DIR": os.environ["XDG_RUNTIME_DIR"],
    }
