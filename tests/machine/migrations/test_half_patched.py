"""Databases that people, older releases and killed runs left in between: one run ends each of them well."""

from dataclasses import dataclass

import psycopg2
import pytest

from tests.machine.migrations.databases import OwnDatabase
from tests.machine.migrations.end_state import Faults
from tests.machine.migrations.patches import (
    ALL_BY_HAND,
    ALL_RECORDED,
    COLUMN_BY_HAND,
    DEFAULTS_BY_HAND,
    NO_LENGTH,
    PLAIN_COLUMN,
    STEPS_OF_115,
    TABLES_BY_HAND,
    invalid,
    older_ledger,
    recorded,
    some_of,
)

CALENDAR_OF = "(SELECT id FROM business_calendars WHERE business_id = {} AND type_key = 'default')"
# (business, calendar's minutes) of ROWS: no settings, NULL, nought and less mean an hour.
MINUTES = "1:30 2:60 3:60 4:60 5:45 6:60 7:60 8:90 9:60"


@dataclass(frozen=True)
class Case:
    """What was done to a database at step 114, and what must be true after one run.

    `truths` are SQL conditions. `marked` are the columns that the run added as a repair, among the tables
    whose columns others may have made.
    """

    patch: str
    truths: tuple[str, ...] = ()
    marked: tuple[str, ...] = ()


HAND_MADE_ARE_KEPT = (
    "(SELECT count(*) FROM business_calendars) = 9",
    "(SELECT count(*) FROM business_calendars WHERE name = 'By hand') = 9",
    # Somebody's clock showed the server's time, which is UTC.
    "(SELECT bool_and(created_at = '2024-05-01 12:00+00') FROM business_calendars)",
)

LEDGERS = [
    pytest.param(
        Case(
            "",
            (
                "(SELECT string_agg(concat(business_id, ':', default_duration_minutes), ' ' "
                f"ORDER BY business_id) FROM business_calendars) = '{MINUTES}'",
                "(SELECT bool_and(name = 'לוח ברירת מחדל' AND type_key = 'default' AND is_active AND "
                "provider = 'internal' AND priority = 1 AND allowed_tags = '[]') FROM business_calendars)",
            ),
        ),
        id="nothing was done",
    ),
    pytest.param(
        Case(
            older_ledger("name varchar(255) PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now()"),
            ("EXISTS (SELECT FROM migrations_applied WHERE applied_at = '2024-01-01 10:00+00')",),
        ),
        id="the ledger has its older shape",
    ),
    pytest.param(
        Case(
            older_ledger("name varchar(255) PRIMARY KEY, applied_at timestamp DEFAULT CURRENT_TIMESTAMP"),
            ("EXISTS (SELECT FROM migrations_applied WHERE applied_at = '2024-01-01 10:00+00')",),
        ),
        id="the ledger has its older shape and no time zones",
    ),
    pytest.param(
        Case(
            "ALTER TABLE migrations_applied OWNER TO CURRENT_USER;"
            "REVOKE ALL ON migrations_applied FROM frontdesk_owner, frontdesk_app"
        ),
        id="the ledger belongs to somebody else",
    ),
    *(pytest.param(Case(recorded(step)), id=f"{step} is recorded and absent") for step in STEPS_OF_115),
    pytest.param(Case(ALL_RECORDED), id="all of 115 is recorded and nothing is there"),
    pytest.param(
        Case(recorded("115_business_calendars") + recorded("114_something_of_another_release")),
        id="the ledger has rows that no file knows",
    ),
]

HAND_MADE = [
    pytest.param(Case(ALL_BY_HAND, HAND_MADE_ARE_KEPT), id="all of 115 by hand"),
    pytest.param(Case(ALL_BY_HAND + ALL_RECORDED, HAND_MADE_ARE_KEPT), id="all of 115 by hand, recorded"),
    pytest.param(Case(TABLES_BY_HAND), id="the tables by hand"),
    pytest.param(Case(TABLES_BY_HAND + recorded(*STEPS_OF_115[:2])), id="the tables by hand, recorded"),
    pytest.param(Case(TABLES_BY_HAND + ALL_RECORDED), id="the tables by hand, all recorded"),
    pytest.param(Case(TABLES_BY_HAND + COLUMN_BY_HAND), id="tables and column by hand"),
    pytest.param(
        Case(TABLES_BY_HAND + DEFAULTS_BY_HAND, HAND_MADE_ARE_KEPT), id="tables and calendars by hand"
    ),
    pytest.param(Case(PLAIN_COLUMN), id="the column by hand"),
    pytest.param(
        Case(PLAIN_COLUMN + recorded("115_appointments_calendar_id")), id="the column by hand, recorded"
    ),
]

