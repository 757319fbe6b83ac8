"""English: the words for days and times, and the patterns they stand in.

Weeks begin on Monday. "Half three" is British for half past three. Numeric dates may have either order
("11/10" is ambiguous, "11/24" is not). An hour up to twelve without am, pm or part of day is ambiguous.
"""

from datetime import date, timedelta

from server.language import clocks, days
from server.language.grammar import Grammar, LexiconValue, Rule
from server.language.languages.neutral import MARKS
from server.language.readings import Part

_MORNING = Part(6 * 60, 12 * 60, "am")
_AFTERNOON = Part(12 * 60, 18 * 60, "pm")
_EVENING = Part(18 * 60, 24 * 60, "pm")
_NIGHT = Part(18 * 60, 24 * 60, "night")
_LUNCH = Part(12 * 60, 14 * 60, "pm")

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


def _numbered(rows: tuple[str, ...], first: int) -> dict[str, int]:
    return {name: number for number, row in enumerate(rows, first) for name in row.split()}


def _cardinals() -> dict[str, int]:
    numbers = {word: value for value, word in enumerate(_NUMBERS)} | _TENS
    for tens, value in _TENS.items():
        for unit, word in enumerate(_NUMBERS[1:10], 1):
            numbers |= {f"{tens} {word}": value + unit, f"{tens}-{word}": value + unit}
    return numbers | {"a couple of": 2, "couple of": 2}


def _ordinals() -> dict[str, int]:
    ordinals = {word: value for value, word in enumerate(_ORDINALS, 1)} | {"thirtieth": 30}
    for tens, value in (("twenty", 20), ("thirty", 30)):
        for unit, word in enumerate(_ORDINALS[:9], 1):
            ordinals |= {f"{tens} {word}": value + unit, f"{tens}-{word}": value + unit}
    return ordinals


def _choices() -> list[str]:
    """List "the second one" and "2nd one": the listener chooses, no day is meant."""
    numbers = [f"{n}{suffix}" for n, suffix in enumerate(("st", "nd", "rd", *["th"] * 7), 1)]
    return [f"{ordinal} one" for ordinal in [*_ORDINALS[:10], *numbers, "last", "next"]]


def _words(*phrases: str) -> dict[str, None]:
    return dict.fromkeys(phrases)


