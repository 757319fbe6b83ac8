"""What French and Italian grammars share: dates behind a contracted article, and digits side by side."""

from collections.abc import Container, Iterable
from dataclasses import replace
from itertools import pairwise

from server.language import clocks, dayparts, days, durations, periods, spoken, weekdays
from server.language.builders import reading, with_one
from server.language.grammar import Builder, Context, Found, Item, Rule
from server.language.languages.shared import NOT_A_DAY, NOT_ALONE
from server.language.readings import IMPOSSIBLE, Clock, Piece

_CUES = frozenset({"FROM", "UNTIL", "BY", "AFTER", "BEFORE"})
_MOST_PEOPLE = 8
_TIMELY = frozenset({"WEEKDAY", "DAYWORD", "MONTH", "NUM", "OCLOCK", "CLOCK", "YEAR", "NEXT"})
_DAYS = frozenset({"WEEKDAY", "DAYWORD", "MONTH", "PART", "NEXT"})
# A number with one of these behind it is no day of the month.
_NO_DATE = frozenset(
    {"OCLOCK", "COLON", "DOT", "SLASH", "DASH", "COMMA", "MONTH", "COUNTED", "UNIT", "NUM", "YEAR", "SUFFIX"}
    | {"AT", "TO", "UNTIL", "AND", "WEEKDAY", "HALF", "QUARTER", "MINUS", "MERIDIEM", "OF", "LONGNUM"}
)


def dates_after_articles(items: list[Item], articles: Iterable[str]) -> list[Item]:
    """Tag the number of "jusqu'au 24", "dal 24", "entro il 24" as `DATE_NUM`: the article is no hour's."""
    ends = tuple(articles)
    settled = list(items)
    for place, (cue, number) in enumerate(pairwise(items)):
        following = items[place + 2].tag if place + 2 < len(items) else ""
        is_cue = cue.tag in _CUES and cue.text.endswith(ends)
        if is_cue and number.tag == "NUM" and following not in _NO_DATE:
            settled[place + 1] = replace(number, tag="DATE_NUM")
    return settled


def refusals_after_days(items: list[Item]) -> list[Item]:
    """Let a "no" refuse the day right before it ("mardi non, jeudi"); elsewhere it answers or corrects."""
    settled = list(items)
    for place, item in enumerate(items):
        follows_day = place > 0 and items[place - 1].tag in _DAYS
        if item.tag == "NOT_AFTER" and item.text in {"non", "no"} and not follows_day:
            settled[place] = replace(item, tag="WORD")
    return settled


def people_counted(items: list[Item]) -> list[Item]:
    """Let "pour 2 demain", "per 3 sabato" count people: such a number is no hour."""
    settled = list(items)
    for place, (cue, number, day) in enumerate(zip(items, items[1:], items[2:], strict=False), 1):
        is_few = number.tag == "NUM" and isinstance(number.value, int) and number.value <= _MOST_PEOPLE
        if cue.tag == "FOR" and is_few and day.tag in {"DAYWORD", "WEEKDAY"}:
            settled[place] = replace(number, tag="WORD")
    return settled


def limits(items: list[Item], latest: Container[str], earliest: Container[str]) -> list[Item]:
    """Read "au plus tard 18h" (`BY`) and "18h au plus tard" (`OR_EARLIER`), "au plus tôt" likewise."""
    settled = list(items)
    for place, item in enumerate(items):
        follows = place > 0 and items[place - 1].tag in _TIMELY
        leads = place + 1 < len(items) and items[place + 1].tag in _TIMELY | {"AT", "THE"}
        if item.text in latest:
            settled[place] = replace(item, tag="OR_EARLIER" if follows and not leads else "BY")
        if item.text in earliest:
            settled[place] = replace(item, tag="OR_LATER" if follows and not leads else "FROM")
    return settled


date_by_number = reading("DATE_NUM", "NUM", days.day_of_month)


def digits_apart(found: Found, context: Context) -> Piece | None:
    """Build "15 30" after "at", as voices are written down: the hour, then two digits of minutes."""
    first, second = found.items
    hour, minute = found.values("NUM")
    if not (first.text.isdigit() and second.text.isdigit() and len(second.text) == 2):
        return None
    if hour > 23 or minute > 59 or minute % 5:
        return None
    return Piece(times=(Clock(hour * 60 + minute),), time_grain="minute")


