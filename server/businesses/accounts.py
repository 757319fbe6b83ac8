"""People's accounts: making a member, signing in, disabling, a new password."""

import re
import uuid
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Uuid, func, select, text, update

from server.businesses.models import User
from server.businesses.passwords import check_password_rules, hash_password, is_outdated, is_password
from server.businesses.queries import find_user, list_business_ids_of_user
from server.core import logs
from server.core.db import session, transaction
from server.core.errors import Invalid, NotFound, Unauthorized

Role = Literal["viewer", "staff", "owner"]
ROLES: tuple[Role, ...] = ("viewer", "staff", "owner")
_EMAIL = re.compile(r"[^@\s\x00-\x1f]{1,64}@[^@\s\x00-\x1f]{1,189}\.[^@\s\x00-\x1f.]{1,64}")
_LOGIN_CANDIDATE = text(
    "SELECT id, hashed_password, is_active, is_superuser FROM public.login_candidate(:email)"
).columns(id=Uuid)

log = logs.get_logger(__name__)


class WrongLogin(Unauthorized):
    """The e-mail address or the password is not right."""

    code = "wrong_login"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Whom a log-in has proved to be."""

    user_id: uuid.UUID
    is_superuser: bool


@dataclass(frozen=True, slots=True)
class _Candidate:
    id: uuid.UUID
    hashed_password: str
    is_active: bool
    is_superuser: bool


def create_user(*, business_id: int, email: str, password: str, role: Role) -> uuid.UUID:
    """Make a member of the business and return the user's id.

    Somebody who has an account already, in whatever business, becomes a member and keeps their password.
    Raises `Invalid` for an address or a password that is not accepted.
    """
    address = check_email(email)
    check_password_rules(password, email=address)
    made = session().scalar(select(func.create_user(address, hash_password(password), business_id, role)))
    log.info("user created", user_id=str(made), role=role)
    return uuid.UUID(str(made))


def check_email(email: str) -> str:
    """Return the address in the form in which it is stored; raise `Invalid` when it is none."""
    address = email.strip().lower()
    if not _EMAIL.fullmatch(address) or not address.isprintable():
        raise Invalid("This is no e-mail address.", errors={"email": ["Write it as name@example.com."]})
    return address


def authenticate(email: str, password: str) -> SignedIn:
    """Check a log-in; raise `WrongLogin`, the same way for unknown, wrong and disabled.

    Runs in transactions of its own and leaves none open: none waits while the password is hashed, and none of
    them has a tenant yet.
    """
    candidate = _find_candidate(email)
    fits = is_password(password, hashed=candidate.hashed_password if candidate else None)
    if candidate is None or not fits or not candidate.is_active:
        log.info("log-in refused")
        raise WrongLogin
    if is_outdated(candidate.hashed_password):
        _rehash(candidate.id, password)
    return SignedIn(user_id=candidate.id, is_superuser=candidate.is_superuser)


def disable_user(*, business_id: int, user_id: uuid.UUID) -> None:
    """Shut a member out, at once: their sessions end; raise `NotFound` for a stranger."""
    _update(business_id=business_id, user_id=user_id, is_active=False)
    close_sessions_of_user(user_id)
    log.info("user disabled", user_id=str(user_id))


def reset_password(*, business_id: int, user_id: uuid.UUID, password: str) -> None:
    """Give a member a new password and end their sessions; raise `NotFound` for a stranger, or `Invalid`."""
    user = find_user(business_id=business_id, user_id=user_id)
    if user is None:
        raise NotFound("There is no such user.")
    check_password_rules(password, email=user.email)
    _update(business_id=business_id, user_id=user_id, hashed_password=hash_password(password))
    close_sessions_of_user(user_id)
    log.info("password reset", user_id=str(user_id))


def close_sessions_of_user(user_id: uuid.UUID) -> int:
    """Sign a user out everywhere; return how many sessions that ended."""
    return session().scalar(select(func.close_sessions_of_user(user_id))) or 0


def _find_candidate(email: str) -> _Candidate | None:
    address = email.strip().lower()
    if not address.isprintable():  # PostgreSQL takes no NUL, and no address has one
        return None
    with transaction():
        row = session().execute(_LOGIN_CANDIDATE, {"email": address}).one_or_none()
    return _Candidate(*row) if row else None


def _rehash(user_id: uuid.UUID, password: str) -> None:
    """Store the password with today's parameters; a user is updated through one of their businesses."""
    with transaction():
        business_ids = list_business_ids_of_user(user_id)
    if business_ids:
        with transaction(business_ids[0]):
            _update(business_id=business_ids[0], user_id=user_id, hashed_password=hash_password(password))


def _update(*, business_id: int, user_id: uuid.UUID, **values: object) -> None:
    if find_user(business_id=business_id, user_id=user_id) is None:
        raise NotFound("There is no such user.")
    session().execute(update(User).where(User.id == user_id).values(**values, updated_at=func.now()))
