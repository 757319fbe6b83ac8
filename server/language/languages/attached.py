"""What Hebrew and Arabic share: words written onto the next one, and numbers inside words.

"To" and "for" are one letter, so the neighbours tell "from three to five" from "an appointment for five".
"""

from collections.abc import Sequence
from dataclasses import replace

from server.language import clocks, days, durations, periods, spoken, weekdays
from server.language.grammar import Builder, Context, Found, Item, Rule
from server.language.readings import Piece

_ENDS = frozenset(
    """NUM HALF QUARTER THIRD PART CLOCK MIDNIGHT WEEKDAY DAYWORD MONTH YEAR UNIT NEXT THIS COMING
    MERIDIEM ORD ORDHOUR ISO""".split()  # noqa: SIM905  as a list it would fill a page
)
_COUNTS = frozenset({"UNIT", "COUNTED", "DUAL"})
_DATES = frozenset({"MONTH", "UNIT"})
_HOURS = frozenset({"NUM", "ORDHOUR"})
_SHIFTS = frozenset({"NUM", "QUARTER", "UNIT"})
_PLURALS = frozenset({"ימים", "הימים", "שבועות", "השבועות", "ايام", "الايام", "اسابيع", "الاسابيع"})
_LISTS = frozenset({"AND", "OR", "COMMA"})
_BESIDE_DAYS = frozenset({"NUM", "AT", "THE", "ON", "TO", "OF", "FOR"}) | _LISTS
_LAST_HOUR = 24
_STARTS = frozenset(
    {"NUM", "ORDHOUR", "AT", "ON", "THE", "WEEKDAY", "DAYWORD", "TO", "CLOCK", "PART", "QUARTER"}
)


def settle_to(items: Sequence[Item], *, counting: frozenset[str] = frozenset()) -> list[Item]:
    """Let "to" before an hour or a day mean "at" or "for" where it joins nothing.

    `counting` has the numerals that count people and things and never name an hour.
    """
    settled = list(items)
    opener, moved = "", False
    for place, item in enumerate(items):
        moved = moved or item.tag == "MOVE"
        if item.tag in {"FROM", "BETWEEN"}:
            opener = item.tag
            if opener == "FROM" and moved and _is_hour(items, place + 1, counting):
                settled[place] = replace(item, tag="AT")
        elif _joins(items, place, opener) and not moved:
            settled[place], opener = replace(item, tag="UNTIL"), ""
        elif item.tag == "TO" and (moved or not _belongs(items, place)):
            tag = "AT" if _is_hour(items, place + 1, counting) else "FOR"
            settled[place] = replace(item, tag=tag)
    return settled


def settle_cues(items: Sequence[Item]) -> list[Item]:
    """Let "at" before a part of day be plain glue, and "before the end of" mean "until"."""
    tags = {("AT", "PART"): "IN", ("BEFORE", "LATE"): "UNTIL"}
    return [
        replace(item, tag=tags.get((item.tag, tag_at(items, place + 1)), item.tag))
        for place, item in enumerate(items)
    ]


def coming_days(found: Found, context: Context) -> Piece | None:
    """Build "in the coming week", "in the next three days"; "in the coming days" says no number."""
    unit = next(item for item in found.items if item.tag == "UNIT")
    is_vague = not found.has("NUM") and unit.text in _PLURALS
    return None if is_vague else durations.coming_days(found, context)


def spread_month(items: Sequence[Item]) -> list[Item]:
    """Say the month of "the 24th or the 25th of November" behind both of its days."""
    spread: list[Item] = []  # from the right
    month: Item | None = None
    links = 0  # words between the number on the left and what has the month
    for place in range(len(items) - 1, -1, -1):
        item = items[place]
        if item.tag == "MONTH":
            month, links = item, 0
        elif item.tag in _LISTS and month:
            links += 1
        elif item.tag == "NUM" and month and links:
            if not _is_opened(items, place):
                spread.append(replace(month, start=item.end, end=item.end))
            links = 0
        elif item.tag not in _BESIDE_DAYS:
            month = None
        spread.append(item)
    return spread[::-1]


def _is_opened(items: Sequence[Item], place: int) -> bool:
    """Tell whether the number begins a range: "between 24 and 26 November"."""
    before = [item.tag for item in items[max(0, place - 3) : place] if item.tag not in _BESIDE_DAYS]
    return bool(before) and before[-1] in {"BETWEEN", "FROM"}


def numbered_month(first: int) -> Builder:
    """Build "24 ל11", "the 3rd of the 12th": a day and the number of its month, from the day `first` on."""

    def build(found: Found, context: Context) -> Piece | None:
        day, month = found.values("NUM")
        minutes_to = day in {20, 25} and not found.has("THE")
        if not first <= day <= 31 or not 1 <= month <= 12 or minutes_to:
            return None
        item = Item("MONTH", month, "", 0, 0)
        return days.day_and_month(Found((*found.items, item)), context)

    return build


def military(hour_word: str) -> Builder:
    """Build "בשעה 1630": four digits after the word for hour, where a year would stand after others."""

    def build(found: Found, context: Context) -> Piece | None:
        return clocks.military(found, context) if hour_word in found.items[0].text else None

    return build


