"""The outbox: in order, fenced, never twice, and statuses that only rise."""

import itertools
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from server.core.db import session, transaction
from server.core.http import OutsideError
from server.messaging import leases, turns
from server.messaging.channel_accounts import put_account
from server.messaging.delivery import deliver_next
from server.messaging.inbound_queue import accept
from server.messaging.messages import DeliveryState, DeliveryStatus, InboundMessage, OutboundText
from server.messaging.outbound_queue import record_statuses
from tests.builders import Salon


class Provider:
    """A channel's far end: keeps what it gets, fails as it is told."""

    def __init__(self, *failures: OutsideError | None) -> None:
        self.got: list[str] = []
        self._failures = iter(failures)

    def send(
        self, message: OutboundText, *, account: str, credentials: Mapping[str, str], idempotency_key: str
    ) -> str:
        failure = next(self._failures, None)
        if failure is not None:
            raise failure
        self.got.append(message.text)
        return f"sent.{message.text}"


@pytest.fixture
def account(business: Salon) -> str:
    number = uuid.uuid4().hex
    with transaction(business_id=business.id):
        put_account(business_id=business.id, channel="whatsapp", account=number)
    return number


def reply(business: Salon, account: str, words: str) -> None:
    accept([InboundMessage("whatsapp", account, uuid.uuid4().hex, "15550001", "hello")])
    lease = leases.claim(businesses=[business.id])
    assert lease is not None
    turn = turns.open_turn(lease, now=datetime(2026, 11, 21, tzinfo=UTC))
    assert turn is not None
    turns.finish(turn, reply=words, quick_replies=(), language="en", state={})


def deliver(business: Salon, provider: Provider) -> bool:
    return deliver_next({"whatsapp": provider}, keys=["key"], businesses=[business.id])


def statuses(business: Salon) -> list[str]:
    with transaction(business_id=business.id):
        return list(session().scalars(text("SELECT status FROM outbound_messages ORDER BY id")))


def test_replies_leave_in_the_order_they_were_written(business: Salon, account: str) -> None:
    for words in ("one", "two", "three"):
        reply(business, account, words)
    provider = Provider()
    assert deliver(business, provider)
    assert provider.got == ["one", "two", "three"]
    assert not deliver(business, provider)


def test_a_busy_provider_is_tried_again_later_and_nothing_overtakes(business: Salon, account: str) -> None:
    reply(business, account, "one")
    reply(business, account, "two")
    provider = Provider(OutsideError("busy", permanent=False))
    assert deliver(business, provider)
    assert statuses(business) == ["queued", "queued"]
    with transaction(business_id=business.id):
        session().execute(text("UPDATE lanes SET send_ready_at = now()"))
    assert deliver(business, provider)
    assert provider.got == ["one", "two"]


def test_what_the_provider_refuses_for_good_does_not_block_the_rest(business: Salon, account: str) -> None:
    reply(business, account, "one")
    reply(business, account, "two")
    provider = Provider(OutsideError("no such number", permanent=True))
    deliver(business, provider)
    assert statuses(business) == ["failed", "sent"]


def test_a_message_without_an_answer_is_never_sent_twice(business: Salon, account: str) -> None:
    reply(business, account, "one")
    deliver(business, Provider(OutsideError("no answer", permanent=False, reached=True)))
    provider = Provider()
    deliver(business, provider)
    assert (provider.got, statuses(business)) == ([], ["maybe_sent"])


def test_a_sender_that_died_while_sending_leaves_a_maybe(business: Salon, account: str) -> None:
    reply(business, account, "one")
    reply(business, account, "two")
    with transaction(business_id=business.id):
        session().execute(
            text("UPDATE outbound_messages SET status = 'sending', send_token = 0 WHERE text = 'one'")
        )
    provider = Provider()
    deliver(business, provider)
    assert (provider.got, statuses(business)) == (["two"], ["maybe_sent", "sent"])


@pytest.mark.parametrize("order", list(itertools.permutations(["sent", "delivered", "read"])))
def test_status_reports_in_any_order_end_in_read(
    business: Salon, account: str, order: tuple[DeliveryState, ...]
) -> None:
    reply(business, account, "one")
    deliver(business, Provider())
    for state in order:
        record_statuses([DeliveryStatus("whatsapp", account, "sent.one", state)])
    assert statuses(business) == ["read"]


def test_a_late_failure_does_not_take_back_what_was_read(business: Salon, account: str) -> None:
    reply(business, account, "one")
    deliver(business, Provider())
    for state in ("read", "failed"):
        record_statuses([DeliveryStatus("whatsapp", account, "sent.one", state)])
    assert statuses(business) == ["read"]


def test_a_report_with_our_own_key_settles_what_may_have_been_sent(business: Salon, account: str) -> None:
    reply(business, account, "one")
    deliver(business, Provider(OutsideError("no answer", permanent=False, reached=True)))
    with transaction(business_id=business.id):
        key = session().scalars(text("SELECT idempotency_key FROM outbound_messages")).one()
    record_statuses([DeliveryStatus("whatsapp", account, "sent.late", "sent", idempotency_key=key)])
    assert statuses(business) == ["sent"]
    record_statuses([DeliveryStatus("whatsapp", account, "sent.late", "read")])
    assert statuses(business) == ["read"]


def test_a_report_for_another_account_changes_nothing(
    business: Salon, other_business: Salon, account: str
) -> None:
    reply(business, account, "one")
    deliver(business, Provider())
    second = uuid.uuid4().hex
    for owner in (business, other_business):
        number = f"{second}-{owner.id}"
        with transaction(business_id=owner.id):
            put_account(business_id=owner.id, channel="whatsapp", account=number)
        assert record_statuses([DeliveryStatus("whatsapp", number, "sent.one", "read")]) == 0
    assert statuses(business) == ["sent"]
