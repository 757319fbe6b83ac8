"""French: the words for days and times, and the patterns they stand in.

"Vendredi prochain" is the coming Friday, never today; "vendredi de la semaine prochaine" that of next week.
"Huit jours" are a week and "quinze jours" two, since French counts both ends; "mardi en huit" is the coming
Tuesday and a week. "Midi" is 12:00, "entre midi et deux" lunchtime. Hours with minutes ("9h30") are read as
written, bare ones ("9h", "neuf heures") may be either half of the day.
The ordinals of dates are the first only: "le 2e" is a choice. Belgian and Swiss numbers are known, and from
Québec "avant-midi" and "la fin de semaine" (the weekend; "fin de semaine" elsewhere is the week's end).
"""

from dataclasses import replace
from itertools import pairwise

from server.language.times import (
    clocks,
    dayparts,
    days,
    durations,
    edges,
    periods,
    spoken,
    weekdays,
    weekends,
)
from server.language.times.builders import about, reading, with_one
from server.language.times.grammar import Context, Found, Grammar, Item, LexiconValue, Rule
from server.language.times.languages import romance, romance_words, shared
from server.language.times.languages.shared import words
from server.language.times.readings import Day, Part, Piece

_WEEKDAYS = (
    "lundi lun lindi lundy", "mardi mar mardy", "mercredi mer merc mecredi mercedi", "jeudi jeu jeudy",
    "vendredi ven vend vendedi", "samedi sam", "dimanche dim",
)  # fmt: skip
_MONTHS = (
    "janvier janv jan", "février fév févr fev fevr", "mars", "avril avr", "mai", "juin", "juillet juil",
    "août aout", "septembre sep", "octobre oct", "novembre nov", "décembre déc dec",
)  # fmt: skip
_UNITS = (
    "zéro", "un une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize",
)  # fmt: skip
_TENS = {
    "dix": 10, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80, "octante": 80, "nonante": 90,
}  # fmt: skip
_ORDINALS = (
    "premier première 1er 1ère", "deuxième second seconde", "troisième", "quatrième", "cinquième",
)  # fmt: skip


def _cardinals() -> dict[str, int]:
    numbers = shared.numbered(_UNITS) | _TENS
    del numbers["un"], numbers["une"]  # the article: an hour or a unit beside it makes it a number
    ones = {word: value for word, value in shared.numbered(_UNITS).items() if 1 <= value <= 9}
    for pattern in ("{ten}-{unit}", "{ten} {unit}"):
        numbers |= shared.tens_and_units(_TENS, {w: v for w, v in ones.items() if v > 1}, pattern)
    for pattern in ("{ten} et {unit}", "{ten}-et-{unit}", "{ten} {unit}"):
        numbers |= shared.tens_and_units(_TENS, {"un": 1, "une": 1}, pattern)
    return {word: value for word, value in numbers.items() if not word.startswith(("dix un", "dix et"))}


# Whoever says so is free from that hour on.
_BUSY_UNTIL = (
    *(f"{busy} {until}" for busy in (
        "j'ai cours", "ai cours", "j'ai école", "travaille", "bosse", "occupé", "occupée", "pris", "prise",
        "en réunion", "en cours", "au travail",
        "au boulot", "au bureau", "en formation", "à l'école", "pas là", "pas libre", "pas dispo", "garde",
    ) for until in ("jusqu'à", "jusqu'au", "jusque")),
    *(f"{ends} {at}" for ends in (
        "finis", "finit", "finirai", "termine", "terminerai", "sors", "sors du travail", "sors du boulot",
        "sors du bureau", "finis le travail", "finis le boulot", "finis le taf", "finis de travailler",
        "termine le travail", "débauche", "quitte le travail", "quitte le bureau", "sors de cours",
        "finis les cours", "sortie de l'école", "finis l'école",
    ) for at in ("à", "a", "vers")),
)  # fmt: skip
_LATE_EVENING = Part(21 * 60, 24 * 60, "pm")
_DAYTIME_END = Part(17 * 60, 20 * 60, "pm")

