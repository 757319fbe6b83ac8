"""What Hebrew and Arabic share: numbers inside words, days and hours behind attached letters, and rules."""

from dataclasses import replace
from datetime import date, timedelta

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
from server.language.times.builders import about, reading
from server.language.times.dates import UNIT_DAYS
from server.language.times.grammar import Builder, Context, Found, Item, Rule
from server.language.times.holidays import coming_holiday
from server.language.times.languages.attached_words import LAST_HOUR
from server.language.times.readings import Day, Days, Part, Piece

_PLURALS = frozenset(
    """ימים הימים שבועות השבועות חודשים החודשים שעות דקות
    ايام الايام اسابيع الاسابيع شهور اشهر الاشهر ساعات الساعات دقايق""".split()  # noqa: SIM905
)
NO_CLOCK = frozenset({"COUNTED", "MONTH", "COLON", "SLASH", "DOT"})  # behind a number they say: no hour
_FORENOON = Part(6 * 60, 12 * 60, "forenoon")
_MOST_DAYS = 60
_SHARES_OF_HOUR = (("THREE_QUARTERS", 45), ("HALF", 30), ("THIRD", 20), ("QUARTER", 15))


def coming_days(found: Found, context: Context) -> Piece | None:
    """Build "in the coming week", "in the next three days"; "in the coming days" says no number."""
    unit = next(item for item in found.items if item.tag == "UNIT")
    is_vague = not found.has("NUM") and unit.text in _PLURALS
    return None if is_vague else durations.coming_days(found, context)


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
    return None if piece and piece.is_conflict and found.number("NUM") <= LAST_HOUR else piece


def weekday_and_last_days(found: Found, context: Context) -> Piece | None:
    """Build "Thursday 26" before a part of day: the number can be no hour."""
    return weekday_and_late_day(found, context) if found.number("NUM") > LAST_HOUR else None


def today_in_hours(found: Found, context: Context) -> Piece | None:
    """Build "today in two hours": the moment, said once more by its day; "tomorrow in a week" counts on."""
    if found.name("UNIT") in {"week", "month"}:
        return durations.after_day(found, context)
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


def minutes_beside_hour(found: Found, context: Context) -> Piece | None:
    """Build "five before seven", "ten past five" where no word says that these are minutes."""
    minute, hour = found.values("NUM")
    if minute not in {5, 10, 20, 25} or not 1 <= hour <= 12:
        return None
    build = spoken.minutes_past if found.has("AFTER") else spoken.minutes_to
    return build(found, context)


def part_of_month(found: Found, context: Context) -> Piece | None:
    """Build "the first week of December", "the last day of the month"; "today" is "the day" in Hebrew."""
    items = [replace(i, tag="UNIT", value="day") if i.tag == "DAYWORD" else i for i in found.items]
    units = [item.value for item in items if item.tag == "UNIT"]
    if units[1:] == ["year"]:
        items = [replace(i, tag="ORD") if i.tag == "NTH" else i for i in items[items[0].tag == "THIS" :]]
        return edges.part_of_year(Found(tuple(items)), context)
    in_month = any(item.tag == "MONTH" for item in items) or units[1:] == ["month"]
    return edges.part_of_month(Found(tuple(items)), context) if in_month else None


def hour_before_noon(found: Found, context: Context) -> Piece | None:
    """Build "eleven before noon": the words for the forenoon."""
    if found.part().half != "noon":
        return None
    items = (replace(i, value=_FORENOON) if isinstance(i.value, Part) else i for i in found.items)
    return dayparts.hour_of_part(Found(tuple(items)), context)


def days_beside_day(found: Found, context: Context) -> Piece | None:
    """Build "after Thursday by two days": two days after it."""
    build = weekdays.coming_weekday if found.has("WEEKDAY") else days.day_offset
    piece, amount = build(found, context), (found.values("NUM") or [1])[0]
    day, length = piece.days[0] if piece and piece.days else None, UNIT_DAYS.get(found.name("UNIT") or "day")
    if not isinstance(day, Day) or length is None or amount > _MOST_DAYS:
        return None
    sign = 1 if found.has("AFTER") else -1
    return Piece(days=(Day(day.date + timedelta(days=sign * amount * length)),))


