"""What WhatsApp posts is verified, kept once, and answered at once; what is not WhatsApp's is refused."""

import itertools
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select, text

from server.app_factory import create_app
from server.channels.whatsapp.routes import MAX_BODY_BYTES
from server.channels.whatsapp.signature import HEADER, sign
from server.core.db import session, transaction
from server.core.settings import Settings
from server.messaging.channel_accounts import put_account, put_credentials
from server.messaging.models import Lane, OutboundMessage
from server.messaging.outbound_queue import enqueue

if TYPE_CHECKING:
    from flask.testing import FlaskClient
    from werkzeug.test import TestResponse

    from tests.builders import Salon

PAYLOADS = Path(__file__).parents[2] / "payloads"
INDEX = json.loads((PAYLOADS / "index.json").read_text(encoding="utf-8"))
SECRET = INDEX["secrets"]["meta_app_secret"]
VERIFY_TOKEN = INDEX["secrets"]["meta_verify_token"]
SAMPLE_ACCOUNT = "106540352242922"
SAMPLES = {case["file"]: case for case in INDEX["cases"]["whatsapp"]}
STORED = {
    "whatsapp/text.json": 1,
    "whatsapp/interactive_button_reply.json": 1,
    "whatsapp/interactive_list_reply.json": 1,
    "whatsapp/template_button.json": 1,
    "whatsapp/media_image.json": 1,
    "whatsapp/media_voice.json": 1,
    "whatsapp/location.json": 1,
    "whatsapp/reaction.json": 1,
    "whatsapp/unsupported.json": 1,
    "whatsapp/batch_two_messages_one_status.json": 2,
}


class Webhook:
    """Posts to the webhook as Meta does, for one number of one business."""

    def __init__(self, client: "FlaskClient", business_id: int, account: str) -> None:
        self.client, self.business_id, self.account = client, business_id, account

    def sample(self, file: str) -> bytes:
        """Return a sample's bytes, addressed to this business's own number."""
        return (PAYLOADS / file).read_bytes().replace(SAMPLE_ACCOUNT.encode(), self.account.encode())

    def post(self, body: bytes, *, path: str = "/webhooks/whatsapp", secret: str = SECRET) -> "TestResponse":
        return self.client.post(path, data=body, headers={HEADER: sign(body, secret)})

    def stored(self) -> list[Any]:
        with transaction(business_id=self.business_id):
            query = "SELECT message_id, payload FROM inbound_message_queue ORDER BY id"
            return [(key, json.loads(payload)) for key, payload in session().execute(text(query))]


@pytest.fixture(scope="module")
def configured(settings: Settings, databases: object) -> "FlaskClient":
    secrets = {"whatsapp_app_secret": SECRET, "whatsapp_verify_token": VERIFY_TOKEN}
    return create_app(replace(settings, **secrets)).test_client()


@pytest.fixture
def webhook(configured: "FlaskClient", business: "Salon") -> Webhook:
    account = f"9{business.id:014}"
    with transaction(business_id=business.id):
        put_account(business_id=business.id, channel="whatsapp", account=account)
    return Webhook(configured, business.id, account)


