"""Which addresses a tenant's webhook may lead to, and how long we go on trying."""

import pytest

from server.events.client import is_public
from server.events.deliveries import MAX_ATTEMPTS, retry_delay


@pytest.mark.parametrize(
    "address",
    [
        pytest.param("127.0.0.1", id="this machine"),
        pytest.param("0.0.0.0", id="this machine, unspecified"),  # noqa: S104 - a text to judge
        pytest.param("10.1.2.3", id="private network"),
        pytest.param("192.168.0.10", id="home network"),
        pytest.param("172.16.0.1", id="container network"),
        pytest.param("169.254.169.254", id="a cloud's metadata"),
        pytest.param("100.64.0.1", id="behind a carrier's translator"),
        pytest.param("224.0.0.1", id="multicast"),
        pytest.param("255.255.255.255", id="broadcast"),
        pytest.param("::1", id="this machine in IPv6"),
        pytest.param("fe80::1%eth0", id="link-local"),
        pytest.param("fd00::1", id="private network in IPv6"),
        pytest.param("ff02::1", id="multicast in IPv6"),
        pytest.param("::ffff:127.0.0.1", id="loopback mapped into IPv6"),
        pytest.param("::ffff:10.0.0.1", id="a private address mapped into IPv6"),
        pytest.param("2002:7f00:1::", id="loopback inside 6to4"),
        pytest.param("64:ff9b::a00:1", id="a private address behind NAT64"),
        pytest.param("64:ff9b:1::a00:1", id="a private address behind a network's own NAT64"),
        pytest.param("::10.0.0.1", id="a private address in the oldest wrapping"),
        pytest.param("::ffff:0:10.0.0.1", id="a private address as a translator writes it"),
        pytest.param("fec0::1", id="site-local"),
        pytest.param("5f00::1", id="segment routing"),
        pytest.param("192.0.0.8", id="a special purpose of IPv4"),
        pytest.param("192.88.99.1", id="a relay of 6to4"),
    ],
)
def test_addresses_of_our_own_networks_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "64:ff9b::5db8:d822"])
def test_addresses_of_others_are_public(address: str) -> None:
    assert is_public(address)


def test_attempts_go_on_for_about_a_day_at_growing_distances() -> None:
    pauses = [retry_delay(attempts).total_seconds() for attempts in range(1, MAX_ATTEMPTS)]
    assert 4 <= pauses[0] <= 6
    assert 18 * 3600 <= sum(pauses) <= 28 * 3600
