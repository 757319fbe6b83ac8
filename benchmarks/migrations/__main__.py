"""Measure migration 115 under traffic, side by side with others (benchmarks/README.md)."""

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.migrations.contenders import NAMES, Contender, make_contenders, parse_names
from benchmarks.migrations.lab import Lab, open_lab
from benchmarks.migrations.measurement import Measurement, measure
from benchmarks.migrations.report import render, write_json
from benchmarks.migrations.template import build_template


def _parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.migrations", description=__doc__)
    parser.add_argument(
        "--admin-url", required=True, metavar="URL", help="a superuser's, on a server to play with"
    )
    parser.add_argument("--appointments", type=int, default=100_000, metavar="N")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="runs of each contender, in turns")
    parser.add_argument("--long-reader", type=float, default=0, metavar="SECONDS", help="an open transaction")
    parser.add_argument(
        "--swap-share", type=float, default=0.1, metavar="SHARE", help="writes that can deadlock"
    )
    parser.add_argument("--peers", type=parse_names, default=list(NAMES), metavar=",".join(NAMES))
    parser.add_argument("--out", type=Path, metavar="FILE", help="every run as JSON")
    return parser.parse_args()


def _measure_all(lab: Lab, contenders: list[Contender], given: argparse.Namespace) -> list[Measurement]:
    """Let the contenders run in turns, so that a slow minute of the machine meets all of them."""
    measurements = []
    for number in range(1, given.rounds + 1):
        for contender in contenders:
            found = measure(
                contender, lab, swap_share=given.swap_share, long_reader_seconds=given.long_reader
            )
            measurements.append(found)
            progress = (
                f"round {number}, {found.contender}: {found.write_stall_ms:,.0f} ms, {found.seconds:.1f} s"
            )
            print(progress, file=sys.stderr, flush=True)
            if given.out:
                write_json(measurements, given.out)
    return measurements


def main() -> None:
    """Build the template, measure everybody, print the table."""
    given = _parse_arguments()
    with open_lab(given.admin_url) as lab, tempfile.TemporaryDirectory() as scratch:
        contenders = make_contenders(given.peers, lab, Path(scratch))
        build_template(lab, appointments=given.appointments)
        print(render(_measure_all(lab, contenders, given)))


if __name__ == "__main__":
    main()
