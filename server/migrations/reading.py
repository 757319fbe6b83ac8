"""Finds in the text of a statement the facts that it promises, and adds up those of many steps. Pure.

It reads the DDL that our files are written in, not all of SQL: what it does not know promises nothing, and
must say its end itself (`-- ends:`); the lint insists.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from server.migrations import sqltext
from server.migrations.facts import (
    GENERATED,
    SEQUENCE,
    Absent,
    Change,
    Column,
    Constraint,
    Facts,
    Function,
    Index,
    Key,
    Present,
    Validated,
    Walls,
    Want,
    merge,
)
from server.migrations.files import Statement, Step

Reader = Callable[[re.Match[str], str], Iterator[tuple[Key, Want]]]


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


def facts_of(statement: Statement) -> Facts:
    """Return what a statement promises; nothing for data and for what has no name in the catalogue."""
    cached = _known.get(statement.sql)
    if cached is None:
        cached = _known[statement.sql] = tuple(_read(without_comments(statement.sql)))
    return cached


_known: dict[str, Facts] = {}


def without_comments(sql: str) -> str:
    """Return the SQL as PostgreSQL sees it, with its spaces kept."""
    return "".join(" " if token.kind == "comment" else token.text for token in sqltext.tokens(sql)).strip()


def without_strings(sql: str) -> str:
    """Return the SQL with its strings and quoted bodies emptied, and without comments."""
    empty = {"comment": " ", "string": "''", "body": "$$$$"}
    return "".join(empty.get(token.kind, token.text) for token in sqltext.tokens(sql)).strip()


def loosely(expression: str) -> str:
    """Return one form for spellings that PostgreSQL's own rendering makes different (casts, brackets)."""
    bare = _CAST.sub("", expression.lower().replace("current_timestamp", "now()"))
    return re.sub(r"[\s()\"]|public\.|\binterval\b", "", bare)


_CAST = re.compile(
    r"::(?:character varying|timestamp with(?:out)? time zone|double precision|\w+)(?:\(\d+\))?(?:\[\])?"
)
_NAME = r'(?:"?public"?\.)?("(?:[^"]|"")+"|\w+)'
_COLUMN = re.compile(r'("(?:[^"]|"")+"|\w+)\s+(.*)', re.DOTALL)
_PATTERNS = (
    ("table", rf"CREATE TABLE (?:IF NOT EXISTS )?{_NAME}\s*\("),
    ("index", rf"CREATE (?:UNIQUE )?INDEX (?:CONCURRENTLY )?(?:IF NOT EXISTS )?{_NAME} ON (?:ONLY )?{_NAME}"),
    ("alter", rf"ALTER TABLE (?:IF EXISTS )?(?:ONLY )?{_NAME} "),
    ("trigger", rf"CREATE (?:OR REPLACE )?(?:CONSTRAINT )?TRIGGER {_NAME} .*? ON {_NAME}"),
    ("function", rf"CREATE (?:OR REPLACE )?FUNCTION {_NAME}\s*\("),
    (
        "call",
        r"SELECT (?:public\.)?(frontdesk_(?:protect|router_function|readable))\s*\(\s*'([^']+)'",
    ),
    ("drop_trigger", rf"DROP TRIGGER (?:IF EXISTS )?{_NAME} ON {_NAME}"),
    ("drop_function", rf"DROP FUNCTION (?:IF EXISTS )?{_NAME}"),
    ("drop_index", rf"DROP INDEX (?:CONCURRENTLY )?(?:IF EXISTS )?{_NAME}"),
    ("drop_table", rf"DROP TABLE (?:IF EXISTS )?{_NAME}"),
)
_COMPILED = tuple(
    (kind, re.compile(pattern.replace(" ", r"\s+"), re.IGNORECASE | re.DOTALL)) for kind, pattern in _PATTERNS
)


def _read(sql: str) -> Iterator[tuple[Key, Want]]:
    for kind, pattern in _COMPILED:
        match = pattern.match(sql)
        if match:
            yield from _READERS[kind](match, sql)
            return


def _plain(name: str) -> str:
    """Return a name as the catalogue has it: folded, unless it is quoted."""
    name = name.strip()
    return name[1:-1].replace('""', '"') if name.startswith('"') else name.lower()


