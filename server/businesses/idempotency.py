"""Requests that may be repeated: the same `Idempotency-Key` is carried out once."""

import hashlib
import json
import re
from collections.abc import Callable, Collection
from http import HTTPStatus
from typing import Any

from flask import Response, jsonify, request
from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert

from server.businesses.models import IdempotencyKey
from server.core.db import session
from server.core.errors import Invalid
from server.core.etags import etag_headers

HEADER = "Idempotency-Key"
SAYS = "Any text of your own, up to 200 characters: a repeated request with the same key is carried out once."
_KEY = re.compile(r"[\x21-\x7e]{1,200}", re.ASCII)


class IdempotencyKeyReused(Invalid):
    """This Idempotency-Key came with another request before; use a new key."""

    code = "idempotency_key_reused"


def answer_once(
    *, business_id: int, status: int, act: Callable[[], dict[str, Any]], beside: Collection[str] = ()
) -> Response:
    """Answer with what `act` returns, or with the earlier answer if the request is a repetition.

    Runs in the open transaction: the key and what was done are kept together or not at all, and a repetition
    that arrives meanwhile waits for the first to end. A refusal is not kept, so it may be tried again.

    What was made (201) has a `Location`, and the `ETag` that a GET of it would have: `beside` are members of
    the document that such a GET leaves out.
    """
    key = _read_key()
    if key is None:
        return _answer(act(), status, beside)
    if not _claim(business_id=business_id, key=key):
        return _earlier_answer(business_id=business_id, key=key, beside=beside)
    document = act()
    session().execute(
        update(IdempotencyKey)
        .where(IdempotencyKey.business_id == business_id, IdempotencyKey.key == key)
        .values(status=status, response=document)
    )
    return _answer(document, status, beside)


def _read_key() -> str | None:
    key = request.headers.get(HEADER)
    if key is not None and not _KEY.fullmatch(key):
        raise Invalid("The Idempotency-Key is not accepted.", errors={HEADER: [SAYS]})
    return key


def _claim(*, business_id: int, key: str) -> bool:
    claimed = session().execute(
        insert(IdempotencyKey)
        .values(business_id=business_id, key=key, request_hash=_request_hash(), status=0, response={})
        .on_conflict_do_nothing()
        .returning(IdempotencyKey.key)
    )
    return claimed.scalar() is not None


def _earlier_answer(*, business_id: int, key: str, beside: Collection[str]) -> Response:
    row = (
        session()
        .execute(
            select(IdempotencyKey.request_hash, IdempotencyKey.status, IdempotencyKey.response).where(
                IdempotencyKey.business_id == business_id, IdempotencyKey.key == key
            )
        )
        .one()
    )
    if bytes(row.request_hash) != _request_hash():
        raise IdempotencyKeyReused
    answer = _answer(row.response, row.status, beside)
    answer.headers["Idempotency-Replayed"] = "true"
    return answer


def _request_hash() -> bytes:
    """Compare what is asked for, not how it is spelled: spaces and the order of members do not matter."""
    body = json.dumps(json.loads(request.get_data(cache=True)), sort_keys=True)
    return hashlib.sha256(f"{request.method} {request.path}\n{body}".encode()).digest()


def _answer(document: dict[str, Any], status: int, beside: Collection[str]) -> Response:
    answer = jsonify(document)
    answer.status_code = status
    if status == HTTPStatus.CREATED:
        own = {name: value for name, value in document.items() if name not in beside}
        answer.headers.update(etag_headers(own))
        answer.headers["Location"] = f"{request.path}/{document['id']}"
    return answer
