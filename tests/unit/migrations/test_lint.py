"""Which SQL the lint refuses in a migration, and how a finding is accepted."""

from pathlib import Path

import pytest

from server.migrations.lint.__main__ import main, report
from server.migrations.lint.checks import keeps_rows
from server.migrations.lint.rules import RULES

DOCS = Path(__file__).resolve().parents[3] / "docs"
BEFORE = """
CREATE TABLE public.appointments (
    id bigint PRIMARY KEY, business_id int, note varchar(20), price numeric(5,2));
CREATE TABLE public.customers (id bigint PRIMARY KEY);
CREATE TABLE public.rooms (id int PRIMARY KEY, name text, CONSTRAINT named CHECK (name IS NOT NULL));
"""
KEY = "FOREIGN KEY (room_id) REFERENCES public.rooms (id)"
OUTSIDE = "-- outside a transaction\n"
BATCH = "-- batch: public.appointments by id until no row has room_id IS NULL\n"
ENDS = "-- ends: true\n"


def lines(sql: str) -> list[str]:
    """Return what is said about a migration of two steps; `-- next` begins the second one."""
    text = "-- step: 200_first\n" + sql.replace("-- next", "-- step: 200_second")
    return report({"100_before.sql": BEFORE, "200_now.sql": text}, only={"200_now.sql"})


def rules(sql: str) -> list[str]:
    """Return the names of the rules that object, in order of the statements."""
    return [line.split("  ")[1].partition(":")[0] for line in lines(sql)]


