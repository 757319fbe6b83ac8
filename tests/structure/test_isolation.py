"""A forgotten WHERE leaks nothing and changes nothing: PostgreSQL refuses by itself.

The statements here are the ones that our code must never send; they go over the log-in that serves requests.
"""

import psycopg2
import pytest

from server.core.tenancy import tenant_cursor
from server.postgres.databases import Databases
from tests.builders import Salon, an_appointment
from tests.cluster import connect


@pytest.fixture
def connection(databases: Databases) -> "psycopg2.extensions.connection":
    connection = databases.connect_app()
    yield connection
    connection.close()


@pytest.fixture
def two_salons(business: Salon, other_business: Salon) -> tuple[Salon, Salon]:
    an_appointment(business)
    an_appointment(other_business)
    return business, other_business


def count_appointments(admin_url: str, salon: Salon) -> int:
    """Count the appointments that nobody changed."""
    with connect(admin_url) as cursor:
        cursor.execute(
            "SELECT count(*) FROM appointments WHERE business_id = %s AND notes IS DISTINCT FROM 'hacked'",
            (salon.id,),
        )
        return cursor.fetchone()[0]


def test_a_select_without_where_shows_only_the_own_rows(
    connection: "psycopg2.extensions.connection", two_salons: tuple[Salon, Salon]
) -> None:
    mine, _ = two_salons
    with tenant_cursor(connection, mine.id) as cursor:
        cursor.execute("SELECT business_id FROM appointments")
        assert {row[0] for row in cursor.fetchall()} == {mine.id}


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("UPDATE appointments SET notes = 'hacked'", id="update"),
        pytest.param("DELETE FROM appointments", id="delete"),
    ],
)
def test_a_change_without_where_leaves_the_other_business_alone(
    connection: "psycopg2.extensions.connection",
    two_salons: tuple[Salon, Salon],
    admin_url: str,
    statement: str,
) -> None:
    mine, theirs = two_salons
    with tenant_cursor(connection, mine.id) as cursor:
        cursor.execute(statement)
        assert cursor.rowcount == 1
    assert count_appointments(admin_url, mine) == 0
    assert count_appointments(admin_url, theirs) == 1


def test_a_row_cannot_be_given_to_another_business(
    connection: "psycopg2.extensions.connection", two_salons: tuple[Salon, Salon]
) -> None:
    mine, theirs = two_salons
    with (
        pytest.raises(psycopg2.errors.InsufficientPrivilege),
        tenant_cursor(connection, mine.id) as cursor,
    ):
        cursor.execute("UPDATE appointments SET business_id = %s, calendar_id = NULL", (theirs.id,))


@pytest.mark.parametrize("table", ["appointments", "business", "users", "customers", "messages", "api_keys"])
def test_without_a_tenant_there_are_no_rows(
    connection: "psycopg2.extensions.connection", two_salons: tuple[Salon, Salon], table: str
) -> None:
    with tenant_cursor(connection, None) as cursor:
        cursor.execute(f"SELECT count(*) FROM {table}")
        assert cursor.fetchone() == (0,)


def test_the_tenant_does_not_outlive_its_transaction(
    connection: "psycopg2.extensions.connection", two_salons: tuple[Salon, Salon]
) -> None:
    mine, _ = two_salons
    with tenant_cursor(connection, mine.id) as cursor:
        cursor.execute("SELECT count(*) FROM appointments")
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM appointments")
        assert cursor.fetchone() == (0,)
    connection.rollback()


def test_every_table_shows_a_tenant_its_own_rows_only(
    connection: "psycopg2.extensions.connection", two_salons: tuple[Salon, Salon], admin_url: str
) -> None:
    mine, _ = two_salons
    with connect(admin_url) as cursor:
        cursor.execute("""
            SELECT c.oid::regclass::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE a.attname = 'business_id' AND c.relkind IN ('r', 'p')
              AND c.relnamespace = 'public'::regnamespace
        """)
        tables = [name for (name,) in cursor.fetchall()]
    leaking = []
    for table in tables:
        with tenant_cursor(connection, mine.id) as cursor:
            cursor.execute(f"SELECT count(*) FROM {table} WHERE business_id <> %s", (mine.id,))
            if cursor.fetchone() != (0,):
                leaking.append(table)
    assert leaking == []


def test_the_log_in_that_serves_cannot_step_round(connection: "psycopg2.extensions.connection") -> None:
    with tenant_cursor(connection, None) as cursor:
        cursor.execute("""
            SELECT rolsuper OR rolbypassrls OR pg_has_role(current_user, 'frontdesk_owner', 'member')
                   OR pg_has_role(current_user, 'frontdesk_router', 'member')
            FROM pg_roles WHERE rolname = current_user
        """)
        assert cursor.fetchone() == (False,)
