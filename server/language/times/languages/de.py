"""German: the words for days and times in Germany, Austria and Switzerland, and the patterns they stand in.

Weeks begin on Monday. "Nächsten Freitag" is the Friday of the next week, "kommenden Freitag" the coming one,
never today.
"Halb vier" counts back from four, as "viertel vier" (03:15) and "dreiviertel vier" (03:45) do in the east and
in Austria. Digits with minutes are of the 24-hour clock. "Morgen" is tomorrow, behind a day or "am" the
morning. "Mittag" is twelve o'clock. Words count with ä, ae and a alike.
"""

from dataclasses import replace

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
from server.language.times.builders import about, reading
from server.language.times.grammar import Context, Found, Grammar, Item, LexiconValue, Rule
from server.language.times.languages import germanic, germanic_words, shared
from server.language.times.languages.shared import numbered, same, words
from server.language.times.readings import Part, Piece, hour_readings
from server.language.tokens import fold

_EARLY_EVENING = Part(18 * 60, 20 * 60, "pm")
_LATE_EVENING = Part(20 * 60, 24 * 60, "pm")
_FORENOON = Part(6 * 60, 12 * 60, "forenoon")  # ends with "12 Uhr vormittags"
_AFTER_LUNCH = Part(14 * 60, 18 * 60, "pm")

# Standard words first, then what Austrians, Swiss and Bavarians type as they speak.
_WEEKDAYS = (
    "montag montach mo mäntig mentig montog",
    "dienstag dienstach di dienstog zischtig ziischtig zyschtig",
    "mittwoch mi mittwuch mittwoche",
    "donnerstag donnerstach do donn donnschtig dunnschtig dunschtig",
    "freitag freitach fri fritig friitig freitog",
    "samstag sonnabend samstach sa samschtig samschdig samstog",
    "sonntag sonntach sunntig sunntag sonntog",
)
_MONTHS = (
    "januar jan jänner jän jenner januars", "februar feb feber febr februars", "märz mär mrz",
    "april apr aprils", "mai", "juni jun", "juli jul", "august aug augusts", "september sep sept septembers",
    "oktober okt oktobers", "november nov novembers", "dezember dez dezembers",
)  # fmt: skip
_UNITS = (
    "null", "eins", "zwei zwo", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
    "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
)  # fmt: skip
# The hours as Austrians ("um dreie") and Swiss ("am vieri") say them.
_SPOKEN_HOURS = (
    "eis oans", "zweie zwoa", "dreie drü", "viere vieri", "fünfe füfi", "sechse sechsi sächsi",
    "siebene sibni", "achti", "neune nüni", "zehne zähni", "elfe elfi", "zwölfe zwölfi",
)  # fmt: skip
_TENS = {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50}
_ORDINALS = (
    "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt siebent", "acht", "neunt", "zehnt", "elft",
    "zwölft", "dreizehnt", "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt", "achtzehnt", "neunzehnt",
)  # fmt: skip
_ENDINGS = ("e", "en", "er", "es", "em")
_VOWELS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def _cardinals() -> dict[str, int]:
    numbers = numbered(_UNITS) | _TENS
    units = {word: value for word, value in numbers.items() if 1 <= value <= 9} | {"ein": 1}
    compounds = shared.tens_and_units(_TENS, units, "{unit}und{ten}")
    return numbers | compounds | numbered(_SPOKEN_HOURS, 1)


def _ordinals() -> dict[str, int]:
    stems = numbered(_ORDINALS, 1)
    stems |= {f"{word}st": value for word, value in _cardinals().items() if 20 <= value <= 31}
    return {stem + ending: value for stem, value in stems.items() for ending in _ENDINGS}


def _inflected(*stems: str) -> LexiconValue:
    """List an adjective in all its cases: "nächst" is "nächste", "nächsten" ..."""
    return words(*(stem + ending for stem in stems for ending in _ENDINGS))


def _spelt(entries: LexiconValue) -> LexiconValue:
    """Add what is typed without umlauts: "naechste" beside "nächste" (folding makes it "nachste" anyway)."""
    return {**entries, **{phrase.translate(_VOWELS): value for phrase, value in entries.items()}}