@pytest.mark.parametrize(
    ("rule", "sql"),
    [
        pytest.param(
            "unbatched-update", ENDS + "UPDATE public.appointments SET note = ''", id="a large UPDATE"
        ),
        pytest.param(
            "unbatched-update",
            ENDS + "WITH x AS (SELECT 1) UPDATE ONLY public.appointments SET note = ''",
            id="behind WITH",
        ),
        pytest.param(
            "unbatched-update",
            ENDS + "DO $$ BEGIN IF true THEN UPDATE public.appointments SET note = ''; END IF; END $$",
            id="in a DO block",
        ),
        pytest.param(
            "unbatched-update",
            OUTSIDE + BATCH + "UPDATE public.customers SET id = id",
            id="in batches of another table",
        ),
        pytest.param("blocking-index", "CREATE INDEX i ON public.rooms (name)", id="a plain index"),
        pytest.param(
            "concurrently-in-transaction",
            "CREATE INDEX CONCURRENTLY i ON public.rooms (name)",
            id="CONCURRENTLY in a transaction",
        ),
        pytest.param(
            "concurrently-in-transaction",
            "DROP INDEX CONCURRENTLY public.i",
            id="DROP INDEX CONCURRENTLY in a transaction",
        ),
        pytest.param(
            "constraint-without-not-valid",
            f"ALTER TABLE public.appointments ADD CONSTRAINT k {KEY}",
            id="a foreign key",
        ),
        pytest.param(
            "constraint-without-not-valid",
            "ALTER TABLE public.rooms ADD COLUMN a int CHECK (a > 0)",
            id="a new column's CHECK",
        ),
        pytest.param(
            "constraint-without-not-valid",
            "ALTER TABLE public.appointments ADD COLUMN room_id int DEFAULT 1 REFERENCES public.rooms (id)",
            id="a new column's foreign key with a default",
        ),
        pytest.param(
            "constraint-without-not-valid",
            f"{ENDS}DO $$ BEGIN ALTER TABLE public.appointments ADD CONSTRAINT k {KEY}; END $$",
            id="a foreign key in a DO block",
        ),
        pytest.param(
            "never-validated",
            f"ALTER TABLE public.appointments ADD CONSTRAINT k {KEY} NOT VALID",
            id="NOT VALID for good",
        ),
        pytest.param(
            "validated-too-soon",
            f"ALTER TABLE public.appointments ADD CONSTRAINT k {KEY} NOT VALID;"
            "ALTER TABLE public.appointments VALIDATE CONSTRAINT k",
            id="VALIDATE in the same transaction",
        ),
        pytest.param(
            "constraint-builds-index",
            "ALTER TABLE public.rooms ADD CONSTRAINT k UNIQUE (name)",
            id="a key without an index",
        ),
        pytest.param(
            "constraint-builds-index",
            "ALTER TABLE public.rooms ADD COLUMN a int UNIQUE",
            id="a unique column",
        ),
        pytest.param(
            "constraint-builds-index",
            "ALTER TABLE public.rooms ADD CONSTRAINT k EXCLUDE USING gist (id WITH =)",
            id="an exclusion",
        ),
        pytest.param(
            "volatile-default",
            "ALTER TABLE public.rooms ADD COLUMN a uuid NOT NULL DEFAULT gen_random_uuid()",
            id="a random default",
        ),
        pytest.param("volatile-default", "ALTER TABLE public.rooms ADD COLUMN a bigserial", id="a sequence"),
        pytest.param(
            "volatile-default",
            "ALTER TABLE public.rooms ADD COLUMN a int GENERATED ALWAYS AS IDENTITY",
            id="an identity",
        ),
        pytest.param(
            "volatile-default",
            "ALTER TABLE public.rooms ADD COLUMN a int GENERATED ALWAYS AS (id + 1) STORED",
            id="a generated column",
        ),
        pytest.param(
            "not-null-without-default",
            "ALTER TABLE public.rooms ADD COLUMN a int NOT NULL",
            id="NOT NULL without a default",
        ),
        pytest.param(
            "set-not-null-scans", "ALTER TABLE public.rooms ALTER COLUMN id SET NOT NULL", id="SET NOT NULL"
        ),
        pytest.param(
            "type-change-rewrites", "ALTER TABLE public.rooms ALTER id TYPE bigint", id="a wider number"
        ),
        pytest.param(
            "type-change-rewrites",
            "ALTER TABLE public.rooms ALTER name TYPE varchar USING lower(name)",
            id="a conversion",
        ),
        pytest.param(
            "index-before-backfill",
            f"{OUTSIDE}ALTER TABLE public.appointments ADD COLUMN room_id int;"
            "CREATE INDEX CONCURRENTLY i ON public.appointments (business_id, room_id);\n"
            f"{BATCH}UPDATE public.appointments SET note = '', room_id = 1",
            id="an index before the backfill",
        ),
        pytest.param(
            "index-before-backfill",
            f"{OUTSIDE}CREATE INDEX CONCURRENTLY i ON public.appointments (id) WHERE note = '';\n"
            f"{BATCH}UPDATE public.appointments SET (note, price) = ('', 0)",
            id="a condition over what is backfilled",
        ),
        pytest.param("loses-core-data", "DROP TABLE public.rooms, public.customers", id="DROP TABLE"),
        pytest.param("loses-core-data", ENDS + "TRUNCATE public.customers", id="TRUNCATE"),
        pytest.param("loses-core-data", ENDS + "DELETE FROM public.business", id="DELETE"),
        pytest.param(
            "loses-core-data", "ALTER TABLE public.customers DROP COLUMN IF EXISTS name", id="DROP COLUMN"
        ),
        pytest.param("data-without-end", "INSERT INTO public.rooms VALUES (1)", id="INSERT"),
        pytest.param("data-without-end", "UPDATE public.rooms SET name = ''", id="a small UPDATE"),
        pytest.param("data-without-end", "DO $$ BEGIN PERFORM 1; END $$", id="a DO block"),
        pytest.param("promises-nothing", "COMMENT ON TABLE public.rooms IS ''", id="a comment"),
        pytest.param(
            "promises-nothing",
            "ALTER TABLE public.rooms ENABLE TRIGGER ALL, ADD COLUMN a int",
            id="one action",
        ),
        pytest.param(
            "nameless-constraint",
            f"ALTER TABLE public.appointments ADD {KEY} NOT VALID;\n-- next\n"
            "ALTER TABLE public.appointments VALIDATE CONSTRAINT appointments_room_id_fkey",
            id="a constraint without a name",
        ),
        pytest.param("unqualified-name", "CREATE TABLE IF NOT EXISTS x (a int)", id="a table"),
        pytest.param(
            "unqualified-name", OUTSIDE + "CREATE INDEX CONCURRENTLY i ON rooms (name)", id="an index's table"
        ),
        pytest.param(
            "unqualified-name", "CREATE TABLE public.x (a int REFERENCES rooms (id))", id="a key's table"
        ),
        pytest.param(
            "unqualified-name", "CREATE FUNCTION f() RETURNS int AS $$ SELECT 1 $$", id="a function"
        ),
        pytest.param(
            "unqualified-name",
            "CREATE TRIGGER g AFTER UPDATE ON public.rooms EXECUTE FUNCTION f()",
            id="a trigger's",
        ),
        pytest.param(
            "unknown-step",
            "-- not before: 1 day after 200_tirst\nDROP TRIGGER g ON public.rooms",
            id="a typing error",
        ),
        pytest.param(
            "unknown-step",
            "-- not before: 1 day after 200_first\nDROP TRIGGER g ON public.rooms",
            id="itself",
        ),
        pytest.param(
            "several-strong-locks",
            "ALTER TABLE public.appointments ADD COLUMN a int; ALTER TABLE public.customers ADD COLUMN a int",
            id="two large tables in one transaction",
        ),
    ],
)
def test_the_lint_refuses(rule: str, sql: str) -> None:
    assert rules(sql) == [rule]


