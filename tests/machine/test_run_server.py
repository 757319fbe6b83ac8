"""One command starts everything, watches it, and leaves nothing behind."""

import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.request import urlopen

import psycopg2

from server.postgres.embedded import EmbeddedServer
from tests.machine.conftest import (
    ROOT,
    Launcher,
    children_of_launchers,
    environment,
    keepers,
    processes_of,
    wait_until,
)

Start = Callable[..., Launcher]


def answers(launcher: Launcher) -> bool:
    with urlopen(f"{launcher.url}/healthz", timeout=30) as answer:  # noqa: S310 - our own server
        return bool(answer.status == 200)


def test_a_start_serves_mends_crashes_refuses_a_second_and_stops(
    start: Start, data_dir: Path, free_port: int
) -> None:
    launcher = start("--demo")
    launcher.wait_for("Stop with Ctrl-C")
    assert f"{launcher.url}/chat/demo" in launcher.text
    assert "Demo log-in" in launcher.text
    assert answers(launcher)

    second = start(port=free_port)
    assert second.end() == 1
    assert f"already running with the data folder {data_dir} (process {launcher.process.pid}" in second.text
    assert "Traceback" not in second.text

    launcher.wait_for("worker started")
    sockets = launcher.child("wsgi:app").net_connections("unix")
    assert not [
        socket for socket in sockets if "gunicorn.ctl" in str(socket.laddr)
    ]  # shared by all of a user
    for name, words in (("worker", "wsgi worker"), ("web", "wsgi:app"), ("live", "wsgi:live")):
        launcher.child(words).kill()
        launcher.wait_for(f"the {name} process stopped (signal 9); starting it again")
    assert answers(launcher)  # whoever called meanwhile waited, and was not refused
    (keeper,) = keepers(data_dir)
    keeper.kill()
    launcher.wait_for("the keeper before this one was killed; starting PostgreSQL again")

    assert launcher.stop() == 0
    assert processes_of(data_dir) == []


def test_a_talk_shows_only_the_talk_and_ended_from_outside_holds_no_time(
    start: Start, data_dir: Path
) -> None:
    start("--demo", "--no-worker").wait_for("Stop with Ctrl-C")
    command = [sys.executable, "-m", "flask", "--app", "wsgi", "chat", "--json"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, cwd=ROOT, env=environment(data_dir), **pipes) as talk:
        for words in (b"a haircut tomorrow at 3pm\n", b"1\n"):
            talk.stdin.write(words)
            talk.stdin.flush()
            assert talk.stdout.readline()
        assert count_held(data_dir) == 1
        talk.terminate()
        assert talk.wait(30) == 128 + signal.SIGTERM
    assert count_held(data_dir) == 0

    pipes = {"cwd": ROOT, "env": environment(data_dir), "capture_output": True}
    shown = subprocess.run(command[:-1], input=b"what are your hours?\n", check=True, **pipes)
    assert b"Monday" in shown.stdout
    assert shown.stderr == b""


def count_held(data_dir: Path) -> int:
    url = EmbeddedServer(data_dir).url()
    with closing(psycopg2.connect(url)) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM appointments WHERE status = 'held'")
        (count,) = cursor.fetchone()
    return int(count)


def test_a_start_after_a_kill_takes_over_from_what_was_left(start: Start, data_dir: Path) -> None:
    killed = start("--no-worker")
    killed.wait_for("Stop with Ctrl-C")
    left = {process.pid for process in children_of_launchers(data_dir)}
    killed.kill()
    launcher = start("--no-worker")
    launcher.wait_for("Stop with Ctrl-C")
    assert answers(launcher)
    assert left.isdisjoint(process.pid for process in children_of_launchers(data_dir))
    assert launcher.stop() == 0


def test_a_kill_in_the_middle_of_the_first_start_hinders_no_later_one(start: Start, data_dir: Path) -> None:
    killed = start("--no-worker")
    wait_until(lambda: "applied" in killed.text, "migrations run")
    killed.kill()
    launcher = start("--no-worker", "--no-live")
    launcher.wait_for("Stop with Ctrl-C")
    assert launcher.stop() == 0


def test_a_taken_port_is_a_plain_sentence(start: Start, data_dir: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        refused = start(port=port)
        assert refused.end() == 1
    assert f"Port {port} on 127.0.0.1 is taken" in refused.text
    assert "Traceback" not in refused.text
    assert not (data_dir / "postgres").exists()


def test_a_stop_while_starting_is_a_stop(start: Start, data_dir: Path) -> None:
    launcher = start()
    wait_until((data_dir / "postgres" / "users.lock").exists, "the database is being made")
    assert launcher.stop() == 0
    assert "Traceback" not in launcher.text
