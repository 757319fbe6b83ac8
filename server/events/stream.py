"""`GET /api/events` of the live process: what happens, as server-sent events."""

import json
import select
import socket
import time
from collections.abc import Iterator, Sequence
from typing import Any, Final
from urllib.parse import urlsplit

from flask import Blueprint, Response, current_app, request, stream_with_context
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from server.businesses.identity import current_identity, identify, require
from server.core import logs, problems
from server.core.db import transaction
from server.core.errors import FrontdeskError
from server.events import feed
from server.events.feed import Event, Position
from server.events.hub import Hub, Subscription, TooManyStreams
from server.events.schemas import StreamQuerySchema

blueprint = Blueprint("event-stream", __name__)
log = logs.get_logger(__name__)

_BATCH: Final = 200
_RETRY_MS: Final = 2000
_HEARTBEAT_SECONDS: Final = 15.0
_CHECK_SECONDS: Final = 60.0  # a revoked key or an ended session stops getting events within this
_POLL_SECONDS: Final = 5.0  # behind the notices, should one get lost
_HELD_SECONDS: Final = 0.05  # an event waits for another transaction's end, mostly milliseconds away
_LOOK_SECONDS: Final = 1.0  # a client that goes away gives its place to another within this
_SEND_SECONDS: Final = 30.0  # a client that takes nothing for so long is gone
_TRY_AGAIN_SECONDS: Final = "10"


@blueprint.get("/api/events")
@require("viewer")
def stream_events() -> Response:
    """Stream the events after `Last-Event-ID` or `?after=` (or from now on), then each new one."""
    query = StreamQuerySchema().load(_read_query())
    business_id = current_identity().business_id
    place = _find_place(query.get("after"), business_id=business_id)
    if request.method == "HEAD":
        return Response(mimetype="text/event-stream")
    hub: Hub = current_app.extensions["event_hub"]
    joined = hub.join(business_id)
    stream = Stream(joined, types=query["type"], client=_client_socket())
    answer = Response(stream_with_context(stream.run(place)), mimetype="text/event-stream")
    answer.headers["X-Accel-Buffering"] = "no"  # nginx would keep events back
    answer.call_on_close(lambda: hub.leave(joined))
    return answer


@blueprint.errorhandler(TooManyStreams)
def _refuse(error: TooManyStreams) -> Response:
    answer = problems.problem(error.status, error.code, error.detail)
    answer.headers["Retry-After"] = _TRY_AGAIN_SECONDS
    return answer


@blueprint.after_app_request
def _allow_our_pages(answer: Response) -> Response:
    """Let the pages of PUBLIC_BASE_URL, and no others, read answers that their cookie got."""
    answer.headers.add("Vary", "Origin")
    public = _origin(current_app.extensions["settings"].public_base_url)
    if request.headers.get("Origin") == public:
        answer.headers["Access-Control-Allow-Origin"] = public
        answer.headers["Access-Control-Allow-Credentials"] = "true"
        if request.method == "OPTIONS":
            answer.headers["Access-Control-Allow-Methods"] = "GET"
            answer.headers["Access-Control-Allow-Headers"] = "Authorization, Last-Event-ID, X-Business-ID"
            answer.headers["Access-Control-Max-Age"] = "600"
    return answer


