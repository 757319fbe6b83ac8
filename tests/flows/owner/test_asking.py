"""What owners ask in ten languages: whether it is closed, who was there, and to end what they closed."""

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask

from server.language.formats import LANGUAGES, format_day
from server.language.phrases import say
from tests.builders import Salon, a_business, a_calendar, an_appointment
from tests.flows.owner.people import an_owner, blocks, confirm_each, vacations
from tests.flows.receptionist.people import NOW

# NOW is Saturday 2026-11-21, 9:00 in Paris; the salon is open from 9 to 17 from Monday to Friday.
HOURS = {day: [["09:00", "17:00"]] for day in ("monday", "tuesday", "wednesday", "thursday", "friday")}
CLOSED_ON_MONDAY = {
    "en": "are we closed on Monday?",
    "fr": "on est fermés lundi ?",
    "de": "sind wir am Montag zu?",
    "es": "¿estamos cerrados el lunes?",
    "pt": "estamos fechados na segunda?",
    "it": "siamo chiusi lunedì?",
    "nl": "zijn we maandag gesloten?",
    "ru": "мы закрыты в понедельник?",
    "he": "אנחנו סגורים ביום שני?",
    "ar": "هل نحن مغلقون يوم الاثنين؟",
}
WHO_WAS_HERE = {
    "en": "who was here yesterday",
    "fr": "qui était là hier ?",
    "de": "wer war gestern da?",
    "es": "¿quién vino ayer?",
    "pt": "quem veio ontem?",
    "it": "chi è venuto ieri?",
    "nl": "wie was er gisteren?",
    "ru": "кто был вчера?",
    "he": "מי היה אתמול?",
    "ar": "من جاء أمس؟",
}
CANCEL_VACATION = {
    "en": "cancel my vacation",
    "fr": "annule mes vacances",
    "de": "Urlaub löschen",
    "es": "cancelar mis vacaciones",
    "pt": "cancelar as férias",
    "it": "annulla le ferie",
    "nl": "vakantie annuleren",
    "ru": "отменить отпуск",
    "he": "לבטל את החופשה",
    "ar": "إلغاء الإجازة",
}
WEEKLY = {
    "en": "closed every Monday",
    "fr": "fermé tous les lundis",
    "de": "jeden Montag geschlossen",
    "es": "cerrado todos los lunes",
    "pt": "fechado todas as segundas",
    "it": "chiuso ogni lunedì",
    "nl": "elke maandag gesloten",
    "ru": "закрыто каждый понедельник",
    "he": "סגור כל יום שני",
    "ar": "مغلق كل يوم اثنين",
}
BUT_ANNA = {
    "en": "closed on Monday except Anna",
    "fr": "fermé lundi sauf Anna",
    "de": "Montag geschlossen außer Anna",
    "es": "cerrado el lunes excepto Anna",
    "pt": "fechado segunda exceto a Anna",
    "it": "chiuso lunedì tranne Anna",
    "nl": "maandag gesloten behalve Anna",
    "ru": "закрыто в понедельник кроме Anna",
    "he": "סגור ביום שני חוץ מ-Anna",
    "ar": "مغلق يوم الاثنين ما عدا Anna",
}
BUT_THE_25TH = {
    "en": "closed 24 to 26 December except the 25th",
    "fr": "fermé du 24 au 26 décembre sauf le 25",
    "de": "vom 24. bis 26. Dezember geschlossen außer am 25.",
    "es": "cerrado del 24 al 26 de diciembre excepto el 25 de diciembre",
    "pt": "fechado de 24 a 26 de dezembro exceto 25 de dezembro",
    "it": "chiuso dal 24 al 26 dicembre tranne il 25",
    "nl": "gesloten van 24 tot en met 26 december behalve 25 december",
    "ru": "закрыто с 24 по 26 декабря кроме 25 декабря",
    "he": "סגור מ-24 עד 26 בדצמבר חוץ מ-25 בדצמבר",
    "ar": "مغلق من 24 إلى 26 ديسمبر ما عدا 25 ديسمبر",
}
CLOSING_EARLY = {
    "en": "closing early on Monday",
    "fr": "lundi on ferme plus tôt",
    "de": "am Montag schließen wir früher",
    "es": "el lunes cerramos más temprano",
    "pt": "na segunda fechamos mais cedo",
    "it": "lunedì chiudiamo prima",
    "nl": "maandag sluiten we eerder",
    "ru": "в понедельник закрываемся раньше",
    "he": "ביום שני סוגרים מוקדם",
    "ar": "يوم الاثنين نغلق مبكرا",
}
each_language = pytest.mark.parametrize("language", sorted(LANGUAGES))


