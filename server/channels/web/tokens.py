"""Who a visitor of the chat page is: a signed token that names a business and a nameless visitor."""

import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from itsdangerous import BadData, URLSafeTimedSerializer

from server.core.errors import Unauthorized

MAX_AGE: Final = timedelta(days=30)
SALT: Final = "frontdesk widget session 1"  # one of our signatures never passes for another


class BadVisitorToken(Unauthorized):
    """This chat's token is unknown or too old; begin a new chat."""

    code = "bad_visitor_token"


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody on a business's chat page, as far as the page knows."""

    business_id: int
    visitor_id: str
    language: str | None = None


def new_visitor(*, business_id: int, language: str | None) -> Visitor:
    """Return a visitor whom nobody can guess."""
    return Visitor(business_id, secrets.token_urlsafe(16), language)


def issue_token(visitor: Visitor, *, secret_key: str) -> str:
    """Sign the visitor's token; nothing of it is stored."""
    return _serializer(secret_key).dumps([visitor.business_id, visitor.visitor_id, visitor.language])


def read_token(token: str, *, secret_key: str) -> Visitor:
    """Return the visitor of a token of ours; raise `BadVisitorToken` for a forged or expired one."""
    try:
        business_id, visitor_id, language = _serializer(secret_key).loads(
            token, max_age=int(MAX_AGE.total_seconds())
        )
    except (BadData, ValueError, TypeError) as error:
        raise BadVisitorToken from error
    return Visitor(business_id, visitor_id, language)


def _serializer(secret_key: str) -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(secret_key, salt=SALT)