def date_in_numbers(found: Found, context: Context) -> Piece | None:
    """Build "le 25 11", "le vingt-cinq onze 2026": day and month side by side."""
    items = (replace(item, tag="ORD") if item.tag == "NUM" else item for item in found.items)
    day, month = found.values("NUM")
    return days.spoken_date(Found(tuple(items)), context) if 1 <= month <= 12 and day <= 31 else None


def dashed_date(found: Found, context: Context) -> Piece | None:
    """Build "15-12": a day and a month where the numbers run backwards and so are no hours."""
    day, month = found.values("NUM")
    if not found.is_tight() or not 12 < day <= 31 or not 1 <= month <= 12:
        return None
    items = found.items
    dotted = Found((items[0], replace(items[1], tag="DOT"), items[2]))
    return days.dotted_date(dotted, context)


def set_length(build: Builder) -> Builder:
    """Let "quinze jours" stand without a number of its own; "dans semaine" says nothing."""

    def build_set(found: Found, context: Context) -> Piece | None:
        unit = next(item for item in found.items if item.tag == "UNIT")
        return build(found, context) if " " in unit.text or unit.value == "fortnight" else None

    return build_set


def one_of_part(found: Found, context: Context) -> Piece | None:
    """Build "une heure et demie de l'après-midi": the article as the number, and the part that decides."""
    piece = with_one(spoken.hour_shifted)(found, context)
    kept = dayparts.within(found.part(), piece.times) if piece else ()
    return replace(piece, times=kept) if piece and kept else IMPOSSIBLE


LONGER = NOT_A_DAY | {"SUFFIX", "SLASH", "NUM", "YEAR", "WORD", "LONGNUM"}

DAY_RULES = (
    Rule("THE? THIS? WEEKDAY", weekdays.coming_weekday),
    Rule("THE? NEXT WEEKDAY", weekdays.weekday_after_today),
    Rule("THE? WEEKDAY LAST", weekdays.last_weekday),
    Rule("THE? WEEKDAY OF|OF_THE? THE? UNIT NEXT", weekdays.weekday_of_week(1)),
    Rule("THE? UNIT NEXT COMMA? THE NUM", days.day_of_period, unless_before=LONGER),
    Rule("THE|WEEKDAY NUM DOT NUM DOT NUM|YEAR", days.dotted_date),
    Rule("THE NUM", days.day_of_month, unless_before=LONGER),
    Rule("DATE_NUM", date_by_number),
    Rule("THE NUM NUM YEAR?", date_in_numbers, unless_before=NOT_A_DAY | {"NUM"}),
    Rule("NUM NUM YEAR", date_in_numbers),
    Rule("MONTH THE? NUM", days.day_and_month, unless_before=NOT_A_DAY | {"AT", "SLASH", "DOT", "NUM"}),
    Rule("THE? NUM|ORD|LAST SUFFIX? WEEKEND OF|OF_THE MONTH YEAR?", periods.weekend_of_month),
    Rule("THE? NUM|ORD|LAST SUFFIX? WEEKEND OF|OF_THE UNIT NEXT?", periods.weekend_of_month),
    Rule("THE? ORD|LAST UNIT OF|OF_THE MONTH YEAR?", periods.part_of_month),
    Rule("THE? ORD|LAST UNIT OF|OF_THE UNIT NEXT?", periods.part_of_month),
    Rule(
        "THE? THIS? WEEKDAY THE? NUM|ORD SUFFIX? OF? MONTH YEAR?",
        weekdays.dated_weekday(days.day_and_month),
        unless_before=NOT_ALONE,
    ),
    Rule("BEFORE|BY|UNTIL|WITHIN THE? LATE OF|OF_THE? THE? THIS? UNIT NEXT?", periods.rest_of_period),
    Rule("NOW", durations.this_moment, only_after=frozenset({"", "WORD"})),
    Rule("WITHIN|BY NUM|A UNIT", durations.coming_days),
    Rule("WITHIN|BY UNIT", set_length(durations.coming_days)),
    Rule("WITHIN|BY NUM OCLOCK", durations.within_hours),
    Rule("THE? UNIT LAST", periods.period(-1)),
    Rule("THE? WEEKEND LAST", periods.weekend(-1)),
)
TIME_RULES = (Rule("AT YEAR", clocks.military),)