_WORDS: dict[str, LexiconValue] = {
    "WEEKDAY": shared.numbered(_WEEKDAYS) | {"mer.": 2, "jeu.": 3},
    "MONTH": shared.numbered(_MONTHS, 1),
    "NUM": _cardinals() | {"1er": 1, "1 er": 1},
    "ORD": shared.numbered(_ORDINALS, 1),
    "SUFFIX": words("re", "e", "ème", "eme", "ième", "nd", "nde", "ere"),
    "DAYWORD": {
        "aujourd'hui": 0, "aujourdhui": 0, "aujourd hui": 0, "aujourd": 0, "auj": 0, "ajd": 0, "ajd'hui": 0,
        "ojd": 0, "aujourdui": 0, "ojourd'hui": 0, "demain": 1, "2main": 1, "2m1": 1, "dem1": 1, "dmain": 1,
        "dem": 1, "dmn": 1, "2min": 1, "après-demain": 2, "après demain": 2, "apré demain": 2,
        "après-demin": 2, "après demin": 2, "aprés-demain": 2, "ap demain": 2,
        "aprèsdemain": 2, "après 2main": 2, "hier": -1, "avant-hier": -2,
        "avant hier": -2,
    },
    "UNIT": {
        "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute", "mn": "minute",
        "jour": "day", "jours": "day", "j": "day", "semaine": "week", "semaines": "week", "sem": "week",
        "sems": "week", "huit jours": "week", "8 jours": "week", "8j": "week", "huitaine": "week",
        "huitaine de jours": "week", "quinze jours": "fortnight", "15 jours": "fortnight", "15j": "fortnight",
        "quinzaine": "fortnight", "quinzaine de jours": "fortnight", "mois": "month", "an": "year",
        "ans": "year", "année": "year", "années": "year",
    },
    "SOME": {"dizaine de": 10, "douzaine de": 12, "vingtaine de": 20, "petite dizaine de": 10},
    "DURATION": {
        "demi-heure": 30, "demi heure": 30, "demie heure": 30, "demie-heure": 30, "1/2 heure": 30,
        "quart d'heure": 15, "un quart d'heure": 15, "1/4 d'heure": 15, "trois quarts d'heure": 45,
        "trois-quarts d'heure": 45,
        "3/4 d'heure": 45,
    },
    "NOW": words("maintenant", "tout de suite", "immédiatement", "là maintenant", "de suite"),
    "WEEKEND": words(
        "week-end", "weekend", "week end", "wk", "wkd", "wkend", "we", "w-e", "w.e.", "wek-end", "vikend"
    ),
    "FIN_DE_SEMAINE": words("fin de semaine"),
    "HOLIDAY": {
        "vendredi saint": "easter-2", "samedi saint": "easter-1", "jeudi saint": "easter-3",
        "mardi gras": "easter-47", "mercredi des cendres": "easter-46", "jeudi de l'ascension": "easter+39",
        "assomption": "08-15", "fête nationale": "07-14", "armistice": "11-11", "chandeleur": "02-02",
        "fête de la musique": "06-21", "poisson d'avril": "04-01", "saint-nicolas": "12-06",
        "st-nicolas": "12-06", "saint nicolas": "12-06", "saint-jean": "06-24", "st-jean": "06-24",
        "saint-sylvestre au soir": "12-31", "fête des mères": "5/6/-1", "fête des pères": "6/6/3",
        "dimanche de pâques": "easter", "dimanche de pentecôte": "easter+49", "pentecote": "easter+49",
        "journée de la femme": "03-08", "fête des grands-mères": "3/6/1", "black friday": "11/4/-1",
        "premier de l'an": "01-01", "aïd": "islamic 10-1", "aïd el-fitr": "islamic 10-1",
        "aïd el-kébir": "islamic 12-10", "aïd al-adha": "islamic 12-10", "aïd el-adha": "islamic 12-10",
        "roch hachana": "hebrew 7-1", "rosh hashana": "hebrew 7-1", "yom kippour": "hebrew 7-10",
        "kippour": "hebrew 7-10", "hanouka": "hebrew 9-25", "hanoukka": "hebrew 9-25",
        "hanoucca": "hebrew 9-25", "pessah": "hebrew 1-15", "pessa'h": "hebrew 1-15",
        "noël": "12-25", "jour de noël": "12-25", "réveillon de noël": "12-24", "veille de noël": "12-24",
        "jour de l'an": "01-01", "nouvel an": "01-01", "saint-sylvestre": "12-31",
        "réveillon du jour de l'an": "12-31", "réveillon du nouvel an": "12-31",
        "saint-valentin": "02-14", "st valentin": "02-14", "saint valentin": "02-14", "st-valentin": "02-14",
        "toussaint": "11-01", "pâques": "easter", "lundi de pâques": "easter+1", "pentecôte": "easter+49",
        "lundi de pentecôte": "easter+50", "ascension": "easter+39", "halloween": "10-31",
        "fête du travail": "05-01",
        "lendemain de noël": "12-26", "épiphanie": "01-06",
    },
    "EN_HUIT": words("en huit", "en 8"),
    "EN_QUINZE": words("en quinze", "en 15"),
    "THIS": words("ce", "cet", "cette", "ces", "c't", "s't", "cett"),
    "HERE": words("-ci", "ci", "-là"),
    "NEXT": words(
        "prochain", "prochaine", "prochains", "prochaines", "pro", "proch", "prochin", "prochane", "prohain",
        "prochainne", "à venir", "qui vient", "qui viens", "qui arrive", "qui suit",
    ),
    "ONE_AFTER": words(
        "celle d'après", "celui d'après", "celle-d'après", "celle après", "celui après", "d'après",
        "la suivante", "le suivant",
    ),
    # What is over: a weekday beside it is a past one.
    "HAPPENED": words(
        "la dernière fois c'était", "c'était",
        "j'étais chez vous", "j'étais là", "étais chez vous", "étais là", "suis venu", "suis venue",
        "sommes venus", "est venu", "est venue", "a eu", "a fêté", "me suis fait",
        "me suis fait couper", "s'est fait", "s'est cassé", "s'est cassée", "cassé", "suis passé",
        "suis passée", "est tombé", "est tombée", "j'ai appelé", "ai appelé", "j'ai téléphoné",
        "a commencé", "j'ai raté", "j'ai manqué", "s'est passé",
    ),
    "HURTS": words(
        "mal", "douleur", "douleurs",
    ),
    "EACH": words("chaque", "tous les", "toutes les"),
    "BEFORE_LAST": words("avant-dernier", "avant-dernière", "avant dernier", "avant dernière"),
    "LAST": words("dernier", "dernière", "derniers", "dernières", "passé", "passée"),
    "IN": words("en", "dans", "ds", "au mois de", "au mois d'", "mois de", "courant", "dans le courant de"),
    "AMENDS": words(
        "non pardon", "pardon", "non attends", "non attendez", "attendez", "je veux dire", "je voulais dire",
        "oups", "euh non", "ah non", "non désolé", "non désolée", "désolé", "désolée", "enfin non",
        "ou plutôt",
    ),
    "RATHER": words("plutôt", "mais", "par contre", "sinon", "mieux"),
    "EXACT": words("pile", "précises", "précise", "tapantes", "tapante", "sonnantes", "net"),
    "AT": words("à", "a", "@"),
    "FOR": words("pour", "pr"),
    "THE": words("le", "la", "les", "l'"),
    "A": words("un", "une", "une petite", "une bonne", "un petit", "un bon"),
    "OF": words("de", "d'"),
    "OF_THE": words("du"),
    "EARLY": words("début", "tout début", "premiers jours"),
    "MID": words("mi", "mi-", "milieu"),
    "LATE": words("fin", "toute fin", "derniers jours"),
    "OCLOCK": words("h", "heure", "heures", "hrs", "hr", "heurs", "heur", "hre", "hres", "eure", "eures"),
    "MERIDIEM": {"am": "am", "a.m.": "am", "pm": "pm", "p.m.": "pm"},
    "MINUS": words("moins", "- le", "moin", "mois le"),
    "HALF": words("et demi", "et demie", "demi", "demie", "et dmi", "1/2", "et 1/2"),
    "QUARTER": words("et quart", "quart", "le quart", "un quart", "et un quart", "1/4", "et 1/4", "et cart"),
    "THREE_QUARTERS": words("et trois quarts", "trois quarts", "3/4"),
    "CLOCK": {
        "midi": 720, "minuit et demi": 30, "minuit et demie": 30, "minuit trente": 30, "minuit et quart": 15,
        "minuit moins le quart": 1425, "minuit moins dix": 1430, "minuit moins cinq": 1435,
    },
    "MIDNIGHT": words("minuit"),
    "PART": {
        "matin": shared.MORNING, "au matin": shared.MORNING, "matinée": shared.MORNING, "mat": shared.MORNING,
        "matins": shared.MORNING,
        "avant-midi": shared.MORNING, "mattin": shared.MORNING,
        "après-midi": shared.AFTERNOON, "après midi": shared.AFTERNOON, "aprèm": shared.AFTERNOON,
        "aprem": shared.AFTERNOON, "aprm": shared.AFTERNOON, "ap-midi": shared.AFTERNOON,
        "ap midi": shared.AFTERNOON, "apm": shared.AFTERNOON, "apresmidi": shared.AFTERNOON,
        "aprèm'": shared.AFTERNOON, "ap-m": shared.AFTERNOON, "après-mid": shared.AFTERNOON,
        "soir": shared.EVENING, "au soir": shared.EVENING, "soirée": shared.EVENING, "nuit": shared.NIGHT,
        "de bon matin": shared.EARLY_MORNING, "début de matinée": shared.EARLY_MORNING,
        "tôt le matin": shared.EARLY_MORNING,
        "petit matin": shared.EARLY_MORNING, "fin de matinée": shared.LATE_MORNING,
        "milieu de matinée": Part(9 * 60, 11 * 60, "am"), "début d'après-midi": shared.EARLY_AFTERNOON,
        "début d'aprem": shared.EARLY_AFTERNOON, "début de l'après-midi": shared.EARLY_AFTERNOON,
        "début aprem": shared.EARLY_AFTERNOON, "début après-midi": shared.EARLY_AFTERNOON,
        "mi-journée": shared.LUNCH, "milieu de journée": shared.LUNCH,
        "milieu d'après-midi": Part(14 * 60, 16 * 60, "pm"),
        "fin d'après-midi": shared.LATE_AFTERNOON,
        "fin d'aprem": shared.LATE_AFTERNOON, "fin de l'après-midi": shared.LATE_AFTERNOON,
        "fin aprem": shared.LATE_AFTERNOON, "fin après-midi": shared.LATE_AFTERNOON,
        "fin de journée": _DAYTIME_END, "fin journée": _DAYTIME_END, "fin de la journée": _DAYTIME_END,
        "début de soirée": Part(18 * 60, 21 * 60, "pm"), "fin de soirée": Part(21 * 60, 24 * 60, "pm"),
        "tard le soir": _LATE_EVENING, "le soir tard": _LATE_EVENING, "tard dans la soirée": _LATE_EVENING,
        "soir tard": _LATE_EVENING,
        "pause déjeuner": shared.LUNCH, "pause dej": shared.LUNCH, "pause de midi": shared.LUNCH,
        "pause midi": shared.LUNCH, "heure du déjeuner": shared.LUNCH, "heure de midi": shared.LUNCH,
        "heure du midi": shared.LUNCH, "heure du lunch": shared.LUNCH, "heure de table": shared.LUNCH,
        "entre midi et deux": shared.LUNCH, "entre midi et 2": shared.LUNCH, "midi-deux": shared.LUNCH,
        "après déjeuner": Part(14 * 60, 18 * 60, "pm"), "après le déjeuner": Part(14 * 60, 18 * 60, "pm"),
        "après manger": Part(14 * 60, 18 * 60, "pm"), "après l'école": Part(16 * 60 + 30, 20 * 60, "pm"),
        "sortie des classes": Part(16 * 60 + 30, 20 * 60, "pm"),
    } | {
        f"{when} {work}": part
        for when, part in (("après", shared.AFTER_WORK), ("avant", shared.BEFORE_WORK))
        for work in ("le travail", "mon travail", "le boulot", "mon boulot", "le taf", "le bureau", "travail")
    },
    "TONIGHT": {"à soir": shared.EVENING, "à matin": shared.MORNING},  # in Québec
    "FROM": words(*_BUSY_UNTIL, "à partir de", "à partir d'", "à partir du", "à partir des", "dès",
        "à compter de",
                  "à compter du", "à partir", "des"),
    "BETWEEN": words("entre", "etre"),
    "AND": words("et", "&"),
    "TO": words("au", "aux"),
    "UNTIL": words("jusqu'à", "jusqu'au", "jusqu'en", "jusqu à", "jusqu au", "jusque", "jusqu'", "jusqua",
        "jusquau",
                   "jusqu'aux"),
    "OR": words("ou", "ou bien", "soit", "ou alors"),
    "NOT_BEFORE": words("pas avant", "pas plus tôt que"),
    "QUARTAL": words("trimestre"),
    "EVE": words("avant-veille", "surlendemain"),
    "FOLLOWING": words("suivant"),
    "HALF_OF": words("moitié"),
    "AFTER": words("apré", "aprés", "apre", "après", "apres", "passé", "ap", "au-delà de",
        "plus tard que"),
    "BEFORE": words("avant", "pas après", "av", "avan", "plus tôt que"),
    "BY": words("d'ici", "d'ici à", "d'ici au", "d ici", "au plus tard", "pas plus tard que",
        "pas plus tard qu'à", "dici"),
    "WITHIN": words("sous", "d'ici", "d'ici à", "d ici"),
    "OR_LATER": words("ou plus tard", "au plus tôt", "et plus", "minimum", "et après"),
    "OR_EARLIER": words("ou plus tôt", "ou avant", "maximum", "max", "dernier délai"),
    "APPROX": words(
        "vers", "environ", "autour de", "autour du", "aux alentours de", "aux alentours du", "alentours de",
        "aux environs de", "aux environs du", "à peu près", "à peu près à", "approximativement", "sur les",
        "~",
        "dans les environs de", "grosso modo",
    ),
    "CANNOT": words(
        "je peux pas", "je ne peux pas", "j'peux pas", "jpeux pas", "on peut pas", "on ne peut pas",
        "je suis pas dispo", "je suis pas libre", "je suis pas là", "je ne suis pas dispo",
        "je ne suis pas libre", "je ne suis pas là", "je suis pas disponible", "je ne suis pas disponible",
        "c'est pas possible", "ce n'est pas possible", "je pourrai pas", "je ne pourrai pas",
        "peux pas", "peut pas", "ne peux pas", "ne peut pas", "suis pas dispo", "suis pas libre",
        "suis pas là",
        "suis pas disponible", "pas dispo", "pas libre", "pas disponible", "pas possible", "peux plus",
        "pourrai pas",
    ),
    "NOT_AFTER": words(
        "non",        "convient pas", "va pas", "arrange pas", "marche pas", "impossible", "c'est mort",
        "c'est trop tard", "c'est exclu", "pas question", "c'est complet", "est complet", "c'est pris",
        "est pris", "c'est plein",
        "est plein",
        "c'est trop tôt", "m'arrange pas", "fonctionne pas", "c'est compliqué",
    ),
    "NOT": words(
        "fois par mois", "fois par semaine", "fois par an", "une fois par mois", "une fois par semaine",
        "une fois par an",
        "jamais le", "jamais", "d'habitude je viens", "je viens d'habitude", "je viens toujours",
        "je viens normalement", "normalement je viens", "en général je viens", "je viens en général",
        "depuis", "rue du", "avenue du", "boulevard du", "place du", "pas", "ni", "sauf", "excepté", "hors",
        "hormis", "à part", "peux pas venir", "pas venir",
        "pourrai pas venir", "au lieu de", "au lieu du", "à la place de", "à la place du",
        "plutôt que",
    ),
    "MOVE": words(
        "déplacer", "déplacez", "déplace", "déplacé", "décaler", "décalez", "décale", "décalé", "reporter",
        "reportez", "reporte", "reporté", "changer", "changez", "change", "avancer", "avancez", "repousser",
        "repoussez", "modifier", "modifiez", "bouger", "basculer", "passer",
    ),
    "DURING": words("il me faut", "il faut", "il faudrait", "faut compter", "compter", "prévoir", "prévoyez",
        "besoin de", "j'en ai pour", "durant", "durée", "durée de", "dure", "pendant", "dure environ",
        "prend", "mets", "met"),
    "AGO": words("il y a", "ya", "y a"),
    "COUNTED": words(
        "personnes", "personne", "pers", "gens", "enfants", "enfant", "adultes", "adulte", "fois", "places",
        "place",
        "euros", "euro", "€", "eur", "francs", "chf", "$", "dollars", "%", "rue", "avenue", "boulevard",
        "rdv", "rendez-vous", "séances", "séance", "coupes", "km", "cm", "créneaux", "options",
    ),
    "IDIOM": words(
        "appelez le 15", "appeler le 15", "appelle le 15",
        "vacances de noël", "vacances de la toussaint", "vacances de pâques",
        "24h/24", "24h sur 24", "24 h sur 24", "24 heures sur 24", "7 jours sur 7", "bonne fin de journée",
        "bonne fin de semaine", "bonne fin d'après-midi", "bonne fin d'aprem", "bonne fin de soirée",
        "madame avril",
        "mme avril", "24/24", "7j/7", "7/7", "24/7", "bonne journée", "bonne soirée", "bonne nuit",
        "bonne après-midi",
        "bon après-midi", "bon aprem", "bonne aprem", "bon matin", "bon week-end", "bon weekend",
        "bonne matinée",
        "une minute", "une seconde", "un moment", "un instant", "un jour", "tout à l'heure", "tt à l'heure",
        "pourquoi pas", "ce n'est pas", "c'est pas", "de bonne heure", "heure d'été", "à la une",
        "un de ces jours", "tous les jours", "chaque jour", "par jour", "par semaine", "par mois",
        "en semaine",
        "quelle heure", "quelles heures", "une fois", "l'un", "la une", "ce qui", "ce que",
        "du matin au soir",
        "dernière minute", "martin", "martine", "juliette", "lundis", "mardis", "mercredis", "jeudis",
        "vendredis", "samedis", "dimanches",
        "à temps", "mi-temps", "toute la journée", "fin prêt", "enfin", "ce mardi-là",
    ) | words(
        *(f"{every} {day.split()[0]}{s}" for day in _WEEKDAYS for every, s in (("chaque", ""), ("tous les",
            "s")))
    ),
    "POLITE": words("svp", "stp", "merci", "s'il", "si", "possible", "please"),
}  # fmt: skip


