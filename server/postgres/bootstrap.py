"""The roles, grants and extensions that stand before the first migration: made where they are missing."""

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import psycopg2
from psycopg2 import errors, sql
from psycopg2.extensions import encrypt_password, quote_ident

from server.postgres.errors import DatabaseError
from server.postgres.logins import ComputedLogin

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection

ROLES = ("frontdesk_owner", "frontdesk_app", "frontdesk_router")
EXTENSIONS = ("btree_gist", "pg_trgm", "unaccent")

# Roles are shared by all databases of a server, and no lock is: others may do the same at this moment.
# duplicate_object, unique_violation, "tuple concurrently updated" (an internal error), deadlock.
_RACES = ("42710", "23505", "XX000", "40P01")
_MOST_TRIES = 12
_REFUSALS = (errors.InsufficientPrivilege, errors.UndefinedObject)

_LOGIN_TO_ASK_FOR = "CREATE ROLE frontdesk_web LOGIN PASSWORD '...' IN ROLE frontdesk_app"

_TWO_LOGINS = "Then give DATABASE_URL the log-in frontdesk_web, and MIGRATION_DATABASE_URL this one. "

_SET_OPTION = 160_000  # from this version on a membership says separately whether SET ROLE is allowed


@dataclass(frozen=True, slots=True)
class Wish:
    """Something that must be so: a query that tells whether it is, and the statement that makes it so."""

    is_met: str
    statement: str


def bootstrap(connection: "Connection", *, ensure_login: Callable[["Connection"], list[str]]) -> None:
    """Make roles, grants and extensions; safe to repeat and to run from many processes at once.

    `ensure_login` makes the app's log-in and returns the statements it was refused. Whatever this log-in
    may not do ends in one `DatabaseError` with the statements to ask an administrator for.
    """
    connection.autocommit = True  # each wish stands for itself: a kill in between leaves nothing to undo
    _require_extensions(connection)

    def make() -> None:
        refused = _fulfil_all(connection, _wishes(connection)) + ensure_login(connection)
        _raise_refused(connection, refused)

    _retried(make)


def bootstrap_single_login(connection: "Connection") -> None:
    """Make the extensions only: one log-in owns and does everything (`ALLOW_SINGLE_LOGIN=1`)."""
    connection.autocommit = True
    _require_extensions(connection)
    _retried(lambda: _raise_refused(connection, _fulfil_all(connection, _extension_wishes(connection))))


def ensure_computed_login(connection: "Connection", login: ComputedLogin, *, url: str) -> list[str]:
    """Make the computed log-in, or set its password when logging in fails; return what was refused."""
    if not _can_log_in(login.address(url)):
        # A verifier: the password itself reaches neither the server's log nor pg_stat_activity.
        verifier = encrypt_password(login.password, login.name, connection, "scram-sha-256")
        verb = "ALTER" if _ask(connection, "SELECT to_regrole(%s) IS NOT NULL", (login.name,)) else "CREATE"
        statement = sql.SQL("{} ROLE {} LOGIN PASSWORD {}").format(
            sql.SQL(verb), sql.Identifier(login.name), sql.Literal(verifier)
        )
        if not _try(connection, statement):
            return [_LOGIN_TO_ASK_FOR]
    return ensure_membership(connection, login.name)


def ensure_membership(connection: "Connection", name: str) -> list[str]:
    """Make a log-in a member of frontdesk_app; return the statement if it was refused."""
    statement = f"GRANT frontdesk_app TO {quote_ident(name, connection)}"
    is_member = "SELECT pg_has_role(%s, to_regrole('frontdesk_app')::oid, 'USAGE')"
    if _ask(connection, is_member, (name,)) or _try(connection, sql.SQL(statement)):
        return []
    return [statement]


def _fulfil_all(connection: "Connection", wishes: Iterator[Wish]) -> list[str]:
    """Make everything so; return the statements that were refused."""
    return [wish.statement for wish in wishes if not _fulfil(connection, wish)]


def _raise_refused(connection: "Connection", refused: list[str]) -> None:
    if not refused:
        return
    statements = "".join(f"\n  {statement};" for statement in refused)
    name, database = (
        _ask(connection, f"SELECT {word}", ()) for word in ("session_user", "current_database()")
    )
    raise DatabaseError(
        f"The database log-in {name} may not prepare the database. Ask an administrator to run in "
        f"{database}, as a superuser:{statements}\n"
        f"{_TWO_LOGINS if _LOGIN_TO_ASK_FOR in refused else ''}"
        "Where there is only one log-in to be had, set ALLOW_SINGLE_LOGIN=1 (weaker: docs/settings.md)."
    )


