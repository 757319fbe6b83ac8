"""Over what other assistants reach us: standard input and output of a process, or streamable HTTP."""

from collections.abc import Sequence

import anyio
import uvicorn
from flask import Flask
from mcp.server.auth.provider import AccessToken
from mcp.server.auth.settings import AuthSettings
from mcp.server.stdio import stdio_server
from mcp.server.transport_security import TransportSecuritySettings
from pydantic import AnyHttpUrl
from starlette.applications import Starlette

from server.businesses.accounts import ROLES
from server.businesses.identity import Identity, identify_key
from server.core.errors import FrontdeskError
from server.core.logs import get_logger
from server.receptionist.assistants.server import Context, make_server
from server.receptionist.tools.programs import Customer

PATH = "/mcp"
_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
_MAX_BODY_BYTES = 256 * 1024
# With the calls themselves no more than the connections that a process has.
_KEYS_AT_ONCE = 4
log = get_logger(__name__)


def serve_stdio(app: Flask, *, api_key: str, standing: Customer) -> None:
    """Serve the one assistant that started this process, until its end of the pipe closes.

    The key is looked up again with every call, so one that was revoked ends there.
    """
    server = make_server(app, identify=lambda _: identify_key(api_key), standing=standing)

    async def run() -> None:
        async with stdio_server() as (incoming, outgoing):
            await server.run(incoming, outgoing, server.create_initialization_options())

    anyio.run(run)


def serve_http(app: Flask, *, host: str, port: int, allowed_hosts: Sequence[str]) -> None:
    """Serve any number of assistants over HTTP, each by its own API key, until SIGTERM or Ctrl-C."""
    web = make_web_app(app, host=host, allowed_hosts=allowed_hosts)
    log.info("assistants may connect", host=host, port=port, path=PATH)
    uvicorn.run(web, host=host, port=port, log_config=None, access_log=False)


def make_web_app(app: Flask, *, host: str, allowed_hosts: Sequence[str]) -> Starlette:
    """Return the ASGI app: every request stands alone, so that any process may answer the next one.

    A request whose Host is not ours is refused: a page in a browser must not reach a server on this machine
    under a name of its own (DNS rebinding).
    """
    names = [*_LOOPBACK, host, *allowed_hosts]
    return make_server(app, identify=_of_request, standing=Customer()).streamable_http_app(
        streamable_http_path=PATH,
        json_response=True,
        stateless_http=True,
        max_request_body_size=_MAX_BODY_BYTES,
        transport_security=TransportSecuritySettings(
            allowed_hosts=[form for name in names for form in (name, f"{name}:*")],
            allowed_origins=[f"{scheme}://{name}:*" for name in _LOOPBACK for scheme in ("http", "https")],
        ),
        # The SDK wants to know who issues tokens; without a resource's address nobody is told.
        auth=AuthSettings(
            issuer_url=AnyHttpUrl("http://localhost"), resource_server_url=None, required_scopes=["staff"]
        ),
        token_verifier=_KeyVerifier(app),
    )


class _KeyVerifier:
    """Takes our API keys for the SDK's bearer tokens; a role is a scope, with the lesser ones."""

    def __init__(self, app: Flask) -> None:
        self._app = app
        self._limiter = anyio.CapacityLimiter(_KEYS_AT_ONCE)

    async def verify_token(self, token: str) -> AccessToken | None:
        """Return whose key it is, or None for one that is unknown or revoked."""
        return await anyio.to_thread.run_sync(self._verify, token, limiter=self._limiter)

    def _verify(self, token: str) -> AccessToken | None:
        with self._app.app_context():
            try:
                found = identify_key(token.strip())
            except FrontdeskError:
                return None
        scopes: list[str] = [role for role in ROLES if found.may(role)]
        return _Verified(token="", client_id=found.actor, scopes=scopes, identity=found)


class _Verified(AccessToken):
    """A verified key, with the identity that it stands for."""

    identity: Identity


def _of_request(context: Context) -> Identity:
    verified: _Verified = context.request.user.access_token
    return verified.identity
