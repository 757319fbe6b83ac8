"""English: the words for days and times, and the patterns they stand in.

Weeks begin on Monday. "Half three" is British for half past three. Numeric dates may have either order
("11/10" is ambiguous, "11/24" is not). An hour up to twelve without am, pm or part of day is ambiguous.
"10 to 12 am" may end at noon or at midnight. "I work until five" asks for what comes after.
"""

from dataclasses import replace
from datetime import date, timedelta

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
from server.language.times.dates import weekday_piece
from server.language.times.grammar import Context, Found, Grammar, Item, LexiconValue, Rule
from server.language.times.hours import half_day_piece, hour_piece
from server.language.times.languages import shared
from server.language.times.languages.shared import numbered, same, words
from server.language.times.readings import Clocks, Part, Piece

_EARLY_EVENING = Part(18 * 60, 20 * 60, "pm")
_LATE_EVENING = Part(21 * 60, 24 * 60, "pm")
_END_OF_DAY = Part(16 * 60, 18 * 60, "pm")
_MID_MORNING = Part(9 * 60, 11 * 60, "am")
_MID_AFTERNOON = Part(14 * 60, 16 * 60, "pm")
_AFTER_LUNCH = Part(14 * 60, 18 * 60, "pm")

_WEEKDAYS = (
    "monday mon", "tuesday tue tues", "wednesday wed weds wednsday", "thursday thu thur thurs",
    "friday fri", "saturday sat saterday", "sunday sun",
)  # fmt: skip
_MONTHS = (
    "january jan", "february feb febuary", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug", "september sep sept", "october oct", "november nov", "december dec",
)  # fmt: skip
_NUMBERS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
)  # fmt: skip
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}


def _cardinals() -> dict[str, int]:
    numbers = {word: value for value, word in enumerate(_NUMBERS)} | _TENS
    for tens, value in _TENS.items():
        for unit, word in enumerate(_NUMBERS[1:10], 1):
            numbers |= dict.fromkeys((f"{tens} {word}", f"{tens}-{word}", tens + word), value + unit)
    return numbers | {"a couple of": 2, "couple of": 2, "a couple": 2}


def _ordinals() -> dict[str, int]:
    ordinals = {word: value for value, word in enumerate(_ORDINALS, 1)} | {"thirtieth": 30}
    for tens, value in (("twenty", 20), ("thirty", 30)):
        for unit, word in enumerate(_ORDINALS[:9], 1):
            ordinals |= dict.fromkeys((f"{tens} {word}", f"{tens}-{word}", tens + word), value + unit)
    return ordinals


def _ends_at() -> list[str]:
    """List "finish work at", "school ends at": what comes after it is wanted."""
    what = ("", "work ", "school ", "class ", "lessons ", "uni ", "my shift ")
    ends = [
        f"{end} {thing}{at}"
        for end in ("finish", "finishes", "get off", "get out of", "leave")
        for thing in what
        for at in ("at", "around")
    ]
    return ends + [f"{thing}{end} at" for thing in what[1:] for end in ("ends", "finishes", "is over")]


def _farewells() -> list[str]:
    """List "good weekend", "lovely evening": people wish them."""
    kinds, times = ("good", "nice", "great", "lovely", "wonderful"), ("day", "weekend", "evening", "night")
    return [f"{kind} {time}" for kind in kinds for time in (*times, "afternoon", "morning")]


def _choices() -> list[str]:
    """List "the second one" and "2nd one": the listener chooses, no day is meant."""
    numbers = [f"{n}{suffix}" for n, suffix in enumerate(("st", "nd", "rd", *["th"] * 7), 1)]
    return [f"{ordinal} one" for ordinal in [*_ORDINALS[:10], *numbers, "last", "next"]]


_BUSY = (
    "not",
    "busy",
    "i'm busy",
    "i am busy",
    "im busy",
    "i'm away",
    "i am away",
    "work",
    "working",
    "at work",
    "in work",
    "in a meeting",
    "meeting",
    "meetings",
    "class",
    "classes",
    "school",
    "at school",
    "in school",
    "in class",
    "don't finish",
    "don't finish work",
    "don't get off",
    "don't get off work",
    "can't come",
    "can't come in",
    "can't make it",
    "can't get there",
    "not free",
    "not available",
    "not off",
    "not off work",
    "unavailable",
    "away",
    "on holiday",
    "on vacation",
    "out of town",
    "can't",
    "cannot",
)

