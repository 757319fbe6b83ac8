"""One stream, step by step. tests/machine/test_live.py follows the real process."""

from collections.abc import Callable, Iterator

import pytest
from flask import Flask

from server.app_factory import create_live_app
from server.businesses.api_keys import revoke_api_key
from server.businesses.identity import identify
from server.core.db import transaction
from server.core.settings import Settings
from server.events.feed import BEGINNING
from server.events.hub import Subscription
from server.events.stream import Stream
from tests.builders import Salon, an_api_key


@pytest.fixture
def live(settings: Settings) -> Flask:
    return create_live_app(settings)


@pytest.fixture
def key(business: Salon) -> str:
    return an_api_key(business, role="viewer")


@pytest.fixture
def stream(live: Flask, business: Salon, key: str, happen: Callable[..., int]) -> Iterator[Iterator[str]]:
    """Give the stream of somebody who is asked for the key at each step."""
    happen("one")
    with live.test_request_context(headers={"Authorization": f"Bearer {key}"}):
        identify()
        yield Stream(Subscription(business.id), check_seconds=0).run(BEGINNING)


def test_a_stream_says_where_it_begins_and_brings_what_happened(stream: Iterator[str]) -> None:
    assert next(stream) == "retry: 2000\nid: 0\n\n"
    lines = next(stream).split("\n")
    assert lines[0].startswith("id: ")
    assert lines[1] == "event: one"
    assert lines[2].startswith('data: {"id": ')


def test_a_revoked_key_hears_nothing_more(stream: Iterator[str], business: Salon, key: str) -> None:
    next(stream)
    with transaction(business.id):
        revoke_api_key(business_id=business.id, prefix=key.split("_")[1])
    assert list(stream) == []