def some_or_more(found: Found, context: Context) -> Piece | None:
    """Build "in a day or two", "in two-three weeks"; of two units nothing, so that no part of it is read."""
    units = found.names("UNIT")
    numbers = found.values("NUM")
    if len(units) > 1 and found.items[1].tag != "NUM":
        numbers = [1, *numbers]
    if len(numbers) != 2 or len(set(units)) != 1:
        return Piece()
    items = [Item("NUM", number, "", 0, 0) for number in numbers]
    return durations.after_range(Found((*items, Item("UNIT", units[0], "", 0, 0))), context)


def year_alone(found: Found, context: Context) -> Piece | None:
    """Build "in 2027"; what may be a quarter or half past eight in the evening is none."""
    return None if found.number("YEAR") % 5 == 0 else periods.named_year(found, context)


def days_of_this_month(found: Found, context: Context) -> Piece | None:
    """Build "from the 20th to the 25th of the month", "of next month"."""
    if found.name("UNIT") != "month":
        return None
    if not found.has("NEXT"):
        return periods.days_without_month(found, context)
    month = Item("MONTH", context.today.month % 12 + 1, "", 0, 0)
    return periods.days_of_month(Found((*found.items, month)), context)


def feast(found: Found, context: Context) -> Piece | None:
    """Build a feast by its calendar, of one day or several; Islamic ones are about then."""
    span = _feast(found, context)
    first, end = span
    one = end - first == timedelta(days=1)
    days_said = Day(first) if one else Days(first, end)
    return Piece(days=(days_said,), approximate=found.name("FEAST").startswith("islamic"))


def days_beside_feast(found: Found, context: Context) -> Piece | None:
    """Build "three days before Hanukkah", "a week after Passover"."""
    first, end = _feast(found, context)
    amount, unit = (found.values("NUM") or [1])[0], found.name("UNIT")
    if unit not in UNIT_DAYS or amount > _MOST_DAYS:
        return None
    away = timedelta(days=amount * UNIT_DAYS[unit])
    return Piece(days=(Day(first - away if found.has("BEFORE") else end - timedelta(days=1) + away),))


def _feast(found: Found, context: Context) -> tuple[date, date]:
    name, _, length = found.name("FEAST").rpartition(" ")
    lasting = timedelta(days=int(length))
    for since in (context.today - lasting + timedelta(days=1), context.today):  # it may have begun
        first = coming_holiday(name, since)
        if first + lasting > context.today:
            break
    return first, first + lasting


def weekday_beside_feast(found: Found, context: Context) -> Piece | None:
    """Build "the Sunday after Hanukkah", "the Friday before Passover"."""
    first, end = _feast(found, context)
    weekday = found.number("WEEKDAY")
    if found.has("BEFORE"):
        return Piece(days=(Day(first - timedelta(days=(first.weekday() - weekday - 1) % 7 + 1)),))
    return Piece(days=(Day(end + timedelta(days=(weekday - end.weekday()) % 7)),))


def days_from_weekday(found: Found, context: Context) -> Piece | None:
    """Build "two days from Sunday"; weeks are `later_weekday`'s."""
    piece, amount = weekdays.coming_weekday(found, context), (found.values("NUM") or [1])[0]
    day = piece.days[0] if piece and piece.days else None
    if found.name("UNIT") != "day" or not isinstance(day, Day) or amount > _MOST_DAYS:
        return weekdays.later_weekday(found, context)
    return Piece(days=(Day(day.date + timedelta(days=amount)),))


def days_beside_date(found: Found, context: Context) -> Piece | None:
    """Build "after 24 November by three days"."""
    month = next(place for place, item in enumerate(found.items) if item.tag == "MONTH")
    dated = days.day_and_month(Found(found.items[1 : month + 1]), context)
    day = dated.days[0] if dated and dated.days else None
    counted = Found(found.items[month + 1 :])
    length, amount = UNIT_DAYS.get(counted.name("UNIT")), (counted.values("NUM") or [1])[0]
    if not isinstance(day, Day) or length is None or amount > _MOST_DAYS:
        return None
    away = timedelta(days=amount * length)
    return Piece(days=(Day(day.date + away if found.has("AFTER") else day.date - away),))