_WORDS: dict[str, LexiconValue] = {
    "WEEKDAY": numbered(_WEEKDAYS, 0) | {f"{row.split()[0]}'s": day for day, row in enumerate(_WEEKDAYS)},
    "WEEKDAYS": numbered(("mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays",
        "sundays")),
    "MONTH": numbered(_MONTHS, 1),
    "NUM": _cardinals(),
    "ORD": _ordinals(),
    "SUFFIX": words("st", "nd", "rd", "th"),
    "DAYWORD": {
        "today": 0, "tday": 0, "tomorrow": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1,
        "tomorrows": 1, "tomorrow's": 1,
        "today's": 0, "yesterday's": -1,
        "tmrw": 1, "tmr": 1, "tmrow": 1, "2morrow": 1, "2moro": 1, "2mrw": 1, "tmoro": 1, "tomoro": 1,
        "yesterday": -1,
        "the day after tomorrow": 2, "day after tomorrow": 2, "the day after tomorow": 2,
        "overmorrow": 2, "the day before yesterday": -2, "day before yesterday": -2,
    },
    "UNIT": {
        "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute",
        "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour", "day": "day", "days": "day",
        "days'": "day", "week": "week", "weeks": "week", "weeks'": "week", "week's": "week",
        "fortnight": "fortnight", "month": "month", "months": "month", "months'": "month",
        "year": "year", "years": "year",
    },
    "NOW": words("now", "right now"),
    "SOME": {"few": 3, "a few": 3, "some": 3},
    "AGO": words("ago"),
    "DURATION": {
        **same(30, "half an hour", "half hour", "a half hour", "a half an hour"),
        **same(15, "a quarter of an hour", "quarter of an hour", "a quarter hour"),
        **same(45, "three quarters of an hour", "three-quarters of an hour"),
    },
    "WITHIN": words("within", "in the next", "over the next"),
    "NOT_AFTER": words(
        "doesn't work", "does not work", "doesnt work", "won't work", "wont work", "isn't good", "is no good",
        "is not good", "isn't possible", "is not possible", "doesn't suit", "is out", "isn't great",
        "no good", "are bad", "are no good", "aren't good", "are out", "don't work", "won't do", "are hard",
        "are difficult",
        "is full", "are full", "is fully booked", "is taken", "is bad for me", "is too late",
        "is too early", "not possible",
    ),
    "CANNOT": words("i'm in meetings", "i'm in a meeting", "i am in meetings", "i'm working", "i'm at work",
        "i have meetings", "i'm fully booked","i'm busy", "i am busy", "im busy", "busy", "i'm away",
        "i am away", "unavailable"),
    "HOLIDAY": {
        "christmas": "12-25", "christmas day": "12-25", "xmas": "12-25", "christmas eve": "12-24",
        "xmas eve": "12-24", "boxing day": "12-26", "new year's eve": "12-31", "new years eve": "12-31",
        "new year's day": "01-01", "new years day": "01-01", "new year's": "01-01", "new year": "01-01",
        "valentine's day": "02-14", "valentines day": "02-14", "valentine's": "02-14", "halloween": "10-31",
        "st. patrick's day": "03-17", "st. patricks day": "03-17", "st patricks day": "03-17",
        "father's day": "6/6/3", "fathers day": "6/6/3", "veterans day": "11-11", "presidents day": "2/0/3",
        "presidents' day": "2/0/3", "columbus day": "10/0/2", "juneteenth": "06-19", "anzac day": "04-25",
        "australia day": "01-26", "canada day": "07-01", "st stephen's day": "12-26", "april fools": "04-01",
        "april fool's day": "04-01", "april fools day": "04-01", "nye": "12-31", "cinco de mayo": "05-05",
        "thanksgiving": "11/3/4", "thanksgiving day": "11/3/4", "black friday": "11/4/4",
        "independence day": "07-04", "fourth of july": "07-04", "labor day": "9/0/1",
        "memorial day": "5/0/-1",
        "martin luther king day": "1/0/3", "mlk day": "1/0/3", "st patrick's day": "03-17",
        "palm sunday": "easter-7", "ash wednesday": "easter-46", "maundy thursday": "easter-3",
        "ascension day": "easter+39", "pentecost": "easter+49", "whit sunday": "easter+49",
        "whit monday": "easter+50", "may day": "05-01", "bonfire night": "11-05", "groundhog day": "02-02",
        "epiphany": "01-06",
        "easter": "easter", "easter sunday": "easter", "easter monday": "easter+1", "good friday": "easter-2",
    },
    "DAY_BEFORE": words("the day before", "day before"),
    "DAY_AFTER": words("the day after", "day after"),
    "REST": words("the rest of", "rest of", "the remainder of"),
    "MID": words("mid", "mid-", "the middle of", "middle of"),
    "BUT": words("but", "but also", "and also"),
    "SHARP": words("sharp", "on the dot", "exactly"),
    "LUNCH": {"lunch": shared.LUNCH},
    "PERHAPS": words("preferably", "ideally", "maybe", "perhaps", "possibly", "hopefully", "if possible",
        "say", "like"),
    "AMENDS": words(
        "no sorry", "sorry", "sorry no", "no wait", "wait", "wait no", "no actually", "actually",
        "actually no",
        "i mean", "i meant", "no i mean", "or rather", "scratch that", "oops", "correction", "hang on",
    ),
    "WEEKEND": words("weekend", "week-end", "week end"),
    "AFTER_NEXT": words("after next"),
    "THIS": words("this"),
    "COMING": words("this coming", "the coming", "coming", "this upcoming", "upcoming", "the upcoming"),
    "NEXT": words("next", "the next", "the following", "following", "nxt"),
    "ONE_AFTER": words(
        "the one after that", "the one after", "one after", "the one following", "the following one",
        "one later",
    ),
    # What is over: a weekday beside it is a past one.
    "HAPPENED": words(
        "turned", "was there", "was at", "was in", "were there", "was with you", "were with you",
        "was at your", "came in", "came by", "visited", "had my hair cut", "got my hair cut",
        "had my hair done", "got my hair done", "had it done", "called you", "phoned", "rang you",
        "texted", "started", "broke", "broke down", "fell", "chipped", "lost a", "saw you", "got back",
        "were closed", "was closed", "was cancelled", "waited", "happened", "missed", "i missed",
        "had surgery", "had an operation", "had a baby", "had an accident",
        "was born",
    ),
    "HURTS": words(
        "hurts", "hurting", "aches", "aching", "toothache", "in pain",
    ),
    "EACH": words("every", "each", "every other", "every single", "every second"),
    "BEFORE_LAST": words("before last", "before the last one"),
    "RATHER": words("rather", "prefer", "better"),
    "LAST": words("last", "the last", "this past"),
    "IN": words("in", "in about", "in exactly", "in roughly", "in around", "in approximately"),
    "ON": words("on"),
    "AT": words("at", "@", "make it", "how about", "what about", "at about"),
    "THE": words("the"),
    "A": words("a", "an"),
    "OF": words("of"),
    "FOR": words("for"),
    "TIME": words("time"),
    "EARLY": words("early", "early in", "the beginning of", "beginning of", "the start of", "start of"),
    "LATE": words("late", "late in", "the end of", "end of", "later"),
    "MERIDIEM": {
        "am": "am", "a.m.": "am", "a.m": "am", "a m": "am", "pm": "pm", "p.m.": "pm",
        "p.m": "pm", "p m": "pm", "p": "pm",
    },
    "OCLOCK": words("o'clock", "oclock", "o clock", "o'clock sharp"),
    "H": words("h"),
    "ISH": words("ish", "-ish"),
    "OH": words("oh"),
    "PAST": words("past"),
    "TO": words("to", "through", "thru"),
    "UNTIL": words("between now and", "from now until", "from now till", "until", "til", "till", "up to"),
    "HALF": words("half", "a half"),
    "QUARTER": words("quarter", "a quarter"),
    "NUMISH": {f"{word}ish": value for value, word in enumerate(_NUMBERS[:13]) if value},
    "CLOCK": {"noon": 720, "midday": 720, "12 noon": 720, "twelve noon": 720, "mid-day": 720},
    "NOONISH": same(720, "noonish", "middayish"),
    "MIDNIGHT": words("midnight", "12 midnight", "twelve midnight"),
    # Only behind a day: "Eve" is a name too.
    "PART_OF_IT": {"eve": shared.EVENING, "aft": shared.AFTERNOON, "nite": shared.NIGHT},
    "PART": {
        **same(shared.MORNING, "morning", "mornings", "mornin", "morn", "mrng", "the morning", "morning one",
               "the morning one"),
        "early morning": shared.EARLY_MORNING, "late morning": shared.LATE_MORNING,
        **same(shared.AFTERNOON, "afternoon", "afternoon one"), "early afternoon": shared.EARLY_AFTERNOON,
        "late afternoon": shared.LATE_AFTERNOON, "evening": shared.EVENING, "night": shared.NIGHT,
        "early in the morning": shared.EARLY_MORNING, "first thing": shared.EARLY_MORNING,
        "first thing in the morning": shared.EARLY_MORNING,
        "late in the morning": shared.LATE_MORNING, "mid-morning": _MID_MORNING,
        "mid morning": _MID_MORNING, "mid-afternoon": _MID_AFTERNOON,
        "mid afternoon": _MID_AFTERNOON,
        "early in the afternoon": shared.EARLY_AFTERNOON,
        "late in the afternoon": shared.LATE_AFTERNOON,
        "early evening": _EARLY_EVENING, "early in the evening": _EARLY_EVENING,
        "late evening": _LATE_EVENING, "late in the evening": _LATE_EVENING,
        "end of the day": _END_OF_DAY, "the end of the day": _END_OF_DAY,
        "end of day": _END_OF_DAY, "eod": _END_OF_DAY, "cob": _END_OF_DAY,
        "close of business": _END_OF_DAY, "end of business": _END_OF_DAY,
        "before lunch": shared.MORNING, "arvo": shared.AFTERNOON, "last thing": shared.LATE_AFTERNOON,
        **same(shared.LUNCH, "during lunch", "over lunch", "lunchtime", "lunch time", "lunch hour",
            "my lunch break"),
        "lunch break": shared.LUNCH,
        **same(_AFTER_LUNCH, "after lunch", "just after lunch", "right after lunch",
            "straight after lunch"), "after school": Part(15 * 60 + 30, 20 * 60, "pm"),
        "after work": shared.AFTER_WORK, "before work": shared.BEFORE_WORK,
    },
    "TONIGHT": {
        **same(shared.NIGHT, "tonight", "tonite"),
        "late tonight": Part(21 * 60, 24 * 60, "night"),
    },
    "FROM": words(
        "from", "starting", "starting at", "starting from", "beginning", "commencing", "no earlier than",
        "as of",
        "not before", "not earlier than",
        # Who is busy until five wants what comes after.
        *(f"{busy} {until}" for busy in _BUSY for until in ("until", "till", "til")),
    ),
    "BETWEEN": words("between"),
    "AND": words("and", "&"),
    "OR": words("or"),
    "AFTER": words("after", "later than",
        "just after", "any time after", "anytime after", "sometime after", "any day after"),
    "BY": words("by", "no later than", "not later than", "by no later than", "at the latest by"),
    "BEFORE": words("before", "any day before", "not after", "earlier than"),
    "OR_LATER": words("at the earliest", "or later", "or after", "onwards", "onward", "and later",
        "and after"),
    "OR_EARLIER": words("at the latest", "or earlier", "or before", "and earlier"),
    "APPROX": words(
        "or so", "or thereabouts", "give or take", "around", "about", "round", "round about", "close to",
        "near", "some time around", "approximately", "approx", "roughly",
        "circa", "~", "ca", "sometime around"
    ),
    "NOT": words(
        "not", "neither", "nor", "i can't", "i cant", "i cannot", "we can't", "since", "ever since",
        *_ends_at(), "ends at", "is over at", "ends around", "get off at",
        "get off work at",
        "off work at",
        *(f"{often} a {unit} on{article}" for often in ("once", "twice") for unit in ("week", "month")
            for article in ("", " a")), "any day but", "any time but", "any day except", "except",
            "except for", "instead of",
        "other than", "anything but", "i can't do", "i cannot do", "i cant do", "can't do", "cannot do",
        "cant do", "rather than", "apart from",
    ),
    "MOVE": words(
        "move", "moved", "reschedule", "rescheduled", "change", "changed", "switch", "push", "shift",
        "postpone", "swap", "bring",
    ),
    # Numbers before these count something: they are no hours.
    "COUNTED": words(
        "people", "persons", "person", "of us", "kids", "children", "adults", "guests", "times", "euros",
        "euro", "dollars", "pounds", "bucks", "€", "$", "£", "%", "percent", "street",
        "road", "floor", "avenue", "nights", "grade", "class", "row", "birthday", "anniversary",
        "trimester", "section", "session", "sessions", "one", "ones", "option", "slot", "slots", "choice",
        "appointments",
    ),
    "IDIOM": words(
        "i sat", "we sat", "sat in", "sat on", "in the sun", "the sun",
        "happy new year", "merry christmas", "happy christmas", "happy easter", "happy halloween",
        "happy thanksgiving", "happy valentine's day", "mother's day weekend", "mothers day weekend",
        "same day next week", "same time next week",
        "sun cream", "sun screen", "sun bed", "sun tan", "day after day", *_farewells(), "24/7",
        "the one in", "the one on", "the one at", "good morning", "good afternoon",
        "good evening", "good night", "goodnight",
        "one of", "no one", "may i", "may we", "a second", "one second", "one moment", "a minute",
        "for now", "just now", "day to day", "one day", "some day", "the other day", "why not",
        *_choices(),
    ),
    # After "tomorrow 3" these show that the number was an hour and counted nothing.
    "POLITE": words("please", "pls", "plz", "thanks", "thank", "works", "ok", "okay"),
}  # fmt: skip

