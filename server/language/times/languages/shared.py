"""What the grammars of several languages have in common: parts of day, numbered words, and rules.

Parts of day follow CLDR's day periods, the evening drawn out to midnight; a language may have its own.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from server.language.times import clocks, dayparts, days, periods, weekdays, weekends
from server.language.times.grammar import Item, Rule
from server.language.times.languages.neutral import MARKS
from server.language.times.readings import Part

_Meaning = TypeVar("_Meaning")

__all__ = [
    "AFTERNOON",
    "AFTER_WORK",
    "BEFORE_WORK",
    "CLOCK_RULES",
    "DATE_RULES",
    "EARLY_AFTERNOON",
    "EARLY_MORNING",
    "EVENING",
    "LATE_AFTERNOON",
    "LATE_MORNING",
    "LUNCH",
    "MARKS",
    "MORNING",
    "NIGHT",
    "NOON",
    "SMALL_HOURS",
    "days_listed",
    "numbered",
    "same",
    "tens_and_units",
    "until_tomorrow",
    "words",
]

MORNING = Part(6 * 60, 12 * 60, "am")
EARLY_MORNING = Part(6 * 60, 9 * 60, "am")
LATE_MORNING = Part(10 * 60, 12 * 60, "am")
SMALL_HOURS = Part(0, 6 * 60, "am")
LUNCH = Part(12 * 60, 14 * 60, "pm")
NOON = Part(12 * 60, 16 * 60, "noon", clock=12 * 60)  # 12:00 alone, the middle of the day beside an hour
AFTERNOON = Part(12 * 60, 18 * 60, "pm")
EARLY_AFTERNOON = Part(12 * 60, 15 * 60, "pm")
LATE_AFTERNOON = Part(15 * 60, 18 * 60, "pm")
EVENING = Part(18 * 60, 24 * 60, "pm")
NIGHT = Part(18 * 60, 24 * 60, "night")
AFTER_WORK = Part(17 * 60, 22 * 60, "pm")
BEFORE_WORK = Part(6 * 60, 10 * 60, "am")

_TIMELY = frozenset({"WEEKDAY", "DAYWORD", "NUM", "PART", "MONTH", "CLOCK", "WEEKEND", "UNIT"})
NOT_ALONE = frozenset({"COUNTED", "UNIT"})
NOT_A_DAY = NOT_ALONE | {"COLON", "OCLOCK", "MERIDIEM"}
_NO_MINUTE = frozenset({"COUNTED", "DOT", "MONTH", "OCLOCK"})
# Behind a number these say that it is no hour, or not all of it.
_NO_HOUR = NOT_A_DAY | {
    "NUM",
    "DOT",
    "SLASH",
    "MONTH",
    "SUFFIX",
    "DASH",
    "TO",
    "UNTIL",
    "AND",
    "HALF",
    "QUARTER",
}
_COLON = frozenset({"COLON", "DOT", "NUM"})
_SLASH, _DOT = frozenset({"SLASH"}), frozenset({"DOT"})

_DAY_NUMBERS = frozenset({"NUM", "ORD", "SUFFIX", "DOT", "THE"})

# Dates whose words stand in the same order in most languages: day, month, year.
DATE_RULES = (
    Rule("ISO", days.iso_moment),
    Rule("DAYWORD", days.day_offset),
    Rule("DAYWORD PART", days.day_offset_part),
    Rule("THIS PART", days.this_part),
    Rule("HOLIDAY YEAR?", days.named_day),
    Rule("ON? THE? NUM|ORD SUFFIX|DOT? OF? MONTH OF? YEAR?", days.day_and_month, unless_before=NOT_ALONE),
    Rule("THE? NUM SUFFIX|DOT? DASH|TO THE? NUM SUFFIX|DOT? OF? MONTH OF? YEAR?", periods.days_of_month),
    Rule(
        "NUM SLASH NUM", days.numeric_date, unless_before=NOT_ALONE | _SLASH | {"MONTH"}, unless_after=_SLASH
    ),
    Rule("NUM SLASH NUM SLASH NUM|YEAR", days.numeric_date, unless_before=_SLASH, unless_after=_SLASH),
    Rule("NUM DASH NUM DASH NUM|YEAR", days.numeric_date),
    Rule("YEAR SLASH NUM SLASH NUM", days.year_first_date, unless_before=_SLASH),
    Rule("NUM DOT NUM DOT NUM|YEAR", days.numeric_date, unless_before=_DOT, unless_after=_DOT),
    Rule("MONTH OF? YEAR", periods.named_month),
    Rule("EACH NUM|ORD|NTH|NEXT? UNIT|WEEKDAY|WEEKEND", days.no_one_day),
    Rule(
        "FROM|OF|OF_THE? MONTH TO|UNTIL|DASH|AT MONTH",
        periods.span_of_months,
        unless_before=_DAY_NUMBERS,
        unless_after=_DAY_NUMBERS,
    ),
    Rule("BETWEEN MONTH AND MONTH", periods.span_of_months, unless_before=_DAY_NUMBERS),
    Rule("BEFORE_LAST WEEKDAY OF|OF_THE|IN? MONTH YEAR?", weekdays.last_but_one_of_month),
    Rule("BEFORE_LAST UNIT", periods.period(-2)),
    Rule("UNIT BEFORE_LAST", periods.period(-2)),
    Rule("THE? WEEKEND BEFORE_LAST", weekends.weekend(-2)),
    Rule("THE? BEFORE_LAST WEEKEND", weekends.weekend(-2)),
    Rule("WEEKDAY BEFORE_LAST", weekdays.weekday_of_week(-2)),
    Rule("IN THE? UNIT? YEAR", periods.named_year, unless_before=NOT_ALONE),
    Rule("IN|AT THE? YEAR UNIT", periods.named_year),
    Rule("LATER UNIT", periods.later_period),
    Rule("LATER WEEKEND", weekends.later_weekend),
    Rule("LATER WEEKDAY", weekdays.weekday_after_that),
)

# Clock times in digits, as CLDR writes them.
CLOCK_RULES = (
    Rule("NUM COLON NUM OCLOCK?", clocks.hour_and_minute),
    Rule("NUM COLON NUM OCLOCK? MERIDIEM", clocks.hour_with_half),
    Rule("AT NUM DOT NUM OCLOCK?", clocks.hour_and_minute),
    Rule("NUM DOT NUM OCLOCK", clocks.hour_and_minute),
    Rule("NUM OCLOCK NUM", clocks.hour_mark_minute, unless_before=_NO_MINUTE),
    Rule("NUM OCLOCK", clocks.whole_hour),
    Rule("NUM OCLOCK? MERIDIEM", clocks.hour_with_half),
    Rule("NUM OCLOCK? IN|OF|OF_THE|AT? THE? PART", dayparts.hour_of_part, unless_after=_COLON),
    Rule("NUM COLON|OCLOCK NUM OCLOCK? IN|OF|OF_THE|AT? THE? PART", dayparts.time_of_part),
    Rule("PART AT? NUM", dayparts.hour_of_part, unless_before=_NO_HOUR),
    Rule("CLOCK", dayparts.named_time),
    Rule("MIDNIGHT", dayparts.midnight),
    Rule("PART", dayparts.part_of_day),
    Rule("TONIGHT", dayparts.part_of_today),
)


def words(*phrases: str) -> dict[str, None]:
    """Make an entry of phrases without value; a phrase's words are separated by blanks."""
    return dict.fromkeys(phrases)


