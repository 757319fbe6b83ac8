"""What the lint's rules look at: a statement, or one inside a DO block, and what stands around it. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from server.migrations import sqltext
from server.migrations.facts import Facts, Key, Want
from server.migrations.files import Statement, Step
from server.migrations.modes import NAME, bare
from server.migrations.reading import facts_of
from server.migrations.sqltext import without_comments, without_strings

_VERBS = "ALTER|CREATE|DELETE|DROP|INSERT|MERGE|TRUNCATE|UPDATE|WITH"
_INSIDE_DO = re.compile(
    rf"(?:^|\b(?:BEGIN|THEN|ELSE|LOOP)\b)\s*((?:{_VERBS})\b.*)", re.IGNORECASE | re.DOTALL
)
_WRITES = re.compile(
    rf"(?<!FOR )(?<!KEY )(?<!DO )\b(UPDATE|DELETE FROM|MERGE INTO) (?:ONLY )?({NAME})", re.IGNORECASE
)
_OBJECT_FORMS = (
    "CREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?",
    "CREATE (?:UNIQUE )?INDEX (?:.*? )?ON (?:ONLY )?",
    "CREATE (?:OR REPLACE )?(?:FUNCTION|PROCEDURE|TYPE|DOMAIN) ",
    "CREATE (?:OR REPLACE )?(?:MATERIALIZED )?(?:VIEW|SEQUENCE) (?:IF NOT EXISTS )?",
    "(?:CREATE (?:OR REPLACE )?(?:CONSTRAINT )?|DROP )TRIGGER .*? ON ",
    "ALTER (?:TABLE|INDEX|FUNCTION|SEQUENCE|TYPE|VIEW) (?:IF EXISTS )?(?:ONLY )?",
    "DROP (?:TABLE|INDEX|FUNCTION|SEQUENCE|TYPE|(?:MATERIALIZED )?VIEW) (?:CONCURRENTLY )?(?:IF EXISTS )?",
    "INSERT INTO ",
    "UPDATE (?:ONLY )?",
    "DELETE FROM (?:ONLY )?",
    "MERGE INTO ",
    "TRUNCATE (?:TABLE )?",
)
_OBJECTS = re.compile(rf"(?:{'|'.join(_OBJECT_FORMS)})({NAME})", re.IGNORECASE)
_REFERRED = re.compile(rf"\b(?:REFERENCES|EXECUTE FUNCTION|EXECUTE PROCEDURE) ({NAME})", re.IGNORECASE)
_ALTER = re.compile(rf"ALTER\s+TABLE\s+(?:IF\s+EXISTS\s+)?(?:ONLY\s+)?{NAME}\s+", re.IGNORECASE)
_SET = re.compile(r"UPDATE .*?\bSET (.*)", re.IGNORECASE)
_SET_ONE = re.compile(rf"\s*(?:\(([^)]*)\)|({NAME}))\s*")


@dataclass(frozen=True)
class Piece:
    """SQL that a rule reads; `statement` is what stands in the file, `raw` may be a part of it."""

    step: Step
    index: int
    statement: Statement
    raw: str
    is_whole: bool = True

    @cached_property
    def sql(self) -> str:
        """The SQL on one line, its strings and bodies emptied."""
        return " ".join(without_strings(self.raw).split())

    @cached_property
    def parsed(self) -> Statement:
        """The SQL as a statement of its own, for `facts_of` and `locks_of`."""
        return Statement(sql=self.raw)

    @cached_property
    def facts(self) -> Facts:
        """What it promises."""
        return facts_of(self.parsed)

    @cached_property
    def wants(self) -> dict[Key, Want]:
        """What it promises, by object."""
        return dict(self.facts)

    @property
    def verb(self) -> str:
        """The first word."""
        return self.sql.partition(" ")[0].upper()

    @property
    def is_data(self) -> bool:
        """Tell whether it changes rows, which no catalogue shows."""
        return self.verb in {"INSERT", "UPDATE", "DELETE", "MERGE", "WITH", "DO"}

    @property
    def alters(self) -> bool:
        """Tell whether it is an ALTER TABLE."""
        return self.sql.upper().startswith("ALTER TABLE ")

    @cached_property
    def actions(self) -> list[str]:
        """What an ALTER TABLE does, one by one."""
        match = _ALTER.match(self.raw)
        return [action.strip() for action in sqltext.split_top(self.raw[match.end() :])] if match else []

    def promises(self, action: str) -> bool:
        """Tell whether this one action of an ALTER TABLE promises something."""
        match = _ALTER.match(self.raw)
        return bool(match and facts_of(Statement(sql=match.group() + action)))

    def is_a(self, form: str) -> bool:
        """Tell whether it begins like this."""
        return re.match(form, self.sql, re.IGNORECASE) is not None

    @cached_property
    def written(self) -> list[str]:
        """The tables whose rows it updates or deletes."""
        return [bare(name) for _, name in self._writes]

    @cached_property
    def deleted(self) -> list[str]:
        """The tables whose rows it deletes."""
        return [bare(name) for verb, name in self._writes if verb.upper() == "DELETE FROM"]

    @property
    def _writes(self) -> list[tuple[str, str]]:
        return _WRITES.findall(self.sql) if self.is_data else []

    @cached_property
    def assigned(self) -> set[str]:
        """The columns that an UPDATE sets."""
        match = _SET.search(self.sql)
        sides = [item.partition("=") for item in sqltext.split_top(match[1])] if match else []
        found = [_SET_ONE.fullmatch(left) for left, sign, _ in sides if sign]
        return {bare(name) for one in found if one for name in (one[1] or one[2]).split(",")}

    @property
    def objects(self) -> list[str]:
        """The names that must be qualified, as they are written."""
        match = _OBJECTS.match(self.sql)
        return [*([match[1]] if match else []), *_REFERRED.findall(self.sql)]


@dataclass
class Around:
    """What stands around a piece: what earlier ones promised, and which pieces follow."""

    promised: dict[Key, Want] = field(default_factory=dict)
    made: dict[str, int] = field(default_factory=dict)
    added: set[tuple[str, str]] = field(default_factory=set)
    steps: list[str] = field(default_factory=list)
    same_step: list[Piece] = field(default_factory=list)
    later: Sequence[Piece] = ()
    number: int = 0

    def is_new(self, table: str) -> bool:
        """Tell whether the same file makes the table: then it is empty and nobody waits for it."""
        return self.made.get(table) == self.number


def cut(steps: Sequence[Step]) -> list[Piece]:
    """Return the statements of all steps, each DO block followed by what it runs."""
    return [
        piece
        for step in steps
        for index, statement in enumerate(step.statements)
        for piece in _pieces(step, index, statement)
    ]


def _pieces(step: Step, index: int, statement: Statement) -> Iterator[Piece]:
    raw = without_comments(statement.sql)
    yield Piece(step, index, statement, raw)
    if re.match(r"DO\b", raw, re.IGNORECASE):
        for part in sqltext.split(sqltext.body_of(raw) or ""):
            match = _INSIDE_DO.search(without_comments(part))
            if match:
                yield Piece(step, index, statement, match[1].strip(), is_whole=False)
