"""A visitor is whoever holds a token that we signed."""

import pytest
from itsdangerous import TimestampSigner, URLSafeTimedSerializer

from server.channels.web.tokens import (
    MAX_AGE,
    SALT,
    BadVisitorToken,
    Visitor,
    issue_token,
    new_visitor,
    read_token,
)

KEY = "the secret key of this test"


def test_a_token_brings_its_visitor_back() -> None:
    visitor = new_visitor(business_id=7, language="he")
    assert read_token(issue_token(visitor, secret_key=KEY), secret_key=KEY) == visitor


def test_no_two_visitors_are_alike() -> None:
    visitors = {new_visitor(business_id=7, language=None).visitor_id for _ in range(50)}
    assert len(visitors) == 50


class SignedLongAgo(TimestampSigner):
    """Signs as the server did a month and a day ago."""

    def get_timestamp(self) -> int:
        return super().get_timestamp() - int(MAX_AGE.total_seconds()) - 86_400


def test_a_token_ends_after_thirty_days() -> None:
    old = URLSafeTimedSerializer(KEY, salt=SALT, signer=SignedLongAgo).dumps([7, "visitor", None])
    assert MAX_AGE.days == 30
    with pytest.raises(BadVisitorToken):
        read_token(old, secret_key=KEY)


@pytest.mark.parametrize(
    "token",
    [
        pytest.param("", id="nothing"),
        pytest.param("x", id="a letter"),
        pytest.param("a.b.c", id="the right number of dots"),
        pytest.param("é" * 40, id="not ASCII"),
        pytest.param("A" * 100_000, id="endless"),
        pytest.param(issue_token(Visitor(7, "v"), secret_key="another key"), id="another server's"),
        pytest.param(issue_token(Visitor(7, "v"), secret_key=KEY) + "x", id="changed"),
        pytest.param(URLSafeTimedSerializer(KEY).dumps([7, "v", None]), id="signed for another purpose"),
    ],
)
def test_any_other_token_is_refused(token: str) -> None:
    with pytest.raises(BadVisitorToken):
        read_token(token, secret_key=KEY)
