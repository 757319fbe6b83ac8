"""A plan, and how it is said: as JSON, and in lines for a person at a terminal of 100 columns. Pure."""

import textwrap
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

_WIDTH = 98


@dataclass(frozen=True, slots=True)
class Line:
    """One statement of the plan. `lock` and `table` are None where no table that exists is locked.

    `stall_ms` is how long the longest wait may be; of a transaction each statement has its own part.
    """

    sql: str
    lock: str | None
    table: str | None
    keeps_out: str
    rows: int
    blocked_by: list[str]
    stall_ms: int
    why: str
    note: str | None


@dataclass(slots=True)
class PlannedStep:
    """A step that a run would apply or mend. `stall_ms`: how long its longest transaction stops others."""

    name: str
    statements: list[Line] = field(default_factory=list)
    stall_ms: int = 0


@dataclass(slots=True)
class Plan:
    """All that a run would do, what would stop it, and what it would leave as it is."""

    steps: list[PlannedStep] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """Return it for `json.dumps`."""
        return asdict(self)


def render_plan(plan: Plan) -> str:
    """Say it step by step; what is wrong comes last, where it is read first."""
    if not plan.steps and not plan.errors:
        return "\n".join(["Nothing to do.", *(f"  {note}" for note in plan.notes)])
    lines = [line for step in plan.steps for line in _step(step)]
    lines += [line for note in plan.notes for line in _wrap(f"NOTE {note}", "", "     ")]
    lines += [line for error in plan.errors for line in _wrap(f"ERROR {error}", "", "      ")]
    return "\n".join([*lines, *_sum(plan)])


def _step(step: PlannedStep) -> Iterator[str]:
    yield step.name
    if not step.statements:
        yield "  everything is there: it is only written down"
    for line in step.statements:
        yield from _wrap(_short(line.sql), "  ", "    ")
        for text in _texts(line):
            yield from _wrap(text, "      ", "        ")


def _texts(line: Line) -> Iterator[str]:
    """Yield what is worth saying of a statement; of one that locks nothing that is little."""
    if line.lock is not None:
        wait = f" {line.stall_ms:,} ms" if line.stall_ms else ""
        rows = f"; {line.rows:,} rows" if line.rows else ""
        yield f"{line.lock} on {line.table}: {line.keeps_out}{wait}"
        yield f"{line.why}{rows}"
    yield from (f"BLOCKED NOW: {sentence}" for sentence in line.blocked_by)
    if line.note:
        yield f"NOTE: {line.note}"


def _sum(plan: Plan) -> Iterator[str]:
    statements = sum(len(step.statements) for step in plan.steps)
    longest = max(plan.steps, key=lambda step: step.stall_ms, default=None)
    yield f"{len(plan.steps)} steps, {statements} statements; nothing was changed."
    if longest is not None and longest.stall_ms:
        yield f"The longest wait would be about {longest.stall_ms:,} ms, in {longest.name}."


def _short(sql: str) -> str:
    return textwrap.shorten(sql, _WIDTH - 2, placeholder=" ...")


def _wrap(text: str, first: str, more: str) -> list[str]:
    wrapper = textwrap.TextWrapper(_WIDTH, initial_indent=first, subsequent_indent=more)
    wrapper.break_long_words = wrapper.break_on_hyphens = False
    return wrapper.wrap(text)
