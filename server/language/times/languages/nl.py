"""Dutch: the words for days and times in the Netherlands and in Flanders, and the patterns they stand in.

Weeks begin on Monday. "Volgende vrijdag" is the Friday of the next week, "komende" and "aanstaande vrijdag"
the coming one, never today. "Half vier" counts back from four. Digits with minutes are of the 24-hour clock.
"Morgen" is tomorrow, behind a day or "de" the morning; "middag" is the afternoon, "op de middag" twelve
o'clock. "Voor" is before an hour and for a day; "uur" is o'clock, and an hour long where it is counted.
"""

from dataclasses import replace
from datetime import timedelta

from server.language.times import (
    clocks,
    dayparts,
    days,
    durations,
    edges,
    periods,
    ranges,
    spoken,
    weekdays,
    weekends,
)
from server.language.times.builders import about, reading, with_one
from server.language.times.grammar import Context, Found, Grammar, Item, LexiconValue, Rule
from server.language.times.languages import germanic, germanic_words, shared
from server.language.times.languages.shared import numbered, words
from server.language.times.readings import Day, Days, Part, Piece

_FORENOON = Part(6 * 60, 12 * 60, "forenoon")  # ends with "12 uur in de voormiddag"
_MIDDAG = Part(12 * 60, 18 * 60, "noon")  # "vijf voor twaalf 's middags" is before noon
_EARLY_EVENING = Part(18 * 60, 20 * 60, "pm")
_LATE_EVENING = Part(20 * 60, 24 * 60, "pm")
_AFTER_LUNCH = Part(14 * 60, 18 * 60, "pm")

