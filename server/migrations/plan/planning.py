"""What `--plan` shows: what a run would do, whom it would keep waiting and for how long. It changes nothing.

Steps are planned against the database as it is now. What an earlier step makes is new to the later ones: its
tables are empty or small, and nobody uses them yet. trial.py then executes the whole plan on an empty copy.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from server.migrations import ledger
from server.migrations.catalogue import Catalogue
from server.migrations.files import FOLDER, Step, read_steps
from server.migrations.guard import StallGuard
from server.migrations.ledger import Entry
from server.migrations.plan.forecast import (
    STRENGTHS,
    Forecast,
    duration,
    forecast,
    keeps_out,
    limit_of,
    milliseconds,
)
from server.migrations.plan.measures import Measures, read_state
from server.migrations.plan.rendering import Line, Plan, PlannedStep
from server.migrations.plan.trial import Finding, try_out
from server.migrations.promises import fold
from server.migrations.repair import Refusal
from server.migrations.session import OWNER, Session
from server.migrations.sqltext import without_comments
from server.migrations.tasks import Task, find_broken, find_refusals, needs_work, tasks_for, wishes_for

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection


def read_plan(
    connect: "Callable[[], Connection]", *, target: int | None, single_login: bool, folder: Path = FOLDER
) -> Plan:
    """Look what is missing, try it on an empty copy, and foretell each statement."""
    steps = read_steps(folder)
    connection = connect()
    try:
        session = Session(connection, single_login=single_login)
        guard = StallGuard(connect, pid=session.pid)
        try:
            return _plan(session, guard, steps, target)
        finally:
            guard.close()
    finally:
        connection.close()


def _plan(session: Session, guard: StallGuard, steps: Sequence[Step], target: int | None) -> Plan:
    entries, now, catalogue = read_state(session)
    pending = ledger.compare(steps, entries, now=now).pending
    due = [
        step
        for step in steps
        if step.name in entries or (step in pending and (target is None or step.number <= target))
    ]
    errors = list(find_refusals(due, entries, catalogue))
    plan = Plan(errors=errors, notes=list(_hand_over(session, due)) if due else [])
    todo = _list_tasks(plan, due, entries, catalogue)
    findings = try_out(session, guard, [task for _, task in todo]) if todo else []
    locked = {table for _, task in todo for table, _ in task.locks}
    draft = _Draft(plan, Measures(session, catalogue, locked))
    for (step, task), finding in zip(todo, findings, strict=True):
        draft.add(step, task, finding)
    plan.errors = list(dict.fromkeys(plan.errors))
    return plan


def _hand_over(session: Session, due: Sequence[Step]) -> Iterator[str]:
    tables = [key[1] for key in fold(due) if key[0] == "table"]
    strays = [name for _, name in session.find_strays(tables=tables, functions=[])]
    if strays:
        names = ", ".join(strays)
        yield f"{OWNER} becomes the owner of {names} first: readers and writers wait some milliseconds"


def _list_tasks(
    plan: Plan, due: Sequence[Step], entries: dict[str, Entry], catalogue: Catalogue
) -> list[tuple[Step, Task]]:
    """Return what there is to do, in order; note what will be left alone."""
    broken = find_broken(due, entries, catalogue)
    unfinished = {step.number for step in due if step.name not in entries}
    todo: list[tuple[Step, Task]] = []
    for step in due:
        entry = entries.get(step.name)
        if not needs_work(step, entries, broken, unfinished):
            continue
        tasks: list[Task] = []
        for found in tasks_for(step, wishes_for(step, due, entries), catalogue):
            if isinstance(found, Task):
                tasks.append(found)
                continue
            (plan.errors if isinstance(found[1], Refusal) else plan.notes).append(found[1].reason)
        entries[step.name] = Entry(step.name, ledger.LONG_AGO, step.checksum)
        if tasks or entry is None or entry.checksum is None:
            plan.steps.append(PlannedStep(step.name))
        # Those of one transaction come first, as in a run.
        todo += [(step, task) for task in sorted(tasks, key=lambda task: task.apart)]
    return todo


class _Draft:
    """Writes the lines of a plan, and adds up what is held until the end of a transaction."""

    def __init__(self, plan: Plan, measures: Measures) -> None:
        self._plan = plan
        self._steps = {step.name: step for step in plan.steps}
        self._measures = measures
        self._held: dict[str, float] = {}

    def add(self, step: Step, task: Task, finding: Finding) -> None:
        """Write the line of one task."""
        planned = self._steps[step.name]
        what = self._foretell(task, finding)
        stall = self._add_up(step, task, what)
        planned.stall_ms = max(planned.stall_ms, milliseconds(stall))
        planned.statements.append(
            self._line(task, what, [*self._notes(task, finding), *_warnings(step, what, stall)])
        )
        if finding.error:
            self._plan.errors.append(f"{step.name}: {planned.statements[-1].sql}: {finding.error}")

    def _foretell(self, task: Task, finding: Finding) -> Forecast:
        if self._measures.is_done(task):
            return Forecast(0.0, 0.0, 0, "left out where its end condition holds, as it does now")
        measures = self._measures
        return forecast(
            task, finding, measures.server, locks=measures.locks(task), changes=measures.changes(task)
        )

    def _add_up(self, step: Step, task: Task, what: Forecast) -> float:
        """Return for how long the transaction up to this statement keeps others waiting."""
        if task.apart:
            return what.stall_seconds
        before = self._held.get(step.name)
        if before is None and not what.stall_seconds:
            return 0.0
        # A lock is held to the end of the transaction: whatever comes after it counts.
        self._held[step.name] = (before or 0.0) + what.seconds
        return self._held[step.name]

    def _notes(self, task: Task, finding: Finding) -> Iterator[str]:
        if finding.error:
            yield f"wrong: {finding.error}"
        if finding.untried:
            yield f"not tried: {finding.untried}"
        if not self._measures.can_tell(task):
            yield "its rows cannot be counted before an earlier step is applied; at most all of the table"
        if not task.locks and task.sql.upper().startswith("DO "):
            yield "what it locks is not seen"

    def _line(self, task: Task, what: Forecast, notes: list[str]) -> Line:
        locks = self._measures.locks(task)
        strongest = next((mode for mode in STRENGTHS if mode in {held for _, held in locks}), None)
        return Line(
            sql=_first_line(task),
            lock=strongest,
            table=", ".join(table for table, mode in locks if mode == strongest) or None,
            keeps_out=keeps_out((mode for _, mode in locks), changes=what.stall_seconds > 0),
            rows=what.rows,
            blocked_by=self._measures.blockers(task),
            stall_ms=milliseconds(what.stall_seconds),
            why=what.why,
            note="; ".join(notes) or None,
        )


def _warnings(step: Step, what: Forecast, stall: float) -> Iterator[str]:
    limit = limit_of(step.may_stall_seconds)
    if what.stall_seconds and stall > limit:
        yield (
            f"{duration(stall)} is over the limit of {duration(limit)}: the run breaks off whenever somebody "
            "has waited so long, and tries again until --wait is over; do it in a quiet hour, or write "
            "`-- may stall: N s` below the step"
        )


def _first_line(task: Task) -> str:
    sql = task.sql if task.backfill is None else task.backfill.sql
    return without_comments(sql).partition("\n")[0].strip()
