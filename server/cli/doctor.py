"""Look at everything that must be right for the server to run, and say what is not."""

import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import click
import psycopg2
from flask.cli import with_appcontext

from server.cli.frame import databases, emit_json, json_option, plainly, settings
from server.core import clock
from server.db_migrate import read_status
from server.postgres.databases import DatabaseError

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection

_EXTENSIONS = ("btree_gist", "pg_trgm", "unaccent")
_ROLES = ("frontdesk_owner", "frontdesk_app", "frontdesk_router")
_OLDEST_SERVER = 150_000  # PostgreSQL 15: ON DELETE SET NULL of one column, UNIQUE NULLS NOT DISTINCT
_DRIFT_SECONDS = 2.0
_LOW_DISK_BYTES = 1 << 30


@dataclass(frozen=True)
class Finding:
    """One thing looked at."""

    name: str
    is_fine: bool
    detail: str


@click.command("doctor")
@json_option
@with_appcontext
@plainly
def doctor(as_json: bool) -> None:
    """Check Python, database, extensions, roles, migrations, clock and disk; exit 1 if anything is wrong."""
    findings = [*_look_around(), *_look_at_database()]
    if as_json:
        shown = [{"name": f.name, "ok": f.is_fine, "detail": f.detail} for f in findings]
        emit_json({"ok": all(f.is_fine for f in findings), "checks": shown})
    else:
        for finding in findings:
            click.echo(f"{'ok  ' if finding.is_fine else 'BAD '} {finding.name}: {finding.detail}")
    if not all(finding.is_fine for finding in findings):
        sys.exit(1)


def _look_around() -> Iterator[Finding]:
    yield Finding("python", sys.version_info >= (3, 11), platform.python_version())
    folder = settings().data_dir
    folder.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(folder).free
    yield Finding("disk", free > _LOW_DISK_BYTES, f"{free / (1 << 30):.1f} GB free in {folder}")


def _look_at_database() -> Iterator[Finding]:
    """Stop at the first thing without which the others cannot be asked."""
    try:
        connection = databases().connect_migration()
    except (DatabaseError, psycopg2.Error) as error:
        yield Finding("database", is_fine=False, detail=_sentence(error))
        return
    try:
        for look in (_server, _clock, _extensions, _roles):
            yield _tried(look, connection)
    finally:
        connection.close()
    yield _app_login()
    yield _migrations()


def _tried(look: "Callable[[Connection], Finding]", connection: "Connection") -> Finding:
    try:
        with connection:
            return look(connection)
    except psycopg2.Error as error:
        return Finding(look.__name__.strip("_"), is_fine=False, detail=_sentence(error))


def _server(connection: "Connection") -> Finding:
    where = "embedded" if settings().is_embedded else "DATABASE_URL"
    version = connection.server_version
    return Finding(
        "database", version >= _OLDEST_SERVER, f"PostgreSQL {version // 10000}.{version % 10000} ({where})"
    )


def _clock(connection: "Connection") -> Finding:
    before = clock.now()
    theirs = _ask_row(connection, "SELECT clock_timestamp()")[0]
    assert isinstance(theirs, datetime)  # noqa: S101 - PostgreSQL's type, said to mypy
    drift = (theirs - before).total_seconds()
    return Finding("clock", abs(drift) < _DRIFT_SECONDS, f"the database is {drift:+.2f} s from this machine")


def _extensions(connection: "Connection") -> Finding:
    (there,) = _ask_row(connection, "SELECT array_agg(extname::text) FROM pg_extension")
    missing = sorted(set(_EXTENSIONS) - set(there))  # type: ignore[call-overload]
    return Finding("extensions", not missing, _present_or_missing(_EXTENSIONS, missing))


def _roles(connection: "Connection") -> Finding:
    if settings().allow_single_login:
        return Finding("roles", is_fine=True, detail="one log-in (ALLOW_SINGLE_LOGIN=1; weaker)")
    (there,) = _ask_row(connection, "SELECT array_agg(rolname::text) FROM pg_roles")
    missing = sorted(set(_ROLES) - set(there))  # type: ignore[call-overload]
    return Finding("roles", not missing, _present_or_missing(_ROLES, missing))


def _app_login() -> Finding:
    try:
        databases().check_app_login()
    except (DatabaseError, psycopg2.Error) as error:
        return Finding("log-in", is_fine=False, detail=_sentence(error))
    return Finding("log-in", is_fine=True, detail="the app's log-in is bound by row-level security")


def _migrations() -> Finding:
    try:
        position = read_status(databases())
    except (DatabaseError, psycopg2.Error) as error:
        return Finding("migrations", is_fine=False, detail=_sentence(error))
    pending = [step.name for step in position.lacking]
    detail = f"{len(position.applied)} applied, {len(pending)} pending"
    if pending:
        detail += "; run: python -m server.db_migrate"
    return Finding("migrations", not pending, detail)


def _present_or_missing(wanted: tuple[str, ...], missing: list[str]) -> str:
    return f"missing: {', '.join(missing)}" if missing else ", ".join(wanted)


def _ask_row(connection: "Connection", statement: str) -> tuple[object, ...]:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        row: tuple[object, ...] = cursor.fetchone() or (None,)
    return row


def _sentence(error: Exception) -> str:
    return str(error).strip().partition("\n")[0] or type(error).__name__
