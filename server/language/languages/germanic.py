"""What German and Dutch share: "morgen" behind a day, hanging words, minutes beside an hour, and rules."""

from dataclasses import replace
from datetime import timedelta

from server.language import clocks, days, durations, periods, weekdays
from server.language.builders import reading
from server.language.dates import DAYS_IN_WEEKS, amount_of
from server.language.grammar import Builder, Context, Found, Item, Rule
from server.language.hours import shifted_piece
from server.language.languages.shared import MORNING
from server.language.readings import Day, Piece

_SPOKEN_MINUTES = frozenset({5, 10, 15, 20, 25})


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


def spread_month(items: list[Item], joins: frozenset[str] = frozenset()) -> list[Item]:
    """Say the month of "am 1., 2. oder 3. Dezember" behind each of its days; `joins` are words like "auf"."""
    spread: list[Item] = []
    month: Item | None = None  # the month of the number to the right
    for place in range(len(items) - 1, -1, -1):
        item = items[place]
        before_join = spread[-1] if spread else None
        if item.tag == "MONTH":
            month = item
        elif item.tag == "NUM" and month is not None and before_join is not None:
            has_mark = before_join.tag in {"DOT", "SUFFIX"}
            if (spread[-2] if has_mark else before_join).tag != "MONTH":
                spread.insert(len(spread) - has_mark, replace(month, start=item.end, end=item.end))
        elif item.tag == "AND" and any(one.tag == "COMMA" for one in items[max(place - 4, 0) : place]):
            pass  # "24, 25 and 26 November" lists; "24 and 25" alone is read elsewhere
        elif item.tag not in {"DOT", "SUFFIX", "COMMA", "OR", "THE"} and item.text not in joins:
            month = None
        spread.append(item)
    return spread[::-1]


def spread_on(items: list[Item]) -> list[Item]:
    """Say the "am" of "am 2. oder 3.", "op de 2e of 3e" before each of its days."""
    spread: list[Item] = []
    for place, item in enumerate(items):
        said = [one.tag for one in items[max(place - 4, 0) : place + 2]]
        if item.tag == "NUM" and len(said) == 6 and said[3] == "OR" and said[1] == "NUM":
            marked = said[2] == said[5] and said[2] in {"DOT", "SUFFIX"}
            if marked and said[0] in {"ON", "THE"}:
                spread.append(replace(item, tag="ON", value=None, text="am", end=item.start))
        spread.append(item)
    return spread


def drop_morning_greeting(items: list[Item]) -> list[Item]:
    """Take the "Morgen!" that opens a message for a greeting where another day is said later."""
    greets = len(items) > 3 and items[0].text == "morgen" and items[1].text in {"!", ",", "."}
    says_day = any(item.tag in {"DAYWORD", "WEEKDAY", "MONTH"} for item in items[2:])
    if not greets or not says_day or (items[1].text == "," and items[2].tag != "WORD"):
        return items
    return [replace(items[0], tag="IDIOM"), *items[1:]]


def minutes_beside_hour(found: Found, context: Context) -> Piece | None:
    """Build "zehn vor drei", "10 over 3": words that never stand in a range, so digits count too."""
    shift, hour = found.values("NUM")
    if shift not in _SPOKEN_MINUTES or not 0 <= hour <= 24:  # "3 nach 5" may be anything
        return None
    is_before = found.has("BEFORE") or found.has("BEFORE_TIME")
    return shifted_piece(hour, -shift if is_before else shift, "", context)


def morning_of(build: Builder) -> Builder:
    """Build "Montag morgen", "maandag morgen": behind a day the word for tomorrow is its morning."""

    def build_morning(found: Found, context: Context) -> Piece | None:
        last = found.items[-1]
        if last.value != 1 or not last.text.startswith("mor"):
            return None
        piece = build(Found(found.items[:-1]), context)
        return replace(piece, part=MORNING) if piece else None

    return build_morning


