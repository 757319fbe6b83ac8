"""Wakes the streams of a process when PostgreSQL says that something happened to the business they follow.

One connection listens for all of them, in a thread of its own. When it dies it is made again, and everybody
looks for what they missed meanwhile. A stream holds nothing of the database while it waits.
"""

import select
import threading
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, Final

from server.core import logs
from server.core.errors import Unavailable
from server.postgres.databases import Databases

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection

log = logs.get_logger(__name__)

CHANNEL: Final = "frontdesk_events"
MOST_STREAMS: Final = (
    64  # gunicorn.conf.py has a thread for each, and a few to refuse more and to tell its health
)
MOST_OF_ONE_BUSINESS: Final = 16
_LOOK_SECONDS = 0.5
_AFTER_FAILURE_SECONDS = 1.0


class TooManyStreams(Unavailable):
    """This process has as many event streams as it can have; try again, or ask with `after`."""

    code = "too_many_streams"


class Subscription:
    """One stream's place in the hub."""

    def __init__(self, business_id: int) -> None:
        """Begin woken: whatever happened before is to be looked at."""
        self.business_id = business_id
        self.is_over = False
        self._woken = threading.Event()

    def wake(self) -> None:
        """Have `wait` return."""
        self._woken.set()

    def wait(self, seconds: float) -> bool:
        """Wait until woken, at most so long; tell whether it was."""
        woken = self._woken.wait(seconds)
        self._woken.clear()
        return woken


class Hub:
    """The streams of this process."""

    def __init__(self, databases: Databases) -> None:
        """Connect to nothing until the first stream comes."""
        self._databases = databases
        self._lock = threading.Lock()
        self._streams: dict[int, set[Subscription]] = defaultdict(set)
        self._listener: threading.Thread | None = None
        self._is_stopping: Callable[[], bool] = lambda: False

    def stop_when(self, is_stopping: Callable[[], bool]) -> None:
        """End every stream soon after this becomes true: clients come again and find another process."""
        self._is_stopping = is_stopping

    def join(self, business_id: int) -> Subscription:
        """Add a stream; raise `TooManyStreams`."""
        joined = Subscription(business_id)
        with self._lock:
            count = sum(len(streams) for streams in self._streams.values())
            if count >= MOST_STREAMS or len(self._streams.get(business_id, ())) >= MOST_OF_ONE_BUSINESS:
                raise TooManyStreams
            self._streams[business_id].add(joined)
            if self._listener is None:
                self._listener = threading.Thread(target=self._listen, name="events", daemon=True)
                self._listener.start()
        return joined

    def leave(self, joined: Subscription) -> None:
        """Take a stream away."""
        with self._lock:
            self._streams[joined.business_id].discard(joined)
            if not self._streams[joined.business_id]:
                del self._streams[joined.business_id]

    def wake(self, business_id: int) -> None:
        """Wake the streams of a business."""
        with self._lock:
            streams = list(self._streams.get(business_id, ()))
        for stream in streams:
            stream.wake()

    def _wake_all(self, *, to_end: bool = False) -> None:
        with self._lock:
            everybody = [stream for streams in self._streams.values() for stream in streams]
        for stream in everybody:
            stream.is_over = stream.is_over or to_end
            stream.wake()

    def _listen(self) -> None:
        """Listen for ever; connect again whenever that fails. Streams look by themselves meanwhile."""
        pause = threading.Event()
        while not self._is_stopping():
            try:
                with closing(self._databases.connect_listen()) as connection:
                    self._pass_on(connection)
            except Exception as error:  # noqa: BLE001 - whatever it is, polling goes on and so does this
                log.warning("cannot listen for events; polling", error=type(error).__name__)
                pause.wait(_AFTER_FAILURE_SECONDS)
        self._wake_all(to_end=True)

    def _pass_on(self, connection: "Connection") -> None:
        connection.set_session(autocommit=True)
        with connection.cursor() as cursor:
            cursor.execute(f"LISTEN {CHANNEL}")
        self._wake_all()  # what happened while nobody listened
        while not self._is_stopping():
            if select.select([connection], [], [], _LOOK_SECONDS)[0]:
                connection.poll()
                named = {notice.payload for notice in connection.notifies}
                connection.notifies.clear()
                for business_id in named:
                    self.wake(int(business_id))
