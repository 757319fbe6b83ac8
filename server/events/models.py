"""The tables of things that happened, of those who follow them, and of what is sent to other servers."""

from datetime import datetime
from typing import Any

from sqlalchemy import LargeBinary, text
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import BigInt, Model

_NOW = text("now()")


class NotificationEvent(Model):
    """Something that happened, with its data as JSON text. The database gives it its place in the order."""

    __tablename__ = "notification_events"

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    business_id: Mapped[int]
    event_type: Mapped[str]
    ts_iso: Mapped[str]
    data: Mapped[str]
    object_type: Mapped[str | None]
    object_id: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)


class WebhookEndpoint(Model):
    """An address of somebody else's that is told what happens. Its secrets are sealed for its business."""

    __tablename__ = "webhook_endpoints"

    id: Mapped[int] = mapped_column(primary_key=True)
    business_id: Mapped[int]
    url: Mapped[str]
    secret: Mapped[bytes] = mapped_column(LargeBinary)
    previous_secret: Mapped[bytes | None] = mapped_column(LargeBinary)
    previous_secret_until: Mapped[datetime | None]
    event_types: Mapped[list[Any]]
    is_active: Mapped[bool] = mapped_column(server_default=text("true"))
    disabled_reason: Mapped[str | None]
    description: Mapped[str | None]
    failures: Mapped[int] = mapped_column(server_default=text("0"))
    failing_since: Mapped[datetime | None]
    paused_until: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)
    updated_at: Mapped[datetime] = mapped_column(server_default=_NOW, onupdate=_NOW)


class WebhookDelivery(Model):
    """One event on its way to one endpoint, or how that went. The database makes it with the event."""

    __tablename__ = "webhook_deliveries"

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    business_id: Mapped[int]
    endpoint_id: Mapped[int]
    event_id: Mapped[int] = mapped_column(BigInt)
    object_key: Mapped[str]
    status: Mapped[str] = mapped_column(server_default="pending")
    attempts: Mapped[int] = mapped_column(server_default=text("0"))
    due_at: Mapped[datetime] = mapped_column(server_default=_NOW)
    response_status: Mapped[int | None]
    error: Mapped[str | None]
    attempted_at: Mapped[datetime | None]
    delivered_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)
