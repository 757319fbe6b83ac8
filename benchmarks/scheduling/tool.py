"""`calendar_find_slots` as a brain calls it: six offers over twenty calendars, in process, with the database.

`python -m benchmarks.scheduling.tool --admin-url URL` makes the database `bench_tool` there and drops it at
the end. It is asked by one caller, by callers who think between two searches, by callers who
never stop, and over HTTP.
"""

import argparse
import json
import random
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from statistics import median, quantiles
from typing import Any

import psycopg2
from flask import Flask
from sqlalchemy import event, update
from sqlalchemy.dialects.postgresql import Range

from benchmarks.scheduling.tool_http import ask_over_http
from server.app_factory import create_minimal_app
from server.businesses.api_keys import create_api_key
from server.businesses.creation import create_business
from server.businesses.models import BusinessSettings
from server.calendars.models import BusinessCalendar, CalendarService, Service
from server.core import clock
from server.core.db import db, session, transaction
from server.core.settings import Settings
from server.db_migrate import apply_migrations
from server.receptionist.tools.context import MemoryJournal, ToolContext
from server.receptionist.tools.toolbox import Toolbox
from server.scheduling.models import Appointment

DATABASE = "bench_tool"
CALENDARS, APPOINTMENTS, DAYS = 20, 2000, 60
WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WISH = {"service": "Haircut", "limit": 6, "near": "15:00"}


def main() -> None:
    """Measure and print the figures as JSON, in milliseconds."""
    asked = _arguments()
    with _database(asked.admin_url) as url:
        variables = {"SECRET_KEY": "b" * 64, "ENCRYPTION_KEYS": "b" * 64, "LOG_LEVEL": "ERROR"}
        variables["DATABASE_URL"] = url
        settings = Settings.from_env(variables)
        apply_migrations(settings)
        app = create_minimal_app(settings)
        with app.app_context():
            business_id = _make_business()
            report: dict[str, Any] = {"statements": _count_statements(business_id)}
            with transaction(business_id):
                _, key = create_api_key(business_id=business_id, name="bench", role="staff")
        report["one caller"] = _ask(app, business_id, callers=1, seconds=asked.seconds, pause=0)
        report[f"{asked.callers} callers, a search a second each"] = _ask(
            app, business_id, callers=asked.callers, seconds=asked.seconds, pause=1
        )
        report[f"{asked.callers} callers without a pause"] = _ask(
            app, business_id, callers=asked.callers, seconds=asked.seconds, pause=0
        )
        report["over HTTP"] = ask_over_http(variables, key=key, wish=WISH, seconds=asked.seconds)
    print(json.dumps(report, indent=2))


def _search(business_id: int, now: datetime) -> dict[str, Any]:
    context = ToolContext(
        business_id=business_id,
        customer_id=None,
        channel="web",
        turn_id=None,
        now=now,
        journal=MemoryJournal(),
    )
    return Toolbox(context).call("calendar_find_slots", WISH)


def _ask(app: Flask, business_id: int, *, callers: int, seconds: float, pause: float) -> dict[str, Any]:
    """Let some threads search for a while; return how long their searches took."""
    times: list[float] = []
    worked: list[float] = []
    barrier = threading.Barrier(callers)

    def be_a_caller() -> None:
        with app.app_context():
            _search(business_id, clock.now())  # connects
            barrier.wait()
            time.sleep(random.uniform(0, pause))  # noqa: S311 - not in step with the others
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                begun, at_work = time.perf_counter(), time.thread_time()
                _search(business_id, clock.now())
                spent = time.perf_counter() - begun
                worked.append(time.thread_time() - at_work)
                times.append(spent)
                time.sleep(max(0.0, pause - spent))

    threads = [threading.Thread(target=be_a_caller) for _ in range(callers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    cuts = quantiles(times, n=100)
    return {
        "searches_per_second": round(len(times) / seconds, 1),
        "p50_ms": round(cuts[49] * 1000, 2),
        "p99_ms": round(cuts[98] * 1000, 2),
        "our_cpu_p50_ms": round(median(worked) * 1000, 2),
    }


def _count_statements(business_id: int) -> int:
    """Return how many statements a search costs, the tenant's own aside."""
    _search(business_id, clock.now())
    seen: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        seen.append(statement)

    event.listen(db.engine, "before_cursor_execute", note)
    _search(business_id, clock.now())
    event.remove(db.engine, "before_cursor_execute", note)
    return len([one for one in seen if "set_config" not in one])


def _make_business() -> int:
    """Make a busy salon: every calendar offers the service, and about half of its coming days are taken."""
    with transaction():
        business_id = create_business(name="Bench", slug="bench", time_zone="Europe/Paris", languages=["en"])
        hours = {day: [["09:00", "12:30"], ["13:30", "18:00"]] for day in WEEK}
        session().execute(
            update(BusinessSettings)
            .where(BusinessSettings.business_id == business_id)
            .values(opening_hours=hours, booking_window_days=90)
        )
        service = Service(business_id=business_id, name="Haircut", duration_minutes=30)
        session().add(service)
        session().flush()
        for number in range(CALENDARS):
            _add_calendar(business_id, service.id, number)
    return business_id


def _add_calendar(business_id: int, service_id: int, number: int) -> None:
    calendar = BusinessCalendar(business_id=business_id, name=f"Chair {number}", slot_step_minutes=15)
    session().add(calendar)
    session().flush()
    session().add(CalendarService(business_id=business_id, calendar_id=calendar.id, service_id=service_id))
    first = clock.now().replace(hour=7, minute=0, second=0, microsecond=0)
    places = random.Random(number).sample(range(DAYS * 18), APPOINTMENTS // CALENDARS)  # noqa: S311 - a seed
    for place in places:
        starts_at = first + timedelta(days=place // 18, minutes=30 * (place % 18))
        ends_at = starts_at + timedelta(minutes=30)
        session().add(
            Appointment(
                business_id=business_id,
                calendar_id=calendar.id,
                starts_at=starts_at,
                ends_at=ends_at,
                status="confirmed",
                blocked=Range(starts_at, ends_at),
            )
        )


@contextmanager
def _database(admin_url: str) -> Iterator[str]:
    connection = psycopg2.connect(admin_url)
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")
        cursor.execute(f"CREATE DATABASE {DATABASE}")
        try:
            yield f"{admin_url.rsplit('/', 1)[0]}/{DATABASE}"
        finally:
            cursor.execute(f"DROP DATABASE {DATABASE} WITH (FORCE)")
    connection.close()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--admin-url", required=True)
    parser.add_argument("--callers", type=int, default=16)
    parser.add_argument("--seconds", type=float, default=10)
    return parser.parse_args()


if __name__ == "__main__":
    main()
