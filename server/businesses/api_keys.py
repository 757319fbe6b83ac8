"""API keys: how programs act for one business."""

import re
import secrets
from typing import NamedTuple

from sqlalchemy import func, select

from server.businesses.accounts import Role
from server.businesses.models import ApiKey
from server.core import logs
from server.core.crypto import hash_token
from server.core.db import fetch_rows, session
from server.core.errors import NotFound

# The prefix may be shown and logged; with it a key is found in a list and by secret scanners.
_FORM = re.compile(r"fd_([a-z0-9]{8})_([A-Za-z0-9_-]{43})")
_IDENTIFY = "SELECT api_key_id, business_id, key_role FROM public.identify_api_key(%(hash)s)"

log = logs.get_logger(__name__)


def create_api_key(*, business_id: int, name: str, role: Role = "staff") -> tuple[ApiKey, str]:
    """Make a key; return its row and the key itself, which is shown once and stored only as a hash."""
    prefix = secrets.token_hex(4)
    plain = f"fd_{prefix}_{secrets.token_urlsafe(32)}"
    key = ApiKey(business_id=business_id, name=name, prefix=prefix, key_hash=hash_token(plain), role=role)
    session().add(key)
    session().flush()
    log.info("api key created", api_key_id=key.id, role=role)
    return key, plain


class LiveKey(NamedTuple):
    """A key that is known and not revoked: of which business, and what it may do there."""

    id: int
    business_id: int
    role: Role


def find_api_key(plain: str) -> LiveKey | None:
    """Return a live key, or None; needs no tenant."""
    if not _FORM.fullmatch(plain):
        return None
    for row in fetch_rows(_IDENTIFY, {"hash": hash_token(plain)}):
        return LiveKey(*row)
    return None


def list_api_keys(*, business_id: int) -> list[ApiKey]:
    """Return the keys of the business, revoked ones too, oldest first."""
    return list(
        session().scalars(select(ApiKey).where(ApiKey.business_id == business_id).order_by(ApiKey.id))
    )


def revoke_api_key(*, business_id: int, prefix: str) -> ApiKey:
    """End a key for good, at once; raise `NotFound` when the business has none with this prefix."""
    key = session().scalar(
        select(ApiKey).where(ApiKey.business_id == business_id, ApiKey.prefix == prefix).with_for_update()
    )
    if key is None:
        raise NotFound("There is no such API key.")
    if key.revoked_at is None:
        key.revoked_at = session().scalar(select(func.now()))
        log.info("api key revoked", api_key_id=key.id)
    return key