_NO_MONTH = frozenset({"NUM", "ORD", "THE", "TO", "UNTIL", "DASH", "AND"})
_STREETS = frozenset({"street", "st.", "road", "avenue", "ave", "lane", "boulevard", "blvd", "highway"})
_NOT_ALONE = frozenset({"COUNTED", "TIME", "UNIT"})
_NOT_A_DAY = _NOT_ALONE | {"COLON", "MERIDIEM", "OCLOCK"}
_SLASH = frozenset({"SLASH"})
_DAY_ENDS = frozenset({"DAYWORD", "WEEKDAY", "MONTH", "PART", "TONIGHT"})
_NOT_THE_HOUR = _NOT_A_DAY | {"NUM", "DOT", "SLASH", "MONTH", "SUFFIX", "DASH", "TO", "UNTIL", "PAST", "AND"}
_TIGHT_BEFORE = frozenset({"COLON", "DOT", "NUM"})
_RANGE_OPENS = frozenset({"FROM", "BETWEEN"})


def _first_days(start: date, end: date) -> tuple[date, date]:
    return start, start + timedelta(days=10 if end - start > timedelta(days=7) else 3)


def _last_days(start: date, end: date) -> tuple[date, date]:
    return end - timedelta(days=10 if end - start > timedelta(days=7) else 4), end


