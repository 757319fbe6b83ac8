"""Talks written as scripts: who says what, and the rows that are left in the end.

# A title; [Name] after it is what the channel calls the customer
@ 2026-11-25 10:00     from here on it is then, in the salon's own time
> what the customer says
< what the last answer has to contain, in capitals or not
= service | calendar | day and time | name       an appointment, confirmed
= cancelled | service | calendar | day and time
= waiting | service    = person                  a line on the waiting list; a person has taken over
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parent / "talks"


@dataclass
class Script:
    """One talk: its steps are marks with what stands behind them."""

    language: str
    title: str
    steps: list[tuple[str, str]] = field(default_factory=list)
    rows: list[str] = field(default_factory=list)


def read_scripts() -> Iterator[Script]:
    """Read the scripts of all languages; each file is named after its language."""
    for path in sorted(FOLDER.glob("*.txt")):
        yield from _read(path)


def _read(path: Path) -> Iterator[Script]:
    script: Script | None = None
    for line in filter(None, map(str.strip, path.read_text(encoding="utf-8").splitlines())):
        mark, text = line[0], line[1:].strip()
        if mark == "#":
            if script:
                yield script
            script = Script(path.stem, text)
        elif script is None or mark not in "@><=":
            raise ValueError(f"{path.name}: {line}")
        elif mark == "=":
            script.rows.append(text)
        else:
            script.steps.append((mark, text))
    if script:
        yield script
