"""Tools about the waiting list: join it, answer what it offers, leave it."""

from datetime import datetime, time, timedelta
from typing import Any

from marshmallow import ValidationError, fields, validates_schema

from server.core.errors import Conflict, NotFound
from server.core.fields import Flag, Id, Moment, Text
from server.core.zones import to_instant
from server.messaging.customers import rename_customer
from server.receptionist.tools.catalogue import Catalogue, load_catalogue
from server.receptionist.tools.context import ToolContext
from server.receptionist.tools.render import render_appointment
from server.receptionist.tools.schema import Arguments
from server.receptionist.tools.targets import find_service, labels_of, list_takers
from server.scheduling import waitlist_entries, waitlist_queries
from server.scheduling.booking import BookingRequest, book_appointment
from server.scheduling.queries import get_appointment
from server.scheduling.slots import find_slots
from server.scheduling.waitlist_entries import WaitWish
from server.scheduling.waitlist_matching import is_in_part
from server.scheduling.waitlist_models import WaitlistEntry
from server.scheduling.waitlist_queries import OpenOffer

_MOST_FREE = 3
_RECENT = timedelta(days=1)


class TimeIsFree(Conflict):
    """There are free times in that window; offer one of them instead of the waiting list."""

    code = "time_is_free"


class NoOffer(NotFound):
    """Nothing is kept for this customer at present; they may still be on the waiting list."""

    code = "no_offer"


class OfferOver(Conflict):
    """The time that was kept for this customer is no longer kept; they are still on the waiting list."""

    code = "offer_over"


class JoinWaitlistArguments(Arguments):
    """What to wait for."""

    from_ = Moment(
        data_key="from",
        date_allowed=True,
        allow_none=True,
        load_default=None,
        metadata={"description": "The customer could come from this time on; null means now."},
    )
    to = Moment(
        date_allowed=True,
        required=True,
        metadata={
            "description": "Up to this time, not included: the next midnight for a day. At most a year ahead."
        },
    )
    calendar_id = Id(
        allow_none=True,
        load_default=None,
        metadata={"description": "Null means any that offers the service; without one the default calendar."},
    )
    service = Text(
        1,
        200,
        allow_none=True,
        load_default=None,
        metadata={"description": "A service's name from `calendar_list`."},
    )
    earliest = fields.Time(
        format="%H:%M",
        allow_none=True,
        load_default=None,
        metadata={"description": "With `latest`: only starts from this clock time on, such as 09:00."},
    )
    latest = fields.Time(
        format="%H:%M",
        allow_none=True,
        load_default=None,
        metadata={"description": "Only starts before this clock time, such as 12:00; 00:00 is midnight."},
    )

    customer_name = Text(
        1,
        200,
        allow_none=True,
        load_default=None,
        metadata={"description": "What the customer wants to be called; null keeps the name that is known."},
    )

    @validates_schema
    def _has_whole_part_of_day(self, data: dict[str, Any], **_: Any) -> None:
        if (data.get("earliest") is None) != (data.get("latest") is None):
            raise ValidationError("Give both earliest and latest, or neither.", "latest")


class AnswerOfferArguments(Arguments):
    """The customer's answer to the time that is kept for them."""

    accept = Flag(
        required=True, metadata={"description": "True books it, false lets it go to the next in line."}
    )


def calendar_join_waitlist(
    context: ToolContext,
    *,
    to: datetime,
    from_: datetime | None = None,
    calendar_id: int | None = None,
    service: str | None = None,
    earliest: time | None = None,
    latest: time | None = None,
    customer_name: str | None = None,
) -> dict[str, Any]:
    """Put the customer on the waiting list, after they agreed; nothing in its window may be free.

    When a time in the window becomes free it is kept for them for a while and they are asked. Books nothing.
    """
    catalogue = load_catalogue(context.business_id)
    wanted = find_service(catalogue, service)
    labels = labels_of(context, wanted, None)
    takers = list_takers(catalogue, service=wanted, labels=labels, calendar_id=calendar_id)
    wish = WaitWish(
        customer_id=context.customer(),
        window_from=to_instant(from_, catalogue.zone) if from_ else context.now,
        window_to=to_instant(to, catalogue.zone),
        calendar_id=calendar_id if wanted or calendar_id else takers[0].id,
        service_id=wanted.id if wanted else None,
        day_from=earliest,
        day_to=latest,
        source_channel=context.channel,
    )
    _refuse_when_free(context, catalogue, wish, [one.id for one in takers])
    if customer_name:
        rename_customer(business_id=context.business_id, customer_id=context.customer(), name=customer_name)
    entry = waitlist_entries.join_waitlist(
        business_id=context.business_id,
        wish=wish,
        now=context.now,
        actor=context.actor,
        idempotency_key=context.write_key,
    )
    return {"status": "waiting", "entry": _render_entry(entry, catalogue)}


