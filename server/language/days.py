"""Builders of days: what a rule about dates, weekdays and weeks means, in any language.

The documented rules, where people differ:
- A weekday alone, or with "this", is the coming one; today counts, unless the time said has passed.
- "next Friday" is the Friday of the next week, "last Friday" the latest one before today.
- Weeks begin as the grammar says (Monday in English); a weekend is Saturday and Sunday.
- A date without a year is the coming one, today included; one that does not come within a year is impossible.
"""

import calendar
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from server.language.grammar import Builder, Context, Found
from server.language.holidays import coming_holiday, date_of_holiday
from server.language.readings import IMPOSSIBLE, Clock, Day, Days, Piece

LAST_YEAR = 2199  # later years are slips of the finger, and arithmetic on them overflows
_MOST_AMOUNT = 400
_DAYS_IN_WEEKS = {7: 1, 8: 1, 14: 2, 15: 2, 21: 3}
_UNIT_DAYS = {"day": 1, "week": 7, "fortnight": 14}


def day_offset(found: Found, context: Context) -> Piece | None:
    """Build "tomorrow", and "tonight" where the lexicon's next item is a part of day."""
    return _one_day(context.today + timedelta(days=found.number("DAYWORD")))


def day_offset_part(found: Found, context: Context) -> Piece | None:
    """Build "tomorrow morning" said as one: "demain matin", "morgen frueh"."""
    return replace(_one_day(context.today + timedelta(days=found.number("DAYWORD"))), part=found.part())


def this_part(found: Found, context: Context) -> Piece | None:
    """Build "this evening": today's."""
    return replace(_one_day(context.today), part=found.part())


def last_part(found: Found, context: Context) -> Piece | None:
    """Build "last night": yesterday's."""
    return replace(_one_day(context.today - timedelta(days=1)), part=found.part())


def coming_weekday(found: Found, context: Context) -> Piece | None:
    """Build "Friday", "this Friday"."""
    weekday = found.number("WEEKDAY")
    return _weekday_piece(_coming(weekday, context.today), weekday, rolls=True)


def weekday_of_week(weeks: int) -> Builder:
    """Build "next Friday" (1) or "Friday after next" (2): the weekday of that week."""

    def build(found: Found, context: Context) -> Piece | None:
        if found.has("UNIT") and found.name("UNIT") != "week":
            return None
        weekday = found.number("WEEKDAY")
        monday = _week_start(context, weeks)
        return _weekday_piece(monday + timedelta(days=(weekday - context.week_start) % 7), weekday)

    return build


def last_weekday(found: Found, context: Context) -> Piece | None:
    """Build "last Friday"."""
    weekday = found.number("WEEKDAY")
    days_ago = (context.today.weekday() - weekday - 1) % 7 + 1
    return _weekday_piece(context.today - timedelta(days=days_ago), weekday)


def weekday_and_day(found: Found, context: Context) -> Piece | None:
    """Build "Friday 27": a date, if the numbers agree; a number that can be an hour is left alone."""
    weekday, number = found.number("WEEKDAY"), found.number("NUM")
    day = _coming_day_of_month(number, context.today)
    if day is not None and day.weekday() == weekday:
        return _weekday_piece(day, weekday)
    if number <= 12:
        return None
    if day is None:
        return IMPOSSIBLE
    coming = _nearest_weekday(day, weekday, context.today)
    return Piece(days=(Day(day), Day(coming)), is_conflict=True)


def later_weekday(found: Found, context: Context) -> Piece | None:
    """Build "a week from Friday", "two weeks from Tuesday"."""
    weekday = found.number("WEEKDAY")
    weeks = _amount(found)
    if weeks is None or found.name("UNIT") != "week":
        return None
    return _weekday_piece(_coming(weekday, context.today) + timedelta(weeks=weeks), weekday)


def day_and_month(found: Found, context: Context) -> Piece | None:
    """Build "24 November 2026", "November 24th"; the year is optional."""
    day = (found.values("NUM") + found.values("ORD"))[0]
    return _dates([(day, found.number("MONTH"))], _year(found), context)


def days_of_month(found: Found, context: Context) -> Piece | None:
    """Build "24-26 November"."""
    first, last = found.values("NUM")
    month = found.number("MONTH")
    from_day = _date(first, month, _year(found), context.today)
    to_day = _date(last, month, from_day.year if from_day else None, context.today)
    if from_day is None or to_day is None or to_day < from_day:
        return IMPOSSIBLE
    return Piece(days=(Days(from_day, to_day + timedelta(days=1)),))


