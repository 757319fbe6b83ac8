"""Any sequence of booking, holding, confirming, moving, cancelling and expiring, beside a small model."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from server.core.db import session, transaction
from server.scheduling.booking import (
    HOLD_IN_CHAT,
    BookingRequest,
    SlotTaken,
    book_appointment,
    cancel_appointment,
    hold_slot,
    reschedule_appointment,
)
from server.scheduling.models import Appointment
from server.scheduling.waitlist import end_overdue
from tests.api.scheduling.deeds import MONDAY_TEN, NOW, a_customer, rows
from tests.builders import Salon, a_business, a_calendar

EXAMPLES = int(os.environ.get("BOOKING_EXAMPLES", "12"))
QUARTER = timedelta(minutes=15)
LIVE = {"held", "pending", "confirmed"}


@dataclass(frozen=True)
class Booked:
    """An appointment as the model knows it."""

    id: int
    starts_at: datetime
    ends_at: datetime
    seat: int
    status: str
    customer: int | None = None
    expires_at: datetime | None = None


@dataclass
class Model:
    """What must be on one calendar. Knows seats and buffers, and nothing of SQL."""

    seats: int
    before: timedelta
    after: timedelta
    booked: dict[int, Booked] = field(default_factory=dict)

    def live(self, now: datetime) -> dict[int, Booked]:
        return {b.id: b for b in self.booked.values() if b.expires_at is None or b.expires_at > now}

    def free_seat(self, starts_at: datetime, ends_at: datetime, others: dict[int, Booked]) -> int | None:
        gap = self.before + self.after
        for seat in range(1, self.seats + 1):
            near = (b for b in others.values() if b.seat == seat)
            if not any(b.starts_at < ends_at + gap and starts_at < b.ends_at + gap for b in near):
                return seat
        return None


@dataclass
class Desk:
    """One calendar, both as it is and as the model says; each deed is done to both."""

    salon: Salon
    calendar_id: int
    customers: list[int]
    model: Model
    now: datetime = NOW

    def want(self, deed: Callable[..., Appointment], slot: int, minutes: int, customer: int | None) -> None:
        """Book or hold; their own hold of just this time becomes the booking, any other of theirs ends."""
        starts_at, ends_at = MONDAY_TEN + slot * QUARTER, MONDAY_TEN + slot * QUARTER + minutes * QUARTER / 15
        holds = deed is hold_slot
        others = self.model.live(self.now)
        own = {i: b for i, b in others.items() if b.status == "held" and b.customer == customer is not None}
        exact = [b for b in own.values() if (b.starts_at, b.ends_at) == (starts_at, ends_at) and not holds]
        left = {i: b for i, b in others.items() if i not in own}
        seat = exact[0].seat if exact else self.model.free_seat(starts_at, ends_at, left)
        request = BookingRequest(
            starts_at=starts_at, calendar_id=self.calendar_id, duration_minutes=minutes, customer_id=customer
        )
        made = self.attempt(lambda: deed(business_id=self.salon.id, request=request, now=self.now))
        assert (made is not None) == (seat is not None)
        if made is None or seat is None:
            return
        assert (made.seat, made.id in {b.id for b in exact}) == (seat, bool(exact))
        kept = others if exact else left
        expires = self.now + HOLD_IN_CHAT if holds else None
        new = Booked(made.id, starts_at, ends_at, seat, made.status, customer, expires)
        self.model.booked = kept | {made.id: new}

    def move(self, which: int, slot: int) -> None:
        """Move one that is not a hold; if it cannot be there it stays where it was."""
        old = self.pick(which)
        if old is None:
            return
        starts_at = MONDAY_TEN + slot * QUARTER
        ends_at = starts_at + (old.ends_at - old.starts_at)
        others = {i: b for i, b in self.model.live(self.now).items() if i != old.id}
        seat = self.model.free_seat(starts_at, ends_at, others)
        moved = self.attempt(
            lambda: reschedule_appointment(
                business_id=self.salon.id, appointment_id=old.id, starts_at=starts_at, now=self.now
            )
        )
        assert (moved.seat if moved else None) == seat
        if moved is not None and seat is not None:
            new = replace(old, id=moved.id, starts_at=starts_at, ends_at=ends_at, seat=seat)
            self.model.booked = others | {moved.id: new}

    def cancel(self, which: int) -> None:
        """Cancel one."""
        old = self.pick(which)
        if old is not None:
            self.attempt(
                lambda: cancel_appointment(business_id=self.salon.id, appointment_id=old.id, now=self.now)
            )
            del self.model.booked[old.id]

    def wait(self, minutes: int) -> None:
        """Let time pass: holds run out, whether or not anybody has looked."""
        self.now += timedelta(minutes=minutes)

    def tidy(self) -> None:
        """End what has run out; nothing that counts may change."""
        with transaction(self.salon.id):
            end_overdue(business_id=self.salon.id, now=self.now)

    def pick(self, which: int) -> Booked | None:
        firm = [b for b in self.model.live(self.now).values() if b.status != "held"]
        return firm[which % len(firm)] if firm else None

    def attempt(self, deed: Callable[[], Appointment]) -> Appointment | None:
        try:
            with transaction(self.salon.id):
                return deed()
        except SlotTaken as refusal:
            if len(refusal.members["alternatives"]) != 3:
                raise
            return None

    def check(self) -> None:
        """Compare seat by seat, and let PostgreSQL look for neighbours that are too near."""
        stored = {
            (a.id, a.starts_at, a.ends_at, a.seat, a.status)
            for a in rows(self.salon, Appointment)
            if a.calendar_id == self.calendar_id
            and a.status in LIVE
            and (a.hold_expires_at is None or a.hold_expires_at > self.now)
        }
        known = self.model.live(self.now).values()
        assert stored == {(b.id, b.starts_at, b.ends_at, b.seat, b.status) for b in known}
        with transaction(self.salon.id):
            gap = self.model.before + self.model.after
            assert session().scalar(JUDGE, {"calendar_id": self.calendar_id, "gap": gap}) == 0


JUDGE = text("""
    SELECT count(*) FROM appointments a JOIN appointments b
        ON a.id < b.id AND a.calendar_id = b.calendar_id AND a.seat = b.seat
        AND a.starts_at < b.ends_at + :gap AND b.starts_at < a.ends_at + :gap
    WHERE a.calendar_id = :calendar_id AND a.status IN ('held', 'pending', 'confirmed')
        AND b.status IN ('held', 'pending', 'confirmed')""")

slots = st.integers(0, 15)
lengths = st.sampled_from([15, 30, 60])
deeds = st.one_of(
    st.tuples(st.just("book"), slots, lengths, st.none() | st.integers(0, 1)),
    st.tuples(st.just("hold"), slots, lengths, st.none() | st.integers(0, 1)),
    st.tuples(st.just("move"), st.integers(0, 9), slots),
    st.tuples(st.just("cancel"), st.integers(0, 9)),
    st.tuples(st.just("wait"), st.sampled_from([1, 9, 11])),
    st.tuples(st.just("tidy")),
)
buffers = st.sampled_from([0, 5, 20])


def test_no_sequence_of_deeds_overlaps_and_every_row_is_where_the_model_says(app: Flask) -> None:
    salon = a_business()
    customers = [a_customer(salon), a_customer(salon, "Eve")]

    @settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.integers(1, 3), buffers, buffers, st.lists(deeds, min_size=4, max_size=14))
    def holds_for(seats: int, before: int, after: int, sequence: list[tuple[Any, ...]]) -> None:
        terms = {"buffer_before_minutes": before, "buffer_after_minutes": after}
        calendar_id = a_calendar(salon, capacity=seats, **terms)
        model = Model(seats, timedelta(minutes=before), timedelta(minutes=after))
        desk = Desk(salon, calendar_id, customers, model)
        for name, *values in sequence:
            if name in {"book", "hold"}:
                slot, minutes, who = values
                deed = book_appointment if name == "book" else hold_slot
                desk.want(deed, slot, minutes, None if who is None else customers[who])
            else:
                getattr(desk, name)(*values)
        desk.check()

    holds_for()
