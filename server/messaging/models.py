"""The tables of customers, conversations, lanes and queues."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import LargeBinary
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import BigInt, Model

_NOW = sql("now()")


class ChannelAccount(Model):
    """A provider's account that belongs to a business; credentials are sealed."""

    __tablename__ = "channel_accounts"

    id: Mapped[int] = mapped_column(primary_key=True)
    business_id: Mapped[int]
    channel: Mapped[str]
    external_account: Mapped[str]
    display_name: Mapped[str | None]
    credentials: Mapped[bytes | None] = mapped_column(LargeBinary)
    is_active: Mapped[bool] = mapped_column(server_default=sql("true"))
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)


class Customer(Model):
    """A person who writes to, calls or is booked by a business."""

    __tablename__ = "customers"

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    business_id: Mapped[int]
    wa_id: Mapped[str | None]
    name: Mapped[str | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    language: Mapped[str | None]
    age: Mapped[int | None]
    age_recorded_at: Mapped[date | None]
    document: Mapped[dict[str, Any] | None]
    opted_out_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)
    updated_at: Mapped[datetime] = mapped_column(server_default=_NOW)


class CustomerIdentity(Model):
    """How a customer is called on one channel."""

    __tablename__ = "customer_identities"

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    business_id: Mapped[int]
    customer_id: Mapped[int] = mapped_column(BigInt)
    channel: Mapped[str]
    external_id: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)


class Lane(Model):
    """The one-at-a-time way of a customer's messages on a channel."""

    __tablename__ = "lanes"

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    business_id: Mapped[int]
    channel: Mapped[str]
    account: Mapped[str]
    external_id: Mapped[str]
    customer_id: Mapped[int | None] = mapped_column(BigInt)
    runner: Mapped[str | None]
    last_inbound_at: Mapped[datetime | None]
    ready_at: Mapped[datetime | None]
    lease_until: Mapped[datetime | None]
    token: Mapped[int] = mapped_column(BigInt)
    attempts: Mapped[int]
    send_ready_at: Mapped[datetime | None]
    send_lease_until: Mapped[datetime | None]
    send_token: Mapped[int] = mapped_column(BigInt)
    send_attempts: Mapped[int]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)


class Conversation(Model):
    """What was said on one lane, and what the receptionist remembers of it."""

    __tablename__ = "conversations"

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    business_id: Mapped[int]
    lane_id: Mapped[int] = mapped_column(BigInt)
    customer_id: Mapped[int] = mapped_column(BigInt)
    channel: Mapped[str]
    language: Mapped[str | None]
    state: Mapped[dict[str, Any]]
    status: Mapped[str] = mapped_column(server_default="bot")
    last_message_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)


class Message(Model):
    """One thing said, by the customer, the receptionist or the staff."""

    __tablename__ = "messages"

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    business_id: Mapped[int]
    conversation_id: Mapped[int] = mapped_column(BigInt)
    role: Mapped[str]
    text: Mapped[str]
    quick_replies: Mapped[list[Any]]
    language: Mapped[str | None]
    turn_id: Mapped[int | None] = mapped_column(BigInt)
    inbound_id: Mapped[int | None] = mapped_column(BigInt)
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)


class TurnRow(Model):
    """One answer in the making: which messages it answers and what it has done so far."""

    __tablename__ = "turns"

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    business_id: Mapped[int]
    lane_id: Mapped[int] = mapped_column(BigInt)
    token: Mapped[int] = mapped_column(BigInt)
    first_message_id: Mapped[int] = mapped_column(BigInt)
    last_message_id: Mapped[int] = mapped_column(BigInt)
    now: Mapped[datetime]
    journal: Mapped[list[Any]]
    status: Mapped[str]
    error: Mapped[str | None]
    started_at: Mapped[datetime] = mapped_column(server_default=_NOW)
    finished_at: Mapped[datetime | None]


class OutboundMessage(Model):
    """A message on its way to a customer."""

    __tablename__ = "outbound_messages"

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    business_id: Mapped[int]
    lane_id: Mapped[int] = mapped_column(BigInt)
    conversation_id: Mapped[int | None] = mapped_column(BigInt)
    turn_id: Mapped[int | None] = mapped_column(BigInt)
    in_reply_to: Mapped[str | None]
    channel: Mapped[str]
    account: Mapped[str]
    recipient: Mapped[str]
    text: Mapped[str]
    quick_replies: Mapped[list[Any]]
    language: Mapped[str] = mapped_column(server_default="en")
    status: Mapped[str] = mapped_column(server_default="queued")
    send_token: Mapped[int | None] = mapped_column(BigInt)
    attempts: Mapped[int] = mapped_column(server_default=sql("0"))
    idempotency_key: Mapped[str]
    provider_message_id: Mapped[str | None]
    error: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)
    updated_at: Mapped[datetime] = mapped_column(server_default=_NOW)


class ScheduledMessage(Model):
    """A message for a moment to come."""

    __tablename__ = "scheduled_messages"

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    business_id: Mapped[int]
    kind: Mapped[str]
    due_at: Mapped[datetime]
    customer_id: Mapped[int | None] = mapped_column(BigInt)
    appointment_id: Mapped[int | None] = mapped_column(BigInt)
    status: Mapped[str] = mapped_column(server_default="pending")
    reason: Mapped[str | None]
    attempts: Mapped[int] = mapped_column(server_default=sql("0"))
    locked_until: Mapped[datetime | None]
    idempotency_key: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)
    updated_at: Mapped[datetime] = mapped_column(server_default=_NOW)
