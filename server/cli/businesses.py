"""Commands on businesses, their FAQs and their channels' credentials."""

import json
import sys
from typing import Any, BinaryIO

import click
from flask.cli import AppGroup

from server.business_files.apply import Outcome, apply_business_file, import_faqs, remove_business
from server.business_files.compare import Change, plain
from server.business_files.export import as_mapping, export_business
from server.business_files.parsing import parse_business_file, parse_faqs
from server.business_files.present import read_business
from server.business_files.reading import MAX_BYTES
from server.businesses.creation import create_business
from server.businesses.queries import get_business, list_business_ids
from server.cli.frame import (
    business_option,
    emit,
    emit_json,
    emit_rows,
    find_business,
    json_option,
    settings,
    uses_database,
)
from server.core.db import transaction
from server.core.errors import Invalid, NotFound
from server.language.phrases import LANGUAGES
from server.messaging.channel_accounts import find_account, put_credentials

business = AppGroup("business", help="Businesses: one file each, or by hand.")
faq = AppGroup("faq", help="Questions and answers.")
channel = AppGroup("channel", help="Channels' accounts.")

_SIGNS = {"create": "+", "update": "~", "remove": "-"}


@business.command("apply", with_appcontext=False)
@click.argument("file", type=click.File("rb"))
@click.option("--dry-run", is_flag=True, help="Show what would change; change nothing.")
@json_option
@uses_database
def apply_command(file: BinaryIO, dry_run: bool, as_json: bool) -> None:
    """Make a business what FILE says ("-" reads standard input). docs/business-file.md describes the file."""
    wanted = parse_business_file(file.read(MAX_BYTES + 1))
    outcome = apply_business_file(wanted, dry_run=dry_run)
    if as_json:
        emit_json(outcome.to_json())
        return
    for change in outcome.changes:
        _print_change(change)
    click.echo(_sum_up(outcome))


def _print_change(change: Change) -> None:
    click.echo(f"{_SIGNS[change.action]} {change.kind} {change.name}")
    if change.action == "update":
        for name, (old, new) in change.fields.items():
            click.echo(f"    {name}: {_shown(old)} → {_shown(new)}")


def _shown(value: Any) -> str:
    return json.dumps(plain(value), ensure_ascii=False, default=str)


def _sum_up(outcome: Outcome) -> str:
    if not outcome.changes:
        return f"{outcome.slug} is as the file says; nothing to change."
    count = f"{len(outcome.changes)} change{'s' if len(outcome.changes) > 1 else ''}"
    if outcome.is_dry_run:
        return f"{count} to {outcome.slug}; nothing was changed (--dry-run)."
    lines = [f"{count} made to {outcome.slug}."]
    lines += [
        f"If {email} is new here: flask --app wsgi user reset-password {email}" for email in outcome.new_users
    ]
    return "\n".join(lines)


@business.command("export", with_appcontext=False)
@click.argument("slug")
@json_option
@uses_database
def export_command(slug: str, as_json: bool) -> None:
    """Print the business as a file; applied again, it changes nothing."""
    business_id = find_business(slug)
    with transaction(business_id=business_id):
        present = read_business(business_id)
    if as_json:
        emit_json(as_mapping(present))
    else:
        click.echo(export_business(present), nl=False)


@business.command("create", with_appcontext=False)
@click.argument("slug")
@click.option("--name", required=True)
@click.option("--time-zone", default="UTC", show_default=True)
@click.option("--language", "languages", multiple=True, help="Repeat for several; the first is the main one.")
@click.option("--currency", default="EUR", show_default=True)
@json_option
@uses_database
def create_command(
    *, slug: str, name: str, time_zone: str, languages: tuple[str, ...], currency: str, as_json: bool
) -> None:
    """Make an empty business with one calendar."""
    with transaction():
        business_id = create_business(
            name=name, slug=slug, time_zone=time_zone, languages=languages or ("en",), currency=currency
        )
    emit({"id": business_id, "slug": slug}, f"Made {slug} (id {business_id}).", as_json=as_json)


@business.command("list", with_appcontext=False)
@json_option
@uses_database
def list_command(as_json: bool) -> None:
    """List all businesses."""
    with transaction():
        ids = list_business_ids()
    rows = []
    for business_id in ids:
        with transaction(business_id=business_id):
            found = get_business(business_id=business_id)
        rows.append((found.id, found.slug, found.name, found.time_zone, found.is_active))
    emit_rows(("id", "slug", "name", "time_zone", "is_active"), rows, as_json=as_json)


@business.command("delete", with_appcontext=False)
@click.argument("slug")
@click.option("--yes", is_flag=True, help="Do not ask.")
@json_option
@uses_database
def delete_command(slug: str, yes: bool, as_json: bool) -> None:
    """Delete a business with its customers, appointments and messages, for good."""
    if not yes and click.prompt(f"All of {slug} will be deleted, for good. Type its slug", err=True) != slug:
        raise click.ClickException("Nothing was deleted.")
    business_id = remove_business(slug)
    emit({"id": business_id, "slug": slug, "deleted": True}, f"Deleted {slug}.", as_json=as_json)


@faq.command("import", with_appcontext=False)
@click.argument("file", type=click.File("rb"))
@business_option
@click.option("--language", type=click.Choice(LANGUAGES), help="Of entries that name none.")
@json_option
@uses_database
def import_command(file: BinaryIO, slug: str | None, language: str | None, as_json: bool) -> None:
    """Add or change questions and answers from FILE, a YAML or JSON list; those not in it stay."""
    business_id = find_business(slug)
    changes = import_faqs(business_id, parse_faqs(file.read(MAX_BYTES + 1)), language=language)
    value = {"changes": [change.to_json() for change in changes]}
    emit(value, f"{len(changes)} entries added or changed.", as_json=as_json)


@channel.command("set-credentials", with_appcontext=False)
@click.argument("kind")
@click.argument("account")
@business_option
@json_option
@uses_database
def set_credentials_command(kind: str, account: str, slug: str | None, as_json: bool) -> None:
    """Seal an account's own credentials, read from standard input; {} means the environment's.

    They are one JSON object of texts, for example {"access_token": "...", "app_secret": "..."}.
    """
    values = _read_credentials()
    business_id = find_business(slug)
    with transaction(business_id=business_id):
        row = find_account(business_id=business_id, channel=kind, account=account)
        if row is None:
            raise NotFound(f"The business has no active {kind} account {account}; name it in its file first.")
        put_credentials(row=row, values=values, keys=settings().encryption_keys)
    shown = {"channel": kind, "account": account, "credentials": sorted(values)}
    emit(shown, f"Sealed {len(values)} values for {kind} {account}.", as_json=as_json)


def _read_credentials() -> dict[str, str]:
    try:
        values = json.loads(sys.stdin.read(MAX_BYTES))
    except ValueError as error:
        raise Invalid("Standard input is not JSON.") from error
    if not isinstance(values, dict) or not all(isinstance(value, str) for value in values.values()):
        raise Invalid("Standard input must be a JSON object whose values are texts.")
    return values
