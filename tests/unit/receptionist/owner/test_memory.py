"""What is kept of an owner's talk survives a restart, and damage to it does no harm."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from server.receptionist.owner.memory import KEY, VERSION, OwnerMemory, recall

NOW = datetime(2026, 11, 18, 10, tzinfo=UTC)


def kept(**members: Any) -> dict[str, Any]:
    return {KEY: OwnerMemory().dump() | members}


def test_it_comes_back_as_it_was_kept() -> None:
    memory = OwnerMemory(
        task="close", asked="end", first="2026-12-24", about=[[1, 20]], choices=[["days", "a", "b"]]
    )
    state = json.loads(json.dumps({KEY: memory.dump()}))
    assert recall(state) == memory


@pytest.mark.parametrize(
    "state",
    [
        {},
        {KEY: None},
        {KEY: "vacation"},
        {KEY: {}},
        kept(v=VERSION + 1),
        kept(task=3),
        kept(unknown="member"),
        kept(about=[1, 2]),
        kept(about=[["1", "2"]]),
        kept(choices=[["days"]]),
        kept(parts=[["days"]]),
        kept(undo_of=[[1, 2]]),
        kept(more_calendars=["1"]),
        kept(late_told=[[1]]),
        kept(buttons=[[1, 2]]),
        kept(asked_at="yesterday"),
        kept(asked_at="2026-11-18T10:00:00"),
        kept(is_open="no"),
    ],
)
def test_what_is_damaged_is_forgotten(state: dict[str, Any]) -> None:
    assert recall(state) == OwnerMemory()


@pytest.mark.parametrize(
    ("task", "lasts"), [("close", timedelta(hours=24)), ("notices", timedelta(minutes=30))]
)
def test_a_question_expires(task: str, lasts: timedelta) -> None:
    memory = OwnerMemory(task=task, asked="confirm", asked_at=NOW.isoformat())
    assert not memory.has_expired(NOW + lasts)
    assert memory.has_expired(NOW + lasts + timedelta(seconds=1))


def test_a_closure_is_taken_back_within_the_hour() -> None:
    memory = OwnerMemory(undo_of=[["vacation", "3"]], undo_at=NOW.isoformat())
    assert memory.can_undo(NOW + timedelta(minutes=59))
    assert not memory.can_undo(NOW + timedelta(minutes=61))
    assert not OwnerMemory().can_undo(NOW)
