"""A WhatsApp on the loopback: speaks the Graph API's HTTP, keeps what it was sent, fails on request."""

import itertools
import json
import threading
from collections import deque
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


@dataclass(frozen=True)
class Received:
    """One request that reached the provider."""

    path: str
    token: str | None
    body: dict[str, Any]


@dataclass(frozen=True)
class Answer:
    """What to answer next instead of the usual."""

    status: int = 200
    body: bytes = b"{}"
    after_seconds: float = 0


@dataclass
class WhatsAppServer:
    """Use as a context manager; `base_url` goes into WHATSAPP_API_BASE."""

    received: list[Received] = field(default_factory=list)
    _answers: deque[Answer] = field(default_factory=deque)
    _ids: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))
    _closing: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Self:
        """Listen on a free port."""
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop listening; whoever still waits for an answer gets none."""
        self._closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def base_url(self) -> str:
        """Return the address of this provider."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def answer_next(self, answer: Answer) -> None:
        """Answer one request so; later ones as usual again."""
        self._answers.append(answer)

    def fail_next(self, code: int, *, status: int = 400) -> None:
        """Answer one request with an error of the Graph API."""
        error = {"message": f"(#{code}) refused", "type": "OAuthException", "code": code, "fbtrace_id": "A1"}
        self.answer_next(Answer(status=status, body=json.dumps({"error": error}).encode()))

    def _take(self, received: Received) -> Answer:
        self.received.append(received)
        if self._answers:
            answer = self._answers.popleft()
            self._closing.wait(answer.after_seconds)
            return answer
        to = str(received.body.get("to"))
        document = {
            "messaging_product": "whatsapp",
            "contacts": [{"input": to, "wa_id": to}],
            "messages": [{"id": f"wamid.loopback-{next(self._ids)}"}],
        }
        return Answer(body=json.dumps(document).encode())

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        provider = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))) or b"{}")
                token = (self.headers.get("Authorization") or "").removeprefix("Bearer ") or None
                answer = provider._take(Received(self.path, token, body))
                self.send_response(answer.status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(answer.body)))
                self.end_headers()
                self.wfile.write(answer.body)

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing: the suite's output belongs to the tests."""

        return Handler
