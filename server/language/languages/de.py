"""German: the words for days and times in Germany, Austria and Switzerland, and the patterns they stand in.

Weeks begin on Monday. "Nächsten Freitag" is the Friday of the next week, "kommenden Freitag" the coming one,
never today.
"Halb vier" counts back from four, as "viertel vier" (03:15) and "dreiviertel vier" (03:45) do in the east and
in Austria. Digits with minutes are of the 24-hour clock. "Morgen" is tomorrow, behind a day or "am" the
morning. "Mittag" is twelve o'clock. Words count with ä, ae and a alike.
"""

from dataclasses import replace

from server.language import days, durations, periods, spoken, weekdays
from server.language.builders import about
from server.language.grammar import Context, Found, Grammar, Item, LexiconValue, Rule
from server.language.languages import germanic, shared
from server.language.languages.shared import numbered, same, words
from server.language.readings import Part, Piece, hour_readings

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
    "januar jan jänner jän jenner", "februar feb feber febr", "märz mär mrz", "april apr", "mai", "juni jun",
    "juli jul", "august aug", "september sep sept", "oktober okt", "november nov", "dezember dez",
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
        "nami": shared.AFTERNOON, "der morgen": shared.MORNING,
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
        parts |= {f"zeitig am {noun}": early}
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
    for half, minutes in (("anderthalb", 90), ("eineinhalb", 90), ("zweieinhalb", 150), ("dreieinhalb", 210)):
        hours |= {f"{half} stunden": minutes}
    return hours


