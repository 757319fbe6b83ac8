"""Refuses migrations that would stall, lose or break: `python -m server.migrations.lint [FILES...]`.

A finding can be accepted in place, by a comment above the statement:
`-- lint: accept blocking-index, because the table has a row per business`.
Exit code 1: there are findings; 2: a file cannot be read as steps.
"""

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from server.migrations import sqltext
from server.migrations.errors import BadMigrationFile
from server.migrations.facts import Column, merge
from server.migrations.files import FOLDER, Step, parse_steps, read_steps
from server.migrations.lint.pieces import Around, Piece, cut
from server.migrations.lint.rules import RULES

_STEP = re.compile(r"^-- step: *(\S+) *$", re.MULTILINE)
_ACCEPT = re.compile(r"-- lint: accept (?P<rule>[a-z-]+), because \S.*")


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule says about a statement (counted from 0 in its step)."""

    step: str
    statement: int
    rule: str
    message: str


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A comment that starts with `-- lint:`; the rule is None when it does not have the form."""

    line: int
    rule: str | None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a statement stands in its file, and what is accepted of it."""

    line: int
    step: str
    accepted: tuple[Acceptance, ...]


def findings(steps: Sequence[Step]) -> list[Finding]:
    """Return what every rule has to say about these steps, in their order."""
    pieces = cut(steps)
    around = Around()
    found: list[Finding] = []
    for at, piece in enumerate(pieces):
        _arrive(around, piece, pieces[at + 1 :])
        for name, rule in RULES.items():
            what = ", ".join(dict.fromkeys(rule.check(piece, around)))
            if what:
                message = f"{rule.reason.format(what)} Instead: {rule.instead}"
                found.append(Finding(piece.step.name, piece.index, name, message))
        _learn(around, piece)
    return list(dict.fromkeys(found))


def _arrive(around: Around, piece: Piece, later: Sequence[Piece]) -> None:
    if around.same_step and around.same_step[0].step.name != piece.step.name:
        around.steps.append(around.same_step[0].step.name)
        around.same_step = []
    around.number = piece.step.number
    around.later = later


def _learn(around: Around, piece: Piece) -> None:
    around.same_step.append(piece)
    for key, want in piece.facts:
        before = around.promised.get(key)
        around.promised[key] = merge(before, want) if before else want
        if key[0] == "table":
            around.made.setdefault(key[1], piece.step.number)
        elif piece.alters and isinstance(want, Column):
            around.added.add((key[1], key[2]))


def report(texts: Mapping[str, str], *, only: set[str] | None = None) -> list[str]:
    """Return one line for each finding that nobody accepted, and for each acceptance without a finding.

    `texts` are all files by name, because a rule must know what earlier ones made; `only` those are reported.
    """
    texts = {name: texts[name].replace("\r\n", "\n") for name in sorted(texts)}
    by_file = {
        name: parse_steps(text, number=int(name[:3]), stem=name.removesuffix(".sql"))
        for name, text in texts.items()
    }
    found = findings([step for steps in by_file.values() for step in steps])
    return [
        line
        for name, text in texts.items()
        if only is None or name in only
        for line in _report_file(name, text, {step.name for step in by_file[name]}, found)
    ]


def _report_file(name: str, text: str, steps: set[str], found: Sequence[Finding]) -> Iterator[str]:
    places = locate(text, stem=name.removesuffix(".sql"))
    stands = {acceptance for place in places.values() for acceptance in place.accepted}
    used: set[Acceptance] = set()
    for finding in found:
        if finding.step in steps:
            place = places[finding.step, finding.statement]
            accepted = {acceptance for acceptance in place.accepted if acceptance.rule == finding.rule}
            used |= accepted
            if not accepted:
                yield f"{name}:{place.line} {finding.step}  {finding.rule}: {finding.message}"
    for acceptance in _acceptances(text, 1):
        if acceptance not in used:
            yield f"{name}:{acceptance.line}  {_complaint(acceptance, is_above=acceptance in stands)}"


def _complaint(acceptance: Acceptance, *, is_above: bool) -> str:
    if acceptance.rule is None:
        return "bad-acceptance: Instead: `-- lint: accept RULE, because REASON` on one line."
    if acceptance.rule not in RULES:
        return f"bad-acceptance: there is no rule {acceptance.rule}. Instead: one of {', '.join(RULES)}."
    if not is_above:
        return "bad-acceptance: no statement follows it. Instead: put it right above the statement."
    return f"unused-acceptance: {acceptance.rule} finds nothing here. Instead: delete the line."


def locate(text: str, *, stem: str) -> dict[tuple[str, int], Place]:
    """Return where each statement of a file stands, by its step and its number in the step."""
    marks = list(_STEP.finditer(text))
    starts = [(mark[1], mark.end()) for mark in marks] or [(stem, 0)]
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    return {
        (step, number): place
        for (step, begins), end in zip(starts, ends, strict=True)
        for number, place in enumerate(_places(text, step, begins, end))
    }


def _places(text: str, step: str, begins: int, end: int) -> Iterator[Place]:
    for statement in sqltext.split(text[begins:end]):
        begins = text.index(statement, begins, end)
        speaks = begins + next(token.start for token in sqltext.tokens(statement) if not token.is_silent)
        above = _acceptances(text[begins:speaks], _line(text, begins))
        yield Place(_line(text, speaks), step, tuple(above))
        begins += len(statement)


def _acceptances(text: str, first_line: int) -> list[Acceptance]:
    found = []
    for token in sqltext.tokens(text):
        if token.kind == "comment" and token.text.startswith("-- lint:"):
            match = _ACCEPT.fullmatch(token.text.strip())
            line = first_line + text.count("\n", 0, token.start)
            found.append(Acceptance(line, match["rule"] if match else None))
    return found


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def main(arguments: Sequence[str]) -> int:
    """Print the findings of these files, or of all migrations; return the exit code."""
    paths = [Path(argument) for argument in arguments]
    folder = paths[0].parent if paths else FOLDER
    try:
        read_steps(folder)
        texts = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.sql")}
        lines = report(texts, only={path.name for path in paths} or None)
    except BadMigrationFile as refused:
        sys.stdout.write(f"{refused}\n")
        return 2
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
