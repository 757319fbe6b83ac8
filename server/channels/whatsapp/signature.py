"""Meta's signature: an HMAC-SHA256 over the exact bytes of the body."""

import hashlib
import hmac
import re

HEADER = "X-Hub-Signature-256"

_WELL_FORMED = re.compile(r"sha256=([0-9a-f]{64})", re.ASCII)


def sign(body: bytes, app_secret: str) -> str:
    """Return the header value that Meta would send with these bytes."""
    return "sha256=" + hmac.new(app_secret.encode(), body, hashlib.sha256).hexdigest()


def is_signed(body: bytes, header: str | None, app_secret: str) -> bool:
    """Tell whether the header belongs to these bytes; anything malformed is simply wrong.

    An empty secret signs nothing: it would let everybody in who knows that it is empty.
    """
    # compare_digest raises on non-ASCII text, so the shape is checked first.
    if not app_secret or not header or not _WELL_FORMED.fullmatch(header):
        return False
    return hmac.compare_digest(sign(body, app_secret), header)
