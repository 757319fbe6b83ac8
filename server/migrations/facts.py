"""What must hold in the catalogue once a statement is done: the vocabulary, and how promises add up. Pure.

`reading.py` finds the facts in a statement, `catalogue.py` looks whether they hold, `repair.py` mends.
"""

from dataclasses import dataclass, field, replace

SEQUENCE = "a sequence"
GENERATED = "a generated value"
NOT_VALID = "is not validated"

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Present:
    """The object exists; that is all there is to say (a table, a trigger, a readable table)."""


@dataclass(frozen=True, slots=True)
class Absent:
    """The object is gone."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column as `format_type` names its type; `default` is compared loosely, None means none."""

    type: str
    default: str | None
    not_null: bool
    definition: str = field(compare=False)


@dataclass(frozen=True, slots=True)
class Change:
    """One property of a column that an earlier statement made."""

    name: str
    value: str | bool | None


@dataclass(frozen=True, slots=True)
class Index:
    """An index that is valid and ready, on a table, over columns; `form`: see `renderings.form_of`."""

    table: str
    columns: str
    sql: str = field(compare=False)
    form: str = "btree"


@dataclass(frozen=True, slots=True)
class Constraint:
    """A constraint; the definition is compared for keys only, not for CHECK and EXCLUDE."""

    definition: str
    validated: bool = True


@dataclass(frozen=True, slots=True)
class Validated:
    """A constraint that an earlier statement made has been checked for every row."""


@dataclass(frozen=True, slots=True)
class Function:
    """A function with this body."""

    body: str


@dataclass(frozen=True, slots=True)
class Walls:
    """Row-level security, enabled and forced (`frontdesk_protect`).

    With these policies, `tenant` deciding which rows the app meets (None: none), and these rights of the app.
    """

    policies: frozenset[str]
    tenant: str | None
    rights: frozenset[str]


Want = Present | Absent | Column | Change | Index | Constraint | Validated | Function | Walls
Facts = tuple[tuple[Key, Want], ...]


def merge(before: Want, change: Want) -> Want:
    """Apply a later statement to what an earlier one promised of the same object."""
    if isinstance(before, Column) and isinstance(change, Change):
        match change.name, change.value:
            case "type", str(value):
                return replace(before, type=value)
            case "not_null", bool(flag):
                return replace(before, not_null=flag)
            case "default", str() | None as default:
                return replace(before, default=default)
    if isinstance(before, Constraint) and isinstance(change, Validated):
        return replace(before, validated=True)
    return change