def shares_ago(found: Found, context: Context) -> Piece | None:
    """Build "half an hour ago"."""
    share = next(minutes for tag, minutes in _SHARES_OF_HOUR if found.has(tag))
    if found.name("UNIT") != "hour":
        return None
    return durations.after_minutes(Found((Item("DURATION", -share, "", 0, 0),)), context)


def until_day(found: Found, context: Context) -> Piece | None:
    """Build "from 20 December to the 27th"."""
    first, last = found.values("NUM")
    return periods.days_of_month(found, context) if last > first else None


def half_a_year(found: Found, context: Context) -> Piece | None:
    """Build "in half a year", "in a year and a half"."""
    if found.name("UNIT") != "year":
        return None
    years = (found.values("NUM") or [1])[0] if found.has("AND") else 0
    return durations.after_months(min(years, 10) * 12 + 6)(found, context)


DAY_RULES = (
    Rule("EARLY THIS? UNIT THIS|NEXT|COMING?", edges.edge("early")),
    Rule("FEAST", feast),
    Rule(
        "FROM|AFTER|BEFORE MONTH YEAR?",
        periods.open_month,
        unless_before=frozenset({"NUM", "UNTIL", "TO", "DASH", "THE"}),
    ),
    Rule(
        "FROM THE? NUM AT|TO|FROM|OF|FOR? MONTH UNTIL|TO|DASH ON|THE? NUM",
        until_day,
        unless_before=NO_CLOCK | {"PART", "AT", "TO", "OF", "FROM"},
    ),
    Rule("WEEKDAY BEFORE|AFTER FEAST", weekday_beside_feast),
    Rule("REST THIS? UNIT THIS?", edges.rest_of_period),
    Rule("BEFORE HALF|QUARTER|THIRD|THREE_QUARTERS UNIT", shares_ago),
    Rule("COMING_HOUR", reading("COMING_HOUR", "DURATION", durations.coming_minutes)),
    Rule("NUM? UNIT BEFORE|AFTER FEAST", days_beside_feast),
    Rule("BEFORE|AFTER FEAST AT NUM? UNIT", days_beside_feast),
    Rule("IN|AFTER APPROX NUM? UNIT", about(durations.after_some_time)),
    Rule("IN|AFTER NUM? UNIT OR|DASH? NUM UNIT", some_or_more),
    Rule("IN|AFTER NUM? UNIT OR|DASH NUM", some_or_more),
    Rule("IN|AFTER NUM OR|DASH NUM UNIT", some_or_more),
    Rule("IN NUM? UNIT UNTIL|TO NUM UNIT?", some_or_more),
    Rule("WITHIN NUM? UNIT OR|DASH? NUM UNIT", days.no_one_day),
    Rule("AT UNIT YEAR", periods.named_year),
    Rule("AT YEAR", year_alone, unless_before=frozenset({"COLON", "SLASH", "DOT"})),
    Rule("AT? MONTH FROM|AT|OF? UNIT NEXT", periods.month_of_year),
    Rule("IN|AFTER HALF UNIT", half_a_year),
    Rule("IN|AFTER NUM? UNIT AND HALF", half_a_year),
    Rule("WEEKDAY LAST", weekdays.last_weekday),
    Rule("BEFORE NUM? UNIT", durations.some_time_ago),
    Rule("THIS UNIT", periods.period(0)),
    Rule("UNIT THIS", periods.period(0)),
    Rule("THIS? UNIT NEXT", periods.period(1)),
    Rule("WEEKEND NEXT", weekends.weekend(1)),
    Rule("WEEKEND LAST", weekends.weekend(-1)),
    Rule("UNIT MONTH YEAR?", periods.named_month, unless_before=frozenset({"NUM", "ORD"})),
)
TIME_RULES = (
    Rule("MIDNIGHT AND HALF|QUARTER", after_midnight),
    Rule("NUM|QUARTER UNIT BEFORE NUM", minutes_before_hour),
    Rule("NUM BEFORE|AFTER NUM", minutes_beside_hour, unless_before=NO_CLOCK | {"UNIT"}),
    Rule("NUM BEFORE THE? PART", hour_before_noon),
    Rule("QUARTER UNIT? AFTER MIDNIGHT", after_midnight),
    Rule("HALF UNIT AFTER MIDNIGHT", after_midnight),
)
