"""What many steps promise together: later statements replace or withdraw what earlier ones said. Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from server.migrations.facts import Absent, Change, Constraint, Index, Key, Validated, Want, merge
from server.migrations.files import Statement, Step
from server.migrations.reading import facts_of


@dataclass(frozen=True, slots=True)
class Promise:
    """What must hold of one object, and which step and statement brings it about."""

    want: Want
    step: str
    statement: Statement


def fold(steps: Iterable[Step]) -> dict[Key, Promise]:
    """Return what must hold when exactly these steps have been applied, in order."""
    promised: dict[Key, Promise] = {}
    for step in steps:
        for statement in step.statements:
            for key, want in facts_of(statement):
                before = promised.get(key)
                if isinstance(want, Change | Validated) and before is not None:
                    promised[key] = replace(before, want=merge(before.want, want))
                else:
                    promised[key] = Promise(want, step.name, statement)
                if key[0] in {"table", "column"} and isinstance(want, Absent):
                    _withdraw(promised, key)
    return promised


def _withdraw(promised: dict[Key, Promise], gone: Key) -> None:
    """Forget what PostgreSQL drops together with a table or a column."""
    table, column = gone[1], gone[2] if gone[0] == "column" else None
    for key, promise in list(promised.items()):
        if key != gone and _belongs(key, promise.want, table, column):
            del promised[key]


def _belongs(key: Key, want: Want, table: str, column: str | None) -> bool:
    if (want.table if isinstance(want, Index) else key[1]) != table or key[0] in {
        "table",
        "function",
        "router",
    }:
        return False
    if column is None:
        return True
    text = {Index: "sql", Constraint: "definition"}.get(type(want))
    return text is not None and bool(re.search(rf"\b{re.escape(column)}\b", getattr(want, text)))
