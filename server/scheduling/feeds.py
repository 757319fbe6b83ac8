"""A calendar as a feed that its owner's phone subscribes to: made, taken back, read."""

from datetime import datetime, timedelta

from sqlalchemy import func, select, text

from server.businesses.audit import record_audit
from server.businesses.queries import get_business
from server.calendars.ics import Feed
from server.calendars.models import BusinessCalendar
from server.calendars.queries import UnknownCalendar
from server.core import logs
from server.core.crypto import new_token
from server.core.db import session
from server.core.errors import NotFound
from server.core.settings import Settings
from server.events.log import record_event
from server.scheduling.feed_events import FeedReading
from server.scheduling.links import wellformed_token

log = logs.get_logger(__name__)

REFRESH = timedelta(minutes=15)
_SET_TOKEN = text("""
    UPDATE public.business_calendars SET feed_token = :token
    WHERE business_id = :business_id AND id = :calendar_id RETURNING id
""")
_GET_TOKEN = text("""
    SELECT id, feed_token FROM public.business_calendars
    WHERE business_id = :business_id AND id = :calendar_id FOR NO KEY UPDATE
""")
_FIND_CALENDAR = text("""
    SELECT id FROM public.business_calendars WHERE business_id = :business_id AND feed_token = :token
""")


class UnknownFeed(NotFound):
    """There is no such feed; its owner may have taken it back."""

    code = "unknown_feed"


def feed_url(settings: Settings, token: str) -> str:
    """Return the address of a feed."""
    return f"{settings.public_base_url}/feeds/{token}.ics"


def open_feed(*, business_id: int, calendar_id: int, actor: str, now: datetime) -> str:
    """Make the feed of a calendar and return its token; an earlier one is no longer good for anything."""
    token = new_token()
    _set_token(token, business_id=business_id, calendar_id=calendar_id)
    _note("opened", business_id=business_id, calendar_id=calendar_id, actor=actor, now=now)
    return token


def lock_feed(*, business_id: int, calendar_id: int) -> str | None:
    """Return the token of a calendar's feed, which nobody else changes until the transaction ends.

    Raise `UnknownCalendar`.
    """
    values = {"business_id": business_id, "calendar_id": calendar_id}
    row = session().execute(_GET_TOKEN, values).one_or_none()
    if row is None:
        raise UnknownCalendar
    token: str | None = row.feed_token
    return token


def close_feed(*, business_id: int, calendar_id: int, actor: str, now: datetime) -> None:
    """Take the feed of a calendar back; whoever has its address gets nothing more."""
    _set_token(None, business_id=business_id, calendar_id=calendar_id)
    _note("closed", business_id=business_id, calendar_id=calendar_id, actor=actor, now=now)


def find_business_of_feed(token: str) -> int | None:
    """Return the business whose feed has this token, or None; needs no tenant."""
    return session().scalar(select(func.business_of_feed(wellformed_token(token))))


def read_feed(*, business_id: int, token: str, now: datetime) -> Feed:
    """Return what the calendar of a token has from 60 days back to 400 ahead; raise `UnknownFeed`.

    Customers are named: it is the owner's own view. Their numbers and notes are left out.
    """
    values = {"business_id": business_id, "token": wellformed_token(token)}
    calendar_id = session().scalar(_FIND_CALENDAR, values)
    calendar = session().get(BusinessCalendar, calendar_id) if calendar_id else None
    if calendar is None:  # taken back a moment ago
        raise UnknownFeed
    business = get_business(business_id=business_id)
    reading = FeedReading(calendar, business, now)
    events = [*reading.appointments(), *reading.vacations(), *reading.blocks(), *reading.closed_days()]
    return Feed(
        name=calendar.name if calendar.name == business.name else f"{calendar.name} · {business.name}",
        time_zone=business.time_zone if "/" in business.time_zone else None,  # an offset is no name
        refresh=REFRESH,
        events=tuple(events),
    )


def _set_token(token: str | None, *, business_id: int, calendar_id: int) -> None:
    values = {"token": token, "business_id": business_id, "calendar_id": calendar_id}
    if session().scalar(_SET_TOKEN, values) is None:
        raise UnknownCalendar


def _note(what: str, *, business_id: int, calendar_id: int, actor: str, now: datetime) -> None:
    """Note that it happened, and never the token."""
    record_audit(
        business_id=business_id,
        actor=actor,
        action=f"calendar.feed_{what}",
        object_type="calendar",
        object_id=calendar_id,
    )
    record_event(
        business_id=business_id,
        event_type=f"calendar_feed_{what}",
        object_type="calendar",
        object_id=calendar_id,
        data={"calendar_id": calendar_id},
        now=now,
    )
    log.info("calendar feed changed", change=what, calendar_id=calendar_id)
