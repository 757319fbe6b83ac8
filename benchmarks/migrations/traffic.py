"""Clients of the appointments table, as code of step 114 would be, and what each of their operations took.

A stall is the time one operation takes as its client sees it: waiting for a lock, queueing behind somebody
who waits for one, and the second before PostgreSQL looks for a deadlock are all in it.
"""

import multiprocessing
import random
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier, Event
from typing import TYPE_CHECKING, Any, NamedTuple

import psycopg2

if TYPE_CHECKING:
    from psycopg2.extensions import cursor as Cursor

THINK_SECONDS = 0.005
BETWEEN_SWAPPED_ROWS_SECONDS = 0.002

_READ = """
SELECT id, starts_at FROM appointments WHERE business_id = %s AND starts_at >= %s ORDER BY starts_at LIMIT 50
"""
_INSERT = (
    "INSERT INTO appointments (business_id, starts_at, ends_at) VALUES (%s, now(), now() + interval '1 hour')"
)
_UPDATE = "UPDATE appointments SET notes = %s WHERE id = %s"


class Operation(NamedTuple):
    """One operation of one client; `error` is the SQLSTATE that ended it."""

    kind: str
    milliseconds: float
    error: str | None


class Client:
    """One connection that reads, or writes a mixture, until it is told to stop."""

    def __init__(self, url: str, *, number: int, swap_share: float) -> None:
        """Connect, and look how many rows there are to choose from."""
        self._url = url
        self._random = random.Random(number)  # noqa: S311 - the same traffic in every run
        self._swap_share = swap_share
        self._cursor = self._connect()
        self._cursor.execute("SELECT (SELECT max(id) FROM appointments), (SELECT max(id) FROM business)")
        self._appointments, self._businesses = self._cursor.fetchone() or (0, 0)

    def work(self, *, writes: bool, until: Event) -> list[Operation]:
        """Do one operation after another, with a pause for thought between them."""
        done = []
        while not until.is_set():
            kind = self._choose() if writes else "read"
            began = time.perf_counter()
            error = self._attempt(kind)
            done.append(Operation(kind, (time.perf_counter() - began) * 1000, error))
            time.sleep(THINK_SECONDS * self._random.uniform(0.5, 1.5))
        return done

    def _connect(self) -> "Cursor":
        connection = psycopg2.connect(self._url)
        connection.autocommit = True
        return connection.cursor()

    def _choose(self) -> str:
        plain = (1 - self._swap_share) / 2
        return self._random.choices(("insert", "update", "swap"), (plain, plain, self._swap_share))[0]

    def _attempt(self, kind: str) -> str | None:
        try:
            getattr(self, f"_{kind}")()
        except psycopg2.Error as error:
            self._recover()
            return error.pgcode or "connection lost"
        return None

    def _recover(self) -> None:
        if self._cursor.connection.closed:
            self._cursor = self._connect()
        self._cursor.execute("ROLLBACK")

    def _read(self) -> None:
        self._cursor.execute(_READ, (self._random.randint(1, self._businesses), "2026-01-01"))
        self._cursor.fetchall()

    def _insert(self) -> None:
        self._cursor.execute(_INSERT, (self._random.randint(1, self._businesses),))

    def _update(self) -> None:
        row = self._random.randint(1, self._appointments)
        self._cursor.execute(_UPDATE, (f"changed at {time.time()}", row))

    def _swap(self) -> None:
        """Change two rows in one transaction, in any order, so that two of these can wait for each other."""
        self._cursor.execute("BEGIN")
        self._update()
        time.sleep(BETWEEN_SWAPPED_ROWS_SECONDS)
        self._update()
        self._cursor.execute("COMMIT")


def _serve(client: dict[str, Any], writes: bool, ready: Barrier, stop: Event, result: Connection) -> None:
    connected = Client(**client)
    ready.wait()
    result.send(connected.work(writes=writes, until=stop))


@contextmanager
def traffic(url: str, *, swap_share: float, writers: int = 4, readers: int = 1) -> Iterator[list[Operation]]:
    """Keep clients busy for the length of the block; their operations are in the list after it."""
    spawn = multiprocessing.get_context("spawn")
    ready, stop = spawn.Barrier(writers + readers + 1), spawn.Event()
    results = []
    for number in range(writers + readers):
        receiver, sender = spawn.Pipe(duplex=False)
        client = {"url": url, "number": number, "swap_share": swap_share}
        arguments = (client, number < writers, ready, stop, sender)
        spawn.Process(target=_serve, args=arguments, daemon=True).start()
        sender.close()  # so that a client that dies is an EOFError here, not a wait without end
        results.append(receiver)
    operations: list[Operation] = []
    ready.wait(timeout=60)
    try:
        yield operations
    finally:
        stop.set()
        for receiver in results:
            operations += receiver.recv()


@contextmanager
def long_reader(url: str, seconds: float) -> Iterator[None]:
    """Keep a transaction open that has read appointments, from half a second before the block; 0 is none.

    A report, a dump or a stuck worker: it is what turns a short lock into a queue.
    """
    if not seconds:
        yield
        return
    connection = psycopg2.connect(url)
    connection.cursor().execute("SELECT id FROM appointments LIMIT 1")
    end = threading.Timer(seconds, connection.close)
    end.start()
    time.sleep(0.5)
    try:
        yield
    finally:
        end.join()
