"""Which log-in serves, and what is made for it, on a server where nothing of ours exists yet."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import psycopg2
import pytest
from psycopg2 import sql

from server.core.settings import Settings
from server.db_migrate import apply_migrations
from server.postgres.databases import DatabaseError, Databases
from server.postgres.embedded import EmbeddedServer
from server.postgres.logins import read_login
from tests.machine.conftest import a_data_dir


@pytest.fixture(scope="module")
def fresh_server() -> Iterator[str]:
    """Give an administrator's address of a server of this module's own."""
    with a_data_dir() as folder:
        server = EmbeddedServer(folder)
        server.attach()
        yield server.url("postgres")
        server.release(wait_seconds=30)


@pytest.fixture
def admin_url(fresh_server: str) -> Iterator[str]:
    """Give an administrator's address of a server that has none of our roles."""
    yield fresh_server
    names = "SELECT datname FROM pg_database WHERE datname IN ('theirs', 'one', 'two')"
    run(fresh_server, *(f"DROP DATABASE {name} WITH (FORCE)" for name in column(fresh_server, names)))
    # Those first of which others have granted memberships.
    names = (
        "SELECT rolname FROM pg_roles WHERE rolname !~ '^(pg_|postgres$)' ORDER BY rolname !~ '^frontdesk'"
    )
    run(fresh_server, *(f"DROP ROLE {name}" for name in column(fresh_server, names)))


@pytest.fixture
def databases(data_dir: Path) -> Iterator[Callable[..., Databases]]:
    """Give a way to make `Databases` from the variables of an environment."""
    made: list[Databases] = []

    def make(**variables: str) -> Databases:
        fixed = {"SECRET_KEY": "s" * 32, "ENCRYPTION_KEYS": "k" * 32, "FRONTDESK_DATA_DIR": str(data_dir)}
        made.append(Databases(Settings.from_env(fixed | variables)))
        return made[-1]

    yield make
    for each in made:
        each.close()


def run(url: str, *statements: str) -> None:
    with closing(psycopg2.connect(url)) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(sql.SQL(statement))


def column(url: str, query: str) -> list[str]:
    with closing(psycopg2.connect(url)) as connection, connection.cursor() as cursor:
        cursor.execute(query)
        return [value for (value,) in cursor.fetchall()]


def at(url: str, *, database: str, user: str) -> str:
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return parts._replace(netloc=f"{user}:pw@{host}", path=f"/{database}").geturl()


def serving_login(made: Databases) -> str:
    with closing(made.connect_app()) as connection:
        made.require_safe_app_login(connection)
        return read_login(connection).name


def test_an_owner_who_may_create_roles_gets_everything_made(
    admin_url: str, databases: Callable[..., Databases]
) -> None:
    run(
        admin_url,
        "CREATE ROLE keeper LOGIN CREATEROLE PASSWORD 'pw'",
        "CREATE DATABASE theirs OWNER keeper",
    )
    url = at(admin_url, database="theirs", user="keeper")
    made = databases(DATABASE_URL=url)
    made.bootstrap()
    made.bootstrap()
    assert serving_login(made).startswith("frontdesk_app_")
    assert serving_login(databases(DATABASE_URL=url)) == serving_login(made)
    with closing(made.connect_migration()) as connection, connection, connection.cursor() as cursor:
        cursor.execute("SET ROLE frontdesk_owner")
        cursor.execute("CREATE TABLE public.ours (id int)")
        cursor.execute("CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1'")
        cursor.execute("ALTER FUNCTION public.f() OWNER TO frontdesk_router")
        cursor.execute(
            "SELECT count(*) FROM pg_extension WHERE extname = ANY('{btree_gist,pg_trgm,unaccent}')"
        )
        assert cursor.fetchone() == (3,)


def test_one_who_may_not_is_told_what_to_ask_for(admin_url: str, databases: Callable[..., Databases]) -> None:
    run(admin_url, "CREATE ROLE plain LOGIN PASSWORD 'pw'", "CREATE DATABASE theirs OWNER plain")
    made = databases(DATABASE_URL=at(admin_url, database="theirs", user="plain"))
    with pytest.raises(DatabaseError) as refusal:
        made.bootstrap()
    told = [line.strip() for line in str(refusal.value).splitlines() if line.startswith("  ")]
    assert "CREATE ROLE frontdesk_owner NOLOGIN;" in told
    assert 'GRANT frontdesk_owner TO "plain";' in told


