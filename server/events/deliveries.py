"""Sending events to webhooks: at least once, each object's in order, one endpoint by one sender at a time.

An endpoint is leased like a lane: claimed with a token that rises, served for a few seconds, given back. The
claims go round, so an endpoint that is slow or has much to tell takes no more than its turn. No transaction
is open while an answer is awaited, and what a sender notes after it lost its lease changes nothing.
"""

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import text

from server.core.db import session, transaction
from server.core.logs import get_logger
from server.events.endpoints import OBJECT_TYPE, WebhookPolicy
from server.events.log import record_event
from server.events.sending import Outcome, Parcel, render_body, send

log = get_logger(__name__)

MAX_ATTEMPTS: Final = 12
DISABLED_AFTER: Final = timedelta(days=3)
_LEASE = timedelta(seconds=30)  # longer than the longest attempt
_MOST_AT_ONCE = 20
_LONGEST_ROUND_SECONDS = 2.0
_FIRST_DELAY_SECONDS = 5.0
_LONGEST_DELAY_SECONDS = 6 * 3600.0
_LONGEST_PAUSE_SECONDS = 300
_GONE = 410


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to call an endpoint, for as long as nobody has taken it over."""

    endpoint_id: int
    business_id: int
    token: int

    @property
    def key(self) -> dict[str, int]:
        """Return what names the lease in a statement."""
        return {"business_id": self.business_id, "endpoint_id": self.endpoint_id, "token": self.token}


_CLAIM = text("SELECT * FROM public.claim_webhook(:lease, :businesses)")
_FENCE = text("""
UPDATE public.webhook_endpoints SET lease_until = now() + :lease
WHERE business_id = :business_id AND id = :endpoint_id AND token = :token AND is_active
  AND (paused_until IS NULL OR paused_until <= now())
RETURNING url, secret, CASE WHEN previous_secret_until > now() THEN previous_secret END AS previous_secret
""")
_TAKE = text("""
UPDATE public.webhook_deliveries d SET attempts = d.attempts + 1, attempted_at = now()
WHERE d.business_id = :business_id AND d.id = (
    SELECT c.id FROM public.webhook_deliveries c
    WHERE c.business_id = :business_id AND c.endpoint_id = :endpoint_id
      AND c.status = 'pending' AND c.due_at <= now()
      AND NOT EXISTS (SELECT 1 FROM public.webhook_deliveries e
                      WHERE e.business_id = :business_id AND e.endpoint_id = c.endpoint_id
                        AND e.object_key = c.object_key AND e.status = 'pending' AND e.id < c.id)
    ORDER BY c.due_at, c.id LIMIT 1)
RETURNING d.id, d.attempts, d.object_key, d.event_id
""")
_READ_EVENT = text("""
SELECT event_type, ts_iso, object_type, object_id, data FROM public.notification_events
WHERE business_id = :business_id AND id = :event_id
""")
# What waits behind an earlier event of its object is due with it; else it would be looked at all the time.
_WAIT_IN_LINE = text("""
UPDATE public.webhook_deliveries d SET due_at = h.due_at
FROM (SELECT DISTINCT ON (object_key) object_key, id, due_at FROM public.webhook_deliveries
      WHERE business_id = :business_id AND endpoint_id = :endpoint_id AND status = 'pending'
      ORDER BY object_key, id) h
WHERE d.business_id = :business_id AND d.endpoint_id = :endpoint_id AND d.status = 'pending'
  AND d.object_key = h.object_key AND d.id > h.id AND d.due_at < h.due_at
""")
_NOTE_ENDPOINT = text("""
UPDATE public.webhook_endpoints SET
    failures = CASE WHEN :fine THEN 0 ELSE failures + 1 END,
    failing_since = CASE WHEN :fine THEN NULL ELSE coalesce(failing_since, now()) END,
    paused_until = CASE WHEN :pauses
        THEN now() + least(power(2, least(failures + 1, 10)), :longest) * interval '1 second' END,
    is_active = is_active AND NOT :gone AND (:fine OR coalesce(failing_since, now()) >= now() - :patience),
    disabled_reason = CASE WHEN :gone THEN 'gone'
        WHEN NOT :fine AND failing_since < now() - :patience THEN 'failing' ELSE disabled_reason END
WHERE business_id = :business_id AND id = :endpoint_id AND token = :token
RETURNING is_active, disabled_reason
""")
_NOTE = text("""
UPDATE public.webhook_deliveries
SET status = :status, response_status = :response_status, error = :error,
    delivered_at = CASE WHEN :status = 'delivered' THEN now() END
WHERE business_id = :business_id AND id = :id
""")
_PUT_OFF = text("""
UPDATE public.webhook_deliveries SET due_at = now() + :pause
WHERE business_id = :business_id AND endpoint_id = :endpoint_id AND object_key = :object_key
  AND status = 'pending'
""")
# The next in line waited for this one's due time; it need not wait any longer.
_NEXT_IN_LINE = text("""
UPDATE public.webhook_deliveries SET due_at = now()
WHERE business_id = :business_id AND endpoint_id = :endpoint_id AND object_key = :object_key
  AND status = 'pending' AND due_at > now()
