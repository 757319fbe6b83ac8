"""What all commands share: a current database first, plain sentences for failures, JSON or a table."""

import functools
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ParamSpec, TypeVar

import click
import psycopg2
from flask import current_app
from flask.cli import with_appcontext
from rich.console import Console
from rich.table import Table
from sqlalchemy.exc import DBAPIError

from server.businesses.queries import find_business_id, find_only_business_id
from server.core import crypto
from server.core.db import transaction
from server.core.errors import FrontdeskError, NotFound
from server.core.settings import Settings, SettingsError
from server.db_migrate import require_current
from server.postgres.databases import DatabaseError, Databases

P = ParamSpec("P")
R = TypeVar("R")

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
business_option = click.option(
    "--business", "slug", metavar="SLUG", help="Which business; may be left out when there is only one."
)


def uses_database(command: Callable[P, R]) -> Callable[P, R]:
    """Run a command in an app context on a database that is current; failures are plain sentences."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        require_current(databases())
        return command(*args, **kwargs)

    return with_appcontext(plainly(run))


def plainly(command: Callable[P, R]) -> Callable[P, R]:
    """Turn failures that can be foreseen into one sentence on standard error and exit code 1."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except FrontdeskError as error:
            raise click.ClickException(_explain(error)) from error
        except (DatabaseError, SettingsError, crypto.Undecryptable) as error:
            raise click.ClickException(str(error) or type(error).__doc__ or "Failed.") from error
        except DBAPIError as error:
            raise click.ClickException(f"PostgreSQL refused: {_first_line(error.orig)}") from error
        except psycopg2.Error as error:
            raise click.ClickException(f"PostgreSQL refused: {_first_line(error)}") from error

    return run


def _explain(error: FrontdeskError) -> str:
    errors = error.members.get("errors")
    if not isinstance(errors, Mapping) or "file" in errors:
        return error.detail
    lines = [f"  {name}: {' '.join(map(str, messages))}" for name, messages in errors.items()]
    return "\n".join([error.detail, *lines])


def _first_line(error: BaseException | None) -> str:
    return str(error).strip().partition("\n")[0]


def settings() -> Settings:
    """Return the settings of the app that runs the command."""
    found: Settings = current_app.extensions["settings"]
    return found


def databases() -> Databases:
    """Return the ways to connect of the app that runs the command."""
    found: Databases = current_app.extensions["databases"]
    return found


def find_business(slug: str | None) -> int:
    """Return the business of a slug, or the only one; raise `NotFound`. Opens its own transaction."""
    with transaction():
        found = find_business_id(slug) if slug else find_only_business_id()
    if found is None and slug:
        raise NotFound(f'There is no business "{slug}"; see: flask --app wsgi business list')
    if found is None:
        raise NotFound("Say which business: --business SLUG; see: flask --app wsgi business list")
    return found


def emit_json(value: Any) -> None:
    """Print one line of JSON."""
    click.echo(json.dumps(value, ensure_ascii=False, default=str))


def emit_rows(columns: Sequence[str], rows: Sequence[Sequence[Any]], *, as_json: bool) -> None:
    """Print rows: a table on a terminal, tab-separated lines elsewhere, or a JSON list of objects."""
    if as_json:
        emit_json([dict(zip(columns, row, strict=True)) for row in rows])
        return
    shown = [["" if cell is None else str(cell) for cell in row] for row in rows]
    if not sys.stdout.isatty():
        for row in shown:
            click.echo("\t".join(row))
        return
    table = Table(*columns)
    for row in shown:
        table.add_row(*row)
    Console().print(table)


def emit(value: Mapping[str, Any], sentence: str, *, as_json: bool) -> None:
    """Print an outcome: the object as JSON, or the sentence for a person."""
    if as_json:
        emit_json(value)
    else:
        click.echo(sentence)
