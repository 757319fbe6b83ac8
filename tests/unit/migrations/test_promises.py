"""What many steps promise together."""

import pytest

from server.migrations.facts import Absent, Column, Constraint, Key
from server.migrations.files import parse_steps
from server.migrations.promises import fold

TABLE = "CREATE TABLE public.t (id integer PRIMARY KEY, a text DEFAULT 'x');"


def promised(sql: str) -> dict[Key, object]:
    return {key: promise.want for key, promise in fold(parse_steps(sql, number=1, stem="001_t")).items()}


@pytest.mark.parametrize(
    ("later", "default", "not_null"),
    [
        pytest.param("", "'x'", False, id="as it was made"),
        pytest.param(
            "ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;", None, False, id="its default withdrawn"
        ),
        pytest.param("ALTER TABLE public.t ALTER COLUMN a SET NOT NULL;", "'x'", True, id="made obligatory"),
    ],
)
def test_a_later_statement_changes_what_a_column_is(
    later: str, default: str | None, *, not_null: bool
) -> None:
    column = promised(TABLE + later)["column", "t", "a"]
    assert isinstance(column, Column)
    assert (column.default, column.not_null) == (default, not_null)


def test_validating_a_constraint_is_part_of_its_promise() -> None:
    added = TABLE + "ALTER TABLE public.t ADD CONSTRAINT c CHECK (a <> '') NOT VALID;"
    validated = added + "ALTER TABLE public.t VALIDATE CONSTRAINT c;"
    for sql, expected in ((added, False), (validated, True)):
        constraint = promised(sql)["constraint", "t", "c"]
        assert isinstance(constraint, Constraint)
        assert constraint.validated is expected


def test_a_dropped_table_takes_its_columns_and_indexes_along() -> None:
    found = promised(TABLE + "CREATE INDEX i ON public.t (a); DROP TABLE public.t;")
    assert found["table", "t"] == Absent()
    assert ("column", "t", "a") not in found
    assert not any(key[0] == "index" and want != Absent() for key, want in found.items())