@pytest.mark.parametrize(("file", "rows"), STORED.items(), ids=STORED)
def test_the_same_bytes_twice_are_stored_once(webhook: Webhook, file: str, rows: int) -> None:
    answers = [webhook.post(webhook.sample(file)) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert len(webhook.stored()) == rows


def test_the_untouched_sample_passes_with_its_own_signature(
    configured: "FlaskClient", business: "Salon"
) -> None:
    with transaction(business_id=business.id):
        put_account(business_id=business.id, channel="whatsapp", account=SAMPLE_ACCOUNT)
    case = SAMPLES["whatsapp/text.json"]
    answer = configured.post(
        "/webhooks/whatsapp", data=(PAYLOADS / case["file"]).read_bytes(), headers=case["headers"]
    )
    assert answer.status_code == 200
    assert len(Webhook(configured, business.id, SAMPLE_ACCOUNT).stored()) == 1


def test_what_was_said_is_in_the_queue(webhook: Webhook) -> None:
    webhook.post(webhook.sample("whatsapp/text.json"))
    [(message_id, payload)] = webhook.stored()
    assert message_id == "wamid.SEJnTS0xLWZyb250ZGVzay1zYW1wbGU="
    assert payload["text"] == "Ciao! Vorrei prenotare un taglio martedì alle 16 🙂"
    assert payload["sender_name"] == "Giulia Rossi"


def test_text_that_cannot_be_stored_is_replaced_and_kept(webhook: Webhook) -> None:
    body = webhook.sample("whatsapp/text.json").replace(b"Ciao!", b"Ciao\\u0000\\ud800!")
    assert webhook.post(body).status_code == 200
    [(_, payload)] = webhook.stored()
    assert payload["text"].startswith("Ciao\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}!")


@pytest.mark.parametrize(
    "header",
    [
        pytest.param(None, id="missing"),
        pytest.param("", id="empty"),
        pytest.param("sha256=", id="only the prefix"),
        pytest.param("sha256=" + "0" * 64, id="wrong"),
        pytest.param("sha256=\xe9\xe9", id="not ASCII"),
        pytest.param("sha256=" + "0" * 5000, id="endless"),
    ],
)
def test_a_wrong_signature_is_403_and_nothing_is_stored(webhook: Webhook, header: str | None) -> None:
    headers = {} if header is None else {HEADER: header}
    answer = webhook.client.post(
        "/webhooks/whatsapp", data=webhook.sample("whatsapp/text.json"), headers=headers
    )
    assert (answer.status_code, answer.get_json()["code"]) == (403, "bad_signature")
    assert answer.mimetype == "application/problem+json"
    assert webhook.stored() == []


@pytest.mark.parametrize(
    ("make_body", "status"),
    [
        pytest.param(lambda _: b"{", 400, id="broken JSON"),
        pytest.param(lambda w: w.sample("whatsapp/malformed_truncated.json"), 400, id="the truncated sample"),
        pytest.param(lambda w: w.sample("whatsapp/malformed_no_changes.json"), 200, id="no changes inside"),
        pytest.param(lambda _: b"[" * 50_000 + b"]" * 50_000, 400, id="deep nesting"),
        pytest.param(lambda _: b'{"a":"' + b"x" * 1_000_000 + b'"}', 413, id="a megabyte"),
        pytest.param(lambda _: b"x" * (MAX_BODY_BYTES + 1), 413, id="one byte too many"),
    ],
)
def test_a_signed_body_that_is_broken_gets_a_clear_answer_and_no_row(
    webhook: Webhook, make_body: Callable[[Webhook], bytes], status: int
) -> None:
    answer = webhook.post(make_body(webhook))
    assert answer.status_code == status
    assert webhook.stored() == []


def test_an_unknown_number_is_acknowledged_and_not_stored(webhook: Webhook) -> None:
    body = webhook.sample("whatsapp/text.json").replace(webhook.account.encode(), b"1")
    assert webhook.post(body).status_code == 200
    assert webhook.stored() == []


def test_without_an_app_secret_nothing_is_trusted(client: "FlaskClient", business: "Salon") -> None:
    answer = client.post("/webhooks/whatsapp", data=b"{}", headers={HEADER: sign(b"{}", "")})
    assert (answer.status_code, answer.get_json()["code"]) == (403, "webhook_not_configured")


def test_meta_verifies_the_address_with_the_token(configured: "FlaskClient") -> None:
    asked = {"hub.mode": "subscribe", "hub.verify_token": VERIFY_TOKEN, "hub.challenge": "1158201444"}
    answer = configured.get("/webhooks/whatsapp", query_string=asked)
    assert (answer.status_code, answer.text, answer.mimetype) == (200, "1158201444", "text/plain")


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param({"hub.verify_token": "guess"}, id="another token"),
        pytest.param({"hub.verify_token": "é"}, id="not ASCII"),
        pytest.param({"hub.verify_token": ""}, id="no token"),
        pytest.param({"hub.mode": "unsubscribe"}, id="another mode"),
    ],
)
def test_nobody_else_gets_the_challenge_back(configured: "FlaskClient", wrong: dict[str, str]) -> None:
    asked = {"hub.mode": "subscribe", "hub.verify_token": VERIFY_TOKEN, "hub.challenge": "1158201444"} | wrong
    answer = configured.get("/webhooks/whatsapp", query_string=asked)
    assert answer.status_code == 403
    assert b"1158201444" not in answer.data


