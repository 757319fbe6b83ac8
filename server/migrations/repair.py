"""How a difference between what was promised and what is there is mended, or why it is not. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from server.migrations.catalogue import OF_ANOTHER_KIND, Catalogue
from server.migrations.facts import GENERATED, SEQUENCE, Change, Column, Constraint, Index, Key
from server.migrations.modes import ACCESS_EXCLUSIVE, SHARE_ROW_EXCLUSIVE, SHARE_UPDATE_EXCLUSIVE
from server.migrations.promises import Promise
from server.migrations.sqltext import without_comments

MARK = "added by a repair of the migrations"
# Made anew they would be empty, and the receptionist would book over what is lost.
CORE_TABLES = frozenset(
    {"business", "users", "customers", "conversations", "messages", "services", "appointments"}
)
# A table up to this size is rewritten in a fraction of a second.
_SMALL_BYTES = 16 * 1024 * 1024
_CONSTANT = re.compile(r"'[^']*'(?:::\w+)?|[\d.+-]+|true|false|null|now\(\)|current_timestamp", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mend:
    """SQL that mends, and the lock it takes; `concurrently`: outside a transaction.

    When PostgreSQL refuses it, the run goes on without it unless it is `needed`.
    """

    sql: str
    table: str
    mode: str
    concurrently: bool = False
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Refusal:
    """A difference that stays and stops the run; a person must look."""

    reason: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A difference that stays and is told; everything works with it."""

    reason: str


Remedy = Mend | Refusal | Kept


def name_of(key: Key) -> str:
    """Name an object for a person: `column public.usage.model`."""
    return f"{key[0]} public.{'.'.join(key[1:])}"


def remedies(key: Key, promise: Promise, difference: str, catalogue: Catalogue) -> Iterator[Remedy]:
    """Yield what mends one difference; nothing when running the promise's own statement does."""
    want = promise.want
    if isinstance(want, Column):
        yield from _mend_column(key, want, catalogue)
    elif isinstance(want, Index) and difference != "is missing":
        yield Mend(
            f'DROP INDEX CONCURRENTLY IF EXISTS public."{key[1]}"', want.table, SHARE_UPDATE_EXCLUSIVE, True
        )
        yield Mend(concurrently(want.sql), want.table, SHARE_UPDATE_EXCLUSIVE, concurrently=True)
    elif isinstance(want, Index) and catalogue.tables[want.table].bytes:
        yield Mend(concurrently(want.sql), want.table, SHARE_UPDATE_EXCLUSIVE, concurrently=True)
    elif isinstance(want, Constraint):
        yield from _mend_constraint(key, want, difference, catalogue)


def concurrently(sql: str) -> str:
    """Return a CREATE INDEX that keeps no writer out."""
    return re.sub(
        r"^CREATE\s+(UNIQUE\s+)?INDEX\s+(?:CONCURRENTLY\s+)?",
        lambda match: f"CREATE {match[1] or ''}INDEX CONCURRENTLY ",
        without_comments(sql),
        flags=re.IGNORECASE,
    )


def _mend_column(key: Key, want: Column, catalogue: Catalogue) -> Iterator[Remedy]:
    _, table, column = key
    found = catalogue.columns.get((table, column))
    if found is None:
        yield from _add_column(table, column, want, catalogue)
        return
    alter = f'ALTER TABLE public."{table}" ALTER COLUMN "{column}"'
    if catalogue.difference(key, _only(want, "type")) and found.type != want.type:
        yield _mend_type(table, column, want, catalogue)
    if found.default != want.default and catalogue.difference(key, _only(want, "default")):
        yield _mend_default(key, alter, want, found.default)
    if found.is_not_null and not want.not_null:
        yield Mend(f"{alter} DROP NOT NULL", table, ACCESS_EXCLUSIVE, needed=False)
    elif want.not_null and not found.is_not_null:
        yield _mend_null(table, column, want, catalogue)


def _only(want: Column, name: str) -> Change:
    return Change(name, getattr(want, name))


def _add_column(table: str, column: str, want: Column, catalogue: Catalogue) -> Iterator[Remedy]:
    holds_rows = catalogue.tables[table].bytes > 0
    is_free = want.default is None or _is_plain(want)
    if holds_rows and (not is_free or (want.not_null and want.default is None)):
        yield Refusal(
            f"column public.{table}.{column} is missing, and nobody can say what it should hold in the "
            "rows that are there; is this a table of another system? Rename it, or add the column by hand"
        )
        return
    alter = f'ALTER TABLE public."{table}" ADD COLUMN "{column}" {_bare_definition(want)}'
    yield Mend(alter, table, ACCESS_EXCLUSIVE)
    yield Mend(f'COMMENT ON COLUMN public."{table}"."{column}" IS \'{MARK}\'', table, SHARE_UPDATE_EXCLUSIVE)


def _bare_definition(want: Column) -> str:
    """Return a column's definition without its keys and checks: those are facts, and mended, of their own."""
    if want.default == GENERATED:
        return want.definition
    if want.default == SEQUENCE:
        return f"{want.type} GENERATED BY DEFAULT AS IDENTITY"
    default = f" DEFAULT {want.default}" if want.default else ""
    return f"{want.type}{' NOT NULL' * want.not_null}{default}"


def _is_plain(want: Column) -> bool:
    return want.default is not None and _CONSTANT.fullmatch(want.default.strip()) is not None


