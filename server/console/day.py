"""The day that stands beside the chat: free and taken times, and the visitor's own appointments."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import Any

from server.businesses.queries import get_business
from server.channels.web.routes import ACCOUNT, CHANNEL
from server.channels.web.tokens import Visitor
from server.core.zones import parse_time_zone
from server.messaging.conversations import find_conversation_of
from server.scheduling.queries import list_holds, list_upcoming
from server.scheduling.slots import CalendarDay, day_view


def read_day(*, visitor: Visitor, on_date: date, now: datetime) -> dict[str, Any]:
    """Return one local day for a public page, in the business's own clock; nobody else is named in it.

    `yours` has all of the visitor's appointments to come, and the time that is being held for them, so that
    the page can turn to a new one.
    """
    business = get_business(business_id=visitor.business_id)
    zone = parse_time_zone(business.time_zone)
    calendars = day_view(business_id=visitor.business_id, calendar_ids=None, day=on_date, now=now)
    return {
        "date": on_date.isoformat(),
        "today": local_date(now, business.time_zone).isoformat(),
        "now": now.astimezone(zone).isoformat(timespec="minutes"),
        "time_zone": business.time_zone,
        "calendars": [_render_calendar(calendar, zone) for calendar in calendars],
        "yours": _list_own(visitor, zone=zone, now=now),
    }


def local_date(now: datetime, time_zone: str) -> date:
    """Return the date that a business's wall calendar shows."""
    return now.astimezone(parse_time_zone(time_zone)).date()


def _list_own(visitor: Visitor, *, zone: tzinfo, now: datetime) -> list[dict[str, Any]]:
    conversation = find_conversation_of(
        business_id=visitor.business_id, channel=CHANNEL, account=ACCOUNT, external_id=visitor.visitor_id
    )
    if conversation is None:
        return []
    whose = {"business_id": visitor.business_id, "customer_id": conversation.customer_id}
    return [
        {
            "calendar_id": own.calendar_id,
            "held": own.status == "held",
            **_render_span((own.starts_at, own.ends_at), zone),
        }
        for own in [*list_upcoming(**whose, now=now), *list_holds(**whose, now=now)]
    ]


def _render_calendar(calendar: CalendarDay, zone: tzinfo) -> dict[str, Any]:
    return {
        "id": calendar.calendar_id,
        "name": calendar.name,
        "open": _render_spans(calendar.opening, zone),
        "busy": _render_spans(calendar.busy, zone),
    }


def _render_spans(spans: Sequence[tuple[datetime, datetime]], zone: tzinfo) -> list[dict[str, str]]:
    return [_render_span(span, zone) for span in spans]


def _render_span(span: tuple[datetime, datetime], zone: tzinfo) -> dict[str, str]:
    starts_at, ends_at = span
    return {
        "starts_at": starts_at.astimezone(zone).isoformat(),
        "ends_at": ends_at.astimezone(zone).isoformat(),
    }
