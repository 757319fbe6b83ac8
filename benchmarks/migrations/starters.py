"""Measure many starters at one moment on one database that is behind (benchmarks/README.md).

One applies what is pending, the others wait for it. What counts is how much later than a single run the last
of them is through.
"""

import argparse
import json
from concurrent.futures import ThreadPoolExecutor
from statistics import median

from benchmarks.migrations.commands import Outcome, run
from benchmarks.migrations.contenders import START
from benchmarks.migrations.lab import Lab, open_lab
from benchmarks.migrations.report import render_table
from benchmarks.migrations.template import build_template

_COMMAND = (*START, "--target", "115", "--json")
_HEADINGS = ("starters", "slowest, s", "over a single run, s", "exit codes", "that applied something")


def _start(lab: Lab, count: int) -> list[Outcome]:
    """Start so many at once on a fresh copy, and wait for all of them."""
    lab.copy_template()
    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(lambda _: run(_COMMAND, lab.environment()), range(count)))


def _has_applied(outcome: Outcome) -> bool:
    """Tell whether this starter's JSON, the last thing it prints, names a step."""
    start = outcome.output.rfind('{"applied"')
    return start >= 0 and bool(json.JSONDecoder().raw_decode(outcome.output[start:])[0]["applied"])


def _row(rounds: list[list[Outcome]], single: float) -> list[str]:
    slowest = median(max(outcome.seconds for outcome in outcomes) for outcomes in rounds)
    codes = {outcome.exit_code for outcomes in rounds for outcome in outcomes}
    applied = {sum(map(_has_applied, outcomes)) for outcomes in rounds}
    return [
        str(len(rounds[0])),
        f"{slowest:.2f}",
        f"{slowest - single:+.2f}",
        ", ".join(map(str, sorted(codes))),
        ", ".join(map(str, sorted(applied))),
    ]


def main() -> None:
    """Measure one and many starters in turns, print medians of the slowest."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.migrations.starters", description=__doc__)
    parser.add_argument("--admin-url", required=True, metavar="URL")
    parser.add_argument("--starters", type=int, default=8, metavar="N")
    parser.add_argument("--appointments", type=int, default=20_000, metavar="N")
    parser.add_argument("--rounds", type=int, default=5, metavar="N")
    given = parser.parse_args()
    with open_lab(given.admin_url) as lab:
        build_template(lab, appointments=given.appointments)
        pairs = [(_start(lab, 1), _start(lab, given.starters)) for _ in range(given.rounds)]
    alone, together = map(list, zip(*pairs, strict=True))
    single = median(outcomes[0].seconds for outcomes in alone)
    print(render_table(_HEADINGS, [_row(alone, single), _row(together, single)]))


if __name__ == "__main__":
    main()
