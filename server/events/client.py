"""The only code that calls other people's webhook addresses.

Those addresses are chosen by tenants, and the operator's own network must not be reached through us: a name
is resolved once, refused unless every address of it is public, and the connection goes to the address that
was looked at. Redirects are not followed, and of an answer nothing is read but its status.
"""

import ipaddress
import socket
import ssl
import threading
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from http.client import HTTPConnection, HTTPException
from urllib.parse import SplitResult, urlsplit

import certifi

from server.core.http import OutsideError

CONNECT_SECONDS = 3.0
TOTAL_SECONDS = 10.0
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
# Only these IPv6 addresses are given out (IANA, Internet Protocol Version 6 Address Space); others wrap IPv4
# addresses in older ways.
_IPV6_INTERNET = ipaddress.ip_network("2000::/3")
# Global by Python's list, yet for special purposes (IANA, IPv4 Special-Purpose Address Registry).
_SPECIAL_IPV4 = tuple(map(ipaddress.ip_network, ("192.0.0.0/24", "192.88.99.0/24")))


class PrivateAddress(OutsideError):
    """The address lies in a private network."""

    def __init__(self) -> None:
        """Say it without naming the address: what a name means inside is not for tenants to learn."""
        super().__init__("the address is not a public one", permanent=False)


def post(
    url: str,
    body: bytes,
    *,
    headers: Mapping[str, str],
    allow_private: bool,
    seconds: float = TOTAL_SECONDS,
) -> int:
    """Send a body and return the status of the answer; raise `OutsideError` for none in `seconds`."""
    parts = urlsplit(url)
    address = _resolve(parts, allow_private=allow_private)
    connection = _Pinned(parts, address)
    # A socket's time-out counts from byte to byte; one that answers a byte a second would hold us for ever.
    deadline = threading.Timer(seconds, connection.cut)
    deadline.daemon = True
    deadline.start()
    try:
        connection.request("POST", _target(parts), body=body, headers={**headers, "Host": parts.netloc})
        return connection.getresponse().status
    except ssl.SSLCertVerificationError as error:
        raise OutsideError("the certificate is not valid", permanent=False) from error
    except (OSError, HTTPException, ValueError) as error:
        raise OutsideError(_explain(connection, error), permanent=False) from error
    finally:
        deadline.cancel()
        connection.close()


def is_public(address: str) -> bool:
    """Tell whether an IP address belongs to the public internet, however it is wrapped."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        wrapped = ip.ipv4_mapped or ip.sixtofour or (ip.teredo or (None, None))[1]
        if wrapped is None and ip in _NAT64:
            wrapped = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if wrapped is not None:
            return is_public(str(wrapped))
        return ip in _IPV6_INTERNET and ip.is_global
    return ip.is_global and not ip.is_multicast and not any(ip in special for special in _SPECIAL_IPV4)


def port_of(parts: SplitResult) -> int:
    """Return the port that an address means; raise `ValueError` for one that is no port."""
    if parts.port == 0:
        raise ValueError("0 is no port")
    return parts.port or (443 if parts.scheme == "https" else 80)


def _resolve(parts: SplitResult, *, allow_private: bool) -> str:
    host = parts.hostname or ""
    with suppress(ValueError):  # a literal needs no look-up
        if not allow_private and not is_public(host):
            raise PrivateAddress
    try:
        found = socket.getaddrinfo(host, port_of(parts), type=socket.SOCK_STREAM)
    except (OSError, UnicodeError, ValueError) as error:
        raise OutsideError("the name of the server is unknown", permanent=False) from error
    addresses = [str(entry[4][0]) for entry in found]
    if not addresses:
        raise OutsideError("the name of the server is unknown", permanent=False)
    if not allow_private and not all(is_public(address) for address in addresses):
        raise PrivateAddress
    return addresses[0]


def _target(parts: SplitResult) -> str:
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def _explain(connection: "_Pinned", error: Exception) -> str:
    if connection.was_cut or isinstance(error, TimeoutError):
        return "no answer in time"
    return "no answer" if connection.sock is not None else "no connection"


@cache
def _tls() -> ssl.SSLContext:
    """Trust what the system and the pinned list of authorities trust; made once, it takes a while."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


class _Pinned(HTTPConnection):
    """A connection to one address that was looked at before, whatever its name resolves to by now."""

    def __init__(self, parts: SplitResult, address: str) -> None:
        super().__init__(parts.hostname or "", port_of(parts), timeout=TOTAL_SECONDS)
        self._name = parts.hostname or ""
        self._address = address
        self._is_tls = parts.scheme == "https"
        self._open: socket.socket | None = None
        self.was_cut = False

    def connect(self) -> None:
        opened = socket.create_connection((self._address, self.port), timeout=CONNECT_SECONDS)
        opened.settimeout(TOTAL_SECONDS)
        self._open = opened
        if self._is_tls:  # without a handshake at first, so that a slow one can be cut too
            secured = _tls().wrap_socket(opened, server_hostname=self._name, do_handshake_on_connect=False)
            self._open = secured
            secured.do_handshake()
        self.sock = self._open

    def cut(self) -> None:
        """End whatever goes on; the reader gets an error at once."""
        self.was_cut = True
        with suppress(OSError):
            if self._open is not None:
                # The plain socket's way: an SSLSocket's own would race the reader.
                socket.socket.shutdown(self._open, socket.SHUT_RDWR)
