"""Read a business from the database as the file that would describe it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from server.business_files.document import (
    WEEKDAYS,
    BusinessFile,
    CalendarItem,
    ChannelItem,
    Closure,
    FaqItem,
    Hours,
    Member,
    Offer,
    Owner,
    Ranges,
    RuleItem,
    ServiceItem,
    SpecialDay,
)
from server.businesses.queries import get_business, get_business_settings, list_members, list_owner_contacts
from server.calendars.models import BusinessCalendar, CalendarService, OpeningOverride, Service
from server.calendars.queries import list_calendars, list_services
from server.calendars.rules import list_rules
from server.core.db import session
from server.knowledge.queries import list_faqs
from server.messaging.models import ChannelAccount
from server.scheduling.models import VacationPeriod


def read_business(business_id: int) -> BusinessFile:
    """Return the whole business of the open transaction, inactive things marked as such."""
    business = get_business(business_id=business_id)
    calendars = sorted(list_calendars(business_id=business_id, active_only=False), key=lambda row: row.id)
    services = list_services(business_id=business_id, active_only=False)
    special_days = _read_special_days(business_id)
    return BusinessFile(
        slug=business.slug,
        facts=_read_facts(business_id),
        owners=_read_owners(business_id),
        users=tuple(
            Member(email=user.email, role=role, row_id=user.id)
            for user, role in list_members(business_id=business_id)
        ),
        services=_numbered([_service(row) for row in services]),
        calendars=_read_calendars(business_id, calendars, services, special_days),
        routing_rules=_read_rules(business_id, calendars),
        faqs=_numbered(_read_faqs(business_id)),
        channels=_read_channels(business_id),
        special_days=special_days.get(None, ()),
        closures=_read_closures(business_id, calendars),
    )


def _read_facts(business_id: int) -> dict[str, Any]:
    business = get_business(business_id=business_id)
    rules = get_business_settings(business_id=business_id)
    return {
        "name": business.name,
        "time_zone": business.time_zone,
        "languages": tuple(business.languages),
        "currency": business.currency,
        "phone": business.phone,
        "address": business.address,
        "email": business.email,
        "hours": _week(rules.opening_hours),
        "booking_window_days": rules.booking_window_days,
        "min_notice_minutes": rules.min_notice_min,
        "cancel_notice_minutes": rules.cancel_notice_min,
        "move_notice_minutes": rules.move_notice_min,
        "customers_may_cancel": rules.customers_may_cancel,
        "customers_may_move": rules.customers_may_move,
        "reminder_hours": rules.reminder_hours,
        "evening_report_at": rules.evening_report_at and f"{rules.evening_report_at:%H:%M}",
        "waitlist_hold_minutes": rules.waitlist_hold_min,
        "holiday_country": rules.holiday_country,
        "always_open": rules.allow_24_7,
    }


def _week(stored: Mapping[str, Any]) -> Hours:
    return {day: _ranges(stored.get(day) or []) for day in WEEKDAYS}


def _ranges(stored: Sequence[Sequence[str]]) -> Ranges:
    return tuple(sorted((opens, closes) for opens, closes in stored))


def _read_owners(business_id: int) -> tuple[Owner, ...]:
    return tuple(
        Owner(channel=row.channel, external_id=row.external_id, name=row.name, row_id=row.id)
        for row in list_owner_contacts(business_id=business_id)
    )


def _service(row: Service) -> ServiceItem:
    return ServiceItem(
        name=row.name,
        duration_minutes=row.duration_minutes,
        price_cents=row.price_cents,
        description=row.description,
        keywords=tuple(row.keywords),
        labels=tuple(row.labels),
        buffer_before_minutes=row.buffer_before_minutes,
        buffer_after_minutes=row.buffer_after_minutes,
        row_id=row.id,
        active=row.is_active,
    )


def _numbered(items: Sequence[Any]) -> tuple[Any, ...]:
    """Give active things their place in the row: a file knows the order, not the numbers behind it."""
    numbered, place = [], 0
    for item in items:
        numbered.append(replace(item, position=place))
        place += item.active
    return tuple(numbered)


def _read_calendars(
    business_id: int,
    rows: Sequence[BusinessCalendar],
    services: Sequence[Service],
    special_days: Mapping[int | None, tuple[SpecialDay, ...]],
) -> tuple[CalendarItem, ...]:
    service_names = {service.id: service.name for service in services if service.is_active}
    offers = session().scalars(select(CalendarService).where(CalendarService.business_id == business_id))
    offered: dict[int, list[Offer]] = {}
    for row in offers:
        if row.service_id in service_names:
            offered.setdefault(row.calendar_id, []).append(_offer(row, service_names[row.service_id]))
    return tuple(
        _calendar(row, tuple(sorted(offered.get(row.id, ()), key=_name)), special_days.get(row.id, ()))
        for row in rows
    )


def _name(offer: Offer) -> str:
    return offer.name


def _offer(row: CalendarService, name: str) -> Offer:
    return Offer(
        name=name,
        duration_minutes=row.duration_minutes,
        price_cents=row.price_cents,
        description=row.description,
        buffer_before_minutes=row.buffer_before_minutes,
        buffer_after_minutes=row.buffer_after_minutes,
    )


def _calendar(
    row: BusinessCalendar, services: tuple[Offer, ...], special_days: tuple[SpecialDay, ...]
) -> CalendarItem:
    return CalendarItem(
        name=row.name,
        type_key=row.type_key,
        hours=None if row.opening_hours is None else _week(row.opening_hours),
        capacity=row.capacity,
        slot_grid=row.slot_grid,
        slot_step_minutes=row.slot_step_minutes,
        default_duration_minutes=row.default_duration_minutes or 60,
        buffer_before_minutes=row.buffer_before_minutes or 0,
        buffer_after_minutes=row.buffer_after_minutes or 0,
        min_notice_minutes=row.min_notice_minutes,
        horizon_days=row.horizon_days,
        max_per_day=row.max_per_day,
        max_per_week=row.max_per_week,
        priority=row.priority,
        allowed_tags=tuple(row.allowed_tags),
        services=services,
        special_days=special_days,
        row_id=row.id,
        active=row.is_active,
    )


def _read_special_days(business_id: int) -> dict[int | None, tuple[SpecialDay, ...]]:
    rows = session().scalars(
        select(OpeningOverride)
        .where(OpeningOverride.business_id == business_id)
        .order_by(OpeningOverride.on_date)
    )
    found: dict[int | None, tuple[SpecialDay, ...]] = {}
    for row in rows:
        day = SpecialDay(on_date=row.on_date, hours=_ranges(row.ranges), title=row.title, row_id=row.id)
        found[row.calendar_id] = (*found.get(row.calendar_id, ()), day)
    return found


def _read_rules(business_id: int, calendars: Sequence[BusinessCalendar]) -> tuple[RuleItem, ...]:
    """Return the rules; those of a calendar that is switched off are as good as off."""
    by_id = {calendar.id: calendar for calendar in calendars}
    rows = sorted(list_rules(business_id=business_id, active_only=False), key=lambda row: row.id)
    return tuple(
        RuleItem(
            calendar=by_id[row.calendar_id].name,
            keywords=tuple(row.match_keywords),
            labels=tuple(row.match_labels),
            channel=row.channel_scope,
            priority=row.priority,
            ask=bool(row.when_ambiguous_ask),
            question=row.question_text,
            row_id=row.id,
            active=row.is_active and by_id[row.calendar_id].is_active,
        )
        for row in rows
    )


def _read_faqs(business_id: int) -> list[FaqItem]:
    return [
        FaqItem(
            question=row.question,
            answer=row.answer,
            language=row.language,
            keywords=tuple(row.keywords),
            row_id=row.id,
            active=row.is_active,
        )
        for row in list_faqs(business_id=business_id, active_only=False)
    ]


def _read_channels(business_id: int) -> tuple[ChannelItem, ...]:
    rows = session().scalars(
        select(ChannelAccount).where(ChannelAccount.business_id == business_id).order_by(ChannelAccount.id)
    )
    return tuple(
        ChannelItem(
            channel=row.channel,
            account=row.external_account,
            display_name=row.display_name,
            row_id=row.id,
            active=row.is_active,
        )
        for row in rows
    )


def _read_closures(business_id: int, calendars: Sequence[BusinessCalendar]) -> tuple[Closure, ...]:
    by_id = {calendar.id: calendar for calendar in calendars}
    rows = session().scalars(
        select(VacationPeriod)
        .where(VacationPeriod.business_id == business_id)
        .order_by(VacationPeriod.start_date, VacationPeriod.id)
    )
    return tuple(
        Closure(
            starts_on=row.start_date,
            ends_on=_last_day(row),
            calendar=None if row.calendar_id is None else by_id[row.calendar_id].name,
            title=row.title,
            row_id=row.id,
            active=row.calendar_id is None or by_id[row.calendar_id].is_active,
        )
        for row in rows
    )


def _last_day(row: VacationPeriod) -> date:
    if row.end_date is None and row.duration_days is None:
        return date.max
    return row.end_date or row.start_date + timedelta(days=(row.duration_days or 1) - 1)
