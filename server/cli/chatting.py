"""The talk with the receptionist in the terminal."""

import logging
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click
from flask import current_app
from rich.console import Console

from server.businesses.queries import get_business
from server.chat import Talk, talk_json
from server.cli.frame import business_option, find_business, uses_database
from server.cli.times import read_instant
from server.core.db import transaction
from server.core.zones import parse_time_zone
from server.language.phrases import LANGUAGES
from server.messaging.messages import CHANNELS, SPOKEN, OutboundText

_TEXT_CHANNELS = tuple(channel for channel in CHANNELS if channel not in SPOKEN)


@click.command("chat")
@business_option
@click.option(
    "--language", type=click.Choice(LANGUAGES), help="The customer's; detected when it is not said."
)
@click.option("--as", "channel", type=click.Choice(_TEXT_CHANNELS), default="web", show_default=True)
@click.option("--now", metavar="ISO", help="Fix business time.")
@click.option("--json", "as_json", is_flag=True, help="One line of input is one turn, one line of JSON out.")
@uses_database
def chat(*, slug: str | None, language: str | None, channel: str, now: str | None, as_json: bool) -> None:
    """Talk to the receptionist as a new customer. Nothing reaches a provider."""
    business_id = find_business(slug)
    with transaction(business_id=business_id):
        business = get_business(business_id=business_id)
    moment = read_instant(now, zone=parse_time_zone(business.time_zone)) if now else None
    app = current_app._get_current_object()  # type: ignore[attr-defined]  # what the proxy stands for
    talk = Talk(app, business_id=business_id, channel=channel, now=moment, language=language)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _leave)
    try:
        if as_json:
            talk_json(talk, sys.stdin, sys.stdout)
        else:
            with _only_warnings():
                _converse(talk, business.name)
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


def _converse(talk: Talk, name: str) -> None:
    """Take turns with a person until they end the input."""
    console = Console(highlight=False)
    is_person = sys.stdin.isatty()
    if is_person:
        console.print(
            f"You are writing to [bold]{name}[/bold]. Write a number to press a button; Ctrl-D ends."
        )
    buttons: list[str] = []
    while True:
        words = _ask(is_person)
        if words is None:
            return
        if words:
            buttons = _show(console, talk.say(_pressed(words, buttons)))


def _ask(is_person: bool) -> str | None:
    """Return the next line, or None at the end of the input."""
    if is_person:
        print("> ", end="", flush=True)  # noqa: T201 - the prompt of a talk
    line = sys.stdin.readline()
    return line.strip() if line else None


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
            console.print(f"  {len(buttons)}. {button.label}", markup=False, soft_wrap=True)
    return buttons