_INDEX = "idx_appointments_calendar_id"
INDEXES = [
    pytest.param(Case(ALL_BY_HAND + invalid(_INDEX)), id="the index is invalid"),
    pytest.param(Case(ALL_BY_HAND + invalid(_INDEX) + ALL_RECORDED), id="the index is invalid, recorded"),
    pytest.param(
        Case(ALL_BY_HAND + invalid(_INDEX, ready=False) + ALL_RECORDED), id="the index is not even ready"
    ),
    pytest.param(
        Case(PLAIN_COLUMN + f"CREATE INDEX {_INDEX} ON appointments (calendar_id);" + invalid(_INDEX)),
        id="column and invalid index by hand",
    ),
    pytest.param(
        Case(invalid("idx_appointments_business_start")), id="an index of an earlier step is invalid"
    ),
    pytest.param(
        Case(
            "CREATE INDEX IF NOT EXISTS idx_appointments_uid ON appointments (business_id, uid);"
            + invalid("idx_appointments_uid")
        ),
        id="another index of ours is invalid",
    ),
    pytest.param(
        Case(ALL_BY_HAND + f"DROP INDEX {_INDEX};" + ALL_RECORDED), id="the index is missing, recorded"
    ),
    pytest.param(
        Case(ALL_BY_HAND + f"DROP INDEX {_INDEX}; CREATE INDEX {_INDEX} ON appointments (status);"),
        id="the index covers another column",
    ),
]

_DROP_KEY = "ALTER TABLE appointments DROP CONSTRAINT appointments_calendar_id_fkey;"
_ADD_KEY = (
    "ALTER TABLE appointments ADD CONSTRAINT {} FOREIGN KEY (calendar_id) "
    "REFERENCES business_calendars (id) {};"
)
COLUMNS_AND_KEYS = [
    pytest.param(Case("ALTER TABLE appointments ADD COLUMN calendar_id bigint"), id="the column is a bigint"),
    pytest.param(
        Case(
            ALL_BY_HAND + "ALTER TABLE appointments ALTER COLUMN calendar_id TYPE bigint;",
            HAND_MADE_ARE_KEPT,
        ),
        id="the column is a bigint, linked",
    ),
    pytest.param(
        Case(
            ALL_BY_HAND + "ALTER TABLE appointments ALTER COLUMN calendar_id TYPE bigint;" + ALL_RECORDED,
            HAND_MADE_ARE_KEPT,
        ),
        id="the column is a bigint, linked and recorded",
    ),
    pytest.param(
        Case("ALTER TABLE appointments ADD COLUMN calendar_id integer NOT NULL DEFAULT 0"),
        id="the column is 0 and never NULL",
    ),
    pytest.param(
        Case(ALL_BY_HAND + _DROP_KEY + _ADD_KEY.format("appointments_calendar_id_fkey", "ON DELETE CASCADE")),
        id="the key deletes appointments",
    ),
    pytest.param(
        Case(
            ALL_BY_HAND
            + _DROP_KEY
            + _ADD_KEY.format("appointments_calendar_id_fkey", "ON DELETE SET NULL NOT VALID")
        ),
        id="the key is not validated",
    ),
    pytest.param(
        Case(ALL_BY_HAND + _ADD_KEY.format("appointments_calendar_id_fkey1", "ON DELETE SET NULL")),
        id="the key is there twice",
    ),
    pytest.param(
        Case(ALL_BY_HAND + _DROP_KEY + _ADD_KEY.format("fk_calendar", "ON DELETE SET NULL")),
        id="the key has a name of its own",
    ),
    pytest.param(Case(ALL_BY_HAND + _DROP_KEY + ALL_RECORDED), id="the key is missing, recorded"),
    pytest.param(
        Case(
            ALL_BY_HAND
            + _DROP_KEY
            + "ALTER TABLE business_calendars ADD UNIQUE (business_id, id);"
            + "ALTER TABLE appointments ADD CONSTRAINT appointments_calendar_fkey FOREIGN KEY "
            "(business_id, calendar_id) REFERENCES business_calendars (business_id, id) ON DELETE CASCADE;"
            + ALL_RECORDED
        ),
        id="a key of our name deletes appointments",
    ),
    pytest.param(
        Case(
            ALL_BY_HAND
            + _DROP_KEY
            + "ALTER TABLE business_calendars ADD UNIQUE (business_id, id);"
            + "ALTER TABLE appointments ADD CONSTRAINT appointments_calendar_fkey FOREIGN KEY "
            "(business_id, calendar_id) REFERENCES business_calendars (business_id, id) "
            "ON DELETE SET NULL (calendar_id) NOT VALID;"
        ),
        id="our own key waits for its validation",
    ),
]

