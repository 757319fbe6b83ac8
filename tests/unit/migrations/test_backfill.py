"""How one UPDATE becomes many small ones."""

import pytest

from server.migrations.backfill import AIM_SECONDS, Pace, batch_sql
from server.migrations.files import Batch, Statement

BATCH = Batch(table="public.t", key="id", pending="a IS NULL")


def squeezed(sql: str) -> str:
    return " ".join(batch_sql(Statement(sql, batch=BATCH)).split())


@pytest.mark.parametrize(
    ("sql", "end"),
    [
        pytest.param(
            "UPDATE public.t SET a = 1",
            "UPDATE public.t SET a = 1 WHERE public.t.id IN",
            id="without a condition",
        ),
        pytest.param(
            "UPDATE public.t AS x SET a = 1 WHERE x.b OR x.c",
            "UPDATE public.t AS x SET a = 1 WHERE ( x.b OR x.c) AND x.id IN",
            id="an OR stays within its brackets",
        ),
        pytest.param(
            "UPDATE public.t x SET a = (SELECT 1 FROM public.u WHERE u.id = x.id)",
            "SET a = (SELECT 1 FROM public.u WHERE u.id = x.id) WHERE x.id IN",
            id="a subquery's WHERE is not the statement's",
        ),
        pytest.param(
            "UPDATE public.t SET a = 'x % y WHERE z'",
            "SET a = 'x %% y WHERE z' WHERE public.t.id IN",
            id="words and signs in a string stay words",
        ),
    ],
)
def test_a_batch_changes_what_it_could_lock(sql: str, end: str) -> None:
    found = squeezed(sql)
    assert found.startswith("WITH batch AS MATERIALIZED (SELECT id FROM public.t WHERE id = ANY (%(keys)s)")
    assert "FOR NO KEY UPDATE SKIP LOCKED" in found
    assert f"{end} (SELECT id FROM batch)" in found


def test_only_an_update_can_be_cut_into_batches() -> None:
    with pytest.raises(ValueError, match="UPDATE"):
        batch_sql(Statement("DELETE FROM public.t", batch=BATCH))


def test_the_pace_doubles_at_most_and_halves_at_most() -> None:
    pace = Pace(size=1000)
    pace.took(AIM_SECONDS / 100, rows=1000)
    assert pace.size == 2000
    pace.took(AIM_SECONDS * 100, rows=2000)
    assert pace.size == 1000


def test_a_batch_that_others_waited_for_makes_the_next_one_smaller_but_never_empty() -> None:
    pace = Pace(size=15)
    pace.stumbled()
    pace.stumbled()
    assert pace.size == 10
