"""The web address: the launcher opens it, so that it is ours before anything else starts."""

import errno
import socket

from server.launcher.refusal import LaunchRefused

_BACKLOG = 1024


def open_listener(host: str, port: int) -> socket.socket:
    """Listen on the address; refuse in words when that can't be.

    The socket goes to gunicorn as it is: while a crashed gunicorn is started again, callers wait instead
    of being refused.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listener = socket.socket(family, kind, protocol)
    except OSError as error:
        raise LaunchRefused(f"{host} is not an address of this machine ({error.strerror}).") from error
    try:
        # Connections of the last run that linger in TIME_WAIT do not count as taken.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        raise LaunchRefused(_explain(error, host, port)) from error
    return listener


def render_url(host: str, port: int) -> str:
    """Return the address as a person on this machine types it."""
    reachable = {"0.0.0.0": "127.0.0.1", "": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - compared
    return f"http://[{reachable}]:{port}" if ":" in reachable else f"http://{reachable}:{port}"


def _explain(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"Port {port} on {host} is taken by another program. Stop it, or choose another port: "
            f"--port {port + 1 if port < 65535 else 8000}"
        )
    if error.errno == errno.EACCES:
        return f"Only root may listen on port {port}. Choose one from 1024 on, for example --port 8000"
    return f"Cannot listen on {host}, port {port}: {error.strerror}."
