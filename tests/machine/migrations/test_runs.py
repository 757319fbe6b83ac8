"""Whole runs in circumstances of their own: targets, files out of order, one log-in, the undo by hand."""

import json
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.cluster import Cluster, connect
from tests.machine.migrations.conftest import database_name
from tests.machine.migrations.databases import ROOT, OwnDatabase
from tests.machine.migrations.end_state import Faults, describe, find_faults
from tests.machine.migrations.patches import ROWS, STEPS_OF_115

# As operators write them: the function runs as whoever runs the DDL, who has no right to the schema.
_EVENT_TRIGGER = """
CREATE SCHEMA audit;
REVOKE ALL ON SCHEMA audit FROM PUBLIC;
CREATE TABLE audit.ddl (at timestamptz DEFAULT clock_timestamp(), pid int DEFAULT pg_backend_pid(), tag text);
CREATE FUNCTION audit.note() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN INSERT INTO audit.ddl (tag) VALUES (tg_tag); END $$;
CREATE EVENT TRIGGER audit ON ddl_command_end EXECUTE FUNCTION audit.note();
"""


def test_a_run_to_115_and_then_on_ends_like_one_run(at_114: OwnDatabase, faults: Faults) -> None:
    told = at_114.command("--target", "115", "--json")
    assert told.returncode == 0, told.stderr
    assert json.loads(told.stdout)["applied"] == list(STEPS_OF_115)
    at_114.migrate()
    assert faults(at_114) == []
    assert at_114.migrate() == []


def test_a_database_without_tables_may_stop_at_115_too(without_tables: OwnDatabase, faults: Faults) -> None:
    applied = without_tables.migrate(target=115)
    assert applied[-5:] == list(STEPS_OF_115)
    assert without_tables.ask("SELECT max(name) FROM migrations_applied") == max(STEPS_OF_115)
    without_tables.migrate()
    assert faults(without_tables) == []
    assert without_tables.migrate() == []


@pytest.mark.parametrize("start", ["at_114", "without_tables"])
def test_an_event_trigger_of_an_operator_breaks_nothing(
    request: pytest.FixtureRequest, faults: Faults, start: str
) -> None:
    database: OwnDatabase = request.getfixturevalue(start)
    database.run(_EVENT_TRIGGER)
    database.migrate()
    assert faults(database) == []
    assert database.migrate() == []
    # It is an audit: it may not be switched off behind the operator's back.
    assert database.ask("SELECT count(*) FROM audit.ddl") > 0


def test_a_file_inserted_out_of_order_is_applied_and_said(at_newest: OwnDatabase, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "migrations_sql", tmp_path / "migrations_sql")
    shutil.copytree(ROOT / "server", tmp_path / "server", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "migrations_sql" / "113_late_note.sql").write_text(
        "CREATE TABLE IF NOT EXISTS late_notes (id integer PRIMARY KEY);\n"
    )
    told = at_newest.command(cwd=tmp_path)
    assert told.returncode == 0, told.stderr
    assert "113_late_note" in told.stdout + told.stderr
    assert "order" in told.stdout + told.stderr
    assert at_newest.ask("SELECT to_regclass('late_notes') IS NOT NULL")
    names = "SELECT count(*) FROM migrations_applied WHERE name = '113_late_note'"
    assert at_newest.ask(names) == 1
    with at_newest.watched() as ddl:
        assert at_newest.command(cwd=tmp_path).returncode == 0
    assert ddl == []


def test_a_file_that_went_away_stops_nothing(at_newest: OwnDatabase) -> None:
    at_newest.run("INSERT INTO migrations_applied (name) VALUES ('119_taken_back')")
    assert at_newest.migrate() == []


@pytest.fixture
def single_login(cluster: Cluster) -> Iterator[OwnDatabase]:
    """Give a database whose owner is a log-in that may do nothing else on the server."""
    login = f"plain_{secrets.token_hex(4)}"
    url = cluster.create_empty(login)
    with connect(cluster.admin_url) as cursor:
        cursor.execute(f"CREATE ROLE {login} LOGIN PASSWORD 'pw'")
        cursor.execute(f"ALTER DATABASE {database_name(url)} OWNER TO {login}")
    parts = urlsplit(url)
    own = parts._replace(netloc=f"{login}:pw@{parts.netloc.rpartition('@')[2]}").geturl()
    yield OwnDatabase(url, cluster.settings(own, ALLOW_SINGLE_LOGIN="1"))
    cluster.drop(url)
    with connect(cluster.admin_url) as cursor:
        cursor.execute(f"DROP ROLE {login}")


