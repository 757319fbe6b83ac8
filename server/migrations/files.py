"""Reads `migrations_sql/NNN_subject.sql` into steps of statements. docs/migrations.md has the format."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from server.migrations import sqltext
from server.migrations.errors import BadMigrationFile

FOLDER = Path(__file__).resolve().parents[2] / "migrations_sql"
_FILE = re.compile(r"(\d{3})_[a-z0-9_]+\.sql")
_STEP = re.compile(r"^-- step: *(\S+) *$", re.MULTILINE)
# A directive goes on in the comment lines below it that are indented.
_DIRECTIVE = re.compile(
    r"^-- (outside a transaction|(?:batch|ends|not before|may stall):.*(?:\n--  +\S.*)*)$", re.MULTILINE
)
_BATCH = re.compile(r"batch: (?P<table>[\w.]+) by (?P<key>\w+) until no row has (?P<pending>.+)")
_NOT_BEFORE = re.compile(r"not before: (?P<many>\d+) (?P<unit>hour|day)s? after (?P<step>\w+)")
_MAY_STALL = re.compile(r"may stall: (?P<seconds>\d+) s")


@dataclass(frozen=True, slots=True)
class Batch:
    """How an UPDATE is cut into pieces: by the key of its table, until no row is `pending` any more."""

    table: str
    key: str
    pending: str


@dataclass(frozen=True, slots=True)
class Rest:
    """A step that tidies up waits until another one was applied so long ago."""

    after: str
    during: timedelta


@dataclass(frozen=True, slots=True)
class Statement:
    """One SQL statement. `ends` is a condition in SQL that holds once it is done; None: see `facts`."""

    sql: str
    ends: str | None = None
    batch: Batch | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One named piece of a migration, with its own row in the ledger.

    In one transaction, unless `outside`: then each statement stands for itself.
    """

    number: int
    name: str
    statements: tuple[Statement, ...]
    outside: bool = False
    rest: Rest | None = None
    may_stall_seconds: float = 0
    checksum: str = field(default="", compare=False)


def read_steps(folder: Path = FOLDER) -> list[Step]:
    """Return every step in order of number; refuse stray files, doubled numbers and doubled names."""
    steps: list[Step] = []
    numbers: set[int] = set()
    for path in sorted(folder.glob("*.sql")):
        match = _FILE.fullmatch(path.name)
        if match is None:
            raise BadMigrationFile(f"{path.name}: a migration is named NNN_subject.sql")
        number = int(match[1])
        if number in numbers:
            raise BadMigrationFile(f"{path.name}: the number {number:03} is taken")
        numbers.add(number)
        steps += parse_steps(_read_text(path), number=number, stem=path.stem)
    _refuse_doubled_names(steps)
    return steps


def _read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (UnicodeDecodeError, IsADirectoryError) as error:
        raise BadMigrationFile(f"{path.name}: not a text in UTF-8 ({error})") from error


def parse_steps(text: str, *, number: int, stem: str) -> list[Step]:
    """Split a file at its `-- step: NAME` lines; a file without any is one step named like the file."""
    marks = list(_STEP.finditer(text))
    if not marks:
        return [_parse_step(text, number=number, name=stem)]
    if sqltext.canonical(text[: marks[0].start()]):
        raise BadMigrationFile(f"{stem}: SQL stands before the first step")
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    steps = [
        _parse_step(text[mark.end() : end], number=number, name=mark[1])
        for mark, end in zip(marks, ends, strict=True)
    ]
    for step in steps:
        if not step.name.startswith(f"{number:03}_"):
            raise BadMigrationFile(f"{stem}: step {step.name} must begin with {number:03}_")
    return steps


def _parse_step(text: str, *, number: int, name: str) -> Step:
    lines = _directives(text)
    rests = [_parse_rest(name, line) for line in lines if line.startswith("not before:")]
    stalls = [_parse_stall(name, line) for line in lines if line.startswith("may stall:")]
    step = Step(
        number=number,
        name=name,
        statements=tuple(_parse_statement(name, sql) for sql in sqltext.split(text)),
        outside="outside a transaction" in lines,
        rest=rests[0] if rests else None,
        may_stall_seconds=stalls[0] if stalls else 0,
        checksum=hashlib.sha256(sqltext.canonical(text).encode()).hexdigest(),
    )
    if not step.outside and any(statement.batch for statement in step.statements):
        raise BadMigrationFile(f"{name}: a batched statement needs `-- outside a transaction` in its step")
    return step


def _parse_statement(step: str, text: str) -> Statement:
    begins = next(token.start for token in sqltext.tokens(text) if not token.is_silent)
    lines = _directives(text[:begins])
    ends = [line.removeprefix("ends:").strip() for line in lines if line.startswith("ends:")]
    batches = [_parse_batch(step, line) for line in lines if line.startswith("batch:")]
    return Statement(
        sql=text[begins:].strip(),
        ends=" AND ".join(f"({condition})" for condition in ends) or None,
        batch=batches[0] if batches else None,
    )


def _directives(text: str) -> list[str]:
    return [re.sub(r"\s*\n--\s+", " ", line).strip() for line in _DIRECTIVE.findall(text)]


def _parse_batch(step: str, line: str) -> Batch:
    match = _match(_BATCH, line, step, "batch: TABLE by KEY until no row has CONDITION")
    return Batch(**match.groupdict())


def _parse_rest(step: str, line: str) -> Rest:
    match = _match(_NOT_BEFORE, line, step, "not before: N days after STEP")
    return Rest(after=match["step"], during=timedelta(**{f"{match['unit']}s": int(match["many"])}))


def _parse_stall(step: str, line: str) -> float:
    return float(_match(_MAY_STALL, line, step, "may stall: N s")["seconds"])


def _match(pattern: re.Pattern[str], line: str, step: str, form: str) -> re.Match[str]:
    match = pattern.fullmatch(line.strip())
    if match is None:
        raise BadMigrationFile(f"{step}: write `-- {form}` instead of `-- {line}`")
    return match


def _refuse_doubled_names(steps: Sequence[Step]) -> None:
    names = [step.name for step in steps]
    doubled = {name for name in names if names.count(name) > 1}
    if doubled:
        raise BadMigrationFile(f"step names used twice: {', '.join(sorted(doubled))}")
