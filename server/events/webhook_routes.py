"""`/api/webhooks`: where a business's events are sent, and how that went."""

from typing import Any

from flask import Response, current_app, jsonify
from flask.typing import ResponseReturnValue

from server.businesses import idempotency
from server.businesses.identity import current_identity, require
from server.core import clock
from server.core.db import transaction
from server.core.etags import check_if_match
from server.core.openapi import ApiBlueprint
from server.core.paging import PageQuerySchema
from server.core.resources import after_id, storable_id, with_etag
from server.events import delivery_log, endpoints
from server.events.endpoints import WebhookPolicy
from server.events.models import WebhookEndpoint
from server.events.schemas import (
    DeliveryPageSchema,
    DeliveryQuerySchema,
    DeliverySchema,
    MadeWebhookSchema,
    NewSecretSchema,
    NewWebhookSchema,
    WebhookChangeSchema,
    WebhookPageSchema,
    WebhookSchema,
)

blueprint = ApiBlueprint(
    "webhooks", __name__, url_prefix="/api/webhooks", description="Events sent to your server"
)


@blueprint.get("")
@require("owner")
@blueprint.query(PageQuerySchema)
@blueprint.answers(200, WebhookPageSchema)
def list_webhooks(query: dict[str, Any]) -> Any:
    """List the webhooks."""
    business_id = current_identity().business_id
    with transaction(business_id):
        return endpoints.read_endpoints(
            business_id=business_id, after_id=after_id(query), limit=query["limit"]
        )


@blueprint.post("")
@require("owner")
@blueprint.takes_header(idempotency.HEADER, idempotency.SAYS)
@blueprint.body(NewWebhookSchema)
@blueprint.answers(201, MadeWebhookSchema)
@blueprint.refuses(409, "The business has as many webhooks as it can have")
def create_webhook(values: dict[str, Any]) -> ResponseReturnValue:
    """Make a webhook. The answer has its secret, once."""
    who = current_identity()
    made: dict[str, str] = {}

    def act() -> dict[str, Any]:
        endpoint, made["secret"] = endpoints.create_endpoint(
            business_id=who.business_id, values=values, policy=policy(), actor=who.actor, now=clock.now()
        )
        return _render(endpoint)

    with transaction(who.business_id):
        answer = idempotency.answer_once(business_id=who.business_id, status=201, act=act)
    if made:  # the secret is not among what is kept for a repetition
        answer.set_data(jsonify(answer.get_json() | made).get_data())
    return answer


@blueprint.get("/<int:webhook_id>")
@require("owner")
@blueprint.answers(200, WebhookSchema)
def get_webhook(webhook_id: int) -> ResponseReturnValue:
    """Give one webhook, with its ETag."""
    business_id = current_identity().business_id
    with transaction(business_id):
        endpoint = endpoints.get_endpoint(business_id=business_id, endpoint_id=storable_id(webhook_id))
    return with_etag(_render(endpoint))


@blueprint.patch("/<int:webhook_id>")
@require("owner")
@blueprint.takes_if_match()
@blueprint.body(WebhookChangeSchema)
@blueprint.answers(200, WebhookSchema)
def change_webhook(values: dict[str, Any], webhook_id: int) -> ResponseReturnValue:
    """Change what is named of a webhook; `is_active: true` switches on again what was switched off."""
    who = current_identity()
    with transaction(who.business_id):
        changed = endpoints.change_endpoint(
            _locked(webhook_id), values=values, policy=policy(), actor=who.actor, now=clock.now()
        )
        return with_etag(_render(changed))


@blueprint.delete("/<int:webhook_id>")
@require("owner")
@blueprint.takes_if_match()
@blueprint.answers(204)
def delete_webhook(webhook_id: int) -> ResponseReturnValue:
    """Delete a webhook, what is still to be sent there, and its log."""
    who = current_identity()
    with transaction(who.business_id):
        endpoints.delete_endpoint(_locked(webhook_id), actor=who.actor, now=clock.now())
    return Response(status=204)


@blueprint.post("/<int:webhook_id>/secret")
@require("owner")
@blueprint.answers(200, NewSecretSchema)
def rotate_secret(webhook_id: int) -> Any:
    """Make a new secret. For 24 hours requests are signed with both."""
    who = current_identity()
    with transaction(who.business_id):
        secret = endpoints.rotate_secret(
            _locked(webhook_id), policy=policy(), actor=who.actor, now=clock.now()
        )
    return {"secret": secret}


@blueprint.post("/<int:webhook_id>/test")
@require("owner")
@blueprint.answers(202, DeliverySchema)
def test_webhook(webhook_id: int) -> Any:
    """Send a `webhook_test` event to this webhook alone."""
    with transaction(current_identity().business_id):
        return delivery_log.send_test(_locked(webhook_id), now=clock.now())


@blueprint.get("/<int:webhook_id>/deliveries")
@require("owner")
@blueprint.query(DeliveryQuerySchema)
@blueprint.answers(200, DeliveryPageSchema)
def list_deliveries(query: dict[str, Any], webhook_id: int) -> Any:
    """List what was or is to be sent to a webhook, the newest first."""
    business_id = current_identity().business_id
    with transaction(business_id):
        endpoint = endpoints.get_endpoint(business_id=business_id, endpoint_id=storable_id(webhook_id))
        return delivery_log.read_deliveries(
            endpoint, before_id=after_id(query), limit=query["limit"], status=query.get("status")
        )


@blueprint.post("/<int:webhook_id>/deliveries/<int:delivery_id>/retry")
@require("owner")
@blueprint.answers(202, DeliverySchema)
def retry_delivery(webhook_id: int, delivery_id: int) -> Any:
    """Send a delivery again, now, whether it is pending, dead or was delivered."""
    with transaction(current_identity().business_id):
        endpoint = _locked(webhook_id)
        return delivery_log.retry_delivery(endpoint, delivery_id=storable_id(delivery_id, is_big=True))


def policy() -> WebhookPolicy:
    """Return what the operator decided about webhooks."""
    settings = current_app.extensions["settings"]
    return WebhookPolicy(settings.encryption_keys, settings.webhook_allow_private)


def _locked(webhook_id: int) -> WebhookEndpoint:
    endpoint = endpoints.get_endpoint(
        business_id=current_identity().business_id, endpoint_id=storable_id(webhook_id), to_change=True
    )
    check_if_match(_render(endpoint))
    return endpoint


def _render(endpoint: WebhookEndpoint) -> dict[str, Any]:
    document: dict[str, Any] = WebhookSchema().dump(endpoint)
    return document
