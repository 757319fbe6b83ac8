"""The owner's commands in ten languages, each graded by the row it leaves."""

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask

from server.language.phrases import say
from tests.builders import Salon, a_business, a_calendar, an_appointment
from tests.flows.owner.people import an_owner, blocks, sent_to, vacations
from tests.flows.receptionist.people import NOW, Person

# NOW is Saturday 2026-11-21, 9:00 in Paris. Tuesday is the 24th.
TUESDAY_AT_THREE = datetime(2026, 11, 24, 14, tzinfo=UTC)
MIDNIGHT = datetime(2026, 11, 24, 23, tzinfo=UTC)

YEAR_END = {
    "en": "we are closed from 24 to 31 December",
    "fr": "nous sommes fermés du 24 au 31 décembre",
    "de": "wir haben vom 24. bis 31. Dezember geschlossen",
    "es": "estamos cerrados del 24 al 31 de diciembre",
    "pt": "estamos fechados de 24 a 31 de dezembro",
    "it": "siamo chiusi dal 24 al 31 dicembre",
    "nl": "we zijn gesloten van 24 tot en met 31 december",
    "ru": "мы закрыты с 24 по 31 декабря",
    "he": "אנחנו סגורים מ-24 עד 31 בדצמבר",
    "ar": "نحن مغلقون من 24 إلى 31 ديسمبر",
}
TOMORROW_AFTERNOON = {
    "en": "closed tomorrow from 14:00 to 17:00",
    "fr": "fermé demain de 14h à 17h",
    "de": "morgen von 14 bis 17 Uhr geschlossen",
    "es": "cerrado mañana de 14:00 a 17:00",
    "pt": "fechado amanhã das 14h às 17h",
    "it": "chiuso domani dalle 14 alle 17",
    "nl": "morgen van 14 tot 17 uur gesloten",
    "ru": "закрыто завтра с 14 до 17",
    "he": "סגור מחר מ-14:00 עד 17:00",
    "ar": "مغلق غدا من 14:00 إلى 17:00",
}
BLOCK_ANNA = {
    "en": "block Anna's calendar Tuesday after 15:00",
    "fr": "bloque le calendrier d'Anna mardi après 15h",
    "de": "blockiere Annas Kalender am Dienstag nach 15 Uhr",
    "es": "bloquea la agenda de Anna el martes después de las 15:00",
    "pt": "bloqueia a agenda da Anna na terça depois das 15h",
    "it": "blocca l'agenda di Anna martedì dopo le 15",
    "nl": "blokkeer de agenda van Anna dinsdag na 15 uur",
    "ru": "заблокируй календарь Anna во вторник после 15:00",
    "he": "תחסום את היומן של Anna ביום שלישי אחרי 15:00",
    "ar": "احجب تقويم Anna يوم الثلاثاء بعد 15:00",
}
FREE_ANNA = {
    "en": "free Anna Tuesday after 17:00",
    "fr": "libère Anna mardi après 17h",
    "de": "gib Anna Dienstag nach 17 Uhr frei",
    "es": "libera a Anna el martes después de las 17:00",
    "pt": "libera a Anna terça depois das 17h",
    "it": "libera Anna martedì dopo le 17",
    "nl": "maak Anna dinsdag na 17 uur vrij",
    "ru": "освободи Anna во вторник после 17:00",
    "he": "שחרר את Anna ביום שלישי אחרי 17:00",
    "ar": "افتح Anna يوم الثلاثاء بعد 17:00",
}
LATE = {
    "en": "I'm 30 minutes late",
    "fr": "j'ai une demi-heure de retard",
    "de": "ich komme eine halbe Stunde zu spät",
    "es": "llego media hora tarde",
    "pt": "estou 30 minutos atrasado",
    "it": "sono in ritardo di mezz'ora",
    "nl": "ik ben een half uur te laat",
    "ru": "опаздываю на полчаса",
    "he": "אני מאחר בחצי שעה",
    "ar": "سأتأخر نصف ساعة",
}
UNDO = {
    "en": "undo",
    "fr": "annuler",
    "de": "rückgängig",
    "es": "deshacer",
    "pt": "desfazer",
    "it": "annulla",
    "nl": "ongedaan maken",
    "ru": "отменить",
    "he": "בטל",
    "ar": "تراجع",
}
OPEN_END = {
    "en": "until further notice",
    "fr": "jusqu'à nouvel ordre",
    "de": "bis auf Weiteres",
    "es": "hasta nuevo aviso",
    "pt": "até novo aviso",
    "it": "fino a nuovo avviso",
    "nl": "tot nader order",
    "ru": "до особого распоряжения",
    "he": "עד להודעה חדשה",
    "ar": "حتى إشعار آخر",
}
WORD = {
    "en": "Vacation",
    "fr": "Vacances",
    "de": "Urlaub",
    "es": "Vacaciones",
    "pt": "Férias",
    "it": "Ferie",
    "nl": "Vakantie",
    "ru": "Отпуск",
    "he": "חופשה",
    "ar": "إجازة",
}
TOMORROW = {
    "en": "tomorrow",
    "fr": "demain",
    "de": "morgen",
    "es": "mañana",
    "pt": "amanhã",
    "it": "domani",
    "nl": "morgen",
    "ru": "завтра",
    "he": "מחר",
    "ar": "غدا",
}
TWO_WEEKS = {
    "en": "two weeks",
    "fr": "deux semaines",
    "de": "zwei Wochen",
    "es": "dos semanas",
    "pt": "duas semanas",
    "it": "due settimane",
    "nl": "twee weken",
    "ru": "две недели",
    "he": "שבועיים",
    "ar": "أسبوعين",
}
each_language = pytest.mark.parametrize("language", sorted(WORD))


