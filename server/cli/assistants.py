"""The command that lets other assistants use the tools, over the Model Context Protocol."""

from pathlib import Path
from urllib.parse import urlsplit

import click
from flask import Flask, current_app

from server.businesses.identity import identify_key
from server.cli.frame import settings, uses_database
from server.core.errors import Forbidden


@click.command("mcp")
@click.option(
    "--transport",
    type=click.Choice(["stdio", "http"]),
    default="stdio",
    show_default=True,
    help="stdio: for the assistant that starts this command; http: for any, by their keys.",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Where http listens.")
@click.option("--port", type=click.IntRange(1, 65535), default=8002, show_default=True)
@click.option(
    "--allowed-host",
    "allowed_hosts",
    multiple=True,
    metavar="NAME",
    help="A name under which a proxy passes requests on to http; repeat for several.",
)
@click.option(
    "--api-key-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file with the API key for stdio; else FRONTDESK_API_KEY has it.",
)
@click.option("--api-key", envvar="FRONTDESK_API_KEY", hidden=True)
@click.option("--customer-phone", metavar="NUMBER", help="For whom stdio acts when a call does not say.")
@click.option("--customer-name", metavar="NAME", help="Their name, if they are new.")
@uses_database
def mcp(
    *,
    transport: str,
    host: str,
    port: int,
    allowed_hosts: tuple[str, ...],
    api_key_file: Path | None,
    api_key: str | None,
    customer_phone: str | None,
    customer_name: str | None,
) -> None:
    """Let other assistants book here: an MCP server with the receptionist's tools.

    The key is an API key of the role staff: flask --app wsgi api-key create. See docs/mcp.md.
    """
    # The SDK takes a second to import, and no other command needs it.
    from server.receptionist.assistants.callers import read_customer  # noqa: PLC0415
    from server.receptionist.assistants.transports import serve_http, serve_stdio  # noqa: PLC0415
    from server.receptionist.tools.programs import Customer  # noqa: PLC0415

    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]  # not the proxy
    if transport == "http":
        public = urlsplit(settings().public_base_url).hostname or host
        serve_http(app, host=host, port=port, allowed_hosts=[public, *allowed_hosts])
        return
    given = {"phone": customer_phone, "name": customer_name}
    told = {name: value for name, value in given.items() if value}
    standing = read_customer(told) if told else Customer()
    serve_stdio(app, api_key=_checked_key(api_key_file, api_key), standing=standing)


def _checked_key(file: Path | None, key: str | None) -> str:
    """Return the key, if it is one that may use the tools; else say so before an assistant waits for us."""
    found = file.read_text(encoding="utf-8").strip() if file else (key or "").strip()
    if not found:
        raise click.UsageError("Set FRONTDESK_API_KEY, or give --api-key-file.")
    identity = identify_key(found)
    if not identity.may("staff"):
        raise Forbidden(f"The tools need a key of the role staff; this one's is {identity.role}.")
    return found
