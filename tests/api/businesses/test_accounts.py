"""Businesses, members, keys and operators, as the shell and the file of a business make them."""

import secrets
import uuid
from collections.abc import Iterator

import psycopg2
import pytest
from argon2 import PasswordHasher
from flask.testing import FlaskClient
from sqlalchemy import select, update

from server.businesses import operators
from server.businesses.accounts import WrongLogin, authenticate, create_user
from server.businesses.api_keys import create_api_key, list_api_keys, revoke_api_key
from server.businesses.creation import SlugTaken, create_business
from server.businesses.models import ApiKey, Business, User
from server.businesses.passwords import is_outdated
from server.businesses.queries import (
    find_business_id,
    find_role,
    get_business,
    list_business_ids_of_user,
    list_members,
)
from server.core.db import session, transaction
from server.core.errors import Invalid, NotFound
from server.postgres.databases import Databases
from tests.builders import Salon, an_api_key

PASSWORD = "correct horse battery"


def an_email() -> str:
    return f"{secrets.token_hex(6)}@example.com"


@pytest.fixture
def migration(databases: Databases) -> Iterator["psycopg2.extensions.connection"]:
    connection = databases.connect_migration()
    yield connection
    connection.close()


def test_a_business_is_found_by_its_address(business: Salon) -> None:
    with transaction():
        assert find_business_id(business.slug) == business.id
        assert find_business_id("no-such-place") is None
    with transaction(business.id):
        found = get_business(business_id=business.id)
    assert (found.slug, found.time_zone, found.languages) == (business.slug, "UTC", ["en"])


def test_an_address_belongs_to_one_business(business: Salon) -> None:
    with pytest.raises(SlugTaken), transaction():
        create_business(name="Copy", slug=business.slug)


@pytest.mark.parametrize(
    ("members", "field"),
    [
        pytest.param({"name": "  "}, "name", id="no name"),
        pytest.param({"slug": "Two Words"}, "slug", id="spaces in the address"),
        pytest.param({"slug": "-x"}, "slug", id="a hyphen in front"),
        pytest.param({"slug": "x" * 65}, "slug", id="an endless address"),
        pytest.param({"time_zone": "Mars/Olympus_Mons"}, "time_zone", id="another planet"),
        pytest.param({"languages": []}, "languages", id="no language"),
        pytest.param({"languages": ["xx"]}, "languages", id="a language we do not speak"),
        pytest.param({"currency": "euro"}, "currency", id="a word for a currency"),
    ],
)
def test_a_wrong_profile_is_refused_by_field(business: Salon, members: dict[str, object], field: str) -> None:
    given = {"name": "Salon", "slug": f"salon-{secrets.token_hex(4)}"} | members
    with pytest.raises(Invalid) as refused, transaction():
        create_business(**given)  # type: ignore[arg-type]
    assert list(refused.value.members["errors"]) == [field]


def test_a_fixed_offset_is_a_time_zone(business: Salon) -> None:
    with transaction():
        business_id = create_business(name="Salon", slug=f"salon-{secrets.token_hex(4)}", time_zone="-06:00")
    with transaction(business_id):
        assert get_business(business_id=business_id).time_zone == "-06:00"


def test_a_stranger_s_business_is_not_found(business: Salon, other_business: Salon) -> None:
    with transaction(business.id), pytest.raises(NotFound):
        get_business(business_id=other_business.id)


def test_one_account_serves_several_businesses_with_one_password(
    business: Salon, other_business: Salon
) -> None:
    email = an_email()
    with transaction(business.id):
        first = create_user(business_id=business.id, email=email, password=PASSWORD, role="owner")
    with transaction(other_business.id):
        second = create_user(
            business_id=other_business.id, email=email.upper(), password="quite another", role="viewer"
        )
    assert first == second
    assert authenticate(email, PASSWORD).user_id == first
    with transaction():
        assert list_business_ids_of_user(first) == [business.id, other_business.id]
    with transaction(other_business.id):
        assert find_role(business_id=other_business.id, user_id=first) == "viewer"
        assert [(user.email, role) for user, role in list_members(business_id=other_business.id)] == [
            (email, "viewer")
        ]


@pytest.mark.parametrize(
    "password", ["short", "x" * 201, "", "{email}"], ids=["short", "endless", "none", "the address"]
)
def test_a_poor_password_is_refused(business: Salon, password: str) -> None:
    email = an_email()
    with pytest.raises(Invalid), transaction(business.id):
        create_user(business_id=business.id, email=email, password=password.format(email=email), role="owner")


@pytest.mark.parametrize("email", ["", "x", "a@b", "a b@example.com", "a@@example.com", "a\0@example.com"])
def test_what_is_no_address_is_refused(business: Salon, email: str) -> None:
    with pytest.raises(Invalid), transaction(business.id):
        create_user(business_id=business.id, email=email, password=PASSWORD, role="owner")