def test_what_one_is_told_to_ask_for_is_enough(admin_url: str, databases: Callable[..., Databases]) -> None:
    run(admin_url, "CREATE ROLE plain LOGIN PASSWORD 'pw'", "CREATE DATABASE theirs OWNER plain")
    owner = at(admin_url, database="theirs", user="plain")
    with pytest.raises(DatabaseError) as refusal:
        databases(DATABASE_URL=owner).bootstrap()
    lines = [line.strip() for line in str(refusal.value).splitlines() if line.startswith("  ")]
    run(at(admin_url, database="theirs", user="postgres"), *lines)
    made = databases(
        DATABASE_URL=at(admin_url, database="theirs", user="frontdesk_web"), MIGRATION_DATABASE_URL=owner
    )
    made.bootstrap()
    assert serving_login(made) == "frontdesk_web"


def test_a_plain_log_in_beside_a_migration_log_in_is_used_as_it_is(
    admin_url: str, databases: Callable[..., Databases]
) -> None:
    run(admin_url, "CREATE ROLE web LOGIN PASSWORD 'pw'", "CREATE DATABASE theirs")
    made = databases(
        DATABASE_URL=at(admin_url, database="theirs", user="web"),
        MIGRATION_DATABASE_URL=at(admin_url, database="theirs", user="postgres"),
    )
    made.bootstrap()
    assert serving_login(made) == "web"


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("ALTER ROLE web BYPASSRLS", id="ignores policies"),
        pytest.param("GRANT frontdesk_owner TO web", id="is an owner"),
        pytest.param("GRANT frontdesk_router TO web", id="is a router"),
        pytest.param("CREATE TABLE ours (); ALTER TABLE ours OWNER TO web", id="owns a table"),
        pytest.param("ALTER ROLE web SUPERUSER", id="is a superuser"),
    ],
)
def test_a_log_in_that_gets_past_the_policies_does_not_serve(
    admin_url: str, databases: Callable[..., Databases], statement: str
) -> None:
    run(admin_url, "CREATE ROLE web LOGIN PASSWORD 'pw'", "CREATE DATABASE theirs")
    web, admin = (at(admin_url, database="theirs", user=user) for user in ("web", "postgres"))
    made = databases(DATABASE_URL=web, MIGRATION_DATABASE_URL=admin)
    made.bootstrap()
    run(admin, statement)
    with closing(psycopg2.connect(web)) as connection, pytest.raises(DatabaseError, match="web"):
        made.require_safe_app_login(connection)


def test_many_machines_that_begin_at_once_agree(admin_url: str, databases: Callable[..., Databases]) -> None:
    run(admin_url, "CREATE DATABASE one", "CREATE DATABASE two")
    urls = [at(admin_url, database=name, user="postgres") for name in ("one", "two") * 4]
    with ThreadPoolExecutor(len(urls)) as pool:
        names = list(pool.map(lambda url: serving_login(databases(DATABASE_URL=url)), urls))
    assert len(set(names)) == 2  # one for each database


def test_a_changed_secret_key_gets_a_log_in_of_its_own(
    admin_url: str, databases: Callable[..., Databases]
) -> None:
    run(admin_url, "CREATE DATABASE theirs")
    url = at(admin_url, database="theirs", user="postgres")
    first = serving_login(databases(DATABASE_URL=url))
    second = serving_login(databases(DATABASE_URL=url, SECRET_KEY="t" * 32))
    assert first != second


def test_a_single_log_in_does_everything_when_that_is_allowed(
    admin_url: str, databases: Callable[..., Databases]
) -> None:
    run(admin_url, "CREATE ROLE plain LOGIN PASSWORD 'pw'", "CREATE DATABASE theirs OWNER plain")
    made = databases(DATABASE_URL=at(admin_url, database="theirs", user="plain"), ALLOW_SINGLE_LOGIN="1")
    made.bootstrap()
    assert serving_login(made) == "plain"
    apply_migrations(made.settings)
    with closing(made.connect_app()) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT waiting FROM queue_depth()")
        assert cursor.fetchall() == [(0,)]
        cursor.execute("SELECT current_setting('app.system', true)")
        assert cursor.fetchone() != ("on",)  # the walls stand again


def test_connections_of_the_app_are_limited(admin_url: str, databases: Callable[..., Databases]) -> None:
    run(admin_url, "CREATE DATABASE theirs")
    made = databases(DATABASE_URL=at(admin_url, database="theirs", user="postgres"))
    with closing(made.connect_app()) as connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT name, setting FROM pg_settings WHERE name IN "
            "('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'TimeZone')"
        )
        assert dict(cursor.fetchall()) == {
            "statement_timeout": "15000",
            "lock_timeout": "5000",
            "idle_in_transaction_session_timeout": "30000",
            "TimeZone": "UTC",
        }
