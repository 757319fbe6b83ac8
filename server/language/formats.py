"""Dates, times and lists as people write them, by CLDR (Babel), without the request's locale.

English uses the United States' clock ("3:00 PM"), the other nine what CLDR says of the bare language.
Babel itself is used: flask-babel's locale is bound to a request, and a worker has none.
"""

from collections.abc import Iterable
from datetime import date, datetime, time
from decimal import Decimal
from typing import Literal

from babel import Locale
from babel.dates import format_date as cldr_date
from babel.dates import format_skeleton
from babel.dates import format_time as cldr_time
from babel.lists import format_list
from babel.numbers import format_currency

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
    "es": "{day}, {time}",
    "ar": "{day}، {time}",
    "pt": "{day}, {time}",
    "it": "{day}, {time}",
    "nl": "{day} om {time}",
}
_RTL_COMMAS = {"ar": "، ", "he": ", "}
# SMS counts a message with U+202F (CLDR's space before "PM") as UCS-2: 70 letters a part, not 160.
_NARROW_SPACE = "\u202f"


def is_rtl(language: str) -> bool:
    """Tell whether the language is written from right to left."""
    return language in {"ar", "he"}


def format_day(day: date, language: str, *, with_year: bool = False) -> str:
    """Name the weekday and date: "Tuesday, November 24", with the year where it is not this one."""
    pattern = "full" if with_year else _DAY_PATTERNS[_known(language)]
    return cldr_date(day, pattern, locale=_locale(language))


def format_short_day(day: date, language: str) -> str:
    """Name the day in as little room as a button has: "Tue, Nov 24"."""
    return format_skeleton("MMMEd", day, locale=_locale(language)).replace(_NARROW_SPACE, " ")


def format_weekday(day: date, language: str) -> str:
    """Name the weekday alone: "Tuesday"."""
    return cldr_date(day, "EEEE", locale=_locale(language))


def format_time(clock_time: time, language: str) -> str:
    """Write a clock time as the language does: "3:00 PM", "15:00"; the zone is not converted."""
    plain = clock_time.replace(tzinfo=None)
    return cldr_time(plain, "short", locale=_locale(language)).replace(_NARROW_SPACE, " ")


def format_moment(moment: datetime, language: str, *, with_year: bool = False) -> str:
    """Name day and time as they stand: the caller has converted to the business's zone."""
    day = format_day(moment.date(), language, with_year=with_year)
    clock_time = format_time(moment.time(), language)
    return _MOMENT_PATTERNS[_known(language)].format(day=day, time=clock_time)


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


def _known(language: str) -> str:
    return language if language in _DAY_PATTERNS else "en"


def _locale(language: str) -> Locale:
    return Locale.parse(_known(language))
