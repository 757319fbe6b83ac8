"""Every connection to the database is made here: which log-in, which address, which limits."""

import threading
from typing import TYPE_CHECKING

import psycopg2
import psycopg2.extensions
from psycopg2.extensions import parse_dsn

from server.core.lazy_connection import LazyConnection
from server.core.settings import Settings
from server.postgres.bootstrap import (
    bootstrap,
    bootstrap_single_login,
    ensure_computed_login,
    ensure_membership,
)
from server.postgres.embedded import EmbeddedServer
from server.postgres.errors import DatabaseError
from server.postgres.logins import OLDEST_SERVER, ComputedLogin, LoginFacts, compute_login, read_login

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection

__all__ = ["DatabaseError", "Databases"]

_CONNECT_SECONDS = 10
_SHUT_DOWN_SECONDS = 30.0
_APP_LIMITS = {
    "statement_timeout": "15s",
    "lock_timeout": "5s",
    "idle_in_transaction_session_timeout": "30s",
    "timezone": "UTC",
    # A role may give itself defaults that outlive a connection; these two would change whose rows it meets.
    "search_path": "public",
    "app.business_id": "",
}


class Databases:
    """The ways to connect that one process has. Connects to nothing until it is asked."""

    def __init__(self, settings: Settings) -> None:
        """Keep the settings."""
        self.settings = settings
        self._lock = threading.RLock()
        self._server: EmbeddedServer | None = None
        self._app_address: str | None = None

    def connect_app(self) -> "Connection":
        """Connect as the app's log-in, which row-level security binds.

        Makes that log-in when it is missing and this process may. Raises `DatabaseError` when not.
        """
        return self._connect_app(psycopg2.extensions.connection)

    def connect_pooled(self) -> "Connection":
        """Connect in the same way for the pool."""
        return self._connect_app(LazyConnection)

    def _connect_app(self, kind: type["Connection"]) -> "Connection":
        address = self._find_app_address()
        try:
            return _connect(address, "frontdesk", _APP_LIMITS, kind)
        except psycopg2.OperationalError:
            # The one who started the embedded server's keeper may be gone, and the keeper with it.
            if self._server is not None:
                self._server.ensure_keeper()
            raise

    def connect_migration(self) -> "Connection":
        """Connect as the log-in that owns the tables, without limits of time."""
        connection = _connect(self._migration_url(), "frontdesk migrations", {"timezone": "UTC"})
        _require_version(connection)
        return connection

    def connect_listen(self) -> "Connection":
        """Connect for LISTEN: directly, not through a pooler."""
        if self.settings.listen_database_url:
            return _connect(self.settings.listen_database_url, "frontdesk listener", _APP_LIMITS)
        return self.connect_app()

    def bootstrap(self) -> None:
        """Make roles, log-in, grants and extensions where they are missing (docs/adr/0002)."""
        connection = self.connect_migration()
        try:
            self.bootstrap_over(connection)
        finally:
            connection.close()

    def bootstrap_over(self, connection: "Connection") -> None:
        """Do the same over a connection of `connect_migration`, which ends without a transaction."""
        if self.settings.allow_single_login:
            bootstrap_single_login(connection)
        else:
            bootstrap(connection, ensure_login=self._ensure_app_login)
        connection.autocommit = False

    def check_app_login(self) -> None:
        """Refuse a log-in that row-level security does not bind."""
        connection = self.connect_app()
        try:
            self.require_safe_app_login(connection)
        finally:
            connection.close()

    def require_safe_app_login(self, connection: "Connection") -> None:
        """Refuse to serve over this connection when its log-in gets past the policies."""
        facts = read_login(connection)
        # A single log-in owns its tables, whose policies are forced on it.
        bound = not (facts.is_superuser or facts.ignores_policies)
        if facts.bypass is None or (self.settings.allow_single_login and bound):
            return
        raise DatabaseError(
            f"The database log-in {facts.name} {facts.bypass}, so PostgreSQL would show it every business's "
            "rows; Frontdesk does not serve with it. Give DATABASE_URL a log-in that is a member of "
            "frontdesk_app only, and MIGRATION_DATABASE_URL this one."
        )

    def close(self, *, wait: bool = False) -> None:
        """Let go of the embedded server; `wait` until it has ended, unless others use it."""
        with self._lock:
            if self._server is not None:
                self._server.release(wait_seconds=_SHUT_DOWN_SECONDS if wait else 0)
                self._server = None
            self._app_address = None

    def _url(self) -> str:
        """Return the address of the database; the embedded server is started first."""
        if self.settings.database_url is not None:
            return self.settings.database_url
        if self.settings.allow_single_login:
            raise DatabaseError(
                "ALLOW_SINGLE_LOGIN=1 needs a DATABASE_URL; the embedded database has its own."
            )
        with self._lock:
            if self._server is None:
                server = EmbeddedServer(self.settings.data_dir)
                server.attach()
                self._server = server
            return self._server.url()

    def _migration_url(self) -> str:
        return self.settings.migration_database_url or self._url()

    def _find_app_address(self) -> str:
        """Return the app's connection string, found out once for the life of this process."""
        with self._lock:
            if self._app_address is None:
                self._app_address = self._choose_app_address()
            return self._app_address

    def _choose_app_address(self) -> str:
        url = self._url()
        if self.settings.allow_single_login or self._serves_as_given(url):
            return url
        address = self._computed_login().address(url)
        try:
            _connect(address, "frontdesk", {}).close()
        except psycopg2.OperationalError:
            self.bootstrap()
            if self._serves_as_given(url):
                return url  # bootstrap has just made it fit
        return address

    def _serves_as_given(self, url: str) -> bool:
        return not self.settings.is_embedded and self._read(url).is_plain_app

    def _ensure_app_login(self, connection: "Connection") -> list[str]:
        """Make sure that the app can log in; return the statements that were refused."""
        url = self._url()
        if not self.settings.is_embedded:
            given = self._read(url)
            if given.is_plain_app:
                return []
            is_of_its_own = given.name != read_login(connection).name
            if is_of_its_own and given.bypass is None and not given.creates_roles:
                return ensure_membership(connection, given.name)
        return ensure_computed_login(connection, self._computed_login(), url=url)

    def _computed_login(self) -> ComputedLogin:
        return compute_login(self._url(), self.settings.secret_key)

    def _read(self, url: str) -> LoginFacts:
        connection = _connect(url, "frontdesk", {})
        try:
            _require_version(connection)
            return read_login(connection)
        finally:
            connection.close()


