"""What is left to do of a step, by what the catalogue says. Pure: the runner does it, the plan shows it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from server.migrations.catalogue import Catalogue
from server.migrations.facts import (
    NOT_VALID,
    SEQUENCE,
    Absent,
    Change,
    Column,
    Constraint,
    Index,
    Key,
    Validated,
)
from server.migrations.files import Statement, Step
from server.migrations.ledger import Entry
from server.migrations.modes import SHARE_UPDATE_EXCLUSIVE, locks_of
from server.migrations.promises import Promise, fold
from server.migrations.reading import facts_of
from server.migrations.repair import CORE_TABLES, Kept, Mend, Refusal, concurrently, name_of, remedies

Left = tuple[Key, Kept | Refusal]
_REPEATABLE = {"table", "trigger", "function", "walls", "router", "readable"}


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do: a statement, or a backfill that `sql` names.

    `locks` are of tables that exist. `apart`: not in one transaction with the others. `ends` holds once it is
    done, so it is left out where that holds already. When PostgreSQL refuses it, the run goes on unless it is
    `needed`; `keys` are what stays as it was.
    """

    sql: str
    locks: tuple[tuple[str, str], ...] = ()
    apart: bool = False
    needed: bool = True
    keys: tuple[Key, ...] = ()
    ends: str | None = None
    backfill: Statement | None = None

    @property
    def is_concurrent(self) -> bool:
        """Tell whether PostgreSQL refuses it inside a transaction."""
        return " CONCURRENTLY " in self.sql[:60].upper()


@dataclass(frozen=True, slots=True)
class Wishes:
    """What must hold now, and what will once every due step is applied.

    `replaced` is what a later step, which is recorded, says anew: that one proves it.
    """

    now: dict[Key, Promise]
    final: dict[Key, Promise]
    replaced: frozenset[Key]

    def differences(self, keys: Iterable[Key], catalogue: Catalogue) -> dict[Key, str]:
        """Return how the catalogue differs; what a later step wants anyway is not undone."""
        found: dict[Key, str] = {}
        for key in keys:
            if key not in self.now:
                continue  # a later step that is here took the whole table away
            difference = catalogue.difference(key, self.now[key].want)
            if difference is not None and not self._comes_anyway(key, catalogue):
                found[key] = difference
        return found

    def _comes_anyway(self, key: Key, catalogue: Catalogue) -> bool:
        later = self.final.get(key)
        if later is None or isinstance(later.want, Absent):
            return False
        return catalogue.difference(key, later.want) is None


def wishes_for(step: Step, due: Sequence[Step], entries: dict[str, Entry]) -> Wishes:
    """Return what must hold once `step` is applied to a database with these entries."""
    later = due[due.index(step) + 1 :] if step in due else ()
    return Wishes(
        now=fold(other for other in due if other.name in entries or other is step),
        final=fold(due),
        replaced=frozenset(
            key
            for key, promise in fold(other for other in later if other.name in entries).items()
            if not isinstance(promise.want, Change | Validated)  # those only add to what this step makes
        ),
    )


def tasks_for(step: Step, wishes: Wishes, catalogue: Catalogue) -> Iterator[Task | Left]:
    """Yield what is left to do of a step, in order, and what will be left alone."""
    remade: set[str] = set()
    for number, statement in enumerate(step.statements):
        if statement.batch is not None:
            yield Task(f"{step.name}#{number}", apart=True, backfill=statement)
            continue
        for task in _tasks_of(statement, wishes, catalogue, remade):
            yield replace(task, apart=True) if step.outside and isinstance(task, Task) else task


def find_broken(
    steps: Iterable[Step], entries: dict[str, Entry], catalogue: Catalogue
) -> dict[str, dict[Key, str]]:
    """Return, by recorded step, what it promised and does not hold."""
    broken: dict[str, dict[Key, str]] = {}
    for key, promise in fold(step for step in steps if step.name in entries).items():
        difference = catalogue.difference(key, promise.want)
        if difference is not None:
            broken.setdefault(promise.step, {})[key] = difference
    return broken


def find_refusals(due: Iterable[Step], entries: dict[str, Entry], catalogue: Catalogue) -> Iterator[str]:
    """Yield what cannot end well, so that it is said before anything is changed."""
    for key, promise in fold(due).items():
        if catalogue.difference(key, promise.want) is None:
            continue
        entry = entries.get(promise.step)
        if key[0] == "table" and key[1] in CORE_TABLES and entry is not None and entry.checksum is not None:
            yield (
                f"{name_of(key)} is recorded as made by {promise.step}, but it is gone. Restore it from a "
                f"backup, or delete the row {promise.step} of migrations_applied to have it made anew, empty"
            )
        elif key[0] == "column" and key[1] in catalogue.tables and _makes_table(promise.statement):
            for remedy in remedies(key, promise, "is missing", catalogue):
                if isinstance(remedy, Refusal):
                    yield remedy.reason


