"""The tables of appointments and of what closes a calendar."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, text
from sqlalchemy.dialects.postgresql import TSTZRANGE, Range
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import BigInt, Model

_NOW = text("now()")
_ZERO = text("0")

LIVE = ("held", "pending", "confirmed")
"""The statuses that take a seat."""


class Appointment(Model):
    """A booking, or the hold of one. A move makes a new row: the highest `sequence` of a `uid` counts."""

    __tablename__ = "appointments"

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    business_id: Mapped[int] = mapped_column(ForeignKey("business.id"))
    calendar_id: Mapped[int | None] = mapped_column(ForeignKey("business_calendars.id"))
    seat: Mapped[int] = mapped_column(server_default=text("1"))
    customer_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("customers.id"))
    service_id: Mapped[int | None] = mapped_column(ForeignKey("services.id"))
    kind: Mapped[str] = mapped_column(server_default="appointment")
    status: Mapped[str] = mapped_column(server_default="confirmed")
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    blocked: Mapped[Range[datetime] | None] = mapped_column(TSTZRANGE)
    hold_expires_at: Mapped[datetime | None]
    customer_name: Mapped[str | None]
    customer_phone: Mapped[str | None]
    notes: Mapped[str | None]
    source_channel: Mapped[str | None]
    uid: Mapped[str] = mapped_column(server_default=text("gen_random_uuid()::text"))
    sequence: Mapped[int] = mapped_column(server_default=_ZERO)
    public_token: Mapped[str] = mapped_column(
        server_default=text("replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')")
    )
    rescheduled_from_id: Mapped[int | None] = mapped_column(BigInt)
    series_id: Mapped[str | None]
    turn_id: Mapped[int | None] = mapped_column(BigInt)
    idempotency_key: Mapped[str | None]
    cancelled_at: Mapped[datetime | None]
    cancelled_by: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)
    updated_at: Mapped[datetime] = mapped_column(server_default=_NOW, onupdate=_NOW)


class VacationPeriod(Model):
    """Days on which a calendar, or with NULL every calendar, is closed; without an end, from then on."""

    __tablename__ = "vacation_periods"

    id: Mapped[int] = mapped_column(primary_key=True)
    business_id: Mapped[int] = mapped_column(ForeignKey("business.id"))
    calendar_id: Mapped[int | None] = mapped_column(ForeignKey("business_calendars.id"))
    start_date: Mapped[date]
    end_date: Mapped[date | None]
    duration_days: Mapped[int | None]
    title: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)
    updated_at: Mapped[datetime] = mapped_column(server_default=_NOW, onupdate=_NOW)


class CalendarBlock(Model):
    """Hours in which a calendar, or with NULL every calendar, is closed."""

    __tablename__ = "calendar_blocks"

    id: Mapped[int] = mapped_column(primary_key=True)
    business_id: Mapped[int] = mapped_column(ForeignKey("business.id"))
    calendar_id: Mapped[int | None] = mapped_column(ForeignKey("business_calendars.id"))
    during: Mapped[Range[datetime]] = mapped_column(TSTZRANGE)
    reason: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)


class BookingCounter(Model):
    """The row that is locked while a calendar with a daily or weekly limit is booked."""

    __tablename__ = "booking_counters"

    business_id: Mapped[int] = mapped_column(primary_key=True)
    calendar_id: Mapped[int] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(primary_key=True)
    starts_on: Mapped[date] = mapped_column(primary_key=True)
    booked: Mapped[int] = mapped_column(server_default=_ZERO)


class CalendarWrite(Model):
    """A change that an external calendar has still to be told."""

    __tablename__ = "calendar_writes"

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    business_id: Mapped[int] = mapped_column(ForeignKey("business.id"))
    calendar_id: Mapped[int]
    appointment_id: Mapped[int] = mapped_column(BigInt)
    operation: Mapped[str]
    status: Mapped[str] = mapped_column(server_default="queued")
    write_token: Mapped[int] = mapped_column(BigInt, server_default=_ZERO)
    lease_until: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(server_default=_ZERO)
    external_event_id: Mapped[str | None]
    error: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)
    updated_at: Mapped[datetime] = mapped_column(server_default=_NOW, onupdate=_NOW)
