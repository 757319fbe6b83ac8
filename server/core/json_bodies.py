"""Reading a JSON body: UTF-8, of a bearable size and depth, and JSON as its standard says."""

import json
from typing import Any, NoReturn

from flask import request

from server.core.errors import FrontdeskError, TooLarge

MAX_BYTES = 256 * 1024
_MAX_DEPTH = 32


class NotJson(FrontdeskError):
    """The body is not JSON in UTF-8."""

    code = "invalid_json"


class WrongContentType(FrontdeskError):
    """Send the body as Content-Type: application/json."""

    status = 415
    code = "unsupported_media_type"


def read_json(*, max_bytes: int = MAX_BYTES) -> Any:
    """Return the request's JSON; raise `TooLarge`, `WrongContentType` or `NotJson`.

    NaN and Infinity, endless numbers and nesting deeper than any of our documents are not accepted.
    """
    if request.mimetype != "application/json" and not request.mimetype.endswith("+json"):
        raise WrongContentType
    if request.headers.get("Content-Encoding", "identity") != "identity":
        raise WrongContentType("Send the body without compression.")
    if request.mimetype_params.get("charset", "utf-8").lower() not in {"utf-8", "utf8"}:
        raise WrongContentType("Send the body in UTF-8.")
    return parse_json(read_body(max_bytes=max_bytes))


def has_body() -> bool:
    """Tell whether the request came with a body at all."""
    return bool(request.content_length) or "Transfer-Encoding" in request.headers


def read_body(*, max_bytes: int) -> bytes:
    """Return the request's bytes; raise `TooLarge` without reading more than allowed."""
    if (request.content_length or 0) > max_bytes:
        raise TooLarge
    request.max_content_length = max_bytes  # a chunked body has no length to look at
    return request.get_data(cache=True)


def parse_json(body: bytes) -> Any:
    """Return what a body says; raise `NotJson`."""
    try:
        document = json.loads(body.decode("utf-8"), parse_constant=_refuse)
    except (ValueError, RecursionError) as error:  # ValueError: no JSON, no UTF-8, a number of 5,000 digits
        raise NotJson from error
    if _is_deeper(document, _MAX_DEPTH):
        raise NotJson("The body is nested too deep.")
    return document


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _is_deeper(node: Any, depth: int) -> bool:
    if not isinstance(node, dict | list):
        return False
    children = node.values() if isinstance(node, dict) else node
    return depth == 0 or any(_is_deeper(child, depth - 1) for child in children)
