"""Meta's two requests: the one that verifies our address, and the one that brings messages."""

import hmac
from collections.abc import Mapping
from typing import Final

from flask import Blueprint, Response, current_app, request
from flask.typing import ResponseReturnValue

from server.businesses.queries import find_business_id
from server.channels.text import UNSTORABLE
from server.channels.whatsapp.payloads import CHANNEL, parse_webhook
from server.channels.whatsapp.signature import HEADER, is_signed
from server.core.auth import authentication
from server.core.db import transaction
from server.core.errors import Forbidden, NotFound
from server.core.json_bodies import read_body
from server.core.logs import get_logger
from server.core.settings import Settings
from server.messaging.channel_accounts import credentials
from server.messaging.inbound_queue import accept
from server.messaging.outbound_queue import record_statuses

log = get_logger(__name__)
blueprint = Blueprint("whatsapp", __name__, url_prefix="/webhooks/whatsapp")

# Just under a megabyte. Real bodies have a few kilobytes, a batch of long messages some hundred.
MAX_BODY_BYTES: Final = 960 * 1024


class BadSignature(Forbidden):
    """The signature does not belong to this body."""

    code = "bad_signature"


class WebhookNotConfigured(Forbidden):
    """This webhook has no app secret yet, so nothing sent to it can be trusted. Set WHATSAPP_APP_SECRET."""

    code = "webhook_not_configured"


class BadVerification(Forbidden):
    """The verify token is not the one that is configured here."""

    code = "bad_verification"


@blueprint.post("")
@blueprint.post("/<business_slug>")
@authentication("signature")
def receive_webhook(business_slug: str | None = None) -> ResponseReturnValue:
    """Take what is correctly signed into the queue, then answer 200; nothing slow happens before that."""
    body = read_body(max_bytes=MAX_BODY_BYTES)
    business_id = _get_business_id(business_slug)
    secret = _credential("app_secret", business_id) or _settings().whatsapp_app_secret
    if not secret:
        raise WebhookNotConfigured
    if not is_signed(body, request.headers.get(HEADER), secret):
        raise BadSignature
    webhook = parse_webhook(body)
    accepted = accept(webhook.messages, business_id=business_id)
    risen = record_statuses(webhook.statuses, business_id=business_id)
    log.info(
        "whatsapp webhook taken",
        accepted=accepted.accepted,
        duplicates=accepted.duplicates,
        unknown=accepted.unknown,
        skipped=webhook.skipped,
        statuses=len(webhook.statuses),
        risen=risen,
    )
    return {"received": len(webhook.messages) + len(webhook.statuses)}


@blueprint.get("")
@blueprint.get("/<business_slug>")
@authentication("signature")
def verify_webhook(business_slug: str | None = None) -> ResponseReturnValue:
    """Give the challenge back to whoever knows the verify token."""
    business_id = _get_business_id(business_slug)
    expected = _credential("verify_token", business_id) or _settings().whatsapp_verify_token or ""
    given = request.args.get("hub.verify_token", "")
    is_known = hmac.compare_digest(given.encode("utf-8", "replace"), expected.encode())
    if not expected or not is_known or request.args.get("hub.mode") != "subscribe":
        raise BadVerification
    return Response(request.args.get("hub.challenge", "")[:256], mimetype="text/plain")


def _get_business_id(slug: str | None) -> int | None:
    if slug is None:
        return None
    with transaction():
        business_id = None if UNSTORABLE.search(slug) else find_business_id(slug)
    if business_id is None:
        raise NotFound
    return business_id


def _credential(name: str, business_id: int | None) -> str | None:
    """Return the business's own secret; None means that the environment's is meant."""
    if business_id is None:
        return None
    with transaction(business_id=business_id):
        own: Mapping[str, str] = credentials(
            business_id=business_id, channel=CHANNEL, account=None, keys=_settings().encryption_keys
        )
    return own.get(name)


def _settings() -> Settings:
    settings: Settings = current_app.extensions["settings"]
    return settings
