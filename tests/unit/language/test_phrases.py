"""What the receptionist says."""

from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import pytest

from server.language.formats import format_price, format_short_day
from server.language.phrases import (
    LANGUAGES,
    format_day,
    format_time,
    has_phrase,
    is_rtl,
    join_list,
    list_keys,
    say,
    values_of,
)

DAY = date(2026, 11, 24)
MOMENT = datetime(2026, 11, 24, 15, 0)  # noqa: DTZ001  spoken as it stands: the caller has converted
SERVER = Path(__file__).parents[3] / "server"
# The keys that every language needs so that a talk of buttons makes sense.
WORDLESS = ["only_english", *(key for key in list_keys("en") if key.startswith("button_"))]


def test_english_is_said_in_full() -> None:
    said = say("confirm", "en", service="Haircut", when=MOMENT, name="Dana")
    assert said == "Haircut, Tuesday, November 24 at 3:00 PM, for Dana. Shall I book it?"


@pytest.mark.parametrize(
    ("language", "day", "clock"),
    [
        ("en", "Tuesday, November 24", "3:00 PM"),
        ("he", "יום שלישי, 24 בנובמבר", "15:00"),
        ("fr", "mardi 24 novembre", "15:00"),
        ("ru", "вторник, 24 ноября", "15:00"),
        ("de", "Dienstag, 24. November", "15:00"),
        ("es", "martes, 24 de noviembre", "15:00"),
        ("ar", "الثلاثاء، 24 نوفمبر", "3:00 م"),
        ("pt", "terça-feira, 24 de novembro", "15:00"),
        ("it", "martedì 24 novembre", "15:00"),
        ("nl", "dinsdag 24 november", "15:00"),
    ],
)
def test_days_and_times_are_written_as_the_language_does(language: str, day: str, clock: str) -> None:
    assert format_day(DAY, language) == day
    assert format_time(time(15), language) == clock


@pytest.mark.parametrize(
    ("language", "short"),
    [
        pytest.param("en", "Tue, Nov 24", id="English"),
        pytest.param("he", "יום ג׳, 24 בנוב׳", id="Hebrew"),
        pytest.param("de", "Di., 24. Nov.", id="German"),
    ],
)
def test_a_button_names_a_day_in_little_room(language: str, short: str) -> None:
    assert format_short_day(DAY, language) == short


def test_lists_are_joined_as_the_language_does() -> None:
    assert join_list(["cut", "colour", "nails"], "en", style="or") == "cut, colour, or nails"
    assert join_list(["a", "b"], "de") == "a und b"
    assert say("my_appointments", "en", lines=["one", "two"]) == "Your appointments:\none\ntwo"


def test_a_missing_phrase_is_said_in_english() -> None:
    assert not has_phrase("beyond_horizon", "de")
    assert say("beyond_horizon", "de", days=60) == say("beyond_horizon", "en", days=60)
    with pytest.raises(KeyError):
        say("no such key", "en")
    with pytest.raises(KeyError):
        say("confirm", "en", service="Haircut")


def test_values_keep_their_direction_in_right_to_left_languages() -> None:
    assert [language for language in LANGUAGES if is_rtl(language)] == ["he", "ar"]
    assert "\u2068Dana\u2069" in say("confirm", "he", service="x", when=MOMENT, name="Dana")
    assert "\u2068" not in say("confirm", "fr", service="x", when=MOMENT, name="Dana")


def test_what_a_customer_writes_is_never_a_template() -> None:
    assert "{name}" in say("confirm", "en", service="{name}", when=MOMENT, name="{0.__class__}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_can_book_without_words(language: str) -> None:
    assert [key for key in WORDLESS if not has_phrase(key, language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_no_keys_and_values_of_its_own(language: str) -> None:
    assert set(list_keys(language)) <= set(list_keys("en"))
    assert [key for key in list_keys(language) if values_of(key, language) != values_of(key, "en")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_fit_where_whatsapp_puts_them_and_differ(language: str) -> None:
    labels = [say(key, language) for key in list_keys(language) if key.startswith("button_")]
    assert [label for label in labels if len(label) > 20] == []
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_speak_every_language(language: str) -> None:
    shown = [key for key in list_keys() if key.startswith(("page_", "visit_"))]
    assert [key for key in shown if not has_phrase(key, language)] == []


def test_whole_prices_have_no_cents() -> None:
    assert format_price(Decimal("38.00"), "EUR", "en") == "€38"
    assert format_price(Decimal("38.50"), "EUR", "en") == "€38.50"
    assert format_price(Decimal("38.00"), "EUR", "fr").replace("\u00a0", " ") == "38 €"
