"""Ten thousand rules of one business: how long a decision takes, beside two other ways to find keywords.

`python -m benchmarks.scheduling.routing --admin-url URL` makes the database `bench_routing` and drops it at
the end. Cold: nothing is kept yet; the rules are read over an open connection, compiled, a text decided.
Warm: the check of the versions and the decision. The contenders take turns, some texts each; the automaton of
pyahocorasick joins when it is installed (it finds no prefixes and asks for a check of word ends). A statement
that reads nothing shows how much of it is the journey. As in the product's processes, what was loaded before
is kept from the garbage collector.
"""

import argparse
import gc
import json
import random
import statistics
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg2

from benchmarks.scheduling.routing_texts import Decide, make_keywords, make_text, try_patterns, walk_automaton
from server.app_factory import create_minimal_app
from server.businesses.creation import create_business
from server.calendars import rules as rules_room
from server.calendars.models import BusinessCalendar, CalendarRoutingRule
from server.core.db import fetch_rows, session, transaction
from server.core.settings import Settings
from server.db_migrate import apply_migrations
from server.postgres.logins import compute_login

DATABASE = "bench_routing"
CALENDARS = 20
_A_TURN = 10  # texts
_SECRETS = {"SECRET_KEY": "b" * 64, "ENCRYPTION_KEYS": "b" * 64}


def main() -> None:
    """Measure, and print the figures as JSON."""
    asked = _arguments()
    pick = random.Random(asked.seed)  # noqa: S311 - the same rules in every run
    keywords = {n: make_keywords(pick, n) for n in range(asked.rules)}
    texts = [make_text(pick, keywords) for _ in range(asked.texts)]
    with _business(asked.admin_url, keywords) as business_id:
        gc.collect()
        gc.freeze()
        report: dict[str, Any] = {"rules": asked.rules, "keywords": sum(map(len, keywords.values()))}
        cold = [_cold(business_id, text) for text in texts[: asked.cold]]
        report["cold_ms"] = _quantiles([took for took, _ in cold])
        report["cold, this process's own time_ms"] = _quantiles([own for _, own in cold])
        report |= _compare(business_id, keywords, texts)
    print(json.dumps(report, indent=2))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scheduling.routing", description=__doc__)
    parser.add_argument(
        "--admin-url", required=True, metavar="URL", help="a superuser's, on a server to play with"
    )
    parser.add_argument("--rules", type=int, default=10_000, metavar="N")
    parser.add_argument("--texts", type=int, default=300, metavar="N")
    parser.add_argument("--cold", type=int, default=15, metavar="N", help="texts decided by an empty cache")
    parser.add_argument("--seed", type=int, default=4)
    return parser.parse_args()


def _compare(business_id: int, keywords: dict[int, list[str]], texts: Sequence[str]) -> dict[str, Any]:
    with transaction(business_id=business_id):
        index = rules_room.load_rule_index(business_id=business_id)
        contenders: dict[str, Decide] = {
            "ours, with the version check": lambda text: rules_room.load_rule_index(
                business_id=business_id
            ).resolve(text, channel="web"),
            "ours, the decision alone": lambda text: index.resolve(text, channel="web"),
            "SELECT 1": lambda _: fetch_rows("SELECT 1", {}),
            "a compiled pattern a rule": try_patterns(keywords),
        }
        automaton = walk_automaton(keywords)
        if automaton:
            contenders["pyahocorasick and a check of word ends"] = automaton
        took: dict[str, list[float]] = {name: [] for name in contenders}
        for begin in range(0, len(texts), _A_TURN):
            for name, decide in contenders.items():
                took[name] += [_milliseconds(decide, text) for text in texts[begin : begin + _A_TURN]]
        long_text = " ".join(texts)[:10_000]
        long = [_milliseconds(contenders["ours, the decision alone"], long_text) for _ in range(20)]
    return {"warm_ms": {n: _quantiles(t) for n, t in took.items()}, "10,000 characters_ms": _quantiles(long)}


def _cold(business_id: int, text: str) -> tuple[float, float]:
    """Decide with nothing kept; return the time that passed and what of it this process worked."""
    with transaction(business_id=business_id):
        rules_room.forget_all()
        session().connection()  # opened, and the tenant set
        began, began_own = time.perf_counter(), time.process_time()
        rules_room.load_rule_index(business_id=business_id).resolve(text, channel="web")
        return (time.perf_counter() - began) * 1000, (time.process_time() - began_own) * 1000


def _milliseconds(decide: Decide, text: str) -> float:
    began = time.perf_counter()
    decide(text)
    return (time.perf_counter() - began) * 1000


def _quantiles(milliseconds: Sequence[float]) -> dict[str, float]:
    ordered = sorted(milliseconds)
    return {
        "p50": round(statistics.median(ordered), 3),
        "p99": round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))], 3),
        "best": round(ordered[0], 3),
    }


@contextmanager
def _business(admin_url: str, keywords: dict[int, list[str]]) -> Iterator[int]:
    """Make a database with one business of these rules; drop it whatever happens."""
    url = f"{admin_url.rpartition('/')[0]}/{DATABASE}"
    drop = f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)"
    _administer(admin_url, drop)
    _administer(admin_url, f"CREATE DATABASE {DATABASE}")
    try:
        settings = Settings.from_env({"DATABASE_URL": url, "LOG_LEVEL": "ERROR", **_SECRETS})
        apply_migrations(settings)
        with create_minimal_app(settings).app_context():
            yield _fill(keywords)
    finally:
        _administer(admin_url, drop)
        _administer(admin_url, f"DROP ROLE IF EXISTS {compute_login(url, _SECRETS['SECRET_KEY']).name}")


def _fill(keywords: dict[int, list[str]]) -> int:
    with transaction():
        business_id = create_business(name="Routing", slug="routing")
        calendars = [BusinessCalendar(business_id=business_id, name=f"Chair {n}") for n in range(CALENDARS)]
        session().add_all(calendars)
        session().flush()
        session().add_all(
            CalendarRoutingRule(
                business_id=business_id, calendar_id=calendars[n % CALENDARS].id, match_keywords=words
            )
            for n, words in keywords.items()
        )
    return business_id


def _administer(url: str, statement: str) -> None:
    connection = psycopg2.connect(url)
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute(statement)
    connection.close()


if __name__ == "__main__":
    main()
