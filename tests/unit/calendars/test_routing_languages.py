"""Keywords as customers write them, in the ten languages; and words that only look like them."""

import pytest

from server.calendars.decisions import CalendarProfile, Rule
from server.calendars.routing import resolve

CALENDARS = (CalendarProfile(1, "Main", "default"), CalendarProfile(2, "Meant"))


def is_found(keyword: str, text: str) -> bool:
    rule = Rule(id=7, calendar_id=2, match_keywords=(keyword,))
    decision = resolve(text, (), "web", [rule], CALENDARS)
    if decision.rule_id is None:
        assert (decision.calendar_id, decision.candidates) == (1, ())
        return False
    assert decision.candidates[0].why == (f"keyword '{keyword}'",)
    return True


FOUND = {
    "en": [
        ("haircut", "I'd like a HAIRCUT, please"),
        ("gel nails", "new gel, nails!"),
        ("men's cut", "a mens cut"),
        ("mens cut", "a men’s cut"),
        ("check-up", "my yearly checkup"),
        ("checkup", "my yearly check-up"),
        ("check up", "a check-up"),
        ("24/7", "are you open 24/7?"),
        ("naïve art", "naive art classes"),
        ("balayage", "#balayage_please"),
    ],
    "fr": [
        ("coiffure", "pour l'coiffure de ma fille"),
        ("épilation", "l’épilation"),
        ("épilation", "une epilation demain"),
        ("epilation", "ÉPILATION des jambes"),
        ("brushing", "Coupe/brushing svp"),
        ("soin du visage", "un soin du visage, demain"),
        ("rendez-vous couleur", "rendez vous couleur"),
        ("cœur", "un bilan du coeur"),
        ("thé", "un thé et un soin"),
    ],
    "de": [
        ("Färben", "bitte faerben"),
        ("Faerben", "einmal färben"),
        ("Färben", "farben?"),
        ("Straße", "in der STRASSE"),
        ("Fußpflege", "Fusspflege am Montag"),
        ("Haarschnitt", "ein Haar-Schnitt"),
        ("Haar-Schnitt", "Haarschnitt bitte"),
        ("Haar-Schnitt", "haar schnitt"),
        ("Ölwechsel", "Oelwechsel"),
        ("Zähne bleichen", "ZÄHNE BLEICHEN"),
        ("Zähne bleichen", "Za\u0308hne bleichen"),
    ],
    "ru": [
        ("стрижка", "Стрижка на завтра"),
        ("ёлочка", "хочу елочка"),
        ("елочка", "ЁЛОЧКА"),
        ("йога", "йога, завтра"),
        ("мужская стрижка", "можно «мужская» стрижка?"),
        ("маникюр", "педикюр+маникюр"),
        ("гель-лак", "гель лак"),
        ("гель-лак", "гельлак"),
    ],
    "he": [
        ("תספורת", "אפשר לקבוע לתספורת מחר?"),
        ("תספורת", "הַתִּסְפּוֹרֶת"),
        ("תִּסְפּוֹרֶת", "תספורת"),
        ("תספורת", "ולתספורת"),
        ("תספורת", "שהתספורת"),
        ("תספורת", "כשהתספורת"),
        ("תספורת", "מהתספורת"),
        ("תספורת", "וכשלתספורת"),
        ("צבע", "ל-צבע"),
        ("צבע לשיער", "רוצה צבע־לשיער"),
        ("לק ג'ל", "לק ג׳ל"),
        ("לק ג'ל", "והלק גל"),
        ("לק", "תור ללק"),
        ('ד"ר כהן', "לד״ר כהן"),
        ("בלמים", "הבלמים"),
    ],
    "ar": [
        ("شعر", "أريد قص الشعر"),
        ("قص شعر", "قَصّ الشَّعْر غداً"),
        ("قص الشعر", "لقص الشعر"),
        ("صبغة", "صبغه لو سمحت"),
        ("أسنان", "اسنان"),
        ("الأسنان", "تنظيف أسنان"),
        ("أسنان", "للأسنان"),
        ("أسنان", "بالأسنان"),
        ("حجامة", "والحجامة"),
        ("عطر", "عـــطـــر"),
        ("مكياج", "لمكياج"),
        ("كشف 3", "كشف ٣"),
        ("بشرة", "البشره"),
    ],
    "es": [
        ("uñas", "las UÑAS mañana"),
        ("uña", "una uña rota"),
        ("depilación", "depilacion"),
        ("depilacion", "¿Depilación?"),
        ("corte de pelo", "¡corte de pelo!"),
        ("té", "un té"),
        ("pedicura", "manicura/pedicura"),
        ("niños", "ninos"),
    ],
    "pt": [
        ("unha", "fazer a unha"),
        ("depilação", "depilacao"),
        ("sobrancelha", "SOBRANCELHA, por favor"),
        ("maçã", "maca"),
        ("pé", "massagem no pé"),
        ("escova progressiva", "escova progressiva?"),
        ("mão e pé", "mao e pe"),
        ("pós-barba", "pos barba"),
    ],
    "it": [
        ("epilazione", "vorrei l'epilazione"),
        ("taglio capelli", "Taglio, capelli"),
        ("unghia", "un’unghia"),
        ("papà", "taglio per papà"),
        ("caffè", "un caffe"),
        ("meches", "mèches"),
        ("tè", "un tè"),
        ("barba", "BARBA!"),
    ],
    "nl": [
        ("knippen", "graag knippen a.u.b."),
        ("coupe soleil", "een coupe-soleil"),
        ("ijsmassage", "\u0133smassage"),
        ("zo'n knipbeurt", "zo’n knipbeurt"),
        ("baard", "haar & baard"),
        ("foto's", "fotos"),
        ("creme", "crème"),
        ("één", "voor één"),
    ],
    "signs": [
        ("💅", "💅 tomorrow?"),
        ("💅", "ok💅💅"),
        ("💅🏽", "💅"),
        ("💇", "💇🏽\u200d♀️?"),
        ("❤️", "❤"),
        ("C++", "c lessons"),
        ("a.*b", "a b"),
        ("(cut", "cut"),
        ("[x", "x"),
        ("cut\\", "a cut"),
        ("ﬁlling", "a filling"),
        ("nail", "na\u00adil"),
    ],
}
NOT_FOUND = {
    "en": [
        ("art", "party"),
        ("car", "carpet"),
        ("cut", "haircut"),
        ("gel nails", "nails with gel"),
        ("gel nails", "gel long nails"),
        ("ill", "I'll come"),
        ("well", "we'll come"),
        ("Andrea", "Andreas"),
        ("rosé", "with Rose please"),
    ],
    "fr": [
        ("thé", "the best one"),
        ("à", "a"),
        ("coup", "coupe"),
        ("air", "affaire"),
        ("épil", "épilation"),
        ("soin visage", "visage soin"),
        ("sûr", "sur rendez-vous"),
        ("côté", "coteau"),
    ],
    "de": [
        ("schön", "ich war schon da"),
        ("Haar", "Haarschnitt"),
        ("Schnitt", "Haarschnitt"),
        ("Bar", "Bart"),
        ("Öl", "Ölwechsel"),
        ("Fuß", "Fußpflege"),
        ("Bein", "Beine"),
        ("Farben", "faerben"),
    ],
    "ru": [
        ("нога", "многая"),
        ("йога", "иога"),
        ("лак", "лакомый"),
        ("рот", "крот"),
        ("стрижка", "стрижки"),
        ("гель лак", "лак гель"),
        ("бой", "бои"),
        ("ус", "вкус"),
    ],
    "he": [
        ("ר", "תור"),
        ("יד", "אני ליד הבית"),
        ("ספר", "מה מספר הטלפון"),
        ("לב", "יש לי כלב"),
        ("בת", "ביום שבת"),
        ("בן", "צבע לבן"),
        ("לבנה", "הלבינה"),
        ("צבע", "אצבע"),
        ("תספורת", "תספורות"),
        ("ים", "כוס מים"),
    ],
    "ar": [
        ("شعر", "مشعر"),
        ("حية", "قص لحية"),
        ("طاقة", "بطاقة"),
        ("اسنان", "لسان"),
        ("ر", "شعر"),
        ("قص شعر", "شعر قص"),
        ("ريم", "كريم"),
        ("لون", "ليمون"),
    ],
    "es": [
        ("uña", "quiero una cita"),
        ("uñas", "unas botas"),
        ("té", "te llamo"),
        ("años", "anos"),
        ("corte", "cortesía"),
        ("pie", "piel"),
        ("mamá", "mama"),
        ("sol", "solo"),
    ],
    "pt": [
        ("pó", "poder"),
        ("maçã", "macas"),
        ("mês", "mes"),
        ("nó", "no sábado"),
        ("unha", "testemunha"),
        ("lã", "la"),
        ("só", "so nice"),
        ("pé", "pele"),
    ],
    "it": [
        ("Sara", "sarà possibile"),
        ("tè", "per te"),
        ("è", "e"),
        ("papà", "il papa"),
        ("taglio", "dettaglio"),
        ("arte", "parte"),
        ("capelli", "cappelli"),
        ("mano", "romano"),
    ],
    "nl": [
        ("één", "een afspraak"),
        ("haar", "haarlak"),
        ("knip", "knippen"),
        ("arm", "warm"),
        ("tand", "tandarts"),
        ("oog", "droog"),
        ("baard", "baarden"),
        ("lak nagels", "nagels lak"),
    ],
    "signs": [
        ("", "anything"),
        (" ", "any thing"),
        (".*", "anything"),
        ("?!", "what?!"),
        ("a.*b", "axxb"),
        ("_", "a_b"),
        ("💅", "💇"),
        ("\u200b", "any\u200bthing"),
    ],
}


@pytest.mark.parametrize("language", FOUND)
def test_a_keyword_is_found_however_it_is_written(language: str) -> None:
    assert [pair for pair in FOUND[language] if not is_found(*pair)] == []


@pytest.mark.parametrize("language", NOT_FOUND)
def test_another_word_is_not_the_keyword(language: str) -> None:
    assert [pair for pair in NOT_FOUND[language] if is_found(*pair)] == []


def test_each_language_has_its_share_of_cases() -> None:
    assert {language for language, cases in FOUND.items() if len(cases) < 8} == set()
    assert FOUND.keys() == NOT_FOUND.keys()
    assert {language for language, cases in NOT_FOUND.items() if len(cases) < 8} == set()


def test_all_keywords_of_all_languages_live_together() -> None:
    """One index of all: each text still finds its own keyword."""
    pairs = [pair for cases in FOUND.values() for pair in cases]
    rules = [Rule(id=n, calendar_id=2, match_keywords=(word,)) for n, (word, _) in enumerate(pairs, 1)]
    for keyword, text in pairs:
        decision = resolve(text, (), "web", rules, CALENDARS)
        found = resolve(keyword, (), "web", rules, CALENDARS)
        assert decision.calendar_id == found.calendar_id == 2