def test_a_single_log_in_gets_as_far(single_login: OwnDatabase, expected: frozenset[str]) -> None:
    single_login.migrate(target=114)
    single_login.run(ROWS)
    before = single_login.appointments()
    single_login.migrate()
    # Rights, policies and functions are of another kind there.
    ours = {line for line in expected if line.startswith(("column", "index", "constraint", "trigger"))}
    with connect(single_login.url) as cursor:
        assert find_faults(cursor, expected=frozenset(ours)) == []
        walls = {line for line in describe(cursor) if line.startswith("table ")}
    assert [line for line in walls if not line.endswith("row security t, forced t")] == []
    assert single_login.appointments() == before
    with single_login.watched() as ddl:
        assert single_login.migrate() == []
    assert ddl == []


def test_a_single_log_in_repairs_too(single_login: OwnDatabase, expected: frozenset[str]) -> None:
    single_login.migrate()
    single_login.run("ALTER TABLE appointments DROP COLUMN calendar_id CASCADE")
    single_login.run("ALTER TABLE faqs DISABLE ROW LEVEL SECURITY; DROP POLICY tenant ON usage")
    single_login.migrate()
    ours = {line for line in expected if line.startswith(("column", "index", "constraint", "trigger"))}
    with connect(single_login.url) as cursor:
        assert find_faults(cursor, expected=frozenset(ours)) == []
        described = describe(cursor)
    assert any(line.startswith("policy tenant on usage") for line in described)
    assert [line for line in described if line.startswith("table ") and "security f" in line] == []


def undo_of_115() -> str:
    """Return the SQL that docs/migrations.md gives for undoing 115."""
    text = (ROOT / "docs" / "migrations.md").read_text(encoding="utf-8")
    section = re.split(r"^#+ .*undo.*115.*$", text, flags=re.MULTILINE | re.IGNORECASE)[1]
    found = re.search(r"^```sql\n(.*?)^```", section, re.MULTILINE | re.DOTALL)
    assert found
    return found[1]


def test_the_documented_undo_of_115_leaves_the_appointments_and_may_be_undone(
    at_newest: OwnDatabase, faults: Faults
) -> None:
    before = at_newest.appointments()
    at_newest.run_each("SET ROLE frontdesk_owner", undo_of_115())
    assert at_newest.appointments() == before
    gone = "SELECT count(*) FROM pg_attribute WHERE attrelid = 'appointments'::regclass AND attname = "
    assert at_newest.ask(f"{gone}'calendar_id'") == 0
    assert at_newest.ask(
        "SELECT concat(to_regclass('business_calendars'), to_regclass('calendar_routing_rules')) = ''"
    )
    assert at_newest.ask("SELECT count(*) FROM migrations_applied WHERE name LIKE '115%'") == 0
    at_newest.migrate()
    assert faults(at_newest) == []
    assert at_newest.appointments() == before
    assert at_newest.migrate() == []


_BRIDGE = "SELECT count(*) FROM pg_trigger WHERE tgname = 'appointments_bridge'"
_AS_OLD_CODE_DOES = """
INSERT INTO appointments (business_id, starts_at, ends_at)
VALUES (5, '2023-03-01 10:00+00', '2023-03-01 11:00+00') RETURNING calendar_id"""


def test_rows_of_old_code_are_linked_until_a_day_has_gone_by(at_newest: OwnDatabase, faults: Faults) -> None:
    assert at_newest.ask(_BRIDGE) == 1
    calendar = "SELECT id FROM business_calendars WHERE business_id = 5 AND type_key = 'default'"
    assert at_newest.ask(_AS_OLD_CODE_DOES) == at_newest.ask(calendar)
    assert at_newest.migrate() == []
    assert at_newest.ask(_BRIDGE) == 1
    at_newest.run(
        "UPDATE migrations_applied SET applied_at = now() - interval '2 days' "
        "WHERE name = '115_link_appointments'"
    )
    assert len(at_newest.migrate()) == 1
    assert at_newest.ask(_BRIDGE) == 0
    assert faults(at_newest) == []
    with at_newest.watched() as ddl:
        assert at_newest.migrate() == []
    assert ddl == []


def test_the_tidying_that_is_to_come_does_not_make_a_database_behind(at_newest: OwnDatabase) -> None:
    from server.db_migrate import require_current  # noqa: PLC0415
    from server.postgres.databases import Databases  # noqa: PLC0415

    with closing(Databases(at_newest.settings)) as databases:
        databases.bootstrap()
        require_current(databases)
        at_newest.run("UPDATE migrations_applied SET applied_at = now() - interval '2 days'")
        require_current(databases)


def test_a_row_that_a_business_without_a_default_calendar_gets_is_not_lost(at_newest: OwnDatabase) -> None:
    at_newest.run("UPDATE business_calendars SET type_key = NULL WHERE business_id = 5")
    assert at_newest.ask(_AS_OLD_CODE_DOES) is None
    assert at_newest.ask("SELECT count(*) FROM appointments WHERE calendar_id IS NULL") == 1
