"""Finds in the text of a statement the facts that it promises. Pure.

It reads the DDL that our files are written in, not all of SQL: what it does not know promises nothing, and
must say its end itself (`-- ends:`); the lint insists.
"""

import re
from collections.abc import Callable, Iterator

from server.migrations import sqltext
from server.migrations.definitions import (
    CONSTRAINT_WORDS,
    NAME,
    first_word,
    plain,
    primary_key,
    read_column,
    read_constraint,
)
from server.migrations.facts import (
    Absent,
    Change,
    Facts,
    Function,
    Index,
    Key,
    Present,
    Validated,
    Walls,
    Want,
)
from server.migrations.files import Statement
from server.migrations.renderings import columns_of, form_of, type_of
from server.migrations.sqltext import in_brackets, without_comments

Reader = Callable[[re.Match[str], str], Iterator[tuple[Key, Want]]]


def facts_of(statement: Statement) -> Facts:
    """Return what a statement promises; nothing for data and for what has no name in the catalogue."""
    cached = _known.get(statement.sql)
    if cached is None:
        cached = _known[statement.sql] = tuple(_read(without_comments(statement.sql)))
    return cached


_known: dict[str, Facts] = {}
_PATTERNS = (
    ("table", rf"CREATE TABLE (?:IF NOT EXISTS )?{NAME}\s*\("),
    ("index", rf"CREATE (?:UNIQUE )?INDEX (?:CONCURRENTLY )?(?:IF NOT EXISTS )?{NAME} ON (?:ONLY )?{NAME}"),
    ("alter", rf"ALTER TABLE (?:IF EXISTS )?(?:ONLY )?{NAME} "),
    ("trigger", rf"CREATE (?:OR REPLACE )?(?:CONSTRAINT )?TRIGGER {NAME} .*? ON {NAME}"),
    ("function", rf"CREATE (?:OR REPLACE )?FUNCTION {NAME}\s*\("),
    (
        "call",
        r"SELECT (?:public\.)?(frontdesk_(?:protect|router_function|readable))\s*\(\s*'([^']+)'",
    ),
    ("drop_trigger", rf"DROP TRIGGER (?:IF EXISTS )?{NAME} ON {NAME}"),
    ("drop_function", rf"DROP FUNCTION (?:IF EXISTS )?{NAME}"),
    ("drop_index", rf"DROP INDEX (?:CONCURRENTLY )?(?:IF EXISTS )?{NAME}"),
    ("drop_table", rf"DROP TABLE (?:IF EXISTS )?{NAME}"),
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


def _read_table(match: re.Match[str], sql: str) -> Iterator[tuple[Key, Want]]:
    table = plain(match[1])
    yield ("table", table), Present()
    inside = in_brackets(sql[match.end() - 1 :])
    keys = primary_key(inside)
    for item in map(str.strip, sqltext.split_top(inside)):
        if first_word(item) in CONSTRAINT_WORDS:
            yield from read_constraint(table, item)
        elif item and first_word(item) != "LIKE":
            yield from read_column(table, item, keys=keys)


def _read_index(match: re.Match[str], sql: str) -> Iterator[tuple[Key, Want]]:
    columns = columns_of(sql[match.end() :])
    yield ("index", plain(match[1])), Index(plain(match[2]), columns, sql, form_of(sql))


def _read_alter(match: re.Match[str], sql: str) -> Iterator[tuple[Key, Want]]:
    for action in map(str.strip, sqltext.split_top(sql[match.end() :])):
        yield from _read_action(plain(match[1]), action)


def _read_action(table: str, action: str) -> Iterator[tuple[Key, Want]]:
    added = re.match(r"ADD\s+(?:COLUMN\s+)?(?:IF\s+NOT\s+EXISTS\s+)?(.*)", action, re.IGNORECASE | re.DOTALL)
    validated = re.match(rf"VALIDATE\s+CONSTRAINT\s+{NAME}", action, re.IGNORECASE)
    dropped = re.match(rf"DROP\s+(CONSTRAINT|COLUMN)\s+(?:IF\s+EXISTS\s+)?{NAME}", action, re.IGNORECASE)
    altered = re.match(
        rf"ALTER\s+(?!CONSTRAINT\s)(?:COLUMN\s+)?{NAME}\s+(.*)", action, re.IGNORECASE | re.DOTALL
    )
    if added and first_word(added[1]) in CONSTRAINT_WORDS:
        yield from read_constraint(table, added[1])
    elif added:
        yield from read_column(table, added[1], keys=set())
    elif validated:
        yield ("constraint", table, plain(validated[1])), Validated()
    elif dropped:
        yield (dropped[1].lower(), table, plain(dropped[2])), Absent()
    elif altered and (change := _change(altered[2])):
        yield ("column", table, plain(altered[1])), change


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
    yield ("trigger", plain(match[2]), plain(match[1])), Present()


def _read_function(match: re.Match[str], sql: str) -> Iterator[tuple[Key, Want]]:
    body = sqltext.body_of(sql)
    if body is not None:  # a body in plain quotes is not read
        yield ("function", plain(match[1])), Function(sqltext.canonical(body))


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
    yield ("trigger", plain(match[2]), plain(match[1])), Absent()


def _absent(kind: str) -> Reader:
    def read(match: re.Match[str], sql: str) -> Iterator[tuple[Key, Want]]:
        for text in sqltext.split_top(sql[match.start(1) :]):
            name = re.match(rf"\s*{NAME}", text)
            if name:
                yield (kind, plain(name[1])), Absent()

    return read


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
