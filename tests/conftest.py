"""What every test can ask for. cluster.py has the database's side, builders.py the things to test with."""

import contextlib
import fcntl
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import pytest

from tests import fence

if TYPE_CHECKING:
    from flask import Flask
    from flask.testing import FlaskClient

    from server.core.settings import Settings
    from server.postgres.databases import Databases
    from tests.builders import Salon
    from tests.cluster import Cluster

# Flask and the rooms are imported by the fixtures that need them, so that unit tests start at once.
# ruff: noqa: PLC0415

# platformdirs, which the embedded server's wheel asks for a folder, warns where this is unset.
os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.gettempdir())
# Whatever the developer's shell says is not what the suite is about.
for _name in ("DATABASE_URL", "MIGRATION_DATABASE_URL", "LISTEN_DATABASE_URL", "REDIS_URL", "SENTRY_DSN"):
    os.environ.pop(_name, None)

_FOLDER = pytest.StashKey[Path]()
_alive: list[IO[str]] = []  # the lock that says: this run still goes on


def pytest_configure(config: pytest.Config) -> None:
    """Give the run one folder, which all its processes share."""
    shared = getattr(config, "workerinput", {}).get("run_folder")
    config.stash[_FOLDER] = Path(shared) if shared else _make_run_folder()


def _make_run_folder() -> Path:
    """Make the run's folder, and take those away that runs which were killed left behind."""
    for stale in Path(tempfile.gettempdir()).glob("fd-run-*"):
        with contextlib.suppress(OSError), (stale / "alive").open() as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(stale, ignore_errors=True)
    # The name is short: a Unix socket's path, which must stand below it, has at most 107 bytes.
    folder = Path(tempfile.mkdtemp(prefix="fd-run-"))
    folder.chmod(0o755)  # as root the embedded server runs as somebody else
    _alive.append((folder / "alive.new").open("w"))
    fcntl.flock(_alive[0], fcntl.LOCK_EX)
    (folder / "alive.new").rename(folder / "alive")  # nobody sees it unlocked
    return folder


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a process of pytest-xdist where that folder is."""
    node.workerinput["run_folder"] = str(node.config.stash[_FOLDER])


def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave nothing behind: neither a server nor a database nor a file."""
    if hasattr(config, "workerinput"):
        return
    folder = config.stash[_FOLDER]
    if (folder / "cluster.json").exists():
        from tests.cluster import close_cluster

        close_cluster(folder)
    shutil.rmtree(folder, ignore_errors=True)
    for file in _alive:
        file.close()


@pytest.fixture(autouse=True, scope="session")
def _fence() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as monkeypatch:
        fence.put_up(monkeypatch)
        yield


@pytest.fixture(scope="session")
def cluster(pytestconfig: pytest.Config) -> "Cluster":
    """Give the PostgreSQL of this run; the first test that asks starts it."""
    from tests.cluster import open_cluster

    return open_cluster(pytestconfig.stash[_FOLDER])


@pytest.fixture(scope="session")
def settings(cluster: "Cluster") -> "Settings":
    """Give the settings of this process's server, on this process's own database."""
    process = os.environ.get("PYTEST_XDIST_WORKER", "main")
    return cluster.settings(cluster.clone(process))


@pytest.fixture(scope="session")
def databases(settings: "Settings") -> "Iterator[Databases]":
    """Give the ways to connect that the server itself has."""
    from server.postgres.databases import Databases

    databases = Databases(settings)
    databases.bootstrap()
    yield databases
    databases.close()


@pytest.fixture(scope="session")
def admin_url(settings: "Settings") -> str:
    """Give an administrator's address of the database, for looking across tenants."""
    assert settings.database_url is not None
    return settings.database_url


@pytest.fixture
def own_database(cluster: "Cluster") -> "Iterator[Settings]":
    """Give a migrated database of this test's own, for real workers and for looking across tenants."""
    url = cluster.clone(f"own_{secrets.token_hex(4)}")
    yield cluster.settings(url)
    cluster.drop(url)


@pytest.fixture
def empty_database(cluster: "Cluster") -> "Iterator[Settings]":
    """Give a database of this test's own that nobody has migrated."""
    url = cluster.create_empty(f"empty_{secrets.token_hex(4)}")
    yield cluster.settings(url)
    cluster.drop(url)


@pytest.fixture(scope="session")
def _session_app(settings: "Settings", databases: "Databases") -> "Flask":
    from server.app_factory import create_app

    app = create_app(settings)
    app.testing = True
    return app


@pytest.fixture
def app(_session_app: "Flask") -> "Iterator[Flask]":
    """Give the web app, with an app context for as long as the test runs."""
    with _session_app.app_context():
        yield _session_app


@pytest.fixture
def client(app: "Flask") -> "FlaskClient":
    """Give a client of the app that is nobody yet."""
    return app.test_client()


@pytest.fixture
def business(app: "Flask") -> "Salon":
    """Give a business of this test's own, open day and night."""
    from tests.builders import a_business

    return a_business()


@pytest.fixture
def other_business(app: "Flask") -> "Salon":
    """Give a second business, to look for leaks."""
    from tests.builders import a_business

    return a_business()


@pytest.fixture
def auth_headers(business: "Salon") -> dict[str, str]:
    """Give the headers of a program with an API key of the business."""
    from tests.builders import an_api_key

    return {"Authorization": f"Bearer {an_api_key(business)}"}
