"""Brings a database to where the files say: looks, does what is missing, proves it, writes it down."""

import re
import time
from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING

import psycopg2
from psycopg2 import errors

from server.migrations import ledger, proof
from server.migrations.backfill import Backfill
from server.migrations.catalogue import Catalogue, read_catalogue
from server.migrations.errors import MigrationRefused
from server.migrations.facts import Key
from server.migrations.failures import Failures
from server.migrations.files import Statement, Step, read_steps
from server.migrations.guard import StallGuard
from server.migrations.ledger import Entry, Position
from server.migrations.locks import run_calmly
from server.migrations.modes import ACCESS_EXCLUSIVE
from server.migrations.outcome import Outcome
from server.migrations.progress import Progress
from server.migrations.promises import fold
from server.migrations.reading import facts_of
from server.migrations.repair import Refusal, name_of
from server.migrations.session import OWNER, Session
from server.migrations.tasks import (
    Task,
    Wishes,
    find_broken,
    find_refusals,
    names_of,
    needs_work,
    tasks_for,
    wishes_for,
)
from server.migrations.waiting import Patience, Say
from server.postgres.databases import Databases

if TYPE_CHECKING:
    from psycopg2.extensions import cursor as Cursor

_BUILDS = re.compile(
    r"CREATE\s+(?:UNIQUE\s+)?INDEX\s+CONCURRENTLY\s+(?:IF\s+NOT\s+EXISTS\s+)?(\w+)", re.IGNORECASE
)
_RUIN = re.compile(r"_cc(?:new|old)\d*$")
_IS_BEING_BUILT = """
SELECT EXISTS (SELECT FROM pg_stat_progress_create_index
               WHERE index_relid = to_regclass('public.' || quote_ident(%s)))
"""
_NO_SUCH_CAST = (psycopg2.ProgrammingError, errors.InvalidTextRepresentation)
_REFUSED_BY_POSTGRESQL = (
    psycopg2.DataError,
    psycopg2.IntegrityError,
    psycopg2.ProgrammingError,
    psycopg2.NotSupportedError,
)


