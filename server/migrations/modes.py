"""Which lock a statement takes on which table, and whom that lock keeps out. Pure.

https://www.postgresql.org/docs/current/explicit-locking.html and the page of each command.
"""

import re
from collections.abc import Iterator

from server.migrations import sqltext
from server.migrations.files import Statement
from server.migrations.sqltext import without_comments, without_strings

ACCESS_EXCLUSIVE = "ACCESS EXCLUSIVE"
SHARE_ROW_EXCLUSIVE = "SHARE ROW EXCLUSIVE"
SHARE = "SHARE"
SHARE_UPDATE_EXCLUSIVE = "SHARE UPDATE EXCLUSIVE"
ROW_EXCLUSIVE = "ROW EXCLUSIVE"
ROW_SHARE = "ROW SHARE"

# Whoever waits for one of these makes every writer behind it wait as well.
STOPS_WRITERS = {ACCESS_EXCLUSIVE, SHARE_ROW_EXCLUSIVE, SHARE}

_ANY = r'(?:"(?:[^"]|"")+"|\w+)'
NAME = rf"(?:{_ANY}\.)?{_ANY}"
_NAME = rf"(?:ONLY )?({NAME})"
_FORMS = tuple(
    (re.compile(pattern.replace(" ", r"\s+"), re.IGNORECASE | re.DOTALL), mode)
    for pattern, mode in (
        (
            rf"CREATE (?:UNIQUE )?INDEX CONCURRENTLY (?:(?:IF NOT EXISTS )?{_ANY} )?ON {_NAME}",
            SHARE_UPDATE_EXCLUSIVE,
        ),
        (rf"CREATE (?:UNIQUE )?INDEX (?:(?:IF NOT EXISTS )?{_ANY} )?ON {_NAME}", SHARE),
        (rf"CREATE (?:OR REPLACE )?(?:CONSTRAINT )?TRIGGER .*? ON {_NAME}", SHARE_ROW_EXCLUSIVE),
        (rf"DROP TRIGGER (?:IF EXISTS )?{_ANY} ON {_NAME}", ACCESS_EXCLUSIVE),
        (rf"DROP TABLE (?:IF EXISTS )?{_NAME}", ACCESS_EXCLUSIVE),
        (rf"TRUNCATE (?:TABLE )?{_NAME}", ACCESS_EXCLUSIVE),
        (rf"ALTER TABLE (?:IF EXISTS )?{_NAME} VALIDATE CONSTRAINT {_ANY}$", SHARE_UPDATE_EXCLUSIVE),
        (
            rf"ALTER TABLE (?:IF EXISTS )?{_NAME} ADD (?:CONSTRAINT {_ANY} )?"
            r"FOREIGN KEY[^,]*(?:\([^)]*\)[^,]*)*$",
            SHARE_ROW_EXCLUSIVE,
        ),
        (rf"ALTER TABLE (?:IF EXISTS )?{_NAME} ", ACCESS_EXCLUSIVE),
        (r"SELECT (?:public\.)?frontdesk_protect\s*\(\s*'([^']+)'", ACCESS_EXCLUSIVE),
        (rf"UPDATE {_NAME}", ROW_EXCLUSIVE),
        (rf"DELETE\s+FROM {_NAME}", ROW_EXCLUSIVE),
        (rf"INSERT INTO {_NAME}", ROW_EXCLUSIVE),
        (rf"MERGE INTO {_NAME}", ROW_EXCLUSIVE),
    )
)
_CREATE_TABLE = re.compile(
    rf"CREATE\s+(?:UNLOGGED\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?{_NAME}", re.IGNORECASE
)
_REFERENCES = re.compile(rf"REFERENCES\s+{_NAME}", re.IGNORECASE)
_VALIDATES = re.compile(r"\bVALIDATE\s+CONSTRAINT\b", re.IGNORECASE)


def locks_of(statement: Statement) -> list[tuple[str, str]]:
    """Return (table, mode) for every existing table that a statement locks; tables without their schema.

    A foreign key locks the table it refers to as well. What DO blocks and functions lock is not seen.
    """
    sql = without_comments(statement.sql)
    found = dict.fromkeys(_own_lock(sql))
    if (_CREATE_TABLE.match(sql) or sql.upper().startswith("ALTER")) and not _VALIDATES.search(sql):
        itself = {table for table, _ in found} | {bare(name) for name in _CREATE_TABLE.findall(sql)}
        referred = map(bare, _REFERENCES.findall(without_strings(sql)))
        found |= dict.fromkeys((table, SHARE_ROW_EXCLUSIVE) for table in referred if table not in itself)
    return list(found)


def _own_lock(sql: str) -> Iterator[tuple[str, str]]:
    for pattern, mode in _FORMS:
        match = pattern.match(sql)
        if match:
            yield from ((table, mode) for table in _named(match, sql))
            return


def _named(match: re.Match[str], sql: str) -> Iterator[str]:
    """Yield the table; of `DROP TABLE a, b` and `TRUNCATE a, b` every one."""
    yield bare(match[1])
    if sql[:4].upper() in {"DROP", "TRUN"}:
        for more in sqltext.split_top(sql[match.end() :])[1:]:
            yield bare(more.split()[0])


def bare(name: str) -> str:
    """Return the name as the catalogue has it, without its schema."""
    last = next(reversed([token for token in sqltext.tokens(name) if token.kind in {"word", "name"}]))
    return last.text[1:-1].replace('""', '"') if last.kind == "name" else last.text.lower()
