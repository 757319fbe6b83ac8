"""A talk with the receptionist in the terminal, through the real pipeline.

Each talk is a new customer on a lane of its own whose `runner` is this process: no other worker takes it, the
worker's own code answers it, and the delivery prints. Nothing reaches a provider.
"""

import json
import uuid
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any, TextIO

from flask import Flask
from sqlalchemy import select

from server.businesses.owners import add_owner_contact, remove_owner_contact
from server.businesses.queries import get_business
from server.calendars.models import BusinessCalendar, Service
from server.channels.text import replace_unstorable
from server.core import clock
from server.core.db import session, transaction
from server.core.zones import parse_time_zone
from server.messaging.delivery import deliver_next
from server.messaging.inbound_queue import accept
from server.messaging.messages import InboundMessage, OutboundText
from server.messaging.models import CustomerIdentity, Lane, TurnRow
from server.messaging.scheduled import cancel_scheduled
from server.receptionist.offline import OfflineBrain
from server.scheduling.booking import release_holds
from server.scheduling.models import Appointment
from server.worker.answering import answer_next


class Printed:
    """A sender that keeps what it is given; the terminal is its delivery."""

    def __init__(self) -> None:
        """Keep nothing yet."""
        self.replies: list[OutboundText] = []

    def send(
        self, message: OutboundText, *, account: str, credentials: Mapping[str, str], idempotency_key: str
    ) -> str | None:
        """Keep the message; nothing leaves this process."""
        self.replies.append(message)
        return None


class Talk:
    """One new customer's conversation."""

    def __init__(
        self,
        app: Flask,
        *,
        business_id: int,
        channel: str = "web",
        now: datetime | Callable[[], datetime] | None = None,
        language: str | None = None,
        as_owner: bool = False,
    ) -> None:
        """Begin as a customer nobody knows; `now` fixes business time or tells it, `language` is chosen.

        `as_owner`: this talk's own address is an owner contact until `close`.
        """
        self._app = app
        self._business_id = business_id
        self._channel = channel
        self._clock: Callable[[], datetime] = _clock_of(now)
        self._chosen = {"language": language} if language else {}
        self._name = f"chat:{uuid.uuid4()}"
        self._sender = Printed()
        self._brain = OfflineBrain()
        self._as_owner = as_owner
        if as_owner:
            with app.app_context(), transaction(business_id=business_id):
                add_owner_contact(**self._address(), name="terminal")

    def _address(self) -> dict[str, Any]:
        return {"business_id": self._business_id, "channel": self._channel, "external_id": self._name}

    @property
    def customer(self) -> str:
        """Return how the customer is called on the channel."""
        return self._name

    def say(self, words: str) -> list[OutboundText]:
        """Send one message through the pipeline and return what was delivered for it."""
        self._sender.replies.clear()
        message = InboundMessage(
            channel=self._channel,
            account=f"terminal:{self._business_id}",
            message_id=uuid.uuid4().hex,
            sender=self._name,
            text=replace_unstorable(words),
            payload=self._chosen,
        )
        with self._app.app_context():
            accept([message], business_id=self._business_id, runner=self._name, own_account=True)
            mine = [self._business_id]
            while answer_next(brain=self._brain, clock=self._clock, runner=self._name, businesses=mine):
                pass
            self._deliver()
        return list(self._sender.replies)

    def listen(self) -> list[OutboundText]:
        """Return what was written to the customer meanwhile: reminders, offers of the waiting list, staff."""
        self._sender.replies.clear()
        with self._app.app_context():
            self._deliver()
        return list(self._sender.replies)

    def _deliver(self) -> None:
        senders = {self._channel: self._sender}
        while deliver_next(senders, keys=self._keys(), runner=self._name, businesses=[self._business_id]):
            pass

    def calls(self) -> list[dict[str, Any]]:
        """Return the tool calls of the last turn, as its journal has them."""
        last = (
            select(TurnRow.journal)
            .join(Lane, (Lane.id == TurnRow.lane_id) & (Lane.business_id == TurnRow.business_id))
            .where(TurnRow.business_id == self._business_id, Lane.runner == self._name)
            .order_by(TurnRow.id.desc())
            .limit(1)
        )
        with self._app.app_context(), transaction(business_id=self._business_id):
            return list(session().scalar(last) or [])

    def appointments(self) -> list[dict[str, Any]]:
        """Return this customer's rows, holds left out, in the business's own time."""
        with self._app.app_context(), transaction(business_id=self._business_id):
            zone = parse_time_zone(get_business(business_id=self._business_id).time_zone)
            rows = session().execute(self._rows()).all()
        return [
            {
                "id": row.id,
                "calendar": row.calendar,
                "service": row.service,
                "starts_at": row.starts_at.astimezone(zone).isoformat(),
                "status": row.status,
            }
            for row in rows
        ]

    def _rows(self) -> Any:
        mine = Appointment.business_id == self._business_id
        return (
            select(
                Appointment.id,
                BusinessCalendar.name.label("calendar"),
                Service.name.label("service"),
                Appointment.starts_at,
                Appointment.status,
            )
            .join(CustomerIdentity, CustomerIdentity.customer_id == Appointment.customer_id)
            .outerjoin(BusinessCalendar, (BusinessCalendar.id == Appointment.calendar_id) & mine)
            .outerjoin(Service, (Service.id == Appointment.service_id) & mine)
            .where(
                mine,
                CustomerIdentity.business_id == self._business_id,
                CustomerIdentity.channel == self._channel,
                CustomerIdentity.external_id == self._name,
                Appointment.status.not_in(("held", "expired")),
            )
            .order_by(Appointment.starts_at, Appointment.id)
        )

    def close(self) -> None:
        """End what would outlive the talk: its holds, its scheduled messages, its owner contact."""
        with self._app.app_context(), transaction(business_id=self._business_id):
            mine: dict[str, Any] = {"business_id": self._business_id}
            if self._as_owner:
                remove_owner_contact(**self._address())
            customer_id = _customer(**self._address())
            if customer_id is not None:
                release_holds(**mine, customer_id=customer_id, now=self._clock())
                cancel_scheduled(**mine, customer_id=customer_id)

    def _keys(self) -> tuple[str, ...]:
        keys: tuple[str, ...] = self._app.extensions["settings"].encryption_keys
        return keys


def _customer(*, business_id: int, channel: str, external_id: str) -> int | None:
    return session().scalar(
        select(CustomerIdentity.customer_id).where(
            CustomerIdentity.business_id == business_id,
            CustomerIdentity.channel == channel,
            CustomerIdentity.external_id == external_id,
        )
    )


def _clock_of(now: datetime | Callable[[], datetime] | None) -> Callable[[], datetime]:
    if now is None:
        return clock.now
    return (lambda: now) if isinstance(now, datetime) else now


def talk_json(talk: Talk, lines: TextIO, out: TextIO) -> None:
    """Answer each line of input with one line of JSON: the shape is CONTRACT's."""
    for words in _spoken(lines):
        replies = [
            {"text": reply.text, "quick_replies": [button.to_json() for button in reply.quick_replies]}
            for reply in talk.say(words)
        ]
        line = {"customer": talk.customer, "replies": replies, "appointments": talk.appointments()}
        out.write(json.dumps(line, ensure_ascii=False) + "\n")
        out.flush()


def _spoken(lines: TextIO) -> Iterator[str]:
    for line in lines:
        if line.strip():
            yield line.strip()
