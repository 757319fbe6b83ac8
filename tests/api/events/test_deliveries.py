"""Deliveries: at least once, in order per object, signed, tried again, and nobody stops anybody else."""

import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import text

from server.core import clock
from server.core.db import session, transaction
from server.core.http import OutsideError
from server.events.client import post
from server.events.deliveries import MAX_ATTEMPTS, send_next
from server.events.endpoints import WebhookPolicy
from server.events.log import record_event
from server.worker.loop import Worker
from tests.builders import Salon
from tests.cluster import connect
from tests.providers.receiver import Receiver

Happen = Callable[..., int]


class Desk:
    """The business's webhooks, as their owner and the worker handle them."""

    def __init__(self, client: FlaskClient, headers: dict[str, str], business: Salon, admin_url: str) -> None:
        self._client = client
        self._headers = headers
        self._business = business
        self._admin_url = admin_url
        self._keys = client.application.extensions["settings"].encryption_keys

    def register(self, receiver: Receiver, **values: Any) -> dict[str, Any]:
        return self.ask("POST", "", json={"url": receiver.url, **values})

    def ask(self, method: str, path: str, **options: Any) -> Any:
        answer = self._client.open(f"/api/webhooks{path}", method=method, headers=self._headers, **options)
        assert answer.status_code < 300, answer.get_data(as_text=True)
        return answer.json

    def log(self, webhook: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the delivery log, oldest first."""
        items: list[dict[str, Any]] = self.ask("GET", f"/{webhook['id']}/deliveries")["items"]
        return items[::-1]

    def work(self, *, allow_private: bool = True) -> None:
        """Send what is due, as the worker does."""
        policy = WebhookPolicy(self._keys, allow_private)
        while send_next(policy, clock=clock.now, businesses=[self._business.id]):
            pass

    def let_time_pass(self) -> None:
        """Make everything due that waits for its next attempt."""
        self.execute("UPDATE webhook_deliveries SET due_at = now() WHERE status = 'pending' AND {}")
        self.execute("UPDATE webhook_endpoints SET paused_until = NULL WHERE {}")

    def execute(self, statement: str) -> None:
        with connect(self._admin_url) as cursor:
            cursor.execute(statement.format("business_id = %s"), (self._business.id,))


@pytest.fixture
def desk(client: FlaskClient, auth_headers: dict[str, str], business: Salon, admin_url: str) -> Desk:
    return Desk(client, auth_headers, business, admin_url)


def test_an_event_arrives_signed_with_what_the_feed_says(
    desk: Desk, receiver: Receiver, happen: Happen, follow: Any
) -> None:
    webhook = desk.register(receiver)
    event_id = happen("appointment_created", object_id="uid-1", note="für 15 €")
    desk.work()
    (received,) = receiver.received
    assert received.is_signed_with(webhook["secret"])
    assert received.headers["webhook-id"] == f"evt_{event_id}"
    assert abs(int(received.headers["webhook-timestamp"]) - time.time()) < 60
    event = follow(2)[-1]
    assert received.body == {
        "type": event["type"],
        "timestamp": event["ts"],
        "data": {"note": "für 15 €"},
        "id": event_id,
        "object_type": "appointment",
        "object_id": "uid-1",
    }
    (delivery,) = desk.log(webhook)
    assert (delivery["status"], delivery["attempts"], delivery["response_status"]) == ("delivered", 1, 204)


def test_only_wanted_types_and_only_while_switched_on(desk: Desk, receiver: Receiver, happen: Happen) -> None:
    webhook = desk.register(receiver, event_types=["wanted"])
    happen("wanted")
    happen("unwanted")
    desk.work()
    desk.ask("PATCH", f"/{webhook['id']}", json={"is_active": False})
    happen("wanted")
    desk.work()
    assert receiver.types == ["wanted"]


def test_what_is_rolled_back_is_not_sent(desk: Desk, receiver: Receiver, business: Salon) -> None:
    desk.register(receiver)
    with transaction(business.id) as own:
        record_event(business_id=business.id, event_type="never", data={}, now=clock.now())
        own.flush()
        own.rollback()
    desk.work()
    assert receiver.received == []


def test_a_failed_delivery_is_tried_again_and_holds_only_its_own_object(
    desk: Desk, receiver: Receiver, happen: Happen
) -> None:
    webhook = desk.register(receiver)
    receiver.answer_next(500)
    happen("first of A", object_id="A")
    happen("second of A", object_id="A")
    happen("first of B", object_id="B")
    desk.work()
    assert receiver.types == ["first of A", "first of B"]
    happen("third of A", object_id="A")
    desk.work()
    assert len(receiver.received) == 2
    waiting = desk.log(webhook)[0]
    assert (waiting["status"], waiting["attempts"], waiting["error"]) == ("pending", 1, "answered 500")
    desk.let_time_pass()
    desk.work()
    assert receiver.types[2:] == ["first of A", "second of A", "third of A"]
    again = receiver.received[0].headers["webhook-id"], receiver.received[2].headers["webhook-id"]
    assert again[0] == again[1]  # by which a receiver knows what it has already


def test_after_the_last_attempt_it_is_dead_and_its_object_goes_on(
    desk: Desk, receiver: Receiver, happen: Happen, follow: Any
) -> None:
    webhook = desk.register(receiver)
    happen("poison")
    happen("next")
    desk.execute(f"UPDATE webhook_deliveries SET attempts = {MAX_ATTEMPTS - 1} WHERE {{}}")
    receiver.answer_next(500)
    desk.work()
    assert receiver.types == ["poison", "next"]
    assert [delivery["status"] for delivery in desk.log(webhook)] == ["dead", "delivered"]
    assert follow(4)[-1]["type"] == "webhook_delivery_failed"
    dead = desk.ask("GET", f"/{webhook['id']}/deliveries", query_string={"status": "dead"})["items"]
    desk.ask("POST", f"/{webhook['id']}/deliveries/{dead[0]['id']}/retry")
    desk.work()
    assert receiver.types == ["poison", "next", "poison"]


def test_a_receiver_that_says_gone_is_called_no_more_until_it_is_switched_on(
    desk: Desk, receiver: Receiver, happen: Happen
) -> None:
    webhook = desk.register(receiver)
    receiver.answer_next(410)
    happen("one")
    happen("two")
    desk.work()
    assert receiver.types == ["one"]
    now = desk.ask("GET", f"/{webhook['id']}")
    assert (now["is_active"], now["disabled_reason"]) == (False, "gone")
    desk.ask("PATCH", f"/{webhook['id']}", json={"is_active": True})
    desk.work()
    assert receiver.types == ["one", "two"]
    assert desk.ask("GET", f"/{webhook['id']}")["disabled_reason"] is None


def test_one_that_fails_for_days_is_switched_off(desk: Desk, receiver: Receiver, happen: Happen) -> None:
    webhook = desk.register(receiver)
    desk.execute("UPDATE webhook_endpoints SET failing_since = now() - interval '4 days' WHERE {}")
    receiver.answer_next(500)
    happen("one")
    desk.work()
    assert desk.ask("GET", f"/{webhook['id']}")["disabled_reason"] == "failing"


def test_one_that_is_too_busy_rests_and_another_is_served(
    desk: Desk, receiver: Receiver, happen: Happen
) -> None:
    with Receiver() as other:
        desk.register(receiver)
        desk.register(other)
        receiver.answer_next(503)
        for name in "ABC":
            happen(name, object_id=name)
        desk.work()
        assert receiver.types == ["A"]
        assert other.types == ["A", "B", "C"]
        desk.let_time_pass()
        desk.work()
        assert sorted(receiver.types) == ["A", "A", "B", "C"]


def test_a_sender_that_hangs_keeps_only_its_endpoint_and_loses_it_in_time(
    desk: Desk, receiver: Receiver, happen: Happen, business: Salon
) -> None:
    with Receiver() as other:
        desk.register(receiver)
        desk.register(other)
        happen("one")
        with transaction():
            session().execute(text("SELECT claim_webhook('30 seconds', :them)"), {"them": [business.id]})
        desk.work()
        assert (receiver.types, other.types) == ([], ["one"])
        desk.execute("UPDATE webhook_endpoints SET lease_until = now() - interval '1 second' WHERE {}")
        desk.work()
        assert (receiver.types, other.types) == (["one"], ["one"])


def test_for_a_day_both_secrets_sign(desk: Desk, receiver: Receiver, happen: Happen) -> None:
    webhook = desk.register(receiver)
    new = desk.ask("POST", f"/{webhook['id']}/secret")["secret"]
    happen()
    desk.work()
    desk.execute("UPDATE webhook_endpoints SET previous_secret_until = now() WHERE {}")
    happen()
    desk.work()
    first, second = receiver.received
    assert first.is_signed_with(new)
    assert first.is_signed_with(webhook["secret"])
    assert second.is_signed_with(new)
    assert not second.is_signed_with(webhook["secret"])


def test_a_private_address_is_refused_when_sending(desk: Desk, receiver: Receiver, happen: Happen) -> None:
    """A name may lead anywhere by the time something is sent."""
    webhook = desk.register(receiver)
    desk.execute("UPDATE webhook_endpoints SET url = replace(url, '127.0.0.1', 'localhost') WHERE {}")
    happen()
    desk.work(allow_private=False)
    (delivery,) = desk.log(webhook)
    assert (delivery["status"], delivery["error"]) == ("pending", "the address is not a public one")
    assert receiver.received == []


def test_redirects_are_not_followed(desk: Desk, receiver: Receiver, happen: Happen) -> None:
    webhook = desk.register(receiver)
    receiver.answer_next(302)
    happen()
    desk.work()
    assert len(receiver.received) == 1
    assert desk.log(webhook)[0]["error"] == "answered 302"


def test_a_try_out_goes_to_one_webhook_whatever_it_wants(desk: Desk, receiver: Receiver) -> None:
    with Receiver() as other:
        webhook = desk.register(receiver, event_types=["something else"])
        desk.register(other)
        delivery = desk.ask("POST", f"/{webhook['id']}/test")
        assert delivery["status"] == "pending"
        desk.work()
        assert (receiver.types, other.types) == (["webhook_test"], [])


def test_the_log_comes_in_pages_the_newest_first(desk: Desk, receiver: Receiver, happen: Happen) -> None:
    webhook = desk.register(receiver)
    ids = [happen() for _ in range(3)]
    path = f"/{webhook['id']}/deliveries"
    first = desk.ask("GET", path, query_string={"limit": 2})
    last = desk.ask("GET", path, query_string={"limit": 2, "cursor": first["next_cursor"]})
    assert [item["event_id"] for item in first["items"] + last["items"]] == ids[::-1]
    assert last["next_cursor"] is None


def test_an_event_that_is_no_longer_kept_cannot_be_sent(
    desk: Desk, receiver: Receiver, happen: Happen
) -> None:
    webhook = desk.register(receiver)
    happen()
    desk.execute("DELETE FROM notification_events WHERE {}")
    desk.work()
    assert [delivery["status"] for delivery in desk.log(webhook)] == ["dead"]


def test_an_answer_that_comes_a_byte_at_a_time_is_cut_off() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        ended = threading.Event()

        def drip() -> None:
            connection, _ = server.accept()
            with connection, suppress(OSError):
                while not ended.wait(0.05):
                    connection.send(b"H")

        thread = threading.Thread(target=drip)
        thread.start()
        url = f"http://127.0.0.1:{server.getsockname()[1]}/"
        began = time.monotonic()
        with pytest.raises(OutsideError, match="no answer in time"):
            post(url, b"{}", headers={}, allow_private=True, seconds=0.3)
        assert time.monotonic() - began < 20  # without a limit of the whole, the drip goes on for ever
        ended.set()
        thread.join()


def test_the_worker_sends_by_itself(
    app: Flask, desk: Desk, receiver: Receiver, happen: Happen, business: Salon
) -> None:
    desk.register(receiver)
    worker = Worker(app, businesses=[business.id])
    with ThreadPoolExecutor() as pool:
        working = pool.submit(worker.run)
        happen("one")
        deadline = time.monotonic() + 20
        while not receiver.received and time.monotonic() < deadline:
            time.sleep(0.02)
        worker.stop()
        working.result()
    assert receiver.types == ["one"]
