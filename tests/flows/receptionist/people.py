"""Somebody who writes to a salon, as the real pipeline sees them: queue, worker, outbox."""

import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import select

from server.core.db import session, transaction
from server.messaging.inbound_queue import accept
from server.messaging.messages import InboundMessage
from server.messaging.models import CustomerIdentity, OutboundMessage
from server.receptionist.offline import OfflineBrain
from server.worker.answering import answer_next
from tests.builders import Salon

# A Saturday morning.
NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)


@dataclass
class Person:
    """Somebody who writes on a channel, to one salon, at a time that the test moves on."""

    salon: Salon
    name: str
    channel: str = "whatsapp"
    language: str | None = None
    sender: str = field(default_factory=lambda: uuid.uuid4().hex)

    def says(self, words: str, *, now: datetime = NOW) -> str:
        """Send a message, let the worker answer; return the last thing that was said to them."""
        self.sends(words)
        assert answer_next(brain=OfflineBrain(), clock=lambda: now, businesses=[self.salon.id])
        return self.hears()

    def sends(self, words: str) -> None:
        """Send a message that nobody has answered yet."""
        message = InboundMessage(
            channel=self.channel,
            account=f"account:{self.salon.id}",
            message_id=uuid.uuid4().hex,
            sender=self.sender,
            text=words,
            payload={"language": self.language} if self.language else {},
        )
        accept([message], business_id=self.salon.id, own_account=True)

    def customer_id(self) -> int:
        """Return the customer that they became with their first message."""
        with transaction(business_id=self.salon.id):
            wanted = select(CustomerIdentity.customer_id).where(CustomerIdentity.external_id == self.sender)
            return session().scalars(wanted).one()

    def hears(self) -> str:
        """Return the last message on its way to them."""
        return self._last().text

    def buttons(self) -> list[str]:
        """Return the labels below it."""
        return [one["label"] for one in self._last().quick_replies]

    def _last(self) -> OutboundMessage:
        with transaction(business_id=self.salon.id):
            last = session().scalars(
                select(OutboundMessage)
                .where(OutboundMessage.business_id == self.salon.id, OutboundMessage.recipient == self.sender)
                .order_by(OutboundMessage.id.desc())
            )
            found = last.first()
        assert found is not None, f"nothing was said to {self.name}"
        return found