_REFUSALS = (
    "kann ich nicht", "kann ich leider nicht", "kann ich da nicht", "geht nicht", "geht leider nicht",
    "geht bei mir nicht", "geht's nicht", "geht es nicht", "geht es leider nicht", "geht gar nicht",
    "passt nicht", "passt mir nicht", "passt es nicht", "passt leider nicht", "passt mir leider nicht",
    "klappt nicht", "klappt leider nicht", "klappt es nicht", "klappt es leider nicht", "geht's leider nicht",
    "hab ich keine zeit", "habe ich keine zeit", "hab ich leider keine zeit", "bin ich nicht da",
    "habe ich leider keine zeit", "geht mir nicht", "ist schlecht", "ist bei mir schlecht", "geht ned",
    "kann i ned", "gaht nöd", "geht net", "kann ich net", "kann ich ned",
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
        "moing": 1, "übermorgen": 2, "übermorn": 2, "übamoagn": 2, "gestern": -1, "vorgestern": -2,
        "über morgen": 2,
    },
    "HOLIDAY": {
        "heiligabend": "12-24", "heiliger abend": "12-24", "heiligen abend": "12-24", "silvester": "12-31",
        "sylvester": "12-31", "neujahr": "01-01", "neujahrstag": "01-01", "nikolaus": "12-06",
        "nikolaustag": "12-06", "dreikönig": "01-06", "heilige drei könige": "01-06", "valentinstag": "02-14",
        "1. weihnachtstag": "12-25", "erster weihnachtstag": "12-25", "2. weihnachtstag": "12-26",
        "erster weihnachtsfeiertag": "12-25", "zweiter weihnachtsfeiertag": "12-26", "stefanitag": "12-26",
        "ersten weihnachtstag": "12-25", "zweiten weihnachtstag": "12-26", "christtag": "12-25",
        "ostern": "easter", "ostersonntag": "easter", "ostermontag": "easter+1", "karfreitag": "easter-2",
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
        **dict.fromkeys(("jahr", "jahre", "jahren", "jahres"), "year"),
    },
    "MONTH_END": words("monatsende"),
    "MONTH_BEGIN": words("monatsanfang"),
    "DURATION": _durations() | same(30, "eine halbe stunde", "einer halben stunde", "halbe stunde"),
    "WEEKEND": words("wochenende", "wochenend", "we", "wochenendes", "wuchenend", "wochenendn"),
    "THIS": {**_inflected("dies"), **words("dera", "dere", "dem dieswöchigen")},
    "COMING": _inflected("kommend", "bevorstehend", "komend"),
    "NEXT": {
        **_inflected("nächst", "nöchscht", "nechst", "darauffolgend", "nächt"),
        **words("nächschti", "nächscht", "nexte", "nexten", "nexter", "nöchschti", "nögscht", "nögschti"),
    },
    "AFTER_NEXT": _inflected("übernächst"),
    "LAST": _inflected("letzt", "vergangen", "vorig", "vorherig"),
    "ON": words("jeweils", "am", "an"),
    "AT": words("um", "auf um", "sagen wir", "wie wäre es mit", "wie wär's mit", "wie wärs mit"),
    "THE": words("der", "die", "das", "den", "dem", "des", "zum", "zur", "de"),
    "A": words("eine", "einen", "einem", "einer", "eines", "ner", "ne", "nem", "nen"),
    "IN": words("in", "im", "ins"),
    "OF": words("von", "vom", "vo"),
    "WITHIN": words("innerhalb von", "innerhalb", "innert", "binnen", "im laufe von"),
    "FOR": words("für", "fürn"),
    "OCLOCK": words("uhr", "h", "i"),
    "ONE_OCLOCK": {"ein uhr": 1},
    "HALF_TO": words("halb", "halber", "halbi", "hoib", "halbe"),
    "QUARTER": words("viertel", "viertl", "4tel"),
    "THREE_QUARTERS": words("dreiviertel", "drei viertel", "dreiviertl", "3/4", "¾"),
    "QUARTER_TO": words("viertel auf", "viertl auf"),
    "THREE_QUARTERS_TO": words("dreiviertel auf", "dreiviertl auf"),
    "MIDNIGHT": words("mitternacht", "24 uhr nachts"),
    "PART": _parts(),
    "ISH": words("rum", "herum", "umma", "ungefähr"),
    "BETWEEN": words("zwischen", "zw", "zw.", "zwüsche", "zwischn"),
    "AND": words("und", "&", "u", "u."),
    "OR": words("oder", "od", "od.", "bzw", "bzw.", "oda"),
    "AFTER": words("nach", "no", "später als", "erst nach"),
    "PAST": words("über"),
    "FROM": words(
        "ab", "nicht vor", "frühestens", "frühestens um", "frühestens ab", "nicht früher als",
        "erst ab", "ab ca", "ab circa", "ab ungefähr", "ab etwa", "nicht eher als", "ned vor",
    ),
    "BEFORE": words("vor", "früher als", "noch vor", "eher als"),
    "BY": words(
        "spätestens", "spätestens um", "bis spätestens", "nicht nach", "nicht später als", "allerspätestens",
        "maximal bis", "höchstens bis", "bis maximal", "spätestens bis", "ned nach",
    ),
    "UNTIL": words(
        "bis einschließlich", "bis einschliesslich", "bis inklusive", "bis", "bis zum", "bis zu", "bis zur",
        "bis um", "bis ca", "bis ca.", "bis und mit",
    "bis inkl"), "OR_LATER": words(
        "oder später", "oder danach", "und später", "aufwärts", "oder nachher", "an aufwärts", "od später",
        "oder auch später",
    ),
    "OR_EARLIER": words("oder früher", "oder vorher", "oder davor", "oder eher"),
    "APPROX": words(
        "gegen", "so gegen", "ca", "ca.", "circa", "zirka", "ungefähr", "ungefähr um", "ungefähr gegen",
        "etwa", "etwa um", "so um", "so ca", "so ca.", "so circa", "rund um", "um die", "so um die",
        "um ca", "um ca.", "um circa", "um etwa", "um ungefähr",  "so ungefähr",
        "so ungefähr um", "geg", "irgendwann um", "irgendwann gegen", "irgendwas um", "so etwa",
        "plus minus", "+-", "~", "rund",
    ),
    "RATHER": words("lieber", "eher", "besser"),
    "HALF_YEAR": words("einem halben jahr", "nem halben jahr", "halben jahr"),
    "CALENDAR_WEEK": words("kw", "kalenderwoche"),
    "NOT": words(
        "seit", "jeden", "jede", "jedem", "nicht", "außer", "ausgenommen", "statt", "anstatt",
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
        "freunden", "x", "advent", "klasse", "bezirk", "stock", "etage", "nummer",
    ),
    "IDIOM": words(
        *(f"{title} {day}" for title in ("frau", "herr", "herrn") for day in ("montag", "freitag",
            "sonntag")),
        "pfiat di", "pfiati", "griaß di", "griass di", "grüß di", "für di", "guten morgen", "gute morgen",
        "guten tag", "guten abend", "gute nacht", "guten nachmittag",
        "schönen abend", "schönen tag", "schönen nachmittag", "schönen vormittag", "gut'n morgen",
        "guata morgen", "grüezi", "eines tages", "den ganzen tag", "einen moment", "einen augenblick",
        "ab und zu", "so früh wie", "zu früh", "zu spät", "möglichst früh", "wie früh",
        "früh genug", "so spät wie", "halb so", "halb und halb", "eine halbe", "montage", "freytag",
        "mögen", "jener", "sonntags", "montags", "dienstags", "mittwochs", "donnerstags", "freitags",
        "samstags",
        "sonnabends", "sonntage", "samstage", "freitage", "donnerstage", "dienstage", "mittwoche", "abende",
        "24/7", "noch eins", "jeden abend", "jeden tag",
        "jeden morgen", "jede woche", "jeden monat", "feierabend", "sommer", "letzte mal", "letztes mal",
        "nächste mal", "nächstes mal", "beim nächsten", "am besten",
        "zu zweit", "zu dritt", "zu viert", "ab sofort", "halbe stunde", "halben tag",
    ),
    "POLITE": words("bitte", "bitteschön", "danke", "dankeschön", "merci", "ok", "okay", "passt", "super",
    "gern",
                    "gerne"),
}  # fmt: skip

