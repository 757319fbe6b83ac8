"""By how much earlier or later: the same in ten languages, and never an hour of the clock."""

from datetime import timedelta

import pytest

from server.language.shifts import find_shift

HOURS = {
    "en": {"an hour later": 1, "can it be two hours earlier?": -2, "half an hour later please": 0.5},
    "fr": {"une heure plus tard": 1, "deux heures plus tôt ?": -2, "une demi-heure plus tard": 0.5},
    "de": {"eine Stunde später": 1, "zwei Stunden früher bitte": -2, "eine halbe Stunde später": 0.5},
    "es": {"una hora más tarde": 1, "dos horas antes": -2, "media hora después": 0.5},
    "pt": {"uma hora mais tarde": 1, "duas horas mais cedo": -2, "meia hora depois": 0.5},
    "it": {"un'ora più tardi": 1, "due ore prima": -2, "mezz'ora dopo": 0.5},
    "nl": {"kan het een uur later?": 1, "twee uur eerder": -2, "een half uur later": 0.5},
    "ru": {"на час позже": 1, "на два часа раньше": -2, "а можно на полчаса позже?": 0.5},
    "he": {"שעה יותר מאוחר": 1, "שעתיים קודם": -2},
    "ar": {"متأخر بساعة": 1, "ساعة أبكر": -1, "أبكر بنصف ساعة": -0.5},
}
NONE = {
    "en": ["in an hour", "later, at 3", "later in the week", "an hour", "earlier", ""],
    "fr": ["plus tard, à 15 heures", "dans une heure", "à deux heures"],
    "de": ["später, um 15 Uhr", "in einer Stunde"],
}


@pytest.mark.parametrize("language", HOURS)
def test_a_length_beside_a_comparison_is_a_shift(language: str) -> None:
    found = {text: find_shift(text, language=language) for text in HOURS[language]}
    assert found == {text: timedelta(hours=hours) for text, hours in HOURS[language].items()}


def test_days_and_weeks_shift_too() -> None:
    assert find_shift("no, make it a day later", language="en") == timedelta(days=1)
    assert find_shift("one week earlier", language="en") == timedelta(days=-7)


@pytest.mark.parametrize("language", NONE)
def test_what_is_no_comparison_is_no_shift(language: str) -> None:
    assert {text: find_shift(text, language=language) for text in NONE[language]} == dict.fromkeys(
        NONE[language]
    )
