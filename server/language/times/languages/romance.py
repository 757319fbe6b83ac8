"""What French and Italian share: digits side by side, dates in numbers, and rules."""

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
from server.language.times.builders import reading, with_one
from server.language.times.grammar import Builder, Context, Found, Rule
from server.language.times.languages.shared import NOT_A_DAY, NOT_ALONE
from server.language.times.readings import IMPOSSIBLE, Clock, Piece

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


def date_and_time(found: Found, context: Context) -> Piece | None:
    """Build "24.11 10.30": a date, and a time written like one."""
    first, last = Found(found.items[:3]), Found(found.items[3:])
    day, time = days.dotted_date(first, context), clocks.hour_and_minute(last, context)
    if not first.is_tight() or not last.is_tight() or day is None or time is None or day.is_impossible:
        return None
    return replace(day, times=time.times, time_grain=time.time_grain)


def beside_clock(found: Found, context: Context) -> Piece | None:
    """Build "cinq minutes avant midi", "un quarto d'ora prima delle 15"."""
    place = next(n for n, item in enumerate(found.items) if item.tag in {"BEFORE", "AFTER"})
    length, clock = Found(found.items[:place]), Found(found.items[place + 1 :])
    amount = (length.values("NUM") or [1])[0]
    minutes = (
        length.number("DURATION") if length.has("DURATION") else amount * (60 if length.has("OCLOCK") else 1)
    )
    if length.has("UNIT") and length.name("UNIT") != "minute":
        return None
    base = dayparts.named_time(clock, context) if clock.has("CLOCK") else _clock(clock, context)
    if base is None or base.is_impossible or not 0 < minutes <= 180:
        return None
    shift = -minutes if found.items[place].tag == "BEFORE" else minutes
    times = tuple(Clock((time.minute + shift) % 1440) for time in base.times if isinstance(time, Clock))
    return replace(base, times=times, part=None, time_grain="minute")


def after_midnight(found: Found, context: Context) -> Piece | None:
    """Build "minuit dix", "mezzanotte e dieci"."""
    minutes = found.number("NUM")
    return Piece(times=(Clock(minutes),), time_grain="minute") if 0 < minutes < 60 else None


def day_and_clock(found: Found, context: Context) -> Piece | None:
    """Build "mer 25 15h", "sab 28 9:30": the first number is the day, the rest a time."""
    place = next(n for n, item in enumerate(found.items) if item.tag == "NUM") + 1
    named, timed = Found(found.items[:place]), Found(found.items[place:])
    build = weekdays.weekday_and_day if named.has("WEEKDAY") else days.day_of_month
    day, time = build(named, context), _clock(timed, context)
    if day is None or time is None or day.is_impossible or time.is_impossible:
        return None
    return replace(day, times=time.times, time_grain=time.time_grain)


def _clock(found: Found, context: Context) -> Piece | None:
    if len(found.values("NUM")) < 2:
        return clocks.whole_hour(found, context)
    return (clocks.hour_mark_minute if found.has("OCLOCK") else clocks.hour_and_minute)(found, context)


def no_day(found: Found, context: Context) -> Piece | None:
    """Give "dans un mois et demi" no day: none is said."""
    return Piece()


_first_weekday = reading("ORD", "NUM", weekdays.weekday_and_day)  # "martedì primo"
LONGER = NOT_A_DAY | {"SUFFIX", "SLASH", "NUM", "YEAR", "WORD", "LONGNUM"}