def _parts() -> dict[str, Part]:
    """List the parts of the day, alone, as adverbs and with "früh" and "spät"."""
    parts = {
        "morgens": shared.MORNING, "vormittag": _FORENOON, "vormittags": _FORENOON,
        "mittag": shared.NOON, "mittags": shared.NOON, "zum mittag": shared.NOON, "mittogs": shared.NOON,
        "nachmittag": shared.AFTERNOON, "nachmittags": shared.AFTERNOON, "abend": shared.EVENING,
        "abends": shared.EVENING, "nacht": shared.NIGHT, "nachts": shared.NIGHT, "namittag": shared.AFTERNOON,
        "früh": shared.MORNING, "in der früh": shared.MORNING, "in da früh": shared.MORNING,
        "frühs": shared.MORNING, "frühmorgens": shared.EARLY_MORNING, "in aller früh": shared.EARLY_MORNING,
        "in aller frühe": shared.EARLY_MORNING, "am morgen": shared.MORNING, "am morge": shared.MORNING,
        **shared.same(shared.AFTERNOON, "nachm.", "nachmi", "nachmitt"),
        **shared.same(_FORENOON, "vorm.", "vormi", "vormitt"), "abds": shared.EVENING,
        "nami": shared.AFTERNOON, "nochmittog": shared.AFTERNOON, "nochmittag": shared.AFTERNOON,
        "vormittog": _FORENOON, "zobig": shared.LATE_AFTERNOON, "znacht": shared.EVENING,
        "zmorge": shared.MORNING, "am abe": shared.EVENING, "z'abig": shared.EVENING,
        "auf d'nacht": shared.EVENING,
        "auf die nacht": shared.EVENING, "auf d'nocht": shared.EVENING, "obends": shared.EVENING,
        "in da fria": shared.MORNING, "in der fria": shared.MORNING, "fria": shared.MORNING,
        "z'mittag": shared.LUNCH, "spät am abend": _LATE_EVENING, "spätabend": _LATE_EVENING,
        "am vormittag": _FORENOON, "früher morgen": shared.EARLY_MORNING, "der morgen": shared.MORNING,
        "den morgen": shared.MORNING, "diesen morgen": shared.MORNING,
        "spätnachmittag": shared.LATE_AFTERNOON, "spätnachmittags": shared.LATE_AFTERNOON,
        "spätabends": _LATE_EVENING, "abig": shared.EVENING, "am abig": shared.EVENING,
        "vorabend": _EARLY_EVENING, "zmittag": shared.LUNCH, "in der mittagspause": shared.LUNCH,
        "mittagspause": shared.LUNCH, "mittagszeit": shared.LUNCH, "um die mittagszeit": shared.LUNCH,
        "zur mittagszeit": shared.LUNCH, "über mittag": shared.LUNCH, "übern mittag": shared.LUNCH,
        "in der mittagszeit": shared.LUNCH,
    }  # fmt: skip
    for noun, early, late in (
        ("morgen", shared.EARLY_MORNING, shared.LATE_MORNING),
        ("vormittag", shared.EARLY_MORNING, shared.LATE_MORNING),
        ("nachmittag", shared.EARLY_AFTERNOON, shared.LATE_AFTERNOON),
        ("abend", _EARLY_EVENING, _LATE_EVENING),
    ):
        parts |= {f"früh{ending} {noun}": early for ending in _ENDINGS} | {f"früh am {noun}": early}
        parts |= {f"spät{ending} {noun}": late for ending in _ENDINGS} | {f"spät am {noun}": late}
        parts |= {f"späterer {noun}": late, f"späteren {noun}": late, f"später am {noun}": late}
        parts |= {f"zeitig am {noun}": early}
        for start, end in (("anfang", "ende"), ("beginn", "ende"), ("gleich zu beginn", "gegen ende")):
            parts |= {f"{start} des {noun}s": early, f"{end} des {noun}s": late}
    parts |= dict.fromkeys(
        ("zeitig in der früh", "früh in der früh", "gleich in der früh"), shared.EARLY_MORNING
    )
    work = ("der arbeit", "meiner arbeit", "arbeit", "der schicht", "der schule", "dem büro")
    for noun in work:
        parts |= {f"nach {noun}": shared.AFTER_WORK, f"vor {noun}": shared.BEFORE_WORK}
    for noun in ("feierabend", "dem feierabend", "dienstschluss", "arbeitsschluss"):
        parts |= {f"nach {noun}": shared.AFTER_WORK}
    for noun in ("dem mittagessen", "der mittagspause", "dem essen", "dem mittag"):
        parts |= {f"nach {noun}": _AFTER_LUNCH, f"vor {noun}": shared.LATE_MORNING}
    return parts


def _durations() -> dict[str, int]:
    """List the times that count halves and quarters of hours, in minutes."""
    hours = {"einer halben stunde": 30, "ner halben stunde": 30, "halben stunde": 30, "halber stunde": 30}
    quarters = {"viertelstunde": 15, "dreiviertelstunde": 45}
    hours |= {f"{a}{word}": value for word, value in quarters.items() for a in ("", "einer ", "ner ")}
    hours |= {f"{a} {word} stunde": value for a in ("einer", "ner") for word, value in (
        ("viertel", 15), ("dreiviertel", 45), ("drei viertel", 45)
    )}  # fmt: skip
    halves = {"anderthalb": 90, "eineinhalb": 90, "einundeinhalb": 90, "einer und einer halben": 90}
    for number, word in enumerate(_UNITS[2:10], 2):
        halves |= {f"{one}{joint}einhalb": number * 60 + 30 for one in word.split() for joint in ("", "und")}
    hours |= {f"{half} stunden": minutes for half, minutes in halves.items()}
    hours |= {"eineinviertel stunden": 75, "eindreiviertel stunden": 105, "einer und einer halben stunde": 90}
    return hours


# "Freitag geht leider nicht": every verb with every adverb; with "kommen" behind it the day is a visit's.
_CANNOT = tuple(
    " ".join(f"{verb} {adverb} nicht".split())
    for verb in (
        "kann ich", "können wir", "geht", "geht es", "geht's", "geht bei mir", "geht mir", "passt",
        "passt es", "passt mir", "passt es mir", "passt bei mir", "klappt", "klappt es", "klappt bei mir",
        "klappt es bei mir", "klappt's",
    )
    for adverb in ("", "leider", "da", "doch", "leider doch", "doch leider", "auch", "leider auch", "gar")
)  # fmt: skip
_COMING = ("kommen", "wahrnehmen", "einhalten", "erscheinen", "teilnehmen", "dabei", "stattfinden")
_REFUSALS = (
    *_CANNOT, "hab ich keine zeit", "habe ich keine zeit", "hab ich leider keine zeit", "bin ich nicht da",
    "habe ich leider keine zeit", "ist schlecht", "ist bei mir schlecht", "geht ned", "kann i ned",
    "gaht nöd", "geht net", "kann ich net", "kann ich ned", "bin ich leider nicht da", "bin ich verhindert",
)  # fmt: skip