def _spelt_apart(parts: LexiconValue) -> LexiconValue:
    """Add "fin d'après midi" to "fin d'après-midi"."""
    tightly = {
        f"{'tout' if name.startswith('début') else 'toute'} {name}": part
        for name, part in parts.items()
        if name.startswith(("début", "fin "))
    }
    named = dict(parts) | tightly
    return named | {name.replace("après-midi", "après midi"): part for name, part in named.items()}


_NOT_ALONE = shared.NOT_ALONE
_NOT_A_DAY = shared.NOT_A_DAY
_NO_DAY = romance.LONGER | {"DASH", "TO", "DOT", "MONTH"}
_DATED = frozenset({"PART", "COUNTED", "WORD", "UNIT"})  # "le matin du 24", "mon rdv du 24"
# Behind these a number is an hour.
_CUED = frozenset({"NOT_BEFORE", "AT", "APPROX", "FROM", "BETWEEN", "AFTER", "BEFORE", "BY", "UNTIL", "OF"})
_DAY_FOLLOWS = _NOT_A_DAY | frozenset(
    {"MONTH", "SLASH", "OF", "OF_THE", "TO", "DASH", "AND", "WEEKDAY", "NUM"}
)
# Before these "deux heures" is a length of time.
_LASTS = frozenset({"DURING", "A"})
# Behind these "une heure" is no time of day: "une heure de massage".
_NO_ONE = frozenset(
    {"", "FOR", "OF", "DURING", "IN", "WORD", "A", "THE", "THIS", "NOT", "MARK", "BY", "WITHIN", "AGO"}
)


