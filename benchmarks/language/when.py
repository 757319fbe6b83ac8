"""Our tables of expressions, understood by us and by the peer in one run: right, no answer, wrong, and time.

`python -m benchmarks.language.when [LANGUAGE ...]`; the peer is installed by hand
(`pip install pyduckling-native-phihos`), nothing else needs it. The tables are `tests/unit/language/tables`.
"""

import sys
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from statistics import median, quantiles
from time import perf_counter
from types import ModuleType
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks.language.peer import can_be_asked, grade, make_parser
from server.language.times.grammars import grammar_languages
from server.language.times.when import find_when
from tests.unit.language.shown import expected, now_of, shown

_ROUNDS = 5
_MICROSECONDS = 1_000_000


def main() -> None:
    """Print a row for each language."""
    table = Table(
        "language", "asked", "ours right/none/wrong", "peer right/none/wrong", "median µs", "p99 µs", "ratio"
    )
    for language in sys.argv[1:] or sorted(grammar_languages()):
        table.add_row(*_measure(language, import_module(f"tests.unit.language.tables.{language}")))
    Console(width=120).print(table)


def _measure(language: str, expressions: ModuleType) -> tuple[str, ...]:
    now, zone = now_of(expressions), expressions.ZONE
    cases = {t: expected(m) for t, m in expressions.CASES.items() if can_be_asked(expected(m))}
    peer = make_parser(language, now, zone)

    def ours(text: str) -> list[Any]:
        return find_when(text, now=now, time_zone=now.tzinfo, language=language)  # type: ignore[arg-type]

    found = Counter(_grade(list(map(shown, ours(text))), meaning) for text, meaning in cases.items())
    theirs = Counter(grade(peer(text), meaning) for text, meaning in cases.items())
    mine, other = _times(ours, cases), _times(peer, cases)
    return (
        language,
        str(len(cases)),
        _counts(found),
        _counts(theirs),
        f"{median(mine):.0f} / {median(other):.0f}",
        f"{quantiles(mine, n=100)[98]:.0f} / {quantiles(other, n=100)[98]:.0f}",
        f"{median(mine) / median(other):.2f}",
    )


def _grade(found: list[str], meaning: list[str]) -> str:
    if found == meaning:
        return "right"
    return "wrong" if found else "none"


def _times(parse: Callable[[str], Any], cases: dict[str, list[str]]) -> list[float]:
    """Return the best of some rounds for each text, in microseconds."""
    best = dict.fromkeys(cases, float("inf"))
    for _ in range(_ROUNDS):
        for text in cases:
            begun = perf_counter()
            parse(text)
            best[text] = min(best[text], perf_counter() - begun)
    return [seconds * _MICROSECONDS for seconds in best.values()]


def _counts(grades: Counter[str]) -> str:
    return f"{grades['right']} / {grades['none']} / {grades['wrong']}"


if __name__ == "__main__":
    main()