@pytest.mark.parametrize(
    "sql",
    [
        pytest.param(
            OUTSIDE + BATCH + "UPDATE public.appointments a SET room_id = r.id FROM public.rooms r",
            id="batches",
        ),
        pytest.param(
            ENDS + "UPDATE public.rooms SET name = 'UPDATE public.appointments'", id="a small table"
        ),
        pytest.param(
            ENDS + "INSERT INTO public.rooms SELECT 1 ON CONFLICT DO UPDATE SET name = '' RETURNING id",
            id="an upsert",
        ),
        pytest.param(
            "CREATE TABLE public.x (id serial, room_id int); CREATE INDEX i ON public.x (room_id);"
            f"ALTER TABLE public.x ADD CONSTRAINT k {KEY}, ADD COLUMN u uuid DEFAULT gen_random_uuid(),"
            "ADD COLUMN n int NOT NULL, ADD CONSTRAINT q UNIQUE (n)",
            id="all is free on a table of the same file",
        ),
        pytest.param(
            OUTSIDE + "CREATE INDEX CONCURRENTLY i ON public.rooms (name)", id="an index concurrently"
        ),
        pytest.param(
            f"ALTER TABLE public.appointments ADD CONSTRAINT k {KEY} NOT VALID;\n-- next\n"
            "ALTER TABLE public.appointments VALIDATE CONSTRAINT k",
            id="a foreign key in two steps",
        ),
        pytest.param(
            "ALTER TABLE public.appointments ADD COLUMN room_id int REFERENCES public.rooms (id)",
            id="a foreign key over a column that is empty",
        ),
        pytest.param(
            "ALTER TABLE public.rooms ADD CONSTRAINT k UNIQUE USING INDEX i, ADD a int NOT NULL DEFAULT 0",
            id="a key over an index that is there",
        ),
        pytest.param(
            "-- may stall: 3 s\nALTER TABLE public.rooms ADD CONSTRAINT k EXCLUDE USING gist (id WITH =)",
            id="an exclusion that says how long it may stall",
        ),
        pytest.param(
            "ALTER TABLE public.rooms ADD COLUMN a timestamptz NOT NULL DEFAULT now(),"
            "ADD COLUMN b text DEFAULT 'random()'",
            id="a default that is the same for every row",
        ),
        pytest.param("ALTER TABLE public.rooms ALTER name SET NOT NULL", id="NOT NULL behind a CHECK"),
        pytest.param(
            "ALTER TABLE public.appointments ALTER note TYPE text USING note::text,"
            "ALTER price TYPE numeric(9, 2)",
            id="types that keep their rows",
        ),
        pytest.param(
            f"{OUTSIDE}ALTER TABLE public.appointments ADD COLUMN room_id int;\n"
            f"{BATCH}UPDATE public.appointments SET room_id = 1 WHERE note = '';"
            "CREATE INDEX CONCURRENTLY i ON public.appointments (room_id)",
            id="an index after the backfill",
        ),
        pytest.param("DROP TABLE public.rooms", id="a table that is not core"),
        pytest.param(
            "CREATE FUNCTION public.f() RETURNS int AS $$ DELETE FROM appointments; $$",
            id="a body is not run",
        ),
        pytest.param(ENDS + "COMMENT ON TABLE public.rooms IS ''", id="what says its end"),
        pytest.param(
            "ALTER TABLE public.rooms ADD COLUMN a int;\n-- next\n-- not before: 1 day after 200_first\n"
            "ALTER TABLE public.rooms DROP COLUMN a",
            id="a step after an earlier one",
        ),
        pytest.param(
            "ALTER TABLE public.appointments ADD COLUMN a int;\n-- next\n"
            "ALTER TABLE public.customers ADD COLUMN a int",
            id="two large tables in two steps",
        ),
    ],
)
def test_the_lint_has_nothing_against(sql: str) -> None:
    assert lines(sql) == []


