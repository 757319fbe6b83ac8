"""Names in answers to "what name shall I put it under?"."""

import pytest

from server.language.names import find_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dana", "Dana"),
        ("Dana Levi", "Dana Levi"),
        ("dana levi", "Dana Levi"),
        ("I'm Dana", "Dana"),
        ("I’m Dana.", "Dana"),  # the apostrophe of telephones
        ("it's for Tom", "Tom"),
        ("Hi, my name is Jean-Luc Picard", "Jean-Luc Picard"),
        ("My name's O'Brien", "O'Brien"),
        ("put it under Smith please", "Smith"),
        ("under the name of Dr. J. R. Smith", "Dr. J. R. Smith"),
        ("Dana, thanks!", "Dana"),
        ("my name is April", "April"),
        ("May", "May"),
        ("Carl Test", "Carl Test"),
        ("Ian Book", "Ian Book"),
        ("Christian No", "Christian No"),
        ("Sunday Adelaja", "Sunday Adelaja"),
        ("José María", "José María"),
        ("דנה לוי", "דנה לוי"),
        ("Анна", "Анна"),
    ],
)
def test_a_name_is_taken_as_people_write_it(text: str, name: str) -> None:
    assert find_name(text, language="en") == name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yes",
        "No",
        "ok",
        "tomorrow",
        "Friday",
        "at noon",
        "Next Tuesday",
        "Yes Please",
        "3pm",
        "the second one",
        "What?",
        "Dana?",
        "why do you need it",
        "I want to cancel",
        "I'm not sure",
        "x" * 61,
        "Dana 0501234567",
        "<script>alert</script>",
        "🎉",
        "one two three four five",
        "can I talk to a person",
        "My name is",
    ],
)
def test_what_is_no_name_is_refused(text: str) -> None:
    assert find_name(text, language="en") is None