_WEEKDAYS = (
    "maandag ma maadag", "dinsdag di", "woensdag wo woe woens", "donderdag do don dond", "vrijdag vr vrijd",
    "zaterdag za zat", "zondag",
)  # fmt: skip
_MONTHS = (
    "januari jan", "februari feb febr", "maart mrt", "april apr", "mei", "juni jun", "juli jul",
    "augustus aug", "september sep sept", "oktober okt", "november nov", "december dec",
)  # fmt: skip
_UNITS = (
    "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
    "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
)  # fmt: skip
_TENS = {"twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50}
# "Na vijven": hours behind a preposition.
_SPOKEN_HOURS = (
    "enen", "tweeën", "drieën", "vieren", "vijven", "zessen", "zevenen", "achten", "negenen", "tienen",
    "elven", "twaalven",
)  # fmt: skip
_ORDINALS = (
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende",
    "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende",
    "negentiende",
)  # fmt: skip


def _cardinals() -> dict[str, int]:
    units = numbered(_UNITS)
    compounds = shared.tens_and_units(_TENS, units, "{unit}en{ten}")
    spoken = numbered(_SPOKEN_HOURS, 1)
    # "Een" is the article; with_one lets it count where a number has to stand.
    return {word: value for word, value in (units | _TENS | compounds | spoken).items() if word != "één"}


def _ordinals() -> dict[str, int]:
    tens = {f"{word}ste": value for word, value in _cardinals().items() if 20 <= value <= 31}
    return numbered(_ORDINALS, 1) | tens


def _parts() -> dict[str, Part]:
    """List the parts of the day with "'s", "in de", "begin van de", "laat in de"."""
    nouns = {
        "ochtend": shared.MORNING, "morgen": shared.MORNING, "voormiddag": _FORENOON,
        "middag": _MIDDAG, "namiddag": shared.AFTERNOON, "avond": shared.EVENING,
        "nacht": shared.NIGHT,
    }  # fmt: skip
    parts = {}
    for noun, part in nouns.items():
        for opener in ("'s ", "s ", "s", "'s", "des ", ""):
            parts[f"{opener}{noun}s"] = part
        for opener in (
            "in de ",
            "in den ",
            "de ",
            "op de ",
            "gedurende de ",
            "in de loop van de ",
            "tijdens de ",
        ):
            parts[f"{opener}{noun}"] = part
        if noun != "morgen":
            parts[noun] = part
    for nouns_of, early, late in (
        (("ochtend", "morgen", "voormiddag"), shared.EARLY_MORNING, shared.LATE_MORNING),
        (("middag", "namiddag"), shared.EARLY_AFTERNOON, shared.LATE_AFTERNOON),
        (("avond",), _EARLY_EVENING, _LATE_EVENING),
    ):
        for noun in nouns_of:
            parts |= dict.fromkeys(
                (
                    f"vroeg in de {noun}",
                    f"begin van de {noun}",
                    f"vroege {noun}",
                    f"in het begin van de {noun}",
                ),
                early,
            )
            ends = ("eind van de", "einde van de", "laat in de", "late", "aan het eind van de", "einde")
            parts |= {f"{end} {noun}": late for end in (*ends, "op het einde van de", "later in de")}
    return parts | _other_parts()


def _other_parts() -> dict[str, Part]:
    parts = {
        "vm": _FORENOON, "vm.": _FORENOON, "nm": shared.AFTERNOON, "nm.": shared.AFTERNOON,
        "'s av": shared.EVENING, "namid": shared.AFTERNOON, "namidd": shared.AFTERNOON,
        "vroeg": shared.MORNING, "mid": shared.AFTERNOON, "midag": shared.AFTERNOON, "ocht": shared.MORNING,
        "op de middag": shared.NOON, "rond de middag": shared.NOON, "middaguur": shared.NOON,
        "het middaguur": shared.NOON, "om de middag": shared.NOON,
        "tussen de middag": shared.LUNCH, "over de middag": shared.LUNCH, "middagpauze": shared.LUNCH,
        "in de middagpauze": shared.LUNCH, "lunchpauze": shared.LUNCH, "in de lunchpauze": shared.LUNCH,
        "lunchtijd": shared.LUNCH, "rond lunchtijd": shared.LUNCH, "tijdens de lunch": shared.LUNCH,
        "in mijn lunchpauze": shared.LUNCH, "tijdens mijn lunchpauze": shared.LUNCH,
        "tijdens de middagpauze": shared.LUNCH, "voor de middag": _FORENOON, "na de middag": shared.AFTERNOON,
        "na de lunch": _AFTER_LUNCH, "na het middageten": _AFTER_LUNCH, "voor de lunch": shared.LATE_MORNING,
        "laat op de avond": _LATE_EVENING, "laat in de avond": _LATE_EVENING,
        "vroeg op de avond": _EARLY_EVENING,
        "vroeg op de middag": shared.EARLY_AFTERNOON, "laat op de middag": shared.LATE_AFTERNOON,
        "laat op de ochtend": shared.LATE_MORNING, "vroeg op de ochtend": shared.EARLY_MORNING,
        "vroeg op de dag": shared.MORNING, "'s morgens vroeg": shared.EARLY_MORNING,
        "'s ochtends vroeg": shared.EARLY_MORNING, "s morgens vroeg": shared.EARLY_MORNING,
        "s ochtends vroeg": shared.EARLY_MORNING, "'s avonds laat": _LATE_EVENING,
        "s avonds laat": _LATE_EVENING,
        "in de vooravond": _EARLY_EVENING, "op de noen": shared.NOON, "'s noens": shared.NOON,
        "noen": shared.NOON,
        "na de noen": shared.AFTERNOON, "achternoen": shared.AFTERNOON, "achtermiddag": shared.AFTERNOON,
        "na het eten": shared.EVENING, "na het avondeten": shared.EVENING, "vooravond": _EARLY_EVENING,
    }  # fmt: skip
    for noun in ("het werk", "mijn werk", "m'n werk", "werk", "werktijd", "de werkuren", "de uren",
        "schooltijd",
                 "school", "kantoortijd", "mijn uren"):  # fmt: skip
        parts |= {f"na {noun}": shared.AFTER_WORK, f"voor {noun}": shared.BEFORE_WORK}
    return parts


def _durations() -> dict[str, int]:
    """List the times that count halves and quarters of hours, in minutes."""
    halves = ("half uur", "half uurtje", "halfuur", "halfuurtje", "halve uur")
    hours = {f"{a}{word}": 30 for word in halves for a in ("", "een ")}
    hours |= {f"{a}{word}": 15 for word in ("kwartier", "kwartiertje") for a in ("", "een ")}
    hours |= {"drie kwartier": 45, "driekwartier": 45, "twee kwartier": 30}
    hours |= {f"{half} {word}": 90 for half in ("anderhalf", "anderhalve") for word in ("uur", "uurtje")}
    numbers = _UNITS[2:10]
    for number, word in enumerate(numbers, 2):
        hours |= {f"{word}{joint}half uur": number * 60 + 30 for joint in ("ën", "en", " en een ", "eneen")}
        hours |= {f"{number} en een half uur": number * 60 + 30}
    hours |= {"een uur en een kwartier": 75, "een uur en een half": 90, "vijf kwartier": 75}
    return hours | {"twee en een half uur": 150, "tweeënhalf uur": 150, "drieënhalf uur": 210}


# "Vrijdag lukt helaas niet": every verb with every adverb; with "komen" behind it the day is a visit's.
_CANNOT = tuple(
    " ".join(f"{verb} {adverb} niet".split())
    for verb in (
        "kan ik", "kunnen we", "kan", "kan het", "lukt", "lukt het", "lukt me", "lukt mij", "lukt het me",
        "gaat", "gaat het", "gaat me", "past", "past het", "past me", "past mij", "past het me",
        "schikt", "schikt me",
        "schikt mij", "schikt het",
    )
    for adverb in ("", "helaas", "dan", "toch", "helaas toch", "ook", "helaas ook", "jammer genoeg")
)  # fmt: skip
_COMING = ("komen", "nakomen", "langskomen", "aanwezig", "erbij", "doorgaan", "halen", "door")
_REFUSALS = (
    *_CANNOT, "komt niet uit", "komt me niet uit", "komt het niet uit", "heb ik geen tijd",
    "heb ik helaas geen tijd", "ben ik er niet", "ben ik er helaas niet", "komt slecht uit",
    "komt me niet zo goed uit", "komt niet zo goed uit", "komt me slecht uit", "past me niet zo goed",
    "komt me niet goed uit", "komt niet goed uit", "is niet zo handig", "is niet handig", "komt mij niet uit",
    "is geen optie", "ben ik verhinderd",
)  # fmt: skip

_WORDS: dict[str, LexiconValue] = {
    "NOT_AFTER": words(*_REFUSALS),
    "WEEKDAY": numbered(_WEEKDAYS),
    "MONTH": numbered(_MONTHS, 1),
    "NUM": _cardinals(),
    "ORD": _ordinals(),
    "SUFFIX": words("ste", "e"),
    "DAYWORD": {
        "vandaag": 0, "vndg": 0, "morgen": 1, "morge": 1, "mrgn": 1, "mrgen": 1, "morn": 1, "mörgen": 1,
        "overmorgen": 2, "overmorge": 2, "gisteren": -1, "gister": -1, "eergisteren": -2, "eergister": -2,
    },
    "HOLIDAY": {
        "eerste kerstdag": "12-25", "1e kerstdag": "12-25", "tweede kerstdag": "12-26",
        "2e kerstdag": "12-26", "kerstmis": "12-25", "kerstavond": "12-24", "oudejaarsavond": "12-31",
        "oudjaar": "12-31", "oudejaarsdag": "12-31", "nieuwjaarsdag": "01-01", "nieuwjaar": "01-01",
        "sinterklaas": "12-05", "sinterklaasavond": "12-05", "pakjesavond": "12-05", "koningsdag": "04-27",
        "valentijnsdag": "02-14", "bevrijdingsdag": "05-05",
        "pasen": "easter", "eerste paasdag": "easter", "tweede paasdag": "easter+1",
        "goede vrijdag": "easter-2",
        "paasmaandag": "easter+1", "paaszondag": "easter", "hemelvaartsdag": "easter+39",
        "hemelvaart": "easter+39", "pinksteren": "easter+49", "pinkstermaandag": "easter+50",
        "tweede pinksterdag": "easter+50", "moederdag": "5/6/2", "allerheiligen": "11-01",
        "wapenstilstand": "11-11", "halloween": "10-31", "kerst": "12-25", "oudjaarsavond": "12-31",
        "oudjaarsdag": "12-31", "kerstdag": "12-25", "oud en nieuw": "12-31", "oud & nieuw": "12-31",
        "oudejaar": "12-31", "oudejaarsnacht": "12-31", "1ste kerstdag": "12-25", "2de kerstdag": "12-26",
        "2e paasdag": "easter+1", "1e paasdag": "easter", "2de paasdag": "easter+1",
        "eerste pinksterdag": "easter+49", "1e pinksterdag": "easter+49", "2e pinksterdag": "easter+50",
        "pinksterzondag": "easter+49", "onze-lieve-heer-hemelvaart": "easter+39", "palmzondag": "easter-7",
        "witte donderdag": "easter-3", "stille zaterdag": "easter-1", "paaszaterdag": "easter-1",
        "paasweekend": "easter", "aswoensdag": "easter-46", "carnaval": "easter-49",
        "carnavalsmaandag": "easter-48", "carnavalszondag": "easter-49", "vaderdag": "6/6/3",
        "dodenherdenking": "05-04", "dag van de arbeid": "05-01", "driekoningen": "01-06",
        "drie koningen": "01-06", "sint-maarten": "11-11", "sint maarten": "11-11", "allerzielen": "11-02",
        "wapenstilstandsdag": "11-11", "nationale feestdag": "07-21", "onze-lieve-vrouw-hemelvaart": "08-15",
        "o.l.v.-hemelvaart": "08-15", "o.l.v. hemelvaart": "08-15", "dierendag": "10-04",
        "prinsjesdag": "9/1/3",
        "vrouwendag": "03-08", "internationale vrouwendag": "03-08", "sinterklaasdag": "12-05",
        "sint-nicolaas": "12-06", "sint nicolaas": "12-06", "eerste advent": "advent",
        "eerste zondag van de advent": "advent", "tweede advent": "advent+7", "derde advent": "advent+14",
        "vierde advent": "advent+21", "kerstmisdag": "12-25", "kerstnacht": "12-24",
    },
    "UNIT": {
        **dict.fromkeys(("minuut", "minuten", "minuutjes", "min"), "minute"),
        **dict.fromkeys(("uren", "uurtje", "uurtjes"), "hour"),
        **dict.fromkeys(("dag", "dagen", "dagje", "dagjes"), "day"),
        **dict.fromkeys(("week", "weken", "weekje", "weekjes"), "week"),
        **dict.fromkeys(("maand", "maanden", "maandje"), "month"),
        **dict.fromkeys(("jaar", "jaren", "jaartje"), "year"),
    },
    "HALF": words("helft"),
    "EXACT": words("precies", "exact"),
    "WHOLE": words("heel", "hele", "de hele", "volledige"),
    "REST": words("rest", "de rest", "voor de rest"),
    "QUARTAL": words("kwartaal", "trimester"),
    "DASH": {"-": None, "–": None, "—": None, "à": None},
    "MERIDIEM": {"pm": "pm", "p.m.": "pm", "a.m.": "am"},
    "BEFORE_LAST": words("voorvorige", "voorlaatste", "een na laatste", "één na laatste",
        "op een na laatste", "eennalaatste"),
    "MONTH_END": words("maandeinde"),
    "YEAR_END": words("jaareinde"),
    "DURATION": _durations(),
    "WEEKEND": words("weekend", "weekeinde", "weekends", "week-end"),
    "THIS": words("deze", "dit", "van deze", "in deze"),
    "COMING": words(
        "komende", "komend", "aanstaande", "aanstaand", "a.s.", "a.s", "as.", "eerstvolgende", "de komende",
        "eerstkomende", "eerstkomend", "eerstvolgend", "aankomende", "aankomend", "de eerstvolgende",
        "opkomende",
    ),
    "NEXT": words("volgende", "volgend", "de volgende", "volgnde", "vlgnde", "vlgd", "volg", "voglende"),
    "ONE_AFTER": words("daarna", "die daarna", "erna", "die erna", "daarop", "erop", "die erop", "die daarop",
        "daaropvolgend", "nadien"),
    # What is over: a weekday beside it is a past one.
    "HAPPENED": words(
        "was op", "was in", "waren op", "had op", "hadden op",
        "ik was", "wij waren", "we waren", "geworden", "geweest",
        "gebeld", "gekomen", "gebeurd", "gebroken", "afgebroken", "kapotgegaan", "kapot gegaan",
        "begonnen", "gemist",
    ),
    "HURTS": words(
        "pijn", "kiespijn", "tandpijn", "last van",
    ),
    "EACH": words("om de", "elke", "elk", "iedere", "ieder"),
    "LAST": words("vorige", "vorig", "afgelopen", "de laatste", "laatste", "voorbije", "jongstleden"),
    "ON": words("op", "den"),
    "AT": words("om", "klokslag", "om klokslag", "stipt", "stipt om", "om stipt", "precies om", "exact om",
        "wat dacht je van", "wat dacht u van", "zullen we zeggen", "doe maar"),
    "THE": words("de", "het", "'t"),
    "A": words("een", "'n", "n", "één", "ene"),
    "IN": words("in", "in de loop van"),
    "PAST": words("over"),
    "WITHIN": words("binnen", "binnen nu en", "binnen de"),
    "AGO": words("geleden", "terug"),
    "OF": words("van"),
    "OCLOCK": words("uur", "u", "h", "uhr", "ure", "uurs", "uur."),
    "HALF_TO": words("half", "halve", "hallef"),
    "QUARTER": words("kwart"),
    "MIDNIGHT": words("middernacht"),
    "PART": _parts(),
    "TONIGHT": {
        "vanavond": shared.EVENING, "vanaaf": shared.EVENING, "vanmiddag": _MIDDAG,
        "vanochtend": shared.MORNING, "vanmorgen": shared.MORNING, "vannacht": shared.NIGHT,
        "vannamiddag": shared.AFTERNOON, "vanvoormiddag": _FORENOON, "deze morgen": shared.MORNING,
    },
    "BETWEEN": words("tussen", "tss", "tss.", "tussn", "ergens tussen"),
    "AND": words("en", "&"),
    "OR": words("of"),
    "AFTER": words("na", "later dan"),
    "FROM": words(
        "vanaf", "niet voor", "niet vóór", "in geen geval voor", "in geen geval vóór", "zeker niet voor",
        "zeker niet vóór",
        "liever niet voor", "liever niet vóór", "op zijn vroegst", "op zijn vroegst om", "op z'n vroegst",
        "op z'n vroegst om",
        "vroegstens", "ten vroegste", "ten vroegste om", "niet eerder dan", "pas na", "pas vanaf", "vanaf ca",
        "vanaf ongeveer", "niet vroeger dan", "liefst vanaf", "van af",
    ),
    "BEFORE_TIME": words("voor"),
    "BEFORE": words("vóór", "nog vóór", "ergens vóór", "eerder dan", "vroeger dan", "nog voor",
        "ergens voor"),
    "BY": words(
        "uiterlijk", "uiterlijk om", "niet later dan", "niet na", "ten laatste", "ten laatste om",
        "op zijn laatst", "op z'n laatst", "op zijn laatst om", "uiterlijk tot", "voor uiterlijk",
        "max tot", "maximaal tot", "maximaal",
    ),
    "UNTIL": words("tot max", "tot max.", "tot maximaal", "tot hooguit", "tot hoogstens", "tussen nu en",
        "van nu tot", "vanaf nu tot", "tot", "tot en met", "t/m", "tem", "t.e.m.", "t.e.m", "tot aan",
        "tot om",
    "tot uiterlijk"), "OR_LATER": words("of later", "of daarna", "en later", "of erna", "of iets later",
    "of wat later"), "OR_EARLIER": words("of eerder", "of daarvoor", "of vroeger", "of ervoor"),
    "APPROX": words(
        "rond", "tegen", "omstreeks", "ongeveer", "ongeveer om", "circa", "ca", "ca.", "zo rond", "zo tegen",
        "zo om", "om en nabij", "plusminus", "plm", "plm.", "+-", "~", "rondom", "ergens rond",
        "richting", "zo ongeveer", "zo ongeveer om", "rond een uur of", "om ongeveer", "om circa",
        "om een uur of", "tegen een uur of", "grofweg", "zowat", "rond de klok van",
    ),
    "AN_HOUR_OR": words("een uur of", "een uurtje of"),
    "ISH": words("ongeveer", "of zo", "ofzo"),
    "HALF_YEAR": words("een half jaar", "half jaar", "een halfjaar"),
    "BUT": words("maar", "echter"),
    "PERHAPS": words(
        "het liefst", "liefst", "bij voorkeur", "misschien", "eventueel", "evt", "evt.", "indien mogelijk",
        "als het kan", "idealiter",
    ),
    "AMENDS": words(
        "nee", "nee sorry", "sorry", "nee wacht", "wacht", "ik bedoel", "ik bedoelde", "oeps", "of nee",
        "oh nee", "nee toch", "of toch", "toch liever", "of toch liever", "correctie",
    ),
    "RATHER": words("liever", "beter"),
    "NOT": words("noch", "sinds", "altijd op", "altijd om", "niet meer", "nooit", "niet", "behalve",
        "uitgezonderd", "geen", "in plaats van",
        "ipv", "i.p.v.", "liever niet",
    "nie"), "MOVE": words(
        "verzetten", "verzet", "verplaatsen", "verplaats", "verplaatst", "verschuiven", "veranderen",
        "wijzigen", "omboeken", "vervroegen", "ruilen", "uitstellen", "opschuiven",
    ),
    "EARLY": words("begin", "in het begin", "aan het begin", "het begin", "in begin"),
    "MID": words("midden", "midden in", "halverwege", "medio", "half", "in het midden"),
    "LATE": words(
        "eind", "einde", "aan het eind", "aan het einde", "op het einde", "het eind", "het einde", "eind van",
        "tegen het eind", "tegen het einde", "op het eind",
    ),
    # Numbers before these count something: they are no hours.
    "COUNTED": words(
        "personen", "persoon", "mensen", "man", "kinderen", "kind", "volwassenen", "keer", "euro", "eur",
        "€", "%", "procent", "afspraken", "gasten", "plaatsen", "plekken", "vrienden", "vriendinnen",
        "dames", "heren", "vrouwen", "mannen", "stuks", "jarige", "behandelingen", "knipbeurten", "optie",
        "pers", "pers.", "x", "maal", "cent", "kids", "sessies",
    ),
    "IDIOM": words(
        *(f"{refusal} {verb}" for refusal in _CANNOT for verb in _COMING if refusal[0] in "kg"),
        "ik was van plan", "we waren van plan", "ik was aan het denken", "ik was aan het kijken",
        "ik was benieuwd",
        "mogen", "goedemorgen", "goeiemorgen", "goede morgen", "goeie morgen", "goedemiddag", "goede middag",
        "goeiemiddag", "goedenavond", "goedeavond", "goede avond", "goeienavond", "goeden avond",
        "goedendag", "goede dag", "goede namiddag", "goede voormiddag", "goedenamiddag", "goedenacht",
        "goede nacht", "fijne dag", "fijne avond", "fijne middag", "prettige dag", "prettige avond",
        "nog een fijne dag", "dag allemaal", "een momentje", "een moment", "24/7", "maandagen",
        "dinsdagen", "woensdagen", "donderdagen", "vrijdagen", "zaterdagen", "zondagen", "middagen",
        "ochtenden", "avonden", "zo vroeg mogelijk", "te vroeg", "te laat", "zo laat mogelijk", "zo vroeg",
        "niet zo vroeg", "vroeg dan laat", "vroeger dan later", "vroeg of laat", "niet te vroeg",
        "liever niet zo vroeg",
        "hoe laat",
        "hoe vroeg", "vroeger", "vandaan", "een van", "één van", "met z'n tweeën", "met zijn tweeën",
        "met z'n drieën", "met zijn drieën", "met zijn vieren", "met z'n vieren", "met ons tweeën",
        "elke dag", "elke week", "elke maand", "elke avond", "de hele dag", "hele dag", "de hele week",
        "halve dag", "volgende keer", "de volgende keer", "vorige keer", "laatste keer", "de laatste keer",
        "eerste keer", "de eerste keer", "half half", "op een dag", "in een keer", "zonnebank", "nog een",
        "nog één", "zaterdags", "zondags", "maandags", "dinsdags", "woensdags", "donderdags", "vrijdags",
    ),
    "POLITE": words("graag", "alstublieft", "alsjeblieft", "aub", "a.u.b.", "svp", "bedankt", "dank", "ok",
    "oké",
                    "merci", "prima", "goed", "pls"),
}  # fmt: skip

_NOT_A_DAY = germanic.NOT_A_TIME | {
    "OCLOCK",
    "COLON",
    "DASH",
    "UNTIL",
    "SLASH",
    "DOT",
    "MONTH",
    "PAST",
    "BEFORE_TIME",
    "AFTER",
}
_NO_NUMBERED_DAY = _NOT_A_DAY | frozenset(
    ["NUM", "SUFFIX", "AND", "WORD", "WEEKDAY", "PART", "MERIDIEM", "ISH", "YEAR", "HALF_TO"]
)
_LIST_NUMBERS = 10
_SOON = timedelta(days=180)


def _settle(items: list[Item]) -> list[Item]:
    """Tell the senses of "uur", "de" behind digits, "half" and "e" apart by their neighbours."""
    settled: list[Item] = []
    for place, said in enumerate(items):
        item = said
        before = settled[-1] if settled else None
        after = items[place + 1] if place + 1 < len(items) else None
        if item.tag == "OCLOCK" and _is_length(settled, after):
            item = replace(item, tag="UNIT", value="hour")
        elif item.tag in {"THE", "SUFFIX"} and item.text in {"de", "e", "ste"}:
            is_suffix = before is not None and before.text.isdigit() and before.end == item.start
            item = replace(item, tag="SUFFIX" if is_suffix else "THE" if item.text == "de" else "WORD")
        elif item.tag == "NUM" and _counts_people(settled, after):
            item = replace(item, tag="COUNTED")
        elif item.tag == "BEFORE_TIME" and _names_end(items[place + 1 : place + 3]):
            item = replace(item, tag="BEFORE")
        elif item.tag == "HALF_TO" and after is not None and after.tag in {"MONTH", "NEXT", "THIS", "COMING"}:
            item = replace(item, tag="MID")
        settled.append(item)
    settled = germanic_words.say_in(germanic_words.deny_each(germanic_words.drop_brackets(settled)))
    settled = germanic_words.join_hanging(settled)
    settled = germanic_words.spread_on(germanic_words.drop_morning_greeting(settled))
    return germanic_words.deny_alone(shared.less_liked(_new_year(settled), "dan"))


def _counts_people(before: list[Item], after: Item | None) -> bool:
    """Tell whether the number is that of "een tafel voor 4": people, and no hour."""
    for_some = [item.text for item in before[-2:]]
    is_hour = after is not None and after.tag in {"OCLOCK", "COLON", "DOT", "MONTH", "SUFFIX", "SLASH"}
    return len(for_some) == 2 and for_some[1] == "voor" and for_some[0] in _TABLES and not is_hour


_TABLES = frozenset(["tafel", "tafeltje", "reservering", "plek", "plekje", "plaats", "plaatsen"])


def _names_end(behind: list[Item]) -> bool:
    """Tell whether "voor" is before what follows ("voor kerst"); of other days it is for."""
    tags = [item.tag for item in behind]
    return tags[:1] == ["HOLIDAY"] or tags in (
        ["THE", "WEEKEND"],
        ["THE", "HOLIDAY"],
        ["LATE", "OF"],
        ["THE", "LATE"],
    )


def _new_year(items: list[Item]) -> list[Item]:
    """Read "in het nieuwe jaar" as the next one."""
    behind = [*items[1:], *[None] * bool(items)]
    return [
        replace(item, tag="NEXT")
        if item.text == "nieuwe" and after is not None and (after.tag, after.value) == ("UNIT", "year")
        else item
        for item, after in zip(items, behind, strict=True)
    ]


def _is_length(before: list[Item], after: Item | None) -> bool:
    """Tell whether "uur" is an hour long: "2 uur lang", "over twee uur", but not "tien over twee uur"."""
    if after is not None and after.text in {"lang", "durende", "later", "eerder", "vroeger", "duren"}:
        return True
    tags = ["", "", "", *(item.tag for item in before)][-3:]
    if tags[1:] in (["APPROX", "A"], ["APPROX", "NUM"]) and tags[0] == "PAST":
        return True
    counts = tags[2] in {"NUM", "A"} and tags[1] == "PAST" and tags[0] not in {"NUM", "QUARTER"}
    if [i.tag for i in before[-4:]] in (["PAST", "NUM", "COMMA", "NUM"], ["PAST", "NUM", "DOT", "NUM"]):
        return True  # "over 1,5 uur"
    if after is not None and after.tag == "AGO":
        return True
    return counts or (len(before) > 1 and before[-2].text in {"duurt", "gedurende", "binnen"})


def _numbered_day(found: Found, context: Context) -> Piece | None:
    """Build "de 24e", "de vierentwintigste"; a small one may be a choice ("de 2e"), unless "op" is said."""
    number = (found.values("NUM") + found.values("ORD"))[0]
    return None if number <= _LIST_NUMBERS and not found.has("ON") else days.day_of_month(found, context)


def _dashed_date(found: Found, context: Context) -> Piece | None:
    """Build "24-11", "op 3-12", "3-05": what can only be a date; "10-12" may be hours."""
    first, second = (item for item in found.items if item.tag == "NUM")
    day, month = found.values("NUM")
    is_date = found.has("ON") or day > 12 or first.text.startswith("0") or second.text.startswith("0")
    if not is_date or first.end + 1 != second.start or not first.text.isdigit():
        return None
    numbers = Found(tuple(item for item in found.items if item.tag != "ON"))
    return days.numeric_date(numbers, context) if 1 <= day <= 31 and 1 <= month <= 12 else None


def _some_units(found: Found, context: Context) -> Piece | None:
    """Build "over een week of twee": two weeks, more or less."""
    return durations.after_some_time(Found((found.items[-1], found.items[2])), context)


def _dashed_days(found: Found, context: Context) -> Piece | None:
    """Build "van 1-12 tot 4-12"."""
    begin = int(found.items[0].tag == "OF")
    first, last = (days.numeric_date(Found(found.items[i : i + 3]), context) for i in (begin, begin + 4))
    return ranges.day_range(first, last) if first and last else None


def _numbered_weekdays(found: Found, context: Context) -> Piece | None:
    """Build "van maandag 7 tot woensdag 9" where these are such days."""
    piece = periods.days_without_month(found, context)
    span = piece.days[0] if piece and piece.days else None
    if not isinstance(span, Days) or span.first is None or span.end is None:
        return None
    ends = [span.first.weekday(), (span.end - timedelta(days=1)).weekday()]
    return piece if ends == found.values("WEEKDAY") else None


def _weekday_and_dashed_date(found: Found, context: Context) -> Piece | None:
    """Build "do 3-12": a date when the weekday is right, else perhaps hours."""
    day = days.numeric_date(Found(tuple(i for i in found.items if i.tag in {"NUM", "DASH"})), context)
    weekday = weekdays.coming_weekday(found, context)
    agreed = weekdays.agree(weekday, day, context) if weekday and day and not day.is_impossible else None
    named = agreed.days[0] if agreed and not agreed.is_conflict else None
    is_near = isinstance(named, Day) and named.date - context.today < _SOON  # "dinsdag 9-11" are hours
    return agreed if is_near else None


_WEEK_DAYS = (
    Rule(
        "WEEKDAY COMMA? THE? NUM SUFFIX? OF? MONTH YEAR?",
        weekdays.dated_weekday(days.day_and_month),
        unless_before=germanic.NOT_A_TIME,
    ),
    Rule(
        "OF|FROM|BETWEEN? WEEKDAY COMMA? THE? NUM SUFFIX? COMMA? UNTIL|AND|DASH "
        "WEEKDAY COMMA? THE? NUM SUFFIX? OF? MONTH YEAR?",
        periods.days_of_month,
    ),
    Rule("OF|FROM? WEEKDAY THE? NUM SUFFIX? UNTIL|DASH WEEKDAY THE? NUM SUFFIX?", _numbered_weekdays),
    Rule("WEEKDAY COMING", weekdays.weekday_after_today),
    Rule("WEEKDAY IN|OF? THE? THIS UNIT", weekdays.weekday_of_week(0)),
    Rule("THIS UNIT COMMA? ON|THE? WEEKDAY", weekdays.weekday_of_week(0)),
    Rule("WEEKDAY IN|OF? THE? NEXT|COMING UNIT", weekdays.weekday_of_week(1)),
    Rule("WEEKDAY PAST NUM|A UNIT", germanic.weekday_and_weeks),
    Rule("THE? ORD|LAST WEEKDAY IN|OF MONTH YEAR?", weekdays.weekday_of_month),
    Rule("THE? NUM SUFFIX WEEKDAY IN|OF MONTH YEAR?", weekdays.weekday_of_month),
    Rule("THE? ORD|LAST WEEKDAY IN|OF THE? NEXT|THIS? UNIT", weekdays.weekday_of_month),
    Rule("WEEKDAY COMMA? THE? NUM SUFFIX?", weekdays.weekday_and_day, unless_before=_NOT_A_DAY),
)
_DATES = (
    Rule("ON? NUM DASH NUM", _dashed_date, unless_before=_NOT_A_DAY, unless_after=frozenset({"DASH", "AT"})),
    Rule("OF? NUM DASH NUM UNTIL NUM DASH NUM", _dashed_days),
    Rule("ON NUM", germanic.day_and_month_said_once, unless_before=_NO_NUMBERED_DAY),
    Rule("WEEKDAY COMMA? NUM DASH NUM", _weekday_and_dashed_date, unless_before=_NOT_A_DAY),
    Rule("THE? NUM SUFFIX? UNTIL|AND THE? NUM SUFFIX? OF? MONTH YEAR?", periods.days_of_month),
    Rule(
        "OF THE NUM SUFFIX UNTIL THE? NUM SUFFIX",
        periods.days_without_month,
        unless_before=frozenset({"MONTH", "OF"}),
    ),
    Rule(
        "BETWEEN THE NUM SUFFIX AND THE NUM SUFFIX",
        periods.days_without_month,
        unless_before=frozenset({"MONTH", "OF"}),
    ),
    Rule("ON? THE? NUM SUFFIX", _numbered_day, unless_before=germanic.NOT_A_TIME | {"WEEKDAY"}),
    Rule("ON? THE ORD", _numbered_day, unless_before=germanic.NOT_A_TIME | {"WORD", "WEEKDAY", "UNIT"}),
    Rule("ON? THE? NUM|ORD SUFFIX? OF? NEXT|THIS UNIT", days.day_of_period),
)
_RELATIVE = (
    Rule("PAST NUM UNIT", germanic.after_eight_days),
    Rule("PAST NUM|A UNIT", durations.after_some_time),
    Rule("PAST NUM|A UNIT|OCLOCK AND? NUM|A UNIT", durations.after_some_time),
    Rule("NUM OCLOCK AGO", durations.some_time_ago),
    Rule("IN|WITHIN THE? NEXT|COMING NUM OCLOCK|UNIT", durations.coming_days),
    Rule("PAST NUM COMMA|DOT NUM UNIT", durations.after_and_half),
    Rule("PAST NUM NUM SLASH NUM UNIT", durations.after_and_half),
    Rule("PAST NUM DASH|UNTIL|OR|COMMA|A NUM UNIT", durations.after_range),
    Rule("PAST NUM NUM UNIT", durations.after_range),
    Rule("PAST A? DURATION", durations.after_minutes),
    Rule("PAST APPROX A? DURATION", about(durations.after_minutes)),
    Rule("MONTH_END", edges.month_edge("late")),
    Rule("YEAR_END", reading("YEAR_END", "UNIT", edges.edge("late"), value="year")),
    Rule("PAST HALF_YEAR", durations.after_months(6)),
    Rule("NUM|A UNIT AGO", durations.some_time_ago),
    Rule("THE? NEXT|COMING NUM UNIT", durations.coming_days),
    Rule("PAST APPROX NUM|A UNIT", about(durations.after_some_time)),
    Rule("PAST A UNIT OR NUM", about(_some_units)),
    Rule("PAST AN_HOUR_OR NUM", about(durations.after_hours)),
    Rule("ON? NUM SUFFIX? MONTH IN? NEXT UNIT", days.date_of_year),
    Rule("NEXT UNIT ON|THE? THE? NUM SUFFIX", days.day_of_period),
    Rule("UNIT OF NUM SUFFIX? MONTH", periods.week_of_day),
    Rule("UNIT OF NUM SLASH NUM", periods.week_of_day),
    Rule("IN? THE? WEEKEND OF NUM SUFFIX? MONTH", weekends.weekend_of_day),
    Rule("IN? THE? WEEKEND OF NUM SLASH NUM", weekends.weekend_of_day),
    Rule("DAYWORD PAST NUM UNIT", durations.day_and_eight_days),
    Rule("DAYWORD PAST NUM|A UNIT", durations.after_day),
    Rule("UNIT NUM", periods.calendar_week, unless_before=_NOT_A_DAY),
    Rule("NEXT|COMING UNIT", periods.period(1)),
    Rule("IN? THIS|COMING|THE? WEEKEND", weekends.weekend(0)),
    Rule("IN MONTH YEAR?", periods.named_month, unless_before=frozenset({"NUM", "ORD"})),
)
_TIMES = (
    Rule("NUM OCLOCK AND NUM UNIT?", clocks.hour_mark_minute, unless_before=frozenset({"OCLOCK"})),
    Rule("AN_HOUR_OR NUM OCLOCK?", about(clocks.whole_hour), unless_before=germanic.NOT_A_TIME),
    Rule("AT A OCLOCK", with_one(clocks.whole_hour)),
    Rule("A OCLOCK PART", with_one(dayparts.hour_of_part)),
    Rule("HALF_TO NUM|A OCLOCK?", with_one(spoken.before_hour(30)), unless_before=germanic.NOT_A_TIME),
    Rule("HALF_TO A", with_one(spoken.before_hour(30)), unless_before=germanic.NOT_A_TIME | {"WORD"}),
    Rule("NUM UNIT BEFORE_TIME|AFTER|PAST HALF_TO NUM|A OCLOCK?", with_one(spoken.before_hour(30))),
    Rule("NUM BEFORE_TIME|AFTER|PAST HALF_TO NUM|A OCLOCK?", with_one(spoken.before_hour(30))),
    Rule("QUARTER BEFORE_TIME NUM|A OCLOCK?", with_one(spoken.minutes_to), unless_before=germanic.NOT_A_TIME),
    Rule(
        "QUARTER AFTER|PAST NUM|A OCLOCK?", with_one(spoken.minutes_past), unless_before=germanic.NOT_A_TIME
    ),
    Rule(
        "NUM UNIT? BEFORE_TIME NUM|A OCLOCK?",
        with_one(germanic.minutes_beside_hour),
        unless_before=germanic.NOT_A_TIME,
    ),
    Rule(
        "NUM UNIT? AFTER|PAST NUM|A OCLOCK?",
        with_one(germanic.minutes_beside_hour),
        unless_before=germanic.NOT_A_TIME,
    ),
)

GRAMMAR = Grammar(
    lexicon=shared.MARKS | _WORDS,
    rules=(
        *shared.DATE_RULES,
        *germanic.DAY_RULES,
        *_WEEK_DAYS,
        *_DATES,
        *_RELATIVE,
        *shared.CLOCK_RULES,
        *germanic.TIME_RULES,
        *_TIMES,
    ),
    week_start=0,
    half_days=True,
    day_first=True,
    written_24=True,
    prefixes=(*(row.split()[0] for row in _WEEKDAYS), "overmorgen", "morgen", "gisteren", "gister"),
    settle=_settle,
)
