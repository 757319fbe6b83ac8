"""What the grammars of several languages have in common: parts of day, numbered words, and rules.

Parts of day follow CLDR's day periods, the evening drawn out to midnight; a language may have its own.
"""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from server.language import clocks, days
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
    "join_hanging",
    "numbered",
    "same",
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
    Rule("THE? NUM SUFFIX|DOT? DASH|TO THE? NUM SUFFIX|DOT? OF? MONTH OF? YEAR?", days.days_of_month),
    Rule("NUM SLASH NUM", days.numeric_date, unless_before=NOT_ALONE | _SLASH, unless_after=_SLASH),
    Rule("NUM SLASH NUM SLASH NUM|YEAR", days.numeric_date, unless_before=_SLASH, unless_after=_SLASH),
    Rule("NUM DASH NUM DASH NUM|YEAR", days.numeric_date),
    Rule("NUM DOT NUM DOT NUM|YEAR", days.numeric_date, unless_before=_DOT, unless_after=_DOT),
    Rule("MONTH OF? YEAR", days.named_month),
)

# Clock times in digits, as CLDR writes them.
CLOCK_RULES = (
    Rule("NUM COLON NUM OCLOCK?", clocks.hour_and_minute),
    Rule("NUM COLON NUM OCLOCK? MERIDIEM", clocks.hour_with_half),
    Rule("AT NUM DOT NUM OCLOCK?", clocks.hour_and_minute),
    Rule("NUM DOT NUM OCLOCK", clocks.hour_and_minute),
    Rule("NUM OCLOCK NUM", clocks.hour_mark_minute, unless_before=frozenset({"COUNTED", "DOT", "MONTH"})),
    Rule("NUM OCLOCK", clocks.whole_hour),
    Rule("NUM OCLOCK? MERIDIEM", clocks.hour_with_half),
    Rule("NUM OCLOCK? IN|OF|OF_THE|AT? THE? PART", clocks.hour_of_part, unless_after=_COLON),
    Rule("CLOCK", clocks.named_time),
    Rule("MIDNIGHT", clocks.midnight),
    Rule("PART", clocks.part_of_day),
    Rule("TONIGHT", clocks.part_of_today),
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


def join_hanging(items: list[Item]) -> list[Item]:
    """Drop the hyphen of "Donnerstag- oder Freitagabend": it stands for the rest of the second word."""
    return [
        item
        for place, item in enumerate(items)
        if not (
            item.tag == "DASH"
            and 0 < place < len(items) - 1
            and items[place - 1].end == item.start
            and items[place + 1].tag in {"OR", "AND"}
        )
    ]


def tens_and_units(tens: Mapping[str, int], units: Mapping[str, int], pattern: str) -> dict[str, int]:
    """Join tens and units by a pattern: "{ten} {unit}", "{unit}und{ten}", "{ten} et {unit}"."""
    return {
        pattern.format(ten=ten, unit=unit): value + one
        for ten, value in tens.items()
        for unit, one in units.items()
        if 1 <= one <= 9
    }
