"""Our engine beside a well-known open one, both in memory on the same inputs.

`python -m benchmarks.scheduling.peer` fetches the published package with npm (node 20 or newer) into `var`.
The package names dependencies that npm does not have, so it is unpacked, and the one that its code needs is
put beside it.
"""

import json
import subprocess
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from benchmarks.scheduling.salon import BUFFER_MINUTES, DAYS, NOW, RANGES, SLOT_MINUTES, STEP_MINUTES, ZONE
from server.calendars.hours import OpeningHours, parse_week
from server.core.intervals import Span, minute_of
from server.core.zones import parse_time_zone
from server.scheduling.availability import World, first_slots
from server.scheduling.grids import OpeningPlan
from server.scheduling.wall_clock import WallClock

PACKAGE, DAYJS = "@calcom/platform-libraries@0.0.360", "dayjs@1.11.18"
_HOME = Path("var/peer")
_ROUNDS = 7
_HOUR = 60
Busy = dict[int, list[tuple[int, int]]]


def main() -> None:
    """Print both times for both cases, and the ratio."""
    _install()
    for calendars, days, many in ((1, 30, 200), (20, 60, 100)):
        window = Span(minute_of(NOW), minute_of(NOW + timedelta(days=days)))
        busy = {calendar: _appointments(calendar, days, many) for calendar in range(calendars)}
        ours, theirs = _time_ours(busy, window), _ask_peer(busy, window)
        mine = {(calendar, start) for calendar, start, _ in ours["found"]}
        other = {(calendar, start) for calendar, start, _ in theirs["found"]}
        print(
            f"{calendars} calendars, {days} days, {calendars * many} appointments: "
            f"peer {theirs['milliseconds']:.1f} ms, ours {ours['milliseconds']:.2f} ms, "
            f"{theirs['milliseconds'] / ours['milliseconds']:.0f} times; "
            f"{len(mine)} slots, {len(mine ^ other)} differ",
            flush=True,
        )


def _install() -> None:
    modules = _HOME / "node_modules"
    if (modules / "dayjs").exists() and (modules / "peer").exists():
        return
    _HOME.mkdir(parents=True, exist_ok=True)
    (_HOME / "package.json").write_text('{"private": true, "type": "module"}')
    _run("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock", DAYJS)
    packed = _run("npm", "pack", "--silent", PACKAGE).strip().splitlines()[-1]
    _run("tar", "xzf", packed)
    (_HOME / "package").rename(modules / "peer")


def _appointments(calendar: int, days: int, many: int) -> list[tuple[int, int]]:
    """Spread appointments over the days, one every 45 minutes of a day's thirteen places."""
    first = minute_of(NOW) + 8 * _HOUR
    starts = {first + n * days // many * 24 * _HOUR + (n * 5 + calendar) % 13 * 45 for n in range(many)}
    return [(start, start + SLOT_MINUTES + BUFFER_MINUTES) for start in sorted(starts)]


def _time_ours(busy: Busy, window: Span) -> dict[str, Any]:
    week = parse_week({day: [[f"{a:02}:00", f"{b:02}:00"] for a, b in RANGES] for day in DAYS})
    zone = parse_time_zone(ZONE)

    def search() -> list[Any]:
        plan = OpeningPlan(OpeningHours(week=week), grid="opening", zone=zone)
        worlds = [
            World(
                calendar_id=calendar,
                openings=plan.around(window),
                busy=(taken,),
                duration=SLOT_MINUTES,
                step=STEP_MINUTES,
                after=BUFFER_MINUTES,
            )
            for calendar, taken in busy.items()
        ]
        read = WallClock(zone).read
        found = first_slots(worlds, window=window, limit=None)
        return [(worlds[place].calendar_id, start, read(start)) for start, place in found]

    times = []
    for _ in range(_ROUNDS):
        begun = perf_counter()
        found = search()
        times.append((perf_counter() - begun) * 1000)
    return {"milliseconds": median(times), "found": found}


def _ask_peer(busy: Busy, window: Span) -> dict[str, Any]:
    """Widen what is busy by the new appointment's buffer, as the peer does before it looks for slots."""
    question = {
        "zone": ZONE,
        "from": window.start,
        "to": window.end,
        "ranges": RANGES,
        "duration": SLOT_MINUTES,
        "step": STEP_MINUTES,
        "rounds": _ROUNDS,
        "calendars": [
            (calendar, [(start - BUFFER_MINUTES, until) for start, until in taken])
            for calendar, taken in busy.items()
        ],
    }
    (_HOME / "question.json").write_text(json.dumps(question))
    script = Path(__file__).with_suffix(".mjs")
    answer: dict[str, Any] = json.loads(_run("node", str(script), "node_modules/peer", "question.json"))
    return answer


def _run(*command: str) -> str:
    done = subprocess.run(command, cwd=_HOME, check=True, capture_output=True, text=True)  # noqa: S603 - our own words
    return done.stdout


if __name__ == "__main__":
    main()
