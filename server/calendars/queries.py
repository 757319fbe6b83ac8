"""Reads of calendars, services and routing rules."""

from collections.abc import Sequence

from sqlalchemy import select

from server.calendars.models import BusinessCalendar, CalendarRoutingRule, CalendarService, Service
from server.calendars.routing import CalendarProfile, Rule, RuleIndex
from server.core.db import session
from server.core.errors import NotFound


class UnknownCalendar(NotFound):
    """There is no such calendar."""

    code = "unknown_calendar"


class UnknownService(NotFound):
    """There is no such service."""

    code = "unknown_service"


def list_calendars(*, business_id: int, active_only: bool = True) -> list[BusinessCalendar]:
    """Return the calendars, those of the highest priority first."""
    wanted = select(BusinessCalendar).where(BusinessCalendar.business_id == business_id)
    if active_only:
        wanted = wanted.where(BusinessCalendar.is_active)
    return list(session().scalars(wanted.order_by(BusinessCalendar.priority.desc(), BusinessCalendar.id)))


def get_calendar(*, business_id: int, calendar_id: int) -> BusinessCalendar:
    """Return a calendar, active or not; raise `UnknownCalendar`, for a stranger's id too."""
    found = session().scalar(
        select(BusinessCalendar).where(
            BusinessCalendar.business_id == business_id, BusinessCalendar.id == calendar_id
        )
    )
    if found is None:
        raise UnknownCalendar
    return found


def find_default_calendar(*, business_id: int) -> BusinessCalendar | None:
    """Return where bookings go that name no calendar: the active default, else the first active calendar."""
    calendars = list_calendars(business_id=business_id)
    default = (calendar for calendar in calendars if calendar.type_key == "default")
    return next(default, calendars[0] if calendars else None)


def list_services(*, business_id: int, active_only: bool = True) -> list[Service]:
    """Return the services in the order in which the business shows them."""
    wanted = select(Service).where(Service.business_id == business_id)
    if active_only:
        wanted = wanted.where(Service.is_active)
    return list(session().scalars(wanted.order_by(Service.position, Service.id)))


def get_service(*, business_id: int, service_id: int) -> Service:
    """Return a service, active or not; raise `UnknownService`, for a stranger's id too."""
    found = session().scalar(
        select(Service).where(Service.business_id == business_id, Service.id == service_id)
    )
    if found is None:
        raise UnknownService
    return found


def list_services_by_calendar(*, business_id: int) -> dict[int, list[Service]]:
    """Return the active services of each calendar that offers any."""
    rows = session().execute(
        select(CalendarService.calendar_id, Service)
        .join(
            Service,
            (Service.id == CalendarService.service_id) & (Service.business_id == CalendarService.business_id),
        )
        .where(CalendarService.business_id == business_id, Service.is_active)
        .order_by(Service.position, Service.id)
    )
    offered: dict[int, list[Service]] = {}
    for calendar_id, service in rows:
        offered.setdefault(calendar_id, []).append(service)
    return offered


def list_rules(*, business_id: int, active_only: bool = True) -> list[CalendarRoutingRule]:
    """Return the routing rules, those of the highest priority first."""
    wanted = select(CalendarRoutingRule).where(CalendarRoutingRule.business_id == business_id)
    if active_only:
        wanted = wanted.where(CalendarRoutingRule.is_active)
    return list(
        session().scalars(wanted.order_by(CalendarRoutingRule.priority.desc(), CalendarRoutingRule.id))
    )


def load_rule_index(*, business_id: int) -> RuleIndex:
    """Read the active rules and calendars and compile them for `RuleIndex.resolve`."""
    return RuleIndex(
        [as_rule(rule) for rule in list_rules(business_id=business_id)],
        profiles(list_calendars(business_id=business_id)),
    )


def as_rule(row: CalendarRoutingRule) -> Rule:
    """Return what routing needs of a rule."""
    return Rule(
        id=row.id,
        calendar_id=row.calendar_id,
        match_labels=tuple(map(str, row.match_labels)),
        match_keywords=tuple(map(str, row.match_keywords)),
        channel_scope=row.channel_scope,
        when_ambiguous_ask=bool(row.when_ambiguous_ask),
        question_text=row.question_text,
        priority=row.priority,
    )


def profiles(rows: Sequence[BusinessCalendar]) -> list[CalendarProfile]:
    """Return what routing needs of calendars."""
    return [
        CalendarProfile(
            id=row.id,
            name=row.name,
            type_key=row.type_key,
            priority=row.priority,
            allowed_tags=tuple(map(str, row.allowed_tags)),
        )
        for row in rows
    ]