_WORDS: dict[str, LexiconValue] = {
    "WEEKDAY": _numbered(_WEEKDAYS, 0),
    "MONTH": _numbered(_MONTHS, 1),
    "NUM": _cardinals(),
    "ORD": _ordinals(),
    "SUFFIX": _words("st", "nd", "rd", "th"),
    "DAYWORD": {
        "today": 0, "tday": 0, "tomorrow": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1, "tomorrows": 1,
        "tmrw": 1, "tmr": 1, "tmrow": 1, "2morrow": 1, "yesterday": -1,
        "the day after tomorrow": 2, "day after tomorrow": 2, "the day after tomorow": 2,
        "overmorrow": 2, "the day before yesterday": -2, "day before yesterday": -2,
    },
    "UNIT": {
        "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute",
        "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour", "day": "day", "days": "day",
        "days'": "day", "week": "week", "weeks": "week", "weeks'": "week", "week's": "week",
        "fortnight": "fortnight", "month": "month", "months": "month", "months'": "month",
    },
    "NOW": _words("now"),
    "WEEKEND": _words("weekend", "week-end", "week end"),
    "AFTER_NEXT": _words("after next"),
    "THIS": _words("this", "this coming", "the coming", "coming", "this upcoming", "upcoming"),
    "NEXT": _words("next", "the next", "the following", "following"),
    "LAST": _words("last", "the last", "this past"),
    "IN": _words("in", "in about"),
    "ON": _words("on"),
    "AT": _words("at", "@", "make it", "how about", "what about", "at about"),
    "THE": _words("the"),
    "A": _words("a", "an"),
    "OF": _words("of"),
    "FOR": _words("for"),
    "TIME": _words("time"),
    "EARLY": _words("early", "the beginning of", "beginning of", "the start of", "start of"),
    "LATE": _words("late", "the end of", "end of", "later"),
    "MERIDIEM": {
        "am": "am", "a.m.": "am", "a.m": "am", "a m": "am", "pm": "pm", "p.m.": "pm",
        "p.m": "pm", "p m": "pm", "p": "pm",
    },
    "OCLOCK": _words("o'clock", "oclock", "o clock"),
    "ISH": _words("ish", "-ish"),
    "PAST": _words("past"),
    "TO": _words("to", "through", "thru"),
    "UNTIL": _words("between now and", "from now until", "from now till", "until", "til", "till", "up to"),
    "HALF": _words("half", "a half"),
    "HALF_HOUR": _words("half an hour", "half hour", "a half hour", "a half an hour"),
    "QUARTER": _words("quarter", "a quarter"),
    "CLOCK": {"noon": 720, "midday": 720, "12 noon": 720, "twelve noon": 720, "mid-day": 720},
    "MIDNIGHT": _words("midnight", "12 midnight", "twelve midnight"),
    "PART": {
        "morning": _MORNING, "mornings": _MORNING, "mornin": _MORNING, "the morning": _MORNING,
        "early morning": Part(6 * 60, 9 * 60, "am"), "late morning": Part(10 * 60, 12 * 60, "am"),
        "afternoon": _AFTERNOON, "early afternoon": Part(12 * 60, 15 * 60, "pm"),
        "late afternoon": Part(15 * 60, 18 * 60, "pm"), "evening": _EVENING, "night": _NIGHT,
        "lunchtime": _LUNCH, "lunch time": _LUNCH,
        "after lunch": Part(14 * 60, 18 * 60, "pm"), "after school": Part(15 * 60 + 30, 20 * 60, "pm"),
        "after work": Part(17 * 60, 22 * 60, "pm"), "before work": Part(6 * 60, 10 * 60, "am"),
    },
    "TONIGHT": {"tonight": _NIGHT, "tonite": _NIGHT},
    "FROM": _words("from", "starting", "starting at", "starting from"),
    "BETWEEN": _words("between"),
    "AND": _words("and", "&"),
    "OR": _words("or"),
    "AFTER": _words("after", "no earlier than", "not before", "not earlier than", "later than"),
    "BY": _words("by"),
    "BEFORE": _words("before", "no later than", "not later than", "not after", "earlier than"),
    "OR_LATER": _words("or later", "or after", "onwards", "onward", "and later", "and after"),
    "OR_EARLIER": _words("or earlier", "or before", "and earlier"),
    "APPROX": _words(
        "around", "about", "approximately", "approx", "roughly", "circa", "~", "ca", "sometime around"
    ),
    "NOT": _words(
        "not", "except", "except for", "instead of", "other than", "anything but", "can't do", "cannot do",
        "cant do", "rather than", "apart from",
    ),
    "MOVE": _words(
        "move", "moved", "reschedule", "rescheduled", "change", "changed", "switch", "push", "shift",
        "postpone", "swap", "bring",
    ),
    # Numbers before these count something: they are no hours.
    "COUNTED": _words(
        "people", "persons", "person", "of us", "kids", "children", "adults", "guests", "times", "euros",
        "euro", "dollars", "pounds", "bucks", "€", "$", "£", "%", "percent", "street",
        "road", "one", "ones", "option", "slot", "slots", "choice", "appointments", "years", "year",
    ),
    "IDIOM": _words(
        "24/7", "good morning", "good afternoon", "good evening", "good night", "goodnight",
        "one of", "no one", "may i", "may we", "a second", "one second", "one moment", "a minute",
        "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
        "for now", "right now", "just now", "day to day", "one day", "some day", "the other day", "why not",
        *_choices(),
    ),
    # After "tomorrow 3" these show that the number was an hour and counted nothing.
    "POLITE": _words("please", "pls", "plz", "thanks", "thank", "works", "ok", "okay"),
}  # fmt: skip

_NOT_ALONE = frozenset({"COUNTED", "TIME", "UNIT"})
_NOT_A_DAY = _NOT_ALONE | {"COLON", "MERIDIEM", "OCLOCK"}
_SLASH = frozenset({"SLASH"})
_RANGE_OPENS = frozenset({"FROM", "BETWEEN"})


def _first_days(start: date, end: date) -> tuple[date, date]:
    return start, start + timedelta(days=10 if end - start > timedelta(days=7) else 3)


def _last_days(start: date, end: date) -> tuple[date, date]:
    return end - timedelta(days=10 if end - start > timedelta(days=7) else 4), end