_STRAY = (
    f"UPDATE appointments SET calendar_id = {CALENDAR_OF.format(2)} WHERE business_id = 1 AND id % 3 = 0;"
)
_HALF = "UPDATE appointments SET calendar_id = NULL WHERE id % 2 = 0;"
_ROOM = (
    "INSERT INTO business_calendars (id, business_id, name, type_key, default_duration_minutes) "
    "VALUES (500, 1, 'Room', 'room', 20);"
)
_TO_ROOM = "UPDATE appointments SET calendar_id = 500 WHERE business_id = 1 AND id % 3 = 0;"
LINKS = [
    pytest.param(Case(ALL_BY_HAND + _STRAY), id="rows have another business's calendar"),
    pytest.param(Case(ALL_BY_HAND + _STRAY + ALL_RECORDED), id="rows have another's calendar, recorded"),
    pytest.param(
        Case(PLAIN_COLUMN + "UPDATE appointments SET calendar_id = 999999 WHERE id % 5 = 0;"),
        id="rows have a calendar that never was",
    ),
    pytest.param(
        Case(PLAIN_COLUMN + "UPDATE appointments SET calendar_id = 1 + id % 9;" + ALL_RECORDED),
        id="rows have calendars of tables that are gone",
    ),
    pytest.param(Case(ALL_BY_HAND + _HALF), id="half of the rows are linked"),
    pytest.param(Case(ALL_BY_HAND + _HALF + ALL_RECORDED), id="half of the rows are linked, recorded"),
    pytest.param(
        Case(
            ALL_BY_HAND
            + _ROOM
            + _TO_ROOM
            + "UPDATE appointments SET calendar_id = NULL WHERE id % 16 = 0;",
            (
                "(SELECT count(*) > 5 AND bool_and(calendar_id = 500) FROM appointments "
                "WHERE business_id = 1 AND id % 3 = 0 AND id % 16 <> 0)",
                "NOT EXISTS (SELECT FROM appointments WHERE calendar_id = 500 AND id % 16 = 0)",
            ),
        ),
        id="rows of a second calendar stay there",
    ),
]  # fmt: skip

