"""Keeps the children running: a crash is seen, said, and mended."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from server.launcher.child import Child
from server.launcher.output import Output
from server.launcher.refusal import LaunchRefused
from server.postgres.processes import describe_end

_HEALTHY_SECONDS = 20.0  # one that lived this long was not in a crash loop
_FIRST_DELAY = 0.2
_LONGEST_DELAY = 30.0
_MOST_FAILED_STARTS = 3
_WORTH_SAYING = 5


@dataclass(slots=True)
class _Watch:
    child: Child
    crashes: int = 0
    starts_at: float | None = None  # when a stopped one is due


def restart_delay(crashes: int) -> float:
    """Return how long to wait after so many quick crashes in a row: at once first, at most half a minute."""
    return min(_LONGEST_DELAY, _FIRST_DELAY * 3 ** (crashes - 1)) if crashes else 0.0


class Supervisor:
    """Watches a set of children; `tick` is called several times a second."""

    def __init__(self, output: Output) -> None:
        """Watch nothing yet."""
        self._output = output
        self._watched: list[_Watch] = []
        self._has_served = False

    def start(self, children: Sequence[Child]) -> None:
        """Start these and watch them from now on."""
        for child in children:
            child.start()
            self._watched.append(_Watch(child))

    def mark_served(self) -> None:
        """Note that the server has answered once: from now on nothing ends it but a person."""
        self._has_served = True

    def tick(self) -> None:
        """Look after each child once. Raises `LaunchRefused` when one can't even start."""
        for watch in self._watched:
            self._look_after(watch, time.monotonic())

    def stop(self, *, patience_seconds: float, is_urgent: Callable[[], bool]) -> None:
        """Ask all to end, kill what has not ended in time or when a person presses Ctrl-C again."""
        children = [watch.child for watch in self._watched]
        for child in children:
            child.ask_to_end()
        deadline = time.monotonic() + patience_seconds
        while any(child.is_running for child in children):
            if time.monotonic() > deadline or is_urgent():
                break
            time.sleep(0.05)
        for child in children:
            if child.is_running:
                self._output.say(f"the {child.name} process did not stop in time; ending it")
            child.kill()
            child.finish_output()
        self._watched.clear()

    def _look_after(self, watch: _Watch, now: float) -> None:
        child = watch.child
        if watch.starts_at is not None:
            if now >= watch.starts_at:
                watch.starts_at = None
                child.start()
            return
        if child.is_running:
            return
        lived = now - child.started_at
        watch.crashes = 1 if lived >= _HEALTHY_SECONDS else watch.crashes + 1
        delay = restart_delay(watch.crashes)
        watch.starts_at = now + delay
        child.finish_output()
        self._report(watch, delay)

    def _report(self, watch: _Watch, delay: float) -> None:
        name, end = watch.child.name, describe_end(watch.child.code or 0)
        if not self._has_served and watch.crashes >= _MOST_FAILED_STARTS:
            raise LaunchRefused(f"The {name} process cannot start ({end}); its own words stand above.")
        when = "starting it again" if delay < 1 else f"starting it again in {delay:.0f} s"
        self._output.say(f"the {name} process stopped ({end}); {when}")
        if watch.crashes == _WORTH_SAYING:
            self._output.say(f"the {name} process keeps stopping: its own words above say why")
