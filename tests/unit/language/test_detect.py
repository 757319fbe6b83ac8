"""Which language a message is in."""

from collections.abc import Iterable

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
# Short messages, of a word or two.
SHORT = {
    "fr": [
        "Congés",
        "fermeture",
        "annuler",
        "Annulez",
        "rdv",
        "rendez-vous",
        "demain",
        "après-demain",
        "mardi",
        "vendredi prochain",
        "ce soir",
        "oui",
        "ouais",
        "non merci",
        "merci beaucoup",
        "bonsoir",
        "salut",
        "coucou",
        "bjr",
        "d'accord",
        "ça marche",
        "parfait merci",
        "dès que possible",
        "le deuxième",
        "combien ça coûte",
        "horaires",
        "où êtes-vous",
        "un humain svp",
        "déplacer mon rdv",
        "aprem",
        "la semaine prochaine",
        "c'est bon",
        "je m'appelle Claire Dupont",
        "au revoir",
        "quelqu'un",
        "laisse tomber",
        "désolé",
        "jeudi matin",
        "peu importe",
        "plus tard",
        "coupe femme",
        "réserver",
        "2main 14h",
        "pas possible",
    ],
    "it": [
        "Vacanze",
        "ferie dal 24 al 26",
        "chiusura",
        "annullare",
        "Disdire",
        "appuntamento",
        "domani",
        "dopodomani",
        "martedì",
        "martedi",
        "venerdì prossimo",
        "stasera",
        "sì",
        "sì grazie",
        "va bene",
        "grazie mille",
        "buonasera",
        "salve",
        "ciao",
        "d'accordo",
        "perfetto grazie",
        "prima possibile",
        "alle 15",
        "alle 15 e 30",
        "il secondo",
        "quanto costa",
        "orari",
        "dove siete",
        "un operatore",
        "spostare l'appuntamento",
        "pomeriggio",
        "la prossima settimana",
        "per me va bene",
        "mi chiamo Chiara Rossi",
        "arrivederci",
        "qualcuno",
        "lascia perdere",
        "mi dispiace",
        "giovedì mattina",
        "è uguale",
        "più tardi",
        "taglio donna",
        "prenotare",
        "domattina",
        "non posso",
        "certo",
        "volentieri",
    ],
    "es": [
        "cita",
        "anular",
        "Cancelación",
        "mañana",
        "manana",
        "pasado mañana",
        "martes",
        "miércoles",
        "jueves por la tarde",
        "el viernes que viene",
        "esta noche",
        "sí",
        "si por favor",
        "vale",
        "claro que sí",
        "muchas gracias",
        "buenas",
        "buenas tardes",
        "buenos días",
        "qué tal",
        "hasta luego",
        "de acuerdo",
        "lo antes posible",
        "la segunda",
        "cuánto cuesta",
        "horarios",
        "dónde están",
        "una persona por favor",
        "cambiar la cita",
        "mover mi turno",
        "la semana que viene",
        "me da igual",
        "me llamo Carmen Ruiz",
        "adiós",
        "alguien",
        "déjalo",
        "lo siento",
        "más tarde",
        "corte de pelo",
        "turno",
        "a las tres y media",
        "dale",
        "cerrado",
        "hoy",
        "lunes",
        "peluquería",
        "quisiera",
        "no puedo",
        "ninguna",
        "perfecto gracias",
    ],
    "pt": [
        "marcação",
        "desmarcar",
        "Cancelamento",
        "amanhã",
        "amanha",
        "depois de amanhã",
        "terça",
        "terça-feira",
        "quinta à tarde",
        "sexta que vem",
        "hoje à noite",
        "sim",
        "sim por favor",
        "tá bom",
        "claro que sim",
        "muito obrigado",
        "oi",
        "boa tarde",
        "bom dia",
        "tudo bem",
        "até logo",
        "combinado",
        "o quanto antes",
        "a segunda",
        "quanto custa",
        "horários",
        "onde fica",
        "uma pessoa por favor",
        "mudar o horário",
        "remarcar",
        "semana que vem",
        "tanto faz",
        "me chamo Paula Souza",
        "tchau",
        "alguém",
        "deixa pra lá",
        "desculpa",
        "mais tarde",
        "corte de cabelo",
        "vaga",
        "às três e meia",
        "beleza",
        "fechado",
        "hoje",
        "segunda-feira",
        "cabeleireiro",
        "gostaria",
        "não posso",
        "nenhum",
        "obrigada",
        "obg",
        "valeu",
        "não",
        "férias",
        "folga",
    ],
}
for _language, _texts in SHORT.items():
    MESSAGES[_language] += _texts
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
    "Maria",
    "Mia",
    "Max",
    "Ben Cohen",
    "Anna Klein",
    "...",
]


def languages_of(texts: Iterable[str], *, memory: str | None) -> dict[str, str]:
    return {text: detect_language(text, languages=LANGUAGES, memory=memory) for text in texts}


@pytest.mark.parametrize("memory", [None, "ru", "he"])
def test_a_message_shows_its_language_and_the_talk_follows(memory: str | None) -> None:
    assert languages_of(dict(TABLE), memory=memory) == dict(TABLE)


@pytest.mark.parametrize("memory", LANGUAGES)
def test_what_says_nothing_never_flips_the_talk(memory: str) -> None:
    assert languages_of(SAYS_NOTHING, memory=memory) == dict.fromkeys(SAYS_NOTHING, memory)