def day_of_month(found: Found, context: Context) -> Piece | None:
    """Build "the 24th": the coming one."""
    number = (found.values("NUM") + found.values("ORD"))[0]
    day = _coming_day_of_month(number, context.today)
    return IMPOSSIBLE if day is None else _one_day(day)


def numeric_date(found: Found, context: Context) -> Piece | None:
    """Build "24/11", "11/24/2026", "24.11.2026": both orders where the language leaves that open."""
    if not found.is_tight():
        return None
    first, second, *rest = found.values("NUM")
    if max(first, second) > 31 or min(first, second) > 12:
        return None  # "50/50": no date in any order
    year = found.number("YEAR") if found.has("YEAR") else (2000 + rest[0] if rest else None)
    orders = {None: [(first, second), (second, first)], True: [(first, second)], False: [(second, first)]}
    day_first = True if found.has("DOT") else context.day_first
    return _dates(orders[day_first], year, context)


def iso_moment(found: Found, context: Context) -> Piece | None:
    """Build "2026-11-24", "2026-11-24T15:00", "2026-11-24T15:00:00+02:00"."""
    text = found.name("ISO").upper()
    if int(text[:4]) > LAST_YEAR:
        return IMPOSSIBLE
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        return IMPOSSIBLE
    if "T" not in text:
        return _one_day(value.date())
    if value.tzinfo is not None:
        return Piece(moment=value, time_grain="minute")
    minute = value.hour * 60 + value.minute
    return Piece(days=(Day(value.date()),), times=(Clock(minute),), time_grain="minute")


def after_some_time(found: Found, context: Context) -> Piece | None:
    """Build "in three days", "in two weeks", "in an hour"; months keep the day of the month."""
    amount, unit = _amount(found), found.name("UNIT")
    if amount is None:
        return None
    if unit in {"hour", "minute"}:
        delta = timedelta(minutes=amount * 60 if unit == "hour" else amount)
        # Seconds nobody said: the minute is what people mean.
        later = context.now.replace(second=0, microsecond=0)
        return Piece(moment=_add(later, delta), time_grain="minute")
    if unit in {"month", "year"}:
        return _one_day(_add_months(context.today, amount * (12 if unit == "year" else 1)))
    return _one_day(context.today + timedelta(days=amount * _UNIT_DAYS[unit]))


def after_half_an_hour(found: Found, context: Context) -> Piece | None:
    """Build "in half an hour"."""
    moment = context.now.replace(second=0, microsecond=0)
    return Piece(moment=_add(moment, timedelta(minutes=30)), time_grain="minute")


def after_months(months: int) -> Builder:
    """Build "in half a year" (6)."""

    def build(found: Found, context: Context) -> Piece | None:
        return _one_day(_add_months(context.today, months))

    return build


def after_day(found: Found, context: Context) -> Piece | None:
    """Build "a week from tomorrow", "two days from today"."""
    amount, unit = _amount(found), found.name("UNIT")
    if amount is None or unit not in _UNIT_DAYS:
        return None
    days = found.number("DAYWORD") + amount * _UNIT_DAYS[unit]
    return _one_day(context.today + timedelta(days=days))


def period(offset: int) -> Builder:
    """Build "this week" (0), "next month" (1), "last week" (-1): the whole of it."""

    def build(found: Found, context: Context) -> Piece | None:
        if found.name("UNIT") == "week":
            start = _week_start(context, offset)
            return Piece(days=(Days(start, start + timedelta(weeks=1)),), grain="week")
        if found.name("UNIT") == "month":
            return _month_piece(_add_months(context.today.replace(day=1), offset))
        if found.name("UNIT") == "year":
            first = date(context.today.year + offset, 1, 1)
            return Piece(days=(Days(first, _add_months(first, 12)),), grain="month")
        return None

    return build


def weekend(offset: int) -> Builder:
    """Build "this weekend" (0), "next weekend" (1): both of its days in that week."""

    def build(found: Found, context: Context) -> Piece | None:
        first = (context.weekend_start - context.week_start) % 7
        start = _week_start(context, offset) + timedelta(days=first)
        return Piece(days=(Days(start, start + timedelta(days=2)),))

    return build


def weekday_in_weeks(weeks: int) -> Builder:
    """Build "mardi en huit" (1), "mardi en quinze" (2): the coming weekday and so many weeks."""

    def build(found: Found, context: Context) -> Piece | None:
        weekday = found.number("WEEKDAY")
        return _weekday_piece(_coming(weekday, context.today) + timedelta(weeks=weeks), weekday)

    return build


