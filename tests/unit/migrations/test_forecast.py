"""How long a statement is said to keep others waiting, from what was found in the trial and measured."""

from dataclasses import replace

import pytest

from server.migrations.catalogue import TableFacts
from server.migrations.files import Batch, Statement
from server.migrations.modes import (
    ACCESS_EXCLUSIVE,
    ROW_EXCLUSIVE,
    SHARE,
    SHARE_ROW_EXCLUSIVE,
    SHARE_UPDATE_EXCLUSIVE,
)
from server.migrations.plan.forecast import Forecast, Server, duration, forecast, keeps_out, limit_of
from server.migrations.plan.trial import Finding, Work
from server.migrations.tasks import Task

ROWS = 1_000_000
BIG = TableFacts(
    is_walled=True,
    owner="frontdesk_owner",
    rights=frozenset(),
    router_rights=frozenset(),
    may_number=True,
    rows=ROWS,
    bytes=200_000_000,
)
EMPTY = replace(BIG, rows=0, bytes=0)
LOCKED = (("big", ACCESS_EXCLUSIVE),)
TRIED = 0.002


def foretell(
    sql: str, *work: Work, locks: tuple[tuple[str, str], ...] = LOCKED, changes: int | None = None
) -> Forecast:
    server = Server({"big": BIG, "empty": EMPTY}, 200e6, lambda table, where: 10)
    return forecast(Task(sql, locks), Finding(work, TRIED), server, locks=locks, changes=changes)


@pytest.mark.parametrize(
    ("work", "least", "most"),
    [
        pytest.param([], 0.002, 0.002, id="the catalogue alone: what the trial took"),
        pytest.param([Work("verifying", "big")], 1.0, 1.1, id="a check reads the table once"),
        pytest.param([Work("rewriting", "big")], 4.0, 10.0, id="a new type writes the table again"),
        pytest.param([Work("building", "big")], 2.0, 3.0, id="an index sorts every row"),
        pytest.param([Work("building", "big", "seat = 2")], 1.0, 1.1, id="a partial index sorts few rows"),
        pytest.param([Work("verifying", "empty")], 0.002, 0.002, id="an empty table is read at once"),
        pytest.param([Work("verifying", "made_by_the_plan")], 0.002, 0.002, id="a new table has no rows"),
    ],
)
def test_a_strong_lock_lasts_as_long_as_its_work(work: list[Work], least: float, most: float) -> None:
    found = foretell("ALTER TABLE public.big ...", *work)
    assert least <= found.stall_seconds <= most
    assert found.stall_seconds == found.seconds


def test_nobody_waits_for_a_weak_lock_however_long_it_is_held() -> None:
    validate = "ALTER TABLE public.big VALIDATE CONSTRAINT k"
    found = foretell(validate, Work("verifying", "big"), locks=(("big", SHARE_UPDATE_EXCLUSIVE),))
    assert (found.stall_seconds, found.rows) == (0, ROWS)
    assert found.seconds > 1


def test_nobody_waits_for_an_index_built_concurrently() -> None:
    sql = "CREATE INDEX CONCURRENTLY i ON public.big (id)"
    found = foretell(sql, Work("building", "big"), locks=(("big", SHARE_UPDATE_EXCLUSIVE),))
    assert (found.stall_seconds, found.rows) == (0, ROWS)
    assert "beside the traffic" in found.why


def test_an_update_in_one_go_holds_its_rows_to_the_end() -> None:
    found = foretell("UPDATE public.big SET a = 1", locks=(("big", ROW_EXCLUSIVE),), changes=ROWS)
    assert found.stall_seconds > 10


@pytest.mark.parametrize(
    ("rows", "stall", "words"),
    [
        pytest.param(0, 0.0, "about 0 batches", id="nothing to change"),
        pytest.param(5, 0.06, "about 1 batch of 60 ms", id="less than a batch"),
        pytest.param(ROWS, 0.06, "67 s in all", id="many batches"),
    ],
)
def test_a_batch_keeps_nobody_waiting_for_longer_than_its_aim(rows: int, stall: float, words: str) -> None:
    update = Statement("UPDATE public.big SET a = 1", batch=Batch("public.big", "id", "a IS NULL"))
    server = Server({"big": BIG}, 200e6, lambda table, where: 0)
    found = forecast(Task("115_x#0", apart=True, backfill=update), Finding(), server, locks=(), changes=rows)
    assert found.stall_seconds == stall
    assert words in found.why


@pytest.mark.parametrize(
    ("sql", "reads"),
    [
        pytest.param("ALTER TABLE public.big ALTER COLUMN a SET NOT NULL", True, id="not null"),
        pytest.param("ALTER TABLE public.big ADD CONSTRAINT c CHECK (a > 0)", True, id="a check"),
        pytest.param(
            "ALTER TABLE public.big ADD CONSTRAINT c CHECK (a > 0) NOT VALID", False, id="not valid"
        ),
        pytest.param("ALTER TABLE public.big ADD COLUMN a integer", False, id="a column"),
        pytest.param("CREATE INDEX i ON public.big (a)", True, id="an index"),
    ],
)
def test_what_was_not_tried_is_judged_by_its_words(sql: str, *, reads: bool) -> None:
    server = Server({"big": BIG}, 200e6, lambda table, where: 0)
    untried = Finding(untried="somebody is in the way")
    found = forecast(Task(sql, LOCKED), untried, server, locks=LOCKED, changes=None)
    assert (found.seconds > 0.5) is reads


@pytest.mark.parametrize(
    ("modes", "changes", "words"),
    [
        pytest.param([], False, "nobody waits", id="no lock"),
        pytest.param([SHARE_UPDATE_EXCLUSIVE], False, "nobody waits", id="a weak lock"),
        pytest.param([ROW_EXCLUSIVE], True, "who wants the same rows waits", id="rows are changed"),
        pytest.param([SHARE], False, "writers wait", id="share"),
        pytest.param([ROW_EXCLUSIVE, SHARE_ROW_EXCLUSIVE], True, "writers wait", id="two tables"),
        pytest.param(
            [SHARE_ROW_EXCLUSIVE, ACCESS_EXCLUSIVE],
            False,
            "readers and writers wait",
            id="the strongest counts",
        ),
    ],
)
def test_a_lock_says_whom_it_keeps_out(modes: list[str], *, changes: bool, words: str) -> None:
    assert keeps_out(modes, changes=changes) == words


def test_a_step_may_allow_itself_a_longer_stall() -> None:
    assert limit_of(0) < 0.1
    assert limit_of(3) == 3


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.0004, "1 ms"), (1.3335, "1,334 ms"), (67.2, "67 s"), (4000, "4,000 s")]
)
def test_durations_are_rounded_to_what_a_forecast_can_know(seconds: float, words: str) -> None:
    assert duration(seconds) == words