def test_a_hash_of_old_parameters_is_renewed_at_the_next_log_in(business: Salon) -> None:
    email = an_email()
    with transaction(business.id):
        user_id = create_user(business_id=business.id, email=email, password=PASSWORD, role="owner")
        weak = PasswordHasher(time_cost=1, memory_cost=1024).hash(PASSWORD)
        session().execute(update(User).where(User.id == user_id).values(hashed_password=weak))
    authenticate(email, PASSWORD)
    with transaction(business.id):
        stored = session().scalars(select(User.hashed_password).where(User.id == user_id)).one()
    assert stored.startswith("$argon2id$")
    assert not is_outdated(stored)
    assert authenticate(email, PASSWORD).user_id == user_id


def test_a_key_is_stored_as_its_hash_only(business: Salon) -> None:
    with transaction(business.id):
        row, plain = create_api_key(business_id=business.id, name="till", role="staff")
    assert plain.startswith(f"fd_{row.prefix}_")
    assert plain.encode() not in bytes(row.key_hash)
    assert plain.split("_", 2)[2] not in f"{row.name}{row.prefix}"


def test_a_revoked_key_opens_nothing_from_that_moment(client: FlaskClient, business: Salon) -> None:
    plain = an_api_key(business)
    headers = {"Authorization": f"Bearer {plain}"}
    assert client.get("/api/calendar/calendars", headers=headers).status_code == 200
    with transaction(business.id):
        revoke_api_key(business_id=business.id, prefix=plain.split("_")[1])
    assert client.get("/api/calendar/calendars", headers=headers).status_code == 401
    with transaction(business.id):
        assert [key.revoked_at is not None for key in list_api_keys(business_id=business.id)] == [True]


def test_a_stranger_s_key_cannot_be_revoked(business: Salon, other_business: Salon) -> None:
    prefix = an_api_key(other_business).split("_")[1]
    with pytest.raises(NotFound), transaction(business.id):
        revoke_api_key(business_id=business.id, prefix=prefix)


def test_a_key_reaches_its_own_business_only(
    client: FlaskClient, business: Salon, other_business: Salon
) -> None:
    headers = {"Authorization": f"Bearer {an_api_key(business)}"}
    own = client.get("/api/calendar/calendars", headers=headers | {"X-Business-ID": str(business.id)})
    assert own.status_code == 200
    other = client.get("/api/calendar/calendars", headers=headers | {"X-Business-ID": str(other_business.id)})
    assert other.status_code == 404


def test_a_business_that_is_switched_off_lets_nobody_in(client: FlaskClient, business: Salon) -> None:
    headers = {"Authorization": f"Bearer {an_api_key(business)}"}
    with transaction(business.id):
        session().execute(update(Business).where(Business.id == business.id).values(is_active=False))
    assert client.get("/api/calendar/calendars", headers=headers).status_code == 401


def test_only_the_migration_log_in_makes_operators(
    business: Salon, migration: "psycopg2.extensions.connection"
) -> None:
    email = an_email()
    with transaction(business.id):
        user_id = create_user(business_id=business.id, email=email, password=PASSWORD, role="owner")
    with pytest.raises(Exception, match="permission denied"), transaction(business.id):
        session().execute(update(User).where(User.id == user_id).values(is_superuser=True))
    assert operators.make_superuser(migration, email) == user_id
    assert authenticate(email, PASSWORD).is_superuser


def test_an_operator_needs_no_business(
    client: FlaskClient, migration: "psycopg2.extensions.connection"
) -> None:
    email = an_email()
    user_id = operators.make_superuser(migration, email, password=PASSWORD)
    answer = client.post("/api/auth/login", json={"email": email, "password": PASSWORD})
    assert answer.json["user"] == {"id": str(user_id), "email": None, "is_superuser": True}
    assert client.get("/api/calendar/calendars").status_code == 404


def test_the_shell_disables_and_gives_a_new_password(
    client: FlaskClient, business: Salon, migration: "psycopg2.extensions.connection"
) -> None:
    email = an_email()
    with transaction(business.id):
        create_user(business_id=business.id, email=email, password=PASSWORD, role="owner")
    client.post("/api/auth/login", json={"email": email, "password": PASSWORD})
    operators.disable_user(migration, email)
    assert client.get("/api/auth/me").status_code == 401
    with pytest.raises(WrongLogin):
        authenticate(email, PASSWORD)
    operators.enable_user(migration, email)
    operators.reset_password(migration, email, "another good one")
    assert isinstance(authenticate(email, "another good one").user_id, uuid.UUID)


def test_the_shell_says_when_there_is_no_such_user(
    business: Salon, migration: "psycopg2.extensions.connection"
) -> None:
    for act in (operators.make_superuser, operators.disable_user):
        with pytest.raises(NotFound):
            act(migration, an_email())


def test_keys_of_a_business_are_its_own(business: Salon, other_business: Salon) -> None:
    an_api_key(other_business)
    with transaction(business.id):
        assert session().scalars(select(ApiKey)).all() == []
