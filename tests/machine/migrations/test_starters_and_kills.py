"""Many starters at once, and runs that are killed while others write: every way ends in the same state."""

import json
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import psycopg2
import pytest

from tests.cluster import connect
from tests.machine.migrations.conftest import Template
from tests.machine.migrations.databases import OwnDatabase
from tests.machine.migrations.end_state import Faults

STARTERS = 16
MOMENTS = 5  # of each way to be killed, spread over the length of a run
_SESSIONS = """
SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name <> 'old code'"""
_TERMINATE = _SESSIONS.replace("count(*)", "count(pg_terminate_backend(pid))")
# What a release that knows nothing of calendars does all day.
_OLD_CODE = (
    "INSERT INTO appointments (business_id, starts_at, ends_at, notes) "
    "VALUES (1 + {n} % 6, timestamptz '2020-01-01' + {n} * interval '1 hour', "
    "timestamptz '2020-01-01' + {n} * interval '1 hour' + interval '30 minutes', 'live')",
    "UPDATE appointments SET notes = 'seen' WHERE id = 1 + {n} % 300",
)


@pytest.mark.parametrize("start", ["without_tables", "at_114"])
def test_of_many_starters_one_applies_and_all_are_content(
    request: pytest.FixtureRequest, faults: Faults, start: str
) -> None:
    database: OwnDatabase = request.getfixturevalue(start)
    with ExitStack() as stack:
        starters = [stack.enter_context(database.started("--json")) for _ in range(STARTERS)]
        answers = [starter.communicate(timeout=120) for starter in starters]
    assert [starter.returncode for starter in starters] == [0] * STARTERS, answers
    applied = [json.loads(output)["applied"] for output, _ in answers]
    assert len([names for names in applied if names]) == 1
    assert faults(database) == []
    assert database.migrate() == []


def test_one_who_waits_says_so(at_114: OwnDatabase) -> None:
    # Somebody's open transaction on the table that 115 must change holds up the first one.
    with psycopg2.connect(at_114.url) as other, other.cursor() as cursor:
        cursor.execute("UPDATE appointments SET notes = notes WHERE id = 1")
        with at_114.started() as first:
            wait_until(lambda: at_114.ask(_SESSIONS) > 1, "the first one has connected")
            time.sleep(1)
            told = at_114.command("--wait", "4")
            other.rollback()
            first.communicate(timeout=60)
    other.close()
    assert told.returncode == 1
    assert len(told.stderr.strip().splitlines()) >= 2  # a line while waiting, and the giving up
    assert first.returncode == 0


@pytest.fixture(scope="module")
def run_seconds(template_114: Template) -> float:
    """Measure for how long the sessions of a whole run last."""
    database = template_114.clone()
    with database.started() as process:
        wait_until(lambda: database.ask(_SESSIONS), "the run has connected")
        began = time.monotonic()
        process.communicate(timeout=60)
    template_114.cluster.drop(database.url)
    return time.monotonic() - began


def kill(database: OwnDatabase, process: "subprocess.Popen[str]") -> None:
    process.send_signal(signal.SIGKILL)


def terminate(database: OwnDatabase, process: "subprocess.Popen[str]") -> None:
    database.ask(_TERMINATE)


@pytest.mark.parametrize("part", [pytest.param(n / MOMENTS, id=f"at {n}/{MOMENTS}") for n in range(MOMENTS)])
@pytest.mark.parametrize("end", [pytest.param(kill, id="kill -9"), pytest.param(terminate, id="terminated")])
def test_a_run_that_was_killed_is_finished_by_the_next(
    at_114: OwnDatabase, faults: Faults, run_seconds: float, end: Callable[..., None], part: float
) -> None:
    with writers(at_114, 2) as failed:
        with at_114.started() as process:
            wait_until(lambda: at_114.ask(_SESSIONS), "the run has connected")
            time.sleep(part * run_seconds)
            end(at_114, process)
            process.communicate(timeout=60)
        wait_until(lambda: not at_114.ask(_SESSIONS), "its sessions are gone", seconds=2)
        at_114.migrate()
    assert failed == []
    assert faults(at_114) == []
    with at_114.watched() as ddl:
        assert at_114.migrate() == []
    assert ddl == []


def test_a_statement_that_waits_ends_with_its_killed_run(at_114: OwnDatabase, faults: Faults) -> None:
    with psycopg2.connect(at_114.url) as other, other.cursor() as cursor:
        cursor.execute("UPDATE appointments SET notes = notes WHERE id = 1")
        with at_114.started() as process:
            wait_until(lambda: at_114.ask(_SESSIONS) > 1, "the run has connected")
            time.sleep(1.5)
            process.kill()
            process.wait()
            wait_until(lambda: at_114.ask(_SESSIONS) == 1, "the run's sessions are gone", seconds=2)
    other.close()
    at_114.migrate()
    assert faults(at_114) == []


@contextmanager
def writers(database: OwnDatabase, count: int) -> Iterator[list[str]]:
    """Let old code write until the end; give the list of what it was refused."""
    failed: list[str] = []
    stop = threading.Event()
    threads = [
        threading.Thread(target=_write, args=(database.url, number, stop, failed)) for number in range(count)
    ]
    for thread in threads:
        thread.start()
    try:
        yield failed
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def _write(url: str, number: int, stop: threading.Event, failed: list[str]) -> None:
    with connect(f"{url}{'&' if '?' in url else '?'}application_name=old%20code") as cursor:
        while not stop.is_set():
            number += 2
            try:
                cursor.execute(_OLD_CODE[number // 2 % 2].format(n=number))
            except psycopg2.Error as error:
                failed.append(str(error))
            time.sleep(0.005)


def wait_until(is_so: Callable[[], object], what: str, *, seconds: float = 60) -> None:
    """Wait for something; fail with its description."""
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, f"waited in vain until {what}"
        time.sleep(0.01)