def _day_of_september(found: Found, context: Context) -> Piece | None:
    """Build "24 sept": the word is the number seven as well."""
    day, month, *year = found.items[found.has("THE") :]
    if not day.text.isdigit() or month.text != "sept":
        return None
    return days.day_and_month(Found((day, replace(month, tag="MONTH", value=9), *year)), context)


def _hour_of_today(found: Found, context: Context) -> Piece | None:
    """Build "ce midi 12h30": noon says which day, the hour which time."""
    piece = clocks.hour_mark_minute(found, context)
    return replace(piece, days=(Day(context.today),)) if piece and not piece.is_impossible else piece


def _choices_of_some(items: list[Item]) -> list[Item]:
    """Tell "aucun des deux" from "dès deux heures"."""
    settled = list(items)
    for place, item in enumerate(items[:-1]):
        after = items[place + 1]
        is_hour = after.text.isdigit() or any(i.tag == "OCLOCK" for i in items[place + 2 : place + 3])
        if item.text == "des" and after.tag == "NUM" and not is_hour:
            settled[place] = replace(item, tag="WORD")
    return settled


_days_listed = shared.days_listed(lambda item: item.tag == "THE" and item.text in {"le", "les"})


def _lengths(items: list[Item]) -> list[Item]:
    """Take the hours of "deux heures plus tard" for a length of time."""
    return [
        replace(item, tag="UNIT", value="hour")
        if item.tag == "OCLOCK" and [i.text for i in items[place + 1 : place + 3]] in _SHIFTED
        else item
        for place, item in enumerate(items)
    ]


