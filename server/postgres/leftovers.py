"""What a killed keeper or a killed PostgreSQL leaves behind, and how it goes away."""

import signal
import time
from contextlib import suppress
from pathlib import Path

import psutil

from server.postgres.cluster import PORT, Layout
from server.postgres.processes import find_servers

# A shut-down writes a checkpoint first; after that patience ends in two steps.
_SHUT_DOWN_SECONDS = 10.0
_QUIT_SECONDS = 3.0
_KILL_SECONDS = 5.0


def clear_leftovers(layout: Layout) -> None:
    """End every server process that still works in this cluster, then remove the stale lock files.

    Without it a start would fail with "pre-existing shared memory block is still in use", or because
    the number in `postmaster.pid` now belongs to another program.
    """
    note = layout.data / "postmaster.pid"
    if not note.exists():
        return
    _send(signal.SIGINT, [process for process in find_servers(layout.data) if process.pid == _read_pid(note)])
    if not _wait_until_gone(layout.data, _SHUT_DOWN_SECONDS):
        _send(signal.SIGQUIT, find_servers(layout.data))
        if not _wait_until_gone(layout.data, _QUIT_SECONDS):
            _send(signal.SIGKILL, find_servers(layout.data))
            _wait_until_gone(layout.data, _KILL_SECONDS)
    note.unlink(missing_ok=True)
    for name in (f".s.PGSQL.{PORT}", f".s.PGSQL.{PORT}.lock"):
        (layout.socket_folder / name).unlink(missing_ok=True)


def _read_pid(note: Path) -> int:
    with suppress(OSError, ValueError):
        return int(note.read_text(encoding="ascii").splitlines()[0])
    return 0


def _send(number: signal.Signals, processes: list[psutil.Process]) -> None:
    for process in processes:
        with suppress(psutil.Error):
            process.send_signal(number)


def _wait_until_gone(data: Path, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while find_servers(data):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True
