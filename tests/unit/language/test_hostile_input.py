"""Whatever is written, an answer comes in shape, and its work grows no faster than the message.

The work is counted in calls of functions, which are the same on every machine, and not in seconds.
"""

import sys
from collections.abc import Callable
from datetime import datetime
from types import FrameType
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.language.choices import find_choice
from server.language.detect import detect_language
from server.language.intents import NAMES, find_intent
from server.language.names import find_name
from server.language.owner_commands import find_command
from server.language.times.grammars import grammar_languages, grammar_of
from server.language.times.when import When, find_when
from server.language.tokens import MAX_CHARACTERS, clean
from server.language.told_names import find_told_name
from server.language.understand import understand

ZONE = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 18, 10, 0, tzinfo=ZONE)
KINDS = {"date", "time", "datetime", "interval", "ambiguous", "conflict", "impossible"}

NUMBERS = ["0", "00", "3", "12", "15", "24", "25", "31", "60", "99", "400", "1530", "2026", "9999", "th"]
NUMBERS += ["2026-11-24", "2026-02-31T25:00", ":", "-", "/", ".", ","]
LANGUAGES = sorted(grammar_languages())
HOSTILE = {
    "20,000 letters": "a" * 20_000,
    "a thousand numbers": "17 " * 1_000,
    "one number of 20,000 digits": "9" * 20_000,
    "nested right-to-left overrides": "\u202e\u2066tomorrow\u2069" * 2_000,
    "only colons": "1:" * 10_000,
    "only slashes": "1/2/" * 5_000,
    "dates without end": "2026-11-" * 2_500,
    "cues without end": "at " * 7_000,
    "openers without end": "from " * 4_000,
    "or without end": "tomorrow or " * 1_700,
    "spaces": " " * 20_000,
    "combining marks": "a\u0301\u0302\u0303" * 5_000,
    "expanding characters": "\ufdfa" * 20_000,
    "apostrophes": "a'" * 10_000,
    "lone surrogates and NUL": "\ud800\x00 tomorrow \udfff",
    "emoji": "🎉👩‍👩‍👧‍👦" * 1_000,
}


def calls_of(work: Callable[[], object]) -> int:
    """Count the functions that are called while this is done, Python's own among them."""
    calls = 0

    def count(_frame: FrameType, event: str, _of: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls


def grows_with_the_message(work: Callable[[str], object], text: str) -> bool:
    """Say whether double the text takes about double the work, and not its square."""
    return calls_of(lambda: work(text + text)) <= 2.2 * calls_of(lambda: work(text))


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in HOSTILE.items()])
def test_hostile_messages_are_answered_with_work_that_grows_with_them(text: str) -> None:
    def read(message: str) -> None:
        understand(message, now=NOW, time_zone=ZONE, languages=("en", "he"))
        find_name(message, language="en")
        find_told_name(message, language="en")
        find_command(message, language="en")
        find_choice(message, count=3, language="en")

    read(text)  # also loads what is loaded once
    assert grows_with_the_message(read, text[: MAX_CHARACTERS // 8])


def test_only_the_documented_length_is_read() -> None:
    late = " " * MAX_CHARACTERS + "tomorrow at 3pm"
    assert find_when(late, now=NOW, time_zone=ZONE) == []
    assert len(clean("\ufdfa" * 20_000)) <= MAX_CHARACTERS


def test_direction_marks_do_not_hide_a_time() -> None:
    (when,) = find_when("\u202etomorrow\u202c at \u20663pm\u2069", now=NOW, time_zone=ZONE)
    assert when.value == "2026-11-19T15:00:00+00:00"


def test_foreign_digits_are_digits() -> None:
    (when,) = find_when("٢٤/١١/٢٠٢٦", now=NOW, time_zone=ZONE)
    assert when.value == "2026-11-24"


def any_words(language: str) -> st.SearchStrategy[str]:
    """Make messages of the words that the language's grammar knows, in any order, and of numbers."""
    lexicon = grammar_of(language).lexicon
    known = st.sampled_from([phrase for phrases in lexicon.values() for phrase in phrases])
    return st.lists(known | st.sampled_from(NUMBERS), max_size=14).map(" ".join)


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_words_about_time_give_well_formed_results(language: str) -> None:
    @settings(max_examples=40, deadline=None)
    @given(any_words(language))
    def check(text: str) -> None:
        for when in find_when(text, now=NOW, time_zone=ZONE, language=language):
            is_well_formed(when)

    check()


def is_well_formed(when: When) -> None:
    assert when.kind in KINDS
    assert when.text
    assert bool(when.candidates) == (when.kind in {"ambiguous", "conflict"})
    assert (when.value is not None) == (when.kind in {"date", "time", "datetime"})
    assert (when.start is not None or when.end is not None) == (when.kind == "interval")
    if when.kind == "interval" and when.start and when.end and "T" in when.start:
        assert when.start < when.end


@pytest.mark.parametrize("language", LANGUAGES)
def test_cues_and_numbers_again_and_again_take_work_that_grows_with_them(language: str) -> None:
    lexicon = grammar_of(language).lexicon

    def read(message: str) -> None:
        find_when(message, now=NOW, time_zone=ZONE, language=language)

    read("tomorrow at 3")  # loads what is loaded once
    for tag in sorted({"AT", "FROM", "AND", "NOT", "MONTH"} & set(lexicon)):
        phrase = next(iter(lexicon[tag]))
        assert grows_with_the_message(read, f"{phrase} 3 " * 15), f"{tag}: {phrase}"


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_understood_without_an_error(text: str) -> None:
    assert find_intent(text, language="en").name in NAMES
    assert detect_language(text, languages=("en", "fr", "he")) in {"en", "fr", "he"}
    find_when(text, now=NOW, time_zone=ZONE)
    name = find_name(text, language="en")
    assert name is None or (0 < len(name) <= 60 and not any(c.isdigit() for c in name))
    index = find_choice(text, count=3, language="en")
    assert index is None or 0 <= index < 3