@pytest.mark.parametrize(
    ("old", "new", "keeps"),
    [
        pytest.param("character varying(20)", "character varying(21)", True, id="a longer varchar"),
        pytest.param("character varying(20)", "character varying(19)", False, id="a shorter one"),
        pytest.param("character varying(20)", "text", True, id="varchar to text"),
        pytest.param("text", "character varying", True, id="text to varchar"),
        pytest.param("text", "character varying(20)", False, id="text to a limit"),
        pytest.param("numeric(5,2)", "numeric(6,3)", False, id="another scale"),
        pytest.param("numeric(5,2)", "numeric", True, id="no limit"),
        pytest.param("integer", "bigint", False, id="wider numbers"),
        pytest.param("timestamp without time zone", "timestamp with time zone", False, id="a zone"),
        pytest.param("", "text", False, id="nobody knows"),
    ],
)
def test_a_type_change_keeps_rows(old: str, new: str, *, keeps: bool) -> None:
    assert keeps_rows(old, new) is keeps


def test_a_finding_names_file_line_step_reason_and_the_way_round() -> None:
    text = "-- step: 200_first\r\n-- why\r\n\r\nCREATE INDEX i\r\nON public.rooms (name);"
    assert report({"100_before.sql": BEFORE, "200_now.sql": text}) == [
        "200_now.sql:4 200_first  blocking-index: "
        "building an index stops every writer of rooms until it is done. "
        "Instead: CREATE INDEX CONCURRENTLY in a step `-- outside a transaction`."
    ]


ACCEPT = "-- lint: accept blocking-index, because a business has few rooms\n"
INDEX = "CREATE INDEX i ON public.rooms (name);\n"


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        pytest.param(ACCEPT + INDEX, [], id="accepted above the statement"),
        pytest.param(ACCEPT + "-- why\n\n" + INDEX, [], id="other comments may follow"),
        pytest.param(INDEX + ACCEPT + INDEX, [":2 200_first  blocking-index"], id="for that statement only"),
        pytest.param(
            "-- lint: accept blocking-index\n" + INDEX,
            [":3 200_first  blocking-index", ":2  bad-acceptance"],
            id="not without a reason",
        ),
        pytest.param(
            "-- lint: accept blocking, because I may\n" + INDEX,
            [":3 200_first  blocking-index", ":2  bad-acceptance"],
            id="not by a name that no rule has",
        ),
        pytest.param(ACCEPT + "DROP INDEX public.i;", [":2  unused-acceptance"], id="nothing was to accept"),
        pytest.param(INDEX + ACCEPT, [":2 200_first  blocking-index", ":3  bad-acceptance"], id="not below"),
        pytest.param(
            "COMMENT ON TABLE public.rooms IS '\n" + ACCEPT + "';",
            [":2 200_first  promises-nothing"],
            id="text",
        ),
    ],
)
def test_an_acceptance_is_for_one_rule_at_one_statement_and_has_a_reason(sql: str, said: list[str]) -> None:
    found = [line.removeprefix("200_now.sql") for line in lines(sql)]
    assert [": ".join(line.split(": ")[:1]) for line in found] == said


def test_the_command_fails_on_findings_of_the_files_it_is_given(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "100_before.sql").write_text(BEFORE)
    (tmp_path / "200_now.sql").write_text(INDEX)
    assert main([str(tmp_path / "200_now.sql")]) == 1
    assert capsys.readouterr().out.startswith("200_now.sql:1 200_now  blocking-index: ")
    assert main([str(tmp_path / "100_before.sql")]) == 0
    assert capsys.readouterr().out == ""


def test_a_file_that_cannot_be_read_as_steps_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "200_now.sql").write_text("-- batch: rooms\nUPDATE public.rooms SET name = ''")
    assert main([str(tmp_path / "200_now.sql")]) == 2
    assert "200_now" in capsys.readouterr().out


def test_every_rule_has_a_row_in_the_docs() -> None:
    page = (DOCS / "migration-lint.md").read_text(encoding="utf-8")
    rows = [line.split("`")[1] for line in page.splitlines() if line.startswith("| `")]
    assert rows == list(RULES)
