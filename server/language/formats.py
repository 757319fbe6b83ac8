"""Dates, times and lists as people write them, by CLDR (Babel), without the request's locale.

English uses the United States' clock ("3:00 PM"), the other nine what CLDR says of the bare language.
Babel itself is used: flask-babel's locale is bound to a request, and a worker has none.

There are three styles: "text" for whatever shows text, "sms" for text messages, where every letter counts and
a letter beyond GSM-7 halves the room, and "voice" for what is read aloud.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Literal

from babel import Locale
from babel.dates import format_date as cldr_date
from babel.dates import format_skeleton
from babel.dates import format_time as cldr_time
from babel.lists import format_list
from babel.numbers import format_currency
from babel.units import format_unit

Style = Literal["text", "sms", "voice"]
LANGUAGES = ("en", "he", "fr", "ru", "de", "es", "ar", "pt", "it", "nl")

# CLDR's full date without its year, which Babel's skeletons do not offer for these languages.
_DAY_PATTERNS = {
    "en": "EEEE, MMMM d",
    "he": "EEEE, d בMMMM",
    "fr": "EEEE d MMMM",
    "ru": "EEEE, d MMMM",
    "de": "EEEE, d. MMMM",
    "es": "EEEE, d 'de' MMMM",
    "ar": "EEEE، d MMMM",
    "pt": "EEEE, d 'de' MMMM",
    "it": "EEEE d MMMM",
    "nl": "EEEE d MMMM",
}
_MOMENT_PATTERNS = {
    "en": "{day} at {time}",
    "he": "{day} בשעה {time}",
    "fr": "{day} à {time}",
    "ru": "{day} в {time}",
    "de": "{day} um {time} Uhr",
    "es": "{day}, a las {time}",
    "ar": "{day}، {time}",
    "pt": "{day} às {time}",
    "it": "{day} alle {time}",
    "nl": "{day} om {time}",
}
# A spoken time says "Uhr" and "las" itself.
_SPOKEN_MOMENTS = _MOMENT_PATTERNS | {
    "de": "{day} um {time}",
    "es": "{day}, a {time}",
    "ar": "{day}، الساعة {time}",
}
# Full hours, and hours with minutes. English, Hebrew, Spanish and Arabic speak by half days, named by CLDR.
_SPOKEN_TIMES: Mapping[str, tuple[str, str]] = {
    "en": ("h a", "h:mm a"),
    "he": ("h BBBB", "h:mm BBBB"),
    "de": ("H 'Uhr'", "H 'Uhr' m"),
    "es": ("'las' h B", "'las' h:mm B"),
    "ar": ("h BBBB", "h:mm BBBB"),
    "it": ("H", "H 'e' m"),
    "nl": ("H 'uur'", "H 'uur' m"),
}
# These count hours as anything else is counted: "1 час, 2 часа, 5 часов".
_SPOKEN_MINUTES = {"fr": "{hours} {minute}", "pt": "{hours} e {minute}", "ru": "{hours} {minutes}"}
_SPOKEN_RANGES = {
    "en": "{start} to {end}",
    "he": "מ-{start} עד {end}",
    "fr": "de {start} à {end}",
    "ru": "с {start} до {end}",
    "de": "{start} bis {end}",
    "es": "de {start} a {end}",
    "ar": "من {start} إلى {end}",
    "pt": "das {start} às {end}",
    "it": "dalle {start} alle {end}",
    "nl": "{start} tot {end}",
}
_RANGE_MARKS = {"text": "–", "sms": "-"}  # an en dash is not in GSM-7
_RTL_COMMAS = {"ar": "، ", "he": ", "}
# SMS counts a message with U+202F (CLDR's space before "PM") as UCS-2: 70 letters a part, not 160.
_NARROW_SPACE = "\u202f"


def is_rtl(language: str) -> bool:
    """Tell whether the language is written from right to left."""
    return language in {"ar", "he"}


def format_day(day: date, language: str, *, with_year: bool = False, style: Style = "text") -> str:
    """Name the weekday and date: "Tuesday, November 24", with the year where it is not this one."""
    if style == "sms" and not with_year:
        return format_short_day(day, language)
    pattern = "full" if with_year else _DAY_PATTERNS[_known(language)]
    return cldr_date(day, pattern, locale=_locale(language))


def format_short_day(day: date, language: str) -> str:
    """Name the day in as little room as a button has: "Tue, Nov 24"."""
    return format_skeleton("MMMEd", day, locale=_locale(language)).replace(_NARROW_SPACE, " ")


def format_example_day(day: date, language: str) -> str:
    """Write a date in digits, as people type it: "24/12/2026"."""
    return format_skeleton("yMd", day, locale=_locale(language))


def format_weekday(day: date, language: str) -> str:
    """Name the weekday alone: "Tuesday"."""
    return cldr_date(day, "EEEE", locale=_locale(language))


def format_time(clock_time: time, language: str, *, style: Style = "text") -> str:
    """Write a clock time as the language does: "3:00 PM", "15:00", aloud "3 PM"; converts no zone."""
    plain = clock_time.replace(tzinfo=None)
    if style == "voice":
        return _speak_time(plain, _known(language))
    return cldr_time(plain, "short", locale=_locale(language)).replace(_NARROW_SPACE, " ")


def format_hours(opening: time, closing: time, language: str, *, style: Style = "text") -> str:
    """Write hours from and to: "9:00 AM–5:00 PM"; aloud "9 AM to 5 PM"."""
    if style != "voice":
        return _RANGE_MARKS[style].join(format_time(one, language) for one in (opening, closing))
    # The Russian "from" and "to" bend the words for hours: the numbers alone are read rightly.
    shown: Style = "text" if language == "ru" else "voice"
    start, end = (format_time(one, language, style=shown) for one in (opening, closing))
    return _SPOKEN_RANGES[_known(language)].format(start=start, end=end)


def format_moment(moment: datetime, language: str, *, with_year: bool = False, style: Style = "text") -> str:
    """Name day and time as they stand: the caller has converted to the business's zone."""
    day = format_day(moment.date(), language, with_year=with_year, style=style)
    clock_time = format_time(moment.time(), language, style=style)
    if style == "sms":
        return f"{day}{_RTL_COMMAS.get(language, ', ')}{clock_time}"
    patterns = _SPOKEN_MOMENTS if style == "voice" else _MOMENT_PATTERNS
    return patterns[_known(language)].format(day=day, time=clock_time)