def _fulfil(connection: "Connection", wish: Wish) -> bool:
    """Make it so if it is not; tell whether it is now. PostgreSQL only warns about some refused grants."""
    if _ask(connection, wish.is_met, ()):
        return True
    return _try(connection, sql.SQL(wish.statement)) and bool(_ask(connection, wish.is_met, ()))


def _wishes(connection: "Connection") -> Iterator[Wish]:
    may_set = "SET" if connection.server_version >= _SET_OPTION else "MEMBER"
    me = quote_ident(str(_ask(connection, "SELECT session_user", ())), connection)
    database = quote_ident(str(_ask(connection, "SELECT current_database()", ())), connection)
    for role in ROLES:
        yield Wish(f"SELECT to_regrole('{role}') IS NOT NULL", f"CREATE ROLE {role} NOLOGIN")
    yield Wish(
        f"SELECT pg_has_role(session_user, to_regrole('frontdesk_owner')::oid, '{may_set}')",
        f"GRANT frontdesk_owner TO {me}",
    )
    yield Wish(
        "SELECT pg_has_role(to_regrole('frontdesk_owner')::oid, "
        f"to_regrole('frontdesk_router')::oid, '{may_set}')",
        "GRANT frontdesk_router TO frontdesk_owner",
    )
    yield _database_wish("frontdesk_owner", "CREATE", database)
    for role in ROLES:
        yield _database_wish(role, "CONNECT", database)
        yield _schema_wish(role, "USAGE")
    yield _schema_wish("frontdesk_owner", "CREATE")
    yield _schema_wish("frontdesk_router", "CREATE")
    yield from _extension_wishes(connection)


def _database_wish(role: str, privilege: str, database: str) -> Wish:
    return Wish(
        f"SELECT has_database_privilege(to_regrole('{role}')::oid, current_database(), '{privilege}')",
        f"GRANT {privilege} ON DATABASE {database} TO {role}",
    )


def _schema_wish(role: str, privilege: str) -> Wish:
    return Wish(
        f"SELECT has_schema_privilege(to_regrole('{role}')::oid, 'public', '{privilege}')",
        f"GRANT {privilege} ON SCHEMA public TO {role}",
    )


def _extension_wishes(connection: "Connection") -> Iterator[Wish]:
    names = list(EXTENSIONS)
    # vector is not a trusted extension: only a superuser may make it, and everything works without.
    if _ask(
        connection,
        "SELECT rolsuper AND EXISTS (SELECT FROM pg_available_extensions WHERE name = 'vector') "
        "FROM pg_roles WHERE rolname = session_user",
        (),
    ):
        names.append("vector")
    for name in names:
        yield Wish(
            f"SELECT EXISTS (SELECT FROM pg_extension WHERE extname = '{name}')",  # noqa: S608 - our own names
            f"CREATE EXTENSION IF NOT EXISTS {name} SCHEMA public",
        )


def _require_extensions(connection: "Connection") -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM pg_available_extensions WHERE name = ANY(%s)", (list(EXTENSIONS),))
        available = {name for (name,) in cursor.fetchall()}
    missing = [name for name in EXTENSIONS if name not in available]
    if missing:
        raise DatabaseError(
            f"This PostgreSQL lacks the extension{'s' * (len(missing) > 1)} {', '.join(missing)}. They come "
            "with PostgreSQL's contrib package; install it where it runs (Debian: postgresql-contrib)."
        )


def _retried(work: Callable[[], None]) -> None:
    for attempt in range(1, _MOST_TRIES + 1):
        try:
            work()
        except psycopg2.Error as error:
            if error.pgcode not in _RACES or attempt == _MOST_TRIES:
                raise
        else:
            return
        time.sleep(random.uniform(0.01, 0.05) * attempt)  # noqa: S311 - only to come apart


def _try(connection: "Connection", statement: sql.Composable) -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute(statement)
    except _REFUSALS:
        return False
    return True


def _ask(connection: "Connection", query: str, values: tuple[object, ...]) -> object:
    with connection.cursor() as cursor:
        cursor.execute(query, values)
        row = cursor.fetchone()
    return row[0] if row else None


def _can_log_in(address: str) -> bool:
    try:
        psycopg2.connect(address, connect_timeout=10).close()
    except psycopg2.OperationalError:
        return False
    return True