_WORDS: dict[str, LexiconValue] = {
    "NOT_AFTER": words(*_REFUSALS),
    "WEEKDAY": numbered(_WEEKDAYS),
    "SHORT_FRIDAY": {"fr": 4},
    "MONTH": numbered(_MONTHS, 1),
    "NUM": _cardinals(),
    "ORD": _ordinals(),
    "SUFFIX": words("ter", "ten", "te", "tes", "ste", "sten", "ster"),
    "DAYWORD": {
        "heute": 0, "heut": 0, "heit": 0, "heid": 0, "hüt": 0, "heite": 0, "morgen": 1, "morn": 1, "moagn": 1,
        "moing": 1, "übermorgen": 2,  "übermorn": 2, "übamoagn": 2, "übermorge": 2,
        "gestern": -1, "vorgestern": -2, "über morgen": 2,
    },
    "HOLIDAY": {
        "heiligabend": "12-24", "heiliger abend": "12-24", "heiligen abend": "12-24", "silvester": "12-31",
        "sylvester": "12-31", "neujahr": "01-01", "neujahrstag": "01-01", "nikolaus": "12-06",
        "nikolaustag": "12-06", "dreikönig": "01-06", "heilige drei könige": "01-06", "valentinstag": "02-14",
        **{
            f"{ordinal} {day}": f"12-{24 + number}"
            for number, ordinals in ((1, ("1.", "erst")), (2, ("2.", "zweit")))
            for ordinal in (ordinals[0], *(ordinals[1] + ending for ending in _ENDINGS))
            for day in ("weihnachtstag", "weihnachtsfeiertag", "weihnachtsfeiertages")
        },
        "stefanitag": "12-26", "stephanstag": "12-26", "stephanitag": "12-26", "christtag": "12-25",
        "weihnachtstag": "12-25", "heiligabends": "12-24", "heiligen abends": "12-24", "hl. abend": "12-24",
        **{
            f"{ordinal} {day}": f"advent+{7 * number}"
            for number, stem in enumerate(("erst", "zweit", "dritt", "viert"))
            for ordinal in (f"{number + 1}.", *(stem + ending for ending in _ENDINGS))
            for day in ("advent", "adventssonntag", "adventsonntag")
        },
        "buß- und bettag": "advent-11", "buß und bettag": "advent-11", "totensonntag": "advent-7",
        "ewigkeitssonntag": "advent-7", "volkstrauertag": "advent-14", "reformationstag": "10-31",
        "vatertag": "easter+39", "allerseelen": "11-02", "martinstag": "11-11", "st. martin": "11-11",
        "sankt martin": "11-11", "karsamstag": "easter-1", "ostersamstag": "easter-1",
        "osterwochenende": "easter", "ostersonntags": "easter", "ostermontags": "easter+1",
        "palmsonntag": "easter-7", "weißer sonntag": "easter+7", "faschingsdienstag": "easter-47",
        "fastnachtsdienstag": "easter-47", "veilchendienstag": "easter-47", "weiberfastnacht": "easter-52",
        "faschingssonntag": "easter-49", "maifeiertag": "05-01", "erster mai": "05-01", "frauentag": "03-08",
        "weltfrauentag": "03-08", "weltkindertag": "09-20", "kindertag": "09-20", "walpurgisnacht": "04-30",
        "mariä himmelfahrt": "08-15", "erntedank": "10/6/1", "erntedankfest": "10/6/1", "barbaratag": "12-04",
        "altweiber": "easter-52", "pfingstsamstag": "easter+48", "auffahrt": "easter+39",
        "berchtoldstag": "01-02", "bärzelistag": "01-02", "heilig drei könige": "01-06",
        "hl. drei könige": "01-06", "dreikönigstag": "01-06", "johanni": "06-24", "neujahrsmorgen": "01-01",
        "ostern": "easter", "ostersonntag": "easter", "ostermontag": "easter+1",
        "osterdienstag": "easter+2", "karfreitag": "easter-2",
        "gründonnerstag": "easter-3", "rosenmontag": "easter-48", "aschermittwoch": "easter-46",
        "christi himmelfahrt": "easter+39", "himmelfahrt": "easter+39", "pfingsten": "easter+49",
        "pfingstsonntag": "easter+49", "pfingstmontag": "easter+50", "fronleichnam": "easter+60",
        "muttertag": "5/6/2", "allerheiligen": "11-01", "halloween": "10-31", "weihnachten": "12-25",
        "mariä empfängnis": "12-08", "tag der arbeit": "05-01", "tag der deutschen einheit": "10-03",
    },
    "UNIT": {
        **dict.fromkeys(("minute", "minuten", "min", "mins"), "minute"),
        **dict.fromkeys(("stunde", "stunden", "std", "stündchen"), "hour"),
        **dict.fromkeys(("tag", "tage", "tagen", "tages", "täg"), "day"),
        **dict.fromkeys(("woche", "wochen", "wuche", "wuchä", "wochn"), "week"),
        **dict.fromkeys(("monat", "monate", "monaten", "monats", "monets"), "month"),
        **dict.fromkeys(("jahr", "jahre", "jahren", "jahres", "johr"), "year"),
    },
    "HALF": words("hälfte"),
    "EXACT": words("genau", "exakt"),
    "WHOLE": words("ganzer", "ganze", "ganzen", "ganzes", "gesamte", "gesamten", "kompletten", "komplette"),
    "REST": words("rest", "den rest", "der rest", "für den rest"),
    "QUARTAL": words("quartal", "quartals", "vierteljahr", "vierteljahres"),
    "MONTH_END": words("monatsende", "ultimo"),
    "MONTH_MID": words("monatsmitte"),
    "MONTH_BEGIN": words("monatsanfang", "monatsbeginn"),
    "WEEK_BEGIN": words("wochenanfang", "wochenbeginn"),
    "WEEK_MID": words("wochenmitte"),
    "YEAR_BEGIN": words("jahresanfang", "jahresbeginn"),
    "YEAR_END": words("jahresende", "jahresschluss"),
    "MERIDIEM": {"pm": "pm", "p.m.": "pm", "a.m.": "am"},
    "DURATION": _durations() | same(30, "eine halbe stunde", "einer halben stunde", "halbe stunde"),
    "WEEKEND": words("wochenende", "wochenend", "we", "wochenendes", "wuchenend", "wochenendn"),
    "THIS": {**_inflected("dies"), **words("dera", "dere", "dem dieswöchigen")},
    "COMING": _inflected("kommend", "bevorstehend", "komend"),
    "NEXT": {
        **_inflected("nächst", "nöchscht", "nechst", "darauffolgend", "nächt"),
        **words("nächschti", "nächscht", "nexte", "nexten", "nexter", "nöchschti", "nögscht", "nögschti"),
    },
    "AFTER_NEXT": _inflected("übernächst"),
    "ONE_AFTER": words("danach", "die danach", "den danach", "darauf", "die darauf", "den darauf", "drauf",
        "darauffolgend",
        "die drauf", "den drauf"),
    # What is over: a weekday beside it is a past one.
    "HAPPENED": words(
        "ich war", "wir waren", "geworden", "gewesen", "angerufen", "gekommen", "passiert", "abgebrochen",
        "gebrochen", "kaputt gegangen",
        "kaputtgegangen", "angefangen", "begonnen", "rausgefallen", "herausgefallen",
        "verpasst",
    ),
    "HURTS": words(
        "tut weh", "weh", "schmerzen", "zahnschmerzen", "rückenschmerzen",
    ),
    "BEFORE_LAST": _inflected("vorletzt"),
    "EACH": words("alle", "jeden", "jede", "jedem", "jedes", "jeder"),
    "LAST": _inflected("letzt", "vergangen", "vorig", "vorherig"),
    "ON": words("jeweils", "am", "an"),
    "AT": words("um", "auf um", "punkt", "um punkt", "schlag", "pünktlich um", "genau um", "exakt um",
        "sagen wir", "sägemer", "sag ma", "wie wäre es mit", "wie wär's mit", "wie wärs mit"),
    "THE": words("der", "die", "das", "den", "dem", "des", "zum", "zur", "de"),
    "A": words("eine", "einen", "einem", "einer", "eines", "ner", "ne", "nem", "nen"),
    "IN": words("im laufe des", "im lauf des", "im laufe vom", "in", "im", "ins"),
    "OF": words("von", "vom", "vo"),
    "WITHIN": words("innerhalb von", "innerhalb", "innert", "binnen", "im laufe von"),
    "FOR": words("für", "fürn", "fürs"),
    "OCLOCK": words("uhr", "h", "i"),
    "ONE_OCLOCK": {"ein uhr": 1},
    "HALF_TO": words("halb", "halber", "halbi", "hoib", "halbe", "hoiba", "hoibe", "hoibi"),
    "QUARTER": words("viertel", "viertl", "4tel"),
    "THREE_QUARTERS": words("dreiviertel", "drei viertel", "dreiviertl", "3/4", "¾"),
    "QUARTER_TO": words("viertel auf", "viertl auf"),
    "THREE_QUARTERS_TO": words("dreiviertel auf", "dreiviertl auf"),
    "MIDNIGHT": words("mitternacht", "24 uhr nachts"),
    "PART": _parts(),
    "ISH": words("rum", "herum", "umma", "umanand"),
    "BETWEEN": words("zwischen", "zw", "zw.", "zwüsche", "zwischn"),
    "AND": words("und", "&", "u", "u."),
    "OR": words("oder", "od", "od.", "bzw", "bzw.", "oda"),
    "AFTER": words("nach", "nachm", "nochm", "no", "später als", "erst nach"),
    "PAST": words("über"),
    "FROM": words(
        "ab", "nicht vor", "auf keinen fall vor", "keinesfalls vor", "bloß nicht vor", "nur nicht vor",
        "ja nicht vor",
        "lieber nicht vor", "bitte nicht vor", "frühestens", "frühestens um", "frühestens ab",
        "nicht früher als",
        "erst ab", "ab ca", "ab circa", "ab ungefähr", "ab etwa", "nicht eher als", "ned vor",
    ),
    "BEFORE": words("vor", "vorm", "vorn", "früher als", "noch vor", "eher als"),
    "BY": words(
        "spätestens", "spätestens um", "bis spätestens", "nicht nach", "nicht später als", "allerspätestens",
        "maximal bis", "höchstens bis", "bis maximal", "spätestens bis", "ned nach",
    ),
    "UNTIL": words(
        "zwischen jetzt und", "von jetzt bis", "ab jetzt bis",
        "bis einschließlich", "bis einschliesslich", "bis inklusive", "bis", "bis zum", "bis zu", "bis zur",
        "bis max", "bis max.", "max bis", "bis höchstens", "bis ungefähr", "bis etwa", "bis circa",
        "bis um", "bis ca", "bis ca.", "bis und mit",
    "bis inkl"), "OR_LATER": words(
        "oder etwas später", "oder bisschen später", "oder ein bisschen später", "oder kurz danach",
        "oder später", "oder danach", "und später", "aufwärts", "oder nachher", "an aufwärts", "od später",
        "oder auch später",
    ),
    "OR_EARLIER": words("oder früher", "oder vorher", "oder davor", "oder eher"),
    "APPROX": words(
        "gegen", "so gegen", "gäge", "öppe am", "öppe um", "ungefähr in", "grob", "grob um", "so grob",
        "circa um", "ca um", "so ab ca", "ca", "ca.", "circa", "zirka", "ungefähr", "ungefähr um",
        "ungefähr gegen",
        "etwa", "etwa um", "so um", "so ca", "so ca.", "so circa", "rund um", "um die", "so um die",
        "um ca", "um ca.", "um circa", "um etwa", "um ungefähr",  "so ungefähr",
        "so ungefähr um", "geg", "irgendwann um", "irgendwann gegen", "irgendwas um", "so etwa",
        "plus minus", "+-", "~", "rund",
    ),
    "BUT": words("aber", "jedoch"),
    "PERHAPS": words(
        "am besten", "am liebsten", "vorzugsweise", "bevorzugt", "idealerweise", "vielleicht", "eventuell",
        "evtl",
        "evtl.", "wenn möglich", "gerne auch", "gern auch",
    ),
    "AMENDS": words(
        "nein", "nee", "ach nein", "ach nee", "oh nein", "nein sorry", "sorry", "entschuldigung",
        "quatsch", "ich meine", "ich meinte", "halt", "moment", "korrektur", "nein doch",
        "nein warten sie", "beziehungsweise", "ups",
    ),
    "RATHER": words("lieber", "eher", "besser"),
    "HALF_YEAR": words("einem halben jahr", "nem halben jahr", "halben jahr"),
    "NINE_MONTHS": words("einem dreivierteljahr", "nem dreivierteljahr", "einem dreiviertel jahr"),
    "QUARTER_YEAR": words("einem vierteljahr", "nem vierteljahr", "einem viertel jahr"),
    "CALENDAR_WEEK": words("kw", "kalenderwoche"),
    "NOT": words(
        "seit", "jeden", "jede", "jedem", "jeder", "nicht", "nicht mehr", "niemals", "auf keinen fall",
        "keinesfalls", "weder", "immer am", "immer um", "außer", "ausgenommen", "statt", "anstatt",
        "anstelle von", "nur nicht", "bloß nicht", "nöd",
        "bis auf", "kein", "ned", "net", "nit",
    ),
    "MOVE": words(
        "verschieben", "verschiebe", "verschoben", "verlegen", "verlegt", "verlege", "umbuchen",
        "vorverlegen", "ändern", "tauschen", "umlegen", "vorziehen", "verlegen lassen",
    ),
    "EARLY": words("anfang", "am anfang", "zu beginn", "beginn", "anfangs"),
    "MID": words("mitte", "mitten", "in der mitte"),
    "LATE": words("ende", "am ende", "gegen ende", "zu ende", "end"),
    # Numbers before these count something: they are no hours.
    "COUNTED": words(
        "personen", "person", "leute", "leut", "kinder", "kind", "erwachsene", "erwachsenen", "gäste", "mal",
        "euro", "€", "eur", "chf", "franken", "cent", "%", "prozent", "termine", "haarschnitte",
        "plätze", "stück", "freunde", "von uns", "mann", "frauen", "männer", "damen", "herren", "jährige",
        "stunden lang", "jährigen", "zimmer", "sitzungen", "behandlungen", "option", "leuten", "kindern",
        "freunden", "x", "klasse", "monate alt", "jahre alt", "kilo", "kg", "meter", "cm", "km", "grad", "ps",
        "mann hoch", "stellen", "zähne", "zoll", "reifen", "dosen", "liter", "bezirk", "stock", "etage",
        "nummer",
    ),
    "IDIOM": words(
        *(f"{refusal} {verb}" for refusal in _CANNOT for verb in _COMING if refusal.startswith("k")),
        *(f"{title} {day}" for title in ("frau", "herr", "herrn") for day in ("montag", "freitag",
            "sonntag")),
        "pfiat di", "pfiati", "griaß di", "griass di", "grüß di", "für di", "guten morgen", "gute morgen",
        "guten tag", "guten abend", "gute nacht", "guten nachmittag",
        "schönen abend", "schönen tag", "schönen nachmittag", "schönen vormittag", "gut'n morgen",
        "guata morgen", "grüezi", "eines tages", "den ganzen tag", "einen moment", "einen augenblick",
        "ab und zu", "so früh wie", "so früh", "nicht so früh", "früh als spät", "früher als später",
        "früh oder spät", "nicht zu früh", "nicht ganz so früh",
        "möglichst nicht so früh", "früh aufstehen", "sehr früh", "zu früh", "zu spät", "möglichst früh",
        "wie früh",
        "früh genug", "so spät wie", "halb so", "halb und halb", "eine halbe", "montage", "freytag",
        "mögen", "jener", "sonntags", "montags", "dienstags", "mittwochs", "donnerstags", "freitags",
        "samstags",
        "sonnabends", "sonntage", "samstage", "freitage", "donnerstage", "dienstage", "mittwoche", "abende",
        "24/7", "noch eins", "jeden abend", "jeden tag",
        "jeden morgen", "jede woche", "jeden monat", "feierabend", "sommer", "letzte mal", "letztes mal",
        "nächste mal", "nächstes mal", "beim nächsten",
        "zu zweit", "zu dritt", "zu viert", "ab sofort", "halbe stunde", "halben tag",
    ),
    "POLITE": words("bitte", "bitteschön", "danke", "dankeschön", "merci", "ok", "okay", "passt", "super",
    "gern",
                    "gerne"),
}  # fmt: skip

