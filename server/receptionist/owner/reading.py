"""The times that an owner's words name, also where a day is typed in digits alone. Pure."""

import re
from collections.abc import Sequence
from datetime import datetime, tzinfo

from server.language.times.when import When, find_when
from server.language.tokens import clean
from server.receptionist.owner.periods import Open, Spoken
from server.receptionist.owner.whens import read_periods

DAYS_ASKED = frozenset({"start", "end"})
_DAY_AND_MONTH = re.compile(r"(\d{1,2})\s?[.,\- ]\s?(\d{1,2})\s?\.?")
_DAY = re.compile(r"(\d{1,2})\.?")
_DOTTED = re.compile(r"[\d.\s\-–]*\d\.\d[\d.\s\-–]*")
_DOTS = "de"  # the language that writes days with dots


def read_times(
    text: str, *, now: datetime, zone: tzinfo, language: str, asked: str = "", hours: Open | None = None
) -> Spoken:
    """Return what the words name; `asked` is the question that they answer, `hours` settle a bare hour."""
    whens = _find(text, now=now, zone=zone, language=language, asked=asked)
    return read_periods(whens, now=now, zone=zone, hours=hours)


def _find(text: str, *, now: datetime, zone: tzinfo, language: str, asked: str) -> Sequence[When]:
    """Read digits alone as a day where one is asked for: "24.12." is no time of the clock then."""
    typed = _typed_day(clean(text).strip(), asked) if asked else ""
    found = find_when(typed, now=now, time_zone=zone, language=_DOTS) if typed else []
    if found and all(when.kind != "impossible" for when in found):
        return found
    return find_when(text, now=now, time_zone=zone, language=language)


def _typed_day(text: str, asked: str) -> str:
    """Write a day of digits as German does, "24-12" and "24.12" as "24.12."; else return nothing."""
    both, alone = _DAY_AND_MONTH.fullmatch(text), _DAY.fullmatch(text)
    if both:
        return f"{both[1]}.{both[2]}."
    if alone and asked in DAYS_ASKED:
        return f"am {alone[1]}."
    return text if _DOTTED.fullmatch(text) else ""
