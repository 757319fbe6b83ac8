"""Errors as problem+json (RFC 9457), the same for every route, and an id on every answer."""

import re
import uuid
from http import HTTPStatus
from typing import Any

import psycopg2
import psycopg2.errors
from flask import Flask, Response, g, jsonify, request
from marshmallow import ValidationError
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from werkzeug.exceptions import HTTPException

from server.core import logs
from server.core.errors import DeletedMeanwhile, FrontdeskError, Unavailable

log = logs.get_logger(__name__)
_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{8,64}")


def problem(status: int, code: str, detail: str, **members: Any) -> Response:
    """Answer with one problem document."""
    title = HTTPStatus(status).phrase
    answer = jsonify(
        {"type": "about:blank", "title": title, "status": status, "detail": detail, "code": code} | members
    )
    answer.status_code = status
    answer.content_type = "application/problem+json"
    return answer


def init_app(app: Flask) -> None:
    """Give the app its request ids and its error handlers."""
    app.before_request(_begin_request)
    app.after_request(_end_request)
    app.register_error_handler(FrontdeskError, _foreseen)
    app.register_error_handler(ValidationError, _invalid)
    app.register_error_handler(HTTPException, _http)
    for busy in (OperationalError, PoolTimeout, psycopg2.OperationalError, psycopg2.InterfaceError):
        app.register_error_handler(busy, _unavailable)
    for failed in (DBAPIError, psycopg2.DatabaseError):
        app.register_error_handler(failed, _database_failed)
    app.register_error_handler(Exception, _unforeseen)


def _begin_request() -> None:
    logs.unbind_all()
    given = request.headers.get("X-Request-ID", "")
    g.request_id = given if _REQUEST_ID.fullmatch(given) else uuid.uuid4().hex
    logs.bind(request_id=g.request_id)


def _end_request(answer: Response) -> Response:
    answer.headers["X-Request-ID"] = g.get("request_id", "")
    if answer.status_code not in {429, 503}:
        answer.headers.pop("Retry-After", None)  # the limiter sends it along with every counted answer
    answer.headers.setdefault("X-Content-Type-Options", "nosniff")
    answer.headers.setdefault("Referrer-Policy", "same-origin")
    answer.headers.setdefault("Cache-Control", "no-store")  # most answers are about people
    return answer


def _foreseen(error: FrontdeskError) -> Response:
    log.info("request refused", code=error.code, status=error.status, path=request.path)
    answer = problem(error.status, error.code, error.detail, **error.members)
    if error.status == HTTPStatus.UNAUTHORIZED:
        answer.headers["WWW-Authenticate"] = "Bearer"
    return answer


def _invalid(error: ValidationError) -> Response:
    log.info("request refused", code="invalid", status=422, path=request.path)
    return problem(422, "invalid", "Some fields are not right.", errors=error.messages)


def _http(error: HTTPException) -> Response:
    if error.response is not None or error.code is None or error.code < 400:
        return error.get_response()  # type: ignore[return-value]  # werkzeug's own redirect or answer
    log.info("request refused", code=_code(error.code), status=error.code, path=request.path)
    members: dict[str, Any] = {}
    errors = (
        getattr(error, "data", {}).get("messages") if isinstance(getattr(error, "data", None), dict) else None
    )
    if errors:
        members["errors"] = errors
    answer = problem(error.code, _code(error.code), _detail(error), **members)
    for name, value in error.get_headers():
        if name.lower() in {"allow", "retry-after", "www-authenticate"}:
            answer.headers[name] = value
    return answer


def _detail(error: HTTPException) -> str:
    """Say what is wrong without repeating the client's words back into the page."""
    return str(error.description or error.name).splitlines()[0][:300]


def _database_failed(error: DBAPIError | psycopg2.DatabaseError) -> Response:
    """Tell what time brings from a mistake of ours.

    A connection that was lost in mid-statement has no SQLSTATE. What a request names is looked up before, so
    a reference that does not hold was deleted in between.
    """
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, psycopg2.DatabaseError | psycopg2.InterfaceError) and cause.pgcode is None:
        return _unavailable(error)
    if isinstance(cause, psycopg2.errors.ForeignKeyViolation):
        return _foreseen(DeletedMeanwhile())
    return _unforeseen(error)


def _unavailable(error: Exception) -> Response:
    """Ask to come again: the database restarts, is out of connections, or waits for a lock for too long."""
    cause = getattr(error, "orig", None) or error
    sqlstate = getattr(cause, "pgcode", None)
    log.warning("database unavailable", path=request.path, error=type(cause).__name__, sqlstate=sqlstate)
    answer = problem(Unavailable.status, Unavailable.code, Unavailable().detail)
    answer.headers["Retry-After"] = "2"
    return answer


def _unforeseen(error: Exception) -> Response:
    log.error("request failed", path=request.path, exc_info=error)
    return problem(500, "internal", "Something went wrong here. It has been noted.")


def _code(status: int) -> str:
    names = {
        400: "bad_request",
        401: "unauthorized",
        403: "forbidden",
        404: "not_found",
        405: "method_not_allowed",
    }
    names |= {409: "conflict", 412: "precondition_failed", 413: "too_large", 415: "unsupported_media_type"}
    names |= {422: "invalid", 428: "precondition_required", 429: "too_many_requests", 503: "unavailable"}
    return names.get(status, HTTPStatus(status).phrase.lower().replace(" ", "_"))