def weekday_and_weeks(found: Found, context: Context) -> Piece | None:
    """Build "Dienstag in zwei Wochen", "vrijdag over veertien dagen": the coming one and so many weeks.

    "Acht Tage" are a week and "fünfzehn" two, as people count who count today in.
    """
    amount, unit = amount_of(found), found.name("UNIT")
    weeks = DAYS_IN_WEEKS.get(amount or 0) if unit == "day" else amount if unit == "week" else None
    return None if weeks is None else weekdays.weekday_in_weeks(weeks)(found, context)


def after_eight_days(found: Found, context: Context) -> Piece | None:
    """Build "in acht Tagen": a week to many, eight days to others, so both; digits count as they say."""
    number = next(item for item in found.items if item.tag == "NUM")
    if number.value != 8 or number.text.isdigit() or found.name("UNIT") != "day":
        return None
    return Piece(days=(Day(context.today + timedelta(days=7)), Day(context.today + timedelta(days=8))))


NOT_A_TIME = frozenset({"COUNTED", "UNIT"})

DAY_RULES = (
    Rule("THIS? WEEKDAY DOT?", weekdays.coming_weekday),
    Rule("COMING WEEKDAY", weekdays.weekday_after_today),
    Rule("IN|OF? THE? ORD|LAST UNIT OF|IN? THE? MONTH YEAR?", periods.part_of_month),
    Rule("IN|OF? THE? ORD|LAST UNIT OF|IN|THE THE? NEXT|THIS? UNIT", periods.part_of_month),
    Rule("NEXT WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("LAST WEEKDAY", weekdays.last_weekday),
    Rule("NEXT|COMING UNIT COMMA? ON|THE? WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("WEEKDAY DAYWORD", morning_of(weekdays.coming_weekday)),
    Rule("THIS WEEKDAY DAYWORD", morning_of(weekdays.coming_weekday)),
    Rule("COMING WEEKDAY DAYWORD", morning_of(weekdays.weekday_after_today)),
    Rule("NEXT WEEKDAY DAYWORD", morning_of(weekdays.weekday_of_week(1))),
    Rule("NEXT|COMING UNIT ON? WEEKDAY DAYWORD", morning_of(weekdays.weekday_of_week(1))),
    Rule("DAYWORD DAYWORD", morning_of(days.day_offset)),
    Rule("WITHIN THE? NEXT|COMING? NUM|A UNIT", durations.coming_days),
    Rule("THIS UNIT", periods.period(0)),
    Rule("LAST UNIT", periods.period(-1)),
    *(
        rule
        for tag, name in (("EARLY", "early"), ("MID", "mid"), ("LATE", "late"))
        for rule in (
            Rule(f"{tag} OF? THE|THIS? UNIT", periods.edge(name)),
            Rule(f"{tag} OF? THE? NEXT|COMING UNIT", reading("COMING", "NEXT", periods.edge(name))),
            Rule(f"{tag} OF? MONTH YEAR?", periods.edge(name)),
        )
    ),
    Rule("NEXT UNIT IN? MONTH", periods.month_of_next_year),
    Rule("IN? MONTH NEXT UNIT", periods.month_of_next_year),
    Rule("NEXT WEEKEND", periods.weekend(1)),
    Rule("LAST WEEKEND", periods.weekend(-1)),
    Rule("THIS|NEXT|COMING MONTH", periods.named_month, unless_before=frozenset({"NUM", "ORD"})),
)
TIME_RULES = (
    Rule("AT YEAR", clocks.military),
    Rule("AT? YEAR OCLOCK", clocks.military),
    Rule("NUM OCLOCK? ISH", clocks.about_hour, unless_after=frozenset({"DAYWORD", "WEEKDAY"})),
    Rule("NUM DOT NUM", clocks.hour_and_minute, unless_before=NOT_A_TIME | {"DOT", "NUM", "YEAR"}),
)
