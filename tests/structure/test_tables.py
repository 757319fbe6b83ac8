"""Every table with tenant rows is behind row-level security, and its tenant's rows are found by an index.

The catalogue is walked, so a new table is covered from its first migration on.
"""

from collections.abc import Iterator

import psycopg2
import pytest

# `business` is a tenant itself (its id is the tenant), `users` are seen through their memberships.
PROTECTED_WITHOUT_THE_COLUMN = {"business", "users"}


@pytest.fixture
def catalogue(admin_url: str) -> Iterator["psycopg2.extensions.cursor"]:
    with psycopg2.connect(admin_url) as connection, connection.cursor() as cursor:
        yield cursor
    connection.close()


def list_tenant_tables(catalogue: "psycopg2.extensions.cursor") -> set[str]:
    catalogue.execute("""
        SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
          AND a.attname = 'business_id' AND NOT a.attisdropped
    """)
    return {name for (name,) in catalogue.fetchall()} | PROTECTED_WITHOUT_THE_COLUMN


def test_row_security_is_enabled_and_forced_on_every_tenant_table(
    catalogue: "psycopg2.extensions.cursor",
) -> None:
    tables = list_tenant_tables(catalogue)
    catalogue.execute("""
        SELECT relname FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
          AND relrowsecurity AND relforcerowsecurity
    """)
    assert tables - {name for (name,) in catalogue.fetchall()} == set()
    assert len(tables) > 20


def test_every_tenant_table_has_the_policies_of_the_design(catalogue: "psycopg2.extensions.cursor") -> None:
    wrong = {}
    for table in sorted(list_tenant_tables(catalogue)):
        catalogue.execute(
            "SELECT cmd, roles::text[], qual, with_check FROM pg_policies"
            " WHERE schemaname = 'public' AND tablename = %s",
            (table,),
        )
        policies = catalogue.fetchall()
        problems = list(find_problems(table, policies))
        if problems:
            wrong[table] = problems
    assert wrong == {}


def find_problems(table: str, policies: list[tuple[str, list[str], str | None, str | None]]) -> Iterator[str]:
    """Name what is missing among one table's policies, or stands there without being expected."""
    for_app = [policy for policy in policies if policy[1] == ["frontdesk_app"]]
    for_owner = [policy for policy in policies if policy[1] == ["frontdesk_owner"]]
    for command, roles, using, check in policies:
        if not set(roles) <= {"frontdesk_app", "frontdesk_owner", "frontdesk_router"}:
            yield f"a policy for {roles}"
        if roles == ["frontdesk_app"] and not all(is_tenant_only(text) for text in (using, check) if text):
            yield f"a policy of frontdesk_app for {command} does not compare the tenant: {using} / {check}"
    if not any(command == "ALL" and using == "true" for command, _, using, _ in for_owner):
        yield "no policy that shows migrations all rows (FOR ALL TO frontdesk_owner USING (true))"
    if not any(command == "ALL" and using and check for command, _, using, check in for_app):
        yield "no policy FOR ALL TO frontdesk_app with USING and WITH CHECK"


def is_tenant_only(expression: str) -> bool:
    return "app.business_id" in expression and "NULLIF" in expression.upper()


def test_every_tenant_table_has_an_index_that_begins_with_its_tenant(
    catalogue: "psycopg2.extensions.cursor",
) -> None:
    catalogue.execute("""
        SELECT c.relname
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'business_id'
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT a.attisdropped
          AND NOT EXISTS (
            SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indkey[0] = a.attnum AND i.indisvalid)
    """)
    assert catalogue.fetchall() == []


def test_no_foreign_key_joins_two_tenants(catalogue: "psycopg2.extensions.cursor") -> None:
    """A reference between tenant tables carries the tenant, so PostgreSQL itself refuses a foreign row."""
    tables = list_tenant_tables(catalogue) - PROTECTED_WITHOUT_THE_COLUMN
    catalogue.execute("""
        SELECT conrelid::regclass::text, confrelid::regclass::text, conname,
               (SELECT array_agg(a.attname::text) FROM pg_attribute a
                WHERE a.attrelid = conrelid AND a.attnum = ANY (conkey))
        FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace
    """)
    lax = [
        name
        for source, target, name, columns in catalogue.fetchall()
        if source in tables and target in tables and "business_id" not in columns
    ]
    assert lax == []


def test_every_router_function_fixes_its_search_path(catalogue: "psycopg2.extensions.cursor") -> None:
    """Without it a SECURITY DEFINER function runs whatever the caller put first on the path."""
    catalogue.execute("""
        SELECT proname FROM pg_proc
        WHERE pronamespace = 'public'::regnamespace AND prosecdef
          AND NOT EXISTS (SELECT FROM unnest(proconfig) setting WHERE setting LIKE 'search_path=%')
    """)
    assert catalogue.fetchall() == []
