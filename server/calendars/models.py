"""The tables of services, calendars, their rules and their exceptional days."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, text
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import Model

_NOW = text("now()")
_ZERO = text("0")
_EMPTY = text("'[]'::jsonb")
_TRUE = text("true")


class Service(Model):
    """Something that can be booked, with its own length, buffers and price."""

    __tablename__ = "services"

    id: Mapped[int] = mapped_column(primary_key=True)
    business_id: Mapped[int] = mapped_column(ForeignKey("business.id"))
    name: Mapped[str]
    duration_minutes: Mapped[int]
    buffer_before_minutes: Mapped[int | None]
    buffer_after_minutes: Mapped[int | None]
    price_cents: Mapped[int | None]
    currency: Mapped[str | None]
    description: Mapped[str | None]
    labels: Mapped[list[Any]] = mapped_column(server_default=_EMPTY)
    keywords: Mapped[list[Any]] = mapped_column(server_default=_EMPTY)
    position: Mapped[int] = mapped_column(server_default=_ZERO)
    is_active: Mapped[bool] = mapped_column(server_default=_TRUE)
    created_at: Mapped[datetime] = mapped_column(server_default=_NOW)
    updated_at: Mapped[datetime] = mapped_column(server_default=_NOW, onupdate=_NOW)


class BusinessCalendar(Model):
    """What can be booked: a chair, a room, a person. What is NULL is inherited from the business."""

    __tablename__ = "business_calendars"

    id: Mapped[int] = mapped_column(primary_key=True)
    business_id: Mapped[int] = mapped_column(ForeignKey("business.id"))
    name: Mapped[str]
    type_key: Mapped[str | None]
    provider: Mapped[str] = mapped_column(server_default="internal")
    calendar_external_id: Mapped[str | None]
    is_active: Mapped[bool] = mapped_column(server_default=_TRUE)
    priority: Mapped[int] = mapped_column(server_default=_ZERO)
    default_duration_minutes: Mapped[int | None] = mapped_column(server_default=text("60"))
    buffer_before_minutes: Mapped[int | None] = mapped_column(server_default=_ZERO)
    buffer_after_minutes: Mapped[int | None] = mapped_column(server_default=_ZERO)
    allowed_tags: Mapped[list[Any]] = mapped_column(server_default=_EMPTY)
    capacity: Mapped[int] = mapped_column(server_default=text("1"))
    opening_hours: Mapped[dict[str, Any] | None]
    slot_grid: Mapped[str] = mapped_column(server_default="opening")
    slot_step_minutes: Mapped[int | None]
    min_notice_minutes: Mapped[int | None]
    horizon_days: Mapped[int | None]
    max_per_day: Mapped[int | None]
    max_per_week: Mapped[int | None]
    created_at: Mapped[datetime | None] = mapped_column(server_default=_NOW)
    updated_at: Mapped[datetime | None] = mapped_column(server_default=_NOW, onupdate=_NOW)


class CalendarRoutingRule(Model):
    """Which words and labels lead to a calendar."""

    __tablename__ = "calendar_routing_rules"

    id: Mapped[int] = mapped_column(primary_key=True)
    business_id: Mapped[int] = mapped_column(ForeignKey("business.id"))
    calendar_id: Mapped[int] = mapped_column(ForeignKey("business_calendars.id"))
    match_labels: Mapped[list[Any]] = mapped_column(server_default=_EMPTY)
    match_keywords: Mapped[list[Any]] = mapped_column(server_default=_EMPTY)
    channel_scope: Mapped[str] = mapped_column(server_default="all")
    when_ambiguous_ask: Mapped[bool | None] = mapped_column(server_default=text("false"))
    question_text: Mapped[str | None]
    priority: Mapped[int] = mapped_column(server_default=_ZERO)
    is_active: Mapped[bool] = mapped_column(server_default=_TRUE)
    created_at: Mapped[datetime | None] = mapped_column(server_default=_NOW)
    updated_at: Mapped[datetime | None] = mapped_column(server_default=_NOW, onupdate=_NOW)


class CalendarService(Model):
    """That a calendar offers a service, and what is its own about it; NULL means the service's."""

    __tablename__ = "calendar_services"

    business_id: Mapped[int] = mapped_column(ForeignKey("business.id"), primary_key=True)
    calendar_id: Mapped[int] = mapped_column(ForeignKey("business_calendars.id"), primary_key=True)
    service_id: Mapped[int] = mapped_column(ForeignKey("services.id"), primary_key=True)
    duration_minutes: Mapped[int | None]
    buffer_before_minutes: Mapped[int | None]
    buffer_after_minutes: Mapped[int | None]
    price_cents: Mapped[int | None]
    description: Mapped[str | None]


class OpeningOverride(Model):
    """The hours of one date instead of the week's; none close it. A calendar's own win."""

    __tablename__ = "opening_overrides"

    id: Mapped[int] = mapped_column(primary_key=True)
    business_id: Mapped[int] = mapped_column(ForeignKey("business.id"))
    calendar_id: Mapped[int | None] = mapped_column(ForeignKey("business_calendars.id"))
    on_date: Mapped[date]
    ranges: Mapped[list[Any]] = mapped_column(server_default=_EMPTY)
    title: Mapped[str | None]
