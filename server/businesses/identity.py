"""Who is asking, for which business, and what they may do there."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any, TypeVar, cast

from flask import g, request

from server.businesses.accounts import ROLES, Role
from server.businesses.api_keys import find_api_key
from server.businesses.csrf import check_csrf
from server.businesses.queries import find_role, list_business_ids_of_user
from server.businesses.sessions import OpenSession, find_session, read_cookie
from server.core import logs
from server.core.auth import authentication
from server.core.db import transaction
from server.core.errors import Forbidden, FrontdeskError, NotFound, Unauthorized

BUSINESS_HEADER = "X-Business-ID"
View = TypeVar("View", bound=Callable[..., Any])


class BusinessRequired(FrontdeskError):
    """You belong to several businesses; say which one with the X-Business-ID header."""

    status = 400
    code = "business_required"


@dataclass(frozen=True, slots=True)
class Identity:
    """A person or a program, acting for one business in one role. `actor` is what the audit log calls it."""

    business_id: int
    role: Role
    actor: str
    user_id: uuid.UUID | None = None
    api_key_id: int | None = None

    def may(self, role: Role) -> bool:
        """Tell whether this role is at least `role`: an owner may what staff may, staff what a viewer may."""
        return ROLES.index(self.role) >= ROLES.index(role)


def require(role: Role) -> Callable[[View], View]:
    """Let a view run only for an identity of at least this role: viewers read, staff book, owners configure.

    It stands directly under the route, so that nothing of the request is read before. It raises
    `Unauthorized`, `Forbidden` or `NotFound`, and ends its own transactions before the view opens one.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(*args: Any, **kwargs: Any) -> Any:
            identity = identify()
            if not identity.may(role):
                raise Forbidden(f"This needs the role {role}; yours is {identity.role}.")
            return view(*args, **kwargs)

        return cast(View, authentication("session_or_key")(guarded))

    return decorate


def require_session(view: View) -> View:
    """Let a view run only for a person who is signed in, whatever business they belong to."""

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        g.session = current_session()
        return view(*args, **kwargs)

    return cast(View, authentication("session")(guarded))


def signed_in() -> OpenSession:
    """Return the session of who is asking; only inside a view that `require_session` guards."""
    return cast(OpenSession, g.session)


def current_identity() -> Identity:
    """Return who is asking; only inside a view that `require` guards."""
    return cast(Identity, g.identity)


def current_business_id() -> int:
    """Return the business of who is asking; only inside a view that `require` guards."""
    return current_identity().business_id


def identify() -> Identity:
    """Find out who is asking, by API key or session; keep it for the request and bind it to the log."""
    header = request.headers.get("Authorization")
    identity = _of_key(header) if header is not None else _of_session(current_session())
    g.identity = identity
    logs.bind(business_id=identity.business_id, actor=identity.actor)
    return identity


def current_session() -> OpenSession:
    """Return the live session of the request's cookie; a change must carry the session's CSRF token too."""
    token = read_cookie()
    if token is None:
        raise Unauthorized
    with transaction():
        found = find_session(token)
    if found is None:
        raise Unauthorized("The session has ended. Sign in again.")
    check_csrf(token)
    return found


def identify_key(key: str) -> Identity:
    """Return who a program's API key is; raise `Unauthorized`. Begins and ends a transaction of its own."""
    with transaction():
        found = find_api_key(key)
    if found is None:
        raise Unauthorized("This API key is unknown or revoked.")
    return Identity(found.business_id, found.role, f"api_key:{found.id}", api_key_id=found.id)


def _of_key(header: str) -> Identity:
    scheme, _, key = header.partition(" ")
    if scheme.lower() != "bearer":
        raise Unauthorized("Send the API key as: Authorization: Bearer <key>.")
    identity = identify_key(key.strip())
    if _chosen_business() not in {None, identity.business_id}:
        raise NotFound("There is no such business.")
    return identity


def _of_session(found: OpenSession) -> Identity:
    with transaction():
        theirs = list_business_ids_of_user(found.user_id)
    business_id = _choose(theirs)
    with transaction(business_id):
        role = find_role(business_id=business_id, user_id=found.user_id)
    if role is None:
        raise NotFound("There is no such business.")
    return Identity(business_id, cast(Role, role), f"user:{found.user_id}", user_id=found.user_id)


def _choose(theirs: list[int]) -> int:
    """Take the business that the header names, or the only one; a stranger's looks like a missing one."""
    chosen = _chosen_business()
    if chosen is None and len(theirs) == 1:
        return theirs[0]
    if chosen is None and theirs:
        raise BusinessRequired(business_ids=theirs)
    if chosen is None or chosen not in theirs:
        raise NotFound("There is no such business.")
    return chosen


def _chosen_business() -> int | None:
    given = request.headers.get(BUSINESS_HEADER)
    if given is None:
        return None
    return int(given) if given.isascii() and given.isdigit() and len(given) < 10 else 0