def test_only_the_business_languages_are_answered() -> None:
    assert detect_language("Hola, quiero una cita", languages=("en", "he"), memory="he") == "he"
    assert detect_language("شكرا", languages=("en", "he"), memory=None) == "en"
    assert detect_language("ok", languages=("he", "en"), memory="fr") == "he"


def test_a_mixed_message_keeps_the_talk() -> None:
    assert detect_language("אני רוצה haircut tomorrow", languages=LANGUAGES, memory="en") == "en"
    assert detect_language("אני רוצה haircut tomorrow", languages=LANGUAGES, memory="he") == "he"
    # The first message shows its language by its script: what is Latin in it is a brand or a service.
    assert detect_language("תור ל-dentist מחר", languages=LANGUAGES) == "he"
    assert detect_language("موعد عند dentist", languages=LANGUAGES) == "ar"


# German, Dutch and English share many words; what each has alone shows it in one or two.
GERMAN = """
    Betriebsferien / absagen / verschieben / Termin / Öffnungszeiten / morgen früh / übermorgen
    Dienstag / gerne / nächste Woche / heute Abend / passt / Servus / Moin / Grüezi / was kostet das?
    wer kommt morgen / Haarschnitt / halb neun passt / Guten Morgen / Tschüss / Donnerstag Nachmittag
    Montagvormittag / wo seid ihr / ne danke / zwischen 3 und 5 / nach der Arbeit / Zahnschmerzen
    ich heiße Maria / alles klar / Zahnreinigung
"""
DUTCH = """
    Verlof / annuleren / verzetten / afspraak / openingsuren / morgenochtend / overmorgen / dinsdag
    vanavond / Nee / volgende week / alsjeblieft / Goedemorgen / wat kost dat? / wie komt er morgen
    knippen / half negen is goed / Doei / donderdagmiddag / zaterdagvoormiddag / wachtlijst
    waar zitten jullie / 's ochtends / tussen 3 en 5 / na het werk / kiespijn / maakt niet uit
    ik heet Marieke / is goed / gebitsreiniging / woensdag / sluitingsdag
"""
SHARED = {
    "de": """prima / super / gut / ja / mo / di / halb 4 / um 3 / morgen / morgen 10 / am 24. / Dank / Adresse
        Massage / Maria Müller / Dr. Weber / 2. Dezember / 3 Personen / nein / später / am 24. November""",
    "nl": """prima / super / goed / ja / di / half 4 / om 3 / morgen / morgen 10u / de 24e / adres / massage
        Jan de Vries / dr. Peeters / 2 december / 3 personen / nee / later / 24 november""",
    "es": "vale / nada / operador / tarde / claro / confirmo / cancelar / dale / genial / la 2",
    "pt": """vale / vale! / ok vale / ya / nada / tarde / operador / confirmo / cancelar / claro / dos / va
        o corte custa 15? / de tarde / de madrugada / reservar""",
    "en": """super / fine / half 4 / at 3 / later / massage / Dr. Weber / 2 December / 24 November / great""",
}


def listed(text: str) -> list[str]:
    return [part.strip() for line in text.splitlines() for part in line.split(" / ") if part.strip()]


@pytest.mark.parametrize("memory", [None, "en"])
def test_one_word_tells_german_from_dutch(memory: str | None) -> None:
    assert languages_of(listed(GERMAN), memory=memory) == dict.fromkeys(listed(GERMAN), "de")
    assert languages_of(listed(DUTCH), memory=memory) == dict.fromkeys(listed(DUTCH), "nl")


@pytest.mark.parametrize("language", SHARED)
def test_a_word_of_both_keeps_the_talk(language: str) -> None:
    texts = listed(SHARED[language])
    assert languages_of(texts, memory=language) == dict.fromkeys(texts, language)


# How a number is written tells where the words are those of several languages.
WRITTEN = {"am 24. November": "de", "Do 26.11. um 9:15": "de", "um 9": "de", "à 9h": "fr", "15u30": "nl"}


def test_the_way_a_number_is_written_tells_a_language() -> None:
    assert languages_of(WRITTEN, memory=None) == WRITTEN


# Hebrew and Arabic show themselves by their letters, however short, pointed or full of digits the message is.
HEBREW = """
    חופשה / ביטול / תור / מחר / מחרתיים / יום ג' / שלישי / בשלוש / 3 אחה"צ / אחה״צ / כן / לא
    סבבה / בסדר / תודה רבה / בוקר טוב / שָׁלוֹם / השני / ב-15:00 / כמה עולה? / נציג / סופ"ש
    היי 👋 / דנה לוי / שישי ב9 / ok תודה / להזיז
"""
ARABIC = """
    إجازة / إلغاء / موعد / بكرة / غداً / الثلاثاء / الساعة ٣ / ٣ م / نعم / لا / تمام / ماشي
    شكرا جزيلا / صباح الخير / مرحباً / الثاني / ٢٤/١١ صباحا / كم السعر؟ / موظف / الويكند / هلا 👋
    محمد علي / الخميس 9 / ok شكرا / تأجيل
"""


@pytest.mark.parametrize("memory", [None, "en", "ru"])
def test_letters_of_its_own_tell_a_language(memory: str | None) -> None:
    assert languages_of(listed(HEBREW), memory=memory) == dict.fromkeys(listed(HEBREW), "he")
    assert languages_of(listed(ARABIC), memory=memory) == dict.fromkeys(listed(ARABIC), "ar")