_NO_CLOCK = frozenset({"NUM", "LONGNUM", "YEAR", "DASH", "SLASH", "COLON", "DOT", "COUNTED", "MARK"})


def _clear_dotted(found: Found, context: Context) -> Piece | None:
    """Build "24.12", "24.12.", "5.12.": a day after the 23rd is no hour, a second dot makes a date too."""
    is_date = found.values("NUM")[0] > 23 or found.items[-1].tag == "DOT"
    return days.dotted_date(found, context) if is_date else None


def _edge_of_part(found: Found, context: Context) -> Piece | None:
    """Build "early tomorrow morning", "late Friday afternoon"; "early on Monday" is in the morning."""
    day = weekdays.coming_weekday(found, context) if found.has("WEEKDAY") else days.day_offset(found, context)
    whole = found.part() if found.has("PART") else shared.MORNING
    edges = {
        shared.MORNING: (shared.EARLY_MORNING, shared.LATE_MORNING),
        shared.AFTERNOON: (shared.EARLY_AFTERNOON, shared.LATE_AFTERNOON),
        shared.EVENING: (_EARLY_EVENING, _LATE_EVENING),
        shared.NIGHT: (_EARLY_EVENING, _LATE_EVENING),
    }
    if day is None or whole not in edges or not (found.has("EARLY") or found.has("PART")):
        return None
    return replace(day, part=edges[whole][found.has("LATE")])


def _edge_of_today(found: Found, context: Context) -> Piece | None:
    """Build "later this afternoon", "early this evening"."""
    return _edge_of_part(Found((*found.items, Item("DAYWORD", 0, "", 0, 0))), context)


def _weekday_of_unit(found: Found, context: Context) -> Piece | None:
    """Read "Thursday next month" as no one day, so that no part of it is one."""
    return Piece() if found.name("UNIT") in {"month", "year"} else None


def _oh_minutes(found: Found, context: Context) -> Piece | None:
    """Build "nine oh five am"."""
    hour, minute = found.values("NUM")
    if not 1 <= hour <= 12 or not 1 <= minute <= 9:
        return None
    half = found.name("MERIDIEM")
    return half_day_piece(hour, minute, half) if half else hour_piece(hour, minute, context)


def _until_end(found: Found, context: Context) -> Piece | None:
    """Build "by EOD": the day's end itself is meant; of other parts of the day their beginning."""
    part = found.part()
    return Piece(times=(Clocks(None, part.end),)) if part == _END_OF_DAY else None


def _weekdays_ahead(found: Found, context: Context) -> Piece | None:
    """Build "two Fridays from now": the second one from tomorrow on."""
    weekday, number = found.number("WEEKDAYS"), found.number("NUM")
    ahead = (weekday - context.today.weekday() - 1) % 7 + 1 + 7 * (number - 1)
    return weekday_piece(context.today + timedelta(days=ahead), weekday) if 1 <= number <= 10 else None


def _half_a_year(found: Found, context: Context) -> Piece | None:
    """Build "in half a year", "half a year from now"."""
    return durations.after_months(6)(found, context) if found.name("UNIT") == "year" else None


def _day_of_the_month(found: Found, context: Context) -> Piece | None:
    """Build "the first of the month": the coming one."""
    return days.day_of_month(found, context) if found.name("UNIT") == "month" else None