def _together(items: list[Item]) -> list[Item]:
    """Let "on vient à deux" count people: spoken hours have their "heures"."""
    settled = list(items)
    for place, (at, number) in enumerate(pairwise(items)):
        following = items[place + 2].tag if place + 2 < len(items) else ""
        spoken = number.tag == "NUM" and number.text in {"deux", "trois", "quatre"}
        if at.text == "a" and at.tag == "AT" and spoken and following in {"", "DOT", "MARK", "FOR", "POLITE"}:
            settled[place + 1] = replace(number, tag="WORD")
    return settled


def _visits(items: list[Item]) -> list[Item]:
    """Take "deux heures" of "une séance de deux heures" for a length of time."""
    settled = list(items)
    for place in range(4, len(items)):
        article, _, joint, number, unit = items[place - 4 : place + 1]
        is_short = isinstance(number.value, int) and number.value <= _LONGEST_VISIT
        if (article.tag, joint.tag, number.tag, unit.tag) == ("A", "OF", "NUM", "OCLOCK") and is_short:
            settled[place] = replace(unit, tag="UNIT", value="hour")
    return settled


_LONGEST_VISIT = 4  # hours


def _after_days(items: list[Item]) -> list[Item]:
    """Tell "la semaine d'après Noël" from "la semaine d'après"; read "d'avant" as "avant"."""
    items = [
        item
        for place, item in enumerate(items)
        if not (item.tag == "OF" and [i.tag for i in items[place + 1 : place + 2]] == ["BEFORE"])
    ]
    return [
        replace(item, tag="AFTER")
        if item.text == "d'apres" and [i.tag for i in items[place + 1 : place + 2]] in (["HOLIDAY"], ["THE"])
        else item
        for place, item in enumerate(items)
    ]


