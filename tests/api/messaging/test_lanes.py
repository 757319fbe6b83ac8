"""Messages wait in lanes: accepted once, answered in order, by whoever holds the lane and nobody else."""

import uuid
from datetime import UTC, datetime, timedelta
from threading import Barrier, Thread

import pytest
from flask import Flask
from sqlalchemy import text

from server.core.db import session, transaction
from server.messaging import leases, turns
from server.messaging.channel_accounts import put_account
from server.messaging.inbound_queue import Accepted, accept
from server.messaging.journal import TurnJournal
from server.messaging.leases import Lease, LeaseLost
from server.messaging.messages import InboundMessage, QuickReply
from server.receptionist.offline import OfflineBrain
from server.worker.answering import answer_lane
from tests.builders import Salon

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


@pytest.fixture
def account(business: Salon) -> str:
    """Give the business a WhatsApp account of its own."""
    number = uuid.uuid4().hex
    with transaction(business_id=business.id):
        put_account(business_id=business.id, channel="whatsapp", account=number)
    return number


def a_message(
    account: str, words: str = "hello", *, sender: str = "15550001", id: str | None = None
) -> InboundMessage:
    return InboundMessage("whatsapp", account, id or uuid.uuid4().hex, sender, words)


def claimed(business: Salon) -> Lease:
    lease = leases.claim(businesses=[business.id])
    assert lease is not None
    return lease


def answered(business: Salon, words: str) -> list[str]:
    """Answer one lane with fixed words; return what it had said."""
    turn = turns.open_turn(claimed(business), now=NOW)
    assert turn is not None
    turns.finish(
        turn, reply=words, quick_replies=[QuickReply("Yes", "yes")], language="en", state={"step": 1}
    )
    return [said.text for said in turn.messages]


def outbox(business: Salon) -> list[tuple[str, str]]:
    with transaction(business_id=business.id):
        rows = session().execute(text("SELECT in_reply_to, text FROM outbound_messages ORDER BY id")).all()
    return [(row.in_reply_to, row.text) for row in rows]


def test_a_message_delivered_many_times_is_accepted_once(business: Salon, account: str) -> None:
    message = a_message(account)
    assert accept([message]) == Accepted(accepted=1)
    assert accept([message, message]) == Accepted(duplicates=2)


def test_the_same_message_id_of_two_accounts_is_two_messages(
    business: Salon, other_business: Salon, account: str
) -> None:
    second = uuid.uuid4().hex
    with transaction(business_id=other_business.id):
        put_account(business_id=other_business.id, channel="whatsapp", account=second)
    both = [a_message(account, id="77"), a_message(second, id="77")]
    assert accept(both) == Accepted(accepted=2)


def test_a_message_for_nobody_is_counted_and_not_stored(app: Flask) -> None:
    assert accept([a_message("nobody's number")]) == Accepted(unknown=1)


def test_an_address_of_one_business_does_not_take_anothers_messages(
    other_business: Salon, account: str
) -> None:
    assert accept([a_message(account)], business_id=other_business.id) == Accepted(unknown=1)


def test_quick_messages_of_one_customer_become_one_turn_in_their_order(business: Salon, account: str) -> None:
    accept([a_message(account, "hi"), a_message(account, "a haircut"), a_message(account, "tomorrow")])
    assert answered(business, "At three?") == ["hi", "a haircut", "tomorrow"]
    assert leases.claim(businesses=[business.id]) is None
    assert [words for _, words in outbox(business)] == ["At three?"]


def test_a_message_that_comes_while_a_turn_is_being_answered_is_answered_next(
    business: Salon, account: str
) -> None:
    accept([a_message(account, "first")])
    turn = turns.open_turn(claimed(business), now=NOW)
    assert turn is not None
    accept([a_message(account, "second")])
    turns.finish(turn, reply="one", quick_replies=(), language="en", state={})
    assert answered(business, "two") == ["second"]
    assert [words for _, words in outbox(business)] == ["one", "two"]


def test_nobody_else_gets_a_leased_lane(business: Salon, account: str) -> None:
    accept([a_message(account)])
    claimed(business)
    assert leases.claim(businesses=[business.id]) is None


def test_a_worker_that_lost_its_lease_writes_nothing(business: Salon, account: str) -> None:
    accept([a_message(account)])
    slow = turns.open_turn(claimed(business), now=NOW)
    assert slow is not None
    _run_out(business)
    assert answered(business, "from the quick one") == ["hello"]
    with pytest.raises(LeaseLost):
        turns.finish(slow, reply="from the slow one", quick_replies=(), language="en", state={})
    with pytest.raises(LeaseLost), transaction(business_id=business.id):
        TurnJournal(slow).record(0, "calendar_create_appointment", {}, {"id": 1})
    assert [words for _, words in outbox(business)] == ["from the quick one"]