class Run:
    """One run, under the advisory lock, over the steps up to the target (None: all)."""

    def __init__(
        self,
        session: Session,
        guard: StallGuard,
        steps: Sequence[Step],
        *,
        target: int | None,
        patience: Patience,
        progress: Progress,
    ) -> None:
        """Prepare; nothing is read yet."""
        self._session = session
        self._guard = guard
        self._steps = steps
        self._target = target
        self._patience = patience
        self._progress = progress
        self._say = progress.say
        self._outcome = Outcome()
        self._again: dict[Step, tuple[Key, ...]] = {}
        self._recorded: frozenset[str] = frozenset()

    def apply(self) -> Outcome:
        """Apply what is pending, mend what is broken, prove everything; raise `MigrationRefused`.

        A step that fails does not stop those that have nothing to do with it; all of it is said at the end.
        """
        entries, position = self._look()
        self._recorded = frozenset(entries)
        self._tell(position)
        due = [step for step in self._steps if step.name in entries or self._is_due(step, position)]
        catalogue = self._read()
        refusals = list(find_refusals(due, entries, catalogue))
        if refusals:
            raise MigrationRefused("\n".join(refusals))
        self._hand_over(due)
        with self._session.transaction() as cursor:
            ledger.create(cursor)
        self._clear_ruins(catalogue)
        newer = self._find_newer(entries)
        broken = {} if newer else find_broken(due, entries, catalogue)
        unfinished = {step.number for step in due if step.name not in entries}
        failures = Failures()
        for step in due:
            if not needs_work(step, entries, broken, unfinished):
                continue
            if step.name in entries:
                work = partial(self._mend, step, due, entries, broken.get(step.name, {}))
            else:
                work = partial(self._apply_new, step, due, entries)
            failures.attempt(step, work)
        for step in list(self._again):
            failures.attempt(step, partial(self._try_again, step, due, entries))
        failures.raise_any()
        self._outcome.is_settled = not self._again and not newer
        return self._outcome

    def record_proof(self, files: str) -> None:
        """Look at everything once more and note that it is proven, unless somebody changed it meanwhile."""
        entries, position = self._look()
        rests = [ledger.due_at(step, entries) for step in position.resting]
        with self._session.transaction() as cursor:
            digest = proof.read_catalogue_digest(cursor)
        broken = find_broken(self._steps, entries, self._read())
        if any(differences.keys() - self._outcome.kept.keys() for differences in broken.values()):
            self._say("warning: somebody changed the database meanwhile; the next run looks at it again")
            return
        with self._session.transaction() as cursor:
            due = min(filter(None, rests), default=None)
            proof.record(cursor, files=files, catalogue=digest, rests_until=due)

    def _find_newer(self, entries: dict[str, Entry]) -> list[str]:
        """Return the steps of a newer version that has been here: what it changed is not ours to put back."""
        newest = max((step.number for step in self._steps), default=0)
        newer = sorted(name for name in entries if name[:3].isdigit() and int(name[:3]) > newest)
        if newer:
            self._say(f"warning: the database has steps of a newer version ({newer[-1]}); nothing is mended")
        return newer

    def _is_due(self, step: Step, position: Position) -> bool:
        return step in position.pending and (self._target is None or step.number <= self._target)

    def _look(self) -> tuple[dict[str, Entry], Position]:
        with self._session.transaction(as_login=True) as cursor:
            entries, now = ledger.read(cursor)
        return entries, ledger.compare(self._steps, entries, now=now)

    def _read(self, only: Collection[str] | None = None) -> Catalogue:
        found: list[Catalogue] = []

        def look(cursor: "Cursor") -> None:
            found.append(read_catalogue(cursor, single_login=self._session.single_login, only=only))

        # PostgreSQL waits to render a table that somebody is just altering: then it is said, and bounded.
        run_calmly(self._session, self._guard, locks=[], work=look, patience=self._patience)
        return found[-1]

    def _tell(self, position: Position) -> None:
        for name in position.changed:
            self._say(f"warning: {name} was changed since it was applied here")
        for name in position.late:
            self._say(f"{name} is applied out of order: later ones are here already")

    def _hand_over(self, steps: Sequence[Step]) -> None:
        """Make the owner of all tables own ours that somebody else made by hand."""
        promised = fold(steps)
        tables = [key[1] for key in promised if key[0] == "table"] + list(ledger.TABLES)
        functions = [key[1] for key in promised if key[0] == "function"]
        strays = self._session.find_strays(tables=tables, functions=functions)
        if not strays:
            return

        def give(cursor: "Cursor") -> None:
            for kind, name in strays:
                quoted = f'public."{name}"' if kind == "TABLE" else name
                cursor.execute(f"ALTER {kind} {quoted} OWNER TO {OWNER}")

        locks = [(name, ACCESS_EXCLUSIVE) for kind, name in strays if kind == "TABLE"]
        run_calmly(self._session, self._guard, locks=locks, work=give, patience=self._patience, as_login=True)
        if not self._session.makes_strays:
            self._say(f"made {OWNER} the owner of {', '.join(name for _, name in strays)}")

    def _clear_ruins(self, catalogue: Catalogue) -> None:
        """Drop what a broken-off REINDEX CONCURRENTLY left, unless somebody is building it just now."""
        ruins = [
            name
            for name, (_, is_valid, _) in catalogue.indexes.items()
            if not is_valid and _RUIN.search(name)
        ]
        for name in ruins:
            if self._session.ask(_IS_BEING_BUILT, (name,)):
                continue
            with self._session.outside() as cursor:
                cursor.execute(f'DROP INDEX CONCURRENTLY IF EXISTS public."{name}"')
            self._say(f"dropped {name}, which an index build left behind")

    def _apply_new(self, step: Step, due: Sequence[Step], entries: dict[str, Entry]) -> None:
        started = time.monotonic()
        worked = self._bring_about(step, due, entries)
        entries[step.name] = Entry(step.name, ledger.LONG_AGO, step.checksum)
        self._outcome.applied.append(step.name)
        word = "applied" if worked else "found everything of"
        self._say(f"{word} {step.name} ({time.monotonic() - started:.1f} s)")

    def _mend(
        self, step: Step, due: Sequence[Step], entries: dict[str, Entry], differences: dict[Key, str]
    ) -> None:
        for key, difference in differences.items():
            self._say(f"{step.name} is recorded, but {name_of(key)} {difference}")
        worked = self._bring_about(step, due, entries)
        if worked and differences.keys() - self._outcome.kept.keys():
            self._outcome.mended.append(step.name)
            self._say(f"mended {step.name}")

    def _try_again(self, step: Step, due: Sequence[Step], entries: dict[str, Entry]) -> None:
        """Change what PostgreSQL refused to change before later steps had put its rows in order."""
        for key in self._again.pop(step):
            del self._outcome.kept[key]
        self._bring_about(step, due, entries)

    def _bring_about(self, step: Step, due: Sequence[Step], entries: dict[str, Entry]) -> bool:
        """Do what is missing of a step and prove the whole of it; tell whether anything was missing."""
        wishes = wishes_for(step, due, entries)
        tasks = list(self._sorted_out(step, wishes))
        together = [task for task in tasks if not task.apart]
        apart = [task for task in tasks if task.apart]
        conclude = partial(self._conclude, step, wishes, time.monotonic())
        if together:
            self._transaction(step, together, None if apart else conclude)
        for task in apart:
            self._do(step, task)
        if apart or not together:
            self._transaction(step, [], conclude)
        return bool(tasks)

    def _sorted_out(self, step: Step, wishes: Wishes) -> Sequence[Task]:
        tasks: list[Task] = []
        for found in tasks_for(step, wishes, self._read(names_of(step))):
            if isinstance(found, Task):
                tasks.append(found)
                continue
            key, remedy = found
            if isinstance(remedy, Refusal):
                raise MigrationRefused(remedy.reason)
            self._keep(key, remedy.reason)
        return tasks

    def _keep(self, key: Key, reason: str) -> None:
        if key not in self._outcome.kept:
            self._outcome.kept[key] = reason
            self._say(f"warning: {reason}")

    def _do(self, step: Step, task: Task) -> None:
        if task.backfill is not None:
            self._fill(task.sql, task.backfill)
        elif task.is_concurrent:
            # It may wait long for older transactions, without a timeout: broken off it leaves a ruin.
            self._say(f"{step.name}: {' '.join(task.sql.split()).partition(' ON ')[0].lower()}")
            self._run_concurrently(task.sql)
        elif task.needed:
            self._transaction(step, [task], None)
        else:
            self._try(step, task)

    def _run_concurrently(self, sql: str) -> None:
        """Run it until nobody is in its way; a build that was broken off is cleared away before another."""
        patience = self._patience.anew()
        while True:
            try:
                with self._session.outside() as cursor:
                    cursor.execute(sql)
            except (errors.DeadlockDetected, errors.LockNotAvailable) as refused:
                reason = str(refused).partition("\n")[0]
                patience.check(lambda reason=reason: reason)  # type: ignore[misc]
                built = _BUILDS.match(sql)
                if built:
                    with self._session.outside() as cursor:
                        cursor.execute(f"DROP INDEX CONCURRENTLY IF EXISTS public.{built[1]}")
            else:
                return

    def _try(self, step: Step, task: Task) -> None:
        try:
            self._transaction(step, [task], None)
        except _REFUSED_BY_POSTGRESQL as no:
            if isinstance(no, _NO_SUCH_CAST) and step.name not in self._recorded:
                raise  # a new step must not be recorded on a column that can never be what it promises
            reason = str(no).partition("\n")[0]
            self._again[step] = self._again.get(step, ()) + task.keys
            for key in task.keys:
                self._keep(key, f"{name_of(key)}: kept as it is, PostgreSQL refused to change it ({reason})")

    def _fill(self, name: str, statement: Statement) -> None:
        filling = Backfill(
            self._session, self._guard, name=name, statement=statement, progress=self._progress
        )
        if not filling.is_done():
            rows = filling.run(self._patience)
            self._say(f"{name.partition('#')[0]}: {rows:,} rows")

    def _transaction(
        self, step: Step, tasks: Sequence[Task], conclude: "Callable[[Cursor], None] | None"
    ) -> None:
        def work(cursor: "Cursor") -> None:
            for task in tasks:
                if task.ends is None or not _holds(cursor, task.ends):
                    # No parameters: psycopg2 then sends the text as it stands, percent signs included.
                    cursor.execute(task.sql)
            if conclude is not None:
                conclude(cursor)

        run_calmly(
            self._session,
            self._guard,
            locks=[lock for task in tasks for lock in task.locks],
            work=work,
            patience=self._patience,
            may_stall_seconds=step.may_stall_seconds,
        )
        if self._session.makes_strays and tasks:
            self._hand_over([step])

    def _conclude(self, step: Step, wishes: Wishes, started: float, cursor: "Cursor") -> None:
        """Prove what the step promises, then write its row; in the same transaction where there is one."""
        catalogue = read_catalogue(cursor, single_login=self._session.single_login, only=names_of(step))
        keys = [key for statement in step.statements for key, _ in facts_of(statement)]
        amiss = [
            f"{name_of(key)} {why}"
            for key, why in wishes.differences(keys, catalogue).items()
            if key not in self._outcome.kept and key not in wishes.replaced
        ]
        amiss += [
            f"it does not hold that {statement.ends}"
            for statement in step.statements
            if statement.ends is not None and not _holds(cursor, statement.ends)
        ]
        if amiss:
            raise MigrationRefused(f"{step.name} was run, but: {'; '.join(amiss)}")
        ledger.record(cursor, step, seconds=time.monotonic() - started)


def _holds(cursor: "Cursor", condition: str) -> bool:
    cursor.execute(f"SELECT {condition}")
    return cursor.fetchone() == (True,)


def run_once(
    databases: Databases, session: Session, *, target: int | None, patience: Patience, say: Say, bars: bool
) -> Outcome:
    """Do one run with all that belongs to it; the caller holds the advisory lock."""
    guard = StallGuard(databases.connect_migration, pid=session.pid)
    progress = Progress(say, bars=bars)
    try:
        databases.bootstrap_over(session.connection)
        run = Run(session, guard, read_steps(), target=target, patience=patience, progress=progress)
        outcome = run.apply()
        if outcome.is_settled:
            run.record_proof(proof.digest_files(target, single_login=session.single_login))
        return outcome
    finally:
        progress.close()
        guard.close()
