"""What the endpoints of all things share: ids in paths and bodies, ETags, where a list goes on."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from flask import Response, jsonify, request
from marshmallow import ValidationError

from server.core.errors import NotFound
from server.core.etags import etag_headers
from server.core.paging import decode_cursor

_INTEGER = 2**31
_BIGINT = 2**63


def storable_id(given: int, *, is_big: bool = False) -> int:
    """Let an id of a path that no row can have be one that no row has; `is_big` for a bigint column."""
    return given if given < (_BIGINT if is_big else _INTEGER) else 0


def with_etag(
    document: Mapping[str, Any], *, status: int = 200, beside: Mapping[str, Any] | None = None
) -> Response:
    """Answer with a document and its ETag; a GET by somebody who has this state already gets a 304.

    `beside` are members of this answer that are not the thing's own, so that its ETag is that of a later GET.
    """
    answer = jsonify({**document, **(beside or {})})
    answer.status_code = status
    answer.headers.update(etag_headers(document))
    if request.method == "GET":
        answer.make_conditional(request)
    return answer


def after_id(query: Mapping[str, Any]) -> int:
    """Return the id after which a list by id goes on; raise `ValidationError` for a made-up cursor."""
    return int((decode_cursor(query.get("cursor"), int) or [0])[0])


@contextmanager
def in_field(name: str) -> Iterator[None]:
    """Turn a `NotFound` into an error of this field: in a body, an unknown id is a wrong value.

    A stranger's id has the same words as a missing one.
    """
    try:
        yield
    except NotFound as error:
        raise ValidationError({name: [error.detail]}) from error
