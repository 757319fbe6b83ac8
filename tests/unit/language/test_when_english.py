"""What English says about time. Now is Wednesday 18 November 2026, 10:00, in Jerusalem."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from server.language.when import When, find_when

ZONE = ZoneInfo("Asia/Jerusalem")
NOW = datetime(2026, 11, 18, 10, 0, tzinfo=ZONE)


def shown(when: When) -> str:
    """Write a result on one line: times without seconds, the usual offset left out."""
    sign = "~" if when.approximate and not when.candidates else ""
    if when.kind == "impossible":
        return "impossible"
    if when.candidates:
        return f"{when.kind}: {' or '.join(map(shown, when.candidates))}"
    ends = when.value or f"{when.start} to {when.end}"
    return sign + ends.replace(":00+02:00", "").replace("T00:00", "")


def heard(text: str, now: datetime = NOW) -> list[str]:
    assert now.tzinfo is not None
    return [shown(when) for when in find_when(text, now=now, time_zone=now.tzinfo)]


DATES = {
    "today": "2026-11-18",
    "tomorrow": "2026-11-19",
    "Tommorow please": "2026-11-19",
    "the day after tomorrow": "2026-11-20",
    "yesterday": "2026-11-17",
    "Friday": "2026-11-20",
    "wednesday": "2026-11-18",
    "this Friday": "2026-11-20",
    "this coming tue": "2026-11-24",
    "next Friday": "2026-11-27",
    "next Monday": "2026-11-23",
    "Friday next week": "2026-11-27",
    "next week on Thursday": "2026-11-26",
    "Friday after next": "2026-12-04",
    "last Friday": "2026-11-13",
    "monday last week": "2026-11-09",
    "a week from Friday": "2026-11-27",
    "two weeks from Tuesday": "2026-12-08",
    "a week from tomorrow": "2026-11-26",
    "on the 24th": "2026-11-24",
    "the 17th": "2026-12-17",
    "on the 31st": "2026-12-31",
    "on the twenty-fifth": "2026-11-25",
    "24 November": "2026-11-24",
    "the 24th of November": "2026-11-24",
    "Nov 24": "2026-11-24",
    "November 24th, 2027": "2027-11-24",
    "5 March": "2027-03-05",
    "first of december": "2026-12-01",
    "May 2": "2027-05-02",
    "11/24": "2026-11-24",
    "24/11/2026": "2026-11-24",
    "24.11.2026": "2026-11-24",
    "5/5": "2027-05-05",
    "2026-11-24": "2026-11-24",
    "Tuesday 24 November": "2026-11-24",
    "Tuesday the 24th": "2026-11-24",
    "Friday 27": "2026-11-27",
    "today, Wednesday": "2026-11-18",
    "in three days": "2026-11-21",
    "in a week": "2026-11-25",
    "in 2 weeks' time": "2026-12-02",
    "3 days from now": "2026-11-21",
    "in a month": "2026-12-18",
    "Sunday 6/12": "2026-12-06",
}

TIMES = {
    "3pm": "15:00",
    "3 PM": "15:00",
    "3 p.m.": "15:00",
    "3:30pm": "15:30",
    "7.30 pm": "19:30",
    "15:00": "15:00",
    "08:15": "08:15",
    "at 1530": "15:30",
    "noon": "12:00",
    "midday": "12:00",
    "midnight": "00:00",
    "12am": "00:00",
    "12pm": "12:00",
    "half past three pm": "15:30",
    "quarter to four in the afternoon": "15:45",
    "twenty past 5 pm": "17:20",
    "9 in the morning": "09:00",
    "around 3pm": "~15:00",
    "4pm-ish": "~16:00",
    "at 3": "ambiguous: 03:00 or 15:00",
    "at six": "ambiguous: 06:00 or 18:00",
    "at 12": "ambiguous: 00:00 or 12:00",
    "3:30": "ambiguous: 03:30 or 15:30",
    "half past three": "ambiguous: 03:30 or 15:30",
    "quarter to four": "ambiguous: 03:45 or 15:45",
    "at ten to twelve": "ambiguous: 11:50 or 23:50",
    "two thirty pm": "14:30",
    "four fifteen": "ambiguous: 04:15 or 16:15",
    "six o'clock": "ambiguous: 06:00 or 18:00",
}

RANGES = {
    "3-4pm": "15:00 to 16:00",
    "11-1pm": "11:00 to 13:00",
    "2pm to 4": "14:00 to 16:00",
    "from 9 to 5": "09:00 to 17:00",
    "16-18": "16:00 to 18:00",
    "between 2 and 5": "ambiguous: 02:00 to 05:00 or 14:00 to 17:00",
    "between 2 and 5 in the afternoon": "14:00 to 17:00",
    "10pm to 2am": "22:00 to 02:00",
    "after 2pm": "14:00 to None",
    "3pm or later": "15:00 to None",
    "no earlier than 4pm": "16:00 to None",
    "before noon": "None to 12:00",
    "until 5 pm": "None to 17:00",
    "in the morning": "06:00 to 12:00",
    "afternoon": "12:00 to 18:00",
    "evening": "18:00 to 24:00",
    "tonight": "2026-11-18T18:00 to 2026-11-19",
    "this afternoon": "2026-11-18T12:00 to 2026-11-18T18:00",
    "tomorrow morning": "2026-11-19T06:00 to 2026-11-19T12:00",
    "tomorrow evening between 6 and 8": "2026-11-19T18:00 to 2026-11-19T20:00",
    "Friday after 2pm": "2026-11-20T14:00 to 2026-11-21",
    "before noon on Friday": "2026-11-20 to 2026-11-20T12:00",
    "from 3pm tomorrow to 5pm": "2026-11-19T15:00 to 2026-11-19T17:00",
    "Friday from 3 to 5 pm": "2026-11-20T15:00 to 2026-11-20T17:00",
    "next week": "2026-11-23 to 2026-11-30",
    "this week": "2026-11-16 to 2026-11-23",
    "the week after next": "2026-11-30 to 2026-12-07",
    "this weekend": "2026-11-21 to 2026-11-23",
    "next weekend": "2026-11-28 to 2026-11-30",
    "next month": "2026-12-01 to 2027-01-01",
    "in december": "2026-12-01 to 2027-01-01",
    "end of the month": "~2026-11-21 to 2026-12-01",
    "early next week": "~2026-11-23 to 2026-11-26",
    "Monday to Friday": "2026-11-23 to 2026-11-28",
    "from Friday to Tuesday": "2026-11-20 to 2026-11-25",
    "24-26 November": "2026-11-24 to 2026-11-27",
    "between now and Friday": "None to 2026-11-21",
    "from 10am on Friday until noon": "2026-11-20T10:00 to 2026-11-20T12:00",
    "by Friday": "None to 2026-11-21",
    "before Friday": "None to 2026-11-20",
    "after Friday": "2026-11-21 to None",
    "from Monday": "2026-11-23 to None",
}

TOGETHER = {
    "I'd like a haircut tomorrow at 3pm": "2026-11-19T15:00",
    "at 3pm tomorrow": "2026-11-19T15:00",
    "tomorrow I'd like a haircut, at 3pm if you can": "2026-11-19T15:00",
    "Can I come tomorrow? Around 3pm would be great": "~2026-11-19T15:00",
    "10:30am on 3 December": "2026-12-03T10:30",
    "next Tuesday at half past 4 pm": "2026-11-24T16:30",
    "Friday the 27th at noon": "2026-11-27T12:00",
    "tonight at 8": "2026-11-18T20:00",
    "tomorrow morning at 9": "2026-11-19T09:00",
    "2026-11-24T15:00": "2026-11-24T15:00",
    "2026-11-24T15:00:00+02:00": "2026-11-24T15:00",
    "2026-11-24T13:00Z": "2026-11-24T15:00",
    "2026-11-24 15:00": "2026-11-24T15:00",
    "in two hours": "2026-11-18T12:00",
    "in half an hour": "2026-11-18T10:30",
    "tomorrow 3": "ambiguous: 2026-11-19T03:00 or 2026-11-19T15:00",
    "tomorrow at six": "ambiguous: 2026-11-19T06:00 or 2026-11-19T18:00",
    "1/12 at 3pm": "ambiguous: 2026-12-01T15:00 or 2027-01-12T15:00",
    "Friday at midnight": "ambiguous: 2026-11-20 or 2026-11-21",
    "Wednesday at 9am": "2026-11-25T09:00",
    "Wednesday at 3pm": "2026-11-18T15:00",
    "table for 3 at 7pm": "19:00",
    "2 haircuts tomorrow": "2026-11-19",
    "Morning! could I come in tomorrow at 3pm": "2026-11-19T15:00",
    "not on Friday, Saturday please": "2026-11-21",
}

SAID_WRONG = {
    "31 February": "impossible",
    "29 February": "impossible",
    "the 31st of April": "impossible",
    "30/02/2027": "impossible",
    "at 25:00": "impossible",
    "15:75": "impossible",
    "15am": "impossible",
    "31 December 9999": "impossible",
    "2026-13-40": "impossible",
    "Friday 24": "conflict: 2026-11-24 or 2026-11-27",
    "Tuesday 5 March": "conflict: 2027-03-05 or 2027-03-02",
    "tomorrow, Friday": "conflict: 2026-11-19 or 2026-11-20",
    "3pm in the morning": "conflict: 15:00 or 06:00 to 12:00",
    "5/6": "ambiguous: 2027-05-06 or 2027-06-05",
}

SEVERAL = {
    "tomorrow at 3pm or 4pm": ["2026-11-19T15:00", "2026-11-19T16:00"],
    "Monday or Tuesday at 3pm": ["2026-11-23T15:00", "2026-11-24T15:00"],
    "Thu or Fri morning": [
        "2026-11-19T06:00 to 2026-11-19T12:00",
        "2026-11-20T06:00 to 2026-11-20T12:00",
    ],
    "I have a meeting at 2pm so tomorrow at 4pm works": ["14:00", "2026-11-19T16:00"],
    "next week after 2pm": ["2026-11-23 to 2026-11-30", "14:00 to None"],
    "move my appointment from Tuesday to Thursday": ["2026-11-24", "2026-11-19"],
    "move my 3pm to 5pm": ["15:00", "17:00"],
}

NOTHING = [
    "",
    "hello there",
    "3",
    "3-5",
    "may I come in?",
    "are you open 24/7?",
    "good morning",
    "the second one",
    "the 2nd one please",
    "for two people",
    "call me on 054-1234567",
    "my number is +972 54 123 4567",
    "50/50",
    "it costs 30 dollars",
    "do you work on Sundays",
    "at 45",
    "🎉🎉",
    "for 2 hours",
    "1/2/3/4/5/6",
]

ONE_EACH = DATES | TIMES | RANGES | TOGETHER | SAID_WRONG


@pytest.mark.parametrize(("text", "meaning"), [pytest.param(t, m, id=t) for t, m in ONE_EACH.items()])
def test_one_thing_is_said_about_time(text: str, meaning: str) -> None:
    assert heard(text) == [meaning]


@pytest.mark.parametrize(("text", "meanings"), [pytest.param(t, m, id=t) for t, m in SEVERAL.items()])
def test_several_things_are_said_in_one_message(text: str, meanings: list[str]) -> None:
    assert heard(text) == meanings


@pytest.mark.parametrize("text", NOTHING, ids=repr)
def test_what_says_nothing_about_time_yields_nothing(text: str) -> None:
    assert heard(text) == []


def test_the_table_is_as_large_as_promised() -> None:
    assert len(ONE_EACH) + len(SEVERAL) + len(NOTHING) >= 80


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
