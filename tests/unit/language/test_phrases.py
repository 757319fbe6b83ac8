"""What the receptionist says."""

from datetime import date, datetime, time
from decimal import Decimal

import pytest

from server.language.formats import format_price, format_short_day
from server.language.phrases import (
    LANGUAGES,
    Style,
    format_day,
    format_hours,
    format_time,
    is_rtl,
    join_list,
    list_keys,
    say,
)

DAY = date(2026, 11, 24)
MOMENT = datetime(2026, 11, 24, 15, 0)  # noqa: DTZ001  spoken as it stands: the caller has converted
RTL_MARK, ISOLATE, END_ISOLATE = "\u200f", "\u2068", "\u2069"


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


def test_an_unknown_phrase_and_a_missing_value_are_mistakes() -> None:
    with pytest.raises(KeyError):
        say("no such key", "en")
    with pytest.raises(KeyError):
        say("confirm", "en", service="Haircut")
    with pytest.raises(KeyError):
        say("nothing_soon", "en", service="Haircut")


def test_a_language_that_is_not_spoken_gets_english() -> None:
    assert say("thanks_reply", "sv") == say("thanks_reply", "en")


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("en", 1, "Cut: 1 minute."),
        ("en", 30, "Cut: 30 minutes."),
        ("fr", 0, "Cut : 0 minute."),
        ("fr", 2, "Cut : 2 minutes."),
        ("ru", 1, "Cut: 1 минута."),
        ("ru", 21, "Cut: 21 минута."),
        ("ru", 22, "Cut: 22 минуты."),
        ("ru", 11, "Cut: 11 минут."),
        ("ru", 45, "Cut: 45 минут."),
        ("he", 1, "Cut: דקה אחת."),
        ("he", 2, "Cut: שתי דקות."),
        ("he", 30, "Cut: 30 דקות."),
        ("ar", 1, "Cut: دقيقة واحدة."),
        ("ar", 2, "Cut: دقيقتان."),
        ("ar", 5, "Cut: 5 دقائق."),
        ("ar", 45, "Cut: 45 دقيقة."),
        ("ar", 100, "Cut: 100 دقيقة."),
    ],
)
def test_a_number_chooses_the_form_of_its_language(language: str, count: int, said: str) -> None:
    assert say("service_takes", language, style="sms", service="Cut", count=count) == said


@pytest.mark.parametrize(
    ("style", "said"),
    [
        ("text", "Booked: Cut, Tuesday, November 24 at 3:00 PM, for Dana. See you then!"),
        ("sms", "Booked: Cut, Tue, Nov 24, 3:00 PM, Dana. See you then!"),
        ("voice", "That is booked: Cut, Tuesday, November 24 at 3 PM, for Dana. See you then, and goodbye."),
    ],
)
def test_a_style_has_its_own_words_and_times(style: Style, said: str) -> None:
    values = {"service": "Cut", "when": MOMENT, "name": "Dana", "calendar": "Chair"}
    assert say("booked", "en", style=style, **values) == said


def test_a_phrase_without_a_variant_is_said_as_it_is_in_every_style() -> None:
    assert say("thanks_reply", "en", style="voice") == say("thanks_reply", "en")


def test_a_voice_says_lines_as_sentences() -> None:
    said = say("hours", "en", style="voice", lines=["Monday: 9 AM to 5 PM", "Tuesday: closed"])
    assert said == "We are open at these times. Monday: 9 AM to 5 PM. Tuesday: closed."


