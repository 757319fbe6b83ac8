"""Runs a command and keeps the time."""

import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_HOURS = 3600  # the reference's order on a million rows takes minutes


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a command ended; `output` is what it wrote, errors included."""

    exit_code: int
    seconds: float
    output: str

    @property
    def last_line(self) -> str:
        """Return the last line that says something about an error, else the last line."""
        lines = self.output.strip().splitlines() or [""]
        return next((line for line in reversed(lines) if "rror" in line or "eadlock" in line), lines[-1])


def run(command: Sequence[str], environment: Mapping[str, str], *, folder: Path | None = None) -> Outcome:
    """Run a command to its end."""
    began = time.perf_counter()
    done = subprocess.run(  # noqa: S603 - commands of this package, no shell
        command,
        env=environment,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=_HOURS,
        check=False,
    )
    return Outcome(done.returncode, time.perf_counter() - began, done.stdout)