_LIST_NUMBERS = 10


def _settle(items: list[Item]) -> list[Item]:
    """Give hanging words their other half, and "Morgen!" its sense of a greeting."""
    items = germanic_words.spread_numeric_month(germanic_words.drop_commas(items))
    items = germanic_words.drop_brackets(_hours_of_swiss(_lengths(_short_parts(items))))
    items = germanic_words.say_in(germanic_words.deny_each(items))
    items = germanic_words.spread_on(germanic_words.drop_morning_greeting(germanic_words.join_hanging(items)))
    return germanic_words.deny_alone(shared.less_liked(_new_year(items), "als"))


def _hours_of_swiss(items: list[Item]) -> list[Item]:
    """Read the "am" of Swiss "am zehni", "am halbi drü" before an hour as "um"."""
    behind = [*items[1:], *[None] * bool(items)]
    return [
        replace(item, tag="AT")
        if item.text == "am" and after is not None and after.tag in {"NUM", "HALF_TO"}
        and not after.text.isdigit()
        else item
        for item, after in zip(items, behind, strict=True)
    ]  # fmt: skip


def _short_parts(items: list[Item]) -> list[Item]:
    """Read the "vorm", "nachm" behind a day as its part: elsewhere they are "vor dem", "nach dem"."""
    parts = {"vorm": _FORENOON, "nachm": shared.AFTERNOON}
    return [
        replace(item, tag="PART", value=parts[item.text])
        if item.text in parts and place and items[place - 1].tag in {"WEEKDAY", "DAYWORD"}
        else item
        for place, item in enumerate(items)
    ]


