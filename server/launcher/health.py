"""Asks the web process whether it serves."""

import json
from http.client import HTTPConnection, HTTPException
from urllib.parse import urlsplit

_TIMEOUT_SECONDS = 3.0


def read_health(url: str) -> tuple[int, str]:
    """Return the status code and word of `/healthz`; (0, reason) when nobody answers."""
    parts = urlsplit(url)
    connection = HTTPConnection(parts.hostname or "", parts.port, timeout=_TIMEOUT_SECONDS)
    try:
        connection.request("GET", "/healthz")
        answer = connection.getresponse()
        return answer.status, _word(answer.read())
    except (OSError, HTTPException) as error:
        return 0, type(error).__name__
    finally:
        connection.close()


def _word(body: bytes) -> str:
    try:
        found = json.loads(body)
    except ValueError:
        return "an answer that is not ours"
    return str(found.get("status", "unknown")) if isinstance(found, dict) else "unknown"