def _mend_type(table: str, column: str, want: Column, catalogue: Catalogue) -> Remedy:
    found = catalogue.columns[table, column]
    what = f"column public.{table}.{column} is {found.type}, not {want.type}"
    if found.is_enum:
        return Kept(f"{what}: kept, its words are checked there")
    if not _is_free(found.type, want.type) and catalogue.tables[table].bytes > _SMALL_BYTES:
        return Kept(f"{what}: kept, changing it would rewrite a large table; do it in a quiet hour")
    change = f'ALTER TABLE public."{table}" ALTER COLUMN "{column}"'
    keeps_default = found.default not in {None, SEQUENCE}
    default = f"{change} DROP DEFAULT; " if keeps_default else ""
    again = f"; {change} SET DEFAULT {want.default}" if keeps_default and want.default else ""
    # An explicit cast to varchar(n) would cut long texts off in silence, the implicit one refuses. From words
    # to anything else only the explicit one exists, and it refuses, too.
    words = ("character", "text")
    parses = found.type.startswith(words) and not want.type.startswith(words)
    using = f' USING "{column}"::{want.type}' if parses else ""
    return Mend(f"{default}{change} TYPE {want.type}{using}{again}", table, ACCESS_EXCLUSIVE, needed=False)


def _is_free(before: str, after: str) -> bool:
    """Tell whether PostgreSQL changes the type in its catalogue only."""
    if {before, after} == {"timestamp without time zone", "timestamp with time zone"}:
        return True  # in a session whose time zone is UTC, as ours
    words = ("character varying", "text")
    if not before.startswith(words) or not after.startswith(words):
        return False
    old, new = (re.search(r"\((\d+)\)", name) for name in (before, after))
    return new is None or (old is not None and int(new[1]) >= int(old[1]))


def _mend_default(key: Key, alter: str, want: Column, found: str | None) -> Remedy:
    if want.default == SEQUENCE and found is None:
        return _number_again(key)
    if SEQUENCE in {want.default, found}:
        return Kept(f"{name_of(key)} has the default {found or 'NULL'}, not {want.default or 'NULL'}: kept")
    word = f"SET DEFAULT {want.default}" if want.default else "DROP DEFAULT"
    return Mend(f"{alter} {word}", key[1], ACCESS_EXCLUSIVE, needed=False)


def _number_again(key: Key) -> Mend:
    """Give a key its sequence back, beyond the numbers that are taken."""
    _, table, column = key
    sequence = f"pg_get_serial_sequence('public.{table}', '{column}')"
    alter = f'ALTER TABLE public."{table}" ALTER COLUMN "{column}"'
    free = f'SELECT coalesce(max("{column}"), 0) + 1 FROM public."{table}"'
    return Mend(
        f"DO $$ BEGIN IF {sequence} IS NULL THEN {alter} ADD GENERATED BY DEFAULT AS IDENTITY; ELSE "
        f"EXECUTE format('{alter} SET DEFAULT nextval(%L)', {sequence}); END IF; "
        f"PERFORM setval({sequence}, ({free}), false); END $$",
        table,
        ACCESS_EXCLUSIVE,
    )


def _mend_null(table: str, column: str, want: Column, catalogue: Catalogue) -> Remedy:
    if catalogue.tables[table].bytes > _SMALL_BYTES:
        return Kept(f"column public.{table}.{column} may be NULL, but should not: kept, the table is large")
    # A row without a value gets the column's own default; where there is none PostgreSQL refuses.
    fill = f'UPDATE public."{table}" SET "{column}" = DEFAULT WHERE "{column}" IS NULL; ' * _is_plain(want)
    return Mend(
        f'{fill}ALTER TABLE public."{table}" ALTER COLUMN "{column}" SET NOT NULL',
        table,
        ACCESS_EXCLUSIVE,
        needed=False,
    )


def _mend_constraint(key: Key, want: Constraint, difference: str, catalogue: Catalogue) -> Iterator[Remedy]:
    _, table, name = key
    alter = f'ALTER TABLE public."{table}"'
    kind = want.definition.split(None, 1)[0].upper()
    if difference == "is not validated":
        yield Mend(f'{alter} VALIDATE CONSTRAINT "{name}"', table, SHARE_UPDATE_EXCLUSIVE)
        return
    if difference != "is missing" and (kind == "FOREIGN" or difference.startswith(OF_ANOTHER_KIND)):
        yield Mend(f'{alter} DROP CONSTRAINT "{name}"', table, ACCESS_EXCLUSIVE)
    elif difference != "is missing":
        yield Kept(f"{name_of(key)} {difference}: kept")
        return
    if kind in {"FOREIGN", "CHECK"}:
        yield Mend(f'{alter} ADD CONSTRAINT "{name}" {want.definition} NOT VALID', table, SHARE_ROW_EXCLUSIVE)
        if want.validated:
            yield Mend(f'{alter} VALIDATE CONSTRAINT "{name}"', table, SHARE_UPDATE_EXCLUSIVE)
    elif kind == "EXCLUDE" or catalogue.tables[table].bytes <= _SMALL_BYTES:
        yield Mend(f'{alter} ADD CONSTRAINT "{name}" {want.definition}', table, ACCESS_EXCLUSIVE)
    else:
        yield Kept(f"{name_of(key)} is missing: building it would stop a large table; add it in a quiet hour")
