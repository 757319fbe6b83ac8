"""What German and Dutch share: "morgen" behind a day, minutes beside an hour, and rules."""

from dataclasses import replace
from datetime import timedelta

from server.language.times import clocks, days, durations, edges, periods, spoken, weekdays, weekends
from server.language.times.builders import reading
from server.language.times.dates import DAYS_IN_WEEKS, add_months, amount_of, dates_of, weekday_piece
from server.language.times.grammar import Builder, Context, Found, Item, Rule
from server.language.times.hours import hour_piece, shifted_piece
from server.language.times.languages.shared import MORNING
from server.language.times.readings import Day, Days, Piece

_MOST_MONTHS = 100
_SPOKEN_MINUTES = frozenset({5, 10, 15, 20, 25})


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
    """Build "Dienstag in zwei Wochen": the Tuesday of the week that is so far ahead.

    A week or days count from the coming one ("Dienstag in einer Woche", "in vierzehn Tagen"); "acht Tage" are
    a week and "fünfzehn" two, as people count who count today in. "Dienstag in einem Monat" is no one day.
    """
    amount, unit = amount_of(found), found.name("UNIT")
    if amount is None or unit not in {"day", "week"}:
        return Piece() if unit in {"month", "year"} else None
    if unit == "week" and amount > 1:
        return weekdays.weekday_of_week(amount)(found, context)
    weeks = DAYS_IN_WEEKS.get(amount) if unit == "day" else amount
    return None if weeks is None else weekdays.weekday_in_weeks(weeks)(found, context)


def day_and_month_said_once(found: Found, context: Context) -> Piece | None:
    """Build "am 24", "zum 15": digits without a mark, where nothing but a day can be meant."""
    number = next(item for item in found.items if item.tag == "NUM")
    return days.day_of_month(found, context) if number.text.isdigit() else None


def before_day(found: Found, context: Context) -> Piece | None:
    """Build "heute vor einer Woche", "vandaag een week geleden": so long before that day."""
    ago = durations.some_time_ago(Found(tuple(i for i in found.items if i.tag != "DAYWORD")), context)
    day = ago.days[0] if ago and len(ago.days) == 1 else None
    shift = timedelta(days=found.number("DAYWORD"))
    return Piece(days=(Day(day.date + shift),)) if isinstance(day, Day) else None


def last_but_one(found: Found, context: Context) -> Piece | None:
    """Build "vorletzten Freitag", "de voorlaatste zaterdag van december": the one before the last."""
    if found.has("MONTH"):
        return weekdays.last_but_one_of_month(found, context)
    if found.has("UNIT"):
        return periods.period(-2)(found, context)
    weekday = found.number("WEEKDAY")
    last = weekdays.last_weekday(found, context)
    day = last.days[0] if last else None
    return weekday_piece(day.date - timedelta(weeks=1), weekday) if isinstance(day, Day) else None


def hour_null_minute(found: Found, context: Context) -> Piece | None:
    """Build "achtzehn Uhr null fünf", "8 uur nul vijf"."""
    hour, zero, minute = found.values("NUM")
    if zero or not 1 <= minute <= 9 or not 0 <= hour <= 24:
        return None
    return hour_piece(hour, minute, context)


def ordinal_of_part(found: Found, context: Context) -> Piece | None:
    """Build "am achtzehnten vormittags"; "am ersten Nachmittag" is no date."""
    text = found.items[-1].text
    if not (text.endswith("s") or " " in text):
        return None
    day = days.day_of_month(found, context)
    return replace(day, part=found.part()) if day and not day.is_impossible else day


def holiday_of_year(found: Found, context: Context) -> Piece | None:
    """Build "Karfreitag nächstes Jahr", "Pasen volgend jaar"."""
    if found.name("UNIT") != "year":
        return None
    year = context.today.year + (found.has("NEXT") or found.has("COMING")) - found.has("LAST")
    return days.named_day(Found((*found.items, Item("YEAR", year, "", 0, 0))), context)


