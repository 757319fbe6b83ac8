"""The tables of tenants, users, memberships, keys, owners, the audit log and repeated requests."""

import uuid
from datetime import datetime, time
from typing import Any

from sqlalchemy import ForeignKey, LargeBinary, text
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import BigInt, Model

_NOW = text("now()")


class Business(Model):
    """A tenant. The two versions rise when its rules or calendars change, so that caches notice."""

    __tablename__ = "business"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    slug: Mapped[str]
    external_id: Mapped[str | None]
    phone_id: Mapped[str | None]
    phone: Mapped[str | None]
    address: Mapped[str | None]
    email: Mapped[str | None]
    time_zone: Mapped[str] = mapped_column(server_default="UTC")
    languages: Mapped[list[Any]]
    currency: Mapped[str] = mapped_column(server_default="EUR")
    is_active: Mapped[bool] = mapped_column(server_default=text("true"))
    rules_version: Mapped[int] = mapped_column(BigInt, server_default=text("0"))
    calendars_version: Mapped[int] = mapped_column(BigInt, server_default=text("0"))
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)
    updated_at: Mapped[datetime] = mapped_column(server_default=_NOW, onupdate=_NOW)


class BusinessSettings(Model):
    """Booking rules of the whole business; a trigger makes the row with the business."""

    __tablename__ = "business_settings"

    business_id: Mapped[int] = mapped_column(ForeignKey("business.id"), primary_key=True)
    slot_size_min: Mapped[int | None]
    allow_24_7: Mapped[bool] = mapped_column("allow_24_7", server_default=text("false"))
    booking_window_days: Mapped[int | None]
    min_notice_min: Mapped[int] = mapped_column(server_default=text("0"))
    cancel_notice_min: Mapped[int] = mapped_column(server_default=text("0"))
    move_notice_min: Mapped[int | None]
    customers_may_cancel: Mapped[bool] = mapped_column(server_default=text("true"))
    customers_may_move: Mapped[bool] = mapped_column(server_default=text("true"))
    holiday_country: Mapped[str | None]
    waitlist_hold_min: Mapped[int] = mapped_column(server_default=text("30"))
    opening_hours: Mapped[dict[str, Any]]
    reminder_hours: Mapped[int | None] = mapped_column(server_default=text("24"))
    evening_report_at: Mapped[time | None]
    updated_at: Mapped[datetime] = mapped_column(server_default=_NOW, onupdate=_NOW)


class User(Model):
    """A person who signs in; seen through a membership, made by `create_user` only."""

    __tablename__ = "users"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    email: Mapped[str]
    hashed_password: Mapped[str]
    is_active: Mapped[bool]
    is_superuser: Mapped[bool]
    is_verified: Mapped[bool]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)
    updated_at: Mapped[datetime] = mapped_column(server_default=_NOW, onupdate=_NOW)


class Membership(Model):
    """That a user works for a business, and as what: owner, staff or viewer."""

    __tablename__ = "memberships"

    business_id: Mapped[int] = mapped_column(ForeignKey("business.id"), primary_key=True)
    user_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("users.id"), primary_key=True)
    role: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)


class ApiKey(Model):
    """A program's key to one business: a readable prefix, and the hash of the whole."""

    __tablename__ = "api_keys"

    id: Mapped[int] = mapped_column(primary_key=True)
    business_id: Mapped[int] = mapped_column(ForeignKey("business.id"))
    name: Mapped[str]
    prefix: Mapped[str]
    key_hash: Mapped[bytes] = mapped_column(LargeBinary)
    role: Mapped[str] = mapped_column(server_default="staff")
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)
    last_used_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]


class OwnerContact(Model):
    """An address from which the owner's own commands are accepted."""

    __tablename__ = "owner_contacts"

    id: Mapped[int] = mapped_column(primary_key=True)
    business_id: Mapped[int] = mapped_column(ForeignKey("business.id"))
    channel: Mapped[str]
    external_id: Mapped[str]
    name: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)


class AuditEntry(Model):
    """Who did what to which thing. Rows are added, never changed."""

    __tablename__ = "audit_log"

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    business_id: Mapped[int] = mapped_column(ForeignKey("business.id"))
    actor: Mapped[str]
    action: Mapped[str]
    object_type: Mapped[str]
    object_id: Mapped[str]
    detail: Mapped[dict[str, Any]]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)


class IdempotencyKey(Model):
    """The answer to a request that a client may repeat with the same key."""

    __tablename__ = "idempotency_keys"

    business_id: Mapped[int] = mapped_column(ForeignKey("business.id"), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    request_hash: Mapped[bytes] = mapped_column(LargeBinary)
    status: Mapped[int]
    response: Mapped[dict[str, Any]]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)
