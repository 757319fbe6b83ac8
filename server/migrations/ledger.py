"""The table `migrations_applied`: which steps this database has."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from server.migrations.files import Step

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection
    from psycopg2.extensions import cursor as Cursor

_CREATE = """
CREATE TABLE IF NOT EXISTS public.migrations_applied (
    name text PRIMARY KEY,
    applied_at timestamptz NOT NULL DEFAULT now(),
    checksum text,
    seconds double precision
)
"""


@dataclass(frozen=True, slots=True)
class Position:
    """Where a database stands against the files."""

    applied: tuple[str, ...]
    pending: tuple[Step, ...]
    changed: tuple[str, ...]

    @property
    def is_current(self) -> bool:
        """Tell whether nothing is left to apply."""
        return not self.pending


def create(cursor: "Cursor") -> None:
    """Make the ledger where there is none."""
    cursor.execute(_CREATE)


def read_position(connection: "Connection", steps: Sequence[Step]) -> Position:
    """Compare the ledger with the files; a database without a ledger has applied nothing."""
    with connection, connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass('public.migrations_applied') IS NOT NULL")
        (exists,) = cursor.fetchone() or (False,)
        rows: dict[str, str | None] = {}
        if exists:
            cursor.execute("SELECT name, checksum FROM public.migrations_applied")
            rows = dict(cursor.fetchall())
    return Position(
        applied=tuple(step.name for step in steps if step.name in rows),
        pending=tuple(step for step in steps if step.name not in rows),
        changed=tuple(step.name for step in steps if rows.get(step.name) not in {None, step.checksum}),
    )


def record(cursor: "Cursor", step: Step, *, seconds: float) -> None:
    """Note a step as applied, in the transaction that applied it."""
    cursor.execute(
        "INSERT INTO public.migrations_applied (name, checksum, seconds) VALUES (%s, %s, %s) "
        "ON CONFLICT (name) DO NOTHING",
        (step.name, step.checksum, seconds),
    )
