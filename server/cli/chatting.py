"""The talk with the receptionist in the terminal."""

import json
import logging
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from select import select
from typing import Any

import click
from flask import current_app
from rich.console import Console
from rich.markup import escape
from rich.text import Text

from server.businesses.queries import get_business
from server.chat import Talk, talk_json
from server.cli.frame import business_option, find_business, uses_database
from server.cli.times import read_instant
from server.core.db import transaction
from server.core.zones import parse_time_zone
from server.language.phrases import LANGUAGES
from server.messaging.messages import CHANNELS, SPOKEN, OutboundText

_LISTENS_EVERY = 1.0  # seconds
_SHOWN_OF_ANSWER = 300  # characters
_TEXT_CHANNELS = tuple(channel for channel in CHANNELS if channel not in SPOKEN)


@click.command("chat")
@business_option
@click.option(
    "--language", type=click.Choice(LANGUAGES), help="The customer's; detected when it is not said."
)
@click.option("--as", "channel", type=click.Choice(_TEXT_CHANNELS), default="web", show_default=True)
@click.option("--owner", is_flag=True, help="Write as an owner: close days, see who comes (try: help).")
@click.option("--now", metavar="ISO", help="Fix business time.")
@click.option("--json", "as_json", is_flag=True, help="One line of input is one turn, one line of JSON out.")
@click.option("--debug", is_flag=True, help="Show the tool calls of each turn.")
@uses_database
def chat(
    *,
    slug: str | None,
    language: str | None,
    channel: str,
    owner: bool,
    now: str | None,
    as_json: bool,
    debug: bool,
) -> None:
    """Talk to the receptionist as a new customer, or as an owner. Nothing reaches a provider."""
    business_id = find_business(slug)
    with transaction(business_id=business_id):
        business = get_business(business_id=business_id)
    moment = read_instant(now, zone=parse_time_zone(business.time_zone)) if now else None
    app = current_app._get_current_object()  # type: ignore[attr-defined]  # what the proxy stands for
    talk = Talk(app, business_id=business_id, channel=channel, now=moment, language=language, as_owner=owner)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _leave)
    try:
        if as_json:
            talk_json(talk, sys.stdin, sys.stdout)
        else:
            with _only_warnings():
                _converse(talk, business.name, debug=debug)
    finally:
        talk.close()


def _leave(number: int, _: object) -> None:
    """End the talk as the end of the input does, so that nothing stays held."""
    sys.exit(128 + number)


@contextmanager
def _only_warnings() -> Iterator[None]:
    """Keep the log's everyday events from standing between the replies."""
    logging.disable(logging.INFO)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)


def _converse(talk: Talk, name: str, *, debug: bool) -> None:
    """Take turns with a person until they end the input."""
    console = Console(highlight=False)
    is_person = sys.stdin.isatty()
    if is_person:
        console.print(
            f"You are writing to [bold]{escape(name)}[/bold]. Write a number to press a button; Ctrl-D ends."
        )
    buttons: list[str] = []
    while True:
        if is_person:
            buttons = _wait(console, talk, buttons)
        words = _read()
        if words is None:
            return
        if words:
            replies = talk.say(_pressed(words, buttons))
            if debug:
                _show_calls(console, talk.calls())
            buttons = _show(console, replies)


def _wait(console: Console, talk: Talk, buttons: list[str]) -> list[str]:
    """Wait for the person's next line; show meanwhile what is written to them, with its buttons."""
    console.print("> ", end="", style="bold green")
    while not select([sys.stdin], [], [], _LISTENS_EVERY)[0]:
        replies = talk.listen()
        if replies:
            console.print()
            buttons = _show(console, replies)
            console.print("> ", end="", style="bold green")
    return buttons


def _read() -> str | None:
    """Return the next line, or None at the end of the input."""
    line = sys.stdin.readline()
    return line.strip() if line else None


def _show_calls(console: Console, calls: list[dict[str, Any]]) -> None:
    """Show what the receptionist asked its tools, and in a line what they answered."""
    for call in calls:
        given = ", ".join(
            f"{name}={value!r}" for name, value in call["arguments"].items() if value is not None
        )
        answer = json.dumps(call["result"], ensure_ascii=False)
        console.print(f"  · {call['name']}({given})", markup=False, style="dim", soft_wrap=True)
        console.print(f"    {answer[:_SHOWN_OF_ANSWER]}", markup=False, style="dim", soft_wrap=True)


def _pressed(words: str, buttons: list[str]) -> str:
    """Let the number of a button stand for its value."""
    if words.isdecimal() and 1 <= int(words) <= len(buttons):
        return buttons[int(words) - 1]
    return words


def _show(console: Console, replies: list[OutboundText]) -> list[str]:
    buttons: list[str] = []
    for reply in replies:
        console.print(reply.text, markup=False, style="cyan", soft_wrap=True)
        for button in reply.quick_replies:
            buttons.append(button.value)
            console.print(Text.assemble((f"  {len(buttons)}. ", "bold yellow"), button.label), soft_wrap=True)
    return buttons
