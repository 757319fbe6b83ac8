"""The proof that a database was found complete: it makes a start with nothing to do as cheap as one query.

After a run has proven every step it notes a digest of the migration files and one of PostgreSQL's catalogue.
While both are the same nothing can be missing; whatever changes either makes the next run look at all again.
Every start reads this module, so it imports only what psycopg2 has imported anyway.
"""

import os
from binascii import crc32

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from psycopg2.extensions import connection as Connection
    from psycopg2.extensions import cursor as Cursor

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "migrations_sql")
# Raise it when the runner learns to look for more: earlier proofs are void then.
_RUNNER = 1

CREATE = """
CREATE TABLE IF NOT EXISTS public.migrations_proof (
    id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    files text NOT NULL,
    catalogue text NOT NULL,
    rests_until timestamptz,
    proven_at timestamptz NOT NULL DEFAULT now()
)
"""

# Every change of a row of the catalogue, or of the ledger, gives it another xmin (VACUUM and ANALYZE write
# their figures in place): this is another number after any DDL. Rows that initdb made have smaller ids.
_CATALOGUE = """
WITH ours AS MATERIALIZED (SELECT oid, xmin FROM pg_class WHERE relnamespace = 'public'::regnamespace)
SELECT concat_ws(' ', count(*), sum(hashint8(xmin::text::bigint))) FROM (
    SELECT xmin FROM ours
    UNION ALL SELECT xmin FROM pg_attribute WHERE attrelid IN (SELECT oid FROM ours)
    UNION ALL SELECT xmin FROM pg_index WHERE indrelid IN (SELECT oid FROM ours)
    UNION ALL SELECT xmin FROM pg_constraint WHERE conrelid IN (SELECT oid FROM ours)
    UNION ALL SELECT xmin FROM pg_trigger WHERE tgrelid IN (SELECT oid FROM ours)
    UNION ALL SELECT xmin FROM pg_policy
    UNION ALL SELECT xmin FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT xmin FROM pg_namespace WHERE nspname = 'public'
    UNION ALL SELECT xmin FROM public.migrations_applied) changes
"""

_IS_PROVEN = f"""
SELECT files = %s AND coalesce(rests_until > now(), true) AND catalogue = ({_CATALOGUE})
FROM public.migrations_proof
"""
_RECORD = """
INSERT INTO public.migrations_proof (files, rests_until, catalogue) VALUES (%s, %s, %s)
ON CONFLICT (id) DO UPDATE SET files = excluded.files, catalogue = excluded.catalogue,
    rests_until = excluded.rests_until, proven_at = now()
"""
_TRUE = {"1", "true", "yes", "on"}  # as core/settings.py reads a flag


def digest_files(target: int | None, *, single_login: bool, folder: str = FOLDER) -> str:
    """Return a digest of what is wanted: the files as they are, comments and all, how far, for which log-ins.

    It notices a change; it guards against no enemy.
    """
    digest = size = 0
    for name in sorted(name for name in os.listdir(folder) if name.endswith(".sql")):
        with open(os.path.join(folder, name), "rb") as file:
            text = file.read()
        digest = crc32(text, crc32(name.encode(), digest))
        size += len(text)
    wanted = f"{'all' if target is None else target}-{'single' if single_login else 'roles'}"
    return f"{_RUNNER}-{size}-{digest:08x}-{wanted}"


def is_proven(connection: "Connection", target: int | None, *, single_login: bool) -> bool:
    """Tell whether nothing has changed since everything up to the target was proven. Ends any transaction."""
    import psycopg2  # noqa: PLC0415 - the caller has imported it

    connection.rollback()
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute(_IS_PROVEN, (digest_files(target, single_login=single_login),))
            (proven,) = cursor.fetchone() or (False,)
            return bool(proven)
    except psycopg2.ProgrammingError:
        return False  # no such table yet, or not ours to read
    finally:
        connection.autocommit = False


def is_settled(environ: "Mapping[str, str]") -> bool:
    """Tell whether the database of this environment is complete; False when that is not plain to see.

    A first look, with the driver alone: settings, log-ins and the embedded server are not asked.
    """
    address = environ.get("MIGRATION_DATABASE_URL") or environ.get("DATABASE_URL")
    if not address:
        return False
    import psycopg2  # noqa: PLC0415 - not before it is known that there is an address

    try:
        connection = psycopg2.connect(
            address.strip(), connect_timeout=10, application_name="frontdesk migrations"
        )
    except psycopg2.Error:
        return False
    try:
        single_login = environ.get("ALLOW_SINGLE_LOGIN", "").strip().lower() in _TRUE
        return is_proven(connection, None, single_login=single_login)
    finally:
        connection.close()


def read_catalogue_digest(cursor: "Cursor") -> str:
    """Return the digest of catalogue and ledger as they are now; read it before what it stands for."""
    cursor.execute(_CATALOGUE)
    (digest,) = cursor.fetchone() or ("",)
    return str(digest)


def record(cursor: "Cursor", *, files: str, catalogue: str, rests_until: object) -> None:
    """Note that everything is proven now; `rests_until`: when the next tidying step is due."""
    cursor.execute(_RECORD, (files, rests_until, catalogue))