@pytest.fixture
def salon(app: Flask) -> Salon:
    del app
    return a_business(name="Luna", time_zone="Europe/Paris", languages=["en"], opening_hours=HOURS)


@each_language
def test_whether_it_is_closed_is_answered_with_hours_and_closures(salon: Salon, language: str) -> None:
    owner = an_owner(salon)
    monday = format_day(NOW.date() + timedelta(days=2), language)
    open_then = owner.says(CLOSED_ON_MONDAY[language])
    assert monday in open_then
    assert say("closed", language) not in open_then
    confirm_each(owner, "2026-11-23 closed")
    assert vacations(salon) == [("2026-11-23", "2026-11-23", None)]
    asked = an_owner(salon, "Otto").says(CLOSED_ON_MONDAY[language])
    assert say("closed", language) in asked
    assert asked.count(monday) == 2


def test_blocked_hours_are_closures_too_and_all_to_come_are_listed(salon: Salon) -> None:
    owner = an_owner(salon)
    confirm_each(owner, "block Monday after 3", "closed on 24 December")
    assert owner.says("are we closed on Monday?") == (
        "Monday, November 23: 9:00 AM–5:00 PM\nClosures:\nMonday, November 23 at 3:00 PM – end of the day"
    )
    assert owner.says("are we closed in December?") == "Closures:\nThursday, December 24, 2026"
    assert owner.says("are we closed on Monday and Thursday?").count("9:00 AM–5:00 PM") == 2
    assert owner.says("when are we closed?") == (
        "Closures:\nMonday, November 23 at 3:00 PM – end of the day\nThursday, December 24, 2026"
    )


@each_language
def test_who_was_here_is_answered(salon: Salon, language: str) -> None:
    for name, status in (("Dana", "confirmed"), ("Eva", "completed"), ("Nobody", "cancelled")):
        calendar = a_calendar(salon, name=f"{name}'s")
        yesterday = NOW - timedelta(days=1)
        an_appointment(salon, starts_at=yesterday, status=status, customer_name=name, calendar_id=calendar)
    said = an_owner(salon).says(WHO_WAS_HERE[language])
    assert "Dana" in said
    assert "Eva" in said
    assert "Nobody" not in said


@pytest.mark.parametrize(
    "words",
    ["who was here on Monday?", "wer kam am Montag?", "qui est venu lundi ?", "кто был в понедельник?"],
)
def test_the_weekday_of_who_was_here_is_the_one_before(salon: Salon, words: str) -> None:
    an_appointment(salon, starts_at=NOW - timedelta(days=5), customer_name="Dana")
    an_appointment(salon, starts_at=NOW + timedelta(days=2), customer_name="Eva")
    said = an_owner(salon).says(words)
    assert ("Dana" in said, "Eva" in said) == (True, False)


@each_language
def test_a_vacation_is_ended_after_a_yes(salon: Salon, language: str) -> None:
    owner = an_owner(salon)
    confirm_each(owner, "closed from 24 to 31 December")
    later = NOW + timedelta(days=1)
    assert "31" in owner.says(CANCEL_VACATION[language], now=later)
    assert len(vacations(salon)) == 1
    assert owner.says("✅", now=later) == say("owner_undone", language)
    assert vacations(salon) == []
    assert owner.says(CANCEL_VACATION[language], now=later + timedelta(hours=2)) == say(
        "owner_no_closures", language
    )


