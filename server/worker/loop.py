"""The worker process: a few threads, woken by PostgreSQL, each doing one kind of work."""

import os
import select
import signal
import socket
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial

import psycopg2
from flask import Flask
from sqlalchemy.exc import OperationalError

from server.channels.web.client import WebSender
from server.channels.whatsapp.client import WhatsAppSender
from server.core import clock, logs
from server.core.settings import Settings
from server.events.deliveries import send_next
from server.events.endpoints import WebhookPolicy
from server.messaging import leases
from server.messaging.delivery import Sender, deliver_next
from server.messaging.inbound_queue import WAKE_CHANNEL
from server.messaging.leases import Lease
from server.receptionist.offline import OfflineBrain
from server.worker import duties
from server.worker.answering import answer_next
from server.worker.leases import LeaseKeeper

log = logs.get_logger(__name__)

_POLL_SECONDS = 1.0
_TURN_THREADS = 2
_DELIVERY_THREADS = 2
_WEBHOOK_THREADS = 3  # a receiver that answers slowly keeps one of them for up to 10 s
_BEAT_EVERY = 10.0
_PRUNE_EVERY = 600.0
_AFTER_FAILURE_SECONDS = 2.0


class Alarm:
    """Wakes every thread at once; a ring between two waits is not lost."""

    def __init__(self) -> None:
        """Start silent."""
        self._condition = threading.Condition()
        self._rung = 0

    def ring(self) -> None:
        """Wake all who wait."""
        with self._condition:
            self._rung += 1
            self._condition.notify_all()

    def wait(self, heard: int, *, timeout: float) -> int:
        """Wait for a ring after number `heard`, at most `timeout` seconds; return the newest number."""
        with self._condition:
            self._condition.wait_for(lambda: self._rung != heard, timeout)
            return self._rung


def senders_of(settings: Settings) -> Mapping[str, Sender]:
    """Return what delivers on each channel."""
    return {"whatsapp": WhatsAppSender(settings), "web": WebSender()}


class Worker:
    """Answers lanes, sends the outbox and does the periodic duties until it is told to stop."""

    def __init__(self, app: Flask, *, businesses: Sequence[int] | None = None) -> None:
        """Work for all businesses, or only for some."""
        self._app = app
        self._businesses = businesses
        self._settings: Settings = app.extensions["settings"]
        self._senders = senders_of(self._settings)
        self._brain = OfflineBrain()
        self._alarm = Alarm()
        self._stopping = threading.Event()
        self._leases = LeaseKeeper()
        self._name = f"{socket.gethostname()}:{os.getpid()}"

    def run(self) -> None:
        """Work until `stop`; what was begun is finished first."""
        threads = [threading.Thread(target=self._repeat, args=(self._answer,)) for _ in range(_TURN_THREADS)]
        threads += [
            threading.Thread(target=self._repeat, args=(self._deliver,)) for _ in range(_DELIVERY_THREADS)
        ]
        threads += [
            threading.Thread(target=self._repeat, args=(self._send_webhooks,))
            for _ in range(_WEBHOOK_THREADS)
        ]
        threads += [threading.Thread(target=work) for work in (self._repeat_duties, self._keep_leases)]
        listener = threading.Thread(target=self._listen, daemon=True)
        for thread in (*threads, listener):
            thread.start()
        log.info("worker started", worker=self._name)
        for thread in threads:
            thread.join()
        log.info("worker stopped", worker=self._name)

    def stop(self) -> None:
        """Take nothing new; `run` returns when what was begun is done."""
        self._stopping.set()
        self._alarm.ring()

    def _answer(self) -> bool:
        return answer_next(
            brain=self._brain,
            clock=clock.now,
            businesses=self._businesses,
            holding=self._leases.add,
            released=self._leases.remove,
        )

    def _deliver(self) -> bool:
        return deliver_next(self._senders, keys=self._settings.encryption_keys, businesses=self._businesses)

    def _send_webhooks(self) -> bool:
        policy = WebhookPolicy(self._settings.encryption_keys, self._settings.webhook_allow_private)
        return send_next(policy, clock=clock.now, businesses=self._businesses)

    def _repeat(self, step: Callable[[], bool]) -> None:
        heard = 0
        while not self._stopping.is_set():
            worked = self._in_app(step)
            if not worked:
                heard = self._alarm.wait(heard, timeout=_POLL_SECONDS)

    def _in_app(self, step: Callable[[], object]) -> bool:
        """Run one step; a failure is logged and never ends the thread."""
        try:
            with self._app.app_context():
                return bool(step())
        except OperationalError as error:
            log.warning("database unavailable; trying again", error=type(error.orig).__name__)
        except Exception:
            log.exception("worker step failed", step=getattr(step, "__name__", "renew"))
        self._stopping.wait(_AFTER_FAILURE_SECONDS)
        return False

    def _repeat_duties(self) -> None:
        beaten = pruned = float("-inf")
        while not self._stopping.is_set():
            now = time.monotonic()
            if now - beaten >= _BEAT_EVERY:
                self._in_app(self._beat)
                beaten = now
            if now - pruned >= _PRUNE_EVERY:
                self._in_app(duties.prune)
                pruned = now
            self._in_app(self._end_holds)
            self._in_app(self._remind)
            self._in_app(self._report)
            self._stopping.wait(_POLL_SECONDS)

    def _beat(self) -> None:
        duties.beat(self._name)

    def _end_holds(self) -> None:
        duties.end_holds(now=clock.now(), businesses=self._businesses)

    def _remind(self) -> None:
        duties.remind(now=clock.now(), businesses=self._businesses)

    def _report(self) -> None:
        duties.report(now=clock.now(), businesses=self._businesses)

    def _keep_leases(self) -> None:
        while not self._stopping.wait(leases.RENEW_SECONDS) or self._leases.held():
            for lease in self._leases.held():
                self._in_app(partial(self._renew, lease))
            if self._stopping.is_set():
                time.sleep(0.1)

    def _renew(self, lease: Lease) -> bool:
        kept = leases.renew(lease)
        if not kept:
            self._leases.remove(lease)
        return kept

    def _listen(self) -> None:
        """Ring the alarm whenever PostgreSQL says that something was put in; connect again for ever."""
        databases = self._app.extensions["databases"]
        while not self._stopping.is_set():
            try:
                connection = databases.connect_listen()
            except Exception as error:  # noqa: BLE001 - whatever it is, polling goes on and so does this
                log.warning("cannot listen for new messages; polling", error=type(error).__name__)
                self._stopping.wait(_AFTER_FAILURE_SECONDS)
                continue
            with suppress(psycopg2.Error, OSError):
                self._ring_on_notify(connection)
            with suppress(psycopg2.Error):
                connection.close()

    def _ring_on_notify(self, connection: "psycopg2.extensions.connection") -> None:
        connection.set_session(autocommit=True)
        with connection.cursor() as cursor:
            cursor.execute(f"LISTEN {WAKE_CHANNEL}")
        self._alarm.ring()
        while not self._stopping.is_set():
            if select.select([connection], [], [], _POLL_SECONDS)[0]:
                connection.poll()
                connection.notifies.clear()
                self._alarm.ring()


def run(app: Flask) -> None:
    """Work until SIGTERM or Ctrl-C."""
    worker = Worker(app)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: worker.stop())
    worker.run()