def weekday_of_month(found: Found, context: Context) -> Piece | None:
    """Build "first Monday of March", "last Friday of the month", "second Tuesday of next month".

    The place is an `ORD` (or `NUM`); `LAST` counts from the end. Without a month, or with `UNIT`, it is this
    month, the next one with `NEXT`, or when this month's has passed.
    """
    weekday = found.number("WEEKDAY")
    places = found.values("NTH") + found.values("ORD") + found.values("NUM")
    place = -1 if found.has("LAST") else places[0]
    if place > 5 or (found.has("UNIT") and found.name("UNIT") != "month"):
        return None
    if found.has("MONTH"):
        month = found.number("MONTH")
        years = [_year(found)] if found.has("YEAR") else [context.today.year, context.today.year + 1]
        firsts = [date(year, month, 1) for year in years if year and year <= LAST_YEAR]
    else:
        this = context.today.replace(day=1)
        firsts = [_add_months(this, 1)] if found.has("NEXT") else [this, _add_months(this, 1)]
    for first in firsts:
        day = _weekday_in(first, weekday, place)
        if day is not None and (day >= context.today or len(firsts) == 1):
            return _weekday_piece(day, weekday)
    return IMPOSSIBLE


def day_of_period(found: Found, context: Context) -> Piece | None:
    """Build "the 3rd of next month", "the 24th of this month"."""
    if "month" not in found.names("UNIT"):
        return None
    number = (found.values("NUM") + found.values("ORD"))[0]
    first = _add_months(context.today.replace(day=1), 1 if found.has("NEXT") else 0)
    day = _date(number, first.month, first.year, context.today)
    return IMPOSSIBLE if day is None else _one_day(day)


def part_of_month(found: Found, context: Context) -> Piece | None:
    """Build "third day of December", "last day of the month", "first week of March" (days 1 to 7)."""
    place = -1 if found.has("LAST") else (found.values("ORD") + found.values("NTH"))[0]
    whole = named_month(found, context) if found.has("MONTH") else None
    if whole is None:
        whole = _month_piece(_add_months(context.today.replace(day=1), 1 if found.has("NEXT") else 0))
    days, unit = whole.days[0] if whole.days else None, found.name("UNIT")
    if not isinstance(days, Days) or days.first is None or days.end is None or unit not in {"day", "week"}:
        return None
    length = _UNIT_DAYS[unit]
    first = (
        days.end - timedelta(days=length)
        if place == -1
        else days.first + timedelta(days=length * (place - 1))
    )
    if not days.first <= first < days.end:
        return IMPOSSIBLE
    if unit == "day":
        return _one_day(first)
    return Piece(days=(Days(first, min(first + timedelta(days=length), days.end)),), grain="week")


def month_edge(edge: str) -> Builder:
    """Build "early December", "mid-December", "end of December" (`edge`: "early", "mid", "late").

    Ten days each, approximately; without a named month it is this one, or the next with `NEXT`.
    """

    def build(found: Found, context: Context) -> Piece | None:
        if found.has("MONTH"):
            whole = named_month(found, context)
        elif found.name("UNIT") in ("", "month"):
            whole = _month_piece(_add_months(context.today.replace(day=1), 1 if found.has("NEXT") else 0))
        else:
            return None
        days = whole.days[0] if whole and whole.days else None
        if not isinstance(days, Days) or days.first is None or days.end is None:
            return whole
        spans = {
            "early": (days.first, days.first + timedelta(days=10)),
            "mid": (days.first + timedelta(days=10), days.first + timedelta(days=20)),
            "late": (days.end - timedelta(days=10), days.end),
        }
        return Piece(days=(Days(*spans[edge]),), approximate=True, grain="day")

    return build


def weekday_and_weeks(found: Found, context: Context) -> Piece | None:
    """Build "Dienstag in zwei Wochen", "vrijdag over veertien dagen": the coming one and so many weeks.

    "Acht Tage" are a week and "fünfzehn" two, as people count who count today in.
    """
    amount, unit, weekday = _amount(found), found.name("UNIT"), found.number("WEEKDAY")
    weeks = _DAYS_IN_WEEKS.get(amount or 0) if unit == "day" else amount if unit == "week" else None
    return None if weeks is None else weekday_in_weeks(weeks)(found, context)


