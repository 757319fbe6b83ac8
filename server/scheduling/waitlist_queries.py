"""Reads of the waiting list: who waits, and what is kept for whom."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from server.core.db import session
from server.core.errors import NotFound
from server.core.paging import Page, cut_page
from server.scheduling.models import Appointment
from server.scheduling.waitlist_models import WaitlistEntry, WaitlistOffer

OPEN = ("waiting", "offered")


class UnknownWaitlistEntry(NotFound):
    """There is no such entry in the waiting list."""

    code = "unknown_waitlist_entry"


@dataclass(frozen=True)
class OpenOffer:
    """A time that is kept for a customer of the waiting list until they answer."""

    entry_id: int
    appointment_id: int
    calendar_id: int
    service_id: int | None
    starts_at: datetime
    ends_at: datetime
    expires_at: datetime

    @property
    def duration_minutes(self) -> int:
        """How long it is."""
        return (self.ends_at - self.starts_at) // timedelta(minutes=1)


def get_entry(*, business_id: int, entry_id: int) -> WaitlistEntry:
    """Return an entry; raise `UnknownWaitlistEntry` for anybody else's."""
    return _get(business_id=business_id, entry_id=entry_id, lock=False)


def lock_entry(*, business_id: int, entry_id: int) -> WaitlistEntry:
    """Return an entry as it is now, locked until the transaction ends; raise `UnknownWaitlistEntry`."""
    return _get(business_id=business_id, entry_id=entry_id, lock=True)


def read_entries(
    *,
    business_id: int,
    after_id: int,
    limit: int,
    status: str | None = None,
    calendar_id: int | None = None,
    customer_id: int | None = None,
) -> Page[WaitlistEntry]:
    """Return the entries after `after_id`, in the order of the line."""
    wanted = select(WaitlistEntry).where(
        WaitlistEntry.business_id == business_id, WaitlistEntry.id > after_id
    )
    if status is not None:
        wanted = wanted.where(WaitlistEntry.status == status)
    if calendar_id is not None:
        wanted = wanted.where(WaitlistEntry.calendar_id == calendar_id)
    if customer_id is not None:
        wanted = wanted.where(WaitlistEntry.customer_id == customer_id)
    rows = session().scalars(wanted.order_by(WaitlistEntry.id).limit(limit + 1)).all()
    return cut_page(rows, limit=limit, key=lambda entry: [entry.id])


def find_offers(
    *, business_id: int, entry_ids: Sequence[int] | None = None, customer_id: int | None = None, now: datetime
) -> list[OpenOffer]:
    """Return what is kept just now for these entries, or for this customer; the latest offer first."""
    wanted = (
        select(
            WaitlistOffer.entry_id,
            WaitlistOffer.appointment_id,
            Appointment.calendar_id,
            Appointment.service_id,
            Appointment.starts_at,
            Appointment.ends_at,
            WaitlistOffer.expires_at,
        )
        .join(
            Appointment,
            (Appointment.business_id == WaitlistOffer.business_id)
            & (Appointment.id == WaitlistOffer.appointment_id),
        )
        .where(
            WaitlistOffer.business_id == business_id,
            WaitlistOffer.status == "offered",
            Appointment.status == "held",
            Appointment.hold_expires_at > now,
        )
    )
    if entry_ids is not None:
        wanted = wanted.where(WaitlistOffer.entry_id.in_(entry_ids))
    if customer_id is not None:
        wanted = wanted.where(Appointment.customer_id == customer_id)
    rows = session().execute(wanted.order_by(WaitlistOffer.id.desc())).all()
    return [OpenOffer(**row._mapping) for row in rows]


def had_offer(*, business_id: int, customer_id: int, since: datetime) -> bool:
    """Tell whether a time was kept for this customer that they let run out, after a moment."""
    wanted = (
        select(WaitlistOffer.id)
        .join(
            Appointment,
            (Appointment.business_id == WaitlistOffer.business_id)
            & (Appointment.id == WaitlistOffer.appointment_id),
        )
        .where(
            WaitlistOffer.business_id == business_id,
            WaitlistOffer.status.in_(("offered", "expired")),
            WaitlistOffer.expires_at > since,
            Appointment.customer_id == customer_id,
        )
        .limit(1)
    )
    return session().scalar(wanted) is not None


def list_open_entries(*, business_id: int, customer_id: int) -> list[WaitlistEntry]:
    """Return what a customer waits for, the oldest first."""
    return list(
        session().scalars(
            select(WaitlistEntry)
            .where(
                WaitlistEntry.business_id == business_id,
                WaitlistEntry.customer_id == customer_id,
                WaitlistEntry.status.in_(OPEN),
            )
            .order_by(WaitlistEntry.id)
        )
    )


def _get(*, business_id: int, entry_id: int, lock: bool) -> WaitlistEntry:
    wanted = (
        select(WaitlistEntry)
        .where(WaitlistEntry.business_id == business_id, WaitlistEntry.id == entry_id)
        .execution_options(populate_existing=True)
    )
    found = session().scalar(wanted.with_for_update() if lock else wanted)
    if found is None:
        raise UnknownWaitlistEntry
    return found