_LIST_NUMBERS = 10


def _settle(items: list[Item]) -> list[Item]:
    """Give hanging words their other half, and "Morgen!" its sense of a greeting."""
    items = germanic.spread_on(germanic.drop_morning_greeting(germanic.join_hanging(items)))
    return germanic.spread_month(shared.less_liked(items, "als"), frozenset({"auf"}))


def _numbered_day(found: Found, context: Context) -> Piece | None:
    """Build "der 24.": a small number may be a choice ("der 2."), unless "dem" or "am" says otherwise."""
    chooses = found.number("NUM") <= _LIST_NUMBERS and not (found.has("ON") or found.items[0].text == "dem")
    number, dot = found.items[-2:]
    return None if chooses or number.end != dot.start else days.day_of_month(found, context)


def _friday(found: Found, context: Context) -> Piece | None:
    """Build "Fr 15 Uhr"; "Fr." before a name is a woman."""
    return weekdays.coming_weekday(Found((replace(found.items[0], tag="WEEKDAY"),)), context)


def _one_oclock(found: Found, context: Context) -> Piece | None:
    """Build "ein Uhr", "ein Uhr dreißig"."""
    minute = (found.values("NUM") or [0])[0]
    return Piece(times=hour_readings(1, minute, half_days=True)) if minute <= 59 else None


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
    Rule("IN NUM|A UNIT COMMA? ON|THE? WEEKDAY", weekdays.weekday_of_later_week),
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
    Rule("THE? NUM DOT? DASH|UNTIL|AND THE? NUM DOT NUM DOT?", periods.days_of_numeric_month),
    Rule("THE? NUM SUFFIX|DOT? UNTIL|AND THE? NUM SUFFIX|DOT? MONTH YEAR?", periods.days_of_month),
    Rule(
        "OF NUM DOT UNTIL|DASH THE? NUM DOT",
        periods.days_without_month,
        unless_before=frozenset({"MONTH", "NUM"}),
    ),
    Rule("ON|THE? NUM DOT MONTH IN? NEXT UNIT", days.date_of_next_year),
    Rule("ON|THE NUM DOT", _numbered_day, unless_before=germanic.NOT_A_TIME | {"MONTH", "YEAR"}),
    Rule("THE NUM SUFFIX", _numbered_day, unless_before=germanic.NOT_A_TIME | {"WEEKDAY"}),
    Rule(
        "WEEKDAY COMMA? THE? NUM SUFFIX",
        weekdays.weekday_and_day,
        unless_before=germanic.NOT_A_TIME | {"MONTH"},
    ),
    Rule("ON THE? NUM SUFFIX", days.day_of_month, unless_before=germanic.NOT_A_TIME | {"WEEKDAY"}),
    Rule("ON|THE ORD ORD YEAR?", days.spoken_date, unless_before=germanic.NOT_A_TIME | {"WEEKDAY"}),
    Rule(
        "ON|UNTIL ORD",
        days.day_of_month,
        unless_before=germanic.NOT_A_TIME | {"WORD", "WEEKDAY", "WEEKEND", "PART"},
    ),
    Rule("ON|THE? NUM DOT THE|OF? THE? NEXT|THIS UNIT", days.day_of_period),
    Rule("ON|THE? NUM DOT THE|OF THE? UNIT", days.day_of_period),
    Rule("NEXT|THIS UNIT ON|THE NUM DOT", days.day_of_period),
    Rule("ON? ORD THE|OF THE? NEXT|THIS? UNIT", days.day_of_period),
)
_RELATIVE = (
    Rule("IN NUM UNIT", germanic.after_eight_days),
    Rule("IN NUM|A UNIT", durations.after_some_time),
    Rule("IN APPROX NUM|A UNIT", about(durations.after_some_time)),
    Rule("IN DURATION", durations.after_minutes),
    Rule("IN HALF_YEAR", durations.after_months(6)),
    Rule("BEFORE NUM|A UNIT", durations.some_time_ago),
    Rule("IN? THE? NEXT|COMING NUM UNIT", durations.coming_days),
    Rule("DAYWORD IN|PAST NUM UNIT", durations.day_and_eight_days),
    Rule("DAYWORD IN|PAST NUM|A UNIT", durations.after_day),
    Rule("CALENDAR_WEEK NUM", periods.calendar_week),
    Rule("NEXT UNIT", periods.period(1)),
    Rule("COMING UNIT", periods.period(1)),
    Rule("AFTER_NEXT UNIT", periods.period(2)),
    Rule("UNIT OF THE? NUM DOT MONTH", periods.week_of_day),
    Rule("UNIT OF THE? NUM DOT NUM DOT?", periods.week_of_day),
    Rule("THE? WEEKEND OF THE? NUM DOT MONTH", periods.weekend_of_day),
    Rule("THE? WEEKEND OF THE? NUM DOT NUM DOT?", periods.weekend_of_day),
    Rule("MONTH_BEGIN", periods.month_edge("early")),
    Rule("MONTH_END", periods.month_edge("late")),
    Rule("ON|THIS|COMING|THE? WEEKEND", periods.weekend(0)),
    Rule("AFTER_NEXT WEEKEND", periods.weekend(2)),
    Rule("IN MONTH", periods.named_month, unless_before=frozenset({"NUM", "ORD"})),
    Rule("IN MONTH YEAR", periods.named_month),
)
_TIMES = (
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
        *(row.split()[0] for row in _WEEKDAYS), "sonnabend", "ubermorgen", "uebermorgen", "morgen", "heute",
    ),
    settle=_settle,
)  # fmt: skip
