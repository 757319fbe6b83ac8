"""Writers that only send statements over psycopg2: what PostgreSQL does of ours, and a bare INSERT."""

import uuid
from collections.abc import Callable
from datetime import datetime
from typing import Any

import psycopg2
from psycopg2.extensions import connection as Connection

from benchmarks.scheduling.contention_wishes import BUFFER, HOUR, NOW, Booked, Place
from server.core.db import transaction
from server.core.tenancy import SET_TENANT_SQL
from server.scheduling.seats import BOOK, Terms, compose
from server.scheduling.worlds import recent_rules

_LOCK = """
SELECT a.calendar_id, a.uid, a.public_token, a.sequence, a.starts_at,
       s.customers_may_cancel, s.customers_may_move
FROM appointments a LEFT JOIN business_settings s ON s.business_id = a.business_id
WHERE a.business_id = %s AND a.id = %s AND a.status IN ('held', 'confirmed') FOR UPDATE OF a"""
_CANCEL = "SELECT (c.made).id, c.has_line FROM cancel_booking(%s, %s, 'customer', 'customer', %s) c"


class Calls:
    """What PostgreSQL does of `ours`, asked over psycopg2 by a writer that does nothing else.

    No alternatives. Its keys, closures, limits, holds, events, audit rows and reminders are all there.
    """

    def __init__(self, connection: Connection, place: Place) -> None:
        """Call over one connection of the app's restricted log-in."""
        self._connection = connection
        self._place = place
        self._terms: dict[int, Terms] = {}
        with transaction(place.business_id):
            rules = recent_rules(business_id=place.business_id)
        if rules is None:
            raise RuntimeError("the business has gone")
        for one in rules.all_calendars(duration_minutes=60):
            self._terms[one.calendar_id] = Terms(rules.stamp, one, is_open=True)

    def book(self, calendar_id: int, starts_at: datetime) -> Booked | None:
        """Call `book_seat` as a booking does."""
        return self._run(lambda cursor: self._call(cursor, calendar_id, starts_at))

    def hold(self, calendar_id: int, starts_at: datetime) -> Booked | None:
        """Call it as a hold does."""
        expires = NOW + HOUR / 6
        return self._run(lambda cursor: self._call(cursor, calendar_id, starts_at, hold_expires_at=expires))

    def confirm(self, held: Booked) -> Booked | None:
        """Book what is held."""
        return self.book(held.calendar_id, held.starts_at)

    def move(self, old: Booked, starts_at: datetime) -> Booked | None:
        """Lock the old row with the policy, and call `book_seat` with what it replaces."""

        def work(cursor: Any) -> Booked | None:
            calendar_id, uid, token, sequence, *_ = self._lock(cursor, old)
            kept = {
                "uid": uid,
                "public_token": token,
                "sequence": sequence + 1,
                "rescheduled_from_id": old.id,
            }
            return self._call(cursor, calendar_id, starts_at, **kept)

        return self._run(work)

    def cancel(self, old: Booked) -> Booked | None:
        """Lock the row with the policy, and call `cancel_booking`."""

        def work(cursor: Any) -> Booked:
            self._lock(cursor, old)
            cursor.execute(_CANCEL, (self._place.business_id, old.id, NOW))
            return old

        return self._run(work)

    def _lock(self, cursor: Any, old: Booked) -> Any:
        cursor.execute(_LOCK, (self._place.business_id, old.id))
        return cursor.fetchone()

    def _call(self, cursor: Any, calendar_id: int, starts_at: datetime, **columns: Any) -> Booked | None:
        is_hold, is_move = "hold_expires_at" in columns, "rescheduled_from_id" in columns
        row = {
            "business_id": self._place.business_id,
            "customer_id": self._place.customer_id,
            "kind": "appointment",
            "status": "held" if is_hold else "confirmed",
            "source_channel": "api",
            "uid": str(uuid.uuid4()),
            "public_token": uuid.uuid4().hex,
            "sequence": 0,
            "idempotency_key": None if is_move else uuid.uuid4().hex,
        }
        values = compose(row | columns, starts_at=starts_at, terms=self._terms[calendar_id])
        values |= {
            "own_holds": None if is_move else "end" if is_hold else "confirm",
            "hold_id": None,
            "note": None if is_hold else "rescheduled" if is_move else "created",
            "actor": "customer",
            "now": NOW,
        }
        cursor.execute(BOOK, values)
        answer = dict(zip((column.name for column in cursor.description), cursor.fetchone(), strict=True))
        if answer["outcome"] == "taken":
            return None
        if answer["outcome"] != "made":
            raise RuntimeError(answer["outcome"])
        return Booked(answer["id"], calendar_id, answer["seat"], starts_at)

    def _run(self, work: Callable[[Any], Booked | None]) -> Booked | None:
        return run_bare(self._connection, self._place, work)