def day_of_later_month(found: Found, context: Context) -> Piece | None:
    """Build "in zwei Monaten am 15.", "de 15e over twee maanden", "am 15. des übernächsten Monats"."""
    numbers = found.values("NUM")
    day_last = found.items[0].tag in {"IN", "PAST"}
    day = numbers[-1] if day_last else numbers[0]
    counted = numbers[:-1] if day_last else numbers[1:]
    months = 2 if found.has("AFTER_NEXT") else (counted or [1])[0]
    if found.name("UNIT") != "month" or months > _MOST_MONTHS:
        return None
    first = add_months(context.today.replace(day=1), months)
    return dates_of([(day, first.month)], first.year, context)


def weekday_of_later_week(found: Found, context: Context) -> Piece | None:
    """Build "in zwei Wochen am Dienstag", "over veertien dagen op maandag": the day of that week."""
    amount, unit = amount_of(found), found.name("UNIT")
    weeks = amount if unit == "week" else DAYS_IN_WEEKS.get(amount or 0) if unit == "day" else None
    if weeks is None or (unit == "day" and weeks * 7 != amount):
        return Piece()
    items = tuple(replace(i, value="week") if i.tag == "UNIT" else i for i in found.items)
    return weekdays.weekday_of_week(weeks)(Found(items), context)


def whole_period(found: Found, context: Context) -> Piece | None:
    """Build "die ganze nächste Woche", "de hele volgende week"."""
    return periods.period(int(found.has("NEXT")))(found, context)


_EDGE_NAMES = {"EARLY": "early", "MID": "mid", "LATE": "late"}


def edge_of_year_month(found: Found, context: Context) -> Piece | None:
    """Build "Mitte März nächsten Jahres", "begin maart volgend jaar"."""
    name = next(name for tag, name in _EDGE_NAMES.items() if found.has(tag))
    if found.name("UNIT") != "year":
        return None
    year = Item("YEAR", context.today.year + (found.has("NEXT") or found.has("COMING")), "", 0, 0)
    return edges.edge(name)(
        Found(tuple(i for i in (*found.items, year) if i.tag in {"MONTH", "YEAR"})), context
    )


def edges_of_month(found: Found, context: Context) -> Piece | None:
    """Build "Anfang bis Mitte Dezember": from one edge of the month to the other."""
    said = [_EDGE_NAMES[item.tag] for item in found.items if item.tag in _EDGE_NAMES]
    first, last = (edges.edge(name)(found, context) for name in said)
    spans = [piece.days[0] for piece in (first, last) if piece and piece.days]
    if len(spans) != 2 or not all(isinstance(span, Days) for span in spans):
        return None
    begin, end = spans
    assert isinstance(begin, Days) and isinstance(end, Days)  # noqa: S101, PT018  the line before says so
    return Piece(days=(Days(begin.first, end.end),), approximate=True)


def after_eight_days(found: Found, context: Context) -> Piece | None:
    """Build "in acht Tagen": a week to many, eight days to others, so both; digits count as they say."""
    number = next(item for item in found.items if item.tag == "NUM")
    if number.value != 8 or number.text.isdigit() or found.name("UNIT") != "day":
        return None
    return Piece(days=(Day(context.today + timedelta(days=7)), Day(context.today + timedelta(days=8))))


_CUES = frozenset({"FROM", "NOT_BEFORE", "UNTIL", "BEFORE", "BY", "AFTER"})  # "ab Januar", "tot maart"
NOT_A_TIME = frozenset({"COUNTED", "UNIT"})

