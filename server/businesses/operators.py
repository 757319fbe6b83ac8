"""What only whoever runs the server may do to users, over the migration log-in."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from server.businesses.accounts import check_email
from server.businesses.passwords import check_password_rules, hash_password
from server.core.errors import NotFound

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection
    from psycopg2.extensions import cursor as Cursor


def make_superuser(
    connection: "Connection", email: str, *, password: str | None = None, single_login: bool = False
) -> uuid.UUID:
    """Make a user an operator and return their id; with a password an unknown address becomes a user first.

    Raises `NotFound` for an unknown address without a password, `Invalid` for one that is not accepted.
    """
    address = check_email(email)
    with _as_owner(connection, single_login=single_login) as cursor:
        if password is not None:
            check_password_rules(password, email=address)
            cursor.execute(
                "INSERT INTO public.users (email, hashed_password) VALUES (%s, %s) ON CONFLICT DO NOTHING",
                (address, hash_password(password)),
            )
        return _update(cursor, address, "is_superuser = true, is_verified = true")


def disable_user(connection: "Connection", email: str, *, single_login: bool = False) -> uuid.UUID:
    """Shut a user out of every business and end their sessions; raise `NotFound`."""
    with _as_owner(connection, single_login=single_login) as cursor:
        user_id = _update(cursor, check_email(email), "is_active = false")
        _end_sessions(cursor, user_id)
    return user_id


def enable_user(connection: "Connection", email: str, *, single_login: bool = False) -> uuid.UUID:
    """Let a disabled user sign in again; raise `NotFound`."""
    with _as_owner(connection, single_login=single_login) as cursor:
        return _update(cursor, check_email(email), "is_active = true")


def reset_password(
    connection: "Connection", email: str, password: str, *, single_login: bool = False
) -> uuid.UUID:
    """Give a user a new password and end their sessions; raise `NotFound` or `Invalid`."""
    address = check_email(email)
    check_password_rules(password, email=address)
    with _as_owner(connection, single_login=single_login) as cursor:
        user_id = _update(cursor, address, "hashed_password = %s", hash_password(password))
        _end_sessions(cursor, user_id)
    return user_id


@contextmanager
def _as_owner(connection: "Connection", *, single_login: bool) -> Iterator["Cursor"]:
    """Work in one transaction as the owner of all tables, who sees every row."""
    with connection, connection.cursor() as cursor:
        cursor.execute("SET LOCAL search_path = public, pg_temp")
        if single_login:
            cursor.execute("SELECT set_config('app.system', 'on', true)")
        else:
            cursor.execute("SET LOCAL ROLE frontdesk_owner")
        yield cursor


def _update(cursor: "Cursor", email: str, assignments: str, *values: object) -> uuid.UUID:
    """Change one user; `assignments` is text of this module, never a caller's."""
    changed = "updated_at = now() WHERE lower(email) = %s RETURNING id::text"
    cursor.execute(f"UPDATE public.users SET {assignments}, {changed}", (*values, email))  # noqa: S608 - see above
    row = cursor.fetchone()
    if row is None:
        raise NotFound("There is no such user.")
    return uuid.UUID(row[0])


def _end_sessions(cursor: "Cursor", user_id: uuid.UUID) -> None:
    cursor.execute("DELETE FROM public.sessions WHERE user_id = %s", (str(user_id),))
