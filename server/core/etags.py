"""ETags: a client that changes what it has read is told when somebody else was faster."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from flask import request

from server.core.errors import FrontdeskError


class PreconditionFailed(FrontdeskError):
    """This has changed since you read it; read it again."""

    status = 412
    code = "precondition_failed"


def etag_headers(document: Mapping[str, Any]) -> dict[str, str]:
    """Return the header that names this state of a document."""
    return {"ETag": f'"{_digest(document)}"'}


def check_if_match(document: Mapping[str, Any]) -> None:
    """Raise `PreconditionFailed` if the request names another state than this; without one pass.

    Lock the row before: between this check and the change nobody else may come.
    """
    if "If-Match" in request.headers and not request.if_match.contains(_digest(document)):
        raise PreconditionFailed


def _digest(document: Mapping[str, Any]) -> str:
    text = json.dumps(document, sort_keys=True, default=str)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]
