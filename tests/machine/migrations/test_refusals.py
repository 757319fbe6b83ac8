"""What no run may repair by itself: refused in a sentence that names it, and nothing else is harmed."""

import psycopg2
import pytest

from tests.cluster import connect
from tests.machine.migrations.databases import OwnDatabase
from tests.machine.migrations.end_state import describe

_FOREIGN = """
CREATE TABLE appointments (
    id serial PRIMARY KEY,
    customer varchar(255),
    start_time timestamp NOT NULL,
    end_time timestamp NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'scheduled'
);
INSERT INTO appointments (customer, start_time, end_time)
SELECT 'Customer ' || g, '2024-01-01 10:00', '2024-01-01 11:00' FROM generate_series(1, 50) g;
"""


def described(database: OwnDatabase) -> frozenset[str]:
    with connect(database.url) as cursor:
        return describe(cursor)


@pytest.mark.parametrize("start", ["at_114", "at_newest"])
def test_appointments_that_are_recorded_and_gone_are_not_made_anew(
    request: pytest.FixtureRequest, start: str
) -> None:
    database: OwnDatabase = request.getfixturevalue(start)
    database.run("DROP TABLE appointments CASCADE")
    before = described(database)
    told = database.command()
    assert told.returncode == 1
    assert "appointments" in told.stderr
    assert "Traceback" not in told.stderr
    assert database.ask("SELECT to_regclass('appointments') IS NULL")
    assert before <= described(database)
    assert database.ask("SELECT count(*) FROM business") == 9
    assert database.ask("SELECT count(*) FROM usage") == 60


def test_businesses_that_are_recorded_and_gone_are_not_made_anew(at_newest: OwnDatabase) -> None:
    at_newest.run("DROP TABLE business CASCADE")
    told = at_newest.command()
    assert told.returncode == 1
    assert "business" in told.stderr
    assert at_newest.ask("SELECT to_regclass('business') IS NULL")


def test_appointments_of_another_system_are_left_alone(without_tables: OwnDatabase) -> None:
    without_tables.run(_FOREIGN)
    before = described(without_tables)
    told = without_tables.command()
    assert told.returncode == 1
    assert "appointments" in told.stderr
    assert "starts_at" in told.stderr
    assert "Traceback" not in told.stderr
    tables = "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
    assert without_tables.column(tables) == ["appointments"]
    assert without_tables.ask("SELECT count(*) FROM appointments") == 50
    # Functions may come with extensions, which stand before the first step.
    assert before <= described(without_tables)


def test_a_view_where_a_table_belongs_is_named(at_114: OwnDatabase) -> None:
    at_114.run("CREATE VIEW business_calendars AS SELECT 1 AS id")
    told = at_114.command()
    assert told.returncode == 1
    assert "business_calendars" in told.stderr
    assert "Traceback" not in told.stderr


def test_a_column_that_cannot_become_ours_is_named_and_not_emptied(at_114: OwnDatabase) -> None:
    at_114.run("ALTER TABLE appointments ADD COLUMN calendar_id text")
    at_114.run("UPDATE appointments SET calendar_id = 'the room upstairs' WHERE id % 2 = 0")
    told = at_114.command()
    assert told.returncode == 1
    assert "calendar_id" in told.stderr
    assert "Traceback" not in told.stderr
    kept = "SELECT count(*) FROM appointments WHERE calendar_id = 'the room upstairs'"
    assert at_114.ask(kept) == at_114.ask("SELECT count(*) FROM appointments WHERE id % 2 = 0")


def test_a_refusal_is_raised_to_callers_too(at_newest: OwnDatabase) -> None:
    at_newest.run("DROP TABLE appointments CASCADE")
    with pytest.raises(Exception, match="appointments") as refusal:
        at_newest.migrate()
    assert not isinstance(refusal.value, psycopg2.Error)
