"""Sealed credentials."""

import pytest

from server.core.crypto import Undecryptable, decrypt, encrypt


def test_what_was_sealed_under_an_older_key_still_opens() -> None:
    sealed = encrypt("token", business_id=7, keys=["old-key"])
    assert decrypt(sealed, business_id=7, keys=["new-key", "old-key"]) == "token"


@pytest.mark.parametrize(
    ("business_id", "keys"),
    [
        pytest.param(8, ["key"], id="a row copied to another business"),
        pytest.param(7, ["other"], id="a key that never sealed it"),
    ],
)
def test_a_value_opens_for_its_own_business_and_key_only(business_id: int, keys: list[str]) -> None:
    sealed = encrypt("token", business_id=7, keys=["key"])
    with pytest.raises(Undecryptable):
        decrypt(sealed, business_id=business_id, keys=keys)
