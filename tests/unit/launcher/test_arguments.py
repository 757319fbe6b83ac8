"""What can be said to `run_server.py`, and what is refused."""

import pytest

from server.launcher.arguments import parse_arguments


def test_nothing_said_means_this_machine_and_one_worker() -> None:
    given = parse_arguments([])
    assert (given.host, given.port, given.demo, given.workers) == ("127.0.0.1", None, False, 1)
    assert given.live


def test_no_worker_outdoes_a_number_of_workers() -> None:
    given = parse_arguments(["--workers", "3", "--no-worker", "--no-live"])
    assert (given.workers, given.live) == (0, False)


@pytest.mark.parametrize(
    ("host", "is_private"),
    [
        pytest.param("127.0.0.1", True, id="loopback"),
        pytest.param("127.9.9.9", True, id="all of the loopback network"),
        pytest.param("::1", True, id="loopback in IPv6"),
        pytest.param("localhost", True, id="by name"),
        pytest.param("0.0.0.0", False, id="every address"),  # noqa: S104 - a text to judge
        pytest.param("::", False, id="every address in IPv6"),
        pytest.param("192.168.1.5", False, id="the local network"),
        pytest.param("salon.example", False, id="a name that may lead anywhere"),
    ],
)
def test_only_loopback_is_private(host: str, is_private: bool) -> None:
    assert parse_arguments(["--host", host]).is_private is is_private


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["--port", "0"], id="port too low"),
        pytest.param(["--port", "65536"], id="port too high"),
        pytest.param(["--port", "http"], id="port not a number"),
        pytest.param(["--workers", "-1"], id="fewer workers than none"),
        pytest.param(["--workers", "1000"], id="more workers than connections"),
        pytest.param(["--whatever"], id="unknown"),
    ],
)
def test_nonsense_is_explained(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_arguments(words)
    assert ended.value.code == 2
    assert "run_server.py: error:" in capsys.readouterr().err
