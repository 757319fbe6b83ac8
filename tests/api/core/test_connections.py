"""The pool's connections: whose a transaction is, where it begins, and what becomes of one that has ended."""

from collections.abc import Callable
from contextlib import closing
from threading import Barrier, Thread

import psycopg2
import pytest
from flask import Flask
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, OperationalError

from server.core.db import db, fetch_rows, session, transaction
from tests.builders import Salon, a_business, a_calendar

TENANT = "SELECT current_setting('app.business_id', true)"
NAMES = "SELECT name FROM business_calendars WHERE business_id = %(id)s"
RENAME = "UPDATE business_calendars SET name = 'Else' WHERE business_id = %(id)s RETURNING id"


def end_sessions(app: Flask, pids: set[int]) -> None:
    with closing(app.extensions["databases"].connect_app()) as other, other.cursor() as cursor:
        cursor.execute("SELECT count(pg_terminate_backend(pid, 2000)) FROM unnest(%s) pid", (list(pids),))
        other.commit()


def own_pid() -> int:
    with transaction():
        (row,) = fetch_rows("SELECT pg_backend_pid()", {})
    return int(row[0])


def pids_at_once(app: Flask, many: int) -> set[int]:
    """Let some transactions be open at the same time; return who served them."""
    found: set[int] = set()
    together = Barrier(many)

    def open_one() -> None:
        with app.app_context(), transaction():
            found.update(row[0] for row in fetch_rows("SELECT pg_backend_pid()", {}))
            together.wait(10)

    threads = [Thread(target=open_one) for _ in range(many)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def test_connections_that_the_server_has_ended_are_replaced_before_anybody_meets_them(app: Flask) -> None:
    before = pids_at_once(app, 4)
    end_sessions(app, before)
    after = pids_at_once(app, 4)
    assert (len(before), len(after), before & after) == (4, 4, set())


def test_one_that_is_lost_within_a_transaction_fails_it_and_no_other(app: Flask) -> None:
    del app
    with pytest.raises(OperationalError), transaction():
        fetch_rows("SELECT pg_terminate_backend(pg_backend_pid()), pg_sleep(2)", {})
    assert own_pid()


def test_a_pool_goes_on_using_what_lives(app: Flask) -> None:
    del app
    assert own_pid() == own_pid()


@pytest.mark.parametrize(
    "end",
    [
        pytest.param("SELECT 1", id="committed"),
        pytest.param("SELECT 1 / 0", id="failed"),
        pytest.param("SELECT FROM WHERE", id="not-understood"),
    ],
)
def test_a_tenant_counts_for_one_transaction(app: Flask, end: str) -> None:
    del app
    salon = a_business()
    try:
        with transaction(business_id=salon.id):
            fetch_rows(end, {})
    except DBAPIError as error:
        assert isinstance(error.orig, psycopg2.ProgrammingError | psycopg2.DataError)  # noqa: PT017
    with transaction():
        assert fetch_rows(TENANT, {}) == [("",)]
    with transaction(business_id=salon.id):
        assert fetch_rows(TENANT, {}) == [(str(salon.id),)]
    with db.engine.begin() as connection:
        assert connection.scalar(text(TENANT)) == ""


def undone(salon: Salon, deed: Callable[[], object]) -> None:
    with transaction(business_id=salon.id):
        deed()
        raise ZeroDivisionError


def test_the_first_statement_is_already_of_the_tenant_and_of_the_transaction(app: Flask) -> None:
    del app
    salon = a_business()
    a_calendar(salon, name="Chair")
    with transaction(business_id=salon.id):
        before = fetch_rows(NAMES, {"id": salon.id})
    renamed: list[object] = []
    with pytest.raises(ZeroDivisionError):
        undone(salon, lambda: renamed.extend(fetch_rows(RENAME, {"id": salon.id})))
    assert len(renamed) == len(before)
    with transaction(business_id=salon.id):
        assert fetch_rows(NAMES, {"id": salon.id}) == before


def test_many_values_in_the_first_statement_are_in_the_transaction(app: Flask) -> None:
    del app
    salon = a_business()
    days = [{"id": salon.id, "day": f"2026-12-2{n}"} for n in range(3)]
    insert = text("INSERT INTO opening_overrides (business_id, on_date) VALUES (:id, :day)")
    with pytest.raises(ZeroDivisionError):
        undone(salon, lambda: session().execute(insert, days))
    with transaction(business_id=salon.id):
        assert fetch_rows("SELECT count(*) FROM opening_overrides", {}) == [(0,)]
    with transaction(business_id=salon.id):
        session().execute(insert, days)
    with transaction(business_id=salon.id):
        assert fetch_rows("SELECT count(*) FROM opening_overrides", {}) == [(3,)]
