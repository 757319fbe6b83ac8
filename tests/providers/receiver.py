"""Somebody's server on the loopback that takes webhooks: keeps what it gets, answers as it is told."""

import base64
import hashlib
import hmac
import json
import threading
from collections import deque
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


@dataclass(frozen=True)
class Received:
    """One request that arrived."""

    headers: dict[str, str]
    raw: bytes

    @property
    def body(self) -> dict[str, Any]:
        """Return what it says."""
        document: dict[str, Any] = json.loads(self.raw)
        return document

    def is_signed_with(self, secret: str) -> bool:
        """Check the signature as docs/events.md tells receivers to."""
        key = base64.b64decode(secret.removeprefix("whsec_"))
        signed = f"{self.headers['webhook-id']}.{self.headers['webhook-timestamp']}.".encode() + self.raw
        ours = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
        return any(
            hmac.compare_digest(f"v1,{ours}", theirs)
            for theirs in self.headers["webhook-signature"].split(" ")
        )


@dataclass
class Receiver:
    """Use as a context manager; `url` is where it listens."""

    received: list[Received] = field(default_factory=list)
    _statuses: deque[int] = field(default_factory=deque)

    def __enter__(self) -> Self:
        """Listen on a free port."""
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        """Return the address to register."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/hooks?from=frontdesk"

    @property
    def types(self) -> list[str]:
        """Return the types of the events that arrived, in the order of their arrival."""
        return [received.body["type"] for received in self.received]

    def answer_next(self, *statuses: int) -> None:
        """Answer the next requests so; later ones with 204 again."""
        self._statuses.extend(statuses)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                raw = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.received.append(Received({k.lower(): v for k, v in self.headers.items()}, raw))
                self.send_response(receiver._statuses.popleft() if receiver._statuses else 204)
                self.send_header("Location", receiver.url)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        return Handler
