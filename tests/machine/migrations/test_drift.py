"""What somebody dropped or changed after every step was recorded by us: the next run puts it back."""

import pytest

from tests.machine.migrations.databases import OwnDatabase
from tests.machine.migrations.end_state import Faults
from tests.machine.migrations.patches import invalid, some_of

INDEXES_AND_CONSTRAINTS = [
    pytest.param("DROP INDEX idx_appointments_calendar_id", id="an index of 115"),
    pytest.param("DROP INDEX idx_appointments_business_start", id="an index of an earlier step"),
    pytest.param("DROP INDEX uq_users_email", id="a unique index on an expression"),
    pytest.param(invalid("idx_appointments_uid"), id="an index is invalid"),
    pytest.param(invalid("idx_appointments_busy", ready=False), id="an index is not ready"),
    pytest.param("ALTER TABLE appointments DROP CONSTRAINT appointments_calendar_fkey", id="the key of 115"),
    pytest.param(
        "ALTER TABLE appointments DROP CONSTRAINT appointments_no_double_booking",
        id="the guard against double booking",
    ),
    pytest.param("ALTER TABLE appointments DROP CONSTRAINT appointments_times", id="a check"),
    pytest.param(
        "ALTER TABLE business_settings DROP CONSTRAINT business_settings_min_notice_min_check",
        id="a check without a name in the file",
    ),
    pytest.param(
        "ALTER TABLE business_calendars DROP CONSTRAINT business_calendars_business_id_id_key CASCADE",
        id="a unique key and all that leans on it",
    ),
]

COLUMNS = [
    pytest.param("ALTER TABLE appointments DROP COLUMN calendar_id CASCADE", id="the column of 115"),
    pytest.param("ALTER TABLE business_calendars DROP COLUMN capacity", id="a column of a later step"),
    pytest.param("ALTER TABLE business DROP COLUMN currency", id="a column of an earlier step"),
    pytest.param(
        "ALTER TABLE appointments ALTER COLUMN status DROP DEFAULT, ALTER COLUMN seat DROP NOT NULL",
        id="a default and a NOT NULL",
    ),
    pytest.param(
        "ALTER TABLE appointments ALTER COLUMN starts_at SET DEFAULT now()",
        id="a default that a later step took away is back",
    ),
    pytest.param("ALTER TABLE appointments ALTER COLUMN id DROP IDENTITY", id="a numbering"),
    pytest.param("ALTER TABLE business ALTER COLUMN time_zone TYPE varchar(16)", id="a text is narrower"),
]

TABLES = [
    pytest.param("DROP TABLE calendar_blocks", id="a table of a later step"),
    pytest.param("DROP TABLE process_heartbeats CASCADE", id="a table of an earlier step"),
    pytest.param("DROP TABLE calendar_routing_rules", id="the routing rules"),
    pytest.param("DROP TABLE business_calendars CASCADE", id="the calendars"),
    pytest.param(
        "DROP TABLE business_calendars, calendar_routing_rules CASCADE;"
        "ALTER TABLE appointments DROP COLUMN calendar_id CASCADE",
        id="all of 115",
    ),
]

WALLS = [
    pytest.param("ALTER TABLE appointments DISABLE ROW LEVEL SECURITY", id="row security is off"),
    pytest.param("ALTER TABLE business_calendars NO FORCE ROW LEVEL SECURITY", id="it is not forced"),
    pytest.param("DROP POLICY tenant ON appointments", id="the tenant's policy"),
    pytest.param("DROP POLICY migrations ON appointments", id="the migrations' policy"),
    pytest.param(
        "DROP POLICY tenant ON faqs; CREATE POLICY tenant ON faqs TO frontdesk_app USING (true)",
        id="a policy lets everybody in",
    ),
    pytest.param("REVOKE INSERT ON appointments FROM frontdesk_app", id="a right of the app"),
    pytest.param("ALTER TABLE business_calendars OWNER TO CURRENT_USER", id="an owner is another"),
]

CODE = [
    pytest.param("DROP TRIGGER business_default_calendar ON business", id="a trigger"),
    pytest.param("ALTER TABLE business DISABLE TRIGGER business_default_calendar", id="a trigger is off"),
    pytest.param("DROP FUNCTION make_default_calendar() CASCADE", id="a function and its trigger"),
    pytest.param(
        "CREATE OR REPLACE FUNCTION make_default_calendar() RETURNS trigger LANGUAGE plpgsql "
        "AS 'BEGIN RETURN NULL; END'",
        id="a function has another body",
    ),
    pytest.param("DROP FUNCTION business_of_slug(text)", id="a router function"),
    pytest.param(
        "ALTER FUNCTION business_of_slug(text) SECURITY INVOKER",
        id="a router function runs as its caller",
    ),
    pytest.param(
        "CREATE OR REPLACE FUNCTION business_of_slug(p_slug text) RETURNS integer LANGUAGE plpgsql STABLE "
        "AS 'BEGIN RETURN 1; END'",
        id="a router function has another body",
    ),
]


@pytest.mark.parametrize("patch", some_of([*INDEXES_AND_CONSTRAINTS, *COLUMNS, *TABLES, *WALLS, *CODE]))
def test_what_is_gone_comes_back(at_newest: OwnDatabase, faults: Faults, patch: str) -> None:
    before = at_newest.appointments()
    at_newest.run(patch)
    assert faults(at_newest) != []
    at_newest.migrate()
    assert faults(at_newest) == []
    assert at_newest.appointments() == before
    with at_newest.watched() as ddl:
        assert at_newest.migrate() == []
    assert ddl == []


def test_the_drift_is_named_before_it_is_repaired(at_newest: OwnDatabase) -> None:
    at_newest.run("ALTER TABLE business_calendars ALTER COLUMN priority DROP DEFAULT")
    told = at_newest.command("--status")
    assert "business_calendars" in told.stdout
    assert "priority" in told.stdout


def test_new_rows_are_numbered_on_where_the_numbering_was_lost(at_newest: OwnDatabase) -> None:
    highest = at_newest.ask("SELECT max(id) FROM appointments")
    at_newest.run("ALTER TABLE appointments ALTER COLUMN id DROP IDENTITY")
    at_newest.migrate()
    added = at_newest.ask(
        "INSERT INTO appointments (business_id, starts_at, ends_at) "
        "VALUES (1, '2023-01-01 10:00+00', '2023-01-01 11:00+00') RETURNING id"
    )
    assert added > highest


def test_calendars_that_were_made_anew_are_not_mistaken_for_the_old_ones(at_newest: OwnDatabase) -> None:
    # Their numbers begin at 1 again: an appointment's old number may now be another business's calendar.
    at_newest.run("DROP TABLE business_calendars CASCADE")
    at_newest.migrate()
    assert at_newest.ask("""
        SELECT count(*) FROM appointments a JOIN business_calendars c ON c.id = a.calendar_id
        WHERE a.business_id = c.business_id""") == at_newest.ask("SELECT count(*) FROM appointments")
