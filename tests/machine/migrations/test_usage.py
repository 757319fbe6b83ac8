"""Legacy shapes of the table `usage`: repaired without losing a row, whoever recorded what."""

from dataclasses import dataclass

import pytest

from tests.machine.migrations.databases import OwnDatabase
from tests.machine.migrations.end_state import Faults

_ROWS = "SELECT concat(count(*), ' ', md5(string_agg({}, ',' ORDER BY id))) FROM usage"
_ALTER = "ALTER TABLE usage "
_COUNTERS = ("prompt_tokens", "completion_tokens", "total_tokens")
_NO_TOKENS = "(SELECT bool_and(prompt_tokens = 0 AND completion_tokens = 0 AND total_tokens = 0) FROM usage)"


@dataclass(frozen=True)
class Case:
    """What was done to `usage`; what must be true after; which columns the repair added; what may differ."""

    patch: str
    truths: tuple[str, ...] = ()
    marked: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


_TO_ENUM = (
    "CREATE TYPE usage_direction AS ENUM ('inbound', 'outbound');"
    "ALTER TABLE usage ALTER COLUMN direction TYPE usage_direction "
    "USING direction::usage_direction;"
)
_LOOSE_COUNTERS = "".join(
    f"{_ALTER} ALTER COLUMN {name} DROP DEFAULT; UPDATE usage SET {name} = NULL WHERE id % 2 = 0;"
    for name in _COUNTERS
)
_NOUGHT_FOR_NULL = (
    "(SELECT bool_and(prompt_tokens + completion_tokens + total_tokens IS NOT NULL) FROM usage)",
    "(SELECT count(*) = 30 FROM usage WHERE total_tokens = 0)",
)
# Before any release of ours: made by hand, few columns, wide and narrow texts.
_OLDEST = """
DROP TABLE usage;
CREATE TABLE usage (
    id serial PRIMARY KEY,
    business_id integer NOT NULL,
    direction varchar(8) NOT NULL,
    msg_ts timestamp,
    trace_id text
);
INSERT INTO usage (business_id, direction, msg_ts, trace_id)
SELECT 1 + g % 6, 'inbound', '2023-05-01 12:00', 'old-' || g FROM generate_series(1, 40) g;
"""
_OLDEST_BECOMES = (
    "(SELECT count(*) = 40 AND bool_and(trace_id = 'old-' || id) "
    "AND bool_and(msg_ts = '2023-05-01 12:00+00') FROM usage)",
    _NO_TOKENS,
)
_OLDEST_LACKED = tuple(f"usage.{name}" for name in ("channel", "model", "turn_id", *_COUNTERS))

