"""What the grammars of several languages have in common: parts of day, numbered words, and rules.

Parts of day follow CLDR's day periods, the evening drawn out to midnight; a language may have its own.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from server.language import clocks, dayparts, days, periods
from server.language.grammar import Item, Rule
from server.language.languages.neutral import MARKS
from server.language.readings import Part

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
    "say_months",
    "tens_and_units",
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

# Dates whose words stand in the same order in most languages: day, month, year.
DATE_RULES = (
    Rule("ISO", days.iso_moment),
    Rule("DAYWORD", days.day_offset),
    Rule("DAYWORD PART", days.day_offset_part),
    Rule("THIS PART", days.this_part),
    Rule("HOLIDAY YEAR?", days.named_day),
    Rule("ON? THE? NUM|ORD SUFFIX|DOT? OF? MONTH OF? YEAR?", days.day_and_month, unless_before=NOT_ALONE),
    Rule("THE? NUM SUFFIX|DOT? DASH|TO THE? NUM SUFFIX|DOT? OF? MONTH OF? YEAR?", periods.days_of_month),
    Rule("NUM SLASH NUM", days.numeric_date, unless_before=NOT_ALONE | _SLASH, unless_after=_SLASH),
    Rule("NUM SLASH NUM SLASH NUM|YEAR", days.numeric_date, unless_before=_SLASH, unless_after=_SLASH),
    Rule("NUM DASH NUM DASH NUM|YEAR", days.numeric_date),
    Rule("YEAR SLASH NUM SLASH NUM", days.year_first_date, unless_before=_SLASH),
    Rule("NUM DOT NUM DOT NUM|YEAR", days.numeric_date, unless_before=_DOT, unless_after=_DOT),
    Rule("MONTH OF? YEAR", periods.named_month),
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


def less_liked(items: list[Item], than: str) -> list[Item]:
    """Give the "than" of "rather Wednesday than Thursday" the sense of "not"."""
    prefers = False
    settled: list[Item] = []
    for item in items:
        denies = prefers and item.tag == "WORD" and item.text == than and settled[-1].tag != "RATHER"
        settled.append(replace(item, tag="NOT") if denies else item)
        prefers = item.tag == "RATHER" or (prefers and not denies)
    return settled


def say_months(items: list[Item]) -> list[Item]:
    """Say the month of "5, 6 or 7 December", "с 15 на 16 декабря", "между 5 и 7 декабря" behind each day."""
    spread: list[Item] = []  # from the right
    month: Item | None = None
    for place in range(len(items) - 1, -1, -1):
        item = items[place]
        behind = [one.tag for one in spread[-1:]]
        if item.tag in {"NUM", "ORD"} and month is not None and _shares_month(items, place, behind):
            spread.append(replace(month, start=item.end, end=item.end))
        elif item.tag == "MONTH":
            month = item
        elif item.tag not in {"NUM", "ORD", "SUFFIX", "COMMA", "OR", "AND", "FOR_AT", "THE"}:
            month = None
        spread.append(item)
    return spread[::-1]


def _shares_month(items: list[Item], place: int, behind: list[str]) -> bool:
    before = items[place - 1].tag if place else ""
    if before == "MONTH":
        return False
    if behind == ["FOR_AT"]:
        return before == "FROM"
    if behind == ["AND"]:
        return before != "OCLOCK"
    return behind == ["OR"] or (behind == ["COMMA"] and any(i.tag == "OR" for i in items[place : place + 5]))


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
        return _month_for_all(opened, opens)

    return settle


def _goes_on(items: list[Item], place: int) -> bool:
    """Tell whether the number is the next of a list of days, and no hour."""
    before, after = items[place - 1].tag, items[place + 1 : place + 3]
    tags = [item.tag for item in after] + ["", ""]
    is_day = tags[0] not in {"COLON", "OCLOCK", "UNIT", "COUNTED", "MERIDIEM", "SLASH", "PART", "DOT"}
    in_month = tags[0] not in {"OF", "OF_THE"} or tags[1] == "MONTH"
    number = items[place].value
    lists = (
        before == "COMMA" and tags[0] in {"COMMA", "OR", "AND"} and isinstance(number, int) and number > 12
    )
    return (before in {"OR", "AND"} or lists) and is_day and in_month


def _month_for_all(items: list[Item], opens: Callable[[Item], bool]) -> list[Item]:
    spread: list[Item] = []  # from the right
    month: list[Item] = []
    for place in range(len(items) - 1, -1, -1):
        item = items[place]
        if item.tag == "MONTH":
            month = [item]
        elif item.tag == "NUM" and month and spread[-1].tag in {"OR", "AND", "COMMA"}:
            if place == 0 or opens(items[place - 1]) or items[place - 1].tag in {"FOR", "ON"}:
                spread += [replace(part, start=item.end, end=item.end) for part in month]
        elif item.tag not in {"NUM", "OR", "AND", "COMMA", "OF"} and not opens(item):
            month = []
        spread.append(item)
    return spread[::-1]


def tens_and_units(tens: Mapping[str, int], units: Mapping[str, int], pattern: str) -> dict[str, int]:
    """Join tens and units by a pattern: "{ten} {unit}", "{unit}und{ten}", "{ten} et {unit}"."""
    return {
        pattern.format(ten=ten, unit=unit): value + one
        for ten, value in tens.items()
        for unit, one in units.items()
        if 1 <= one <= 9
    }
