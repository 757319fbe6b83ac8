"""The addresses that are told what happens: made, changed, given a new secret, switched off."""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from marshmallow import ValidationError
from sqlalchemy import func, select, text

from server.businesses.audit import record_audit
from server.core import crypto, logs
from server.core.db import session
from server.core.errors import Conflict, NotFound
from server.core.paging import Page, cut_page
from server.events.client import is_public, port_of
from server.events.log import record_event
from server.events.models import WebhookEndpoint
from server.events.signing import new_secret

log = logs.get_logger(__name__)

OBJECT_TYPE = "webhook_endpoint"  # migration 122 delivers no events of these
MOST_ENDPOINTS = 20
_VISIBLE = re.compile(r"[\x21-\x7e]+", re.ASCII)
_LOCK_BUSINESS = text("SELECT 1 FROM public.business WHERE id = :business_id FOR NO KEY UPDATE")
_KEEP_PREVIOUS = text("SELECT now() + interval '24 hours'")


class UnknownWebhook(NotFound):
    """There is no such webhook."""

    code = "unknown_webhook"


class TooManyWebhooks(Conflict):
    """The business has as many webhooks as it can have; delete one first."""

    code = "too_many_webhooks"


@dataclass(frozen=True, slots=True)
class WebhookPolicy:
    """What the operator decides: the keys that seal secrets, and whether private addresses may be called."""

    keys: Sequence[str]
    allow_private: bool


def create_endpoint(
    *, business_id: int, values: Mapping[str, Any], policy: WebhookPolicy, actor: str, now: datetime
) -> tuple[WebhookEndpoint, str]:
    """Make an endpoint; return it and its secret, which is shown once. Raises `TooManyWebhooks`."""
    check_url(values["url"], allow_private=policy.allow_private)
    session().execute(_LOCK_BUSINESS, {"business_id": business_id})  # two at once must not pass the limit
    count = select(func.count()).where(WebhookEndpoint.business_id == business_id)
    if (session().scalar(count) or 0) >= MOST_ENDPOINTS:
        raise TooManyWebhooks
    secret = new_secret()
    sealed = crypto.encrypt(secret, business_id=business_id, keys=policy.keys)
    endpoint = WebhookEndpoint(business_id=business_id, secret=sealed, **{"event_types": [], **values})
    session().add(endpoint)
    session().flush()
    _note(endpoint, "created", actor=actor, now=now, fields=values)
    return endpoint, secret


def read_endpoints(*, business_id: int, after_id: int, limit: int) -> Page[WebhookEndpoint]:
    """Return the endpoints after `after_id`, `limit` at most."""
    wanted = select(WebhookEndpoint).where(
        WebhookEndpoint.business_id == business_id, WebhookEndpoint.id > after_id
    )
    rows = session().scalars(wanted.order_by(WebhookEndpoint.id).limit(limit + 1)).all()
    return cut_page(rows, limit=limit, key=lambda endpoint: [endpoint.id])


def get_endpoint(*, business_id: int, endpoint_id: int, to_change: bool = False) -> WebhookEndpoint:
    """Return an endpoint, `to_change` it locked; raise `UnknownWebhook`, for a stranger's id too."""
    wanted = select(WebhookEndpoint).where(
        WebhookEndpoint.business_id == business_id, WebhookEndpoint.id == endpoint_id
    )
    found = session().scalar(wanted.with_for_update(key_share=True) if to_change else wanted)
    if found is None:
        raise UnknownWebhook
    return found


def change_endpoint(
    endpoint: WebhookEndpoint, *, values: Mapping[str, Any], policy: WebhookPolicy, actor: str, now: datetime
) -> WebhookEndpoint:
    """Set these columns of a locked endpoint. Switched on again, it begins without old failures."""
    if not values:
        return endpoint
    if "url" in values:
        check_url(values["url"], allow_private=policy.allow_private)
    for name, value in values.items():
        setattr(endpoint, name, value)
    if values.get("is_active"):
        endpoint.disabled_reason = endpoint.failing_since = endpoint.paused_until = None
        endpoint.failures = 0
    session().flush()
    session().refresh(endpoint)
    _note(endpoint, "updated", actor=actor, now=now, fields=values)
    return endpoint


def rotate_secret(endpoint: WebhookEndpoint, *, policy: WebhookPolicy, actor: str, now: datetime) -> str:
    """Give a locked endpoint a new secret and return it; for a day both sign, so that nothing is refused."""
    secret = new_secret()
    endpoint.previous_secret = endpoint.secret
    endpoint.previous_secret_until = session().scalar(_KEEP_PREVIOUS)
    endpoint.secret = crypto.encrypt(secret, business_id=endpoint.business_id, keys=policy.keys)
    session().flush()
    session().refresh(endpoint)
    _note(endpoint, "secret_rotated", actor=actor, now=now, fields={})
    return secret


def delete_endpoint(endpoint: WebhookEndpoint, *, actor: str, now: datetime) -> None:
    """Delete a locked endpoint, with what is still to be sent there and its log."""
    session().delete(endpoint)
    session().flush()
    _note(endpoint, "deleted", actor=actor, now=now, fields={})


def check_url(url: str, *, allow_private: bool) -> None:
    """Raise `ValidationError` for an address that can't be called; names are looked up only when sending."""
    problem = _find_problem(url, allow_private=allow_private)
    if problem:
        raise ValidationError({"url": [problem]})


def _find_problem(url: str, *, allow_private: bool) -> str | None:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, port_of(parts)
    except ValueError:
        return "Is not an address."
    if not _VISIBLE.fullmatch(url) or not host or parts.username is not None or parts.fragment:
        return "Write an address such as https://example.com/hooks, without a name or password in it."
    if parts.scheme != "https" and not (allow_private and parts.scheme == "http"):
        return "Must begin with https://."
    with suppress(ValueError):  # most hosts are names
        if not allow_private and not is_public(host):
            return "Must be a public address."
    return None


def _note(
    endpoint: WebhookEndpoint, what: str, *, actor: str, now: datetime, fields: Mapping[str, Any]
) -> None:
    business_id, endpoint_id = endpoint.business_id, endpoint.id
    record_audit(
        business_id=business_id,
        actor=actor,
        action=f"webhook.{what}",
        object_type=OBJECT_TYPE,
        object_id=endpoint_id,
        detail={"fields": sorted(fields)} if fields else None,
    )
    record_event(
        business_id=business_id,
        event_type=f"webhook_{what}",
        data={"webhook_id": endpoint_id},
        now=now,
        object_type=OBJECT_TYPE,
        object_id=endpoint_id,
    )
    log.info("webhook changed", change=what, webhook_id=endpoint_id)
