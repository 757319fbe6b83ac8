"""The web address: opened first, refused in words."""

import socket

import pytest

from server.launcher.listener import open_listener, render_url
from server.launcher.refusal import LaunchRefused


@pytest.mark.parametrize(
    ("host", "url"),
    [
        pytest.param("127.0.0.1", "http://127.0.0.1:8000", id="as it is"),
        pytest.param("0.0.0.0", "http://127.0.0.1:8000", id="everywhere is also here"),  # noqa: S104 - a text
        pytest.param("::", "http://[::1]:8000", id="everywhere in IPv6"),
        pytest.param("fd00::1", "http://[fd00::1]:8000", id="IPv6 in brackets"),
    ],
)
def test_the_address_is_one_to_type(host: str, url: str) -> None:
    assert render_url(host, 8000) == url


def test_a_taken_port_names_another() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(LaunchRefused, match=f"Port {port} on 127.0.0.1 is taken.*--port"):
            open_listener("127.0.0.1", port)


def test_whoever_calls_before_anybody_answers_waits() -> None:
    with (
        open_listener("127.0.0.1", 0) as listener,
        socket.create_connection(listener.getsockname()) as caller,
    ):
        accepted, address = listener.accept()
        with accepted:
            assert address == caller.getsockname()
