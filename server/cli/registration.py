"""Gives the commands to an app."""

from flask import Flask

from server.cli.accounts import api_key, user
from server.cli.assistants import mcp
from server.cli.businesses import business, channel, faq
from server.cli.chatting import chat
from server.cli.doctor import doctor
from server.cli.questions import route, route_what_if, slots, understand
from server.cli.running import demo, queue, worker

_COMMANDS = (
    api_key,
    business,
    channel,
    chat,
    demo,
    doctor,
    faq,
    mcp,
    queue,
    route,
    route_what_if,
    slots,
    understand,
    user,
    worker,
)


def register(app: Flask) -> None:
    """Add every command of Frontdesk to `flask --app wsgi`."""
    for command in _COMMANDS:
        app.cli.add_command(command)
