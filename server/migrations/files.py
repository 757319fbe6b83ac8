"""Reads `migrations_sql/NNN_subject.sql` into named steps."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "migrations_sql"
_FILE = re.compile(r"(\d{3})_[a-z0-9_]+\.sql")
_DIRECTIVE = re.compile(r"^-- (step): *(\S+) *$", re.MULTILINE)
_COMMENT_OR_SPACE = re.compile(r"--[^\n]*|/\*.*?\*/|\s+", re.DOTALL)


class BadMigrationFile(Exception):
    """A migration file cannot be read as steps; the message names it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One named piece of a migration: applied whole, in one transaction, once."""

    number: int
    name: str
    sql: str

    @property
    def checksum(self) -> str:
        """Return a digest that ignores comments, white space and line ends."""
        words = _COMMENT_OR_SPACE.sub(" ", self.sql).strip()
        return hashlib.sha256(words.encode()).hexdigest()


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
        steps += parse_steps(path.read_text(encoding="utf-8"), number=number, stem=path.stem)
    _refuse_doubled_names(steps)
    return steps


def parse_steps(text: str, *, number: int, stem: str) -> list[Step]:
    """Split a file at its `-- step: NAME` lines; a file without any is one step named like the file."""
    marks = list(_DIRECTIVE.finditer(text))
    if not marks:
        return [Step(number, stem, text)]
    if _COMMENT_OR_SPACE.sub("", text[: marks[0].start()]):
        raise BadMigrationFile(f"{stem}: SQL stands before the first step")
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    steps = [Step(number, mark[2], text[mark.end() : end]) for mark, end in zip(marks, ends, strict=True)]
    for step in steps:
        if not step.name.startswith(f"{number:03}_"):
            raise BadMigrationFile(f"{stem}: step {step.name} must begin with {number:03}_")
    return steps


def _refuse_doubled_names(steps: Sequence[Step]) -> None:
    names = [step.name for step in steps]
    doubled = {name for name in names if names.count(name) > 1}
    if doubled:
        raise BadMigrationFile(f"step names used twice: {', '.join(sorted(doubled))}")