class Stream:
    """One client's stream, from its place in the order on."""

    def __init__(
        self,
        joined: Subscription,
        *,
        types: Sequence[str] = (),
        client: socket.socket | None = None,
        check_seconds: float = _CHECK_SECONDS,
    ) -> None:
        """Follow this subscription's business; look every `check_seconds` whether the client still may."""
        self._joined = joined
        self._business_id = joined.business_id
        self._types = types
        self._client = client
        self._check_seconds = check_seconds
        self._heard = self._checked = time.monotonic()
        self._held_pause = _HELD_SECONDS

    def run(self, place: Position | int) -> Iterator[str]:
        """Yield what is to be sent; end when the process stops, the client is gone or may no longer know."""
        yield f"retry: {_RETRY_MS}\nid: {place.id if isinstance(place, Position) else place}\n\n"
        while not self._joined.is_over and self._may_go_on():
            events, is_held = self._read(place)
            for event in events:
                yield render(event)
                place = event.position
            if len(events) < _BATCH:
                yield from self._beat(had_events=bool(events))
                self._rest(self._choose_pause(is_held=is_held, had_events=bool(events)))

    def _read(self, place: Position | int) -> tuple[list[Event], bool]:
        """Return the next events, and whether some wait for another transaction's end."""
        try:
            with transaction(self._business_id):
                feed.note_follower(business_id=self._business_id)
                events = feed.read_after(
                    place, business_id=self._business_id, limit=_BATCH, types=self._types
                )
                return events, feed.has_held(business_id=self._business_id)
        except (OperationalError, PoolTimeout) as error:
            log.warning("stream waits for the database", error=type(error).__name__)
            return [], False

    def _rest(self, seconds: float) -> None:
        """Wait for a notice, at most so long; a client that goes away ends it."""
        ends_at = time.monotonic() + seconds
        while (left := ends_at - time.monotonic()) > 0 and not self._is_gone():
            if self._joined.wait(min(left, _LOOK_SECONDS)):
                return

    def _choose_pause(self, *, is_held: bool, had_events: bool) -> float:
        """Return how long to wait for a notice: shortly for held events, longer the longer they are held."""
        if not is_held or had_events:
            self._held_pause = _HELD_SECONDS
        else:
            self._held_pause = min(2 * self._held_pause, _POLL_SECONDS)
        return self._held_pause if is_held else _POLL_SECONDS

    def _beat(self, *, had_events: bool) -> Iterator[str]:
        """Send a comment when nothing was sent for a while, so that proxies keep the connection."""
        now = time.monotonic()
        if had_events:
            self._heard = now
        elif now - self._heard >= _HEARTBEAT_SECONDS:
            self._heard = now
            yield ": still here\n\n"

    def _is_gone(self) -> bool:
        return self._client is not None and _has_gone(self._client)

    def _may_go_on(self) -> bool:
        if self._is_gone():
            return False
        if time.monotonic() - self._checked < self._check_seconds:
            return True
        self._checked = time.monotonic()
        try:
            return identify().business_id == self._business_id
        except FrontdeskError:
            log.info("stream ended: its credential did")
            return False
        except (OperationalError, PoolTimeout):
            return True  # asked again at the next look that is due; the database sends nothing meanwhile


def render(event: Event) -> str:
    """Write an event as a server-sent one."""
    name = "".join(event.type.splitlines())
    data = json.dumps(feed.render_event(event), ensure_ascii=False)
    return f"id: {event.id}\nevent: {name}\ndata: {data}\n\n"


def _read_query() -> dict[str, Any]:
    """Return where to begin and what to bring; who comes again says in a header where it left off."""
    query: dict[str, Any] = {**request.args.to_dict(), "type": request.args.getlist("type")}
    given = request.headers.get("Last-Event-ID", "")
    return query | ({"after": given} if given.isascii() and given.isdigit() else {})


def _find_place(after: int | None, *, business_id: int) -> Position | int:
    with transaction(business_id):
        feed.note_follower(business_id=business_id)
    if after is not None:
        return after
    with transaction(business_id):  # in this order: what happens after this look is told, and not before
        return feed.find_newest(business_id=business_id)


def _client_socket() -> socket.socket | None:
    """Return the connection, which from now on waits only so long for a client that takes nothing."""
    client: socket.socket | None = request.environ.get("gunicorn.socket")
    if client is not None:
        client.settimeout(_SEND_SECONDS)
    return client


def _has_gone(client: socket.socket) -> bool:
    """Tell whether the client has closed its side, which otherwise only the next heartbeat would find out."""
    try:
        readable = select.select([client], [], [], 0)[0]
        return bool(readable) and client.recv(1, socket.MSG_PEEK) == b""
    except OSError:
        return True
    except ValueError:  # over TLS one can't look ahead
        return False


def _origin(url: str) -> str:
    parts = urlsplit(url)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    is_default = parts.port in {None, {"http": 80, "https": 443}.get(parts.scheme)}
    return f"{parts.scheme}://{host}" + ("" if is_default else f":{parts.port}")
