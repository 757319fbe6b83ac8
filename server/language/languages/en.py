"""English: the words for days and times, and the patterns they stand in.

Weeks begin on Monday. "Half three" is British for half past three. Numeric dates may have either order
("11/10" is ambiguous, "11/24" is not). An hour up to twelve without am, pm or part of day is ambiguous.
"10 to 12 am" may end at noon or at midnight. "I work until five" asks for what comes after.
"""

from dataclasses import replace
from datetime import date, timedelta

from server.language import clocks, dayparts, days, durations, periods, spoken, weekdays
from server.language.builders import about, reading
from server.language.grammar import Grammar, Item, LexiconValue, Rule
from server.language.languages import shared
from server.language.languages.shared import numbered, same, words
from server.language.readings import Part

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
    return numbers | {"a couple of": 2, "couple of": 2}


def _ordinals() -> dict[str, int]:
    ordinals = {word: value for value, word in enumerate(_ORDINALS, 1)} | {"thirtieth": 30}
    for tens, value in (("twenty", 20), ("thirty", 30)):
        for unit, word in enumerate(_ORDINALS[:9], 1):
            ordinals |= dict.fromkeys((f"{tens} {word}", f"{tens}-{word}", tens + word), value + unit)
    return ordinals


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
    "WEEKDAY": numbered(_WEEKDAYS, 0),
    "MONTH": numbered(_MONTHS, 1),
    "NUM": _cardinals(),
    "ORD": _ordinals(),
    "SUFFIX": words("st", "nd", "rd", "th"),
    "DAYWORD": {
        "today": 0, "tday": 0, "tomorrow": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1, "tomorrows": 1,
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
        "is bad for me", "is too late", "is too early", "not possible",
    ),
    "CANNOT": words("i'm busy", "i am busy", "im busy", "busy", "i'm away", "i am away", "unavailable"),
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
    "PAST": words("past"),
    "TO": words("to", "through", "thru"),
    "UNTIL": words("between now and", "from now until", "from now till", "until", "til", "till", "up to"),
    "HALF": words("half", "a half"),
    "QUARTER": words("quarter", "a quarter"),
    "NUMISH": {f"{word}ish": value for value, word in enumerate(_NUMBERS[:13]) if value},
    "CLOCK": {"noon": 720, "midday": 720, "12 noon": 720, "twelve noon": 720, "mid-day": 720},
    "NOONISH": same(720, "noonish", "middayish"),
    "MIDNIGHT": words("midnight", "12 midnight", "twelve midnight"),
    "PART": {
        **same(shared.MORNING, "morning", "mornings", "mornin", "the morning", "morning one",
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
        "not", "since", "ever since", "finish at", "finish work at", "get off at", "get off work at",
        "off work at",
        "any day but", "any time but", "any day except", "except", "except for", "instead of",
        "other than", "anything but", "can't do", "cannot do",
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
        "road", "one", "ones", "option", "slot", "slots", "choice", "appointments",
    ),
    "IDIOM": words(
        "24/7", "the one in", "the one on", "the one at", "good morning", "good afternoon",
        "good evening", "good night", "goodnight",
        "one of", "no one", "may i", "may we", "a second", "one second", "one moment", "a minute",
        "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
        "for now", "just now", "day to day", "one day", "some day", "the other day", "why not",
        *_choices(),
    ),
    # After "tomorrow 3" these show that the number was an hour and counted nothing.
    "POLITE": words("please", "pls", "plz", "thanks", "thank", "works", "ok", "okay"),
}  # fmt: skip

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


