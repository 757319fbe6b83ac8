"""Waiting for others: with bounded patience, in words, and one starter at a time."""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from server.migrations.errors import LockTimeout
from server.migrations.session import Session

Say = Callable[[str], None]

_SAY_EVERY_SECONDS = 3.0
_LONGEST_PAUSE_SECONDS = 1.0


class Patience:
    """How long a run may wait for others at one point, and when it last said that it waits."""

    def __init__(self, seconds: float, say: Say) -> None:
        """Begin to count."""
        self._seconds = seconds
        self._say = say
        self._began = self._said = time.monotonic()

    @property
    def waited_seconds(self) -> float:
        """Return for how long this wait goes on."""
        return time.monotonic() - self._began

    def anew(self) -> "Patience":
        """Return the same patience for another wait."""
        return Patience(self._seconds, self._say)

    def check(self, what: Callable[[], str]) -> None:
        """Say every few seconds what is being waited for; raise `LockTimeout` at the end of the patience."""
        now = time.monotonic()
        if now - self._began > self._seconds:
            raise LockTimeout(f"{what()}; gave up after {self._seconds:.0f} s")
        if now - self._said >= _SAY_EVERY_SECONDS:
            self._say(f"{what()}; waiting ({now - self._began:.0f} s)")
            self._said = now


# Any constant will do as long as nobody else in the database uses it: "fdmigrat" as a number.
LOCK_KEY = int.from_bytes(b"fdmigrat", "big") & (2**63 - 1)
_POLL_SECONDS = 0.1


@contextmanager
def only_one(session: Session, patience: Patience, *, unless: Callable[[], bool]) -> Iterator[bool]:
    """Hold the session's advisory lock; yield False, without it, as soon as nothing is left to do.

    It is polled: a blocking wait deadlocks with CREATE INDEX CONCURRENTLY.
    """
    while not unless():
        if session.ask("SELECT pg_try_advisory_lock(%s)", (LOCK_KEY,)):
            break
        patience.check(lambda: "another process is migrating")
        # Many may wait long: they ask more seldom then.
        pause = min(_POLL_SECONDS + patience.waited_seconds / 30, _LONGEST_PAUSE_SECONDS)
        time.sleep(pause * random.uniform(0.5, 1.0))  # noqa: S311 - only to come apart
    else:
        yield False
        return
    try:
        yield not unless()
    finally:
        if not session.connection.closed:
            session.connection.rollback()
            session.ask("SELECT pg_advisory_unlock(%s)", (LOCK_KEY,))