def test_of_several_closures_one_is_chosen(salon: Salon) -> None:
    owner = an_owner(salon)
    confirm_each(owner, "closed from 24 to 31 December", "closed on Monday", "block Friday after 3")
    later = NOW + timedelta(days=1)
    assert owner.says("cancel vacation", now=later) == "Which closure shall I end?"
    assert owner.buttons() == ["Mon, Nov 23", "Fri, Nov 27 3:00 PM", "Thu, Dec 24 – Thu, Dec 31"]
    owner.says("Mon, Nov 23", now=later)
    owner.says("✅", now=later)
    assert vacations(salon) == [("2026-12-24", "2026-12-31", None)]
    assert "November 27" in owner.says("delete the closure of 27 November", now=later + timedelta(hours=2))
    assert owner.says("❌", now=later + timedelta(hours=2)) == "All right, I changed nothing."
    assert len(blocks(salon)) == 1


@each_language
def test_an_answer_may_be_said_in_another_language_than_the_talks(salon: Salon, language: str) -> None:
    owner = an_owner(salon)
    owner.says(CLOSED_ON_MONDAY[language])
    owner.says({"en": "vacances"}.get(language, "vacation"))
    assert owner.says("no") == say("owner_dropped", "fr" if language == "en" else "en")


@each_language
def test_weekly_closing_is_referred_to_the_opening_hours(salon: Salon, language: str) -> None:
    owner = an_owner(salon)
    assert owner.says(WEEKLY[language]) == say("owner_weekly", language)
    owner.says("✅")
    assert vacations(salon) == []


@each_language
def test_the_calendar_that_is_excepted_stays_open(salon: Salon, language: str) -> None:
    a_calendar(salon, name="Anna")
    bert = a_calendar(salon, name="Bert")
    owner = an_owner(salon)
    assert "Bert" in owner.says(BUT_ANNA[language])
    owner.says("✅")
    monday = ("2026-11-23", "2026-11-23")
    assert {row[:2] for row in vacations(salon)} == {monday}
    assert {row[2] for row in vacations(salon)} == {salon.calendar_id, bert}


@each_language
def test_the_day_that_is_excepted_stays_open(salon: Salon, language: str) -> None:
    owner = an_owner(salon)
    confirm_each(owner, BUT_THE_25TH[language])
    assert vacations(salon) == [("2026-12-24", "2026-12-24", None), ("2026-12-26", "2026-12-26", None)]


@each_language
def test_who_closes_early_is_asked_from_when_on(salon: Salon, language: str) -> None:
    owner = an_owner(salon)
    assert owner.says(CLOSING_EARLY[language]) == say("owner_ask_closing_time", language)
    assert owner.says("???") == say("owner_ask_closing_time", language)
    owner.says("15:00")
    owner.says("✅")
    three = datetime(2026, 11, 23, 14, tzinfo=UTC)
    assert (blocks(salon), vacations(salon)) == ([(three, three + timedelta(hours=9), None)], [])


@pytest.mark.parametrize("hours", ["from 2 to 4 pm", "14-16"])
def test_hours_that_are_excepted_stay_open(salon: Salon, hours: str) -> None:
    owner = an_owner(salon)
    confirm_each(owner, f"closed on Monday except {hours}")
    midnight = datetime(2026, 11, 22, 23, tzinfo=UTC)
    assert [(start, end) for start, end, _ in blocks(salon)] == [
        (midnight, midnight + timedelta(hours=14)),
        (midnight + timedelta(hours=16), midnight + timedelta(hours=24)),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "closed on Monday except Zoe",
        "closed on Monday except emergencies",
        "closed from 24 to 26 December except on 3 January",
        "closed from 24 to 26 December except from 2 to 4 pm",
        "closed on Monday except Anna from 2 to 4 pm",
    ],
)
def test_an_exception_that_is_not_clear_closes_nothing_and_says_so(salon: Salon, words: str) -> None:
    a_calendar(salon, name="Anna")
    owner = an_owner(salon)
    assert owner.says(words).startswith("I do not understand what should stay open: “")
    owner.says("✅")
    assert (vacations(salon), blocks(salon)) == ([], [])
