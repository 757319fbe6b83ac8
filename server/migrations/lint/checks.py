"""What the migration lint looks for: each check yields the names of what it finds in a piece. Pure.

`rules.py` says why each is bad and what to write instead.
"""

import re
from collections.abc import Iterator

from server.migrations.facts import (
    GENERATED,
    SEQUENCE,
    Absent,
    Change,
    Column,
    Constraint,
    Index,
    Key,
    Validated,
    Want,
)
from server.migrations.lint.pieces import Around, Piece
from server.migrations.modes import NAME, STOPS_WRITERS, bare, locks_of
from server.migrations.renderings import loosely
from server.migrations.sqltext import without_strings

# Tables that grow with every message or booking.
LARGE = {
    "appointments",
    "audit_log",
    "conversations",
    "customers",
    "inbound_message_keys",
    "inbound_message_queue",
    "lanes",
    "messages",
    "notification_events",
    "outbound_messages",
    "scheduled_messages",
    "turns",
    "usage",
}
# Tables whose rows nobody could type in again.
CORE = LARGE | {
    "api_keys",
    "business",
    "business_calendars",
    "business_settings",
    "calendar_blocks",
    "calendar_routing_rules",
    "calendar_services",
    "channel_accounts",
    "customer_identities",
    "faqs",
    "memberships",
    "opening_overrides",
    "owner_contacts",
    "services",
    "users",
    "vacation_periods",
}
# Functions of ours count as volatile: the lint does not look into them.
_VOLATILE = re.compile(
    r"\b(?:random\w*|gen_random_\w+|uuid\w*|clock_timestamp|timeofday|nextval|public\.\w+)\s*\(",
    re.IGNORECASE,
)
_CONVERTS = re.compile(rf"\bUSING (?!{NAME} ?:: ?[\w ]+(?:\(\d+\))? ?(?:,|$))", re.IGNORECASE)
_TABLE_OF_INDEX = re.compile(
    rf"CREATE (?:UNIQUE )?INDEX (?!CONCURRENTLY)(?:.*? )?ON (?:ONLY )?({NAME})", re.I
)


def unbatched_update(piece: Piece, around: Around) -> Iterator[str]:
    """Yield large tables that it updates or deletes from in one go."""
    batch = piece.statement.batch
    for table in piece.written:
        if table in LARGE and not around.is_new(table) and (batch is None or bare(batch.table) != table):
            yield table


def blocking_index(piece: Piece, around: Around) -> Iterator[str]:
    """Yield the table of an index that is built under a lock."""
    match = _TABLE_OF_INDEX.match(piece.sql)
    if match and not around.is_new(bare(match[1])):
        yield bare(match[1])


def concurrently_in_transaction(piece: Piece, around: Around) -> Iterator[str]:
    """Yield the command that needs a step of its own."""
    if not piece.step.outside and re.search(r"\bCONCURRENTLY\b", piece.sql, re.IGNORECASE):
        yield " ".join(piece.sql.split()[:2])


def constraint_without_not_valid(piece: Piece, around: Around) -> Iterator[str]:
    """Yield foreign keys and checks that are held against every old row at once."""
    for (_, table, name), want in _added_constraints(piece, "FOREIGN", "CHECK"):
        if want.validated and not around.is_new(table) and not _reads_no_row(piece, table, want):
            yield name


def _reads_no_row(piece: Piece, table: str, want: Constraint) -> bool:
    """Tell whether it is a foreign key over a column that the same statement adds empty."""
    match = re.match(rf"FOREIGN KEY \(({NAME})\) ", want.definition)
    column = piece.wants.get(("column", table, bare(match[1]))) if match else None
    return isinstance(column, Column) and column.default is None


def never_validated(piece: Piece, around: Around) -> Iterator[str]:
    """Yield constraints that no later piece validates or drops."""
    for key, want in _added_constraints(piece, "FOREIGN", "CHECK"):
        later = (other.wants.get(key) for other in around.later)
        if not want.validated and not any(isinstance(other, Validated | Absent) for other in later):
            yield key[2]