def test_a_turn_taken_up_again_finds_what_it_did_and_its_own_now(business: Salon, account: str) -> None:
    accept([a_message(account)])
    crashed = turns.open_turn(claimed(business), now=NOW)
    assert crashed is not None
    with transaction(business_id=business.id):
        TurnJournal(crashed).record(0, "calendar_list", {"a": 1}, {"found": 3})
    accept([a_message(account, "anything else?")])
    _run_out(business)
    again = turns.open_turn(claimed(business), now=NOW + timedelta(minutes=5))
    assert again is not None
    assert (again.id, again.now) == (crashed.id, NOW)
    assert [said.text for said in again.messages] == ["hello"]  # it had begun: the later message waits
    assert TurnJournal(again).replay(0, "calendar_list", {"a": 1}) == {"found": 3}
    assert TurnJournal(again).replay(0, "calendar_list", {"a": 2}) is None


def test_a_message_that_kills_its_workers_ends_and_the_lane_goes_on(business: Salon, account: str) -> None:
    accept([a_message(account, "poison")])
    for _ in range(leases.MAX_ATTEMPTS):
        assert not claimed(business).is_spent
        _run_out(business)
    lease = claimed(business)
    turn = turns.open_turn(lease, now=NOW)
    assert lease.is_spent
    assert turn is not None
    turns.bury(turn, error="too many attempts", apology="Sorry.", language="en")
    accept([a_message(account, "hello again")])
    assert answered(business, "Hello.") == ["hello again"]
    with transaction(business_id=business.id):
        events = session().scalars(text("SELECT event_type FROM notification_events")).all()
        dead = (
            session().scalars(text("SELECT payload FROM inbound_message_queue WHERE status = 'failed'")).all()
        )
    assert "message_dead_lettered" in events
    assert len(dead) == 1


def test_a_message_that_cannot_even_be_read_is_given_up_and_the_lane_goes_on(
    business: Salon, account: str
) -> None:
    accept([a_message(account)])
    with transaction(business_id=business.id):
        session().execute(text("UPDATE inbound_message_queue SET payload = 'not JSON'"))
    for _ in range(leases.MAX_ATTEMPTS + 1):
        answer_lane(claimed(business), brain=OfflineBrain(), now=NOW)
        with transaction(business_id=business.id):
            session().execute(text("UPDATE lanes SET ready_at = now() WHERE ready_at IS NOT NULL"))
    assert leases.claim(businesses=[business.id]) is None
    with transaction(business_id=business.id):
        assert session().scalars(text("SELECT status FROM inbound_message_queue")).all() == ["failed"]
        events = session().scalars(text("SELECT event_type FROM notification_events")).all()
    assert events == ["message_dead_lettered"]
    accept([a_message(account, "hello again")])
    assert answered(business, "Hello.") == ["hello again"]


def test_a_lane_that_failed_waits_before_it_is_tried_again(business: Salon, account: str) -> None:
    accept([a_message(account)])
    leases.put_back(claimed(business), pause=timedelta(hours=1))
    assert leases.claim(businesses=[business.id]) is None


def test_many_workers_answer_every_message_exactly_once(app: Flask, business: Salon, account: str) -> None:
    accept([a_message(account, f"message {number}", sender=f"1555{number}") for number in range(40)])
    ready = Barrier(8)

    def work() -> None:
        ready.wait()
        with app.app_context():
            while (lease := leases.claim(businesses=[business.id])) is not None:
                turn = turns.open_turn(lease, now=NOW)
                assert turn is not None
                turns.finish(turn, reply=turn.messages[0].text, quick_replies=(), language="en", state={})

    workers = [Thread(target=work) for _ in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(words for _, words in outbox(business)) == sorted(
        f"message {number}" for number in range(40)
    )


def test_one_person_who_writes_to_two_numbers_at_once_is_one_customer(
    app: Flask, business: Salon, account: str
) -> None:
    second = uuid.uuid4().hex
    with transaction(business_id=business.id):
        put_account(business_id=business.id, channel="whatsapp", account=second)
    accept([a_message(account), a_message(second)])
    leases = [claimed(business), claimed(business)]
    ready, failures = Barrier(2), []

    def work(lease: Lease) -> None:
        ready.wait()
        with app.app_context():
            try:
                turns.open_turn(lease, now=NOW)
            except Exception as error:  # noqa: BLE001 - whatever it is fails the test
                failures.append(error)

    workers = [Thread(target=work, args=(lease,)) for lease in leases]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert failures == []
    with transaction(business_id=business.id):
        assert session().scalar(text("SELECT count(*) FROM customers")) == 1


def test_a_person_who_takes_over_during_a_turn_keeps_the_conversation(business: Salon, account: str) -> None:
    accept([a_message(account)])
    turn = turns.open_turn(claimed(business), now=NOW)
    assert turn is not None
    with transaction(business_id=business.id):
        session().execute(text("UPDATE conversations SET status = 'human'"))
    turns.finish(turn, reply="hello", quick_replies=(), language="en", state={"step": 2})
    with transaction(business_id=business.id):
        kept = session().execute(text("SELECT status, state FROM conversations")).one()
    assert tuple(kept) == ("human", {"step": 2})


def _run_out(business: Salon) -> None:
    """Let the lease of a worker that died run out at once."""
    with transaction(business_id=business.id):
        session().execute(text("UPDATE lanes SET lease_until = now() - interval '1 second'"))
