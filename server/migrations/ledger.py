"""The table `migrations_applied`: which steps this database has, and how far a long one has come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from server.migrations import proof
from server.migrations.files import Step

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection
    from psycopg2.extensions import cursor as Cursor

# A ledger that another tool or an older version made may have the first two columns only.
_TABLES = (
    """
CREATE TABLE IF NOT EXISTS public.migrations_applied (
    name text PRIMARY KEY,
    applied_at timestamptz NOT NULL DEFAULT now(),
    checksum text,
    seconds double precision
)
""",
    """
ALTER TABLE public.migrations_applied
    ADD COLUMN IF NOT EXISTS checksum text,
    ADD COLUMN IF NOT EXISTS seconds double precision
""",
    """
CREATE TABLE IF NOT EXISTS public.migrations_progress (
    name text PRIMARY KEY,
    key text NOT NULL,
    rows bigint NOT NULL,
    share real NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT now()
)
""",
    proof.CREATE,
)
_IS_MADE = """
SELECT to_regclass('public.migrations_proof') IS NOT NULL
   AND to_regclass('public.migrations_progress') IS NOT NULL
   AND (SELECT count(*) = 2 FROM pg_attribute
        WHERE attrelid = to_regclass('public.migrations_applied') AND attname IN ('checksum', 'seconds'))
"""
LONG_AGO = datetime.min.replace(tzinfo=UTC)
TABLES = ("migrations_applied", "migrations_progress", "migrations_proof")


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the ledger. Without a checksum somebody else wrote it: a claim, not a proof."""

    name: str
    applied_at: datetime
    checksum: str | None


@dataclass(frozen=True, slots=True)
class Position:
    """Where a database stands against the files."""

    applied: tuple[str, ...]
    pending: tuple[Step, ...]
    resting: tuple[Step, ...]
    changed: tuple[str, ...]
    claimed: tuple[str, ...]
    late: tuple[str, ...]

    @property
    def lacking(self) -> tuple[Step, ...]:
        """Return what a database must have to be served; tidying up can wait."""
        return tuple(step for step in self.pending if step.rest is None)


def create(cursor: "Cursor") -> None:
    """Make the ledger where there is none; no DDL where there is one."""
    cursor.execute(_IS_MADE)
    if cursor.fetchone() == (True,):
        return
    for statement in _TABLES:
        cursor.execute(statement)


def read(cursor: "Cursor") -> tuple[dict[str, Entry], datetime | None]:
    """Return the rows by name, and the database's clock; a database without a ledger has none."""
    cursor.execute(
        "SELECT to_regclass('public.migrations_applied') IS NOT NULL, EXISTS (SELECT FROM pg_attribute "
        "WHERE attrelid = to_regclass('public.migrations_applied') AND attname = 'checksum'), now()"
    )
    exists, has_checksums, now = cursor.fetchone() or (False, False, None)
    if not exists:
        return {}, now
    checksum = "checksum" if has_checksums else "NULL"
    cursor.execute(f"SELECT name, applied_at, {checksum} FROM public.migrations_applied")
    return {name: Entry(name, _aware(at), checksum) for name, at, checksum in cursor.fetchall()}, now


def read_position(connection: "Connection", steps: Sequence[Step]) -> Position:
    """Compare the ledger with the files."""
    with connection, connection.cursor() as cursor:
        entries, now = read(cursor)
    return compare(steps, entries, now=now)


def compare(steps: Sequence[Step], entries: dict[str, Entry], *, now: datetime | None) -> Position:
    """Sort the steps into what is applied, due, resting, changed, merely claimed, and late in its place."""
    missing = [step for step in steps if step.name not in entries]
    resting = tuple(step for step in missing if _rests(step, entries, now))
    pending = tuple(step for step in missing if step not in resting)
    newest = max((step.number for step in steps if step.name in entries), default=0)
    known = [(step, entries[step.name].checksum) for step in steps if step.name in entries]
    return Position(
        applied=tuple(step.name for step, _ in known),
        pending=pending,
        resting=resting,
        changed=tuple(step.name for step, checksum in known if checksum not in {None, step.checksum}),
        claimed=tuple(step.name for step, checksum in known if checksum is None),
        late=tuple(step.name for step in pending if step.number < newest),
    )


def due_at(step: Step, entries: dict[str, Entry]) -> datetime | None:
    """Return when a tidying step may be applied; None while the step that it follows is not."""
    if step.rest is None or step.rest.after not in entries:
        return None
    return entries[step.rest.after].applied_at + step.rest.during


def _aware(moment: datetime | None) -> datetime:
    """Read a ledger of another tool that knows no time zones, or no times: ours are UTC, and long ago."""
    if moment is None:
        return LONG_AGO
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _rests(step: Step, entries: dict[str, Entry], now: datetime | None) -> bool:
    if step.rest is None:
        return False
    due = due_at(step, entries)
    return due is None or (now is not None and now < due)


def record(cursor: "Cursor", step: Step, *, seconds: float) -> None:
    """Note a step as applied, or take over a row that somebody else wrote."""
    # Not ON CONFLICT: a ledger that somebody else made may have no key.
    cursor.execute(
        "UPDATE public.migrations_applied SET checksum = coalesce(checksum, %s) WHERE name = %s",
        (step.checksum, step.name),
    )
    if not cursor.rowcount:
        cursor.execute(
            "INSERT INTO public.migrations_applied (name, checksum, seconds) VALUES (%s, %s, %s)",
            (step.name, step.checksum, seconds),
        )
    cursor.execute("DELETE FROM public.migrations_progress WHERE name LIKE %s", (f"{step.name}#%",))


def read_progress(cursor: "Cursor", name: str) -> tuple[str, int] | None:
    """Return the last key and the rows done of a backfill that was broken off."""
    cursor.execute("SELECT key, rows FROM public.migrations_progress WHERE name = %s", (name,))
    row = cursor.fetchone()
    return (row[0], row[1]) if row else None


def record_progress(cursor: "Cursor", name: str, *, key: str, rows: int, share: float) -> None:
    """Note how far a backfill has come, in the transaction of its batch."""
    cursor.execute(
        "INSERT INTO public.migrations_progress (name, key, rows, share) VALUES (%s, %s, %s, %s) "
        "ON CONFLICT (name) DO UPDATE SET key = excluded.key, rows = excluded.rows, share = excluded.share, "
        "updated_at = clock_timestamp()",
        (name, key, rows, share),
    )
