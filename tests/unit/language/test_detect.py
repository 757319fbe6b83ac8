"""Which language a message is in."""

import pytest

from server.language.detect import detect_language

LANGUAGES = ("en", "he", "fr", "ru", "de", "es", "ar", "pt", "it", "nl")
MESSAGES = {
    "en": [
        "Hello",
        "Vacation",
        "I'd like a haircut tomorrow at 3pm",
        "do you have time on friday?",
        "thanks",
    ],
    "he": ["שלום", "חופשה", "אפשר תור למחר בשלוש?", "תודה"],
    "fr": [
        "Bonjour",
        "Vacances",
        "Je voudrais une coupe demain à 15h",
        "merci",
        "vous avez de la place vendredi ?",
    ],
    "ru": ["Привет", "Отпуск", "Хочу записаться на завтра", "спасибо"],
    "de": [
        "Hallo",
        "Urlaub",
        "Ich hätte gern morgen um 15 Uhr einen Termin",
        "danke",
        "Haben Sie Freitag noch frei?",
    ],
    "es": ["Hola", "Vacaciones", "Quiero una cita mañana a las tres", "gracias", "¿tienen hueco el viernes?"],
    "ar": ["مرحبا", "إجازة", "أريد موعدا غدا", "شكرا"],
    "pt": ["Olá", "Férias", "Gostaria de marcar para amanhã às 15h", "obrigada", "oi, tem vaga na sexta?"],
    "it": ["Ciao", "Ferie", "Vorrei prenotare per domani alle 15", "grazie", "avete posto venerdì?"],
    "nl": ["Hoi", "Vakantie", "Kan ik morgen om drie uur komen?", "bedankt", "hebben jullie vrijdag plek?"],
}
TABLE = [(text, language) for language, texts in MESSAGES.items() for text in texts]
SAYS_NOTHING = [
    "ok",
    "OK!",
    "3",
    "15:00",
    "10:00 AM",
    "3 pm",
    "2026-11-24T15:00:00+02:00",
    "Dana",
    "Dana Levi",
    "Hans Müller",
    "Juan de la Cruz",
    "👍",
    "",
    "no",
    "...",
]


@pytest.mark.parametrize(("text", "language"), [pytest.param(t, c, id=f"{c}: {t}") for t, c in TABLE])
def test_a_message_shows_its_language(text: str, language: str) -> None:
    assert detect_language(text, languages=LANGUAGES, memory=None) == language


@pytest.mark.parametrize(("text", "language"), [pytest.param(t, c, id=f"{c}: {t}") for t, c in TABLE])
def test_a_talk_follows_a_change_of_language(text: str, language: str) -> None:
    memory = "ru" if language != "ru" else "he"
    assert detect_language(text, languages=LANGUAGES, memory=memory) == language


@pytest.mark.parametrize("memory", LANGUAGES)
@pytest.mark.parametrize("text", SAYS_NOTHING, ids=repr)
def test_what_says_nothing_never_flips_the_talk(text: str, memory: str) -> None:
    assert detect_language(text, languages=LANGUAGES, memory=memory) == memory


def test_only_the_business_languages_are_answered() -> None:
    assert detect_language("Hola, quiero una cita", languages=("en", "he"), memory="he") == "he"
    assert detect_language("شكرا", languages=("en", "he"), memory=None) == "en"
    assert detect_language("ok", languages=("he", "en"), memory="fr") == "he"


def test_a_mixed_message_keeps_the_talk() -> None:
    assert detect_language("אני רוצה haircut tomorrow", languages=LANGUAGES, memory="en") == "en"
    assert detect_language("אני רוצה haircut tomorrow", languages=LANGUAGES, memory="he") == "he"
