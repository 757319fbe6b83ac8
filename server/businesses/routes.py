"""`/api/auth`: sessions of people. Programs send an API key and need nothing from here."""

import hashlib
from typing import Any

from flask import Response, jsonify
from flask.typing import ResponseReturnValue

from server.businesses import sessions
from server.businesses.accounts import authenticate
from server.businesses.csrf import check_same_origin, csrf_token
from server.businesses.identity import require_session, signed_in
from server.businesses.queries import find_role, find_user, get_business, list_business_ids_of_user
from server.businesses.schemas import LoginSchema, MeSchema
from server.businesses.sessions import OpenSession
from server.core import logs
from server.core.auth import authentication
from server.core.db import transaction
from server.core.errors import FrontdeskError
from server.core.json_bodies import read_json
from server.core.limits import client_address, limiter
from server.core.openapi import ApiBlueprint

blueprint = ApiBlueprint("auth", __name__, url_prefix="/api/auth", description="Signing in and out")
log = logs.get_logger(__name__)


def _address_and_email() -> str:
    """Count the attempts on one account from one place; the log and Redis see no e-mail address."""
    try:
        given = read_json()
    except FrontdeskError:  # the view will say so
        given = None
    email = given.get("email") if isinstance(given, dict) else None
    digest = hashlib.sha256(str(email).strip().lower().encode("utf-8", "replace")).hexdigest()
    return f"{client_address()}:{digest[:32]}"


def _was_refused(answer: Response) -> bool:
    return answer.status_code == 401


# Only failures count: nobody is kept out for signing in often.
@blueprint.post("/login")
@limiter.limit("10 per 5 minutes", key_func=_address_and_email, deduct_when=_was_refused)
@limiter.limit("200 per 5 minutes", deduct_when=_was_refused)
@authentication("public")
@blueprint.body(LoginSchema)
@blueprint.answers(200, MeSchema)
@blueprint.refuses(401, "The e-mail address or the password is not right")
@blueprint.refuses(429, "Too many wrong attempts; `Retry-After` says when to try again")
@blueprint.open_to_all()
def login(given: dict[str, Any]) -> ResponseReturnValue:
    """Sign in; the answer sets the session cookie."""
    check_same_origin()
    who = authenticate(given["email"], given["password"])
    before = sessions.read_cookie()
    with transaction():
        if before is not None:
            sessions.close_session(before)  # one browser, one session: the old token is worth nothing now
        token = sessions.open_session(who.user_id)
        found = sessions.find_session(token)
    assert found is not None  # noqa: S101 - opened two lines above
    answer = jsonify(MeSchema().dump(_describe(found, token)))
    sessions.set_cookie(answer, token)
    log.info("signed in", user_id=str(who.user_id))
    return answer


@blueprint.post("/logout")
@require_session
@blueprint.answers(204)
def logout() -> ResponseReturnValue:
    """Sign out: the session ends on the server, and the cookie is taken away."""
    with transaction():
        sessions.close_session(sessions.read_cookie() or "")
    answer = Response(status=204)
    sessions.delete_cookie(answer)
    return answer


@blueprint.get("/me")
@require_session
@blueprint.answers(200, MeSchema)
def me() -> Any:
    """Say who is signed in, for which businesses, and the CSRF token of the session."""
    return _describe(signed_in(), sessions.read_cookie() or "")


def _describe(found: OpenSession, token: str) -> dict[str, Any]:
    with transaction():
        business_ids = list_business_ids_of_user(found.user_id)
    email: str | None = None
    businesses = []
    for business_id in business_ids:  # one tenant a transaction; people belong to few businesses
        with transaction(business_id):
            business = get_business(business_id=business_id)
            role = find_role(business_id=business_id, user_id=found.user_id)
            user = find_user(business_id=business_id, user_id=found.user_id)
        email = user.email if user else email
        businesses.append({"id": business.id, "name": business.name, "slug": business.slug, "role": role})
    return {
        "user": {"id": found.user_id, "email": email, "is_superuser": found.is_superuser},
        "businesses": businesses,
        "csrf_token": csrf_token(token),
    }
