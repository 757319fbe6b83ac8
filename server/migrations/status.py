"""What `--status` shows: where the database stands, and in what it differs from what its ledger says."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from server.migrations import ledger
from server.migrations.catalogue import Catalogue, read_catalogue
from server.migrations.files import Step, read_steps
from server.migrations.repair import name_of
from server.migrations.tasks import find_broken

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection
    from psycopg2.extensions import cursor as Cursor

_OVERLAPPING = """
SELECT count(*) FROM public.appointments
WHERE blocked IS NULL AND ends_at > now() AND status IN ('held', 'pending', 'confirmed')
"""
_PROGRESS = "SELECT name, rows, share FROM public.migrations_progress ORDER BY name"

State = dict[str, Any]


def read_state(connection: "Connection", *, target: int | None, single_login: bool) -> State:
    """Compare ledger, files and catalogue, without a lock and without changing anything."""
    steps = [step for step in read_steps() if target is None or step.number <= target]
    with connection, connection.cursor() as cursor:
        cursor.execute("SET LOCAL search_path = public, pg_temp; SET LOCAL lock_timeout = '5s'")
        entries, now = ledger.read(cursor)
        position = ledger.compare(steps, entries, now=now)
        catalogue = read_catalogue(cursor, single_login=single_login)
        return {
            "applied": position.applied,
            "pending": [step.name for step in position.lacking],
            "tidying": [step.name for step in position.pending if step.rest is not None],
            "late": position.late,
            "waiting": {step.name: _when(step, entries) for step in position.resting},
            "changed": position.changed,
            "unproven": position.claimed,
            "differences": list(_differences(steps, entries, catalogue)),
            "invalid_indexes": sorted(name for name, (_, valid, _) in catalogue.indexes.items() if not valid),
            "running": _running(cursor, catalogue),
            "overlapping_appointments": _count_unguarded(cursor, catalogue),
        }


def render_state(state: State) -> str:
    """Say it in lines for a person."""
    lines = [f"{len(state['applied'])} steps applied, {len(state['pending'])} pending"]
    lines += [f"  pending  {name}{' (out of order)' * (name in state['late'])}" for name in state["pending"]]
    lines += [f"  begun  {name}: {rows:,} rows, {share:.0%}" for name, rows, share in state["running"]]
    lines += [f"  to be tidied up by the next run  {name}" for name in state["tidying"]]
    lines += [f"  waits until {when or 'it is its turn'}  {name}" for name, when in state["waiting"].items()]
    lines += [f"  changed since it was applied  {name}" for name in state["changed"]]
    lines += [f"  recorded by somebody else, to be proven  {name}" for name in state["unproven"]]
    lines += [f"  {difference}" for difference in state["differences"]]
    lines += [f"  index {name} is invalid" for name in state["invalid_indexes"]]
    if state["overlapping_appointments"]:
        count = state["overlapping_appointments"]
        lines.append(f"  {count} future appointments overlap others from before and are not guarded")
    return "\n".join(lines)


def _differences(steps: list[Step], entries: dict[str, ledger.Entry], catalogue: Catalogue) -> Iterator[str]:
    for step, found in find_broken(steps, entries, catalogue).items():
        for key, difference in found.items():
            yield f"{name_of(key)} {difference} (recorded by {step})"


def _when(step: Step, entries: dict[str, ledger.Entry]) -> str | None:
    due = ledger.due_at(step, entries)
    return due.isoformat(timespec="minutes") if due else None


def _running(cursor: "Cursor", catalogue: Catalogue) -> list[list[Any]]:
    if "migrations_progress" not in catalogue.tables:
        return []
    cursor.execute(_PROGRESS)
    return [list(row) for row in cursor.fetchall()]


def _count_unguarded(cursor: "Cursor", catalogue: Catalogue) -> int:
    """Count appointments to come that no constraint guards: they overlapped before it was made."""
    if ("appointments", "appointments_no_double_booking") not in catalogue.constraints:
        return 0
    cursor.execute(_OVERLAPPING)
    (count,) = cursor.fetchone() or (0,)
    return int(count)
