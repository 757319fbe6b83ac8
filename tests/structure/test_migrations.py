"""Migrations are idempotent: every step runs again on a current database and leaves it as it was."""

import re

from server.core.settings import Settings
from server.db_migrate import apply_migrations
from tests.cluster import connect
from tests.structure.project import ROOT

# Everything that a step could make twice, move or lose, each as one line of text.
SCHEMA = """
SELECT 'column', c.table_name || '.' || c.column_name, concat_ws(' ', c.data_type, c.character_maximum_length,
       c.is_nullable, c.column_default, c.generation_expression)
FROM information_schema.columns c WHERE c.table_schema = 'public'
UNION ALL SELECT 'constraint', conrelid::regclass || '.' || conname,
       pg_get_constraintdef(oid) || ' ' || convalidated
FROM pg_constraint WHERE connamespace = 'public'::regnamespace
UNION ALL SELECT 'index', indexrelid::regclass::text, pg_get_indexdef(indexrelid) || ' ' || indisvalid
FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relnamespace = 'public'::regnamespace
UNION ALL SELECT 'policy', tablename || '.' || policyname, concat_ws(' ', cmd, roles, qual, with_check)
FROM pg_policies WHERE schemaname = 'public'
UNION ALL SELECT 'table', c.oid::regclass::text,
       concat_ws(' ', pg_get_userbyid(relowner), relrowsecurity, relforcerowsecurity, relacl)
FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'S')
UNION ALL SELECT 'function', p.oid::regprocedure::text,
       concat_ws(' ', pg_get_userbyid(proowner), prosecdef, proconfig, proacl, md5(prosrc))
FROM pg_proc p WHERE pronamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
UNION ALL SELECT 'trigger', tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid)
FROM pg_trigger WHERE NOT tgisinternal
ORDER BY 1, 2, 3
"""
OF_ISSUE_115 = [
    "115_business_calendars_table",
    "115_calendar_routing_rules_table",
    "115_appointments_calendar_id",
    "115_default_calendars",
    "115_link_appointments",
]


def read_schema(url: str) -> list[tuple[str, str, str]]:
    with connect(url) as cursor:
        cursor.execute(SCHEMA)
        return cursor.fetchall()


def test_a_current_database_is_left_alone(own_database: Settings) -> None:
    assert apply_migrations(own_database) == []


def test_every_step_runs_twice_and_changes_nothing(own_database: Settings) -> None:
    assert own_database.database_url is not None
    with connect(own_database.database_url) as cursor:
        cursor.execute("INSERT INTO public.business (name, languages) VALUES ('Twice', '[\"he\"]')")
    before = read_schema(own_database.database_url)
    with connect(own_database.database_url) as cursor:
        cursor.execute("DELETE FROM public.migrations_applied")

    applied = apply_migrations(own_database)

    assert len(applied) > 15
    assert read_schema(own_database.database_url) == before
    with connect(own_database.database_url) as cursor:
        cursor.execute("SELECT count(*) FROM public.business_calendars")
        assert cursor.fetchone() == (1,), "the default calendar was made a second time"


def test_an_empty_database_gets_every_step_in_order(empty_database: Settings) -> None:
    applied = apply_migrations(empty_database)
    numbers = [int(name[:3]) for name in applied]
    assert numbers == sorted(numbers)
    assert [name for name in applied if name.startswith("115_")] == OF_ISSUE_115


def test_no_migration_writes_policies_grants_or_owners_itself() -> None:
    forbidden = re.compile(r"\b(CREATE\s+POLICY|GRANT\s|OWNER\s+TO)", re.IGNORECASE)
    found = {
        path.name
        for path in (ROOT / "migrations_sql").glob("*.sql")
        if forbidden.search(re.sub(r"--.*", "", path.read_text(encoding="utf-8")))
    }
    assert found <= {"001_protection.sql"}
