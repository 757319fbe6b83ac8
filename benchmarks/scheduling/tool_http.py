"""The same search over HTTP: real gunicorn, 50 requests a second whatever the answers take."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from statistics import quantiles
from typing import Any

import requests

PER_SECOND = 50
_local_only = {"http": "", "https": ""}


def ask_over_http(variables: Mapping[str, str], *, key: str, wish: Mapping[str, Any], seconds: float) -> Any:
    """Return how long the answers took, from the moment each request was due; in milliseconds."""
    with _serving(variables) as address, ThreadPoolExecutor(32) as pool:
        url = f"{address}/api/ai/tools/calendar_find_slots"
        headers = {"Authorization": f"Bearer {key}"}

        def ask(due: float) -> tuple[float, int]:
            time.sleep(max(0.0, due - time.perf_counter()))
            answer = requests.post(
                url, json={"arguments": wish}, headers=headers, timeout=30, proxies=_local_only
            )
            return time.perf_counter() - due, answer.status_code

        for warm in range(20):
            ask(time.perf_counter() + warm / 100)
        begins = time.perf_counter() + 0.5
        asked = [pool.submit(ask, begins + n / PER_SECOND) for n in range(int(PER_SECOND * seconds))]
        answers = [one.result() for one in asked]
    cuts = quantiles([spent for spent, _ in answers], n=100)
    return {
        "requests_per_second": PER_SECOND,
        "p50_ms": round(cuts[49] * 1000, 2),
        "p99_ms": round(cuts[98] * 1000, 2),
        "not_200": sum(status != 200 for _, status in answers),
    }


@contextmanager
def _serving(variables: Mapping[str, str]) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = str(probe.getsockname()[1])
    command = [sys.executable, "-m", "gunicorn", "-c", "gunicorn.conf.py", "wsgi:app"]
    environment = {**os.environ, **variables, "PORT": port, "AUTO_MIGRATE": "0"}
    server = subprocess.Popen(command, env=environment)  # noqa: S603 - our own words
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(f"{address}/readyz")
        yield address
    finally:
        server.terminate()
        server.wait(timeout=30)


def _wait_for(url: str) -> None:
    for _ in range(300):
        with suppress(requests.RequestException):
            if requests.get(url, timeout=2, proxies=_local_only).ok:
                return
        time.sleep(0.1)
    raise TimeoutError(url)
