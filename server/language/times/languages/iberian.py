"""What Spanish and Portuguese share: "en ocho días", numbers beside weekdays, "hasta mañana", and rules."""

from dataclasses import replace

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
from server.language.times.builders import about, on_day, reading
from server.language.times.grammar import Builder, Context, Found, Rule
from server.language.times.languages.shared import NOT_A_DAY, NOT_ALONE
from server.language.times.readings import Piece

NO_HOUR = NOT_ALONE | {"MONTH", "SLASH", "DASH"}
NOT_NOW = frozenset({"WORD", "NO", "CANNOT", "NOT", "RATHER", "IDIOM"})
NO_DATE = NOT_A_DAY | {"DASH", "MONTH", "SLASH", "OF", "DOT"}


def after_eight(found: Found, context: Context) -> Piece | None:
    """Build "en ocho días", "en quince días": in words these are a week and two weeks."""
    number = next(item for item in found.items if item.tag == "NUM")
    if number.value not in {8, 15} or number.text.isdigit() or found.name("UNIT") != "day":
        return None
    today = replace(number, tag="DAYWORD", value=0)
    return durations.day_and_eight_days(Found((*found.items, today)), context)


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


def _few(found: Found, context: Context) -> Piece | None:
    """Build "los próximos días", "en unos días", "daqui a umas semanas": about three."""
    cue, unit = found.items[0], found.items[-1]
    is_few = cue.text.endswith(_FEW_WORDS) if cue.tag == "IN" else True
    if not is_few or not unit.text.endswith("s") or unit.text == "mes":
        return None
    counted = Found((cue, replace(unit, tag="NUM", value=_FEW), unit))
    build = durations.after_some_time if cue.tag == "IN" else durations.coming_days
    return about(build)(counted, context) or Piece()


_FEW_WORDS = ("unos", "unas", "pocos", "pocas", "algunos", "algunas", "uns", "umas", "poucos", "poucas",
    "alguns", "algumas")  # fmt: skip


def _first_of_period(found: Found, context: Context) -> Piece | None:
    """Build "el primero del mes que viene"; other ordinals choose."""
    return days.day_of_period(found, context) if found.number("ORD") == 1 else None


def _tight_ordinal(build: Builder) -> Builder:
    """Let the number of "3er martes", "3ª semana" count what follows; "las 3 a" has a space."""

    def build_counted(found: Found, context: Context) -> Piece | None:
        number, mark, *rest = found.items
        if number.end != mark.start or not number.text.isdigit():
            return None
        return build(Found((replace(number, tag="ORD"), *rest)), context)

    return build_counted


def _date_in_digits(found: Found, context: Context) -> Piece | None:
    """Build "dia 25/11", "el día 25/11/2026"."""
    unit, *date = found.items
    return days.numeric_date(Found(tuple(date)), context) if unit.value == "day" else None


def _about_some_time(found: Found, context: Context) -> Piece | None:
    """Build "en unos 20 minutos", "daqui a umas duas horas"."""
    is_about = found.has("APPROX") or found.items[0].text.endswith(_FEW_WORDS)
    return about(durations.after_some_time)(found, context) if is_about else None


def _fourth(build: Builder) -> Builder:
    """Let "cuarto" count where it is no quarter: "el cuarto viernes de noviembre"."""
    return reading("QUARTER", "ORD", build, value=4)


def _counted_weekdays(found: Found, context: Context) -> Piece | None:
    """Take no day from "dos martes seguidos"; "24 martes" may be a date."""
    return None if found.items[0].text.isdigit() else days.no_one_day(found, context)


def _numbered_week(found: Found, context: Context) -> Piece | None:
    """Build "la semana 2 de diciembre"."""
    if found.name("UNIT") != "week":
        return None
    return reading("NUM", "ORD", edges.part_of_month)(found, context)


def _week_of_days(build: Builder) -> Builder:
    """Build "la semana del 23 al 27": the days that are named."""

    def build_days(found: Found, context: Context) -> Piece | None:
        return build(found, context) if found.name("UNIT") == "week" else None

    return build_days


