"""Log-ins: what one may do in a database, and the one that every machine computes for the app."""

import hashlib
import hmac
from dataclasses import dataclass
from typing import TYPE_CHECKING

from psycopg2.extensions import make_dsn, parse_dsn

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection

OLDEST_SERVER = 150_000

_FACTS = """
SELECT session_user, r.rolsuper, r.rolbypassrls, r.rolcreaterole,
       (SELECT pg_has_role(session_user, oid, 'USAGE') FROM pg_roles WHERE rolname = 'frontdesk_app'),
       EXISTS (SELECT FROM pg_roles WHERE rolname IN ('frontdesk_owner', 'frontdesk_router')
               AND pg_has_role(session_user, oid, 'MEMBER')),
       EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
               WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p')
               AND pg_has_role(session_user, c.relowner, 'MEMBER'))
FROM pg_roles r WHERE r.rolname = session_user
"""


@dataclass(frozen=True, slots=True)
class LoginFacts:
    """What a log-in is allowed to do where it is connected."""

    name: str
    is_superuser: bool
    ignores_policies: bool
    creates_roles: bool
    is_app: bool
    is_owner_or_router: bool
    owns_tables: bool

    @property
    def bypass(self) -> str | None:
        """Say how this log-in gets past row-level security; None when it does not."""
        if self.is_superuser:
            return "is a superuser"
        if self.ignores_policies:
            return "has BYPASSRLS"
        if self.is_owner_or_router:
            return "is a member of frontdesk_owner or frontdesk_router"
        return "owns tables" if self.owns_tables else None

    @property
    def is_plain_app(self) -> bool:
        """Tell whether it is a member of frontdesk_app and nothing more, fit to serve as it is."""
        return self.is_app and self.bypass is None and not self.creates_roles


def read_login(connection: "Connection") -> LoginFacts:
    """Ask PostgreSQL who is connected and what that log-in may do."""
    with connection, connection.cursor() as cursor:
        cursor.execute(_FACTS)
        row = cursor.fetchone()
    name, superuser, ignores, creates, app, inner, owns = row or ("", *[False] * 6)
    return LoginFacts(
        name=str(name),
        is_superuser=bool(superuser),
        ignores_policies=bool(ignores),
        creates_roles=bool(creates),
        is_app=bool(app),
        is_owner_or_router=bool(inner),
        owns_tables=bool(owns),
    )


@dataclass(frozen=True, slots=True)
class ComputedLogin:
    """A name and password that follow from the secret key and the database's name; nothing is stored."""

    name: str
    password: str

    def address(self, url: str) -> str:
        """Return the connection string of this log-in for the database of `url`."""
        return make_dsn(url, user=self.name, password=self.password)


def compute_login(url: str, secret_key: str) -> ComputedLogin:
    """Compute the app's log-in: the same on every machine that has the key."""
    database = str(parse_dsn(url).get("dbname", ""))
    name, password = (
        hmac.new(secret_key.encode(), f"frontdesk {use} {database}".encode(), hashlib.sha256).hexdigest()
        for use in ("name", "password")
    )
    return ComputedLogin(name=f"frontdesk_app_{name[:16]}", password=password)
