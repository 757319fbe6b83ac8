"""An empty copy of `public` for the rest of a transaction, for statements to be tried on.

The copy is called `public`; the real schema has another name until the rollback. Nobody else sees either, and
no lock is taken on a real table but the one that SELECT takes. The copy has no rows, views or policies.
"""

import re
from typing import TYPE_CHECKING

from psycopg2 import errors

from server.migrations import ledger
from server.migrations.session import OWNER, Session
from server.migrations.waiting import LOCK_KEY
from server.postgres.bootstrap import EXTENSIONS

if TYPE_CHECKING:
    from psycopg2.extensions import cursor as Cursor

_ASIDE = "frontdesk_set_aside"
_LOCK_TIMEOUT_MS = 100
_STATEMENT_TIMEOUT_MS = 2000  # on tables without rows nothing takes longer
_COPY_TIMEOUT_MS = 10_000  # all its statements are sent as one

# Names are looked up in `public` alone, so that what is not qualified will mean the copy.
_COPY = """
WITH ours AS (
    SELECT c.oid, c.relname, c.relkind FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass
                       AND (d.deptype = 'e' OR (c.relkind = 'S' AND d.deptype = 'i'))))
, tables AS (SELECT * FROM ours WHERE relkind IN ('r', 'p'))
, functions AS (
    SELECT p.*, pg_get_userbyid(proowner) AS owner FROM pg_proc p
    WHERE pronamespace = 'public'::regnamespace AND prokind IN ('f', 'p')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e'))
SELECT statement FROM (
    SELECT 1, format('CREATE SEQUENCE public.%%I', relname) FROM ours WHERE relkind = 'S'
    UNION ALL SELECT 2, format(
        'CREATE TABLE public.%%I (LIKE %(aside)s.%%I INCLUDING GENERATED INCLUDING IDENTITY)',
        relname, relname) FROM tables
    UNION ALL SELECT 3, pg_get_functiondef(oid) FROM functions
    UNION ALL SELECT 4, format('ALTER TABLE public.%%I ALTER COLUMN %%I SET DEFAULT %%s',
        t.relname, a.attname, pg_get_expr(d.adbin, d.adrelid))
        FROM pg_attrdef d JOIN tables t ON t.oid = d.adrelid
        JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum WHERE a.attgenerated = ''
    UNION ALL SELECT 5, format('ALTER SEQUENCE public.%%I OWNED BY public.%%I.%%I',
        s.relname, t.relname, a.attname)
        FROM pg_depend d JOIN ours s ON s.oid = d.objid AND s.relkind = 'S'
        JOIN tables t ON t.oid = d.refobjid JOIN pg_attribute a
            ON a.attrelid = t.oid AND a.attnum = d.refobjsubid WHERE d.deptype = 'a'
    UNION ALL SELECT 6, pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN tables t ON t.oid = i.indrelid
        WHERE NOT EXISTS (
            SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
    UNION ALL SELECT CASE contype WHEN 'f' THEN 8 ELSE 7 END, format(
        'ALTER TABLE public.%%I ADD CONSTRAINT %%I %%s', t.relname, k.conname, pg_get_constraintdef(k.oid))
        FROM pg_constraint k JOIN tables t ON t.oid = k.conrelid
        WHERE k.contype IN ('p', 'u', 'x', 'c', 'f') AND k.conparentid = 0
    UNION ALL SELECT 9, pg_get_triggerdef(g.oid) FROM pg_trigger g JOIN tables t ON t.oid = g.tgrelid
        WHERE NOT g.tgisinternal
    UNION ALL SELECT 10, format('ALTER TABLE public.%%I OWNER TO %(owner)s', relname) FROM tables
        WHERE NOT %(single)s
    UNION ALL SELECT 10, format('ALTER ROUTINE public.%%I(%%s) OWNER TO %%I',
        proname, pg_get_function_identity_arguments(oid),
        CASE owner WHEN 'frontdesk_router' THEN owner ELSE '%(owner)s' END)
        FROM functions WHERE NOT %(single)s
) found (turn, statement) ORDER BY turn
"""
_EXTENSION_SCHEMA = """
SELECT nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE extname = %s
"""
_EXTENSION_NAMES = """
SELECT pg_describe_object(classid, objid, 0) FROM pg_depend
WHERE deptype = 'e' AND refobjid = ANY (SELECT oid FROM pg_extension WHERE extname = ANY (%s))
"""


class Occupied(Exception):
    """Somebody else migrates or makes a plan at this moment."""


def make_copy(cursor: "Cursor", session: Session) -> frozenset[str]:
    """Set the real `public` aside and make an empty one; raise `Occupied` while others migrate.

    Returns the names that the copy lacks: who is no superuser may not take all extensions along. Nothing
    outlives the transaction, which its caller must roll back.
    """
    cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", (LOCK_KEY,))
    if cursor.fetchone() != (True,):
        raise Occupied("another process is migrating, or makes a plan")
    cursor.execute("SELECT current_user")
    (role,) = cursor.fetchone() or (OWNER,)
    cursor.execute(f"SET LOCAL lock_timeout = {_LOCK_TIMEOUT_MS}")
    cursor.execute(f"SET LOCAL statement_timeout = {_COPY_TIMEOUT_MS}; SET LOCAL ROLE NONE")
    statements = _describe(cursor, single_login=session.single_login)
    cursor.execute(f"ALTER SCHEMA public RENAME TO {_ASIDE}")
    cursor.execute("CREATE SCHEMA public; GRANT ALL ON SCHEMA public TO PUBLIC")
    lacking = [name for name in EXTENSIONS if not _bring_extension(cursor, name)]
    cursor.execute(_EXTENSION_NAMES, (lacking,))
    described = " ".join(text for (text,) in cursor.fetchall())
    cursor.execute(f"SET LOCAL search_path = public, {_ASIDE}; SET LOCAL check_function_bodies = off")
    cursor.execute(";\n".join(["SELECT 1", *statements]))
    cursor.execute("SET LOCAL search_path = public, pg_temp; SET LOCAL check_function_bodies = on")
    cursor.execute(f'SET LOCAL statement_timeout = {_STATEMENT_TIMEOUT_MS}; SET LOCAL ROLE "{role}"')
    ledger.create(cursor)
    return frozenset(re.findall(r"\w+", described))


def _describe(cursor: "Cursor", *, single_login: bool) -> list[str]:
    """Return the statements that make what is there."""
    single = "true" if single_login else "false"
    cursor.execute("SET LOCAL search_path = public")
    cursor.execute(_COPY % {"aside": _ASIDE, "owner": OWNER, "single": single})
    return [statement for (statement,) in cursor.fetchall()]


def _bring_extension(cursor: "Cursor", name: str) -> bool:
    """Take an extension along, or make it; tell whether that was allowed."""
    cursor.execute(_EXTENSION_SCHEMA, (name,))
    (schema,) = cursor.fetchone() or (None,)
    if schema not in {None, _ASIDE}:
        return True
    verb = f"CREATE EXTENSION {name}" if schema is None else f"ALTER EXTENSION {name} SET"
    cursor.execute("SAVEPOINT before_extension")
    try:
        cursor.execute(f"{verb} SCHEMA public")
    except errors.InsufficientPrivilege:
        cursor.execute("ROLLBACK TO before_extension")
        return False
    return True