def validated_too_soon(piece: Piece, around: Around) -> Iterator[str]:
    """Yield constraints of the same transaction that it validates."""
    if piece.step.outside:
        return
    for key, want in piece.facts:
        made = (other.wants.get(key) for other in around.same_step)
        if isinstance(want, Validated) and any(isinstance(other, Constraint) for other in made):
            yield key[2]


def constraint_builds_index(piece: Piece, around: Around) -> Iterator[str]:
    """Yield keys and exclusions whose index is built under a lock."""
    for (_, table, name), want in _added_constraints(piece, "UNIQUE", "PRIMARY", "EXCLUDE"):
        uses_index = re.search(r"\bUSING\s+INDEX\b", want.definition, re.IGNORECASE)
        if not (around.is_new(table) or uses_index or piece.step.may_stall_seconds):
            yield name


def _added_constraints(piece: Piece, *kinds: str) -> Iterator[tuple[Key, Constraint]]:
    for key, want in piece.facts if piece.alters else ():
        if isinstance(want, Constraint) and want.definition.upper().startswith(kinds):
            yield key, want


def volatile_default(piece: Piece, around: Around) -> Iterator[str]:
    """Yield added columns with a value of its own in each row."""
    for name, column in _added_columns(piece, around):
        default = column.default or ""
        if default in {SEQUENCE, GENERATED} or _VOLATILE.search(without_strings(default)):
            yield name


def not_null_without_default(piece: Piece, around: Around) -> Iterator[str]:
    """Yield added columns that old rows could not have."""
    for name, column in _added_columns(piece, around):
        if column.not_null and column.default is None:
            yield name


def _added_columns(piece: Piece, around: Around) -> Iterator[tuple[str, Column]]:
    for key, want in piece.facts if piece.alters else ():
        if isinstance(want, Column) and not around.is_new(key[1]):
            yield f"{key[1]}.{key[2]}", want


def set_not_null_scans(piece: Piece, around: Around) -> Iterator[str]:
    """Yield columns that no validated CHECK proves to be filled."""
    for key, change in _changes(piece, around, "not_null"):
        checks = f"check{key[2]}isnotnull"
        if change.value and not any(
            _proves(other, want, key, checks) for other, want in around.promised.items()
        ):
            yield f"{key[1]}.{key[2]}"


def _proves(other: Key, want: Want, key: Key, checks: str) -> bool:
    is_proven = isinstance(want, Constraint) and want.validated and loosely(want.definition) == checks
    return is_proven and other[:2] == ("constraint", key[1])


def type_change_rewrites(piece: Piece, around: Around) -> Iterator[str]:
    """Yield columns whose rows must be written again."""
    for key, change in _changes(piece, around, "type"):
        before = around.promised.get(key)
        old = before.type if isinstance(before, Column) else ""
        if _CONVERTS.search(piece.sql) or not keeps_rows(old, str(change.value)):
            yield f"{key[1]}.{key[2]} from {old or 'a type that no file shows'} to {change.value}"


def keeps_rows(old: str, new: str) -> bool:
    """Tell whether PostgreSQL changes this type in its catalogue only."""
    (base, had), (new_base, has) = _parts(old), _parts(new)
    if old == new or (old, new) == ("cidr", "inet"):
        return True
    texts = {"text", "character varying"}
    if (base in texts and new_base in texts) or base == new_base == "numeric":
        # Wider, or without a limit; the digits after the point stay.
        return not has or (bool(had) and has[0] >= had[0] and has[1:] == had[1:])
    return False


def _parts(name: str) -> tuple[str, list[int]]:
    base, _, limits = name.partition("(")
    return base, [int(number) for number in re.findall(r"\d+", limits)]


def _changes(piece: Piece, around: Around, name: str) -> Iterator[tuple[Key, Change]]:
    for key, want in piece.facts:
        if isinstance(want, Change) and want.name == name and not around.is_new(key[1]):
            yield key, want


