"""API keys: how programs act for one business."""

import re
import secrets

from sqlalchemy import func, select, text

from server.businesses.accounts import Role
from server.businesses.models import ApiKey
from server.core import logs
from server.core.crypto import hash_token
from server.core.db import session
from server.core.errors import NotFound

# The prefix may be shown and logged; with it a key is found in a list and by secret scanners.
_FORM = re.compile(r"fd_([a-z0-9]{8})_([A-Za-z0-9_-]{43})")
_FIND_API_KEY = text("SELECT api_key_id, business_id FROM public.find_api_key(:hash)")

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


def find_api_key(plain: str) -> tuple[int, int] | None:
    """Return (key id, business id) of a live key, or None; needs no tenant."""
    if not _FORM.fullmatch(plain):
        return None
    row = session().execute(_FIND_API_KEY, {"hash": hash_token(plain)}).one_or_none()
    return (row.api_key_id, row.business_id) if row else None


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
