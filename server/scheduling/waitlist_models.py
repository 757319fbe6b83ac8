"""The tables of the waiting list."""

from datetime import datetime, time

from sqlalchemy import text
from sqlalchemy.dialects.postgresql import TSTZRANGE, Range
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import BigInt, Model

_NOW = text("now()")


class WaitlistEntry(Model):
    """A customer who waits for a free time; without a calendar any that offers the service will do."""

    __tablename__ = "waitlist_entries"

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    business_id: Mapped[int]
    customer_id: Mapped[int] = mapped_column(BigInt)
    calendar_id: Mapped[int | None]
    service_id: Mapped[int | None]
    duration_minutes: Mapped[int | None]
    window_from: Mapped[datetime]
    window_to: Mapped[datetime]
    day_from: Mapped[time | None]
    day_to: Mapped[time | None]
    status: Mapped[str] = mapped_column(server_default="waiting")
    source_channel: Mapped[str | None]
    notes: Mapped[str | None]
    idempotency_key: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)
    updated_at: Mapped[datetime] = mapped_column(server_default=_NOW, onupdate=_NOW)


class WaitlistOffer(Model):
    """A freed time that was offered to an entry: `appointment_id` is the hold, later perhaps the booking."""

    __tablename__ = "waitlist_offers"

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    business_id: Mapped[int]
    entry_id: Mapped[int] = mapped_column(BigInt)
    appointment_id: Mapped[int] = mapped_column(BigInt)
    calendar_id: Mapped[int]
    starts_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    status: Mapped[str] = mapped_column(server_default="offered")
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)
    updated_at: Mapped[datetime] = mapped_column(server_default=_NOW, onupdate=_NOW)


class WaitlistFreed(Model):
    """A time to be offered a moment later: who freed it could not, or somebody joined while it was freed."""

    __tablename__ = "waitlist_freed"

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    business_id: Mapped[int]
    calendar_id: Mapped[int]
    freed: Mapped[Range[datetime]] = mapped_column(TSTZRANGE)
    attempts: Mapped[int] = mapped_column(server_default=text("0"))
    due_at: Mapped[datetime]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)
