"""How migration files are read."""

from pathlib import Path

import pytest

from server.migrations.errors import BadMigrationFile
from server.migrations.files import parse_steps, read_steps


def test_a_file_without_marks_is_one_step_named_like_the_file() -> None:
    (step,) = parse_steps("SELECT 1;", number=7, stem="007_one")
    assert (step.number, step.name) == (7, "007_one")
    assert [statement.sql for statement in step.statements] == ["SELECT 1"]


def test_a_mark_begins_a_step_and_the_next_one_ends_it() -> None:
    text = "-- About.\n\n-- step: 115_first\nSELECT 1;\n-- step: 115_second\nSELECT 2;\n"
    steps = parse_steps(text, number=115, stem="115_x")
    assert [(step.name, step.statements[0].sql) for step in steps] == [
        ("115_first", "SELECT 1"),
        ("115_second", "SELECT 2"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("SELECT 0;\n-- step: 115_first\nSELECT 1;", id="SQL before the first step"),
        pytest.param("-- step: first\nSELECT 1;", id="a step without its number"),
    ],
)
def test_a_file_that_would_lose_sql_or_order_is_refused(text: str) -> None:
    with pytest.raises(BadMigrationFile):
        parse_steps(text, number=115, stem="115_x")


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(["001_a.sql", "001_b.sql"], id="one number twice"),
        pytest.param(["1_a.sql"], id="a name without three digits"),
    ],
)
def test_a_folder_with_a_doubtful_order_is_refused(tmp_path: Path, names: list[str]) -> None:
    for name in names:
        (tmp_path / name).write_text("SELECT 1;")
    with pytest.raises(BadMigrationFile):
        read_steps(tmp_path)


@pytest.mark.parametrize(
    ("other", "same"),
    [
        pytest.param("-- why\nSELECT   1;\r\n", True, id="comments, spaces and line ends do not count"),
        pytest.param("SELECT 2;", False, id="a changed statement does"),
    ],
)
def test_the_checksum_sees_what_postgresql_sees(other: str, *, same: bool) -> None:
    (first,) = parse_steps("SELECT 1;", number=1, stem="001_a")
    (second,) = parse_steps(other, number=1, stem="001_a")
    assert (first.checksum == second.checksum) is same


def test_migration_115_has_its_five_steps_in_their_final_order() -> None:
    assert [step.name for step in read_steps() if step.number == 115] == [
        "115_business_calendars_table",
        "115_calendar_routing_rules_table",
        "115_appointments_calendar_id",
        "115_default_calendars",
        "115_link_appointments",
    ]