def index_before_backfill(piece: Piece, around: Around) -> Iterator[str]:
    """Yield indexed columns that are yet to be filled."""
    for key, want in piece.facts:
        table = want.table if isinstance(want, Index) else key[1]
        if (isinstance(want, Index) or piece.alters) and not around.is_new(table):
            yield from (f"{table}.{name}" for name in sorted(_indexed(want) & _filled(table, piece, around)))


def _indexed(want: Want) -> set[str]:
    text = ""
    if isinstance(want, Index):
        text = want.sql.lower().partition(" on ")[2]
    elif isinstance(want, Constraint) and want.definition.upper().startswith(
        ("UNIQUE", "PRIMARY", "EXCLUDE")
    ):
        text = want.definition.lower()
    return set(re.findall(r"\w+", text))


def _filled(table: str, piece: Piece, around: Around) -> set[str]:
    """Return the columns that a later UPDATE fills; an old column counts within the same file only."""
    return {
        column
        for other in around.later
        if table in other.written and (other.statement.batch or table in LARGE)
        for column in other.assigned
        if (table, column) in around.added or other.step.number == piece.step.number
    }


def loses_core_data(piece: Piece, around: Around) -> Iterator[str]:
    """Yield core tables and columns that it drops or empties."""
    emptied = [table for table, _ in locks_of(piece.parsed)] if piece.verb == "TRUNCATE" else piece.deleted
    dropped = [key[1] for key, want in piece.facts if key[0] == "table" and isinstance(want, Absent)]
    yield from (table for table in [*emptied, *dropped] if table in CORE and not around.is_new(table))
    for key, want in piece.facts:
        if key[0] == "column" and isinstance(want, Absent) and key[1] in CORE:
            yield f"{key[1]}.{key[2]}"
    if piece.is_a("DROP SCHEMA "):
        yield "a schema"


def data_without_end(piece: Piece, around: Around) -> Iterator[str]:
    """Yield the verb of a change of rows whose end nobody states."""
    if piece.is_whole and piece.is_data and not (piece.statement.ends or piece.statement.batch):
        yield piece.verb


def promises_nothing(piece: Piece, around: Around) -> Iterator[str]:
    """Yield the beginning of what has no fact and no end."""
    if not piece.is_whole or piece.is_data or piece.statement.ends:
        return
    if piece.actions:
        yield from (_begin(action) for action in piece.actions if not piece.promises(action))
    elif not piece.facts:
        yield _begin(piece.sql)


def _begin(sql: str) -> str:
    return " ".join(sql.split()[:4])


def nameless_constraint(piece: Piece, around: Around) -> Iterator[str]:
    """Yield the kind of a constraint that gets a name by itself."""
    for action in piece.actions:
        match = re.match(r"ADD\s+(CHECK|EXCLUDE|UNIQUE|FOREIGN|PRIMARY)\b", action, re.IGNORECASE)
        if match:
            yield match[1].upper()


def unqualified_name(piece: Piece, around: Around) -> Iterator[str]:
    """Yield names that do not begin with the schema."""
    yield from (name for name in piece.objects if not name.lower().startswith(("public.", '"public".')))


def unknown_step(piece: Piece, around: Around) -> Iterator[str]:
    """Yield the step that it should wait for, when none has this name."""
    rest = piece.step.rest
    if rest and piece.index == 0 and piece.is_whole and rest.after not in around.steps:
        yield rest.after


def several_strong_locks(piece: Piece, around: Around) -> Iterator[str]:
    """Yield the large tables that one transaction takes from their writers."""
    if piece.step.outside:
        return
    held = {table for other in around.same_step for table in _strong_locks(other, around)}
    more = sorted(_strong_locks(piece, around) - held)
    if held and more:
        yield ", ".join([*sorted(held), *more])


def _strong_locks(piece: Piece, around: Around) -> set[str]:
    return {
        table
        for table, mode in locks_of(piece.parsed)
        if mode in STOPS_WRITERS and table in LARGE and not around.is_new(table)
    }