_SHIFTED = (["plus", "tard"], ["plus", "tot"])


_BESIDE = {
    "avant - veille": "BEFORE",
    "surlendemain": "AFTER",
    "veille": "BEFORE",
    "lendemain": "AFTER",
    "jour d'apres": "AFTER",
    "jour d'avant": "BEFORE",
}


def _settle(items: list[Item]) -> list[Item]:
    items = _together(romance_words.goodbyes(_visits(_lengths(items))))
    items = romance_words.people_counted(_choices_of_some(shared.less_liked(items, "que")))
    items = romance_words.limits(items, {"au plus tard", "maximum", "max"}, {"au plus tot", "minimum"})
    items = _after_days(items)
    items = romance_words.days_beside(romance_words.not_before(romance_words.dates_after_to(items)), _BESIDE)
    items = romance_words.habits(romance_words.without_stops(items, keep_dotted=True))
    items = romance_words.dates_before_verbs(items, {"le", "l'"})
    listed = _days_listed(romance_words.refusals_after_days(items))
    return romance_words.months_carried(romance_words.dates_after_articles(listed, ("du", "au")))


# Behind "dans la semaine" these say which one.
_MORE_OF_IT = frozenset({"NEXT", "LAST", "OF", "OF_THE", "AFTER", "BEFORE"})


def _edge_rules(cue: str, name: str) -> tuple[Rule, ...]:
    return (
        Rule(f"{cue} OF|OF_THE? THE? THIS? MONTH YEAR?", edges.edge(name)),
        Rule(f"{cue} OF|OF_THE? IN MONTH YEAR?", edges.edge(name)),
        Rule(f"{cue} DASH MONTH YEAR?", edges.edge(name)),
        Rule(f"{cue} OF|OF_THE? THE? THIS? UNIT NEXT?", edges.edge(name)),
    )