@pytest.fixture
def own_path(webhook: Webhook, business: "Salon", settings: Settings) -> Iterator[str]:
    with transaction(business_id=business.id):
        row = put_account(business_id=business.id, channel="whatsapp", account=webhook.account)
        put_credentials(row=row, values={"app_secret": "the salon's own"}, keys=settings.encryption_keys)
    return f"/webhooks/whatsapp/{business.slug}"


def test_a_business_with_its_own_app_is_verified_by_its_own_secret(webhook: Webhook, own_path: str) -> None:
    body = webhook.sample("whatsapp/text.json")
    assert webhook.post(body, path=own_path, secret=SECRET).status_code == 403
    assert webhook.stored() == []
    assert webhook.post(body, path=own_path, secret="the salon's own").status_code == 200
    assert len(webhook.stored()) == 1


def test_the_own_path_takes_no_message_for_another_business(
    webhook: Webhook, own_path: str, other_business: "Salon"
) -> None:
    with transaction(business_id=other_business.id):
        put_account(business_id=other_business.id, channel="whatsapp", account=f"8{other_business.id}")
    body = webhook.sample("whatsapp/text.json").replace(
        webhook.account.encode(), f"8{other_business.id}".encode()
    )
    assert webhook.post(body, path=own_path, secret="the salon's own").status_code == 200
    assert Webhook(webhook.client, other_business.id, "").stored() == []


@pytest.mark.parametrize("slug", ["nobody-here", "%00", "..%2f..", "é"])
def test_an_unknown_business_is_404(configured: "FlaskClient", slug: str) -> None:
    assert configured.post(f"/webhooks/whatsapp/{slug}", data=b"{}").status_code == 404


@pytest.mark.parametrize("order", list(itertools.permutations(["sent", "delivered", "read"])), ids="-".join)
def test_statuses_in_any_order_end_in_read(webhook: Webhook, order: tuple[str, ...]) -> None:
    outbound_id = a_sent_message(webhook, provider_message_id="wamid.SEJnTS05MC1mcm9udGRlc2stc2FtcGxl")
    for status in order:
        assert webhook.post(webhook.sample(f"whatsapp/status_{status}.json")).status_code == 200
    assert status_of(webhook, outbound_id) == ("read", None)


def test_a_failed_delivery_keeps_the_provider_reason(webhook: Webhook) -> None:
    outbound_id = a_sent_message(webhook, provider_message_id="wamid.SEJnTS05My1mcm9udGRlc2stc2FtcGxl")
    assert webhook.post(webhook.sample("whatsapp/status_failed.json")).status_code == 200
    assert status_of(webhook, outbound_id) == ("failed", "131047 Re-engagement message")


def a_sent_message(webhook: Webhook, *, provider_message_id: str) -> int:
    webhook.post(webhook.sample("whatsapp/text.json"))
    with transaction(business_id=webhook.business_id):
        lane = session().scalars(select(Lane)).one()
        message = enqueue(lane=lane, body="See you then!", idempotency_key=f"sent:{provider_message_id}")
        message.status, message.provider_message_id = "sent", provider_message_id
    return message.id


def status_of(webhook: Webhook, outbound_id: int) -> tuple[str, str | None]:
    with transaction(business_id=webhook.business_id):
        row = session().get_one(OutboundMessage, outbound_id)
        return row.status, row.error
