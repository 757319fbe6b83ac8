"""`flask mcp`: a key that cannot use the tools is refused before an assistant waits."""

import pytest

from tests.api.cli.conftest import Run
from tests.builders import Salon, an_api_key


@pytest.mark.parametrize(
    ("key", "says"),
    [
        pytest.param("", "FRONTDESK_API_KEY", id="no key"),
        pytest.param("fd_wrong", "unknown or revoked", id="a wrong key"),
        pytest.param("viewer", "role staff", id="a viewer's key"),
    ],
)
def test_a_key_that_may_not_is_refused_at_the_start(flask: Run, business: Salon, key: str, says: str) -> None:
    given = an_api_key(business, role="viewer") if key == "viewer" else key
    result = flask("mcp", "--api-key", given)
    assert result.exit_code != 0
    assert says in result.output
    assert result.stdout == ""
