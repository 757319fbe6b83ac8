"""`--plan`: what a run would do, whom it would keep waiting, what is wrong with it; nothing is changed."""

import json
import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg2
import pytest

from server.migrations.errors import LockTimeout
from server.migrations.files import FOLDER
from server.migrations.plan.planning import read_plan
from server.migrations.plan.rendering import Line, Plan, render_plan
from server.migrations.waiting import LOCK_KEY
from tests.cluster import connect
from tests.machine.migrations.databases import OwnDatabase

# Enough for a table of a few megabytes.
MANY_ROWS = """
INSERT INTO public.appointments (business_id, starts_at, ends_at, customer_name)
SELECT (SELECT min(id) FROM public.business), t, t + interval '1 hour', 'Customer ' || g
FROM generate_series(1, 20000) g, LATERAL (SELECT timestamptz '2001-01-01' + g * interval '1 hour') at (t);
ANALYZE public.appointments
"""


def plan_of(database: OwnDatabase, *, folder: Path = FOLDER, target: int | None = None) -> Plan:
    return read_plan(lambda: psycopg2.connect(database.url), target=target, single_login=False, folder=folder)


def line_of(plan: Plan, words: str) -> Line:
    (line,) = [line for step in plan.steps for line in step.statements if line.sql.startswith(words)]
    return line


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a copy of the migrations, to which a test may add."""
    return Path(shutil.copytree(FOLDER, tmp_path / "migrations_sql"))


@contextmanager
def held(database: OwnDatabase, statement: str) -> Iterator[int]:
    """Keep a transaction open that has run this; give its process."""
    connection = psycopg2.connect(database.url, application_name="a report")
    try:
        with connection.cursor() as cursor:
            cursor.execute(statement)
        yield connection.info.backend_pid
    finally:
        connection.close()


def test_a_plan_names_lock_rows_and_reason_of_every_statement(at_114: OwnDatabase) -> None:
    at_114.run(MANY_ROWS)
    plan = plan_of(at_114, target=115)
    assert plan.errors == []
    assert [step.name for step in plan.steps] == [
        "115_business_calendars_table",
        "115_calendar_routing_rules_table",
        "115_appointments_calendar_id",
        "115_default_calendars",
        "115_link_appointments",
    ]
    column = line_of(plan, "ALTER TABLE public.appointments ADD COLUMN")
    assert (column.lock, column.table, column.rows) == ("ACCESS EXCLUSIVE", "appointments", 0)
    assert column.keeps_out == "readers and writers wait"
    assert column.why == "changes the catalogue only"
    index = line_of(plan, "CREATE INDEX CONCURRENTLY")
    assert (index.keeps_out, index.stall_ms) == ("nobody waits", 0)
    assert index.rows >= 20_000
    link = line_of(plan, "UPDATE public.appointments a SET calendar_id")
    assert link.stall_ms == 60
    assert link.rows >= 20_000


def test_a_plan_changes_nothing(at_114: OwnDatabase) -> None:
    with at_114.watched() as seen:
        plan_of(at_114)
    assert seen == []


def test_writers_go_on_while_a_plan_is_made(at_114: OwnDatabase) -> None:
    over = threading.Event()
    waits: list[float] = []

    def write() -> None:
        with connect(at_114.url) as cursor:
            while not over.is_set():
                started = time.monotonic()
                cursor.execute("UPDATE public.appointments SET notes = notes")
                cursor.execute("CREATE TABLE public.somebodys (); DROP TABLE public.somebodys")
                waits.append(time.monotonic() - started)

    writer = threading.Thread(target=write)
    writer.start()
    started = time.monotonic()
    try:
        for _ in range(3):
            plan_of(at_114)
    finally:
        plan_seconds = (time.monotonic() - started) / 3
        over.set()
        writer.join()
    # A lock of the copy's transaction would be felt for nearly the whole length of each of the three plans.
    assert sorted(waits)[-3] < plan_seconds / 2
    assert at_114.ask("SELECT count(*) FROM pg_namespace WHERE nspname ~ 'frontdesk'") == 0


def test_an_empty_database_is_planned_and_tried(without_tables: OwnDatabase) -> None:
    plan = plan_of(without_tables)
    assert plan.errors == []
    assert plan.steps[0].name == "001_protection"
    assert all(line.lock is None for step in plan.steps for line in step.statements)
    assert not [
        line.note for step in plan.steps for line in step.statements if "not tried" in (line.note or "")
    ]
    assert (
        without_tables.ask("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace") == 0
    )


def test_a_current_database_has_nothing_to_do(at_newest: OwnDatabase) -> None:
    plan = plan_of(at_newest)
    assert (plan.steps, plan.errors) == ([], [])
    assert render_plan(plan) == "Nothing to do."


def test_what_is_broken_is_planned_to_be_mended(at_newest: OwnDatabase) -> None:
    at_newest.run("DROP INDEX public.idx_appointments_calendar_id")
    plan = plan_of(at_newest)
    assert [step.name for step in plan.steps] == ["115_link_appointments"]
    assert line_of(plan, "CREATE INDEX CONCURRENTLY").note is None


def test_tables_made_by_hand_are_said_to_be_handed_over(at_114: OwnDatabase) -> None:
    at_114.run("ALTER TABLE public.appointments OWNER TO CURRENT_USER")
    plan = plan_of(at_114, target=115)
    assert plan.errors == []
    assert plan.notes == [
        "frontdesk_owner becomes the owner of appointments first: readers and writers wait some milliseconds"
    ]


def test_who_holds_a_table_is_named(at_114: OwnDatabase) -> None:
    with held(at_114, "UPDATE public.appointments SET notes = notes") as pid:
        plan = plan_of(at_114, target=115)
    (sentence,) = line_of(plan, "ALTER TABLE public.appointments ADD COLUMN").blocked_by
    assert f"process {pid} (a report, idle in transaction" in sentence
    assert line_of(plan, "CREATE TABLE IF NOT EXISTS public.business_calendars").blocked_by == []
    assert "BLOCKED NOW: appointments is held by process" in render_plan(plan)


def test_a_table_held_against_readers_is_named_and_not_waited_for(at_114: OwnDatabase) -> None:
    with (
        held(at_114, "LOCK TABLE public.appointments") as pid,
        pytest.raises(LockTimeout, match=rf"appointments is held by process {pid} \(a report, idle in"),
    ):
        plan_of(at_114, target=115)


def test_no_trial_disturbs_a_run_that_is_going_on(at_114: OwnDatabase) -> None:
    with held(at_114, f"SELECT pg_advisory_lock({LOCK_KEY})"):
        plan = plan_of(at_114, target=115)
    assert plan.steps[0].statements[0].note == "not tried: another process is migrating, or makes a plan"


WRONG = [
    pytest.param("ALTER TABEL public.usage ADD COLUMN a integer", "syntax error", id="a syntax error"),
    pytest.param("UPDATE public.usage SET colour = 1", 'column "colour"', id="a missing column"),
    pytest.param("ALTER TABLE public.usage ADD COLUMN a integr", 'type "integr"', id="a wrong type"),
    pytest.param("INSERT INTO public.colours VALUES (1)", '"public.colours"', id="a missing table"),
    pytest.param(
        "CREATE INDEX CONCURRENTLY i ON public.usage (a)", 'column "a"', id="an index, concurrently"
    ),
    pytest.param(
        "-- batch: public.usage by id until no row has a IS NULL\nUPDATE public.usage SET a = 1",
        'column "a"',
        id="a batch",
    ),
    pytest.param(
        "-- ends: no_such_function()\nDO $$ BEGIN END $$", "no_such_function", id="an end condition"
    ),
]


@pytest.mark.parametrize(("sql", "message"), WRONG)
def test_wrong_sql_is_named_with_its_step(at_114: OwnDatabase, folder: Path, sql: str, message: str) -> None:
    head = "-- step: 900_wrong\n-- outside a transaction\n"
    tail = "-- step: 900_later\nALTER TABLE public.usage ADD COLUMN later integer;"
    (folder / "900_wrong.sql").write_text(f"{head}{sql};\n{tail}\n")
    plan = plan_of(at_114, folder=folder)
    (error,) = plan.errors
    assert error.startswith("900_wrong: ")
    assert message in error
    later = line_of(plan, "ALTER TABLE public.usage ADD COLUMN later")
    assert later.note == "not tried: an earlier statement is wrong"
    assert "ERROR 900_wrong" in render_plan(plan)


def test_steps_may_lean_on_what_earlier_ones_make(at_114: OwnDatabase, folder: Path) -> None:
    (folder / "900_made.sql").write_text(
        "-- step: 900_made\nCREATE TABLE public.made (id integer PRIMARY KEY, business_id integer);\n"
        "INSERT INTO public.made SELECT id, id FROM public.business;\n"
        "-- step: 900_grown\n-- outside a transaction\n"
        "ALTER TABLE public.made ADD CONSTRAINT made_fkey\n"
        "    FOREIGN KEY (business_id) REFERENCES public.business (id);\n"
        "CREATE INDEX CONCURRENTLY made_index ON public.made (business_id);\n"
    )
    assert plan_of(at_114, folder=folder).errors == []


def test_a_forecast_beyond_the_limit_is_marked(at_114: OwnDatabase, folder: Path) -> None:
    at_114.run(MANY_ROWS)
    rewrites = "ALTER TABLE public.appointments ADD COLUMN a uuid NOT NULL DEFAULT gen_random_uuid();\n"
    (folder / "900_slow.sql").write_text(f"-- step: 900_slow\n{rewrites}")
    line = line_of(plan_of(at_114, folder=folder), "ALTER TABLE public.appointments ADD COLUMN a")
    assert line.stall_ms > 70
    assert line.why.startswith("writes all of appointments")
    assert line.note is not None
    assert "over the limit of 70 ms" in line.note
    (folder / "900_slow.sql").write_text(f"-- step: 900_slow\n-- may stall: 60 s\n{rewrites}")
    assert (
        line_of(plan_of(at_114, folder=folder), "ALTER TABLE public.appointments ADD COLUMN a").note is None
    )


def test_the_command_prints_one_json_object(at_114: OwnDatabase) -> None:
    done = at_114.command("--plan", "--target", "115", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    plan: dict[str, Any] = json.loads(done.stdout)
    assert plan["errors"] == []
    first = plan["steps"][0]["statements"][0]
    assert {*first} == {
        "sql", "lock", "table", "keeps_out", "rows", "blocked_by", "stall_ms", "why", "note",
    }  # fmt: skip


def test_the_command_fits_a_terminal_and_fails_on_what_a_run_would_refuse(at_newest: OwnDatabase) -> None:
    at_newest.run("DROP TABLE public.messages CASCADE")
    done = at_newest.command("--plan")
    assert done.returncode == 1
    assert "ERROR table public.messages is recorded as made by" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 100
