"""Leases: who may answer a lane, for how long, and how often it has been tried."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select, text

from server.core.db import session, transaction
from server.messaging.models import Lane

LEASE = timedelta(seconds=10)
RENEW_SECONDS = 3.0
MAX_ATTEMPTS = 5
MAX_LANES_PER_BUSINESS = 32


class LeaseLost(Exception):
    """Another worker has taken the lane over; nothing of this one may be written any more."""


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to answer a lane, until it runs out or is taken over."""

    lane_id: int
    business_id: int
    token: int
    attempts: int

    @property
    def is_spent(self) -> bool:
        """Tell whether these messages were tried too often, deaths of workers included."""
        return self.attempts > MAX_ATTEMPTS

    @property
    def key(self) -> dict[str, int]:
        """Return what names the lease in a statement."""
        return {"business_id": self.business_id, "lane_id": self.lane_id, "token": self.token}


_CLAIM = text("SELECT * FROM public.claim_lane(:lease, :runner, :businesses, :cap)")
_RENEW = text("""
UPDATE public.lanes SET lease_until = now() + :lease
WHERE business_id = :business_id AND id = :lane_id AND token = :token RETURNING id
""")
_RELEASE = text("""
UPDATE public.lanes SET lease_until = NULL, attempts = :attempts,
    ready_at = CASE WHEN EXISTS (
        SELECT 1 FROM public.inbound_message_queue q
        WHERE q.business_id = :business_id AND q.lane_id = :lane_id AND q.status IN ('pending', 'processing'))
        THEN now() + :pause ELSE NULL END
WHERE business_id = :business_id AND id = :lane_id AND token = :token
""")


def claim(*, runner: str | None = None, businesses: Sequence[int] | None = None) -> Lease | None:
    """Lease the lane that has waited longest, if any waits; fair between businesses by a cap for each."""
    values = {
        "lease": LEASE,
        "runner": runner,
        "businesses": list(businesses) if businesses else None,
        "cap": MAX_LANES_PER_BUSINESS,
    }
    with transaction():
        row = session().execute(_CLAIM, values).first()
    return Lease(row.lane_id, row.business_id, row.token, row.attempts) if row else None


def renew(lease: Lease) -> bool:
    """Keep the lease for another while; return False when it is lost."""
    with transaction(business_id=lease.business_id):
        return session().execute(_RENEW, {**lease.key, "lease": LEASE}).first() is not None


def put_back(lease: Lease, *, pause: timedelta) -> None:
    """Let the lane be tried again after a pause; its messages keep their order."""
    with transaction(business_id=lease.business_id):
        lock(lease)
        release(lease, attempts=lease.attempts, pause=pause)


def lock(lease: Lease) -> Lane:
    """Lock the lane's row, or raise `LeaseLost`.

    Do it first: a message that is accepted meanwhile is then seen when the lane is released.
    """
    lane = session().scalar(
        select(Lane)
        .where(Lane.business_id == lease.business_id, Lane.id == lease.lane_id, Lane.token == lease.token)
        .with_for_update()
    )
    if lane is None:
        raise LeaseLost
    return lane


def release(lease: Lease, *, attempts: int = 0, pause: timedelta = timedelta()) -> None:
    """Give the lane back, in the open transaction; what waits there is due after the pause."""
    session().execute(_RELEASE, {**lease.key, "attempts": attempts, "pause": pause})
