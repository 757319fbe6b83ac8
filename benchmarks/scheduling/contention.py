"""Sixteen writers on the same calendars: double bookings, deadlocks, how long, how many.

`python -m benchmarks.scheduling.contention --admin-url URL` makes the database `bench_contention`, drops it
at the end. The contenders take turns on it, so that a slow minute of the machine meets all of them.
"""

import argparse
import json
import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import psycopg2
from flask import Flask
from sqlalchemy import update

from benchmarks.scheduling.contention_statements import Bare, Calls
from benchmarks.scheduling.contention_wishes import (
    BUFFER_MINUTES,
    Contender,
    Ours,
    Place,
    Tally,
    wishes,
)
from server.app_factory import create_minimal_app
from server.businesses.creation import create_business
from server.businesses.models import BusinessSettings
from server.calendars.models import BusinessCalendar
from server.core.db import session, transaction
from server.core.settings import Settings
from server.db_migrate import apply_migrations
from server.messaging.customers import find_or_create

DATABASE = "bench_contention"
CONTENDERS = ("ours", "calls", "bare", "rows")
CALENDARS, CAPACITIES = 4, (1, 2)
WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
Writers = list[Place]

# Seat by seat over every row that takes one, by its times and the buffers, whatever `blocked` says.
_JUDGE = """
SELECT count(*) FROM appointments a JOIN appointments b
    ON a.id < b.id AND a.calendar_id = b.calendar_id AND a.seat = b.seat
    AND a.starts_at - 2 * interval '%s min' < b.ends_at
    AND b.starts_at - 2 * interval '%s min' < a.ends_at
WHERE a.status IN ('held', 'pending', 'confirmed') AND b.status IN ('held', 'pending', 'confirmed')"""
_BEYOND_SEATS = """
SELECT count(*) FROM appointments a JOIN business_calendars c ON c.id = a.calendar_id
WHERE a.seat > c.capacity"""


def main() -> None:
    """Run all contenders in turns and print what they did, as JSON."""
    asked = _arguments()
    with _database(asked.admin_url) as url:
        settings = Settings.from_env(
            {"DATABASE_URL": url, "SECRET_KEY": "b" * 64, "ENCRYPTION_KEYS": "b" * 64}
        )
        apply_migrations(settings)
        app = create_minimal_app(settings)
        with app.app_context():
            groups = {name: _make_writers(name, asked.writers) for name in asked.contenders}
        seen: dict[str, list[Tally]] = {name: [] for name in asked.contenders}
        deadlocks: Counter[str] = Counter()
        for turn in range(asked.turns):
            for name in asked.contenders:
                print(f"turn {turn + 1}: {name}", file=sys.stderr)
                before = _deadlocks(url)
                seconds = asked.seconds / asked.turns
                seen[name] += _slice(
                    settings, name, groups[name], seconds=seconds, turn=turn, pace=asked.pace
                )
                time.sleep(1.1)  # the counters of the server are a second late
                deadlocks[name] += _deadlocks(url) - before
        report = {name: _sum_up(seen[name], asked.seconds, deadlocks[name]) for name in asked.contenders}
        report["double_bookings"] = _ask(url, _JUDGE, BUFFER_MINUTES, BUFFER_MINUTES)
        report["beyond_capacity"] = _ask(url, _BEYOND_SEATS)
    for mine in {"ours", "calls"} & set(asked.contenders):
        for other in {"bare", "rows"} & set(asked.contenders):
            rates = [report[name]["transactions_per_second"] for name in (mine, other)]
            report[f"{mine}_to_{other}"] = round(rates[0] / rates[1], 2)
    print(json.dumps(report, indent=2))


def _slice(
    settings: Settings, name: str, writers: Writers, *, seconds: float, turn: int, pace: float
) -> list[Tally]:
    """Let every writer write for some seconds, each in a process of its own, all beginning together."""
    forked = multiprocessing.get_context("fork")
    barrier, answers = forked.Barrier(len(writers)), forked.SimpleQueue()
    processes = [
        forked.Process(
            target=_write,
            args=(settings, name, place, n, turn, seconds, pace, barrier, answers),
        )
        for n, place in enumerate(writers)
    ]
    for process in processes:
        process.start()
    tallies = [answers.get() for _ in processes]
    for process in processes:
        process.join()
    return tallies


