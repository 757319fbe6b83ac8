"""Events are followed by asking: none is missed, and each object's come in their order."""

import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any

import psycopg2
import pytest
from flask.testing import FlaskClient
from sqlalchemy import text

from server.core.db import session, transaction
from server.core.tenancy import SET_TENANT_SQL, tenant_cursor
from server.postgres.databases import Databases
from server.worker.duties import mend_event_positions
from tests.builders import Salon, an_api_key
from tests.cluster import connect, wait_for_lock

Happen = Callable[..., int]
Follow = Callable[..., list[dict[str, Any]]]
INSERT = (
    "INSERT INTO notification_events (business_id, event_type, ts_iso, data, object_type, object_id)"
    " VALUES (%s, %s, '2026-11-21T00:00:00+00:00', '{}', 'appointment', 'A') RETURNING id"
)
CHANGE_AND_NOTE = """
WITH changed AS (UPDATE business SET phone = '2' WHERE id = %s RETURNING id)
INSERT INTO notification_events (business_id, event_type, ts_iso, data, object_type, object_id)
SELECT id, 'second', '2026-11-21T00:00:00+00:00', '{}', 'appointment', 'A' FROM changed
"""
COUNT_AND_NOTE = """
WITH changed AS (UPDATE business SET phone = phone::int + 1 WHERE id = %s RETURNING id, phone)
INSERT INTO notification_events (business_id, event_type, ts_iso, data, object_type, object_id)
SELECT id, 'counted', '2026-11-21T00:00:00+00:00', json_build_object('n', phone::int)::text, 'business', id
FROM changed
"""


@pytest.fixture
def slow(databases: Databases, business: Salon) -> Iterator["psycopg2.extensions.cursor"]:
    """Give a transaction that has begun to write before all others and is in no hurry to end."""
    connection = databases.connect_app()
    with connection.cursor() as cursor:
        cursor.execute(SET_TENANT_SQL, (str(business.id),))
        cursor.execute("SELECT pg_current_xact_id()")
        yield cursor
    connection.close()


def types(events: list[dict[str, Any]]) -> list[str]:
    return [event["type"] for event in events]


def test_an_event_says_what_happened_to_what(happen: Happen, follow: Follow) -> None:
    event_id = happen("appointment_created", object_id="uid-1", calendar_id=7)
    (event,) = follow(1)
    assert event.pop("ts")
    assert event == {
        "id": event_id,
        "type": "appointment_created",
        "object_type": "appointment",
        "object_id": "uid-1",
        "data": {"calendar_id": 7},
    }


def test_one_goes_on_after_the_last_event_seen(happen: Happen, follow: Follow) -> None:
    ids = [happen(name) for name in ("one", "two", "three")]
    assert types(follow(3, after=0)) == ["one", "two", "three"]
    assert types(follow(2, after=ids[0])) == ["two", "three"]
    assert follow(0, after=ids[2]) == []


def test_pages_and_types(happen: Happen, follow: Follow, client: FlaskClient, auth_headers: Any) -> None:
    for name in ("one", "two", "one", "three"):
        happen(name)
    assert types(follow(3, type=["one", "three"])) == ["one", "one", "three"]
    first = client.get("/api/events?limit=3", headers=auth_headers).json
    assert types(first["items"]) == ["one", "two", "one"]
    last = client.get("/api/events", headers=auth_headers, query_string={"cursor": first["next_cursor"]}).json
    assert (types(last["items"]), last["next_cursor"]) == (["three"], None)


def test_an_event_that_commits_late_is_not_stepped_over(
    slow: "psycopg2.extensions.cursor", business: Salon, happen: Happen, follow: Follow
) -> None:
    slow.execute(INSERT, (business.id, "taken first, committed last"))
    late = happen("committed first", object_id="B")
    assert follow(0) == []  # whoever saw it now would go on after it
    slow.connection.commit()
    assert types(follow(2)) == ["taken first, committed last", "committed first"]
    assert follow(0, after=late) == []


def test_an_objects_events_keep_their_order_whenever_their_transactions_began(
    slow: "psycopg2.extensions.cursor", business: Salon, happen: Happen, follow: Follow
) -> None:
    happen("moved by the quick one")
    slow.execute(INSERT, (business.id, "then moved by the one that began before"))
    slow.connection.commit()
    assert types(follow(2)) == ["moved by the quick one", "then moved by the one that began before"]


def test_who_waits_for_a_row_in_the_statement_that_notes_the_event_stands_behind(
    slow: "psycopg2.extensions.cursor",
    business: Salon,
    follow: Follow,
    databases: Databases,
    admin_url: str,
) -> None:
    """Booking writes row and event in one statement, which began before it waited."""
    with closing(databases.connect_app()) as quick, ThreadPoolExecutor() as pool:
        with tenant_cursor(quick, business.id) as cursor:
            cursor.execute("UPDATE business SET phone = '1' WHERE id = %s", (business.id,))
            waiting = pool.submit(slow.execute, CHANGE_AND_NOTE, (business.id,))
            wait_for_lock(admin_url)
            cursor.execute(INSERT, (business.id, "first"))
        waiting.result()
    slow.connection.commit()
    assert types(follow(2)) == ["first", "second"]


