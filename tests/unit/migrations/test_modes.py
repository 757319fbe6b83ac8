"""Which lock a statement takes, and on which tables."""

import pytest

from server.migrations.files import Statement
from server.migrations.modes import (
    ACCESS_EXCLUSIVE,
    ROW_EXCLUSIVE,
    SHARE,
    SHARE_ROW_EXCLUSIVE,
    SHARE_UPDATE_EXCLUSIVE,
    locks_of,
)

KEY = "FOREIGN KEY (a, b) REFERENCES public.r (a, b) ON DELETE SET NULL (b) NOT VALID"


@pytest.mark.parametrize(
    ("sql", "mode"),
    [
        pytest.param("ALTER TABLE public.t ADD COLUMN a int", ACCESS_EXCLUSIVE, id="a column"),
        pytest.param(
            "ALTER TABLE IF EXISTS ONLY public.t\n  DROP COLUMN a", ACCESS_EXCLUSIVE, id="over lines"
        ),
        pytest.param("alter table t validate constraint c", SHARE_UPDATE_EXCLUSIVE, id="a validation"),
        pytest.param(
            "ALTER TABLE public.t VALIDATE CONSTRAINT c, ADD COLUMN a int",
            ACCESS_EXCLUSIVE,
            id="the stronger of two",
        ),
        pytest.param("CREATE INDEX i ON public.t (a)", SHARE, id="an index"),
        pytest.param("CREATE INDEX ON ONLY public.t (a)", SHARE, id="an index without a name"),
        pytest.param('CREATE INDEX "I x" ON public.t (a)', SHARE, id="an index with a quoted name"),
        pytest.param(
            "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON public.t (a)",
            SHARE_UPDATE_EXCLUSIVE,
            id="concurrently",
        ),
        pytest.param(
            "CREATE TRIGGER g AFTER UPDATE OF a ON public.t EXECUTE FUNCTION public.f()",
            SHARE_ROW_EXCLUSIVE,
            id="a trigger",
        ),
        pytest.param("DROP TRIGGER IF EXISTS g ON public.t", ACCESS_EXCLUSIVE, id="a dropped trigger"),
        pytest.param("SELECT public.frontdesk_protect('public.t')", ACCESS_EXCLUSIVE, id="walls"),
        pytest.param("UPDATE ONLY public.t SET a = 1", ROW_EXCLUSIVE, id="an update"),
        pytest.param("-- why\nDELETE FROM public.t", ROW_EXCLUSIVE, id="behind a comment"),
        pytest.param('TRUNCATE "public"."t"', ACCESS_EXCLUSIVE, id="quoted names"),
        pytest.param("ALTER TABLE public.T ADD COLUMN a int", ACCESS_EXCLUSIVE, id="a folded name"),
    ],
)
def test_a_statement_locks_its_table(sql: str, mode: str) -> None:
    assert locks_of(Statement(sql=sql)) == [("t", mode)]


@pytest.mark.parametrize(
    ("sql", "locks"),
    [
        pytest.param(
            f"ALTER TABLE public.t ADD CONSTRAINT c {KEY}",
            {("t", SHARE_ROW_EXCLUSIVE), ("r", SHARE_ROW_EXCLUSIVE)},
            id="a foreign key locks both tables, neither for readers",
        ),
        pytest.param(
            f"ALTER TABLE public.t ADD COLUMN x numeric(5, 2), ADD CONSTRAINT c {KEY}",
            {("t", ACCESS_EXCLUSIVE), ("r", SHARE_ROW_EXCLUSIVE)},
            id="together with a column it is stronger",
        ),
        pytest.param(
            f"CREATE TABLE public.t (a int, {KEY})", {("r", SHARE_ROW_EXCLUSIVE)}, id="a new table has none"
        ),
        pytest.param(
            "CREATE TABLE public.t (a int REFERENCES public.t (id))", set(), id="not even by itself"
        ),
        pytest.param(
            "DROP TABLE public.s, public.t",
            {("s", ACCESS_EXCLUSIVE), ("t", ACCESS_EXCLUSIVE)},
            id="two tables",
        ),
        pytest.param(
            "CREATE FUNCTION public.f() AS $$ x REFERENCES public.t $$",
            set(),
            id="what a body says is not run",
        ),
        pytest.param("COMMENT ON TABLE public.t IS 'REFERENCES public.r'", set(), id="nor is a string"),
    ],
)
def test_a_statement_locks_every_existing_table_it_needs(sql: str, locks: set[tuple[str, str]]) -> None:
    assert set(locks_of(Statement(sql=sql))) == locks
