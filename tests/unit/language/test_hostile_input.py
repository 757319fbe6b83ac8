"""Whatever is written, an answer comes in time and in shape."""

import time
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.language.choices import find_choice
from server.language.detect import detect_language
from server.language.intents import NAMES, find_intent
from server.language.names import find_name
from server.language.tokens import MAX_CHARACTERS, clean
from server.language.understand import understand
from server.language.when import find_when

ZONE = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 18, 10, 0, tzinfo=ZONE)
KINDS = {"date", "time", "datetime", "interval", "ambiguous", "conflict", "impossible"}

WORDS = st.sampled_from(
    """tomorrow friday next this last week the 24th of november 2026 at 3 pm : - / . , from to between and
    after before in two days half past quarter noon midnight morning or not 31 february 9999 00 25 a month
    weekend by until 1530 around ish o'clock first may second 0 12 am 2026-11-24 2026-02-31T25:00 th st @
    """.split()  # noqa: SIM905  as a list it would fill a page
)
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


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in HOSTILE.items()])
def test_hostile_messages_are_answered_in_time(text: str) -> None:
    started = time.process_time()
    understand(text, now=NOW, time_zone=ZONE, languages=("en", "he"))
    find_name(text, language="en")
    find_choice(text, count=3, language="en")
    assert time.process_time() - started < 0.5


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


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=14).map(" ".join))
def test_any_words_about_time_give_well_formed_results(text: str) -> None:
    for when in find_when(text, now=NOW, time_zone=ZONE):
        assert when.kind in KINDS
        assert when.text
        assert bool(when.candidates) == (when.kind in {"ambiguous", "conflict"})
        assert (when.value is not None) == (when.kind in {"date", "time", "datetime"})
        assert (when.start is not None or when.end is not None) == (when.kind == "interval")
        if when.kind == "interval" and when.start and when.end and "T" in when.start:
            assert when.start < when.end


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