def numbered(rows: Iterable[str], first: int = 0) -> dict[str, int]:
    """Give the words of each row one number, from `first` on: `("monday mon", "tuesday tue")`."""
    return {name: number for number, row in enumerate(rows, first) for name in row.split()}


def same(value: _Meaning, *phrases: str) -> dict[str, _Meaning]:
    """Give several phrases one value."""
    return dict.fromkeys(phrases, value)


def split_or(items: list[Item], after: str, before: str, parts: Mapping[str, Part]) -> list[Item]:
    """Read "before 9 or after 6", "at lunch or after work": "or after" before a time is not "or later".

    `parts` are the parts of the day that a word behind "after" names.
    """
    split: list[Item] = []
    named: Part | None = None
    for place, item in enumerate(items):
        following = items[place + 1] if place + 1 < len(items) else None
        if named is not None:
            split.append(replace(item, tag="PART", value=named))
            named = None
        elif item.text not in {after, before} or following is None:
            split.append(item)
        elif item.text == after and following.text in parts:
            split.append(replace(item, tag="OR"))
            named = parts[following.text]
        elif following.tag in _TIMELY:
            split += [replace(item, tag="OR"), replace(item, tag="AFTER" if item.text == after else "BEFORE")]
        else:
            split.append(item)
    return split