def weekday_of_later_week(found: Found, context: Context) -> Piece | None:
    """Build "in zwei Wochen am Dienstag": the Tuesday of the week that is so far ahead."""
    amount = _amount(found)
    return weekday_of_week(amount)(found, context) if amount is not None and found.has("UNIT") else None


def day_and_eight_days(found: Found, context: Context) -> Piece | None:
    """Build "heute in acht Tagen", "vandaag over acht dagen": a week from that day."""
    if found.number("NUM") not in {8, 15} or found.name("UNIT") != "day":
        return None
    days = found.number("DAYWORD") + _DAYS_IN_WEEKS[found.number("NUM")] * 7
    return _one_day(context.today + timedelta(days=days))


def after_eight_days(found: Found, context: Context) -> Piece | None:
    """Build "in acht Tagen": a week to many, eight days to others, so both; digits count as they say."""
    number = next(item for item in found.items if item.tag == "NUM")
    if number.value != 8 or number.text.isdigit() or found.name("UNIT") != "day":
        return None
    return Piece(days=(Day(context.today + timedelta(days=7)), Day(context.today + timedelta(days=8))))


def after_minutes(found: Found, context: Context) -> Piece | None:
    """Build "in anderthalb Stunden", "over een kwartier": the `DURATION` is in minutes."""
    moment = context.now.replace(second=0, microsecond=0)
    return Piece(moment=_add(moment, timedelta(minutes=found.number("DURATION"))), time_grain="minute")


def dotted_date(found: Found, context: Context) -> Piece | None:
    """Build "24.11.", "24. 11. 2026", "4.12": the dots touch their numbers; "15.30" is no date."""
    numbers = [item for item in found.items if item.tag in {"NUM", "YEAR"}]
    dots = [item for item in found.items if item.tag == "DOT"]
    if any(number.end != dot.start for number, dot in zip(numbers, dots, strict=False)):
        return None
    if len(dots) == 1 and not found.is_tight():
        return None
    day, month, *rest = found.values("NUM")
    if not 1 <= day <= 31 or not 1 <= month <= 12 or (rest and dots[-1].end != numbers[-1].start):
        return None
    year = found.number("YEAR") if found.has("YEAR") else (2000 + rest[0] if rest else None)
    return _dates([(day, month)], year, context)


def days_of_numeric_month(found: Found, context: Context) -> Piece | None:
    """Build "24.-26.11."."""
    first, last, month = found.values("NUM")[:3]
    from_day = _date(first, month, None, context.today)
    to_day = _date(last, month, from_day.year if from_day else None, context.today)
    if from_day is None or to_day is None or to_day < from_day:
        return None
    return Piece(days=(Days(from_day, to_day + timedelta(days=1)),))


def days_without_month(found: Found, context: Context) -> Piece | None:
    """Build "vom 24. bis zum 28.": from the coming 24th on."""
    first, last = found.values("NUM")
    from_day = _coming_day_of_month(first, context.today)
    to_day = _coming_day_of_month(last, from_day) if from_day else None
    if from_day is None or to_day is None:
        return IMPOSSIBLE
    return Piece(days=(Days(from_day, to_day + timedelta(days=1)),))


def rest_of_period(found: Found, context: Context) -> Piece | None:
    """Build "until the end of the week": from today to its end."""
    whole = period(1 if found.has("NEXT") else 0)(found, context)
    days = whole.days[0] if whole else None
    return Piece(days=(Days(context.today, days.end),)) if isinstance(days, Days) else None


def coming_days(found: Found, context: Context) -> Piece | None:
    """Build "in the next three days", "within a week": from today on, so many days."""
    amount, unit = _amount(found), found.name("UNIT")
    if amount is None or unit not in _UNIT_DAYS:
        return None
    return Piece(days=(Days(context.today, context.today + timedelta(days=amount * _UNIT_DAYS[unit])),))


def named_day(found: Found, context: Context) -> Piece | None:
    """Build a day with a name of its own ("Christmas"); `holidays.py` says how the `HOLIDAY` is written."""
    holiday, year = found.name("HOLIDAY"), _year(found)
    if year is not None:
        return _one_day(date_of_holiday(holiday, year)) if 1900 <= year <= LAST_YEAR else IMPOSSIBLE
    return _one_day(coming_holiday(holiday, context.today))


def named_month(found: Found, context: Context) -> Piece | None:
    """Build "in May", "May 2027": the coming one, this month included."""
    month = found.number("MONTH")
    year = _year(found) or context.today.year + (month < context.today.month)
    return IMPOSSIBLE if year > LAST_YEAR else _month_piece(date(year, month, 1))


