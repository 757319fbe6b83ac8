"""What a role may do, and which passwords are accepted."""

import pytest

from server.businesses.accounts import ROLES, Role
from server.businesses.identity import Identity
from server.businesses.passwords import check_password_rules, hash_password, is_password
from server.core.errors import Invalid


@pytest.mark.parametrize(
    ("role", "may"),
    [
        pytest.param("viewer", ["viewer"], id="a viewer looks"),
        pytest.param("staff", ["viewer", "staff"], id="staff looks and books"),
        pytest.param("owner", ["viewer", "staff", "owner"], id="an owner does everything"),
    ],
)
def test_a_role_includes_the_lower_ones(role: Role, may: list[Role]) -> None:
    identity = Identity(business_id=1, role=role, actor="user:1")
    assert [each for each in ROLES if identity.may(each)] == may


@pytest.mark.parametrize(
    "password", ["", "ninechars", "x" * 201, "dana.levi@example.com", "Dana.Levi@Example.COM", "dana.levi"]
)
def test_a_poor_password_is_refused(password: str) -> None:
    with pytest.raises(Invalid) as refused:
        check_password_rules(password, email="dana.levi@example.com")
    assert list(refused.value.members["errors"]) == ["password"]


@pytest.mark.parametrize("password", ["tencharact", "סיסמה ארוכה מאוד", "🔑" * 10, "x" * 200])
def test_any_long_password_will_do(password: str) -> None:
    check_password_rules(password, email="dana.levi@example.com")


def test_a_password_is_known_by_its_hash() -> None:
    password = "סיסמה 🔑 ארוכה"
    hashed = hash_password(password)
    assert is_password(password, hashed=hashed)
    assert not is_password(password + "x", hashed=hashed)
    assert not is_password(password, hashed=None)
    assert not is_password(password, hashed="no hash at all")
