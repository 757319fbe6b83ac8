"""Commands that run the server's parts and show what waits in them."""

import click
from flask import current_app
from sqlalchemy import text

from server.business_files.demo import prepare_demo
from server.businesses.queries import list_business_ids
from server.cli.frame import emit, emit_json, emit_rows, find_business, json_option, settings, uses_database
from server.core.db import session, transaction
from server.worker import loop

_DEPTH = text("SELECT waiting, oldest_seconds, unsent, dead FROM public.queue_depth()")
_DEAD = text("""
    SELECT business_id, id, channel, attempts, created_at FROM public.inbound_message_queue
    WHERE business_id = :business_id AND status = 'failed' ORDER BY id
""")


@click.command("worker")
@uses_database
def worker() -> None:
    """Answer messages, send replies and reminders, until Ctrl-C or SIGTERM. Many may run at once."""
    loop.run(current_app._get_current_object())  # type: ignore[attr-defined]  # not the proxy


@click.command("demo")
@click.option("--host", default="127.0.0.1", show_default=True, help="Where the server will listen.")
@uses_database
def demo(host: str) -> None:
    """Make the demo business if the database is empty; print JSON that says how to sign in."""
    emit_json(prepare_demo(settings(), host=host).to_json())


@click.command("queue")
@click.option("--dead", is_flag=True, help="List the messages that were given up.")
@click.option("--business", "slug", metavar="SLUG", help="Only those of one business.")
@json_option
@uses_database
def queue(dead: bool, slug: str | None, as_json: bool) -> None:
    """Show how much waits in the queues, or the dead letters. Words of customers are not shown."""
    if dead:
        columns = ("business_id", "id", "channel", "attempts", "created_at")
        emit_rows(columns, _list_dead(slug), as_json=as_json)
        return
    with transaction():
        found = dict(session().execute(_DEPTH).one()._mapping)
    sentence = (
        f"{found['waiting']} messages wait, the oldest for {found['oldest_seconds']:.0f} s; "
        f"{found['unsent']} replies are unsent; {found['dead']} messages were given up."
    )
    emit(found, sentence, as_json=as_json)


def _list_dead(slug: str | None) -> list[tuple[object, ...]]:
    if slug is None:
        with transaction():
            ids = list_business_ids()
    else:
        ids = [find_business(slug)]
    rows: list[tuple[object, ...]] = []
    for business_id in ids:
        with transaction(business_id=business_id):
            rows += _dead_of(business_id)
    return rows


def _dead_of(business_id: int) -> list[tuple[object, ...]]:
    return [tuple(row) for row in session().execute(_DEAD, {"business_id": business_id})]