_INSERT = """
INSERT INTO appointments (business_id, calendar_id, seat, customer_id, status, starts_at, ends_at, blocked,
    hold_expires_at, source_channel, uid, public_token, idempotency_key)
VALUES (%(business_id)s, %(calendar_id)s, %(seat)s, %(customer_id)s, %(status)s, %(starts_at)s, %(ends_at)s,
    tstzrange(%(blocked_from)s, %(blocked_to)s), %(expires)s, 'api', %(uid)s, %(token)s, %(key)s)
ON CONFLICT DO NOTHING RETURNING id"""
_EVENT = """
INSERT INTO notification_events (business_id, event_type, ts_iso, data, object_type, object_id)
VALUES (%s, %s, %s, %s, 'appointment', %s)"""
_AUDIT = """
INSERT INTO audit_log (business_id, actor, action, object_type, object_id)
VALUES (%s, 'customer', %s, 'appointment', %s)"""
_REMINDER = """
INSERT INTO scheduled_messages (business_id, kind, due_at, customer_id, appointment_id, idempotency_key)
VALUES (%s, 'reminder', %s, %s, %s, %s)"""


class Bare:
    """`INSERT ... ON CONFLICT DO NOTHING` over psycopg2, seat after seat, and nothing else.

    No key, no hours, no notice, no alternatives. `with_rows` also writes event, audit row and reminder.
    """

    def __init__(self, connection: Connection, place: Place, *, with_rows: bool) -> None:
        """Write over one connection of the app's restricted log-in."""
        self._connection = connection
        self._place = place
        self._with_rows = with_rows

    def book(self, calendar_id: int, starts_at: datetime) -> Booked | None:
        """Insert."""
        return self._run(lambda cursor: self._insert(cursor, calendar_id, starts_at, "confirmed"))

    def hold(self, calendar_id: int, starts_at: datetime) -> Booked | None:
        """Insert a hold."""
        return self._run(lambda cursor: self._insert(cursor, calendar_id, starts_at, "held"))

    def confirm(self, held: Booked) -> Booked | None:
        """Make the hold a booking."""

        def work(cursor: Any) -> Booked:
            cursor.execute(
                "UPDATE appointments SET status = 'confirmed', hold_expires_at = NULL"
                " WHERE business_id = %s AND id = %s AND status = 'held'",
                (self._place.business_id, held.id),
            )
            self._note(cursor, held, "created")
            return held

        return self._run(work)

    def move(self, old: Booked, starts_at: datetime) -> Booked | None:
        """Give up the old row and insert a new one; without a seat for it nothing changes."""

        def work(cursor: Any) -> Booked | None:
            self._give_up(cursor, old)
            return self._insert(cursor, old.calendar_id, starts_at, "confirmed")

        return self._run(work)

    def cancel(self, old: Booked) -> Booked | None:
        """Give up the row."""

        def work(cursor: Any) -> Booked:
            self._give_up(cursor, old)
            self._note(cursor, old, "cancelled")
            return old

        return self._run(work)

    def _insert(self, cursor: Any, calendar_id: int, starts_at: datetime, status: str) -> Booked | None:
        for seat in range(1, self._place.seats[calendar_id] + 1):
            cursor.execute(
                _INSERT,
                {
                    "business_id": self._place.business_id,
                    "calendar_id": calendar_id,
                    "seat": seat,
                    "customer_id": self._place.customer_id,
                    "status": status,
                    "starts_at": starts_at,
                    "ends_at": starts_at + HOUR,
                    "blocked_from": starts_at - BUFFER,
                    "blocked_to": starts_at + HOUR + BUFFER,
                    "expires": NOW + HOUR if status == "held" else None,
                    "uid": str(uuid.uuid4()),
                    "token": uuid.uuid4().hex,
                    "key": uuid.uuid4().hex,
                },
            )
            row = cursor.fetchone()
            if row is not None:
                booked = Booked(row[0], calendar_id, seat, starts_at)
                if status == "confirmed":
                    self._note(cursor, booked, "created")
                return booked
        return None

    def _give_up(self, cursor: Any, old: Booked) -> None:
        cursor.execute(
            "UPDATE appointments SET status = 'cancelled', cancelled_at = %s"
            " WHERE business_id = %s AND id = %s AND status IN ('held', 'pending', 'confirmed')",
            (NOW, self._place.business_id, old.id),
        )

    def _note(self, cursor: Any, booked: Booked, what: str) -> None:
        if not self._with_rows:
            return
        business_id, name = self._place.business_id, f"appointment_{what}"
        cursor.execute(_EVENT, (business_id, name, NOW.isoformat(), "{}", str(booked.id)))
        cursor.execute(_AUDIT, (business_id, name, str(booked.id)))
        if what == "created":
            due, key = booked.starts_at - 24 * HOUR, f"reminder:{booked.id}"
            cursor.execute(_REMINDER, (business_id, due, self._place.customer_id, booked.id, key))

    def _run(self, work: Callable[[Any], Booked | None]) -> Booked | None:
        return run_bare(self._connection, self._place, work)


def run_bare(connection: Connection, place: Place, work: Callable[[Any], Booked | None]) -> Booked | None:
    """Run one transaction of the tenant over psycopg2; roll back when it had nothing."""
    try:
        with connection.cursor() as cursor:
            cursor.execute(SET_TENANT_SQL, (str(place.business_id),))
            booked = work(cursor)
    except psycopg2.Error:
        connection.rollback()
        raise
    (connection.commit if booked is not None else connection.rollback)()
    return booked
