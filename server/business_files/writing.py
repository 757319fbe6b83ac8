"""Write one thing of a file into its table. Called inside the transaction of `apply`.

Calendars, services and channel accounts are switched off, never deleted: appointments and messages name them.
Everything else that leaves the file is deleted.
"""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import delete, insert, update

from server.business_files.document import (
    CalendarItem,
    ChannelItem,
    Closure,
    FaqItem,
    Item,
    Member,
    Offer,
    Owner,
    RuleItem,
    ServiceItem,
    SpecialDay,
)
from server.business_files.rows import Remove, change, delete_row, find_id, save, stored, switch_off
from server.businesses.accounts import create_user
from server.businesses.models import Business, BusinessSettings, Membership, OwnerContact
from server.calendars.models import (
    BusinessCalendar,
    CalendarRoutingRule,
    CalendarService,
    OpeningOverride,
    Service,
)
from server.core.db import session
from server.knowledge.models import Faq
from server.messaging.channel_accounts import put_account
from server.messaging.models import ChannelAccount
from server.scheduling.models import VacationPeriod

Put = Callable[[int, Any], None]

_SETTINGS_COLUMNS = {
    "hours": "opening_hours",
    "booking_window_days": "booking_window_days",
    "min_notice_minutes": "min_notice_min",
    "cancel_notice_minutes": "cancel_notice_min",
    "move_notice_minutes": "move_notice_min",
    "customers_may_cancel": "customers_may_cancel",
    "customers_may_move": "customers_may_move",
    "reminder_hours": "reminder_hours",
    "evening_report_at": "evening_report_at",
    "waitlist_hold_minutes": "waitlist_hold_min",
    "holiday_country": "holiday_country",
    "always_open": "allow_24_7",
}


def put_facts(business_id: int, facts: Mapping[str, Any]) -> None:
    """Write the plain values, each into its column."""
    own = {name: stored(value) for name, value in facts.items() if name not in _SETTINGS_COLUMNS}
    rules = {_SETTINGS_COLUMNS[name]: stored(facts[name]) for name in facts.keys() & _SETTINGS_COLUMNS.keys()}
    if own:
        session().execute(update(Business).where(Business.id == business_id).values(**own))
    if rules:
        settings = update(BusinessSettings).where(BusinessSettings.business_id == business_id)
        session().execute(settings.values(**rules))


def put_owner(business_id: int, item: Owner) -> None:
    """Write an owner's address."""
    values = {"channel": item.channel, "external_id": item.external_id, "name": item.name}
    save(OwnerContact, business_id, item, values)


def put_member(business_id: int, item: Member, *, password: str) -> None:
    """Make or change a member. The password is for an address that nobody has yet."""
    user_id = item.row_id or create_user(
        business_id=business_id,
        email=item.email,
        password=password,
        role=item.role,  # type: ignore[arg-type]  # the schema takes the three roles only
    )
    mine = (Membership.business_id == business_id) & (Membership.user_id == user_id)
    session().execute(update(Membership).where(mine).values(role=item.role))


def remove_member(business_id: int, item: Member) -> None:
    """End a membership; the user's account stays, for other businesses may know it."""
    user_id: uuid.UUID = item.row_id
    session().execute(
        delete(Membership).where(Membership.business_id == business_id, Membership.user_id == user_id)
    )


def put_service(business_id: int, item: ServiceItem) -> None:
    """Write a service and switch it on."""
    values = {
        "name": item.name,
        "duration_minutes": item.duration_minutes,
        "price_cents": item.price_cents,
        "description": item.description,
        "keywords": list(item.keywords),
        "labels": list(item.labels),
        "buffer_before_minutes": item.buffer_before_minutes,
        "buffer_after_minutes": item.buffer_after_minutes,
        "position": item.position,
        "is_active": True,
    }
    save(Service, business_id, item, values)


def put_calendar(business_id: int, item: CalendarItem) -> None:
    """Write a calendar, what it offers and its exceptional days, and switch it on."""
    values = {
        "name": item.name,
        "type_key": item.type_key,
        "opening_hours": stored(item.hours),
        "capacity": item.capacity,
        "slot_grid": item.slot_grid,
        "slot_step_minutes": item.slot_step_minutes,
        "default_duration_minutes": item.default_duration_minutes,
        "buffer_before_minutes": item.buffer_before_minutes,
        "buffer_after_minutes": item.buffer_after_minutes,
        "min_notice_minutes": item.min_notice_minutes,
        "horizon_days": item.horizon_days,
        "max_per_day": item.max_per_day,
        "max_per_week": item.max_per_week,
        "priority": item.priority,
        "allowed_tags": list(item.allowed_tags),
        "is_active": True,
    }
    calendar_id = save(BusinessCalendar, business_id, item, values)
    if item.services is not None:
        _put_offer(business_id, calendar_id, item.services)
    session().execute(
        delete(OpeningOverride).where(
            OpeningOverride.business_id == business_id, OpeningOverride.calendar_id == calendar_id
        )
    )
    for day in item.special_days:
        _insert_special_day(business_id, calendar_id, day)