_FEW = 3
_OF = "OF|OF_THE THE?"
# "Reyes" is a surname too.
_FEAST_CUES = frozenset({"AFTER", "BEFORE", "UNTIL", "FROM", "IN", "OF", "OF_THE", "ON", "DAY_BEFORE"})
DAY_RULES = (
    Rule("ORD|LAST WEEKDAY|UNIT OF EACH UNIT", days.no_one_day),
    Rule("THE? UNIT? NUM OF EACH UNIT", days.no_one_day),
    Rule("UNIT PAST COMMA? THE|ON? UNIT NUM", days.no_one_day),
    Rule("NUM DASH|SLASH MONTH DASH|SLASH NUM|YEAR", days.hyphened_date),
    Rule("NUM DASH|SLASH MONTH", days.day_and_month),
    Rule("UNIT NUM SLASH NUM", _date_in_digits, unless_before=NOT_ALONE | {"SLASH"}),
    Rule("UNIT NUM SLASH NUM SLASH NUM|YEAR", _date_in_digits, unless_before=frozenset({"SLASH"})),
    Rule(
        "NUM DOT NUM DOT",
        days.dotted_date,
        unless_after=frozenset({"AT", "DOT"}),
        unless_before=frozenset({"NUM", "YEAR"}),
    ),
    Rule(f"THE? UNIT? NUM|ORD SUFFIX? OF? MONTH {_OF} UNIT NEXT", days.date_of_year),
    Rule(f"THE? UNIT? NUM|ORD SUFFIX? OF? MONTH {_OF} NEXT UNIT", days.date_of_year),
    Rule("THE? UNIT? NUM|ORD SUFFIX? OF? MONTH OF? THIS UNIT", days.date_of_year),
    Rule(f"IN? MONTH {_OF} UNIT NEXT", periods.month_of_year),
    Rule(f"IN? MONTH {_OF} NEXT UNIT", periods.month_of_year),
    Rule("THE? UNIT NEXT COMMA? IN MONTH", periods.month_of_year),
    Rule("ORD|LAST WEEKEND OF MONTH OF? YEAR?", weekends.weekend_of_month),
    Rule(f"ORD|LAST WEEKEND {_OF} THIS? NEXT? UNIT NEXT?", weekends.weekend_of_month),
    Rule("SECOND_LAST WEEKDAY OF MONTH OF? YEAR?", weekdays.last_but_one_of_month),
    Rule(f"SECOND_LAST WEEKDAY {_OF} THIS? NEXT? UNIT NEXT?", weekdays.last_but_one_of_month),
    Rule(f"REST {_OF} THIS? UNIT", edges.rest_of_period),
    Rule(f"UNTIL LATE {_OF} THIS? NEXT? UNIT NEXT?", edges.rest_of_period),
    Rule(f"BEFORE {_OF} LATE {_OF} THIS? NEXT? UNIT NEXT?", edges.before_end_of_period),
    Rule(f"BEFORE THE? LATE {_OF} THIS? NEXT? UNIT NEXT?", edges.before_end_of_period),
    Rule("NEXT UNIT", _few),
    Rule("THIS|NEXT|LAST QUARTAL", periods.quarter),
    Rule("QUARTAL NEXT", periods.quarter),
    Rule("ORD QUARTAL OF|OF_THE? YEAR?", periods.quarter),
    Rule("UNIT NUM", periods.calendar_week, unless_before=NOT_A_DAY | {"OF", "OF_THE", "MONTH", "SLASH"}),
    Rule(f"UNIT {_OF} WEEKDAY NUM", periods.week_of_day, unless_before=NOT_A_DAY | {"OF", "OF_THE"}),
    Rule(f"UNIT {_OF} WEEKDAY? NUM OF? MONTH", periods.week_of_day),
    Rule("WEEKEND BEFORE|AFTER OF_THE|THE? HOLIDAY", weekends.weekend_beside),
    Rule("UNIT AFTER OF_THE|THE? NEXT", periods.period(2)),
    Rule("WEEKEND AFTER OF_THE|THE? NEXT", weekends.weekend(2)),
    Rule(f"IN LATE {_OF} THIS? UNIT", edges.rest_of_period),
    Rule("BEFORE LATE THE|OF_THE? UNIT", edges.before_end_of_period),
    Rule("OF|OF_THE THIS? WEEKDAY IN NUM|A UNIT", weekdays.later_weekday),
    Rule("PART NEXT", days.no_one_day),
    Rule("IN UNIT", _few),
    Rule("NUM WEEKDAY", _counted_weekdays),
    Rule("THE|ON? UNIT NUM OF MONTH OF? YEAR?", _numbered_week),
    Rule(
        "WEEKEND OF|OF_THE UNIT? NUM AND NUM",
        weekends.weekend_of_dates,
        unless_before=NOT_A_DAY | {"OF", "MONTH"},
    ),
    Rule(f"ORD|LAST UNIT {_OF} UNIT NEXT?", edges.edge_day_of_year),
    Rule("IN MONTH COMMA? THE|ON? UNIT? NUM", days.day_and_month, unless_before=NOT_A_DAY | {"NUM", "DOT"}),
    Rule("THE|ON? UNIT? NUM IN MONTH", days.day_and_month),
    Rule("IN APPROX? NUM|A UNIT", _about_some_time),
    Rule("WITHIN NUM|A UNIT", durations.coming_days),
    Rule("UNIT NEXT AT|TO THE? NEXT", periods.period(2)),
    Rule(f"QUARTER WEEKDAY {_OF} THIS? NEXT? UNIT|MONTH NEXT?", _fourth(weekdays.weekday_of_month)),
    Rule("QUARTER UNIT OF MONTH OF? YEAR?", _fourth(edges.part_of_month)),
    Rule(f"NUM EARLY|LATE {_OF} THIS? NEXT? UNIT|MONTH NEXT?", days.no_one_day),
    Rule("IN NUM WEEKEND", weekends.some_weekends_on),
    Rule("IN NUM|A UNIT AND NUM|A UNIT", durations.after_some_time),
    Rule("IN NUM|A? UNIT AND HALF|QUARTER|MID", durations.after_and_half),
    Rule("THE|ON? UNIT? ORD " + _OF + " THIS? NEXT? UNIT NEXT?", _first_of_period),
    Rule(f"UNIT {_OF} HOLIDAY", periods.week_of_day),
    Rule(f"WEEKEND {_OF} HOLIDAY", weekends.weekend_of_day),
    Rule("ORD MID OF MONTH OF? YEAR?", reading("MID", "UNIT", edges.part_of_month, value="fortnight")),
    Rule(
        "FROM|NOT_BEFORE|AFTER|BEFORE MONTH OF? YEAR?", periods.open_month, unless_before=NOT_A_DAY | {"NUM"}
    ),
    Rule("ORD|LAST WEEKDAY OF|OF_THE? THE? THIS? NEXT? UNIT NEXT?", weekdays.weekday_of_month),
    Rule("NUM SUFFIX|TO WEEKDAY OF MONTH OF? YEAR?", _tight_ordinal(weekdays.weekday_of_month)),
    Rule(
        "NUM SUFFIX|TO WEEKDAY OF|OF_THE THE? THIS? NEXT? UNIT NEXT?",
        _tight_ordinal(weekdays.weekday_of_month),
    ),
    Rule("NUM SUFFIX|TO UNIT OF MONTH OF? YEAR?", _tight_ordinal(edges.part_of_month)),
    Rule("PAST UNIT? NUM|ORD SUFFIX? OF? MONTH", days.past_date),
    Rule("PAST UNIT", periods.period(-1)),
    Rule("PAST WEEKEND", weekends.weekend(-1)),
    Rule("NEXT UNIT", durations.coming_hour),
    Rule("DURING MONTH OF? YEAR?", periods.named_month, unless_before=frozenset({"NUM"})),
    Rule("IN NUM DASH|TO|OR NUM UNIT", durations.after_range),
    Rule("IN? NUM|A UNIT FROM DAYWORD", durations.after_day),
    Rule("IN? NUM|A UNIT FROM OF_THE|THE? WEEKDAY", weekdays.later_weekday),
    Rule("UNIT OF|OF_THE UNIT? NUM TO|AT THE? UNIT? NUM", _week_of_days(periods.days_without_month)),
    Rule(
        "UNIT OF|OF_THE UNIT? NUM TO|AT THE? UNIT? NUM OF MONTH OF? YEAR?",
        _week_of_days(periods.days_of_month),
    ),
    Rule("WEEKEND OF|OF_THE UNIT? NUM MONTH? AND NUM OF MONTH", weekends.weekend_of_day),
    Rule("NEXT UNIT OF MONTH", whole_month),
    Rule("FEAST", reading("FEAST", "HOLIDAY", days.named_day), only_after=_FEAST_CUES),
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
    Rule("ORD|LAST UNIT OF|OF_THE THIS? NEXT? UNIT NEXT?", edges.part_of_month),
    Rule("IN NUM UNIT", after_eight),
    Rule("IN NUM WEEKDAY", weekdays.some_weekdays_on),
    Rule("IN DURATION", durations.after_minutes),
    Rule("AGO DURATION", durations.minutes_ago),
    Rule("AGO NUM|A UNIT AND HALF|QUARTER|MID", days.no_one_day),
    Rule("THIS UNIT", periods.period(0)),
    Rule("NEXT UNIT", periods.period(1)),
    Rule("UNIT PAST", periods.period(-1)),
    Rule("THIS? WEEKEND", weekends.weekend(0)),
    Rule("WEEKEND OF_THE UNIT? NUM", weekends.weekend_of_day, unless_before=NOT_A_DAY | {"OF"}),
    Rule("WEEKEND OF_THE UNIT? NUM OF MONTH", weekends.weekend_of_day),
    Rule("WEEKEND NEXT", weekends.weekend(1)),
    Rule("WEEKEND PAST", weekends.weekend(-1)),
    Rule("IN MONTH", periods.named_month, unless_before=frozenset({"NUM"})),
    Rule("THIS|NEXT MONTH", periods.named_month),
    Rule("MONTH NEXT", periods.named_month),
)
TIME_RULES = (
    Rule(
        "QUARTER|NUM FOR|FOR_AT AT|THE|TO? MIDNIGHT",
        reading("MIDNIGHT", "CLOCK", spoken.clock_shifted, value=0),
    ),
    Rule(
        "NUM|A UNIT BEFORE|AFTER AT|OF_THE NUM MERIDIEM?",
        spoken.length_beside_hour,
        unless_before=NO_HOUR | {"COLON"},
    ),
    Rule(
        "DURATION BEFORE|AFTER AT|OF_THE NUM MERIDIEM?",
        spoken.length_beside_hour,
        unless_before=NO_HOUR | {"COLON"},
    ),
    Rule(
        "NUM|A UNIT BEFORE|AFTER AT|OF_THE NUM IN|OF|OF_THE THE? PART",
        dayparts.of_part(spoken.length_beside_hour),
    ),
    Rule(
        "DURATION BEFORE|AFTER AT|OF_THE NUM IN|OF|OF_THE THE? PART",
        dayparts.of_part(spoken.length_beside_hour),
    ),
    Rule("AT? NUM AND NUM MERIDIEM?", past_hour, unless_before=NO_HOUR, unless_after=frozenset({"BETWEEN"})),
    Rule("NUM DOT NUM OCLOCK? IN|OF|OF_THE|AT? THE? PART", dayparts.time_of_part),
    Rule("NUM DOT NUM DASH|TO NUM DOT NUM OCLOCK?", clocks.dotted_hours),
    Rule("NUM DOT NUM", bare_time, unless_before=NO_HOUR | {"DOT"}, unless_after=frozenset({"DOT"})),
    Rule("AT NUM NUM", spoken_digits, unless_before=NO_HOUR),
    Rule("NUM NUM", spoken.hour_then_minutes, unless_before=NO_HOUR),
    Rule("AT YEAR OCLOCK?", clocks.military),
    Rule("AT? NUM OCLOCK? ISH", clocks.about_hour),
    Rule(
        "BETWEEN AT? NUM OCLOCK? AND AT? NUM OCLOCK? MERIDIEM?",
        clocks.between_hours,
        unless_before=NO_HOUR | {"AND", "MINUS", "COLON", "FOR", "OF", "OF_THE", "IN"},
    ),
)
