"""How long a search for free times takes, beside the floor and beside another engine.

`python -m benchmarks.scheduling.availability --admin-url URL`. Contenders take turns, so that a slow second
meets all of them; the figures are medians. All answers are compared before anything is timed.
"""

import argparse
import time
from collections.abc import Callable
from datetime import timedelta
from statistics import median
from typing import Any

from sqlalchemy import select

from benchmarks.scheduling import floor
from benchmarks.scheduling.salon import BUSINESS, NOW, ZONE, open_salon
from server.app_factory import create_minimal_app
from server.calendars.models import BusinessCalendar
from server.core.db import session, transaction
from server.core.zones import parse_time_zone
from server.scheduling.slots import find_slots, render_slots

_ROUNDS = 40
_ZONE = parse_time_zone(ZONE)


def main() -> None:
    """Print a line for each case: medians, and the ratio to the floor."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--admin-url", required=True)
    arguments.add_argument("--rounds", type=int, default=_ROUNDS)
    asked = arguments.parse_args()
    with open_salon(asked.admin_url) as settings:
        app = create_minimal_app(settings)
        with app.app_context():
            with transaction(BUSINESS):
                calendars = list(session().scalars(select(BusinessCalendar.id).order_by(BusinessCalendar.id)))
            _compare("one calendar, 30 days, 200 appointments", calendars[:1], 30, asked.rounds)
            _compare("twenty calendars, 60 days, 2,000 appointments", calendars[1:], 60, asked.rounds)
            _time_offers(calendars[1:], asked.rounds)


def _compare(title: str, calendar_ids: list[int], days: int, rounds: int) -> None:
    window = (NOW, NOW + timedelta(days=days))

    def ours() -> list[Any]:
        return find_slots(
            business_id=BUSINESS,
            calendar_ids=calendar_ids,
            window_from=window[0],
            window_to=window[1],
            now=NOW,
            limit=None,
        )

    with transaction(BUSINESS):
        cursor = session().connection().connection.cursor()

        def least() -> list[Any]:
            return floor.find_free(cursor, BUSINESS, calendar_ids, *window)

        found = ours()
        if [tuple(slot) for slot in found] != least():
            raise SystemExit("the floor finds something else")
        if render_slots(found, _ZONE) != floor.to_text(least()):
            raise SystemExit("the floor writes something else")
        _report(f"{title}: {len(found)} slots", rounds, least, ours)
        _report(
            f"{title}, as text",
            rounds,
            lambda: floor.to_text(least()),
            lambda: render_slots(ours(), _ZONE),
        )


def _report(title: str, rounds: int, least: Callable[[], Any], ours: Callable[[], Any]) -> None:
    seen = _take_turns(rounds, least, ours)
    print(
        f"{title}: floor {seen[0]:.2f} ms, ours {seen[1]:.2f} ms, ratio {seen[1] / seen[0]:.2f}", flush=True
    )


def _time_offers(calendar_ids: list[int], rounds: int) -> None:
    def offers() -> None:
        with transaction(BUSINESS):
            find_slots(
                business_id=BUSINESS,
                calendar_ids=calendar_ids,
                window_from=NOW,
                window_to=NOW + timedelta(days=60),
                now=NOW,
                limit=6,
            )

    (seen,) = _take_turns(rounds, offers)
    print(f"six offers over twenty calendars in 60 days, with its transaction: {seen:.2f} ms", flush=True)


def _take_turns(rounds: int, *contenders: Callable[[], Any]) -> list[float]:
    times: list[list[float]] = [[] for _ in contenders]
    for _ in range(rounds):
        for contender, seen in zip(contenders, times, strict=True):
            begun = time.perf_counter()
            contender()
            seen.append((time.perf_counter() - begun) * 1000)
    return [median(seen) for seen in times]


if __name__ == "__main__":
    main()