def _date_and_time(found: Found, context: Context) -> Piece | None:
    """Build "5.12 14 Uhr", "05.12 14:30": a dotted date that a time stands right behind."""
    date = days.dotted_date(Found(found.items[:3]), context)
    behind = Found(found.items[3:])
    time = (
        clocks.hour_and_minute(behind, context) if behind.has("COLON") else clocks.whole_hour(behind, context)
    )
    return replace(date, times=time.times, time_grain=time.time_grain) if date and time else None


def _lengths(items: list[Item]) -> list[Item]:
    """Read the "h" of "in 2 h" as hours long."""
    return [
        replace(item, tag="UNIT", value="hour")
        if item.text == "h" and [one.tag for one in items[max(place - 2, 0) : place]] == ["IN", "NUM"]
        else item
        for place, item in enumerate(items)
    ]


def _new_year(items: list[Item]) -> list[Item]:
    """Read "im neuen Jahr" as the next one."""
    behind = [*items[1:], *[None] * bool(items)]
    return [
        replace(item, tag="NEXT")
        if item.text.startswith("neue") and after is not None and (after.tag, after.value) == ("UNIT", "year")
        else item
        for item, after in zip(items, behind, strict=True)
    ]


def _numbered_day(found: Found, context: Context) -> Piece | None:
    """Build "der 24.": a small number may be a choice ("der 2."), unless "dem" or "am" says otherwise."""
    is_day = found.has("ON") or found.items[0].text in {"dem", "des", "zum"}
    chooses = found.number("NUM") <= _LIST_NUMBERS and not is_day
    number, dot = found.items[-2:]
    return None if chooses or number.end != dot.start else days.day_of_month(found, context)