_SECOND = (
    "INSERT INTO business_calendars (id, business_id, name, type_key, priority, default_duration_minutes) "
    "VALUES (600, 1, 'Louder', 'default', 5, 25), (601, 2, 'Later', 'default', 1, 35), "
    "(602, 3, 'Closed', 'default', 9, 40);"
    "UPDATE business_calendars SET is_active = false WHERE id = 602;"
    "UPDATE appointments SET calendar_id = 601 WHERE business_id = 2 AND id % 3 = 0;"
)
_ONE_OF_TWO = (
    "(SELECT type_key = 'default' AND is_active FROM business_calendars WHERE id = 600)",
    "(SELECT type_key IS NULL AND is_active AND priority = 1 FROM business_calendars "
    "WHERE business_id = 1 AND id <> 600)",
    "(SELECT type_key IS NULL AND name = 'Later' AND is_active AND priority = 1 "
    "AND default_duration_minutes = 35 FROM business_calendars WHERE id = 601)",
    "(SELECT NOT is_active AND name = 'Closed' FROM business_calendars WHERE id = 602)",
    "(SELECT count(DISTINCT calendar_id) = 2 FROM appointments WHERE business_id = 2)",
)
DEFAULT_CALENDARS = [
    pytest.param(
        Case(ALL_BY_HAND + NO_LENGTH, HAND_MADE_ARE_KEPT),
        id="default calendars have the length that the SQL gives",
    ),
    pytest.param(
        Case(ALL_BY_HAND + NO_LENGTH + ALL_RECORDED, HAND_MADE_ARE_KEPT),
        id="default calendars have the length that the SQL gives, recorded",
    ),
    pytest.param(
        Case(
            TABLES_BY_HAND + _ROOM,
            (
                "(SELECT count(*) FROM business_calendars WHERE business_id = 1) = 2",
                "(SELECT name = 'Room' AND type_key = 'room' AND default_duration_minutes = 20 "
                "FROM business_calendars WHERE id = 500)",
                f"NOT EXISTS (SELECT FROM appointments WHERE calendar_id <> {CALENDAR_OF.format(1)} "
                "AND business_id = 1)",
            ),
        ),
        id="a business has only a calendar of another type",
    ),
    pytest.param(
        Case(
            TABLES_BY_HAND
            + _ROOM
            + "UPDATE business_calendars SET type_key = NULL WHERE id = 500;"
            + recorded("115_default_calendars"),
            ("(SELECT count(*) FROM business_calendars WHERE business_id = 1) = 2",),
        ),
        id="a business has only a calendar of no type, recorded",
    ),
    pytest.param(Case(ALL_BY_HAND + _SECOND, _ONE_OF_TWO), id="two active default calendars"),
    pytest.param(
        Case(ALL_BY_HAND + _SECOND + ALL_RECORDED, _ONE_OF_TWO), id="two active default calendars, recorded"
    ),
    pytest.param(
        Case(
            ALL_BY_HAND + "UPDATE business_calendars SET is_active = false WHERE business_id = 1;",
            ("(SELECT NOT is_active FROM business_calendars WHERE business_id = 1 AND name = 'By hand')",),
        ),
        id="the default calendar is switched off",
    ),
    pytest.param(
        Case(
            ALL_BY_HAND + "UPDATE business_calendars SET name = 'Ours', default_duration_minutes = 7, "
            "priority = 3 WHERE business_id = 1;",
            (
                "(SELECT name = 'Ours' AND default_duration_minutes = 7 AND priority = 3 "
                "FROM business_calendars WHERE business_id = 1)",
            ),
        ),
        id="the default calendar has a name and a length of its own",
    ),
]  # fmt: skip

