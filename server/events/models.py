"""The table of things that happened."""

from datetime import datetime

from sqlalchemy import text
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import BigInt, Model


class NotificationEvent(Model):
    """Something that happened, with its data as JSON text."""

    __tablename__ = "notification_events"

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    business_id: Mapped[int]
    event_type: Mapped[str]
    ts_iso: Mapped[str]
    data: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(server_default=text("now()"))
