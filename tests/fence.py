"""The fence round the suite: sockets reach this machine and nothing beyond it."""

import ipaddress
import socket
from collections.abc import Callable
from typing import Any

import pytest


class OutsideTheFence(AssertionError):
    """A test tried to reach the outside; it wants a server on loopback instead."""


def is_here(address: object) -> bool:
    """Tell whether an address of any family stays on this machine."""
    if not isinstance(address, tuple):
        return True  # a Unix socket's path
    host = address[0]
    if host in {"", "localhost", None}:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False  # a name that has yet to be looked up


def put_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse connections and look-ups that leave this machine."""
    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, _fenced(getattr(socket.socket, name)))
    look_up = socket.getaddrinfo

    def fenced_look_up(host: Any, *arguments: Any, **options: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if not is_here((name,)):
            raise OutsideTheFence(f"a test looked up {name}")
        return look_up(host, *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", fenced_look_up)


def _fenced(connect: Callable[..., Any]) -> Callable[..., Any]:
    def fenced(own: socket.socket, address: Any) -> Any:
        if not is_here(address):
            raise OutsideTheFence(f"a test connected to {address[0]}")
        return connect(own, address)

    return fenced
