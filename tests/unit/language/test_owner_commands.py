"""What owners write, and what customers write that must never be taken for it."""

import time
from importlib import import_module

import pytest

from server.language.formats import LANGUAGES
from server.language.owner_commands import (
    find_answer,
    find_command,
    find_minutes,
    owner_language,
    says_open_end,
    words_of_owner,
)

COMMANDS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "vacation": ("Vacation", "holidays!", "time off", "Holiday please"),
        "closed": (
            "closed tomorrow from 2 to 5 pm", "we are closed from 24 to 31 December",
            "I'm on vacation next week",
        ),
        "block": ("block Anna's calendar Tuesday after 3", "Block off Friday", "please block Monday 9-12"),
        "free": (
            "free Thursday morning", "unblock Tuesday", "open up Friday after 3", "please reopen Monday",
        ),
        "coming": (
            "who is coming tomorrow?", "who's coming on Friday", "today's appointments", "my schedule",
        ),
        "late": ("I'm 30 minutes late", "running late", "I'll be half an hour late"),
        "undo": ("undo", "Undo that!"),
        "help": ("help", "Commands"),
        "report": ("report", "daily report"),
        "": (
            "are you closed tomorrow?", "is anything free on Thursday?", "I'd like a haircut tomorrow at 3",
            "appointment tomorrow please", "I want to cancel my appointment", "what do you charge?", "yes",
            "hello",
        ),
    },
    "fr": {
        "vacation": ("Vacances", "VACANCES 🏖️", "congés", "mes vacances"),
        "closed": (
            "nous sommes fermés du 24 au 31 décembre", "fermé demain de 14h à 17h", "on est fermé lundi",
        ),
        "block": ("bloque mardi après 15h", "bloque le calendrier d'Anna mardi"),
        "free": ("libère jeudi matin", "débloque mardi"),
        "coming": ("qui vient demain ?", "mes rendez-vous de demain", "planning"),
        "late": ("j'ai 30 minutes de retard", "je suis en retard de 20 minutes"),
        "undo": ("annuler", "annule ça"),
        "help": ("aide",),
        "report": ("bilan du jour",),
        "": (
            "je voudrais un rendez-vous demain", "vous êtes fermés demain ?",
            "je voudrais annuler mon rendez-vous", "bonjour",
        ),
    },
    "de": {
        "vacation": ("Urlaub", "Betriebsferien", "Ferien!"),
        "closed": ("wir haben vom 24. bis 31. Dezember geschlossen", "morgen von 14 bis 17 Uhr geschlossen"),
        "block": ("blockiere Dienstag nach 15 Uhr", "sperre Montag"),
        "free": ("gib Donnerstagvormittag frei", "mach Dienstag wieder auf"),
        "coming": ("wer kommt morgen?", "meine Termine heute", "wer kommt am Freitag"),
        "late": ("ich komme 30 Minuten zu spät", "ich verspäte mich um eine halbe Stunde"),
        "undo": ("rückgängig", "rückgängig machen"),
        "help": ("Hilfe",),
        "report": ("Tagesbericht",),
        "": (
            "ich hätte gern morgen einen Termin", "haben Sie am Donnerstag frei?", "Termin absagen",
            "guten Tag",
        ),
    },
    "es": {
        "vacation": ("Vacaciones", "vacaciones…"),
        "closed": ("estamos cerrados del 24 al 31 de diciembre", "cerrado mañana de 14 a 17"),
        "block": ("bloquea el martes después de las 15", "bloquea la agenda de Anna el martes"),
        "free": ("libera el jueves por la mañana", "desbloquea el martes"),
        "coming": ("¿quién viene mañana?", "mis citas de hoy"),
        "late": ("llego 30 minutos tarde", "llego media hora tarde"),
        "undo": ("deshacer",),
        "help": ("ayuda",),
        "report": ("informe del día",),
        "": ("quiero una cita mañana", "¿están cerrados el lunes?", "quiero cancelar mi cita", "hola"),
    },
    "pt": {
        "vacation": ("Férias", "ferias"),
        "closed": ("estamos fechados de 24 a 31 de dezembro", "fechado amanhã das 14 às 17"),
        "block": ("bloqueia terça depois das 15", "bloqueia a agenda da Anna na terça"),
        "free": ("libera quinta de manhã", "desbloqueia terça"),
        "coming": ("quem vem amanhã?",),
        "late": ("estou 30 minutos atrasado", "vou chegar meia hora atrasada"),
        "undo": ("desfazer",),
        "help": ("ajuda",),
        "report": ("relatório do dia",),
        "": (
            "quero marcar para amanhã", "estão fechados na segunda?", "quero cancelar a minha marcação",
            "olá",
        ),
    },
    "it": {
        "vacation": ("Ferie", "vacanze"),
        "closed": ("siamo chiusi dal 24 al 31 dicembre", "chiuso domani dalle 14 alle 17"),
        "block": ("blocca martedì dopo le 15", "blocca l'agenda di Anna martedì"),
        "free": ("libera giovedì mattina", "sblocca martedì"),
        "coming": ("chi viene domani?",),
        "late": ("sono in ritardo di 30 minuti", "faccio mezz'ora di ritardo"),
        "undo": ("annulla",),
        "help": ("aiuto",),
        "report": ("resoconto di oggi",),
        "": ("vorrei un appuntamento domani", "siete chiusi lunedì?", "vorrei disdire", "ciao"),
    },
    "nl": {
        "vacation": ("Vakantie", "verlof"),
        "closed": ("we zijn gesloten van 24 tot 31 december", "morgen van 14 tot 17 uur gesloten"),
        "block": ("blokkeer dinsdag na 15 uur", "blokkeer de agenda van Anna dinsdag"),
        "free": ("maak donderdagochtend vrij", "deblokkeer dinsdag"),
        "coming": ("wie komt er morgen?", "afspraken van vandaag"),
        "late": ("ik ben 30 minuten te laat", "ik kom een half uur later"),
        "undo": ("ongedaan maken",),
        "help": ("hulp",),
        "report": ("dagverslag",),
        "": ("ik wil morgen een afspraak", "zijn jullie maandag gesloten?", "afspraak afzeggen", "hallo"),
    },
    "ru": {
        "vacation": ("Отпуск", "отпуск!", "каникулы"),
        "closed": ("мы закрыты с 24 по 31 декабря", "закрыто завтра с 14 до 17"),
        "block": ("заблокируй вторник после 15",),
        "free": ("освободи четверг утром", "разблокируй вторник"),
        "coming": ("кто придёт завтра?", "кто завтра придет", "записи на сегодня"),
        "late": ("опаздываю на 30 минут", "я опоздаю на полчаса"),
        "undo": ("отменить",),
        "help": ("помощь",),
        "report": ("отчёт за день",),
        "": ("хочу записаться на завтра", "вы закрыты в понедельник?", "хочу отменить запись", "привет"),
    },
    "he": {
        "vacation": ("חופשה", "חופש"),
        "closed": ("אנחנו סגורים מ-24 עד 31 בדצמבר", "סגור מחר מ-14 עד 17"),
        "block": ("תחסום את יום שלישי אחרי 15", "תחסום את היומן של Anna ביום שלישי"),
        "free": ("שחרר את יום חמישי בבוקר",),
        "coming": ("מי מגיע מחר?",),
        "late": ("אני מאחר ב-30 דקות", "אני מאחרת בחצי שעה"),
        "undo": ("בטל",),
        "help": ("עזרה",),
        "report": ("דוח יומי",),
        "": ("אני רוצה תור למחר", "אתם סגורים ביום ראשון?", "אני רוצה לבטל את התור", "שלום"),
    },
    "ar": {
        "vacation": ("إجازة", "اجازة", "عطلة"),
        "closed": ("نحن مغلقون من 24 إلى 31 ديسمبر", "مغلق غدا من 14 إلى 17"),
        "block": ("احجب يوم الثلاثاء بعد 15",),
        "free": ("افتح يوم الخميس صباحا",),
        "coming": ("من سيأتي غدا؟",),
        "late": ("سأتأخر 30 دقيقة", "متأخر نصف ساعة"),
        "undo": ("تراجع",),
        "help": ("مساعدة",),
        "report": ("تقرير اليوم",),
        "": ("أريد موعدا غدا", "هل أنتم مغلقون يوم الاثنين؟", "مرحبا"),
    },
}  # fmt: skip
COMMANDS["en"] |= {
    "not_closed": ("we are not closed tomorrow", "are we closed tomorrow", "we won't be closed on Monday"),
    "weekly": ("closed every Monday", "we are closed on Sundays"),
}
COMMANDS["fr"] |= {"not_closed": ("nous ne sommes pas fermés demain",), "weekly": ("fermé tous les lundis",)}
COMMANDS["de"] |= {
    "not_closed": ("wir haben morgen nicht geschlossen",),
    "weekly": ("jeden Montag geschlossen",),
}
COMMANDS["es"] |= {"not_closed": ("mañana no estamos cerrados",), "weekly": ("cerrado todos los lunes",)}
COMMANDS["pt"] |= {"not_closed": ("amanhã não estamos fechados",), "weekly": ("fechado toda segunda",)}
COMMANDS["it"] |= {"not_closed": ("domani non siamo chiusi",), "weekly": ("chiuso ogni lunedì",)}
COMMANDS["nl"] |= {"not_closed": ("we zijn morgen niet gesloten",), "weekly": ("elke maandag gesloten",)}
COMMANDS["ru"] |= {"not_closed": ("завтра мы не закрыты",), "weekly": ("закрыто каждый понедельник",)}
COMMANDS["he"] |= {"not_closed": ("אנחנו לא סגורים מחר",), "weekly": ("סגור כל יום ראשון",)}
COMMANDS["ar"] |= {"not_closed": ("لسنا مغلقين غدا",), "weekly": ("مغلق كل يوم اثنين",)}
CASES = [
    pytest.param(language, text, name, id=f"{language}: {text}")
    for language, by_name in COMMANDS.items()
    for name, texts in by_name.items()
    for text in texts
]


