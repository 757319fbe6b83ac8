"""Words about time that mean something only in the talk they are said in."""

from datetime import date

import pytest

from server.language.cues import says
from server.receptionist.dialogue.hints import hear_hints
from server.receptionist.dialogue.memory import Memory, Option, Wish

TODAY = date(2026, 11, 21)
OFFERED = [Option("slot", "3:00 PM", "2026-11-22 15:00", "2026-11-22T15:00:00+02:00 1")]


def heard(text: str, **known: object) -> Wish:
    """What the words say where times of tomorrow afternoon are on offer."""
    memory = Memory(**{"task": "book", "asked": "time", "options": OFFERED, **known})  # type: ignore[arg-type]
    return hear_hints(text, memory, today=TODAY, language="en").wish


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        pytest.param("14", Wish(at="14:00"), id="a bare hour"),
        pytest.param("anything earlier?", Wish(day="2026-11-22", latest="15:00"), id="earlier"),
        pytest.param("later please", Wish(day="2026-11-22", earliest="15:01"), id="later"),
        pytest.param("an hour later", Wish(day="2026-11-22", at="16:00"), id="an hour later"),
        pytest.param("30 minutes earlier", Wish(day="2026-11-22", at="14:30"), id="minutes earlier"),
        pytest.param(
            "haircut asap", Wish("2026-11-21", "2026-12-05", earliest="00:00"), id="as soon as can be"
        ),
        pytest.param("14.30", Wish(at="14:30"), id="a dot between hour and minutes"),
        pytest.param("is 17 free?", Wish(at="17:00"), id="a question about an hour"),
        pytest.param("17 people", Wish(), id="a number of something"),
        pytest.param("Actually, can you check 17?", Wish(at="17:00"), id="put right by an hour"),
        pytest.param("Actually we are 17 people", Wish(), id="put right by a number of something"),
        pytest.param("Lea", Wish(), id="no word about time"),
        pytest.param("99", Wish(), id="no hour of any day"),
    ],
)
def test_words_are_read_against_what_was_offered(text: str, wish: Wish) -> None:
    assert heard(text) == wish


def test_a_bare_hour_may_be_before_or_after_noon() -> None:
    said = hear_hints("11", Memory(task="book", asked="time"), today=TODAY, language="en")
    assert said.readings == ("11:00", "23:00")


def test_a_number_is_an_hour_only_where_a_time_was_asked_for() -> None:
    assert heard("11", asked="name") == Wish()


def test_earlier_is_compared_with_the_chosen_time_first() -> None:
    assert heard("earlier", starts_at="2026-11-24T10:00:00+02:00").latest == "10:00"


def test_an_appointment_to_move_is_what_later_is_compared_with() -> None:
    assert heard("an hour later", options=[], was="2026-11-24T10:00:00+02:00").at == "11:00"


def test_an_appointment_to_move_is_moved_by_a_length_alone() -> None:
    assert heard("by an hour", task="move", options=[], was="2026-11-24T10:00:00+02:00").at == "11:00"
    assert heard("by an hour", options=[], was="2026-11-24T10:00:00+02:00") == Wish()


def test_the_same_time_is_heard() -> None:
    assert says("same_time", "move it to friday same time", language="en")
    assert not says("same_time", "move it to friday", language="en")
