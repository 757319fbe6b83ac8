"""Short names of days and times for buttons: at most 20 characters, as WhatsApp cuts there."""

from datetime import date, datetime, timedelta

from babel import Locale
from babel.dates import format_date, format_skeleton

from server.language.phrases import format_time, format_weekday, say

MAX_LABEL = 20


def slot_label(moment: datetime, language: str, *, today: date, with_day: bool) -> str:
    """Name a time: "3:00 PM", or "Sat 3:00 PM" where the day is not obvious."""
    clock = format_time(moment.time(), language)
    return f"{_short_day(moment.date(), language, today=today)} {clock}" if with_day else clock


def day_label(day: date, language: str, *, today: date) -> str:
    """Name a day: "Today", "Tomorrow", "Sat Nov 28"."""
    if day == today:
        return say("button_today", language)
    if day == today + timedelta(days=1):
        return say("button_tomorrow", language)
    named = format_skeleton("MMMEd", day, locale=Locale.parse(language))
    return named if len(named) <= MAX_LABEL else format_weekday(day, language)


def _short_day(day: date, language: str, *, today: date) -> str:
    """Name the weekday within a week; later the date is needed."""
    locale = Locale.parse(language)
    if timedelta(0) <= day - today < timedelta(days=7):
        return format_date(day, "EEE", locale=locale)
    return format_skeleton("MMMd", day, locale=locale)
