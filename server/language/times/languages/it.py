"""Italian: the words for days and times, and the patterns they stand in.

"Venerdì prossimo" and "il prossimo venerdì" are the coming Friday, never today; "venerdì della prossima
settimana" the one of next week. "Quindici giorni" are two weeks; "oggi a otto" is a week from today. "Fine
settimana" is the weekend, "fine della settimana" the week's end. Hours with minutes ("9.30", "9,30") are read
as written, bare ones ("alle 9", "alle nove") may be either half of the day.
"""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from server.language.times import clocks, days, durations, edges, periods, spoken, weekdays, weekends
from server.language.times.builders import about, reading, with_one
from server.language.times.grammar import Context, Found, Grammar, Item, LexiconValue, Rule
from server.language.times.languages import romance, romance_words, shared
from server.language.times.languages.shared import words
from server.language.times.readings import Clock, Day, Part, Piece

_WEEKDAYS = (
    "lunedì lunedi lun luned", "martedì martedi mar marted", "mercoledì mercoledi mer merc mercoled mercoldì",
    "giovedì giovedi gio giov gioved",
    "venerdì ven vener venerd", "sabato sab", "domenica dom",
)  # fmt: skip
_MONTHS = (
    "gennaio genn gen", "febbraio febb feb", "marzo", "aprile apr", "maggio mag magg", "giugno giu giug",
    "luglio lug lugl", "agosto ago", "settembre set", "ottobre ott", "novembre nov", "dicembre dic",
)  # fmt: skip
_NUMBERS = (
    "zero", "uno una", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici",
    "dodici", "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove",
)  # fmt: skip
_TENS = {"venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "novanta": 90}
_ORDINALS = (
    "primo prima 1°", "secondo seconda", "terzo terza", "quarto quarta", "quinto quinta",
)  # fmt: skip


def _cardinals() -> dict[str, int]:
    """List the numbers; tens lose their last vowel before "uno" and "otto" ("ventuno")."""
    numbers = shared.numbered(_NUMBERS)
    del numbers["una"]  # the article; an hour beside it makes it a number
    ones = {word: value for word, value in shared.numbered(_NUMBERS).items() if 1 <= value <= 9}
    numbers |= _TENS | shared.tens_and_units(_TENS, ones, "{ten}{unit}")
    shortened = {ten[:-1]: value for ten, value in _TENS.items()}
    vowels = {"uno": 1, "un": 1, "otto": 8}
    return numbers | shared.tens_and_units(shortened, vowels, "{ten}{unit}")


# Whoever says so is free from that hour on.
_BUSY_UNTIL = (
    *(f"{busy} {until}" for busy in (
        "ho lezione", "ho scuola", "ho un impegno", "lavoro", "occupato", "occupata", "impegnato",
        "impegnata", "in riunione", "a lezione", "al lavoro",
        "in ufficio", "a scuola", "di turno", "non ci sono", "non sono libero", "non sono libera",
    ) for until in ("fino alle", "fino all'", "fino a", "sino alle")),
    *(f"{ends} {at}" for ends in (
        "finisco", "finisce", "finirò", "esco", "esco dal lavoro", "esco dall'ufficio", "esco da lavoro",
        "finisco di lavorare", "finisco il lavoro", "stacco", "termino", "esco da scuola", "finisco il turno",
    ) for at in ("alle", "all'", "a", "verso le")),
)  # fmt: skip
_FREE_AFTERNOON = Part(14 * 60, 18 * 60, "pm")
_DAYTIME_END = Part(17 * 60, 20 * 60, "pm")

_WORDS: dict[str, LexiconValue] = {
    "WEEKDAY": shared.numbered(_WEEKDAYS),
    "MONTH": shared.numbered(_MONTHS, 1),
    "NUM": _cardinals(),
    "ORD": shared.numbered(_ORDINALS, 1) | {"1o": 1, "1 o": 1, "1^": 1, "primissimi": 1},
    "SUFFIX": words("°", "^"),
    "QUARTAL": words("trimestre"),
    "EVE": words("antivigilia"),
    "FOLLOWING": words("successivo", "seguente"),
    "DAYWORD": {
        "oggi": 0, "ogi": 0, "oggì": 0, "domani": 1, "dmn": 1, "dmani": 1, "domanì": 1, "doma": 1,
        "domani l'altro": 2, "doman l'altro": 2,
        "dopodomani": 2, "dopo domani": 2, "dopo domanni": 2, "dopodomanni": 2,
        "posdomani": 2, "dopodmn": 2, "doppodomani": 2, "ieri": -1,
        "l'altro ieri": -2, "altro ieri": -2, "ieri l'altro": -2, "l'altroieri": -2, "altroieri": -2,
    },
    "UNIT": {
        "minuto": "minute", "minuti": "minute", "min": "minute", "giorno": "day", "giorni": "day",
        "gg": "day",
        "giorn": "day", "settimana": "week", "settimane": "week", "sett": "week", "setimana": "week",
        "settiman": "week", "quindici giorni": "fortnight", "15 giorni": "fortnight", "15 gg": "fortnight",
        "quindicina": "fortnight", "mese": "month", "mesi": "month", "anno": "year", "anni": "year",
    },
    "SOME": {"decina di": 10, "quindicina di": 14, "ventina di": 20, "paio di": 2},
    "DURATION": {
        "mezz'ora": 30, "mezz'oretta": 30, "una mezz'oretta": 30, "mezzora": 30,
        "una mezz'ora": 30, "una mezzora": 30, "mezza ora": 30,
        "quarto d'ora": 15, "un quarto d'ora": 15, "tre quarti d'ora": 45, "un'ora e mezza": 90,
        "un'ora e trenta": 90, "un'ora e un quarto": 75,
        "un'oretta": 60, "un'ora": 60, "un ora": 60, "un ora e mezza": 90, "un'ora e mezzo": 90,
    },
    "NOW": words("adesso", "subito", "immediatamente", "ora subito", "in questo momento"),
    "WEEKEND": words("weekend", "week-end", "week end", "fine settimana", "finesettimana", "wkend", "wknd",
        "we"),
    "HOLIDAY": {
        "venerdì santo": "easter-2", "sabato santo": "easter-1", "giovedì santo": "easter-3",
        "martedì grasso": "easter-47", "giovedì grasso": "easter-52", "mercoledì delle ceneri": "easter-46",
        "domenica delle palme": "easter-7", "domenica di pasqua": "easter", "lunedì di pasqua": "easter+1",
        "ascensione": "easter+39", "pentecoste": "easter+49", "lunedì di pasquetta": "easter+1",
        "liberazione": "04-25", "festa della liberazione": "04-25", "festa della donna": "03-08",
        "festa del papà": "03-19", "san giuseppe": "03-19", "festa della mamma": "5/6/2",
        "festa dei nonni": "10-02", "sant'ambrogio": "12-07", "san nicola": "12-06", "santa lucia": "12-13",
        "festa dell'immacolata": "12-08", "immacolata concezione": "12-08", "assunzione": "08-15",
        "tutti i santi": "11-01", "giorno dei morti": "11-02", "primo dell'anno": "01-01",
        "black friday": "11/4/-1", "san patrizio": "03-17", "san giovanni": "06-24",
        "natale": "12-25", "giorno di natale": "12-25", "vigilia di natale": "12-24", "vigilia": "12-24",
        "santo stefano": "12-26", "capodanno": "01-01", "san silvestro": "12-31", "epifania": "01-06",
        "befana": "01-06", "giorno dopo natale": "12-26", "san valentino": "02-14", "ferragosto": "08-15",
        "ognissanti": "11-01", "pasqua": "easter", "pasquetta": "easter+1", "lunedì dell'angelo": "easter+1",
        "immacolata": "12-08", "festa della repubblica": "06-02", "festa dei lavoratori": "05-01",
        "halloween": "10-31",
    },
    "A_OTTO": words("a otto", "a 8"),
    "A_QUINDICI": words("a quindici", "a 15"),
    "THIS": words("questo", "questa", "questi", "queste", "sto", "sta", "qst", "qsto", "qsta", "quest'",
        "st'"),
    "NEXT": words(
        "prossimo", "prossima", "prossimi", "prossime", "prox", "pross", "prossim", "proximo", "prosima",
        "prosimo",
        "che viene", "entrante", "venturo", "ventura", "successiva",
    ),
    "ONE_AFTER": words("quella dopo", "quello dopo", "quella dopo ancora", "quella successiva",
        "quello successivo"),
    # What is over: a weekday beside it is a past one.
    "HAPPENED": words(
        "l'ultima volta era", "l'ultima volta è stato",
        "sono stata", "sono stato", "siamo stati", "siamo state", "ero lì", "ero da voi",
        "ha compiuto", "ho tagliato", "mi sono fatto", "mi sono fatta", "ho chiamato", "ho telefonato",
        "si è rotto", "si è rotta", "mi si è rotto", "è caduto", "è caduta", "è iniziato",
        "è cominciato", "sono venuta", "sono venuto", "è successo",
 "ho perso", "ho saltato",
    ),
    "HURTS": words(
        "fa male", "fanno male", "mal di", "mal di denti", "dolore", "dolori",
    ),
    "EACH": words("ogni", "tutti i", "tutte le"),
    "BEFORE_LAST": words("penultimo", "penultima"),
    "LAST": words("scorso", "scorsa", "scorsi", "passato", "passata", "ultimo", "ultima", "l'ultimo",
        "l'ultima"),
    "IN": words("in", "nel", "nella", "nell'", "nei", "nelle", "nel mese di", "mese di", "durante",
        "durante il",
                "durante la", "nel corso del", "nel corso della"),
    "AT": words("a", "alle", "al", "all'", "alla", "ad", "ai", "per le", "alle ore", "le ore",
                "h", "@", "per l'", "all' ", "x le", "le", "h.", "ore:"),
    "FOR": words("per", "x"),
    "AMENDS": words(
        "no scusi", "scusi", "scusa", "no scusa", "anzi", "anzi no", "cioè", "volevo dire", "voglio dire",
        "no aspetti", "no aspetta", "aspetti", "aspetta", "no meglio", "mi scusi", "ops",
    ),
    "RATHER": words("meglio", "ma", "però", "piuttosto", "invece", "semmai"),
    "EXACT": words("in punto", "precise", "spaccate", "esatte"),
    "THE": words("il", "lo", "la", "i", "gli", "l'", "l '"),
    "A": words("un", "una", "un'", "un '"),
    "OF": words("di", "d'"),
    "OF_THE": words("del", "dello", "della", "dell'", "dell '", "delle", "dei", "degli"),
    "EARLY": words("i primi giorni", "nei primi giorni", "nei primi", "inizio", "inizi", "primi",
        "prima parte", "i primi", "ai primi", "primi giorni",
        "principio"),
    "MID": words("metà", "meta'", "meta"),
    "LATE": words("gli ultimi giorni", "negli ultimi giorni", "fine", "fin", "ultimi giorni",
        "seconda parte"),
    "OCLOCK": words("ore", "ora"),
    "MERIDIEM": {"am": "am", "a.m.": "am", "pm": "pm", "p.m.": "pm"},
    "MINUS": words("meno"),
    "HALF": words("e mezza", "e mezzo", "mezza", "e trenta", "e 1/2"),
    "QUARTER": words("e un quarto", "un quarto", "e quarto", "e 1/4"),
    "THREE_QUARTERS": words("e tre quarti", "e 3/4", "tre quarti"),
    "CLOCK": {
        "mezzogiorno": 720, "mezzodì": 720, "mezzogiorno e mezzo": 750, "mezzogiorno e mezza": 750,
        "mezzanotte e mezza": 30, "mezzanotte e un quarto": 15, "mezzanotte meno un quarto": 1425,
        "mezzogirno": 720,
    },
    "MIDNIGHT": words("mezzanotte"),
    "PART": {
        "mattina": shared.MORNING, "mattino": shared.MORNING, "mattinata": shared.MORNING,
        "matt": shared.MORNING, "di buon mattino": shared.EARLY_MORNING, "buon mattino": shared.EARLY_MORNING,
        "di buon'ora": shared.EARLY_MORNING,
        "mattine": shared.MORNING, "mat": shared.MORNING, "prima mattina": shared.EARLY_MORNING,
        "mattina presto": shared.EARLY_MORNING, "primo mattino": shared.EARLY_MORNING,
        "presto la mattina": shared.EARLY_MORNING, "inizio mattinata": shared.EARLY_MORNING,
        "prime ore del mattino": shared.EARLY_MORNING, "tarda mattinata": shared.LATE_MORNING,
        "tarda mattina": shared.LATE_MORNING, "fine mattinata": shared.LATE_MORNING,
        "metà mattina": Part(9 * 60, 11 * 60, "am"), "metà mattinata": Part(9 * 60, 11 * 60, "am"),
        "pomeriggio": shared.AFTERNOON, "pome": shared.AFTERNOON, "pom": shared.AFTERNOON,
        "pomerigio": shared.AFTERNOON, "pomer": shared.AFTERNOON, "pomeriggi": shared.AFTERNOON,
        "primo pomeriggio": shared.EARLY_AFTERNOON, "inizio pomeriggio": shared.EARLY_AFTERNOON,
        "prime ore del pomeriggio": shared.EARLY_AFTERNOON, "metà pomeriggio": Part(14 * 60, 16 * 60, "pm"),
        "tardo pomeriggio": shared.LATE_AFTERNOON, "fine pomeriggio": shared.LATE_AFTERNOON,
        "pomeriggio tardi": shared.LATE_AFTERNOON, "sera": shared.EVENING, "serata": shared.EVENING,
        "sere": shared.EVENING, "notte": shared.NIGHT, "fine giornata": _DAYTIME_END,
        "fine della giornata": _DAYTIME_END, "prima serata": Part(18 * 60, 21 * 60, "pm"),
        "tarda serata": Part(21 * 60, 24 * 60, "pm"), "tarda sera": Part(21 * 60, 24 * 60, "pm"),
        "sera tardi": Part(21 * 60, 24 * 60, "pm"), "tardi la sera": Part(21 * 60, 24 * 60, "pm"),
        "sera sul tardi": Part(21 * 60, 24 * 60, "pm"), "ora di pranzo": shared.LUNCH,
        "pausa pranzo": shared.LUNCH,
        "pranzo": shared.LUNCH, "orario di pranzo": shared.LUNCH, "pausa di mezzogiorno": shared.LUNCH,
        "dopo pranzo": _FREE_AFTERNOON, "dopopranzo": _FREE_AFTERNOON, "dopo mangiato": _FREE_AFTERNOON,
        "dopo la scuola": Part(15 * 60 + 30, 20 * 60, "pm"), "dopo scuola": Part(15 * 60 + 30, 20 * 60, "pm"),
        "mattutino": shared.MORNING, "mattutina": shared.MORNING, "pomeridiano": shared.AFTERNOON,
        "serale": shared.EVENING,
    } | {
        f"{when} {work}": part
        for whens, part in ((("dopo", "dopo il", "uscito dal"), shared.AFTER_WORK),
                            (("prima del", "prima di"), shared.BEFORE_WORK))
        for when in whens
        for work in ("lavoro", "ufficio", "lavorare")
    } | {"dopo l'ufficio": shared.AFTER_WORK, "prima dell'ufficio": shared.BEFORE_WORK},
    "TONIGHT": {
        "stasera": shared.EVENING, "sta sera": shared.EVENING, "stamattina": shared.MORNING,
        "stamani": shared.MORNING, "stamane": shared.MORNING, "sta mattina": shared.MORNING,
        "stanotte": shared.NIGHT,
        "stsera": shared.EVENING, "stassera": shared.EVENING,
    },
    "TOMORROW_MORNING": words("domattina", "domatina", "doman mattina"),
    "FROM": words(*_BUSY_UNTIL, "da", "dal", "dalle", "dall'", "dall '", "dalla", "a partire da",
        "a partire dal",
        "a partire dalle",
                  "a partire dall'", "a partire dalla", "a cominciare da", "a decorrere dal", "d"),
    "BETWEEN": words("tra", "fra", "tra le", "fra le", "tra il", "fra il", "tra l'", "fra l'", "tra i",
        "fra i"),
    "AND": words("e", "ed", "&"),
    "UNTIL": words("fino a", "fino alle", "fino al", "fino all'", "fino alla", "fino ad", "sino a",
        "sino alle",
                   "sino al", "finoa", "fin alle"),
    "OR": words("o", "oppure", "od", "o anche", "ovvero"),
    "NOT_BEFORE": words("non prima di", "non prima delle", "non prima del", "non prima dell'",
        "non prima della"),
    "AFTER": words("subito dopo le", "subito dopo", "appena dopo le", "appena dopo", "dopo", "dopo le",
        "dopo il", "dopo l'", "dopo la", "oltre le", "passate le",
                   "piu tardi delle"),
    "BEFORE": words("subito prima di", "subito prima delle", "appena prima delle", "prima di", "prima del",
        "prima delle", "prima dell'", "prima della", "non dopo",
        "non dopo le",
                    "non oltre", "non oltre le", "non oltre il", "prima le", "prima d"),
    "BY": words("di qui a", "da qui a", "di qui al", "da qui al", "entro", "entro le", "entro il",
        "entro l'", "entro la", "al più tardi", "massimo",
                "massimo alle", "al massimo", "al massimo alle", "al massimo entro", "non più tardi di",
                "non più tardi delle"),
    "WITHIN": words("nel giro di", "nell'arco di", "nel arco di"),
    "OR_LATER": words("al più presto", "minimo", "in poi", "in avanti", "o più tardi", "in su", "e oltre"),
    "OR_EARLIER": words("o prima"),
    "APPROX": words(
        "verso", "verso le", "verso il", "verso l'", "intorno", "intorno a", "intorno alle", "intorno al",
        "attorno",
        "attorno alle", "attorno a", "circa", "circa alle", "più o meno", "più o meno alle", "pressappoco",
        "sulle", "sul", "~",
        "vs", "vs le", "verso la", "nei pressi delle", "indicativamente", "all'incirca", "orientativamente",
    ),
    "CANNOT": words(
        "non posso", "non riesco", "nn posso", "nn riesco", "non ci sono", "non sono libero",
        "non sono libera",
        "non sono disponibile", "non potrei", "non ce la faccio", "non è possibile",
    ),
    "NOT_AFTER": words(
        "no",        "non va bene", "non mi va bene", "non va", "impossibile", "non mi è comodo",
        "è troppo tardi",
        "è troppo presto", "niente da fare", "è da escludere", "è pieno", "è al completo", "è occupato",
        "è preso",
        "non mi torna",
    ),
    "NOT": words(
        "volta al mese", "volte al mese", "una volta al mese di", "volte al mese di", "una volta al mese",
        "una volta a settimana", "una volta alla settimana", "volta a settimana", "volte a settimana",
        "volta all'anno",
        "volte all'anno", "volta alla settimana", "volte alla settimana",
        "di solito vengo", "vengo di solito", "vengo sempre", "normalmente vengo", "in genere vengo",
        "mai di", "mai il", "mai la", "via", "viale", "piazza", "non", "nn", "né", "nè", "non di", "tranne",
        "eccetto", "escluso",
        "esclusi", "esclusa", "a parte",
        "salvo",
        "invece delle", "invece della", "invece dei", "al posto delle", "invece di", "invece del",
        "invece che", "anziché", "al posto di", "al posto del", "piuttosto che",
        "non posso venire", "non riesco a venire", "fuorché",
    ),
    "MOVE": words(
        "spostare", "sposta", "spostate", "spostato", "spostarlo", "spostarla", "spostiamo", "rimandare",
        "rimanda",
        "posticipare", "anticipare", "cambiare", "cambia", "cambiarlo", "rinviare", "modificare", "spostami",
    ),
    "DURING": words("per circa", "durata di", "dura", "durano", "della durata di", "ci vogliono", "servono"),
    "AGO": words("fa"),
    "COUNTED": words(
        "persone", "persona", "pers", "gente", "bambini", "bambino", "bambina", "adulti", "ragazzi",
        "ragazze", "volte",
        "posti", "euro", "euri", "€", "eur", "franchi", "chf", "$", "dollari", "%",
        "appuntamenti", "sedute", "tagli", "km", "cm", "metri", "opzioni", "posto", "amici", "amiche",
    ),
    "IDIOM": words(
        "siamo via", "saremo via", "sono via", "sarò via", "andiamo via", "dalla mattina alla sera",
        "vacanze di natale", "vacanze di pasqua", "vacanze natalizie",
        "24h su 24", "buona fine giornata", "buona fine settimana", "buona fine serata", "signora aprile",
        "24 ore su 24", "h24", "h 24", "7 su 7", "7 giorni su 7", "24/7", "buon giorno",
        "buongiorno", "nei giorni feriali", "giorni feriali",
        "buona giornata", "buona serata", "buona sera", "buonasera", "buona notte", "buonanotte",
        "buon pomeriggio",
        "buona mattina", "buon weekend", "buon fine settimana", "buona settimana", "un minuto", "un secondo",
        "un momento", "un attimo", "prima possibile", "il prima possibile", "prima volta", "la prima volta",
        "tutti i giorni", "ogni giorno", "al giorno", "a settimana", "alla settimana", "che ora", "a che ora",
        "che ore", "quale ora", "un giorno", "ultima ora", "prima visita",
        "seconda visita", "va bene", "a meno che", "una volta", "ogni ora",
        "perché no", "un po'", "in giornata", "tutto il giorno", "giornata", "giornate", "aprite", "apri",
        "aprire", "martina", "martino", "marte", "venere", "xx settembre", "domenico", "gennaro", "maggie",
        "segunda", "quinta",
    ) | words(
        *(f"{every} {name}" for row in _WEEKDAYS for name in row.split()[:1]
          for every in ("ogni", "tutti i", "tutte le"))
    ),
    "POLITE": words("grazie", "per favore", "perfavore", "pf", "se", "possibile", "ok", "va"),
}  # fmt: skip

_NOT_ALONE = shared.NOT_ALONE
_NOT_A_DAY = shared.NOT_A_DAY
_NO_DOTTED = _NOT_A_DAY | {"NUM", "DOT"}
_NO_DAY = romance.LONGER | {"DASH", "DOT", "MONTH", "HALF"}
_DATED = frozenset({"PART", "COUNTED", "WORD", "UNIT"})  # "la mattina del 24", "l'appuntamento del 24"
_AT = frozenset({"AT", "APPROX"})
_DAY_FOLLOWS = frozenset({"MONTH", "SLASH", "OF", "OF_THE", "AND", "WEEKDAY", "NUM"})
# Before these "due ore" is a length of time.
_LASTS = frozenset({"DURING", "A"})
_MINUTE_ENDS = frozenset({"NUM", "COUNTED", "UNIT", "MONTH", "SLASH"})
_CUED = frozenset(
    {"AT", "APPROX", "FROM", "BETWEEN", "AFTER", "NOT_BEFORE", "BEFORE", "BY", "UNTIL", "AND", "OR", "OF_THE"}
)
_BEFORE_TIME = frozenset({"", "DAYWORD", "WEEKDAY", "MONTH", "PART"})
_BEFORE_HALF = _CUED | {"DAYWORD", "WEEKDAY", "", "COMMA"}


def _tomorrow_morning(found: Found, context: Context) -> Piece | None:
    return Piece(days=(Day(context.today + timedelta(days=1)),), part=shared.MORNING)


def _days_by_number(found: Found, context: Context) -> Piece | None:
    """Build "dal 24 al 26": the articles of dates; "dalle 14 alle 16" are hours."""
    return (
        periods.days_without_month(found, context)
        if found.items[0].text in {"dal", "dall'", "dall '"}
        else None
    )


_days_listed = shared.days_listed(lambda item: item.tag == "THE" and item.text in {"il", "i", "l'"})


def _hours_of(items: list[Item]) -> list[Item]:
    """Read "quello delle 16" as an hour."""
    settled = list(items)
    for place, (article, number) in enumerate(pairwise(items)):
        after = items[place + 2].tag if place + 2 < len(items) else ""
        if article.text == "delle" and number.tag == "NUM" and after not in _COUNTED:
            settled[place] = replace(article, tag="AT")
    return settled


_COUNTED = frozenset({"COUNTED", "UNIT", "MONTH", "WORD", "OCLOCK", "SUFFIX", "SLASH"})
_BESIDE = {"vigilia": "BEFORE", "antivigilia": "BEFORE"}


def _lengths(items: list[Item]) -> list[Item]:
    """Tell "circa 2 ore" (a length) from "circa alle 2"."""
    settled = list(items)
    for place, item in enumerate(items[2:], 2):
        about, number = items[place - 2], items[place - 1]
        if item.tag == "OCLOCK" and number.tag == "NUM" and about.text in _ROUGHLY:
            settled[place - 1] = replace(number, tag="WORD")
    return settled


_ROUGHLY = frozenset({"circa", "piu o meno", "all'incirca", "pressappoco", "~"})


def _settle(items: list[Item]) -> list[Item]:
    """Tell "ore 15" (at) from "due ore" (a length), "l'una" (one o'clock) from "una", "1o" from "o"."""
    settled: list[Item] = []
    for place, item in enumerate(items):
        before = settled[-1] if settled else None
        after = items[place + 1].tag if place + 1 < len(items) else ""
        if before is not None and item.text == "una" and before.tag == "THE":
            settled[-1] = replace(before, tag="AT")
        settled.append(_sense(item, before, after))
        if item.text == "1 o" and item.end - item.start > len("1o"):  # "il 1 o il 2"
            settled[-1:] = [
                replace(item, tag="NUM", text="1", end=item.start + 1),
                replace(item, tag="OR", text="o", value=None, start=item.end - 1),
            ]
        if item.text == "quindicina di" and before is not None and before.tag in {"ORD", "LAST"}:
            settled[-1:] = [
                replace(item, tag="UNIT", value="fortnight"),
                replace(item, tag="OF", start=item.end),
            ]
    settled = romance_words.goodbyes(_hours_of(settled))
    settled = romance_words.limits(
        romance_words.people_counted(shared.less_liked(settled, "che")),
        {"al piu tardi", "massimo", "al massimo"},
        {"al piu presto", "minimo"},
    )
    settled = romance_words.days_beside(
        romance_words.not_before(romance_words.dates_after_to(settled)), _BESIDE
    )
    settled = romance_words.habits(romance_words.without_stops(settled, keep_dotted=False))
    settled = romance_words.dates_before_verbs(_lengths(settled), {"il", "l'"})
    settled = _days_listed(romance_words.refusals_after_days(settled))
    return romance_words.months_carried(
        romance_words.dates_after_articles(settled, ("dal", "al", "del", "il", "dall'", "all'"))
    )


def _sense(item: Item, before: Item | None, after: str) -> Item:
    counted = before is not None and before.tag in {"NUM", "A"} and after != "NUM"
    if item.text in {"ore", "ora"} and not counted:
        return replace(item, tag="AT" if item.text == "ore" else "WORD")
    if before is None:
        return item
    if item.text == "una" and before.text.rstrip().endswith("'"):
        return replace(item, tag="NUM", value=1)
    is_ordinal = item.text == "o" and before.tag == "NUM" and before.end == item.start
    return replace(item, tag="SUFFIX") if is_ordinal else item


def _day_named(found: Found, context: Context) -> Piece | None:
    """Build "del 24"; "nessuno dei due" names no day."""
    return days.day_of_month(found, context) if found.items[0].text in {"del", "dell'", "dell '"} else None


def _day_by_name(found: Found, context: Context) -> Piece | None:
    """Build "giorno 24", "settimana 48"."""
    if found.name("UNIT") == "week":
        return periods.calendar_week(found, context)
    return days.day_of_month(found, context) if found.items[0].text == "giorno" else None


def _date_by_name(found: Found, context: Context) -> Piece | None:
    """Build "il giorno 24 novembre"."""
    return days.day_and_month(found, context) if found.name("UNIT") == "day" else None


def _this_period(found: Found, context: Context) -> Piece | None:
    """Build "in settimana"; "durante la settimana" names no week."""
    return Piece() if found.items[0].text.startswith("durante") else periods.period(0)(found, context)


# Behind "in settimana" these say which one.
_MORE_OF_IT = frozenset({"NEXT", "LAST", "OF", "OF_THE", "AFTER", "BEFORE"})
_AFTER_WHAT = frozenset(
    {
        "HOLIDAY",
        "THE",
        "NUM",
        "ORD",
        "WEEKDAY",
        "OF",
        "OF_THE",
        "CLOCK",
        "MONTH",
        "DAYWORD",
        "PART",
        "AT",
        "A",
        "THIS",
    }
)
_AFTER_AT = frozenset({"AT", "APPROX", "AFTER", "NOT_BEFORE"})


def _quarter_before(found: Found, context: Context) -> Piece | None:
    """Build "un quarto a mezzogiorno"."""
    return Piece(times=(Clock(found.number("CLOCK") - 15),), time_grain="minute")


def _with_minutes(found: Found, context: Context) -> Piece | None:
    """Build "alle 17 e 30 minuti"."""
    return clocks.hour_mark_minute(found, context) if found.name("UNIT") == "minute" else None


def _dotted_time(found: Found, context: Context) -> Piece | None:
    """Build "domani 16.20": minutes beyond twelve, so that it is no date."""
    hour, minute = found.values("NUM")
    is_time = found.is_tight() and hour < 24 and 12 < minute < 60
    return clocks.hour_and_minute(found, context) if is_time else None


def _edge_rules(cue: str, name: str) -> tuple[Rule, ...]:
    return (
        Rule(f"{cue} OF|OF_THE? THE? MONTH YEAR?", edges.edge(name)),
        Rule(f"{cue} OF|OF_THE? IN MONTH YEAR?", edges.edge(name)),
        Rule(f"{cue} OF|OF_THE? THE|THIS? UNIT NEXT?", edges.edge(name)),
        Rule(f"{cue} OF|OF_THE? THE? NEXT UNIT", edges.edge(name)),
    )


_first_to = reading("ORD", "NUM", periods.days_of_month)  # "dal primo al 5 dicembre"
_after_hours = with_one(durations.after_hours)
_DAY_RULES = (
    *_edge_rules("EARLY", "early"),
    *_edge_rules("MID", "mid"),
    *_edge_rules("LATE", "late"),
    Rule("DAYWORD A_OTTO", durations.day_offset_in_weeks(1)),
    Rule("DAYWORD A_QUINDICI", durations.day_offset_in_weeks(2)),
    Rule("TOMORROW_MORNING", _tomorrow_morning),
    Rule("DAYWORD IN|OF|AT|OF_THE? THE? PART", days.day_offset_part),
    Rule("THE? THIS? WEEKDAY NEXT", weekdays.weekday_after_today),
    Rule("THE? WEEKDAY OF|OF_THE? THE? NEXT UNIT", weekdays.weekday_of_week(1)),
    Rule("THE? UNIT NEXT COMMA? THE|OF? WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("THE? NEXT UNIT COMMA? THE|OF? WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("THE? WEEKDAY OF|OF_THE? THE? UNIT LAST", weekdays.weekday_of_week(-1)),
    Rule("THE? WEEKDAY OF? THIS UNIT", weekdays.weekday_of_week(0)),
    Rule("THE? WEEKDAY A_OTTO", weekdays.weekday_in_weeks(1), unless_before=frozenset({"UNIT"})),
    Rule("THE? WEEKDAY NEXT A_OTTO", weekdays.weekday_in_weeks(1), unless_before=frozenset({"UNIT"})),
    Rule("THE? WEEKDAY NEXT A_QUINDICI", weekdays.weekday_in_weeks(2), unless_before=frozenset({"UNIT"})),
    Rule("THE? WEEKDAY|WEEKEND AFTER", romance.no_day, unless_before=_AFTER_WHAT),
    Rule("THE? WEEKDAY A_QUINDICI", weekdays.weekday_in_weeks(2), unless_before=frozenset({"UNIT"})),
    Rule("THE? WEEKDAY IN|BETWEEN NUM|A UNIT", weekdays.weekday_of_later_week),
    Rule("THE? WEEKDAY IN|BETWEEN UNIT", romance.set_length(weekdays.weekday_of_later_week)),
    Rule("IN|BETWEEN NUM|A UNIT COMMA? THE|OF? WEEKDAY", weekdays.weekday_of_later_week),
    Rule("IN|BETWEEN UNIT COMMA? THE? WEEKDAY", romance.set_length(weekdays.weekday_of_later_week)),
    Rule(
        "THE? THIS? WEEKDAY THE? NUM",
        weekdays.weekday_and_day,
        unless_before=_NOT_A_DAY | {"DASH", "UNTIL", "MONTH", "SLASH", "DOT", "OF", "NUM", "HALF", "QUARTER"},
    ),
    Rule("THE|IN? NUM|ORD|LAST SUFFIX? WEEKDAY OF|OF_THE THE? MONTH YEAR?", weekdays.weekday_of_month),
    Rule("THE|IN? NUM|ORD|LAST SUFFIX? WEEKDAY OF|OF_THE THE|THIS? UNIT NEXT?", weekdays.weekday_of_month),
    Rule("THE|IN? NUM|ORD|LAST SUFFIX? WEEKDAY OF_THE NEXT UNIT", weekdays.weekday_of_month),
    Rule("THE? NUM|ORD SUFFIX? OF|OF_THE THIS? UNIT NEXT?", days.day_of_period),
    Rule("THE? NUM|ORD SUFFIX? OF_THE NEXT UNIT", days.day_of_period),
    Rule("THE? NUM|ORD SUFFIX? MONTH OF|OF_THE THE? UNIT NEXT", days.date_of_year),
    Rule("THE|WEEKDAY NUM DOT NUM DOT?", days.dotted_date, unless_before=_NOT_ALONE),
    Rule("OF_THE NUM", _day_named, only_after=_DATED, unless_before=_NO_DAY),
    Rule("THE? WEEKEND OF|OF_THE NUM DASH|AND NUM OF? MONTH YEAR?", periods.days_of_month),
    Rule("NUM DOT NUM DOT?", days.dotted_date, unless_after=_CUED | {"DOT"}, unless_before=_NO_DOTTED),
    Rule("NUM DASH NUM", romance.dashed_date, unless_after=_CUED, unless_before=_NOT_A_DAY | {"DASH"}),
    Rule("FROM|BETWEEN THE? ORD AT|UNTIL|DASH|AND THE? NUM OF? MONTH YEAR?", _first_to),
    Rule("FROM NUM AT|UNTIL|DASH NUM", _days_by_number, unless_before=_DAY_FOLLOWS | _NOT_A_DAY),
    Rule("BETWEEN NUM AND THE NUM", periods.days_without_month, unless_before=_DAY_FOLLOWS | _NOT_A_DAY),
    Rule("FROM|BETWEEN? THE? NUM SUFFIX? AT|DASH|AND|UNTIL THE? NUM OF? MONTH YEAR?", periods.days_of_month),
    Rule("IN|BETWEEN NUM|A UNIT", durations.after_some_time),
    Rule("IN|BETWEEN NUM|A UNIT AND? NUM|A UNIT", durations.after_some_time),
    Rule("NUM|A OCLOCK AGO", durations.some_time_ago),
    Rule("DURATION AGO", durations.minutes_ago),
    Rule("IN|BY? THE|THIS? NEXT NUM OCLOCK", durations.coming_days),
    Rule("IN|BY? THE|THIS? NUM NEXT OCLOCK", durations.coming_days),
    Rule("IN|BETWEEN UNIT", romance.set_length(durations.after_some_time)),
    Rule("IN|BETWEEN A? SOME UNIT", durations.after_about),
    Rule("IN|BETWEEN NUM|A OCLOCK", with_one(durations.after_hours)),
    Rule("IN|BETWEEN NUM|A OCLOCK AND? HALF|QUARTER|THREE_QUARTERS|NUM", _after_hours),
    Rule("IN|BETWEEN DURATION", durations.after_minutes),
    Rule("IN|BETWEEN APPROX A? DURATION", about(durations.after_minutes)),
    Rule("IN|BETWEEN APPROX NUM|A UNIT", about(durations.after_some_time)),
    Rule("IN|BETWEEN APPROX NUM|A OCLOCK", about(_after_hours)),
    Rule("UNIT NUM", _day_by_name, unless_before=romance.LONGER | {"MONTH"}),
    Rule("THE? UNIT NUM OF? MONTH YEAR?", _date_by_name),
    Rule("THE? UNIT NEXT IN|AT? MONTH", periods.month_of_year),
    Rule("IN|AT? MONTH OF|OF_THE? UNIT NEXT", periods.month_of_year),
    Rule("NUM|A UNIT AGO", durations.some_time_ago),
    Rule("UNIT AGO", romance.set_length(durations.some_time_ago)),
    Rule("IN|BY? THE|THIS? NUM NEXT UNIT", durations.coming_days),
    Rule("IN|BY? THE|THIS? NEXT NUM UNIT", durations.coming_days),
    Rule("THE|IN? UNIT NEXT", periods.period(1)),
    Rule("THE|IN? NEXT UNIT", periods.period(1)),
    Rule("THIS UNIT", periods.period(0)),
    Rule("IN UNIT", _this_period, unless_before=_MORE_OF_IT),
    Rule("THE? UNIT OF|OF_THE THE? NUM SUFFIX? OF? MONTH? YEAR?", periods.week_of_day),
    Rule("THE? UNIT OF|OF_THE THE? NUM SLASH NUM", periods.week_of_day),
    Rule("THE|THIS|IN? WEEKEND", weekends.weekend(0)),
    Rule("IN THIS WEEKEND", weekends.weekend(0)),
    Rule("THE|IN? WEEKEND NEXT", weekends.weekend(1)),
    Rule("THE|IN? NEXT WEEKEND", weekends.weekend(1)),
    Rule("THE? WEEKEND OF|OF_THE THE? NUM SUFFIX? MONTH? YEAR?", weekends.weekend_of_day),
    Rule("IN|AT? MONTH NEXT?", periods.named_month, unless_before=frozenset({"NUM"})),
    Rule("IN|AT? MONTH YEAR", periods.named_month),
)  # fmt: skip

_TIME_RULES = (
    Rule("NUM HALF|QUARTER|THREE_QUARTERS", spoken.hour_shifted, only_after=_BEFORE_HALF),
    Rule("NUM MINUS A? QUARTER|NUM", spoken.hour_shifted),
    Rule("NUM AND NUM", clocks.hour_mark_minute, only_after=_AFTER_AT, unless_before=_MINUTE_ENDS),
    Rule("NUM COMMA NUM", clocks.hour_and_minute, only_after=_CUED, unless_before=_MINUTE_ENDS),
    Rule("NUM DOT NUM", clocks.hour_and_minute, only_after=_CUED, unless_before=_MINUTE_ENDS | {"DOT"}),
    Rule("NUM AND NUM UNIT", _with_minutes, only_after=_AFTER_AT),
    Rule("NUM DOT NUM", _dotted_time, only_after=_BEFORE_TIME, unless_before=_MINUTE_ENDS | {"DOT", "WORD"}),
    Rule("NUM NUM", romance.digits_apart, only_after=_AT, unless_before=_MINUTE_ENDS),
    Rule("QUARTER AT CLOCK", _quarter_before),
    Rule("CLOCK QUARTER", spoken.clock_shifted),
    Rule("CLOCK MINUS A? QUARTER|NUM", spoken.clock_shifted),
    Rule("CLOCK AND NUM", spoken.clock_shifted, unless_before=_MINUTE_ENDS),
)  # fmt: skip

# "Due ore" is a length of time, so no hour of the clock; "alle" stays outside, for it may join a range.
_CLOCK_RULES = tuple(rule for rule in shared.CLOCK_RULES if not {"OCLOCK", "AT"} & set(rule.pattern.split()))

GRAMMAR = Grammar(
    lexicon=shared.MARKS | _WORDS,
    rules=(
        *shared.DATE_RULES,
        *romance.DAY_RULES,
        *_DAY_RULES,
        *_CLOCK_RULES,
        *romance.TIME_RULES,
        *_TIME_RULES,
    ),
    half_days=True,
    written_24=True,
    settle=_settle,
    prefixes=("un'", "dell'", "all'", "dall'", "nell'", "sull'", "quest'", "l'", "d'"),
)
