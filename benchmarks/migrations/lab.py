"""The databases of a benchmark: made, copied and dropped on one server, with everything they leave behind."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

import psycopg2
from psycopg2 import sql

from server.postgres.logins import compute_login

# Any values will do: nothing secret is in these databases.
_KEYS = {
    "SECRET_KEY": "a secret key for benchmarks, long enough to be accepted",
    "ENCRYPTION_KEYS": "an encryption key for benchmarks, long enough to be accepted",
}
_DATABASES = ("bench_migrations_template", "bench_migrations_run")


@dataclass(frozen=True, slots=True)
class Lab:
    """One server on which this benchmark may make and drop databases of its own."""

    admin_url: str
    template: str = _DATABASES[0]
    database: str = _DATABASES[1]

    def url(self, database: str | None = None) -> str:
        """Return the address of a database, the one of the runs by default."""
        return urlunsplit(urlsplit(self.admin_url)._replace(path=f"/{database or self.database}"))

    def create(self, database: str) -> None:
        """Make a database with nothing in it, in place of any other of its name."""
        self._drop(database)
        self._execute("CREATE DATABASE {}", database)

    def copy_template(self) -> None:
        """Let the database of the runs be a fresh copy of the template."""
        self._drop(self.database)
        self._execute("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy", self.database, self.template)
        self._execute("CHECKPOINT")

    def drop_everything(self) -> None:
        """Drop both databases and the log-ins that the product made for them."""
        for database in (self.template, self.database):
            self._drop(database)
            login = compute_login(self.url(database), _KEYS["SECRET_KEY"])
            self._execute("DROP ROLE IF EXISTS {}", login.name)

    def environment(self, database: str | None = None) -> dict[str, str]:
        """Return this process's environment, with the product pointed at a database."""
        url = self.url(database)
        return {**os.environ, **_KEYS, "DATABASE_URL": url, "MIGRATION_DATABASE_URL": url}

    def _drop(self, database: str) -> None:
        self._execute("DROP DATABASE IF EXISTS {} WITH (FORCE)", database)

    def _execute(self, statement: str, *names: str) -> None:
        connection = psycopg2.connect(self.admin_url)
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))
        connection.close()


@contextmanager
def open_lab(admin_url: str) -> Iterator[Lab]:
    """Yield a lab, and leave the server as it was."""
    lab = Lab(admin_url)
    try:
        yield lab
    finally:
        lab.drop_everything()
