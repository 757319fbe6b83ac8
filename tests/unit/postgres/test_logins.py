"""The log-in that every machine computes, and which log-ins get past the policies."""

from dataclasses import replace

import pytest
from psycopg2.extensions import parse_dsn

from server.postgres.logins import LoginFacts, compute_login

_URL = "postgresql://admin:pw@db.example:6432/frontdesk?sslmode=require"
_PLAIN = LoginFacts(
    name="web",
    is_superuser=False,
    ignores_policies=False,
    creates_roles=False,
    is_app=True,
    is_owner_or_router=False,
    owns_tables=False,
)


def test_every_machine_with_the_key_computes_the_same_log_in() -> None:
    assert compute_login(_URL, "key") == compute_login("postgresql://other@pooler/frontdesk", "key")


@pytest.mark.parametrize(
    ("url", "key"),
    [
        pytest.param(_URL, "another key", id="another key"),
        pytest.param(_URL.replace("/frontdesk", "/other"), "key", id="another database"),
    ],
)
def test_others_have_other_names_and_passwords(url: str, key: str) -> None:
    ours, theirs = compute_login(_URL, "key"), compute_login(url, key)
    assert ours.name != theirs.name
    assert ours.password != theirs.password


def test_the_name_fits_into_postgresql() -> None:
    assert len(compute_login(_URL, "key").name) <= 63


def test_the_computed_log_in_keeps_the_rest_of_the_address() -> None:
    login = compute_login(_URL, "key")
    expected = {"host": "db.example", "port": "6432", "dbname": "frontdesk", "sslmode": "require"}
    assert parse_dsn(login.address(_URL)) == {**expected, "user": login.name, "password": login.password}


def test_a_plain_member_of_the_app_may_serve() -> None:
    assert _PLAIN.bypass is None
    assert _PLAIN.is_plain_app


@pytest.mark.parametrize(
    ("fact", "bypass"),
    [
        ("is_superuser", "is a superuser"),
        ("ignores_policies", "has BYPASSRLS"),
        ("is_owner_or_router", "is a member of frontdesk_owner or frontdesk_router"),
        ("owns_tables", "owns tables"),
    ],
)
def test_each_way_past_the_policies_is_named(fact: str, bypass: str) -> None:
    facts = replace(_PLAIN, **{fact: True})
    assert facts.bypass == bypass
    assert not facts.is_plain_app


def test_one_who_makes_roles_could_join_the_others_and_is_not_plain() -> None:
    assert not replace(_PLAIN, creates_roles=True).is_plain_app
