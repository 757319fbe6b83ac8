"""Real processes: data folders, launchers and database servers that a test may kill."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from server.launcher.single import MARK_VARIABLE
from server.postgres.cluster import Layout
from server.postgres.processes import find_servers

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60.0  # the machine may be busy with something else


@pytest.fixture
def data_dir() -> Iterator[Path]:
    """Give a data folder; what runs in it ends with the test."""
    with a_data_dir() as folder:
        yield folder


@contextmanager
def a_data_dir() -> Iterator[Path]:
    """Make a folder that any account can reach, its path short; at the end nothing may run in it."""
    folder = Path(tempfile.mkdtemp(prefix="fd-"))
    folder.chmod(0o755)
    yield folder
    wait_until(lambda: not processes_of(folder), "everything in the data folder has ended")
    elsewhere = Layout(folder / "postgres").home.resolve()
    shutil.rmtree(elsewhere, ignore_errors=True)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def free_port() -> int:
    """Give a port that nobody has at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def start(data_dir: Path, free_port: int) -> Iterator[Callable[..., "Launcher"]]:
    """Give a way to start `run_server.py` in the data folder; what still runs at the end is stopped."""
    started: list[Launcher] = []

    def start(*arguments: str, port: int = free_port) -> Launcher:
        started.append(Launcher(data_dir, port, *arguments))
        return started[-1]

    yield start
    for launcher in started:
        launcher.stop()


class Launcher:
    """A `run_server.py` of the test's own, and what it says."""

    def __init__(self, data_dir: Path, port: int, *arguments: str) -> None:
        """Start it."""
        self.url = f"http://127.0.0.1:{port}"
        self.lines: list[str] = []
        self.process = subprocess.Popen(
            [sys.executable, "run_server.py", "--port", str(port), *arguments],
            cwd=ROOT,
            env=environment(data_dir),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    @property
    def text(self) -> str:
        """Return everything said so far."""
        return "\n".join(self.lines)

    def wait_for(self, words: str) -> None:
        """Wait until it has said this."""
        wait_until(lambda: words in self.text or self.process.poll() is not None, words)
        assert words in self.text, self.text

    def end(self) -> int:
        """Wait for its end; return its exit code."""
        code = self.process.wait(PATIENCE_SECONDS)
        self._reader.join(PATIENCE_SECONDS)
        return code

    def stop(self) -> int:
        """Ask it to end."""
        self.process.terminate()
        return self.end()

    def kill(self) -> None:
        """End it as `kill -9` does."""
        self.process.kill()
        self.process.wait()

    def child(self, words: str) -> psutil.Process:
        """Return its child whose command line has these words, as soon as it has become that program."""
        patience = time.monotonic() + 10
        while True:
            children = psutil.Process(self.process.pid).children()
            found = [child for child in children if words in " ".join(child.cmdline())]
            if found or time.monotonic() > patience:
                (only,) = found
                return only
            time.sleep(0.05)

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as pipe:
            self.lines.extend(line.rstrip("\n") for line in pipe)


def environment(data_dir: Path) -> dict[str, str]:
    """Return the environment of a command that works in the data folder, whatever the developer's says."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return kept | {"FRONTDESK_DATA_DIR": str(data_dir), "DATABASE_URL": "", "PYTHONUNBUFFERED": "1"}


def wait_until(is_so: Callable[[], object], what: str) -> None:
    """Wait for something; fail with its description."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not is_so():
        assert time.monotonic() < deadline, f"waited in vain until {what}"
        time.sleep(0.02)


def processes_of(folder: Path) -> list[psutil.Process]:
    """List what runs for this data folder: the keeper, its PostgreSQL, a launcher's children."""
    return [*keepers(folder), *find_servers(Layout(folder / "postgres").data), *children_of_launchers(folder)]


def keepers(folder: Path) -> list[psutil.Process]:
    """List the keepers of a data folder."""
    return [process for process in psutil.process_iter() if _is_keeper(process, folder)]


def children_of_launchers(folder: Path) -> list[psutil.Process]:
    """List what launchers of this data folder started, at any depth."""
    return [process for process in psutil.process_iter() if _is_marked(process, folder)]


def _is_keeper(process: psutil.Process, folder: Path) -> bool:
    try:
        return process.cmdline()[-2:] == ["server.postgres.keeper", str(folder / "postgres")]
    except psutil.Error:
        return False


def _is_marked(process: psutil.Process, folder: Path) -> bool:
    try:
        environ = process.environ()
    except psutil.Error:
        return False
    return MARK_VARIABLE in environ and environ.get("FRONTDESK_DATA_DIR") == str(folder)