def _day_of_cue(found: Found, context: Context) -> Piece | None:
    """Build "zum 15", "ab dem 15"."""
    said = found.items[0].text in {"dem", "zum"}
    return germanic.day_and_month_said_once(found, context) if said else None


def _friday(found: Found, context: Context) -> Piece | None:
    """Build "Fr 15 Uhr"; "Fr." before a name is a woman."""
    return weekdays.coming_weekday(Found((replace(found.items[0], tag="WEEKDAY"),)), context)


def _one_oclock(found: Found, context: Context) -> Piece | None:
    """Build "ein Uhr", "ein Uhr dreißig"."""
    minute = (found.values("NUM") or [0])[0]
    return Piece(times=hour_readings(1, minute, half_days=True)) if minute <= 59 else None


# Behind digits these say that they are no day of the month.
_NO_DAY = germanic.NOT_A_TIME | frozenset(
    [
        "OCLOCK",
        "COLON",
        "DOT",
        "SLASH",
        "DASH",
        "MONTH",
        "NUM",
        "SUFFIX",
        "UNTIL",
        "AND",
        "WORD",
        "WEEKDAY",
        "PART",
        "MERIDIEM",
        "ISH",
        "YEAR",
    ]
)
_WEEK_DAYS = (
    Rule(
        "WEEKDAY COMMA? THE? NUM DOT? OF? MONTH YEAR?",
        weekdays.dated_weekday(days.day_and_month),
        unless_before=germanic.NOT_A_TIME,
    ),
    Rule(
        "OF|FROM|BETWEEN? WEEKDAY COMMA? THE? NUM DOT? COMMA? UNTIL|AND|DASH "
        "WEEKDAY COMMA? THE? NUM DOT? OF? MONTH YEAR?",
        periods.days_of_month,
    ),
    Rule("SHORT_FRIDAY DOT?", _friday, unless_before=frozenset({"WORD", "WEEKDAY", "MONTH", "IDIOM", "DOT"})),
    Rule("AFTER_NEXT WEEKDAY", weekdays.weekday_of_week(2)),
    Rule("WEEKDAY ON|IN? THE? THIS UNIT", weekdays.weekday_of_week(0)),
    Rule("THIS UNIT ON|THE? WEEKDAY", weekdays.weekday_of_week(0)),
    Rule("WEEKDAY ON|IN? THE? NEXT|COMING UNIT", weekdays.weekday_of_week(1)),
    Rule("WEEKDAY ON|IN? THE? AFTER_NEXT UNIT", weekdays.weekday_of_week(2)),
    Rule("AFTER_NEXT UNIT COMMA? ON|THE? WEEKDAY", weekdays.weekday_of_week(2)),
    Rule("WEEKDAY IN|PAST NUM|A UNIT", germanic.weekday_and_weeks),
    Rule("ORD|LAST WEEKDAY IN|OF MONTH YEAR?", weekdays.weekday_of_month),
    Rule("NUM DOT WEEKDAY IN|OF MONTH YEAR?", weekdays.weekday_of_month),
    Rule("ORD|LAST WEEKDAY IN|OF|THE THE? NEXT|THIS? UNIT", weekdays.weekday_of_month),
    Rule(
        "WEEKDAY COMMA? THE? NUM DOT",
        weekdays.weekday_and_day,
        unless_before=germanic.NOT_A_TIME | {"NUM", "MONTH", "DASH"},
    ),
)
_DATES = (
    Rule(
        "ON|THE? NUM DOT NUM DOT?",
        days.dotted_date,
        unless_before=germanic.NOT_A_TIME | {"OCLOCK", "NUM", "YEAR"},
    ),
    Rule(
        "ON|THE? NUM DOT NUM DOT NUM|YEAR",
        days.dotted_date,
        unless_before=germanic.NOT_A_TIME | {"OCLOCK", "DOT"},
    ),
    Rule("ON|THE? NUM DOT NUM YEAR", days.dotted_date),
    Rule("NUM DOT NUM NUM OCLOCK", _date_and_time),
    Rule("NUM DOT NUM NUM COLON NUM OCLOCK?", _date_and_time),
    Rule("THE? NUM DOT? DASH|UNTIL|AND THE? NUM DOT NUM DOT?", periods.days_of_numeric_month),
    Rule("THE? NUM SUFFIX|DOT? UNTIL|AND THE? NUM SUFFIX|DOT? MONTH YEAR?", periods.days_of_month),
    Rule(
        "OF NUM DOT UNTIL|DASH THE? NUM DOT",
        periods.days_without_month,
        unless_before=frozenset({"MONTH", "NUM"}),
    ),
    Rule("ON|THE? NUM DOT MONTH IN? NEXT UNIT", days.date_of_year),
    Rule("ON|THE NUM DOT", _numbered_day, unless_before=germanic.NOT_A_TIME | {"MONTH", "YEAR"}),
    Rule("WEEKDAY COMMA? THE NUM", weekdays.weekday_and_day, unless_before=_NO_DAY),
    Rule("ON NUM", germanic.day_and_month_said_once, unless_before=_NO_DAY),
    Rule("THE NUM", _day_of_cue, unless_before=_NO_DAY),
    Rule(
        "BETWEEN THE? NUM DOT AND THE? NUM DOT",
        periods.days_without_month,
        unless_before=frozenset({"MONTH", "NUM", "OCLOCK"}),
    ),
    Rule("THE NUM SUFFIX", _numbered_day, unless_before=germanic.NOT_A_TIME | {"WEEKDAY"}),
    Rule(
        "WEEKDAY COMMA? THE? NUM SUFFIX",
        weekdays.weekday_and_day,
        unless_before=germanic.NOT_A_TIME | {"MONTH"},
    ),
    Rule("ON THE? NUM SUFFIX", days.day_of_month, unless_before=germanic.NOT_A_TIME | {"WEEKDAY"}),
    Rule("ON|THE ORD ORD YEAR?", days.spoken_date, unless_before=germanic.NOT_A_TIME | {"WEEKDAY"}),
    Rule(
        "ON ORD",
        days.day_of_month,
        unless_before=germanic.NOT_A_TIME | {"WORD", "WEEKDAY", "WEEKEND", "PART"},
    ),
    Rule("ON|THE? NUM DOT THE|OF? THE? NEXT|THIS UNIT", days.day_of_period),
    Rule("ON|THE? NUM DOT THE|OF THE? UNIT", days.day_of_period),
    Rule("NEXT|THIS UNIT ON|THE NUM DOT", days.day_of_period),
    Rule("ON? ORD THE|OF THE? NEXT|THIS? UNIT", days.day_of_period),
    Rule("ON ORD NEXT|THIS UNIT", days.day_of_period),
)
_RELATIVE = (
    Rule("IN NUM UNIT", germanic.after_eight_days),
    Rule("IN NUM|A UNIT", durations.after_some_time),
    Rule("IN NUM|A UNIT AND? NUM|A UNIT", durations.after_some_time),
    Rule("IN APPROX NUM|A UNIT", about(durations.after_some_time)),
    Rule("IN DURATION", durations.after_minutes),
    Rule("IN APPROX DURATION", about(durations.after_minutes)),
    Rule("IN NUM COMMA|DOT NUM UNIT", durations.after_and_half),
    Rule("IN NUM NUM SLASH NUM UNIT", durations.after_and_half),
    Rule("IN NUM DASH|UNTIL|OR|COMMA NUM UNIT", durations.after_range),
    Rule("IN HALF_YEAR", durations.after_months(6)),
    Rule("IN QUARTER_YEAR", durations.after_months(3)),
    Rule("IN NINE_MONTHS", durations.after_months(9)),
    Rule("BEFORE NUM|A UNIT", durations.some_time_ago),
    Rule("IN? THE? NEXT|COMING NUM UNIT", durations.coming_days),
    Rule("DAYWORD IN|PAST NUM UNIT", durations.day_and_eight_days),
    Rule("DAYWORD IN|PAST NUM|A UNIT", durations.after_day),
    Rule("CALENDAR_WEEK NUM", periods.calendar_week),
    Rule("IN? THE? NUM DOT CALENDAR_WEEK", periods.calendar_week),
    Rule("NEXT UNIT", periods.period(1)),
    Rule("COMING UNIT", periods.period(1)),
    Rule("AFTER_NEXT UNIT", periods.period(2)),
    Rule("UNIT OF THE? NUM DOT MONTH", periods.week_of_day),
    Rule("UNIT OF THE? NUM DOT NUM DOT?", periods.week_of_day),
    Rule("THE? WEEKEND OF THE? NUM DOT MONTH", weekends.weekend_of_day),
    Rule("THE? WEEKEND OF THE? NUM DOT NUM DOT?", weekends.weekend_of_day),
    Rule("THE|THIS|NEXT|COMING? WEEK_BEGIN", reading("COMING", "NEXT", edges.edge_of_week("early"))),
    Rule("THE|THIS|NEXT|COMING? WEEK_MID", reading("COMING", "NEXT", edges.edge_of_week("mid"))),
    Rule("THE|THIS? YEAR_BEGIN", reading("YEAR_BEGIN", "UNIT", edges.edge("early"), value="year")),
    Rule("THE|THIS? YEAR_END", reading("YEAR_END", "UNIT", edges.edge("late"), value="year")),
    Rule("MONTH_MID", edges.month_edge("mid")),
    Rule("MONTH_BEGIN", edges.month_edge("early")),
    Rule("MONTH_END", edges.month_edge("late")),
    Rule("ON|THIS|COMING|THE? WEEKEND", weekends.weekend(0)),
    Rule("AFTER_NEXT WEEKEND", weekends.weekend(2)),
    Rule("IN MONTH", periods.named_month, unless_before=frozenset({"NUM", "ORD"})),
    Rule("IN MONTH YEAR", periods.named_month),
)
_TIMES = (
    Rule("NUM OCLOCK AND NUM UNIT?", clocks.hour_mark_minute, unless_before=frozenset({"OCLOCK"})),
    Rule("ONE_OCLOCK PART", reading("ONE_OCLOCK", "NUM", dayparts.hour_of_part, value=1)),
    Rule("ONE_OCLOCK NUM?", _one_oclock, unless_before=germanic.NOT_A_TIME),
    Rule("HALF_TO NUM OCLOCK?", spoken.before_hour(30), unless_before=germanic.NOT_A_TIME),
    Rule(
        "NUM UNIT BEFORE|AFTER|PAST HALF_TO NUM OCLOCK?",
        spoken.before_hour(30),
        unless_before=germanic.NOT_A_TIME,
    ),
    Rule(
        "NUM BEFORE|AFTER|PAST HALF_TO NUM OCLOCK?", spoken.before_hour(30), unless_before=germanic.NOT_A_TIME
    ),
    Rule("QUARTER|QUARTER_TO NUM OCLOCK?", spoken.before_hour(45), unless_before=germanic.NOT_A_TIME),
    Rule(
        "THREE_QUARTERS|THREE_QUARTERS_TO NUM OCLOCK?",
        spoken.before_hour(15),
        unless_before=germanic.NOT_A_TIME,
    ),
    Rule(
        "NUM BEFORE|AFTER|PAST THREE_QUARTERS NUM OCLOCK?",
        spoken.before_hour(15),
        unless_before=germanic.NOT_A_TIME,
    ),
    Rule("QUARTER BEFORE NUM OCLOCK?", spoken.minutes_to, unless_before=germanic.NOT_A_TIME),
    Rule("QUARTER AFTER|PAST|FROM NUM OCLOCK?", spoken.minutes_past, unless_before=germanic.NOT_A_TIME),
    Rule("NUM UNIT? BEFORE NUM OCLOCK?", germanic.minutes_beside_hour, unless_before=germanic.NOT_A_TIME),
    Rule(
        "NUM UNIT? AFTER|PAST|FROM NUM OCLOCK?",
        germanic.minutes_beside_hour,
        unless_before=germanic.NOT_A_TIME,
    ),
)

GRAMMAR = Grammar(
    lexicon=shared.MARKS | {tag: _spelt(entries) for tag, entries in _WORDS.items()},
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
    prefixes=(
        *(row.split()[0] for row in _WEEKDAYS), *(fold(row.split()[0]) for row in _MONTHS), "sonnabend",
        "ubermorgen", "uebermorgen", "morgen", "heute",
    ),
    settle=_settle,
)  # fmt: skip
