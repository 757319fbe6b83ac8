"""What was sent to a webhook and how that went, for its owner: reading it, sending again, trying it out."""

from datetime import datetime

from sqlalchemy import func, select

from server.core.db import session
from server.core.errors import NotFound
from server.core.paging import Page, cut_page
from server.events.endpoints import OBJECT_TYPE
from server.events.log import record_event
from server.events.models import WebhookDelivery, WebhookEndpoint


class UnknownDelivery(NotFound):
    """There is no such delivery."""

    code = "unknown_delivery"


def read_deliveries(
    endpoint: WebhookEndpoint, *, before_id: int, limit: int, status: str | None = None
) -> Page[WebhookDelivery]:
    """Return the deliveries before `before_id` (0: all), the newest first, `limit` at most."""
    wanted = select(WebhookDelivery).where(
        WebhookDelivery.business_id == endpoint.business_id, WebhookDelivery.endpoint_id == endpoint.id
    )
    if before_id:
        wanted = wanted.where(WebhookDelivery.id < before_id)
    if status is not None:
        wanted = wanted.where(WebhookDelivery.status == status)
    rows = session().scalars(wanted.order_by(WebhookDelivery.id.desc()).limit(limit + 1)).all()
    return cut_page(rows, limit=limit, key=lambda delivery: [delivery.id])


def retry_delivery(endpoint: WebhookEndpoint, *, delivery_id: int) -> WebhookDelivery:
    """Send a delivery again, from its first attempt on; raise `UnknownDelivery`.

    Its object's later events, if they wait, wait for it.
    """
    delivery = session().scalar(
        select(WebhookDelivery)
        .where(
            WebhookDelivery.business_id == endpoint.business_id,
            WebhookDelivery.endpoint_id == endpoint.id,
            WebhookDelivery.id == delivery_id,
        )
        .with_for_update()
    )
    if delivery is None:
        raise UnknownDelivery
    delivery.status, delivery.attempts = "pending", 0
    delivery.due_at, delivery.delivered_at = session().scalars(select(func.now())).one(), None
    endpoint.paused_until = None
    session().flush()
    return delivery


def send_test(endpoint: WebhookEndpoint, *, now: datetime) -> WebhookDelivery:
    """Queue an event for this endpoint alone, whatever types it wants."""
    event = record_event(
        business_id=endpoint.business_id,
        event_type="webhook_test",
        data={"webhook_id": endpoint.id},
        now=now,
        object_type=OBJECT_TYPE,
        object_id=endpoint.id,
    )
    session().flush()
    delivery = WebhookDelivery(
        business_id=endpoint.business_id,
        endpoint_id=endpoint.id,
        event_id=event.id,
        object_key=f"event:{event.id}",
    )
    session().add(delivery)
    session().flush()
    session().refresh(delivery)
    return delivery
