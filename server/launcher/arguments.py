"""What can be said to `run_server.py`."""

import argparse
import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass

_MOST_WORKERS = 16  # each takes up to ten connections (docs/scaling.md)


@dataclass(frozen=True, slots=True)
class Arguments:
    """The command line, checked."""

    host: str
    port: int | None
    demo: bool
    workers: int
    live: bool

    @property
    def is_private(self) -> bool:
        """Tell whether only this machine will be able to reach the address."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False


def parse_arguments(given: Sequence[str]) -> Arguments:
    """Read the command line; explain and exit when it is wrong."""
    parser = argparse.ArgumentParser(
        prog="run_server.py", description="Start Frontdesk on this machine: database, web and worker."
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=_port, help="port to listen on (default: $PORT, else 8000)")
    parser.add_argument("--demo", action="store_true", help="create the demo business in an empty database")
    parser.add_argument(
        "--workers", type=_count, default=1, metavar="N", help="background workers (default: 1)"
    )
    parser.add_argument("--no-worker", action="store_true", help="start no background worker")
    parser.add_argument("--no-live", action="store_true", help="start no live process (event streams)")
    read = parser.parse_args(given)
    workers = 0 if read.no_worker else read.workers
    return Arguments(host=read.host, port=read.port, demo=read.demo, workers=workers, live=not read.no_live)


def _port(text: str) -> int:
    return _between(text, 1, 65535)


def _count(text: str) -> int:
    return _between(text, 0, _MOST_WORKERS)


def _between(text: str, low: int, high: int) -> int:
    number = int(text) if text.isdecimal() else -1
    if not low <= number <= high:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number between {low} and {high}")
    return number