def test_strangers_see_nothing_and_viewers_may_look(
    happen: Happen, follow: Follow, client: FlaskClient, business: Salon, other_business: Salon
) -> None:
    happen("one")
    assert len(follow(1)) == 1
    theirs = {"Authorization": f"Bearer {an_api_key(other_business)}"}
    assert client.get("/api/events", headers=theirs).json["items"] == []
    viewer = {"Authorization": f"Bearer {an_api_key(business, role='viewer')}"}
    assert len(client.get("/api/events", headers=viewer).json["items"]) == 1
    assert client.get("/api/events").status_code == 401


@pytest.mark.parametrize(
    "query", ["after=-1", "after=x", "limit=0", "limit=1000", "cursor=x", "after=1&cursor=WzFd", "colour=red"]
)
def test_nonsense_is_refused_by_field(client: FlaskClient, auth_headers: Any, query: str) -> None:
    answer = client.get(f"/api/events?{query}", headers=auth_headers)
    assert answer.status_code == 422
    assert answer.json["errors"]


def test_after_a_pruned_event_the_later_ids_follow(happen: Happen, follow: Follow, admin_url: str) -> None:
    gone, kept = happen("gone"), happen("kept")
    assert len(follow(2)) == 2
    with connect(admin_url) as cursor:
        cursor.execute(
            "UPDATE notification_events SET created_at = now() - interval '31 days' WHERE id = %s", (gone,)
        )
    with transaction():
        session().execute(text("SELECT public.prune_events('30 days', 1000000)"))
    assert [event["id"] for event in follow(1, after=gone)] == [kept]
    assert [event["id"] for event in follow(1)] == [kept]


def test_a_restored_database_shows_its_events_again(happen: Happen, follow: Follow, admin_url: str) -> None:
    """Its positions come from a server that had counted further."""
    ids = [happen("one"), happen("two")]
    assert len(follow(2)) == 2
    with connect(admin_url) as cursor:
        cursor.execute("UPDATE notification_events SET tx = '900000000000' WHERE id = ANY (%s)", (ids,))
    assert follow(0) == []
    mend_event_positions()
    assert types(follow(2)) == ["one", "two"]
    happen("three")
    assert types(follow(1, after=ids[1])) == ["three"]


def test_positions_are_counted_and_not_spelled(happen: Happen, follow: Follow, admin_url: str) -> None:
    ids = [happen(name) for name in ("ninth", "tenth", "eleventh")]
    follow(3)
    with connect(admin_url) as cursor:
        for event_id, position in zip(ids, ("9", "10", "11"), strict=True):
            cursor.execute("UPDATE notification_events SET tx = %s WHERE id = %s", (position, event_id))
    assert types(follow(3)) == ["ninth", "tenth", "eleventh"]
    assert types(follow(2, after=ids[0])) == ["tenth", "eleventh"]


def test_however_many_write_at_once_each_objects_events_come_in_order(
    databases: Databases, business: Salon, follow: Follow, admin_url: str
) -> None:
    """By ids, or by the bare numbers of the transactions, they would not."""
    with connect(admin_url) as cursor:
        cursor.execute("UPDATE business SET phone = '0' WHERE id = %s", (business.id,))
    with ThreadPoolExecutor(max_workers=6) as pool:
        writers = [pool.submit(count_up, databases, business, seed) for seed in range(6)]
        seen: list[int] = []
        after = 0
        while not all(writer.done() for writer in writers):
            for event in follow(0, after=after, limit=7):
                seen.append(event["data"]["n"])
                after = event["id"]
        for writer in writers:
            writer.result()
    with connect(admin_url) as cursor:
        cursor.execute("SELECT phone::int FROM business WHERE id = %s", (business.id,))
        (count,) = cursor.fetchone()
    while len(seen) < count:
        found = follow(1, after=after)
        seen += [event["data"]["n"] for event in found]
        after = found[-1]["id"]
    assert seen == list(range(1, count + 1))


def count_up(databases: Databases, business: Salon, seed: int) -> None:
    """Change the business again and again and note it; begin early, dawdle, think better of some."""
    moods = random.Random(seed)  # noqa: S311 - only to vary
    with closing(databases.connect_app()) as connection, connection.cursor() as cursor:
        for _ in range(15):
            cursor.execute(SET_TENANT_SQL, (str(business.id),))
            cursor.execute("SELECT pg_current_xact_id()")
            time.sleep(moods.random() * 0.01)
            cursor.execute(COUNT_AND_NOTE, (business.id,))
            time.sleep(moods.random() * 0.005)
            connection.rollback() if moods.random() < 0.2 else connection.commit()