def weekday_and_late_day(found: Found, context: Context) -> Piece | None:
    """Build "Thursday 26": a date where the two agree, or where the number can be no hour."""
    piece = weekdays.weekday_and_day(found, context)
    return None if piece and piece.is_conflict and found.number("NUM") <= _LAST_HOUR else piece


def today_in_hours(found: Found, context: Context) -> Piece | None:
    """Build "today in two hours": the moment, said once more by its day."""
    is_moment = found.number("DAYWORD") == 0 and found.name("UNIT") in {"hour", "minute"}
    return durations.after_some_time(found, context) if is_moment else None


def minutes_before_hour(found: Found, context: Context) -> Piece | None:
    """Build "ten minutes before six", "a quarter of an hour before six"."""
    is_share = found.has("QUARTER") and found.name("UNIT") == "hour"
    return spoken.minutes_before(found, context) if is_share or found.name("UNIT") == "minute" else None


def after_midnight(found: Found, context: Context) -> Piece | None:
    """Build "midnight and a half"."""
    zero = Item("NUM", 0, "", 0, 0)
    shares = tuple(item for item in found.items if item.tag in {"HALF", "QUARTER"})
    return spoken.hour_shifted(Found((zero, *shares)), context)


def split_duals(items: Sequence[Item]) -> list[Item]:
    """Make two items of "two days" said in one word."""
    split: list[Item] = []
    for item in items:
        if item.tag == "DUAL":
            split += [replace(item, tag="NUM", value=2), replace(item, tag="UNIT")]
        else:
            split.append(item)
    return split


def tag_at(items: Sequence[Item], place: int) -> str:
    """Return the tag at a place, which may lie outside."""
    return items[place].tag if 0 <= place < len(items) else ""


def touches(items: Sequence[Item], place: int) -> bool:
    """Tell whether the item at a place is written onto the next one."""
    return place + 1 < len(items) and items[place].end == items[place + 1].start


def date_or_time(hour_word: str) -> Builder:
    """Build "24.11" as a date and "9.30" as a time: what can be a date is one but after "hour"."""

    def build(found: Found, context: Context) -> Piece | None:
        said = found.items[0].text if found.items[0].tag == "AT" else ""
        numbers = Found(tuple(item for item in found.items if item.tag in {"NUM", "DOT"}))
        first, second = numbers.values("NUM")
        if hour_word not in said and 1 <= second <= 12:
            return days.dotted_date(numbers, context)
        if first <= 24 and second <= 59 and len(numbers.items[2].text) == 2:
            return clocks.hour_and_minute(numbers, context)
        return days.numeric_date(numbers, context) if not said else None

    return build


def _joins(items: Sequence[Item], place: int, opener: str) -> bool:
    """Tell whether the word ends the range that was opened: "from 3 to 5", "between 3 and 5"."""
    tag, before, after = items[place].tag, tag_at(items, place - 1), tag_at(items, place + 1)
    if not opener or before not in _ENDS or (tag == "TO" and before == "QUARTER" and after in _HOURS):
        return False
    if tag == "AND":
        return opener == "BETWEEN" and after in _STARTS and tag_at(items, place + 2) != "UNIT"
    return tag == "TO" and after not in _DATES


def _belongs(items: Sequence[Item], place: int) -> bool:
    """Tell whether the "to" is that of "ten to five" or "the 24th of November"."""
    before, after = tag_at(items, place - 1), tag_at(items, place + 1)
    if after in _HOURS and before in _SHIFTS:
        return True
    return after in _DATES and (after == "UNIT" or before in {"NUM", "ORD", "WEEKDAY", "MONTH"})


def _is_hour(items: Sequence[Item], place: int, counting: frozenset[str]) -> bool:
    return (
        tag_at(items, place) in _HOURS
        and items[place].text not in counting
        and tag_at(items, place + 1) not in _COUNTS
    )


def days_ago(found: Found, context: Context) -> Piece | None:
    """Build "לפני שבוע", "قبل أسبوع": a past day; hours and minutes ago are nothing to book."""
    amount = (found.values("NUM") or [1])[0]
    unit_days = {"day": 1, "week": 7}.get(found.name("UNIT"))
    if unit_days is None or amount > 60:
        return None
    return days.day_offset(Found((Item("DAYWORD", -amount * unit_days, "", 0, 0),)), context)


DAY_RULES = (
    Rule("WEEKDAY LAST", weekdays.last_weekday),
    Rule("BEFORE NUM? UNIT", days_ago),
    Rule("THIS UNIT", periods.period(0)),
    Rule("UNIT THIS", periods.period(0)),
    Rule("THIS? UNIT NEXT", periods.period(1)),
    Rule("WEEKEND NEXT", periods.weekend(1)),
    Rule("WEEKEND LAST", periods.weekend(-1)),
    Rule("UNIT MONTH YEAR?", periods.named_month, unless_before=frozenset({"NUM", "ORD"})),
)
TIME_RULES = (
    Rule("MIDNIGHT AND HALF|QUARTER", after_midnight),
    Rule("NUM|QUARTER UNIT BEFORE NUM", minutes_before_hour),
)