def _read_table(match: re.Match[str], sql: str) -> Iterator[tuple[Key, Want]]:
    table = _plain(match[1])
    yield ("table", table), Present()
    inside = in_brackets(sql[match.end() - 1 :])
    keys = _primary_key(inside)
    for item in map(str.strip, sqltext.split_top(inside)):
        if _first_word(item) in _TABLE_CONSTRAINTS:
            yield from _read_table_constraint(table, item)
        elif item and _first_word(item) != "LIKE":
            yield from _read_column(table, item, keys=keys)


def _primary_key(inside: str) -> set[str]:
    match = re.search(r"PRIMARY\s+KEY\s*\(([^)]*)\)", inside, re.IGNORECASE)
    return {_plain(name) for name in match[1].split(",")} if match else set()


def _read_column(table: str, item: str, *, keys: set[str]) -> Iterator[tuple[Key, Want]]:
    match = _COLUMN.match(item)
    if match is None:
        return
    name, definition = _plain(match[1]), match[2]
    clauses = list(_clauses(definition))
    given = dict(clauses)
    default = _default(given)
    not_null = ("NOT", "NULL") in clauses or "PRIMARY" in given or name in keys or default == SEQUENCE
    yield ("column", table, name), Column(type_of(given["TYPE"]), default, not_null, definition)
    yield from _read_column_constraints(table, match[1], clauses)


def _default(given: dict[str, str]) -> str | None:
    generated = given.get("GENERATED", "").upper()
    if "serial" in given["TYPE"].lower() or "AS IDENTITY" in " ".join(generated.split()):
        return SEQUENCE
    return GENERATED if generated else given.get("DEFAULT") or None  # DEFAULT NULL is none


def _read_column_constraints(
    table: str, column: str, clauses: Iterable[tuple[str, str]]
) -> Iterator[tuple[Key, Want]]:
    named: str | None = None
    for clause, text in clauses:
        if clause == "CONSTRAINT":
            named = _plain(text)
            continue
        definition = _COLUMN_CONSTRAINTS.get(clause, "").format(column=column, text=_undeferred(text))
        if definition:
            key, want = _constraint(table, [_plain(column)], _SUFFIXES[clause], definition)
            yield (("constraint", table, named) if named else key), want
        named = None


def _undeferred(text: str) -> str:
    return re.split(r"\s+(?:NOT\s+)?DEFERRABLE", text, flags=re.IGNORECASE)[0]


_COLUMN_CONSTRAINTS = {
    "REFERENCES": "FOREIGN KEY ({column}) REFERENCES {text}",
    "UNIQUE": "UNIQUE ({column})",
    "PRIMARY": "PRIMARY KEY ({column})",
    "CHECK": "CHECK {text}",
}
_SUFFIXES = {
    "REFERENCES": "fkey",
    "FOREIGN": "fkey",
    "UNIQUE": "key",
    "PRIMARY": "pkey",
    "CHECK": "check",
}


def _read_table_constraint(table: str, item: str) -> Iterator[tuple[Key, Want]]:
    named = re.match(rf"CONSTRAINT\s+{_NAME}\s+(.*)", item, re.IGNORECASE | re.DOTALL)
    if named:
        yield from _read_named_constraint(table, _plain(named[1]), named[2])
        return
    columns = re.match(r"[A-Z\s]*\(([^)]*)\)", item, re.IGNORECASE)
    first = _first_word(item)
    if columns and first in {"FOREIGN", "UNIQUE", "PRIMARY"}:
        names = [_plain(name) for name in columns[1].split(",")]
        (key, want) = _constraint(table, names, _SUFFIXES[first], _without_not_valid(item))
        yield key, replace(want, validated=want.definition == item)


def _read_named_constraint(table: str, name: str, item: str) -> Iterator[tuple[Key, Want]]:
    definition = _without_not_valid(item)
    yield ("constraint", table, name), Constraint(definition, validated=definition == item)
    index = re.search(rf"USING\s+INDEX\s+{_NAME}", item, re.IGNORECASE)
    if index and _plain(index[1]) != name:
        yield ("index", _plain(index[1])), Absent()  # PostgreSQL renames it to the constraint


def _without_not_valid(item: str) -> str:
    return re.sub(r"\s*NOT\s+VALID$", "", item, flags=re.IGNORECASE)


def _constraint(table: str, columns: list[str], suffix: str, definition: str) -> tuple[Key, Constraint]:
    """Name it as PostgreSQL does when nobody says a name: both halves are cut until 63 bytes are enough."""
    first, second = table, "" if suffix == "pkey" else "_".join(columns)
    room = 63 - len(suffix) - (2 if second else 1)
    while len(first) + len(second) > room:
        first, second = (first[:-1], second) if len(first) > len(second) else (first, second[:-1])
    return ("constraint", table, "_".join(filter(None, [first, second, suffix]))), Constraint(definition)


