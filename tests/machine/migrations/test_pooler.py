"""Through PgBouncer in transaction mode: migrations take a direct way, or say that they need one."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from psycopg2.extensions import parse_dsn

from server.postgres.logins import compute_login
from tests.cluster import SECRET_KEY, Cluster
from tests.machine.migrations.databases import OwnDatabase
from tests.machine.migrations.end_state import Faults

_PROGRAM = shutil.which("pgbouncer", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")
pytestmark = pytest.mark.skipif(_PROGRAM is None, reason="pgbouncer is not installed")

_CONFIG = """
[databases]
* = {server}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = trust
auth_file = {users}
pool_mode = transaction
default_pool_size = 20
ignore_startup_parameters = extra_float_digits
{account}
"""
_LOCKS = """
SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"""


@pytest.fixture
def pooled_url(cluster: Cluster, at_114: OwnDatabase) -> Iterator[str]:
    """Give the way to the test's database through a pooler that takes the superuser and the app's log-in."""
    folder = Path(tempfile.mkdtemp(prefix="fd-pooler-"))
    folder.chmod(0o755)
    port = free_port()
    given = parse_dsn(cluster.admin_url)
    login = compute_login(at_114.url, SECRET_KEY)
    users, config = folder / "users.txt", folder / "pgbouncer.ini"
    users.write_text(f'"{given["user"]}" "{given.get("password", "")}"\n"{login.name}" "{login.password}"\n')
    server = " ".join(f"{name}={given[name]}" for name in ("host", "port") if name in given)
    account = _account(given.get("host", ""))
    config.write_text(_CONFIG.format(server=server, port=port, users=users, account=account))
    process = subprocess.Popen([str(_PROGRAM), "-q", str(config)], stderr=subprocess.DEVNULL)
    wait_for_port(port)
    parts = urlsplit(at_114.url)
    yield parts._replace(netloc=f"{given['user']}@127.0.0.1:{port}", query="").geturl()
    process.kill()
    process.wait()
    shutil.rmtree(folder, ignore_errors=True)


def _account(host: str) -> str:
    """Name whom it runs as: it refuses root, and the embedded server's socket has one reader."""
    if os.geteuid() != 0:
        return ""
    return f"user = {Path(host).owner() if host.startswith('/') else 'nobody'}"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for_port(port: int) -> None:
    deadline = time.monotonic() + 10
    while True:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        assert time.monotonic() < deadline, "the pooler does not answer"
        time.sleep(0.05)


def test_a_direct_way_beside_a_pooled_one_is_used(
    cluster: Cluster, at_114: OwnDatabase, pooled_url: str, faults: Faults
) -> None:
    settings = cluster.settings(pooled_url, MIGRATION_DATABASE_URL=at_114.url)
    pooled = OwnDatabase(at_114.url, settings)
    assert pooled.migrate()
    assert faults(at_114) == []
    assert pooled.migrate() == []
    told = pooled.command("--status")
    assert told.returncode == 0, told.stderr


@pytest.mark.parametrize("both", [True, False], ids=["both are pooled", "only DATABASE_URL is given"])
def test_without_a_direct_way_one_is_asked_for(
    cluster: Cluster, at_114: OwnDatabase, pooled_url: str, both: bool
) -> None:
    more = {"MIGRATION_DATABASE_URL": pooled_url} if both else {}
    told = OwnDatabase(at_114.url, cluster.settings(pooled_url, **more)).command()
    assert told.returncode == 1
    assert "MIGRATION_DATABASE_URL" in told.stderr
    assert len(told.stderr.strip().splitlines()) == 1
    assert at_114.ask("SELECT to_regclass('business_calendars') IS NULL")
    # A session's lock taken through the pooler would stay with whichever server connection it was.
    assert at_114.ask(_LOCKS) == 0
