"""The guard lets through what our own phrases say of true things, in every language and style."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from server.language.phrases import LANGUAGES, Style, Value, format_hours, list_keys, say, values_of
from server.receptionist.brain import BusinessProfile, CustomerProfile, Turn
from server.receptionist.guard import check_reply

WHEN = datetime(2026, 11, 24, 15, 30, tzinfo=ZoneInfo("Europe/Paris"))
DONE = {
    "appointment": {"id": 1, "starts_at": WHEN.isoformat()},
    "price": "38.00 EUR",
    "opening_hours": ["09:00", "18:00"],
}
RESULTS = [
    (f"calendar_{deed}_appointment", DONE) for deed in ("create", "cancel", "reschedule")
]  # so that every claim is backed
ELSEWHERE = ("button_", "change_", "notice_", "owner_", "page_", "visit_")
TURN = Turn(
    business=BusinessProfile(1, "Luna", "luna", "Europe/Paris", ("en",), None),
    customer=CustomerProfile(1, None),
    channel="web",
    texts=("hello",),
    language="en",
    now=datetime(2026, 11, 21, 8, tzinfo=UTC),
    state={},
)


def values_for(language: str, style: Style) -> Mapping[str, Value]:
    words = ("business", "name", "service", "calendar", "address", "appointment", "reason", "text", "phone")
    return {
        **dict.fromkeys(words, "Luna"),
        **dict.fromkeys(("when", "earliest", "first", "second"), WHEN),
        **dict.fromkeys(("time", "until"), WHEN.time()),
        **dict.fromkeys(("options", "open_days", "lines"), ("one", "two")),
        "day": WHEN.date(),
        "hours": format_hours(time(9), time(18), language, style=style),
        "price": "38 €",
        "count": 14,
    }


def say_all(language: str, style: Style) -> Iterator[tuple[str, str]]:
    values = values_for(language, style)
    for key in list_keys():
        if not key.startswith(ELSEWHERE):
            yield key, say(key, language, style=style, **{name: values[name] for name in values_of(key)})


@pytest.mark.parametrize("style", ["text", "sms", "voice"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_our_phrases_say_of_what_was_done_passes(language: str, style: Style) -> None:
    for key, said in say_all(language, style):
        assert check_reply(said, turn=TURN, results=RESULTS, language=language) == said, key


@pytest.mark.parametrize("style", ["text", "sms", "voice"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_phrases_that_claim_a_deed_are_known_in_every_language(language: str, style: Style) -> None:
    nothing_done = [("calendar_list", {**DONE, "appointment": None, "at": WHEN.isoformat()})]
    stopped = {
        key
        for key, said in say_all(language, style)
        if check_reply(said, turn=TURN, results=nothing_done, language=language) != said
    }
    assert stopped == {"booked", "booked_unnamed", "cancelled", "rescheduled"}


@pytest.mark.parametrize(
    ("clause", "language"),
    [
        pytest.param("الساعة 3:30 ص.", "ar", id="an Arabic morning"),
        pytest.param("at 3:30 AM.", "en", id="an English morning"),
        pytest.param("alle 16:30.", "it", id="another hour"),
        pytest.param("mar 25 nov.", "it", id="another day"),
    ],
)
def test_another_time_does_not_pass(clause: str, language: str) -> None:
    assert check_reply(f"Luna. {clause}", turn=TURN, results=RESULTS, language=language) == "Luna."
