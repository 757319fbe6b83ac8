"""What Spanish and Portuguese share: "en ocho días", numbers beside weekdays, "hasta mañana", and rules."""

from dataclasses import replace

from server.language import clocks, dayparts, days, durations, periods, spoken, weekdays
from server.language.grammar import Builder, Context, Found, Item, Rule
from server.language.languages.shared import NOT_A_DAY, NOT_ALONE
from server.language.readings import Piece

NO_HOUR = NOT_ALONE | {"MONTH", "SLASH", "DASH"}
NOT_NOW = frozenset({"WORD", "NO", "CANNOT", "NOT", "RATHER", "IDIOM"})
NO_DATE = NOT_A_DAY | {"DASH", "MONTH", "SLASH", "OF", "DOT"}


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


def on_day(build: Builder) -> Builder:
    """Put a part of day, said without an article, on the day: "martes tarde", "mañana noche"."""

    def build_part(found: Found, context: Context) -> Piece | None:
        piece = build(found, context)
        return replace(piece, part=found.part()) if piece else None

    return build_part


def after_eight(found: Found, context: Context) -> Piece | None:
    """Build "en ocho días", "en quince días": in words these are a week and two weeks."""
    number = next(item for item in found.items if item.tag == "NUM")
    if number.value not in {8, 15} or number.text.isdigit() or found.name("UNIT") != "day":
        return None
    today = replace(number, tag="DAYWORD", value=0)
    return durations.day_and_eight_days(Found((*found.items, today)), context)


def some_weekdays_on(found: Found, context: Context) -> Piece | None:
    """Build "dentro de dos martes": the second Tuesday from now."""
    weeks = found.number("NUM") - 1
    return weekdays.weekday_in_weeks(weeks)(found, context) if 0 <= weeks < 10 else None


def day_number(found: Found, context: Context) -> Piece | None:
    """Build "el día 24"."""
    return days.day_of_month(found, context) if found.name("UNIT") == "day" else None


def weekday_and_its_day(found: Found, context: Context) -> Piece | None:
    """Build "viernes 27" before what could make the number an hour: it must be that Friday's date."""
    piece = weekdays.weekday_and_day(found, context) if found.number("NUM") > 12 else None
    return None if piece is None or piece.is_conflict or piece.is_impossible else piece


def bare_time(found: Found, context: Context) -> Piece | None:
    """Build "17.30": the hours and minutes that are no date either."""
    hour, minute = found.values("NUM")
    return (
        clocks.hour_and_minute(found, context) if 13 <= hour <= 23 and (minute > 12 or not minute) else None
    )


def whole_month(found: Found, context: Context) -> Piece | None:
    """Build "el mes de diciembre"."""
    return periods.named_month(found, context) if found.name("UNIT") == "month" else None


def day_of_numbered_month(found: Found, context: Context) -> Piece | None:
    """Build "el 3 del 12"."""
    day, month = (item for item in found.items if item.tag == "NUM")
    if month.value not in range(1, 13):
        return None
    return days.day_and_month(Found((day, replace(month, tag="MONTH"))), context)


def past_hour(found: Found, context: Context) -> Piece | None:
    """Build "las tres y veinte"; "3 y 4" are two numbers."""
    return None if found.values("NUM")[1] % 5 else spoken.hour_shifted(found, context)


def spoken_digits(found: Found, context: Context) -> Piece | None:
    """Build "a las 8 30", "a las quince treinta"."""
    minute = found.values("NUM")[1]
    return clocks.hour_mark_minute(found, context) if 10 <= minute <= 59 and not minute % 5 else None


DAY_RULES = (
    Rule("THIS? WEEKDAY NEXT", weekdays.weekday_after_today),
    Rule("NEXT NUM UNIT", durations.coming_days),
    Rule("WEEKDAY PAST", weekdays.last_weekday),
    Rule("PAST WEEKDAY", weekdays.last_weekday),
    Rule("LAST WEEKDAY", weekdays.last_weekday),
    Rule("WEEKDAY BARE_PART", on_day(weekdays.coming_weekday)),
    Rule("DAYWORD BARE_PART", on_day(days.day_offset)),
    Rule("NOW", durations.this_moment, only_after=frozenset({"", "WORD"}), unless_before=NOT_NOW),
    Rule("OF|FROM|BETWEEN MONTH TO|UNTIL|AND MONTH", periods.span_of_months),
    Rule("ORD|LAST WEEKDAY OF MONTH OF? YEAR?", weekdays.weekday_of_month),
    Rule("ORD|LAST UNIT OF|OF_THE THIS? NEXT? UNIT NEXT?", periods.part_of_month),
    Rule("IN NUM UNIT", after_eight),
    Rule("IN NUM WEEKDAY", some_weekdays_on),
    Rule("IN DURATION", durations.after_minutes),
    Rule("THIS UNIT", periods.period(0)),
    Rule("NEXT UNIT", periods.period(1)),
    Rule("UNIT PAST", periods.period(-1)),
    Rule("THIS? WEEKEND", periods.weekend(0)),
    Rule("WEEKEND OF_THE UNIT? NUM", periods.weekend_of_day, unless_before=NOT_A_DAY | {"OF"}),
    Rule("WEEKEND OF_THE UNIT? NUM OF MONTH", periods.weekend_of_day),
    Rule("WEEKEND NEXT", periods.weekend(1)),
    Rule("WEEKEND PAST", periods.weekend(-1)),
    Rule("IN MONTH", periods.named_month, unless_before=frozenset({"NUM"})),
    Rule("THIS|NEXT MONTH", periods.named_month),
    Rule("MONTH NEXT", periods.named_month),
)
TIME_RULES = (
    Rule("AT? NUM AND NUM MERIDIEM?", past_hour, unless_before=NO_HOUR, unless_after=frozenset({"BETWEEN"})),
    Rule("NUM DOT NUM OCLOCK? IN|OF|OF_THE|AT? THE? PART", dayparts.time_of_part),
    Rule("NUM DOT NUM", bare_time, unless_before=NO_HOUR | {"DOT"}, unless_after=frozenset({"DOT"})),
    Rule("AT NUM NUM", spoken_digits, unless_before=NO_HOUR),
    Rule("NUM NUM", spoken.hour_then_minutes, unless_before=NO_HOUR),
    Rule("AT YEAR OCLOCK?", clocks.military),
    Rule("AT? NUM OCLOCK? ISH", clocks.about_hour),
    Rule(
        "BETWEEN AT? NUM OCLOCK? AND AT? NUM OCLOCK? MERIDIEM?",
        clocks.between_hours,
        unless_before=NO_HOUR | {"AND", "MINUS", "COLON", "FOR"},
    ),
)