DAY_RULES = (
    Rule("ON|IN|OF? THE? ORD|LAST UNIT OF|IN|THE THE? NEXT|THIS? UNIT", edges.part_of_year),
    Rule("THIS? WEEKDAY DOT?", weekdays.coming_weekday),
    Rule("COMING WEEKDAY", weekdays.weekday_after_today),
    Rule("IN|OF? THE? ORD|LAST UNIT OF|IN? THE? MONTH YEAR?", edges.part_of_month),
    Rule("IN|OF? THE? ORD|LAST UNIT OF|IN|THE THE? NEXT|THIS? UNIT", edges.part_of_month),
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
    Rule("ON|IN? THE? ORD|LAST WORD IN|OF THE? MONTH YEAR?", days.no_one_day),  # "der erste Werktag im Mai"
    Rule("EACH ORD|LAST? WEEKDAY|WEEKEND|UNIT IN|OF|THE THE? UNIT|MONTH", days.no_one_day),
    Rule("EACH LAST WEEKDAY|WEEKEND|UNIT", days.no_one_day),
    Rule("EACH WEEKDAY AND|OR|COMMA WEEKDAY", days.no_one_day),
    Rule("EACH NUM|ORD UNIT ON|THE? WEEKDAY", days.no_one_day),
    Rule("ON|THE? NUM DOT|SUFFIX? OF? MONTH IN? THIS|LAST UNIT", days.date_of_year),
    Rule("LAST UNIT IN? MONTH", periods.month_of_year),
    Rule("IN? MONTH LAST UNIT", periods.month_of_year),
    Rule("NEXT|LAST|THIS UNIT ON|IN? HOLIDAY", holiday_of_year),
    Rule("IN|PAST NUM|A UNIT ON|THE? THE? NUM DOT|SUFFIX", day_of_later_month),
    Rule("ON|THE? THE? NUM DOT|SUFFIX IN|PAST NUM|A UNIT", day_of_later_month),
    Rule("ON|THE? THE? NUM DOT|SUFFIX OF|THE? THE? AFTER_NEXT UNIT", day_of_later_month),
    Rule("IN|PAST NUM DASH|UNTIL|OR|COMMA NUM UNIT COMMA? ON|THE? WEEKDAY", days.no_one_day),
    Rule("BEFORE LATE OF? MONTH YEAR?", edges.before_end_of_period),
    Rule("MONTH YEAR?", periods.named_month, only_after=_CUES, unless_before=frozenset({"NUM", "ORD"})),
    Rule("EARLY|MID|LATE OF? MONTH IN|OF? THE? NEXT|COMING|THIS UNIT", edge_of_year_month),
    Rule("NEXT|COMING|THIS UNIT EARLY|MID|LATE OF? MONTH", edge_of_year_month),
    Rule(
        "ORD ORD YEAR?",
        days.spoken_date,
        only_after=frozenset({""}),
        unless_before=frozenset({"WEEKDAY", "WORD"}),
    ),
    Rule("ON|IN? THE? ORD|LAST MONTH WEEKEND", weekends.weekend_of_month),
    Rule("ON|IN? A WEEKDAY|WEEKEND IN|OF? MONTH YEAR?", days.no_one_day),
    Rule("IN|ON? THE? LAST UNIT BEFORE|BEFORE_TIME|AFTER THE? HOLIDAY", days.no_one_day),
    Rule("EARLY|MID|LATE OF? THE? LAST UNIT", days.no_one_day),
    Rule("IN|PAST NUM|A UNIT COMMA? PERHAPS? ON|THE? WEEKDAY", weekday_of_later_week),
    Rule("BEFORE A? DURATION", durations.minutes_ago),
    Rule("A? DURATION AGO", durations.minutes_ago),
    Rule("IN|PAST EXACT NUM|A UNIT", durations.after_some_time),
    Rule("BEFORE HALF_YEAR", durations.after_months(-6)),
    Rule("HALF_YEAR AGO", durations.after_months(-6)),
    Rule("IN THE? NEXT|COMING UNIT", durations.coming_hour),
    Rule("BEFORE|BEFORE_TIME THE? LATE OF? THE|THIS|NEXT UNIT", edges.before_end_of_period),
    Rule("ON|IN? THE? NEXT WEEKEND ON|THE? WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("ON|IN? THE? THIS|COMING WEEKEND ON|THE? WEEKDAY", weekdays.weekday_of_week(0)),
    Rule("WEEKDAY ON|IN|OF THE? NEXT WEEKEND", weekdays.weekday_of_week(1)),
    Rule("BEFORE MONTH_END", reading("MONTH_END", "UNIT", edges.before_end_of_period, value="month")),
    Rule("BEFORE YEAR_END", reading("YEAR_END", "UNIT", edges.before_end_of_period, value="year")),
    Rule("HOLIDAY IN|OF? THE? NEXT|COMING|LAST|THIS UNIT", holiday_of_year),
    Rule("THE? WHOLE MONTH YEAR?", periods.named_month, unless_before=frozenset({"NUM", "ORD"})),
    Rule("THE? WHOLE NEXT|COMING|THIS UNIT", reading("COMING", "NEXT", whole_period)),
    Rule("THE? WHOLE WEEKDAY", weekdays.coming_weekday),
    Rule("ON? THE? WEEKDAY ONE_AFTER", days.no_one_day),
    Rule("IN? THE? UNIT ONE_AFTER", days.no_one_day),
    Rule("DAYWORD BEFORE NUM|A UNIT", before_day),
    Rule("DAYWORD NUM|A UNIT AGO", before_day),
    Rule("BEFORE_LAST UNIT|WEEKDAY", last_but_one),
    Rule("BEFORE_LAST WEEKDAY IN|OF? MONTH YEAR?", last_but_one),
    Rule("IN|OF? THE? ORD|LAST MONTH UNIT", edges.part_of_month),
    Rule("IN|OF? THE? ORD HALF OF|IN? THE? MONTH YEAR?", edges.half_of_month),
    Rule("IN|OF? THE? ORD MONTH HALF", edges.half_of_month),
    Rule("IN|OF? THE? ORD HALF OF|IN? THE? THIS|NEXT? UNIT", edges.half_of_month),
    Rule("LAST MONTH", periods.past_month, unless_before=frozenset({"NUM", "ORD"})),
    Rule("REST OF? THE|THIS? UNIT", edges.rest_of_period),
    Rule("ON|IN? THE? WEEKEND BEFORE|AFTER HOLIDAY", weekends.weekend_beside),
    Rule("IN|OF? THE? THIS|NEXT|COMING|LAST QUARTAL", periods.quarter),
    Rule("IN|OF? THE? ORD QUARTAL OF? YEAR?", periods.quarter),
    Rule("IN|OF? THE? NUM DOT|SUFFIX QUARTAL OF? YEAR?", periods.quarter),
    Rule("ON|IN? THE? ORD|LAST WEEKEND IN|OF? THE? MONTH YEAR?", weekends.weekend_of_month),
    Rule("ON|IN? THE? ORD|LAST WEEKEND OF|IN|THE THE? NEXT|THIS? UNIT", weekends.weekend_of_month),
    Rule(
        "ON|IN? THE? WEEKEND OF THE? NUM DOT|SUFFIX? MONTH AND|SLASH|DASH THE? NUM DOT|SUFFIX? MONTH",
        weekends.weekend_of_day,
    ),
    Rule("THIS UNIT", periods.period(0)),
    Rule("LAST UNIT", periods.period(-1)),
    *(
        rule
        for tag, name in (("EARLY", "early"), ("MID", "mid"), ("LATE", "late"))
        for rule in (
            Rule(f"{tag} OF? THE|THIS? UNIT", edges.edge(name)),
            Rule(f"{tag} OF? THE? NEXT|COMING UNIT", reading("COMING", "NEXT", edges.edge(name))),
            Rule(f"{tag} OF? MONTH YEAR?", edges.edge(name)),
        )
    ),
    Rule("EARLY|MID UNTIL|DASH|SLASH MID|LATE OF? MONTH YEAR?", edges_of_month),
    Rule("EARLY|MID UNTIL|DASH|SLASH MID|LATE OF? THE? THIS|NEXT? UNIT", edges_of_month),
    Rule("NEXT UNIT IN? MONTH", periods.month_of_year),
    Rule("IN? MONTH NEXT UNIT", periods.month_of_year),
    Rule("NEXT WEEKEND", weekends.weekend(1)),
    Rule("LAST WEEKEND", weekends.weekend(-1)),
    Rule("THIS|NEXT|COMING MONTH", periods.named_month, unless_before=frozenset({"NUM", "ORD"})),
)
TIME_RULES = (
    Rule(
        "A? DURATION BEFORE|BEFORE_TIME|AFTER|PAST NUM OCLOCK?",
        spoken.length_beside_hour,
        unless_before=NOT_A_TIME,
    ),
    Rule("A? DURATION BEFORE|AFTER PART", spoken.length_beside_hour),
    Rule("NUM OCLOCK NUM NUM", hour_null_minute, unless_before=NOT_A_TIME),
    Rule("ON|THE ORD PART", ordinal_of_part),
    Rule("AT YEAR", clocks.military),
    Rule("AT? YEAR OCLOCK", clocks.military),
    Rule("NUM OCLOCK? ISH", clocks.about_hour, unless_after=frozenset({"DAYWORD", "WEEKDAY"})),
    Rule("NUM DOT NUM", clocks.hour_and_minute, unless_before=NOT_A_TIME | {"DOT", "NUM", "YEAR"}),
)
