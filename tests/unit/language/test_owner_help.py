"""What the help tells owners to write is understood when they write it, in every language."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from server.language.owner_commands import find_command
from server.language.phrases import LANGUAGES, say
from server.language.times.when import find_when

ZONE = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 18, 10, tzinfo=ZONE)
COMMANDS = ["vacation", "closed", "block", "free", "reopen", "coming", "asked", "late", "report", "undo"]
TIMED = {"closed": 1, "block": 2, "free": 3, "coming": 5, "asked": 6}  # where they stand
QUOTED = re.compile(r"[«“„\"]\s?([^«»“”„\"]+?)\s?[»”“\"]")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_of_the_help_are_commands(language: str) -> None:
    examples = QUOTED.findall(say("owner_help", language))
    found = [find_command(example, language=language) for example in examples]
    assert [command.name if command else None for command in found] == COMMANDS
    assert [command.minutes for command in found if command and command.minutes] == [30]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_of_the_help_say_their_times(language: str) -> None:
    examples = QUOTED.findall(say("owner_help", language))
    times = [
        [when.to_json() for when in find_when(example, now=NOW, time_zone=ZONE, language=language)]
        for example in (examples[place] for place in TIMED.values())
    ]
    assert [len(found) for found in times] == [1] * len(TIMED)
    assert "T14:00" in str(times[0])
    assert "T17:00" in str(times[0])
    assert "T15:00" in str(times[1])