def _read_index(match: re.Match[str], sql: str) -> Iterator[tuple[Key, Want]]:
    columns = columns_of(sql[match.end() :])
    yield ("index", _plain(match[1])), Index(_plain(match[2]), columns, sql)


def columns_of(definition: str) -> str:
    """Return what an index is over: the text in its first outer brackets, compared loosely."""
    return loosely(in_brackets(definition))


def in_brackets(text: str) -> str:
    """Return what stands inside the first outer brackets; nothing without any."""
    depth = begins = 0
    for token in sqltext.tokens(text):
        if token.text == "(":
            depth += 1
            begins = begins or token.start + 1
        elif token.text == ")":
            depth -= 1
            if not depth:
                return text[begins : token.start]
    return ""


def _read_alter(match: re.Match[str], sql: str) -> Iterator[tuple[Key, Want]]:
    for action in map(str.strip, sqltext.split_top(sql[match.end() :])):
        yield from _read_action(_plain(match[1]), action)


def _read_action(table: str, action: str) -> Iterator[tuple[Key, Want]]:
    added = re.match(r"ADD\s+(?:COLUMN\s+)?(?:IF\s+NOT\s+EXISTS\s+)?(.*)", action, re.IGNORECASE | re.DOTALL)
    validated = re.match(rf"VALIDATE\s+CONSTRAINT\s+{_NAME}", action, re.IGNORECASE)
    dropped = re.match(rf"DROP\s+(CONSTRAINT|COLUMN)\s+(?:IF\s+EXISTS\s+)?{_NAME}", action, re.IGNORECASE)
    altered = re.match(
        rf"ALTER\s+(?!CONSTRAINT\s)(?:COLUMN\s+)?{_NAME}\s+(.*)", action, re.IGNORECASE | re.DOTALL
    )
    if added and _first_word(added[1]) in _TABLE_CONSTRAINTS:
        yield from _read_table_constraint(table, added[1])
    elif added:
        yield from _read_column(table, added[1], keys=set())
    elif validated:
        yield ("constraint", table, _plain(validated[1])), Validated()
    elif dropped:
        yield (dropped[1].lower(), table, _plain(dropped[2])), Absent()
    elif altered and (change := _change(altered[2])):
        yield ("column", table, _plain(altered[1])), change


def _change(words: str) -> Change | None:
    verb = " ".join(words.upper().split()[:2])
    match verb:
        case "DROP DEFAULT":
            return Change("default", None)
        case "SET DEFAULT":
            return Change("default", words.split(None, 2)[2])
        case "SET NOT" | "DROP NOT":
            return Change("not_null", verb == "SET NOT")
    new_type = re.match(r"(?:SET\s+DATA\s+)?TYPE\s+(.+?)(?:\s+USING\s.*)?$", words, re.IGNORECASE | re.DOTALL)
    return Change("type", type_of(new_type[1])) if new_type else None


def _read_trigger(match: re.Match[str], sql: str) -> Iterator[tuple[Key, Want]]:
    yield ("trigger", _plain(match[2]), _plain(match[1])), Present()


def _read_function(match: re.Match[str], sql: str) -> Iterator[tuple[Key, Want]]:
    body = sqltext.body_of(sql)
    if body is not None:  # a body in plain quotes is not read
        yield ("function", _plain(match[1])), Function(sqltext.canonical(body))


def _read_call(match: re.Match[str], sql: str) -> Iterator[tuple[Key, Want]]:
    target = re.sub(r"^public\.|\(.*", "", match[2])
    if match[1] == "frontdesk_protect":
        yield ("walls", target), _read_walls(sql)
    elif match[1] == "frontdesk_router_function":
        yield ("router", target), Present()
    else:
        yield ("readable", target), Present()


_OWN_ROWS = "business_id = nullif(current_setting('app.business_id', true), '')::int"
_ALL_RIGHTS = "SELECT, INSERT, UPDATE, DELETE"


