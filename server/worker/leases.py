"""The leases this process holds, so that one thread can renew them while others work."""

import threading

from server.messaging.leases import Lease


class LeaseKeeper:
    """A set of leases that several threads may change."""

    def __init__(self) -> None:
        """Hold nothing."""
        self._lock = threading.Lock()
        self._held: set[Lease] = set()

    def add(self, lease: Lease) -> None:
        """Renew this lease from now on."""
        with self._lock:
            self._held.add(lease)

    def remove(self, lease: Lease) -> None:
        """Renew it no longer."""
        with self._lock:
            self._held.discard(lease)

    def held(self) -> list[Lease]:
        """Return what is held now."""
        with self._lock:
            return list(self._held)
