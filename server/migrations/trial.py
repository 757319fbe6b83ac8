"""Executes a plan on an empty copy of the tables, in one transaction that is rolled back.

The copy is a schema called `public`; the real one has another name until the rollback. Nobody else sees that,
and no lock is taken on a real table but the one that SELECT takes. PostgreSQL itself says then what is wrong
with a statement and what it would read, rewrite or build. What the rows themselves would refuse is not seen:
the copy has none. Nor has it views and policies.
"""

import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import psycopg2
from psycopg2 import errors

from server.migrations import ledger
from server.migrations.backfill import batch_sql
from server.migrations.guard import StallGuard
from server.migrations.locks import LOCK_KEY, STALL_SECONDS
from server.migrations.reading import without_comments
from server.migrations.session import OWNER, Session
from server.migrations.tasks import Task
from server.postgres.bootstrap import EXTENSIONS

if TYPE_CHECKING:
    from psycopg2.extensions import cursor as Cursor

_ASIDE = "frontdesk_set_aside"
_LOCK_TIMEOUT_MS = 100
_STATEMENT_TIMEOUT_MS = (
    2000  # nothing takes longer on tables without rows; the copy itself has several statements
)
_COPY_TIMEOUT_MS = 10_000
_NOT_ITS_FAULT = (
    errors.LockNotAvailable,
    errors.QueryCanceled,
    errors.DeadlockDetected,
    psycopg2.OperationalError,
)

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
    UNION ALL SELECT 10, format('ALTER ROUTINE public.%%s OWNER TO %%I', oid::regprocedure,
        CASE owner WHEN 'frontdesk_router' THEN owner ELSE '%(owner)s' END)
        FROM functions WHERE NOT %(single)s
) found (turn, statement) ORDER BY turn
"""
_SAID = re.compile(
    r'(?P<verb>rewriting|verifying) table "(?P<table>\w+)"'
    r'|(?P<build>building) index "(?P<index>\w+)" on table "(?P<of>\w+)"'
    r"|(?P<key>validating) foreign key"
)
_PREDICATE = "SELECT pg_get_expr(indpred, indrelid) FROM pg_index WHERE indexrelid = to_regclass(%s)"


@dataclass(frozen=True, slots=True)
class Work:
    """What PostgreSQL does to a table beside its catalogue. `where`: the rows that a partial index is of."""

    verb: str
    table: str
    where: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """How a statement went: the work and the time without rows; what is wrong; or why it was not tried."""

    work: tuple[Work, ...] = ()
    seconds: float = 0
    error: str | None = None
    untried: str | None = None


class _Occupied(Exception):
    """Somebody else migrates or makes a plan at this moment."""


def try_out(session: Session, guard: StallGuard, tasks: Sequence[Task]) -> list[Finding]:
    """Return a finding for each task; after the first that is wrong nothing is tried."""
    findings: list[Finding] = []
    untried = "an earlier statement is wrong"
    try:
        with guard.watching(limit_seconds=STALL_SECONDS), session.transaction() as cursor:
            try:
                _make_copy(cursor, session)
                for finding in _try_all(cursor, tasks):
                    findings.append(finding)
            finally:
                session.connection.rollback()
    except psycopg2.Error as no:
        untried = _message(no)
    except _Occupied as no:
        untried = str(no)
    return findings + [Finding(untried=untried)] * (len(tasks) - len(findings))


def _make_copy(cursor: "Cursor", session: Session) -> None:
    cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", (LOCK_KEY,))
    if cursor.fetchone() != (True,):
        raise _Occupied("another process is migrating, or makes a plan")
    cursor.execute("SELECT current_user")
    (role,) = cursor.fetchone() or (OWNER,)
    cursor.execute(f"SET LOCAL lock_timeout = {_LOCK_TIMEOUT_MS}")
    cursor.execute(f"SET LOCAL statement_timeout = {_COPY_TIMEOUT_MS}")
    cursor.execute(
        "SET LOCAL ROLE NONE; SET LOCAL search_path = public; SET LOCAL check_function_bodies = off"
    )
    single = "true" if session.single_login else "false"
    cursor.execute(_COPY % {"aside": _ASIDE, "owner": OWNER, "single": single})
    statements = [statement for (statement,) in cursor.fetchall()]
    cursor.execute(
        f"ALTER SCHEMA public RENAME TO {_ASIDE}; CREATE SCHEMA public; GRANT ALL ON SCHEMA public TO PUBLIC"
    )
    cursor.execute(f"SET LOCAL search_path = public, {_ASIDE}")
    statements[:0] = [wish for name in EXTENSIONS for wish in _bring_extension(cursor, name)]
    cursor.execute(";\n".join(["SELECT 1", *statements]))
    cursor.execute("SET LOCAL search_path = public, pg_temp; SET LOCAL check_function_bodies = on")
    cursor.execute(f'SET LOCAL statement_timeout = {_STATEMENT_TIMEOUT_MS}; SET LOCAL ROLE "{role}"')
    ledger.create(cursor)


def _bring_extension(cursor: "Cursor", name: str) -> Iterator[str]:
    cursor.execute(
        "SELECT nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE extname = %s",
        (name,),
    )
    (schema,) = cursor.fetchone() or (None,)
    if schema is None:
        yield f"CREATE EXTENSION {name} SCHEMA public"
    elif schema == _ASIDE:
        yield f"ALTER EXTENSION {name} SET SCHEMA public"


def _try_all(cursor: "Cursor", tasks: Sequence[Task]) -> Iterator[Finding]:
    cursor.execute("SET LOCAL client_min_messages = debug1")
    for task in tasks:
        finding = _try(cursor, task)
        yield finding
        if finding.error:
            return


def _try(cursor: "Cursor", task: Task) -> Finding:
    cursor.execute("SAVEPOINT before_task")
    del cursor.connection.notices[:]
    started = time.monotonic()
    try:
        _execute(cursor, task)
    except _NOT_ITS_FAULT:
        raise
    except psycopg2.Error as no:
        if task.needed:
            return Finding(error=_message(no))
        cursor.execute("ROLLBACK TO before_task")
    return Finding(tuple(_work(cursor, task)), time.monotonic() - started)


def _execute(cursor: "Cursor", task: Task) -> None:
    if task.backfill is not None:
        cursor.execute(batch_sql(task.backfill), {"keys": []})
        return
    if task.ends is not None:
        cursor.execute(f"SELECT {task.ends}")
    sql = task.sql
    if task.is_concurrent:
        sql = re.sub(r"\s+CONCURRENTLY\b", "", without_comments(sql), count=1, flags=re.IGNORECASE)
    cursor.execute(sql)


def _work(cursor: "Cursor", task: Task) -> Iterator[Work]:
    """Read the notes that PostgreSQL writes for its developers; they are not translated."""
    for note in list(cursor.connection.notices):
        match = _SAID.search(note)
        if match is None:
            continue
        if match["build"]:
            cursor.execute(_PREDICATE, (f'public."{match["index"]}"',))
            (where,) = cursor.fetchone() or (None,)
            yield Work("building", match["of"], where)
        elif match["key"]:
            yield Work("verifying", task.locks[0][0] if task.locks else "")
        else:
            yield Work(match["verb"], match["table"])


def _message(error: psycopg2.Error) -> str:
    """Return PostgreSQL's message, and its detail where there is one."""
    said = error.diag
    return ". ".join(filter(None, [said.message_primary, said.message_detail])) or str(error).strip()
