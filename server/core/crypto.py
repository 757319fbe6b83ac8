"""Credentials at rest, and tokens that are stored only as their hash."""

import hashlib
import os
import secrets
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE_BYTES = 12


class Undecryptable(Exception):
    """No key of ENCRYPTION_KEYS opens this value for this business."""


def encrypt(plain: str, *, business_id: int, keys: Sequence[str]) -> bytes:
    """Seal a text with AES-256-GCM under the newest key, bound to the business it belongs to."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(_key(keys[0])).encrypt(nonce, plain.encode(), _bound_to(business_id))


def decrypt(sealed: bytes, *, business_id: int, keys: Sequence[str]) -> str:
    """Open what `encrypt` sealed, with the newest key that fits; raise `Undecryptable` when none does."""
    nonce, body = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
    for key in keys:
        try:
            return AESGCM(_key(key)).decrypt(nonce, body, _bound_to(business_id)).decode()
        except InvalidTag:
            continue
    raise Undecryptable


def new_token() -> str:
    """Make a token of 256 random bits, safe in a URL."""
    return secrets.token_urlsafe(32)


def hash_token(token: str) -> bytes:
    """Return what is stored of a token. It is random, so a plain SHA-256 is enough."""
    return hashlib.sha256(token.encode("utf-8", "replace")).digest()


def _key(passphrase: str) -> bytes:
    return hashlib.sha256(b"frontdesk credentials\0" + passphrase.encode()).digest()


def _bound_to(business_id: int) -> bytes:
    return f"business:{business_id}".encode()