@pytest.mark.parametrize(
    ("language", "full", "half", "hours"),
    [
        ("en", "9 AM", "3:30 PM", "9 AM to 3:30 PM"),
        ("he", "9 בבוקר", "3:30 בצהריים", "מ-9 בבוקר עד 3:30 בצהריים"),
        ("fr", "9 heures", "15 heures 30", "de 9 heures à 15 heures 30"),
        ("ru", "9 часов", "15 часов 30 минут", "с 09:00 до 15:30"),
        ("de", "9 Uhr", "15 Uhr 30", "9 Uhr bis 15 Uhr 30"),
        ("es", "las 9 de la mañana", "las 3:30 de la tarde", "de las 9 de la mañana a las 3:30 de la tarde"),
        ("ar", "9 صباحًا", "3:30 بعد الظهر", "من 9 صباحًا إلى 3:30 بعد الظهر"),
        ("pt", "9 horas", "15 horas e 30", "das 9 horas às 15 horas e 30"),
        ("it", "9", "15 e 30", "dalle 9 alle 15 e 30"),
        ("nl", "9 uur", "15 uur 30", "9 uur tot 15 uur 30"),
    ],
)
def test_times_are_spoken_as_people_say_them(language: str, full: str, half: str, hours: str) -> None:
    spoken = [
        format_time(time(9), language, style="voice"),
        format_time(time(15, 30), language, style="voice"),
        format_hours(time(9), time(15, 30), language, style="voice"),
    ]
    assert [one.replace("\u00a0", " ") for one in spoken] == [full, half, hours]


def test_one_o_clock_is_singular_in_spanish() -> None:
    assert format_time(time(13), "es", style="voice").startswith("la 1 ")
    assert format_time(time(11), "es", style="voice") == "las 11 de la mañana"


def test_hours_are_written_with_a_dash() -> None:
    assert format_hours(time(9), time(17), "en") == "9:00 AM–5:00 PM"
    assert format_hours(time(9), time(17), "de", style="sms") == "09:00-17:00"


def test_values_keep_their_direction_in_right_to_left_languages() -> None:
    assert [language for language in LANGUAGES if is_rtl(language)] == ["he", "ar"]
    said = say("confirm", "he", service="x", when=MOMENT, name="Dana")
    assert f"{ISOLATE}Dana{END_ISOLATE}" in said
    assert said.startswith(RTL_MARK), "the first value would turn the line"
    assert ISOLATE not in say("confirm", "fr", service="x", when=MOMENT, name="Dana")


@pytest.mark.parametrize("language", ["he", "ar"])
def test_every_line_and_price_and_number_keeps_its_place(language: str) -> None:
    lines = [say("service_price", language, service="Cut", price="38 €"), "+972 50 123 4567"]
    said = say("my_appointments", language, lines=lines).split("\n")[1:]
    assert said == [
        f"{RTL_MARK}{ISOLATE}{RTL_MARK}{ISOLATE}Cut{END_ISOLATE}: {ISOLATE}38 €{END_ISOLATE}.{END_ISOLATE}",
        f"{RTL_MARK}{ISOLATE}+972 50 123 4567{END_ISOLATE}",
    ]


@pytest.mark.parametrize("language", ["he", "ar"])
def test_links_text_messages_and_voices_are_not_marked(language: str) -> None:
    assert say("change_link", language, link="https://x.example/a").endswith("https://x.example/a")
    for style in ("sms", "voice"):
        said = say("reminder", language, style=style, business="Luna", service="Cut", when=MOMENT)
        assert {RTL_MARK, ISOLATE, END_ISOLATE}.isdisjoint(said)


def test_a_text_message_has_no_space_beyond_its_small_alphabet() -> None:
    said = say("service_price", "en", style="sms", service="Cut", price="38\u00a0€")
    assert said == "Cut: 38 €."


def test_what_a_customer_writes_is_never_a_template() -> None:
    assert "{name}" in say("confirm", "en", service="{name}", when=MOMENT, name="{0.__class__}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_fit_where_whatsapp_puts_them_and_differ(language: str) -> None:
    labels = [say(key, language) for key in list_keys() if key.startswith("button_")]
    assert [label for label in labels if len(label) > 20] == []
    assert len(set(labels)) == len(labels)


def test_whole_prices_have_no_cents() -> None:
    assert format_price(Decimal("38.00"), "EUR", "en") == "€38"
    assert format_price(Decimal("38.50"), "EUR", "en") == "€38.50"
    assert format_price(Decimal("38.00"), "EUR", "fr").replace("\u00a0", " ") == "38 €"
