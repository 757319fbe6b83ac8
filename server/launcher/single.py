"""One launcher for a data folder at a time, and what a killed one left running."""

import json
import os
import secrets
from contextlib import suppress
from pathlib import Path

import psutil

from server.launcher.refusal import LaunchRefused
from server.postgres.locks import FileLock

# Every process below a launcher carries its mark, so that none is missed, whoever its parent is by now.
MARK_VARIABLE = "FRONTDESK_LAUNCH"
_ENDING_SECONDS = 5.0


class Claim:
    """This launcher's claim on a data folder; it ends with the process."""

    def __init__(self, data_dir: Path) -> None:
        """Take the folder, or refuse and name the launcher that has it. Ends a killed launcher's children."""
        try:
            self._lock = FileLock(data_dir / "run_server.lock")
        except OSError as error:
            raise LaunchRefused(
                f"The data folder {data_dir} cannot be written ({error.strerror}). "
                "Set FRONTDESK_DATA_DIR to a folder of yours."
            ) from error
        if not self._lock.take():
            raise LaunchRefused(_describe(_parse(self._lock.read()), data_dir))
        end_marked(_parse(self._lock.read()).get("mark"))
        self.mark = secrets.token_hex(8)

    def note(self, address: str) -> None:
        """Write down who we are, for a second start and for the one after a kill."""
        self._lock.write(json.dumps({"pid": os.getpid(), "address": address, "mark": self.mark}))

    def release(self) -> None:
        """Give the folder back; nothing of ours runs any more."""
        self._lock.write("")
        self._lock.close()


def end_marked(mark: str | None) -> int:
    """End every process that carries this mark, gently at first; return how many there were."""
    if not mark:
        return 0
    found = [process for process in psutil.process_iter() if _carries(process, mark)]
    for process in found:
        with suppress(psutil.Error):
            process.terminate()
    _, stubborn = psutil.wait_procs(found, timeout=_ENDING_SECONDS)
    for process in stubborn:
        with suppress(psutil.Error):
            process.kill()
    psutil.wait_procs(stubborn, timeout=_ENDING_SECONDS)
    return len(found)


def _carries(process: psutil.Process, mark: str) -> bool:
    try:
        return process.environ().get(MARK_VARIABLE) == mark
    except (psutil.Error, OSError):
        return False


def _parse(text: str) -> dict[str, str]:
    """Read the note; a half-written one says nothing."""
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return {key: str(value) for key, value in found.items()} if isinstance(found, dict) else {}


def _describe(note: dict[str, str], data_dir: Path) -> str:
    who = f" (process {note['pid']}, {note['address']})" if {"pid", "address"} <= note.keys() else ""
    return (
        f"Frontdesk is already running with the data folder {data_dir}{who}. "
        "Stop that one first, or set FRONTDESK_DATA_DIR and --port for a second one."
    )