DAY_RULES = (
    Rule("EACH PART", days.no_one_day),
    Rule("A WEEKDAY PART?", days.no_one_day),
    Rule("THE? THIS? WEEKDAY", weekdays.coming_weekday),
    Rule("THE? NEXT WEEKDAY", weekdays.weekday_after_today),
    Rule("THE? WEEKDAY LAST", weekdays.last_weekday),
    Rule("THE? LAST WEEKDAY", weekdays.last_weekday),
    Rule("THE? WEEKDAY OF|OF_THE? THE? UNIT NEXT", weekdays.weekday_of_week(1)),
    Rule("THE? UNIT NEXT COMMA? THE NUM", days.day_of_period, unless_before=LONGER),
    Rule("THE|WEEKDAY NUM DOT NUM DOT NUM|YEAR", days.dotted_date),
    Rule("THE NUM", days.day_of_month, unless_before=LONGER),
    Rule("DATE_NUM", date_by_number),
    Rule("THE NUM NUM YEAR?", date_in_numbers, unless_before=NOT_A_DAY | {"NUM"}),
    Rule("NUM NUM YEAR", date_in_numbers),
    Rule("MONTH THE? NUM", days.day_and_month, unless_before=NOT_A_DAY | {"AT", "SLASH", "DOT", "NUM"}),
    Rule("THE? NUM|ORD|LAST SUFFIX? WEEKEND OF|OF_THE MONTH YEAR?", weekends.weekend_of_month),
    Rule("THE? NUM|ORD|LAST SUFFIX? WEEKEND OF|OF_THE UNIT NEXT?", weekends.weekend_of_month),
    Rule("THE? ORD|LAST UNIT OF|OF_THE MONTH YEAR?", edges.part_of_month),
    Rule("THE? NUM SUFFIX UNIT OF|OF_THE MONTH YEAR?", reading("NUM", "ORD", edges.part_of_month)),
    Rule("THE? NUM SUFFIX UNIT OF|OF_THE UNIT NEXT?", reading("NUM", "ORD", edges.part_of_month)),
    Rule("IN|AT? THE? ORD SUFFIX? QUARTAL OF|OF_THE? YEAR?", periods.quarter),
    Rule("IN|AT? THE? NUM SUFFIX? QUARTAL OF|OF_THE? YEAR?", periods.quarter),
    Rule("IN|AT? THE|THIS? QUARTAL NEXT|LAST", periods.quarter),
    Rule("IN|AT? THE? NEXT|LAST QUARTAL", periods.quarter),
    Rule("IN|AT? THIS QUARTAL", periods.quarter),
    Rule("IN|AT? THE? ORD HALF_OF|MID OF|OF_THE IN? MONTH YEAR?", edges.half_of_month),
    Rule("IN|AT? THE? ORD HALF_OF|MID OF|OF_THE UNIT NEXT?", edges.half_of_month),
    Rule("THE? ORD|LAST UNIT OF|OF_THE UNIT NEXT?", edges.part_of_month),
    Rule(
        "THE? THIS? WEEKDAY THE? NUM|ORD SUFFIX? OF? MONTH YEAR?",
        weekdays.dated_weekday(days.day_and_month),
        unless_before=NOT_ALONE,
    ),
    Rule("BY|UNTIL|WITHIN THE? LATE OF|OF_THE? THE? THIS? UNIT NEXT?", edges.rest_of_period),
    Rule("BEFORE THE? LATE OF|OF_THE? THE? THIS? UNIT NEXT?", edges.before_end_of_period),
    Rule("NOW", durations.this_moment, only_after=frozenset({"", "WORD"})),
    Rule("WITHIN|BY NUM|A UNIT", durations.coming_days),
    Rule("WITHIN|BY UNIT", set_length(durations.coming_days)),
    Rule("WITHIN|BY NUM OCLOCK", durations.within_hours),
    Rule("WITHIN|BY A OCLOCK", durations.coming_days),
    Rule("WITHIN|BY A? DURATION", durations.coming_minutes),
    Rule("THE? LAST UNIT", periods.period(-1)),
    Rule("IN|BETWEEN NUM|A UNIT HALF", no_day),
    Rule("NUM|A UNIT FROM DAYWORD", durations.after_day),
    Rule("NUM|A UNIT FROM THE? WEEKDAY", weekdays.later_weekday),
    Rule("THE? WEEKDAY NUM NUM OCLOCK NUM?", day_and_clock),
    Rule("THE? WEEKDAY NUM NUM COLON NUM", day_and_clock),
    Rule("THE NUM NUM OCLOCK NUM?", day_and_clock),
    Rule("THE NUM NUM COLON NUM", day_and_clock),
    Rule(
        "THE? UNIT OF_THE|FROM THE? NUM TO|UNTIL|DASH|AND|AT THE? NUM OF? MONTH YEAR?", periods.days_of_month
    ),
    Rule("THE? UNIT OF|OF_THE WEEKDAY NUM SUFFIX? OF? MONTH? YEAR?", periods.week_of_day),
    Rule("THE? UNIT OF|OF_THE THE? HOLIDAY", periods.week_of_day),
    Rule("THE? WEEKEND OF|OF_THE THE? HOLIDAY", weekends.holiday_weekend),
    Rule("THE? WEEKEND BEFORE|AFTER OF_THE|THE? HOLIDAY", weekends.weekend_beside),
    Rule("IN THE DURATION", durations.coming_minutes),
    Rule("IN THE OCLOCK", durations.coming_days),
    Rule("ORD SLASH NUM", reading("ORD", "NUM", days.numeric_date)),
    Rule("EARLY YEAR", edges.edge_of_named_year("early")),
    Rule("LATE YEAR", edges.edge_of_named_year("late")),
    Rule("IN|BETWEEN NUM OR|AND|DASH|TO NUM UNIT", durations.after_range),
    Rule("WITHIN|BY NUM OR|AND|DASH|TO NUM UNIT", no_day),
    Rule("NUM DOT NUM NUM DOT|COLON NUM", date_and_time),
    Rule("IN? THE|THIS? NEXT NUM OCLOCK", durations.coming_days),
    Rule("THE? ORD|LAST UNIT OF|OF_THE THE? THIS? UNIT NEXT?", edges.part_of_year),
    Rule("THE? LAST WEEKEND", weekends.weekend(-1)),
    Rule("THE? PART LAST", days.last_part),
    Rule("THE? LAST PART", days.last_part),
    Rule("THE NUM LAST UNIT", no_day),
    Rule("THE LAST NUM UNIT", no_day),
    Rule("THE NUM UNIT LAST", no_day),
    Rule("THE? WEEKDAY|WEEKEND FOLLOWING|ONE_AFTER", no_day),
    Rule("THE? UNIT OF_THE|OF THE? ORD OF? MONTH YEAR?", reading("ORD", "NUM", periods.week_of_day)),
    Rule("THE? WEEKEND IN NUM|A UNIT", weekends.weekend_in_weeks),
    Rule("THE? WEEKEND BETWEEN NUM|A UNIT", weekends.weekend_in_weeks),
    Rule("THE? WEEKEND IN|BETWEEN UNIT", set_length(weekends.weekend_in_weeks)),
    Rule("IN|BETWEEN NUM|A UNIT COMMA? THE? WEEKEND", weekends.weekend_in_weeks),
    Rule("THE? WEEKEND OF|OF_THE NUM MONTH AND NUM OF? MONTH YEAR?", periods.days_of_month),
    Rule("THE? THIS? WEEKDAY THE? ORD", _first_weekday, unless_before=LONGER | {"OF", "OF_THE", "MONTH"}),
    Rule("THE? UNIT LAST", periods.period(-1)),
    Rule("THE? WEEKEND LAST", weekends.weekend(-1)),
)
_LENGTH_BESIDE = ("NUM UNIT", "A? DURATION", "NUM|A OCLOCK", "A UNIT")
TIME_RULES = (
    Rule("AT YEAR", clocks.military),
    Rule("MIDNIGHT AND? NUM", after_midnight, unless_before=NOT_ALONE | {"OCLOCK", "MONTH", "SLASH"}),
    *(
        Rule(f"{length} BEFORE|AFTER {clock}", beside_clock)
        for length in _LENGTH_BESIDE
        for clock in ("THE? CLOCK", "NUM OCLOCK NUM?", "NUM COLON|DOT NUM", "AT NUM")
    ),
)
