"""Sessions of people: a random token in a cookie, its hash in the database, gone at once when revoked."""

import uuid
from dataclasses import dataclass
from datetime import timedelta

from flask import Response, current_app, request
from sqlalchemy import Uuid, func, select, text

from server.core.crypto import hash_token, new_token
from server.core.db import session

COOKIE = "frontdesk_session"
LIFETIME = timedelta(days=14)
_FIND_SESSION = text("SELECT session_id, user_id, is_superuser FROM public.find_session(:hash)").columns(
    session_id=Uuid, user_id=Uuid
)


@dataclass(frozen=True, slots=True)
class OpenSession:
    """A live session and whose it is."""

    session_id: uuid.UUID
    user_id: uuid.UUID
    is_superuser: bool


def open_session(user_id: uuid.UUID) -> str:
    """Open a session in the open transaction and return its token, which is stored nowhere."""
    token = new_token()
    session().scalar(select(func.open_session(user_id, hash_token(token), LIFETIME)))
    return token


def find_session(token: str) -> OpenSession | None:
    """Return the live session of a token, or None: unknown, ended, or its user disabled."""
    row = session().execute(_FIND_SESSION, {"hash": hash_token(token)}).one_or_none()
    return OpenSession(*row) if row else None


def close_session(token: str) -> bool:
    """End the session of a token; tell whether there was one."""
    return bool(session().scalar(select(func.close_session(hash_token(token)))))


def read_cookie() -> str | None:
    """Return the session token that the request carries, if any."""
    return request.cookies.get(COOKIE) or None


def set_cookie(answer: Response, token: str) -> None:
    """Hand the token to the browser, where no script and no other site can use it."""
    seconds = int(LIFETIME.total_seconds())
    answer.set_cookie(COOKIE, token, max_age=seconds, httponly=True, samesite="Lax", secure=_is_secure())


def delete_cookie(answer: Response) -> None:
    """Take the token away from the browser."""
    answer.delete_cookie(COOKIE, httponly=True, samesite="Lax", secure=_is_secure())


def _is_secure() -> bool:
    return bool(current_app.extensions["settings"].public_base_url.startswith("https://"))