""")
_RELEASE = text("""
UPDATE public.webhook_endpoints SET lease_until = NULL
WHERE business_id = :business_id AND id = :endpoint_id AND token = :token
""")


def retry_delay(attempts: int) -> timedelta:
    """Return how long to wait after so many attempts: 5 s, 15 s ... 6 h, about a day in all, with jitter."""
    seconds = min(_FIRST_DELAY_SECONDS * 3 ** (attempts - 1), _LONGEST_DELAY_SECONDS)
    return timedelta(seconds=seconds * random.uniform(0.8, 1.2))  # noqa: S311 - jitter


def send_next(
    policy: WebhookPolicy, *, clock: Callable[[], datetime], businesses: Sequence[int] | None = None
) -> bool:
    """Give one endpoint its turn; return whether there was one with something due."""
    lease = _claim(businesses)
    if lease is None:
        return False
    ends_at = time.monotonic() + _LONGEST_ROUND_SECONDS
    for _ in range(_MOST_AT_ONCE):
        parcel = _take(lease)
        if parcel is None:
            break
        outcome = send(parcel, business_id=lease.business_id, policy=policy, now=clock())
        if not _note(lease, parcel, outcome, now=clock()) or time.monotonic() > ends_at:
            break
    with transaction(lease.business_id):
        session().execute(_RELEASE, lease.key)
    return True


def _claim(businesses: Sequence[int] | None) -> Lease | None:
    asked = {"lease": _LEASE, "businesses": list(businesses) if businesses else None}
    with transaction():
        row = session().execute(_CLAIM, asked).first()
    return Lease(row.endpoint_id, row.business_id, row.token) if row else None


def _take(lease: Lease) -> Parcel | None:
    """Count the attempt and commit that before anything leaves the house: a sender that dies has tried."""
    with transaction(lease.business_id):
        endpoint = session().execute(_FENCE, lease.key | {"lease": _LEASE}).first()
        if endpoint is None:
            return None
        row = session().execute(_TAKE, lease.key).first()
        if row is None:
            session().execute(_WAIT_IN_LINE, lease.key)
            return None
        event = session().execute(_READ_EVENT, lease.key | {"event_id": row.event_id}).first()
    return Parcel(
        id=row.id,
        attempts=row.attempts,
        object_key=row.object_key,
        url=endpoint.url,
        sealed=tuple(bytes(secret) for secret in (endpoint.secret, endpoint.previous_secret) if secret),
        message_id=f"evt_{row.event_id}",
        body=render_body(row.event_id, event) if event else None,
    )


def _note(lease: Lease, parcel: Parcel, outcome: Outcome, *, now: datetime) -> bool:
    """Note how an attempt ended; return whether the endpoint may be called again at once."""
    is_dead = not outcome.is_fine and (
        parcel.body is None or outcome.status == _GONE or parcel.attempts >= MAX_ATTEMPTS
    )
    with transaction(lease.business_id):
        endpoint = session().execute(_NOTE_ENDPOINT, lease.key | _verdict(outcome)).first()
        if endpoint is None:
            log.warning("webhook taken over by another sender", webhook_id=lease.endpoint_id)
            return False
        _note_delivery(lease, parcel, outcome, is_dead=is_dead)
        if is_dead:
            _tell(lease, "webhook_delivery_failed", {"delivery_id": parcel.id}, now=now)
        if not endpoint.is_active and endpoint.disabled_reason:
            _tell(lease, "webhook_disabled", {"reason": endpoint.disabled_reason}, now=now)
    log.info(
        "webhook called",
        webhook_id=lease.endpoint_id,
        delivery_id=parcel.id,
        attempts=parcel.attempts,
        status=outcome.status,
        error=outcome.error,
    )
    return bool(endpoint.is_active) and not outcome.is_of_the_endpoint


def _verdict(outcome: Outcome) -> dict[str, Any]:
    return {
        "fine": outcome.is_fine or not outcome.was_sent,
        "gone": outcome.status == _GONE,
        "pauses": outcome.is_of_the_endpoint,
        "longest": _LONGEST_PAUSE_SECONDS,
        "patience": DISABLED_AFTER,
    }


def _note_delivery(lease: Lease, parcel: Parcel, outcome: Outcome, *, is_dead: bool) -> None:
    ended = outcome.is_fine or is_dead
    of_object = {
        "business_id": lease.business_id,
        "endpoint_id": lease.endpoint_id,
        "object_key": parcel.object_key,
    }
    session().execute(
        _NOTE,
        {
            "business_id": lease.business_id,
            "id": parcel.id,
            "status": "delivered" if outcome.is_fine else "dead" if is_dead else "pending",
            "response_status": outcome.status,
            "error": outcome.error,
        },
    )
    if ended:
        session().execute(_NEXT_IN_LINE, of_object)
    else:
        session().execute(_PUT_OFF, of_object | {"pause": retry_delay(parcel.attempts)})


def _tell(lease: Lease, event_type: str, data: dict[str, Any], *, now: datetime) -> None:
    log.warning(event_type.replace("_", " "), webhook_id=lease.endpoint_id, **data)
    record_event(
        business_id=lease.business_id,
        event_type=event_type,
        data={"webhook_id": lease.endpoint_id, **data},
        now=now,
        object_type=OBJECT_TYPE,
        object_id=lease.endpoint_id,
    )
