"""Six offers over twenty calendars, by many callers at once, and over HTTP at a steady rate.

`python -m benchmarks.scheduling.search_load --admin-url URL [--callers 16] [--seconds 10] [--rate 50]`.
"""

import argparse
import os
import random
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from http import HTTPStatus
from http.client import HTTPConnection
from statistics import quantiles

from flask import Flask

from benchmarks.scheduling.salon import BUSINESS, NOW, open_salon
from server.app_factory import create_minimal_app
from server.businesses.api_keys import create_api_key
from server.core.db import transaction
from server.scheduling.slots import find_slots

_OFFERS = 6
_PAUSE = 0.1  # what a caller does between two searches; sixteen that never rest would measure the queue


def main() -> None:
    """Print the percentiles of both, in milliseconds."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--admin-url", required=True)
    arguments.add_argument("--callers", type=int, default=16)
    arguments.add_argument("--seconds", type=float, default=10)
    arguments.add_argument("--rate", type=int, default=50)
    asked = arguments.parse_args()
    with open_salon(asked.admin_url) as settings:
        app = create_minimal_app(settings)
        for callers, pause in ((1, 0.0), (asked.callers, _PAUSE), (asked.callers, 0.0)):
            times = _call(app, callers, pause, asked.seconds)
            _report(f"in process, {callers} callers, {pause * 1000:.0f} ms of rest", times, asked.seconds)
        with app.app_context(), transaction(BUSINESS):
            _, key = create_api_key(business_id=BUSINESS, name="benchmark", role="viewer")
        times = _over_http(key, rate=asked.rate, seconds=asked.seconds)
        _report(f"GET /api/calendar/slots, {asked.rate} a second", times, asked.seconds)


def _call(app: Flask, callers: int, pause: float, seconds: float) -> list[float]:
    """Let threads search, each in an app context and a transaction of its own, as a request has them.

    Each has searched once before, which has opened the connections: that takes longer than any search.
    """
    ready = threading.Barrier(callers)

    def search() -> list[float]:
        _search_once(app)
        ready.wait()
        time.sleep(random.uniform(0, pause))  # noqa: S311 - not in step with the others
        seen, until = [], time.monotonic() + seconds
        while time.monotonic() < until:
            begun = time.perf_counter()
            _search_once(app)
            seen.append((time.perf_counter() - begun) * 1000)
            time.sleep(pause)
        return seen

    with ThreadPoolExecutor(callers) as pool:
        return [one for seen in pool.map(lambda _: search(), range(callers)) for one in seen]


def _search_once(app: Flask) -> None:
    with app.app_context(), transaction(BUSINESS):
        found = find_slots(
            business_id=BUSINESS,
            calendar_ids=None,
            window_from=NOW,
            window_to=NOW + timedelta(days=60),
            now=NOW,
            limit=_OFFERS,
        )
    if len(found) != _OFFERS:
        raise SystemExit("the salon has no six offers")


def _over_http(key: str, *, rate: int, seconds: float) -> list[float]:
    """Ask a gunicorn at a steady rate, whether or not the answers before have come."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "-c", "gunicorn.conf.py", "wsgi:app"]
    with subprocess.Popen(  # noqa: S603 - our own words
        command, env={**os.environ, "PORT": str(port)}, stderr=subprocess.DEVNULL
    ) as server:
        try:
            _wait_for(port)
            _ask_steadily(port, key, rate=rate, seconds=1)
            return _ask_steadily(port, key, rate=rate, seconds=seconds)
        finally:
            server.terminate()
            server.wait()


def _ask_steadily(port: int, key: str, *, rate: int, seconds: float) -> list[float]:
    begins, times, mine = time.monotonic() + 0.1, [], threading.local()

    def ask(place: int) -> None:
        due = begins + place / rate
        time.sleep(max(0.0, due - time.monotonic()))
        if not hasattr(mine, "connection"):
            mine.connection = HTTPConnection("127.0.0.1", port)
        path = "/api/calendar/slots?limit=6&from=2026-11-23&to=2027-01-22"
        mine.connection.request("GET", path, headers={"Authorization": f"Bearer {key}"})
        answer = mine.connection.getresponse()
        answer.read()
        if answer.status != HTTPStatus.OK:
            raise SystemExit(f"the server answered {answer.status}")
        times.append((time.monotonic() - due) * 1000)

    with ThreadPoolExecutor(32) as pool:
        list(pool.map(ask, range(int(rate * seconds))))
    return times


def _wait_for(port: int) -> None:
    for _ in range(300):
        try:
            HTTPConnection("127.0.0.1", port).request("GET", "/readyz")
        except OSError:
            time.sleep(0.1)
        else:
            return


def _report(title: str, times: list[float], seconds: float) -> None:
    cuts = quantiles(times, n=100)
    rate = len(times) / seconds
    print(f"{title}: p50 {cuts[49]:.1f}, p95 {cuts[94]:.1f}, p99 {cuts[98]:.1f} ms, {rate:.0f}/s", flush=True)


if __name__ == "__main__":
    main()