_DAY_RULES = (
    Rule("ISO", days.iso_moment),
    Rule("DAYWORD", days.day_offset),
    Rule("THIS? WEEKDAY", days.coming_weekday),
    Rule("WEEKDAY THIS UNIT", days.coming_weekday),
    Rule("NEXT WEEKDAY", days.weekday_of_week(1)),
    Rule("WEEKDAY OF? NEXT UNIT", days.weekday_of_week(1)),
    Rule("NEXT UNIT ON? WEEKDAY", days.weekday_of_week(1)),
    Rule("WEEKDAY OF? LAST UNIT", days.weekday_of_week(-1)),
    Rule("WEEKDAY AFTER_NEXT", days.weekday_of_week(2)),
    Rule("LAST WEEKDAY", days.last_weekday),
    Rule("NUM|A UNIT FROM|ON THIS? WEEKDAY", days.later_weekday),
    Rule("WEEKDAY UNIT", days.later_weekday),
    Rule(
        "WEEKDAY THE? NUM",
        days.weekday_and_day,
        unless_before=_NOT_A_DAY | {"DASH", "TO", "UNTIL", "SUFFIX", "MONTH", "SLASH", "PAST", "OF"},
    ),
    Rule("ON? THE? NUM SUFFIX? OF? MONTH COMMA? YEAR?", days.day_and_month, unless_before=_NOT_ALONE),
    Rule("ON? THE? ORD OF? MONTH COMMA? YEAR?", days.day_and_month, unless_before=_NOT_ALONE),
    Rule("ON? MONTH THE? NUM SUFFIX? COMMA? YEAR?", days.day_and_month, unless_before=_NOT_A_DAY),
    Rule("ON? MONTH THE? ORD COMMA? YEAR?", days.day_and_month, unless_before=_NOT_ALONE),
    Rule("THE? NUM SUFFIX? DASH|TO THE? NUM SUFFIX? OF? MONTH YEAR?", days.days_of_month),
    Rule("MONTH NUM SUFFIX? DASH|TO NUM SUFFIX? YEAR?", days.days_of_month, unless_before=_NOT_A_DAY),
    Rule("ON? THE? NUM SUFFIX", days.day_of_month, unless_before=_NOT_ALONE),
    Rule("ON THE NUM", days.day_of_month, unless_before=_NOT_A_DAY),
    Rule("ON THE ORD", days.day_of_month, unless_before=_NOT_ALONE),
    Rule(
        "NUM SLASH NUM",
        days.numeric_date,
        unless_before=_NOT_ALONE | _SLASH,
        unless_after=_SLASH,
    ),
    Rule("NUM SLASH NUM SLASH NUM|YEAR", days.numeric_date, unless_before=_SLASH, unless_after=_SLASH),
    Rule("NUM DASH NUM DASH YEAR", days.numeric_date),
    Rule("NUM DOT NUM DOT YEAR", days.numeric_date),
    Rule("IN NUM|A UNIT TIME?", days.after_some_time),
    Rule("IN HALF_HOUR", days.after_half_an_hour),
    Rule("NUM|A UNIT FROM DAYWORD", days.after_day),
    Rule("NUM|A UNIT FROM NOW", days.after_some_time),
    Rule("THIS UNIT", days.period(0)),
    Rule("NEXT UNIT", days.period(1)),
    Rule("LAST UNIT", days.period(-1)),
    Rule("THE UNIT AFTER_NEXT", days.period(2)),
    Rule("UNIT AFTER_NEXT", days.period(2)),
    Rule("EARLY THE|THIS|NEXT? UNIT", days.edge_of_period(_first_days)),
    Rule("LATE THE|THIS|NEXT UNIT", days.edge_of_period(_last_days)),
    Rule("THIS|THE? WEEKEND", days.weekend(0)),
    Rule("NEXT WEEKEND", days.weekend(1)),
    Rule("LAST WEEKEND", days.weekend(-1)),
    Rule("IN MONTH", days.named_month, unless_before=frozenset({"NUM", "ORD"})),
    Rule("THIS|NEXT MONTH", days.named_month, unless_before=frozenset({"NUM", "ORD"})),
    Rule("IN? MONTH YEAR", days.named_month),
)

_TIME_RULES = (
    Rule("NUM MERIDIEM", clocks.hour_with_half, unless_after=frozenset({"NUM"})),
    Rule("NUM NUM MERIDIEM?", clocks.spoken_time, unless_before=_NOT_ALONE, unless_after=frozenset({"NUM"})),
    Rule("NUM OCLOCK MERIDIEM", clocks.hour_with_half),
    Rule("NUM COLON|DOT NUM MERIDIEM", clocks.hour_with_half),
    Rule("NUM COLON NUM", clocks.hour_and_minute),
    Rule("AT NUM DOT NUM", clocks.hour_and_minute),
    Rule("NUM OCLOCK", clocks.whole_hour),
    Rule("NUM MERIDIEM? ISH", clocks.about_hour),
    Rule("AT YEAR", clocks.military),
    Rule("YEAR UNIT", clocks.military),
    Rule("HALF PAST? NUM MERIDIEM?", clocks.minutes_past, unless_before=_NOT_ALONE),
    Rule("QUARTER PAST|AFTER NUM MERIDIEM?", clocks.minutes_past),
    Rule("NUM UNIT? PAST NUM MERIDIEM?", clocks.minutes_past),
    Rule("QUARTER TO|UNTIL|OF NUM MERIDIEM?", clocks.minutes_to),
    Rule(
        "AT? NUM UNIT? TO NUM MERIDIEM?",
        clocks.minutes_to,
        unless_before=_NOT_ALONE | {"COLON"},
        unless_after=_RANGE_OPENS,
    ),
    Rule("CLOCK", clocks.named_time),
    Rule("MIDNIGHT", clocks.midnight),
    Rule("PART", clocks.part_of_day),
    Rule("TONIGHT", clocks.part_of_today),
    Rule("THIS PART", days.this_part),
    Rule("LAST PART", days.last_part),
)

GRAMMAR = Grammar(
    lexicon=MARKS | _WORDS,
    rules=_DAY_RULES + _TIME_RULES,
    week_start=0,
    half_days=True,
    day_first=None,
)