def _put_offer(business_id: int, calendar_id: int, services: Sequence[Offer]) -> None:
    session().execute(
        delete(CalendarService).where(
            CalendarService.business_id == business_id, CalendarService.calendar_id == calendar_id
        )
    )
    for offer in services:
        own = asdict(offer)
        service_id = find_id(Service, business_id, own.pop("name"), "service")
        row = {"business_id": business_id, "calendar_id": calendar_id, "service_id": service_id}
        session().execute(insert(CalendarService).values(**row, **own))


def remove_calendar(business_id: int, item: CalendarItem) -> None:
    """Switch a calendar off; it is the default no longer."""
    kind = None if item.is_default else item.type_key
    change(BusinessCalendar, business_id, item.row_id, {"is_active": False, "type_key": kind})


def put_rule(business_id: int, item: RuleItem) -> None:
    """Write a routing rule and switch it on."""
    values = {
        "calendar_id": find_id(BusinessCalendar, business_id, item.calendar, "calendar"),
        "match_keywords": list(item.keywords),
        "match_labels": list(item.labels),
        "channel_scope": item.channel,
        "priority": item.priority,
        "when_ambiguous_ask": item.ask,
        "question_text": item.question,
        "is_active": True,
    }
    save(CalendarRoutingRule, business_id, item, values)


def put_faq(business_id: int, item: FaqItem) -> None:
    """Write a question and its answer, and switch it on."""
    values = {
        "question": item.question,
        "answer": item.answer,
        "language": item.language,
        "keywords": list(item.keywords),
        "position": item.position,
        "is_active": True,
    }
    save(Faq, business_id, item, values)


def put_channel(business_id: int, item: ChannelItem) -> None:
    """Give the account to the business; its credentials stay as they are. Raises `Conflict`."""
    put_account(
        business_id=business_id, channel=item.channel, account=item.account, display_name=item.display_name
    )


def put_special_day(business_id: int, item: SpecialDay) -> None:
    """Write the hours of one day of the whole business."""
    if item.row_id is not None:
        delete_row(OpeningOverride)(business_id, item)
    _insert_special_day(business_id, None, item)


def _insert_special_day(business_id: int, calendar_id: int | None, item: SpecialDay) -> None:
    values = {"calendar_id": calendar_id, "on_date": item.on_date, "ranges": stored(item.hours)}
    session().execute(insert(OpeningOverride).values(business_id=business_id, title=item.title, **values))


def put_closure(business_id: int, item: Closure) -> None:
    """Write days on which it is closed."""
    calendar_id = item.calendar and find_id(BusinessCalendar, business_id, item.calendar, "calendar")
    values = {
        "start_date": item.starts_on,
        "end_date": None if item.ends_on == date.max else item.ends_on,
        "duration_days": None,
        "calendar_id": calendar_id or None,
        "title": item.title,
    }
    save(VacationPeriod, business_id, item, values)


def put_positions(business_id: int, model: type[Any], items: Sequence[Item]) -> None:
    """Give the things of a section the numbers of their places in the file."""
    natural = (Service.name,) if model is Service else (Faq.language, Faq.question)
    for place, item in enumerate(items):
        same = [column == value for column, value in zip(natural, item.key, strict=True)]
        session().execute(
            update(model)
            .where(model.business_id == business_id, model.is_active, *same)
            .values(position=place)
        )


PUT: Mapping[str, Put] = {
    "owners": put_owner,
    "services": put_service,
    "calendars": put_calendar,
    "routing_rules": put_rule,
    "faqs": put_faq,
    "channels": put_channel,
    "special_days": put_special_day,
    "closures": put_closure,
}
REMOVE: Mapping[str, Remove] = {
    "owners": delete_row(OwnerContact),
    "users": remove_member,
    "services": switch_off(Service),
    "calendars": remove_calendar,
    "routing_rules": delete_row(CalendarRoutingRule),
    "faqs": delete_row(Faq),
    "channels": switch_off(ChannelAccount),
    "special_days": delete_row(OpeningOverride),
    "closures": delete_row(VacationPeriod),
}
# Sections whose order a file keeps, and the tables that number it.
ORDERED: Mapping[str, type[Any]] = {"services": Service, "faqs": Faq}
