"""What sixteen people want of the same calendars at the same time, and how the product grants it.

Writer by writer and wish by wish the contenders are asked the same: the k-th wish of every writer aims at the
same hour, so writers that keep step meet on it.
"""

import random
import uuid
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count
from typing import Any, Protocol

from server.core.db import transaction
from server.core.errors import FrontdeskError
from server.scheduling.booking import (
    BookingRequest,
    book_appointment,
    cancel_appointment,
    hold_slot,
    reschedule_appointment,
    retry_deadlocks,
)

NOW = datetime(2031, 3, 1, tzinfo=UTC)
FIRST = NOW + timedelta(days=2)
HOUR = timedelta(hours=1)
HALF = HOUR / 2
BUFFER_MINUTES = 10
BUFFER = timedelta(minutes=BUFFER_MINUTES)
MIX = {"same slot": 35, "half overlap": 20, "reschedule": 15, "hold, confirm": 15, "cancel": 15}


@dataclass(frozen=True)
class Place:
    """A calendar, its seats, and who wants it."""

    business_id: int
    seats: Mapping[int, int]  # of each calendar
    customer_id: int


@dataclass
class Tally:
    """What one writer has seen."""

    times: list[float] = field(default_factory=list)
    processor_seconds: float = 0.0
    outcomes: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True)
class Booked:
    """What a writer has of a calendar."""

    id: int
    calendar_id: int
    seat: int
    starts_at: datetime


class Contender(Protocol):
    """One way to grant wishes; None means that somebody else was faster."""

    def book(self, calendar_id: int, starts_at: datetime) -> Booked | None: ...  # noqa: D102
    def hold(self, calendar_id: int, starts_at: datetime) -> Booked | None: ...  # noqa: D102
    def confirm(self, held: Booked) -> Booked | None: ...  # noqa: D102
    def move(self, old: Booked, starts_at: datetime) -> Booked | None: ...  # noqa: D102
    def cancel(self, old: Booked) -> Booked | None: ...  # noqa: D102


def wishes(
    seed: int, contender: Contender, place: Place, *, turn: int
) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Yield what one writer wants next, for ever: a name and the transaction to run.

    Every turn has days of its own, so that what the last one has booked is not in the way.
    """
    chance = random.Random(seed)  # noqa: S311 - a workload, no secret
    kinds, weights = list(MIX), list(MIX.values())
    mine: list[Booked] = []

    calendars, first = list(place.seats), FIRST + turn * timedelta(days=500)
    for k in count():
        calendar_id = calendars[k % len(calendars)]
        hour = first + k // len(calendars) * 4 * HOUR
        kind = chance.choices(kinds, weights)[0]
        if kind == "hold, confirm":
            held: list[Booked] = []
            yield "hold", partial(_note, held, partial(contender.hold, calendar_id, hour))
            if held:
                yield "confirm", partial(_note, mine, partial(contender.confirm, held[0]))
        elif kind == "reschedule" and mine:
            old = mine.pop()
            to = old.starts_at + HALF if chance.random() < 0.5 else hour  # half of them into their own way
            yield "reschedule", partial(_note, mine, partial(contender.move, old, to))
        elif kind == "cancel" and mine:
            yield "cancel", partial(contender.cancel, mine.pop())
        else:
            start = hour + HALF if kind == "half overlap" else hour
            yield "book", partial(_note, mine, partial(contender.book, calendar_id, start))


def _note(mine: list[Booked], act: Callable[[], Booked | None]) -> Booked | None:
    """Act, and keep what came of it."""
    booked = act()
    if booked is not None:
        mine.append(booked)
    return booked


class Ours:
    """The product's own use cases, each in the transaction of an entry point."""

    def __init__(self, place: Place) -> None:
        """Book as one customer."""
        self._place = place

    def book(self, calendar_id: int, starts_at: datetime) -> Booked | None:
        """Book with a key, as a turn of the receptionist does."""
        return self._run(lambda: book_appointment(now=NOW, **self._wish(calendar_id, starts_at)))

    def hold(self, calendar_id: int, starts_at: datetime) -> Booked | None:
        """Keep a time."""
        return self._run(lambda: hold_slot(now=NOW, **self._wish(calendar_id, starts_at)))

    def confirm(self, held: Booked) -> Booked | None:
        """Book what is held."""
        return self.book(held.calendar_id, held.starts_at)

    def move(self, old: Booked, starts_at: datetime) -> Booked | None:
        """Move it."""
        return self._run(lambda: reschedule_appointment(starts_at=starts_at, **self._what(old)))

    def cancel(self, old: Booked) -> Booked | None:
        """Cancel it."""
        return self._run(lambda: cancel_appointment(**self._what(old)))

    def _what(self, old: Booked) -> dict[str, Any]:
        return {"business_id": self._place.business_id, "appointment_id": old.id, "now": NOW}

    def _wish(self, calendar_id: int, starts_at: datetime) -> dict[str, Any]:
        request = BookingRequest(
            starts_at=starts_at,
            calendar_id=calendar_id,
            duration_minutes=60,
            customer_id=self._place.customer_id,
            source_channel="api",
            idempotency_key=uuid.uuid4().hex,
        )
        return {"business_id": self._place.business_id, "request": request}

    def _run(self, work: Callable[[], Any]) -> Booked | None:
        def once() -> Any:
            with transaction(self._place.business_id):
                return work()

        try:
            made = retry_deadlocks(once)
        except FrontdeskError as refusal:
            if refusal.code != "slot_taken":
                raise
            return None
        return Booked(made.id, made.calendar_id, made.seat, made.starts_at)
