"""Is a database in the end state of Migration 115 and of everything after it? Said in sentences."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from tests.machine.migrations.patches import STEPS_OF_115

if TYPE_CHECKING:
    from psycopg2.extensions import cursor as Cursor

Faults = Callable[..., list[str]]

_TABLES = (
    "business",
    "business_settings",
    "appointments",
    "business_calendars",
    "calendar_routing_rules",
    "migrations_applied",
)
_KEYS_TO_CALENDARS = """
SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND conrelid = 'public.appointments'::regclass
  AND confrelid = 'public.business_calendars'::regclass"""

# What a count other than nought means.
_COUNTED = {
    "{} appointments have no calendar": "SELECT count(*) FROM public.appointments WHERE calendar_id IS NULL",
    "{} appointments have a calendar that is not their business's": """
        SELECT count(*) FROM public.appointments a WHERE a.calendar_id IS NOT NULL AND NOT EXISTS (
            SELECT FROM public.business_calendars c
            WHERE c.id = a.calendar_id AND c.business_id = a.business_id)""",
    "{} routing rules name a calendar that is not their business's": """
        SELECT count(*) FROM public.calendar_routing_rules r WHERE NOT EXISTS (
            SELECT FROM public.business_calendars c
            WHERE c.id = r.calendar_id AND c.business_id = r.business_id)""",
    "{} businesses have no default calendar": """
        SELECT count(*) FROM public.business b WHERE NOT EXISTS (
            SELECT FROM public.business_calendars c WHERE c.business_id = b.id AND c.type_key = 'default')""",
    "{} businesses have more than one active default calendar": """
        SELECT count(*) FROM (
            SELECT FROM public.business_calendars WHERE type_key = 'default' AND is_active
            GROUP BY business_id HAVING count(*) > 1) doubled""",
    "{} default calendars have appointments of no length": """
        SELECT count(*) FROM public.business_calendars
        WHERE type_key = 'default' AND default_duration_minutes <= 0""",
    "{} indexes are invalid": "SELECT count(*) FROM pg_index WHERE NOT (indisvalid AND indisready)",
    "{} constraints are not validated": """
        SELECT count(*) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND NOT convalidated""",
    "{} keys too many lead from appointments to calendars": _KEYS_TO_CALENDARS.replace(
        "count(*)", "count(*) - 1"
    ),
    "{} advisory locks are still held": """
        SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())""",
}

# Everything a table is made of, a sentence each. The tables of the runner itself are its own affair, but for
# what the app may do with them; the bridge of 115 comes and goes.
_DESCRIPTION = """
WITH tables AS (
    SELECT oid, relname, relowner, relrowsecurity, relforcerowsecurity FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT LIKE 'migrations\\_%'),
functions AS (
    SELECT f.* FROM pg_proc f WHERE pronamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT FROM pg_trigger g WHERE g.tgfoid = f.oid AND g.tgname = 'appointments_bridge')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = f.oid
                      AND d.deptype = 'e'))
SELECT format('column %s.%s is %s%s, default %s', t.relname, a.attname, format_type(a.atttypid, a.atttypmod),
              CASE WHEN a.attnotnull THEN ' not null' ELSE '' END,
              CASE WHEN a.attidentity <> '' THEN 'identity'
                   ELSE coalesce(replace(pg_get_expr(d.adbin, t.oid), 'CURRENT_TIMESTAMP', 'now()'), 'none')
              END)
FROM tables t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum
UNION SELECT 'index ' || pg_get_indexdef(i.indexrelid) FROM tables t JOIN pg_index i ON i.indrelid = t.oid
WHERE NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
UNION SELECT format('constraint on %s: %s', t.relname, pg_get_constraintdef(c.oid))
FROM tables t JOIN pg_constraint c ON c.conrelid = t.oid WHERE c.contype IN ('p', 'u', 'f', 'c', 'x')
UNION SELECT format('trigger (%s) %s', g.tgenabled, pg_get_triggerdef(g.oid))
FROM tables t JOIN pg_trigger g ON g.tgrelid = t.oid
WHERE NOT g.tgisinternal AND g.tgname <> 'appointments_bridge'
UNION SELECT format('function %s of %s, definer %s, settings %s, body %s', oid::regprocedure,
                    proowner::regrole, prosecdef, proconfig, left(md5(prosrc), 8)) FROM functions
UNION SELECT format('policy %s on %s for %s to %s using %s check %s', policyname, tablename, cmd, roles, qual,
                    with_check) FROM pg_policies WHERE schemaname = 'public'
UNION SELECT format('table %s of %s, row security %s, forced %s', relname, relowner::regrole, relrowsecurity,
                    relforcerowsecurity) FROM tables
UNION SELECT format('right of %s to %s %s', g.grantee::regrole, g.privilege_type, c.oid::regclass)
FROM pg_class c, aclexplode(c.relacl) g
WHERE c.relnamespace = 'public'::regnamespace
  AND g.grantee::regrole::text IN ('frontdesk_app', 'frontdesk_router')
UNION SELECT format('right of %s to %s %s', g.grantee::regrole, g.privilege_type, f.oid::regprocedure)
FROM functions f, aclexplode(f.proacl) g WHERE g.grantee::regrole::text = 'frontdesk_app'
"""


def describe(cursor: "Cursor") -> frozenset[str]:
    """Say what the schema is made of, independent of the order in which it came about."""
    cursor.execute(_DESCRIPTION)
    return frozenset(sentence for (sentence,) in cursor.fetchall())


def find_faults(cursor: "Cursor", *, expected: frozenset[str], kept: tuple[str, ...] = ()) -> list[str]:
    """Say everything that keeps the database from its end state; nothing is good.

    `expected` describes a database that was never anything but ours; sentences that begin with one of
    `kept` may be otherwise.
    """
    missing = list(_missing_objects(cursor))
    if missing:
        return missing
    lacking = sorted(sentence for sentence in expected - describe(cursor) if not sentence.startswith(kept))
    lacks = [f"lacks {sentence}" for sentence in lacking]
    return [*lacks, *_missing_steps(cursor), *_counted(cursor)]


def _missing_objects(cursor: "Cursor") -> Iterator[str]:
    """Name what the other questions are about and would stumble over."""
    for table in _TABLES:
        cursor.execute("SELECT to_regclass(%s) IS NULL", (f"public.{table}",))
        if cursor.fetchone() == (True,):
            yield f"table {table} is missing"
    cursor.execute(
        "SELECT FROM pg_attribute "
        "WHERE attrelid = to_regclass('public.appointments') AND attname = 'calendar_id'"
    )
    if cursor.rowcount == 0:
        yield "column appointments.calendar_id is missing"


def _missing_steps(cursor: "Cursor") -> Iterator[str]:
    for step in STEPS_OF_115:
        cursor.execute("SELECT count(*) FROM public.migrations_applied WHERE name = %s", (step,))
        (count,) = cursor.fetchone() or (0,)
        if count != 1:
            yield f"step {step} is {count} times in the ledger"


def _counted(cursor: "Cursor") -> Iterator[str]:
    cursor.execute("SELECT to_regclass('public.idx_appointments_calendar_id') IS NULL")
    if cursor.fetchone() == (True,):
        yield "index idx_appointments_calendar_id is missing"
    for sentence, query in _COUNTED.items():
        cursor.execute(query)
        (count,) = cursor.fetchone() or (0,)
        if count:
            yield sentence.format(count)