def calendar_answer_offer(context: ToolContext, *, accept: bool) -> dict[str, Any]:
    """Answer for the customer when the waiting list keeps a time for them: book it, or let it go.

    Say that it is booked only after this answered so. It refuses with `no_offer` when there was none, with
    `offer_over` when it was kept too long.
    """
    catalogue = load_catalogue(context.business_id)
    offers = waitlist_queries.find_offers(
        business_id=context.business_id, customer_id=context.customer(), now=context.now
    )
    if not offers:
        raise _nothing_kept(context)
    kept = get_appointment(business_id=context.business_id, appointment_id=offers[0].appointment_id)
    if not accept:
        waitlist_entries.decline_offer(
            business_id=context.business_id, appointment_id=kept.id, now=context.now, actor=context.actor
        )
        return {"status": "declined", "offer": render_appointment(kept, catalogue)}
    booked = book_appointment(
        business_id=context.business_id,
        request=_request(context, offers[0]),
        now=context.now,
        actor=context.actor,
    )
    return {"status": "booked", "appointment": render_appointment(booked, catalogue)}


def calendar_leave_waitlist(context: ToolContext) -> dict[str, Any]:
    """Take the customer off the waiting list, after they asked for it; what is kept for them is let go."""
    waiting = waitlist_queries.list_open_entries(
        business_id=context.business_id, customer_id=context.customer()
    )
    for entry in waiting:
        waitlist_entries.cancel_entry(
            business_id=context.business_id, entry_id=entry.id, now=context.now, actor=context.actor
        )
    return {"status": "left", "entries": len(waiting)}


def _nothing_kept(context: ToolContext) -> Exception:
    """Tell "too late" from "what offer?", so that a late yes is not taken for a booking."""
    is_late = waitlist_queries.had_offer(
        business_id=context.business_id,
        customer_id=context.customer(),
        since=context.now - _RECENT,
    )
    return OfferOver() if is_late else NoOffer()


def _request(context: ToolContext, offer: OpenOffer) -> BookingRequest:
    """Wish for just what is held, so that the hold becomes the booking."""
    return BookingRequest(
        starts_at=offer.starts_at,
        calendar_id=offer.calendar_id,
        duration_minutes=None if offer.service_id else offer.duration_minutes,
        service_id=offer.service_id,
        customer_id=context.customer(),
        source_channel=context.channel,
        turn_id=context.turn_id,
        idempotency_key=context.write_key,
    )


def _refuse_when_free(
    context: ToolContext, catalogue: Catalogue, wish: WaitWish, calendar_ids: list[int]
) -> None:
    """Refuse to wait for what can be had: it may have become free since the customer was told."""
    part = None if wish.day_from is None or wish.day_to is None else (wish.day_from, wish.day_to)
    found = find_slots(
        business_id=context.business_id,
        calendar_ids=calendar_ids,
        window_from=wish.window_from,
        window_to=wish.window_to,
        now=context.now,
        limit=None,
        service_id=wish.service_id,
        customer_id=wish.customer_id,
    )
    free = [slot for slot in found if is_in_part(slot.starts_at.astimezone(catalogue.zone).time(), part)]
    if free:
        raise TimeIsFree(alternatives=free[:_MOST_FREE])


def _render_entry(entry: WaitlistEntry, catalogue: Catalogue) -> dict[str, Any]:
    return {
        "id": entry.id,
        "calendar": catalogue.calendar_names.get(entry.calendar_id or 0),
        "service": catalogue.service_names.get(entry.service_id or 0),
        "from": entry.window_from.astimezone(catalogue.zone).isoformat(),
        "to": entry.window_to.astimezone(catalogue.zone).isoformat(),
        "earliest": None if entry.day_from is None else f"{entry.day_from:%H:%M}",
        "last_day": f"{entry.window_to.astimezone(catalogue.zone) - timedelta(seconds=1):%Y-%m-%d}",
        "latest": None if entry.day_to is None else f"{entry.day_to:%H:%M}",
    }