def _read_walls(sql: str) -> Walls:
    """Read a call of `frontdesk_protect`; 001 has its defaults."""
    given = {
        name.lower(): value[1:-1].replace("''", "'")
        for name, value in re.findall(r"(\w+)\s*=>\s*('(?:[^']|'')*'|NULL)", sql, re.IGNORECASE)
    }
    has_tenant = not re.search(r"tenant\s*=>\s*NULL", sql, re.IGNORECASE)
    policies = {
        "migrations",
        *(f"router_{right.lower()}" for right in _words(given.get("router_privileges", ""))),
    }
    return Walls(
        policies=frozenset(policies | ({"tenant"} if has_tenant else set())),
        tenant=given.get("tenant", _OWN_ROWS) if has_tenant else None,
        rights=frozenset(_words(given.get("app_privileges", _ALL_RIGHTS)) if has_tenant else ()),
    )


def _words(listed: str) -> list[str]:
    """Return the rights to a whole table, without those to some of its columns."""
    listed = re.sub(r"\w+\s*\([^)]*\)", "", listed)
    return [word.strip().upper() for word in listed.split(",") if word.strip()]


def _read_drop_trigger(match: re.Match[str], sql: str) -> Iterator[tuple[Key, Want]]:
    yield ("trigger", _plain(match[2]), _plain(match[1])), Absent()


def _absent(kind: str) -> Reader:
    def read(match: re.Match[str], sql: str) -> Iterator[tuple[Key, Want]]:
        for text in sqltext.split_top(sql[match.start(1) :]):
            name = re.match(rf"\s*{_NAME}", text)
            if name:
                yield (kind, _plain(name[1])), Absent()

    return read


_TABLE_CONSTRAINTS = {"CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN", "EXCLUDE"}
_CLAUSES = {
    "NOT",
    "NULL",
    "DEFAULT",
    "GENERATED",
    "CHECK",
    "PRIMARY",
    "UNIQUE",
    "REFERENCES",
    "CONSTRAINT",
    "COLLATE",
}


def _clauses(definition: str) -> Iterator[tuple[str, str]]:
    """Cut a column's definition at its keywords: TYPE first, then DEFAULT, NOT (NULL), CHECK, ..."""
    depth = begins = 0
    name, previous = "TYPE", ""
    for token in sqltext.tokens(definition):
        if token.is_silent:
            continue
        depth += {"(": 1, ")": -1}.get(token.text, 0)
        word, before, previous = token.text.upper(), previous, token.text.upper()
        if depth or token.kind != "word" or word not in _CLAUSES or (before, word) in _GO_ON:
            continue
        yield name, definition[begins : token.start].strip()
        name, begins = word, token.start + len(word)
    yield name, definition[begins:].strip()


# NOT NULL; ON DELETE SET NULL; GENERATED BY DEFAULT AS IDENTITY
_GO_ON = {("NOT", "NULL"), ("SET", "NULL"), ("SET", "DEFAULT"), ("BY", "DEFAULT")}

_ALIASES = {
    "int": "integer",
    "int4": "integer",
    "serial": "integer",
    "serial4": "integer",
    "bigserial": "bigint",
    "serial8": "bigint",
    "int8": "bigint",
    "int2": "smallint",
    "smallserial": "smallint",
    "serial2": "smallint",
    "bool": "boolean",
    "varchar": "character varying",
    "char": "character",
    "decimal": "numeric",
    "float": "double precision",
    "float8": "double precision",
    "float4": "real",
    "timestamp": "timestamp without time zone",
    "timestamptz": "timestamp with time zone",
    "time": "time without time zone",
    "timetz": "time with time zone",
}
_TYPE = re.compile(r"(?P<name>[^(\[]+)(?P<size>\([^)]*\))?(?P<zone>[^\[]*)(?P<array>\[.*)?")


def type_of(words: str) -> str:
    """Return a type's name as `format_type` renders it."""
    match = _TYPE.fullmatch(" ".join(words.lower().split()))
    if match is None:
        return words.lower()
    name = (match["name"].strip() + " " + match["zone"].strip()).strip()
    name = _ALIASES.get(name, name)
    size = (match["size"] or "").replace(" ", "")
    if name == "character" and not size:
        size = "(1)"
    head, zone, _ = name.partition(" with")  # timestamp(3) with time zone
    return head + size + (name[len(head) :] if zone else "") + ("[]" if match["array"] else "")


def _first_word(text: str) -> str:
    return re.split(r"[\s(]", text.strip(), maxsplit=1)[0].upper()


_READERS = {
    "table": _read_table,
    "index": _read_index,
    "alter": _read_alter,
    "trigger": _read_trigger,
    "function": _read_function,
    "call": _read_call,
    "drop_trigger": _read_drop_trigger,
    "drop_function": _absent("function"),
    "drop_index": _absent("index"),
    "drop_table": _absent("table"),
}
