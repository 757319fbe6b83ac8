"""The measurements as a table and as JSON."""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from benchmarks.migrations.measurement import Measurement

_HEADINGS = (
    "contender",
    "finished",
    "longest write stall, ms",
    "against reference",
    "stalls > 100 ms",
    "longest read stall, ms",
    "total, s",
    "against reference",
    "failed writes",
    "unlinked rows",
)


def render(measurements: Sequence[Measurement]) -> str:
    """Render one row a contender: medians over its runs, the worst run in parentheses."""
    groups: dict[str, list[Measurement]] = {}
    for measurement in measurements:
        groups.setdefault(measurement.contender, []).append(measurement)
    rows = [_row(runs, groups.get("reference")) for runs in groups.values()]
    failures = [f"{run.contender} did not finish: {run.failure}" for run in measurements if run.failure]
    return "\n".join([render_table(_HEADINGS, rows), *dict.fromkeys(failures)])


def render_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Render a Markdown table whose columns stand below each other."""
    widths = [max(map(len, column)) for column in zip(headings, *rows, strict=True)]
    lines = [headings, ["-" * width for width in widths], *rows]
    return "\n".join(
        f"| {' | '.join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))} |"
        for line in lines
    )


def write_json(measurements: Sequence[Measurement], path: Path) -> None:
    """Write every run, so that somebody can look at more than the medians."""
    text = json.dumps([run.as_dict() for run in measurements], indent=2, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")


def _row(runs: Sequence[Measurement], reference: Sequence[Measurement] | None) -> list[str]:
    finished = sum(run.failure is None for run in runs)
    stalls, seconds = [run.write_stall_ms for run in runs], [run.seconds for run in runs]
    stall_ratio = time_ratio = "-"
    if reference:
        stall_ratio = _as_ratio(median(stalls), median(run.write_stall_ms for run in reference))
        time_ratio = _as_ratio(median(seconds), median(run.seconds for run in reference))
    return [
        runs[0].contender,
        f"{finished} of {len(runs)}",
        _with_worst(stalls, ",.0f"),
        stall_ratio,
        _with_worst([run.stalls for run in runs], ".0f"),
        _with_worst([run.read_stall_ms for run in runs], ",.0f"),
        _with_worst(seconds, ".1f"),
        time_ratio,
        _name_failures(runs),
        _with_worst([run.unlinked for run in runs if run.unlinked is not None], ",.0f"),
    ]


def _with_worst(values: Sequence[float], form: str) -> str:
    """Render the median, and the worst beside it where it reads differently."""
    if not values:
        return "no column"
    middle, worst = format(median(values), form), format(max(values), form)
    return middle if middle == worst else f"{middle} ({worst})"


def _as_ratio(ours: float, theirs: float) -> str:
    """Render a ratio, small ones as a fraction."""
    return f"1/{theirs / ours:,.0f}" if theirs >= 2 * ours else f"{ours / theirs:.2f} x"


def _name_failures(runs: Sequence[Measurement]) -> str:
    failed = sum((Counter(run.failed_writes) for run in runs), Counter[str]())
    named = ", ".join(f"{count} x {name}" for name, count in failed.items())
    return f"{named} of {sum(run.writes for run in runs):,}" if named else "0"
