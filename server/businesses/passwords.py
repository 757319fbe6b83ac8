"""Passwords: what is accepted, how they are stored, how they are checked."""

from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from server.core.errors import Invalid

_SHORTEST = 10
_LONGEST = 200  # argon2 reads all of it, so an endless one would be an attack

_hasher = PasswordHasher()  # argon2id with the parameters of RFC 9106 for small machines


def check_password_rules(password: str, *, email: str) -> None:
    """Raise `Invalid` for a password that is too short, endless or simply the e-mail address."""
    complaint = None
    if not _SHORTEST <= len(password) <= _LONGEST:
        complaint = f"Use {_SHORTEST} to {_LONGEST} characters."
    elif password.casefold() in {email.casefold(), email.split("@", maxsplit=1)[0].casefold()}:
        complaint = "Choose something other than the e-mail address."
    if complaint:
        raise Invalid("This password is not accepted.", errors={"password": [complaint]})


def hash_password(password: str) -> str:
    """Return the argon2id hash that is stored."""
    return _hasher.hash(password.encode("utf-8", "replace"))


def is_password(password: str, *, hashed: str | None) -> bool:
    """Tell whether the password fits; takes as long when there is no hash to compare with."""
    try:
        _hasher.verify(hashed or _hash_of_nobody(), password.encode("utf-8", "replace"))
    except (VerificationError, InvalidHashError):
        return False
    return hashed is not None


@cache
def _hash_of_nobody() -> str:
    """Make what is checked for addresses that nobody has, so that an answer takes as long for them."""
    return _hasher.hash("nobody has this password")


def is_outdated(hashed: str) -> bool:
    """Tell whether a hash was made with weaker parameters than today's."""
    return _hasher.check_needs_rehash(hashed)
