"""Names of people: told along the way, and given as an answer to "what name shall I put it under?"."""

from collections.abc import Mapping
from importlib import import_module
from types import ModuleType

import pytest

from server.language.formats import LANGUAGES
from server.language.names import find_name
from server.language.told_names import find_told_name

TABLES: Mapping[str, ModuleType] = {
    language: import_module(f"tests.unit.language.people.{language}") for language in LANGUAGES
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_is_heard_wherever_it_is_told_and_nothing_else_is(language: str) -> None:
    told: dict[str, str] = TABLES[language].TOLD
    assert {text: find_told_name(text, language=language) for text in told} == told
    assert len(told) >= 25


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_is_taken_as_people_write_it(language: str) -> None:
    answers: dict[str, str | None] = TABLES[language].ANSWERS
    assert {text: find_name(text, language=language) for text in answers} == answers


def test_english_answers_of_all_shapes_are_names() -> None:
    names = {
        "Dana": "Dana",
        "dana levi": "Dana Levi",
        "I'm Dana": "Dana",
        "I’m Dana.": "Dana",  # the apostrophe of telephones
        "it's for Tom": "Tom",
        "Hi, my name is Jean-Luc Picard": "Jean-Luc Picard",
        "My name's O'Brien": "O'Brien",
        "put it under Smith please": "Smith",
        "under the name of Dr. J. R. Smith": "Dr. J. R. Smith",
        "Dana, thanks!": "Dana",
        "my name is April": "April",
        "May": "May",
        "Carl Test": "Carl Test",
        "Ian Book": "Ian Book",
        "Christian No": "Christian No",
        "Sunday Adelaja": "Sunday Adelaja",
        "José María": "José María",
        "דנה לוי": "דנה לוי",
        "Анна": "Анна",
    }
    assert {text: find_name(text, language="en") for text in names} == names


def test_what_is_no_name_is_refused() -> None:
    others = [
        "",
        "yes",
        "No",
        "ok",
        "at noon",
        "Next Tuesday",
        "Yes Please",
        "3pm",
        "What?",
        "Dana?",
        "I want to cancel",
        "I'm not sure",
        "x" * 61,
        "Dana 0501234567",
        "<script>alert</script>",
        "🎉",
        "one two three four five",
        "can I talk to a person",
        "My name is",
    ]
    assert [text for text in others if find_name(text, language="en") is not None] == []


def test_what_can_be_booked_is_no_name() -> None:
    assert find_told_name("colour on Friday with Anna Bell", language="en", besides={"anna"}) == ""
    assert find_told_name("Anna Bell, colour on Friday", language="en", besides={"anna"}) == ""
    assert find_told_name("Anna Bell, colour on Friday", language="en") == "Anna Bell"