@pytest.fixture
def salon(app: Flask) -> Salon:
    del app
    return a_business(name="Luna", time_zone="Europe/Paris", languages=["en"])


@each_language
def test_days_are_closed_in_one_sentence_and_given_back(salon: Salon, language: str) -> None:
    owner = an_owner(salon)
    assert owner.says(YEAR_END[language]) == say(
        "owner_confirm_days", language, start="2026-12-24", end="2026-12-31"
    )
    assert owner.says("✅") == say("owner_saved", language)
    assert vacations(salon) == [("2026-12-24", "2026-12-31", None)]
    assert owner.says(UNDO[language]) == say("owner_undone", language)
    assert vacations(salon) == []


@each_language
def test_the_undo_button_takes_a_closure_back(salon: Salon, language: str) -> None:
    owner = an_owner(salon)
    for words in (WORD[language], "2026-12-24", "2026-12-26", "✅"):
        owner.says(words)
    assert owner.says(owner.buttons()[-1]) == say("owner_undone", language)
    assert vacations(salon) == []


@each_language
def test_hours_are_closed_in_one_sentence(salon: Salon, language: str) -> None:
    owner = an_owner(salon)
    owner.says(TOMORROW_AFTERNOON[language])
    assert owner.says("✅") == say("owner_saved_hours", language)
    two = datetime(2026, 11, 22, 13, tzinfo=UTC)
    assert blocks(salon) == [(two, two + timedelta(hours=3), None)]


@each_language
def test_one_calendar_is_blocked_and_opened_in_part(salon: Salon, language: str) -> None:
    anna, _ = a_calendar(salon, name="Anna"), a_calendar(salon, name="Bert")
    owner = an_owner(salon)
    owner.says(BLOCK_ANNA[language])
    owner.says("✅")
    assert blocks(salon) == [(TUESDAY_AT_THREE, MIDNIGHT, anna)]
    owner.says(FREE_ANNA[language])
    assert owner.says("✅") == say("owner_opened", language)
    assert blocks(salon) == [(TUESDAY_AT_THREE, TUESDAY_AT_THREE + timedelta(hours=2), anna)]


@each_language
def test_being_late_is_told_after_a_yes(salon: Salon, language: str) -> None:
    guest = Person(salon, "Ann")
    guest.says("hello there")
    an_appointment(salon, starts_at=NOW + timedelta(minutes=30), customer_id=guest.customer_id())
    owner, quiet = an_owner(salon), len(sent_to(guest))
    assert say("owner_ask_send", language, count=1) in owner.says(LATE[language])
    assert len(sent_to(guest)) == quiet
    assert owner.says("✅") == say("owner_sent", language, count=1)
    assert "about 30 minutes later" in sent_to(guest)[-1]


@each_language
def test_the_wizard_takes_words_for_dates(salon: Salon, language: str) -> None:
    owner = an_owner(salon)
    for words in (WORD[language], TOMORROW[language], TWO_WEEKS[language], "✅"):
        owner.says(words)
    assert vacations(salon) == [("2026-11-22", "2026-12-05", None)]


@each_language
def test_the_end_may_stay_open(salon: Salon, language: str) -> None:
    owner = an_owner(salon)
    for words in (WORD[language], "2026-12-24", OPEN_END[language]):
        owner.says(words)
    assert owner.hears() == say("owner_confirm_open", language, start="2026-12-24")
    owner.says("✅")
    assert vacations(salon) == [("2026-12-24", None, None)]
