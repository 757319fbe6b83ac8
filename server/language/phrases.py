"""Say a sentence of the receptionist in the customer's language.

`catalogues/en.po` names every key and, in braces, the values it takes. Values may be:
str or int (as they are), `date` ("Tuesday, November 24"), `time` ("3:00 PM"), `datetime` (both; already in
the business's zone), or a list of these: joined with "and", except `lines`, which stand one on a line.
The value `count`, a whole number, chooses the plural form by the language's own rule.
"""

from collections.abc import Sequence
from datetime import date, datetime, time

from server.language.catalogue import load_catalogue, values_in
from server.language.formats import (
    LANGUAGES,
    Style,
    format_day,
    format_hours,
    format_moment,
    format_time,
    format_weekday,
    is_rtl,
    join_list,
)

__all__ = [
    "LANGUAGES",
    "Style",
    "Value",
    "format_day",
    "format_hours",
    "format_moment",
    "format_time",
    "format_weekday",
    "is_rtl",
    "join_list",
    "list_keys",
    "say",
    "values_of",
]

Scalar = str | int | date | time
Value = Scalar | Sequence[Scalar]

# First strong isolate and its end: a name or a time keeps its own direction inside Hebrew or Arabic.
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
# A line that begins with a value has no direction of its own; this mark gives it the language's.
_RTL_MARK = "\u200f"
# CLDR puts these into dates and prices; each halves the room of a text message.
_PLAIN_SPACES = str.maketrans({"\u00a0": " ", "\u202f": " "})


def say(key: str, language: str, *, style: Style = "text", **values: Value) -> str:
    """Return the phrase in the language, short or spoken where it has such a variant.

    A language that we do not speak gets English. Raises KeyError for an unknown key or a missing value: both
    are mistakes of the caller.
    """
    spoken = language if language in LANGUAGES else "en"
    catalogue = load_catalogue(spoken)
    count = values.get("count")
    variant = f"{key}.{style}"
    template = catalogue.choose(
        variant if variant in catalogue.forms else key, count if isinstance(count, int) else None
    )
    said = template.format(**{name: _render(name, value, spoken, style) for name, value in values.items()})
    return _RTL_MARK + said if _is_marked(spoken, style) and template.startswith("{") else said


def list_keys() -> list[str]:
    """List all keys; every language has each of them. Variants of a style are no keys of their own."""
    return sorted(key for key in load_catalogue("en").forms if "." not in key)


def values_of(key: str) -> set[str]:
    """Name the values that the phrase needs."""
    return values_in(load_catalogue("en").forms[key][-1])


def _is_marked(language: str, style: Style) -> bool:
    """Tell whether directions are marked: a voice has none, and in a text message marks cost letters."""
    return style == "text" and is_rtl(language)


def _render(name: str, value: Value, language: str, style: Style) -> str:
    if name == "link":  # whoever reads it must not take a mark for its last letter
        return str(value)
    if isinstance(value, str | int | date | time):
        return _render_one(value, language, style)
    items = [_render_one(item, language, style) for item in value]
    if name != "lines":
        return join_list(items, language)
    if style == "voice":  # nobody hears where a line ends
        return " ".join(item if item.endswith((".", "?", "!", "؟")) else f"{item}." for item in items)
    mark = _RTL_MARK if _is_marked(language, style) else ""
    return "\n".join(mark + item for item in items)


def _render_one(value: Scalar, language: str, style: Style) -> str:
    text = _write(value, language, style)
    if style == "sms":
        return text.translate(_PLAIN_SPACES)
    return f"{_ISOLATE}{text}{_END_ISOLATE}" if _is_marked(language, style) else text


def _write(value: Scalar, language: str, style: Style) -> str:
    if isinstance(value, datetime):
        return format_moment(value, language, style=style)
    if isinstance(value, date):
        return format_day(value, language, style=style)
    if isinstance(value, time):
        return format_time(value, language, style=style)
    return str(value)