_DAY_RULES = (
    Rule("THIS|COMING? WEEKDAY", weekdays.coming_weekday),
    Rule("WEEKDAY THIS UNIT", weekdays.coming_weekday),
    Rule("WEEKDAY OF THIS UNIT", weekdays.weekday_of_week(0)),
    Rule("ON? THE? ORD|LAST WEEKDAY OF|IN? THE? MONTH YEAR?", weekdays.weekday_of_month),
    Rule("ON? THE? ORD TO? LAST WEEKDAY OF|IN? THE? MONTH|UNIT YEAR?", weekdays.weekday_of_month),
    Rule("HOLIDAY WEEKEND", periods.holiday_weekend),
    Rule("THE? ORD|LAST WEEKDAY OF|IN THE|THIS|NEXT? UNIT", weekdays.weekday_of_month),
    Rule("THE? ORD|LAST UNIT OF|IN THE? MONTH YEAR?", periods.part_of_month),
    Rule("THE? ORD|LAST UNIT OF|IN THE|THIS|NEXT? UNIT", periods.part_of_month),
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
    Rule("ON THE NUM", days.day_of_month, unless_before=_NOT_A_DAY),
    Rule("ON THE ORD", days.day_of_month, unless_before=_NOT_ALONE),
    Rule("THE ORD", days.late_day_of_month, unless_before=_NOT_ALONE),
    Rule("DAYWORD UNIT", durations.after_day, unless_before=frozenset({"AGO"})),
    Rule("NUM DASH MONTH DASH NUM|YEAR", days.hyphened_date),
    Rule("IN NUM|A UNIT TIME?", durations.after_some_time),
    Rule("NUM UNIT TIME", durations.after_some_time),
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
    Rule("NEXT|WITHIN|COMING SOME UNIT", durations.coming_about),
    Rule("NUM|A UNIT FROM DAYWORD", durations.after_day),
    Rule("NUM|A UNIT FROM NOW", durations.after_some_time),
    Rule("THIS UNIT", periods.period(0)),
    Rule("NEXT|COMING UNIT", periods.period(1)),
    Rule("LAST UNIT", periods.period(-1)),
    Rule("THE UNIT AFTER_NEXT", periods.period(2)),
    Rule("UNIT AFTER_NEXT", periods.period(2)),
    Rule("EARLY THE|THIS|NEXT? UNIT", periods.edge_of_period(_first_days)),
    Rule("LATE THE|THIS|NEXT UNIT", periods.edge_of_period(_last_days)),
    Rule("REST THE|THIS UNIT", periods.rest_of_period),
    Rule("BY|UNTIL LATE THE|THIS|NEXT UNIT", periods.rest_of_period),
    Rule("EARLY MONTH YEAR?", periods.month_edge("early")),
    Rule("MID MONTH YEAR?", periods.month_edge("mid")),
    Rule("MID DASH MONTH YEAR?", periods.month_edge("mid")),
    Rule("MID THE|THIS|NEXT? UNIT", periods.edge("mid")),
    Rule("NEXT UNIT ON THE NUM|ORD SUFFIX?", days.day_of_period),
    Rule("LATE MONTH YEAR?", periods.month_edge("late")),
    Rule("THIS|THE|COMING? WEEKEND", periods.weekend(0)),
    Rule("THE? WEEKEND OF THE? NUM|ORD SUFFIX? OF? MONTH", periods.weekend_of_day),
    Rule("THE? WEEKEND OF MONTH THE? NUM|ORD SUFFIX?", periods.weekend_of_day),
    Rule("THE? WEEKEND OF THE NUM|ORD SUFFIX?", periods.weekend_of_day),
    Rule("NEXT WEEKEND", periods.weekend(1)),
    Rule("THE? WEEKEND AFTER_NEXT", periods.weekend(2)),
    Rule("LAST WEEKEND", periods.weekend(-1)),
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
    Rule("AT NUM NUM", clocks.spaced_time, unless_before=_NOT_THE_HOUR),
    Rule("NUM TO|UNTIL|DASH|AND NUM MERIDIEM", clocks.hours_to_twelve),
    Rule("NUM COLON|DOT NUM MERIDIEM", clocks.hour_with_half),
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
    Rule("NUM UNIT? TO|BEFORE CLOCK", spoken.clock_shifted),
    Rule("NUM UNIT BEFORE NUM MERIDIEM?", spoken.minutes_to),
    Rule(
        "NOW",
        durations.this_moment,
        unless_before=frozenset({"WORD"}),
        only_after=frozenset({"", "WORD", "AVAILABLE"}),
    ),
    Rule("CLOCK ISH", dayparts.about_noon),
    Rule("NOONISH", dayparts.about_noon),
    Rule("LUNCH", dayparts.part_of_day, only_after=frozenset({"DAYWORD", "WEEKDAY", "AT", "ON"})),
    Rule("NUM DOT NUM IN|AT? THE? PART", dayparts.time_of_part),
    Rule("NUM DOT NUM", clocks.hour_and_minute, unless_before=_NOT_THE_HOUR, only_after=_DAY_ENDS),
    Rule("NUM MERIDIEM? ISH MERIDIEM?", clocks.about_hour),
    Rule("AT? LONGNUM|YEAR MERIDIEM", clocks.run_together),
    Rule("AT LONGNUM", clocks.run_together, unless_before=_NOT_ALONE),
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

_AFTER_OTHER_DAY = _NOT_THE_HOUR - {"TO", "UNTIL", "PAST", "AND", "DASH"}


def _name_months(items: list[Item]) -> list[Item]:
    """Say the month of "5 or 6 December", "December 5 or 6" with each of its days."""
    named: list[Item] = []
    for place, item in enumerate(items):
        before = [one.tag for one in items[max(place - 4, 0) : place] if one.tag not in {"THE", "SUFFIX"}]
        behind = [one.tag for one in items[place + 1 : place + 3] if one.tag != "SUFFIX"][:1]
        is_other = item.tag in {"NUM", "ORD"} and before[-1:] == ["OR"] and before[:1] == ["MONTH"]
        if is_other and not set(behind) & _AFTER_OTHER_DAY:
            month = next(one for one in items[max(place - 4, 0) :] if one.tag == "MONTH")
            named.append(replace(month, start=item.start, end=item.start))
        named.append(item)
    return shared.say_months(named)


GRAMMAR = Grammar(
    lexicon=shared.MARKS | _WORDS,
    rules=(*_DAY_RULES, *shared.DATE_RULES, *_TIME_RULES, *shared.CLOCK_RULES),
    week_start=0,
    half_days=True,
    day_first=None,
    settle=_name_months,
)