_DAY_RULES = (
    Rule("NUM DOT NUM DOT?", _clear_dotted, unless_before=_NOT_ALONE, unless_after=frozenset({"COUNTED"})),
    Rule("ON? THE? NUM|ORD SUFFIX? OF? MONTH OF? NEXT UNIT", days.date_of_year),
    Rule("ON? MONTH THE? NUM|ORD SUFFIX? OF? NEXT UNIT", days.date_of_year),
    Rule("IN? MONTH OF? NEXT UNIT", periods.month_of_year),
    Rule("EARLY|LATE ON? WEEKDAY|DAYWORD PART?", _edge_of_part),
    Rule(
        "WEEKDAY COMMA? THE? NUM SUFFIX? OF? MONTH COMMA? YEAR?",
        weekdays.dated_weekday(days.day_and_month),
        unless_before=_NOT_ALONE,
    ),
    Rule(
        "WEEKDAY COMMA? MONTH THE? NUM SUFFIX? COMMA? YEAR?",
        weekdays.dated_weekday(days.day_and_month),
        unless_before=_NOT_A_DAY,
    ),
    Rule("WEEKDAY COMMA? THE? ORD OF? MONTH COMMA? YEAR?", weekdays.dated_weekday(days.day_and_month)),
    Rule("WEEKDAY OF|IN? THIS|NEXT|LAST UNIT", _weekday_of_unit),
    Rule("ON? THE? ORD|LAST WEEKDAY THIS|NEXT UNIT", weekdays.weekday_of_month),
    Rule("ON? THE? NUM SUFFIX WEEKDAY THIS|NEXT UNIT", weekdays.weekday_of_month),
    Rule("EARLY|LATE THIS PART", _edge_of_today),
    Rule("IN A UNIT OR NUM", with_one(durations.after_range)),
    Rule("WITHIN THE? NEXT|COMING UNIT", durations.coming_days),
    Rule("IN HALF A UNIT", _half_a_year),
    Rule("HALF A? UNIT FROM NOW|DAYWORD", _half_a_year),
    Rule("ON? THE? NUM|ORD SUFFIX? OF THE UNIT", _day_of_the_month),
    Rule("THE? NUM SUFFIX UNIT OF|IN THE? MONTH YEAR?", reading("NUM", "ORD", edges.part_of_month)),
    Rule("THE? NUM SUFFIX UNIT OF|IN THE|THIS|NEXT? UNIT", reading("NUM", "ORD", edges.part_of_month)),
    Rule("ON? THE? NUM SUFFIX WEEKDAY OF|IN THE? MONTH YEAR?", weekdays.weekday_of_month),
    Rule("ON? THE? NUM SUFFIX WEEKDAY OF|IN THE|THIS|NEXT? UNIT", weekdays.weekday_of_month),
    Rule("THE? NUM|ORD|LAST SUFFIX? WEEKEND OF|IN THE? MONTH YEAR?", weekends.weekend_of_month),
    Rule("THE? NUM|ORD|LAST SUFFIX? WEEKEND OF|IN THE|THIS|NEXT UNIT", weekends.weekend_of_month),
    Rule("THE? ORD HALF OF MONTH YEAR?", edges.half_of_month),
    Rule("THE? ORD HALF OF THE|THIS|NEXT UNIT", edges.half_of_month),
    Rule("THIS|NEXT|LAST QUARTAL", periods.quarter),
    Rule("IN? THE? ORD|NUM SUFFIX? QUARTAL OF? YEAR?", periods.quarter),
    Rule("LAST HOLIDAY", days.past_holiday),
    Rule("FROM|AFTER|BEFORE|UNTIL|BY MONTH YEAR? OR_LATER?", periods.open_month, unless_before=_NO_MONTH),
    Rule("IN? MONTH COMMA? AFTER THE? NUM|ORD SUFFIX?", periods.month_after_day, unless_before=_NOT_A_DAY),
    Rule("AFTER NUM|A UNIT", durations.after_some_time, unless_before=frozenset({"OF", "TIME"})),
    Rule("WEEKDAY NUM|A UNIT FROM NOW|DAYWORD", weekdays.weekday_of_later_week),
    Rule("BY|UNTIL|BEFORE PART", _until_end),
    Rule("LAST MONTH", periods.past_month, unless_before=frozenset({"NUM", "ORD"})),
    Rule("THE? WEEKEND BEFORE|AFTER HOLIDAY", weekends.weekend_beside),
    Rule("THIS|COMING? WEEKDAY", weekdays.coming_weekday),
    Rule("WEEKDAY THIS UNIT", weekdays.coming_weekday),
    Rule("WEEKDAY OF THIS UNIT", weekdays.weekday_of_week(0)),
    Rule("ON? THE? ORD|LAST WEEKDAY OF|IN? THE? MONTH YEAR?", weekdays.weekday_of_month),
    Rule("ON? THE? ORD TO? LAST WEEKDAY OF|IN? THE? MONTH|UNIT YEAR?", weekdays.weekday_of_month),
    Rule("HOLIDAY WEEKEND", weekends.holiday_weekend),
    Rule("THE? ORD|LAST WEEKDAY OF|IN THE|THIS|NEXT? UNIT", weekdays.weekday_of_month),
    Rule("THE? ORD|LAST UNIT OF|IN THE? MONTH YEAR?", edges.part_of_month),
    Rule("THE? ORD|LAST UNIT OF|IN THE|THIS|NEXT? UNIT", edges.part_of_month),
    Rule("ON? THE? NUM|ORD SUFFIX? OF THIS|NEXT UNIT", days.day_of_period),
    Rule("THE? UNIT OF THE? NUM|ORD SUFFIX? OF? MONTH", periods.week_of_day),
    Rule("THE? UNIT OF MONTH THE? NUM|ORD SUFFIX?", periods.week_of_day),
    Rule("THE? UNIT FROM THE? NUM|ORD SUFFIX? OF? MONTH", periods.week_of_day),
    Rule("THE? UNIT FROM MONTH THE? NUM|ORD SUFFIX?", periods.week_of_day),
    Rule("THE? UNIT OF|FROM THE NUM|ORD SUFFIX?", periods.week_of_day),
    Rule("THE WEEKDAY AFTER_NEXT", weekdays.weekday_of_week(2)),
    Rule("IN NUM|A UNIT TIME? ON? WEEKDAY", weekdays.weekday_of_later_week),
    Rule("NUM|A UNIT DAYWORD", durations.after_day),
    Rule("NUM|A UNIT AGO", durations.some_time_ago),
    Rule("NEXT WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("WEEKDAY OF? NEXT UNIT", weekdays.weekday_of_week(1)),
    Rule("WEEKDAY NEXT", weekdays.weekday_of_week(1)),
    Rule("NEXT UNIT ON? WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("WEEKDAY OF? LAST UNIT", weekdays.weekday_of_week(-1)),
    Rule("WEEKDAY AFTER_NEXT", weekdays.weekday_of_week(2)),
    Rule("LAST WEEKDAY", weekdays.last_weekday),
    Rule("NUM|A UNIT FROM|ON? THIS|NEXT? WEEKDAY", weekdays.later_weekday),
    Rule("NUM|A UNIT FROM NOW ON A? WEEKDAY", weekdays.weekday_of_later_week),
    Rule("WEEKDAY IN NUM|A UNIT TIME?", weekdays.weekday_of_later_week),
    Rule("WEEKDAY IN THIS|NEXT? MONTH", days.no_one_day),
    Rule("WEEKDAY|DAYWORD MERIDIEM", days.half_of_day, unless_before=frozenset({"WORD"})),
    Rule("WEEKDAY UNIT", weekdays.later_weekday),
    Rule(
        "WEEKDAY THE? NUM",
        weekdays.weekday_and_day,
        unless_before=_NOT_A_DAY | {"DASH", "TO", "UNTIL", "SUFFIX", "MONTH", "SLASH", "PAST", "OF"},
    ),
    Rule("ON? THE? NUM SUFFIX? OF? MONTH COMMA? YEAR?", days.day_and_month, unless_before=_NOT_ALONE),
    Rule("ON? THE? ORD OF? MONTH COMMA? YEAR?", days.day_and_month, unless_before=_NOT_ALONE),
    Rule("ON? MONTH THE? NUM SUFFIX? COMMA? YEAR?", days.day_and_month, unless_before=_NOT_A_DAY),
    Rule("ON? MONTH THE? ORD COMMA? YEAR?", days.day_and_month, unless_before=_NOT_ALONE),
    Rule("FROM? THE? NUM SUFFIX? DASH|TO|UNTIL THE? NUM SUFFIX? OF? MONTH YEAR?", periods.days_of_month),
    Rule("BETWEEN THE? NUM SUFFIX? AND THE? NUM SUFFIX? OF? MONTH YEAR?", periods.days_of_month),
    Rule(
        "FROM? MONTH NUM SUFFIX? DASH|TO|UNTIL NUM SUFFIX? YEAR?",
        periods.days_of_month,
        unless_before=_NOT_A_DAY,
    ),
    Rule("ON? THE? NUM SUFFIX", days.day_of_month, unless_before=_NOT_ALONE),
    Rule("ON THE NUM", days.day_of_month, unless_before=_NOT_A_DAY | {"SUFFIX"}),
    Rule("ON THE ORD", days.day_of_month, unless_before=_NOT_ALONE),
    Rule("THE ORD", days.late_day_of_month, unless_before=_NOT_ALONE),
    Rule("DAYWORD UNIT", durations.after_day, unless_before=frozenset({"AGO"})),
    Rule("NUM DASH MONTH DASH NUM|YEAR", days.hyphened_date),
    Rule("IN NUM|A UNIT TIME?", durations.after_some_time),
    Rule("NUM UNIT TIME", durations.after_some_time),
    Rule("IN NUM|A UNIT AND? NUM|A UNIT TIME?", durations.after_some_time),
    Rule("NUM|A UNIT AND? NUM|A UNIT FROM NOW", durations.after_some_time),
    Rule("NUM|A UNIT AND? NUM|A UNIT AGO", durations.some_time_ago),
    Rule("IN|WITHIN THE? NEXT|COMING UNIT", durations.coming_hour),
    Rule("WITHIN THE? NEXT|COMING NUM UNIT", durations.coming_days),
    Rule("IN APPROX? DURATION", durations.after_minutes),
    Rule("DURATION FROM NOW", durations.after_minutes),
    Rule("IN NUM|A UNIT AND HALF", durations.after_and_half),
    Rule("IN NUM AND HALF UNIT", durations.after_and_half),
    Rule("IN NUM DASH|TO|OR NUM UNIT TIME?", durations.after_range),
    Rule("IN NUM DOT NUM UNIT", durations.after_and_half),
    Rule("IN SOME UNIT TIME?", durations.after_about),
    Rule("SOME UNIT FROM NOW", durations.after_about),
    Rule("NEXT|COMING NUM UNIT", durations.coming_days),
    Rule("WITHIN NUM|A UNIT", durations.coming_days),
    Rule("WITHIN THE? UNIT", durations.coming_hour),
    Rule("NUM WEEKDAYS FROM NOW|DAYWORD", _weekdays_ahead),
    Rule("NEXT|WITHIN|COMING SOME UNIT", durations.coming_about),
    Rule("NUM|A UNIT FROM DAYWORD", durations.after_day),
    Rule("NUM|A UNIT FROM NOW", durations.after_some_time),
    Rule("THIS UNIT", periods.period(0)),
    Rule("NEXT|COMING UNIT", periods.period(1)),
    Rule("LAST UNIT", periods.period(-1)),
    Rule("THE UNIT AFTER_NEXT", periods.period(2)),
    Rule("UNIT AFTER_NEXT", periods.period(2)),
    Rule("EARLY THE|THIS|NEXT? UNIT", edges.edge_of_period(_first_days)),
    Rule("LATE THE|THIS|NEXT UNIT", edges.edge_of_period(_last_days)),
    Rule("REST THE|THIS UNIT", edges.rest_of_period),
    Rule("BY|UNTIL LATE THE|THIS|NEXT UNIT", edges.rest_of_period),
    Rule("EARLY MONTH YEAR?", edges.month_edge("early")),
    Rule("MID MONTH YEAR?", edges.month_edge("mid")),
    Rule("MID DASH MONTH YEAR?", edges.month_edge("mid")),
    Rule("MID THE|THIS|NEXT? UNIT", edges.edge("mid")),
    Rule("NEXT UNIT ON THE NUM|ORD SUFFIX?", days.day_of_period),
    Rule("LATE MONTH YEAR?", edges.month_edge("late")),
    Rule("THIS|THE|COMING? WEEKEND", weekends.weekend(0)),
    Rule("THE? WEEKEND OF THE? NUM|ORD SUFFIX? OF? MONTH", weekends.weekend_of_day),
    Rule("THE? WEEKEND OF MONTH THE? NUM|ORD SUFFIX?", weekends.weekend_of_day),
    Rule("THE? WEEKEND OF THE NUM|ORD SUFFIX?", weekends.weekend_of_day),
    Rule("NEXT WEEKEND", weekends.weekend(1)),
    Rule("THE? WEEKEND AFTER_NEXT", weekends.weekend(2)),
    Rule("LAST WEEKEND", weekends.weekend(-1)),
    Rule("IN MONTH", periods.named_month, unless_before=frozenset({"NUM", "ORD"})),
    Rule("THIS|NEXT MONTH", periods.named_month, unless_before=frozenset({"NUM", "ORD"})),
    Rule("IN? MONTH YEAR", periods.named_month),
)

_TIME_RULES = (
    Rule(
        "NUM NUM MERIDIEM?",
        spoken.hour_then_minutes,
        unless_before=_NOT_ALONE,
        unless_after=frozenset({"NUM"}),
    ),
    Rule("NUM NUM MERIDIEM", clocks.spaced_time, unless_after=frozenset({"NUM"})),
    Rule("NUM OH NUM MERIDIEM?", _oh_minutes),
    Rule("AT NUM NUM", clocks.spaced_time, unless_before=_NOT_THE_HOUR),
    Rule("NUM TO|UNTIL|DASH|AND NUM MERIDIEM", clocks.hours_to_twelve),
    Rule("NUM COLON|DOT NUM MERIDIEM", clocks.hour_with_half),
    Rule("NUM DOT NUM", clocks.zero_hour, unless_before=_NO_CLOCK, unless_after=_NO_CLOCK),
    Rule("YEAR", clocks.zero_hour, unless_before=_NO_CLOCK, unless_after=_NO_CLOCK),
    Rule("AT NUM DOT NUM MERIDIEM", clocks.hour_with_half),
    Rule("NUM IN THE MERIDIEM", clocks.hour_with_half),
    Rule("NUM SHARP MERIDIEM", clocks.hour_with_half),
    Rule("NUM SHARP", clocks.whole_hour),
    Rule("NUMISH MERIDIEM?", reading("NUMISH", "NUM", clocks.about_hour)),
    Rule("NUMISH IN|AT? THE? PART", reading("NUMISH", "NUM", about(dayparts.hour_of_part))),
    Rule("NUM A", clocks.hour_and_letter),
    Rule("NUM H NUM?", clocks.hour_mark_minute),
    Rule("QUARTER|HALF PAST|AFTER CLOCK", spoken.clock_shifted),
    Rule("QUARTER TO|BEFORE CLOCK", spoken.clock_shifted),
    Rule("NUM UNIT? PAST|AFTER CLOCK", spoken.clock_shifted),
    Rule("QUARTER BEFORE NUM MERIDIEM?", spoken.minutes_to),
    Rule("NUM UNIT? AFTER NUM MERIDIEM?", spoken.minutes_after, unless_after=frozenset({"FOR"})),
    Rule("NUM DASH NUM MERIDIEM?", spoken.hour_then_minutes),
    Rule("NUM UNIT? TO|BEFORE CLOCK", spoken.clock_shifted, unless_after=_RANGE_OPENS),
    Rule("NUM UNIT BEFORE NUM MERIDIEM?", spoken.minutes_to),
    Rule(
        "NOW",
        durations.this_moment,
        unless_before=frozenset({"WORD"}),
        only_after=frozenset({"", "WORD", "AVAILABLE"}),
    ),
    Rule("CLOCK ISH", dayparts.about_noon),
    Rule("NOONISH", dayparts.about_noon),
    Rule("PART_OF_IT", dayparts.part_of_day, only_after=_DAY_ENDS),
    Rule("LUNCH", dayparts.part_of_day, only_after=frozenset({"DAYWORD", "WEEKDAY", "AT", "ON"})),
    Rule("NUM DOT NUM IN|AT? THE? PART", dayparts.time_of_part),
    Rule(
        "NUM DOT NUM", clocks.hour_and_minute, unless_before=_NOT_THE_HOUR, only_after=_DAY_ENDS | {"COMMA"}
    ),
    Rule("HHMM", reading("HHMM", "YEAR", clocks.military)),
    Rule("HALF|QUARTER PAST|AFTER NUM IN|AT THE? PART", dayparts.of_part(spoken.minutes_past)),
    Rule("NUM UNIT? PAST NUM IN|AT THE? PART", dayparts.of_part(spoken.minutes_past)),
    Rule("QUARTER TO|UNTIL NUM IN|AT THE? PART", dayparts.of_part(spoken.minutes_to)),
    Rule("NUM MERIDIEM? ISH MERIDIEM?", clocks.about_hour),
    Rule("AT? LONGNUM|YEAR MERIDIEM", clocks.run_together),
    Rule("AT LONGNUM", clocks.run_together, unless_before=_NOT_ALONE | {"DASH", "NUM", "YEAR", "LONGNUM"}),
    Rule("AT YEAR", clocks.military),
    Rule("YEAR UNIT", clocks.military),
    Rule("HALF PAST? NUM MERIDIEM?", spoken.minutes_past, unless_before=_NOT_ALONE),
    Rule("QUARTER PAST|AFTER NUM MERIDIEM?", spoken.minutes_past),
    Rule("NUM UNIT? PAST NUM MERIDIEM?", spoken.minutes_past),
    Rule("QUARTER TO|UNTIL|OF NUM MERIDIEM?", spoken.minutes_to),
    Rule(
        "AT? NUM UNIT? TO NUM MERIDIEM?",
        spoken.minutes_to,
        unless_before=_NOT_ALONE | {"COLON"},
        unless_after=_RANGE_OPENS,
    ),
    Rule("NUM OCLOCK? IN|AT? THE? PART", dayparts.hour_of_part, unless_after=_TIGHT_BEFORE),
    Rule("PART AT? NUM", dayparts.hour_of_part, unless_before=_NOT_THE_HOUR),
    Rule("LAST PART", days.last_part),
)

_SHORT_TITLES = frozenset({"mr", "mrs", "ms", "dr"})
_TITLES = _SHORT_TITLES | {"miss", "doctor"}
_WHO = frozenset({"i", "we", "he", "she", "they", "who"})
_ENDS = frozenset({"COMMA", "DOT", "MARK", "POLITE", "OR", "AT", "WORD"})


def _is_name(items: list[Item], place: int) -> bool:
    """Tell whether "Mr. Friday" is somebody, or "I sat there" something done."""
    *_, title, before = ["", "", *(one.text for one in items[max(place - 2, 0) : place])]
    if before == "." and title in _SHORT_TITLES:  # "a doctor. May 3rd" is none
        before = title
    is_done = items[place].text == "sat" and before in _WHO
    return items[place].tag in {"WEEKDAY", "MONTH"} and (before in _TITLES or is_done)


def _is_clock(items: list[Item], place: int) -> bool:
    """Tell whether four digits behind a day are a time: "18 Dec 1745"."""
    number = items[place].value
    if not isinstance(number, int) or 1900 <= number <= 2199 or number // 100 > 23 or number % 100 > 59:
        return False
    return place > 0 and items[place - 1].tag in {"MONTH", "WEEKDAY", "DAYWORD", "SUFFIX"}


def _is_of_year(items: list[Item], place: int) -> bool:
    """Tell whether the quarter is the year's: "next quarter", "third quarter of 2028"."""
    before = items[place - 1].tag if place else ""
    after = items[place + 1].tag if place + 1 < len(items) else ""
    return before in {"THIS", "NEXT", "LAST", "ORD", "SUFFIX"} and after not in {
        "TO",
        "PAST",
        "AFTER",
        "UNTIL",
    }


def _is_address(items: list[Item], place: int) -> bool:
    """Tell whether the number is a house's: "12 Baker street"."""
    return items[place].tag == "NUM" and any(one.text in _STREETS for one in items[place + 1 : place + 4])


def _sense(items: list[Item], place: int) -> str:
    """Return the tag that the word has beside its neighbours."""
    item = items[place]
    before = items[place - 1] if place else None
    after = items[place + 1].tag if place + 1 < len(items) else ""
    is_tight = before is not None and before.tag == "WORD" and before.end == item.start
    senses = {
        "QUARTAL": item.tag == "QUARTER" and _is_of_year(items, place),
        "UNTIL": item.text in {"through", "thru"} and (before is None or before.tag in {"WORD", "COMMA"}),
        "HHMM": item.tag == "YEAR" and _is_clock(items, place),
        "AT": after == "NUM" and (item.text == "say" or (item.text == "do" and _is_dotted(items, place + 1))),
        "AMENDS": item.text == "no"
        and after == "COMMA"
        and before is not None
        and before.tag in {"COMMA", "DASH"},
        "NOT": item.text == "no" and after in {"PART", "WEEKDAY", "WEEKEND", "WEEKDAYS"},
        # "SW1A", "Mr. Friday", "12 Baker street"
        "WORD": (item.tag == "NUM" and is_tight) or _is_name(items, place) or _is_address(items, place),
    }
    return next((tag for tag, fits in senses.items() if fits), item.tag)


def _is_dotted(items: list[Item], place: int) -> bool:
    """Tell whether "3.30" stands there."""
    tags = [item.tag for item in items[place : place + 3]]
    return tags == ["NUM", "DOT", "NUM"] and len(items[place + 2].text) == 2


def _day_after(items: list[Item], place: int) -> Item:
    """Read "tomorrow or the day after", "not Monday, the day after": from the day named before on."""
    item = items[place]
    is_last = place + 1 == len(items) or items[place + 1].tag in _ENDS
    for said in reversed(items[max(place - 4, 0) : place] if is_last else []):
        if said.tag == "DAYWORD" and isinstance(said.value, int):
            return replace(item, tag="DAYWORD", value=said.value + 1)
        if said.tag == "WEEKDAY" and isinstance(said.value, int):
            return replace(item, tag="WEEKDAY", value=(said.value + 1) % 7)
    return item


def _settle(items: list[Item]) -> list[Item]:
    """Give words of two senses theirs: "no mornings", "tomorrow or the day after", "12 Baker street"."""
    items = shared.split_or(
        items, "or after", "or before", parts={"work": shared.AFTER_WORK, "lunch": _AFTER_LUNCH}
    )
    settled = [
        _day_after(items, place) if item.tag == "DAY_AFTER" else replace(item, tag=_sense(items, place))
        for place, item in enumerate(items)
    ]
    return shared.less_liked(settled, "than")


GRAMMAR = Grammar(
    lexicon=shared.MARKS | _WORDS,
    rules=(*_DAY_RULES, *shared.DATE_RULES, *_TIME_RULES, *shared.CLOCK_RULES),
    week_start=0,
    half_days=True,
    day_first=None,
    settle=_settle,
)
