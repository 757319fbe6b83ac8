"""The rules of the migration lint: why each finding is bad, and the way round.

docs/migration-lint.md is the same as a page.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from server.migrations.lint import checks
from server.migrations.lint.pieces import Around, Piece


@dataclass(frozen=True, slots=True)
class Rule:
    """A check, why what it yields is bad (`{}` stands for the names), and what to write instead."""

    check: Callable[[Piece, Around], Iterable[str]]
    reason: str
    instead: str


RULES = {
    "unbatched-update": Rule(
        checks.unbatched_update,
        "{} is large: one UPDATE or DELETE keeps every row locked until all are done.",
        "`-- outside a transaction` and `-- batch: public.TABLE by id until no row has ...`.",
    ),
    "blocking-index": Rule(
        checks.blocking_index,
        "building an index stops every writer of {} until it is done.",
        "CREATE INDEX CONCURRENTLY in a step `-- outside a transaction`.",
    ),
    "concurrently-in-transaction": Rule(
        checks.concurrently_in_transaction,
        "PostgreSQL refuses {} CONCURRENTLY inside a transaction.",
        "a step of its own with `-- outside a transaction`.",
    ),
    "constraint-without-not-valid": Rule(
        checks.constraint_without_not_valid,
        "{} is checked for every row while the table is locked.",
        "ADD CONSTRAINT ... NOT VALID, and VALIDATE CONSTRAINT in a later step.",
    ),
    "never-validated": Rule(
        checks.never_validated,
        "{} stays NOT VALID: old rows may break it, and the planner does not believe it.",
        "ALTER TABLE ... VALIDATE CONSTRAINT in a later step.",
    ),
    "validated-too-soon": Rule(
        checks.validated_too_soon,
        "{} is validated in the transaction that adds it: the strong lock is held while all rows are read.",
        "VALIDATE CONSTRAINT in a later step.",
    ),
    "constraint-builds-index": Rule(
        checks.constraint_builds_index,
        "{} builds its index while nobody can read or write the table.",
        "CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT ... USING INDEX; EXCLUDE has no such way, so"
        " `-- may stall: N s` below its step line.",
    ),
    "volatile-default": Rule(
        checks.volatile_default,
        "every row gets a value of its own for {}: PostgreSQL rewrites the table while nobody can read it.",
        "ADD COLUMN without a default, then ALTER COLUMN ... SET DEFAULT, then fill old rows in batches.",
    ),
    "not-null-without-default": Rule(
        checks.not_null_without_default,
        "{} is NOT NULL without a default: it fails if there is a row, and then the INSERTs of old code do.",
        "a constant DEFAULT; or add it nullable, fill it in batches, and then see set-not-null-scans.",
    ),
    "set-not-null-scans": Rule(
        checks.set_not_null_scans,
        "SET NOT NULL reads every row of {} while nobody can read or write the table.",
        "a constraint CHECK (COLUMN IS NOT NULL) NOT VALID, VALIDATE it, then SET NOT NULL, then drop it.",
    ),
    "type-change-rewrites": Rule(
        checks.type_change_rewrites,
        "{} rewrites the table and its indexes while nobody can read it.",
        "a new column, a trigger that keeps it in step, a batched backfill. Free are a longer varchar,"
        " varchar to text and back, a longer numeric of the same scale.",
    ),
    "index-before-backfill": Rule(
        checks.index_before_backfill,
        "{} is filled by a later UPDATE, which then has to write every index entry as well.",
        "make the index in a step after the backfill.",
    ),
    "loses-core-data": Rule(
        checks.loses_core_data,
        "{} holds what nobody could type in again, and old code may still ask for it.",
        "leave it; or a tidying step (`-- not before:`) with an acceptance that says why nothing is lost.",
    ),
    "data-without-end": Rule(
        checks.data_without_end,
        "no catalogue shows what this {} did, so the runner could not prove or resume it.",
        "`-- ends: <a condition in SQL that holds when it is done>`, or `-- batch:`.",
    ),
    "promises-nothing": Rule(
        checks.promises_nothing,
        "the runner reads no fact in `{}`, so it could not tell whether it was done.",
        "`-- ends: <a condition in SQL that holds when it is done>`.",
    ),
    "nameless-constraint": Rule(
        checks.nameless_constraint,
        "PostgreSQL invents the name of this {} constraint, so a second run adds it again.",
        "ADD CONSTRAINT name ...",
    ),
    "unqualified-name": Rule(
        checks.unqualified_name,
        "{} is looked up along the search path: an operator's may name another schema first.",
        "begin it with `public.`",
    ),
    "unknown-step": Rule(
        checks.unknown_step,
        "no earlier step is named {}, so this one never becomes due.",
        "the name of an earlier step.",
    ),
    "several-strong-locks": Rule(
        checks.several_strong_locks,
        "one transaction keeps the first of {} locked while it waits for the next; another order elsewhere"
        " is a deadlock.",
        "a step for each table.",
    ),
}