CASES = [
    pytest.param(
        Case(
            _ALTER + ", ".join(f"DROP COLUMN {name}" for name in ("model", *_COUNTERS)),
            (_NO_TOKENS, "(SELECT bool_and(model IS NULL) FROM usage)"),
            tuple(f"usage.{name}" for name in ("model", *_COUNTERS)),
        ),
        id="without model and counters",
    ),
    pytest.param(
        Case(
            _ALTER + "ALTER COLUMN trace_id TYPE text",
            ("(SELECT bool_and(trace_id = 'trace-' || prompt_tokens) FROM usage)",),
        ),
        id="trace_id is a text",
    ),
    pytest.param(
        Case(
            _ALTER + "ALTER COLUMN trace_id TYPE varchar",
            ("(SELECT bool_and(trace_id = 'trace-' || prompt_tokens) FROM usage)",),
        ),
        id="trace_id is a varchar of any length",
    ),
    pytest.param(Case(_ALTER + "DROP COLUMN trace_id", marked=("usage.trace_id",)), id="trace_id is missing"),
    pytest.param(
        Case(
            _ALTER + "ALTER COLUMN direction TYPE varchar(8)",
            ("(SELECT count(DISTINCT direction) = 2 FROM usage)",),
        ),
        id="direction is narrow",
    ),
    pytest.param(
        Case(
            _TO_ENUM,
            (
                "(SELECT bool_and(pg_typeof(direction)::text = 'usage_direction') FROM usage)",
                "(SELECT count(DISTINCT direction) = 2 FROM usage)",
            ),
            kept=("column usage.direction",),
        ),
        id="direction is an enum",
    ),
    pytest.param(Case(_LOOSE_COUNTERS, _NOUGHT_FOR_NULL), id="counters without a default"),
    pytest.param(
        Case(_LOOSE_COUNTERS + "DELETE FROM migrations_applied WHERE name LIKE '06%'", _NOUGHT_FOR_NULL),
        id="counters without a default, unrecorded",
    ),
    pytest.param(
        Case(_ALTER + "ALTER COLUMN msg_ts DROP DEFAULT, ALTER COLUMN msg_ts DROP NOT NULL"),
        id="msg_ts without a default",
    ),
    pytest.param(
        Case(
            _ALTER + "ALTER COLUMN msg_ts DROP DEFAULT, ALTER COLUMN msg_ts TYPE timestamp USING "
            "msg_ts AT TIME ZONE 'UTC'",
            ("(SELECT min(msg_ts) = '2024-02-01 00:01+00' FROM usage)",),
        ),
        id="msg_ts without a zone",
    ),
    pytest.param(
        Case("DROP INDEX idx_usage_business_ts, idx_usage_business_direction"),
        id="without its indexes",
    ),
    pytest.param(
        Case(_OLDEST, _OLDEST_BECOMES, _OLDEST_LACKED, kept=("column usage.id",)),
        id="another table of that name",
    ),
    pytest.param(
        Case(
            _OLDEST + "DELETE FROM migrations_applied WHERE name LIKE '060%'",
            _OLDEST_BECOMES,
            _OLDEST_LACKED,
            kept=("column usage.id",),
        ),
        id="another table of that name, unrecorded",
    ),
]


@pytest.mark.parametrize("case", CASES)
def test_a_legacy_table_becomes_ours(at_114: OwnDatabase, faults: Faults, case: Case) -> None:
    at_114.run(case.patch)
    before = at_114.ask(_ROWS.format("concat_ws(' ', id, business_id, direction)"))
    at_114.migrate()
    assert faults(at_114, kept=case.kept) == []
    assert [truth for truth in case.truths if not at_114.ask(f"SELECT {truth}")] == []
    assert at_114.ask(_ROWS.format("concat_ws(' ', id, business_id, direction)")) == before
    assert at_114.marked_columns() == set(case.marked)
    with at_114.watched() as ddl:
        assert at_114.migrate() == []
    assert ddl == []


def test_it_is_repaired_after_everything_was_recorded_too(at_newest: OwnDatabase, faults: Faults) -> None:
    at_newest.run(_ALTER + "DROP COLUMN model, DROP COLUMN trace_id, ALTER COLUMN total_tokens DROP DEFAULT")
    at_newest.migrate()
    assert faults(at_newest) == []
    assert at_newest.marked_columns() == {"usage.model", "usage.trace_id"}


def test_a_trace_too_long_for_its_column_is_named_and_not_lost(at_114: OwnDatabase) -> None:
    at_114.run(_ALTER + "ALTER COLUMN trace_id TYPE text")
    at_114.run("UPDATE usage SET trace_id = repeat('t', 300) WHERE id = 7")
    told = at_114.command()
    assert at_114.ask("SELECT length(trace_id) FROM usage WHERE id = 7") == 300
    assert "trace_id" in told.stdout + told.stderr
    assert "Traceback" not in told.stderr


def test_a_trace_too_long_keeps_nobody_from_calendars(at_114: OwnDatabase, faults: Faults) -> None:
    # Independent migrations go on.
    at_114.run(_ALTER + "ALTER COLUMN trace_id TYPE text")
    at_114.run("UPDATE usage SET trace_id = repeat('t', 300) WHERE id = 7")
    at_114.command()
    assert faults(at_114, kept=("column usage.trace_id",)) == []
