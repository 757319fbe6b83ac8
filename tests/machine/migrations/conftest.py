"""Databases at step 114 and at the newest one, with some hundred rows: made once, cloned for each test."""

import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import urlsplit

import pytest
from psycopg2 import sql

from tests.cluster import Cluster, connect
from tests.machine.migrations.databases import OwnDatabase
from tests.machine.migrations.end_state import Faults, describe, find_faults
from tests.machine.migrations.patches import ROWS


@dataclass(frozen=True)
class Template:
    """A database that no test touches, to be cloned."""

    cluster: Cluster
    database: OwnDatabase

    def clone(self) -> OwnDatabase:
        """Make a copy; it takes a fraction of a second."""
        template = database_name(self.database.url)
        name = f"{template}_{secrets.token_hex(4)}"
        with connect(self.cluster.admin_url) as cursor:
            statement = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
            cursor.execute(statement.format(sql.Identifier(name), sql.Identifier(template)))
        url = self.cluster.url(name)
        return OwnDatabase(url, self.cluster.settings(url))


def database_name(url: str) -> str:
    """Return the name of the database at this address."""
    return PurePosixPath(urlsplit(url).path).name


@pytest.fixture(scope="session")
def template_114(cluster: Cluster) -> Iterator[Template]:
    """Give a database in the state before Migration 115."""
    url = cluster.create_empty(f"at114_{os.getpid()}")
    database = OwnDatabase(url, cluster.settings(url))
    database.migrate(target=114)
    database.run(ROWS)
    yield Template(cluster, database)
    cluster.drop(url)


@pytest.fixture(scope="session")
def template_newest(template_114: Template) -> Iterator[Template]:
    """Give a database that went through every migration, rows and all."""
    database = template_114.clone()
    database.migrate()
    yield Template(template_114.cluster, database)
    template_114.cluster.drop(database.url)


@pytest.fixture
def at_114(template_114: Template) -> Iterator[OwnDatabase]:
    """Give a database of this test's own in the state before Migration 115."""
    database = template_114.clone()
    yield database
    template_114.cluster.drop(database.url)


@pytest.fixture
def at_newest(template_newest: Template) -> Iterator[OwnDatabase]:
    """Give a database of this test's own that lacks nothing."""
    database = template_newest.clone()
    yield database
    template_newest.cluster.drop(database.url)


@pytest.fixture
def without_tables(cluster: Cluster) -> Iterator[OwnDatabase]:
    """Give a database of this test's own that nobody has migrated."""
    url = cluster.create_empty(f"bare_{secrets.token_hex(4)}")
    yield OwnDatabase(url, cluster.settings(url))
    cluster.drop(url)


@pytest.fixture(scope="session")
def expected(cluster: Cluster) -> frozenset[str]:
    """Give the description of a database that was never anything but ours."""
    with connect(cluster.url(cluster.template)) as cursor:
        return describe(cursor)


@pytest.fixture
def faults(expected: frozenset[str]) -> Faults:
    """Give a way to say what keeps a database from the end state."""

    def find(database: OwnDatabase, *, kept: tuple[str, ...] = ()) -> list[str]:
        with connect(database.url) as cursor:
            return find_faults(cursor, expected=expected, kept=kept)

    return find
