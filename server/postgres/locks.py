"""Locks between processes: flock on a file, released by the kernel when the holder ends, however it ends."""

import fcntl
import os
from pathlib import Path
from typing import Self


class FileLock:
    """One process's hand on a lock file; closed with the process, never inherited by its children."""

    def __init__(self, path: Path) -> None:
        """Open the file, making it if need be; take nothing yet."""
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)

    def take(self, *, shared: bool = False) -> bool:
        """Take the lock without waiting; tell whether it worked."""
        kind = fcntl.LOCK_SH if shared else fcntl.LOCK_EX
        try:
            fcntl.flock(self._descriptor, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def give_back(self) -> None:
        """Release the lock and keep the file open."""
        fcntl.flock(self._descriptor, fcntl.LOCK_UN)

    def read(self) -> str:
        """Return what the holder wrote into the file."""
        return os.pread(self._descriptor, 65536, 0).decode(errors="replace")

    def write(self, text: str) -> None:
        """Replace what stands in the file."""
        os.ftruncate(self._descriptor, 0)
        os.pwrite(self._descriptor, text.encode(), 0)

    def close(self) -> None:
        """Release the lock and close the file; twice does no harm."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        self.close()


def is_held(path: Path) -> bool:
    """Tell whether somebody holds this lock exclusively now."""
    if not path.exists():
        return False
    with FileLock(path) as probe:
        return not probe.take(shared=True)  # shared: two who look at once do not see each other
