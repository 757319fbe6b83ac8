"""The messages that an owner may send to customers: composed from the rows, so a draft is what is sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from server.businesses.models import Business
from server.language.formats import LANGUAGES
from server.language.phrases import say
from server.messaging.customers import get_customer
from server.messaging.messages import style_of
from server.messaging.models import Lane
from server.messaging.notices import find_lane, language_of
from server.scheduling.agenda import Visit, list_visits

LATE, ON_TIME, CLOSED = "late", "on_time", "closed"
KINDS = (LATE, ON_TIME, CLOSED)
MOST_NOTICES = 500


@dataclass(frozen=True)
class Notice:
    """One message; without a lane nobody can write to the customer."""

    visit: Visit
    text: str
    language: str
    lane: Lane | None

    def to_json(self) -> dict[str, Any]:
        """Return the message as a tool's answer."""
        return {
            "appointment_id": self.visit.id,
            "name": self.visit.name,
            "phone": self.visit.phone,
            "text": self.text,
            "reachable": self.lane is not None,
        }


def compose_notices(
    kind: str, minutes: Mapping[int, int], *, business: Business, zone: tzinfo, now: datetime
) -> list[Notice]:
    """Write the messages about appointments that still stand; `minutes` has their ids and delays."""
    visits = list_visits(business_id=business.id, ids=list(minutes), ends_at=None, limit=MOST_NOTICES)
    return [
        _compose(kind, visit, minutes[visit.id], business=business, zone=zone)
        for visit in visits
        if visit.ends_at > now
    ]


def _compose(kind: str, visit: Visit, minutes: int, *, business: Business, zone: tzinfo) -> Notice:
    lane = _lane(business.id, visit)
    language = (language_of(lane) if lane else None) or _usual_language(business.languages)
    style = style_of(lane.channel) if lane else "text"
    starts_at, name = visit.starts_at.astimezone(zone), business.name
    if kind == LATE:
        text = say("notice_late", language, style=style, business=name, when=starts_at.time(), count=minutes)
    elif kind == ON_TIME:
        text = say("notice_on_time", language, style=style, business=name, when=starts_at.time())
    else:
        service = visit.service or visit.calendar
        text = say("notice_closed", language, style=style, business=name, service=service, when=starts_at)
    return Notice(visit, text, language, lane)


def _lane(business_id: int, visit: Visit) -> Lane | None:
    """Return where to write to the customer; nowhere when they have asked not to be written to."""
    if visit.customer_id is None:
        return None
    customer = get_customer(business_id=business_id, customer_id=visit.customer_id)
    if customer.opted_out_at is not None:
        return None
    return find_lane(business_id=business_id, customer_id=customer.id, preferred_channel=None)


def _usual_language(languages: Sequence[str]) -> str:
    return next((language for language in languages if language in LANGUAGES), "en")