def needs_work(
    step: Step, entries: dict[str, Entry], broken: dict[str, dict[Key, str]], unfinished: set[int]
) -> bool:
    """Tell whether a run must look at a step: it is not recorded, or merely claimed, or in doubt."""
    entry = entries.get(step.name)
    return entry is None or entry.checksum is None or _is_in_doubt(step, broken, unfinished)


def _is_in_doubt(step: Step, broken: dict[str, dict[Key, str]], unfinished: set[int]) -> bool:
    """Tell whether a recorded step is broken, or the rows it is about may be.

    The steps of one file belong together, so an unfinished one puts the others in doubt. A table or column
    that is gone held data, and any step may have brought it about.
    """
    changes_rows = any(statement.ends or statement.batch for statement in step.statements)
    if step.name in broken or (changes_rows and step.number in unfinished):
        return True
    amiss = [(key, why) for differences in broken.values() for key, why in differences.items()]
    if any(key[0] in {"table", "column"} and why == "is missing" for key, why in amiss):
        return changes_rows
    drifted = {f"public.{key[1]}" for key, _ in amiss if key[0] == "column"}
    return any(statement.batch and statement.batch.table in drifted for statement in step.statements)


def names_of(step: Step) -> list[str]:
    """Name the tables and functions that a step is about."""
    found: dict[str, None] = {}
    for statement in step.statements:
        for key, want in facts_of(statement):
            found[want.table if isinstance(want, Index) else key[1]] = None
        found |= dict.fromkeys(table for table, _ in locks_of(statement))
    return list(found)


def _tasks_of(
    statement: Statement, wishes: Wishes, catalogue: Catalogue, remade: set[str]
) -> Iterator[Task | Left]:
    facts = facts_of(statement)
    differences = wishes.differences((key for key, _ in facts), catalogue)
    for key, want in facts:
        # A statement that only adds a constraint is done when it is there; another one validates it.
        if isinstance(want, Constraint) and not want.validated and differences.get(key) == NOT_VALID:
            del differences[key]
        # A function that is made again has lost what made it a router function.
        if key[0] == "function" and key in differences:
            remade.add(key[1])
        if key[0] == "router" and key[1] in remade:
            differences.setdefault(key, "is missing")
        # A column that gets a sequence of its own: the app needs a right to that.
        if isinstance(want, Column) and want.default == SEQUENCE and key in differences:
            remade.add(key[1])
        if key[0] == "walls" and key[1] in remade:
            differences.setdefault(key, "lacks a right to a new sequence")
    if not differences and facts and statement.ends is None:
        return
    if not differences or _is_made_by_running(statement, differences):
        yield _own_task(statement, catalogue)
        return
    for key, difference in differences.items():
        yield from _mends(key, wishes.now[key], difference, catalogue)


def _is_made_by_running(statement: Statement, differences: dict[Key, str]) -> bool:
    """Tell whether the statement itself mends: what is there already would only be in its way."""
    facts = dict(facts_of(statement))
    if _makes_table(statement):
        return next(iter(facts)) in differences
    if all(isinstance(facts[key], Change) for key in differences):
        return True
    columns = [key for key, want in facts.items() if isinstance(want, Column)]
    if any(key not in differences for key in columns):
        return False  # ADD COLUMN IF NOT EXISTS would leave the checks out with the columns
    return all(
        key[0] in _REPEATABLE or difference in {"is missing", "is still there", NOT_VALID}
        for key, difference in differences.items()
    )


def _own_task(statement: Statement, catalogue: Catalogue) -> Task:
    locks = tuple((table, mode) for table, mode in locks_of(statement) if table in catalogue.tables)
    indexes = [want for _, want in facts_of(statement) if isinstance(want, Index)]
    if indexes and indexes[0].table in catalogue.tables and catalogue.tables[indexes[0].table].bytes:
        # The table has rows: its writers are not kept out, whatever the file says.
        return Task(concurrently(statement.sql), apart=True)
    return Task(statement.sql, locks, ends=statement.ends)


def _mends(key: Key, promise: Promise, difference: str, catalogue: Catalogue) -> Iterator[Task | Left]:
    found = list(remedies(key, promise, difference, catalogue))
    if not found:
        yield _own_task(promise.statement, catalogue)
    for remedy in found:
        if isinstance(remedy, Mend):
            apart = remedy.concurrently or remedy.mode == SHARE_UPDATE_EXCLUSIVE or not remedy.needed
            yield Task(remedy.sql, ((remedy.table, remedy.mode),), apart, remedy.needed, (key,))
        else:
            yield key, remedy


def _makes_table(statement: Statement) -> bool:
    facts = facts_of(statement)
    return bool(facts) and facts[0][0][0] == "table" and not isinstance(facts[0][1], Absent)
