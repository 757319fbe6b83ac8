"""Say a sentence of the receptionist in the customer's language.

`wording/en.py` names every key and, in braces, the values it takes. Values may be:
str or int (as they are), `date` ("Tuesday, November 24"), `time` ("3:00 PM"), `datetime` (both; already in
the business's zone), or a list of these: joined with "and", except `lines`, which stand one on a line.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from string import Formatter

from server.language.formats import (
    LANGUAGES,
    format_day,
    format_moment,
    format_time,
    format_weekday,
    is_rtl,
    join_list,
)
from server.language.wording import ar, de, en, es, fr, he, it, nl, pt, ru

__all__ = [
    "LANGUAGES",
    "Value",
    "format_day",
    "format_moment",
    "format_time",
    "format_weekday",
    "has_phrase",
    "is_rtl",
    "join_list",
    "list_keys",
    "say",
    "values_of",
]

Scalar = str | int | date | time
Value = Scalar | Sequence[Scalar]

_PHRASES: Mapping[str, Mapping[str, str]] = {
    "ar": ar.PHRASES,
    "de": de.PHRASES,
    "en": en.PHRASES,
    "es": es.PHRASES,
    "fr": fr.PHRASES,
    "he": he.PHRASES,
    "it": it.PHRASES,
    "nl": nl.PHRASES,
    "pt": pt.PHRASES,
    "ru": ru.PHRASES,
}
# First strong isolate and its end: a name or a time keeps its own direction inside Hebrew or Arabic.
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


def say(key: str, language: str, **values: Value) -> str:
    """Return the phrase in the language, or in English where that language lacks it.

    Raises KeyError for an unknown key or a missing value: both are mistakes of the caller.
    """
    spoken = language if has_phrase(key, language) else "en"
    template = _PHRASES[spoken][key]
    return template.format(**{name: _render(name, value, spoken) for name, value in values.items()})


def has_phrase(key: str, language: str) -> bool:
    """Tell whether the language has its own wording of the key."""
    return key in _PHRASES.get(language, {})


def list_keys(language: str = "en") -> list[str]:
    """List the keys that the language has; English has all."""
    return sorted(_PHRASES.get(language, {}))


def values_of(key: str, language: str = "en") -> set[str]:
    """Name the values that the phrase needs."""
    return {name for _, name, _, _ in Formatter().parse(_PHRASES[language][key]) if name}


def _render(name: str, value: Value, language: str) -> str:
    if name == "link":  # whoever reads it must not take a mark for its last letter
        return str(value)
    if isinstance(value, str | int | date | time):
        return _isolate(_render_one(value, language), language)
    items = [_isolate(_render_one(item, language), language) for item in value]
    return "\n".join(items) if name == "lines" else join_list(items, language)


def _render_one(value: Scalar, language: str) -> str:
    if isinstance(value, datetime):
        return format_moment(value, language)
    if isinstance(value, date):
        return format_day(value, language)
    if isinstance(value, time):
        return format_time(value, language)
    return str(value)


def _isolate(text: str, language: str) -> str:
    return f"{_ISOLATE}{text}{_END_ISOLATE}" if is_rtl(language) else text
