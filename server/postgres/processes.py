"""Processes: children that do not outlive the one who started them, and servers of a cluster."""

import ctypes
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import psutil

_PR_SET_PDEATHSIG = 1  # <linux/prctl.h>


def ended_with_parent(number: signal.Signals) -> Callable[[], None]:
    """Return a `preexec_fn` after which the kernel sends the child this signal when its parent ends.

    The parent is the *thread* that starts the child: start children from the main thread. Elsewhere than
    on Linux it does nothing; what is left over there is found and ended at the next start.
    """
    parent = os.getpid()
    prctl = ctypes.CDLL(None).prctl if sys.platform == "linux" else None

    def arrange() -> None:
        if prctl is None:
            return
        prctl(_PR_SET_PDEATHSIG, int(number), 0, 0, 0)
        if os.getppid() != parent:  # it ended before the kernel knew
            os.kill(os.getpid(), number)

    return arrange


def describe_end(code: int) -> str:
    """Say how a process ended, from its return code."""
    return f"signal {-code}" if code < 0 else f"exit code {code}"


def find_servers(data: Path) -> list[psutil.Process]:
    """List the PostgreSQL processes that work in this data folder: all of them stand in it."""
    found = []
    for process in psutil.process_iter(["name"]):
        with suppress(psutil.Error, OSError):
            named = (process.info["name"] or "").startswith("postgres")
            if named and Path(process.cwd()) == data and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
    return found