_first_to = reading("ORD", "NUM", periods.days_of_month)  # "du premier au 5 décembre"
_DAY_RULES = (
    *_edge_rules("EARLY", "early"),
    *_edge_rules("MID", "mid"),
    *_edge_rules("LATE", "late"),
    Rule("DAYWORD EN_HUIT", durations.day_offset_in_weeks(1)),
    Rule("OF DAYWORD EN_HUIT", durations.day_offset_in_weeks(1)),
    Rule("DAYWORD EN_QUINZE", durations.day_offset_in_weeks(2)),
    Rule("OF DAYWORD EN_QUINZE", durations.day_offset_in_weeks(2)),
    Rule("THE? THIS? WEEKDAY HERE? NEXT", weekdays.weekday_after_today),
    Rule("THE? WEEKDAY OF THE NEXT UNIT", weekdays.weekday_of_week(1)),
    Rule("THE? UNIT NEXT COMMA? THE? WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("THE? WEEKDAY OF THE? UNIT LAST", weekdays.weekday_of_week(-1)),
    Rule("THE? WEEKDAY OF? THIS UNIT HERE?", weekdays.weekday_of_week(0)),
    Rule("THE? WEEKDAY NEXT EN_HUIT", weekdays.weekday_in_weeks(1), unless_before=frozenset({"UNIT"})),
    Rule("THE? WEEKDAY EN_HUIT", weekdays.weekday_in_weeks(1), unless_before=frozenset({"UNIT"})),
    Rule("THE? WEEKDAY NEXT EN_QUINZE", weekdays.weekday_in_weeks(2), unless_before=frozenset({"UNIT"})),
    Rule("THE? WEEKDAY EN_QUINZE", weekdays.weekday_in_weeks(2), unless_before=frozenset({"UNIT"})),
    Rule("THE? WEEKDAY IN NUM|A UNIT", weekdays.weekday_of_later_week),
    Rule("THE? WEEKDAY IN UNIT", romance.set_length(weekdays.weekday_of_later_week)),
    Rule("IN NUM|A UNIT COMMA? THE? WEEKDAY", weekdays.weekday_of_later_week),
    Rule("IN UNIT COMMA? THE? WEEKDAY", romance.set_length(weekdays.weekday_of_later_week)),
    Rule(
        "THE? THIS? WEEKDAY THE? NUM",
        weekdays.weekday_and_day,
        unless_before=_NOT_A_DAY | {"DASH", "UNTIL", "MONTH", "SLASH", "DOT", "OF", "NUM"},
    ),
    Rule("THE? NUM|ORD|LAST SUFFIX? WEEKDAY OF|OF_THE THE? MONTH YEAR?", weekdays.weekday_of_month),
    Rule("THE? NUM|ORD|LAST SUFFIX? WEEKDAY OF|OF_THE THE|THIS? UNIT NEXT?", weekdays.weekday_of_month),
    Rule("THE? NUM|ORD SUFFIX? OF|OF_THE THE|THIS? UNIT NEXT?", days.day_of_period),
    Rule("THE? NUM|ORD SUFFIX? MONTH OF THE? UNIT NEXT", days.date_of_year),
    Rule("THE? NUM NUM YEAR?", _day_of_september, unless_before=_NOT_A_DAY),
    Rule("OF_THE NUM", days.day_of_month, only_after=_DATED, unless_before=_NO_DAY),
    Rule("THE? WEEKEND OF_THE NUM DASH|AND|TO NUM OF? MONTH YEAR?", periods.days_of_month),
    Rule("THE|WEEKDAY NUM DOT NUM DOT?", days.dotted_date, unless_before=frozenset({"NUM", "DOT"})),
    Rule("NUM DOT NUM DOT", days.dotted_date, unless_after=_CUED | {"DOT"}, unless_before=frozenset({"NUM"})),
    Rule("NUM DASH NUM", romance.dashed_date, unless_after=_CUED, unless_before=_NOT_A_DAY | {"DASH"}),
    Rule("OF_THE|BETWEEN? ORD TO|DASH|AND THE? NUM OF? MONTH YEAR?", _first_to),
    Rule(
        "OF_THE|FROM THE? NUM TO|UNTIL|DASH THE? NUM",
        periods.days_without_month,
        unless_before=_DAY_FOLLOWS,
    ),
    Rule("BETWEEN THE NUM AND THE NUM", periods.days_without_month, unless_before=_DAY_FOLLOWS),
    Rule("OF_THE|FROM|BETWEEN? THE? NUM TO|DASH|AND|UNTIL THE? NUM OF? MONTH YEAR?", periods.days_of_month),
    Rule("IN NUM|A UNIT", durations.after_some_time),
    Rule("IN NUM|A UNIT AND? NUM|A UNIT", durations.after_some_time),
    Rule("AGO NUM|A OCLOCK", durations.some_time_ago),
    Rule("IN THE|THIS NUM OCLOCK", durations.coming_days),
    Rule("IN THE|THIS NUM UNIT", durations.coming_days),
    Rule("IN? THE|THIS? NEXT NUM UNIT", durations.coming_days),
    Rule("IN THE|THIS NUM NEXT OCLOCK", durations.coming_days),
    Rule("IN THE|THIS NUM OCLOCK NEXT", durations.coming_days),
    Rule("IN UNIT", romance.set_length(durations.after_some_time)),
    Rule("IN A SOME UNIT", durations.after_about),
    Rule("IN NUM|A OCLOCK", with_one(durations.after_hours)),
    Rule("IN NUM|A OCLOCK AND? HALF|QUARTER|THREE_QUARTERS|NUM", with_one(durations.after_hours)),
    Rule("IN A? DURATION", durations.after_minutes),
    Rule("IN APPROX A? DURATION", about(durations.after_minutes)),
    Rule("IN APPROX NUM|A UNIT", about(durations.after_some_time)),
    Rule("IN APPROX NUM|A OCLOCK", about(with_one(durations.after_hours))),
    Rule("AGO NUM|A UNIT", durations.some_time_ago),
    Rule("AGO UNIT", romance.set_length(durations.some_time_ago)),
    Rule("IN? THE|THIS? NUM NEXT UNIT", durations.coming_days),
    Rule("IN? THE NUM UNIT NEXT", durations.coming_days),
    Rule("THE? UNIT NEXT", periods.period(1)),
    Rule("THE? UNIT NEXT IN? MONTH", periods.month_of_year),
    Rule("IN? MONTH OF? THE? UNIT NEXT", periods.month_of_year),
    Rule("THE? UNIT NUM", periods.calendar_week, unless_before=_NOT_A_DAY),
    Rule("THE NEXT UNIT", periods.period(1)),
    Rule("THIS UNIT HERE?", periods.period(0)),
    Rule("IN THE|OF_THE? UNIT", periods.period(0), unless_before=_MORE_OF_IT),
    Rule("THE? UNIT OF_THE|OF THE? NUM SUFFIX? OF? MONTH? YEAR?", periods.week_of_day),
    Rule("THE? UNIT OF_THE|OF THE? NUM SLASH NUM", periods.week_of_day),
    Rule("FIN_DE_SEMAINE", edges.edge_of_week("late")),
    Rule("IN FIN_DE_SEMAINE NEXT?", edges.edge_of_week("late")),
    Rule("FIN_DE_SEMAINE NEXT", edges.edge_of_week("late")),
    Rule("THE|THIS FIN_DE_SEMAINE", weekends.weekend(0)),
    Rule("THE FIN_DE_SEMAINE NEXT", weekends.weekend(1)),
    Rule("THE|THIS? WEEKEND HERE?", weekends.weekend(0)),
    Rule("THE|THIS? WEEKEND NEXT", weekends.weekend(1)),
    Rule("THE NEXT WEEKEND", weekends.weekend(1)),
    Rule("THE? WEEKEND OF_THE NUM SUFFIX? MONTH? YEAR?", weekends.weekend_of_day),
    Rule("IN? MONTH NEXT?", periods.named_month, unless_before=frozenset({"NUM"})),
    Rule("IN MONTH YEAR", periods.named_month),
)  # fmt: skip

_AT = frozenset({"AT", "APPROX"})
_MINUTES_END = frozenset({"NUM", "COUNTED", "UNIT", "OCLOCK", "MONTH", "SLASH", "LONGNUM"})
_HOUR_RULES = (
    Rule("NUM OCLOCK MINUS THE? QUARTER|NUM", spoken.hour_shifted),
    Rule("NUM OCLOCK HALF|QUARTER|THREE_QUARTERS", spoken.hour_shifted),
    Rule(
        "NUM OCLOCK AND NUM", clocks.hour_mark_minute, unless_before=frozenset({"OCLOCK", "UNIT", "COUNTED"})
    ),
)
_ONE_RULES = tuple(
    Rule(
        rule.pattern.replace("NUM", "A", 1),
        with_one(rule.build),
        unless_after=_NO_ONE - {"", "MARK"} if "MINUS" in rule.pattern else _NO_ONE,
    )
    for rule in (
        *_HOUR_RULES,
        Rule("NUM OCLOCK NUM", clocks.hour_mark_minute),
        Rule("NUM OCLOCK", clocks.whole_hour),
    )
)
_TIME_RULES = (
    *_HOUR_RULES,
    *_ONE_RULES,
    Rule("CLOCK HALF|QUARTER", spoken.clock_shifted),
    Rule("CLOCK MINUS THE? QUARTER|NUM", spoken.clock_shifted),
    Rule(
        "CLOCK NUM",
        spoken.clock_shifted,
        unless_before=frozenset({"OCLOCK", "COUNTED", "UNIT", "MONTH", "SLASH"}),
    ),
    Rule("THIS CLOCK", dayparts.clock_of_today),
    Rule("THIS CLOCK AT? NUM OCLOCK NUM?", _hour_of_today),
    Rule("A OCLOCK HALF|QUARTER OF|OF_THE THE? PART", romance.one_of_part),
    Rule("A OCLOCK NUM OF|OF_THE THE? PART", with_one(dayparts.time_of_part)),
    Rule("AGO A? DURATION", durations.minutes_ago),
    Rule("A OCLOCK OF|OF_THE THE? PART", with_one(dayparts.hour_of_part)),
    Rule("NUM NUM", romance.digits_apart, only_after=_AT, unless_before=_MINUTES_END),
)


def _not_lasting(rule: Rule) -> Rule:
    """Keep "pendant deux heures" from being a time of day."""
    return replace(rule, unless_after=rule.unless_after | _LASTS) if rule.pattern.startswith("NUM") else rule


GRAMMAR = Grammar(
    lexicon=shared.MARKS | _WORDS | {"PART": _spelt_apart(_WORDS["PART"])},
    rules=(
        *shared.DATE_RULES,
        *_DAY_RULES,
        *romance.DAY_RULES,
        *(_not_lasting(rule) for rule in (*shared.CLOCK_RULES, *romance.TIME_RULES, *_TIME_RULES)),
    ),
    half_days=True,
    written_24=True,
    settle=_settle,
    prefixes=("l'", "d'", "qu'"),
)