def format_price(amount: Decimal, currency: str, language: str) -> str:
    """Write a price as the language does, whole amounts without cents: "€38", "38 €"."""
    locale = _locale(language)
    pattern = locale.currency_formats["standard"].pattern
    whole = pattern.replace("0.00", "0") if amount == amount.to_integral_value() else pattern
    return format_currency(amount, currency, whole, locale=locale, currency_digits=False)


def join_list(items: Iterable[str], language: str, *, style: Literal["standard", "or"] = "standard") -> str:
    """Join with commas and "and" (`style="or"` for "or"), as the language does."""
    # CLDR writes the Hebrew and Arabic "and" onto the next word, which breaks names: a comma instead.
    if is_rtl(language) and style == "standard":
        return _RTL_COMMAS[language].join(items)
    return format_list(list(items), style=style, locale=_locale(language))


def _speak_time(clock_time: time, language: str) -> str:
    if language in _SPOKEN_TIMES:
        pattern = _SPOKEN_TIMES[language][bool(clock_time.minute)]
        spoken = cldr_time(clock_time, pattern, locale=_locale(language)).replace(_NARROW_SPACE, " ")
        return spoken.replace("las 1 ", "la 1 ").replace("las 1:", "la 1:") if language == "es" else spoken
    locale = _locale(language)
    hours = format_unit(clock_time.hour, "duration-hour", locale=locale)
    minutes = format_unit(clock_time.minute, "duration-minute", locale=locale)
    if not clock_time.minute:
        return hours
    return _SPOKEN_MINUTES[language].format(hours=hours, minute=clock_time.minute, minutes=minutes)


def _known(language: str) -> str:
    return language if language in _DAY_PATTERNS else "en"


def _locale(language: str) -> Locale:
    return Locale.parse(_known(language))
