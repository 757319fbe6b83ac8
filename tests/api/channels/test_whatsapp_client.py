"""Replies leave through the Graph API, and its errors say whether to try again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.channels.whatsapp.client import GRAPH_VERSION, WhatsAppSender
from server.core.http import OutsideError
from server.core.settings import Settings
from server.messaging.messages import OutboundText, QuickReply
from tests.providers.whatsapp import Answer, WhatsAppServer

ACCOUNT = "106540352242922"
REPLY = OutboundText(to="15550001", text="See you then!", language="en")


@pytest.fixture
def provider() -> Iterator[WhatsAppServer]:
    with WhatsAppServer() as server:
        yield server


@pytest.fixture
def sender(provider: WhatsAppServer, tmp_path: Path) -> WhatsAppSender:
    return a_sender(provider, tmp_path, WHATSAPP_ACCESS_TOKEN="token-of-the-environment")


def a_sender(provider: WhatsAppServer, data_dir: Path, **environ: str) -> WhatsAppSender:
    base = {"WHATSAPP_API_BASE": provider.base_url, "FRONTDESK_DATA_DIR": str(data_dir)}
    return WhatsAppSender(Settings.from_env(base | environ), read_seconds=0.3)


def send(sender: WhatsAppSender, message: OutboundText = REPLY, **credentials: str) -> str:
    return sender.send(message, account=ACCOUNT, credentials=credentials, idempotency_key="reply:7")


def fail(sender: WhatsAppSender) -> OutsideError:
    with pytest.raises(OutsideError) as caught:
        send(sender)
    return caught.value


def test_a_reply_is_one_post_with_token_and_our_key(sender: WhatsAppSender, provider: WhatsAppServer) -> None:
    assert send(sender) == "wamid.loopback-1"
    (received,) = provider.received
    assert received.path == f"/{GRAPH_VERSION}/{ACCOUNT}/messages"
    assert received.token == "token-of-the-environment"
    assert received.body["to"] == "15550001"
    assert received.body["text"]["body"] == "See you then!"
    assert received.body["biz_opaque_callback_data"] == "reply:7"


def test_the_business_own_token_goes_before_the_environment(
    sender: WhatsAppSender, provider: WhatsAppServer
) -> None:
    send(sender, access_token="token-of-the-business")
    assert provider.received[0].token == "token-of-the-business"


def test_a_long_reply_with_buttons_arrives_in_order_and_the_last_id_counts(
    sender: WhatsAppSender, provider: WhatsAppServer
) -> None:
    long = OutboundText(
        to="15550001", text="word " * 500, quick_replies=(QuickReply("Yes", "yes"),), language="en"
    )
    assert send(sender, long) == f"wamid.loopback-{len(provider.received)}"
    assert [received.body["type"] for received in provider.received][-1] == "interactive"
    assert len(provider.received) > 1


def test_without_a_token_nothing_is_sent_and_the_reason_is_plain(
    provider: WhatsAppServer, tmp_path: Path
) -> None:
    error = fail(a_sender(provider, tmp_path))
    assert error.permanent
    assert "WHATSAPP_ACCESS_TOKEN" in error.detail
    assert provider.received == []


@pytest.mark.parametrize(
    ("code", "status", "permanent"),
    [
        pytest.param(131047, 400, True, id="the 24 hours are over"),
        pytest.param(131051, 400, True, id="a type WhatsApp doesn't know"),
        pytest.param(131026, 400, True, id="a number that can't receive"),
        pytest.param(190, 401, True, id="the token expired"),
        pytest.param(999999, 400, True, id="an error nobody has heard of, refused as ours"),
        pytest.param(130429, 400, False, id="too many messages a second"),
        pytest.param(131056, 400, False, id="too many to this customer"),
        pytest.param(131016, 503, False, id="the service is overloaded"),
        pytest.param(4, 429, False, id="too many calls"),
    ],
)
def test_meta_own_code_decides_whether_to_try_again(
    sender: WhatsAppSender, provider: WhatsAppServer, code: int, status: int, permanent: bool
) -> None:
    for _ in range(3):
        provider.fail_next(code, status=status)
    error = fail(sender)
    assert (error.permanent, error.provider_code) == (permanent, str(code))
    assert not error.reached


def test_a_lost_answer_is_not_sent_again_here(sender: WhatsAppSender, provider: WhatsAppServer) -> None:
    provider.answer_next(Answer(after_seconds=2))
    error = fail(sender)
    assert (error.permanent, error.reached) == (False, True)
    assert len(provider.received) == 1


def test_an_answer_without_an_id_may_have_been_sent(sender: WhatsAppSender, provider: WhatsAppServer) -> None:
    provider.answer_next(Answer(body=b'{"messages": [{}]}'))
    assert fail(sender).reached


def test_nobody_listening_may_be_tried_again(tmp_path: Path) -> None:
    with WhatsAppServer() as gone:
        sender = a_sender(gone, tmp_path, WHATSAPP_ACCESS_TOKEN="token")
    error = fail(sender)
    assert (error.permanent, error.reached) == (False, False)


def test_a_reply_that_broke_off_in_the_middle_is_not_begun_again(
    sender: WhatsAppSender, provider: WhatsAppServer
) -> None:
    provider.answer_next(Answer(body=b'{"messages": [{"id": "wamid.first-part"}]}'))
    for _ in range(3):
        provider.fail_next(130429)
    with pytest.raises(OutsideError) as caught:
        send(sender, OutboundText(to="15550001", text="word " * 1000, language="en"))
    assert (caught.value.reached, caught.value.permanent) == (True, False)
    assert caught.value.detail.startswith("sent in part; then")


@pytest.mark.parametrize(
    ("status", "reached"),
    [
        pytest.param(503, False, id="not taken"),
        pytest.param(500, True, id="failed, nobody knows when"),
        pytest.param(504, True, id="lost behind a gateway"),
    ],
)
def test_a_bare_5xx_is_tried_again_only_where_it_cannot_have_been_sent(
    sender: WhatsAppSender, provider: WhatsAppServer, status: int, reached: bool
) -> None:
    for _ in range(2):
        provider.answer_next(Answer(status=status, body=b"<html>"))
    error = fail(sender)
    assert (error.permanent, error.reached) == (False, reached)
