"""The demo: made once, in an empty database, open to this machine only."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from server.app_factory import create_app
from server.business_files.demo import prepare_demo
from server.businesses.accounts import WrongLogin, authenticate
from server.businesses.creation import create_business
from server.core.db import db, transaction
from server.core.settings import Settings
from tests.cluster import Cluster

OWNER = "owner@luna.example"


@pytest.fixture
def own_settings(own_database: Settings, cluster: Cluster, tmp_path: Path) -> Settings:
    assert own_database.database_url is not None
    return cluster.settings(own_database.database_url, FRONTDESK_DATA_DIR=str(tmp_path))


@pytest.fixture
def own_app(own_settings: Settings) -> Iterator[Flask]:
    app = create_app(own_settings)
    with app.app_context():
        yield app
        db.engine.dispose()
    app.extensions["databases"].close()


pytestmark = pytest.mark.usefixtures("own_app")


def test_an_empty_database_gets_the_demo_and_its_password(own_settings: Settings) -> None:
    made = prepare_demo(own_settings, host="127.0.0.1")
    assert made.created
    assert made.slug == "demo"
    assert dict(made.users) == {OWNER: "owner", "staff@luna.example": "staff"}
    assert made.password is not None
    assert authenticate(OWNER, made.password)
    assert (own_settings.data_dir / "demo_password").stat().st_mode & 0o077 == 0


def test_the_second_start_makes_nothing_and_prints_the_same(own_settings: Settings) -> None:
    first = prepare_demo(own_settings, host="127.0.0.1")
    second = prepare_demo(own_settings, host="localhost")
    assert not second.created
    assert second.password == first.password


def test_a_server_that_others_reach_has_its_demo_users_disabled(own_settings: Settings) -> None:
    password = prepare_demo(own_settings, host="127.0.0.1").password or ""
    public = prepare_demo(own_settings, host="0.0.0.0")  # noqa: S104 - only a name here
    assert public.password is None
    assert "disabled" in public.note
    with pytest.raises(WrongLogin):
        authenticate(OWNER, password)
    assert prepare_demo(own_settings, host="127.0.0.1").password == password
    assert authenticate(OWNER, password)


def test_a_database_with_businesses_gets_no_demo(own_settings: Settings) -> None:
    with transaction():
        create_business(name="Real", slug="real")
    found = prepare_demo(own_settings, host="127.0.0.1")
    assert (found.slug, found.created, found.password) == (None, False, None)
    assert "businesses already" in found.note