@pytest.mark.parametrize(("language", "text", "name"), CASES)
def test_a_message_is_the_command_that_it_says(language: str, text: str, name: str) -> None:
    found = find_command(text, language=language)
    assert (found.name if found else "") == name


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_customers_say_is_hardly_ever_taken_for_a_command(language: str) -> None:
    """The tables of intents hold some hundred sentences a language; "my appointments" is an owner's day."""
    table: dict[str, str] = import_module(f"tests.unit.language.intents.{language}").CASES
    customers = [text for text, intent in table.items() if intent not in {"owner_command", "my_appointments"}]
    owners = [text for text, intent in table.items() if intent == "owner_command"]
    said = [(text, find_command(text, language=language)) for text in customers]
    wrong = [text for text, command in said if command and command.name not in {"undo", "help"}]
    assert len(wrong) <= 0.01 * len(said), wrong
    missed = [text for text in owners if find_command(text, language=language) is None]
    assert len(missed) <= 0.05 * len(owners), missed


@pytest.mark.parametrize("memory", [None, "en", "he"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_one_word_gives_its_language_away_whatever_was_spoken_before(
    language: str, memory: str | None
) -> None:
    for text in COMMANDS[language]["vacation"]:
        assert owner_language(text, memory=memory) == language


@pytest.mark.parametrize(
    ("text", "language", "minutes"),
    [
        ("I'm 30 minutes late", "en", 30),
        ("I'm an hour late", "en", 60),
        ("2 hours late", "en", 120),
        ("half an hour late", "en", 30),
        ("ein Viertelstunde zu spät", "de", 15),
        ("anderthalf uur te laat", "nl", 90),
        ("опоздаю на полтора часа", "ru", 90),
        ("אני מאחר בשעתיים", "he", 120),
        ("I'm late", "en", 0),
        ("late since 99999 minutes", "en", 0),
    ],
)
def test_how_late_is_read_in_minutes(text: str, language: str, minutes: int) -> None:
    assert find_minutes(text, language=language) == minutes


def test_a_bare_number_is_minutes_only_where_they_were_asked_for() -> None:
    assert find_minutes("20", language="en") == 0
    assert find_minutes("20", language="en", bare=True) == 20


@pytest.mark.parametrize(
    ("text", "language", "answer"),
    [
        ("✅", "fr", True),
        ("✅ merci", "fr", True),
        ("👍🏽", "de", True),
        ("❌", "he", False),
        ("✅❌", "en", None),
        ("oui", "fr", True),
        ("annuler", "fr", False),
        ("да", "ru", True),
        ("לא", "he", False),
        ("نعم", "ar", True),
        ("✅ is what I would say if I had any idea", "en", None),
        ("24/12/2026", "en", None),
    ],
)
def test_yes_and_no_are_marks_or_whole_messages(text: str, language: str, answer: bool | None) -> None:
    assert find_answer(text, language=language) is answer


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_everything(language: str) -> None:
    words = words_of_owner(language)
    assert words.phrases
    assert words.messages
    assert {15, 30, 60, 20, 10, 5, 45} <= set(words.lengths)
    assert "{}" in words.after
    assert not says_open_end("24/12/2026", language=language)


@pytest.mark.parametrize(
    "text", ["x" * 20_000, "late " * 4000, "block free close " * 2000, "1 " * 5000, "\u202e" * 999]
)
def test_hostile_words_are_read_in_time(text: str) -> None:
    begin = time.process_time()
    for language in LANGUAGES:
        find_command(text, language=language)
        find_minutes(text, language=language)
    assert time.process_time() - begin < 3