def _write(  # noqa: PLR0917 - a process takes its arguments in order
    settings: Settings,
    name: str,
    place: Place,
    number: int,
    turn: int,
    seconds: float,
    pace: float,
    barrier: Any,
    answers: Any,
) -> None:
    """Be one writer."""
    app = create_minimal_app(replace(settings, log_level="ERROR"))
    tally = Tally()
    with app.app_context():
        contender = _contender(app, name, place)
        wanted = wishes(1000 * turn + number, contender, place, turn=turn)
        for _ in range(5):
            next(wanted)[1]()  # connect, fill caches
        barrier.wait()
        end, processor = time.monotonic() + seconds, time.process_time()
        while time.monotonic() < end:
            kind, grant = next(wanted)
            begun = time.perf_counter()
            try:
                outcome = "granted" if grant() is not None else "taken"
            except Exception as error:  # noqa: BLE001 - whatever was not foreseen is what we count
                outcome = f"error: {type(error).__name__}: {str(error)[:120]}"
            spent = time.perf_counter() - begun
            tally.times.append(spent)
            tally.outcomes[f"{kind}, {outcome}"] += 1
            if pace:
                time.sleep(max(0.0, 1 / pace - spent))
        tally.processor_seconds = time.process_time() - processor
    answers.put(tally)


def _contender(app: Flask, name: str, place: Place) -> Contender:
    if name == "ours":
        return Ours(place)
    connection = app.extensions["databases"].connect_app()
    if name == "calls":
        return Calls(connection, place)
    return Bare(connection, place, with_rows=name == "rows")


def _make_writers(name: str, count: int) -> Writers:
    """Make a business of this contender's own, always open, and a customer for each writer."""
    with transaction():
        business_id = create_business(name=name, slug=f"contention-{name}")
        session().execute(
            update(BusinessSettings)
            .where(BusinessSettings.business_id == business_id)
            .values(opening_hours={day: [["00:00", "24:00"]] for day in WEEK})
        )
        calendars = [_calendar(business_id, CAPACITIES[n % len(CAPACITIES)]) for n in range(CALENDARS)]
        session().flush()
        customers = [find_or_create(business_id=business_id, name=f"{n}").id for n in range(count)]
    seats = {calendar.id: calendar.capacity for calendar in calendars}
    return [Place(business_id, seats, customer_id) for customer_id in customers]


def _calendar(business_id: int, capacity: int) -> BusinessCalendar:
    calendar = BusinessCalendar(
        business_id=business_id,
        name=f"{capacity} seats",
        capacity=capacity,
        buffer_before_minutes=BUFFER_MINUTES,
        buffer_after_minutes=BUFFER_MINUTES,
    )
    session().add(calendar)
    return calendar


def _sum_up(tallies: Sequence[Tally], seconds: float, deadlocks: int) -> dict[str, Any]:
    times = sorted(spent for tally in tallies for spent in tally.times)
    outcomes = sum((tally.outcomes for tally in tallies), Counter[str]())
    return {
        "transactions": len(times),
        "transactions_per_second": round(len(times) / seconds),
        "ms_p50": round(1000 * times[len(times) // 2], 1),
        "ms_p99": round(1000 * times[len(times) * 99 // 100], 1),
        "ms_longest": round(1000 * times[-1], 1),
        "writers_processor_ms_each": round(
            1000 * sum(tally.processor_seconds for tally in tallies) / len(times), 2
        ),
        "granted": sum(n for what, n in outcomes.items() if what.endswith("granted")),
        "deadlocks": deadlocks,
        "errors": sum(n for what, n in outcomes.items() if "error" in what),
        "outcomes": dict(sorted(outcomes.items())),
    }


@contextmanager
def _database(admin_url: str) -> Iterator[str]:
    """Make the database, and drop it whatever happens."""
    drop = f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)"
    _administer(admin_url, drop)
    _administer(admin_url, f"CREATE DATABASE {DATABASE}")
    try:
        yield f"{admin_url.rpartition('/')[0]}/{DATABASE}"
    finally:
        _administer(admin_url, drop)


def _administer(admin_url: str, statement: str) -> None:
    connection = psycopg2.connect(admin_url)
    connection.autocommit = True
    try:
        connection.cursor().execute(statement)
    finally:
        connection.close()


def _deadlocks(url: str) -> int:
    return _ask(url, "SELECT deadlocks FROM pg_stat_database WHERE datname = %s", DATABASE)


def _ask(url: str, question: str, *values: object) -> int:
    connection = psycopg2.connect(url)
    try:
        with connection.cursor() as cursor:
            cursor.execute(question, values or None)
            (answer,) = cursor.fetchone() or (0,)
            return int(answer)
    finally:
        connection.close()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--admin-url", required=True, help="a superuser's address on a server to play with")
    parser.add_argument("--seconds", type=float, default=60, help="of each contender, in all its turns")
    parser.add_argument("--writers", type=int, default=16)
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--pace", type=float, default=0, help="wishes a second of each writer; 0: no pause")
    parser.add_argument("--contenders", nargs="+", choices=CONTENDERS, default=list(CONTENDERS))
    return parser.parse_args()


if __name__ == "__main__":
    main()