def edge_of_period(first: Callable[[date, date], tuple[date, date]]) -> Builder:
    """Build "the end of the month": the dates that `first` cuts from the period, approximately."""

    def build(found: Found, context: Context) -> Piece | None:
        whole = period(1 if found.has("NEXT") else 0)(found, context)
        if whole is None or not isinstance(whole.days[0], Days):
            return None
        start, end = whole.days[0].first, whole.days[0].end
        assert start is not None and end is not None  # noqa: S101, PT018  a period has both ends
        return replace(whole, days=(Days(*first(start, end)),), approximate=True, grain="day")

    return build


def agree(day: Piece, other: Piece, context: Context) -> Piece | None:
    """Join a weekday and a date said side by side; None when they are two separate days."""
    named, dated = (day, other) if day.weekday is not None else (other, day)
    if named.weekday is None or dated.weekday is not None:
        return None
    dates = [d for d in dated.days if isinstance(d, Day)]
    if len(dates) != len(dated.days) or dated.is_conflict:
        return None
    matching = tuple(d for d in dates if d.date.weekday() == named.weekday)
    if matching:
        return replace(dated, days=matching, weekday=named.weekday)
    nearest = _nearest_weekday(dates[0].date, named.weekday, context.today)
    return replace(dated, days=(dates[0], Day(nearest)), is_conflict=True)


def _one_day(day: date) -> Piece:
    return Piece(days=(Day(day),))


def _weekday_piece(day: date, weekday: int, *, rolls: bool = False) -> Piece:
    return Piece(days=(Day(day, rolls=rolls),), weekday=weekday)


def _month_piece(first: date) -> Piece:
    return Piece(days=(Days(first, _add_months(first, 1)),), grain="month")


def _coming(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def _nearest_weekday(day: date, weekday: int, today: date) -> date:
    """Return the date of that weekday nearest to the day, but none that is past."""
    ahead = _coming(weekday, day)
    behind = ahead - timedelta(days=7)
    return behind if day - behind < ahead - day and behind >= today else ahead


def _weekday_in(first: date, weekday: int, place: int) -> date | None:
    """Return the weekday's nth date in the month that begins on `first`; -1 is the last."""
    length = calendar.monthrange(first.year, first.month)[1]
    days = [first + timedelta(days=n) for n in range(length)]
    named = [day for day in days if day.weekday() == weekday]
    if place == -1:
        return named[-1]
    return named[place - 1] if 1 <= place <= len(named) else None


def _week_start(context: Context, weeks: int) -> date:
    days_in = (context.today.weekday() - context.week_start) % 7
    return context.today - timedelta(days=days_in) + timedelta(weeks=weeks)


def _amount(found: Found) -> int | None:
    """Return the number said, one for "a week"; None when it is absurd."""
    amount = found.number("NUM") if found.has("NUM") else 1
    return amount if amount <= _MOST_AMOUNT else None


def _year(found: Found) -> int | None:
    return found.number("YEAR") if found.has("YEAR") else None


def _dates(orders: Iterable[tuple[int, int]], year: int | None, context: Context) -> Piece:
    days = {_date(day, month, year, context.today) for day, month in orders if month <= 12}
    known = sorted(day for day in days if day is not None)
    return Piece(days=tuple(Day(day) for day in known)) if known else IMPOSSIBLE


def _date(day: int, month: int, year: int | None, today: date) -> date | None:
    years = [year] if year is not None else [today.year, today.year + 1]
    for candidate in years:
        if not 1 <= month <= 12 or not 1900 <= candidate <= LAST_YEAR:
            continue
        if not 1 <= day <= calendar.monthrange(candidate, month)[1]:
            continue
        if year is not None or date(candidate, month, day) >= today:
            return date(candidate, month, day)
    return None


def _coming_day_of_month(number: int, today: date) -> date | None:
    if not 1 <= number <= 31:
        return None
    for months in range(3):  # of three months in a row at least one has 31 days
        first = _add_months(today.replace(day=1), months)
        day = _date(number, first.month, first.year, today)
        if day is not None and day >= today:
            return day
    return None


def _add(moment: datetime, delta: timedelta) -> datetime:
    """Add real time: on a day with a clock change the wall clock jumps too."""
    zone = moment.tzinfo
    return (moment.astimezone(UTC) + delta).astimezone(zone)


def _add_months(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
