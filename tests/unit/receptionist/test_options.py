"""Which of the offered times is meant; they are offered by nearness, not by the clock."""

import pytest

from server.receptionist.dialogue.memory import Option, Wish
from server.receptionist.dialogue.offers import is_wished
from server.receptionist.dialogue.options import meant_options
from server.receptionist.dialogue.wishes import Said

OFFERED = [
    Option("slot", clock, f"2026-11-24 {clock}", f"2026-11-24T{clock}:00+01:00 1")
    for clock in ("14:15", "15:45", "14:00")
]


@pytest.mark.parametrize(
    ("text", "language", "clock"),
    [
        ("the later one", "en", "15:45"),
        ("the earlier one please", "en", "14:00"),
        ("the last one", "en", "14:00"),
        ("the first one", "en", "14:15"),
        ("le plus tard", "fr", "15:45"),
        ("der spätere", "de", "15:45"),
        ("el más tarde", "es", "15:45"),
    ],
)
def test_later_and_earlier_are_of_the_clock_first_and_last_of_the_list(
    text: str, language: str, clock: str
) -> None:
    assert [option.label for option in meant_options(text, Said(Wish()), OFFERED, language)] == [clock]


def test_a_time_on_one_of_several_days_is_not_just_what_was_wished_for() -> None:
    assert is_wished(OFFERED[0], Wish(day="2026-11-24", at="14:15"))
    assert not is_wished(OFFERED[0], Wish(day="2026-11-24", at="14:15", until="2026-11-27"))
