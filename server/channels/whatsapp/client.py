"""The only code that speaks to WhatsApp: replies go out through the Graph API."""

from collections.abc import Mapping
from typing import Any, Final

from server.channels.whatsapp.rendering import render_messages
from server.core.http import OutsideClient, OutsideError
from server.core.settings import Settings
from server.messaging.messages import OutboundText

GRAPH_VERSION: Final = "v23.0"
_CALLBACK: Final = "biz_opaque_callback_data"

# https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes
# Meta answers 400 to much that passes by itself, and 5xx to some that never will: its code decides.
TRANSIENT_CODES: Final = frozenset(
    {
        "1",  # unknown error
        "2",  # service down
        "4",  # too many calls of this app
        "80007",  # rate limit of the business account
        "130429",  # throughput reached
        "131000",  # something went wrong
        "131016",  # service overloaded
        "131048",  # spam rate limit
        "131056",  # too many messages to this one customer
        "131057",  # account in maintenance
        "133004",  # server unavailable
    }
)
PERMANENT_CODES: Final[Mapping[str, str]] = {
    "10": "WhatsApp says this app may not send for the business",
    "190": "WhatsApp refused the access token: it expired or was revoked",
    "100": "WhatsApp refused the shape of the message",
    "131009": "WhatsApp refused a value in the message",
    "131026": "this number cannot receive the message",
    "131031": "WhatsApp has locked the business's account",
    "131047": "more than 24 hours since the customer last wrote: only a template may be sent",
    "131051": "WhatsApp does not support this type of message",
}


class WhatsAppSender:
    """Delivers one reply of ours as one or more WhatsApp messages."""

    def __init__(self, settings: Settings, *, read_seconds: float = 8) -> None:
        """Speak to `WHATSAPP_API_BASE`, with its environment's token where a business has none."""
        self._client = OutsideClient(settings.whatsapp_api_base, read_seconds=read_seconds, attempts=2)
        self._default_token = settings.whatsapp_access_token

    def send(
        self, message: OutboundText, *, account: str, credentials: Mapping[str, str], idempotency_key: str
    ) -> str:
        """Send from the number `account`; return the last message's id, raise `OutsideError`.

        The key rides along as callback data and comes back in the statuses: the Graph API itself
        knows no idempotency.
        """
        token = credentials.get("access_token") or self._default_token
        if not token:
            raise OutsideError(
                "no access token: set WHATSAPP_ACCESS_TOKEN or give the business's number its own",
                permanent=True,
            )
        first, *rest = render_messages(message)
        provider_message_id = self._post(account, first | {_CALLBACK: idempotency_key}, token)
        for body in rest:
            try:
                provider_message_id = self._post(account, body | {_CALLBACK: idempotency_key}, token)
            except OutsideError as error:
                raise _in_part(error) from error
        return provider_message_id

    def _post(self, account: str, body: Mapping[str, Any], token: str) -> str:
        path = f"/{GRAPH_VERSION}/{account}/messages"
        try:
            answer = self._client.post_json(path, body, headers={"Authorization": f"Bearer {token}"})
        except OutsideError as error:
            raise _explained(error) from error
        return _message_id(answer)


def _in_part(error: OutsideError) -> OutsideError:
    """Return the error of a later part: the customer has the beginning, so the whole is not sent again."""
    return OutsideError(
        f"sent in part; then {error.detail}",
        permanent=error.permanent,
        status=error.status,
        provider_code=error.provider_code,
        reached=True,
    )


def _explained(error: OutsideError) -> OutsideError:
    """Return the error with Meta's own verdict on whether sending again can help."""
    code = error.provider_code
    if code is None:
        return error
    return OutsideError(
        PERMANENT_CODES.get(code, f"{error.detail}, code {code}"),
        permanent=code in PERMANENT_CODES or (error.permanent and code not in TRANSIENT_CODES),
        status=error.status,
        provider_code=code,
        reached=False,  # an answer that carries an error code says that nothing was sent
    )


def _message_id(answer: Mapping[str, Any]) -> str:
    messages = answer.get("messages")
    first = messages[0] if isinstance(messages, list) and messages else None
    found = first.get("id") if isinstance(first, dict) else None
    if not isinstance(found, str) or not found:
        raise OutsideError("answered without a message id", permanent=False, reached=True)
    return found
