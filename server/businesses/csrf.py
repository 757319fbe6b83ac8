"""That a change asked for with a cookie was asked for by our own pages."""

import hashlib
import hmac
from urllib.parse import urlsplit

from flask import current_app, request

from server.core.errors import Forbidden

HEADER = "X-CSRF-Token"
FIELD = "csrf_token"
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


class CsrfRefused(Forbidden):
    """Send the X-CSRF-Token that belongs to your session, from our own pages."""

    code = "csrf_refused"


def csrf_token(session_token: str) -> str:
    """Return the token that a page repeats with each change; it belongs to one session."""
    secret = current_app.extensions["settings"].secret_key.encode()
    return hmac.new(secret, b"csrf\0" + session_token.encode("utf-8", "replace"), hashlib.sha256).hexdigest()


def check_csrf(session_token: str) -> None:
    """Let safe methods pass; for others demand the session's token as header or form field."""
    if request.method in SAFE_METHODS:
        return
    given = request.headers.get(HEADER) or request.form.get(FIELD) or ""
    if not hmac.compare_digest(given.encode("utf-8", "replace"), csrf_token(session_token).encode()):
        raise CsrfRefused


def check_same_origin() -> None:
    """Refuse a browser's request from another site, where no session exists yet: the log-in.

    Programs send neither header and are not misled by anybody's page.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        if site not in {"same-origin", "none"}:
            raise CsrfRefused
        return
    origin = request.headers.get("Origin")
    if origin is not None and origin not in _own_origins():
        raise CsrfRefused


def _own_origins() -> set[str]:
    public = urlsplit(current_app.extensions["settings"].public_base_url)
    return {f"{public.scheme}://{public.netloc}", request.host_url.rstrip("/")}
