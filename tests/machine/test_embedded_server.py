"""The embedded PostgreSQL through every kind of end."""

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psutil
import psycopg2
import pytest

from server.postgres.cluster import Layout
from server.postgres.embedded import EmbeddedServer
from server.postgres.processes import find_servers
from tests.machine.conftest import ROOT, environment, keepers, wait_until

_HOLD = """
import sys
from pathlib import Path
from server.postgres.embedded import EmbeddedServer
server = EmbeddedServer(Path(sys.argv[1]))
server.attach()
print("attached", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def server(data_dir: Path) -> Iterator[EmbeddedServer]:
    """Give a server that this process is attached to."""
    server = EmbeddedServer(data_dir)
    server.attach()
    yield server
    server.release(wait_seconds=30)


def ask(server: EmbeddedServer, query: str) -> object:
    with closing(psycopg2.connect(server.url())) as connection, connection, connection.cursor() as cursor:
        cursor.execute(query)
        row = cursor.fetchone() if cursor.description else None
    return row[0] if row else None


def postmaster(data_dir: Path) -> psutil.Process:
    note = Layout(data_dir / "postgres").data / "postmaster.pid"
    return psutil.Process(int(note.read_text().splitlines()[0]))


def user(data_dir: Path) -> "subprocess.Popen[str]":
    """Start another process that attaches and holds on."""
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(data_dir)],
        cwd=ROOT,
        env=environment(data_dir),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "attached\n"
    return process


def end(process: "subprocess.Popen[str]") -> None:
    process.kill()
    process.communicate()


def test_two_starters_at_once_share_one_server(data_dir: Path) -> None:
    servers = [EmbeddedServer(data_dir), EmbeddedServer(data_dir)]
    threads = [threading.Thread(target=server.attach) for server in servers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    starts = {ask(server, "SELECT pg_postmaster_start_time()") for server in servers}
    assert len(starts) == 1
    assert servers[0].release(wait_seconds=30) is False  # the other still uses it
    assert ask(servers[1], "SELECT 1") == 1
    assert servers[1].release(wait_seconds=30) is True


def test_the_server_ends_when_its_last_user_is_killed(data_dir: Path) -> None:
    end(user(data_dir))
    wait_until(lambda: not keepers(data_dir), "the keeper has ended")
    assert find_servers(Layout(data_dir / "postgres").data) == []


def test_a_killed_postgres_is_started_again(server: EmbeddedServer, data_dir: Path) -> None:
    ask(server, "CREATE TABLE kept AS SELECT 42 AS answer")
    postmaster(data_dir).kill()
    wait_until(lambda: "signal 9" in server.keeper_log.read_text(), "the keeper says so")
    server.attach()
    assert ask(server, "SELECT answer FROM kept") == 42


def test_a_killed_keeper_takes_postgres_with_it_and_the_next_user_starts_both(
    server: EmbeddedServer, data_dir: Path
) -> None:
    ask(server, "CREATE TABLE kept AS SELECT 42 AS answer")
    (keeper,) = keepers(data_dir)
    keeper.kill()
    keeper.wait(timeout=10)  # until then it holds its lock, and its server may still answer
    server.attach()
    assert ask(server, "SELECT answer FROM kept") == 42
    assert len(keepers(data_dir)) == 1


def test_everything_killed_at_once_hinders_nothing(server: EmbeddedServer, data_dir: Path) -> None:
    ask(server, "CREATE TABLE kept AS SELECT 42 AS answer")
    (keeper,) = keepers(data_dir)
    keeper.suspend()  # so that nobody reacts in between
    for process in find_servers(Layout(data_dir / "postgres").data):
        process.kill()
    keeper.kill()
    server.attach()
    assert ask(server, "SELECT answer FROM kept") == 42


def test_a_process_number_that_now_belongs_to_another_program_is_no_postgres(data_dir: Path) -> None:
    server = EmbeddedServer(data_dir)
    server.attach()
    server.release(wait_seconds=30)
    layout = Layout(data_dir / "postgres")
    owner = layout.data.stat()
    for name in ("data/postmaster.pid", ".s.PGSQL.5432.lock"):
        note = layout.home.resolve() / name
        note.write_text(f"{os.getpid()}\n{layout.data}\n1700000000\n5432\n{layout.socket_folder}\n\n")
        os.chown(note, owner.st_uid, owner.st_gid)
    server.attach()
    assert ask(server, "SELECT 1") == 1
    server.release(wait_seconds=30)


def test_a_kill_while_the_cluster_is_being_made_leaves_nothing_in_the_way(data_dir: Path) -> None:
    server = EmbeddedServer(data_dir)
    layout = Layout(data_dir / "postgres")
    layout.make()
    server.ensure_keeper()
    wait_until((layout.home / "data.new" / "PG_VERSION").exists, "initdb is at work")
    for keeper in keepers(data_dir):
        keeper.kill()
    assert not layout.data.exists()
    server.attach()
    assert ask(server, "SELECT 1") == 1
    server.release(wait_seconds=30)


def test_a_long_path_does_not_hinder_the_socket(data_dir: Path) -> None:
    deep = data_dir / ("a long name " * 6) / ("and another " * 6)
    server = EmbeddedServer(deep)
    server.attach()
    try:
        sockets = Layout(deep / "postgres").socket_folder
        assert not sockets.is_relative_to(data_dir)
        assert ask(server, "SELECT current_setting('listen_addresses')") == ""
    finally:
        server.release(wait_seconds=30)
    shutil.rmtree(sockets)


def test_a_keeper_that_is_asked_to_end_stays_while_somebody_uses_the_server(
    server: EmbeddedServer, data_dir: Path
) -> None:
    (keeper,) = keepers(data_dir)
    keeper.send_signal(signal.SIGTERM)
    assert ask(server, "SELECT pg_sleep(0.5) IS NULL") is False
    assert keeper.is_running()