def less_liked(items: list[Item], than: str) -> list[Item]:
    """Give the "than" of "rather Wednesday than Thursday" the sense of "not"."""
    prefers = liked = False
    settled: list[Item] = []
    for item in items:
        denies = prefers and liked and item.tag == "WORD" and item.text == than
        settled.append(replace(item, tag="NOT") if denies else item)
        prefers = item.tag == "RATHER" or (prefers and not denies)
        liked = (liked or item.tag in _TIMELY) and prefers
    return settled


def until_tomorrow(items: list[Item], said: str) -> list[Item]:
    """Take "hasta mañana" for an end where a time stands behind it; alone it is a farewell."""
    settled: list[Item] = []
    for place, item in enumerate(items):
        after = items[place + 1].tag if place + 1 < len(items) else ""
        if item.text == said and after in {"AT", "TO", "CLOCK", "MIDNIGHT", "PART", "BARE_PART", "FOR"}:
            settled += [replace(item, tag="UNTIL"), replace(item, tag="DAYWORD", value=1)]
        else:
            settled.append(item)
    return settled


def days_listed(opens: Callable[[Item], bool]) -> Callable[[list[Item]], list[Item]]:
    """Make the pass that reads "el 24 o 25" and "dia 24 e 25 de maio" as two days.

    `opens` tells the words that make a number a day ("el", "dia"); the month is said once for all of them.
    """

    def settle(items: list[Item]) -> list[Item]:
        opened: list[Item] = []
        opener: Item | None = None
        for place, item in enumerate(items):
            if item.tag == "NUM" and opener and _goes_on(items, place):
                opened.append(replace(opener, start=item.start, end=item.start))
            if item.tag not in {"NUM", "COMMA", "OR", "AND", "OF", "MONTH"}:
                opener = item if opens(item) else None
            opened.append(item)
        return opened

    return settle


def _goes_on(items: list[Item], place: int) -> bool:
    """Tell whether the number is the next of a list of days, and no hour."""
    before, after = items[place - 1].tag, items[place + 1 : place + 3]
    tags = [item.tag for item in after] + ["", ""]
    is_day = tags[0] not in {"COLON", "OCLOCK", "UNIT", "COUNTED", "MERIDIEM", "SLASH", "PART", "DOT"}
    in_month = tags[0] not in {"OF", "OF_THE"} or tags[1] == "MONTH"
    number = items[place].value
    is_day = is_day or (tags[0] == "PART" and isinstance(number, int) and number > 12)
    lists = (
        before == "COMMA" and tags[0] in {"COMMA", "OR", "AND"} and isinstance(number, int) and number > 12
    )
    return (before in {"OR", "AND"} or lists) and is_day and in_month


def tens_and_units(tens: Mapping[str, int], units: Mapping[str, int], pattern: str) -> dict[str, int]:
    """Join tens and units by a pattern: "{ten} {unit}", "{unit}und{ten}", "{ten} et {unit}"."""
    return {
        pattern.format(ten=ten, unit=unit): value + one
        for ten, value in tens.items()
        for unit, one in units.items()
        if 1 <= one <= 9
    }
