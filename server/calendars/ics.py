"""Events as iCalendar (RFC 5545): an invitation to one appointment, and a feed of many.

Times are written in UTC, which Google, Apple and Outlook read alike; a VTIMEZONE of our own would be one more
thing for each of them to understand differently.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from icalendar import Alarm, Calendar, Event

Method = Literal["REQUEST", "CANCEL", "PUBLISH"]
Status = Literal["CONFIRMED", "TENTATIVE", "CANCELLED"]

PRODUCT = "-//Frontdesk//Appointments//EN"
# Control characters break lines or parsers, marks of direction are boxes in some calendars.
_UNWANTED = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
_LINE_END = re.compile(r"\r\n?|[\u0085\u2028\u2029]")
_MAILBOX = re.compile(r"[^\s@<>(),:;\"\\\[\]\x00-\x1f\x7f]+@[^\s@<>(),:;\"\\\[\]\x00-\x1f\x7f]+")


@dataclass(frozen=True, slots=True)
class Person:
    """Whoever organises or attends: the name that is shown and a mail address."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One event. With dates instead of instants it lasts whole days, the last one not included.

    `stamp` is when this state came to be: together with `sequence` it tells a calendar which of two is newer.
    `reminder` is the time before the start at which the calendar shows `summary` again.
    """

    uid: str
    stamp: datetime
    starts: datetime | date
    ends: datetime | date
    summary: str
    status: Status = "CONFIRMED"
    sequence: int = 0
    location: str | None = None
    description: str | None = None
    url: str | None = None
    organizer: Person | None = None
    attendee: Person | None = None
    reminder: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """What a calendar program subscribes to."""

    name: str
    time_zone: str | None
    refresh: timedelta
    events: tuple[CalendarEvent, ...]


def is_mailbox(address: str | None) -> bool:
    """Tell whether an address can stand behind `mailto:`; what is none would spoil the whole event."""
    return address is not None and _MAILBOX.fullmatch(address) is not None


def render_invitation(event: CalendarEvent, *, method: Method) -> bytes:
    """Write one event as a message that asks a calendar to take it, or to take it out."""
    calendar = _calendar(method)
    calendar.add_component(_event(event))
    return _written(calendar)


def render_feed(feed: Feed) -> bytes:
    """Write a feed: its events and how often to come back."""
    from icalendar import vDuration, vText  # noqa: PLC0415 - imported on first use: most processes write no calendars

    calendar = _calendar("PUBLISH")
    interval = {"VALUE": "DURATION"}
    for key in ("NAME", "X-WR-CALNAME"):  # RFC 7986's name, and the one that everybody reads
        calendar.add(key, vText(_clean(feed.name)))
    if feed.time_zone:
        calendar.add("X-WR-TIMEZONE", feed.time_zone)
    calendar.add("REFRESH-INTERVAL", feed.refresh, parameters=interval)
    calendar.add("X-PUBLISHED-TTL", vDuration(feed.refresh))  # the same for Outlook
    for event in feed.events:
        calendar.add_component(_event(event))
    return _written(calendar)


def join_lines(lines: Iterable[str | None]) -> str:
    """Put what is known into a text of several lines."""
    return "\n".join(line for line in lines if line)


def _written(calendar: "Calendar") -> bytes:
    content: bytes = calendar.to_ical()
    return content


def _calendar(method: Method) -> "Calendar":
    from icalendar import Calendar  # noqa: PLC0415 - as above

    calendar = Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", PRODUCT)
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", method)
    return calendar


def _event(event: CalendarEvent) -> "Event":
    from icalendar import Event  # noqa: PLC0415 - as above

    found = Event()
    found.add("UID", event.uid)
    found.add("SEQUENCE", event.sequence)
    found.add("DTSTAMP", _utc(event.stamp))
    found.add("LAST-MODIFIED", _utc(event.stamp))
    found.add("DTSTART", _utc(event.starts))
    found.add("DTEND", _utc(event.ends))
    found.add("STATUS", event.status)
    found.add("TRANSP", "TRANSPARENT" if event.status == "CANCELLED" else "OPAQUE")
    for name, text in (
        ("SUMMARY", event.summary),
        ("LOCATION", event.location),
        ("DESCRIPTION", event.description),
    ):
        if text:
            found.add(name, _clean(text))
    if event.url:
        found.add("URL", event.url)
    _add_people(found, event)
    if event.reminder and event.status != "CANCELLED":
        found.add_component(_alarm(event.reminder, event.summary))
    return found


def _add_people(found: "Event", event: CalendarEvent) -> None:
    """Name both sides. A guest has nothing to answer: the appointment is made already."""
    from icalendar import vCalAddress  # noqa: PLC0415 - as above

    if event.organizer:
        organizer = vCalAddress(f"mailto:{event.organizer.email}")
        organizer.params["CN"] = _quotable(event.organizer.name)
        found.add("ORGANIZER", organizer)
    if event.attendee:
        attendee = vCalAddress(f"mailto:{event.attendee.email}")
        attendee.params["CN"] = _quotable(event.attendee.name)
        attendee.params["ROLE"] = "REQ-PARTICIPANT"
        attendee.params["PARTSTAT"] = "ACCEPTED"
        attendee.params["RSVP"] = "FALSE"
        found.add("ATTENDEE", attendee)


def _alarm(before: timedelta, text: str) -> "Alarm":
    from icalendar import Alarm  # noqa: PLC0415 - as above

    alarm = Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("TRIGGER", -before)
    alarm.add("DESCRIPTION", _clean(text))
    return alarm


def _utc(moment: datetime | date) -> datetime | date:
    """Let an instant be written with a Z; a zone of its own would need a definition beside it."""
    return moment.astimezone(UTC) if isinstance(moment, datetime) else moment


def _clean(text: str) -> str:
    return _UNWANTED.sub("", _LINE_END.sub("\n", text))


def _quotable(name: str) -> str:
    """Return a name that fits between quotation marks; few programs know the escape for one inside."""
    return " ".join(_clean(name).replace('"', "'").replace("^", "").split())
