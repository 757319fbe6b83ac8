"""The whole road of one WhatsApp message: signed in, answered, and out through the Graph API."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from server.app_factory import create_app
from server.channels.whatsapp.client import WhatsAppSender
from server.channels.whatsapp.signature import HEADER, sign
from server.core import clock
from server.core.db import session, transaction
from server.core.settings import Settings
from server.messaging.channel_accounts import put_account
from server.messaging.delivery import deliver_next
from server.messaging.models import OutboundMessage
from server.receptionist.offline import OfflineBrain
from server.worker.answering import answer_next
from tests.providers.whatsapp import WhatsAppServer

if TYPE_CHECKING:
    from tests.builders import Salon

SAMPLE = Path(__file__).parents[2] / "payloads" / "whatsapp" / "text.json"
SECRET = "the app secret of this test"
TOKEN = "the access token of this test"


@pytest.fixture
def provider() -> Iterator[WhatsAppServer]:
    with WhatsAppServer() as server:
        yield server


@pytest.fixture
def configured(settings: Settings, provider: WhatsAppServer) -> Settings:
    return replace(
        settings,
        whatsapp_app_secret=SECRET,
        whatsapp_access_token=TOKEN,
        whatsapp_api_base=provider.base_url,
    )


def test_a_signed_message_is_answered_once_through_the_graph_api(
    configured: Settings, provider: WhatsAppServer, business: "Salon"
) -> None:
    account = f"7{business.id:014}"
    with transaction(business_id=business.id):
        put_account(business_id=business.id, channel="whatsapp", account=account)
    document = json.loads(SAMPLE.read_bytes())
    value = document["entry"][0]["changes"][0]["value"]
    value["metadata"]["phone_number_id"] = account
    value["messages"][0]["text"]["body"] = "What are your opening hours?"
    body = json.dumps(document).encode()
    client = create_app(configured).test_client()
    for _ in range(2):  # Meta delivers again whenever it likes
        assert (
            client.post("/webhooks/whatsapp", data=body, headers={HEADER: sign(body, SECRET)}).status_code
            == 200
        )

    while answer_next(brain=OfflineBrain(), clock=clock.now, businesses=[business.id]):
        pass
    senders = {"whatsapp": WhatsAppSender(configured)}
    while deliver_next(senders, keys=configured.encryption_keys, businesses=[business.id]):
        pass

    (received,) = provider.received
    assert received.path.endswith(f"/{account}/messages")
    assert (received.token, received.body["to"]) == (TOKEN, "393471234567")
    with transaction(business_id=business.id):
        sent = session().scalars(select(OutboundMessage)).one()
    assert (sent.status, sent.provider_message_id) == ("sent", "wamid.loopback-1")
    assert received.body["biz_opaque_callback_data"] == sent.idempotency_key
