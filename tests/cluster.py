"""The suite's PostgreSQL: one server for the run, migrated once, a database for each process.

With `TEST_DATABASE_URL` it is that server (an administrator's log-in), else the embedded one. The first
process that needs a database makes the template; the others clone it, which takes a fraction of a second.
"""

import contextlib
import fcntl
import json
import os
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import psycopg2
from psycopg2 import sql

from server.core.settings import Settings
from server.db_migrate import apply_migrations
from server.postgres.cluster import Layout
from server.postgres.embedded import EmbeddedServer
from server.postgres.locks import is_held
from server.postgres.logins import compute_login

PREFIX = "frontdesk_test"
SECRET_KEY = "a secret of the test suite only"
_SERVER_ENDS_WITHIN_SECONDS = 30
_presence: list[object] = []  # what shows for as long as this process lives that it uses the run's databases
_ADVISORY_CLASS = 20815  # any number, as long as no other program on a shared test server takes it


@dataclass(frozen=True)
class Cluster:
    """A PostgreSQL server with a migrated template on it."""

    admin_url: str
    run: int
    folder: Path

    @property
    def template(self) -> str:
        """Name the migrated database that no test touches."""
        return f"{PREFIX}_{self.run}_template"

    def clone(self, name: str) -> str:
        """Make a migrated database of its own for one process or one test; return its URL."""
        database = f"{PREFIX}_{self.run}_{name}"
        self._execute("CREATE DATABASE {} TEMPLATE {}", database, self.template)
        return self.url(database)

    def has_template(self) -> bool:
        """Tell whether somebody made it already."""
        with connect(self.admin_url) as cursor:
            cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", (self.template,))
            return cursor.fetchone() is not None

    def create_empty(self, name: str) -> str:
        """Make a database without any table; return its URL."""
        database = f"{PREFIX}_{self.run}_{name}"
        self._execute("CREATE DATABASE {} TEMPLATE template0", database)
        return self.url(database)

    def drop(self, url: str) -> None:
        """Drop a database that `clone` or `create_empty` made, and its log-in, whoever is connected."""
        self._execute("DROP DATABASE IF EXISTS {} WITH (FORCE)", urlsplit(url).path.strip("/"))
        self._execute("DROP ROLE IF EXISTS {}", compute_login(url, SECRET_KEY).name)

    def rename(self, url: str, database: str) -> None:
        """Give a database that nobody uses another name."""
        self._execute("ALTER DATABASE {} RENAME TO {}", urlsplit(url).path.strip("/"), database)

    def url(self, database: str) -> str:
        """Address a database of this server."""
        return urlsplit(self.admin_url)._replace(path=f"/{database}").geturl()

    def settings(self, url: str, **variables: str) -> Settings:
        """Give the settings of a server that works on this database."""
        environment = {
            "DATABASE_URL": url,
            "SECRET_KEY": SECRET_KEY,
            "ENCRYPTION_KEYS": "an encryption key of the test suite only",
            "FRONTDESK_DATA_DIR": str(self.folder / "data"),
            "LOG_LEVEL": "WARNING",
        }
        return Settings.from_env(environment | variables)

    def _execute(self, statement: str, *names: str) -> None:
        with connect(self.admin_url) as cursor:
            cursor.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


@contextlib.contextmanager
def connect(url: str) -> Iterator["psycopg2.extensions.cursor"]:
    """Give a cursor of a connection that commits each statement, as an administrator's do."""
    connection = psycopg2.connect(url)
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            yield cursor
    finally:
        connection.close()


def wait_for_lock(admin_url: str) -> None:
    """Wait until somebody waits for a lock in that database."""
    with connect(admin_url) as cursor:
        for _ in range(500):
            cursor.execute(
                "SELECT count(*) FROM pg_stat_activity"
                " WHERE datname = current_database() AND wait_event_type = 'Lock'"
            )
            if cursor.fetchone()[0]:
                return
            time.sleep(0.01)
    raise AssertionError("nobody waits")


def open_cluster(folder: Path) -> Cluster:
    """Return the run's cluster; the first caller of a run makes it while the others wait."""
    note = folder / "cluster.json"
    with _locked(folder):
        if note.exists():
            _find_server(folder)
            cluster = Cluster(folder=folder, **json.loads(note.read_text()))
        else:
            cluster = Cluster(admin_url=_find_server(folder), run=secrets.randbelow(2**31), folder=folder)
            note.write_text(json.dumps({"admin_url": cluster.admin_url, "run": cluster.run}))
            _drop_stale(cluster)
        _show_presence(cluster)
        if not cluster.has_template():
            _make_template(cluster)
    return cluster


def close_cluster(folder: Path) -> None:
    """Drop what the run made on a given server; wait for the embedded one to end."""
    cluster = Cluster(folder=folder, **json.loads((folder / "cluster.json").read_text()))
    if "TEST_DATABASE_URL" in os.environ:
        _drop_databases(cluster, cluster.run)
        return
    for shown in _presence:
        if isinstance(shown, EmbeddedServer):
            shown.release()
    deadline = time.monotonic() + _SERVER_ENDS_WITHIN_SECONDS
    while is_held(Layout(folder / "data" / "postgres").keeper_lock) and time.monotonic() < deadline:
        time.sleep(0.05)


def _find_server(folder: Path) -> str:
    if given := os.environ.get("TEST_DATABASE_URL"):
        return given
    url = _attach(folder).url("postgres")
    with connect(url) as cursor:  # nobody minds if a power cut takes the suite's rows
        cursor.execute("ALTER SYSTEM SET fsync = off")
        cursor.execute("SELECT pg_reload_conf()")
    return url


def _attach(folder: Path) -> EmbeddedServer:
    """Hold on to the run's embedded server until this process ends; the last one to end stops it."""
    server = EmbeddedServer(folder / "data")
    server.attach()
    _presence.append(server)
    return server


def _make_template(cluster: Cluster) -> None:
    cluster.drop(cluster.url(f"{PREFIX}_{cluster.run}_draft"))
    draft = cluster.create_empty("draft")
    apply_migrations(cluster.settings(draft), say=lambda _: None)
    # Only now may others clone it: had a migration failed, each process would have said so.
    cluster.rename(draft, cluster.template)


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    with (folder / "lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _show_presence(cluster: Cluster) -> None:
    connection = psycopg2.connect(cluster.admin_url)
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock_shared(%s, %s)", (_ADVISORY_CLASS, cluster.run))
    _presence.append(connection)


def _drop_stale(cluster: Cluster) -> None:
    """Drop the databases of runs that were killed: nobody holds their lock."""
    with connect(cluster.admin_url) as cursor:
        cursor.execute("SELECT datname FROM pg_database WHERE datname ~ %s", (rf"^{PREFIX}_\d+_",))
        runs = {int(name.removeprefix(f"{PREFIX}_").split("_")[0]) for (name,) in cursor.fetchall()}
        for run in runs:
            cursor.execute("SELECT pg_try_advisory_lock(%s, %s)", (_ADVISORY_CLASS, run))
            if cursor.fetchone() == (True,):
                _drop_databases(cluster, run)


def _drop_databases(cluster: Cluster, run: int) -> None:
    with connect(cluster.admin_url) as cursor:
        cursor.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", (f"{PREFIX}_{run}_%",))
        names = {name for (name,) in cursor.fetchall()} | {
            f"{PREFIX}_{run}_draft"
        }  # renamed; its log-in stays
    for name in names:
        cluster.drop(cluster.url(name))