_NARROW = "ALTER TABLE business_calendars ALTER COLUMN name TYPE varchar(64);"
_NO_DEFAULT = "ALTER TABLE business_calendars ALTER COLUMN priority DROP DEFAULT;"
_NO_PRIORITY = (
    "ALTER TABLE business_calendars ALTER COLUMN priority DROP NOT NULL;"
    "UPDATE business_calendars SET priority = NULL WHERE business_id = 4;"
)
_WITHOUT = "ALTER TABLE business_calendars DROP COLUMN allowed_tags, DROP COLUMN priority;"
DRIFTED_TABLES = [
    pytest.param(
        Case(
            ALL_BY_HAND + _WITHOUT,
            (*HAND_MADE_ARE_KEPT, "(SELECT bool_and(allowed_tags = '[]') FROM business_calendars)"),
            marked=("business_calendars.allowed_tags", "business_calendars.priority"),
        ),
        id="calendars lack columns",
    ),
    pytest.param(
        Case(
            ALL_BY_HAND + _WITHOUT + ALL_RECORDED,
            HAND_MADE_ARE_KEPT,
            marked=("business_calendars.allowed_tags", "business_calendars.priority"),
        ),
        id="calendars lack columns, recorded",
    ),
    pytest.param(
        Case(
            ALL_BY_HAND + "ALTER TABLE calendar_routing_rules DROP COLUMN question_text, "
            "DROP COLUMN when_ambiguous_ask;" + recorded("115_calendar_routing_rules_table"),
            marked=("calendar_routing_rules.question_text", "calendar_routing_rules.when_ambiguous_ask"),
        ),
        id="routing rules lack columns",
    ),
    pytest.param(Case(ALL_BY_HAND + _NO_DEFAULT, HAND_MADE_ARE_KEPT), id="a default is gone"),
    pytest.param(
        Case(ALL_BY_HAND + _NO_DEFAULT + ALL_RECORDED, HAND_MADE_ARE_KEPT), id="a default is gone, recorded"
    ),
    pytest.param(
        Case(
            ALL_BY_HAND + "ALTER TABLE business_calendars ALTER COLUMN priority DROP NOT NULL;",
            HAND_MADE_ARE_KEPT,
        ),
        id="a NOT NULL is gone",
    ),
    pytest.param(
        Case(
            ALL_BY_HAND + _NO_PRIORITY,
            (
                "(SELECT priority = 0 FROM business_calendars WHERE business_id = 4)",
                "(SELECT priority = 1 FROM business_calendars WHERE business_id = 5)",
            ),
        ),
        id="a NOT NULL is gone and there is a NULL",
    ),
    pytest.param(Case(ALL_BY_HAND + _NARROW, HAND_MADE_ARE_KEPT), id="a text is too narrow"),
    pytest.param(
        Case(ALL_BY_HAND + _NARROW + ALL_RECORDED, HAND_MADE_ARE_KEPT), id="a text is too narrow, recorded"
    ),
    pytest.param(
        Case(ALL_BY_HAND + "ALTER TABLE business_calendars ALTER COLUMN name TYPE text;", HAND_MADE_ARE_KEPT),
        id="a text is too wide",
    ),
    pytest.param(
        Case(
            ALL_BY_HAND
            + """ALTER TABLE business_calendars ALTER COLUMN allowed_tags DROP DEFAULT,
                 ALTER COLUMN allowed_tags TYPE json;
                 UPDATE business_calendars SET allowed_tags = '["vip"]' WHERE business_id = 1;""",
            ("""(SELECT allowed_tags = '["vip"]' FROM business_calendars WHERE business_id = 1)""",),
        ),
        id="tags are json, not jsonb",
    ),
    pytest.param(
        Case(
            ALL_BY_HAND + "ALTER TABLE business_calendars ALTER COLUMN id DROP DEFAULT;",
            ("nextval(pg_get_serial_sequence('business_calendars', 'id')) > 9",),
        ),
        id="calendars are not numbered any more",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    "case",
    some_of(
        [
            *LEDGERS,
            *HAND_MADE,
            *INDEXES,
            *COLUMNS_AND_KEYS,
            *LINKS,
            *DEFAULT_CALENDARS,
            *DRIFTED_TABLES,
        ]
    ),
)
def test_one_run_brings_it_to_the_end_state(at_114: OwnDatabase, faults: Faults, case: Case) -> None:
    at_114.run(case.patch)
    before = at_114.appointments()
    at_114.migrate()
    assert faults(at_114) == []
    assert [truth for truth in case.truths if not at_114.ask(f"SELECT {truth}")] == []
    assert at_114.appointments() == before
    assert at_114.marked_columns() == set(case.marked)
    with at_114.watched() as ddl:
        assert at_114.migrate() == []
    assert ddl == []


def test_an_index_that_a_killed_build_left_is_built_anew(at_114: OwnDatabase, faults: Faults) -> None:
    at_114.run(PLAIN_COLUMN)
    leave_invalid_index(at_114)
    at_114.migrate()
    assert faults(at_114) == []


def leave_invalid_index(database: OwnDatabase) -> None:
    """Cut CREATE INDEX CONCURRENTLY short while it waits for a writer."""
    with psycopg2.connect(database.url) as writer, writer.cursor() as cursor:
        cursor.execute("UPDATE appointments SET notes = notes WHERE id = 1")
        with pytest.raises(psycopg2.errors.QueryCanceled):
            database.run_each(
                "SET statement_timeout = '300ms'",
                "CREATE INDEX CONCURRENTLY idx_appointments_calendar_id ON appointments (calendar_id)",
            )
    writer.close()
    assert database.ask("SELECT count(*) FROM pg_index WHERE NOT indisvalid") == 1


def test_what_was_recorded_by_nobody_and_is_there_is_adopted_without_touching_hot_tables(
    at_newest: OwnDatabase, faults: Faults
) -> None:
    at_newest.run("DELETE FROM migrations_applied")
    with at_newest.watched() as ddl:
        at_newest.migrate()
    assert faults(at_newest) == []
    assert [statement for statement in ddl if "appointments" in statement] == []


@pytest.mark.parametrize("step", STEPS_OF_115)
def test_a_step_without_its_ledger_row_is_adopted(at_newest: OwnDatabase, faults: Faults, step: str) -> None:
    at_newest.run(f"DELETE FROM migrations_applied WHERE name = '{step}'")
    before = at_newest.appointments()
    with at_newest.watched() as ddl:
        assert step in at_newest.migrate()
    assert faults(at_newest) == []
    assert [statement for statement in ddl if "appointments" in statement] == []
    assert at_newest.appointments() == before


def test_a_landed_file_that_changed_is_named_and_stops_nothing(at_newest: OwnDatabase) -> None:
    step = "115_default_calendars"
    at_newest.run(f"UPDATE migrations_applied SET checksum = 'another' WHERE name = '{step}'")
    told = at_newest.command()
    assert told.returncode == 0
    assert step in told.stdout + told.stderr
