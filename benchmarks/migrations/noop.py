"""Measure a start that has nothing to do, against the least such a start can cost (benchmarks/README.md).

The least is a Python process that imports psycopg2, connects and asks one SELECT. Each run of a command is
paired with one of that, so that both meet the same moment of the machine.
"""

import argparse
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from statistics import median

from benchmarks.migrations.commands import run
from benchmarks.migrations.contenders import START, Contender, make_contenders, parse_names
from benchmarks.migrations.lab import Lab, open_lab
from benchmarks.migrations.report import render_table
from benchmarks.migrations.template import build_template

_FLOOR = """
import os, psycopg2
cursor = psycopg2.connect(os.environ["DATABASE_URL"]).cursor()
cursor.execute("SELECT count(*) FROM pg_class")
cursor.fetchone()
"""

_INSIDE_AN_APP = """
import time
from server.app_factory import create_minimal_app
from server.db_migrate import apply_migrations
with create_minimal_app().app_context():
    began = time.perf_counter()
    assert apply_migrations() == []
    print(time.perf_counter() - began)
"""

_HEADINGS = ("start with nothing to do", "median, ms", "python + psycopg2 + one SELECT, ms", "ratio")


def _seconds(command: tuple[str, ...], lab: Lab, folder: Path | None = None) -> float:
    outcome = run(command, lab.environment(), folder=folder)
    if outcome.exit_code:
        raise SystemExit(f"{' '.join(command)} failed: {outcome.output}")
    return outcome.seconds


def _measure(contender: Contender, lab: Lab, pairs: int) -> tuple[str, ...]:
    """Bring a fresh copy up to date, then start again and again."""
    lab.copy_template()
    _seconds(tuple(contender.command), lab, contender.folder)
    floors, starts = [], []
    for _ in range(pairs):
        floors.append(_seconds((sys.executable, "-c", _FLOOR), lab))
        starts.append(_seconds(tuple(contender.command), lab, contender.folder))
    ratio = median(starts) / median(floors)
    return contender.name, f"{median(starts) * 1000:.1f}", f"{median(floors) * 1000:.1f}", f"{ratio:.2f}"


def _measure_inside(lab: Lab, folder: Path) -> str:
    """Return the milliseconds that the first call of `apply_migrations` takes in an app; a median of five."""
    command = (sys.executable, "-c", _INSIDE_AN_APP)
    outcomes = [run(command, lab.environment(), folder=folder) for _ in range(5)]
    if any(outcome.exit_code for outcome in outcomes):
        raise SystemExit(outcomes[0].output)
    return f"{median(float(outcome.output.split()[-1]) for outcome in outcomes) * 1000:.1f} ms"


def main() -> None:
    """Measure the product with all its migrations, and the peers with theirs."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.migrations.noop", description=__doc__)
    parser.add_argument("--admin-url", required=True, metavar="URL")
    parser.add_argument("--pairs", type=int, default=31, metavar="N")
    parser.add_argument("--peers", type=parse_names, default=["ours", "alembic", "yoyo"], metavar="NAME,...")
    given = parser.parse_args()
    with open_lab(given.admin_url) as lab, tempfile.TemporaryDirectory() as scratch:
        contenders = make_contenders(given.peers, lab, Path(scratch))
        build_template(lab, appointments=1_000, businesses=100)
        rows = []
        for contender in contenders:
            if contender.name != "ours":
                rows.append(_measure(contender, lab, given.pairs))
                continue
            rows.append(_measure(replace(contender, command=START), lab, given.pairs))
            print(f"apply_migrations() in a started app: {_measure_inside(lab, contender.folder)}")
        print(render_table(_HEADINGS, rows))


if __name__ == "__main__":
    main()