def _connect(
    address: str,
    application: str,
    limits: dict[str, str],
    kind: type["Connection"] = psycopg2.extensions.connection,
) -> "Connection":
    given = parse_dsn(address)
    options = " ".join([*(f"-c {name}={value}" for name, value in limits.items()), given.get("options", "")])
    wishes = {"application_name": application, "connect_timeout": str(_CONNECT_SECONDS), **given}
    told = wishes | ({"options": options.strip()} if options.strip() else {})
    connection: Connection
    try:
        connection = psycopg2.connect(**told, connection_factory=kind)
        return connection  # noqa: TRY300 - the rest of the story is the exception
    except psycopg2.OperationalError as error:
        # PgBouncer takes no options when a connection is opened; it is then told afterwards.
        if "unsupported startup parameter" not in str(error):
            raise
    connection = psycopg2.connect(**wishes, connection_factory=kind)
    with connection, connection.cursor() as cursor:
        for name, value in limits.items():
            cursor.execute("SELECT set_config(%s, %s, false)", (name, value))
    return connection


def _require_version(connection: "Connection") -> None:
    if connection.server_version < OLDEST_SERVER:
        version = connection.server_version // 10_000
        connection.close()
        raise DatabaseError(f"The database is PostgreSQL {version}; Frontdesk needs PostgreSQL 15 to 18.")
