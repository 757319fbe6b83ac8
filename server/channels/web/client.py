"""Delivery to the website's chat: the page comes and fetches, so there is nothing to send."""

from collections.abc import Mapping

from server.messaging.messages import OutboundText


class WebSender:
    """Completes the outbox for visitors of the page."""

    def send(
        self, message: OutboundText, *, account: str, credentials: Mapping[str, str], idempotency_key: str
    ) -> None:
        """Count the message as sent: it stands in the conversation, which the page reads."""
