"""Migration 125 on a live database: what overlapped before stays, and breaks nothing."""

import psycopg2
import pytest

from tests.machine.migrations.databases import OwnDatabase
from tests.machine.migrations.end_state import Faults

BUSINESS = "(SELECT min(id) FROM business)"
VACATIONS = f"""
DELETE FROM vacation_periods;
INSERT INTO vacation_periods (business_id, start_date, end_date, duration_days, title) VALUES
    ({BUSINESS}, '2031-12-01', '2031-12-10', NULL, 'first'),
    ({BUSINESS}, '2031-12-05', '2031-12-15', NULL, 'overlaps the first'),
    ({BUSINESS}, '2031-12-12', '2031-12-20', NULL, 'overlaps the second'),
    ({BUSINESS}, '2031-11-01', NULL, 3, 'counts its days'),
    ({BUSINESS}, '2032-01-01', NULL, NULL, 'has an open end');
"""
BLOCKS = f"""
INSERT INTO calendar_blocks (business_id, during, reason) VALUES
    ({BUSINESS}, '[2031-12-01 10:00Z,2031-12-01 12:00Z)', 'first'),
    ({BUSINESS}, '[2031-12-01 11:00Z,2031-12-01 13:00Z)', 'overlaps'),
    ({BUSINESS}, '[2031-12-01 13:00Z,2031-12-01 14:00Z)', 'only touches');
"""
GUARDED = "SELECT title FROM vacation_periods WHERE guarded IS NOT NULL ORDER BY id"


@pytest.fixture
def migrated(at_114: OwnDatabase) -> OwnDatabase:
    at_114.run(VACATIONS)
    at_114.migrate(target=124)
    at_114.run(BLOCKS)
    at_114.migrate()
    return at_114


def test_of_closures_that_overlap_the_older_one_is_guarded(migrated: OwnDatabase, faults: Faults) -> None:
    assert migrated.column(GUARDED) == ["first", "counts its days", "has an open end"]
    guarded = "SELECT reason FROM calendar_blocks WHERE guarded IS NOT NULL ORDER BY id"
    assert migrated.column(guarded) == ["first", "only touches"]
    assert faults(migrated) == []
    assert migrated.migrate() == []


def test_older_code_is_held_to_it_too_and_old_rows_may_still_be_renamed(migrated: OwnDatabase) -> None:
    migrated.run("UPDATE vacation_periods SET title = 'renamed' WHERE title = 'overlaps the first'")
    with pytest.raises(psycopg2.errors.ExclusionViolation):
        migrated.run("UPDATE vacation_periods SET end_date = '2031-12-09' WHERE title = 'renamed'")
    with pytest.raises(psycopg2.errors.ExclusionViolation):
        migrated.run(
            f"INSERT INTO vacation_periods (business_id, start_date) VALUES ({BUSINESS}, '2031-11-03')"
        )
    days = "start_date = '2031-12-21', end_date = '2031-12-22'"
    migrated.run(f"UPDATE vacation_periods SET {days} WHERE title = 'renamed'")
    assert "renamed" in migrated.column(GUARDED)


def test_what_old_code_wrote_between_the_steps_is_guarded_or_let_be(at_114: OwnDatabase) -> None:
    at_114.run(VACATIONS)
    at_114.migrate(target=124)
    at_114.run("UPDATE vacation_periods SET end_date = '2031-12-04' WHERE title = 'first'")
    at_114.migrate()
    assert at_114.column(GUARDED) == ["first", "overlaps the first", "counts its days", "has an open end"]
