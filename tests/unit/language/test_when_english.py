"""The rules about times and weeks, in English. Now is Wednesday 18 November 2026, 10:00, in Jerusalem."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from server.language.times.when import find_when
from tests.unit.language import shown

ZONE = ZoneInfo("Asia/Jerusalem")
NOW = datetime(2026, 11, 18, 10, 0, tzinfo=ZONE)


def heard(text: str, now: datetime = NOW) -> list[str]:
    return shown.heard(text, now=now, language="en")


def test_the_words_that_were_understood_are_kept() -> None:
    (when,) = find_when("Could I come on the 24th at 3 pm, please?", now=NOW, time_zone=ZONE)
    assert when.text == "on the 24th at 3 pm"


@pytest.mark.parametrize(
    ("text", "grain"),
    [("tomorrow", "day"), ("3pm", "hour"), ("3:30pm", "minute"), ("next week", "week"), ("in May", "month")],
)
def test_the_grain_is_as_fine_as_what_was_said(text: str, grain: str) -> None:
    (when,) = find_when(text, now=NOW, time_zone=ZONE)
    assert when.grain == grain


def test_the_json_has_the_names_of_the_contract() -> None:
    (when,) = find_when("tomorrow after 2pm", now=NOW, time_zone=ZONE)
    assert when.to_json() == {
        "kind": "interval",
        "value": None,
        "from": "2026-11-19T14:00:00+02:00",
        "to": "2026-11-20T00:00:00+02:00",
        "candidates": [],
        "grain": "hour",
        "text": "tomorrow after 2pm",
        "approximate": False,
    }


def test_a_naive_now_is_read_in_the_zone() -> None:
    naive = NOW.replace(tzinfo=None)
    assert find_when("in two hours", now=naive, time_zone=ZONE)[0].value == "2026-11-18T12:00:00+02:00"


def test_now_elsewhere_is_today_in_the_zone() -> None:
    late_in_new_york = datetime(2026, 11, 17, 20, 0, tzinfo=ZoneInfo("America/New_York"))
    assert find_when("today", now=late_in_new_york, time_zone=ZONE)[0].value == "2026-11-18"


def test_a_language_without_grammar_still_reads_what_buttons_send() -> None:
    (when,) = find_when("2026-11-24T15:00:00+02:00", now=NOW, time_zone=ZONE, language="fr")
    assert (when.kind, when.value) == ("datetime", "2026-11-24T15:00:00+02:00")
    assert find_when("3:30", now=NOW, time_zone=ZONE, language="fr")[0].value == "03:30"
