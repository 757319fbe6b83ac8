"""What a run tells while it goes on: lines, and a bar for each backfill on a terminal."""

import sys
import time
from typing import TYPE_CHECKING

from server.migrations.waiting import Say

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID

_SAY_EVERY_SECONDS = 5.0


class Progress:
    """Tells how far a backfill has come: a bar on a terminal, else a line every few seconds."""

    def __init__(self, say: Say, *, bars: bool = False) -> None:
        """Keep where to tell it."""
        self.say = say
        self._bars = _open_bars() if bars and sys.stderr.isatty() else None
        self._tasks: dict[str, TaskID] = {}
        self._began: dict[str, tuple[float, float]] = {}
        self._said = time.monotonic()

    def advance(self, name: str, *, share: float, rows: int) -> None:
        """Take note of `rows` done, which are `share` (0 to 1) of the keys."""
        step = name.partition("#")[0]
        if self._bars is not None:
            task = self._tasks.get(name)
            if task is None:
                task = self._tasks[name] = self._bars.add_task(step, total=1.0)
            self._bars.update(task, completed=share, description=f"{step}: {rows:,} rows")
            return
        now = time.monotonic()
        began, first = self._began.setdefault(name, (now, share))
        if now - self._said >= _SAY_EVERY_SECONDS:
            self._said = now
            self.say(f"{step}: {rows:,} rows, {share:.0%}{_rest(now - began, share - first, 1 - share)}")

    def close(self) -> None:
        """Leave the terminal in order."""
        if self._bars is not None:
            self._bars.stop()
            self._bars = None


def _rest(seconds: float, done: float, left: float) -> str:
    return f", about {seconds / done * left:.0f} s left" if done > 0.01 and left > 0 else ""


def _open_bars() -> "Bars":
    # Costs more than a whole start with nothing to do, and only a terminal needs it.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    bars = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    bars.start()
    return bars
