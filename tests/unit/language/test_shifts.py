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


MOVED = {  # in hours
    "en": {
        "push it back by half an hour": 0.5,
        "move it back a day": 24,
        "bring it forward by two hours": -2,
    },
    "fr": {"décalez d'un jour": 24, "avancez-le d'une heure": -1, "repoussez d'une demi-heure": 0.5},
    "de": {
        "um eine Stunde verschieben": 1,
        "um einen Tag verlegen": 24,
        "eine halbe Stunde vorverlegen": -0.5,
    },
    "es": {"aplácela una semana": 168, "adelántela una hora": -1},
    "it": {"sposti di un giorno": 24, "anticipi di mezz'ora": -0.5},
    "pt": {"adie um dia": 24, "antecipe meia hora": -0.5},
    "nl": {"stel het een week uit": 168, "vervroeg het met een uur": -1},
    "ru": {"сдвиньте на полчаса": 0.5, "на один день": 24},
    "he": {"תזיזו ביום אחד": 24, "תקדימו בחצי שעה": -0.5},
    "ar": {"أجلوه يوما واحدا": 24, "قدموه ساعة": -1},
}
NOT_MOVED = {
    "en": [
        "to another day",
        "move my one hour appointment",
        "in an hour",
        "to a day that suits you",
        "later",
    ],
    "de": ["auf einen anderen Tag verschieben"],
    "fr": ["à un autre jour"],
    "es": ["otro día"],
    "ru": ["на другой день"],
    "ar": ["يوما آخر"],
}


@pytest.mark.parametrize("language", MOVED)
def test_a_length_alone_moves_an_appointment(language: str) -> None:
    found = {text: find_shift(text, language=language, moves=True) for text in MOVED[language]}
    assert found == {text: timedelta(hours=hours) for text, hours in MOVED[language].items()}
    assert not any(find_shift(text, language=language) for text in MOVED[language])


@pytest.mark.parametrize("language", NOT_MOVED)
def test_another_day_and_a_length_of_a_visit_move_nothing(language: str) -> None:
    found = {text: find_shift(text, language=language, moves=True) for text in NOT_MOVED[language]}
    assert found == dict.fromkeys(NOT_MOVED[language])


@pytest.mark.parametrize("language", NONE)
def test_what_is_no_comparison_is_no_shift(language: str) -> None:
    assert {text: find_shift(text, language=language) for text in NONE[language]} == dict.fromkeys(
        NONE[language]
    )


NEIGHBOURS = {
    "en": ["could I come the day after instead?", "the day before please"],
    "fr": ["le lendemain c'est possible ?", "la veille"],
    "de": ["am Tag darauf", "am Tag davor"],
    "es": ["al día siguiente", "el día anterior"],
    "it": ["il giorno dopo", "il giorno prima"],
    "pt": ["no dia seguinte", "no dia anterior"],
    "nl": ["de dag erna", "de dag ervoor"],
    "ru": ["на следующий день", "накануне"],
    "he": ["למחרת", "יום לפני"],
    "ar": ["في اليوم التالي", "اليوم السابق"],
}


@pytest.mark.parametrize("language", NEIGHBOURS)
def test_the_day_after_is_that_of_the_day_spoken_of(language: str) -> None:
    found = [find_shift(text, language=language) for text in NEIGHBOURS[language]]
    assert found == [timedelta(days=1), timedelta(days=-1)]


def test_the_day_after_tomorrow_is_no_shift() -> None:
    assert find_shift("the day after tomorrow", language="en") is None
